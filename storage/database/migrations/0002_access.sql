-- Who may see which case: grants, conflicts of interest, countersignatures.

CREATE TABLE access_grant (                -- opens one case to one user, and ends by itself
    id             TEXT PRIMARY KEY,
    case_id        TEXT NOT NULL REFERENCES case_file (id),
    user_id        TEXT NOT NULL REFERENCES user_account (id),
    reason         TEXT NOT NULL,
    starts_at      TEXT NOT NULL,
    ends_at        TEXT NOT NULL CHECK (ends_at > starts_at),
    granted_at     TEXT NOT NULL,
    granted_by     TEXT NOT NULL,
    revoked_at     TEXT,
    revoked_by     TEXT
) STRICT;
CREATE INDEX grant_by_user ON access_grant (user_id, case_id) WHERE revoked_at IS NULL;
CREATE INDEX grant_by_case ON access_grant (case_id);

CREATE TABLE conflict (                    -- hides a person, and all about it, from one user
    id             TEXT PRIMARY KEY,
    user_id        TEXT NOT NULL REFERENCES user_account (id),
    person_id      TEXT NOT NULL REFERENCES person (id),
    case_id        TEXT REFERENCES case_file (id),     -- where it was declared
    concern_id     TEXT REFERENCES concern (id),
    reason         TEXT NOT NULL,
    declared_at    TEXT NOT NULL,
    declared_by    TEXT NOT NULL,
    lifted_at      TEXT,
    lifted_by      TEXT,
    lifted_reason  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX conflict_in_force ON conflict (user_id, person_id) WHERE lifted_at IS NULL;
CREATE INDEX conflict_by_person ON conflict (person_id);

CREATE INDEX case_by_owner ON case_file (owner_id);
CREATE INDEX concern_by_owner ON concern (owner_id);
CREATE INDEX concern_by_registrar ON concern (registered_by);
