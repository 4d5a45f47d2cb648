"""Opening receipts: a sealed file with one signed sheet in it."""

from collections.abc import Sequence
from typing import BinaryIO, Final

from models.exchange.receipt import LARGEST, RECEIPT, RECEIPT_SIGNATURE, parse_receipt
from models.exchange.strict_json import MalformedError
from models.kernel.errors import Refused
from models.kernel.text import text
from models.ports.exchange import FindSigner, OpenedReceipt
from storage.exchange.age_keys import Identity
from storage.exchange.envelope import read_signed, refusing, unseal
from storage.exchange.sshsig import RECEIPT_NAMESPACE

NOT_A_RECEIPT: Final = text(
    "Open", "This is not a receipt. Choose the file that the police gave back."
)


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
