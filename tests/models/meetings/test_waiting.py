"""Which cases wait for a meeting, and why."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.calendar.entry import EntryKind
from models.kernel.ids import CaseId, MeetingId, ParticipantId, PointId, UserId
from models.meetings.kinds import Mandate, MeetingKind
from models.meetings.meeting import Meeting, Participant, Point, Seat
from models.meetings.rows import MeetingPageRows, agenda_of
from models.meetings.waiting import AHEAD, PERSON, REASONS, WORDS, Proposal, Waits, proposals
from tests.meetings import wall

A, B, C = CaseId("a"), CaseId("b"), CaseId("c")


def meeting(kind: MeetingKind = MeetingKind.COORDINATION) -> Meeting:
    me = UserId("me")
    return Meeting.plan(
        MeetingId("m"), "M-2026-0001", kind, (wall(28, 9), wall(28, 10)), "", me,
        (wall(14, 9), me),
    )  # fmt: skip


def waits(case: CaseId, kind: EntryKind, origin: str = "person", days: int = 0) -> Waits:
    due = wall(28, 9) + timedelta(days=days)
    return Waits(case, f"S-2026-000{ord(case) - 96}", kind, origin, due)


def test_what_waits_is_proposed_with_every_reason_the_most_telling_first() -> None:
    found = proposals(
        meeting(),
        (
            waits(B, EntryKind.RECOMMEND, "analysed"),
            waits(B, EntryKind.EFFORT_STALLED, "no_shows"),
            waits(A, EntryKind.RECOMMEND, "analysed"),
            waits(C, EntryKind.TELL_BACK),
        ),
    )
    assert found == (
        Proposal(B, "S-2026-0002", ("stalled", "recommend")),
        Proposal(A, "S-2026-0001", ("recommend",)),
    )


def test_what_was_put_off_is_proposed_and_what_stands_on_the_agenda_is_not() -> None:
    waiting = (waits(A, EntryKind.APPROVE), waits(B, EntryKind.APPROVE))
    found = proposals(meeting(), waiting, ((B, "S-2026-0002"),), frozenset({A}))
    assert found == (Proposal(B, "S-2026-0002", ("postponed", "approve")),)


def test_an_answer_counts_only_where_it_is_one() -> None:
    entries = (
        waits(A, EntryKind.PLAN_CONTACT, "police_cleared"),
        waits(B, EntryKind.PLAN_CONTACT, "stage"),
        waits(C, EntryKind.ANALYSE, "round_closed"),
    )
    assert [(each.case_id, each.reasons) for each in proposals(meeting(), entries)] == [
        (A, ("resumed",)), (C, ("round_closed",)),
    ]  # fmt: skip


def test_a_new_concern_for_the_ssp_meeting_is_proposed_there_alone() -> None:
    entry = (waits(A, EntryKind.MEETING, "model_ssp"),)
    assert proposals(meeting(MeetingKind.SSP), entry)[0].reasons == ("model_ssp",)
    assert proposals(meeting(), entry) == ()


@given(st.integers(-60, 60))
def test_what_falls_due_before_the_next_meeting_is_looked_at_now(days: int) -> None:
    found = proposals(meeting(), (waits(A, EntryKind.EVALUATE, days=days),))
    assert bool(found) is (timedelta(days=days) <= AHEAD)


@given(st.sampled_from([MeetingKind.NETWORK, MeetingKind.STEERING]))
def test_a_meeting_without_cases_is_proposed_none(kind: MeetingKind) -> None:
    entries = tuple(waits(A, each, "no_shows") for each in EntryKind)
    assert proposals(meeting(kind), entries, ((B, "S-2026-0002"),)) == ()


def test_every_reason_is_told_once() -> None:
    assert len(WORDS) == len(REASONS)
    assert PERSON in WORDS


def test_the_agenda_tells_when_each_point_begins_until_one_may_not_be_seen() -> None:
    one = Point(PointId("1"), MeetingId("m"), A, 1, 10, PERSON)
    two = Point(PointId("2"), MeetingId("m"), B, 2, 20, PERSON)
    four = Point(PointId("4"), MeetingId("m"), C, 4, 5, PERSON)
    seat = Seat(one.id, ParticipantId("p"))
    points = ((one, "S-1"), (two, "S-2"), (four, "S-4"))
    found = agenda_of(meeting(), points, (3,), (seat,))
    assert [(row.position, row.case_number, row.at) for row in found] == [
        (1, "S-1", wall(28, 9)), (2, "S-2", wall(28, 9, 10)), (3, "", None), (4, "S-4", None),
    ]  # fmt: skip
    assert [row.seats for row in found] == [(seat,), (), (), ()]
    who = Participant(ParticipantId("p"), MeetingId("m"), None, "ssp", "", Mandate.SPEAKS)
    page = MeetingPageRows(meeting(), (who,), found, (), wall(21, 16))
    assert page.planned_minutes == 35
    assert page.participant(ParticipantId("p")) == who
    assert page.participant(ParticipantId("x")) is None
