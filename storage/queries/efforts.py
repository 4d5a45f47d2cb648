"""Offers and efforts of a case as its page shows them."""

import json
from datetime import datetime
from typing import Final

from models.calendar.entry import EntryKind
from models.cases.pages import PAGE_OF
from models.efforts.own import OwnEffort, OwnVersion, catalogue, newest
from models.efforts.rows import EffortsView, EffortTask
from models.forms.definitions.own_effort import OWN_EFFORT
from models.kernel.clock import instant, local
from models.kernel.events import Kind
from models.kernel.ids import CaseId, EntryId, UserId
from storage.database.sql import Sql
from storage.queries import course, persons
from storage.repositories.office_pages import written
from storage.repositories.sight import Sight

KINDS: Final = (Kind.OFFER, Kind.EFFORT, Kind.EFFORT_LOG)
TASKS: Final = json.dumps([str(kind) for kind, page in PAGE_OF.items() if page == "efforts"])
"""Kinds of entries that are worked on there."""


def of_case(sql: Sql, sight: Sight, case_id: CaseId, now: datetime) -> EffortsView:
    """Return the page; of a case that may not be seen, an empty one."""
    values = {"case": case_id, "kinds": TASKS, **sight.values}
    seen = sight.case("f.id")
    today = local(now).date()
    found = sql.execute(
        f"SELECT f.suspended_at, f.closed_at, {persons.PERSON} FROM case_file AS f "
        f"JOIN person AS p ON p.id = f.subject_id WHERE f.id = :case AND {seen}",
        values,
    ).fetchone()
    if found is None:
        return EffortsView(
            active=False, closed=False, minor=False, today=today, records=(), tasks=()
        )
    suspended, closed = found[0] is not None, found[1] is not None
    tasks = sql.execute(
        "SELECT e.id, e.kind, e.due_at, e.owner_id, e.about_id FROM entry AS e "
        "JOIN case_file AS f ON f.id = e.case_id WHERE e.case_id = :case "
        "AND e.status = 'open' AND e.kind IN (SELECT value FROM json_each(:kinds)) "
        f"AND {seen} ORDER BY e.due_at, e.rowid",
        values,
    ).fetchall()
    own = own_efforts(sql)
    return EffortsView(
        active=not suspended and not closed,
        closed=closed,
        minor=persons.person(found[2:]).is_minor(today) is True,
        today=today,
        records=course.of_case(sql, sight, case_id, KINDS),
        tasks=tuple(
            EffortTask(
                EntryId(row[0]), EntryKind(row[1]), instant(row[2]), UserId(row[3]), row[4]
            )
            for row in tasks
        ),
        own=catalogue(own),
        newest=newest(own),
    )


def own_efforts(sql: Sql) -> tuple[OwnEffort, ...]:
    """Return the efforts that the office offers under its own names."""
    found = written(sql, Kind.OWN_EFFORT, OWN_EFFORT.key)
    return tuple(
        OwnEffort(key, tuple(OwnVersion(each.answers, each.at, each.user) for each in said))
        for key, said in found.items()
    )
