-- One row a conversation: the session, and the numbers the next turn goes on from.
CREATE TABLE conversations (
    id            TEXT    NOT NULL PRIMARY KEY,
    user_id       TEXT    NOT NULL,
    version       INTEGER NOT NULL,   -- rises by one with every commit; compared and swapped
    last_sequence INTEGER NOT NULL,   -- number of the last activity
    last_time     INTEGER NOT NULL,   -- its time, in milliseconds since 1970 UTC
    session       BLOB    NOT NULL    -- versioned JSON
);

-- One row a turn: everything a client sees of it, in the order it was said.
CREATE TABLE batches (
    conversation_id    TEXT    NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    first_sequence     INTEGER NOT NULL,
    last_sequence      INTEGER NOT NULL,
    client_activity_id TEXT,          -- the client's id of the message answered; null if it gave none
    activities         BLOB    NOT NULL    -- a JSON array, as it goes out
);

CREATE UNIQUE INDEX batches_in_order ON batches (conversation_id, last_sequence);
CREATE UNIQUE INDEX batches_by_client_activity_id ON batches (conversation_id, client_activity_id)
    WHERE client_activity_id IS NOT NULL;
