-- The log read, sampled, thinned; deletions that outlive a restore.

-- A thinned row keeps its number and hash and says nothing more; up to which row, and when.
CREATE TABLE log_thinning (
    up_to          INTEGER PRIMARY KEY,    -- every row with a lower number is thinned
    before         TEXT NOT NULL,          -- every such row was written before this
    at             TEXT NOT NULL,
    by_user        TEXT NOT NULL
) STRICT;
CREATE TABLE log_count (                   -- what is left of thinned rows
    month          TEXT NOT NULL,          -- 2026-01, in UTC
    act            TEXT NOT NULL,
    amount         INTEGER NOT NULL,
    PRIMARY KEY (month, act)
) STRICT, WITHOUT ROWID;

-- The floor of 13 months is held by the log's own times: the newest row's month, no row that
-- is younger, and at least 13 months in which something was written since.
CREATE TRIGGER log_thinning_waits BEFORE INSERT ON log_thinning
    WHEN NEW.before > (SELECT strftime('%Y-%m-%dT%H:%M:%SZ', json_extract(leaf, '$.at'),
                       'start of month', '-13 months') FROM log_leaf ORDER BY seq DESC LIMIT 1)
      OR EXISTS (SELECT 1 FROM log_leaf WHERE seq < NEW.up_to AND leaf <> ''
                 AND json_extract(leaf, '$.at') >= NEW.before)
      OR (SELECT count(DISTINCT substr(json_extract(leaf, '$.at'), 1, 7)) FROM log_leaf
          WHERE seq >= NEW.up_to) < 13
    BEGIN SELECT raise(ABORT, 'the log keeps its rows for 13 months'); END;
CREATE TRIGGER log_thinning_is_final BEFORE UPDATE ON log_thinning
    BEGIN SELECT raise(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_thinning_stays BEFORE DELETE ON log_thinning
    BEGIN SELECT raise(ABORT, 'the log is append-only'); END;

DROP TRIGGER log_leaf_is_final;
CREATE TRIGGER log_leaf_is_final BEFORE UPDATE ON log_leaf
    WHEN NOT (NEW.seq = OLD.seq AND NEW.hash = OLD.hash AND NEW.leaf = ''
              AND OLD.seq < (SELECT coalesce(max(up_to), 0) FROM log_thinning))
    BEGIN SELECT raise(ABORT, 'the log is append-only'); END;

CREATE TABLE deletion (                    -- random ids only: carried out again after a restore
    kind           TEXT NOT NULL,
    id             TEXT NOT NULL,
    at             TEXT NOT NULL,
    by_user        TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER deletion_is_final BEFORE UPDATE ON deletion
    BEGIN SELECT raise(ABORT, 'deletions are append-only'); END;
CREATE TRIGGER deletion_stays BEFORE DELETE ON deletion
    BEGIN SELECT raise(ABORT, 'deletions are append-only'); END;

CREATE TABLE log_sample (
    id             TEXT PRIMARY KEY,
    drawn_at       TEXT NOT NULL,
    drawn_by       TEXT NOT NULL,
    first          INTEGER NOT NULL,       -- drawn from the rows first .. size - 1
    size           INTEGER NOT NULL,
    root           TEXT NOT NULL,          -- of the log at that size, hex: the seed of the draw
    signed_at      TEXT,
    signed_by      TEXT,
    words          TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE log_sample_row (
    sample_id      TEXT NOT NULL REFERENCES log_sample (id),
    seq            INTEGER NOT NULL REFERENCES log_leaf (seq),
    why            TEXT NOT NULL,          -- JSON list of codes of rules
    verdict        TEXT NOT NULL DEFAULT '' CHECK (verdict IN ('', 'fine', 'look')),
    words          TEXT NOT NULL DEFAULT '',
    marked_at      TEXT,
    marked_by      TEXT,
    PRIMARY KEY (sample_id, seq)
) STRICT, WITHOUT ROWID;
