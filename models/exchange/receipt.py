"""The receipt: the receiver's signed word that it has got one bundle, and which.

Two further words go the same way where both ends agreed on it beforehand: that what was received
is deleted, or given back. A plain receipt is version 1, so that earlier programs read it; such a
word is version 2, and the answer to a transfer version 3.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

from models.exchange.answer import VERSION as WITH_ANSWER
from models.exchange.answer import Answer, Answered, read_answer
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

VERSION: Final = 1
TYPE: Final = "tovholder-receipt"
LARGEST: Final = 64 * 1024
RECEIPT: Final = "receipt.json"
RECEIPT_SIGNATURE: Final = "receipt.sig"


class Word(StrEnum):
    """What the receiver puts its signature to."""

    RECEIVED = "received"
    DELETED = "deleted"
    RETURNED = "returned"


DONE: Final = (Word.DELETED, Word.RETURNED)
"""What is said afterwards, where both had agreed on it; each with the day on which it was done."""
WITH_WORD: Final = 2


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
        answered: what was decided on a transfer; None while nothing is, and of anything else.
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
    answered: Answered | None = None
    word: Word = Word.RECEIVED
    done: date | None = None

    @property
    def answer(self) -> Answer:
        """What was decided on a transfer."""
        return Answer.RECEIVED if self.answered is None else self.answered.answer

    def to_bytes(self) -> bytes:
        """Return the exact bytes that are signed: RFC 8785 JSON."""
        version, further = further_of(self.answered, self.word, self.done)
        return canonical(
            {
                "v": version,
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
    version = found.whole("v", least=VERSION, most=WITH_ANSWER)
    found.one_of("type", (TYPE,))
    word, done = read_word(found) if version == WITH_WORD else (Word.RECEIVED, None)
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
        answered=read_answer(found) if version == WITH_ANSWER else None,
        word=word,
        done=done,
    )
    found.close()
    if not receipt.recipients or not all(map(HEX_64.fullmatch, receipt.recipients)):
        refuse("recipients")
    return receipt


def further_of(
    answered: Answered | None, word: Word, done: date | None
) -> tuple[int, dict[str, Any]]:
    """Return the version of a receipt, and what it says beyond that it was received."""
    if answered is not None:
        return WITH_ANSWER, answered.fields()
    if done is not None:
        return WITH_WORD, {"word": str(word), "done": done.isoformat()}
    return VERSION, {}


def read_word(found: Obj) -> tuple[Word, date]:
    """Return what was done with the bundle, and the day of it.

    Raises:
        MalformedError: another word, or no such day.
    """
    return Word(found.one_of("word", tuple(map(str, DONE)))), found.day("done")
