"""Our own keys: renewed before they run out, revoked when they are lost, and who knows of it."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.exchange.revocation import Revocation
from models.exchange.strict_json import seen
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import ContactId
from models.kernel.text import text
from models.ports.cards import CardFiles
from models.ports.contacts import MakeKeys
from models.ports.work import BeginWork, Work
from models.usecases.key_dates import mind_keys
from models.usecases.refusals import refusals_logged

STRANGER: Final = text(
    "Contact",
    "No contact here has these keys, so there is nothing to revoke. Call whoever gave you "
    "the file.",
)
OF_ANOTHER: Final = text(
    "Contact",
    "The revocation names another office than the keys belong to. Do not use it, and call "
    "both on numbers you know.",
)
NOT_CONFIRMED_YET: Final = text(
    "Contact", "Compare their words first; they compare yours in the same call."
)


@dataclass(frozen=True, slots=True)
class RenewKeys:
    """Make new keys for the office; the old ones still open what was sealed to them.

    The old signature key stays among those that have signed checkpoints of the log, and the
    ledger of deletions stays sealed under the first one: both still hold.
    """

    begin: BeginWork
    make: MakeKeys

    def __call__(self) -> frozenset[Topic]:
        """Renew; return what changed. The new card is to be given to every contact.

        Raises:
            Refused: the role may not.
        """
        with self.begin() as work:
            work.actor.require(Right.CONTACTS)
            _replace(work, self.make, revoked=False)
            work.note(Note(Act.KEYS_RENEWED, ((Kind.VAULT, _vault(work)),)))
            return work.commit()


@dataclass(frozen=True, slots=True)
class Revoked:
    """Where the revocation of our own keys was written."""

    path: str
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class RevokeOurKeys:
    """Our keys may be in other hands: sign a revocation with them, and make new ones."""

    begin: BeginWork
    make: MakeKeys
    files: CardFiles

    def __call__(self, folder: str) -> Revoked:
        """Write the revocation into the folder and replace the keys, or do neither.

        Raises:
            Refused: the role may not.
            EnvironmentFault: the disk fails; nothing was changed.
        """
        with self.begin() as work:
            work.actor.require(Right.CONTACTS)
            office, keys = work.offices.office(), work.contacts.our_keys()
            revocation = Revocation(
                office.vault_id, seen(office.name), keys.signer, office.practice, work.now
            )
            signed = self.files.revoke(revocation, keys.signing_seed)
            _replace(work, self.make, revoked=True)
            work.note(Note(Act.KEYS_REVOKED, ((Kind.VAULT, office.vault_id),)))
            path = self.files.write_revocation(signed, folder)
            return Revoked(path, work.commit())


def _vault(work: Work) -> str:
    return work.offices.office().vault_id


def _replace(work: Work, make: MakeKeys, *, revoked: bool) -> None:
    ids = (work.new_id(), work.new_id())
    work.contacts.replace_keys(make(), ids, revoked=revoked)
    mind_keys(work)


@dataclass(frozen=True, slots=True)
class NoteTheyHaveOurs:
    """Write down that a contact has compared the words of the keys we use now."""

    begin: BeginWork

    def __call__(self, contact_id: ContactId) -> frozenset[Topic]:
        """Write it down; return what changed.

        Raises:
            Refused: the contact is not confirmed, or the role may not.
        """
        with self.begin() as work:
            work.actor.require(Right.CONTACTS)
            contact = work.contacts.get(contact_id)
            contact.require_in_use()
            if contact.confirmed_at is None:
                raise Refused(NOT_CONFIRMED_YET)
            contact.has_ours = work.contacts.our_keys().signer
            work.contacts.save(contact)
            work.note(Note(Act.CONTACT_CHANGED, ((Kind.CONTACT, contact.id),)))
            return work.commit()


@dataclass(frozen=True, slots=True)
class Stopped:
    """A contact whose keys were stopped by its own word."""

    contact_id: ContactId
    organisation: str
    changed: frozenset[Topic]


def stop_keys(work: Work, revocation: Revocation) -> Stopped:
    """Stop the keys that a revocation names, at once; the caller logs refusals.

    Raises:
        Refused: no contact has them, or it names another office.
    """
    contact = work.contacts.by_signer(revocation.signer)
    if contact is None:
        raise Refused(STRANGER)
    if contact.pinned().vault_id != revocation.vault_id:
        raise Refused(OF_ANOTHER)
    contact.stop(revocation.signer)
    work.contacts.save(contact)
    work.note(Note(Act.CONTACT_REVOKED, ((Kind.CONTACT, contact.id),)))
    return Stopped(contact.id, contact.organisation, work.commit())


@dataclass(frozen=True, slots=True)
class TakeRevocation:
    """Read a contact's own revocation in; from now on its keys are used for nothing."""

    begin: BeginWork
    files: CardFiles

    def __call__(self, path: str) -> Stopped:
        """Read the revocation in ``path``.

        Raises:
            Refused: not one, of keys that no contact has, or of another office; logged.
            EnvironmentFault: the file cannot be read.
        """
        with refusals_logged(self.begin, Act.CONTACT_REFUSED), self.begin() as work:
            work.actor.require(Right.CONTACTS)
            return stop_keys(work, self.files.read_revocation(path))
