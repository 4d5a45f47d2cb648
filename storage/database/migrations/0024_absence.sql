-- Who is away from when to when, and who has their work meanwhile.

CREATE TABLE absence (
    id             TEXT PRIMARY KEY,
    user_id        TEXT NOT NULL REFERENCES user_account (id),
    deputy_id      TEXT NOT NULL REFERENCES user_account (id),
    first_day      TEXT NOT NULL,          -- as Danish calendars say
    last_day       TEXT NOT NULL,
    starts_at      TEXT NOT NULL,
    ends_at        TEXT NOT NULL,          -- the first instant at which the work is back
    ended_at       TEXT,                   -- where that was before the last day
    words          TEXT NOT NULL DEFAULT '',
    recorded_at    TEXT NOT NULL,
    recorded_by    TEXT NOT NULL
) STRICT;
CREATE INDEX absence_by_user ON absence (user_id, ends_at);

CREATE TABLE absence_matter (              -- single matters that another has
    absence_id     TEXT NOT NULL REFERENCES absence (id),
    matter_id      TEXT NOT NULL,          -- of a case, or of a concern of no case
    case_id        TEXT REFERENCES case_file (id) ON DELETE CASCADE,
    concern_id     TEXT REFERENCES concern (id) ON DELETE CASCADE,
    deputy_id      TEXT NOT NULL REFERENCES user_account (id),
    PRIMARY KEY (absence_id, matter_id),
    CHECK (matter_id = coalesce(case_id, concern_id))
) STRICT, WITHOUT ROWID;
CREATE INDEX absence_matter_by_case ON absence_matter (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX absence_matter_by_concern ON absence_matter (concern_id) WHERE concern_id IS NOT NULL;
