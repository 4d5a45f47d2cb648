"""What the tab for exit packs can do."""

from collections.abc import Callable
from dataclasses import dataclass

from models.ports.backups import Told
from models.ports.exit_packs import KeyRead
from models.usecases.exit_pack import ExitStanding, MadeExit, Wish
from ui.changes import Changed


@dataclass(frozen=True, slots=True)
class ExitActs:
    """Everything that can be asked.

    Attributes:
        shown: how it stands.
        read_key: reads a key and gives the words to compare.
        ask: asks for a pack.
        withdraw: does without one.
        make: writes it into a folder, and tells how far it is.
    """

    shown: Callable[[], ExitStanding]
    read_key: Callable[[str], KeyRead]
    ask: Callable[[Wish], Changed]
    withdraw: Callable[[str], Changed]
    make: Callable[[str, str, Told], MadeExit]
