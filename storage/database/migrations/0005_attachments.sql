-- Attachments, in chunks: the bytes as they came, never decoded. They go with their record.

CREATE TABLE attachment (
    id             TEXT PRIMARY KEY,
    number         TEXT NOT NULL UNIQUE,   -- B-2026-0001
    concern_id     TEXT REFERENCES concern (id) ON DELETE CASCADE,
    case_id        TEXT REFERENCES case_file (id) ON DELETE CASCADE,
    title          TEXT NOT NULL,          -- what it is
    source         TEXT NOT NULL,          -- who it came from
    dated          TEXT NOT NULL,          -- 2026-01-14
    name           TEXT NOT NULL,          -- as it was called where it came from
    type           TEXT NOT NULL,          -- by content
    size           INTEGER NOT NULL CHECK (size > 0),
    sha256         TEXT NOT NULL,          -- of the whole
    added_at       TEXT NOT NULL,
    added_by       TEXT NOT NULL,
    CHECK ((concern_id IS NULL) <> (case_id IS NULL))
) STRICT;
CREATE INDEX attachment_by_case ON attachment (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX attachment_by_concern ON attachment (concern_id) WHERE concern_id IS NOT NULL;

CREATE TABLE attachment_chunk (
    attachment_id  TEXT NOT NULL REFERENCES attachment (id) ON DELETE CASCADE
                     DEFERRABLE INITIALLY DEFERRED,   -- the slices come before what they are of
    position       INTEGER NOT NULL,       -- 0, 1, 2 ... without a gap
    data           BLOB NOT NULL,
    PRIMARY KEY (attachment_id, position)
) STRICT;
CREATE TRIGGER attachment_chunk_is_final BEFORE UPDATE ON attachment_chunk
    BEGIN SELECT raise(ABORT, 'attachments are never changed'); END;

CREATE TABLE attachment_copy (             -- copies that were saved outside the vault
    id             TEXT PRIMARY KEY,
    number         TEXT NOT NULL UNIQUE,   -- U-2026-0001, like every copy
    attachment_id  TEXT NOT NULL REFERENCES attachment (id) ON DELETE CASCADE,
    at             TEXT NOT NULL,
    user_id        TEXT NOT NULL,
    reason         TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_copy_by_attachment ON attachment_copy (attachment_id);
