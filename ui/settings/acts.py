"""What the settings page shows of the program and the vault."""

from collections.abc import Callable
from dataclasses import dataclass

from models.settings.protection import Protection


@dataclass(frozen=True, slots=True)
class SettingsActs:
    """Facts for the page.

    Attributes:
        protections: what protects this process now, read back from the system.
        folder: where the vault lies.
        version: of the program.
    """

    protections: Callable[[], tuple[Protection, ...]]
    folder: str
    version: str
