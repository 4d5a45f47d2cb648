"""Comparing the words by voice, which is what makes a key trusted; and taking trust back."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.exchange.card import Card
from models.exchange.contact import Contact
from models.exchange.hand_key import groups_of
from models.exchange.key_kinds import is_allowed_for
from models.exchange.trials import Trial
from models.kernel.events import Kind, Topic
from models.kernel.ids import ContactId
from models.ports.cards import CardFiles
from models.ports.work import BeginWork
from models.usecases.classic_keys import classic_allowed
from models.usecases.key_dates import mind_contact
from models.usecases.refusals import refusals_logged


@dataclass(frozen=True, slots=True)
class Heard:
    """One phone call in which the words were compared.

    Attributes:
        words: those the other office read aloud.
        called: the number that was called, found by us and not on the card.
        read_ours: whether our own words were read aloud as well.
    """

    words: Sequence[str]
    called: str
    read_ours: bool


@dataclass(frozen=True, slots=True)
class ContactShown:
    """A contact with the words of its pinned card and of a card that waits.

    Attributes:
        has_ours: whether it has compared the words of the keys we use now.
        trials: trial shipments to it, the newest first.
        ours: what is read aloud of our own signature key to whoever has no program; else empty.
        sealable: whether the office's policy lets something be sealed to its key.
    """

    contact: Contact
    words: tuple[str, ...]
    waiting_words: tuple[str, ...]
    has_ours: bool = True
    trials: tuple[Trial, ...] = ()
    ours: tuple[str, ...] = ()
    sealable: bool = True


@dataclass(frozen=True, slots=True)
class ListContacts:
    """Return every contact with its words, by organisation."""

    begin: BeginWork
    files: CardFiles

    def __call__(self) -> tuple[ContactShown, ...]:
        """Return the contacts; no personal case data, so nothing is logged.

        Raises:
            Refused: the role keeps no contacts.
        """
        with self.begin() as work:
            work.actor.require(Right.CONTACTS)
            ours, classic = work.contacts.our_keys().signer, classic_allowed(work)
            return tuple(
                self._shown(
                    contact, ours, work.contacts.trials.of_contact(contact.id), classic=classic
                )
                for contact in work.contacts.every()
            )

    def _shown(
        self, contact: Contact, ours: str, trials: tuple[Trial, ...], *, classic: bool
    ) -> ContactShown:
        card = contact.card
        return ContactShown(
            contact,
            said_of(self.files, card),
            said_of(self.files, contact.waiting),
            contact.has_ours == ours,
            trials,
            groups_of(ours) if contact.by_hand else (),
            is_allowed_for(card, classic=classic),
        )


def said_of(files: CardFiles, card: Card | None) -> tuple[str, ...]:
    """Return what is read aloud of a card's keys: words; of a key written down, characters."""
    if card is None:
        return ()
    return groups_of(card.recipient) if card.by_hand else files.words(card)


@dataclass(frozen=True, slots=True)
class ConfirmContact:
    """Pin the waiting keys after the words were heard on a number we know."""

    begin: BeginWork
    files: CardFiles

    def __call__(self, contact_id: ContactId, heard: Heard) -> frozenset[Topic]:
        """Confirm; return what changed.

        Raises:
            Refused: the words differ, no number, ours were not read, or nothing waits;
                logged, since words that differ may be an attack.
        """
        about = ((Kind.CONTACT, str(contact_id)),)
        with refusals_logged(self.begin, Act.CONTACT_REFUSED, about), self.begin() as work:
            work.actor.require(Right.CONTACTS)
            contact = work.contacts.get(contact_id)
            contact.confirm(
                heard.words,
                said_of(self.files, contact.waiting),
                called=heard.called,
                read_ours=heard.read_ours,
                at=work.now,
                by=work.actor.user,
                ours=work.contacts.our_keys().signer,
            )
            work.contacts.save(contact)
            mind_contact(work, contact)
            work.note(Note(Act.CONTACT_CONFIRMED, about))
            return work.commit()


@dataclass(frozen=True, slots=True)
class KeepOldKey:
    """Throw a card with other keys away; the pinned one goes on."""

    begin: BeginWork

    def __call__(self, contact_id: ContactId) -> frozenset[Topic]:
        """Throw the waiting card away; return what changed.

        Raises:
            Refused: none waits.
        """
        with self.begin() as work:
            work.actor.require(Right.CONTACTS)
            contact = work.contacts.get(contact_id)
            contact.keep_old()
            work.contacts.save(contact)
            work.note(Note(Act.CONTACT_REFUSED, ((Kind.CONTACT, contact.id),)))
            return work.commit()


@dataclass(frozen=True, slots=True)
class RevokeContact:
    """Stop using a contact's keys at once."""

    begin: BeginWork

    def __call__(self, contact_id: ContactId) -> frozenset[Topic]:
        """Revoke; return what changed."""
        with self.begin() as work:
            work.actor.require(Right.CONTACTS)
            contact = work.contacts.get(contact_id)
            contact.revoke()
            work.contacts.save(contact)
            mind_contact(work, contact)
            work.note(Note(Act.CONTACT_REVOKED, ((Kind.CONTACT, contact.id),)))
            return work.commit()
