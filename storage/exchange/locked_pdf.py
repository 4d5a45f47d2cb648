"""One PDF locked with words: AES-256, revision 6 (PDF 2.0), for those without our program.

Made in memory; nothing but the target file is ever written. Read back from its disk, opened
again with the words, and each page and attachment compared before it counts.
"""

import os
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Final

from pypdf import PasswordType, PdfReader, PdfWriter

from models.kernel.errors import EnvironmentFault
from models.ports.attachments import Report, silent
from models.ports.exchange import SealedFile
from models.ports.locking import Unlocked
from storage.exchange.encoding import Random
from storage.exchange.files import writing_faults
from storage.exchange.locked_format import encrypted
from storage.exchange.meter import Meter
from storage.exchange.sealed_file import (
    BINARY,
    NOT_READ_BACK,
    OTHER_STICK,
    forget_cache,
    random_name,
    remove,
)
from storage.system.durable import PRIVATE_FILE, UNFINISHED, sync_folder
from storage.system.faults import NOTHING_CHANGED
from storage.vault.words import WordList

WORDS: Final = 6
"""66 random bits: see "The locked PDF" in SECURITY.md."""
SUFFIX: Final = ".pdf"
_SLICE: Final = 1024 * 1024
"""Bytes written, or read back, between two words on how far it is."""


@dataclass(frozen=True, slots=True)
class LockingDesk:
    """Locks PDFs.

    Attributes:
        random: gives words and file names.
    """

    random: Random
    word_list: WordList

    def words(self) -> tuple[str, ...]:
        """Return six new random words; they are kept nowhere."""
        return tuple(self.word_list.passphrase(self.random, count=WORDS).split())

    @contextmanager
    def lock(
        self,
        unlocked: Unlocked,
        words: tuple[str, ...],
        folder: str,
        report: Report = silent,
    ) -> Iterator[SealedFile]:
        """Lock the PDF and write it; if the block does not end well, the file is gone.

        ``report`` hears of the bytes written and read back, and may raise to stop.

        Raises:
            EnvironmentFault: the disk is full, read-only, failing, or does not read back.
        """
        place = Path(folder)
        name = random_name(self.random, SUFFIX)
        path, unfinished = place / name, place / (name + UNFINISHED)
        with writing_faults():
            try:
                data = locked(unlocked, words)
                meter = Meter(report, 2 * len(data))  # written, and read back
                meter.add(0)
                _write(unfinished, data, meter)
                sync_folder(place)
                _read_back(unfinished, data, (unlocked, words), meter)
                unfinished.replace(path)
                sync_folder(place)
            except BaseException:
                remove(unfinished, path)
                raise
        try:
            yield SealedFile(name, str(path), len(data), sha256(data).hexdigest())
        except BaseException:
            remove(path)
            raise


def passphrase(words: tuple[str, ...]) -> str:
    """Return the words as they are typed: lower case, single spaces, NFC.

    The list holds nothing that SASLprep (RFC 4013), which PDF 2.0 asks for, would change
    further; readers apply it themselves.
    """
    return unicodedata.normalize("NFC", " ".join(word.strip() for word in words)).lower()


def locked(unlocked: Unlocked, words: tuple[str, ...]) -> bytes:
    """Return the PDF locked with the words, its metadata too."""
    writer = PdfWriter(clone_from=BytesIO(unlocked.pdf))
    writer.metadata = {"/Title": unlocked.title}
    for name, data in unlocked.attached:
        writer.add_attachment(name, data)
    plain = BytesIO()
    writer.write(plain)
    return encrypted(plain.getvalue(), passphrase(words))


def opens(data: bytes, words: tuple[str, ...]) -> bool:
    """Whether the words open the locked PDF in ``data``."""
    reader = PdfReader(BytesIO(data))
    return reader.decrypt(passphrase(words)) is not PasswordType.NOT_DECRYPTED


def _write(path: Path, data: bytes, meter: Meter) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY, PRIVATE_FILE)
    with os.fdopen(handle, "wb") as file:
        for at in range(0, len(data), _SLICE):
            part = data[at : at + _SLICE]
            file.write(part)
            meter.add(len(part))
        file.flush()
        os.fsync(file.fileno())


def _read_back(
    path: Path, made: bytes, meant: tuple[Unlocked, tuple[str, ...]], meter: Meter
) -> None:
    """Compare what stands on the disk byte by byte, and open it with the words.

    Both: revision 6 authenticates nothing, so that a reader would not miss a changed byte.
    """
    with path.open("rb") as handle:
        forget_cache(handle)
        parts: list[bytes] = []
        while part := handle.read(_SLICE):
            parts.append(part)
            meter.add(len(part))
    data = b"".join(parts)
    if data != made or not holds(data, *meant):
        raise EnvironmentFault(NOT_READ_BACK, NOTHING_CHANGED, OTHER_STICK)


def holds(data: bytes, unlocked: Unlocked, words: tuple[str, ...]) -> bool:
    """Whether the words open it, and pages and attachments are what was meant."""
    reader = PdfReader(BytesIO(data))
    if reader.decrypt(passphrase(words)) is PasswordType.NOT_DECRYPTED:
        return False
    meant = PdfReader(BytesIO(unlocked.pdf))
    found = {name: parts[0] for name, parts in reader.attachments.items()}
    return _contents(reader) == _contents(meant) and found == dict(unlocked.attached)


def _contents(reader: PdfReader) -> list[bytes]:
    """Return what is drawn on each page."""
    drawn = (page.get_contents() for page in reader.pages)
    return [b"" if each is None else each.get_data() for each in drawn]
