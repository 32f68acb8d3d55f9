-- One row a plan that has a page. Whoever knows the id can open the page, so it is drawn from 128 random bits and listed nowhere.
CREATE TABLE plans (
    id              TEXT    NOT NULL PRIMARY KEY,
    conversation_id TEXT    NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,   -- so that erasing finds it
    used_at         INTEGER NOT NULL,   -- when it was changed or noted in last, in milliseconds since 1970 UTC
    language        TEXT    NOT NULL,
    body            BLOB    NOT NULL    -- JSON: what its weeks hang on; no answer and no word of the person
) WITHOUT ROWID;

CREATE INDEX plans_by_conversation ON plans (conversation_id);
CREATE INDEX plans_by_time ON plans (used_at);

-- One row a day on which something was noted on the page.
CREATE TABLE plan_days (
    plan_id     TEXT    NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
    day         TEXT    NOT NULL,   -- by the person's calendar, as 2026-03-02
    exercises   TEXT    NOT NULL,   -- ids of what was ticked off, separated by blanks
    minutes     INTEGER NOT NULL,
    pain_before INTEGER,            -- 0 to 10
    pain_after  INTEGER,
    PRIMARY KEY (plan_id, day)
) WITHOUT ROWID;
