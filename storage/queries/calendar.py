"""The calendar's rows: kinds and numbers, no names; nothing of a suspended case."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Final

from models.calendar.agenda import CalendarRow
from models.calendar.blocks import Block
from models.calendar.entry import EntryKind, EntryStatus
from models.calendar.repetition import code_words
from models.kernel.clock import instant, stamp
from models.kernel.ids import CaseId, ConcernId, EntryId, SeriesId, UserId
from models.kernel.text import Text
from storage.database.sql import Row, Sql
from storage.queries.labels import COLUMNS, JOIN, Labelled, labels
from storage.queries.signing import EVERYTHING_SIGNED, Signing
from storage.repositories.rows import maybe_day, maybe_instant
from storage.repositories.sight import Sight
from storage.repositories.standing import COLLEAGUES, HOLDER

SELECT: Final = (
    "SELECT e.id, e.kind, e.status, e.due_at, e.starts_at, e.ends_at, "
    "coalesce(f.number, c.number, k.number, m.number, o.number, g.number, ''), e.owner_id, e.origin, e.origin_at, f.id, "
    f"e.concern_id, e.about_id, e.place, {COLUMNS}, {HOLDER} FROM entry AS e {{index}} "
    f"{JOIN}"
    "LEFT JOIN concern AS c ON c.id = e.concern_id "
    "LEFT JOIN case_file AS f ON f.id = coalesce(e.case_id, c.case_id) "
    "LEFT JOIN countersignature AS k ON k.id = e.about_id "
    "LEFT JOIN milieu AS m ON m.id = e.about_id "
    "LEFT JOIN office_page AS o ON o.id = e.about_id "
    "LEFT JOIN meeting AS g ON g.id = e.about_id "
    "WHERE (f.id IS NULL OR f.suspended_at IS NULL) AND {seen} "
)
BETWEEN: Final = (
    "AND e.due_at >= :first AND e.due_at < :last AND e.status IN ('open', 'done') "
    "ORDER BY e.due_at, e.rowid"
)
OPEN_UNTIL: Final = (
    "AND e.status = 'open' AND e.due_at < :last ORDER BY e.due_at, e.rowid LIMIT :most"
)
OF_THESE: Final = (
    "AND e.status = 'open' AND e.id IN (SELECT value FROM json_each(:ids)) "
    "ORDER BY e.due_at, e.rowid"
)
LABEL_AT: Final = 14
SERIES_AT: Final = 15
_NOBODY: Final[frozenset[UserId]] = frozenset()
MOST_AGENDA: Final = 500
"""Rows of the agenda; the overdue come first, so none of them is left out before."""


def between_sql(sight: Sight, signing: Signing = EVERYTHING_SIGNED) -> str:
    """Return the statement for what stands between two instants."""
    return _select(sight, signing, "INDEXED BY entry_by_day") + BETWEEN


def open_until_sql(sight: Sight, signing: Signing = EVERYTHING_SIGNED) -> str:
    """Return the statement for what is open and due before an instant."""
    return _select(sight, signing, "INDEXED BY entry_open") + OPEN_UNTIL


def entries_between(
    sql: Sql,
    sight: Sight,
    first: datetime,
    last: datetime,
    signing: Signing = EVERYTHING_SIGNED,
) -> tuple[CalendarRow, ...]:
    """Return what stands between two instants, open or done; moved and ended do not."""
    values = {"first": stamp(first), "last": stamp(last), **sight.values, **signing.values}
    return _rows(sql, sql.execute(between_sql(sight, signing), values).fetchall())


def open_until(
    sql: Sql, sight: Sight, last: datetime, signing: Signing = EVERYTHING_SIGNED
) -> tuple[CalendarRow, ...]:
    """Return what is open and due before that instant, the overdue among it."""
    values = {"last": stamp(last), "most": MOST_AGENDA, **sight.values, **signing.values}
    return _rows(sql, sql.execute(open_until_sql(sight, signing), values).fetchall())


def busy_between(sql: Sql, user: UserId, first: datetime, last: datetime) -> tuple[Block, ...]:
    """Return the busy times of a user that touch the time between two instants."""
    found = sql.execute(
        "SELECT starts_at, ends_at FROM busy WHERE user_id = :user "
        "AND starts_at < :last AND ends_at > :first ORDER BY starts_at",
        {"user": user, "first": stamp(first), "last": stamp(last)},
    ).fetchall()
    return tuple(Block(instant(starts), instant(ends), owner_id=user) for starts, ends in found)


def by_ids(
    sql: Sql, sight: Sight, ids: str, signing: Signing = EVERYTHING_SIGNED
) -> tuple[CalendarRow, ...]:
    """Return those of these entries (a JSON list of ids) that are open, by time."""
    values = {"ids": ids, **sight.values, **signing.values}
    found = sql.execute(_select(sight, signing, "") + OF_THESE, values).fetchall()
    return _rows(sql, found)


def case_by_number(sql: Sql, sight: Sight, typed: str, year: int) -> tuple[CaseId, str] | None:
    """Return (id, number) of an open, not suspended case, or None.

    Args:
        sql: the database.
        sight: what may be seen.
        typed: ``S-2026-0042``, or its last digits for a case of ``year``.
        year: the present year.
    """
    digits = typed.strip()
    number = f"S-{year}-{int(digits):04d}" if digits.isascii() and digits.isdigit() else digits
    row = sql.execute(
        "SELECT id, number FROM case_file WHERE number = :number COLLATE NOCASE "
        f"AND closed_at IS NULL AND suspended_at IS NULL AND {sight.case('id')}",
        {"number": number, **sight.values},
    ).fetchone()
    return None if row is None else (CaseId(row[0]), row[1])


def _select(sight: Sight, signing: Signing, index: str) -> str:
    seen = sight.entry("coalesce(e.case_id, c.case_id)", "e.concern_id", "e.about_id")
    seen = f"{seen} AND {signing.condition}"
    return SELECT.format(index=index, seen=seen)


def _rows(sql: Sql, found: list[Row]) -> tuple[CalendarRow, ...]:
    label, rhythms = labels(sql, found, LABEL_AT), _rhythms(sql, found)
    people = _colleagues(sql, found)
    return tuple(_row(row, label, rhythms, people.get(row[0], _NOBODY)) for row in found)


def _colleagues(sql: Sql, found: list[Row]) -> dict[str, frozenset[UserId]]:
    """Return who takes part in these rows, by the entry's id."""
    people: dict[str, frozenset[UserId]] = {}
    ids = json.dumps([row[0] for row in found])
    for key, user in sql.execute(COLLEAGUES, {"ids": ids}).fetchall():
        people[key] = people.get(key, _NOBODY) | {UserId(user)}
    return people


def _rhythms(sql: Sql, found: list[Row]) -> dict[str, Text]:
    """Return how the series of these rows repeat, by the series' id."""
    ids = {row[SERIES_AT] for row in found} - {None}
    if not ids:
        return {}
    rules = sql.execute(
        "SELECT id, first_day || ' ' || rule FROM series "
        "WHERE id IN (SELECT value FROM json_each(:ids))",
        {"ids": json.dumps(sorted(ids))},
    ).fetchall()
    return {key: code_words(code) for key, code in rules}


def _row(
    row: Row, label: Labelled, rhythms: Mapping[str, Text], people: frozenset[UserId]
) -> CalendarRow:
    return CalendarRow(
        entry_id=EntryId(row[0]),
        kind=EntryKind(row[1]),
        status=EntryStatus(row[2]),
        due_at=instant(row[3]),
        starts_at=maybe_instant(row[4]),
        ends_at=maybe_instant(row[5]),
        number=row[6],
        owner_id=UserId(row[7]),
        origin=row[8],
        origin_at=instant(row[9]),
        case_id=None if row[10] is None else CaseId(row[10]),
        concern_id=None if row[11] is None else ConcernId(row[11]),
        about_id=row[12],
        place=row[13],
        label=label(row[LABEL_AT]),
        series_id=None if row[15] is None else SeriesId(row[15]),
        rule_day=maybe_day(row[16]),
        rule_asked=row[17],
        holder_id=UserId(row[18]),
        rhythm=rhythms.get(row[SERIES_AT]),
        colleagues=people,
    )
