"""A meeting is planned, gets another time or place, and is cancelled."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.forms.answers import Answers, written
from models.forms.definitions.meetings import MEETING, MEETING_CANCEL, MEETING_CHANGE
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import MeetingId, ParticipantId, UserId
from models.kernel.text import text
from models.meetings.kinds import Mandate, MeetingKind, Reply
from models.meetings.meeting import NUMBER, Meeting, MeetingState, Participant
from models.meetings.words import require_no_case
from models.ports.work import BeginWork, Work
from models.usecases.common import casework
from models.usecases.entries import NOT_IN_THE_PAST
from models.usecases.forms_check import fit_answers, moment
from models.usecases.meeting_series import begin_series

EVERY_14_DAYS: Final = "14"
NO_SUCH_COLLEAGUE: Final = text("Meeting", "Choose who leads the meeting.")


@dataclass(frozen=True, slots=True)
class PlannedMeeting:
    """The meeting that was made."""

    id: MeetingId
    number: str
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class PlanMeeting:
    """Plan a meeting; whoever leads it takes part."""

    begin: BeginWork

    def __call__(self, answers: Answers) -> PlannedMeeting:
        """Put it in the calendar, with a task to invite everybody in time.

        Raises:
            Refused: the role does no casework, something is missing, the time has passed, or
                the place names somebody or a case; names the field.
        """
        with self.begin() as work:
            casework(work)
            given = fit_answers(MEETING, answers)
            meeting = make_meeting(work, MeetingKind(written(given, "kind")), given)
            if written(given, "repeat") == EVERY_14_DAYS:
                begin_series(work, meeting)
            return PlannedMeeting(meeting.id, meeting.number, work.commit())


@dataclass(frozen=True, slots=True)
class ChangeMeeting:
    """Give a meeting another time, place or leader."""

    begin: BeginWork

    def __call__(self, meeting_id: MeetingId, answers: Answers) -> frozenset[Topic]:
        """Change it; where time or place change, everybody is invited anew.

        Raises:
            Refused: it is over, something is missing, the time has passed, or the place names
                somebody or a case; names the field.
        """
        with self.begin() as work:
            casework(work)
            meeting = work.meetings.get(meeting_id)
            given = fit_answers(MEETING_CHANGE, answers)
            starts, ends = _span(work, given)
            was = meeting.state
            meeting.change(starts, ends, _place(work, given), _chair(work, given))
            if was is MeetingState.INVITED and meeting.state is MeetingState.PLANNED:
                for each in work.meetings.participants(meeting.id):
                    each.invited_at, each.reply, each.replied_at = None, Reply.NONE, None
                    work.meetings.save_participant(each)
            work.meetings.save(meeting)
            work.note(Note(Act.MEETING_CHANGED, (meeting.topic,)))
            return work.commit()


@dataclass(frozen=True, slots=True)
class CancelMeeting:
    """Say that a meeting is not held, and why."""

    begin: BeginWork

    def __call__(self, meeting_id: MeetingId, answers: Answers) -> frozenset[Topic]:
        """Cancel it; its cases wait for another meeting.

        Raises:
            Refused: it is over, no reason is given, or the reason names somebody or a case.
        """
        with self.begin() as work:
            casework(work)
            meeting = work.meetings.get(meeting_id)
            reason = written(fit_answers(MEETING_CANCEL, answers), "reason")
            require_no_case(reason, work.meetings.known_names(), "reason")
            meeting.cancel(reason, work.now)
            work.meetings.save(meeting)
            work.note(Note(Act.MEETING_CANCELLED, (meeting.topic,), words=reason))
            return work.commit()


def make_meeting(work: Work, kind: MeetingKind, given: Answers, series: str = "") -> Meeting:
    """Plan a meeting inside a unit of work, and log it.

    Args:
        work: the unit of work.
        kind: which.
        given: checked answers with date, time, until, place and chair.
        series: the recurrence it belongs to, or "".

    Raises:
        Refused: as ``PlanMeeting``.
    """
    chair = _chair(work, given)
    meeting = Meeting.plan(
        MeetingId(work.new_id()), work.offices.next_number(NUMBER), kind, _span(work, given),
        _place(work, given), chair, (work.now, work.actor.user), series=series,
    )  # fmt: skip
    work.meetings.add(meeting)
    work.meetings.add_participant(
        Participant(
            ParticipantId(work.new_id()), meeting.id, chair, "", "", Mandate.DECIDES,
            work.now, Reply.COMES, work.now,
        )
    )  # fmt: skip
    work.note(Note(Act.MEETING_PLANNED, (meeting.topic,)))
    return meeting


def _span(work: Work, given: Answers) -> tuple[datetime, datetime]:
    day = written(given, "date")
    starts = moment(day, written(given, "time"))
    if starts < work.now:
        raise Refused(NOT_IN_THE_PAST, "date")
    return starts, moment(day, written(given, "until"))


def _place(work: Work, given: Answers) -> str:
    return require_no_case(written(given, "place"), work.meetings.known_names(), "place")


def _chair(work: Work, given: Answers) -> UserId:
    chair = UserId(written(given, "chair"))
    if all(user.id != chair for user in work.offices.users()):
        raise Refused(NO_SUCH_COLLEAGUE, "chair")
    return chair
