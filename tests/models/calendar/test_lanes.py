"""Overlapping entries side by side: nothing lies on anything else, nothing is lost."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.calendar.lanes import Span, Stripe, side_by_side

spans = some.lists(
    some.builds(
        lambda start, long: Span(start, start + long),
        some.integers(0, 1400),
        some.integers(1, 300),
    ),
    max_size=40,
)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


@given(spans, some.integers(1, 6))
def test_nothing_is_lost_and_nothing_lies_on_anything_else(
    given: list[Span], most: int
) -> None:
    found = side_by_side(given, most)
    members = sorted(at for stripe in found for at in stripe.members)
    assert members == list(range(len(given)))
    for stripe in found:
        assert 0 <= stripe.lane < stripe.lanes <= most
        for at in stripe.members:
            assert stripe.span.start <= given[at].start
            assert given[at].end <= stripe.span.end
        if not stripe.heap:
            assert stripe.span == given[stripe.members[0]]
    for one, other in combinations(found, 2):
        if _overlap(one.span, other.span):
            left, right = sorted((one, other), key=lambda each: each.lane / each.lanes)
            assert (left.lane + 1) / left.lanes <= right.lane / right.lanes + 1e-9


def test_a_free_day_gives_each_its_whole_width() -> None:
    assert side_by_side([], 3) == ()
    found = side_by_side([Span(540, 600), Span(600, 630)], 3)
    assert [(each.lane, each.lanes) for each in found] == [(0, 1), (0, 1)]


def test_eight_at_once_become_two_and_a_heap_of_six() -> None:
    found = side_by_side([Span(540, 600)] * 8, 3)
    assert found == (
        Stripe(Span(540, 600), 0, 3, (0,)),
        Stripe(Span(540, 600), 1, 3, (1,)),
        Stripe(Span(540, 600), 2, 3, (2, 3, 4, 5, 6, 7), heap=True),
    )


def test_one_lane_alone_holds_a_heap() -> None:
    (only,) = side_by_side([Span(0, 10), Span(5, 20)], 1)
    assert only == Stripe(Span(0, 20), 0, 1, (0, 1), heap=True)


def test_hidden_ones_apart_in_time_are_heaps_of_their_own() -> None:
    found = side_by_side(
        [Span(0, 100), Span(0, 10), Span(0, 10), Span(50, 60), Span(50, 60)], 2
    )
    assert [each.members for each in found if each.heap] == [(1, 2), (3, 4)]


@pytest.mark.parametrize(("given", "most"), [([Span(1, 2)], 0), ([Span(2, 2)], 1)])
def test_what_cannot_be_laid_out_is_a_mistake(given: list[Span], most: int) -> None:
    with pytest.raises(ValueError, match="lane"):
        side_by_side(given, most)
