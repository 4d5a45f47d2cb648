"""What was typed into a small form over a page is kept through the lock, and offered again."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.forms.answers import Answers, written
from models.forms.fields import Form
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, ConcernId, DraftId, EntryId, RecordId, VisitId
from models.ports.records import Draft, NotFoundError
from models.ports.work import BeginWork, Work
from models.usecases.save_draft import Half, Kept, begun, own_draft

SHEET: Final = "sheet:"
"""Before a form's key: the draft is of a small form over a page, not of a page."""
PLACE: Final = "_sheet"
TITLE: Final = "_title"
"""Keys beside the answers: where the form stood, and what it is called."""
PART: Final = "|"


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in a small form.

    Attributes:
        form: what is asked.
        answers: as typed.
        focus: the field in which somebody was writing.
        place: what the form is about: ids joined by ``PART``, or the name of a page.
        title: what it is called on the screen.
        about: the record whose page it stands over, or None.
    """

    form: Form
    answers: Answers
    focus: str
    place: str
    title: str
    about: Topic | None = None


@dataclass(frozen=True, slots=True)
class KeepSheet:
    """Keep what was typed as a draft of one's own; it belongs to the record it is about."""

    begin: BeginWork

    def __call__(self, typed: Typed) -> Kept:
        """Keep it in place of an earlier one from the same place."""
        with self.begin() as work:
            before = _of_place(work, typed.form.key, typed.place)
            half = Half(
                replace(typed.form, key=f"{SHEET}{typed.form.key}"),
                {**typed.answers, PLACE: typed.place, TITLE: typed.title},
                work.now,
                typed.focus,
                about=_belongs(work, typed.place) or typed.about,
            )
            draft = begun(work, half)
            if before is not None:
                work.drafts.remove(before.id)
            work.drafts.keep(draft)
            return Kept(draft.id, draft.saved_at, work.commit())


@dataclass(frozen=True, slots=True)
class FindSheet:
    """Find what was typed into a small form before the lock; one's own, so nothing is logged."""

    begin: BeginWork

    def __call__(self, form: str, place: str) -> Draft | None:
        """Return it as it was typed, or None."""
        with self.begin() as work:
            found = _of_place(work, form, place)
            if found is None:
                return None
            own = {
                key: said for key, said in found.answers.items() if key not in {PLACE, TITLE}
            }
            return replace(found, answers=own)


@dataclass(frozen=True, slots=True)
class DropSheet:
    """Forget what was typed: it is saved for good, or somebody gave it up."""

    begin: BeginWork

    def __call__(self, draft_id: DraftId) -> frozenset[Topic]:
        """Discard one's own draft and return what changed.

        Raises:
            Refused: it is no longer there.
        """
        with self.begin() as work:
            draft = own_draft(work, draft_id)
            work.deletions.erase(Kind.DRAFT, draft.id)
            work.note(Note(Act.DRAFT_DISCARDED, ((Kind.DRAFT, draft.id),)))
            return work.commit()


def is_sheet(draft: Draft) -> bool:
    """Whether the draft is of a small form over a page."""
    return draft.form.startswith(SHEET)


def _of_place(work: Work, form: str, place: str) -> Draft | None:
    for draft in work.drafts.mine():
        if (draft.form, written(draft.answers, PLACE)) == (f"{SHEET}{form}", place):
            return draft
    return None


def _belongs(work: Work, place: str) -> Topic | None:
    """Return the case or concern that the ids name, so that the draft is seen and goes with it."""
    for key in place.split(PART):
        for look in _LOOKS:
            try:
                found = look(work, key)
            except NotFoundError:
                continue
            if found is not None:
                return found
    return None


def _entry(work: Work, key: str) -> Topic | None:
    entry = work.entries.get(EntryId(key))
    if entry.case_id is not None:
        return Kind.CASE, entry.case_id
    return None if entry.concern_id is None else (Kind.CONCERN, entry.concern_id)


_LOOKS: Final[tuple[Callable[[Work, str], Topic | None], ...]] = (
    lambda work, key: (Kind.CASE, work.cases.get(CaseId(key)).id),
    lambda work, key: (Kind.CONCERN, work.concerns.get(ConcernId(key)).id),
    lambda work, key: (Kind.CASE, work.visits.get(VisitId(key)).case_id),
    lambda work, key: (Kind.CASE, work.course.get(RecordId(key)).case_id),
    _entry,
)
"""Kinds of record that a small form may be about, each with the matter it belongs to."""
