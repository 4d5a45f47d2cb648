"""How long a received bundle stays, what is to be done meanwhile, and what holds it back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.disclosures.terms import Afterwards
from models.exchange.leaving import (
    AFTER_JOURNAL,
    BEFORE,
    MOST,
    NEVER_JOURNALISED,
    NOT_SHORTER,
    TRIAL,
    Due,
    Handed,
    Periods,
    Stay,
    chosen_periods,
    handed_leaves_on,
    leaves_on,
    waiting,
    why,
)
from models.kernel.errors import Refused
from models.law.requests import Ask

OPENED = date(2026, 1, 14)
ASKED = Stay(OPENED, Ask.ASSESSMENT, answer_by=date(2026, 1, 16))
SETTLED = replace(ASKED, answered=date(2026, 1, 15), receipted=OPENED)
JOURNALISED = replace(SETTLED, journalised=date(2026, 1, 15))
DAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))
STAYS = st.builds(
    Stay,
    opened=DAYS,
    ask=st.sampled_from(Ask),
    answer_by=st.none() | DAYS,
    answered=st.none() | DAYS,
    receipted=st.none() | DAYS,
    journalised=st.none() | DAYS,
    trial=st.booleans(),
    keep_until=st.none() | DAYS,
    afterwards=st.none() | st.sampled_from(Afterwards),
    agreed_by=st.none() | DAYS,
    done=st.none() | DAYS,
)


def dues(stay: Stay, today: date = OPENED) -> list[tuple[Due, date]]:
    return [(each.due, each.by) for each in waiting(stay, today)]


def test_a_trial_at_a_kommune_leaves_like_any_trial() -> None:
    assert handed_leaves_on(Handed(OPENED, trial=True)) == OPENED + timedelta(days=TRIAL.days)


def test_what_is_asked_is_due_on_its_day_until_it_is_answered() -> None:
    assert (Due.ANSWER, date(2026, 1, 16)) in dues(ASKED)
    assert Due.ANSWER not in [due for due, _ in dues(SETTLED)]
    undated = replace(ASKED, answer_by=None)
    assert (Due.ANSWER, OPENED) in dues(undated)


@pytest.mark.parametrize("ask", [Ask.ORIENTATION, Ask.TAKEOVER])
def test_some_things_are_settled_by_the_receipt(ask: Ask) -> None:
    stay = replace(ASKED, ask=ask)
    assert stay.asked
    assert not replace(stay, receipted=OPENED).asked
    assert not replace(stay, answer_by=None).asked


@pytest.mark.parametrize("ask", [Ask.ASSESSMENT, Ask.PARTICIPATION])
def test_a_receipt_is_no_answer_to_a_question(ask: Ask) -> None:
    assert replace(ASKED, ask=ask, receipted=OPENED).asked


def test_it_waits_for_receipt_and_journal_the_nearest_day_first() -> None:
    assert dues(ASKED) == [
        (Due.RECEIPT, date(2026, 1, 15)),
        (Due.ANSWER, date(2026, 1, 16)),
        (Due.JOURNALISE, date(2026, 1, 21)),
    ]
    assert dues(replace(SETTLED, journalised=OPENED), OPENED) == []


def test_it_leaves_some_days_after_it_was_journalised() -> None:
    day = date(2026, 1, 15) + timedelta(days=AFTER_JOURNAL.days)
    assert leaves_on(JOURNALISED) == day
    own = replace(JOURNALISED, periods=Periods(3, 20, own=True))
    assert leaves_on(own) == date(2026, 1, 18)
    assert "after it was journalised" in why(own).source


def test_one_that_nobody_journalised_leaves_later_and_is_asked_for_first() -> None:
    day = OPENED + timedelta(days=NEVER_JOURNALISED.days)
    assert leaves_on(SETTLED) == day
    assert "if it is not journalised" in why(SETTLED).source
    assert dues(SETTLED, OPENED)[0][0] is Due.JOURNALISE


def test_it_is_shown_before_it_leaves() -> None:
    day = leaves_on(JOURNALISED)
    assert day is not None
    just = day - timedelta(days=BEFORE.days)
    assert dues(JOURNALISED, just) == [(Due.LEAVES, day)]
    assert dues(JOURNALISED, just - timedelta(days=1)) == []


def test_a_question_or_a_term_holds_it_back() -> None:
    assert leaves_on(replace(JOURNALISED, answered=None)) is None
    assert "answered" in why(replace(JOURNALISED, answered=None)).source
    agreed = replace(JOURNALISED, afterwards=Afterwards.RETURN, agreed_by=date(2026, 3, 1))
    assert leaves_on(agreed) is None
    assert "agreed" in why(agreed).source
    assert (Due.AGREED, date(2026, 3, 1)) in dues(agreed)
    assert "Give it back" in waiting(agreed, OPENED)[0].words.source
    assert leaves_on(replace(agreed, done=date(2026, 2, 1))) is not None
    undated = replace(agreed, agreed_by=None)
    assert (Due.AGREED, OPENED) in dues(undated)


def test_a_decision_keeps_it_longer_and_never_shorter() -> None:
    later = replace(JOURNALISED, keep_until=date(2026, 5, 1))
    assert leaves_on(later) == date(2026, 5, 1)
    assert "decided to keep" in why(later).source
    assert leaves_on(replace(JOURNALISED, keep_until=OPENED)) == leaves_on(JOURNALISED)


def test_a_trial_shipment_asks_for_a_receipt_alone_and_leaves_soon() -> None:
    trial = replace(ASKED, trial=True)
    assert [due for due, _ in dues(trial)] == [Due.RECEIPT, Due.LEAVES]
    assert leaves_on(trial) == OPENED + timedelta(days=TRIAL.days)
    assert "trial" in why(trial).source


@given(STAYS, DAYS)
def test_what_is_open_always_holds_it_and_else_it_always_leaves(
    stay: Stay, today: date
) -> None:
    held = stay.asked or stay.agreed
    day = leaves_on(stay)
    assert (day is None) == held
    if day is not None and stay.keep_until is not None:
        assert day >= stay.keep_until
    listed = waiting(stay, today)
    assert [each.by for each in listed] == sorted(each.by for each in listed)
    assert why(stay).source


@pytest.mark.parametrize(("typed", "field"), [
    (("", "90"), "journalised"), (("0", "90"), "journalised"), (("x", "90"), "journalised"),
    (("14", "366"), "never"), (("14", "٣"), "never"), (("9999", "90"), "journalised"),
])  # fmt: skip
def test_periods_are_whole_days_within_limits(typed: tuple[str, str], field: str) -> None:
    with pytest.raises(Refused) as refused:
        chosen_periods(*typed)
    assert refused.value.field == field


def test_periods_are_taken_as_typed_and_the_second_is_never_shorter() -> None:
    assert chosen_periods(" 5 ", f"{MOST}") == Periods(5, MOST, own=True)
    with pytest.raises(Refused) as refused:
        chosen_periods("20", "19")
    assert refused.value.why == NOT_SHORTER
