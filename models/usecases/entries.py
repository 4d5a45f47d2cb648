"""Steps that settling an entry takes in every use case."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import Entry, EntryKind
from models.calendar.settling import PLANNABLE, STILL_MOVES
from models.cases.case import Case
from models.cases.step_forms import CHOOSE_A_STEP
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.kernel.text import text
from models.ports.records import Happening
from models.ports.work import Work
from models.usecases.common import note_case, note_concern, require_sees, task

NEXT_NEEDED: Final = text(
    "Entry", "Choose what comes next: the case would be left without a next step."
)
NOT_IN_THE_PAST: Final = text("Entry", "Choose a time that is still to come.")


@dataclass(frozen=True, slots=True)
class Planned:
    """The next step that a person plans: what, by when, and by whom (None: the owner)."""

    kind: EntryKind
    due_at: datetime
    owner: UserId | None = None


def case_of(work: Work, entry: Entry) -> Case | None:
    """Return the case of an entry, if it has one and the entry may still be settled.

    Raises:
        Refused: the case is suspended, and this is not among what still moves.
    """
    if entry.case_id is None:
        return None
    case = work.cases.get(entry.case_id)
    if entry.kind not in STILL_MOVES:
        case.require_active()
    return case


def require_next(work: Work, entry: Entry, case: Case | None, then: Planned | None) -> None:
    """Do nothing when the case will have a next step.

    Raises:
        Refused: it would be left without one, or what is planned will not do.
    """
    if then is not None:
        if then.kind not in PLANNABLE:
            raise Refused(CHOOSE_A_STEP, "next_kind")
        if then.due_at < work.now:
            raise Refused(NOT_IN_THE_PAST, "next_date")
        if case is not None and then.kind not in STILL_MOVES:
            case.require_active()
    elif case is not None and not case.suspended and case.closed_at is None:
        others = [each for each in work.entries.open_of_case(case.id) if each.id != entry.id]
        if not others:
            raise Refused(NEXT_NEEDED, "next_kind")


def plan(work: Work, entry: Entry, then: Planned | None) -> None:
    """Put the next step in the calendar, if there is one."""
    if then is None:
        return
    if then.owner is not None:
        require_sees(work, then.owner, entry.case_id)
    task(
        work,
        then.kind,
        then.due_at,
        origin="person",
        origin_at=work.now,
        owner=then.owner or entry.owner_id,
        concern=entry.concern_id,
        case=entry.case_id,
    )


def tell(
    work: Work,
    entry: Entry,
    kind: str,
    data: dict[str, str] | None = None,
    words: str = "",
) -> None:
    """Write what became of the entry into the story of its matter."""
    work.story.add(
        Happening(
            kind,
            work.now,
            concern_id=entry.concern_id,
            case_id=entry.case_id,
            data={"what": str(entry.kind), **(data or {})},
            words=words,
        )
    )


def note_entry(work: Work, act: Act, entry: Entry, case: Case | None) -> None:
    """Log an act on an entry, with its case or concern and the person."""
    if case is not None:
        note_case(work, act, case, (Kind.ENTRY, entry.id))
    elif entry.concern_id is not None:
        note_concern(work, act, work.concerns.get(entry.concern_id))
    else:
        work.note(Note(act, ((Kind.ENTRY, entry.id),)))
