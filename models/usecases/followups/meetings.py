"""What follows from a meeting: it stands in the calendar, and everybody is invited in time."""

from models.calendar.entry import EntryKind
from models.cases.case import Case, CaseClosed, CaseSuspended
from models.kernel.events import Kind
from models.meetings.calling import invite_by
from models.meetings.meeting import (
    Meeting,
    MeetingCancelled,
    MeetingClosed,
    MeetingInvited,
    MeetingMoved,
    MeetingPlanned,
    MeetingState,
    PointState,
)
from models.ports.work import Work
from models.usecases.common import task
from models.usecases.followups.dispatch import follow


@follow.register
def _(event: MeetingPlanned, work: Work) -> None:
    _stand(work, event.meeting)
    _invite(work, event.meeting)


@follow.register
def _(event: MeetingMoved, work: Work) -> None:
    meeting = event.meeting
    for entry in work.entries.open_about(meeting.id):
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
    for entry in work.entries.open_about(event.meeting.id):
        entry.done("", work.now, work.actor.user)
        work.entries.save(entry)


@follow.register
def _(event: MeetingCancelled, work: Work) -> None:
    for entry in work.entries.open_about(event.meeting.id):
        entry.end("cancelled", work.now, work.actor.user)
        work.entries.save(entry)


@follow.register
def _(event: CaseSuspended, work: Work) -> None:
    _take_off(work, event.case)


@follow.register
def _(event: CaseClosed, work: Work) -> None:
    _take_off(work, event.case)


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


def _take_off(work: Work, case: Case) -> None:
    """Take a case that rests or is closed off every agenda that is still to come."""
    for point in work.meetings.points_of_case(case.id):
        if point.state is PointState.CHOSEN:
            point.withdraw(work.now)
            work.meetings.save_point(point)
            work.changed(Kind.MEETING, point.meeting_id)
