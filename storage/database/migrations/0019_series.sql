-- What repeats, who takes part in an entry, and who had it before.

CREATE TABLE series (                      -- appointments and tasks that repeat, of one case
    id             TEXT PRIMARY KEY,
    case_id        TEXT NOT NULL REFERENCES case_file (id),
    kind           TEXT NOT NULL,
    rule           TEXT NOT NULL,          -- RFC 5545
    first_day      TEXT NOT NULL,          -- as Danish clocks say: a date and a time of day
    at             TEXT NOT NULL,
    minutes        INTEGER NOT NULL DEFAULT 0,  -- how long; 0 for a task
    missing        TEXT NOT NULL CHECK (missing IN ('last', 'leave')),
    closed         TEXT NOT NULL CHECK (closed IN ('stay', 'before', 'after')),
    owner_id       TEXT NOT NULL,
    place          TEXT NOT NULL DEFAULT '',
    participants   TEXT NOT NULL DEFAULT '[]',  -- of the days to come, as of an entry
    made_at        TEXT NOT NULL,
    made_by        TEXT NOT NULL,
    laid_until     TEXT NOT NULL,          -- the rule's days up to here stand in the calendar
    ended_at       TEXT
) STRICT;
CREATE INDEX series_by_case ON series (case_id);
CREATE INDEX series_running ON series (laid_until) WHERE ended_at IS NULL;

ALTER TABLE entry ADD COLUMN series_id TEXT REFERENCES series (id);
ALTER TABLE entry ADD COLUMN rule_day TEXT;   -- the rule's own date, wherever it stands now
ALTER TABLE entry ADD COLUMN rule_asked INTEGER NOT NULL DEFAULT 0;  -- 31, where the month has no 31st
CREATE INDEX entry_open_of_series ON entry (series_id, due_at) WHERE status = 'open' AND series_id IS NOT NULL;
DROP INDEX entry_open;
CREATE INDEX entry_open ON entry (due_at, kind, origin_at, starts_at, series_id) WHERE status = 'open';

CREATE TABLE entry_participant (           -- a colleague, or an authority with a function
    entry_id       TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    place          INTEGER NOT NULL,       -- the order in which they were written
    user_id        TEXT NOT NULL DEFAULT '',
    authority      TEXT NOT NULL DEFAULT '',
    function       TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (entry_id, place)
) STRICT;

CREATE TABLE entry_change (                -- what became another while the entry stayed
    seq            INTEGER PRIMARY KEY,
    entry_id       TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    at             TEXT NOT NULL,
    by_user        TEXT NOT NULL,
    what           TEXT NOT NULL CHECK (what IN ('owner', 'place', 'people')),
    was            TEXT NOT NULL DEFAULT '',
    is_now         TEXT NOT NULL DEFAULT '',
    reason         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX entry_change_by_entry ON entry_change (entry_id, seq);
CREATE TRIGGER entry_change_is_final BEFORE UPDATE ON entry_change
    BEGIN SELECT raise(ABORT, 'what was changed is append-only'); END;
CREATE INDEX entry_by_moved_to ON entry (moved_to) WHERE moved_to IS NOT NULL;
