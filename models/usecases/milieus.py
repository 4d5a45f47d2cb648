"""Concerns about a place, forum or group: registered, opened, followed up and ended."""

from dataclasses import dataclass
from datetime import datetime

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.concerns.milieu import REVIEWS, Milieu, MilieuNote, MilieuView, problems_of
from models.forms.answers import Answers, written
from models.forms.definitions.milieu import END, FOLLOW_UP, MILIEU
from models.forms.fields import Form
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import DraftId, MilieuId
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, task


@dataclass(frozen=True, slots=True)
class RegisterMilieu:
    """Write down what worries about a place, forum or group; it is looked at again."""

    begin: BeginWork

    def __call__(self, answers: Answers, draft: DraftId | None = None) -> frozenset[Topic]:
        """Register it; return what changed. ``draft`` is the half-filled form, then forgotten.

        Raises:
            Refused: the role does no casework, something is missing, or a field holds
                something shaped like a CPR number; names the field.
        """
        with self.begin() as work:
            casework(work)
            _require(MILIEU, answers)
            milieu = Milieu(
                id=MilieuId(work.new_id()),
                number=work.offices.next_number("M"),
                kind=written(answers, "kind"),
                title=written(answers, "title"),
                worry=written(answers, "worry"),
                source=written(answers, "source"),
                at=work.now,
                by=work.actor.user,
                owner_id=work.actor.user,
                review_at=_review(work, written(answers, "review")),
            )
            work.milieus.add(milieu)
            _forget(work, draft)
            _plan(work, milieu)
            work.note(Note(Act.MILIEU_REGISTERED, ((Kind.MILIEU, milieu.id),)))
            return work.commit()


@dataclass(frozen=True, slots=True)
class OpenMilieu:
    """Show what worries and what was noted; the log says so first."""

    begin: BeginWork

    def __call__(self, milieu_id: MilieuId) -> MilieuView:
        """Return it with its notes.

        Raises:
            Refused: the role does no casework.
            NotFoundError: there is no such one any more.
        """
        with self.begin() as work:
            casework(work)
            milieu = work.milieus.get(milieu_id)
            work.note(Note(Act.MILIEU_VIEWED, ((Kind.MILIEU, milieu.id),)))
            view = MilieuView(milieu, work.milieus.notes(milieu.id))
            work.commit()
            return view


@dataclass(frozen=True, slots=True)
class FollowUpMilieu:
    """Note what is known now, and when it is looked at again, or that it is at an end."""

    begin: BeginWork

    def __call__(
        self, milieu_id: MilieuId, answers: Answers, draft: DraftId | None = None
    ) -> frozenset[Topic]:
        """Note it; return what changed. ``draft`` is the half-filled form, then forgotten.

        Raises:
            Refused: it is at an end, something is missing, or the note holds something
                shaped like a CPR number.
        """
        with self.begin() as work:
            casework(work)
            _require(FOLLOW_UP, answers)
            milieu = work.milieus.get(milieu_id)
            milieu.require_open()
            words = written(answers, "note")
            _forget(work, draft)
            work.milieus.add_note(milieu.id, MilieuNote(work.now, work.actor.user, words))
            for entry in work.entries.open_about(milieu.id):
                entry.done("", work.now, work.actor.user)
                work.entries.save(entry)
            chosen = written(answers, "next")
            if chosen == END:
                milieu.ended_at = work.now
            else:
                milieu.review_at = _review(work, chosen)
                _plan(work, milieu)
            work.milieus.save(milieu)
            work.note(Note(Act.MILIEU_CHANGED, ((Kind.MILIEU, milieu.id),)))
            return work.commit()


def _require(form: Form, answers: Answers) -> None:
    for problem in problems_of(form, answers):
        raise Refused(problem.what, problem.field)


def _forget(work: Work, draft: DraftId | None) -> None:
    if draft is not None:
        work.drafts.remove(draft)


def _review(work: Work, chosen: str) -> datetime:
    return deadlines.after(work.now, REVIEWS[chosen], work.opening)


def _plan(work: Work, milieu: Milieu) -> None:
    task(
        work,
        EntryKind.MILIEU_REVIEW,
        milieu.review_at,
        origin="person",
        origin_at=work.now,
        owner=milieu.owner_id,
        about=milieu.id,
    )
