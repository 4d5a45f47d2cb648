"""Opening recalls: a sealed file with one signed sheet in it."""

from collections.abc import Sequence
from typing import BinaryIO, Final

from models.exchange.recall import LARGEST, RECALL, RECALL_SIGNATURE, parse_recall
from models.exchange.strict_json import MalformedError
from models.kernel.errors import Refused
from models.kernel.text import text
from models.ports.exchange import FindSigner, OpenedRecall
from storage.exchange.age_keys import Identity
from storage.exchange.envelope import read_signed, refusing, unseal
from storage.exchange.sshsig import RECALL_NAMESPACE

NOT_A_RECALL: Final = text(
    "Open", "This does not call anything back. Choose the file that the other kommune gave you."
)


def open_recall(
    handle: BinaryIO, identities: Sequence[Identity], find: FindSigner
) -> OpenedRecall:
    """Return the recall behind an open handle.

    Raises:
        Refused: not a recall, not for us, damaged, or by somebody unknown or unconfirmed.
    """
    with refusing():
        archive = unseal(handle, identities)
        if archive.names != (RECALL, RECALL_SIGNATURE):
            raise Refused(NOT_A_RECALL)
        signed, sender = read_signed(
            archive, RECALL, RECALL_SIGNATURE, RECALL_NAMESPACE, LARGEST, find
        )
        try:
            recall = parse_recall(signed)
        except MalformedError as error:
            raise Refused(NOT_A_RECALL) from error
        return OpenedRecall(sender, recall, signed)
