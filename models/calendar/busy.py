"""Busy times from another calendar: from when to when. Nothing else is known of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from models.kernel.clock import at_wall_clock, local

BEHIND: Final = timedelta(days=31)
"""So long past times are kept, for looking back a month."""
AHEAD: Final = timedelta(days=366)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From one instant to a later one, both UTC."""

    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Imported:
    """What a user has read in from another calendar: when, and the blocks that are left of it."""

    at: datetime
    blocks: int


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans in order, those that touch made one: nothing tells them apart."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.starts_at <= found[-1].ends_at:
            last = found.pop()
            found.append(Span(last.starts_at, max(last.ends_at, span.ends_at)))
        else:
            found.append(span)
    return tuple(found)


def period(now: datetime) -> tuple[datetime, datetime]:
    """Return the time for which busy times are kept: whole Danish days, both ends in UTC."""
    first, last = (local(at).date() for at in (now - BEHIND, now + AHEAD))
    return at_wall_clock(first, 0), at_wall_clock(last, 0)
