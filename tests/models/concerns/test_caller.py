"""What is left after a call, and what is not known yet."""

from datetime import date, timedelta

import pytest

from models.concerns.caller import (
    NOT_CALL_BACK,
    NOT_CPR,
    NOT_SUBJECT,
    TELL_THE_CALLER,
    WE_ASSESS,
    concerns_a_child,
    missing_of,
    told_to_the_caller,
)
from models.kernel.clock import at_wall_clock

TODAY = date(2026, 1, 14)


@pytest.mark.parametrize(
    ("answers", "child"),
    [
        ({}, False),
        ({"children_home": "yes"}, True),
        ({"children_home": "no", "about_minor": "yes"}, True),
        ({"about_age": "17"}, True),
        ({"about_age": "18"}, False),
        ({"about_cpr": "740310-5907"}, True),
        ({"about_cpr": "610187-0901"}, False),
        ({"about_cpr": "74031"}, False),
        ({"about_age": "15", "about_minor": "no"}, True),
    ],
)
def test_whether_a_call_concerns_a_child(answers: dict[str, str], child: bool) -> None:
    assert concerns_a_child(answers, TODAY) is child


def test_what_is_known_from_either_form_is_not_missing() -> None:
    everything = missing_of({}, {})
    assert NOT_SUBJECT in everything
    call = {"about_name": "Emil", "reporter_phone": "20304050"}
    left = missing_of(call, {"born": "2003"})
    assert not {NOT_SUBJECT, NOT_CALL_BACK, NOT_CPR} & set(left)
    assert len(left) == len(everything) - 3


def test_the_caller_is_never_told_who_is_known_here() -> None:
    told = " ".join(line.source for line in TELL_THE_CALLER).lower()
    assert not any(word in told for word in ("case", "police", "earlier", "known", "name"))


def test_no_time_is_promised_that_has_passed() -> None:
    due = at_wall_clock(TODAY, 8, 30)
    assert told_to_the_caller(due, due - timedelta(minutes=1)) == TELL_THE_CALLER
    late = told_to_the_caller(due, due)
    assert set(TELL_THE_CALLER) - set(late) == {WE_ASSESS}
