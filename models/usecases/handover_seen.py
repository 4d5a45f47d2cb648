"""A prepared handover once more: through the gate, composed, and held against what was seen."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from models.cases.case import Case
from models.disclosures.disclosure import Disclosure, DisclosureState, Way
from models.disclosures.gate import Plan, pass_gate
from models.exchange.contact import Contact
from models.exchange.ways import require_carried
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, DisclosureId
from models.kernel.text import Text, text
from models.ports.work import Work
from models.usecases.handover_record import (
    Composed,
    Desk,
    callers_of,
    disclosed,
    offered,
    shown_of,
    today,
    with_reporters,
)
from models.usecases.prepare_handover import answers_of, compose_for, receiver

CHANGED_SINCE: Final = text(
    "Handover", "The case has changed since you saw the check page. Look at it again first."
)
CHANGED_SINCE_MADE: Final = text(
    "Handover",
    "The case has changed since this was made. Prepare a new handover, so that the register "
    "says what they got.",
)


OTHER_WAY: Final = text("Handover", "This handover goes by another way.")
IN_HANDS: Final = (DisclosureState.SEALED, DisclosureState.HANDED_OVER)
"""Made, and not receipted yet: it can be made again."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A handover as it was seen, with its case and its receiver."""

    case: Case
    contact: Contact
    composed: Composed
    plan: Plan


def as_seen(
    work: Work, disclosure: Disclosure, digest: str, desk: Desk, kommuner: Mapping[str, str]
) -> Seen:
    """Return what was seen on the check page, and was prepared with this digest.

    Raises:
        Refused: the gate says no by now, the receiver can no longer be reached so, or the case
            has changed since.
    """
    found = _again(work, disclosure, desk, kommuner, CHANGED_SINCE)
    shown = shown_of(found.composed, disclosure, found.contact)
    if (found.composed.digest, shown) != (digest, disclosure.shown):
        raise Refused(CHANGED_SINCE)
    return found


def as_made(
    work: Work, disclosure: Disclosure, desk: Desk, kommuner: Mapping[str, str]
) -> Seen:
    """Return what was made before, to be made once more.

    Raises:
        Refused: as ``as_seen``.
    """
    found = _again(work, disclosure, desk, kommuner, CHANGED_SINCE_MADE)
    if found.composed.paper.control != work.deliveries.get(disclosure.id).control:
        raise Refused(CHANGED_SINCE_MADE)
    return found


def by_way(work: Work, disclosure_id: DisclosureId, way: Way) -> Disclosure:
    """Return the disclosure.

    Raises:
        Refused: it goes by another way.
    """
    disclosure = work.disclosures.get(disclosure_id)
    if disclosure.way is not way:
        raise Refused(OTHER_WAY)
    return disclosure


def case_of(disclosure: Disclosure) -> CaseId:
    """Return its case.

    Raises:
        ValueError: it was made without one.
    """
    if disclosure.case_id is None:
        msg = "a handover is made from a case"
        raise ValueError(msg)
    return disclosure.case_id


def _again(
    work: Work, disclosure: Disclosure, desk: Desk, kommuner: Mapping[str, str], changed: Text
) -> Seen:
    case = work.cases.get(case_of(disclosure))
    contact = receiver(work, case, disclosure.contact_id or "", kommuner, disclosure.way)
    plan = pass_gate(
        answers_of(disclosure),
        offered(work, case, kommuner),
        callers=callers_of(work, case),
        suspended=case.suspended,
        today=today(work),
        to=contact.kind,
        opening=work.opening,
    )
    require_carried(plan, disclosure.way)
    plan = with_reporters(work, plan)
    if disclosed(plan, desk.say) != disclosure.items:
        raise Refused(changed)
    composed = compose_for(work, disclosure, plan, contact, case, desk)
    return Seen(case, contact, composed, plan)
