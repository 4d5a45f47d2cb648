-- Saving a note is quick again: what a text said before is no longer cut out of the index at
-- each save. A deletion merges the index instead, which leaves nothing of what was deleted.
INSERT INTO search (search, rank) VALUES ('secure-delete', 0);
