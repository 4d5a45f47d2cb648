"""The register of disclosures as a list: what it is narrowed by, and what a row tells.

These tables are closed. No filter, column or count goes by what somebody is suspected of, and
what stands about one person is not counted. Source: the project's decisions on practice, 3.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from models.disclosures.disclosure import STATES, WAYS, Direction, DisclosureState, Way
from models.kernel.clock import at_wall_clock
from models.kernel.events import Topic
from models.kernel.ids import CaseId, ConcernId, DisclosureId
from models.kernel.text import Text, text
from models.law.bases import BASES, Purpose

PAGE: Final = 100
DECEMBER: Final = 12

DIRECTIONS: Final[dict[Direction, Text]] = {
    Direction.OUT: text("Register", "Given"),
    Direction.IN: text("Register", "Received"),
}
NOT_GIVEN: Final[dict[Direction, Text]] = {
    Direction.OUT: text("Register", "Not given"),
    Direction.IN: text("Register", "Not received"),
}
UNSEEN: Final = frozenset(
    {DisclosureState.PREPARED, DisclosureState.APPROVED, DisclosureState.WITHDRAWN}
)
"""What was only prepared, and has not left; that it was stands in the log. What was made and then
withdrawn, with a reason, is seen: as never given."""
NOT_TAKEN: Final = text("Register", "Received, not taken over")
"""A case from another kommune that was rejected here, or called back."""
NOT_SHARED: Final = text("Register", "They chose not to share")
FETCHED: Final = text("Register", "Received")
NEVER_GIVEN: Final = text("Register", "Withdrawn, never given")
SAID: Final = text("Register", "Said")


class Filter(StrEnum):
    """What the register can be narrowed by."""

    PERIOD = "period"
    DIRECTION = "direction"
    WAY = "way"
    BASIS = "basis"
    STATE = "state"
    OTHER = "other"  # the authority or office at the other end


FILTERS: Final[dict[Filter, Text]] = {
    Filter.PERIOD: text("Register", "Period"),
    Filter.DIRECTION: text("Register", "Given or received"),
    Filter.WAY: text("Register", "Way"),
    Filter.BASIS: text("Register", "Legal basis"),
    Filter.STATE: text("Register", "Receipt"),
    Filter.OTHER: text("Register", "To or from"),
}
VALUES: Final[dict[Filter, dict[str, Text]]] = {
    Filter.DIRECTION: {str(key): words for key, words in DIRECTIONS.items()},
    Filter.WAY: {str(key): words for key, words in WAYS.items()},
    Filter.BASIS: {basis.code: basis.title for basis in BASES},
    Filter.STATE: {
        **{str(key): words for key, words in STATES.items() if key not in UNSEEN},
        str(DisclosureState.WITHDRAWN): NEVER_GIVEN,
    },
}
"""The values of each filter; a period is a year or a month, an other end has its name."""

Filters = tuple[tuple[Filter, str], ...]
"""Pairs of filter and value, each filter once, in the order of ``Filter``."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which rows of the register are wanted.

    Attributes:
        about: a person (every case and concern about them), a case or a concern; None for all.
        containing: letters of a number, or of who is at the other end.
        offset: rows to leave out.
        rows: rows to load at most; 0 for a page.
    """

    about: Topic | None = None
    filters: Filters = ()
    containing: str = ""
    offset: int = 0
    rows: int = 0

    def value(self, key: Filter) -> str:
        """Return the value of a filter, or ""."""
        return dict(self.filters).get(key, "")

    def narrowed(self, key: Filter, value: str) -> "Asked":
        """Return it with a filter set, or taken away by ""; from the first row on."""
        kept = {**dict(self.filters), key: value}
        return replace(self, filters=ordered(kept), offset=0, rows=0)

    @property
    def plain(self) -> "Asked":
        """It without filters, from the first row on."""
        return Asked(self.about)


def ordered(filters: Mapping[Filter, str]) -> Filters:
    """Return filters that have a value, in the order of ``Filter``."""
    return tuple((key, filters[key]) for key in Filter if filters.get(key))


def fits(key: Filter, value: str) -> bool:
    """Whether a filter has such a value."""
    if key is Filter.PERIOD:
        return span_of(value) is not None
    return key is Filter.OTHER or value in VALUES[key]


def span_of(period: str) -> tuple[datetime, datetime] | None:
    """Return from when (inclusive) until when (exclusive) in UTC, by the clocks of Denmark.

    Args:
        period: a year, as 2026, or a month, as 2026-01; None for anything else.
    """
    try:
        if len(period) == len("2026"):
            first, last = date(int(period), 1, 1), date(int(period) + 1, 1, 1)
        else:
            first = date.fromisoformat(f"{period}-01")
            last = next_month(first)
        return at_wall_clock(first, 0), at_wall_clock(last, 0)
    except (ValueError, OverflowError):  # no such day, or before there were clocks
        return None


def next_month(first: date) -> date:
    """Return the first day of the month after that of ``first``."""
    if first.month == DECEMBER:
        return date(first.year + 1, 1, 1)
    return date(first.year, first.month + 1, 1)


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One line of the register.

    Attributes:
        other: the authority that got it, or that it came from; ``person`` the function there.
        basis: code of the legal basis, with its version.
        about: number of the case, or of the concern without one.
        esdh_no: its number in the kommune's own journal.
        terms: whether return or deletion was agreed, and is not yet confirmed.
    """

    id: DisclosureId
    number: str
    at: datetime
    direction: Direction
    way: Way
    other: str
    person: str
    basis: str
    basis_version: int
    purpose: Purpose
    state: DisclosureState
    about: str
    case_id: CaseId | None
    concern_id: ConcernId | None
    esdh_no: str
    terms: bool = False

    @property
    def stands(self) -> Text:
        """How far it is: the three receipts by their own words."""
        return standing(self.state, self.direction, self.way)


def happened(state: DisclosureState, direction: Direction) -> Text:
    """Return whether it was given or received; what was refused or withdrawn was not."""
    never = state in (DisclosureState.REFUSED, DisclosureState.WITHDRAWN)
    return (NOT_GIVEN if never else DIRECTIONS)[direction]


def standing(state: DisclosureState, direction: Direction, way: Way) -> Text:
    """Return how far a disclosure is, in words; what is said is not handed over."""
    if direction is Direction.IN:
        if state is not DisclosureState.REFUSED:
            return FETCHED
        return NOT_TAKEN if way is Way.BUNDLE else NOT_SHARED
    if way is Way.SPOKEN and state is DisclosureState.HANDED_OVER:
        return SAID
    return NEVER_GIVEN if state is DisclosureState.WITHDRAWN else STATES[state]


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """A page of the register.

    Attributes:
        total: how many rows there are in all.
        others: every name at the other end, of what may be seen, in the order of letters.
        months: every month (2026-01) in which there is something, the newest first.
    """

    rows: tuple[RegisterRow, ...]
    total: int
    others: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
