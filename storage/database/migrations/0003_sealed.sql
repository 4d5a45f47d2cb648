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

CREATE TABLE identity (                    -- who reported a concern
    id             TEXT PRIMARY KEY,
    concern_id     TEXT NOT NULL UNIQUE REFERENCES concern (id) ON DELETE CASCADE,
    holds          TEXT NOT NULL,          -- JSON: keys of the call that are inside
    sealed         BLOB NOT NULL,          -- under a random key of its own, padded to one length
    caller         BLOB,                   -- keyed digest: the same caller again; NULL: not made yet
    sealed_at      TEXT NOT NULL
) STRICT;
CREATE TABLE identity_mark (               -- keyed digests of name and number, to know them again
    identity_id    TEXT NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
    mark           BLOB NOT NULL,
    PRIMARY KEY (identity_id, mark)
) STRICT, WITHOUT ROWID;
CREATE TABLE identity_wrap (               -- an identity's key, sealed to one who may open it
    identity_id    TEXT NOT NULL,          -- or 'marks': the key of the digests
    holder         TEXT NOT NULL,          -- a user, or 'paper'
    recipient      TEXT NOT NULL,          -- SHA-256 of the age recipient it was sealed to
    wrapped        BLOB NOT NULL,          -- an age file
    PRIMARY KEY (identity_id, holder)
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_wrap_by_holder ON identity_wrap (holder, recipient);
CREATE TRIGGER identity_takes_its_wraps AFTER DELETE ON identity
    BEGIN DELETE FROM identity_wrap WHERE identity_id = OLD.id; END;

CREATE TABLE identity_release (            -- decisions on who may learn it; never the identity
    id             TEXT PRIMARY KEY,
    identity_id    TEXT NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
    concern_id     TEXT NOT NULL REFERENCES concern (id) ON DELETE CASCADE,
    scope          TEXT NOT NULL,
    to_whom        TEXT NOT NULL,
    words          TEXT NOT NULL,
    decided_by     TEXT NOT NULL,
    decided_at     TEXT NOT NULL,
    state          TEXT NOT NULL CHECK (state IN ('kept', 'waiting', 'in_force', 'declined')),
    countersignature TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX identity_release_by_concern ON identity_release (concern_id);
