"""The closed tables of the register: what it can be narrowed by, and what a period is."""

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.disclosures.disclosure import RECEIPTED, Direction, DisclosureState, Way
from models.disclosures.register import (
    FILTERS,
    VALUES,
    Asked,
    Filter,
    RegisterPage,
    RegisterRow,
    fits,
    happened,
    ordered,
    span_of,
    standing,
)
from models.kernel.clock import local
from models.kernel.events import Kind
from models.kernel.text import plain

FORBIDDEN: Final = ("type", "sign", "count", "severity", "kind_of_concern", "extrem")


def test_no_filter_or_column_goes_by_what_somebody_is_suspected_of() -> None:
    names = [*map(str, Filter), *RegisterRow.__dataclass_fields__]
    names += [*RegisterPage.__dataclass_fields__]
    assert set(FILTERS) == set(Filter)
    assert not [name for name in names if any(word in name for word in FORBIDDEN)]


def test_what_was_only_prepared_is_no_state_of_the_register() -> None:
    assert set(VALUES[Filter.STATE]) == {
        "sealed", "handed_over", "receipted_oral", "receipted_paper", "receipted_digital",
        "refused", "withdrawn",
    }  # fmt: skip
    assert plain(VALUES[Filter.STATE]["withdrawn"]) == "Withdrawn, never given"


def test_the_three_receipts_are_told_apart() -> None:
    told = {plain(standing(state, Direction.OUT, Way.PAPER)) for state in RECEIPTED}
    assert len(told) == len(RECEIPTED)


def test_what_came_in_is_received_or_was_not_shared() -> None:
    said = {
        state: plain(standing(state, Direction.IN, Way.SPOKEN))
        for state in (DisclosureState.HANDED_OVER, DisclosureState.REFUSED)
    }
    assert list(said.values()) == ["Received", "They chose not to share"]
    assert plain(standing(DisclosureState.HANDED_OVER, Direction.OUT, Way.SPOKEN)) == "Said"


def test_what_was_refused_is_never_told_as_given() -> None:
    told = {
        (state, way): plain(happened(state, way))
        for state in (DisclosureState.HANDED_OVER, DisclosureState.REFUSED)
        for way in Direction
    }
    assert told == {
        (DisclosureState.HANDED_OVER, Direction.OUT): "Given",
        (DisclosureState.HANDED_OVER, Direction.IN): "Received",
        (DisclosureState.REFUSED, Direction.OUT): "Not given",
        (DisclosureState.REFUSED, Direction.IN): "Not received",
    }


@given(st.dates(date(1990, 1, 1), date(2300, 12, 31)))
def test_a_month_is_all_of_its_days_by_the_clocks_of_denmark(day: date) -> None:
    period = f"{day:%Y-%m}"
    span = span_of(period)
    assert span is not None
    first, last = (local(each) for each in span)
    assert (f"{first:%Y-%m}", first.day, first.hour) == (period, 1, 0)
    assert f"{local(span[1] - timedelta(seconds=1)):%Y-%m}" == period
    assert (last.day, last.hour) == (1, 0)


def test_a_year_is_twelve_months() -> None:
    span, first, last = span_of("2026"), span_of("2026-01"), span_of("2026-12")
    assert span is not None
    assert first is not None
    assert last is not None
    assert span == (first[0], last[1])


@pytest.mark.parametrize(
    "wrong",
    ["", "20", "2026-13", "januar", "abcd", "0000", "0001", "9999", "9999-12", "2026-01-05"],
)
def test_anything_else_is_no_period(wrong: str) -> None:
    assert span_of(wrong) is None
    assert not fits(Filter.PERIOD, wrong)


def test_only_values_of_the_tables_fit() -> None:
    assert fits(Filter.PERIOD, "2026-01")
    assert fits(Filter.OTHER, "Politiet")
    assert fits(Filter.WAY, "spoken")
    assert not fits(Filter.WAY, "telepathy")


def test_a_filter_is_set_and_taken_away_from_the_first_row_on() -> None:
    asked = Asked((Kind.CASE, "c"), offset=100, rows=200)
    narrowed = asked.narrowed(Filter.WAY, "spoken").narrowed(Filter.PERIOD, "2026")
    assert narrowed.filters == ((Filter.PERIOD, "2026"), (Filter.WAY, "spoken"))
    assert (narrowed.offset, narrowed.rows) == (0, 0)
    assert narrowed.value(Filter.WAY) == "spoken"
    assert narrowed.narrowed(Filter.PERIOD, "").narrowed(Filter.WAY, "") == asked.plain
    assert ordered({}) == ()
