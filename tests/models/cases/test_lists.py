"""The tables of lists are closed, and what was stored comes back, or is left out."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.cases.lists import (
    ALLOWED,
    COLUMNS,
    FILTERS,
    ME,
    NONE,
    OVERDUE,
    SELECTIONS,
    TILES,
    USUAL,
    VALUES,
    WAITING,
    Asked,
    Column,
    Filter,
    ListState,
    Order,
    Selection,
    Source,
    fits,
    of_selection,
    ordered,
    read,
    written,
)
from models.workflow.stages import STAGES

FILTERED = st.builds(
    lambda pairs: ordered(dict(pairs)),
    st.lists(st.sampled_from([(key, value) for key in Filter for value in VALUES[key]])),
)
STATES = st.builds(
    ListState,
    view=st.sampled_from([str(each) for each in Selection]) | st.uuids().map(str),
    asked=st.builds(
        Asked,
        source=st.just(Source.CASES),
        filters=FILTERED,
        containing=st.text(),
        order=st.none() | st.builds(Order, st.sampled_from(Column), st.booleans()),
    ),
    columns=st.permutations(list(Column)).map(tuple),
    widths=st.dictionaries(st.sampled_from(Column), st.integers(1, 999)).map(
        lambda found: tuple(found.items())
    ),
    chosen=st.lists(st.text()).map(tuple),
    current=st.text(),
    scroll=st.integers(0, 9999),
    shown=st.integers(0, 9999),
)


def test_no_list_goes_by_type_sign_kind_severity_or_number_of_concerns() -> None:
    """Source: the project's decisions on practice, 3 and 4. Whoever adds a line here asks why."""
    assert {str(each) for each in Column} == {
        "due", "number", "who", "step", "stage", "owner", "opened",
    }  # fmt: skip
    assert {str(each) for each in Filter} == {"owner", "due", "step", "stage"}
    assert set(VALUES[Filter.DUE]) == {"overdue", "today", "week"}
    assert set(VALUES[Filter.STEP]) == {"waiting", "none"}
    assert set(VALUES[Filter.OWNER]) == {"me"}
    assert set(VALUES[Filter.STAGE]) < {str(each) for each in STAGES}
    assert {str(each) for each in Selection} == {
        "open", "mine", "waiting", "overdue", "stepless", "concerns",
    }  # fmt: skip


def test_every_code_has_words_and_every_view_keeps_to_the_table() -> None:
    assert set(COLUMNS) == set(Column)
    assert set(FILTERS) == set(VALUES) == set(Filter)
    assert set(ALLOWED) == set(Source)
    assert set(SELECTIONS) == set(Selection)
    assert set(TILES) < set(Selection)
    for source, filters in SELECTIONS.values():
        for key, value in filters:
            assert key in ALLOWED[source]
            assert fits(key, value)


@given(STATES)
def test_a_state_comes_back_as_it_was(state: ListState) -> None:
    found = read(written(state), ListState())
    if state.asked.containing or state.view:
        assert found.asked == state.asked
    assert (found.columns, dict(found.widths)) == (state.columns, dict(state.widths))
    assert (found.chosen, found.current, found.scroll) == (
        state.chosen, state.current, state.scroll,
    )  # fmt: skip
    assert (found.view, found.shown) == (state.view, state.shown)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(
                    ["view", "source", "filters", "columns", "order", "widths", "scroll", "due"]
                )
                | st.text(),
                inner,
            )
        ),
    )
)
def test_whatever_stands_there_opens_a_list(found: object) -> None:
    state = read(json.dumps(found), ListState())
    assert Column.NUMBER in state.columns
    assert all(key in ALLOWED[state.asked.source] for key, _ in state.asked.filters)


def test_what_is_not_in_the_tables_is_left_out() -> None:
    stored = {
        "source": "persons",
        "filters": {
            "severity": "now", "due": "soon", "stage": "closed", "owner": "u-1", "step": "none",
        },
        "columns": ["who", "type", "who"],
        "order": ["severity", True],
        "widths": {"kind": 40, "who": 0, "due": 80},
    }  # fmt: skip
    state = read(json.dumps(stored), ListState())
    assert state.asked == Asked(Source.CASES, ((Filter.OWNER, "u-1"), (Filter.STEP, NONE)))
    assert state.columns == USUAL
    assert state.widths == ((Column.DUE, 80),)
    assert read("no json", ListState()) == ListState()
    assert read("[]", ListState()) == ListState()
    concerns = {"source": "concerns", "filters": {"stage": "contact", "owner": ME}}
    assert read(json.dumps(concerns), ListState()).asked.filters == ((Filter.OWNER, ME),)


@pytest.mark.parametrize("selection", list(Selection))
def test_narrowing_to_what_a_view_says_leads_to_its_tab(selection: Selection) -> None:
    source, filters = SELECTIONS[selection]
    state = ListState(asked=Asked(source), scroll=8, chosen=("x",), shown=200)
    for key, value in filters:
        state = state.narrowed(key, value)
    again = state.asking(containing="")
    assert again.view == selection
    assert (again.scroll, again.chosen, again.shown) == (0, (), 0)


def test_a_further_filter_stays_in_the_view_and_letters_leave_none() -> None:
    mine = of_selection(Selection.MINE, ListState(view="mine", widths=((Column.WHO, 99),)))
    assert mine.widths == ((Column.WHO, 99),)
    assert mine.narrowed(Filter.DUE, OVERDUE).view == "mine"
    assert mine.narrowed(Filter.OWNER, "").view == "open"
    assert mine.asking(containing="0002").view == "mine"
    own = ListState(view="a-view-of-mine").narrowed(Filter.STEP, WAITING)
    assert own.view == "a-view-of-mine"
    opened = own.opened("other", ListState(asked=Asked(order=Order(Column.WHO))))
    assert (opened.view, opened.asked.order) == ("other", Order(Column.WHO))
