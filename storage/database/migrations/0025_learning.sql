-- Meetings without cases: what is talked about, in words, and what was learnt. Nothing here can
-- point to a case; a test follows every reference.

CREATE TABLE meeting_theme (
    id             TEXT PRIMARY KEY,
    meeting_id     TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    words          TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_theme_by_meeting ON meeting_theme (meeting_id, position);
CREATE TRIGGER no_theme_beside_cases BEFORE INSERT ON meeting_theme
    WHEN (SELECT kind FROM meeting WHERE id = NEW.meeting_id) NOT IN ('network', 'steering')
    BEGIN SELECT raise(ABORT, 'this kind of meeting has cases, not themes'); END;

CREATE TABLE learning (
    id             TEXT PRIMARY KEY,
    meeting_id     TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    words          TEXT NOT NULL,
    at             TEXT NOT NULL,
    user_id        TEXT NOT NULL
) STRICT;
CREATE INDEX learning_by_meeting ON learning (meeting_id);
CREATE TRIGGER learning_is_final BEFORE UPDATE ON learning
    BEGIN SELECT raise(ABORT, 'what was learnt is never changed'); END;

CREATE TABLE learning_read (
    learning_id    TEXT NOT NULL REFERENCES learning (id) ON DELETE CASCADE,
    user_id        TEXT NOT NULL,
    at             TEXT NOT NULL,
    PRIMARY KEY (learning_id, user_id)
) STRICT, WITHOUT ROWID;
