"""The calendar's rows: kinds and numbers, no names; nothing of a suspended case."""

from datetime import datetime
from typing import Final

from models.calendar.agenda import CalendarRow
from models.calendar.entry import EntryKind, EntryStatus
from models.kernel.clock import instant, stamp
from models.kernel.ids import CaseId, ConcernId, EntryId, UserId
from storage.database.sql import Row, Sql
from storage.repositories.rows import maybe_instant

SELECT: Final = (
    "SELECT e.id, e.kind, e.status, e.due_at, e.starts_at, e.ends_at, "
    "coalesce(f.number, c.number, k.number, ''), e.owner_id, e.origin, e.origin_at, f.id, "
    "e.concern_id, e.about_id, e.place FROM entry AS e {index} "
    "LEFT JOIN concern AS c ON c.id = e.concern_id "
    "LEFT JOIN case_file AS f ON f.id = coalesce(e.case_id, c.case_id) "
    "LEFT JOIN countersignature AS k ON k.id = e.about_id "
    "WHERE (f.id IS NULL OR f.suspended_at IS NULL) "
)
BETWEEN: Final = (
    SELECT.format(index="INDEXED BY entry_by_day")
    + "AND e.due_at >= :first AND e.due_at < :last AND e.status IN ('open', 'done') "
    "ORDER BY e.due_at, e.rowid"
)
OPEN_UNTIL: Final = (
    SELECT.format(index="INDEXED BY entry_open")
    + "AND e.status = 'open' AND e.due_at < :last ORDER BY e.due_at, e.rowid LIMIT :most"
)
MOST_AGENDA: Final = 500
"""Rows of the agenda; the overdue come first, so none of them is left out before."""


def entries_between(sql: Sql, first: datetime, last: datetime) -> tuple[CalendarRow, ...]:
    """Return what stands between two instants, open or done; moved and ended do not."""
    found = sql.execute(BETWEEN, {"first": stamp(first), "last": stamp(last)}).fetchall()
    return tuple(_row(row) for row in found)


def open_until(sql: Sql, last: datetime) -> tuple[CalendarRow, ...]:
    """Return what is open and due before that instant, the overdue among it."""
    values = {"last": stamp(last), "most": MOST_AGENDA}
    return tuple(_row(row) for row in sql.execute(OPEN_UNTIL, values).fetchall())


def case_by_number(sql: Sql, typed: str, year: int) -> tuple[CaseId, str] | None:
    """Return (id, number) of an open, not suspended case, or None.

    Args:
        sql: the database.
        typed: ``S-2026-0042``, or its last digits for a case of ``year``.
        year: the present year.
    """
    digits = typed.strip()
    number = f"S-{year}-{int(digits):04d}" if digits.isascii() and digits.isdigit() else digits
    row = sql.execute(
        "SELECT id, number FROM case_file WHERE number = :number COLLATE NOCASE "
        "AND closed_at IS NULL AND suspended_at IS NULL",
        {"number": number},
    ).fetchone()
    return None if row is None else (CaseId(row[0]), row[1])


def _row(row: Row) -> CalendarRow:
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
    )
