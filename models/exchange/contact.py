"""A contact: another office whose keys are pinned once their words were compared by voice."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.exchange.card import Card
from models.kernel.errors import Refused
from models.kernel.ids import ContactId, UserId
from models.kernel.text import Text, text
from models.kernel.words import require_fit

WORDS_DIFFER: Final = text(
    "Contact",
    "The words are not the same. Do not use this contact. Ask for a new contact card, "
    "and report it if it happens again.",
)
LONGEST_PHONE: Final = 80
"""A number, and perhaps whose it is."""
NOTHING_TO_COMPARE: Final = text("Contact", "There is no card that waits to be compared.")
PHONE_NEEDED: Final = text(
    "Contact",
    "Write the number you called. Find it yourself; do not take it from the card.",
)
READ_OURS: Final = text(
    "Contact", "Read your own words aloud as well, so that they can trust your signature."
)
UNCONFIRMED: Final = text(
    "Contact",
    "The words of {organisation} have not been compared yet. Call them and compare the words "
    "under Contacts first.",
)
KEY_CHANGED: Final = text(
    "Contact",
    "{organisation} has sent a card with other keys. Call the number you know and compare the "
    "words before you go on.",
)
REVOKED: Final = text(
    "Contact", "The keys of {organisation} were revoked here. Ask for a new contact card."
)


class ContactState(StrEnum):
    """How far a contact is trusted."""

    UNCONFIRMED = "unconfirmed"
    CONFIRMED = "confirmed"
    CHANGED = "changed"
    REVOKED = "revoked"


STATES: Final[dict[ContactState, Text]] = {
    ContactState.UNCONFIRMED: text("ContactState", "Words not compared"),
    ContactState.CONFIRMED: text("ContactState", "Confirmed"),
    ContactState.CHANGED: text("ContactState", "New key, not compared"),
    ContactState.REVOKED: text("ContactState", "Revoked"),
}

_UNUSABLE: Final[dict[ContactState, Text]] = {
    ContactState.UNCONFIRMED: UNCONFIRMED,
    ContactState.CHANGED: KEY_CHANGED,
    ContactState.REVOKED: REVOKED,
}


class News(StrEnum):
    """What a card that was read in brought."""

    NEW = "new"
    UNCHANGED = "unchanged"
    CHANGED = "changed"


@dataclass(slots=True)
class Contact:
    """One office we exchange with.

    Attributes:
        card: the pinned card, exactly as received.
        offered: a card with other keys that waits to be compared, or None.
        known_phone: the number we looked up and called; never the card's own word.
        sent: last sequence number we sealed for it.
        received: highest sequence number opened from it.
    """

    id: ContactId
    card: Card
    state: ContactState
    added_at: datetime
    offered: Card | None = None
    known_phone: str = ""
    confirmed_at: datetime | None = None
    confirmed_by: UserId | None = None
    sent: int = 0
    received: int = 0

    @property
    def organisation(self) -> str:
        """What the office calls itself."""
        return self.card.organisation

    @property
    def waiting(self) -> Card | None:
        """The card whose words are to be compared next, or None."""
        if self.state is ContactState.UNCONFIRMED:
            return self.card
        return self.offered if self.state is ContactState.CHANGED else None

    def require_confirmed(self) -> None:
        """Do nothing when the keys may be used.

        Raises:
            Refused: the words were not compared, a changed key waits, or it was revoked.
        """
        if self.state in _UNUSABLE:
            why = _UNUSABLE[self.state].filled(organisation=self.organisation)
            raise Refused(why, "contact")

    def receive(self, card: Card) -> News:
        """Take in a further card of the same office, and say what it brought.

        Other keys are not used before their words are compared; meanwhile the contact rests.
        A revoked contact comes back only when words are compared anew.
        """
        if self.card.same_keys(card):
            if card.created >= self.card.created:
                self.card = card
            if self.state is ContactState.REVOKED:
                self.state = ContactState.UNCONFIRMED
            return News.UNCHANGED
        if self.state in (ContactState.UNCONFIRMED, ContactState.REVOKED):
            self.card, self.state = card, ContactState.UNCONFIRMED
            return News.CHANGED
        self.offered, self.state = card, ContactState.CHANGED
        return News.CHANGED

    def confirm(
        self,
        heard: Sequence[str],
        expected: Sequence[str],
        *,
        called: str,
        read_ours: bool,
        at: datetime,
        by: UserId,
    ) -> None:
        """Pin the waiting card: its words were heard on a number we know.

        Args:
            heard: the words the other office read aloud.
            expected: the words of the waiting card.
            called: the number that was called.
            read_ours: whether our own words were read aloud as well (decision 14: both ways).
            at: the instant of the call.
            by: who compared.

        Raises:
            Refused: nothing waits, the words differ, no number, or ours were not read.
        """
        if self.waiting is None:
            raise Refused(NOTHING_TO_COMPARE)
        if [word.strip().casefold() for word in heard] != list(expected):
            raise Refused(WORDS_DIFFER, "words")
        if not called.strip():
            raise Refused(PHONE_NEEDED, "phone")
        require_fit(called, "phone", LONGEST_PHONE)
        if not read_ours:
            raise Refused(READ_OURS, "ours")
        self.card, self.offered = self.waiting, None
        self.state, self.known_phone = ContactState.CONFIRMED, called.strip()
        self.confirmed_at, self.confirmed_by = at, by

    def keep_old(self) -> None:
        """Throw a waiting card with other keys away; the pinned one stays as it was.

        Raises:
            Refused: no such card waits.
        """
        if self.state is not ContactState.CHANGED:
            raise Refused(NOTHING_TO_COMPARE)
        self.offered, self.state = None, ContactState.CONFIRMED

    def revoke(self) -> None:
        """Stop using the keys; only a newly compared card brings the contact back."""
        self.offered, self.state = None, ContactState.REVOKED
        self.confirmed_at = self.confirmed_by = None

    def next_sequence(self) -> int:
        """Return the number of the next bundle to this office, and count it."""
        self.sent += 1
        return self.sent
