"""Lists of cases and concerns with their next step, a page at a time."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from operator import itemgetter
from typing import Any, Final

from models.calendar.entry import KINDS, EntryKind
from models.calendar.settling import WAITING as WAITING_KINDS
from models.cases.lists import (
    ME,
    NONE,
    OVERDUE,
    TILES,
    TODAY,
    WAITING,
    Asked,
    Column,
    Filter,
    Order,
    Source,
)
from models.cases.rows import CasePage, CaseRow, Tile
from models.kernel.clock import at_wall_clock, instant, local, stamp
from models.kernel.events import Kind
from models.kernel.ids import EntryId, UserId
from models.kernel.sorting import danish_order
from models.kernel.text import Say, plain
from models.workflow.stages import STAGES, Stage
from storage.database.sql import Row, Sql, to_json
from storage.queries.persons import PERSON, WIDTH, named, who
from storage.repositories import standing
from storage.repositories.sight import Sight

PAGE: Final = 100

STEPLESS: Final = (
    "f.closed_at IS NULL AND NOT EXISTS (SELECT 1 FROM entry AS e "
    "INDEXED BY entry_open_by_case WHERE e.case_id = f.id AND e.status = 'open') "
)
FIRST: Final = (
    "e.status = 'open' AND e.case_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM entry AS x "
    "INDEXED BY entry_open_by_case WHERE x.case_id = e.case_id AND x.status = 'open' "
    "AND (x.due_at < e.due_at OR (x.due_at = e.due_at AND x.rowid < e.rowid))) "
    "AND f.closed_at IS NULL "
)
"""The entry is the first open one of an open case."""
WAITS: Final = "c.state = 'registered' AND c.case_id IS NULL "
"""Nobody has decided on the concern yet."""

LETTERS: Final = (
    "AND (:like = '' OR {t}.number LIKE :like ESCAPE '\\' OR u.name LIKE :like ESCAPE '\\' "
    "OR (:named AND p.name LIKE :like ESCAPE '\\')) "
)
FROM_STEPS: Final = (
    "FROM entry AS e INDEXED BY entry_open JOIN case_file AS f ON f.id = e.case_id "
    "JOIN person AS p ON p.id = f.subject_id LEFT JOIN user_account AS u ON u.id = f.owner_id "
)
FROM_CASES: Final = (
    "FROM case_file AS f JOIN person AS p ON p.id = f.subject_id "
    "LEFT JOIN user_account AS u ON u.id = f.owner_id "
)
FROM_CONCERNS: Final = (
    "FROM concern AS c INDEXED BY concern_waiting JOIN person AS p ON p.id = c.subject_id "
    "LEFT JOIN user_account AS u ON u.id = c.owner_id "
    "LEFT JOIN entry AS e ON e.id = (SELECT x.id FROM entry AS x INDEXED BY entry_by_concern "
    "WHERE x.concern_id = c.id AND x.status = 'open' ORDER BY x.due_at, x.rowid LIMIT 1) "
)
CASE: Final = (
    "SELECT 'case', f.id, f.number, f.stage, f.suspended_at, f.owner_id, f.opened_at, "
    "coalesce(u.name, ''), "
)
CONCERN: Final = (
    "SELECT 'concern', c.id, c.number, NULL, NULL, c.owner_id, c.received_at, "
    "coalesce(u.name, ''), "
)
STEP: Final = "e.id, e.kind, e.due_at, "
NO_STEP: Final = "NULL, NULL, NULL, "
OWNER_AT: Final = 7


def list_sql(asked: Asked, sight: Sight, *, count: bool = False) -> str:
    """Return the statement for one list, or for how long it is."""
    concerns = asked.source is Source.CONCERNS
    stepless = not concerns and asked.value(Filter.STEP) == NONE
    table, columns = ("c", CONCERN) if concerns else ("f", CASE)
    if concerns:
        source = f"{FROM_CONCERNS}WHERE {WAITS}"
        order = "ORDER BY e.due_at IS NULL, e.due_at, c.due_at, c.rowid "
        seen = sight.concern("c.id")
    else:
        source = f"{FROM_CASES}WHERE {STEPLESS}" if stepless else f"{FROM_STEPS}WHERE {FIRST}"
        order = "ORDER BY f.number " if stepless else "ORDER BY e.due_at, e.rowid "
        seen = sight.case("f.id")
    source += _narrower(asked, table, stepless=stepless) + LETTERS.format(t=table)
    source += "" if sight.whole else f"AND {seen} "
    if count:
        return f"SELECT count(*) {source}"
    page = "" if asked.order is not None else "LIMIT :page OFFSET :offset"
    return f"{columns}{NO_STEP if stepless else STEP}{PERSON} {source}{order}{page}"


def _narrower(asked: Asked, table: str, *, stepless: bool) -> str:
    found = ""
    if asked.value(Filter.OWNER):
        stood = standing.CASES if table == "f" else standing.CONCERNS
        found += f"AND ({table}.owner_id = :owner OR (:owner = :sight_user AND {table}.id IN ({stood}))) "
    if asked.value(Filter.DUE):
        found += "AND 0 " if stepless else "AND e.due_at <= :until "
    if asked.value(Filter.STEP) == WAITING:
        found += "AND e.kind IN (SELECT value FROM json_each(:waiting)) "
    if asked.value(Filter.STAGE):
        found += "AND f.stage = :stage AND f.suspended_at IS NULL "
    return found


def listed(
    sql: Sql, sight: Sight, asked: Asked, user: UserId, now: datetime, say: Say = plain
) -> CasePage:
    """Return a page of a list of open cases, or of concerns nobody has decided on.

    The most pressing next step comes first, or the order that was asked for. That is found
    out of all rows, not of a page: the order of words is no order of bytes.

    Args:
        sql: the database.
        sight: what may be seen; the rest is neither listed nor counted.
        asked: which list, narrowed by what, in which order, from which row on.
        user: whose cases are one's own.
        now: what is due by now is overdue.
        say: gives the words by which next steps and stages are sorted.
    """
    allowed = named(sql)
    values = _values(asked, user, now, sight, named=allowed)
    total = _count(sql, sight, asked, values)
    found = sql.execute(list_sql(asked, sight), values).fetchall()
    today = local(now).date()
    rows = [(_row(row, today, named=allowed), str(row[OWNER_AT])) for row in found]
    if asked.order is not None:
        rows = _in_order(rows, asked.order, say)
        rows = rows[asked.offset : asked.offset + (asked.rows or PAGE)]
    return CasePage(tuple(row for row, _ in rows), total)


def tiles(sql: Sql, sight: Sight, user: UserId, now: datetime) -> tuple[Tile, ...]:
    """Return how long each list is that I dag leads to: the lists' own count."""
    return tuple(
        Tile(
            each,
            _count(
                sql,
                sight,
                Asked.of(each),
                _values(Asked.of(each), user, now, sight, named=False),
            ),
        )
        for each in TILES
    )


def _count(sql: Sql, sight: Sight, asked: Asked, values: dict[str, Any]) -> int:
    count = sql.execute(list_sql(asked, sight, count=True), values).fetchone()
    return int(count[0]) if count else 0


def _values(
    asked: Asked, user: UserId, now: datetime, sight: Sight, *, named: bool
) -> dict[str, Any]:
    owner = asked.value(Filter.OWNER)
    return {
        "owner": user if owner == ME else owner,
        "until": stamp(until(asked.value(Filter.DUE), now)),
        "stage": asked.value(Filter.STAGE),
        "waiting": to_json(sorted(WAITING_KINDS)),
        "like": _like(asked.containing),
        "named": int(named),
        "page": asked.rows or PAGE,
        "offset": asked.offset,
        **sight.values,
    }


def until(due: str, now: datetime) -> datetime:
    """Return the last instant that a filter on deadlines lets through."""
    if due in ("", OVERDUE):
        return now
    days = 1 if due == TODAY else 7
    midnight = at_wall_clock(local(now).date() + timedelta(days=1), 0)
    return midnight if days == 1 else midnight + timedelta(days=days - 1)


Found = tuple[CaseRow, str]
"""A row, and the name of its owner."""
_KEYS: Final[dict[Column, Callable[[Found, Say], Any]]] = {
    Column.DUE: lambda found, _: found[0].due_at,
    Column.NUMBER: lambda found, _: danish_order(found[0].number),
    Column.WHO: lambda found, _: (danish_order(found[0].who.shown), found[0].who.age or 0),
    Column.STEP: lambda found, say: (
        danish_order(say(KINDS[found[0].step])) if found[0].step else None
    ),
    Column.STAGE: lambda found, _: (
        list(STAGES).index(found[0].stage) if found[0].stage else None
    ),
    Column.OWNER: lambda found, _: danish_order(found[1]),
    Column.OPENED: lambda found, _: found[0].opened_at,
}
"""What each column sorts by; None where a row has nothing in it."""


def _in_order(rows: list[Found], order: Order, say: Say) -> list[Found]:
    """Sort rows as Danes do; those with nothing in the column stand last either way."""
    keyed = [(_KEYS[order.by](row, say), row) for row in rows]
    full = [pair for pair in keyed if pair[0] is not None]
    empty = [row for key, row in keyed if key is None]
    full.sort(key=itemgetter(0), reverse=order.descending)
    return [*(row for _, row in full), *empty]


def _like(containing: str) -> str:
    typed = containing.strip()
    for special in ("\\", "%", "_"):
        typed = typed.replace(special, "\\" + special)
    return f"%{typed}%" if typed else ""


def _row(row: Row, today: date, *, named: bool) -> CaseRow:
    return CaseRow(
        about=(Kind(row[0]), row[1]),
        number=row[2],
        who=who(row[-WIDTH:], today, named=named),
        stage=None if row[3] is None else Stage(row[3]),
        suspended=row[4] is not None,
        owner_id=UserId(row[5]),
        opened_at=instant(row[6]),
        entry_id=None if row[8] is None else EntryId(row[8]),
        step=None if row[9] is None else EntryKind(row[9]),
        due_at=None if row[10] is None else instant(row[10]),
    )
