"""A public age key that was written down here, of an office without our program.

It signs nothing, so nothing of it can be verified but by voice: both read what any computer shows
of a key (``printf %s KEY | sha256sum``), four characters at a time. Nobody needs our list of words.
"""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Final

from models.exchange.card import LARGEST, LONGEST_KEY, Card
from models.exchange.contact import Contact, ContactState, News
from models.exchange.strict_json import UUID, Obj, canonical, read_canonical
from models.kernel.clock import stamp
from models.kernel.errors import Refused
from models.kernel.text import text
from models.office.office import OfficeKind

TYPE: Final = "tovholder-haandnoegle"
VERSION: Final = 1
GROUPS: Final = 8
GROUP: Final = 4
READ_ALOUD: Final = GROUPS * GROUP
"""Hexadecimal characters that are read aloud: 128 bits."""

ONLY_POLICE: Final = text(
    "HandKey",
    "Only a police contact can have a key that is written down here. Other authorities get paper "
    "or a locked PDF, and a kommune gives you its contact card.",
)
HAS_CARD: Final = text(
    "HandKey", "{organisation} has a contact card. Read in a new one if the keys are others."
)


@dataclass(frozen=True, slots=True)
class HandKey:
    """A key, and since when.

    Attributes:
        vault_id: an id of our own for that end, since it has no vault.
        at: when it was written down.
    """

    vault_id: str
    recipient: str
    practice: bool
    at: datetime

    def card(self) -> Card:
        """Return it as a card without a signature key; the contact's own words say whose."""
        return Card(
            self.vault_id, "", OfficeKind.POLICE, "", "", "", self.recipient, "",
            self.practice, self.at,
        )  # fmt: skip


def write_key(contact: Contact, recipient: str, *, vault_id: str, at: datetime) -> News:
    """Write down a key for a contact, and say what it brought.

    Like a card with other keys, it is used only after it was compared. Nobody vouches for it,
    so one that ran out or was revoked is compared again, even if it is the same.

    Args:
        contact: one without a card.
        recipient: the key as it is spelled.
        vault_id: an id of our own for that end, taken where it has none yet.
        at: the present instant.

    Raises:
        Refused: it has a card, or is no police contact: nothing else is sealed without a card.
    """
    was = contact.card
    if contact.kind is not OfficeKind.POLICE:
        raise Refused(ONLY_POLICE, "key")
    if was is None:
        return contact.receive(HandKey(vault_id, recipient, contact.practice, at).card())
    if not was.by_hand:
        raise Refused(HAS_CARD.filled(organisation=contact.organisation), "key")
    revoked = contact.state is ContactState.REVOKED
    if was.recipient == recipient and at < was.ends and not revoked:
        return News.UNCHANGED
    card = HandKey(was.vault_id, recipient, contact.practice, at).card()
    if revoked or contact.state is ContactState.UNCONFIRMED:
        contact.card, contact.state = card, ContactState.UNCONFIRMED
    else:
        contact.offered, contact.state = card, ContactState.CHANGED
    return News.CHANGED


def kept_bytes(card: Card) -> bytes:
    """Return a hand-written key as it is kept; it is never a file of its own."""
    return canonical(
        {
            "v": VERSION,
            "type": TYPE,
            "vault": card.vault_id,
            "recipient": card.recipient,
            "practice": card.practice,
            "created": stamp(card.created),
        }
    )


def parse_kept(data: bytes) -> Card:
    """Return the hand-written key that ``kept_bytes`` wrote.

    Raises:
        MalformedError: it is not exactly that.
    """
    found: Obj = read_canonical(data, largest=LARGEST)
    found.whole("v", least=VERSION, most=VERSION)
    found.one_of("type", (TYPE,))
    key = HandKey(
        vault_id=found.words("vault", form=UUID),
        recipient=found.words("recipient", longest=LONGEST_KEY),
        practice=found.flag("practice"),
        at=found.instant("created"),
    )
    found.close()
    return key.card()


def groups_of(key: str) -> tuple[str, ...]:
    """Return what is read aloud of a public key: the first characters of its SHA-256."""
    digest = sha256(key.encode()).hexdigest()
    return tuple(digest[at : at + GROUP] for at in range(0, READ_ALOUD, GROUP))
