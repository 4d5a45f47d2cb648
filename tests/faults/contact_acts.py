"""What is done with the forms about contacts: grounds that stand by themselves."""

from typing import Any, Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.disclosures.disclosure import Way
from models.exchange.contact import Contact
from models.forms.answers import Answers
from models.kernel.ids import ContactId
from models.kernel.text import plain
from models.office.office import OfficeKind
from models.usecases.classic_keys import DecideClassicKeys
from models.usecases.export_card import our_card
from models.usecases.trials import EndTrial, SendPaperTrial
from models.usecases.write_contact import WriteContact
from models.usecases.write_key import WriteHandKey
from storage.exchange.age_keys import HybridIdentity
from storage.exchange.cards import card_desk
from storage.paper.pdf import paint
from tests.office import TestOffice

BY_HAND: Final[Answers] = {
    "organisation": "Kriminalforsorgen", "kind": str(OfficeKind.OTHER), "ways": [str(Way.PAPER)],
    "usual": str(Way.PAPER),
}  # fmt: skip

STATION: Final[Answers] = {
    **BY_HAND, "organisation": "Politiet, vagten", "kind": str(OfficeKind.POLICE),
    "phone": "33 44 55 66",
}  # fmt: skip
"""A police office without our program."""


def by_hand(office: TestOffice, answers: Answers = BY_HAND) -> ContactId:
    """Write a contact without keys and return it."""
    before = _ids(office)
    WriteContact(office.begin)(None, answers)
    (made,) = _ids(office) - before
    return made


def with_keys(office: TestOffice) -> ContactId:
    """Return a contact with a card (the office's own keys serve)."""
    with office.begin() as work:
        card = card_desk().sign(our_card(work, plain), work.contacts.our_keys())
        contact = Contact.of_card(ContactId(work.new_id()), card, work.now)
        contact.ways, contact.usual = (), None
        work.contacts.add(contact)
        work.note(Note(Act.CONTACT_ADDED))
        work.commit()
    return contact.id


def sent_trial(office: TestOffice) -> str:
    """Return a trial shipment on paper that is on its way."""
    return SendPaperTrial(office.begin, plain, paint)(by_hand(office)).trial_id


def _ids(office: TestOffice) -> set[ContactId]:
    with office.begin() as work:
        return {contact.id for contact in work.contacts.every()}


CONTACT_FORMS: Final[dict[str, tuple[dict[str, Any], Any]]] = {
    "contact_by_hand": (
        dict(BY_HAND), lambda w, a: WriteContact(w.office.begin)(None, a)),
    "hand_key": (
        {"key": str(HybridIdentity(b"h" * 32).recipient)}, lambda w, a: WriteHandKey(w.office.begin, card_desk())(w.ground.station, a)),
    "classic_keys": (
        {"allowed": "yes", "reason": "De har kun age 1.1."},
        lambda w, a: DecideClassicKeys(w.office.begin)(a)),
    "contact_with_keys": (
        {key: value for key, value in BY_HAND.items() if key != "kind"},
        lambda w, a: WriteContact(w.office.begin)(w.ground.contact, a)),
    "trial_outcome": (
        {"went": "works", "with_whom": "Vagthavende"},
        lambda w, a: EndTrial(w.office.begin)(w.ground.trial, a)),
}  # fmt: skip
