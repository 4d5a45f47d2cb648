"""A case in time, as far as whoever asks may see it."""

import json
from datetime import datetime

from models.calendar.entry import EntryKind, EntryStatus
from models.cases.timed import Contact, Course, Effort, Event, Meeting, Planned, Round, Talk
from models.cases.timeline import Timeline
from models.cases.timeline_rules import timeline
from models.course.record import RecordRow
from models.efforts.own import catalogue, named
from models.forms.answers import written
from models.forms.definitions.efforts import BEGINS, EFFORT
from models.kernel.clock import instant
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from storage.database.sql import Row, Sql
from storage.queries import course
from storage.queries.efforts import own_efforts
from storage.repositories.rows import maybe_instant
from storage.repositories.sight import Sight

KINDS = (Kind.ROUND, Kind.EFFORT, Kind.EFFORT_LOG)


def of_case(sql: Sql, sight: Sight, case_id: CaseId, now: datetime) -> Timeline | None:
    """Return a case in time, or None of a case that may not be seen."""
    values = {"case": case_id, **sight.values}
    found = sql.execute(
        f"SELECT number, suspended_at FROM case_file WHERE id = :case AND {sight.case('id')}",
        values,
    ).fetchone()
    if found is None:
        return None
    records = course.of_case(sql, sight, case_id, KINDS)
    told = Course(
        case_id=case_id,
        number=found[0],
        suspended=found[1] is not None,
        story=_story(sql, values),
        entries=_entries(sql, sight, values),
        talks=_talks(sql, values),
        efforts=_efforts(sql, records),
        rounds=tuple(
            Round(each.record_id, each.at, each.ended_at)
            for each in records
            if each.kind is Kind.ROUND
        ),
        meetings=_meetings(sql, values),
    )
    return timeline(told, now)


def _story(sql: Sql, values: dict[str, str]) -> tuple[Event, ...]:
    found = sql.execute(
        "SELECT seq, kind, at, data FROM happening WHERE case_id = :case ORDER BY seq", values
    ).fetchall()
    return tuple(Event(row[0], row[1], instant(row[2]), json.loads(row[3])) for row in found)


def _entries(sql: Sql, sight: Sight, values: dict[str, str]) -> tuple[Planned, ...]:
    """Return every entry of the case and of its concerns, whatever became of it."""
    found = sql.execute(
        "SELECT e.id, e.kind, e.status, e.due_at, e.ends_at, e.origin, e.origin_at, "
        "e.about_id, e.done_at, n.due_at FROM entry AS e "
        "LEFT JOIN entry AS n ON n.id = e.moved_to "
        "WHERE (e.case_id = :case OR e.concern_id IN "
        "(SELECT id FROM concern WHERE case_id = :case)) "
        f"AND {sight.entry('coalesce(e.case_id, :case)', 'e.concern_id', 'e.about_id')} "
        "ORDER BY e.due_at, e.rowid",
        values,
    ).fetchall()
    return tuple(_planned(row) for row in found)


def _planned(row: Row) -> Planned:
    return Planned(
        entry_id=row[0],
        kind=EntryKind(row[1]),
        status=EntryStatus(row[2]),
        due_at=instant(row[3]),
        ends_at=maybe_instant(row[4]),
        origin=row[5],
        origin_at=instant(row[6]),
        about_id=row[7],
        done_at=maybe_instant(row[8]),
        moved_to=maybe_instant(row[9]),
    )


def _talks(sql: Sql, values: dict[str, str]) -> tuple[Talk, ...]:
    found = sql.execute(
        "SELECT id, starts_at, ends_at, status FROM visit WHERE case_id = :case "
        "ORDER BY starts_at, rowid",
        values,
    ).fetchall()
    return tuple(Talk(row[0], instant(row[1]), instant(row[2]), row[3]) for row in found)


def _meetings(sql: Sql, values: dict[str, str]) -> tuple[Meeting, ...]:
    found = sql.execute(
        "SELECT p.id, m.number, m.starts_at, p.state, m.state = 'cancelled' "
        "FROM meeting_point AS p JOIN meeting AS m ON m.id = p.meeting_id "
        "WHERE p.case_id = :case ORDER BY m.starts_at, p.rowid",
        values,
    ).fetchall()
    return tuple(
        Meeting(row[0], row[1], instant(row[2]), row[3], called_off=bool(row[4]))
        for row in found
    )


def _efforts(sql: Sql, records: tuple[RecordRow, ...]) -> tuple[Effort, ...]:
    """Return the efforts with their contacts; each under the name it was planned under."""
    own = catalogue(own_efforts(sql))
    return tuple(
        Effort(
            record_id=each.record_id,
            title=named(each.code, own).title,
            at=each.at,
            begun_at=_begun(each),
            ended_at=each.ended_at,
            state=each.state,
            contacts=tuple(
                Contact(log.record_id, log.at, log.state)
                for log in records
                if log.kind is Kind.EFFORT_LOG and log.parent_id == each.record_id
            ),
        )
        for each in records
        if each.kind is Kind.EFFORT
    )


def _begun(effort: RecordRow) -> datetime | None:
    """Return when an effort began: when it was first written that it does, or None."""
    said = (*effort.earlier, *effort.answers.values())
    begun = [
        each.at
        for each in said
        if each.form == EFFORT.key and written(each.answers, "begin") in BEGINS
    ]
    return min(begun, default=None)
