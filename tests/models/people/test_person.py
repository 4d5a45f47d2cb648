"""Ages as exactly as is known; a doubtful person is young."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.kernel.clock import age_on
from models.kernel.cpr import Cpr
from models.kernel.ids import PersonId
from models.kernel.text import plain
from models.people.cpr_hints import BORN, NO_MODULUS, NOT_BORN_YET, REPLACEMENT, cpr_hints
from models.people.person import Person
from models.people.who import Who

BIRTHDAYS = st.dates(date(1940, 1, 1), date(2025, 12, 31))
TODAY = st.dates(date(2026, 1, 1), date(2040, 12, 31))


def person(**known: object) -> Person:
    return Person(PersonId("p"), **known)  # type: ignore[arg-type]


@given(BIRTHDAYS, TODAY)
def test_a_whole_date_gives_the_exact_age(born: date, today: date) -> None:
    assert person(born=born.isoformat()).age(today) == age_on(born, today)
    assert person(born=born.isoformat()).is_minor(today) is (age_on(born, today) < 18)


@given(BIRTHDAYS, TODAY, st.sampled_from([4, 7]))
def test_a_partial_date_never_makes_anyone_older_and_less_than_a_year_younger(
    born: date, today: date, known: int
) -> None:
    shown = person(born=born.isoformat()[:known]).age(today)
    assert shown is not None
    assert age_on(born, today) - 1 <= shown <= age_on(born, today)


@given(BIRTHDAYS, st.dates(date(2020, 1, 1), date(2026, 12, 31)), st.integers(0, 3000))
def test_a_stated_age_never_makes_anyone_older_and_less_than_a_year_younger(
    born: date, told: date, days: int
) -> None:
    today = told + timedelta(days=days)
    stated = age_on(born, told)
    shown = person(stated_age=stated, stated_on=told).age(today)
    assert shown is not None
    assert age_on(born, today) - 1 <= shown <= age_on(born, today)


def test_17_in_december_is_not_18_in_january() -> None:
    told = person(stated_age=17, stated_on=date(2025, 12, 20))
    assert told.is_minor(date(2026, 1, 14)) is True
    assert told.is_minor(date(2026, 12, 19)) is True
    assert told.is_minor(date(2026, 12, 20)) is False
    assert told.age(date(2025, 12, 19)) == 17


@pytest.mark.parametrize(
    ("born", "eighteen"),
    [("2008", date(2026, 12, 31)), ("2008-02", date(2026, 3, 1)), ("2008-01", date(2026, 1, 31)),
     ("2008-02-28", date(2026, 2, 28)), ("2008-02-29", date(2026, 3, 1))],
)  # fmt: skip
def test_the_day_from_which_a_person_is_certainly_of_age(born: str, eighteen: date) -> None:
    assert person(born=born).is_minor(eighteen) is False
    assert person(born=born).is_minor(eighteen - timedelta(days=1)) is True


@pytest.mark.parametrize(("told", "minor"), [("yes", True), ("no", False), ("unknown", None)])
def test_with_no_age_at_all_what_was_told_counts(told: str, *, minor: bool | None) -> None:
    nobody = person(minor=told)
    assert nobody.age(date(2026, 1, 14)) is None
    assert nobody.is_minor(date(2026, 1, 14)) is minor


def test_an_age_needs_the_day_it_was_told() -> None:
    assert person(stated_age=17).age(date(2026, 1, 14)) is None


def test_the_written_date_prevails_over_the_number_and_that_over_a_stated_age() -> None:
    known = person(
        cpr="6101034901", born="2004-05-06", stated_age=9, stated_on=date(2026, 1, 1)
    )
    assert known.birthday == date(2004, 5, 6)
    known.born = "2004"
    assert known.birthday == date(2003, 1, 1)
    assert known.age(date(2026, 1, 14)) == 23
    unknown = person(born="2004")
    assert unknown.birthday is None
    assert unknown.number is None


def test_the_number_is_masked_unless_asked_for() -> None:
    assert str(person(cpr="6101034901").number) == "610103-****"


@pytest.mark.parametrize(
    ("name", "initials"),
    [("Mathias Testesen", "MT"), ("Anne Marie Øvelund", "AØ"), ("dawit", "D"), ("", "?"),
     ("(ukendt) mand", "M"), ("- ?", "?")],
)  # fmt: skip
def test_initials(name: str, initials: str) -> None:
    assert person(name=name).initials == initials


def test_hints_never_refuse_a_number() -> None:
    today = date(2026, 1, 14)
    hints = cpr_hints(Cpr("6101034901"), today)
    assert hints == (BORN.filled(date="01.01.2003", age=23), REPLACEMENT, NO_MODULUS)
    assert plain(hints[0]) == "Born 01.01.2003, 23 years old."
    assert cpr_hints(Cpr("0101564000"), today)[0] is not NOT_BORN_YET
    assert cpr_hints(Cpr("0101365000"), today)[0] is NOT_BORN_YET
    ordinary = next(
        number for serial in range(11) if (number := Cpr(f"010190{serial:04d}")).modulus_11
    )
    assert cpr_hints(ordinary, today) == (BORN.filled(date="01.01.1990", age=36),)


@pytest.mark.parametrize(
    ("known", "named", "words"),
    [
        ({"name": "Mathias Testesen", "born": "2010-03-14"}, False, "MT, 15 years"),
        (
            {"name": "Mathias Testesen", "born": "2010-03-14"},
            True,
            "Mathias Testesen, 15 years",
        ),
        ({"name": "Mathias Testesen", "minor": "yes"}, False, "MT, under 18"),
        ({"name": "Mathias Testesen"}, False, "MT"),
        ({}, True, "?"),
    ],
)
def test_a_list_shows_initials_and_age(
    known: dict[str, str], words: str, *, named: bool
) -> None:
    who = Who.of(person(**known), date(2026, 1, 14), named=named)
    assert plain(who.words) == words
