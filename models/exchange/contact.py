"""A contact: another office, with or without keys; keys are pinned once their words were heard."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.disclosures.contents import day_of
from models.disclosures.disclosure import Way
from models.exchange.card import Card
from models.exchange.compared import they_differ
from models.exchange.lifetime import KEY_RAN_OUT, FormerKey, replaced
from models.kernel.errors import Refused
from models.kernel.ids import ContactId, UserId
from models.kernel.text import Text, text
from models.kernel.words import require_fit
from models.office.office import OfficeKind

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
    "{organisation} has other keys than before. Call the number you know and compare them before "
    "you go on.",
)
REVOKED: Final = text(
    "Contact", "The keys of {organisation} were revoked here. Ask for a new contact card."
)
NO_CARD: Final = text(
    "Contact",
    "{organisation} has no keys here. Read in their contact card first, or choose another way.",
)
RETIRED: Final = text(
    "Contact",
    "{organisation} is no longer used as a contact. Take it into use again under Contacts "
    "first.",
)
RAN_OUT: Final = text(
    "Contact",
    "The keys of {organisation} ran out on {day}. Ask for their new contact card and read it in.",
)
STOPPED: Final = text(
    "Contact",
    "{organisation} has revoked these keys. Ask for a contact card with new keys.",
)


class ContactState(StrEnum):
    """How far a contact's keys are trusted."""

    NO_KEYS = "no_keys"
    UNCONFIRMED = "unconfirmed"
    CONFIRMED = "confirmed"
    CHANGED = "changed"
    REVOKED = "revoked"


STATES: Final[dict[ContactState, Text]] = {
    ContactState.NO_KEYS: text("ContactState", "Without keys"),
    ContactState.UNCONFIRMED: text("ContactState", "Words not compared"),
    ContactState.CONFIRMED: text("ContactState", "Confirmed"),
    ContactState.CHANGED: text("ContactState", "New key, not compared"),
    ContactState.REVOKED: text("ContactState", "Revoked"),
}

_UNUSABLE: Final[dict[ContactState, Text]] = {
    ContactState.NO_KEYS: NO_CARD,
    ContactState.UNCONFIRMED: UNCONFIRMED,
    ContactState.CHANGED: KEY_CHANGED,
    ContactState.REVOKED: REVOKED,
}


class News(StrEnum):
    """What a card that was read in brought."""

    NEW = "new"
    UNCHANGED = "unchanged"
    CHANGED = "changed"


class Outcome(StrEnum):
    """What came of trying a way."""

    UNTRIED = ""
    WORKS = "works"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ContactWay:
    """A way that can be used with a contact, and whether it was ever tried.

    Attributes:
        tried_at: when it was last found to work or to fail; None while untried.
        words: what was said about it, or "".
    """

    way: Way
    outcome: Outcome = Outcome.UNTRIED
    tried_at: datetime | None = None
    tried_by: UserId | None = None
    words: str = ""

    @property
    def failed(self) -> bool:
        """Whether it did not work when it was last tried."""
        return self.outcome is Outcome.FAILED


@dataclass(slots=True)
class Contact:
    """One office we exchange with.

    Attributes:
        organisation: what we call it; ``kind``, ``person``, ``role`` and ``post`` (where
            paper goes) are our own words as well, first filled from its card.
        practice: whether the office is an invented one.
        card: the pinned card, exactly as received; None for a contact without keys.
        offered: a card with other keys that waits to be compared, or None.
        known_phone: the number we looked up and called; never the card's own word.
        ways: what can be used with it.
        usual: the way that is offered first, or None.
        has_ours: our signature key whose words were last read to it, or "".
        sent: last sequence number we sealed for it.
        received: highest sequence number opened from it.
        retired_at: since when it is no longer used, or None.
        former: its signature keys of before that may still have signed what is on its way.
        stopped: public keys that it has revoked itself; they never come back.
    """

    id: ContactId
    organisation: str
    kind: OfficeKind
    practice: bool
    state: ContactState
    added_at: datetime
    person: str = ""
    role: str = ""
    post: str = ""
    known_phone: str = ""
    card: Card | None = None
    offered: Card | None = None
    ways: tuple[ContactWay, ...] = ()
    usual: Way | None = None
    confirmed_at: datetime | None = None
    confirmed_by: UserId | None = None
    has_ours: str = ""
    sent: int = 0
    received: int = 0
    retired_at: datetime | None = None
    former: tuple[FormerKey, ...] = ()
    stopped: tuple[str, ...] = ()

    @classmethod
    def of_card(cls, contact_id: ContactId, card: Card, at: datetime) -> "Contact":
        """Return a new contact as its card presents it; nothing of it is trusted yet."""
        return cls(
            contact_id,
            card.organisation,
            card.kind,
            card.practice,
            ContactState.UNCONFIRMED,
            at,
            person=card.person,
            role=card.role,
            card=card,
            ways=(ContactWay(Way.BUNDLE),),
            usual=Way.BUNDLE,
        )

    @property
    def waiting(self) -> Card | None:
        """The card whose words are to be compared next, or None."""
        if self.state is ContactState.UNCONFIRMED:
            return self.card
        return self.offered if self.state is ContactState.CHANGED else None

    @property
    def by_hand(self) -> bool:
        """Whether its key was written down here: it has no program, and signs nothing."""
        return self.card is not None and self.card.by_hand

    @property
    def phone(self) -> str:
        """Where it is called: the number we know, else the one on its card."""
        return self.known_phone or ("" if self.card is None else self.card.phone)

    @property
    def vouched(self) -> bool:
        """Whether the waiting card is signed with the key that is pinned here as well."""
        prior = "" if self.waiting is None else self.waiting.prior
        return bool(prior) and self.card is not None and self.card.signer == prior

    def signs(self, signer: str, created: datetime, at: datetime) -> bool:
        """Whether it may have signed with that key what is said to be from ``created``."""
        if self.card is not None and self.card.signer == signer:
            return True
        return any(key.has_signed(signer, created, at) for key in self.former)

    def require_current(self, at: datetime) -> None:
        """Do nothing while something may be sealed to its keys.

        Raises:
            Refused: it has none, or they ran out.
        """
        ends = self.pinned().ends
        if at >= ends:
            why = KEY_RAN_OUT if self.by_hand else RAN_OUT
            raise Refused(
                why.filled(organisation=self.organisation, day=day_of(ends)), "contact"
            )

    def pinned(self) -> Card:
        """Return the card.

        Raises:
            Refused: it is a contact without keys.
        """
        if self.card is None:
            raise Refused(NO_CARD.filled(organisation=self.organisation), "contact")
        return self.card

    def tried(self, way: Way) -> bool:
        """Whether the way was tried with this contact, and worked."""
        return any(each.way is way and each.outcome is Outcome.WORKS for each in self.ways)

    def note_tried(
        self, way: Way, outcome: Outcome, *, at: datetime, by: UserId, words: str = ""
    ) -> None:
        """Keep what came of trying a way; it stands in place of what was known before."""
        found = ContactWay(way, outcome, at, by, words)
        others = [each for each in self.ways if each.way is not way]
        self.ways = tuple(sorted((*others, found), key=lambda each: tuple(Way).index(each.way)))

    def require_in_use(self) -> None:
        """Do nothing while the contact is used.

        Raises:
            Refused: it was retired.
        """
        if self.retired_at is not None:
            raise Refused(RETIRED.filled(organisation=self.organisation), "contact")

    def require_confirmed(self) -> None:
        """Do nothing when the keys may be used.

        Raises:
            Refused: it has no keys, the words were not compared, a changed key waits, or it
                was revoked or retired.
        """
        self.require_in_use()
        if self.state in _UNUSABLE:
            why = _UNUSABLE[self.state].filled(organisation=self.organisation)
            raise Refused(why, "contact")

    def receive(self, card: Card) -> News:
        """Take in a further card of the same office, and say what it brought.

        Other keys are not used before their words are compared; meanwhile the contact rests.
        A revoked contact comes back only when words are compared anew.

        Raises:
            Refused: the office has revoked these keys itself.
        """
        if {card.signer, card.recipient} & set(self.stopped):
            raise Refused(STOPPED.filled(organisation=self.organisation))
        if self.card is None:
            self.card, self.state = card, ContactState.UNCONFIRMED
            self.ways = (ContactWay(Way.BUNDLE), *self.ways)
            return News.NEW
        if self.card.same_keys(card):
            if card.created >= self.card.created:
                self._follow(self.card, card)
            if self.state is ContactState.REVOKED:
                self.state = ContactState.UNCONFIRMED
            return News.UNCHANGED
        if self.state in (ContactState.UNCONFIRMED, ContactState.REVOKED):
            self._follow(self.card, card)
            self.state = ContactState.UNCONFIRMED
            return News.CHANGED
        self.offered, self.state = card, ContactState.CHANGED
        return News.CHANGED

    def _follow(self, was: Card, card: Card) -> None:
        """Take a newer card; what the user wrote in place of its words stays."""
        if self.organisation == was.organisation:
            self.organisation = card.organisation
        if self.person == was.person:
            self.person = card.person
        if self.role == was.role:
            self.role = card.role
        self.card = card

    def confirm(
        self,
        heard: Sequence[str],
        expected: Sequence[str],
        *,
        called: str,
        read_ours: bool,
        at: datetime,
        by: UserId,
        ours: str = "",
    ) -> None:
        """Pin the waiting card: its words were heard on a number we know.

        Args:
            heard: the words the other office read aloud.
            expected: the words of the waiting card.
            called: the number that was called.
            read_ours: whether our own words were read aloud as well (decision 14: both ways).
            at: the instant of the call.
            by: who compared.
            ours: our signature key, of which the words were read.

        Raises:
            Refused: nothing waits, the words differ, no number, or ours were not read.
        """
        waiting = self.waiting
        if waiting is None:
            raise Refused(NOTHING_TO_COMPARE)
        if [word.strip().casefold() for word in heard] != list(expected):
            raise Refused(they_differ(by_hand=waiting.by_hand), "words")
        if not called.strip():
            raise Refused(PHONE_NEEDED, "phone")
        require_fit(called, "phone", LONGEST_PHONE)
        if not read_ours:
            raise Refused(READ_OURS, "ours")
        was = self.pinned()
        if self.state is ContactState.CHANGED and was.signer not in ("", waiting.signer):
            self.former = (replaced(was.signer, at), *self.former)
        self._follow(was, waiting)
        self.offered = None
        self.state, self.known_phone = ContactState.CONFIRMED, called.strip()
        self.confirmed_at, self.confirmed_by, self.has_ours = at, by, ours

    def keep_old(self) -> None:
        """Throw a waiting card with other keys away; the pinned one stays as it was.

        Raises:
            Refused: no such card waits.
        """
        if self.state is not ContactState.CHANGED:
            raise Refused(NOTHING_TO_COMPARE)
        self.offered, self.state = None, ContactState.CONFIRMED

    def revoke(self) -> None:
        """Stop using the keys; only a newly compared card brings the contact back.

        Raises:
            Refused: it has none.
        """
        self.pinned()
        self.offered, self.former, self.state = None, (), ContactState.REVOKED
        self.confirmed_at = self.confirmed_by = None

    def stop(self, signer: str) -> None:
        """The office has revoked a key itself: it is used for nothing from now on.

        A further card that waits stays, and is now the only one to compare.

        Args:
            signer: the signature key; pinned, offered or a former one.
        """
        cards = [each for each in (self.card, self.offered) if each is not None]
        lost = [each.recipient for each in cards if each.signer == signer]
        self.stopped = tuple(dict.fromkeys((*self.stopped, signer, *lost)))
        self.former = tuple(key for key in self.former if key.signer != signer)
        if self.offered is not None and self.offered.signer == signer:
            self.offered, self.state = None, ContactState.CONFIRMED
        was, waits = self.pinned(), self.offered
        if was.signer == signer:
            self.revoke()
            if waits is not None:
                self._follow(was, waits)
                self.state = ContactState.UNCONFIRMED

    def next_sequence(self) -> int:
        """Return the number of the next bundle to this office, and count it."""
        self.sent += 1
        return self.sent
