"""The door out: the one place where an entry of the register of disclosures is made.

Whatever way something is given, fetched or refused, its entry is made here, and by nobody else:
a test reads the whole program. What the entry must say is asked here once more, whoever asked
before: each item its necessity, a purpose that may be, a legal basis that is known.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.disclosures.disclosure import (
    Direction,
    DisclosedItem,
    Disclosure,
    DisclosureState,
    Way,
)
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, ConcernId, ContactId, DisclosureId, UserId
from models.kernel.text import text
from models.law.bases import REFUSED_PURPOSES, LegalBasis, Purpose, known_basis
from models.law.requests import Ask, Consent

NO_ITEM: Final = text("Door", "Write what is given: at least one thing.")
NO_NECESSITY: Final = text("Door", "Write why this was necessary.")
NO_BASIS: Final = text("Door", "The legal basis is not known here. Choose one from the list.")
NOT_YET: Final = text("Door", "It cannot have been given later than now.")
NO_REASON: Final = text("Door", "Write why it was not given.")


@dataclass(frozen=True, slots=True)
class End:
    """Who gives, or who gets: the authority, and the person there by name or function."""

    authority: str
    person: str = ""


@dataclass(frozen=True, slots=True)
class Why:
    """The necessity record: on what law, what for, why less would not do, and about consent.

    Attributes:
        basis: the legal basis in the version that holds now.
        withheld: what was held back, and why, in words.
    """

    basis: LegalBasis
    purpose_words: str
    less: str = ""
    purpose: Purpose = Purpose.PREVENTION
    consent: Consent = Consent.LEFT_OUT
    consent_reason: str = ""
    withheld: str = ""


@dataclass(frozen=True, slots=True)
class How:
    """By which way, when, and what is asked of the other end.

    Attributes:
        at: when it was given, UTC; None for now.
        answer_by: until when an answer is asked for, UTC, or None.
        contact: whose keys seal it; None for what is said, or goes by post.
        direction: given by us, or told us.
        refused_reason: why not, where ``state`` is refused.
    """

    way: Way
    at: datetime | None = None
    ask: Ask = Ask.PARTICIPATION
    answer_by: datetime | None = None
    call_back: str = ""
    contact: ContactId | None = None
    state: DisclosureState = DisclosureState.HANDED_OVER
    direction: Direction = Direction.OUT
    refused_reason: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """The line of the register on which it stands: number, moment, who writes, about what."""

    id: DisclosureId
    number: str
    now: datetime
    user: UserId
    ours: End
    case: CaseId | None = None
    concern: ConcernId | None = None


def through_door(
    line: Line, theirs: End, why: Why, items: tuple[DisclosedItem, ...], how: How
) -> Disclosure:
    """Return the entry; whoever asks puts it into the register.

    Raises:
        Refused: it says too little, the purpose is one that the door refuses, or it is said to
            be given later than now.
    """
    at = line.now if how.at is None else how.at
    _require(line, why, items, how)
    out = how.direction is Direction.OUT
    giver, getter = (line.ours, theirs) if out else (theirs, line.ours)
    return Disclosure(
        id=line.id, number=line.number, way=how.way, at=at,
        registered_at=line.now, registered_by=line.user, contact_id=how.contact,
        from_authority=giver.authority, from_person=giver.person,
        to_authority=getter.authority, to_person=getter.person,
        ask=how.ask, answer_by=how.answer_by, call_back=how.call_back,
        basis=why.basis.code, basis_version=why.basis.version,
        purpose=why.purpose, purpose_words=why.purpose_words, less_would_not_do=why.less,
        consent=why.consent, consent_reason=why.consent_reason, withheld=why.withheld,
        items=items, case_id=line.case, concern_id=line.concern, state=how.state,
        direction=how.direction, refused_reason=how.refused_reason,
    )  # fmt: skip


def _require(line: Line, why: Why, items: tuple[DisclosedItem, ...], how: How) -> None:
    """Refuse an entry that says too little, or that may never be."""
    if how.at is not None and how.at > line.now:
        raise Refused(NOT_YET, "given_date")
    if how.state is DisclosureState.REFUSED:
        if how.direction is Direction.OUT and not how.refused_reason.strip():
            raise Refused(NO_REASON, "refused_reason")
        return
    never = REFUSED_PURPOSES.get(why.purpose)
    if never is not None:
        raise Refused(never, "purpose")
    if not items:
        raise Refused(NO_ITEM, "items")
    for at, item in enumerate(items):
        if not item.necessity.strip():
            raise Refused(NO_NECESSITY, f"items.{at}.necessity")
        if item.basis and known_basis(item.basis) is None:
            raise Refused(NO_BASIS, f"items.{at}.basis")
