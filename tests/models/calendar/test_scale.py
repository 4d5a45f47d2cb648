"""Time along a line: days are equally wide, nothing lies on anything, nothing is lost."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.calendar.scale import Piece, Scale, bundled, packed
from models.kernel.clock import at_wall_clock

PIECES = st.lists(
    st.builds(
        lambda left, width, more: Piece(left, width, width + more),
        st.floats(0, 400), st.floats(1, 60), st.floats(0, 90),
    ),
    max_size=30,
).map(lambda found: sorted(found, key=lambda piece: piece.left))  # fmt: skip


def test_whole_weeks_begin_on_a_monday() -> None:
    scale = Scale.around(
        at_wall_clock(date(2026, 1, 14), 9), at_wall_clock(date(2026, 2, 1), 9), 10
    )
    assert (scale.start, scale.weeks, scale.width) == (date(2026, 1, 12), 3, 210)
    assert scale.mondays == (date(2026, 1, 12), date(2026, 1, 19), date(2026, 1, 26))
    assert len(scale.days) == 21
    assert scale.months == (date(2026, 1, 12), date(2026, 2, 1))


def test_a_day_that_loses_an_hour_is_as_wide_as_any_other() -> None:
    scale = Scale(date(2026, 3, 23), 2, 24)
    assert scale.of_day(date(2026, 3, 30)) == 7 * 24
    assert (
        scale.of(at_wall_clock(date(2026, 3, 29), 12)) == 6 * 24 + 12
    )  # clocks went ahead at 2
    assert scale.of(at_wall_clock(date(2026, 3, 30), 12)) == 7 * 24 + 12


@given(st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)),
       st.integers(0, 800))  # fmt: skip
def test_both_ends_lie_on_the_scale(first: datetime, days: int) -> None:
    last = first + timedelta(days=days)
    scale = Scale.around(first, last, 3.0)
    assert scale.start.weekday() == 0
    assert 0 <= scale.of(first) <= scale.of(last) <= scale.width
    assert all(month.day == 1 for month in scale.months[1:])


@given(PIECES, st.integers(1, 4))
def test_no_piece_lies_on_another(pieces: list[Piece], roomy: int) -> None:
    rows = packed(pieces, roomy)
    assert len(rows) == len(pieces)
    for at, (piece, row) in enumerate(zip(pieces, rows, strict=True)):
        before = [p for p, r in zip(pieces[:at], rows[:at], strict=True) if r == row]
        assert all(each.left + each.width <= piece.left for each in before)


def test_words_are_spared_while_there_are_rows() -> None:
    pieces = [Piece(0, 10, 100), Piece(20, 10, 100), Piece(40, 10, 100)]
    assert packed(pieces, 3) == (0, 1, 2)
    assert packed(pieces, 2) == (0, 1, 0)
    assert packed(pieces, 1) == (0, 0, 0)


@given(PIECES, st.integers(1, 5))
def test_a_bundle_loses_nothing(pieces: list[Piece], most: int) -> None:
    bundles = bundled(pieces, most)
    assert [at for bundle in bundles for at in bundle] == list(range(len(pieces)))


def test_where_many_stand_at_one_spot_the_last_holds_the_rest() -> None:
    spot = [Piece(at, 10, 10) for at in range(6)]
    assert bundled(spot, 4) == ((0,), (1,), (2,), (3, 4, 5))
    assert bundled(spot[:4], 4) == ((0,), (1,), (2,), (3,))
    assert bundled([*spot, Piece(30, 10, 10)], 1) == ((0, 1, 2, 3, 4, 5), (6,))
