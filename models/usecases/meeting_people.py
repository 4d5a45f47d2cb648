"""Who takes part in a meeting: colleagues and authorities by function, and what they answer."""

from dataclasses import dataclass, replace
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.forms.answers import Answers, written
from models.forms.definitions.meetings import PARTICIPANT, REPLY
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import MeetingId, ParticipantId, UserId
from models.kernel.text import text
from models.law.authorities import offered
from models.meetings.kinds import Mandate, Reply
from models.meetings.meeting import Meeting, Participant
from models.meetings.words import require_no_case
from models.ports.work import BeginWork, Work
from models.usecases.common import casework
from models.usecases.forms_check import fit_answers
from models.usecases.meeting_calendar import keep_people
from models.usecases.meeting_series import following

NOT_OFFERED: Final = text("Round", "This authority is no longer on the list. Choose another.")
TAKES_PART: Final = text("Meeting", "This colleague takes part already.")
NOT_A_COLLEAGUE: Final = text("Meeting", "Choose the colleague.")
LEADS: Final = text("Meeting", "Choose another leader first: this is who leads the meeting.")


@dataclass(frozen=True, slots=True)
class AddParticipant:
    """Let somebody take part: a colleague, or an authority by function."""

    begin: BeginWork

    def __call__(self, meeting_id: MeetingId, answers: Answers) -> frozenset[Topic]:
        """Add them, at the meetings of its series that follow as well; return what changed.

        Raises:
            Refused: the meeting is over, something is missing, the authority is not on the
                list, the colleague takes part already, or the function names somebody.
        """
        with self.begin() as work:
            casework(work)
            meeting = _open(work, meeting_id)
            given = fit_answers(PARTICIPANT, answers)
            made = _made(work, meeting, given)
            work.meetings.add_participant(made)
            keep_people(work, meeting)
            for each in following(work, meeting):
                _also(work, each, made)
            work.note(Note(Act.MEETING_CHANGED, (meeting.topic,)))
            return work.commit()


@dataclass(frozen=True, slots=True)
class RemoveParticipant:
    """Let somebody no longer take part; their places at points go with them."""

    begin: BeginWork

    def __call__(self, participant_id: ParticipantId) -> frozenset[Topic]:
        """Remove them; return what changed.

        Raises:
            Refused: the meeting is over, or they lead it.
        """
        with self.begin() as work:
            casework(work)
            found = work.meetings.participant(participant_id)
            meeting = _open(work, found.meeting_id)
            if found.user_id == meeting.chair_id:
                raise Refused(LEADS)
            work.meetings.remove_participant(found)
            keep_people(work, meeting)
            work.note(Note(Act.MEETING_CHANGED, (meeting.topic,)))
            return work.commit()


@dataclass(frozen=True, slots=True)
class RecordReply:
    """Write down what somebody answered to the invitation; the newest answer counts."""

    begin: BeginWork

    def __call__(self, participant_id: ParticipantId, answers: Answers) -> frozenset[Topic]:
        """Record it; return what changed.

        Raises:
            Refused: the meeting is over, or nothing is chosen.
        """
        with self.begin() as work:
            casework(work)
            found = work.meetings.participant(participant_id)
            meeting = _open(work, found.meeting_id)
            reply = Reply(written(fit_answers(REPLY, answers), "reply"))
            found.replied(reply, work.now)
            work.meetings.save_participant(found)
            keep_people(work, meeting)
            work.note(Note(Act.MEETING_CHANGED, (meeting.topic,)))
            return work.commit()


@dataclass(frozen=True, slots=True)
class InviteToMeeting:
    """Record that everybody has an invitation: those who had none have it now."""

    begin: BeginWork

    def __call__(self, meeting_id: MeetingId) -> frozenset[Topic]:
        """Record it; the task to invite is done. Return what changed.

        Raises:
            Refused: the meeting is over.
        """
        with self.begin() as work:
            casework(work)
            meeting = work.meetings.get(meeting_id)
            meeting.invite(work.now)
            for each in work.meetings.participants(meeting.id):
                if each.invited_at is None:
                    each.invited(work.now)
                    work.meetings.save_participant(each)
            work.meetings.save(meeting)
            work.note(Note(Act.MEETING_INVITED, (meeting.topic,)))
            return work.commit()


def _open(work: Work, meeting_id: MeetingId) -> Meeting:
    meeting = work.meetings.get(meeting_id)
    meeting.require_open()
    return meeting


def _also(work: Work, meeting: Meeting, made: Participant) -> None:
    """Let them take part in a further meeting, unless the colleague does already."""
    standing = work.meetings.participants(meeting.id)
    if made.user_id is None or all(each.user_id != made.user_id for each in standing):
        also = replace(made, id=ParticipantId(work.new_id()), meeting_id=meeting.id)
        work.meetings.add_participant(also)
        keep_people(work, meeting)


def _made(work: Work, meeting: Meeting, given: Answers) -> Participant:
    function = require_no_case(
        written(given, "function"), work.meetings.known_names(), "function"
    )
    mandate = Mandate(written(given, "mandate"))
    made = ParticipantId(work.new_id())
    if written(given, "who") == "authority":
        code = written(given, "authority")
        if all(each.code != code for each in offered(local(work.now).date())):
            raise Refused(NOT_OFFERED, "authority")
        return Participant(made, meeting.id, None, code, function, mandate)
    user = UserId(written(given, "colleague"))
    if all(each.id != user for each in work.offices.users()):
        raise Refused(NOT_A_COLLEAGUE, "colleague")
    if any(each.user_id == user for each in work.meetings.participants(meeting.id)):
        raise Refused(TAKES_PART, "colleague")
    return Participant(made, meeting.id, user, "", function, mandate)
