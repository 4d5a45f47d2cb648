"""Writes the exit pack of an open vault: streamed, sealed, read back, compared."""

import os
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Final

from models.documents.document import Document
from models.exchange.key_kinds import CLASSIC_PREFIX, require_allowed
from models.exchange.strict_json import canonical
from models.kernel.clock import stamp
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import Say, text
from models.office.exit_pack import WrittenPack
from models.office.office import Office
from models.ports.backups import Told
from models.ports.exit_packs import ExitFacts, ExitOrder, KeyRead
from storage.database.connection import Database
from storage.database.migrate import version_of
from storage.exchange.age import AgeReader, seal
from storage.exchange.age_errors import AgeError, KeyTextError
from storage.exchange.age_keys import HybridRecipient
from storage.exchange.sealed_file import KnownFileKey, random_name
from storage.exchange.sshsig import SigningKey
from storage.exit.papers import (
    Paper,
    archive_list,
    case_papers,
    originals,
    received,
    received_files,
)
from storage.exit.stream import (
    PackFile,
    PackStream,
    Plain,
    read_back,
)
from storage.exit.tables import TableFile, table_files
from storage.exit.words import read_me
from storage.repositories.offices import read_office
from storage.session import Session
from storage.system.durable import NO_TRANSLATION, PRIVATE_FILE, UNFINISHED, sync_folder
from storage.system.faults import NOTHING_CHANGED, disk_faults
from storage.system.randomness import Random
from storage.vault.words import WordList, load_words

VERSION: Final = 1
TYPE: Final = "tovholder-exit"
NAMESPACE: Final = "exit-v1@tovholder"
FINGERPRINT_DOMAIN: Final = b"tovholder-exit-key-v1\x00"
WORDS: Final = 8
LARGEST: Final = 1024**4
"""Bytes that reading back is ready to go through; a pack is as large as its vault."""
BLOCK: Final = 1024 * 1024
MANUAL: Final = (
    Path(__file__).resolve().parents[2] / "resources" / "manual" / "bundle-format.md"
)

NOT_A_KEY: Final = text(
    "ExitPack", "This is not a key that a pack can be sealed to. It begins with age1pq1."
)
NO_FOLDER: Final = text("ExitPack", "Choose a folder or stick for the pack.")
INSIDE: Final = text(
    "ExitPack", "The pack cannot lie inside the vault's own folder. Choose another one."
)
NOT_READ_BACK: Final = text(
    "ExitPack", "The disk did not give back what was written to it. There is no pack."
)
OTHER_DISK: Final = text("ExitPack", "Use another stick or disk, and make it again.")


@dataclass(frozen=True, slots=True)
class ExitDesk:
    """Everything about exit packs that leaves memory; on the database's thread.

    Attributes:
        vault: the vault's folder, in which no pack may lie.
        say: the language of papers and of the page that says what is what.
        program: the version of the program.
    """

    database: Database
    random: Random = field(repr=False)
    say: Say
    paint: Callable[[Document], bytes]
    vault: Path
    program: str = ""
    words: WordList = field(default_factory=load_words, repr=False)

    def read_key(self, spelled: str) -> KeyRead:
        """Return the key that was typed or pasted, with the words to compare.

        Raises:
            Refused: it is none, or one without protection against quantum computers.
        """
        typed = "".join(spelled.split())
        if typed.lower().startswith(CLASSIC_PREFIX):  # whatever the policy says of handovers
            require_allowed(typed, classic=False)
        try:
            recipient = HybridRecipient.parse(typed)
        except KeyTextError as error:
            raise Refused(NOT_A_KEY, "key") from error
        said = self.words.fingerprint(FINGERPRINT_DOMAIN + recipient.data, count=WORDS)
        return KeyRead(str(recipient), said)

    def facts(self) -> ExitFacts:
        """Return what a pack would hold now."""
        row = self.database.execute(
            "SELECT (SELECT count(*) FROM case_file), (SELECT count(*) FROM case_file WHERE "
            "suspended_at IS NOT NULL), (SELECT count(*) FROM concern), (SELECT count(*) FROM "
            "person), (SELECT count(*) FROM attachment), (SELECT coalesce(sum(size), 0) FROM "
            "attachment), (SELECT count(*) FROM identity), (SELECT count(*) FROM draft), "
            "(SELECT count(*) FROM log_leaf)"
        ).fetchone()
        return ExitFacts(*(row or (0,) * 9))

    def require_folder(self, folder: str) -> None:
        """Do nothing where a pack may lie.

        Raises:
            Refused: it is no folder, or lies inside the vault.
        """
        with disk_faults():
            place = Path(folder)
            if not folder or not place.is_dir():
                raise Refused(NO_FOLDER, "folder")
            own, there = self.vault.resolve(), place.resolve()
            if own == there or own in there.parents:
                raise Refused(INSIDE, "folder")

    def write(self, order: ExitOrder, folder: str, told: Told) -> WrittenPack:
        """Write the pack into the folder, read it back and compare it.

        Raises:
            EnvironmentFault: the disk is full, failing, or does not read back.
        """
        name = random_name(self.random)
        path, unfinished = Path(folder) / name, Path(folder) / (name + UNFINISHED)
        whole = 2 * self._whole()

        def far(done: int) -> None:
            told(min(done, whole), whole)

        with disk_faults():
            try:
                return self._write(order, (path, unfinished), far, whole // 2)
            except BaseException:
                for each in (unfinished, path):
                    each.unlink(missing_ok=True)
                raise

    def _write(
        self, order: ExitOrder, paths: tuple[Path, Path], far: Callable[[int], None], half: int
    ) -> WrittenPack:
        path, unfinished = paths
        damaged: list[str] = []
        tables = table_files(self.database.sql)
        stream = PackStream(
            self._files(order, tables, damaged), self._head(order, tables), self._sign
        )
        key, recipient = (
            KnownFileKey(self.random),
            HybridRecipient.parse(order.pack.recipient.key),
        )
        handle = os.open(
            unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_TRANSLATION, PRIVATE_FILE
        )
        with os.fdopen(handle, "wb") as file:
            seal(stream, file, (recipient,), random=key, progress=far)
            file.flush()
            os.fsync(file.fileno())
        sync_folder(path.parent)
        size, digest = _read_back(unfinished, key, stream, lambda done: far(half + done))
        unfinished.replace(path)
        sync_folder(path.parent)
        rows = sum(table.count(self.database.sql) for table in tables)
        return WrittenPack(
            str(path), size, digest, len(stream.written), rows, tuple(sorted(set(damaged)))
        )

    def _whole(self) -> int:
        """Return about how many bytes a pack has, for the progress: the database's own size."""
        pages, size = (self.database.value(f"PRAGMA {what}") for what in ("page_count", "page_size"))  # fmt: skip
        return int(pages) * int(size)

    def _office(self) -> Office:
        return read_office(self.database.sql)

    def _files(
        self, order: ExitOrder, tables: tuple[TableFile, ...], damaged: list[str]
    ) -> Iterator[PackFile]:
        sql, office = self.database.sql, self._office()
        page = read_me(order, office, self.facts(), self.say)
        yield PackFile.of_bytes("read-me.txt", page)
        yield PackFile.of_bytes("format.md", MANUAL.read_bytes())
        for table in tables:
            yield PackFile.of_bytes(f"schemas/{table.name}.schema.json", table.schema())
            yield PackFile(f"tables/{table.name}.json", partial(table.rows, sql))
        yield from archive_list(sql)
        yield PackFile.of_bytes("log/checkpoint.txt", order.checkpoint.encode())
        if order.reporters is not None:
            yield PackFile.of_bytes("reporters.json", _reporters(order))
        yield from case_papers(sql, Paper(office, order, self.say, self.paint))
        yield from originals(sql, damaged)
        yield from received(sql)
        yield from received_files(sql)

    def _head(self, order: ExitOrder, tables: tuple[TableFile, ...]) -> dict[str, object]:
        office, facts = self._office(), self.facts()
        released = None if order.reporters is None else len(order.reporters)
        return {
            "v": VERSION,
            "type": TYPE,
            "number": order.pack.number,
            "vault": office.vault_id,
            "office": office.name,
            "practice": office.practice,
            "to": order.pack.recipient.to,
            "recipient": HybridRecipient.parse(order.pack.recipient.key).digest,
            "reason": order.pack.reason,
            "created": stamp(order.at),
            "by": order.by,
            "program": self.program,
            "schema": version_of(self.database),
            "signer": SigningKey(self._seed()).public.line(),
            "checkpoint": order.checkpoint,
            "reporters": {"sealed": facts.sealed, "named": released},
            "tables": {table.name: table.count(self.database.sql) for table in tables},
        }

    def _seed(self) -> bytes:
        return bytes(
            self.database.value(
                "SELECT secret FROM office_key WHERE kind = 'signature' AND retired_at IS NULL "
                "ORDER BY created_at DESC, rowid DESC LIMIT 1"
            )
        )

    def _sign(self, contents: bytes) -> bytes:
        return SigningKey(self._seed()).sign(contents, NAMESPACE)


def exit_desk(session: Session, say: Say, paint: Callable[[Document], bytes]) -> ExitDesk:
    """Return the desk of an open vault."""
    return ExitDesk(
        session.database,
        session.surroundings.random,
        say,
        paint,
        session.folder.path,
        session.program,
    )


def _reporters(order: ExitOrder) -> bytes:
    rows = [
        {"concern": one.concern, "name": one.name, "phone": one.phone}
        for one in order.reporters or ()
    ]
    return canonical({"reporters": rows}) + b"\n"


def _read_back(
    path: Path, key: KnownFileKey, stream: PackStream, far: Callable[[int], None]
) -> tuple[int, str]:
    """Return size and digest of the file, once all in it was compared with what was meant.

    Raises:
        EnvironmentFault: something is not.
    """
    fault = EnvironmentFault(NOT_READ_BACK, NOTHING_CHANGED, OTHER_DISK)
    with path.open("rb") as handle:
        if hasattr(
            os, "posix_fadvise"
        ):  # from the disk, not from memory, where it can be asked
            os.posix_fadvise(handle.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        try:
            reader = AgeReader(handle, (key,), largest=LARGEST)
            reader.authenticate(far)
            with zipfile.ZipFile(Plain(reader.plain())) as archive:
                found = [read_back(archive, name) for name in archive.namelist()]
        except (AgeError, zipfile.BadZipFile) as error:
            raise fault from error
        if found != stream.written:
            raise fault
        return _measured(handle)


def _measured(handle: BinaryIO) -> tuple[int, str]:
    handle.seek(0)
    digest, size = sha256(), 0
    while block := handle.read(BLOCK):
        digest.update(block)
        size += len(block)
    return size, digest.hexdigest()
