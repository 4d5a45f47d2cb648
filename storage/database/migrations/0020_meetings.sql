-- Meetings: a record of its own, of no case. A point on its agenda is one case; what is written
-- about a point stands in "answer" and goes with the case.

CREATE TABLE meeting (
    id             TEXT PRIMARY KEY,
    number         TEXT NOT NULL UNIQUE,   -- M-2026-0001
    kind           TEXT NOT NULL CHECK (kind IN ('coordination', 'panel', 'ssp', 'network', 'steering')),
    state          TEXT NOT NULL CHECK (state IN ('planned', 'invited', 'closed', 'cancelled')),
    starts_at      TEXT NOT NULL,
    ends_at        TEXT NOT NULL,
    place          TEXT NOT NULL DEFAULT '',
    chair_id       TEXT NOT NULL,
    made_at        TEXT NOT NULL,
    made_by        TEXT NOT NULL,
    invited_at     TEXT,
    ended_at       TEXT,
    reason         TEXT NOT NULL DEFAULT '',
    series_id      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX meeting_by_start ON meeting (starts_at);
CREATE TRIGGER meeting_is_final BEFORE UPDATE OF number, kind, made_at, made_by ON meeting
    BEGIN SELECT raise(ABORT, 'what a meeting is never changes'); END;

CREATE TABLE meeting_participant (
    seq            INTEGER PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE,
    meeting_id     TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    user_id        TEXT,
    authority      TEXT NOT NULL DEFAULT '',
    function       TEXT NOT NULL DEFAULT '',   -- never a private name
    mandate        TEXT NOT NULL CHECK (mandate IN ('decides', 'speaks', 'listens')),
    invited_at     TEXT,
    reply          TEXT NOT NULL DEFAULT '' CHECK (reply IN ('', 'comes', 'cannot')),
    replied_at     TEXT,
    CHECK ((user_id IS NULL) <> (authority = ''))
) STRICT;
CREATE INDEX meeting_participant_by_meeting ON meeting_participant (meeting_id);

CREATE TABLE meeting_point (
    id             TEXT PRIMARY KEY,
    meeting_id     TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    case_id        TEXT NOT NULL REFERENCES case_file (id),
    position       INTEGER NOT NULL,
    minutes        INTEGER NOT NULL,
    why            TEXT NOT NULL,
    state          TEXT NOT NULL DEFAULT 'chosen' CHECK (state IN ('chosen', 'treated', 'postponed', 'withdrawn')),
    ended_at       TEXT
) STRICT;
CREATE INDEX meeting_point_by_meeting ON meeting_point (meeting_id, position);
CREATE INDEX meeting_point_by_case ON meeting_point (case_id);
CREATE TRIGGER no_case_at_this_meeting BEFORE INSERT ON meeting_point
    WHEN (SELECT kind FROM meeting WHERE id = NEW.meeting_id) IN ('network', 'steering')
    BEGIN SELECT raise(ABORT, 'this kind of meeting holds no case'); END;
CREATE TRIGGER meeting_point_is_final BEFORE UPDATE OF id, meeting_id, case_id ON meeting_point
    BEGIN SELECT raise(ABORT, 'a point is about one case at one meeting'); END;

CREATE TABLE meeting_seat (                -- who takes part in which point
    point_id       TEXT NOT NULL REFERENCES meeting_point (id) ON DELETE CASCADE,
    participant_id TEXT NOT NULL REFERENCES meeting_participant (id) ON DELETE CASCADE,
    basis          TEXT NOT NULL DEFAULT '',
    clarified      TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (point_id, participant_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_seat_by_participant ON meeting_seat (participant_id);
