"""What locks a PDF with words, and draws the words."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from models.ports.attachments import Report, silent
from models.ports.exchange import SealedFile


@dataclass(frozen=True, slots=True, repr=False)
class Unlocked:
    """What is locked: the pages, and the originals that lie inside.

    Attributes:
        title: shown by readers in place of a name; says nothing.
        attached: pairs of file name and bytes.
    """

    pdf: bytes
    title: str
    attached: tuple[tuple[str, bytes], ...] = ()


class Locker(Protocol):
    """Locks a PDF; the file is gone again if the block does not end well."""

    def words(self) -> tuple[str, ...]:
        """Return six new random words; they are kept nowhere."""

    def lock(
        self,
        unlocked: Unlocked,
        words: tuple[str, ...],
        folder: str,
        report: Report = silent,
    ) -> AbstractContextManager[SealedFile]:
        """Write the locked PDF into the folder, under a neutral random name, and read it back.

        ``report`` hears how far it is, and may raise to stop it: no file is left then.

        Raises:
            EnvironmentFault: the disk is full, read-only or failing, or does not give back
                what was written to it.
        """
