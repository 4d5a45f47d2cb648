"""A disclosure (videregivelse): what was given to whom, on what basis, and why it had to be."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.disclosures.terms import Terms
from models.kernel.errors import Refused
from models.kernel.events import Event
from models.kernel.ids import CaseId, ConcernId, ContactId, DisclosureId, UserId
from models.kernel.text import Text, text
from models.law.bases import DataCategory, Purpose
from models.law.requests import Ask, Consent

WRONG_STATE: Final = text("Disclosure", "This handover is already {state}.")


class Way(StrEnum):
    """How something is given; the gate is the same for all."""

    BUNDLE = "bundle"
    LOCKED_PDF = "locked_pdf"
    PAPER = "paper"
    SPOKEN = "spoken"
    PRINT = "print"
    FILE = "file"


WAYS: Final[dict[Way, Text]] = {
    Way.BUNDLE: text("DisclosureWay", "Sealed bundle"),
    Way.LOCKED_PDF: text("DisclosureWay", "Locked PDF"),
    Way.PAPER: text("DisclosureWay", "On paper"),
    Way.SPOKEN: text("DisclosureWay", "By word of mouth"),
    Way.PRINT: text("DisclosureWay", "Printed"),
    Way.FILE: text("DisclosureWay", "As a file"),
}


HANDED_WAYS: Final = (Way.BUNDLE, Way.LOCKED_PDF, Way.PAPER)
"""The three ways of a handover, the strongest first: each is tried with a contact before."""


class Direction(StrEnum):
    """Whether something was given, or fetched from others: the register holds both."""

    OUT = "out"
    IN = "in"


class DisclosureState(StrEnum):
    """How far a disclosure is. The three receipts are never shown as equal."""

    PREPARED = "prepared"
    APPROVED = "approved"
    SEALED = "sealed"
    HANDED_OVER = "handed_over"
    RECEIPTED_ORAL = "receipted_oral"
    RECEIPTED_PAPER = "receipted_paper"
    RECEIPTED_DIGITAL = "receipted_digital"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


STATES: Final[dict[DisclosureState, Text]] = {
    DisclosureState.PREPARED: text("DisclosureState", "Prepared"),
    DisclosureState.APPROVED: text("DisclosureState", "Approved"),
    DisclosureState.SEALED: text("DisclosureState", "Sealed"),
    DisclosureState.HANDED_OVER: text("DisclosureState", "Handed over"),
    DisclosureState.RECEIPTED_ORAL: text("DisclosureState", "Confirmed by voice"),
    DisclosureState.RECEIPTED_PAPER: text("DisclosureState", "Receipt on paper"),
    DisclosureState.RECEIPTED_DIGITAL: text("DisclosureState", "Digital receipt"),
    DisclosureState.REFUSED: text("DisclosureState", "Refused"),
    DisclosureState.WITHDRAWN: text("DisclosureState", "Withdrawn"),
}

RECEIPTED: Final = frozenset(
    {
        DisclosureState.RECEIPTED_ORAL,
        DisclosureState.RECEIPTED_PAPER,
        DisclosureState.RECEIPTED_DIGITAL,
    }
)
_GIVEN: Final = (DisclosureState.SEALED, DisclosureState.HANDED_OVER)
_WEAKER_THAN: Final = {
    DisclosureState.RECEIPTED_ORAL: _GIVEN,
    DisclosureState.RECEIPTED_PAPER: (*_GIVEN, DisclosureState.RECEIPTED_ORAL),
    DisclosureState.RECEIPTED_DIGITAL: (
        *_GIVEN,
        DisclosureState.RECEIPTED_ORAL,
        DisclosureState.RECEIPTED_PAPER,
        DisclosureState.WITHDRAWN,
    ),
}
"""What each receipt may take the place of: what they signed stands above that nobody got it."""


@dataclass(frozen=True, slots=True)
class DisclosureSealed(Event):
    """A bundle stands on a stick or in a folder; a receipt is awaited."""

    disclosure: "Disclosure"


@dataclass(frozen=True, slots=True)
class DisclosureTakenBack(Event):
    """What was made was never given, and is no longer there."""

    disclosure: "Disclosure"


@dataclass(frozen=True, slots=True)
class DisclosureReceipted(Event):
    """The receiver has confirmed."""

    disclosure: "Disclosure"


@dataclass(frozen=True, slots=True)
class DisclosureAnswered(Event):
    """The receiver of a transfer has answered, after it had confirmed before."""

    disclosure: "Disclosure"


@dataclass(frozen=True, slots=True)
class DisclosureNumbered(Event):
    """The receiver has signed again, with the number that it has there by now."""

    disclosure: "Disclosure"


@dataclass(frozen=True, slots=True)
class DisclosedItem:
    """One thing that leaves: what, from which record, and why this one.

    Attributes:
        title: as it stands on paper and in the manifest; holds no content.
        sha256: of the contents as they left, in hexadecimal.
        basis: code of its own legal basis where it differs from the disclosure's, else "";
            ``basis_version`` the version of it, else 0.
        named: whose given name stands in it, where whoever reported has it too; stays here.
    """

    item: str
    record_kind: str
    record_id: str
    title: str
    necessity: str
    categories: tuple[DataCategory, ...]
    sha256: str = ""
    basis: str = ""
    basis_version: int = 0
    named: str = ""


@dataclass(slots=True)
class Disclosure:
    """One disclosure, from the first preparation to the receipt; or what was fetched.

    Attributes:
        contact_id: whose pinned keys seal it; None for what is said, or goes by post.
        at: when it was given; until then, when it was prepared.
        registered_at: when it was last prepared; papers and files carry this instant.
        refused_reason: why it was not given, or not told us, where that was refused, or where
            it was made and then withdrawn.
        terms: what both have agreed to do with it afterwards, or None.
        approver_id: who approved it as the second person, or "".
        esdh_no: its number in the kommune's own journal, or "".
        shown: digest of the files as they were prepared, and of the key that opens them: what a
            second person agrees to; "" where nothing was.
    """

    id: DisclosureId
    number: str
    way: Way
    at: datetime
    registered_at: datetime
    registered_by: UserId
    contact_id: ContactId | None
    from_authority: str
    from_person: str
    to_authority: str
    to_person: str
    ask: Ask
    answer_by: datetime | None
    call_back: str
    basis: str
    basis_version: int
    purpose: Purpose
    purpose_words: str
    less_would_not_do: str
    consent: Consent
    consent_reason: str
    withheld: str
    items: tuple[DisclosedItem, ...]
    case_id: CaseId | None = None
    concern_id: ConcernId | None = None
    state: DisclosureState = DisclosureState.PREPARED
    direction: Direction = Direction.OUT
    refused_reason: str = ""
    terms: Terms | None = None
    approver_id: str = ""
    esdh_no: str = ""
    shown: str = ""
    events: list[Event] = field(default_factory=list)

    def require(self, *states: DisclosureState) -> None:
        """Do nothing when it is in one of these states.

        Raises:
            Refused: it is in another.
        """
        if self.state not in states:
            raise Refused(WRONG_STATE.filled(state=STATES[self.state]))

    def approve(self, by: UserId | None) -> None:
        """Record that a second person agrees; None where it was on paper."""
        self.require(DisclosureState.PREPARED)
        self.state, self.approver_id = DisclosureState.APPROVED, str(by or "")

    def seal(self, at: datetime) -> None:
        """Record that it was sealed; from now on nothing of it changes."""
        self.require(DisclosureState.PREPARED, DisclosureState.APPROVED)
        self.state, self.at = DisclosureState.SEALED, at
        self.events.append(DisclosureSealed(self))

    def hand_over(self, at: datetime) -> None:
        """Record that it was put into the receiver's hands."""
        self.require(DisclosureState.SEALED)
        self.state, self.at = DisclosureState.HANDED_OVER, at

    def receipted(self) -> None:
        """Record a digital receipt; it stands above one by voice or on paper.

        And above our own word that it was never given: they have it, and have signed for it.
        """
        self.receipt(DisclosureState.RECEIPTED_DIGITAL)
        self.refused_reason = ""

    def answered(self) -> None:
        """Record that a transfer which was receipted before is answered."""
        self.require(DisclosureState.RECEIPTED_DIGITAL)
        self.events.append(DisclosureAnswered(self))

    def numbered(self) -> None:
        """Record that a receipt came again, with another number of the receiver's."""
        self.require(DisclosureState.RECEIPTED_DIGITAL)
        self.events.append(DisclosureNumbered(self))

    def receipted_on_paper(self) -> None:
        """Record a receipt on paper; it stands above one by voice."""
        self.receipt(DisclosureState.RECEIPTED_PAPER)

    def receipt(self, kind: DisclosureState) -> None:
        """Record a receipt: a stronger takes the place of a weaker, never the other way.

        Raises:
            Refused: nothing was given yet, or one as strong stands already.
        """
        self.require(*_WEAKER_THAN[kind])
        self.state = kind
        self.events.append(DisclosureReceipted(self))

    def withdraw(self) -> None:
        """Give up what was prepared and never left."""
        self.require(DisclosureState.PREPARED, DisclosureState.APPROVED)
        self.state = DisclosureState.WITHDRAWN

    def take_back(self, reason: str) -> None:
        """Withdraw what was made and never given: nobody has it, so nothing is to be returned.

        Raises:
            Refused: it was not made, or was given.
        """
        self.require(DisclosureState.SEALED)
        self.state, self.refused_reason, self.terms = DisclosureState.WITHDRAWN, reason, None
        self.events.append(DisclosureTakenBack(self))
