-- What is neither a case nor about a person: advice given, counted and later deleted.

CREATE TABLE advice (
    id             TEXT PRIMARY KEY,
    number         TEXT NOT NULL UNIQUE,
    topic          TEXT NOT NULL,
    caller         TEXT NOT NULL,          -- profession or function; never a name
    asked          TEXT NOT NULL,
    given          TEXT NOT NULL,
    at             TEXT NOT NULL,
    user_id        TEXT NOT NULL,
    draft_id       TEXT,                   -- the call form that was begun from it
    concern_id     TEXT REFERENCES concern (id)
) STRICT;
CREATE INDEX advice_by_time ON advice (at);
CREATE INDEX advice_by_concern ON advice (concern_id) WHERE concern_id IS NOT NULL;
CREATE TRIGGER advice_is_final BEFORE UPDATE OF number, topic, caller, asked, given, at, user_id ON advice
    BEGIN SELECT raise(ABORT, 'advice is never changed'); END;
