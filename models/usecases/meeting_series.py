"""Coordination meetings that come back: some are always planned ahead, on working days."""

from datetime import datetime
from itertools import islice
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.recurrence import Every, Occurrence, Rule
from models.kernel.clock import at_wall_clock, local
from models.kernel.ids import MeetingId, ParticipantId
from models.meetings.kinds import KINDS_OF_MEETING, Reply
from models.meetings.meeting import NUMBER, Meeting, Participant
from models.ports.work import Work

AHEAD: Final = 6
"""Meetings of a series that are planned at once. Source: the office's own practice: a quarter."""
_DAYS_OF_A_WEEK: Final = 7


def begin_series(work: Work, first: Meeting) -> None:
    """Let a meeting come back; the next ones are planned with the same people."""
    first.series_id = str(first.id)
    work.meetings.save(first)
    for found in islice(_rule(first, first).days(), 1, AHEAD):
        _next(work, first, found)


def go_on(work: Work, held: Meeting) -> None:
    """Plan one more meeting of a series once one of it was held; alone or over, nothing."""
    if not held.series_id:
        return
    first = work.meetings.get(MeetingId(held.series_id))
    coming = work.meetings.coming(work.now)
    standing = [each for each in coming if each.series_id == held.series_id]
    if not standing or len(standing) >= AHEAD:
        return
    last = max(each.starts_at for each in standing)
    after = local(last).date()
    found = next(each for each in _rule(first, held).days() if each.day > after)
    _next(work, held, found)


def following(work: Work, meeting: Meeting) -> tuple[Meeting, ...]:
    """Return the meetings of the same series that are still to be held after this one."""
    if not meeting.series_id:
        return ()
    return tuple(
        each
        for each in work.meetings.coming(meeting.starts_at)
        if each.series_id == meeting.series_id and each.id != meeting.id
    )


def _rule(first: Meeting, like: Meeting) -> Rule:
    """Return the rhythm: from the first day, a closed day gives way to the next working day."""
    weeks = KINDS_OF_MEETING[like.kind].every_days // _DAYS_OF_A_WEEK
    return Rule(local(first.starts_at).date(), Every.WEEK, step=weeks)


def _next(work: Work, like: Meeting, found: Occurrence) -> None:
    """Plan a meeting on that day: time of day, place, leader and people as of another one."""
    made = Meeting.plan(
        MeetingId(work.new_id()), work.offices.next_number(NUMBER), like.kind,
        (_at(found, like.starts_at), _at(found, like.ends_at)), like.place, like.chair_id,
        (work.now, work.actor.user), series=like.series_id,
    )  # fmt: skip
    work.meetings.add(made)
    for each in work.meetings.participants(like.id):
        chair = each.user_id == like.chair_id
        work.meetings.add_participant(
            Participant(
                ParticipantId(work.new_id()), made.id, each.user_id, each.authority,
                each.function, each.mandate, work.now if chair else None,
                Reply.COMES if chair else Reply.NONE, work.now if chair else None,
            )
        )  # fmt: skip
    work.note(Note(Act.MEETING_PLANNED, (made.topic,)))


def _at(found: Occurrence, like: datetime) -> datetime:
    wall = local(like)
    return at_wall_clock(found.day, wall.hour, wall.minute)
