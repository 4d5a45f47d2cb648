"""A contact card is read in: new, unchanged, or with other keys that must be compared."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.exchange.arrival import require_same_world
from models.exchange.contact import Contact, ContactState, News
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import ContactId
from models.kernel.text import text
from models.ports.cards import CardFiles
from models.ports.work import BeginWork
from models.usecases.refusals import refusals_logged

OUR_OWN: Final = text("Contact", "This is our own card. Read in the card of the other office.")
KEY_OF_ANOTHER: Final = text(
    "Contact",
    "This card has the keys of {organisation} and another office's name. Do not use it.",
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

    def __call__(self, path: str) -> Added:
        """Read the card in ``path``.

        Raises:
            Refused: not a valid card, our own, another office's key under a new name, or of
                the other world (practice or real); logged.
            EnvironmentFault: the file cannot be read.
        """
        with refusals_logged(self.begin, Act.CONTACT_REFUSED), self.begin() as work:
            work.actor.require(Right.CONTACTS)
            card = self.files.read(path)
            office = work.offices.office()
            if card.vault_id == office.vault_id:
                raise Refused(OUR_OWN)
            require_same_world(practice=card.practice, office=office)
            holder = work.contacts.by_signer(card.signer)
            if holder is not None and holder.pinned().vault_id != card.vault_id:
                raise Refused(KEY_OF_ANOTHER.filled(organisation=holder.organisation))
            known = work.contacts.of_vault(card.vault_id)
            if known is None:
                contact = Contact.of_card(ContactId(work.new_id()), card, work.now)
                news = News.NEW
                work.contacts.add(contact)
            else:
                contact, news = known, known.receive(card)
                work.contacts.save(contact)
            work.note(Note(Act.CONTACT_ADDED, ((Kind.CONTACT, contact.id),)))
            return Added(contact.id, news, contact.state, work.commit())
