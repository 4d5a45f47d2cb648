-- What was made to be handed over, whatever the way, and each receipt for it.

CREATE TABLE delivery (
    disclosure_id  TEXT PRIMARY KEY REFERENCES disclosure (id) ON DELETE CASCADE,
    made_at        TEXT NOT NULL,
    control        TEXT NOT NULL,              -- the four control words of its last page
    file_name      TEXT NOT NULL DEFAULT '',   -- of a locked PDF; its six words are kept nowhere
    size           INTEGER NOT NULL DEFAULT 0,
    sha256         TEXT NOT NULL DEFAULT '',
    told_to        TEXT NOT NULL DEFAULT '',   -- to whom the six words were read, and where
    told_phone     TEXT NOT NULL DEFAULT '',
    told_at        TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE given_receipt (
    id             TEXT PRIMARY KEY,
    disclosure_id  TEXT NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
    kind           TEXT NOT NULL CHECK (kind IN ('receipted_oral', 'receipted_paper', 'receipted_digital')),
    at             TEXT NOT NULL,              -- when it was given
    person         TEXT NOT NULL,
    role           TEXT NOT NULL DEFAULT '',
    own_number     TEXT NOT NULL DEFAULT '',   -- the receiver's
    proof          TEXT NOT NULL DEFAULT '',   -- number called, where the page is, whose signature
    attachment_id  TEXT REFERENCES attachment (id) ON DELETE SET NULL,
    registered_at  TEXT NOT NULL,
    registered_by  TEXT NOT NULL
) STRICT;
CREATE INDEX receipt_by_disclosure ON given_receipt (disclosure_id, kind);
CREATE INDEX receipt_by_attachment ON given_receipt (attachment_id) WHERE attachment_id IS NOT NULL;
