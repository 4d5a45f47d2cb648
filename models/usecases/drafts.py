"""One's own drafts: which there are, taking one up, discarding one."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.concerns.rows import DraftRow
from models.forms.answers import Answers, written
from models.kernel.clock import local
from models.kernel.cpr import Cpr
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, ConcernId, DraftId, PersonId, VisitId
from models.people.person import Person
from models.ports.records import Draft
from models.ports.work import BeginWork, Work
from models.usecases.common import casework
from models.usecases.save_draft import own_draft
from models.usecases.sheet_drafts import TITLE, is_sheet

ASK_AFTER: Final = timedelta(days=7)
"""A draft older than this is asked about. Source: decision 5."""


@dataclass(frozen=True, slots=True)
class MyDrafts:
    """List one's own drafts, newest first; nobody else's, whatever the role."""

    begin: BeginWork

    def __call__(self) -> tuple[DraftRow, ...]:
        """Return the drafts; nothing is logged, they are one's own."""
        with self.begin() as work:
            casework(work)
            return tuple(_row(work, draft) for draft in work.drafts.mine())


@dataclass(frozen=True, slots=True)
class TakenUp:
    """A draft to go on with, and the case it belongs to, if any."""

    draft: Draft
    case_id: CaseId | None


@dataclass(frozen=True, slots=True)
class TakeUpDraft:
    """Go on with a draft."""

    begin: BeginWork

    def __call__(self, draft_id: DraftId) -> TakenUp:
        """Return one's own draft with its answers and the field in focus.

        Raises:
            Refused: it was registered or discarded.
        """
        with self.begin() as work:
            casework(work)
            draft = own_draft(work, draft_id)
            return TakenUp(draft, _case_of(work, draft))


@dataclass(frozen=True, slots=True)
class FindDraft:
    """Find one's own half-filled form of a record, as its page opens."""

    begin: BeginWork

    def __call__(self, form: str, about: tuple[Kind, str]) -> Draft | None:
        """Return the newest draft of that form about that record, or None.

        Raises:
            Refused: the role does no casework.
        """
        with self.begin() as work:
            casework(work)
            return next(
                (
                    draft
                    for draft in work.drafts.mine()
                    if (draft.form, draft.subject_kind, draft.subject_id) == (form, *about)
                ),
                None,
            )


@dataclass(frozen=True, slots=True)
class DiscardDraft:
    """Forget a draft for good; that it was discarded is logged, its words are not."""

    begin: BeginWork

    def __call__(self, draft_id: DraftId) -> frozenset[Topic]:
        """Discard one's own draft and return what changed.

        Raises:
            Refused: it is no longer there.
        """
        with self.begin() as work:
            casework(work)
            draft = own_draft(work, draft_id)
            work.deletions.erase(Kind.DRAFT, draft.id)
            work.note(Note(Act.DRAFT_DISCARDED, ((Kind.DRAFT, draft.id),)))
            return work.commit()


def _row(work: Work, draft: Draft) -> DraftRow:
    of_concern = draft.subject_kind == Kind.CONCERN
    concern = ConcernId(draft.subject_id) if of_concern else None
    case = _case_of(work, draft)
    number = work.concerns.get(concern).number if concern else ""
    return DraftRow(
        id=draft.id,
        form=draft.form,
        concern_id=concern,
        case_id=case,
        number=work.cases.get(case).number if case else number,
        who=_who(draft.answers, local(work.now).date()),
        received_at=draft.received_at,
        saved_at=draft.saved_at,
        ask=work.now - draft.saved_at >= ASK_AFTER,
        title=written(draft.answers, TITLE) if is_sheet(draft) else "",
    )


def _case_of(work: Work, draft: Draft) -> CaseId | None:
    """Return the case that the form belongs to, itself or by its visit."""
    if draft.subject_kind == Kind.VISIT:
        return work.visits.get(VisitId(draft.subject_id)).case_id
    return CaseId(draft.subject_id) if draft.subject_kind == Kind.CASE else None


def _who(answers: Answers, today: date) -> str:
    """Return initials and age: what a list may show."""
    name = written(answers, "name") or written(answers, "about_name")
    person = Person(PersonId(""), name, born="", stated_on=today)
    age = written(answers, "about_age")
    person.stated_age = int(age) if re.fullmatch(r"[0-9]{1,3}", age) else None
    try:
        typed = written(answers, "cpr") or written(answers, "about_cpr")
        person.cpr = Cpr.parse(typed).digits if typed else ""
    except Refused:
        person.cpr = ""  # half typed: a draft demands nothing
    years = person.age(today)
    shown = (person.initials if name else "", "" if years is None else str(years))
    return ", ".join(part for part in shown if part)
