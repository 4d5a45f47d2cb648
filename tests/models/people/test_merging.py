"""Two entries of one person, field by field: what stays, what is kept as former, what parts."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from models.kernel.ids import PersonId
from models.people.merging import (
    FORMER_LABELS,
    GROUPS,
    KEPT,
    OTHER,
    differing,
    merged,
    parted,
    read_back,
    shown,
    written_down,
)
from models.people.person import Former, Person

WHERE = ("H-1", "H-2")


def persons(key: str) -> st.SearchStrategy[Person]:
    few: dict[str, st.SearchStrategy[Any]] = {
        "name": st.sampled_from(["", "Dawit Fiktiv", "Daweet Fiktiv"]),
        "description": st.sampled_from(["", "Høj"]),
        "cpr": st.sampled_from(["", "6101034901", "7403105907"]),
        "born": st.sampled_from(["", "2003", "2003-01-01"]),
        "stated_age": st.sampled_from([None, 15, 23]),
        "stated_on": st.sampled_from([None, date(2026, 1, 13), date(2026, 1, 14)]),
        "minor": st.sampled_from(["yes", "no", "unknown"]),
        "kommune_code": st.sampled_from(["", "999", "101"]),
        "street": st.sampled_from(["", "Øvelsesvej 1", "Andenvej 2"]),
        "postcode": st.sampled_from(["", "9990"]),
        "address_protected": st.sampled_from(["yes", "no", "unknown"]),
        "phone": st.sampled_from(["", "20202020", "30303030"]),
        "spellings": st.sampled_from([(), (("Dauit", "brev"),)]),
        "formerly": st.sampled_from([(), (Former("phone", "40404040", "H-0"),)]),
    }
    return st.builds(Person, st.just(PersonId(key)), **few)


CHOICES = st.dictionaries(st.sampled_from(list(GROUPS)), st.sampled_from([KEPT, OTHER]))


def known(person: Person, key: str) -> set[str]:
    """Every value of a group that an entry knows, what stands and what stood."""
    if key == "name":
        found = {name for name, _ in person.spellings} | {person.name}
    else:
        found = {shown(person, key), *person.former(GROUPS[key].former)}
    return found - {""}


@given(persons("k"), persons("o"), CHOICES)
def test_no_merge_loses_a_value(kept: Person, other: Person, choices: dict[str, str]) -> None:
    one = merged(kept, other, choices, WHERE)
    for key in GROUPS:
        assert known(one, key) == known(kept, key) | known(other, key)
    assert one.id == kept.id


@given(persons("k"), persons("o"), CHOICES)
def test_what_was_chosen_stands(kept: Person, other: Person, choices: dict[str, str]) -> None:
    one = merged(kept, other, choices, WHERE)
    for key in differing(kept, other):
        chosen = other if choices.get(key) == OTHER else kept
        assert shown(one, key) == shown(chosen, key)


@given(persons("k"), persons("o"), CHOICES)
def test_parting_at_once_gives_back_what_was(
    kept: Person, other: Person, choices: dict[str, str]
) -> None:
    one = merged(kept, other, choices, WHERE)
    back = parted(kept, one, one)
    clean = replace(
        kept, spellings=tuple(each for each in kept.spellings if each[0] != kept.name)
    )
    assert back == clean


@given(persons("k"), persons("o"), persons("k"))
def test_what_changed_after_the_merge_stays(kept: Person, other: Person, now: Person) -> None:
    one = merged(kept, other, {}, WHERE)
    back = parted(kept, one, now)
    for each in fields(Person):
        if each.name in ("id", "spellings", "formerly"):
            continue
        changed = getattr(now, each.name) != getattr(one, each.name)
        wanted = getattr(now if changed else kept, each.name)
        assert getattr(back, each.name) == wanted


@given(persons("k"))
def test_a_person_is_read_back_as_written(person: Person) -> None:
    assert read_back(written_down(person)) == person
    assert read_back(written_down(replace(person, same_as=PersonId("x")))).same_as == "x"


def test_every_former_value_has_a_label() -> None:
    assert set(FORMER_LABELS) == {
        "description", "cpr", "born", "age", "minor", "kommune", "address", "phone",
    }  # fmt: skip


def test_values_on_one_line() -> None:
    person = Person(
        PersonId("p"), street="Øvelsesvej 1", postcode="9990", city="Øvelse", stated_age=23,
        stated_on=date(2026, 1, 14),
    )  # fmt: skip
    assert shown(person, "address") == "Øvelsesvej 1, 9990 Øvelse"
    assert shown(person, "age") == "23 (14.01.2026)"
    assert shown(replace(person, stated_on=None), "age") == "23"
    assert shown(person, "minor") == ""


def test_a_later_word_without_an_age_leaves_the_age_that_was_told() -> None:
    kept = Person(PersonId("k"), "D", stated_age=16, stated_on=date(2025, 1, 1), minor="yes")
    other = Person(PersonId("o"), "D", stated_on=date(2026, 1, 1))
    one = merged(kept, other, {"age": OTHER, "minor": OTHER}, WHERE)
    assert (one.stated_age, one.stated_on, one.minor) == (16, date(2025, 1, 1), "yes")


def test_every_kind_of_value_is_read_back_as_written() -> None:
    whole = Person(
        PersonId("p"), "Dawit Fiktiv", stated_age=23, stated_on=date(2026, 1, 14),
        same_as=PersonId("x"), spellings=(("Dauit", "brev"),),
        formerly=(Former("phone", "40404040", "H-0"),),
    )  # fmt: skip
    assert read_back(written_down(whole)) == whole
    assert read_back(written_down(Person(PersonId("q")))) == Person(PersonId("q"))
