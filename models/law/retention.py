"""How long a matter is kept after its end: the office's own rule, since no law sets a period.

Source: domain papers: no statutory period for the files of an Infohus was found. The kommune's
records may be discarded only under Rigsarkivet's rules, so a matter is journalised, or decided
not to be worth it, before it is deleted. A rejected concern is kept shortly (High Court of
England, II v Met 2020), a child's matter shorter than an adult's.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from dateutil.relativedelta import relativedelta

from models.kernel.text import Text, text
from models.law.sources import OFFICE, Source

FEWEST: Final = 1
MOST: Final = 120
"""Months that an office can choose between."""


class Ending(StrEnum):
    """How a matter ended, as far as its keeping depends on it."""

    REJECTED = "rejected"
    MISTAKE = "mistake"
    CHILD = "child"
    NO_EFFORT = "no_effort"
    EFFORT = "effort"


@dataclass(frozen=True, slots=True)
class Retention:
    """How many months a matter that ended so is kept.

    Attributes:
        months: unless the office has set another number.
        source: where the number comes from, and when it was last looked at.
    """

    title: Text
    months: int
    source: Source = OFFICE


RETENTION: Final[dict[Ending, Retention]] = {
    Ending.REJECTED: Retention(text("Retention", "A rejected concern"), 6),
    Ending.MISTAKE: Retention(text("Retention", "Created by mistake"), 1),
    Ending.CHILD: Retention(text("Retention", "A closed case on somebody under 18"), 12),
    Ending.NO_EFFORT: Retention(text("Retention", "A closed case without an effort"), 12),
    Ending.EFFORT: Retention(text("Retention", "A closed case with an effort"), 24),
}


def setting_of(ending: Ending) -> str:
    """Return the key of the office's setting: a number of months, or nothing."""
    return f"retention.{ending}"


def months_of(ending: Ending, settings: Mapping[str, str]) -> int:
    """Return how many months are kept, given the office's settings."""
    return int(settings.get(setting_of(ending), RETENTION[ending].months))


def ending_of(*, minor: bool, effort: bool) -> Ending:
    """Return how a closed case ended; a minor's is kept as a minor's whatever was done."""
    if minor:
        return Ending.CHILD
    return Ending.EFFORT if effort else Ending.NO_EFFORT


def kept_until(ended: date, months: int) -> date:
    """Return the day on which the matter is to be deleted, or a decision made to keep it."""
    return ended + relativedelta(months=months)
