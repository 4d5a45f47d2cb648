"""The kommune's own preparedness plan against extremism: how old it may be."""

from dataclasses import dataclass
from typing import Final

from models.law.sources import BARNETS_LOV_15, OFFICE, Source


@dataclass(frozen=True, slots=True)
class Months:
    """A span of whole months, and where it comes from."""

    months: int
    source: Source


AT_MOST: Final = Months(48, BARNETS_LOV_15)
"""The plan is revised at least every fourth year; obligatory from 1 April 2024."""
REMIND: Final = Months(42, OFFICE)
"""From that age the coordinator is reminded: half a year is left to revise it."""
