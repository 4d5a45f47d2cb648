"""The pages that a desk has, by key."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

Maker = Callable[..., QWidget]


@dataclass(frozen=True, slots=True)
class Screens:
    """Makes each page, given the context and what it is about.

    The keys are places on the rail and pages that are opened from others; a kommune's desk
    and a police desk have different ones, and what is not there is not offered.
    """

    makers: dict[str, Maker]

    def has(self, key: str) -> bool:
        """Whether this desk has such a page."""
        return key in self.makers

    def make(self, key: str, *about: object) -> QWidget:
        """Return a new page."""
        return self.makers[key](*about)
