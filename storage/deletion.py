"""Deleting for good: what belongs to a record goes, and a ledger of random ids stays.

The ledger holds no content. A backup carries it, so that what was deleted after the backup was
made is deleted again when it is restored.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.kernel.events import Kind, Topic
from models.people.names import fold
from models.people.searching import read
from storage.audit.keyed import keyed
from storage.database.sql import Sql
from storage.search_index import SearchIndex

_LOG_WORDS: Final = (
    "DELETE FROM log_text WHERE seq IN "
    "(SELECT seq FROM log_about WHERE kind = '{kind}' AND id = :id)"
)
_SEARCH_ROWS: Final = (
    (
        "DELETE FROM search WHERE rowid IN "
        "(SELECT seq FROM search_doc WHERE kind = '{kind}' AND id = :id)"
    ),
    "DELETE FROM search_doc WHERE kind = '{kind}' AND id = :id",
)
_FORMS: Final = (
    "DELETE FROM answer WHERE subject_kind = '{kind}' AND subject_id = :id",
    "DELETE FROM draft WHERE subject_kind = '{kind}' AND subject_id = :id",
)

_OF_CASE: Final = (
    "SELECT id FROM course_record WHERE case_id = :id UNION "
    "SELECT id FROM visit WHERE case_id = :id UNION SELECT id FROM entry WHERE case_id = :id "
    "UNION SELECT id FROM print_copy WHERE case_id = :id UNION "
    "SELECT id FROM disclosure WHERE case_id = :id UNION "
    "SELECT id FROM attachment WHERE case_id = :id UNION "
    "SELECT id FROM relation WHERE case_id = :id UNION "
    "SELECT id FROM meeting_point WHERE case_id = :id UNION "
    "SELECT b.id FROM bundle_out AS b JOIN disclosure AS d ON d.id = b.disclosure_id "
    "WHERE d.case_id = :id"
)
"""The ids of what belongs to a case and has words of its own: answers, drafts, the log's."""
_WORDS_OF_CASE: Final = (
    "DELETE FROM answer WHERE subject_id IN (OF_CASE)",
    "DELETE FROM draft WHERE subject_id IN (OF_CASE)",
    "DELETE FROM log_text WHERE seq IN (SELECT seq FROM log_about WHERE id IN (OF_CASE))",
)

_STATEMENTS: Final[dict[Kind, tuple[str, ...]]] = {
    Kind.CONCERN: (
        *(each.format(kind="concern") for each in (*_SEARCH_ROWS, *_FORMS, _LOG_WORDS)),
        (
            "DELETE FROM answer WHERE subject_kind = 'entry' AND subject_id IN "
            "(SELECT id FROM entry WHERE concern_id = :id)"
        ),
        "UPDATE entry SET moved_to = NULL WHERE concern_id = :id",
        "DELETE FROM entry WHERE concern_id = :id",
        "DELETE FROM happening WHERE concern_id = :id",
        "UPDATE disclosure SET concern_id = NULL WHERE concern_id = :id",
        "UPDATE conflict SET concern_id = NULL WHERE concern_id = :id",
        "UPDATE advice SET concern_id = NULL WHERE concern_id = :id",
        (
            "DELETE FROM bundle_slice WHERE bundle_id IN "
            "(SELECT id FROM bundle_in WHERE concern_id = :id)"
        ),
        (  # that it came stays, so that it cannot come again; what was in it goes
            "UPDATE bundle_in SET concern_id = NULL, manifest = x'', case_json = x'', "
            "case_pdf = x'', receipt = NULL WHERE concern_id = :id"
        ),
        "DELETE FROM print_copy WHERE case_id IS NULL AND about_id = :id",
        "DELETE FROM relation WHERE concern_id = :id",
        "DELETE FROM concern WHERE id = :id",
    ),
    Kind.PERSON: (
        *(each.format(kind="person") for each in (*_FORMS, _LOG_WORDS)),
        "UPDATE person SET same_as = NULL WHERE same_as = :id",
        "DELETE FROM merge WHERE kept_id = :id OR other_id = :id",
        "DELETE FROM conflict WHERE person_id = :id",
        "DELETE FROM relation WHERE person_id = :id",
        "DELETE FROM person WHERE id = :id",
    ),
    Kind.CASE: (
        *(each.format(kind="case") for each in (*_SEARCH_ROWS, *_FORMS, _LOG_WORDS)),
        *(each.replace("OF_CASE", _OF_CASE) for each in _WORDS_OF_CASE),
        "UPDATE entry SET moved_to = NULL WHERE case_id = :id",
        "DELETE FROM entry WHERE case_id = :id",  # who takes part, and its changes, go with it
        "DELETE FROM series WHERE case_id = :id",
        "DELETE FROM happening WHERE case_id = :id",
        "DELETE FROM police_answer WHERE case_id = :id",
        "DELETE FROM course_record WHERE case_id = :id",
        "DELETE FROM meeting_point WHERE case_id = :id",  # who took part in it goes with it
        "DELETE FROM visit WHERE case_id = :id",
        "DELETE FROM print_copy WHERE case_id = :id",
        (
            "DELETE FROM bundle_out WHERE disclosure_id IN "
            "(SELECT id FROM disclosure WHERE case_id = :id)"
        ),
        "DELETE FROM disclosure WHERE case_id = :id",  # its items go with it
        "DELETE FROM access_grant WHERE case_id = :id",
        "UPDATE conflict SET case_id = NULL WHERE case_id = :id",
        "DELETE FROM attachment WHERE case_id = :id",  # its slices go with it
        "DELETE FROM relation WHERE case_id = :id",
        "UPDATE concern SET case_id = NULL WHERE case_id = :id",  # they go by themselves
        "DELETE FROM case_file WHERE id = :id",
    ),
    Kind.ADVICE: (
        _LOG_WORDS.format(kind="advice"),
        "DELETE FROM advice WHERE id = :id",
    ),
    Kind.MILIEU: (
        _LOG_WORDS.format(kind="milieu"),
        "UPDATE entry SET moved_to = NULL WHERE about_id = :id",
        "DELETE FROM entry WHERE about_id = :id",
        "DELETE FROM milieu WHERE id = :id",  # its notes go with it
    ),
    Kind.BUNDLE: (  # one that we received; number, digest, receipt and our number stay as proof
        _LOG_WORDS.format(kind="bundle"),
        "DELETE FROM bundle_slice WHERE bundle_id = :id",
        (
            "UPDATE bundle_in SET manifest = x'', case_json = x'', case_pdf = x'', "
            "keep_reason = '' WHERE id = :id"
        ),
    ),
    Kind.DRAFT: ("DELETE FROM draft WHERE id = :id",),
    Kind.ATTACHMENT: (
        # A copy outside that a restored vault still waits for: the case keeps a next step.
        (
            "UPDATE entry SET kind = 'next_step', about_id = '' WHERE status = 'open' AND "
            "about_id IN (SELECT id FROM attachment_copy WHERE attachment_id = :id)"
        ),
        "DELETE FROM attachment WHERE id = :id",  # its slices go with it
    ),
}
"""What goes with a record of each kind, in an order that keeps every reference whole."""


_TELLING: Final = 3
"""Letters from which on a filter tells of a name."""
_FILTERS: Final = (
    ("SELECT id, name FROM list_view", "DELETE FROM list_view WHERE id = :key"),
    (
        "SELECT id, json_extract(state, '$.containing') FROM list_view",
        "UPDATE list_view SET state = json_set(state, '$.containing', '') WHERE id = :key",
    ),
    (
        "SELECT user_id || '/' || list, json_extract(state, '$.containing') FROM list_state",
        (
            "UPDATE list_state SET state = json_set(state, '$.containing', '') "
            "WHERE user_id || '/' || list = :key"
        ),
    ),
)
"""What may hold a name in a user's lists, and what takes it out."""
_SEARCHES: Final = (
    "SELECT t.seq, t.words FROM log_leaf AS l JOIN log_text AS t ON t.seq = l.seq "
    "WHERE l.leaf <> '' AND json_extract(l.leaf, '$.act') = :act"
)


@dataclass(frozen=True, slots=True)
class Deletion:
    """One row of the ledger: what was deleted, when (UTC), by which user."""

    kind: str
    id: str
    at: str
    by: str


def erase(sql: Sql, kind: Kind, key: str) -> None:
    """Delete a record with all that is its own, the log's words about it among it.

    The rows of the log stay, without words. Nothing happens where it is gone already.

    Raises:
        KeyError: records of this kind are not deleted.
    """
    if kind is Kind.PERSON:
        names = _names(sql, key)
        _forget_searches(sql, names)
        _forget_filters(sql, names)
    if kind is Kind.BUNDLE:
        _keep_digest(sql, key)
    for statement in _STATEMENTS[kind]:
        sql.execute(statement, {"id": key})


def _keep_digest(sql: Sql, bundle: str) -> None:
    """Let a received bundle's digest stay when what it is of goes."""
    row = sql.execute(
        "SELECT manifest FROM bundle_in WHERE id = :id AND length(manifest) > 0", {"id": bundle}
    ).fetchone()
    if row is not None:
        sql.execute(
            "UPDATE bundle_in SET manifest_sha256 = :digest WHERE id = :id",
            {"id": bundle, "digest": hashlib.sha256(row[0]).hexdigest()},
        )


def _names(sql: Sql, person: str) -> set[str]:
    """Return the parts of every name that somebody has or had, and the number."""
    found = sql.execute(
        "SELECT name FROM person_name WHERE person_id = :id UNION "
        "SELECT name FROM person WHERE id = :id UNION SELECT cpr FROM person WHERE id = :id",
        {"id": person},
    ).fetchall()
    return {part for (name,) in found for part in fold(name).split()}


def _forget_searches(sql: Sql, parts: set[str]) -> None:
    """Erase the words of searches for somebody, found or not: by any name or the number."""
    own = parts | {keyed(sql, part) for part in parts}
    asked = sql.execute(_SEARCHES, {"act": str(Act.SEARCHED)}).fetchall()
    for seq, words in asked:
        if own & read(words)[1]:
            sql.execute("DELETE FROM log_text WHERE seq = :seq", {"seq": seq})


def _forget_filters(sql: Sql, parts: set[str]) -> None:
    """Take a name of somebody out of the lists that users narrowed by it, or named after it."""
    for look, forget in _FILTERS:
        for key, words in sql.execute(look).fetchall():
            if _told(words or "", parts):
                sql.execute(forget, {"key": key})


def _told(words: str, parts: set[str]) -> bool:
    """Whether words hold a part of a name, or what it begins with or has in it."""
    typed = [each for each in fold(words).split() if len(each) >= _TELLING]
    return any(each in part for each in typed for part in parts)


def record(sql: Sql, deletion: Deletion) -> None:
    """Write a deletion into the ledger; one that stands there stays as it is."""
    sql.execute(
        "INSERT INTO deletion (kind, id, at, by_user) SELECT :kind, :id, :at, :by "
        "WHERE NOT EXISTS (SELECT 1 FROM deletion WHERE kind = :kind AND id = :id)",
        {"kind": deletion.kind, "id": deletion.id, "at": deletion.at, "by": deletion.by},
    )


def read_ledger(sql: Sql) -> tuple[Deletion, ...]:
    """Return every deletion, in the order of their time."""
    found = sql.execute("SELECT kind, id, at, by_user FROM deletion ORDER BY at, kind, id")
    return tuple(Deletion(*row) for row in found.fetchall())


def replay(sql: Sql, ledger: Iterable[Deletion]) -> tuple[tuple[Kind, str], ...]:
    """Carry out deletions that this database does not know of; return (kind, id) of each.

    What the index holds of attachments' titles follows. Whoever calls it notes ``Act.DELETIONS_REPLAYED`` about exactly these records in the same
    transaction: the check of the vault compares the ledger with the log.
    """
    known = {(each.kind, each.id) for each in read_ledger(sql)}
    missing = [each for each in ledger if (each.kind, each.id) not in known]
    homes = {topic for each in missing for topic in _homes(sql, each)}
    for each in missing:
        erase(sql, Kind(each.kind), each.id)
        record(sql, each)
    if missing:
        index = SearchIndex(sql)
        index.follow(homes)
        index.merge()
    return tuple((Kind(each.kind), each.id) for each in missing)


def _homes(sql: Sql, deletion: Deletion) -> Iterator[Topic]:
    """Yield the case or concern in whose words an attachment's title is found."""
    if deletion.kind != Kind.ATTACHMENT:
        return
    found = sql.execute(
        "SELECT case_id, concern_id FROM attachment WHERE id = :id", {"id": deletion.id}
    ).fetchone()
    for kind, key in zip((Kind.CASE, Kind.CONCERN), found or (), strict=False):
        if key is not None:
            yield kind, key
