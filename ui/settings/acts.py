"""What the settings page shows of the program and the vault."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SettingsActs:
    """Facts for the page.

    Attributes:
        folder: where the vault lies.
        version: of the program.
        captures: whether this system can hide windows from screenshots.
    """

    folder: str
    version: str
    captures: bool = False
