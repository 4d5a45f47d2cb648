"""The receiver signs that it has got a bundle, and the sender reads that in."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.exchange.arrival import (
    NOT_OURS,
    OTHER_BUNDLE,
    OTHER_RECEIVER,
    require_receipt_for_us,
)
from models.exchange.receipt import Receipt, parse_receipt
from models.exchange.strict_json import seen
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import BundleId, DisclosureId
from models.kernel.text import Say, text, whole_letters
from models.ports.exchange import BundleIn, OpenedReceipt, Opener, SealedFile, Sealer
from models.ports.records import NotFoundError
from models.ports.work import BeginWork, Work
from models.usecases.export_card import our_party
from models.usecases.refusals import refusals_logged
from models.usecases.seal_handover import tell
from models.usecases.trials import take_trial_receipt

NUMBER_TOO_LONG: Final = text("Receipt", "Shorten your own number to {longest} characters.")
LONGEST_NUMBER: Final = 80


@dataclass(frozen=True, slots=True)
class Written:
    """A receipt that stands on its disk."""

    file: SealedFile
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class WriteReceipt:
    """Sign and seal a receipt for the office that sent a bundle."""

    begin: BeginWork
    sealer: Sealer
    say: Say

    def __call__(self, bundle_id: BundleId, own_number: str, folder: str) -> Written:
        """Write the receipt into the folder; a further one replaces the former.

        Args:
            bundle_id: the bundle that was opened.
            own_number: our journal number, or "".
            folder: a stick or a folder.

        Raises:
            Refused: the number is too long, or the sender is no longer confirmed.
            EnvironmentFault: the disk fails; nothing was changed.
        """
        number = seen(whole_letters(own_number)).strip()
        if len(number) > LONGEST_NUMBER:
            raise Refused(NUMBER_TOO_LONG.filled(longest=LONGEST_NUMBER), "own_number")
        with self.begin() as work:
            work.actor.require(Right.RECEIVE)
            bundle = work.bundles.received(bundle_id)
            contact = work.contacts.get(bundle.contact_id)
            contact.require_confirmed()
            receipt = self._receipt(work, bundle, number)
            signed = receipt.to_bytes()
            parse_receipt(signed)  # the sender must be able to read what we sign
            keys = work.contacts.our_keys()
            with self.sealer.receipt(signed, keys, contact.pinned().recipient, folder) as file:
                work.bundles.keep_own_receipt(bundle_id, number, signed, work.now)
                about = ((Kind.BUNDLE, str(bundle_id)), (Kind.CONTACT, str(contact.id)))
                work.note(Note(Act.RECEIPT_WRITTEN, about))
                changed = work.commit()
            return Written(file, changed)

    def _receipt(self, work: Work, bundle: BundleIn, number: str) -> Receipt:
        contact = work.contacts.get(bundle.contact_id)
        return Receipt(
            bundle_id=bundle.id,
            number=bundle.number,
            manifest_sha256=sha256(bundle.manifest).hexdigest(),
            receiver=our_party(work, self.say),
            signer=work.contacts.our_keys().signer,
            sender_vault=contact.pinned().vault_id,
            recipients=(self.sealer.key_digest(contact.pinned().recipient),),
            opened=bundle.opened_at,
            created=work.now,
            own_number=number,
            checkpoint=work.checkpoints.make("receipt"),
            practice=work.offices.office().practice,
        )


@dataclass(frozen=True, slots=True)
class Accepted:
    """A receipt that holds: for which handover, by whom, under which number of theirs.

    ``disclosure_id`` is None where it is of a trial shipment.
    """

    disclosure_id: DisclosureId | None
    number: str
    organisation: str
    person: str
    own_number: str
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class AcceptReceipt:
    """Read a receipt in; only a true one moves the handover on."""

    begin: BeginWork
    opener: Opener
    sealer: Sealer

    def __call__(self, path: str) -> Accepted:
        """Take the receipt in.

        Raises:
            Refused: not for us, damaged, unknown signer, another bundle or other contents;
                logged.
            EnvironmentFault: the file cannot be read.
        """
        with refusals_logged(self.begin, Act.RECEIPT_REFUSED), self.begin() as work:
            work.actor.require(Right.HAND_OVER)
            return self._take(work, _opened(work, self.opener, self.sealer, path))

    def _take(self, work: Work, opened: OpenedReceipt) -> Accepted:
        receipt, sender = opened.receipt, opened.sender
        try:
            bundle = work.bundles.out(BundleId(receipt.bundle_id))
        except NotFoundError:
            return _of_trial(work, opened)
        if bundle.contact_id != sender.id:
            raise Refused(OTHER_RECEIVER)
        same = (bundle.number, bundle.manifest_sha256)
        if same != (receipt.number, receipt.manifest_sha256):
            raise Refused(OTHER_BUNDLE)
        disclosure = work.disclosures.get(bundle.disclosure_id)
        disclosure.receipted()
        work.disclosures.save(disclosure)
        work.bundles.keep_receipt(bundle.id, opened.receipt_bytes, work.now)
        tell(work, "receipted", disclosure, state=str(disclosure.state))
        about: list[tuple[Kind, str]] = [
            (Kind.DISCLOSURE, disclosure.id),
            (Kind.CONTACT, sender.id),
        ]
        if disclosure.case_id is not None:
            about.append((Kind.CASE, disclosure.case_id))
        work.note(Note(Act.RECEIPT_ACCEPTED, tuple(about)))
        return Accepted(
            disclosure.id,
            disclosure.number,
            sender.organisation,
            receipt.receiver.person,
            receipt.own_number,
            work.commit(),
        )


def _of_trial(work: Work, opened: OpenedReceipt) -> Accepted:
    """Take the receipt of a trial shipment. Raises ``Refused``: we have sealed no such thing."""
    receipt, sender = opened.receipt, opened.sender
    try:
        trial = work.trials.get(receipt.bundle_id)
    except NotFoundError:
        raise Refused(NOT_OURS) from None
    take_trial_receipt(work, trial, receipt, opened.receipt_bytes, sender)
    number, person = trial.number, receipt.receiver.person
    own = receipt.own_number
    return Accepted(None, number, sender.organisation, person, own, work.commit())


@dataclass(frozen=True, slots=True)
class AcceptTrialReceipt:
    """Read the receipt of a trial shipment in, where the contacts are kept."""

    begin: BeginWork
    opener: Opener
    sealer: Sealer

    def __call__(self, path: str) -> Accepted:
        """Take the receipt in.

        Raises:
            Refused: as ``AcceptReceipt``, or it is of a handover; logged.
            EnvironmentFault: the file cannot be read.
        """
        with refusals_logged(self.begin, Act.RECEIPT_REFUSED), self.begin() as work:
            work.actor.require(Right.CONTACTS)
            return _of_trial(work, _opened(work, self.opener, self.sealer, path))


def _opened(work: Work, opener: Opener, sealer: Sealer, path: str) -> OpenedReceipt:
    """Return a receipt that is meant for us."""
    keys = work.contacts.our_keys()
    opened = opener.receipt(path, keys, work.contacts.by_signer)
    digests = frozenset(map(sealer.key_digest, keys.recipients))
    office = work.offices.office()
    require_receipt_for_us(opened.receipt, opened.sender, office, digests, work.now)
    return opened
