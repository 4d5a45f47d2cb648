-- The professional records of a case's course: rounds and invitations, analyses, recommendations,
-- consents, offers, efforts, closures. What was asked and answered stands in "answer".

CREATE TABLE course_record (
    id             TEXT PRIMARY KEY,
    kind           TEXT NOT NULL,
    case_id        TEXT NOT NULL REFERENCES case_file (id),
    parent_id      TEXT REFERENCES course_record (id),
    person_id      TEXT REFERENCES person (id),
    state          TEXT NOT NULL,
    code           TEXT NOT NULL DEFAULT '',   -- which authority, which effort
    at             TEXT NOT NULL,
    by_user        TEXT NOT NULL,
    ended_at       TEXT
) STRICT;
CREATE INDEX course_by_case ON course_record (case_id, kind);
CREATE INDEX course_by_parent ON course_record (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX course_by_person ON course_record (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX course_running ON course_record (kind, code) WHERE ended_at IS NULL;
CREATE TRIGGER course_record_is_final
    BEFORE UPDATE OF kind, case_id, parent_id, code, at, by_user ON course_record
    BEGIN SELECT raise(ABORT, 'what a record is never changes'); END;
