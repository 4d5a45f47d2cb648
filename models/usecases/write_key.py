"""The public key of an office without our program is written down, to be compared by voice."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.exchange.contact import News
from models.exchange.contact_form import HAND_KEY
from models.exchange.hand_key import write_key
from models.exchange.key_kinds import require_allowed
from models.forms.answers import Answers, written
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import ContactId
from models.kernel.text import text
from models.ports.cards import CardFiles
from models.ports.work import BeginWork, Work
from models.usecases.classic_keys import classic_allowed
from models.usecases.forms_check import fit_answers
from models.usecases.key_dates import mind_contact
from models.usecases.refusals import refusals_logged

OURS: Final = text("HandKey", "This is our own key. Write down theirs.")
OF_ANOTHER: Final = text(
    "HandKey", "This is the key of {organisation}. Two offices never have the same one."
)


@dataclass(frozen=True, slots=True)
class WriteHandKey:
    """Write it down; it is used only after it was compared, as that of a card is."""

    begin: BeginWork
    files: CardFiles

    def __call__(self, contact_id: ContactId, answers: Answers) -> frozenset[Topic]:
        """Write it down; return what changed.

        Raises:
            Refused: it is no public key, a classic one while the policy says no, our own or
                another contact's, or the contact has a card, is put away or no police
                contact; logged.
            NotFoundError: there is no such contact.
        """
        about = ((Kind.CONTACT, str(contact_id)),)
        with self.begin() as work:  # a field left empty is no matter for the log
            work.actor.require(Right.CONTACTS)
        given = fit_answers(HAND_KEY, answers)
        with refusals_logged(self.begin, Act.CONTACT_REFUSED, about), self.begin() as work:
            contact = work.contacts.get(contact_id)
            contact.require_in_use()
            key = self.files.public_key(written(given, "key"))
            require_allowed(key, classic=classic_allowed(work))
            _require_of_nobody_else(work, contact_id, key)
            news = write_key(contact, key, vault_id=work.new_id(), at=work.now)
            if news is News.UNCHANGED:
                return frozenset()
            work.contacts.save(contact)
            mind_contact(work, contact)
            work.note(Note(Act.CONTACT_KEY_WRITTEN, about))
            return work.commit()


def _require_of_nobody_else(work: Work, contact_id: ContactId, key: str) -> None:
    if key in work.contacts.our_keys().recipients:
        raise Refused(OURS, "key")
    for other in work.contacts.every():
        cards = [each for each in (other.card, other.offered) if each is not None]
        if other.id != contact_id and key in {each.recipient for each in cards}:
            raise Refused(OF_ANOTHER.filled(organisation=other.organisation), "key")
