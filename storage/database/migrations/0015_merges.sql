-- Two entries of one person that became one, and what it takes to part them again.

CREATE TABLE merge (                       -- two entries of one person, joined; and perhaps parted
    id             TEXT PRIMARY KEY,
    kept_id        TEXT NOT NULL REFERENCES person (id),
    other_id       TEXT NOT NULL REFERENCES person (id),
    at             TEXT NOT NULL,
    by_user        TEXT NOT NULL,
    reason         TEXT NOT NULL DEFAULT '',
    before         TEXT NOT NULL,          -- both as they were, and what referred to the other
    after          TEXT NOT NULL,          -- the one that was kept, as the merge left it
    undone_at      TEXT,
    undone_by      TEXT
) STRICT;
CREATE INDEX merge_by_kept ON merge (kept_id);
CREATE INDEX merge_by_other ON merge (other_id);
