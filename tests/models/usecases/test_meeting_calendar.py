"""A meeting stands in each colleague's calendar: they are reminded, and see no more thereby."""

from datetime import timedelta

import pytest

from models.calendar.entry import EntryKind
from models.calendar.rows import QueueRow
from models.calendar.settling import HELD_MOVES
from models.forms.answers import Value
from models.kernel.errors import Refused
from models.kernel.ids import EntryId, MeetingId, ParticipantId, UserId
from models.office.office import Actor
from models.usecases.change_entry import ChangeEntry, NewParticulars
from models.usecases.meeting_agenda import PutOnAgenda, ShowMeeting
from models.usecases.meeting_people import AddParticipant, RemoveParticipant
from models.usecases.plan_meeting import ChangeMeeting, PlanMeeting
from storage.queries.reads import SqlReads
from tests.casework import Opened, answer, open_case
from tests.colleagues import LEA, PIA, join
from tests.meetings import wall
from tests.models.usecases.test_meetings import NEW, POLICE
from tests.office import ANE, BO, TestOffice

AS_PIA: dict[str, Value] = {
    "who": "colleague", "colleague": PIA.id, "function": "Sagsbehandler", "mandate": "listens",
}  # fmt: skip


@pytest.fixture
def case(office: TestOffice) -> Opened:
    join(office, BO, LEA, PIA)
    return open_case(office)


def held_in(office: TestOffice, meeting: MeetingId) -> tuple[EntryId, tuple[UserId, ...]]:
    """The open entry that stands for a meeting, and who takes part in it."""
    with office.begin() as work:
        (entry,) = (
            each for each in work.entries.open_about(meeting) if each.kind is EntryKind.MEETING
        )
        return entry.id, tuple(each.user for each in work.entries.participants(entry.id))


def pia_of(office: TestOffice, meeting: MeetingId) -> ParticipantId:
    found = ShowMeeting(office.begin)(meeting).participants
    return next(each.id for each in found if each.user_id == PIA.id)


def test_colleagues_take_part_in_the_entry_as_long_as_in_the_meeting(
    office: TestOffice, case: Opened
) -> None:
    meeting = PlanMeeting(office.begin)(NEW).id
    assert held_in(office, meeting)[1] == (), "who has the entry is not named beside themselves"
    AddParticipant(office.begin)(meeting, POLICE)
    AddParticipant(office.begin)(meeting, AS_PIA)
    entry, people = held_in(office, meeting)
    assert people == (PIA.id,)
    ChangeMeeting(office.begin)(meeting, {**NEW, "date": "2026-01-29"})
    moved, people = held_in(office, meeting)
    assert moved != entry
    assert people == (PIA.id,), "at its new time too"
    ChangeMeeting(office.begin)(meeting, {**NEW, "chair": PIA.id})
    assert held_in(office, meeting)[1] == (ANE.id,), "who leads it no longer takes part still"
    ChangeMeeting(office.begin)(meeting, NEW)
    RemoveParticipant(office.begin)(pia_of(office, meeting))
    assert held_in(office, meeting)[1] == ()


def test_a_series_is_in_the_calendar_of_those_who_come(
    office: TestOffice, case: Opened
) -> None:
    meeting = PlanMeeting(office.begin)({**NEW, "repeat": "14"}).id
    AddParticipant(office.begin)(meeting, AS_PIA)
    with office.begin() as work:
        coming = work.meetings.coming(work.now)
    assert [held_in(office, each.id)[1] for each in coming] == [(PIA.id,)] * 6


def test_of_meetings_that_come_back_the_next_alone_is_work_now(office: TestOffice) -> None:
    PlanMeeting(office.begin)({**NEW, "repeat": "14"})
    assert [row.number for row in in_queue(office)] == ["M-2026-0001"] * 2
    assert {row.kind for row in in_queue(office)} == {EntryKind.MEETING, EntryKind.INVITE}
    office.clock.advance(timedelta(days=32))
    late = {row.number for row in in_queue(office) if row.kind is EntryKind.INVITE}
    assert late == {"M-2026-0001", "M-2026-0002"}, "what is overdue is never left out"


def in_queue(office: TestOffice) -> tuple[QueueRow, ...]:
    return (
        SqlReads(office.database.sql, office.clock, Actor(ANE.id, ANE.role)).today().queue.rows
    )


def test_a_colleague_sees_no_more_by_taking_part(office: TestOffice, case: Opened) -> None:
    answer(office, case.case_id)
    meeting = PlanMeeting(office.begin)(NEW).id
    PutOnAgenda(office.begin)(meeting, case.case_id)
    AddParticipant(office.begin)(meeting, AS_PIA)
    since = office.clock.now()
    office.clock.advance(wall(28, 8, 50) - since)
    told = SqlReads(office.database.sql, office.clock, Actor(PIA.id, PIA.role)).reminders(since)
    assert [(each.row.kind, each.row.number) for each in told.rows] == [
        (EntryKind.MEETING, "M-2026-0001")
    ], "reminded of the meeting; of the case nothing"
    (row,) = ShowMeeting(office.begin_as(PIA))(meeting).agenda
    assert (row.point, row.case_number) == (None, "")


def test_who_takes_part_is_changed_with_the_meeting_alone(
    office: TestOffice, case: Opened
) -> None:
    meeting = PlanMeeting(office.begin)(NEW).id
    entry, _ = held_in(office, meeting)
    with pytest.raises(Refused) as caught:
        ChangeEntry(office.begin)(NewParticulars(entry, BO.id))
    assert caught.value.why is HELD_MOVES
