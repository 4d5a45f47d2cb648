"""What the form after the call says of a person is put on record, and back."""

from hypothesis import given
from hypothesis import strategies as st

from models.forms.answers import Value
from models.kernel.ids import PersonId
from models.people.person import Person
from models.people.revise import as_answers, revise

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
