"""The exit pack as use cases see it: its row inside a unit of work, and what writes the file."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from models.office.exit_pack import ExitPack, WrittenPack
from models.ports.backups import Told


class ExitPacks(Protocol):
    """The table of exit packs."""

    def get(self, key: str) -> ExitPack:
        """Return the pack, or raise ``NotFoundError``."""

    def every(self) -> tuple[ExitPack, ...]:
        """Return all packs, newest first."""

    def of_countersignature(self, key: str) -> ExitPack | None:
        """Return the pack that a second person was asked about, or None."""

    def add(self, pack: ExitPack) -> None:
        """Keep a new one."""

    def save(self, pack: ExitPack) -> None:
        """Keep what became of it."""

    def cases(self) -> tuple[str, ...]:
        """Return the ids of all cases, also those hidden from the user: for the log alone."""


@dataclass(frozen=True, slots=True)
class KeyRead:
    """A key that was typed or lies on a card: canonical, and the words to compare."""

    key: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExitFacts:
    """What a pack would hold: counts, nothing of any case.

    Attributes:
        drafts: unfinished words of all users, which stay behind.
        sealed: concerns whose reporter is sealed.
        attachment_bytes: of all attachments.
    """

    cases: int
    suspended: int
    concerns: int
    persons: int
    attachments: int
    attachment_bytes: int
    sealed: int
    drafts: int
    log_rows: int


@dataclass(frozen=True, slots=True, repr=False)
class Reporter:
    """Who reported one concern, opened for the pack by somebody with the right."""

    concern: str
    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class ExitOrder:
    """What is to be written.

    Attributes:
        by: name of whoever makes it.
        names: every user's name, for the papers.
        reporters: None where they stay sealed.
        checkpoint: the signed note of the log as it leaves.
    """

    pack: ExitPack
    at: datetime
    by: str
    names: Mapping[str, str]
    reporters: tuple[Reporter, ...] | None
    checkpoint: str


class ExitStore(Protocol):
    """Reads keys, counts, and writes the sealed file; runs on the database's thread."""

    def read_key(self, spelled: str) -> KeyRead:
        """Return the key that was typed or pasted.

        Raises:
            Refused: it is none, or one that is not allowed.
        """

    def facts(self) -> ExitFacts:
        """Return what a pack would hold now."""

    def require_folder(self, folder: str) -> None:
        """Do nothing where a pack may lie.

        Raises:
            Refused: it is no folder, or lies inside the vault.
        """

    def write(self, order: ExitOrder, folder: str, told: Told) -> WrittenPack:
        """Write the pack into the folder, read it back and compare it.

        What ``told`` raises stops it, and nothing is left.

        Raises:
            EnvironmentFault: the disk is full, failing, or does not read back.
        """
