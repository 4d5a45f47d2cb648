-- Busy times that users have read in from another calendar: from when to when, never with what.

CREATE TABLE busy (
    user_id        TEXT NOT NULL REFERENCES user_account (id),
    starts_at      TEXT NOT NULL,
    ends_at        TEXT NOT NULL,
    imported_at    TEXT NOT NULL,
    PRIMARY KEY (user_id, starts_at),
    CHECK (ends_at > starts_at)
) STRICT, WITHOUT ROWID;
