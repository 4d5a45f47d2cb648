"""What must be true of a bundle or receipt from elsewhere, beyond its signature."""

from datetime import datetime
from typing import Final

from models.exchange.contact import Contact
from models.exchange.manifest import Manifest
from models.exchange.recall import Recall
from models.exchange.receipt import Receipt
from models.exchange.short_receipt import ShortReceipt
from models.exchange.terms import KeyMark
from models.kernel.errors import Refused
from models.kernel.text import text
from models.law.requests import Ask
from models.office.office import Office, OfficeKind

KOMMUNE: Final = OfficeKind.KOMMUNE
MOST_GAPS: Final = 100
"""Missing places in a sender's order that are named."""
NOTHING_TAKEN: Final = text(
    "Arrival", "Nothing of it was taken in, and nothing here was changed."
)
"""What is safe, whatever was refused: said beside the reason, which says what to do."""
OTHER_SENDER: Final = text(
    "Arrival",
    "The signature and the sender named inside do not belong together. Do not use the file, "
    "and call the sender on a number you know.",
)
NOT_MEANT_FOR_US: Final = text(
    "Arrival",
    "This was signed for another recipient and then sealed anew for us. Do not use it, and "
    "tell the sender.",
)
PRACTICE_HERE: Final = text(
    "Arrival",
    "This file is for practice only, and this vault is a real one. Open it in a practice "
    "vault, or ask the sender for the real file.",
)
REAL_HERE: Final = text(
    "Arrival",
    "This file is about real people, and this vault is for practice. Open it in your real "
    "vault, and keep the stick locked away until then.",
)
SEALED_LATE: Final = text(
    "Arrival",
    "The keys of {organisation} had run out when this was sealed. Ask them for their new "
    "contact card, and to seal it again.",
)
OPENED_BEFORE: Final = text(
    "Arrival",
    "Bundle {number} from {organisation} was opened here on {day}, and nothing new is in "
    "this file. Look for it in the inbox, also among what has left.",
)
LEFT_BEFORE: Final = text(
    "Arrival",
    "Bundle {number} from {organisation} was here before and has left this vault, as agreed or "
    "when its days were over. Ask the sender if you need it again.",
)
CALLED_BACK: Final = text(
    "Arrival",
    "{organisation} has called {number} back, so it is not opened. Give the file back unread, or "
    "destroy it.",
)
SAME_PLACE: Final = text(
    "Arrival",
    "Another bundle with the same place in the order came from {organisation} before. "
    "Call them and ask which one is right.",
)
NO_TRANSFER: Final = text(
    "Arrival",
    "A kommune takes in only what another kommune hands over to it, and this is something "
    "else. Give it back, and call the sender.",
)
NOT_OURS: Final = text(
    "Arrival",
    "We have not sealed the bundle that this receipt is about. Ask whoever gave it to you "
    "for the right one.",
)
OTHER_BUNDLE: Final = text(
    "Arrival", "The receipt is about other contents than we sealed. Call the receiver."
)
RECEIPT_OF_ANOTHER: Final = text(
    "Arrival",
    "This receipt is meant for another office. Give it to the one that sealed the bundle.",
)
OTHER_RECEIVER: Final = text(
    "Arrival",
    "The receipt is by another office than the bundle was sealed for. Do not use it, and "
    "call the office that was to have the bundle.",
)

OTHERS_BUNDLE: Final = text(
    "Arrival",
    "The recall names a bundle that another office has sent. Do not use it, and call "
    "whoever gave you the file.",
)
SEALED_CLASSIC: Final = text(
    "Arrival",
    "The list inside says that this was sealed to a classic key, and you have none. Do not use "
    "it, and call the sender on the number you know.",
)


def require_for_us(
    manifest: Manifest,
    sender: Contact,
    office: Office,
    our_digests: frozenset[str],
    at: datetime,
) -> None:
    """Do nothing when the bundle is the sender's, and meant for this vault.

    ``at`` is the present instant.

    Raises:
        Refused: the sender inside is another than the signer, we are not the recipient,
            it was sealed to a classic key, practice and reality would meet, its keys had run out when it was sealed, or we
            are a kommune and it is no transfer.
    """
    card = sender.pinned()
    signs = sender.signs(manifest.signer, manifest.created, at)
    if manifest.sender.vault_id != card.vault_id or not signs:
        raise Refused(OTHER_SENDER)
    if manifest.signer == card.signer and manifest.created >= card.ends:
        raise Refused(SEALED_LATE.filled(organisation=sender.organisation))
    for_us = manifest.recipient.vault_id == office.vault_id
    if not for_us or our_digests.isdisjoint(manifest.recipients):
        raise Refused(NOT_MEANT_FOR_US)
    if manifest.keys is KeyMark.CLASSIC:  # our own keys are hybrid, always
        raise Refused(SEALED_CLASSIC)
    require_same_world(practice=manifest.practice, office=office)
    transfer = (card.kind, manifest.grounds.ask) == (KOMMUNE, Ask.TAKEOVER)  # as pinned
    if office.kind is KOMMUNE and not (transfer or manifest.trial):
        raise Refused(NO_TRANSFER)


def require_receipt_for_us(
    receipt: Receipt,
    sender: Contact,
    office: Office,
    our_digests: frozenset[str],
    at: datetime,
) -> None:
    """Do nothing when the receipt is the signer's, and given to this vault. Raises likewise.

    A receipt by keys that have run out since still proves that the bundle arrived.
    """
    signs = sender.signs(receipt.signer, receipt.created, at)
    if receipt.receiver.vault_id != sender.pinned().vault_id or not signs:
        raise Refused(OTHER_SENDER)
    for_us = receipt.sender_vault == office.vault_id
    if not for_us or our_digests.isdisjoint(receipt.recipients):
        raise Refused(NOT_MEANT_FOR_US)
    require_same_world(practice=receipt.practice, office=office)


def require_recall_for_us(
    recall: Recall, sender: Contact, office: Office, our_digests: frozenset[str]
) -> None:
    """Do nothing when the recall is the signer's, and given to this vault. Raises likewise."""
    card = sender.pinned()
    if (recall.sender.vault_id, recall.signer) != (card.vault_id, card.signer):
        raise Refused(OTHER_SENDER)
    for_us = recall.receiver_vault == office.vault_id
    if not for_us or our_digests.isdisjoint(recall.recipients):
        raise Refused(NOT_MEANT_FOR_US)
    require_same_world(practice=recall.practice, office=office)


def require_same_world(*, practice: bool, office: Office) -> None:
    """Do nothing when both ends are real, or both are for practice (decision 20).

    Raises:
        Refused: they are not.
    """
    if practice and not office.practice:
        raise Refused(PRACTICE_HERE)
    if office.practice and not practice:
        raise Refused(REAL_HERE)


def gaps(received: tuple[int, ...]) -> tuple[int, ...]:
    """Return the sequence numbers that are missing below the highest received.

    At most ``MOST_GAPS``, the lowest: a sender may write any number.
    """
    found, expected = list[int](), 1
    for number in sorted(set(received)):
        room = MOST_GAPS - len(found)
        found.extend(range(expected, min(number, expected + room)))
        expected = number + 1
    return tuple(found)


def require_short_for_us(
    receipt: ShortReceipt, sender: Contact, signer: str, office: Office, at: datetime
) -> None:
    """Do nothing when a short receipt is given to this vault, in its own world.

    That ``signer`` signed it was found true; a key of before counts as long as in a file.
    Raises as above.
    """
    if not sender.signs(signer, receipt.created, at):
        raise Refused(OTHER_SENDER)
    if receipt.sender != office.vault_id:
        raise Refused(RECEIPT_OF_ANOTHER)
    require_same_world(practice=receipt.practice, office=office)
