"""What follows from a meeting: it stands in the calendar, and everybody is invited in time."""

from typing import Final

from models.calendar.entry import Entry, EntryKind, EntryStatus
from models.cases.case import Case, CaseClosed, CaseSuspended
from models.kernel.events import Kind
from models.meetings.calling import invite_by
from models.meetings.kinds import MeetingKind
from models.meetings.meeting import (
    Meeting,
    MeetingCancelled,
    MeetingClosed,
    MeetingInvited,
    MeetingMoved,
    MeetingPlanned,
    MeetingState,
    Point,
    PointState,
)
from models.ports.work import Work
from models.usecases.common import task
from models.usecases.followups.dispatch import follow
from models.usecases.meeting_calendar import keep_people
from models.usecases.meeting_series import go_on

TO_SSP: Final = "model_ssp"
"""Origin of the task to take a new concern to the SSP meeting."""


@follow.register
def _(event: MeetingPlanned, work: Work) -> None:
    _stand(work, event.meeting)
    _invite(work, event.meeting)


@follow.register
def _(event: MeetingMoved, work: Work) -> None:
    meeting = event.meeting
    for entry in _standing(work, meeting):
        entry.end("moved", work.now, work.actor.user)
        work.entries.save(entry)
    _stand(work, meeting)
    if meeting.state is MeetingState.PLANNED:
        _invite(work, meeting)


@follow.register
def _(event: MeetingInvited, work: Work) -> None:
    for entry in work.entries.open_about(event.meeting.id):
        if entry.kind is EntryKind.INVITE:
            entry.done("", work.now, work.actor.user)
            work.entries.save(entry)


@follow.register
def _(event: MeetingClosed, work: Work) -> None:
    meeting = event.meeting
    for entry in _standing(work, meeting):
        entry.done("", work.now, work.actor.user)
        work.entries.save(entry)
    go_on(work, meeting)
    if meeting.kind is not MeetingKind.SSP:
        return
    for point in work.meetings.points(meeting.id):
        if point.state is PointState.TREATED:
            _taken_there(work, point)


@follow.register
def _(event: MeetingCancelled, work: Work) -> None:
    for entry in _standing(work, event.meeting):
        entry.end("cancelled", work.now, work.actor.user)
        work.entries.save(entry)


@follow.register
def _(event: CaseSuspended, work: Work) -> None:
    _take_off(work, event.case)


@follow.register
def _(event: CaseClosed, work: Work) -> None:
    _take_off(work, event.case)


def _standing(work: Work, meeting: Meeting) -> tuple[Entry, ...]:
    """Return the entries that stand for the meeting itself."""
    found = work.entries.open_about(meeting.id)
    return tuple(each for each in found if each.kind in (EntryKind.MEETING, EntryKind.INVITE))


def _stand(work: Work, meeting: Meeting) -> None:
    task(
        work,
        EntryKind.MEETING,
        meeting.starts_at,
        origin="person",
        origin_at=work.now,
        owner=meeting.chair_id,
        about=meeting.id,
        until=meeting.ends_at,
        place=meeting.place,
    )
    keep_people(work, meeting)


def _invite(work: Work, meeting: Meeting) -> None:
    task(
        work,
        EntryKind.INVITE,
        invite_by(meeting, work.now, work.opening),
        origin="meeting",
        origin_at=meeting.starts_at,
        owner=meeting.chair_id,
        about=meeting.id,
    )


def _taken_there(work: Work, point: Point) -> None:
    """End the task to take a new concern to the SSP meeting: it was."""
    concerns = [each.id for each in work.concerns.of_case(point.case_id)]
    for entry in work.entries.of_kind(EntryKind.MEETING, point.case_id, concerns):
        if entry.status is EntryStatus.OPEN and entry.origin == TO_SSP:
            entry.done("", work.now, work.actor.user)
            work.entries.save(entry)


def _take_off(work: Work, case: Case) -> None:
    """Take a case that rests or is closed off every agenda that is still to come."""
    for point in work.meetings.points_of_case(case.id):
        if point.state is PointState.CHOSEN:
            point.withdraw(work.now)
            work.meetings.save_point(point)
            work.changed(Kind.MEETING, point.meeting_id)
