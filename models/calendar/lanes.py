"""Entries side by side where they overlap: which lane each takes, and what does not fit."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of a day: minutes after its midnight on the wall clock, the end not in it."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Stripe:
    """Where something is drawn in a day's column.

    Attributes:
        span: from when to when.
        lane: 0 at the left.
        lanes: how many lie side by side here, this one among them.
        members: places in what was given; more than one stand for "and so many more".
    """

    span: Span
    lane: int
    lanes: int
    members: tuple[int, ...]
    heap: bool = False


def side_by_side(spans: Sequence[Span], most: int) -> tuple[Stripe, ...]:
    """Return a stripe for each span, and heaps for those there is no lane for.

    Args:
        spans: in any order; each ends after it starts.
        most: lanes there is room for, 1 or more; where more are needed, the last holds heaps.

    Raises:
        ValueError: no lane, or a span that does not end after it starts.
    """
    if most < 1 or any(span.end <= span.start for span in spans):
        msg = f"need a lane and spans that end after they start: {most}, {spans}"
        raise ValueError(msg)
    found: list[Stripe] = []
    for members in _touching(spans, range(len(spans))):
        lanes = _greedy(spans, members)
        count = max(lanes.values()) + 1
        if count <= most:
            found += (Stripe(spans[at], lanes[at], count, (at,)) for at in members)
            continue
        seen = [at for at in members if lanes[at] < most - 1]
        found += (Stripe(spans[at], lanes[at], most, (at,)) for at in seen)
        hidden = [at for at in members if lanes[at] >= most - 1]
        found += (_heap(spans, each, most) for each in _touching(spans, hidden))
    return tuple(found)


def _heap(spans: Sequence[Span], members: Sequence[int], most: int) -> Stripe:
    span = Span(min(spans[at].start for at in members), max(spans[at].end for at in members))
    return Stripe(span, most - 1, most, tuple(members), heap=True)


def _touching(spans: Sequence[Span], among: Sequence[int]) -> Iterator[list[int]]:
    """Yield the groups that hang together by overlapping, each in order of time."""
    group: list[int] = []
    end = 0
    for at in sorted(among, key=lambda each: (spans[each].start, -spans[each].end, each)):
        if group and spans[at].start >= end:
            yield group
            group = []
        end = max(end, spans[at].end) if group else spans[at].end
        group.append(at)
    if group:
        yield group


def _greedy(spans: Sequence[Span], members: Sequence[int]) -> dict[int, int]:
    """Return the first free lane of each, by time."""
    ends: list[int] = []
    lanes: dict[int, int] = {}
    for at in members:
        free = next((lane for lane, end in enumerate(ends) if end <= spans[at].start), None)
        if free is None:
            free = len(ends)
            ends.append(0)
        ends[free] = spans[at].end
        lanes[at] = free
    return lanes
