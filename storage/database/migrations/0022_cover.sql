-- Who takes a deadline that falls when nobody is at work.

CREATE TABLE entry_cover (                 -- answers to "who takes it?", the newest holds
    seq            INTEGER PRIMARY KEY,
    entry_id       TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    how            TEXT NOT NULL CHECK (how IN ('colleague', 'duty', 'now')),
    at             TEXT NOT NULL,
    by_user        TEXT NOT NULL,
    user_id        TEXT NOT NULL DEFAULT '',
    function       TEXT NOT NULL DEFAULT '',
    number         TEXT NOT NULL DEFAULT ''  -- of the duty slip
) STRICT;
CREATE INDEX entry_cover_by_entry ON entry_cover (entry_id, seq);
CREATE TRIGGER entry_cover_is_final BEFORE UPDATE ON entry_cover
    BEGIN SELECT raise(ABORT, 'who takes it is append-only'); END;
