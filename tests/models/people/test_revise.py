"""What the form after the call says of a person is put on record, and back."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from models.forms.answers import Value
from models.kernel.ids import PersonId
from models.people.person import Person
from models.people.revise import absorb, as_answers, revise

NAMES = st.sampled_from(["Dawit Fiktiv", "Daweet Fiktiv", "Dauit Fiktiv", "Mathias Testesen"])
FULL: dict[str, Value] = {
    "name": "Dawit Fiktiv",
    "spellings": [{"spelling": "Daweet Fiktiv", "seen_in": "H-2026-0002"}],
    "cpr": "610103-4901",
    "born": "2003-01-01",
    "born_kind": "stated",
    "street": "Øvelsesvej 1",
    "postcode": "9990",
    "city": "Øvelse",
    "address_protected": "yes",
    "protection_until": "2026-12-31",
}


def test_answers_become_record_and_record_becomes_answers() -> None:
    person = Person(PersonId("p"))
    revise(person, FULL, "H-2026-0001")
    assert as_answers(person) == FULL | {"cpr": "6101034901"}
    again = Person(PersonId("q"))
    revise(again, as_answers(person), "H-2026-0003")
    assert as_answers(again) == as_answers(person)


def test_an_empty_form_empties_all_but_the_name() -> None:
    person = Person(PersonId("p"))
    revise(person, FULL, "H-2026-0001")
    revise(person, {}, "H-2026-0001")
    assert as_answers(person) == {"name": "Dawit Fiktiv"}
    assert person.address_protected == "unknown"


@given(st.lists(NAMES, min_size=1, max_size=6))
def test_no_name_is_ever_lost(names: list[str]) -> None:
    person = Person(PersonId("p"))
    for at, name in enumerate(names):
        spellings = [{"spelling": n, "seen_in": w} for n, w in person.spellings]
        revise(person, {"name": name, "spellings": spellings}, f"H-{at}")
    assert person.name == names[-1]
    assert {person.name, *(name for name, _ in person.spellings)} == set(names)
    assert person.name not in dict(person.spellings)


def test_blank_rows_and_blanks_are_no_spellings() -> None:
    person = Person(PersonId("p"))
    rows = [{"spelling": " Daweet ", "seen_in": " brev "}, {"spelling": " ", "seen_in": "x"}]
    revise(person, {"name": "Dawit", "spellings": rows}, "H")
    assert person.spellings == (("Daweet", "brev"),)


def test_protection_that_is_over_has_no_end_date() -> None:
    person = Person(PersonId("p"))
    revise(person, FULL | {"address_protected": "no"}, "H")
    assert person.protection_until == ""


def test_what_is_known_of_the_one_kept_prevails() -> None:
    kept = Person(
        PersonId("k"), "Dawit Fiktiv", cpr="6101034901", born="2003", born_kind="stated",
        street="Øvelsesvej 1", address_protected="yes", kommune_code="999",
        stated_age=23, stated_on=date(2026, 1, 14), phone="20202020",
    )  # fmt: skip
    other = Person(
        PersonId("o"), "Daweet Fiktiv", cpr="7403105907", born="2010", street="Andenvej 2",
        address_protected="no", kommune_code="101", phone="30303030", minor="yes", stated_age=15,
        stated_on=date(2026, 1, 13), spellings=(("Dauit", ""), ("Dawit Fiktiv", "brev")),
    )  # fmt: skip
    absorb(kept, other, "H-2026-0007")
    assert (kept.name, kept.cpr, kept.born, kept.street) == (
        "Dawit Fiktiv", "6101034901", "2003", "Øvelsesvej 1",
    )  # fmt: skip
    assert (kept.address_protected, kept.kommune_code, kept.stated_age) == ("yes", "999", 23)
    assert kept.phone == "20202020"
    assert kept.spellings == (("Dauit", "H-2026-0007"), ("Daweet Fiktiv", "H-2026-0007"))


def test_what_was_not_known_is_taken_over() -> None:
    kept = Person(PersonId("k"), "Dawit", spellings=(("Dauit", "brev"),))
    other = Person(
        PersonId("o"), cpr="6101034901", born="2003-01-01", born_kind="exact",
        street="Øvelsesvej 1", postcode="9990", city="Øvelse", address_protected="yes",
        protection_until="2026-12-31", kommune_code="999", stated_age=23,
        stated_on=date(2026, 1, 14), minor="no", spellings=(("Dauit", "mail"),),
        phone="30303030",
    )  # fmt: skip
    absorb(kept, other, "H")
    assert as_answers(kept) == as_answers(other) | {
        "name": "Dawit", "spellings": [{"spelling": "Dauit", "seen_in": "brev"}]
    }  # fmt: skip
    assert (kept.stated_age, kept.stated_on, kept.minor) == (23, date(2026, 1, 14), "no")
    assert (kept.kommune_code, kept.phone) == ("999", "30303030")


def test_a_later_call_without_an_age_leaves_the_age_that_was_told() -> None:
    kept = Person(PersonId("k"), "D", stated_age=16, stated_on=date(2025, 1, 1), minor="yes")
    other = Person(PersonId("o"), "D", stated_on=date(2026, 1, 1))
    absorb(kept, other, "H")
    assert (kept.stated_age, kept.stated_on, kept.minor) == (16, date(2025, 1, 1), "yes")
