"""The rules of consent, of the report on a child, and of a case at rest."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.course.child_report import (
    BY_OTHER,
    DELIVERED,
    NOT_DUE,
    NOT_LATER,
    require_past,
    silent_to_parents,
)
from models.course.consent import (
    ALL_YES,
    LAST,
    MOVES,
    NO_HOLDER,
    NOBODY,
    NOT_ALL,
    NOT_NOW,
    Asked,
    ConsentState,
    custody_says,
    require_onward,
)
from models.course.informing import LATER_REVIEW, require_review
from models.course.majority import is_due, turns_18_on
from models.course.operator_check import ASK_THEM, is_mended, require_asked
from models.course.rest import STATUTORY, EffortRest, held, require_allowed
from models.course.transition import STILL_TO_COME, require_ahead
from models.kernel.errors import Refused
from models.kernel.ids import PersonId
from models.people.person import Person

NOW = datetime(2026, 1, 14, 8, 30, tzinfo=UTC)
TODAY = NOW.date()
MOTHER, FATHER = PersonId("mother"), PersonId("father")
BOTH = ((MOTHER, "Anne Testesen"), (FATHER, "Jan Prøvegaard"))


@pytest.mark.parametrize("now", ConsentState)
@pytest.mark.parametrize("then", ConsentState)
def test_a_consent_goes_where_the_table_says(now: ConsentState, then: ConsentState) -> None:
    if then in MOVES[now]:
        require_onward(now, then)
        return
    with pytest.raises(Refused) as refused:
        require_onward(now, then)
    assert (refused.value.why, refused.value.field) == (NOT_NOW, "state")


def test_a_no_a_withdrawal_and_an_expiry_are_the_end() -> None:
    assert {ConsentState.REFUSED, ConsentState.WITHDRAWN, ConsentState.EXPIRED} == LAST
    assert all(ConsentState.EXPIRED in onward for onward in MOVES.values() if onward)


def asked(who: PersonId, state: ConsentState) -> Asked:
    return Asked(who, "effort", state)


def test_scenario_1_the_father_has_not_answered_and_that_is_said() -> None:
    said = custody_says(
        BOTH, [asked(MOTHER, ConsentState.GIVEN), asked(FATHER, ConsentState.NO_ANSWER)]
    )
    assert said == NOT_ALL.filled(names="Jan Prøvegaard")


def test_a_parent_who_was_never_asked_is_missing_too() -> None:
    said = custody_says(BOTH, [asked(MOTHER, ConsentState.GIVEN)])
    assert said == NOT_ALL.filled(names="Jan Prøvegaard")


def test_nobody_asked_and_nobody_with_custody_are_said() -> None:
    assert custody_says(BOTH, []) == NOBODY
    assert custody_says(BOTH, [asked(PersonId("aunt"), ConsentState.GIVEN)]) == NOBODY
    assert custody_says((), [asked(MOTHER, ConsentState.GIVEN)]) == NO_HOLDER


@given(st.lists(st.tuples(st.sampled_from(BOTH), st.sampled_from(ConsentState)), max_size=6))
def test_all_have_said_yes_only_when_each_ones_newest_word_is_yes(
    given_words: list[tuple[tuple[PersonId, str], ConsentState]],
) -> None:
    said = custody_says(BOTH, [asked(who, state) for (who, _), state in given_words])
    newest = {who: state for (who, _), state in given_words}
    everybody = all(newest.get(who) is ConsentState.GIVEN for who, _ in BOTH)
    assert (said == ALL_YES) is everybody


def test_no_report_is_delivered_in_the_future() -> None:
    require_past(NOW, NOW)
    require_past(None, NOW)
    with pytest.raises(Refused) as refused:
        require_past(NOW + timedelta(minutes=1), NOW)
    assert (refused.value.why, refused.value.field) == (NOT_LATER, "delivered_time")


def test_what_stands_in_a_report_is_read() -> None:
    assert silent_to_parents({"parents": "omit"})
    assert not silent_to_parents({"parents": "told"})
    assert len({DELIVERED, BY_OTHER, NOT_DUE}) == 3


def test_a_review_lies_ahead() -> None:
    assert require_review("", TODAY) is None
    assert require_review("2026-01-15", TODAY) == date(2026, 1, 15)
    with pytest.raises(Refused) as refused:
        require_review("2026-01-14", TODAY)
    assert (refused.value.why, refused.value.field) == (LATER_REVIEW, "review")


def test_a_transition_lies_ahead() -> None:
    assert require_ahead("2026-01-15", TODAY) == date(2026, 1, 15)
    with pytest.raises(Refused) as refused:
        require_ahead("2026-01-14", TODAY)
    assert (refused.value.why, refused.value.field) == (STILL_TO_COME, "from_date")


def test_scenario_5_only_the_police_are_told_so_the_centre_is_asked() -> None:
    told = {"to_police": "yes", "to_pet": "no"}
    with pytest.raises(Refused) as refused:
        require_asked(told)
    assert (refused.value.why, refused.value.field) == (ASK_THEM, "asked")
    require_asked({**told, "asked": "Centerlederen"})
    assert not is_mended(told)
    require_asked({"to_police": "yes", "to_pet": "yes"})
    assert is_mended({"to_police": "yes", "to_pet": "yes"})


def test_a_statutory_effort_is_never_stopped() -> None:
    for decision in EffortRest:
        require_allowed(decision, statutory=False)
    with pytest.raises(Refused) as refused:
        require_allowed(EffortRest.PAUSED, statutory=True)
    assert (refused.value.why, refused.value.field) == (STATUTORY, "decision")
    require_allowed(EffortRest.UNCHANGED, statutory=True)


def test_a_deadline_is_held_by_a_decision_and_not_by_silence() -> None:
    assert held({"hold": "keep"})
    assert not held({"hold": "no_hold"})
    assert not held({})


def test_the_birthday_is_near_half_a_year_before() -> None:
    jonas = Person(PersonId("jonas"), born="2008-02-28")
    assert turns_18_on(jonas, TODAY) == date(2026, 2, 28)
    assert is_due(jonas, TODAY)
    assert is_due(jonas, date(2025, 8, 28))
    assert not is_due(jonas, date(2025, 8, 27))
    assert not is_due(jonas, date(2026, 2, 28))
    assert turns_18_on(jonas, date(2026, 2, 28)) is None
    assert not is_due(Person(PersonId("x"), stated_age=17, stated_on=TODAY), TODAY)
