"""Hints beside a CPR number: never a refusal."""

from datetime import date

import pytest

from models.kernel.cpr import Cpr
from models.kernel.text import plain
from models.people.cpr_hints import NO_MODULUS, NOT_BORN_YET, REPLACEMENT, cpr_hints

TODAY = date(2026, 1, 14)


@pytest.mark.parametrize(
    ("digits", "born", "more"),
    [
        ("7403105907", "Born 14.03.2010, 15 years old.", {REPLACEMENT}),
        ("6101034901", "Born 01.01.2003, 23 years old.", {REPLACEMENT, NO_MODULUS}),
        ("6101870901", "Born 01.01.1987, 39 years old.", {REPLACEMENT, NO_MODULUS}),
    ],
)
def test_what_a_number_says_of_itself(digits: str, born: str, more: set[object]) -> None:
    first, *rest = cpr_hints(Cpr(digits), TODAY)
    assert plain(first) == born
    assert set(rest) == more


def test_a_date_ahead_is_pointed_out() -> None:
    assert cpr_hints(Cpr("6101305001"), TODAY)[0] is NOT_BORN_YET


def test_a_number_that_is_no_replacement_has_no_such_hint() -> None:
    number = Cpr("0101034" + "000")
    assert REPLACEMENT not in cpr_hints(number, TODAY)
