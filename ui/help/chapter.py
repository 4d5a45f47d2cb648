"""A chapter of the help."""

from dataclasses import dataclass

from models.access.roles import Right
from models.kernel.text import Text


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading and its sentences; with a right, only for roles that have it."""

    title: Text
    lines: tuple[Text, ...]
    right: Right | None = None
