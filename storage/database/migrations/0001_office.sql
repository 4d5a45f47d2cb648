-- The whole office. Times are UTC, ISO 8601, to the second, ending in Z. Ids are random UUIDs.
-- Answers, notes, happenings, police answers and the log are append-only: triggers say so.

CREATE TABLE office (
    one            INTEGER PRIMARY KEY CHECK (one = 1),
    vault_id       TEXT NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('kommune', 'police')),
    kommune_code   TEXT NOT NULL,
    name           TEXT NOT NULL,
    district       TEXT NOT NULL,
    practice       INTEGER NOT NULL CHECK (practice IN (0, 1)),
    went_live_at   TEXT,
    created_at     TEXT NOT NULL,
    min_epoch      INTEGER NOT NULL,
    paper_recipient TEXT NOT NULL
) STRICT;

CREATE TABLE user_account (
    id             TEXT PRIMARY KEY,
    label          TEXT NOT NULL UNIQUE,
    name           TEXT NOT NULL,
    role           TEXT NOT NULL,
    recipient      TEXT NOT NULL,          -- age hybrid recipient, for sealed identities
    private_key    BLOB NOT NULL,          -- its seed, wrapped under the user's own key
    next_key       BLOB,                   -- the same under a new key, while a passphrase changes
    paper_key      BLOB NOT NULL,          -- the same seed, sealed to the paper identity
    created_at     TEXT NOT NULL,
    left_at        TEXT
) STRICT;

CREATE TABLE office_key (
    id             TEXT PRIMARY KEY,
    kind           TEXT NOT NULL CHECK (kind IN ('exchange', 'signature')),
    public         TEXT NOT NULL,          -- age recipient, or Ed25519 key as an OpenSSH line
    secret         BLOB NOT NULL,          -- 32-byte seed
    created_at     TEXT NOT NULL,
    retired_at     TEXT
) STRICT;

CREATE TABLE counter (
    name           TEXT NOT NULL,
    year           INTEGER NOT NULL,
    value          INTEGER NOT NULL,
    PRIMARY KEY (name, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    user_id        TEXT NOT NULL,          -- '' for the office
    key            TEXT NOT NULL,
    value          TEXT NOT NULL,
    PRIMARY KEY (user_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id             TEXT PRIMARY KEY,
    name           TEXT NOT NULL,          -- as best known; '' when only described
    description    TEXT NOT NULL DEFAULT '',
    cpr            TEXT NOT NULL DEFAULT '',
    born           TEXT NOT NULL DEFAULT '',   -- 2003, 2003-01 or 2003-01-01
    born_kind      TEXT NOT NULL DEFAULT '' CHECK (born_kind IN ('', 'exact', 'stated', 'approximate', 'cpr')),
    stated_age     INTEGER,
    stated_on      TEXT,                   -- the day on which stated_age and minor were said
    minor          TEXT NOT NULL DEFAULT 'unknown' CHECK (minor IN ('yes', 'no', 'unknown')),
    kommune_code   TEXT NOT NULL DEFAULT '',
    street         TEXT NOT NULL DEFAULT '',
    postcode       TEXT NOT NULL DEFAULT '',
    city           TEXT NOT NULL DEFAULT '',
    address_protected TEXT NOT NULL DEFAULT 'unknown' CHECK (address_protected IN ('yes', 'no', 'unknown')),
    protection_until TEXT NOT NULL DEFAULT '',
    phone          TEXT NOT NULL DEFAULT '',
    same_as        TEXT REFERENCES person (id)  -- set when two were found to be one
) STRICT;
CREATE INDEX person_by_cpr ON person (cpr) WHERE cpr <> '';
CREATE INDEX person_by_born ON person (born) WHERE born <> '';
CREATE INDEX person_by_street ON person (postcode, street) WHERE street <> '';
CREATE INDEX person_by_same ON person (same_as) WHERE same_as IS NOT NULL;

CREATE TABLE person_name (
    person_id      TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    name           TEXT NOT NULL,
    folded         TEXT NOT NULL,
    seen_in        TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (person_id, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE person_key (                  -- sound keys of each part of each name
    key            TEXT NOT NULL,
    person_id      TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (key, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_key_by_person ON person_key (person_id);

CREATE TABLE case_file (
    id             TEXT PRIMARY KEY,
    number         TEXT NOT NULL UNIQUE,
    opened_at      TEXT NOT NULL,
    stage          TEXT NOT NULL,
    subject_id     TEXT NOT NULL REFERENCES person (id),
    owner_id       TEXT NOT NULL,
    suspended_at   TEXT,
    closed_at      TEXT,
    esdh_no        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX case_by_subject ON case_file (subject_id);
CREATE INDEX case_open ON case_file (stage) WHERE closed_at IS NULL;

CREATE TABLE concern (
    id             TEXT PRIMARY KEY,
    number         TEXT NOT NULL UNIQUE,
    kind           TEXT NOT NULL DEFAULT 'extremism',
    channel        TEXT NOT NULL,
    received_at    TEXT NOT NULL,
    registered_at  TEXT NOT NULL,
    registered_by  TEXT NOT NULL,
    severity       TEXT NOT NULL CHECK (severity IN ('now', 'h24', 'h48', 'h72')),
    due_at         TEXT NOT NULL,
    reporter_type  TEXT NOT NULL,
    danger_now     TEXT NOT NULL CHECK (danger_now IN ('yes', 'no')),
    children_home  TEXT NOT NULL DEFAULT 'unknown',
    subject_id     TEXT NOT NULL REFERENCES person (id),
    owner_id       TEXT NOT NULL,
    state          TEXT NOT NULL CHECK (state IN ('registered', 'in_case', 'rejected', 'mistake')),
    case_id        TEXT REFERENCES case_file (id),
    ended_at       TEXT,
    ended_reason   TEXT NOT NULL DEFAULT '',
    after_call_at  TEXT                    -- when the rest was completed
) STRICT;
CREATE INDEX concern_by_subject ON concern (subject_id);
CREATE INDEX concern_by_case ON concern (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX concern_waiting ON concern (due_at) WHERE state = 'registered';

CREATE TABLE answer (
    seq            INTEGER PRIMARY KEY,
    form           TEXT NOT NULL,
    version        INTEGER NOT NULL,
    subject_kind   TEXT NOT NULL,
    subject_id     TEXT NOT NULL,
    answers        TEXT NOT NULL,          -- JSON, as asked
    at             TEXT NOT NULL,
    user_id        TEXT NOT NULL
) STRICT;
CREATE INDEX answer_by_subject ON answer (subject_id, form, seq);
CREATE TRIGGER answer_is_final BEFORE UPDATE ON answer
    BEGIN SELECT raise(ABORT, 'answers are append-only'); END;

CREATE TABLE draft (
    id             TEXT PRIMARY KEY,
    user_id        TEXT NOT NULL,
    form           TEXT NOT NULL,
    version        INTEGER NOT NULL,
    subject_kind   TEXT NOT NULL DEFAULT '',
    subject_id     TEXT NOT NULL DEFAULT '',
    answers        TEXT NOT NULL,
    focus          TEXT NOT NULL DEFAULT '',
    received_at    TEXT NOT NULL,
    created_at     TEXT NOT NULL,
    saved_at       TEXT NOT NULL
) STRICT;
CREATE INDEX draft_by_user ON draft (user_id, saved_at);

CREATE TABLE police_answer (
    seq            INTEGER PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE,
    case_id        TEXT NOT NULL REFERENCES case_file (id),
    answer         TEXT NOT NULL CHECK (answer IN ('may_continue', 'wait', 'takes_over', 'none_yet')),
    given_by       TEXT NOT NULL,
    given_at       TEXT NOT NULL,
    recorded_at    TEXT NOT NULL,
    recorded_by    TEXT NOT NULL,
    called_back    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX police_answer_by_case ON police_answer (case_id, seq);
CREATE TRIGGER police_answer_is_final BEFORE UPDATE ON police_answer
    BEGIN SELECT raise(ABORT, 'answers of the police are append-only'); END;

CREATE TABLE happening (                   -- the story of a concern or case, in order
    seq            INTEGER PRIMARY KEY,
    at             TEXT NOT NULL,          -- when it happened
    noted_at       TEXT NOT NULL,          -- when it was written down
    kind           TEXT NOT NULL,
    concern_id     TEXT REFERENCES concern (id),
    case_id        TEXT REFERENCES case_file (id),
    user_id        TEXT NOT NULL,
    data           TEXT NOT NULL DEFAULT '{}',   -- JSON: values of the sentence
    words          TEXT NOT NULL DEFAULT ''      -- a note in somebody's own words
) STRICT;
CREATE INDEX happening_by_case ON happening (case_id, seq) WHERE case_id IS NOT NULL;
CREATE INDEX happening_by_concern ON happening (concern_id, seq) WHERE concern_id IS NOT NULL;
CREATE TRIGGER happening_is_final BEFORE UPDATE OF at, noted_at, kind, user_id, data, words ON happening
    BEGIN SELECT raise(ABORT, 'happenings are append-only'); END;

CREATE TABLE entry (                       -- everything with a time: deadlines, visits, follow-ups
    id             TEXT PRIMARY KEY,
    kind           TEXT NOT NULL,
    status         TEXT NOT NULL CHECK (status IN ('open', 'done', 'moved', 'not_possible', 'ended')),
    concern_id     TEXT REFERENCES concern (id),
    case_id        TEXT REFERENCES case_file (id),
    about_id       TEXT NOT NULL DEFAULT '',   -- the visit, print or disclosure it waits for
    owner_id       TEXT NOT NULL,
    starts_at      TEXT,                   -- an appointment has a start and an end
    ends_at        TEXT,
    due_at         TEXT NOT NULL,          -- equals starts_at for an appointment
    place          TEXT NOT NULL DEFAULT '',
    origin         TEXT NOT NULL,          -- rule, decision or person that made it
    origin_at      TEXT NOT NULL,          -- the moment it counts from
    created_at     TEXT NOT NULL,
    created_by     TEXT NOT NULL,
    done_at        TEXT,
    done_by        TEXT,
    outcome        TEXT NOT NULL DEFAULT '',
    reason         TEXT NOT NULL DEFAULT '',   -- why moved, ended or not possible
    moved_to       TEXT REFERENCES entry (id)
) STRICT;
CREATE INDEX entry_open ON entry (due_at, kind, origin_at, starts_at) WHERE status = 'open';
CREATE INDEX entry_open_by_kind ON entry (kind, due_at) WHERE status = 'open';
CREATE INDEX entry_by_day ON entry (due_at);
CREATE INDEX entry_by_case ON entry (case_id, due_at) WHERE case_id IS NOT NULL;
CREATE INDEX entry_open_by_case ON entry (case_id, due_at) WHERE status = 'open' AND case_id IS NOT NULL;
CREATE INDEX entry_by_concern ON entry (concern_id) WHERE concern_id IS NOT NULL;
CREATE INDEX entry_by_about ON entry (about_id) WHERE about_id <> '';

CREATE TABLE visit (
    id             TEXT PRIMARY KEY,
    case_id        TEXT NOT NULL REFERENCES case_file (id),
    status         TEXT NOT NULL CHECK (status IN ('planned', 'held', 'not_held', 'cancelled')),
    starts_at      TEXT NOT NULL,
    ends_at        TEXT NOT NULL,
    place_kind     TEXT NOT NULL,
    place          TEXT NOT NULL DEFAULT '',
    created_at     TEXT NOT NULL,
    created_by     TEXT NOT NULL
) STRICT;
CREATE INDEX visit_by_case ON visit (case_id);

CREATE TABLE print_copy (
    id             TEXT PRIMARY KEY,
    number         TEXT NOT NULL UNIQUE,   -- U-2026-0001
    document       TEXT NOT NULL,
    case_id        TEXT REFERENCES case_file (id),
    about_id       TEXT NOT NULL DEFAULT '',
    copy           INTEGER NOT NULL,
    copies         INTEGER NOT NULL,
    holder         TEXT NOT NULL,
    printed_at     TEXT NOT NULL,
    printed_by     TEXT NOT NULL,
    sha256         TEXT NOT NULL,
    channel        TEXT NOT NULL,          -- printer or file
    return_by      TEXT,
    settled_at     TEXT,
    settled_how    TEXT NOT NULL DEFAULT '' CHECK (settled_how IN ('', 'shredded', 'filed', 'lost', 'handed_over', 'not_printed'))
) STRICT;
CREATE INDEX print_open ON print_copy (return_by) WHERE settled_at IS NULL;
CREATE INDEX print_by_case ON print_copy (case_id) WHERE case_id IS NOT NULL;

CREATE TABLE contact (
    id             TEXT PRIMARY KEY,
    organisation   TEXT NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('kommune', 'police')),
    person         TEXT NOT NULL DEFAULT '',
    role           TEXT NOT NULL DEFAULT '',
    phone          TEXT NOT NULL DEFAULT '',
    known_phone    TEXT NOT NULL DEFAULT '',   -- looked up by us, not taken from the card
    vault_id       TEXT NOT NULL,
    recipient      TEXT NOT NULL,
    signer         TEXT NOT NULL,
    card           TEXT NOT NULL,          -- the pinned card as received, exact bytes
    offered        TEXT NOT NULL DEFAULT '',   -- a card with other keys that waits to be compared
    practice       INTEGER NOT NULL,
    state          TEXT NOT NULL CHECK (state IN ('unconfirmed', 'confirmed', 'changed', 'revoked')),
    added_at       TEXT NOT NULL,
    confirmed_at   TEXT,
    confirmed_by   TEXT,
    sent           INTEGER NOT NULL DEFAULT 0, -- last sequence number sent to it
    received       INTEGER NOT NULL DEFAULT 0  -- last sequence number received from it
) STRICT;
CREATE INDEX contact_by_vault ON contact (vault_id);

CREATE TABLE disclosure (                  -- in and out, sealed, on paper and spoken
    id             TEXT PRIMARY KEY,
    number         TEXT NOT NULL UNIQUE,   -- V-2026-0001
    direction      TEXT NOT NULL CHECK (direction IN ('out', 'in')),
    way            TEXT NOT NULL CHECK (way IN ('bundle', 'locked_pdf', 'paper', 'spoken', 'print', 'file')),
    state          TEXT NOT NULL CHECK (state IN
                     ('prepared', 'approved', 'sealed', 'handed_over', 'receipted_oral',
                      'receipted_paper', 'receipted_digital', 'refused', 'withdrawn')),
    at             TEXT NOT NULL,          -- when given
    registered_at  TEXT NOT NULL,
    registered_by  TEXT NOT NULL,
    case_id        TEXT REFERENCES case_file (id),
    concern_id     TEXT REFERENCES concern (id),
    contact_id     TEXT REFERENCES contact (id),
    from_authority TEXT NOT NULL,
    from_person    TEXT NOT NULL,
    to_authority   TEXT NOT NULL,
    to_person      TEXT NOT NULL,
    request        TEXT NOT NULL DEFAULT '',   -- what we ask for: assessment, participation ...
    answer_by      TEXT,
    call_back      TEXT NOT NULL DEFAULT '',
    basis          TEXT NOT NULL,
    basis_version  INTEGER NOT NULL,
    purpose        TEXT NOT NULL,
    purpose_words  TEXT NOT NULL,
    less_would_not_do TEXT NOT NULL,
    consent        TEXT NOT NULL CHECK (consent IN ('obtained', 'asked', 'left_out')),
    consent_reason TEXT NOT NULL,
    withheld       TEXT NOT NULL DEFAULT '',
    conditions     TEXT NOT NULL DEFAULT '',
    approver_id    TEXT,
    esdh_no        TEXT NOT NULL DEFAULT '',
    refused_reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX disclosure_by_case ON disclosure (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX disclosure_open ON disclosure (state) WHERE state IN ('prepared', 'approved', 'sealed', 'handed_over');

CREATE TABLE disclosure_item (
    disclosure_id  TEXT NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    item           TEXT NOT NULL,          -- code: subject, concern, note ...
    record_kind    TEXT NOT NULL,
    record_id      TEXT NOT NULL,
    title          TEXT NOT NULL,
    necessity      TEXT NOT NULL,
    categories     TEXT NOT NULL,          -- JSON list of codes
    sha256         TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (disclosure_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE bundle_out (
    id             TEXT PRIMARY KEY,
    disclosure_id  TEXT NOT NULL UNIQUE REFERENCES disclosure (id),
    number         TEXT NOT NULL UNIQUE,
    contact_id     TEXT NOT NULL REFERENCES contact (id),
    sequence       INTEGER NOT NULL,
    created_at     TEXT NOT NULL,
    file_name      TEXT NOT NULL,
    size           INTEGER NOT NULL,
    sha256         TEXT NOT NULL,          -- of the sealed file
    manifest       BLOB NOT NULL,          -- exact signed bytes; never the content
    manifest_sha256 TEXT NOT NULL,
    receipt        BLOB,
    receipted_at   TEXT,
    UNIQUE (contact_id, sequence)
) STRICT;

CREATE TABLE bundle_in (
    id             TEXT PRIMARY KEY,       -- the sender's bundle id
    number         TEXT NOT NULL,
    contact_id     TEXT NOT NULL REFERENCES contact (id),
    sequence       INTEGER NOT NULL,
    created_at     TEXT NOT NULL,
    opened_at      TEXT NOT NULL,
    opened_by      TEXT NOT NULL,
    manifest       BLOB NOT NULL,
    case_json      BLOB NOT NULL,
    case_pdf       BLOB NOT NULL,
    own_number     TEXT NOT NULL DEFAULT '',   -- the receiver's journal number
    receipt        BLOB,
    receipted_at   TEXT,
    journaled_at   TEXT,
    UNIQUE (contact_id, sequence)
) STRICT;

-- The log. A leaf is never changed; its words and salt may be erased and it still verifies.
CREATE TABLE log_leaf (
    seq            INTEGER PRIMARY KEY,    -- 0, 1, 2 ... without a gap
    hash           BLOB NOT NULL,          -- RFC 6962 leaf hash
    leaf           TEXT NOT NULL           -- canonical JSON, the exact bytes that were hashed
) STRICT;
CREATE TRIGGER log_leaf_is_final BEFORE UPDATE ON log_leaf
    BEGIN SELECT raise(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_leaf_stays BEFORE DELETE ON log_leaf
    BEGIN SELECT raise(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_leaf_stands_once BEFORE INSERT ON log_leaf   -- REPLACE fires no DELETE trigger
    WHEN EXISTS (SELECT 1 FROM log_leaf WHERE seq = NEW.seq)
    BEGIN SELECT raise(ABORT, 'the log is append-only'); END;
CREATE TABLE log_text (
    seq            INTEGER PRIMARY KEY REFERENCES log_leaf (seq),
    salt           BLOB NOT NULL,
    words          TEXT NOT NULL
) STRICT;
CREATE TABLE log_about (                   -- an index over what the leaves say, made from them
    kind           TEXT NOT NULL,
    id             TEXT NOT NULL,
    seq            INTEGER NOT NULL REFERENCES log_leaf (seq),
    PRIMARY KEY (kind, id, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE log_head (
    one            INTEGER PRIMARY KEY CHECK (one = 1),
    size           INTEGER NOT NULL,
    peaks          TEXT NOT NULL           -- JSON list of hex: roots of the perfect subtrees
) STRICT;
CREATE TABLE checkpoint (
    size           INTEGER PRIMARY KEY,
    at             TEXT NOT NULL,
    peaks          TEXT NOT NULL,
    note           TEXT NOT NULL,          -- the signed note, C2SP tlog-checkpoint form
    left_by        TEXT NOT NULL DEFAULT ''    -- how it left the machine: bundle, print, backup
) STRICT;

CREATE TABLE search_doc (                  -- what a row of ``search`` is about; seq is its rowid
    seq            INTEGER PRIMARY KEY,
    kind           TEXT NOT NULL,
    id             TEXT NOT NULL,
    UNIQUE (kind, id)
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
    words, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
