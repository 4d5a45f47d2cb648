-- People around a citizen are persons of their own, with a relation and a reason to be recorded.
-- Until now they were rows of the form "after the call"; the newest of each concern move here.

CREATE TABLE relation (
    id             TEXT PRIMARY KEY,
    person_id      TEXT NOT NULL REFERENCES person (id),  -- who is around the citizen
    concern_id     TEXT REFERENCES concern (id),          -- where it was seen: a concern ...
    case_id        TEXT REFERENCES case_file (id),        -- ... or a case; the citizen is theirs
    kind           TEXT NOT NULL DEFAULT '' CHECK (kind IN ('', 'mother', 'father', 'guardian', 'sibling', 'child', 'partner', 'other_relative', 'professional', 'network')),
    function       TEXT NOT NULL DEFAULT '',              -- what a professional is named by
    custody        TEXT NOT NULL DEFAULT '' CHECK (custody IN ('', 'yes', 'no', 'shared')),
    mail           TEXT NOT NULL DEFAULT '',
    reason         TEXT NOT NULL CHECK (reason <> ''),    -- why this person must be recorded
    from_on        TEXT NOT NULL DEFAULT '',              -- 2003, 2003-01 or 2003-01-01
    until_on       TEXT NOT NULL DEFAULT '',
    created_at     TEXT NOT NULL,
    created_by     TEXT NOT NULL,
    ended_at       TEXT,
    ended_reason   TEXT NOT NULL DEFAULT '',              -- '' when taken out of the form
    CHECK ((concern_id IS NULL) <> (case_id IS NULL))
) STRICT;
CREATE INDEX relation_by_person ON relation (person_id);
CREATE INDEX relation_by_concern ON relation (concern_id) WHERE concern_id IS NOT NULL;
CREATE INDEX relation_by_case ON relation (case_id) WHERE case_id IS NOT NULL;

CREATE TEMP TABLE moved AS
    SELECT
        lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)
            || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2)
            || '-' || hex(randomblob(6))) AS relation_id,
        lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)
            || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2)
            || '-' || hex(randomblob(6))) AS person_id,
        a.subject_id AS concern_id,
        a.at AS at,
        a.user_id AS user_id,
        trim(coalesce(j.value ->> 'name', '')) AS name,
        coalesce(j.value ->> 'relation', '') AS kind,
        coalesce(j.value ->> 'custody', '') AS custody,
        coalesce(a.answers ->> 'shared_custody', '') AS shared,
        trim(coalesce(j.value ->> 'contact', '')) AS phone,
        trim(coalesce(j.value ->> 'reason', '')) AS reason
    FROM answer AS a
    JOIN concern AS c ON c.id = a.subject_id
    JOIN json_each(a.answers, '$.relatives') AS j ON j.type = 'object'
    WHERE a.form = 'after_call' AND a.subject_kind = 'concern' AND a.seq = (
        SELECT max(n.seq) FROM answer AS n
        WHERE n.form = 'after_call' AND n.subject_kind = 'concern' AND n.subject_id = a.subject_id
    );
INSERT INTO person (id, name, phone)
    SELECT person_id, iif(kind = 'professional', '', name), phone FROM moved WHERE name <> '';
INSERT INTO person_name (person_id, name, folded)
    SELECT id, name, name_folded(name) FROM person WHERE name <> '' AND id IN (SELECT person_id FROM moved);
INSERT INTO person_key (key, person_id)
    SELECT k.value, p.id FROM person AS p JOIN json_each(name_sounds(p.name)) AS k
    WHERE p.id IN (SELECT person_id FROM moved);
INSERT INTO relation (id, person_id, concern_id, kind, function, custody, reason, created_at, created_by)
    SELECT
        relation_id, person_id, concern_id,
        iif(kind IN ('mother', 'father', 'guardian', 'sibling', 'child', 'partner', 'other_relative', 'professional', 'network'), kind, ''),
        iif(kind = 'professional', name, ''),
        CASE WHEN custody = 'yes' AND shared = 'yes' THEN 'shared' WHEN custody IN ('yes', 'no') THEN custody ELSE '' END,
        iif(reason = '', 'Efter opkaldet', reason), at, user_id
    FROM moved WHERE name <> '';
DROP TABLE moved;
