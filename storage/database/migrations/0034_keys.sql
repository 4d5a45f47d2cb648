-- Keys are renewed and revoked, and a way is tried with a shipment that holds nobody.

ALTER TABLE office_key ADD COLUMN revoked_at TEXT;
ALTER TABLE contact ADD COLUMN former TEXT NOT NULL DEFAULT '[]';   -- JSON: its keys of before, and until when
ALTER TABLE contact ADD COLUMN stopped TEXT NOT NULL DEFAULT '[]';  -- JSON: keys it has revoked itself

CREATE TABLE trial (                           -- a shipment that tries a way; no case is in it
    id             TEXT PRIMARY KEY,
    number         TEXT NOT NULL UNIQUE,       -- P-2026-0001
    contact_id     TEXT NOT NULL REFERENCES contact (id),
    way            TEXT NOT NULL CHECK (way IN ('bundle', 'locked_pdf', 'paper')),
    state          TEXT NOT NULL CHECK (state IN ('sent', 'works', 'failed')),
    sent_at        TEXT NOT NULL,
    sent_by        TEXT NOT NULL,
    ended_at       TEXT,
    ended_by       TEXT,
    with_whom      TEXT NOT NULL DEFAULT '',
    words          TEXT NOT NULL DEFAULT '',
    sequence       INTEGER,                    -- these are of a bundle
    manifest_sha256 TEXT NOT NULL DEFAULT '',
    receipt        BLOB,
    CHECK ((state = 'sent') = (ended_at IS NULL)),
    CHECK ((way = 'bundle') = (sequence IS NOT NULL))
) STRICT;
CREATE INDEX trial_by_contact ON trial (contact_id);
