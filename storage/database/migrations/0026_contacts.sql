-- A contact is more than its card: it may have none, and each way to it is tried before it is used.

CREATE TABLE contact_next (
    id             TEXT PRIMARY KEY,
    organisation   TEXT NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('kommune', 'police', 'other')),
    person         TEXT NOT NULL DEFAULT '',
    role           TEXT NOT NULL DEFAULT '',
    post           TEXT NOT NULL DEFAULT '',   -- where paper goes
    known_phone    TEXT NOT NULL DEFAULT '',   -- looked up by us, not taken from the card
    practice       INTEGER NOT NULL,
    vault_id       TEXT,                       -- this and the next are of the card, if there is one
    signer         TEXT,
    card           TEXT NOT NULL DEFAULT '',   -- the pinned card as received, exact bytes
    offered        TEXT NOT NULL DEFAULT '',   -- a card with other keys that waits to be compared
    state          TEXT NOT NULL CHECK (state IN ('no_keys', 'unconfirmed', 'confirmed', 'changed', 'revoked')),
    usual_way      TEXT CHECK (usual_way IN ('bundle', 'locked_pdf', 'paper')),
    has_ours       TEXT NOT NULL DEFAULT '',   -- our signature key whose words it was last read
    added_at       TEXT NOT NULL,
    confirmed_at   TEXT,
    confirmed_by   TEXT,
    sent           INTEGER NOT NULL DEFAULT 0, -- last sequence number sent to it
    received       INTEGER NOT NULL DEFAULT 0, -- last sequence number received from it
    retired_at     TEXT,
    CHECK ((state = 'no_keys') = (card = '')),
    CHECK ((card = '') = (vault_id IS NULL) AND (card = '') = (signer IS NULL))
) STRICT;
INSERT INTO contact_next (id, organisation, kind, person, role, known_phone, practice, vault_id, signer, card,
        offered, state, usual_way, has_ours, added_at, confirmed_at, confirmed_by, sent, received)
    SELECT id, organisation, kind, person, role, known_phone, practice, vault_id, signer, card, offered, state,
        'bundle',
        iif(confirmed_at IS NULL, '', coalesce((SELECT public FROM office_key
            WHERE kind = 'signature' AND retired_at IS NULL ORDER BY created_at DESC, rowid DESC LIMIT 1), '')),
        added_at, confirmed_at, confirmed_by, sent, received
    FROM contact;
DROP TABLE contact;
ALTER TABLE contact_next RENAME TO contact;
CREATE INDEX contact_by_vault ON contact (vault_id) WHERE vault_id IS NOT NULL;
CREATE INDEX contact_by_signer ON contact (signer) WHERE signer IS NOT NULL;

CREATE TABLE contact_way (                     -- what can be used with a contact
    contact_id     TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    way            TEXT NOT NULL CHECK (way IN ('bundle', 'locked_pdf', 'paper')),
    outcome        TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'works', 'failed')),
    tried_at       TEXT,
    tried_by       TEXT,
    words          TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (contact_id, way),
    CHECK ((outcome = '') = (tried_at IS NULL))
) STRICT, WITHOUT ROWID;
-- A bundle whose digital receipt came back was tried in earnest.
INSERT INTO contact_way (contact_id, way, outcome, tried_at, tried_by)
    SELECT c.id, 'bundle', iif(r.at IS NULL, '', 'works'), r.at, r.by FROM contact AS c
    LEFT JOIN (
        SELECT b.contact_id AS id, max(b.receipted_at) AS at, d.registered_by AS by FROM bundle_out AS b
        JOIN disclosure AS d ON d.id = b.disclosure_id
        WHERE b.receipted_at IS NOT NULL GROUP BY b.contact_id
    ) AS r ON r.id = c.id;
