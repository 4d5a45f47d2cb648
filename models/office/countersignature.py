"""A countersignature: what one did and a second person has still to agree to."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from models.audit.acts import Act
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Event, Kind
from models.kernel.ids import UserId
from models.kernel.text import Text, text

NOT_OPEN: Final = text("Countersignature", "This was signed or declined before.")
NEVER_SELF: Final = text(
    "Countersignature", "You did this yourself. Somebody else signs it, on screen or on paper."
)
WHY_DECLINED: Final = text("Countersignature", "Write why it is declined.")
WHO_SIGNED: Final = text("Countersignature", "Write the name that stands on the paper.")
WHEN_SIGNED: Final = text("Countersignature", "Write the day on which the paper was signed.")
NOT_AHEAD: Final = text(
    "Countersignature", "The day lies before the act or after today. Look at the paper."
)


class Settled(StrEnum):
    """What became of it."""

    OPEN = "open"
    SIGNED = "signed"
    DECLINED = "declined"


SETTLED: Final[dict[Settled, Text]] = {
    Settled.OPEN: text("Countersignature", "Awaits a signature"),
    Settled.SIGNED: text("Countersignature", "Signed"),
    Settled.DECLINED: text("Countersignature", "Declined"),
}


class How(StrEnum):
    """Where the second person signed."""

    SCREEN = "screen"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class CountersignatureSettled(Event):
    """A second person signed or declined; follow-ups end the task and carry it out."""

    countersignature: "Countersignature"


@dataclass(slots=True)
class Countersignature:
    """One act of one person, and the second person's answer.

    Attributes:
        number: K-2026-0001.
        about: the records concerned, as in the log row of the act.
        about_number: the shown number of the record, or "" where it has none.
        waits: the act takes effect only when it is signed.
        settled_by: the user who signed on screen, or who recorded the paper.
        signer: the name on the paper; "" on screen.
        signed_on: the day on the paper; None on screen.
        reason: why it was declined.
    """

    id: str
    number: str
    act: Act
    about: tuple[tuple[Kind, str], ...]
    about_number: str
    made_by: UserId
    made_at: datetime
    due_at: datetime
    waits: bool = False
    state: Settled = Settled.OPEN
    how: How | None = None
    settled_at: datetime | None = None
    settled_by: UserId | None = None
    signer: str = ""
    signed_on: date | None = None
    reason: str = ""
    events: list[Event] = field(default_factory=list, compare=False, repr=False)

    def sign(self, by: UserId, at: datetime) -> None:
        """Agree on screen.

        Raises:
            Refused: by the one who acted, or it was settled before.
        """
        self._on_screen(by)
        self._settle(Settled.SIGNED, How.SCREEN, by, at)

    def decline(self, reason: str, by: UserId, at: datetime) -> None:
        """Say no on screen, and why.

        Raises:
            Refused: as ``sign``, or no reason.
        """
        self._on_screen(by)
        self._say_why(reason)
        self._settle(Settled.DECLINED, How.SCREEN, by, at)

    def on_paper(self, paper: "SignedPaper", own_name: str, by: UserId, at: datetime) -> None:
        """Record what a signed slip says.

        Args:
            paper: what stands on it.
            own_name: the name of the one who acted.
            by: who records it.
            at: now.

        Raises:
            Refused: no name, the name of the one who acted, a day that cannot be, a refusal
                without a reason, or it was settled before.
        """
        name = " ".join(paper.signer.split())
        if not name:
            raise Refused(WHO_SIGNED, "signer")
        if name.casefold() == " ".join(own_name.split()).casefold():
            raise Refused(NEVER_SELF, "signer")
        if not local(self.made_at).date() <= paper.signed_on <= local(at).date():
            raise Refused(NOT_AHEAD, "signed_on")
        if not paper.agreed:
            self._say_why(paper.reason)
        self._settle(Settled.SIGNED if paper.agreed else Settled.DECLINED, How.PAPER, by, at)
        self.signer, self.signed_on = name, paper.signed_on

    def _on_screen(self, by: UserId) -> None:
        if by == self.made_by:
            raise Refused(NEVER_SELF)

    def _say_why(self, reason: str) -> None:
        if not reason.strip():
            raise Refused(WHY_DECLINED, "reason")
        self.reason = reason.strip()

    def _settle(self, state: Settled, how: How, by: UserId, at: datetime) -> None:
        if self.state is not Settled.OPEN:
            raise Refused(NOT_OPEN)
        self.state, self.how, self.settled_by, self.settled_at = state, how, by, at
        self.events.append(CountersignatureSettled(self))


@dataclass(frozen=True, slots=True)
class SignedPaper:
    """What a slip says that came back: by whom, on which day, and whether it is a yes."""

    signer: str
    signed_on: date
    agreed: bool = True
    reason: str = ""
