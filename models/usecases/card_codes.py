"""Our card as codes on one page, and what is scanned or pasted from such a page."""

from dataclasses import dataclass

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.documents.card_page import CardSheet, compose_card_page
from models.exchange.qr_text import Gathered, Kind, gather, parts
from models.kernel.events import Kind as RecordKind
from models.kernel.events import Topic
from models.kernel.ids import ContactId
from models.kernel.text import Say
from models.ports.cards import CardFiles
from models.ports.paper import Paint
from models.ports.work import BeginWork
from models.usecases.add_contact import Added, take_card
from models.usecases.export_card import keep_phone, our_card
from models.usecases.refusals import refusals_logged
from models.usecases.renew_keys import Stopped, stop_keys


@dataclass(frozen=True, slots=True)
class CardPrinted:
    """The page, ready to be looked at and printed."""

    pdf: bytes
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class PrintOurCard:
    """Put our card on one page, with the eight words and as codes."""

    begin: BeginWork
    files: CardFiles
    say: Say
    paint: Paint

    def __call__(self, phone: str) -> CardPrinted:
        """Return the page; the phone number is kept for the next one.

        Raises:
            Refused: the role may not, or the number is none.
        """
        with self.begin() as work:
            work.actor.require(Right.CONTACTS)
            keep_phone(work, phone)
            card = self.files.sign(our_card(work, self.say), work.contacts.our_keys())
            sheet = CardSheet(card, self.files.words(card), parts(Kind.CARD, card.to_bytes()))
            work.note(Note(Act.CARD_EXPORTED, ((RecordKind.VAULT, card.vault_id),)))
            return CardPrinted(self.paint(compose_card_page(sheet, self.say)), work.commit())


@dataclass(frozen=True, slots=True)
class TakeCodes:
    """Take in a card, or a contact's revocation, that was scanned or pasted as codes."""

    begin: BeginWork
    files: CardFiles

    def __call__(
        self, typed: str, joins: ContactId | None = None
    ) -> Added | Stopped | Gathered:
        """Take it in once every part is there; else say which parts are missing.

        Args:
            typed: everything that was scanned or pasted so far.
            joins: the contact without keys whose card it is, or None.

        Raises:
            Refused: not our codes, damaged, or what they hold is refused; logged.
        """
        with self.begin() as work:
            work.actor.require(Right.CONTACTS)
        found = gather(typed, Kind.CARD, Kind.REVOCATION)
        if found.data is None:
            return found
        with refusals_logged(self.begin, Act.CONTACT_REFUSED), self.begin() as work:
            work.actor.require(Right.CONTACTS)
            if found.kind is Kind.CARD:
                return take_card(work, self.files.from_bytes(found.data), joins)
            return stop_keys(work, self.files.revocation_from(found.data))
