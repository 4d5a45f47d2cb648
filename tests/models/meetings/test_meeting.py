"""A meeting's states and verbs, and when everybody must be invited."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.calendar.days import is_working_day, working_days_before
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, MeetingId, ParticipantId, PointId, UserId
from models.meetings.calling import invite_by
from models.meetings.kinds import (
    KINDS_OF_MEETING,
    MANDATES,
    REPLIES,
    WITH_CASES,
    Mandate,
    MeetingKind,
    Reply,
)
from models.meetings.meeting import (
    ENDS_LATER,
    NO_CASES,
    NOT_OPEN,
    POINT_OVER,
    POINT_STATES,
    STATES,
    WHY_CANCELLED,
    Meeting,
    MeetingMoved,
    MeetingPlanned,
    MeetingState,
    Participant,
    Point,
    PointState,
)
from tests.meetings import wall

ME = UserId("me")
KINDS = st.sampled_from(MeetingKind)


def made(kind: MeetingKind = MeetingKind.COORDINATION, ends: datetime | None = None) -> Meeting:
    span = (wall(28, 9), ends or wall(28, 10))
    return Meeting.plan(
        MeetingId("m"), "M-2026-0001", kind, span, " Lokale 2 ", ME, (wall(14, 9), ME)
    )


def test_every_kind_state_and_mandate_has_words() -> None:
    assert set(KINDS_OF_MEETING) == set(MeetingKind)
    assert set(STATES) == set(MeetingState)
    assert set(POINT_STATES) == set(PointState)
    assert set(MANDATES) == set(Mandate)
    assert set(REPLIES) == set(Reply)


def test_network_and_steering_meetings_hold_no_case_and_the_others_do() -> None:
    assert set(MeetingKind) - WITH_CASES == {MeetingKind.NETWORK, MeetingKind.STEERING}
    for kind in MeetingKind:
        meeting = made(kind)
        if kind in WITH_CASES:
            meeting.require_cases()
            continue
        with pytest.raises(Refused) as refused:
            meeting.require_cases()
        assert refused.value.why is NO_CASES


def test_a_meeting_is_planned_invited_to_and_closed() -> None:
    meeting = made()
    assert (meeting.place, meeting.open) == ("Lokale 2", True)
    assert isinstance(meeting.events[0], MeetingPlanned)
    meeting.invite(wall(15, 9))
    assert (meeting.state, meeting.invited_at) == (MeetingState.INVITED, wall(15, 9))
    meeting.close(wall(28, 11))
    assert (meeting.state, meeting.ended_at, meeting.open) == (
        MeetingState.CLOSED, wall(28, 11), False,
    )  # fmt: skip
    for act in (
        meeting.require_open,
        lambda: meeting.invite(wall(28, 12)),
        lambda: meeting.close(wall(28, 12)),
        lambda: meeting.cancel("fordi", wall(28, 12)),
        lambda: meeting.change(wall(29, 9), wall(29, 10), "", ME),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.why is NOT_OPEN


def test_a_meeting_ends_after_it_begins() -> None:
    with pytest.raises(Refused) as refused:
        made(ends=wall(28, 9))
    assert (refused.value.why, refused.value.field) == (ENDS_LATER, "until")


def test_another_time_or_place_asks_everybody_again_and_another_chair_does_not() -> None:
    meeting = made()
    meeting.invite(wall(15, 9))
    meeting.change(meeting.starts_at, meeting.ends_at, "Lokale 2 ", UserId("you"))
    assert (meeting.state, meeting.chair_id) == (MeetingState.INVITED, "you")
    meeting.change(meeting.starts_at, meeting.ends_at, "Lokale 3", ME)
    assert (meeting.state, meeting.invited_at) == (MeetingState.PLANNED, None)
    meeting.invite(wall(15, 9))
    meeting.change(wall(29, 9), wall(29, 10), "Lokale 3", ME)
    assert meeting.state is MeetingState.PLANNED
    moved = meeting.events[-1]
    assert isinstance(moved, MeetingMoved)
    assert moved.was == wall(28, 9)


def test_a_meeting_is_cancelled_for_a_reason() -> None:
    meeting = made()
    with pytest.raises(Refused) as refused:
        meeting.cancel("  ", wall(15, 9))
    assert (refused.value.why, refused.value.field) == (WHY_CANCELLED, "reason")
    meeting.cancel(" Sygdom ", wall(15, 9))
    assert (meeting.state, meeting.reason) == (MeetingState.CANCELLED, "Sygdom")


def test_a_participant_is_invited_and_answers() -> None:
    someone = Participant(
        ParticipantId("p"), MeetingId("m"), None, "school", "Skoleleder", Mandate.LISTENS
    )
    someone.invited(wall(15, 9))
    someone.replied(Reply.CANNOT, wall(16, 9))
    assert (someone.invited_at, someone.reply) == (wall(15, 9), Reply.CANNOT)
    assert someone.replied_at == wall(16, 9)


@pytest.mark.parametrize(
    ("verb", "state"),
    [
        ("treat", PointState.TREATED),
        ("postpone", PointState.POSTPONED),
        ("withdraw", PointState.WITHDRAWN),
    ],
)
def test_a_point_ends_once(verb: str, state: PointState) -> None:
    point = Point(PointId("p"), MeetingId("m"), CaseId("c"), 1, 10, "person")
    getattr(point, verb)(wall(28, 9))
    assert (point.state, point.ended_at) == (state, wall(28, 9))
    with pytest.raises(Refused) as refused:
        point.treat(wall(28, 10))
    assert refused.value.why is POINT_OVER


@given(st.dates(date(2000, 1, 1), date(2090, 12, 31)), st.integers(1, 15))
def test_working_days_before_a_day_are_counted(day: date, days: int) -> None:
    found = working_days_before(day, days)
    assert is_working_day(found)
    between = [date.fromordinal(n) for n in range(found.toordinal(), day.toordinal())]
    assert sum(is_working_day(each) for each in between) == days


@given(KINDS)
def test_everybody_is_invited_so_many_working_days_before_or_now(kind: MeetingKind) -> None:
    meeting = made(kind)
    due = invite_by(meeting, wall(14, 8))
    days = KINDS_OF_MEETING[kind].invite_days
    assert local(due).date() == working_days_before(wall(28, 9).date(), days)
    assert local(due).hour == 16
    assert invite_by(meeting, wall(28, 8)) == wall(28, 8)
