"""Network and steering meetings: subjects in words, and what was learnt, for who works with cases.

Nothing here can reach a case. Words that name one are refused.
"""

from dataclasses import dataclass

from models.access.roles import Right, may
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.forms.answers import Answers, written
from models.forms.definitions.meetings import LEARNING, THEME
from models.kernel.events import Kind, Topic
from models.kernel.ids import LearningId, MeetingId, ThemeId, UserId
from models.meetings.learning import Learning, Theme, require_without_cases
from models.meetings.meeting import Meeting
from models.meetings.words import require_no_case
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, task
from models.usecases.forms_check import fit_answers


@dataclass(frozen=True, slots=True)
class AddTheme:
    """Put a subject on the agenda of a meeting without cases."""

    begin: BeginWork

    def __call__(self, meeting_id: MeetingId, answers: Answers) -> frozenset[Topic]:
        """Put it on, last; return what changed.

        Raises:
            Refused: the meeting holds cases or is over, nothing is written, or the words name
                somebody, a number or a case.
        """
        with self.begin() as work:
            casework(work)
            meeting = work.meetings.get(meeting_id)
            meeting.require_open()
            require_without_cases(meeting)
            words = _words(work, written(fit_answers(THEME, answers), "words"))
            standing = work.learnings.themes(meeting.id)
            place = max((each.position for each in standing), default=0) + 1
            work.learnings.add_theme(Theme(ThemeId(work.new_id()), meeting.id, place, words))
            work.note(Note(Act.MEETING_CHANGED, (meeting.topic,)))
            return work.commit()


@dataclass(frozen=True, slots=True)
class RemoveTheme:
    """Take a subject off the agenda."""

    begin: BeginWork

    def __call__(self, meeting_id: MeetingId, theme_id: ThemeId) -> frozenset[Topic]:
        """Take it off; return what changed.

        Raises:
            Refused: the meeting is over.
        """
        with self.begin() as work:
            casework(work)
            meeting = work.meetings.get(meeting_id)
            meeting.require_open()
            work.learnings.remove_theme(meeting.id, theme_id)
            work.note(Note(Act.MEETING_CHANGED, (meeting.topic,)))
            return work.commit()


@dataclass(frozen=True, slots=True)
class ShowThemes:
    """Show the subjects of a meeting without cases."""

    begin: BeginWork

    def __call__(self, meeting_id: MeetingId) -> tuple[Theme, ...]:
        """Return them in order.

        Raises:
            Refused: the role does no casework.
        """
        with self.begin() as work:
            casework(work)
            return work.learnings.themes(meeting_id)


@dataclass(frozen=True, slots=True)
class WriteLearning:
    """Write down what was learnt; everybody who works with cases is asked to read it."""

    begin: BeginWork

    def __call__(self, meeting_id: MeetingId, answers: Answers) -> frozenset[Topic]:
        """Keep it; return what changed.

        Raises:
            Refused: the meeting holds cases or was cancelled, nothing is written, or the words
                name somebody, a number or a case.
        """
        with self.begin() as work:
            casework(work)
            meeting = work.meetings.get(meeting_id)
            require_without_cases(meeting)
            words = _words(work, written(fit_answers(LEARNING, answers), "words"))
            made = Learning(
                LearningId(work.new_id()), meeting.id, words, work.now, work.actor.user
            )
            work.learnings.add(made)
            _ask(work, meeting)
            work.note(Note(Act.LEARNING_WRITTEN, (meeting.topic, (Kind.LEARNING, made.id))))
            return work.commit()


@dataclass(frozen=True, slots=True)
class ReadLearning:
    """Open what was learnt: the log says so, and one's receipt stands."""

    begin: BeginWork

    def __call__(self, learning_id: LearningId) -> tuple[Learning, frozenset[Topic]]:
        """Return it with its readers, and what changed.

        Raises:
            Refused: the role does no casework.
            NotFoundError: there is no such note.
        """
        with self.begin() as work:
            casework(work)
            found = work.learnings.get(learning_id)
            me = work.actor.user
            if not found.read_by(me):
                work.learnings.read(found.id, me, work.now)
            _done_when_all_is_read(work, found.meeting_id, me)
            about = ((Kind.MEETING, str(found.meeting_id)), (Kind.LEARNING, str(found.id)))
            work.note(Note(Act.LEARNING_READ, about))
            shown = work.learnings.get(found.id)
            return shown, work.commit()


def _words(work: Work, words: str) -> str:
    return require_no_case(words, work.meetings.known_names(), "words")


def _ask(work: Work, meeting: Meeting) -> None:
    """Give everybody who works with cases, but who wrote it, a task to read it."""
    asked = {
        entry.owner_id
        for entry in work.entries.open_about(meeting.id)
        if entry.kind is EntryKind.READ_LEARNING
    }
    for user in work.offices.users():
        if (
            may(user.role, Right.CASEWORK)
            and user.id != work.actor.user
            and user.id not in asked
        ):
            task(
                work,
                EntryKind.READ_LEARNING,
                deadlines.after(work.now, deadlines.READ_LEARNING),
                origin="learnt",
                origin_at=work.now,
                owner=user.id,
                about=meeting.id,
            )


def _done_when_all_is_read(work: Work, meeting_id: MeetingId, me: UserId) -> None:
    if not all(each.read_by(me) for each in work.learnings.of_meeting(meeting_id)):
        return
    for entry in work.entries.open_about(meeting_id):
        if entry.kind is EntryKind.READ_LEARNING and entry.owner_id == me:
            entry.done("", work.now, me)
            work.entries.save(entry)
