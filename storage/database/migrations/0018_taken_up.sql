-- Which concern came of a bundle: a case that another kommune handed over to us.

ALTER TABLE bundle_in ADD COLUMN concern_id TEXT REFERENCES concern (id);
CREATE INDEX bundle_in_by_concern ON bundle_in (concern_id) WHERE concern_id IS NOT NULL;
