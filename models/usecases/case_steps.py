"""Small steps that use cases and follow-ups share.

They stand outside the package of the follow-ups: importing that imports every follow-up, and
those import use cases.
"""

from datetime import datetime

from models.calendar.entry import Entry, EntryKind
from models.cases.case import Case
from models.forms.answers import Answers
from models.forms.fields import Form
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, EntryId
from models.kernel.text import Text
from models.ports.records import Happening
from models.ports.work import Work
from models.usecases.common import shown, task
from models.usecases.forms_check import fit_answers
from models.workflow.movement import Doing, require_move


def for_case(
    work: Work,
    case: Case,
    kind: EntryKind,
    due: datetime,
    origin: str,
    origin_at: datetime,
    about: str = "",
) -> None:
    """Put a task of a case in its owner's calendar."""
    task(
        work,
        kind,
        due,
        origin=origin,
        origin_at=origin_at,
        owner=case.owner_id,
        case=case.id,
        about=about,
    )


def finish(work: Work, case_id: CaseId, kinds: set[EntryKind]) -> None:
    """Mark the open entries of those kinds as done."""
    for entry in work.entries.open_of_case(case_id):
        if entry.kind in kinds:
            entry.done("", work.now, work.actor.user)
            work.entries.save(entry)


def end_with(work: Work, entry: Entry, reason: str, told: str) -> None:
    """End an entry because what it served has ended, and say so in the story.

    A day of a series says nothing by itself: of the series the story has one line.

    Args:
        work: the unit of work.
        entry: an open one.
        reason: a code of ``models.calendar.endings``.
        told: a code of ``models.cases.story``.
    """
    entry.end(reason, work.now, work.actor.user)
    work.entries.save(entry)
    if entry.series_id is None:
        data = {"what": str(entry.kind), "when": shown(entry.due_at)}
        work.story.add(
            Happening(
                told, work.now, concern_id=entry.concern_id, case_id=entry.case_id, data=data
            )
        )


def of_kind(
    work: Work, entry_id: EntryId, kind: EntryKind, otherwise: Text
) -> tuple[Entry, Case]:
    """Return an entry that asks for a form, and its case, which moves.

    Raises:
        Refused: it is of another kind (``otherwise`` says so), or the case rests or is closed.
        NotFoundError: there is no such entry, or it is hidden from this user.
    """
    entry = work.entries.get(entry_id)
    if entry.kind is not kind or entry.case_id is None:
        raise Refused(otherwise)
    case = work.cases.get(entry.case_id)
    require_move(case, Doing.PLAN)
    return entry, case


def answered(work: Work, entry: Entry, form: Form, answers: Answers) -> Answers:
    """Keep the answers to the form that an entry asks for, and end it; return what was asked.

    Raises:
        Refused: something is missing; names the field.
    """
    given = fit_answers(form, answers)
    work.answers.add(form, (Kind.ENTRY, str(entry.id)), given)
    entry.done("", work.now, work.actor.user)
    work.entries.save(entry)
    return given
