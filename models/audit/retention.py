"""How long the log keeps what its rows say; after that only hash and counts stay.

Age is counted by the log's own times, in whole months. A wrong clock makes rows stay longer,
never shorter.
"""

import itertools
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

FLOOR_MONTHS: Final = 13
"""Source: CFCS, "Logning: en del af et godt cyberforsvar" (2020): at least 13 months."""

SILENCE: Final = timedelta(days=92)
"""A longer time without a row looks like a clock that was set ahead: nothing is thinned."""


def cutoff(newest: datetime) -> datetime:
    """Return the first of the month, 13 months before the newest row's month, in UTC.

    What was written before it is at least 13 months old.
    """
    month = newest.year * 12 + newest.month - 1 - FLOOR_MONTHS
    return datetime(month // 12, month % 12 + 1, 1, tzinfo=UTC)


def thinnable(times: Sequence[datetime], before: datetime) -> int:
    """Return how many rows from the first on may be thinned.

    Args:
        times: of every row that still says something, in the order of the log.
        before: ``cutoff`` of the newest of them.

    A row with a time behind an earlier row's was written under a wrong clock: it goes only
    together with a later row that is old enough itself.
    """
    latest, may_go = datetime.min.replace(tzinfo=UTC), 0
    for place, at in enumerate(times):
        if at >= before:
            break
        if at >= latest:
            latest, may_go = at, place + 1
    return may_go


def witnessed(times: Sequence[datetime]) -> bool:
    """Whether the rows that stay show that 13 months have really gone by.

    Args:
        times: of the rows that would stay, in the order of the log.

    Rows in at least 13 different months, and no silence that a clock set ahead would make.
    """
    months = {(at.year, at.month) for at in times}
    ahead = (later - earlier for earlier, later in itertools.pairwise(times))
    return len(months) >= FLOOR_MONTHS and max(ahead, default=timedelta()) <= SILENCE
