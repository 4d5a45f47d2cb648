"""What the law says of children: ages and periods as data, each with its source."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from models.law.sources import BARNETS_LOV, OFFICE, VAERGEMAALSLOVEN, Source


@dataclass(frozen=True, slots=True)
class Figure:
    """A number out of a law or out of the office's own practice, with where it is from."""

    value: int
    source: Source


PARTY_FROM: Final = Figure(10, BARNETS_LOV)
"""Years of age from which a child is a party to its own case."""
MAJORITY: Final = Figure(18, VAERGEMAALSLOVEN)
"""Years of age from which somebody decides for themselves."""
MAJORITY_WORK: Final = Figure(6, OFFICE)
"""Months before the 18th birthday in which the work on it begins."""


CHILD_BASES: Final = frozenset({"bl30", "bl32", "bl-decided"})
"""Legal bases of efforts that rest on the law on children: at 18 each asks for a decision on
ungestøtte. Source: barnets lov, ``BARNETS_LOV``."""


def is_party(age: int | None) -> bool:
    """Whether a child of that age, in whole years, is a party; nobody knows: no."""
    return age is not None and age >= PARTY_FROM.value


def majority_of(born: date) -> date:
    """Return the 18th birthday; of 29 February it is 1 March."""
    year = born.year + MAJORITY.value
    try:
        return born.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def months_before(day: date, months: int) -> date:
    """Return the day so many months earlier; the month's last day where it is shorter."""
    back = day.year * 12 + day.month - 1 - months
    year, month = back // 12, back % 12 + 1
    for last in range(day.day, 27, -1):
        try:
            return date(year, month, last)
        except ValueError:
            continue
    return date(year, month, min(day.day, 28))


def work_starts(born: date) -> date:
    """Return the day from which the 18th birthday is prepared."""
    return months_before(majority_of(born), MAJORITY_WORK.value)
