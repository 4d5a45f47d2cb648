"""What the screens for backups can do: begun on the database's thread, the rest aside."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from models.backups.backup import Backup, Why
from models.backups.standing import Rehearsal, Standing
from models.kernel.errors import EnvironmentFault
from models.ports.backups import Aside, Copied, Made, Told
from ui.changes import Changed


class BeginRehearsal(Protocol):
    """Begins a rehearsal of a backup."""

    def __call__(self, name: str, *, second: bool) -> Aside[Rehearsal]:
        """Return what rehearses it."""


@dataclass(frozen=True, slots=True)
class BackupActs:
    """Everything that can be asked.

    Attributes:
        show: begins to look at both places.
        begin: begins a backup, and tells how far the first copy is.
        record: records one that was made.
        catch_up: begins to copy what the second place lacks.
        record_copy: records such a copy.
        failed: records that a backup could not be made.
        use_place: chooses the second place; "" for none.
        rehearse: begins a rehearsal.
        record_rehearsal: records it.
        pack: begins a move package in a folder.
        shut: shuts the vault on this computer after the package was verified.
        automatic: whether backups are made by themselves.
    """

    show: Callable[[], Aside[Standing]]
    begin: Callable[[Why, Told], Aside[Made]]
    record: Callable[[Made], Changed]
    catch_up: Callable[[], Aside[Copied | None]]
    record_copy: Callable[[Copied], Changed]
    failed: Callable[[EnvironmentFault], Changed]
    use_place: Callable[[str], Changed]
    rehearse: BeginRehearsal
    record_rehearsal: Callable[[Rehearsal], Changed]
    pack: Callable[[str], Aside[Backup]]
    shut: Callable[[Backup], Changed]
    automatic: bool = False
