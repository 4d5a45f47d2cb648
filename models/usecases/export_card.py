"""Our contact card: made from the office's keys, signed with its own, given to others."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import ROLES, Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.exchange.card import Card
from models.exchange.manifest import Party
from models.exchange.strict_json import seen
from models.forms.answers import is_phone
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import UserId
from models.kernel.text import Say, text
from models.ports.cards import CardFiles
from models.ports.work import BeginWork, Work

PHONE_SETTING: Final = "office.phone"
PHONE: Final = text("Contact", "Write the number on which others can call you.")


@dataclass(frozen=True, slots=True)
class OurCard:
    """Who we are to others, and the words of our keys."""

    card: Card
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """Where the card was written."""

    path: str
    words: tuple[str, ...]
    changed: frozenset[Topic]


def our_party(work: Work, say: Say, by: UserId | None = None) -> Party:
    """Return our office and whoever is unlocked, or ``by``, as others see them."""
    office = work.offices.office()
    wanted = by or work.actor.user
    user = next(row.user for row in work.users.every() if row.user.id == wanted)
    return Party(
        vault_id=office.vault_id,
        organisation=seen(office.name),
        kind=office.kind,
        person=seen(user.name),
        role=seen(say(ROLES[user.role])),
        phone=work.offices.setting(PHONE_SETTING) or "",
    )


def our_card(work: Work, say: Say) -> Card:
    """Return our card, not yet signed."""
    party, keys = our_party(work, say), work.contacts.our_keys()
    return Card(
        vault_id=party.vault_id,
        organisation=party.organisation,
        kind=party.kind,
        person=party.person,
        role=party.role,
        phone=party.phone,
        recipient=keys.recipient,
        signer=keys.signer,
        practice=work.offices.office().practice,
        created=work.now,
        expires=keys.expires,
        prior="" if keys.known is None else keys.known.signer,
    )


def keep_phone(work: Work, phone: str) -> None:
    """Keep the number on which others can call us.

    Raises:
        Refused: it is none.
    """
    if not is_phone(phone.strip()):
        raise Refused(PHONE, "phone")
    if work.offices.setting(PHONE_SETTING) != phone.strip():
        work.offices.set_setting(PHONE_SETTING, phone.strip())


@dataclass(frozen=True, slots=True)
class ShowOurCard:
    """Return our card and its words; nothing secret, so nothing is logged."""

    begin: BeginWork
    files: CardFiles
    say: Say

    def __call__(self) -> OurCard:
        """Return the card as it would be exported now.

        Raises:
            Refused: the role keeps no contacts.
        """
        with self.begin() as work:
            work.actor.require(Right.CONTACTS)
            card = our_card(work, self.say)
            return OurCard(card, self.files.words(card))


@dataclass(frozen=True, slots=True)
class ExportCard:
    """Write our card into a folder, to be carried to the other office."""

    begin: BeginWork
    files: CardFiles
    say: Say

    def __call__(self, folder: str, phone: str) -> Exported:
        """Write the card; the phone number is kept for the next one.

        Raises:
            Refused: the role may not, or the number is none.
            EnvironmentFault: the disk fails; nothing was changed.
        """
        with self.begin() as work:
            work.actor.require(Right.CONTACTS)
            keep_phone(work, phone)
            keys = work.contacts.our_keys()
            card = self.files.sign(our_card(work, self.say), keys)
            work.note(Note(Act.CARD_EXPORTED, ((Kind.VAULT, card.vault_id),)))
            path = self.files.write(card, folder)
            return Exported(path, self.files.words(card), work.commit())
