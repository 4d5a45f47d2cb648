"""Relations: who is around a citizen, whole or refused, and found again in the form."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.kernel.errors import Refused
from models.kernel.ids import PersonId, RelationId, UserId
from models.people.person import Person
from models.people.relation import (
    HAS_ENDED,
    Described,
    Known,
    Relation,
    as_rows,
    describe,
    described_in,
    name_on_record,
    paired,
    shown_name,
)
from models.people.relation_forms import as_described, as_form

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
TODAY = date(2026, 1, 14)


def made(described: Described, key: str = "r") -> Known:
    person = Person(PersonId(f"p-{key}"))
    relation = Relation(RelationId(key), person.id, PersonId("citizen"), "", NOW, UserId("ane"))
    relation.describe(described)
    name_on_record(person, described, "")
    return relation, person


@pytest.mark.parametrize(
    ("described", "field"),
    [
        (Described("mother", "Mor"), "name"),
        (Described("professional", "Kender klassen", name="Karla Fiktiv"), "function"),
        (Described("mother", "", name="Anne"), "reason"),
        (
            Described("mother", "Mor", name="Anne", from_on="2020-05", until_on="2019"),
            "until_on",
        ),
        (Described("", "Mor", name="A", from_on="2020-05", until_on="2020-04-30"), "until_on"),
    ],
)
def test_what_nobody_could_answer_for_is_refused(described: Described, field: str) -> None:
    with pytest.raises(Refused) as caught:
        made(described)
    assert caught.value.field == field


def test_the_end_may_be_as_unsure_as_the_beginning() -> None:
    relation, _ = made(Described("", "Ven", name="A", from_on="2020-05-01", until_on="2020"))
    assert (relation.from_on, relation.until_on) == ("2020-05-01", "2020")


def test_a_professional_is_named_by_function_alone_and_has_no_custody() -> None:
    described = Described(
        "professional", "Ved mest", name="Karla Fiktiv", function="Klasselærer", custody="yes"
    )
    relation, person = made(described)
    assert (person.name, shown_name(relation, person)) == ("", "Klasselærer")
    assert not relation.holds_custody


@pytest.mark.parametrize(
    ("until", "stands"),
    [("", True), ("2026", True), ("2026-01", True), ("2026-01-14", True), ("2026-01-13", False),
     ("2025-12", False), ("2025", False)],
)  # fmt: skip
def test_it_stands_until_what_is_written_is_over(until: str, stands: bool) -> None:
    relation, _ = made(Described("mother", "Mor", name="Anne", until_on=until))
    assert relation.is_current(TODAY) is stands


def test_what_has_ended_ends_once() -> None:
    relation, _ = made(Described("mother", "Mor", name="Anne"))
    relation.end(NOW, "Flyttet")
    assert not relation.is_current(TODAY)
    with pytest.raises(Refused) as caught:
        relation.end(NOW, "Igen")
    assert caught.value.why is HAS_ENDED


def test_a_former_name_stays_as_a_spelling() -> None:
    _, person = made(Described("mother", "Mor", name="Anne Testesen"))
    name_on_record(person, Described("mother", "Mor", name="Anna Testesen"), "H-2026-0001")
    assert person.spellings == (("Anne Testesen", "H-2026-0001"),)
    name_on_record(person, Described("mother", "Mor", name="Anne Testesen"), "H-2026-0002")
    assert person.spellings == (("Anna Testesen", "H-2026-0002"),)


KINDS = st.sampled_from(["mother", "father", "sibling", "professional", "network", ""])
NAMES = st.text("abcdeæø ", min_size=1, max_size=8).map(str.strip).filter(bool)
ROWS = st.builds(
    lambda kind, name, custody: Described(
        kind,
        "Derfor",
        name="" if kind == "professional" else name,
        function=name if kind == "professional" else "",
        custody="" if kind == "professional" else custody,
    ),
    KINDS,
    NAMES,
    st.sampled_from(["", "yes", "no"]),
)


@given(st.lists(ROWS, max_size=6))
def test_what_the_form_shows_is_what_it_wrote(rows: list[Described]) -> None:
    around = tuple(made(row, str(at)) for at, row in enumerate(rows))
    assert described_in(as_rows(around)) == tuple(rows)


@given(st.lists(ROWS, max_size=5), st.lists(ROWS, max_size=5))
def test_each_row_is_about_one_relation_and_none_is_lost(
    rows: list[Described], before: list[Described]
) -> None:
    known = tuple(made(row, str(at)) for at, row in enumerate(before))
    found, left = paired(tuple(rows), known)
    assert [given for given, _ in found] == rows
    met = [each[0].id for _, each in found if each] + [each[0].id for each in left]
    assert sorted(met) == sorted(each[0].id for each in known)


def test_unchanged_rows_find_their_own_and_a_name_put_right_its_only_rival() -> None:
    mother = Described("mother", "Mor", name="Anne Testesen")
    sister = Described("sibling", "Bor der", name="Ida Testesen")
    known = (made(mother, "m"), made(sister, "s"))
    renamed = Described("sibling", "Bor der", name="Frida Prøvesen")
    found, left = paired((renamed, mother), known)
    assert [each[0].id for _, each in found if each] == ["s", "m"]
    assert left == ()
    friend = Described("network", "Ven", name="Ida Testesen")
    found, left = paired((friend,), known)
    assert [each[0].id for _, each in found if each] == ["s"]
    assert [each[0].id for each in left] == ["m"]


def test_custody_that_is_shared_is_told_to_the_form_and_back() -> None:
    around = (made(Described("mother", "Mor", name="Anne", custody="shared")),)
    rows = as_rows(around)
    assert rows["shared_custody"] == "yes"
    assert described_in(rows)[0].custody == "shared"
    assert as_rows(()) == {}


def test_the_sheet_gives_back_what_it_was_given() -> None:
    described = Described(
        "mother", "Mor", "Anne", "", "no", "20000001", "a@example.org", "2010", "2030"
    )
    assert as_described(as_form(described)) == described
    assert describe(*made(described)) == described
    assert described.differs(Described("mother", "Mor", "Anna", "", "no")) == (
        "name", "phone", "mail", "from_on", "until_on",
    )  # fmt: skip
