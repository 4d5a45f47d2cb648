"""What the settings page shows of the program and the vault."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SettingsActs:
    """Facts for the page.

    Attributes:
        folder: where the vault lies.
        version: of the program.
    """

    folder: str
    version: str
