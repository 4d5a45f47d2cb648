"""A contact card is read in: new, unchanged, or with other keys that must be compared."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.exchange.arrival import require_same_world
from models.exchange.card import Card
from models.exchange.contact import Contact, ContactState, News
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import ContactId
from models.kernel.text import text
from models.ports.cards import CardFiles
from models.ports.work import BeginWork, Work
from models.usecases.key_dates import mind_contact
from models.usecases.refusals import refusals_logged

OUR_OWN: Final = text("Contact", "This is our own card. Read in the card of the other office.")
KEY_OF_ANOTHER: Final = text(
    "Contact",
    "This card has the keys of {organisation} and another office's name. Do not use it, and "
    "call both on numbers you know.",
)

_COMPARED: Final = (ContactState.CONFIRMED, ContactState.CHANGED)
HAS_THIS_CARD: Final = text(
    "Contact",
    "This card belongs to {organisation} here already. Look at that contact; nothing more "
    "is to be done.",
)
OTHER_SORT: Final = text(
    "Contact",
    "{organisation} is another kind of authority than the card says. Look at the contact first.",
)
OTHER_OFFICE: Final = text(
    "Contact",
    "{organisation} has a card of another office already. Choose the contact that the card "
    "belongs to, or make a new one.",
)
OLDER: Final = text(
    "Contact",
    "This card of {organisation} is older than the one that is used here, and has other keys. "
    "Nothing was changed. Ask them for their newest card.",
)


@dataclass(frozen=True, slots=True)
class Added:
    """What came of reading a card in."""

    contact_id: ContactId
    news: News
    state: ContactState
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class AddContact:
    """Read a card in; its keys are used only after their words were compared."""

    begin: BeginWork
    files: CardFiles

    def __call__(self, path: str, joins: ContactId | None = None) -> Added:
        """Read the card in ``path``.

        Args:
            path: of the file.
            joins: the contact without keys whose card it is, as the user says; None: it is a
                contact of its own. Nothing is joined by its name.

        Raises:
            Refused: not a valid card, our own, another office's key under a new name, of the
                other world (practice or real), revoked, of another contact than the one it is
                to join, or older than the card whose words were compared; logged.
            EnvironmentFault: the file cannot be read.
        """
        with refusals_logged(self.begin, Act.CONTACT_REFUSED), self.begin() as work:
            work.actor.require(Right.CONTACTS)
            return take_card(work, self.files.read(path), joins)


def take_card(work: Work, card: Card, joins: ContactId | None) -> Added:
    """Take a card in; the caller logs refusals. Raises as ``AddContact``."""
    office = work.offices.office()
    if card.vault_id == office.vault_id:
        raise Refused(OUR_OWN)
    require_same_world(practice=card.practice, office=office)
    holder = work.contacts.by_signer(card.signer)
    if holder is not None and not _may_be_of(holder, card):
        raise Refused(KEY_OF_ANOTHER.filled(organisation=holder.organisation))
    known = work.contacts.of_vault(card.vault_id) or holder
    if joins is not None and known is not None and known.id != joins:
        raise Refused(HAS_THIS_CARD.filled(organisation=known.organisation))
    contact = known if joins is None else work.contacts.get(joins)
    if contact is None:
        contact, news = Contact.of_card(ContactId(work.new_id()), card, work.now), News.NEW
        work.contacts.add(contact)
    else:
        _require_fit(contact, card)
        news = contact.receive(card)
        work.contacts.save(contact)
    mind_contact(work, contact)
    work.note(Note(Act.CONTACT_ADDED, ((Kind.CONTACT, contact.id),)))
    return Added(contact.id, news, contact.state, work.commit())


def _require_fit(contact: Contact, card: Card) -> None:
    contact.require_in_use()
    if contact.kind is not card.kind:
        raise Refused(OTHER_SORT.filled(organisation=contact.organisation))
    if contact.card is not None and not _may_be_of(contact, card):
        raise Refused(OTHER_OFFICE.filled(organisation=contact.organisation))
    pinned = contact.card
    replaced = pinned is not None and not pinned.by_hand and not pinned.same_keys(card)
    if pinned and replaced and contact.state in _COMPARED and card.created < pinned.created:
        raise Refused(OLDER.filled(organisation=contact.organisation))


def _may_be_of(contact: Contact, card: Card) -> bool:
    """Whether a card may be that of a contact with keys; one written down says no vault."""
    return contact.by_hand or contact.pinned().vault_id == card.vault_id
