"""Rows of the log as a reader sees them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.audit.acts import Act, Outcome, Reason
from models.kernel.ids import UserId
from models.kernel.text import Text

PAGE: Final = 200
"""Rows of the log that are shown at once."""


class LogState(StrEnum):
    """How far the check of the log is."""

    GOING = "going"
    SOUND = "sound"
    FAULTY = "faulty"


@dataclass(frozen=True, slots=True)
class LogLine:
    """One row, as far as the reader may know it.

    Attributes:
        numbers: of the records concerned, never a person's name.
        detail: what the program says besides: no name of a citizen, no code, no id.
        words: what somebody wrote, with CPR numbers cut short; never on paper.
    """

    seq: int
    at: datetime
    user: UserId
    role: str
    act: Act
    outcome: Outcome
    reason: Reason
    numbers: tuple[str, ...] = ()
    detail: Text | str = ""
    words: Text | str = ""


@dataclass(frozen=True, slots=True)
class LogPage:
    """Rows, newest first, at most ``PAGE``; and whether there are earlier ones."""

    lines: tuple[LogLine, ...]
    more: bool
