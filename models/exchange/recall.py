"""A recall: the sender's signed wish that what it has sent of one case is not taken over.

A small sealed file, as a receipt is. It names every sending, so that it counts also for one that
has not come yet; it says nothing of the case, and not why.
"""

from dataclasses import dataclass
from datetime import datetime
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

VERSION: Final = 1
TYPE: Final = "tovholder-recall"
LARGEST: Final = 64 * 1024
RECALL: Final = "recall.json"
RECALL_SIGNATURE: Final = "recall.sig"
MOST: Final = 40


@dataclass(frozen=True, slots=True)
class Recalled:
    """One sending that is called back: the bundle, its number, its place, its manifest."""

    bundle_id: str
    number: str
    sequence: int
    manifest_sha256: str

    def fields(self) -> dict[str, Any]:
        """Return it as JSON."""
        return {
            "bundle": self.bundle_id,
            "number": self.number,
            "sequence": self.sequence,
            "manifest_sha256": self.manifest_sha256,
        }


@dataclass(frozen=True, slots=True)
class Recall:
    """What is signed.

    Attributes:
        case: the sender's case number.
        sendings: every sending of this transfer, the oldest first.
        sender: who calls back; ``signer`` is that office's Ed25519 key.
        receiver_vault: to whom it is given.
        recipients: SHA-256 of each key that it is sealed for.
    """

    case: str
    sendings: tuple[Recalled, ...]
    sender: Party
    signer: str
    receiver_vault: str
    recipients: tuple[str, ...]
    created: datetime
    practice: bool

    def to_bytes(self) -> bytes:
        """Return the exact bytes that are signed: RFC 8785 JSON."""
        return canonical(
            {
                "v": VERSION,
                "type": TYPE,
                "case": self.case,
                "sendings": [each.fields() for each in self.sendings],
                "sender": self.sender.fields(),
                "signer": self.signer,
                "receiver": self.receiver_vault,
                "recipients": list(self.recipients),
                "created": stamp(self.created),
                "practice": self.practice,
            }
        )


def parse_recall(data: bytes) -> Recall:
    """Return the recall in ``data``; its signature is checked by the caller before.

    Raises:
        MalformedError: not exactly what ``to_bytes`` writes, or a bundle or place named twice.
    """
    found = read_canonical(data, largest=LARGEST)
    found.whole("v", least=VERSION, most=VERSION)
    found.one_of("type", (TYPE,))
    recall = Recall(
        case=found.words("case", longest=40),
        sendings=tuple(map(_sending, found.parts("sendings", most=MOST, least=1))),
        sender=read_party(found.part("sender")),
        signer=found.words("signer"),
        receiver_vault=found.words("receiver", form=UUID),
        recipients=found.strings("recipients", most=8, longest=64),
        created=found.instant("created"),
        practice=found.flag("practice"),
    )
    found.close()
    for told in ("bundle_id", "sequence"):
        if len({getattr(each, told) for each in recall.sendings}) < len(recall.sendings):
            refuse("sendings")
    if not recall.recipients or not all(map(HEX_64.fullmatch, recall.recipients)):
        refuse("recipients")
    return recall


def _sending(found: Obj) -> Recalled:
    sending = Recalled(
        bundle_id=found.words("bundle", form=UUID),
        number=found.words("number", longest=40),
        sequence=found.whole("sequence", least=1),
        manifest_sha256=found.words("manifest_sha256", form=HEX_64),
    )
    found.close()
    return sending
