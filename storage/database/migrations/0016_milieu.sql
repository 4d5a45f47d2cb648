-- Concerns about a place, a forum or a group. They belong to no person, concern or case, and
-- nothing here can point to one.

CREATE TABLE milieu (
    id             TEXT PRIMARY KEY,
    number         TEXT NOT NULL UNIQUE,
    kind           TEXT NOT NULL CHECK (kind IN ('place', 'forum', 'group')),
    title          TEXT NOT NULL,
    worry          TEXT NOT NULL,
    source         TEXT NOT NULL,          -- profession or function; never a name
    at             TEXT NOT NULL,
    user_id        TEXT NOT NULL,
    owner_id       TEXT NOT NULL,
    review_at      TEXT NOT NULL,
    ended_at       TEXT
) STRICT;
CREATE INDEX milieu_by_end ON milieu (ended_at, at);
CREATE TRIGGER milieu_is_final BEFORE UPDATE OF number, kind, title, worry, source, at, user_id ON milieu
    BEGIN SELECT raise(ABORT, 'what was told of a milieu is never changed'); END;

CREATE TABLE milieu_note (
    seq            INTEGER PRIMARY KEY,
    milieu_id      TEXT NOT NULL REFERENCES milieu (id) ON DELETE CASCADE,
    at             TEXT NOT NULL,
    user_id        TEXT NOT NULL,
    words          TEXT NOT NULL
) STRICT;
CREATE INDEX milieu_note_by_milieu ON milieu_note (milieu_id, seq);
CREATE TRIGGER milieu_note_is_final BEFORE UPDATE ON milieu_note
    BEGIN SELECT raise(ABORT, 'notes are append-only'); END;
