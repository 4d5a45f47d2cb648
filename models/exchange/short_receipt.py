"""A receipt in a few hundred bytes, for a QR code: it says nothing of the case.

It is not sealed. It names the bundle by number and digest, the receiver by its vault, and the
receiver's log by size and root; whoever sealed the bundle knows the rest. The signature is 64
bytes after the text, by the receiver's key, which was compared by voice.
"""

import base64
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from models.audit.checkpoint import parse_note
from models.exchange.answer import VERSION as WITH_ANSWER
from models.exchange.answer import Answered, read_answer
from models.exchange.receipt import (
    TYPE,
    VERSION,
    WITH_WORD,
    Receipt,
    Word,
    further_of,
    parse_receipt,
    read_word,
)
from models.exchange.strict_json import UUID, canonical, read_canonical, refuse
from models.kernel.clock import stamp

TAGS: Final = {"tvk1": VERSION, "tvk2": WITH_WORD, "tvk3": WITH_ANSWER}
"""By the version of the receipt in a file that says the same."""
LARGEST: Final = 1024
SIGNATURE: Final = 64
"""Bytes of the signature that follow the text."""
_DIGEST: Final = 32
_MOST_ROWS: Final = 2**53 - 1
_LONG: Final = f'"type":"{TYPE}"'.encode()


@dataclass(frozen=True, slots=True)
class ShortReceipt:
    """What is signed.

    Attributes:
        manifest_sha256: of the exact manifest bytes, in hexadecimal.
        receiver: the vault that has it; its pinned key signs.
        person: who wrote the receipt.
        sender: the vault to which it is given.
        rows: how many rows the receiver's log had, and ``root``, its root, in hexadecimal.
        answered: what was decided on a transfer, or None.
        word: what is said of the bundle; ``done`` the day of it, None for a receipt.
    """

    bundle_id: str
    number: str
    manifest_sha256: str
    receiver: str
    person: str
    sender: str
    opened: datetime
    created: datetime
    own_number: str
    rows: int
    root: str
    practice: bool
    answered: Answered | None = None
    word: Word = Word.RECEIVED
    done: date | None = None

    def to_bytes(self) -> bytes:
        """Return the exact bytes that are signed: RFC 8785 JSON with short names."""
        version, further = further_of(self.answered, self.word, self.done)
        return canonical(
            {
                "t": next(tag for tag, of in TAGS.items() if of == version),
                "b": self.bundle_id,
                "n": self.number,
                "m": _shortened(self.manifest_sha256),
                "r": self.receiver,
                "p": self.person,
                "s": self.sender,
                "o": stamp(self.opened),
                "c": stamp(self.created),
                "q": self.own_number,
                "l": self.rows,
                "h": _shortened(self.root),
                "x": self.practice,
                **further,
            }
        )


def short_of(receipt: Receipt) -> ShortReceipt:
    """Return a receipt in few words.

    Raises:
        ValueError: its checkpoint is none.
    """
    checkpoint, _, _ = parse_note(receipt.checkpoint)
    return ShortReceipt(
        bundle_id=receipt.bundle_id,
        number=receipt.number,
        manifest_sha256=receipt.manifest_sha256,
        receiver=receipt.receiver.vault_id,
        person=receipt.receiver.person,
        sender=receipt.sender_vault,
        opened=receipt.opened,
        created=receipt.created,
        own_number=receipt.own_number,
        rows=checkpoint.size,
        root=checkpoint.root.hex(),
        practice=receipt.practice,
        answered=receipt.answered,
        word=receipt.word,
        done=receipt.done,
    )


def parse_short(data: bytes) -> ShortReceipt:
    """Return the receipt in ``data``, without its signature, which the caller checks.

    Raises:
        MalformedError: not exactly what ``to_bytes`` writes.
    """
    found = read_canonical(data, largest=LARGEST)
    version = TAGS[found.one_of("t", tuple(TAGS))]
    word, done = read_word(found) if version == WITH_WORD else (Word.RECEIVED, None)
    receipt = ShortReceipt(
        bundle_id=found.words("b", form=UUID),
        number=found.words("n", longest=40),
        manifest_sha256=_lengthened(found.words("m"), "m"),
        receiver=found.words("r", form=UUID),
        person=found.words("p", empty=True),
        sender=found.words("s", form=UUID),
        opened=found.instant("o"),
        created=found.instant("c"),
        own_number=found.words("q", longest=80, empty=True),
        rows=found.whole("l", most=_MOST_ROWS),
        root=_lengthened(found.words("h"), "h"),
        practice=found.flag("x"),
        answered=read_answer(found) if version == WITH_ANSWER else None,
        word=word,
        done=done,
    )
    found.close()
    return receipt


@dataclass(frozen=True, slots=True)
class Kept:
    """What a receipt on record says, whether it came in a file or as a QR code."""

    word: Word
    created: datetime
    person: str
    role: str
    own_number: str
    done: date | None
    answered: Answered | None


def read_kept(data: bytes) -> Kept:
    """Return what the bytes of a receipt on record say; its signature was checked before.

    Raises:
        MalformedError: they are no receipt.
    """
    if _LONG in data:  # no word can hold it: JSON escapes quotation marks
        found = parse_receipt(data)
        return _kept(found, found.receiver.person, found.receiver.role)
    short = parse_short(data[:-SIGNATURE])
    return _kept(short, short.person, "")


def _kept(said: ShortReceipt | Receipt, person: str, role: str) -> Kept:
    return Kept(
        said.word, said.created, person, role, said.own_number, said.done, said.answered
    )


def _shortened(digest: str) -> str:
    return base64.urlsafe_b64encode(bytes.fromhex(digest)).decode().rstrip("=")


def _lengthened(words: str, member: str) -> str:
    """Return 32 bytes in hexadecimal; only their one spelling is taken."""
    try:
        digest = base64.b64decode(words + "=", altchars=b"-_", validate=True).hex()
    except ValueError:
        refuse(member)
    if len(digest) != 2 * _DIGEST or _shortened(digest) != words:
        refuse(member)
    return digest
