"""The route of a case by its kinds of concern: who may be contacted, and who decided it."""

from typing import Final

from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.cases.rows import ContactDecision
from models.concerns.care import Care, care_for_receiver
from models.forms.answers import written
from models.forms.definitions.concern_kind import CONTACT, SAFE
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.kernel.text import text
from models.law.kinds import guarded
from models.ports.work import Work
from models.usecases.common import task
from models.visits.visit_gates import CONTACT_FIELD

CONTACT_FIRST: Final = text(
    "Contact",
    "Do not call the family. Decide first, with reasons, whether contact is safe, and how.",
)


def guarded_case(work: Work, case_id: CaseId) -> bool:
    """Whether nobody contacts the family of this case by themselves."""
    return guarded(concern.kind for concern in work.concerns.of_case(case_id))


def contact_decision(work: Work, case_id: CaseId) -> ContactDecision | None:
    """Return the newest decision on whether contact is safe; None where there is none."""
    found = work.answers.latest(CONTACT.key, (Kind.CASE, case_id))
    if found is None:
        return None
    answers = found.answers
    return ContactDecision(
        written(answers, "contact"), written(answers, "why"), written(answers, "asked"),
        found.at, found.user,
    )  # fmt: skip


def contact_is_safe(work: Work, case_id: CaseId) -> bool:
    """Whether somebody has decided that contact is safe, and nobody has taken it back."""
    decision = contact_decision(work, case_id)
    return decision is not None and decision.contact in SAFE


def receiver_care(work: Work, case_id: CaseId) -> Care:
    """Return what somebody who is handed the case must mind before anything is done."""
    decision = contact_decision(work, case_id)
    kinds = (concern.kind for concern in work.concerns.of_case(case_id))
    return care_for_receiver(kinds, "" if decision is None else decision.contact)


def require_contact_safe(work: Work, case: Case) -> None:
    """Do nothing where a talk or visit may be planned.

    Raises:
        Refused: the case is guarded, and nobody has decided that contact is safe.
    """
    if guarded_case(work, case.id) and not contact_is_safe(work, case.id):
        raise Refused(CONTACT_FIRST, CONTACT_FIELD)


def contact_step(work: Work, case_id: CaseId) -> EntryKind:
    """Return the step before a talk: to plan it, or to decide first whether it is safe."""
    if guarded_case(work, case_id) and not contact_is_safe(work, case_id):
        return EntryKind.SAFE_CONTACT
    return EntryKind.PLAN_CONTACT


def align_contact(work: Work, case_id: CaseId) -> None:
    """Put the right one of both steps in the place of the other, at the same time.

    Called when the kinds of concern of a case, or the decision on contact, are others.
    """
    wanted = contact_step(work, case_id)
    _ask_before_the_visit(work, case_id, wanted)
    both = {EntryKind.SAFE_CONTACT, EntryKind.PLAN_CONTACT}
    open_now = [each for each in work.entries.open_of_case(case_id) if each.kind in both]
    if all(each.kind is wanted for each in open_now):
        return
    case = work.cases.get(case_id)
    due = min(each.due_at for each in open_now)
    if not any(each.kind is wanted for each in open_now):
        task(
            work,
            wanted,
            due,
            origin="stage",
            origin_at=work.now,
            owner=case.owner_id,
            case=case.id,
        )
    for each in open_now:
        if each.kind is not wanted:
            each.end("route", work.now, work.actor.user)
            work.entries.save(each)


def _ask_before_the_visit(work: Work, case_id: CaseId, wanted: EntryKind) -> None:
    """Ask today whether contact is safe where a visit is planned already."""
    kinds = {entry.kind for entry in work.entries.open_of_case(case_id)}
    asked = wanted is not EntryKind.SAFE_CONTACT or wanted in kinds
    if EntryKind.HOME_VISIT in kinds and not asked:
        task(
            work,
            wanted,
            deadlines.same_working_day(work.now, work.opening),
            origin="stage",
            origin_at=work.now,
            owner=work.cases.get(case_id).owner_id,
            case=case_id,
        )
