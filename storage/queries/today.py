"""What I dag shows: the first page of the queue, and what stands beside it.

Drafts are not here: they are their owner's, and come through a use case of their own.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final

from models.calendar.entry import KINDS, EntryKind
from models.calendar.rows import Awaited, CopyOut, Desk, Queue, QueueRow
from models.cases.lists import ME, QUEUE, Asked, Column, Filter, Order
from models.kernel.clock import at_wall_clock, instant, local, stamp
from models.kernel.ids import CaseId, ConcernId, EntryId, MeetingId, SeriesId, UserId
from models.kernel.sorting import danish_order
from models.kernel.text import Say, Text, plain, text
from models.office.office import Actor
from models.people.who import Who
from storage.database.sql import Row, Sql, to_json
from storage.queries.cases import until
from storage.queries.labels import COLUMNS as LABELLED
from storage.queries.labels import JOIN, Labelled, labels
from storage.queries.persons import PERSON, WIDTH, named, who
from storage.queries.signing import EVERYTHING_SIGNED, Signing
from storage.repositories.rows import maybe_day, maybe_instant
from storage.repositories.sight import Sight
from storage.repositories.standing import HOLDER

PAGE: Final = 50
"""Rows of the queue that are loaded at once."""
MOST: Final = 20
"""Rows of each list beside it."""

LABEL_AT: Final = 10
"""Where a row's label stands."""

ASIDE: Final = to_json(
    [EntryKind.AFTER_CALL.value, EntryKind.RECEIPT.value, EntryKind.PAPER_RETURN.value]
)
"""Kinds with a list of their own, in the queue only once they are overdue."""

NO_CITIZEN: Final = text("Queue", "The office's own")
"""In place of initials, where an entry is about no citizen."""
PUT_AWAY: Final = text("Queue", "Put away")
"""In place of initials, where a concern was rejected or created by mistake."""
NO_PERSON: Final[dict[EntryKind, Text]] = {
    EntryKind.MILIEU_REVIEW: text("Queue", "A place, forum or group"),
    EntryKind.MEETING: text("Queue", "A meeting"),
    EntryKind.INVITE: text("Queue", "A meeting"),
    EntryKind.READ_LEARNING: text("Queue", "A meeting"),
}
"""The same, where an entry is about something else."""

COLUMNS: Final = (
    "e.id, e.kind, e.due_at, coalesce(f.number, c.number, k.number, m.number, o.number, g.number, ''), e.owner_id, e.concern_id, "
    f"e.case_id, e.starts_at, e.ends_at, e.place, {LABELLED}, g.id, {HOLDER}, "
)
JOINS: Final = (
    f"{JOIN}"
    "LEFT JOIN case_file AS f ON f.id = e.case_id "
    "LEFT JOIN concern AS c ON c.id = e.concern_id "
    "LEFT JOIN countersignature AS k ON k.id = e.about_id "
    "LEFT JOIN milieu AS m ON m.id = e.about_id "
    "LEFT JOIN office_page AS o ON o.id = e.about_id "
    "LEFT JOIN meeting AS g ON g.id = e.about_id "
    "LEFT JOIN person AS p ON p.id = coalesce(f.subject_id, "
    "CASE WHEN c.state NOT IN ('rejected', 'mistake') THEN c.subject_id END) "
)
"""Whoever a rejected concern was about is not shown. Source: decisions on practice, 4."""
LATER_MEETINGS: Final = (
    "SELECT l.rowid FROM meeting AS g JOIN entry AS l ON l.about_id = g.id "
    "WHERE l.about_id <> '' AND g.series_id <> '' AND EXISTS (SELECT 1 FROM meeting AS n "
    "WHERE n.series_id = g.series_id AND n.state IN ('planned', 'invited') "
    "AND (n.starts_at, n.id) < (g.starts_at, g.id))"
)
"""Entries of meetings that come back, but for the next one's."""
IN_QUEUE: Final = (
    "e.status = 'open' AND (e.origin_at <= :now OR e.kind <> 'visit_note') "
    "AND (e.due_at <= :now OR e.kind NOT IN (SELECT value FROM json_each(:aside))) "
    "AND (e.starts_at IS NULL OR e.starts_at <= :now OR e.starts_at >= :midnight) "
    "AND (e.series_id IS NULL OR NOT EXISTS (SELECT 1 FROM entry AS s "
    "INDEXED BY entry_open_of_series WHERE s.series_id = e.series_id AND s.status = 'open' "
    "AND (s.due_at, s.rowid) < (e.due_at, e.rowid))) "
    "AND (e.kind NOT IN ('meeting', 'invite') OR e.due_at <= :now "
    f"OR e.rowid NOT IN ({LATER_MEETINGS})) "
    "AND (e.kind <> 'read_learning' OR e.owner_id = :me) "
)
"""Not a visit's note before the visit, not today's appointments, of what repeats the next alone.

Whatever else counts from later (a birthday, a release, a deadline that was moved) is work now.
"""


def seen_entry(sight: Sight) -> str:
    """Return what narrows ``entry AS e`` to what may be seen; nothing when all may."""
    return (
        "" if sight.whole else f"AND {sight.entry('e.case_id', 'e.concern_id', 'e.about_id')} "
    )


def queue_sql(
    sight: Sight,
    signing: Signing = EVERYTHING_SIGNED,
    asked: Asked = QUEUE,
    *,
    page: bool,
) -> str:
    """Return the statement for the rows, or for the counts."""
    seen = f"AND {signing.condition} {seen_entry(sight)}"
    if asked.value(Filter.OWNER):
        seen += f"AND {HOLDER} = :owner "
    if asked.value(Filter.DUE):
        seen += "AND e.due_at <= :until "
    if page:
        rows = "" if asked.order is not None else " LIMIT :page OFFSET :offset"
        return (
            f"SELECT {COLUMNS}{PERSON} FROM entry AS e INDEXED BY entry_open {JOINS}"
            f"WHERE {IN_QUEUE}{seen}ORDER BY e.due_at, e.rowid{rows}"
        )
    return (
        "SELECT count(*), total(e.due_at <= :now) FROM entry AS e INDEXED BY entry_open "
        f"WHERE {IN_QUEUE}{seen}"
    )


def queue(
    sql: Sql,
    sight: Sight,
    now: datetime,
    signing: Signing = EVERYTHING_SIGNED,
    *,
    offset: int = 0,
    asked: Asked = QUEUE,
    user: str = "",
    say: Say = plain,
) -> Queue:
    """Return a page of the work queue: overdue first, then by deadline; and the counts.

    Args:
        sql: the database.
        sight: what may be seen.
        now: what is due by now is overdue.
        signing: what is to be signed by whom.
        offset: how many rows to leave out.
        asked: narrowed by what, in which order, how many rows at most.
        user: whose entries are one's own.
        say: gives the words by which next steps are sorted.
    """
    day, owner, size = _midnight(now), asked.value(Filter.OWNER), asked.rows or PAGE
    values = {
        "now": stamp(now),
        "midnight": stamp(day),
        "aside": ASIDE,
        "me": user,
        "owner": user if owner == ME else owner,
        "until": stamp(until(asked.value(Filter.DUE), now)),
        "page": size,
        "offset": offset,
        **sight.values,
        **signing.values,
    }
    one = sql.execute(queue_sql(sight, signing, asked, page=False), values).fetchone()
    found = sql.execute(queue_sql(sight, signing, asked, page=True), values).fetchall()
    rows, counts = _rows(sql, found, now), one or (0, 0)
    if asked.order is not None:
        rows = _in_order(sql, rows, asked.order, say)[offset : offset + size]
    return Queue(rows, int(counts[0]), int(counts[1]))


_Names = dict[str, str]
_KEYS: Final[dict[Column, Callable[[QueueRow, _Names, Say], Any]]] = {
    Column.DUE: lambda row, _names, _say: row.due_at,
    Column.NUMBER: lambda row, _names, _say: danish_order(row.number),
    Column.WHO: lambda row, _names, say: danish_order(say(row.who)),
    Column.STEP: lambda row, _names, say: danish_order(say(KINDS[row.kind])),
    Column.OWNER: lambda row, names, _say: danish_order(names.get(row.has_it, "")),
}
"""What each column of the queue sorts by."""


def _in_order(
    sql: Sql, rows: tuple[QueueRow, ...], order: Order, say: Say
) -> tuple[QueueRow, ...]:
    """Sort all rows of the queue as Danes do, not those of a page."""
    names: _Names = dict(sql.execute("SELECT id, name FROM user_account").fetchall())
    key = _KEYS.get(order.by, _KEYS[Column.DUE])
    return tuple(sorted(rows, key=lambda row: key(row, names, say), reverse=order.descending))


def appointments(sql: Sql, sight: Sight, now: datetime) -> tuple[QueueRow, ...]:
    """Return what is still to come today, by time of day."""
    found = sql.execute(
        f"SELECT {COLUMNS}{PERSON} FROM entry AS e INDEXED BY entry_open {JOINS}"
        "WHERE e.status = 'open' AND e.starts_at IS NOT NULL AND e.due_at > :now "
        f"AND e.due_at < :midnight {seen_entry(sight)}ORDER BY e.due_at, e.rowid LIMIT :most",
        {
            "now": stamp(now),
            "midnight": stamp(_midnight(now)),
            "most": MOST,
            **sight.values,
        },
    ).fetchall()
    return _rows(sql, found, now)


def after_call(sql: Sql, sight: Sight, now: datetime) -> tuple[QueueRow, ...]:
    """Return what is left after a call and not overdue yet."""
    found = sql.execute(
        f"SELECT {COLUMNS}{PERSON} FROM entry AS e INDEXED BY entry_open_by_kind {JOINS}"
        "WHERE e.status = 'open' AND e.kind = 'after_call' AND e.due_at > :now "
        f"{seen_entry(sight)}ORDER BY e.due_at, e.rowid LIMIT :most",
        {"now": stamp(now), "most": MOST, **sight.values},
    ).fetchall()
    return _rows(sql, found, now)


def receipts(sql: Sql, sight: Sight) -> tuple[Awaited, ...]:
    """Return handovers that are sealed or given and not receipted, oldest first.

    What was said or given outside the program asks for no receipt: it was not made here.
    """
    found = sql.execute(
        "SELECT d.id, d.number, d.to_authority, d.state, (SELECT min(e.due_at) FROM entry AS e "
        "WHERE e.about_id = d.id AND e.about_id <> '' AND e.status = 'open'), d.case_id, "
        "coalesce(f.number, '') FROM disclosure AS d INDEXED BY disclosure_open "
        "LEFT JOIN case_file AS f ON f.id = d.case_id "
        "WHERE d.state IN ('sealed', 'handed_over') "
        "AND d.state IN ('prepared', 'approved', 'sealed', 'handed_over') "
        "AND d.direction = 'out' AND (d.way = 'bundle' OR EXISTS (SELECT 1 FROM delivery AS v "
        f"WHERE v.disclosure_id = d.id)) AND {sight.of_record('d.case_id', 'd.concern_id')} "
        "ORDER BY d.registered_at LIMIT :most",
        {"most": MOST, **sight.values},
    ).fetchall()
    return tuple(
        Awaited(row[0], row[1], row[2], row[3], maybe_instant(row[4]), _case(row[5]), row[6])
        for row in found
    )


def copies_out(sql: Sql, sight: Sight) -> tuple[CopyOut, ...]:
    """Return printed copies that are out, the first due back first."""
    found = sql.execute(
        "SELECT c.id, c.number, c.holder, c.return_by, c.case_id, "
        "coalesce(f.number, h.number, ''), h.id "
        "FROM print_copy AS c INDEXED BY print_open "
        "LEFT JOIN case_file AS f ON f.id = c.case_id "
        "LEFT JOIN concern AS h ON h.id = c.about_id AND c.case_id IS NULL "
        f"WHERE c.settled_at IS NULL AND {sight.copy('c.case_id', 'c.about_id')} "
        "ORDER BY c.return_by, c.number LIMIT :most",
        {"most": MOST, **sight.values},
    ).fetchall()
    return tuple(
        CopyOut(
            row[0],
            row[1],
            row[2],
            maybe_instant(row[3]),
            _case(row[4]),
            row[5],
            None if row[6] is None else ConcernId(row[6]),
        )
        for row in found
    )


def seconds(
    sql: Sql, sight: Sight, now: datetime, user: UserId, signing: Signing
) -> tuple[QueueRow, ...]:
    """Return what this user did and somebody else is to sign, the first due first."""
    found = sql.execute(
        f"SELECT {COLUMNS}{PERSON} FROM entry AS e INDEXED BY entry_open_by_kind {JOINS}"
        "WHERE e.status = 'open' AND e.kind = 'countersign' AND k.made_by = :me "
        f"AND NOT {signing.condition} {seen_entry(sight)}"
        "ORDER BY e.due_at, e.rowid LIMIT :most",
        {"me": user, "most": MOST, **sight.values, **signing.values},
    ).fetchall()
    return _rows(sql, found, now)


def desk(
    sql: Sql,
    sight: Sight,
    now: datetime,
    actor: Actor | None = None,
    asked: Asked = QUEUE,
    say: Say = plain,
) -> Desk:
    """Return everything that I dag shows, but for the drafts; without an actor, of all.

    ``asked`` narrows and sorts the queue alone.
    """
    user = "" if actor is None else actor.user
    signing = EVERYTHING_SIGNED if actor is None else Signing.of(actor)
    return Desk(
        queue(sql, sight, now, signing, asked=asked, user=user, say=say),
        appointments(sql, sight, now),
        after_call(sql, sight, now),
        receipts(sql, sight),
        copies_out(sql, sight),
        () if actor is None else seconds(sql, sight, now, actor.user, signing),
    )


def _midnight(now: datetime) -> datetime:
    return at_wall_clock(local(now).date() + timedelta(days=1), 0)


def _case(stored: str | None) -> CaseId | None:
    return None if stored is None else CaseId(stored)


def _rows(sql: Sql, found: list[Row], now: datetime) -> tuple[QueueRow, ...]:
    allowed, today = named(sql), local(now).date()
    label = labels(sql, found, LABEL_AT)
    return tuple(
        _row(row, label, who(row[-WIDTH:], today, named=allowed) if row[-WIDTH] else None)
        for row in found
    )


def _row(row: Row, label: Labelled, person: Who | None) -> QueueRow:
    return QueueRow(
        entry_id=EntryId(row[0]),
        kind=EntryKind(row[1]),
        due_at=instant(row[2]),
        number=row[3],
        who=person.words if person else _nobody(row),
        minor=person.minor if person else None,
        owner_id=UserId(row[4]),
        concern_id=None if row[5] is None else ConcernId(row[5]),
        case_id=_case(row[6]),
        starts_at=maybe_instant(row[7]),
        ends_at=maybe_instant(row[8]),
        place=row[9],
        label=label(row[LABEL_AT]),
        series_id=None if row[11] is None else SeriesId(row[11]),
        rule_day=maybe_day(row[12]),
        rule_asked=row[13],
        meeting_id=None if row[14] is None else MeetingId(row[14]),
        holder_id=UserId(row[15]),
    )


def _nobody(row: Row) -> Text:
    """Return what stands in place of initials."""
    return PUT_AWAY if row[5] else NO_PERSON.get(EntryKind(row[1]), NO_CITIZEN)
