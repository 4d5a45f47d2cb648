"""Number, phone and street as they compare: what a slip of the pen must not hide."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.kernel.ids import PersonId
from models.people.marks import house, marks_of, near_numbers, phone_digits
from models.people.matching import (
    AGAINST,
    Against,
    Alike,
    Match,
    Sought,
    agreement,
    marks_of_person,
    match,
)
from models.people.person import Former, Person

NUMBER = "6101034901"
TEN = st.text("0123456789", min_size=10, max_size=10)


@pytest.mark.parametrize(
    ("typed", "compared"),
    [("+45 20 30 40 50", "20304050"), ("20304050", "20304050"), ("0045-20304050", "20304050"),
     ("2030", ""), ("", ""), ("ring til mor", "")],
)  # fmt: skip
def test_a_phone_is_its_last_eight_digits(typed: str, compared: str) -> None:
    assert phone_digits(typed) == compared


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Birkevænget 12", "Birke vænget 12"),
        ("Nørregade 7 B", "Norregade 7b, 2. th"),
        ("Ågade 3, st.", "Aagade 3"),
        ("Prøvegård", "Prøvegaard"),
    ],
)
def test_a_house_is_the_same_however_it_is_written(one: str, other: str) -> None:
    assert house(one)[0] == house(other)[0] != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nørregade 7", "Nørregade 8"),
        ("Nørregade 7", "Søndergade 7"),
        ("Ågade 3 a", "Ågade 3 b"),
    ],
)
def test_another_house_is_another(one: str, other: str) -> None:
    assert house(one)[0] != house(other)[0]


def test_a_number_alone_is_no_house_and_the_door_is_told_apart() -> None:
    assert house("12, 2. th") == ("", "2 th")
    assert house("Ågade 12 B, 2. th")[1] == "2 th"
    assert house("") == ("", "")


@given(TEN)
def test_a_near_number_is_one_slip_away_and_nearness_has_no_direction(number: str) -> None:
    near = near_numbers(number)
    assert number not in near
    for other in near:
        apart = [at for at in range(10) if number[at] != other[at]]
        assert len(apart) == 1 or (
            len(apart) == 2 and apart[1] == apart[0] + 1 and number in near_numbers(other)
        )


def test_nothing_is_near_no_number() -> None:
    assert near_numbers("") == frozenset()
    assert marks_of("", "", "") == frozenset()


def person(**known: str) -> Person:
    return Person(PersonId("p"), **known)  # type: ignore[arg-type]


def alike(sought: Sought, known: Person) -> set[Alike]:
    return set(agreement(sought, known).alike)


def test_what_stood_before_is_found_too() -> None:
    known = Person(
        PersonId("p"),
        "Dawit Fiktiv",
        formerly=(
            Former("cpr", NUMBER),
            Former("phone", "20 30 40 50"),
            Former("address", "Øvelsesvej 1, 2. th, 9990 Prøvekøbing"),
            Former("address", "Demogade 4, st."),
            Former("born", "2003-01-02"),
        ),
    )
    assert alike(Sought(cpr=NUMBER), known) == {Alike.CPR}
    assert alike(Sought(phone="20304050"), known) == {Alike.PHONE}
    assert alike(Sought(street="Øvelsesvej 1, 2. th", postcode="9990"), known) == {
        Alike.ADDRESS
    }
    assert alike(Sought(street="Demogade 4 st"), known) == {Alike.ADDRESS}
    assert marks_of_person(known) == {
        f"cpr:{NUMBER}", "phone:20304050", f"street:{house('Øvelsesvej 1')[0]}",
        f"street:{house('Demogade 4')[0]}",
    }  # fmt: skip
    assert agreement(Sought(born="2003-01-02"), known).against == ()


def test_a_house_without_door_or_postcode_is_the_same_as_far_as_is_known() -> None:
    known = person(street="Demogade 4, 2. th", postcode="9990")
    assert alike(Sought(street="Demogade 4"), known) == {Alike.HOUSE}
    assert alike(Sought(street="Demogade 4, 3. tv", postcode="9990"), known) == set()
    assert alike(Sought(street="Demogade 4, 2. th", postcode="8000"), known) == set()
    assert alike(Sought(street="12"), person(street="12")) == set()


def test_a_number_with_one_slip_points_and_does_not_link() -> None:
    known = person(name="Dawit Fiktiv", cpr=NUMBER, street="Demogade 4", postcode="9990")
    found = match(Sought("Dawit Fiktiv", "6101034910", "", "Demogade 4", "9990"), known)
    assert found is not None
    assert Alike.NEAR_CPR in found.alike
    assert found.against == (Against.CPR,)
    assert [each.source for each in found.why_not] == [AGAINST[Against.CPR].source]
    assert not found.linkable


def test_every_other_name_of_the_one_sought_is_sought() -> None:
    sought = Sought.of(Person(PersonId("q"), "Røde", spellings=(("Søren Ågård", "Skolen"),)))
    found = match(sought, person(name="Soren Aagaard"))
    assert found is not None
    assert found.name == "Soren Aagaard"
    assert set(sought.keys) >= set(Sought("Søren Ågård").keys)


SISTERS = {"street": "Demogade 4", "postcode": "9990", "phone": "20304050"}


def linked(one: dict[str, str], other: dict[str, str]) -> Match:
    return agreement(Sought.of(person(**one)), person(**other))


def test_a_number_and_the_date_in_it_are_one_identifier() -> None:
    one = {"name": "Dawit Fiktiv", "cpr": NUMBER, "born": "2003-01-01"}
    found = linked(one, one)
    assert {Alike.CPR, Alike.BORN} <= set(found.alike)
    assert not found.linkable
    assert linked({**one, "phone": "20304050"}, {**one, "phone": "20304050"}).linkable


def test_what_a_household_shares_is_one_identifier_unless_the_name_is_the_same() -> None:
    hassan, hussein = ({"name": f"{first} Hersi", **SISTERS} for first in ("Hassan", "Husein"))
    assert {Alike.NAME, Alike.PHONE, Alike.ADDRESS} <= set(linked(hassan, hussein).alike)
    assert not linked(hassan, hussein).linkable
    assert linked(hassan, {**hassan, "name": "Hersi, Hassan"}).linkable
    assert not linked({**SISTERS, "name": "Hassan"}, {**SISTERS, "name": "Hassan"}).linkable


def test_a_first_of_january_that_nobody_knew_identifies_nobody() -> None:
    guessed = {"name": "Dawit Fiktiv", "born": "2003-01-01", **SISTERS, "phone": ""}
    known = {**guessed, "born": "2003-02-11"}
    assert not linked(guessed, {**guessed, "name": "Dauit Fiktiv"}).linkable
    assert linked(known, {**known, "name": "Dauit Fiktiv"}).linkable


def test_dates_of_birth_that_differ_speak_against_it() -> None:
    one = {"name": "Dawit Fiktiv", "born": "2003-02-11", **SISTERS}
    assert linked(one, {**one, "born": "2004-02-11"}).against == (Against.BORN,)
    assert linked(one, {**one, "born": "2003"}).against == ()
