-- One row a plan that has a page. Whoever knows the id can open the page, so it is drawn from 128 random bits and listed nowhere.
CREATE TABLE plans (
    id              text COLLATE "C" NOT NULL PRIMARY KEY,
    conversation_id text COLLATE "C" NOT NULL,   -- so that erasing finds it
    used_at         bigint NOT NULL,   -- when it was changed or noted in last, in milliseconds since 1970 UTC
    language        text   NOT NULL,
    body            bytea  NOT NULL    -- JSON: what its weeks hang on; no answer and no word of the person
);

CREATE INDEX plans_by_conversation ON plans (conversation_id);
CREATE INDEX plans_by_time ON plans (used_at);

-- One row a day on which something was noted on the page.
CREATE TABLE plan_days (
    plan_id     text COLLATE "C" NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
    day         text COLLATE "C" NOT NULL,   -- by the person's calendar, as 2026-03-02
    exercises   text     NOT NULL,   -- ids of what was ticked off, separated by blanks
    minutes     smallint NOT NULL,
    pain_before smallint,            -- 0 to 10
    pain_after  smallint,
    PRIMARY KEY (plan_id, day)
);
