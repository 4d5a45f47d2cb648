"""What can be chosen from a case, and what never can."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from models.cases.case import Case
from models.concerns.concern import Concern, ConcernState
from models.concerns.reporter import marks_in, marks_of
from models.disclosures import items
from models.disclosures.contents import (
    CaseRecord,
    Choosable,
    ConcernRecord,
    NoteLine,
    VisitRecord,
    choosable,
)
from models.disclosures.items import KINDS, MayNotLeaveError, item_schemas
from models.disclosures.reading import as_read, lines
from models.forms.definitions.after_call import AFTER_CALL
from models.forms.definitions.call import CALL
from models.forms.fields import ChoiceField, Field, ManyField, RowsField
from models.kernel.ids import CaseId, ConcernId, PersonId, UserId, VisitId
from models.kernel.text import plain
from models.law.bases import DataCategory
from models.law.severity import Severity
from models.people.person import Person
from models.visits.visit import Visit, VisitStatus
from models.workflow.stages import Stage

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
TODAY = date(2026, 1, 14)
ME = UserId("me")


def concern() -> Concern:
    return Concern(
        ConcernId("c1"), "H-2026-0001", "phone", NOW, NOW, ME, Severity.H24, NOW,
        "private", "no", PersonId("p1"), ME, state=ConcernState.IN_CASE,
    )  # fmt: skip


def record(**changes: Any) -> CaseRecord:
    given: dict[str, Any] = {
        "case": Case(CaseId("s1"), "S-2026-0001", NOW, Stage.ASSESSMENT, PersonId("p1"), ME),
        "person": Person(PersonId("p1"), "Mathias Testesen", born="2010-03-14"),
        "kommune": "Prøvekøbing",
        "concerns": (ConcernRecord(concern(), {"words": "Han er ændret."}, {}),),
        "notes": (),
        "visits": (),
        "names_reporter": lambda _: False,
    }
    return CaseRecord(**{**given, **changes})


def offered(found: CaseRecord) -> dict[str, Choosable]:
    return {each.code: each for each in choosable(found, TODAY)}


def canaries(fields: tuple[Field, ...]) -> dict[str, Any]:
    """Fill every field with words of its own."""
    filled: dict[str, Any] = {}
    for field in fields:
        if isinstance(field, RowsField):
            filled[field.key] = [{part.key: f"KANARIE-{field.key}" for part in field.fields}]
        elif isinstance(field, ManyField):
            filled[field.key] = [field.choices[0][0]]
        elif isinstance(field, ChoiceField):
            filled[field.key] = field.choices[0][0] if field.choices else "x"
        else:
            filled[field.key] = f"KANARIE-{field.key}"
    return filled


def test_no_field_that_may_not_leave_is_ever_offered() -> None:
    full = ConcernRecord(concern(), canaries(CALL.fields), canaries(AFTER_CALL.fields))
    said = repr([each.contents for each in choosable(record(concerns=(full,)), TODAY)])
    for form in (CALL, AFTER_CALL):
        for field in form.fields:
            if not field.leaves:
                assert f"KANARIE-{field.key}" not in said, field.key
    for key in ("reporter_name", "reporter_phone", "agreed", "relatives", "scope_reason"):
        assert f"KANARIE-{key}" not in said
    assert "KANARIE-words" in said
    assert "KANARIE-protects" in said


def test_a_kind_of_item_cannot_hold_a_field_that_stays() -> None:
    with pytest.raises(MayNotLeaveError):
        items._kind("x", items.NO_WORDS, (CALL.field("reporter_name"),))


def test_the_subject_is_offered_without_number_or_address() -> None:
    person = Person(PersonId("p1"), "Mathias", cpr="7403105907", street="Vej 1", city="By",
                    address_protected="yes", spellings=(("Matias", "brev"),), minor="yes")  # fmt: skip
    found = offered(record(person=person))
    assert "740310" not in repr(found["subject"].contents)
    assert found["subject"].contents["spellings"] == [{"spelling": "Matias", "seen_in": "brev"}]
    assert found["cpr"].categories == (DataCategory.CPR, DataCategory.CHILD)
    assert found["address"].contents["address_protected"] == "yes"


def test_what_is_empty_or_unknown_is_not_offered() -> None:
    bare = record(person=Person(PersonId("p1")), kommune="", concerns=())
    assert offered(bare) == {}
    assert "children" not in offered(record())


def test_only_settled_visits_and_their_report_are_offered() -> None:
    later = datetime(2026, 1, 14, 9, tzinfo=UTC)

    def visit(key: str, status: VisitStatus) -> Visit:
        return Visit(VisitId(key), CaseId("s1"), NOW, later, "home", "", NOW, ME, status)

    found = choosable(
        record(
            concerns=(),
            visits=(
                VisitRecord(visit("a", VisitStatus.PLANNED), {"seen": "intet"}),
                VisitRecord(visit("b", VisitStatus.HELD), {"seen": "ro", "secret": "nej"}),
                VisitRecord(visit("c", VisitStatus.NOT_HELD), {}),
            ),
        ),
        TODAY,
    )
    visits = {each.record_id: each.contents for each in found if each.code == "visit"}
    assert set(visits) == {"b", "c"}
    assert visits["b"]["seen"] == "ro"
    assert "secret" not in visits["b"]
    assert visits["c"]["held"] == "no"


def test_each_statement_is_an_item_and_keeps_its_name_when_others_change() -> None:
    one = {"mark": "observed", "said": "Tegning", "when": "2026-01-09"}
    two = {"mark": "reported", "said": "Trussel"}

    def keys(*statements: dict[str, str]) -> list[str]:
        later = {"statements": list(statements)}
        found = choosable(record(concerns=(ConcernRecord(concern(), {}, later),)), TODAY)
        return [each.record_id for each in found if each.code == "statement"]

    assert keys(one, two)[1:] == keys(two)
    assert len(keys(one, one)) == 1


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Karen  Skabelon fortalte det.", True),
        ("KAREN SKABELON", True),
        ("Ring på 20 11-22 33.", True),
        ("Karen fortalte det.", False),
        ("Naboen fortalte det.", False),
    ],
)
def test_what_names_the_reporter_is_marked(words: str, names: bool) -> None:
    caller = {
        "reporter_name": "Karen Skabelon, vejleder",
        "reporter_phone": "+45 20 11 22 33",
    }
    marks = marks_of(caller)
    found = choosable(
        record(
            notes=(NoteLine(7, NOW, words),),
            names_reporter=lambda spoken: not marks.isdisjoint(marks_in(spoken)),
        ),
        TODAY,
    )
    note = next(each for each in found if each.code == "note")
    assert note.names_reporter is names


def test_a_number_in_running_words_is_a_cpr_number() -> None:
    found = offered(record(notes=(NoteLine(1, NOW, "Hans nummer er 740310 5907."),)))
    assert DataCategory.CPR in found["note"].categories
    plain_note = offered(record(notes=(NoteLine(1, NOW, "Sag 12345678901."),)))
    assert DataCategory.CPR not in plain_note["note"].categories


def test_contents_are_read_as_lines_and_unknown_ones_under_their_key() -> None:
    shown = lines(
        "subject",
        {"name": "M", "spellings": [{"spelling": "A", "seen_in": "B"}], "minor": "yes",
         "newer": ["x", "y"], "rows": [{"a": "1", "b": "2"}]},
        plain,
    )  # fmt: skip
    assert ("Other spellings and names", "A, B") in shown
    assert ("Under 18", "Yes") in shown
    assert shown[-2:] == (("newer", "x\ny"), ("rows", "1, 2"))
    assert lines("unheard_of", {"a": "2026-01-09"}, plain) == (("a", "09.01.2026"),)
    assert lines("signs", {"signs": ["travel", "odd"]}, plain)[0][1].endswith("odd")
    assert lines("subject", {"spellings": "typed"}, plain)[0][1] == "typed"


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("2026-01-14T07:30:00Z", "14.01.2026 kl. 8.30"),
        ("2026-01-14", "14.01.2026"),
        ("2026-02-30", "2026-02-30"),
        ("ord", "ord"),
    ],
)
def test_dates_are_read_as_danes_write_them(stored: str, shown: str) -> None:
    assert as_read(stored) == shown


def test_each_kind_has_a_schema_of_fields_that_may_leave() -> None:
    schemas = item_schemas()
    assert len(schemas) == len(KINDS)
    assert "reporter_name" not in repr(schemas)


@pytest.mark.parametrize(
    ("born", "child"), [("2010-03-14", True), ("2008-01-14", False), ("1990", False)]
)
def test_only_what_is_of_a_minor_is_marked_as_of_a_child(born: str, *, child: bool) -> None:
    person = Person(PersonId("p1"), "Mathias Testesen", born=born)
    notes = (NoteLine(1, NOW, "Skolen ringede."),)
    for each in choosable(record(person=person, notes=notes), TODAY):
        own = set(KINDS[each.code].categories)
        expected = own | ({DataCategory.CHILD} if child else set())
        assert set(each.categories) == expected, each.code
