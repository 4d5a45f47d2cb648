"""The invitation on paper: made for one participant, who is then invited."""

from dataclasses import dataclass

from models.audit.acts import Act
from models.audit.leaf import Note
from models.documents.meeting_letter import MeetingLetter, compose_meeting_letter
from models.kernel.events import Topic
from models.kernel.ids import ParticipantId
from models.kernel.text import Say
from models.law.authorities import NAMES
from models.meetings.meeting import Meeting, Participant
from models.ports.paper import Paint
from models.ports.work import BeginWork, Work
from models.usecases.common import casework


@dataclass(frozen=True, slots=True, repr=False)
class MeetingLetterCopy:
    """The invitation; it holds nothing of a case, so that its copies are not counted."""

    pdf: bytes
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class PrintMeetingLetter:
    """Make the invitation of one participant; from then on they are invited."""

    begin: BeginWork
    say: Say
    paint: Paint

    def __call__(self, participant_id: ParticipantId) -> MeetingLetterCopy:
        """Return the letter.

        Raises:
            Refused: the role does no casework, or the meeting is over.
        """
        with self.begin() as work:
            casework(work)
            found = work.meetings.participant(participant_id)
            meeting = work.meetings.get(found.meeting_id)
            meeting.require_open()
            pdf = self.paint(
                compose_meeting_letter(self._letter(work, meeting, found), self.say)
            )
            if found.invited_at is None:
                found.invited(work.now)
                work.meetings.save_participant(found)
            work.note(Note(Act.MEETING_INVITED, (meeting.topic,)))
            return MeetingLetterCopy(pdf, work.commit())

    def _letter(self, work: Work, meeting: Meeting, found: Participant) -> MeetingLetter:
        names = {user.id: user.name for user in work.offices.users()}
        user = found.user_id
        to = self.say(NAMES[found.authority]) if user is None else names.get(user, "")
        seats = work.meetings.seats(meeting.id)
        own = sum(each.participant_id == found.id for each in seats)
        every = len(work.meetings.points(meeting.id)) + len(work.meetings.unseen(meeting.id))
        points = own if found.authority else every
        return MeetingLetter(
            office=work.offices.office(),
            meeting=meeting,
            participant=found,
            to=to,
            points=points if meeting.holds_cases else None,
            sender=names.get(work.actor.user, ""),
            made=work.now,
        )
