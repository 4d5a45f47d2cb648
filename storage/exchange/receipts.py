"""Opening receipts: a sealed file with one signed sheet in it, or a few hundred bytes."""

from collections.abc import Sequence
from contextlib import suppress
from typing import BinaryIO, Final

from models.exchange.receipt import LARGEST, RECEIPT, RECEIPT_SIGNATURE, parse_receipt
from models.exchange.short_receipt import LARGEST as LARGEST_SHORT
from models.exchange.short_receipt import SIGNATURE, parse_short
from models.exchange.strict_json import MalformedError
from models.kernel.errors import Refused
from models.kernel.text import text
from models.ports.exchange import FindSigner, FindVault, OpenedReceipt, ReadShort
from storage.exchange.age_keys import Identity
from storage.exchange.envelope import UNKNOWN_SENDER, read_signed, refusing, unseal
from storage.exchange.sshsig import (
    RECEIPT_NAMESPACE,
    SHORT_NAMESPACE,
    SignatureError,
    VerifyKey,
)

NOT_A_RECEIPT: Final = text(
    "Open", "This is not a receipt. Choose the file that the police gave back."
)
NOT_A_SHORT_ONE: Final = text(
    "Open",
    "This is no receipt from a QR code. Scan every part of it again, or read in the file.",
)


def read_short(data: bytes, find: FindVault) -> ReadShort:
    """Return a short receipt.

    Raises:
        Refused: not well formed, by somebody unknown or unconfirmed, or its signature does
            not hold.
    """
    try:
        receipt = parse_short(data[:-SIGNATURE][: LARGEST_SHORT + 1])
    except MalformedError as error:
        raise Refused(NOT_A_SHORT_ONE) from error
    sender = find(receipt.receiver)
    if sender is None:
        raise Refused(UNKNOWN_SENDER)
    sender.require_confirmed()
    before = [key.signer for key in sender.former if receipt.created <= key.replaced_at]
    with refusing():
        signer = _verified_by(data, (*before, sender.pinned().signer))
    return ReadShort(sender, receipt, data, signer)


def _verified_by(data: bytes, signers: Sequence[str]) -> str:
    """Return which of the keys signed it. Raises ``SignatureError`` as the last does."""
    *others, last = signers
    for line in others:
        with suppress(SignatureError):
            _verify(data, line)
            return line
    _verify(data, last)
    return last


def _verify(data: bytes, line: str) -> None:
    key = VerifyKey.parse_line(line)
    key.verify_bare(data[-SIGNATURE:], data[:-SIGNATURE], SHORT_NAMESPACE)


def open_receipt(
    handle: BinaryIO, identities: Sequence[Identity], find: FindSigner
) -> OpenedReceipt:
    """Return the receipt behind an open handle.

    Raises:
        Refused: not a receipt, not for us, damaged, or by somebody unknown or unconfirmed.
    """
    with refusing():
        archive = unseal(handle, identities)
        if archive.names != (RECEIPT, RECEIPT_SIGNATURE):
            raise Refused(NOT_A_RECEIPT)
        signed, sender = read_signed(
            archive, RECEIPT, RECEIPT_SIGNATURE, RECEIPT_NAMESPACE, LARGEST, find
        )
        try:
            receipt = parse_receipt(signed)
        except MalformedError as error:
            raise Refused(NOT_A_RECEIPT) from error
        return OpenedReceipt(sender, receipt, signed)
