-- What was decided on a case that another kommune hands over, or that it was called back.

ALTER TABLE bundle_in ADD COLUMN theirs TEXT NOT NULL DEFAULT '';        -- the sender's case number
ALTER TABLE bundle_in ADD COLUMN answer TEXT NOT NULL DEFAULT 'received'
    CHECK (answer IN ('received', 'accepted', 'rejected', 'recalled'));
ALTER TABLE bundle_in ADD COLUMN answered_at TEXT;
ALTER TABLE bundle_in ADD COLUMN answered_by TEXT;
ALTER TABLE bundle_in ADD COLUMN answer_reason TEXT NOT NULL DEFAULT '';
CREATE INDEX bundle_in_by_theirs ON bundle_in (contact_id, theirs) WHERE theirs <> '';
