"""The receipt: the receiver's signed word that it has got one bundle, and which."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from models.exchange.answer import VERSION as WITH_ANSWER
from models.exchange.answer import Answer, Answered, read_answer
from models.exchange.manifest import Party, read_party
from models.exchange.strict_json import (
    HEX_64,
    UUID,
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


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is signed when a bundle was received.

    Attributes:
        manifest_sha256: of the exact manifest bytes: says what was received, not only that.
        receiver: who has it; ``signer`` is that office's Ed25519 key.
        sender_vault: to whom the receipt is given.
        recipients: SHA-256 of each key that the receipt is sealed for.
        own_number: the receiver's journal number, or "".
        checkpoint: the receiver's log, as a signed note.
        answered: what was decided on a transfer; None while nothing is, and of anything else.
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

    @property
    def answer(self) -> Answer:
        """What was decided on a transfer."""
        return Answer.RECEIVED if self.answered is None else self.answered.answer

    def to_bytes(self) -> bytes:
        """Return the exact bytes that are signed: RFC 8785 JSON."""
        further: dict[str, Any] = {} if self.answered is None else self.answered.fields()
        return canonical(
            {
                "v": WITH_ANSWER if further else VERSION,
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
    if version not in {VERSION, WITH_ANSWER}:
        refuse("v")
    found.one_of("type", (TYPE,))
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
    )
    found.close()
    if not receipt.recipients or not all(map(HEX_64.fullmatch, receipt.recipients)):
        refuse("recipients")
    return receipt
