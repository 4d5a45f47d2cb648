-- The inbox of the police: what was asked and answered, when a bundle leaves, and for how long
-- those of one sender stay. What has left keeps its number, digest and receipt as proof.

ALTER TABLE bundle_in ADD COLUMN manifest_sha256 TEXT NOT NULL DEFAULT '';  -- once it has left
ALTER TABLE bundle_in ADD COLUMN answered_on TEXT;
ALTER TABLE bundle_in ADD COLUMN answered_how TEXT NOT NULL DEFAULT ''
    CHECK (answered_how IN ('', 'phone', 'written', 'meeting', 'none'));
ALTER TABLE bundle_in ADD COLUMN keep_until TEXT;
ALTER TABLE bundle_in ADD COLUMN keep_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE bundle_in ADD COLUMN word BLOB;          -- our signed word: deleted, or given back
ALTER TABLE bundle_in ADD COLUMN done_on TEXT;

ALTER TABLE bundle_out ADD COLUMN word BLOB;         -- the receiver's signed word
ALTER TABLE bundle_out ADD COLUMN word_at TEXT;

CREATE TABLE sender_period (
    contact_id     TEXT PRIMARY KEY REFERENCES contact (id),
    journalised    INTEGER NOT NULL CHECK (journalised BETWEEN 1 AND 365),
    never          INTEGER NOT NULL CHECK (never BETWEEN 1 AND 365)
) STRICT;
