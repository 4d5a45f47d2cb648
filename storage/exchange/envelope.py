"""Opening a sealed file: authentic to its end and strict in its layout before a byte is used."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO, Final

from models.exchange.contact import Contact
from models.kernel.errors import Refused
from models.kernel.text import text
from models.ports.attachments import Report, silent
from models.ports.exchange import FindSigner
from storage.exchange.age import LARGEST_PAYLOAD, AgeReader
from storage.exchange.age_errors import AgeError, HeaderError, NoMatchError
from storage.exchange.age_header import LARGEST_HEADER
from storage.exchange.age_keys import Identity
from storage.exchange.age_x25519 import KIND as CLASSIC
from storage.exchange.archive import Archive
from storage.exchange.archive_format import ArchiveError
from storage.exchange.files import TOO_LARGE
from storage.exchange.meter import Meter
from storage.exchange.sshsig import SignatureError, VerifyKey, parse_signature

NOT_SEALED: Final = text(
    "Open",
    "This is not a sealed file from Tovholder. Choose the file whose name ends in .age.",
)
NOT_FOR_US: Final = text(
    "Open",
    "The file is not sealed for the keys of this vault: it is for somebody else, or for "
    "other keys than yours of today. Give it back unopened and tell the sender; if it is "
    "meant for you, give them your contact card again.",
)
DAMAGED: Final = text(
    "Open",
    "The file is damaged or was changed on the way. Copy it again from the stick; if that does "
    "not help, ask the sender for a new one.",
)
BAD_LAYOUT: Final = text(
    "Open",
    "What is inside is not put together as Tovholder does it. Do not use it, and call the "
    "sender.",
)
NOT_SIGNED: Final = text(
    "Open",
    "The signature does not hold. Do not use the file, and call the sender on a number you "
    "know.",
)
UNKNOWN_SENDER: Final = text(
    "Open",
    "The sender is not among your contacts, or has new keys that you do not know yet. Read in "
    "their contact card and compare the words by phone, then open the file again.",
)
CLASSIC_TOO: Final = text(
    "Open",
    "The file opens with a classic key as well, which is none of yours. Do not use it, and call "
    "the sender on the number you know.",
)
LARGEST_SIGNATURE: Final = 1024
LARGEST_SEALED: Final = LARGEST_PAYLOAD + LARGEST_PAYLOAD // 4096 + 2 * LARGEST_HEADER
"""Bytes of a sealed file: the payload, 16 for each piece of 64 KiB, and the header."""


@contextmanager
def refusing() -> Iterator[None]:
    """Say in a sentence what is wrong with a sealed file, its archive or signature."""
    try:
        yield
    except NoMatchError as error:
        raise Refused(NOT_FOR_US) from error
    except HeaderError as error:
        raise Refused(NOT_SEALED) from error
    except AgeError as error:
        raise Refused(DAMAGED) from error
    except ArchiveError as error:
        raise Refused(BAD_LAYOUT) from error
    except SignatureError as error:
        raise Refused(NOT_SIGNED) from error


def unseal(
    handle: BinaryIO, identities: Sequence[Identity], report: Report = silent
) -> Archive:
    """Return the archive in a sealed file, through two passes over the one open handle.

    The first authenticates to the end and keeps nothing; what is read later through the
    archive is authenticated again, chunk by chunk. No temporary file is made (decision 15).
    ``report`` is told how far both are, and may raise to stop.

    Raises:
        Refused: it is larger than any that we take, and nothing of it was read; or it opens
            with a classic key too, which is none of ours.
        AgeError: not such a file, not for us, or damaged.
        ArchiveError: not laid out as ours are.
    """
    start = handle.tell()
    size = handle.seek(0, 2) - start
    if size > LARGEST_SEALED:
        raise Refused(TOO_LARGE)
    handle.seek(start)
    reader = AgeReader(handle, identities)
    if CLASSIC in reader.stanza_kinds:
        raise Refused(CLASSIC_TOO)
    plain = reader.authenticate(lambda done: report(done, 2 * size))
    archive = Archive(reader.plain())
    meter = Meter(lambda done, _all: report(plain + done, 2 * size), 2 * size)
    archive.verify(meter.add)
    return archive


def read_signed(
    archive: Archive, name: str, signature_name: str, namespace: str, largest: int,
    find: FindSigner,
) -> tuple[bytes, Contact]:  # fmt: skip
    """Return a signed member and the confirmed contact who signed it.

    Raises:
        Refused: the signer is unknown or not confirmed.
        ArchiveError: a member is missing or too large.
        SignatureError: the signature does not hold.
    """
    signed = archive.read(name, largest=largest)
    armored = archive.read(signature_name, largest=LARGEST_SIGNATURE)
    claimed = parse_signature(armored).key
    sender = find(claimed.line())
    if sender is None:
        raise Refused(UNKNOWN_SENDER)
    sender.require_confirmed()
    former = claimed.line() in {key.signer for key in sender.former}
    line = claimed.line() if former else sender.pinned().signer
    VerifyKey.parse_line(line).verify(armored, signed, namespace)
    return signed, sender
