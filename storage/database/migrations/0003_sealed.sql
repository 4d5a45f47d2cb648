-- Sealed identities of reporters, and what wants a second person.

CREATE TABLE countersignature (            -- what one did, and the second person's answer
    id             TEXT PRIMARY KEY,
    number         TEXT NOT NULL UNIQUE,   -- K-2026-0001
    act            TEXT NOT NULL,          -- a code of the log
    about          TEXT NOT NULL,          -- JSON: [[kind, id], ...], as in the log row of the act
    about_number   TEXT NOT NULL DEFAULT '',
    made_by        TEXT NOT NULL,
    made_at        TEXT NOT NULL,
    due_at         TEXT NOT NULL,
    waits          INTEGER NOT NULL CHECK (waits IN (0, 1)),   -- no effect before it is signed
    state          TEXT NOT NULL CHECK (state IN ('open', 'signed', 'declined')),
    how            TEXT NOT NULL DEFAULT '' CHECK (how IN ('', 'screen', 'paper')),
    settled_at     TEXT,
    settled_by     TEXT,
    signer         TEXT NOT NULL DEFAULT '',   -- the name on the paper
    signed_on      TEXT,
    reason         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX countersignature_open ON countersignature (due_at) WHERE state = 'open';
CREATE TRIGGER countersignature_is_final BEFORE UPDATE ON countersignature
    WHEN OLD.state <> 'open'
    BEGIN SELECT raise(ABORT, 'a settled countersignature is final'); END;
CREATE TRIGGER countersignature_stays BEFORE DELETE ON countersignature
    BEGIN SELECT raise(ABORT, 'countersignatures are kept'); END;
