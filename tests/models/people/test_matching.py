"""Possibly the same person: exactly when, and always with the reason."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.kernel.ids import PersonId
from models.kernel.text import plain
from models.people.matching import REASONS, Alike, Sought, match
from models.people.person import Person

DAWIT = Person(
    PersonId("p"),
    "Dawit Fiktiv",
    cpr="6101034901",
    born="2003-01-01",
    street="Øvelsesvej 1",
    postcode="9990",
    phone="+45 20 20 20 20",
    spellings=(("Daweet Fiktiv", "H-2026-0002"),),
)
SAME = {
    "name": "Dauit Fiktiv",
    "cpr": "6101034901",
    "born": "2003-01-01",
    "street": "Øvelsesvej 1",
    "phone": "20202020",
}
PARTS = {
    "name": Alike.NAME, "cpr": Alike.CPR, "born": Alike.BORN,
    "street": Alike.ADDRESS, "phone": Alike.PHONE,
}  # fmt: skip


@pytest.mark.parametrize("given_parts", list(product([False, True], repeat=5)))
def test_a_match_says_exactly_what_agrees(given_parts: tuple[bool, ...]) -> None:
    chosen = [key for key, used in zip(SAME, given_parts, strict=True) if used]
    known = {key: SAME[key] for key in chosen}
    sought = Sought(**known, postcode="9990")  # type: ignore[arg-type]
    found = match(sought, DAWIT)
    if not {"name", "cpr", "phone"} & set(chosen):
        assert found is None  # a date of birth or a street alone is no reason
        return
    assert found is not None
    said = {PARTS[key] for key in chosen}
    assert set(found.alike) == said
    assert list(found.alike) == [each for each in Alike if each in found.alike]
    own, shared = {"cpr", "born"} & set(chosen), {"street", "phone"} & set(chosen)
    assert found.linkable is ("name" in chosen and bool(own) and bool(shared))
    assert len(found.why) == len(found.alike)


@given(st.sampled_from(list(Alike)))
def test_every_reason_has_words(alike: Alike) -> None:
    assert plain(REASONS[alike])


def test_the_spelling_that_is_alike_is_named() -> None:
    found = match(Sought("Daweet Fiktiv"), DAWIT)
    assert found is not None
    assert found.name == "Daweet Fiktiv"
    assert [plain(why) for why in found.why] == ["similar name: Daweet Fiktiv"]
    by_number = match(Sought(cpr="6101034901"), DAWIT)
    assert by_number is not None
    assert by_number.name == ""
    assert [plain(why) for why in by_number.why] == ["same CPR number"]


def test_more_agreement_is_stronger_and_a_closer_name_too() -> None:
    far, near = match(Sought("Dauit Fiktiv"), DAWIT), match(Sought("Dawit Fiktiv"), DAWIT)
    both = match(Sought("Dauit Fiktiv", cpr="6101034901"), DAWIT)
    numbered = match(Sought(cpr="6101034901"), DAWIT)
    assert far
    assert near
    assert both
    assert numbered
    assert both.strength > near.strength > far.strength
    assert numbered.strength == 1


@pytest.mark.parametrize(
    "sought",
    [
        Sought("Mathias Testesen"),
        Sought(""),
        Sought("D"),
        Sought(cpr="7403105907"),
        Sought(phone="20202021"),
        Sought(born="2003-01-01", street="Øvelsesvej 1", postcode="9990"),
    ],
)
def test_no_match(sought: Sought) -> None:
    assert match(sought, DAWIT) is None


def test_what_is_unknown_on_both_sides_is_no_agreement() -> None:
    nobody = Person(PersonId("q"), "Dawit Fiktiv")
    for sought in (Sought("Dawit Fiktiv"), Sought("Dawit Fiktiv", street="-", phone="-")):
        found = match(sought, nobody)
        assert found is not None
        assert found.alike == (Alike.NAME,)


def test_an_address_is_street_and_postcode() -> None:
    elsewhere = match(Sought("Dawit Fiktiv", street="Øvelsesvej 1", postcode="8000"), DAWIT)
    written = match(Sought("Dawit Fiktiv", street="øvelsesvej  1", postcode=" 9990 "), DAWIT)
    assert elsewhere
    assert written
    assert elsewhere.alike == (Alike.NAME,)
    assert written.alike == (Alike.NAME, Alike.ADDRESS)


def test_the_date_in_a_number_counts_as_date_of_birth() -> None:
    person = Person(PersonId("q"), "Dawit Fiktiv", cpr="6101034901")
    found = match(Sought("Dawit Fiktiv", born="2003-01-01"), person)
    assert found is not None
    assert found.alike == (Alike.NAME, Alike.BORN)
    assert Sought.of(person).born == "2003-01-01"


def test_what_is_known_of_a_person_can_be_sought() -> None:
    sought = Sought.of(DAWIT)
    found = match(sought, DAWIT)
    assert found is not None
    assert set(found.alike) == set(Alike) - {Alike.NEAR_CPR, Alike.HOUSE}
    assert found.linkable
    assert Sought.of(Person(PersonId("q"), born="2003")).born == "2003"
    assert sought.keys == tuple(sorted(sought.keys))
    assert len(sought.keys) == 2


def test_somebody_without_a_name_matches_by_number_only() -> None:
    described = Person(PersonId("q"), cpr="6101034901")
    assert match(Sought("Dawit"), described) is None
    found = match(Sought("Dawit", cpr="6101034901"), described)
    assert found is not None
    assert found.alike == (Alike.CPR,)


def test_two_letters_are_a_name() -> None:
    bo = Person(PersonId("q"), "Bo")
    assert match(Sought("Bo"), bo) is not None
    assert match(Sought("B"), Person(PersonId("q"), "B")) is None
