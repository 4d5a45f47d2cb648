"""The receiver signs that it has got a bundle, and the sender reads that in."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.exchange.answer import NOT_TAKEN
from models.exchange.arrival import require_receipt_for_us, require_short_for_us
from models.exchange.contact import Contact
from models.exchange.receipt import Receipt, Word, parse_receipt
from models.exchange.short_receipt import parse_short, short_of
from models.exchange.strict_json import seen
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import BundleId
from models.kernel.text import Say, text, whole_letters
from models.ports.exchange import (
    BundleIn,
    OpenedReceipt,
    Opener,
    ReadShort,
    SealedFile,
    Sealer,
)
from models.ports.work import BeginWork, Work
from models.usecases.export_card import our_party
from models.usecases.refusals import refusals_logged
from models.usecases.take_receipt import Accepted, take_receipt, take_trial_receipt
from models.usecases.transfer_in import answer_given

NUMBER_TOO_LONG: Final = text("Receipt", "Shorten your own number to {longest} characters.")
LONGEST_NUMBER: Final = 80


@dataclass(frozen=True, slots=True)
class Written:
    """A receipt that stands on its disk."""

    file: SealedFile
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class Shown:
    """A receipt in few bytes, signed, to be shown as a QR code.

    Attributes:
        number: of the bundle.
        made: when it was signed.
    """

    data: bytes
    number: str
    own_number: str
    made: datetime
    word: Word
    changed: frozenset[Topic]


def own_number_of(typed: str) -> str:
    """Return our own number as it is signed.

    Raises:
        Refused: it is too long.
    """
    number = seen(whole_letters(typed)).strip()
    if len(number) > LONGEST_NUMBER:
        raise Refused(NUMBER_TOO_LONG.filled(longest=LONGEST_NUMBER), "own_number")
    return number


def lacks_number(bundle: BundleIn) -> bool:
    """Whether the receipt that was written is without the number that we gave it since."""
    if bundle.receipt is None or not bundle.own_number:
        return False
    return parse_receipt(bundle.receipt).own_number != bundle.own_number


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes what we sign about a bundle: the same words for a file and for a QR code."""

    sealer: Sealer
    say: Say

    def receipt(self, work: Work, bundle: BundleIn, contact: Contact, number: str) -> Receipt:
        """Return a receipt of now."""
        card = contact.pinned()
        return Receipt(
            bundle_id=bundle.id,
            number=bundle.number,
            manifest_sha256=bundle.manifest_sha256 or sha256(bundle.manifest).hexdigest(),
            receiver=our_party(work, self.say),
            signer=work.contacts.our_keys().signer,
            sender_vault=card.vault_id,
            recipients=(self.sealer.key_digest(card.recipient),),
            opened=bundle.opened_at,
            created=work.now,
            own_number=number,
            checkpoint=work.checkpoints.make("receipt"),
            practice=work.offices.office().practice,
            answered=bundle.decided,
        )

    def short(self, work: Work, receipt: Receipt) -> bytes:
        """Return it in few bytes, signed."""
        said = short_of(receipt).to_bytes()
        parse_short(said)  # the sender must be able to read what we sign
        return self.sealer.short_receipt(said, work.contacts.our_keys())


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
        number = own_number_of(own_number)
        with self.begin() as work:
            work.actor.require(Right.RECEIVE)
            bundle = receipted_bundle(work, bundle_id)
            contact = work.contacts.get(bundle.contact_id)
            contact.require_confirmed()
            signed = (
                Pen(self.sealer, self.say).receipt(work, bundle, contact, number).to_bytes()
            )
            parse_receipt(signed)  # the sender must be able to read what we sign
            keys = work.contacts.our_keys()
            with self.sealer.receipt(signed, keys, contact.pinned().recipient, folder) as file:
                keep_receipt(work, bundle, number, signed)
                changed = work.commit()
            return Written(file, changed)


def receipted_bundle(work: Work, bundle_id: BundleId) -> BundleIn:
    """Return a bundle for which a receipt is written, also a transfer that was not taken over.

    Of that nothing may be here any more: called back before it came, or left since.

    Raises:
        NotFoundError: there is no such bundle, or it is hidden from this user.
    """
    known = work.bundles.received_or_recalled(bundle_id)
    if known is not None and known.answer in NOT_TAKEN and not known.manifest:
        return known
    return work.bundles.received(bundle_id)


def keep_receipt(work: Work, bundle: BundleIn, number: str, signed: bytes) -> None:
    """Keep what we signed about a bundle, and say so in the log."""
    work.bundles.keep_own_receipt(bundle.id, number, signed, _told_at(work, bundle))
    answer_given(work, bundle)
    about = ((Kind.BUNDLE, str(bundle.id)), (Kind.CONTACT, str(bundle.contact_id)))
    work.note(Note(Act.RECEIPT_WRITTEN, about))


def _told_at(work: Work, bundle: BundleIn) -> datetime:
    """Return when the receipt counts from: of a no, when it was first written."""
    if bundle.receipted_at is None or bundle.receipt is None or bundle.answer not in NOT_TAKEN:
        return work.now
    same = parse_receipt(bundle.receipt).answered == bundle.decided
    return bundle.receipted_at if same else work.now


@dataclass(frozen=True, slots=True)
class ShowReceiptCode:
    """Sign a receipt that goes back as a QR code: on the screen, on paper, or as text."""

    begin: BeginWork
    sealer: Sealer
    say: Say

    def __call__(self, bundle_id: BundleId, own_number: str) -> Shown:
        """Return it; one with the same number that was written before is shown again.

        Raises:
            Refused: the number is too long, or the sender is no longer confirmed.
        """
        number = own_number_of(own_number)
        pen = Pen(self.sealer, self.say)
        with self.begin() as work:
            work.actor.require(Right.RECEIVE)
            bundle = receipted_bundle(work, bundle_id)
            contact = work.contacts.get(bundle.contact_id)
            contact.require_confirmed()
            before = None if bundle.receipt is None else parse_receipt(bundle.receipt)
            same = before is not None and before.answered == bundle.decided
            receipt = (
                before
                if before is not None and same and bundle.own_number == number
                else pen.receipt(work, bundle, contact, number)
            )
            data = pen.short(work, receipt)
            keep_receipt(work, bundle, number, receipt.to_bytes())
            return Shown(
                data, bundle.number, number, receipt.created, receipt.word, work.commit()
            )


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
            opened = open_for_us(work, self.opener, self.sealer, path)
            person = opened.receipt.receiver.person
            return take_receipt(
                work, opened.sender, opened.receipt, opened.receipt_bytes, person
            )


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
            opened = open_for_us(work, self.opener, self.sealer, path)
            person = opened.receipt.receiver.person
            return take_trial_receipt(
                work, opened.sender, opened.receipt, opened.receipt_bytes, person
            )


def open_for_us(work: Work, opener: Opener, sealer: Sealer, path: str) -> OpenedReceipt:
    """Return the receipt in a file, which is meant for us.

    Raises:
        Refused: it is not, or not a true receipt.
        EnvironmentFault: it cannot be read.
    """
    keys = work.contacts.our_keys()
    opened = opener.receipt(path, keys, work.contacts.by_signer)
    digests = frozenset(map(sealer.key_digest, keys.recipients))
    office = work.offices.office()
    require_receipt_for_us(opened.receipt, opened.sender, office, digests, work.now)
    return opened


@dataclass(frozen=True, slots=True)
class AcceptShortReceipt:
    """Read a receipt in that was scanned or pasted; the same rules as for one in a file."""

    begin: BeginWork
    opener: Opener

    def __call__(self, data: bytes) -> Accepted:
        """Take the receipt in.

        Args:
            data: a short receipt with its signature, as ``qr_text`` gives it back.

        Raises:
            Refused: not for us, damaged, unknown signer, another bundle or other contents;
                logged.
        """
        with refusals_logged(self.begin, Act.RECEIPT_REFUSED), self.begin() as work:
            work.actor.require(Right.HAND_OVER)
            read = _short_for_us(work, self.opener, data)
            return take_receipt(work, read.sender, read.receipt, data, read.receipt.person)


@dataclass(frozen=True, slots=True)
class AcceptTrialCode:
    """Read the receipt of a trial shipment in that was scanned, where the contacts are kept."""

    begin: BeginWork
    opener: Opener

    def __call__(self, data: bytes) -> Accepted:
        """Take the receipt in. Arguments as ``AcceptShortReceipt``.

        Raises:
            Refused: as ``AcceptShortReceipt``, or it is of a handover; logged.
        """
        with refusals_logged(self.begin, Act.RECEIPT_REFUSED), self.begin() as work:
            work.actor.require(Right.CONTACTS)
            read = _short_for_us(work, self.opener, data)
            person = read.receipt.person
            return take_trial_receipt(work, read.sender, read.receipt, data, person)


def _short_for_us(work: Work, opener: Opener, data: bytes) -> ReadShort:
    read = opener.short_receipt(data, work.contacts.of_vault)
    office = work.offices.office()
    require_short_for_us(read.receipt, read.sender, read.signer, office, work.now)
    return read
