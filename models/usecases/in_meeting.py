"""A meeting while it is held: shown with what is half-written, and looked over before it closes.

What one writes meanwhile are drafts: of the attendance about the meeting, of each point about its
case, so that it is hidden and deleted with the case.
"""

from dataclasses import dataclass
from typing import Final

from models.cases.case import Case
from models.forms.answers import Answers, written
from models.forms.definitions.in_meeting import ATTENDANCE, POINT
from models.kernel.clock import local
from models.kernel.events import Kind
from models.kernel.ids import MeetingId, UserId
from models.kernel.text import Text, text
from models.meetings.cut_short import as_if_here, said_so_far
from models.meetings.meeting import Meeting, Point, PointState
from models.meetings.point import Room, begun
from models.meetings.sitting import (
    Gap,
    Sitting,
    ToBeWritten,
    Written,
    only_registered,
    to_be_written,
)
from models.meetings.table import Member, at_point, attended, table_of
from models.ports.records import Draft
from models.ports.work import BeginWork, Work
from models.usecases.common import casework
from models.usecases.minutes_words import gaps_of

NEXT: Final = text("Room", "{number}, {day}")


@dataclass(frozen=True, slots=True)
class ShowRoom:
    """Show a meeting to whoever writes for it; of cases their numbers, and one's own drafts."""

    begin: BeginWork

    def __call__(self, meeting_id: MeetingId) -> Sitting:
        """Return the meeting as far as it is written.

        Raises:
            Refused: the role does no casework.
            NotFoundError: there is no such meeting.
        """
        with self.begin() as work:
            casework(work)
            return sit(work, meeting_id)


@dataclass(frozen=True, slots=True)
class Looked:
    """What closing would write, and what is missing first."""

    sitting: Sitting
    lines: tuple[ToBeWritten, ...]
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class CheckMeeting:
    """Look over what is written, before the meeting is closed."""

    begin: BeginWork

    def __call__(self, meeting_id: MeetingId) -> Looked:
        """Return what will be written and what is missing.

        Raises:
            Refused: the role does no casework, or the program cannot tell yet who reported.
            NotFoundError: there is no such meeting.
        """
        with self.begin() as work:
            casework(work)
            sitting = sit(work, meeting_id)
            today = local(work.now).date()
            lines = (
                *to_be_written(sitting.open_points),
                *only_registered(sitting.to_register),
            )
            lines = tuple(sorted(lines, key=lambda each: each.position))
            return Looked(sitting, lines, gaps_of(work, sitting, today))


def sit(work: Work, meeting_id: MeetingId) -> Sitting:
    """Return a meeting with all that is written of it by this user.

    Raises:
        NotFoundError: there is no such meeting.
    """
    meeting = work.meetings.get(meeting_id)
    drafts = work.drafts.mine()
    held, draft = _held(work, meeting, drafts)
    names = {user.id: user.name for user in work.offices.users()}
    invited = table_of(work.meetings.participants(meeting.id), names)
    table = attended(invited, held)
    seats = work.meetings.seats(meeting.id)
    points = tuple(
        _written(work, each, at_point(table, each, seats), drafts)
        for each in work.meetings.points(meeting.id)
        if each.state is not PointState.CHOSEN or _moves(work.cases.get(each.case_id))
    )
    return Sitting(
        meeting=meeting,
        table=table,
        points=points,
        unseen=work.meetings.unseen(meeting.id),
        held=held,
        draft=None if draft is None else draft.id,
        focus="" if draft is None else draft.focus,
        coming=_coming(work, meeting),
        unfinished=_unfinished(work, meeting, table, drafts),
    )


def _held(
    work: Work, meeting: Meeting, drafts: tuple[Draft, ...]
) -> tuple[Answers, Draft | None]:
    said = work.answers.latest(ATTENDANCE.key, meeting.topic)
    if said is not None:
        return said.answers, None
    found = next(
        (
            each
            for each in drafts
            if (each.form, each.subject_id) == (ATTENDANCE.key, str(meeting.id))
        ),
        None,
    )
    return ({}, None) if found is None else (found.answers, found)


def _written(
    work: Work, point: Point, members: tuple[Member, ...], drafts: tuple[Draft, ...]
) -> Written:
    case = work.cases.get(point.case_id)
    room = Room(members, _colleagues(work, case))
    if point.state is not PointState.CHOSEN:
        said = work.answers.latest(POINT.key, point.topic)
        return Written(
            point,
            case.number,
            room,
            answers=None if said is None else said.answers,
            closed=True,
        )
    draft = next((each for each in drafts if _is_of(each, point)), None)
    away = tuple(
        each.key
        for each in members
        if each.user is not None and work.access.in_conflict(each.user, case.subject_id)
    )
    return Written(
        point=point,
        case_number=case.number,
        room=room,
        conflicted=away,
        answers=None if draft is None else draft.answers,
        draft=None if draft is None else draft.id,
        focus="" if draft is None else draft.focus,
    )


def _unfinished(
    work: Work, meeting: Meeting, table: tuple[Member, ...], drafts: tuple[Draft, ...]
) -> tuple[Written, ...]:
    """Return the points that were begun and then taken off, with what was shared until then."""
    seats = work.meetings.seats(meeting.id)
    standing = {each.case_id for each in work.meetings.points(meeting.id)}
    found: list[Written] = []
    for each in work.meetings.taken_off(meeting.id):
        number = work.cases.get(each.case_id).number
        room = Room(as_if_here(at_point(table, each, seats)))
        said = work.answers.latest(POINT.key, each.topic)
        if said is not None:
            found.append(Written(each, number, room, answers=said.answers, closed=True))
            continue
        draft = next((one for one in drafts if _is_of(one, each)), None)
        if draft is None or each.case_id in standing or not _before(draft, each):
            continue
        given = said_so_far(room, draft.answers)
        found.append(Written(each, number, room, answers=given, draft=draft.id))
    return tuple(found)


def _before(draft: Draft, point: Point) -> bool:
    """Whether something was written of a point, on a page that was opened before it was over."""
    ended = point.ended_at
    return begun(draft.answers) and ended is not None and draft.received_at <= ended


def _is_of(draft: Draft, point: Point) -> bool:
    """Whether a draft is of this point: about its case, and begun at this meeting."""
    about = (draft.form, draft.subject_kind, draft.subject_id)
    mine = about == (POINT.key, str(Kind.CASE), str(point.case_id))
    return mine and written(draft.answers, "meeting") == point.meeting_id


def _moves(case: Case) -> bool:
    return not case.suspended and case.closed_at is None


def _colleagues(work: Work, case: Case) -> tuple[tuple[UserId, str], ...]:
    """Return those who may be given a task of the case: who sees it."""
    return tuple(
        (user.id, user.name) for user in work.offices.users() if work.access.sees(user, case.id)
    )


def _coming(work: Work, meeting: Meeting) -> tuple[tuple[MeetingId, Text], ...]:
    found: list[tuple[MeetingId, Text]] = []
    for each in work.meetings.coming(meeting.starts_at):
        if each.id != meeting.id and each.holds_cases == meeting.holds_cases:
            day = f"{local(each.starts_at):%d.%m.%Y}"
            found.append((each.id, NEXT.filled(number=each.number, day=day)))
    return tuple(found)
