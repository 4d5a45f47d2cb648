"""What the screens of the log can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from models.audit.reading import LogFilter
from models.audit.rows import LogPage
from ui.paper.pictures import Draw


class Read(Protocol):
    """Shows the rows that a filter asks for."""

    def __call__(self, asked: LogFilter, before: int | None = None) -> LogPage:
        """Return a page of them, newest first."""


@dataclass(frozen=True, slots=True)
class LogActs:
    """Use cases, one for each act of the screens."""

    read: Read
    print: Callable[[LogFilter], bytes]
    draw: Draw
