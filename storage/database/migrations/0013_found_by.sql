-- What a person is found by beside the name, and what was known of the person before.

CREATE TABLE person_former (               -- what stood here before, or on the other entry
    person_id      TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    what           TEXT NOT NULL CHECK (what IN ('cpr', 'born', 'address', 'phone', 'description', 'age', 'minor', 'kommune')),
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
