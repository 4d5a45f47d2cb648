"""What the settings page shows of the program and the vault."""

from collections.abc import Callable
from dataclasses import dataclass

from ui.changes import Changed


@dataclass(frozen=True, slots=True)
class ModelActs:
    """How the office assesses a concern: shown, and chosen by whoever may."""

    show: Callable[[], str]
    choose: Callable[[str], Changed]


@dataclass(frozen=True, slots=True)
class SettingsActs:
    """Facts for the page.

    Attributes:
        folder: where the vault lies.
        version: of the program.
        model: for a role that may choose for the office, else None.
        captures: whether this system can hide windows from screenshots.
    """

    folder: str
    version: str
    captures: bool = False
    model: ModelActs | None = None
