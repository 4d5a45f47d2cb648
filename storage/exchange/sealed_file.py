"""A sealed file on a stick: written under a neutral random name, durable, and read back."""

import base64
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from models.kernel.errors import EnvironmentFault
from models.kernel.text import text
from models.ports.exchange import SealedFile
from storage.database.faults import EARLIER_SAFE, RESTORE
from storage.exchange.age import AgeReader, seal
from storage.exchange.age_errors import AgeError
from storage.exchange.age_header import Stanza
from storage.exchange.age_keys import Recipient
from storage.exchange.archive import Archive, ArchiveStream, Heard, Member, unheard
from storage.exchange.archive_format import ArchiveError, Entry
from storage.exchange.beside import Beside
from storage.exchange.encoding import Random
from storage.exchange.files import writing_faults
from storage.exchange.read_back import HashedReader, PlacedDigests
from storage.system.durable import PRIVATE_FILE, UNFINISHED, sync_folder
from storage.system.faults import NOTHING_CHANGED

SUFFIX: Final = ".age"
NAME_BYTES: Final = 10
"""80 random bits in a name of 16 letters."""

NOT_READ_BACK: Final = text(
    "Seal", "The stick did not give back what was written to it. Nothing was handed over."
)
CHANGED: Final = text("Seal", "An attachment is not what was stored. Nothing was sealed.")
OTHER_STICK: Final = text("Seal", "Use another stick or folder, and seal again.")


Packed = tuple[tuple[Member, Entry], ...]
"""What was meant: each member, and where it stands."""


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
    members: Sequence[Member],
    recipient: Recipient,
    folder: str,
    *,
    random: Random,
    heard: Heard = unheard,
) -> Iterator[SealedFile]:
    """Seal the members into the folder; if the block does not end well, the file is gone.

    Written under an unfinished name, synced, and read back from the disk in one pass: opened,
    every member compared with what was meant, the archive's layout checked. Only then is it
    renamed, right before the block: whoever is cut short leaves nothing that looks like a bundle.
    ``heard`` is told of the bytes written and of those read back, and may raise to stop.

    Raises:
        EnvironmentFault: the disk is full, read-only, failing, or does not read back; or a
            member is not what it was said to be.
    """
    place = Path(folder)
    name = random_name(random)
    path, unfinished = place / name, place / (name + UNFINISHED)
    key = KnownFileKey(random)
    with writing_faults():
        try:
            meant = _write(unfinished, members, recipient, key, heard)
            sync_folder(place)
            size, digest = _read_back(unfinished, meant, key, heard)
            unfinished.replace(path)
            sync_folder(place)
        except BaseException:
            remove(unfinished, path)
            raise
    try:
        yield SealedFile(name, str(path), size, digest)
    except BaseException:
        remove(path)
        raise


def random_name(random: Random, suffix: str = SUFFIX) -> str:
    """Return a name that says nothing: 16 lower-case letters and digits."""
    return base64.b32encode(random(NAME_BYTES)).decode("ascii").lower() + suffix


def _write(
    path: Path,
    members: Sequence[Member],
    recipient: Recipient,
    key: KnownFileKey,
    heard: Heard,
) -> Packed:
    """Write the members, fetched here while a second thread hashes, encrypts and writes."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY, PRIVATE_FILE)
    with os.fdopen(handle, "wb") as file:
        with Beside() as beside:
            stream, told = ArchiveStream(members, beside=beside), _each(heard)
            try:
                seal(stream, file, (recipient,), random=key, progress=told, run=beside.run)
            except ArchiveError as error:
                raise EnvironmentFault(CHANGED, EARLIER_SAFE, RESTORE) from error
        file.flush()
        os.fsync(file.fileno())
    return stream.packed


def _read_back(path: Path, meant: Packed, key: KnownFileKey, heard: Heard) -> tuple[int, str]:
    """Return size and digest of what stands on the disk, compared with what was meant."""
    with path.open("rb") as handle, Beside() as beside:
        forget_cache(handle)
        source = HashedReader(handle, beside.run)
        found = PlacedDigests([entry for _, entry in meant])
        try:
            reader = AgeReader(source.as_binary(), (key,))
            reader.authenticate(_each(heard), found.feed)
            archive = Archive(reader.plain())
        except (AgeError, ArchiveError) as error:
            raise EnvironmentFault(NOT_READ_BACK, NOTHING_CHANGED, OTHER_STICK) from error
        same = found.digests() == [member.sha256 for member, _ in meant]
        if not same or list(archive.entries) != [entry for _, entry in meant]:
            raise EnvironmentFault(NOT_READ_BACK, NOTHING_CHANGED, OTHER_STICK)
        size = source.finish()
    return size, source.digest()


def _each(heard: Heard) -> Callable[[int], None]:
    """Return what turns bytes done so far into further bytes."""
    before = 0

    def progress(done: int) -> None:
        nonlocal before
        heard(done - before)
        before = done

    return progress


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


BINARY: Final = getattr(os, "O_BINARY", 0)  # Windows translates line ends without it
