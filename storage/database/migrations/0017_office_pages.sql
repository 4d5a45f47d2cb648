-- What the office writes for itself: action cards, efforts of its own. What stands in them is in
-- "answer", every version of it. They are about nobody.

CREATE TABLE office_page (
    id             TEXT PRIMARY KEY,
    kind           TEXT NOT NULL CHECK (kind IN ('office_card', 'own_effort')),
    number         TEXT NOT NULL UNIQUE,
    at             TEXT NOT NULL,
    user_id        TEXT NOT NULL
) STRICT;
CREATE INDEX office_page_by_kind ON office_page (kind);
CREATE TRIGGER office_page_is_final BEFORE UPDATE ON office_page
    BEGIN SELECT raise(ABORT, 'what the office wrote is never changed, only written anew'); END;
CREATE TRIGGER office_page_stays BEFORE DELETE ON office_page
    BEGIN SELECT raise(ABORT, 'what cases were worked by stays'); END;
