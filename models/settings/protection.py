"""What protects the open program, as one line each for the settings page and the self-test."""

from dataclasses import dataclass

from models.kernel.text import Text


@dataclass(frozen=True, slots=True)
class Protection:
    """One measure: what it is, whether it is in force, and why not where it is not."""

    name: Text
    active: bool
    detail: Text | None = None
