-- An item of a disclosure may rest on another legal basis than the whole.

ALTER TABLE disclosure_item ADD COLUMN basis TEXT NOT NULL DEFAULT '';   -- "": the disclosure's own
ALTER TABLE disclosure_item ADD COLUMN basis_version INTEGER NOT NULL DEFAULT 0;
