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
from models.kernel.ids import ConcernId, DraftId, PersonId
from models.people.person import Person
from models.ports.records import Draft
from models.ports.work import BeginWork, Work
from models.usecases.common import casework
from models.usecases.save_draft import own_draft

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
class TakeUpDraft:
    """Go on with a draft."""

    begin: BeginWork

    def __call__(self, draft_id: DraftId) -> Draft:
        """Return one's own draft with its answers and the field in focus.

        Raises:
            Refused: it was registered or discarded.
        """
        with self.begin() as work:
            casework(work)
            return own_draft(work, draft_id)


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
            work.drafts.remove(draft.id)
            work.note(Note(Act.DRAFT_DISCARDED, ((Kind.DRAFT, draft.id),)))
            return work.commit()


def _row(work: Work, draft: Draft) -> DraftRow:
    of_concern = draft.subject_kind == Kind.CONCERN
    concern = ConcernId(draft.subject_id) if of_concern else None
    return DraftRow(
        id=draft.id,
        form=draft.form,
        concern_id=concern,
        number=work.concerns.get(concern).number if concern else "",
        who=_who(draft.answers, local(work.now).date()),
        received_at=draft.received_at,
        saved_at=draft.saved_at,
        ask=work.now - draft.saved_at >= ASK_AFTER,
    )


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
