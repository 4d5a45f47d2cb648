-- What a prepared handover looked like, with the key that opens it: an approval holds for that alone.

ALTER TABLE disclosure ADD COLUMN shown TEXT NOT NULL DEFAULT '';
