"""Time along a line: where an instant lies, where weeks and months begin, what stands beside."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from models.calendar.agenda import month_after
from models.kernel.clock import local

DAY: Final = timedelta(days=1)
WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class Scale:
    """Whole weeks, Monday first, each day equally wide.

    A day of 23 or 25 hours is as wide as any other: an instant lies where the clock on the wall
    stands.

    Attributes:
        start: a Monday.
        weeks: how many.
        per_day: the width of a day.
    """

    start: date
    weeks: int
    per_day: float

    @classmethod
    def around(cls, first: datetime, last: datetime, per_day: float) -> "Scale":
        """Return the scale over the weeks that hold both instants."""
        start = _monday(local(first).date())
        weeks = (_monday(local(last).date()) - start).days // WEEK + 1
        return cls(start, weeks, per_day)

    @property
    def width(self) -> float:
        """All of it."""
        return self.weeks * WEEK * self.per_day

    @property
    def days(self) -> tuple[date, ...]:
        """Each day."""
        return tuple(self.start + timedelta(days=at) for at in range(self.weeks * WEEK))

    @property
    def mondays(self) -> tuple[date, ...]:
        """Each Monday."""
        return self.days[::WEEK]

    @property
    def months(self) -> tuple[date, ...]:
        """The start, and the first of each month after it."""
        found = [self.start]
        end = self.start + timedelta(weeks=self.weeks)
        after = month_after(self.start.replace(day=1), 1)
        while after < end:
            found.append(after)
            after = month_after(after, 1)
        return tuple(found)

    def of_day(self, day: date) -> float:
        """Return where a day begins."""
        return (day - self.start).days * self.per_day

    def of(self, instant: datetime) -> float:
        """Return where an instant lies."""
        wall = local(instant).replace(tzinfo=None)
        return (wall - datetime.combine(self.start, time())) / DAY * self.per_day


@dataclass(frozen=True, slots=True)
class Piece:
    """Something on the line.

    Attributes:
        left: where it begins.
        width: what it must have.
        wished: what it takes with its words beside it; at least ``width``.
    """

    left: float
    width: float
    wished: float


def packed(pieces: Sequence[Piece], roomy: int) -> tuple[int, ...]:
    """Return for each piece, from left to right, the row in which it stands.

    No piece lies on another. While there are fewer than ``roomy`` rows, words are not written
    over either; after that words are cut short before a further row is begun.

    Args:
        pieces: ordered by ``left``.
        roomy: how many rows are begun for the sake of words.
    """
    wished: list[float] = []
    needed: list[float] = []
    rows: list[int] = []
    for piece in pieces:
        row = _first_free(wished, piece.left)
        if row is None and len(wished) >= roomy:
            row = _first_free(needed, piece.left)
        if row is None:
            row = len(wished)
            wished.append(0.0)
            needed.append(0.0)
        wished[row] = piece.left + piece.wished
        needed[row] = piece.left + piece.width
        rows.append(row)
    return tuple(rows)


def bundled(pieces: Sequence[Piece], most: int) -> tuple[tuple[int, ...], ...]:
    """Return the places of the pieces, in bundles: where too many stand at one spot, one.

    Pieces that begin within the width of the first of them stand at one spot. Of up to ``most``
    each is a bundle of its own; of more, the first ones are, and the last bundle holds the rest.

    Args:
        pieces: ordered by ``left``.
        most: bundles at one spot, at least 1.
    """
    found: list[tuple[int, ...]] = []
    at = 0
    while at < len(pieces):
        reach = pieces[at].left + pieces[at].width
        end = at + 1
        while end < len(pieces) and pieces[end].left < reach:
            end += 1
        alone = end if end - at <= most else at + most - 1
        found += [(each,) for each in range(at, alone)]
        if alone < end:
            found.append(tuple(range(alone, end)))
        at = end
    return tuple(found)


def _first_free(ends: Sequence[float], left: float) -> int | None:
    return next((row for row, end in enumerate(ends) if end <= left), None)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
