"""What I dag can ask for; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.calendar.rows import Desk, Queue
from models.cases.lists import Asked
from models.cases.rows import Tile
from ui.cases.list_acts import ListActs
from ui.paper.settle_dialog import Settle


@dataclass(frozen=True, slots=True)
class TodayActs:
    """Queries of the page.

    Attributes:
        desk: everything that it shows, its queue narrowed and sorted so.
        more: a further page of the queue, from this row on.
        settle: says what became of a copy that belongs to no case.
        lists: how the queue was left, and acts on several of its rows.
        tiles: how long each list of cases is that the page leads to.
    """

    desk: Callable[[Asked], Desk]
    more: Callable[[int, Asked], Queue]
    tiles: Callable[[], tuple[Tile, ...]]
    lists: ListActs
    settle: Settle
