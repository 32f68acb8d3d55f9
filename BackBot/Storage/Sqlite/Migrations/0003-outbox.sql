-- One row a message to be sent outside the talk, until it was delivered.
CREATE TABLE outbox (
    id              TEXT    NOT NULL PRIMARY KEY,   -- the key by which the receiver knows a second arrival
    conversation_id TEXT    NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    channel         TEXT    NOT NULL,
    body            BLOB    NOT NULL,
    due_at          INTEGER NOT NULL,               -- in milliseconds since 1970 UTC
    leased_until    INTEGER NOT NULL DEFAULT 0,     -- the same; 0 while nobody holds it
    lease           TEXT,                           -- who holds it
    attempts        INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE INDEX outbox_by_due ON outbox (channel, due_at);
CREATE INDEX outbox_by_conversation ON outbox (conversation_id);

-- Written to find out whether the data can be written.
CREATE TABLE probe (
    one INTEGER NOT NULL PRIMARY KEY,
    at  INTEGER NOT NULL
);
