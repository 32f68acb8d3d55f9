-- One row a message to be sent outside the talk, until it was delivered.
CREATE TABLE outbox (
    id              text COLLATE "C" NOT NULL PRIMARY KEY,   -- the key by which the receiver knows a second arrival
    conversation_id text COLLATE "C" NOT NULL,
    channel         text     NOT NULL,
    body            bytea    NOT NULL,
    due_at          bigint   NOT NULL,            -- in milliseconds since 1970 UTC
    leased_until    bigint   NOT NULL DEFAULT 0,  -- the same; 0 while nobody holds it
    lease           text,                         -- who holds it
    attempts        integer  NOT NULL DEFAULT 0
);

CREATE INDEX outbox_by_due ON outbox (channel, due_at);
CREATE INDEX outbox_by_conversation ON outbox (conversation_id);

-- Written to find out whether the data can be written.
CREATE TABLE probe (
    one smallint NOT NULL PRIMARY KEY,
    at  bigint   NOT NULL
);

-- Keys that all processes on these data share.
CREATE TABLE secrets (
    name   text  NOT NULL PRIMARY KEY,
    secret bytea NOT NULL
);
