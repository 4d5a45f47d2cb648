-- Whose given name stands in an item, where whoever reported has the same one: said by a person.

ALTER TABLE disclosure_item ADD COLUMN named TEXT NOT NULL DEFAULT '';
