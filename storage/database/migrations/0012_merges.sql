-- What a person is found by beside the name, what was known before, and merges of two persons.

CREATE TABLE person_former (               -- what stood here before, or on the other entry
    person_id      TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    what           TEXT NOT NULL CHECK (what IN ('cpr', 'born', 'address', 'phone')),
    value          TEXT NOT NULL CHECK (value <> ''),
    seen_in        TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (person_id, what, value, seen_in)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_mark (                 -- cpr:, phone: and street: as they compare
    mark           TEXT NOT NULL,
    person_id      TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (mark, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_mark_by_person ON person_mark (person_id);

INSERT INTO person_mark (mark, person_id)
    SELECT m.value, p.id FROM person AS p JOIN json_each(person_marks(p.cpr, p.phone, p.street)) AS m;

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
