"""Lists of cases with their next step, a page at a time."""

from datetime import date, datetime
from typing import Any, Final

from models.calendar.entry import EntryKind
from models.calendar.settling import WAITING
from models.cases.rows import CasePage, CaseRow, Selection
from models.kernel.clock import instant, local, stamp
from models.kernel.ids import CaseId, UserId
from models.workflow.stages import Stage
from storage.database.sql import Row, Sql, to_json
from storage.queries.persons import PERSON, WIDTH, named, who
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

NARROWER: Final = {
    Selection.OPEN: "",
    Selection.MINE: "AND f.owner_id = :user ",
    Selection.WAITING: "AND e.kind IN (SELECT value FROM json_each(:waiting)) ",
    Selection.OVERDUE: "AND e.due_at <= :now ",
}
FILTER: Final = (
    "AND (:like = '' OR f.number LIKE :like ESCAPE '\\' OR u.name LIKE :like ESCAPE '\\' "
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
CASE: Final = "SELECT f.id, f.number, f.stage, f.suspended_at, f.owner_id, "


def list_sql(selection: Selection, sight: Sight, *, count: bool = False) -> str:
    """Return the statement for one list, or for how long it is."""
    seen = "" if sight.whole else f"AND {sight.case('f.id')} "
    if selection is Selection.STEPLESS:
        source, step = f"{FROM_CASES}WHERE {STEPLESS}{FILTER}{seen}", "NULL, NULL, "
        order = "ORDER BY f.number "
    else:
        source, step = (
            f"{FROM_STEPS}WHERE {FIRST}{NARROWER[selection]}{FILTER}{seen}",
            "e.kind, e.due_at, ",
        )
        order = "ORDER BY e.due_at, e.rowid "
    if count:
        return f"SELECT count(*) {source}"
    return f"{CASE}{step}{PERSON} {source}{order}LIMIT :page OFFSET :offset"


def listed(
    sql: Sql,
    sight: Sight,
    selection: Selection,
    user: UserId,
    now: datetime,
    *,
    containing: str = "",
    offset: int = 0,
) -> CasePage:
    """Return a page of a list of open cases, the most pressing next step first.

    Args:
        sql: the database.
        sight: what may be seen; the rest is neither listed nor counted.
        selection: which list.
        user: whose cases are one's own.
        now: what is due by now is overdue.
        containing: only cases whose number or owner has these letters; or the person's name,
            where the office shows names in lists.
        offset: how many rows to leave out.
    """
    allowed = named(sql)
    values: dict[str, Any] = {
        "user": user,
        "now": stamp(now),
        "waiting": to_json(sorted(WAITING)),
        "like": _like(containing),
        "named": int(allowed),
        "page": PAGE,
        "offset": offset,
        **sight.values,
    }
    count = sql.execute(list_sql(selection, sight, count=True), values).fetchone()
    found = sql.execute(list_sql(selection, sight), values).fetchall()
    today = local(now).date()
    rows = tuple(_row(row, today, named=allowed) for row in found)
    return CasePage(rows, count[0] if count else 0)


def _like(containing: str) -> str:
    typed = containing.strip()
    for special in ("\\", "%", "_"):
        typed = typed.replace(special, "\\" + special)
    return f"%{typed}%" if typed else ""


def _row(row: Row, today: date, *, named: bool) -> CaseRow:
    return CaseRow(
        case_id=CaseId(row[0]),
        number=row[1],
        who=who(row[-WIDTH:], today, named=named),
        stage=Stage(row[2]),
        suspended=row[3] is not None,
        owner_id=UserId(row[4]),
        step=None if row[5] is None else EntryKind(row[5]),
        due_at=None if row[6] is None else instant(row[6]),
    )
