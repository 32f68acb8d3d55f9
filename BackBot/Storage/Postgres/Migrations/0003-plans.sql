-- One row a plan that has a page. Whoever knows its id can open the page, so the id has 128 random bits and stands here as a hash alone.
CREATE TABLE plans (
    id              text COLLATE "C" NOT NULL PRIMARY KEY,   -- SHA-256 of the id, in hexadecimal
    conversation_id text COLLATE "C" NOT NULL,   -- so that erasing finds it
    used_at         bigint NOT NULL,   -- when it was changed or noted in last, in milliseconds since 1970 UTC
    language        text   NOT NULL,
    body            bytea  NOT NULL    -- sealed JSON: what its weeks hang on
);

CREATE INDEX plans_by_conversation ON plans (conversation_id);
CREATE INDEX plans_by_time ON plans (used_at);

-- One row a day on which something was noted on the page.
CREATE TABLE plan_days (
    plan_id     text COLLATE "C" NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
    day         text COLLATE "C" NOT NULL,   -- by the person's calendar, as 2026-03-02
    body        bytea   NOT NULL,   -- sealed JSON: what was ticked off, minutes, pain before and after
    PRIMARY KEY (plan_id, day)
);

-- What a sweep deletes in the end. A talk under way holds words and is not in it.
CREATE INDEX conversations_at_rest ON conversations (last_time) WHERE has_words = 0;
