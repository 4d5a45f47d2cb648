"""The exit pack: everything in a vault, sealed to one named key, so that an office can leave.

It is asked for by one person with a reason, agreed to by another, and made once.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.kernel.errors import Refused
from models.kernel.events import Event
from models.kernel.ids import ContactId, UserId
from models.kernel.text import Text, text
from models.kernel.words import require_fit

LONGEST_TO: Final = 200
LONGEST_REASON: Final = 1000

WHO_GETS_IT: Final = text("ExitPack", "Write who gets the pack: organisation and person.")
WHY_LEAVE: Final = text("ExitPack", "Write why everything has to leave.")
COMPARE_WORDS: Final = text(
    "ExitPack",
    "Compare the words with whoever holds the key, by phone, and say that they are the same.",
)
NOT_AGREED: Final = text(
    "ExitPack", "A second person has not agreed to this pack yet. It cannot be made before."
)
NOT_WAITING: Final = text("ExitPack", "This pack was made, declined or withdrawn before.")
ONE_AT_A_TIME: Final = text(
    "ExitPack", "Pack {number} has not been made yet. Make it or withdraw it first."
)

WHAT_IT_MEANS: Final[tuple[Text, ...]] = (
    text(
        "ExitPack",
        "Everything in the vault leaves in one sealed file: every case, also those that are "
        "suspended or closed, every person, the register, the calendar, the log and all "
        "attachments.",
    ),
    text(
        "ExitPack",
        "Whoever holds the key that it is sealed to can read all of it, without this program. "
        "Nothing calls it back.",
    ),
    text(
        "ExitPack",
        "From the moment it is handed over, the one who gets it is responsible for that copy. "
        "What is deleted here later is not deleted there.",
    ),
    text(
        "ExitPack",
        "The vault here stays as it is. Who reported stays sealed, unless you release it, and "
        "then the log says so for each.",
    ),
)
"""In plain words, before anything is asked for."""


class ExitState(StrEnum):
    """What became of it."""

    WAITING = "waiting"
    AGREED = "agreed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    MADE = "made"


EXIT_STATES: Final[dict[ExitState, Text]] = {
    ExitState.WAITING: text("ExitPack", "Awaits a second person"),
    ExitState.AGREED: text("ExitPack", "Can be made"),
    ExitState.DECLINED: text("ExitPack", "Declined"),
    ExitState.WITHDRAWN: text("ExitPack", "Withdrawn"),
    ExitState.MADE: text("ExitPack", "Made"),
}
OPEN_STATES: Final = frozenset({ExitState.WAITING, ExitState.AGREED})


@dataclass(frozen=True, slots=True)
class Recipient:
    """The key that a pack is sealed to.

    Attributes:
        key: age hybrid key, ``age1pq…``.
        contact_id: the contact whose confirmed card it stands on; None for a key by itself.
        to: organisation and person, as the log and the pack say it.
    """

    key: str
    to: str
    contact_id: ContactId | None = None


@dataclass(frozen=True, slots=True)
class WrittenPack:
    """What lies on the disk, read back and compared.

    Attributes:
        path: of the sealed file.
        size: bytes.
        sha256: of the sealed file, in hexadecimal.
        files: how many files are in it.
        rows: how many rows of all tables.
        damaged: numbers of attachments that are not as they were added; none is left out.
    """

    path: str
    size: int
    sha256: str
    files: int
    rows: int
    damaged: tuple[str, ...] = ()


@dataclass(slots=True)
class ExitPack:
    """One pack, from the wish to the file.

    Attributes:
        number: E-2026-0001.
        reporters: whether it names who reported, by a release for each.
        countersignature: the id of what a second person answers; "" where nobody was asked.
        file_name: of the sealed file, once it was made.
    """

    id: str
    number: str
    recipient: Recipient
    reason: str
    reporters: bool
    asked_at: datetime
    asked_by: UserId
    state: ExitState = ExitState.AGREED
    countersignature: str = ""
    made_at: datetime | None = None
    made_by: UserId | None = None
    file_name: str = ""
    size: int = 0
    sha256: str = ""
    events: list[Event] = field(default_factory=list, compare=False, repr=False)

    def seconded(self, *, agreed: bool) -> None:
        """Take in the second person's answer; one that no longer waits stays as it is."""
        if self.state is ExitState.WAITING:
            self.state = ExitState.AGREED if agreed else ExitState.DECLINED

    def withdraw(self) -> None:
        """Do without it.

        Raises:
            Refused: it is not open.
        """
        if self.state not in OPEN_STATES:
            raise Refused(NOT_WAITING)
        self.state = ExitState.WITHDRAWN

    def require_ready(self) -> None:
        """Do nothing when it may be made.

        Raises:
            Refused: a second person has not agreed, or it was made or given up before.
        """
        if self.state is ExitState.WAITING:
            raise Refused(NOT_AGREED)
        if self.state is not ExitState.AGREED:
            raise Refused(NOT_WAITING)

    def made(self, written: WrittenPack, name: str, by: UserId, at: datetime) -> None:
        """Keep what was written; it is not made twice."""
        self.state, self.made_at, self.made_by = ExitState.MADE, at, by
        self.file_name, self.size, self.sha256 = name, written.size, written.sha256


def require_wish(to: str, reason: str, *, compared: bool) -> tuple[str, str]:
    """Return to whom and why, trimmed.

    Raises:
        Refused: one of them is missing or too long, or the words were not compared.
    """
    named, why = to.strip(), reason.strip()
    if not named:
        raise Refused(WHO_GETS_IT, "to")
    require_fit(named, "to", LONGEST_TO)
    if not why:
        raise Refused(WHY_LEAVE, "reason")
    require_fit(why, "reason", LONGEST_REASON)
    if not compared:
        raise Refused(COMPARE_WORDS, "compared")
    return named, why
