"""What I dag can ask for; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.calendar.rows import Desk, Queue
from models.cases.rows import Tile


@dataclass(frozen=True, slots=True)
class TodayActs:
    """Queries of the page.

    Attributes:
        desk: everything that it shows.
        more: a further page of the queue, from this row on.
        tiles: how long each list of cases is that the page leads to.
    """

    desk: Callable[[], Desk]
    more: Callable[[int], Queue]
    tiles: Callable[[], tuple[Tile, ...]] = tuple
