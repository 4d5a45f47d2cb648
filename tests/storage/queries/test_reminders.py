"""What one is reminded of: one's own open entries, nothing that rests, nothing that is put off."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.calendar.participants import Participant
from models.calendar.reminders import Later, Reminders
from models.cases.case import PoliceAnswer
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import EntryId, UserId
from models.office.office import Actor, User
from models.usecases.case_access import Given, GrantAccess
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.entries import Planned
from models.usecases.meeting_people import AddParticipant, RecordReply
from models.usecases.move_entry import Move, MoveEntry
from models.usecases.office_hours import SetOfficeHours
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.plan_meeting import PlanMeeting
from models.usecases.remind import KeepTold, RemindLater
from storage.queries.reads import SqlReads
from tests.casework import Opened, answer, open_case
from tests.colleagues import join
from tests.office import ANE, BO, TestOffice, reopen_office

MEETING = {
    "kind": "coordination", "date": "2026-01-28", "time": "09:00", "until": "10:30",
    "place": "Rådhuset", "chair": ANE.id, "repeat": "no",
}  # fmt: skip


def reads(office: TestOffice, user: User = ANE) -> SqlReads:
    return SqlReads(office.database.sql, office.clock, Actor(user.id, user.role))


def due(office: TestOffice, since: datetime | None = None, user: User = ANE) -> Reminders:
    return reads(office, user).reminders(since)


def follow_up(
    office: TestOffice, case: Opened, kind: EntryKind = EntryKind.OTHER, **ahead: float
) -> EntryId:
    moment = office.clock.now() + timedelta(**ahead)
    return PlanFollowUp(office.begin)(FollowUp(case.case_id, kind, moment)).entry_id


@pytest.fixture
def case(office: TestOffice) -> Opened:
    join(office, BO)
    made = open_case(office)
    KeepTold(office.begin)(office.clock.now())
    return made


def keys(found: Reminders) -> list[str]:
    return [each.row.entry_id for each in found.rows]


def test_a_deadline_is_told_eight_hours_before_and_again_as_it_passes(
    office: TestOffice, case: Opened
) -> None:
    began = office.clock.now()
    task = follow_up(office, case, hours=30)
    office.wait(hours=21)
    assert task not in keys(due(office))
    office.wait(hours=1)
    found = due(office)
    told = next(each for each in found.rows if each.row.entry_id == task)
    assert told.came_at == office.clock.now()
    assert told in found.coming
    office.wait(hours=8)
    assert task in [each.row.entry_id for each in due(office, began).passed]


def test_what_was_told_and_seen_is_not_told_twice(office: TestOffice, case: Opened) -> None:
    task = follow_up(office, case, hours=1)
    office.wait(hours=2)
    assert task in keys(due(office))
    KeepTold(office.begin)(office.clock.now())
    assert due(office).rows == ()
    KeepTold(office.begin)(office.clock.now() - timedelta(hours=3))
    assert due(office).rows == (), "an earlier moment takes nothing back"


def test_who_was_never_told_starts_now(office: TestOffice) -> None:
    case = open_case(office)
    follow_up(office, case, hours=1)
    office.wait(hours=2)
    found = due(office)
    assert (found.rows, found.since) == ((), office.clock.now())


def test_only_ones_own_entries_are_told(office: TestOffice, case: Opened) -> None:
    KeepTold(office.begin_as(BO))(office.clock.now())
    follow_up(office, case, hours=1)
    office.wait(hours=2)
    assert due(office, user=BO).rows == ()


def test_who_takes_part_in_an_appointment_is_told_too(office: TestOffice, case: Opened) -> None:
    meeting = follow_up(office, case, EntryKind.MEETING, hours=1)
    office.wait(minutes=50)
    assert keys(due(office, office.clock.now() - timedelta(hours=1), BO)) == []
    with office.begin() as work:
        entry = work.entries.get(meeting)
        work.entries.keep_participants(meeting, (Participant(BO.id, "", ""),))
        work.note(Note(Act.ENTRY_MOVED, ((Kind.ENTRY, entry.id),)))
        work.commit()
    hand_over(office, case)
    (told,) = due(office, office.clock.now() - timedelta(hours=1), BO).rows
    assert (told.row.entry_id, told.for_user) == (meeting, None)
    assert told.row.colleagues == {BO.id}
    assert told.row.is_of(BO.id)
    assert told.row.is_of(ANE.id)


def test_who_is_asked_to_a_meeting_has_it_among_the_own_until_they_cannot_come(
    office: TestOffice, case: Opened
) -> None:
    meeting = PlanMeeting(office.begin)(MEETING).id
    AddParticipant(office.begin)(
        meeting,
        {"who": "colleague", "colleague": BO.id, "function": "Leder", "mandate": "listens"},
    )
    with office.begin() as work:
        due_at = work.meetings.get(meeting).starts_at
        bo = next(
            each.id for each in work.meetings.participants(meeting) if each.user_id == BO.id
        )
    office.clock.set(due_at - timedelta(minutes=10))
    since = due_at - timedelta(hours=1)
    (told,) = due(office, since, BO).rows
    assert told.row.kind is EntryKind.MEETING
    assert told.row.is_of(BO.id)
    RecordReply(office.begin)(bo, {"reply": "cannot"})
    assert due(office, since, BO).rows == ()
    rows = reads(office, BO).between(since, due_at + timedelta(hours=1))
    assert [row.is_of(BO.id) for row in rows if row.entry_id == told.row.entry_id] == [False]


def hand_over(office: TestOffice, case: Opened) -> None:
    """Let Bo see the case."""
    until = office.clock.now().date() + timedelta(days=7)
    GrantAccess(office.begin)(Given(case.case_id, BO.id, until, "Tager med til mødet"))


def test_later_today_hides_the_reminder_and_moves_no_deadline(
    office: TestOffice, case: Opened
) -> None:
    task = follow_up(office, case, hours=1)
    office.wait(hours=2)
    before = next(each.row.due_at for each in due(office).rows if each.row.entry_id == task)
    until = RemindLater(office.begin)(task, Later.HOUR)
    assert until == office.clock.now() + timedelta(hours=1)
    assert task not in keys(due(office))
    office.wait(minutes=59)
    assert task not in keys(due(office))
    office.wait(minutes=1)
    back = next(each for each in due(office).rows if each.row.entry_id == task)
    assert (back.row.due_at, back.came_at) == (before, until)


def test_it_survives_a_restart_and_is_told_though_it_was_told_before(
    office: TestOffice, case: Opened, tmp_path: Path
) -> None:
    task = follow_up(office, case, hours=1)
    office.wait(hours=2)
    RemindLater(office.begin)(task, Later.HOUR)
    KeepTold(office.begin)(office.clock.now())
    now = office.clock.now()
    office.database.close()
    again = reopen_office(tmp_path / "vault.db", office.surroundings.random)
    again.clock.advance(now - again.clock.now() + timedelta(minutes=30))
    assert task not in keys(due(again))
    again.wait(minutes=30)
    assert task in keys(due(again))
    office.database = again.database


def test_before_closing_is_half_an_hour_before_the_office_closes(
    office: TestOffice, case: Opened
) -> None:
    wall = local(office.clock.now())
    assert due(office).laters[Later.CLOSING] == at_wall_clock(wall.date(), 15, 30)
    short = {"days": list("01234"), "opens_time": "08:00", "closes_time": "14:00"}
    SetOfficeHours(office.begin)(short)
    assert due(office).laters[Later.CLOSING] == at_wall_clock(wall.date(), 13, 30)
    task = follow_up(office, case, minutes=30)
    office.wait(hours=1)
    assert RemindLater(office.begin)(task, Later.CLOSING) == at_wall_clock(wall.date(), 13, 30)


def test_an_appointment_put_off_until_closing_comes_back_as_it_begins(
    office: TestOffice, case: Opened
) -> None:
    meeting = follow_up(office, case, EntryKind.MEETING, hours=1)
    office.wait(minutes=45)
    assert meeting in keys(due(office))
    assert RemindLater(office.begin)(meeting, Later.CLOSING) == office.clock.now() + timedelta(
        minutes=15
    )
    office.wait(minutes=15)
    assert meeting in keys(due(office))


def test_what_is_done_or_moved_is_told_no_more(office: TestOffice, case: Opened) -> None:
    first, second = (follow_up(office, case, hours=1) for _ in range(2))
    office.wait(hours=2)
    then = Planned(EntryKind.OTHER, office.clock.now() + timedelta(days=3))
    CompleteEntry(office.begin)(Completion(first, "Talt med skolen", then))
    MoveEntry(office.begin)(Move(second, office.clock.now() + timedelta(days=2), "Syg"))
    assert not {first, second} & set(keys(due(office)))
    with pytest.raises(Refused):
        RemindLater(office.begin)(first, Later.HOUR)


def test_nothing_of_a_suspended_case_is_told(office: TestOffice, case: Opened) -> None:
    follow_up(office, case, hours=1)
    office.wait(hours=2)
    assert due(office).rows
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    office.wait(days=100)
    assert [each for each in due(office).rows if each.row.case_id == case.case_id] == []


@pytest.mark.parametrize("act", [RemindLater, KeepTold])
def test_nothing_is_logged_and_no_row_of_another_is_touched(
    office: TestOffice, case: Opened, act: Callable[..., object]
) -> None:
    task = follow_up(office, case, hours=1)
    rows = office.database.sql.execute("SELECT count(*) FROM log_leaf").fetchone()
    if act is RemindLater:
        RemindLater(office.begin)(task, Later.HOUR)
    else:
        KeepTold(office.begin)(office.clock.now())
    assert office.database.sql.execute("SELECT count(*) FROM log_leaf").fetchone() == rows
    owners = {
        UserId(row[0])
        for table in ("snooze", "told")
        for row in office.database.sql.execute(f"SELECT user_id FROM {table}").fetchall()  # noqa: S608
    }
    assert owners == {ANE.id}
