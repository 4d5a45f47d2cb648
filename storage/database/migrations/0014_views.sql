-- A user's own views of lists, and how each list was left. Filters may hold a name.

CREATE TABLE list_view (
    id             TEXT PRIMARY KEY,
    user_id        TEXT NOT NULL,
    list           TEXT NOT NULL,
    name           TEXT NOT NULL,
    state          TEXT NOT NULL,          -- JSON
    created_at     TEXT NOT NULL
) STRICT;
CREATE INDEX list_view_by_user ON list_view (user_id, list, created_at);

CREATE TABLE list_state (
    user_id        TEXT NOT NULL,
    list           TEXT NOT NULL,
    state          TEXT NOT NULL,          -- JSON
    PRIMARY KEY (user_id, list)
) STRICT, WITHOUT ROWID;
