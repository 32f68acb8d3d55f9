-- What a sweep looks for: when a turn was, and whose words are still kept.
ALTER TABLE conversations ADD COLUMN has_consent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN has_words   INTEGER NOT NULL DEFAULT 1;   -- 0 once the session holds no words of the person
ALTER TABLE batches       ADD COLUMN time        INTEGER NOT NULL DEFAULT 0;   -- of the turn, in milliseconds since 1970 UTC

UPDATE conversations SET has_consent = coalesce(json_extract(CAST(session AS TEXT), '$.answers.consent.options[0]') = 'yes', 0)
    WHERE json_valid(CAST(session AS TEXT));
UPDATE batches SET time = (SELECT last_time FROM conversations WHERE id = conversation_id);

CREATE INDEX conversations_with_words ON conversations (last_time) WHERE has_words = 1;
-- The first batch is the greeting, in which the person has said nothing yet.
CREATE INDEX batches_with_words ON batches (time) WHERE first_sequence > 1 AND length(activities) > 2;

-- One row a disposition told: why a person was sent where, for the clinician who answers for it. No words and no answers.
CREATE TABLE dispositions (
    id              TEXT    NOT NULL PRIMARY KEY DEFAULT (lower(hex(randomblob(16)))),   -- says nothing
    conversation_id TEXT    NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,    -- so that erasing finds it
    told_at         INTEGER NOT NULL,   -- in milliseconds since 1970 UTC
    disposition     TEXT    NOT NULL,   -- as told, such as same_day_cancer
    grade           INTEGER NOT NULL,   -- 1 to 6
    basis           TEXT    NOT NULL,   -- answers, doubt or floor
    rules           TEXT    NOT NULL,   -- ids of the rules that gave the grade, separated by blanks
    advice_rules    TEXT    NOT NULL,   -- ids of the rules whose advice was told
    content_version TEXT    NOT NULL,
    language        TEXT    NOT NULL,
    channel         TEXT    NOT NULL,
    site            TEXT    NOT NULL
);

CREATE INDEX dispositions_by_conversation ON dispositions (conversation_id);
CREATE INDEX dispositions_by_time ON dispositions (told_at);

-- How often something was: nothing in it says whose.
CREATE TABLE counts (
    day             TEXT    NOT NULL,   -- UTC, as 2026-03-02
    what            TEXT    NOT NULL,   -- disposition, or the id of a question asked for counting, such as helpful
    value           TEXT    NOT NULL,
    grade           INTEGER NOT NULL,
    language        TEXT    NOT NULL,
    content_version TEXT    NOT NULL,
    number          INTEGER NOT NULL,
    PRIMARY KEY (day, what, value, grade, language, content_version)
) WITHOUT ROWID;
