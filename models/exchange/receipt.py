"""The receipt: the receiver's signed word that it has got one bundle, and which.

Two further words go the same way once both ends agreed on it beforehand: that what was received
is deleted, or given back. A receipt is written in version 1, so that earlier programs read it.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

from models.exchange.manifest import Party, read_party
from models.exchange.strict_json import (
    HEX_64,
    UUID,
    Obj,
    canonical,
    read_canonical,
    refuse,
)
from models.kernel.clock import stamp


class Word(StrEnum):
    """What the receiver puts its signature to."""

    RECEIVED = "received"
    DELETED = "deleted"
    RETURNED = "returned"


DONE: Final = (Word.DELETED, Word.RETURNED)
"""What is said afterwards, where both had agreed on it; each with the day on which it was done."""
VERSIONS: Final = {Word.RECEIVED: 1, Word.DELETED: 2, Word.RETURNED: 2}
TYPE: Final = "tovholder-receipt"
LARGEST: Final = 64 * 1024
RECEIPT: Final = "receipt.json"
RECEIPT_SIGNATURE: Final = "receipt.sig"
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is signed when a bundle was received, and when it is deleted or given back.

    Attributes:
        manifest_sha256: of the exact manifest bytes: says what was received, not only that.
        receiver: who has it; ``signer`` is that office's Ed25519 key.
        sender_vault: to whom the receipt is given.
        recipients: SHA-256 of each key that the receipt is sealed for.
        own_number: the receiver's journal number, or "".
        checkpoint: the receiver's log, as a signed note.
        word: what is said of the bundle.
        done: the day on which it was deleted or given back; None for a receipt.
    """

    bundle_id: str
    number: str
    manifest_sha256: str
    receiver: Party
    signer: str
    sender_vault: str
    recipients: tuple[str, ...]
    opened: datetime
    created: datetime
    own_number: str
    checkpoint: str
    practice: bool
    word: Word = Word.RECEIVED
    done: date | None = None

    def to_bytes(self) -> bytes:
        """Return the exact bytes that are signed: RFC 8785 JSON."""
        further: dict[str, Any] = {}
        if self.done is not None:
            further = {"word": str(self.word), "done": self.done.isoformat()}
        return canonical(
            {
                "v": VERSIONS[self.word],
                "type": TYPE,
                "bundle": self.bundle_id,
                "number": self.number,
                "manifest_sha256": self.manifest_sha256,
                "receiver": self.receiver.fields(),
                "signer": self.signer,
                "sender": self.sender_vault,
                "recipients": list(self.recipients),
                "opened": stamp(self.opened),
                "created": stamp(self.created),
                "own_number": self.own_number,
                "checkpoint": self.checkpoint,
                "practice": self.practice,
                **further,
            }
        )


def parse_receipt(data: bytes) -> Receipt:
    """Return the receipt in ``data``; its signature is checked by the caller before.

    Raises:
        MalformedError: not exactly what ``to_bytes`` writes.
    """
    found = read_canonical(data, largest=LARGEST)
    version = found.whole("v", least=1, most=max(VERSIONS.values()))
    found.one_of("type", (TYPE,))
    word, done = read_word(found, first=version == VERSIONS[Word.RECEIVED])
    receipt = Receipt(
        bundle_id=found.words("bundle", form=UUID),
        number=found.words("number", longest=40),
        manifest_sha256=found.words("manifest_sha256", form=HEX_64),
        receiver=read_party(found.part("receiver")),
        signer=found.words("signer"),
        sender_vault=found.words("sender", form=UUID),
        recipients=found.strings("recipients", most=8, longest=64),
        opened=found.instant("opened"),
        created=found.instant("created"),
        own_number=found.words("own_number", longest=80, empty=True),
        checkpoint=found.words("checkpoint", longest=1000),
        practice=found.flag("practice"),
        word=word,
        done=done,
    )
    found.close()
    if not receipt.recipients or not all(map(HEX_64.fullmatch, receipt.recipients)):
        refuse("recipients")
    return receipt


def read_word(found: Obj, *, first: bool) -> tuple[Word, date | None]:
    """Return what is said of the bundle, and the day of it; of a ``first`` version nothing more.

    Raises:
        MalformedError: another word, or no such day.
    """
    if first:
        return Word.RECEIVED, None
    word = Word(found.one_of("word", DONE))
    try:
        return word, date.fromisoformat(found.words("done", form=_DAY))
    except ValueError:
        refuse("done")
