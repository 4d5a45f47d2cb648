"""A sealed file on a stick: written under a neutral random name, durable, and read back."""

import base64
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Final

from models.kernel.errors import EnvironmentFault
from models.kernel.text import text
from models.ports.exchange import SealedFile
from storage.exchange.age import AgeReader, seal
from storage.exchange.age_errors import AgeError
from storage.exchange.age_header import Stanza
from storage.exchange.age_keys import HybridRecipient
from storage.exchange.archive import Archive, ArchiveStream, Member
from storage.exchange.archive_format import ArchiveError
from storage.exchange.encoding import Random
from storage.exchange.files import writing_faults
from storage.system.durable import PRIVATE_FILE, UNFINISHED, sync_folder
from storage.system.faults import NOTHING_CHANGED

SUFFIX: Final = ".age"
NAME_BYTES: Final = 10
"""80 random bits in a name of 16 letters."""
_BLOCK: Final = 1024 * 1024

NOT_READ_BACK: Final = text(
    "Seal", "The stick did not give back what was written to it. Nothing was handed over."
)
OTHER_STICK: Final = text("Seal", "Use another stick or folder, and seal again.")


class KnownFileKey:
    """Opens the one file whose key we drew ourselves, for as long as it is being written."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._first: bytes | None = None

    def __call__(self, size: int) -> bytes:
        """Return random bytes; the first drawn by ``seal`` are the file key."""
        data = self._random(size)
        if self._first is None:
            self._first = data
        return data

    def unwrap(self, _stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key."""
        return self._first


@contextmanager
def sealed_file(
    members: Sequence[Member], recipient: HybridRecipient, folder: str, *, random: Random
) -> Iterator[SealedFile]:
    """Seal the members into the folder; if the block does not end well, the file is gone.

    Written under an unfinished name, synced, renamed, and then read back from the disk:
    opened, its archive checked, and every member compared with what was meant.

    Raises:
        EnvironmentFault: the disk is full, read-only, failing, or does not read back.
    """
    place = Path(folder)
    name = random_name(random)
    path, unfinished = place / name, place / (name + UNFINISHED)
    key = KnownFileKey(random)
    with writing_faults():
        try:
            _write(unfinished, members, recipient, key)
            unfinished.replace(path)
            sync_folder(place)
            file = _read_back(path, members, key)
        except BaseException:
            remove(unfinished, path)
            raise
    try:
        yield file
    except BaseException:
        remove(path)
        raise


def random_name(random: Random, suffix: str = SUFFIX) -> str:
    """Return a name that says nothing: 16 lower-case letters and digits."""
    return base64.b32encode(random(NAME_BYTES)).decode("ascii").lower() + suffix


def _write(
    path: Path, members: Sequence[Member], recipient: HybridRecipient, key: KnownFileKey
) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY, PRIVATE_FILE)
    with os.fdopen(handle, "wb") as file:
        seal(ArchiveStream(members), file, (recipient,), random=key)
        file.flush()
        os.fsync(file.fileno())


def _read_back(path: Path, members: Sequence[Member], key: KnownFileKey) -> SealedFile:
    """Return what stands on the disk, compared with the digests of what was meant."""
    with path.open("rb") as handle:
        forget_cache(handle)
        try:
            reader = AgeReader(handle, (key,))
            reader.authenticate()
            archive = Archive(reader.plain())
            archive.verify()
            found = [(name, archive.sha256(name)) for name in archive.names]
        except (AgeError, ArchiveError) as error:
            raise EnvironmentFault(NOT_READ_BACK, NOTHING_CHANGED, OTHER_STICK) from error
        if found != [(member.name, member.sha256) for member in members]:
            raise EnvironmentFault(NOT_READ_BACK, NOTHING_CHANGED, OTHER_STICK)
        handle.seek(0)
        digest, size = sha256(), 0
        while block := handle.read(_BLOCK):
            digest.update(block)
            size += len(block)
    return SealedFile(path.name, str(path), size, digest.hexdigest())


def forget_cache(handle: BinaryIO) -> None:
    """Ask the system to read from the disk and not from memory, where it can be asked."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(handle.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def remove(*paths: Path) -> None:
    """Take the files away as well as the disk allows; what is left is sealed."""
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            continue


BINARY: Final = getattr(os, "OBINARY", 0)  # Windows translates line ends without it
