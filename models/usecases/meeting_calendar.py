"""A meeting's entry in the calendar carries its colleagues: they are reminded as its leader is."""

from models.calendar.entry import EntryKind
from models.calendar.participants import Participant
from models.meetings.kinds import Reply
from models.meetings.meeting import Meeting
from models.ports.work import Work


def keep_people(work: Work, meeting: Meeting) -> None:
    """Let the colleagues who take part in a meeting take part in its entry, and nobody else.

    Who cannot come is not reminded. Whoever has the entry is not named beside themselves. Authorities stand on the meeting's own
    page alone. That one takes part opens no case: what is on the agenda is seen as before.

    Args:
        work: the unit of work; the caller logs.
        meeting: which; one that is over has no open entry, and nothing happens.
    """
    colleagues = [
        each.user_id
        for each in work.meetings.participants(meeting.id)
        if each.reply is not Reply.CANNOT
    ]
    for entry in work.entries.open_about(meeting.id):
        if entry.kind is not EntryKind.MEETING:
            continue
        people = tuple(
            Participant(user=user) for user in colleagues if user and user != entry.owner_id
        )
        if people != work.entries.participants(entry.id):
            work.entries.keep_participants(entry.id, people)
