-- One row a conversation: the session, and the numbers the next turn goes on from. Ids are compared byte by byte.
CREATE TABLE conversations (
    id            text COLLATE "C" NOT NULL PRIMARY KEY,
    user_id       text     NOT NULL,
    version       bigint   NOT NULL,   -- rises by one with every commit; compared and swapped
    last_sequence bigint   NOT NULL,   -- number of the last activity
    last_time     bigint   NOT NULL,   -- its time, in milliseconds since 1970 UTC
    session       bytea    NOT NULL,   -- versioned JSON
    has_consent   boolean  NOT NULL,
    has_words     smallint NOT NULL    -- 0 once the session holds no words of the person; 2 if it cannot be read
) WITH (fillfactor = 80);

-- One row a turn: everything a client sees of it, in the order it was said. Written only together with its conversation's row, so
-- that the check of a foreign key on every turn is not needed.
CREATE TABLE batches (
    conversation_id    text COLLATE "C" NOT NULL,
    first_sequence     bigint NOT NULL,
    last_sequence      bigint NOT NULL,
    client_activity_id text COLLATE "C",   -- the client's id of the message answered; null if it gave none
    activities         bytea  NOT NULL,    -- a JSON array, as it goes out
    time               bigint NOT NULL,    -- of the turn, in milliseconds since 1970 UTC
    PRIMARY KEY (conversation_id, last_sequence)
);

CREATE UNIQUE INDEX batches_by_client_activity_id ON batches (conversation_id, client_activity_id) WHERE client_activity_id IS NOT NULL;

-- What a sweep looks for. The first batch is the greeting, in which the person has said nothing yet.
CREATE INDEX conversations_with_words ON conversations (last_time) WHERE has_words = 1;
CREATE INDEX batches_with_words ON batches (time) WHERE first_sequence > 1 AND length(activities) > 2;

-- One row a disposition told: why a person was sent where, for the clinician who answers for it. No words and no answers.
CREATE TABLE dispositions (
    id              text     NOT NULL PRIMARY KEY DEFAULT replace(gen_random_uuid()::text, '-', ''),   -- says nothing
    conversation_id text COLLATE "C" NOT NULL,   -- so that erasing finds it
    told_at         bigint   NOT NULL,   -- in milliseconds since 1970 UTC
    disposition     text     NOT NULL,   -- as told, such as same_day_cancer
    grade           smallint NOT NULL,   -- 1 to 6
    basis           text     NOT NULL,   -- answers, doubt or floor
    rules           text     NOT NULL,   -- ids of the rules that gave the grade, separated by blanks
    advice_rules    text     NOT NULL,   -- ids of the rules whose advice was told
    content_version text     NOT NULL,
    language        text     NOT NULL,
    channel         text     NOT NULL,
    site            text     NOT NULL
);

CREATE INDEX dispositions_by_conversation ON dispositions (conversation_id);
CREATE INDEX dispositions_by_time ON dispositions (told_at);

-- How often something was: nothing in it says whose.
CREATE TABLE counts (
    day             text COLLATE "C" NOT NULL,   -- UTC, as 2026-03-02
    what            text COLLATE "C" NOT NULL,   -- disposition, or the id of a question asked for counting, such as helpful
    value           text COLLATE "C" NOT NULL,
    grade           smallint NOT NULL,
    language        text COLLATE "C" NOT NULL,
    content_version text COLLATE "C" NOT NULL,
    number          bigint   NOT NULL,
    PRIMARY KEY (day, what, value, grade, language, content_version)
);
