"""What somebody is reminded of: their own open entries, near or past; nothing that rests."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from models.calendar.agenda import CalendarRow
from models.calendar.entry import EntryKind
from models.calendar.hours import STANDARD, OpeningHours
from models.calendar.reminders import LONGEST, Reminder, Reminders, came_at
from models.calendar.set_hours import HOURS, hours_from
from models.forms.definitions.office_hours import OFFICE_HOURS
from models.kernel.clock import instant, local, stamp
from models.kernel.ids import UserId
from storage.database.sql import Sql, to_json
from storage.queries import calendar
from storage.queries.signing import Signing
from storage.repositories.reminding import told_at
from storage.repositories.rows import maybe_instant
from storage.repositories.sight import Sight
from storage.repositories.standing import HOLDER, OWN

NEAR: Final = (
    f"SELECT e.id, e.kind, e.due_at, e.created_at, s.until, {HOLDER} = :me "
    "AND e.owner_id <> :me FROM entry AS e INDEXED BY entry_open "
    "LEFT JOIN snooze AS s ON s.entry_id = e.id AND s.user_id = :me "
    "WHERE e.status = 'open' AND e.due_at <= :horizon AND " + OWN + " "
    "AND (e.due_at > :since OR s.until > :since) ORDER BY e.due_at, e.rowid LIMIT :most"
)
"""Candidates: what may have come since an instant, by the longest lead of all."""
MOST: Final = 200
"""Entries looked at; whoever has more to be told of is better served by the work queue."""


def reminders(
    sql: Sql,
    sight: Sight,
    signing: Signing,
    user: UserId,
    now: datetime,
    since: datetime | None = None,
) -> Reminders:
    """Return what came since an instant and stands open, the earliest due first.

    Args:
        sql: the database.
        sight: what may be seen.
        signing: what is to be signed by whom.
        user: whose entries.
        now: what comes later is not told yet.
        since: what came until then was told; None for what this user was told last. Who was
            never told of anything starts now.
    """
    began = since or told_at(sql, user) or now
    came = {each[0]: each[1:] for each in _came(sql, sight, user, began, now)}
    rows = calendar.by_ids(sql, sight, to_json(list(came)), signing) if came else ()
    found = tuple(_reminder(row, *came[str(row.entry_id)]) for row in rows)
    return Reminders(now, began, _opening(sql).closing(local(now).date()), found)


def _opening(sql: Sql) -> OpeningHours:
    """Return the office's hours as they stand now; a setting, seen by everybody."""
    row = sql.execute(
        "SELECT answers FROM answer WHERE subject_id = :id AND form = :form "
        "ORDER BY seq DESC LIMIT 1",
        {"id": HOURS[1], "form": OFFICE_HOURS.key},
    ).fetchone()
    return STANDARD if row is None else hours_from(json.loads(row[0]))


def _reminder(row: CalendarRow, at: datetime, stands_in: bool) -> Reminder:  # noqa: FBT001
    return Reminder(row, at, row.owner_id if stands_in else None)


def _came(
    sql: Sql, sight: Sight, user: UserId, since: datetime, now: datetime
) -> Iterator[tuple[str, datetime, bool]]:
    values = {
        "me": user, "horizon": stamp(now + LONGEST), "since": stamp(since), "most": MOST,
        **sight.values,
    }  # fmt: skip
    for key, kind, due_at, made_at, until, stands_in in sql.execute(NEAR, values).fetchall():
        at = came_at(
            EntryKind(kind), instant(due_at), instant(made_at), maybe_instant(until), now
        )
        if at is not None and at > since:
            yield key, at, bool(stands_in)
