"""Time that is taken or closed, shown behind the entries: busy, closed, away."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from models.kernel.clock import at_wall_clock, local
from models.kernel.ids import UserId
from models.kernel.text import Text, text


class BlockKind(StrEnum):
    """Why nothing should be planned then."""

    BUSY = "busy"  # in somebody's other calendar
    CLOSED = "closed"  # the office
    ABSENCE = "absence"  # holiday, leave


BLOCKS: Final[dict[BlockKind, Text]] = {
    BlockKind.BUSY: text("Calendar", "Busy"),
    BlockKind.CLOSED: text("Calendar", "Closed"),
    BlockKind.ABSENCE: text("Calendar", "Away"),
}


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of time behind the entries; it is nobody's task, and holds no name of a citizen.

    Attributes:
        starts_at: UTC.
        ends_at: UTC, after ``starts_at``.
        label: words beside the kind, or "".
        owner_id: whose time it is; None for the whole office.
    """

    starts_at: datetime
    ends_at: datetime
    kind: BlockKind = BlockKind.BUSY
    label: str = ""
    owner_id: UserId | None = None

    def all_of(self, day: date) -> bool:
        """Whether it takes the whole of a day in Denmark."""
        first, last = _midnights(day)
        return self.starts_at <= first and self.ends_at >= last


def blocks_on(blocks: Iterable[Block], day: date) -> tuple[Block, ...]:
    """Return what of them lies on a day in Denmark, cut at its midnights, by time."""
    first, last = _midnights(day)
    found = (
        replace(each, starts_at=max(each.starts_at, first), ends_at=min(each.ends_at, last))
        for each in blocks
        if each.starts_at < last and each.ends_at > first
    )
    return tuple(sorted(found, key=lambda each: (each.starts_at, each.ends_at, each.label)))


def closed_between(
    closings: Callable[[date], tuple[datetime, datetime] | None],
    first: datetime,
    last: datetime,
) -> tuple[Block, ...]:
    """Return the times that an office is closed by its own choice, between two instants.

    Args:
        closings: from when until when it is closed on a day, or None.
        first: UTC.
        last: UTC.
    """
    day, found = local(first).date(), list[Block]()
    while at_wall_clock(day, 0) < last:
        closed = closings(day)
        if closed is not None:
            found.append(Block(*closed, BlockKind.CLOSED))
        day += timedelta(days=1)
    return tuple(found)


def _midnights(day: date) -> tuple[datetime, datetime]:
    return at_wall_clock(day, 0), at_wall_clock(day + timedelta(days=1), 0)
