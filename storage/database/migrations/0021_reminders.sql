-- Reminders that somebody put off until later today, and until when each has been told.

CREATE TABLE snooze (
    user_id TEXT NOT NULL REFERENCES user_account (id),
    entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    until TEXT NOT NULL,
    PRIMARY KEY (user_id, entry_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX snooze_by_entry ON snooze (entry_id);

CREATE TABLE told (
    user_id TEXT PRIMARY KEY REFERENCES user_account (id),
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
