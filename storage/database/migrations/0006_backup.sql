-- Backups, rehearsals, the move to another computer. What lies on a disk is told by the disk;
-- here stands what was done, for the log's readers and for places that are away.

CREATE TABLE backup_event (
    seq            INTEGER PRIMARY KEY,
    kind           TEXT NOT NULL CHECK (kind IN ('made', 'copied', 'rehearsed')),
    backup_id      TEXT NOT NULL,
    at             TEXT NOT NULL,
    by_user        TEXT NOT NULL,
    problem        TEXT NOT NULL DEFAULT ''    -- JSON of a sentence; '' where all went well
) STRICT;
CREATE INDEX backup_event_by_kind ON backup_event (kind, seq);

CREATE TABLE vault_move (
    seq            INTEGER PRIMARY KEY,
    package        TEXT NOT NULL,          -- id of the backup that was carried away
    at             TEXT NOT NULL,
    by_user        TEXT NOT NULL,
    back_at        TEXT,                   -- when the move was taken back
    back_reason    TEXT NOT NULL DEFAULT ''
) STRICT;
