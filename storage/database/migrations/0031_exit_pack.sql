-- Packs with everything in the vault, sealed to a named key: asked for, agreed to, made once.

CREATE TABLE exit_pack (
    id             TEXT PRIMARY KEY,
    number         TEXT NOT NULL UNIQUE,   -- E-2026-0001
    recipient      TEXT NOT NULL,          -- the age key that it is sealed to
    to_whom        TEXT NOT NULL,
    contact_id     TEXT REFERENCES contact (id),
    reason         TEXT NOT NULL CHECK (reason <> ''),
    reporters      INTEGER NOT NULL CHECK (reporters IN (0, 1)),  -- whether it names who reported
    asked_at       TEXT NOT NULL,
    asked_by       TEXT NOT NULL,
    state          TEXT NOT NULL CHECK (state IN ('waiting', 'agreed', 'declined', 'withdrawn', 'made')),
    countersignature TEXT NOT NULL DEFAULT '',
    made_at        TEXT,
    made_by        TEXT,
    file_name      TEXT NOT NULL DEFAULT '',
    size           INTEGER NOT NULL DEFAULT 0,
    sha256         TEXT NOT NULL DEFAULT ''    -- of the sealed file
) STRICT;
CREATE TRIGGER exit_pack_is_final
    BEFORE UPDATE OF number, recipient, to_whom, contact_id, reason, reporters, asked_at, asked_by ON exit_pack
    BEGIN SELECT raise(ABORT, 'what was asked for never changes'); END;
