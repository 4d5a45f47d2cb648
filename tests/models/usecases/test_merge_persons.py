"""Two entries of one person: merged field by field, undone to the byte, nothing lost."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId, MergeId, PersonId
from models.kernel.text import plain
from models.people.merge import LATER_FIRST, REFERRING, UNDONE
from models.people.merging import NO_SUCH_CHOICE
from models.people.person import Former, Person
from models.people.relation import Described
from models.ports.records import NotFoundError
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.end_concern import RejectConcern
from models.usecases.go_further import TWO_MORE, Further, GoFurther
from models.usecases.look_back import LookBack
from models.usecases.merge_persons import (
    ITSELF,
    NOTHING_BACK,
    WHY_THE_SAME,
    ComparePersons,
    MergePersons,
    Merging,
    PreviewParting,
    UndoMerge,
)
from models.usecases.merging import seen_in
from models.usecases.protection import watch_protection
from models.usecases.relations import AddRelation
from storage.audit.log import verify_log
from tests.casework import lives_at, open_case, register, see_earlier
from tests.colleagues import LEA, join
from tests.office import ANE, TestOffice
from tests.scenario_calls import log_of

HENRIK = {"about_name": "Henrik Prøvegaard", "about_cpr": "6101870901", "about_age": ""}
HENDRIK = HENRIK | {"about_name": "Hendrik Prøvegård"}
TABLES = (
    "person", "person_name", "person_key", "person_mark", "person_former", "concern",
    "case_file", "relation", "course_record", "happening",
)  # fmt: skip


def subject(office: TestOffice, concern: ConcernId) -> PersonId:
    with office.begin() as work:
        return work.concerns.get(concern).subject_id


def person(office: TestOffice, key: PersonId) -> Person:
    with office.begin() as work:
        return work.people.get(key)


def alter(office: TestOffice, key: PersonId, **known: Any) -> None:
    with office.begin() as work:
        one = work.people.get(key)
        for name, value in known.items():
            setattr(one, name, value)
        work.people.save(one)
        watch_protection(work, key)
        work.note(Note(Act.PERSON_CHANGED))
        work.commit()


def two(office: TestOffice) -> tuple[ConcernId, ConcernId, PersonId, PersonId]:
    """Two concerns on one man, each an entry of its own, under two spellings."""
    first, second = register(office, **HENRIK), register(office, **HENDRIK)
    for each in (first, second):
        lives_at(office, each)
    return first, second, subject(office, first), subject(office, second)


def state(office: TestOffice) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table that a merge touches."""
    return {table: _rows(office, table) for table in TABLES}


def open_entries(office: TestOffice) -> list[tuple[Any, ...]]:
    """What is still to be done, on which case or concern, by when."""
    found = office.database.sql.execute(
        "SELECT kind, case_id, concern_id, due_at, owner_id FROM entry WHERE status = 'open'"
    )
    return sorted(found.fetchall(), key=repr)


def _rows(office: TestOffice, table: str) -> list[tuple[Any, ...]]:
    found = office.database.sql.execute(f"SELECT * FROM {table}")  # noqa: S608 - from the list
    return sorted(found.fetchall(), key=repr)


def merge(office: TestOffice, kept: PersonId, other: PersonId, **how: Any) -> MergeId:
    MergePersons(office.begin)(Merging(kept, other, how.pop("choices", {}), **how))
    return merges(office)[-1]


def merges(office: TestOffice) -> list[MergeId]:
    rows = office.database.sql.execute("SELECT id FROM merge ORDER BY rowid").fetchall()
    return [MergeId(key) for (key,) in rows]


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value.why.source


def test_side_by_side_says_what_differs_and_why_they_may_be_one(office: TestOffice) -> None:
    _, _, kept, other = two(office)
    alter(office, other, phone="20304050", born="1987-01-01")
    before = len(log_of(office))
    shown = ComparePersons(office.begin)(kept, other)
    assert shown.names == ("Henrik Prøvegaard", "Hendrik Prøvegård")
    lines = {line.key: (line.kept, line.other, line.differs) for line in shown.lines}
    assert lines["name"] == ("Henrik Prøvegaard", "Hendrik Prøvegård", True)
    assert lines["phone"] == ("", "20304050", False)
    assert lines["cpr"][2] is False
    assert "same CPR number" in [plain(each) for each in shown.why]
    assert (shown.may, shown.why_not) == (True, ())
    (row,) = log_of(office)[before:]
    assert row[0] == "person.viewed"
    assert {each for _, each in row[1]} == {kept, other}


def test_a_merge_keeps_what_was_chosen_and_loses_nothing(office: TestOffice) -> None:
    first, second, kept, other = two(office)
    alter(office, kept, phone="20304050", description="Høj")
    alter(office, other, phone="20304050", street="Demovej 7", minor="no", kommune_code="999",
          spellings=(("Henk", "Skolen"),), formerly=(Former("phone", "11111111", "H-1"),))  # fmt: skip
    lives = person(office, kept).address
    merge(office, kept, other, choices={"name": "other", "address": "other"})
    one = person(office, kept)
    assert (one.name, one.street, one.phone) == ("Hendrik Prøvegård", "Demovej 7", "20304050")
    assert (one.description, one.minor, one.kommune_code) == ("Høj", "no", "999")
    assert dict(one.spellings) == {"Henrik Prøvegaard": "H-2026-0001", "Henk": "Skolen"}
    assert set(one.formerly) == {
        Former("address", lives, "H-2026-0001"), Former("phone", "11111111", "H-1"),
    }  # fmt: skip
    assert {subject(office, first), subject(office, second)} == {kept}
    assert person(office, other).same_as == kept


def test_what_is_left_behind_is_still_found(office: TestOffice) -> None:
    _, _, kept, other = two(office)
    alter(office, kept, phone="20304050")
    alter(office, other, phone="20304051")
    merge(office, kept, other)
    again = register(office, about_name="Ukendt", about_cpr="")
    alter(office, subject(office, again), phone="20304051")
    (before,) = LookBack(office.begin)(again).shown
    assert before.person_id == kept


def test_merge_and_undo_leave_every_byte_as_it_was(office: TestOffice) -> None:
    case = open_case(office, **HENRIK)
    lives_at(office, case.concern_id)
    kept = subject(office, case.concern_id)
    second = register(office, **HENDRIK)
    lives_at(office, second)
    other = subject(office, second)
    elsewhere = open_case(office, about_name="Freja Eksempel")
    AddRelation(office.begin)(
        elsewhere.case_id, Described("network", "Ven", name="Hendrik Prøvegård", phone="2")
    )
    with office.begin() as work:
        (relation,) = work.relations.of_case(elsewhere.case_id)
        relation.person_id = other
        work.relations.save(relation)
        work.note(Note(Act.PERSON_CHANGED))
        work.commit()
    alter(office, other, phone="20304051", stated_age=38, stated_on=office.clock.now().date(),
          address_protected="yes", protection_until="2026-05-01",
          spellings=(("Henk", "Skolen"),))  # fmt: skip
    before, to_do = state(office), open_entries(office)
    made = merge(office, kept, other, choices={"name": "other", "age": "other"})
    assert state(office) != before
    UndoMerge(office.begin)(made)
    assert (state(office), open_entries(office)) == (before, to_do)
    assert [row[0] for row in log_of(office)][-2:] == ["person.merged", "person.unmerged"]
    assert not list(verify_log(office.database.sql))


def test_what_came_after_the_merge_is_kept_and_it_is_said_where_it_goes(
    office: TestOffice,
) -> None:
    _, second, kept, other = two(office)
    made = merge(office, kept, other)
    office.wait(days=1)
    third = register(office, **HENRIK)
    with office.begin() as work:
        later = work.concerns.get(third)
        later.subject_id = kept
        work.concerns.save(later)
        work.note(Note(Act.PERSON_CHANGED))
        work.commit()
    alter(office, kept, phone="20304059", spellings=(
        *person(office, kept).spellings, ("Rikke", "Naboen")))  # fmt: skip
    told = PreviewParting(office.begin)(made)
    assert told.other == "Hendrik Prøvegård"
    assert [plain(each) for each in told.back] == [
        "Concern received 14.01.2026, awaiting assessment"
    ]
    assert [plain(each) for each in told.stays] == [
        "Concern received 14.01.2026, awaiting assessment",
        "Concern received 15.01.2026, awaiting assessment",
    ]
    UndoMerge(office.begin)(made)
    assert (subject(office, second), subject(office, third)) == (other, kept)
    one = person(office, kept)
    assert (one.phone, one.name) == ("20304059", "Henrik Prøvegaard")
    assert one.spellings == (("Rikke", "Naboen"),)
    assert person(office, other).same_as is None


def test_a_case_that_came_of_the_others_concern_goes_back_with_it(office: TestOffice) -> None:
    _, second, kept, other = two(office)
    made = merge(office, kept, other)
    see_earlier(office.begin, second)
    went = GoFurther(office.begin)(Further(second))
    assert [plain(each) for each in PreviewParting(office.begin)(made).back][1:] == [
        f"Case {went.number}"
    ]
    UndoMerge(office.begin)(made)
    with office.begin() as work:
        assert work.cases.get(went.case_id).subject_id == other


def linked(office: TestOffice) -> tuple[MergeId, PersonId, PersonId]:
    first, second, kept, other = two(office)
    see_earlier(office.begin, first)
    case = GoFurther(office.begin)(Further(first))
    see_earlier(office.begin, second)
    GoFurther(office.begin)(Further(second, join=case.case_id))
    return merges(office)[-1], kept, other


def test_a_link_is_a_merge_and_where_nothing_would_go_back_it_says_so(
    office: TestOffice,
) -> None:
    made, kept, other = linked(office)
    assert person(office, other).same_as == kept
    assert refused(lambda: UndoMerge(office.begin)(made)) == NOTHING_BACK.source


def test_a_link_to_a_rejected_concern_is_undone_with_its_new_case(office: TestOffice) -> None:
    first, second, kept, other = two(office)
    see_earlier(office.begin, first)
    RejectConcern(office.begin)(first, "Telefonråd")
    see_earlier(office.begin, second)
    went = GoFurther(office.begin)(Further(second, same_as=kept))
    (made,) = merges(office)
    UndoMerge(office.begin)(made)
    with office.begin() as work:
        assert work.cases.get(went.case_id).subject_id == other
        assert work.concerns.get(second).subject_id == other
    assert person(office, kept).spellings == ()


def test_undos_go_back_one_by_one_and_once(office: TestOffice) -> None:
    _, _, kept, other = two(office)
    third = register(office, **HENRIK)
    lives_at(office, third)
    before = state(office)
    one = merge(office, kept, other)
    two_ = merge(office, subject(office, third), kept)
    assert refused(lambda: UndoMerge(office.begin)(one)) == LATER_FIRST.source
    assert refused(lambda: PreviewParting(office.begin)(one)) == LATER_FIRST.source
    UndoMerge(office.begin)(two_)
    assert refused(lambda: UndoMerge(office.begin)(two_)) == UNDONE.source
    UndoMerge(office.begin)(one)
    assert state(office) == before


def test_a_protected_address_stays_protected_for_the_longest(office: TestOffice) -> None:
    _, _, kept, other = two(office)
    alter(office, kept, address_protected="yes", protection_until="2026-03-01")
    alter(office, other, address_protected="yes", protection_until="2026-09-01")
    merge(office, kept, other)
    one = person(office, kept)
    assert (one.address_protected, one.protection_until) == ("yes", "2026-09-01")


@pytest.mark.parametrize(
    ("said", "until", "stays"),
    [(("no", "yes"), ("", ""), ("yes", "")), (("no", "unknown"), ("", ""), ("no", "")),
     (("yes", "yes"), ("2026-03-01", ""), ("yes", ""))],
)  # fmt: skip
def test_no_merge_takes_a_protection_away(
    office: TestOffice, said: tuple[str, str], until: tuple[str, str], stays: tuple[str, str]
) -> None:
    _, _, kept, other = two(office)
    for key, protected, end in zip((kept, other), said, until, strict=True):
        alter(office, key, address_protected=protected, protection_until=end)
    merge(office, kept, other)
    one = person(office, kept)
    assert (one.address_protected, one.protection_until) == stays


def test_too_little_in_common_is_refused(office: TestOffice) -> None:
    first, second = register(office, **HENRIK), register(office, **HENDRIK)
    kept, other = subject(office, first), subject(office, second)
    assert refused(lambda: merge(office, kept, other)) == TWO_MORE.source
    assert refused(lambda: merge(office, kept, kept)) == ITSELF.source


def test_another_number_asks_why(office: TestOffice) -> None:
    _, _, kept, other = two(office)
    alter(office, other, cpr="6101870928")
    alter(office, kept, born="1987-01-01")
    shown = ComparePersons(office.begin)(kept, other)
    assert [plain(each) for each in shown.why_not] == ["the CPR numbers differ"]
    assert refused(lambda: merge(office, kept, other)) == WHY_THE_SAME.source
    made = merge(office, kept, other, reason="Erstatningsnummer før CPR")
    assert Former("cpr", "6101870928", "H-2026-0002") in person(office, kept).formerly
    assert log_of(office)[-1][3] == "Erstatningsnummer før CPR"
    assert made


@pytest.mark.parametrize("choices", [{"name": "both"}, {"shoe": "other"}])
def test_a_choice_that_is_none_is_refused(office: TestOffice, choices: dict[str, str]) -> None:
    _, _, kept, other = two(office)
    assert refused(lambda: merge(office, kept, other, choices=choices)) == NO_SUCH_CHOICE.source


@pytest.mark.parametrize("hidden", [0, 1])
def test_a_conflict_with_either_hides_both_acts(office: TestOffice, hidden: int) -> None:
    join(office, LEA)
    first, second, kept, other = two(office)
    alter(office, other, cpr="", born="1987-01-01")
    alter(office, kept, cpr="", born="1987-01-01")
    alter(office, other, born="1987-02-01")
    alter(office, kept, born="1987-02-01")
    made = merge(replace(office, user=LEA), kept, other)
    UndoMerge(office.begin_as(LEA))(made)
    about = (Kind.CONCERN, (first, second)[hidden])
    DeclareConflict(office.begin_as(LEA))(Declared(about, "Nabo", ANE.id))
    with pytest.raises(NotFoundError):
        ComparePersons(office.begin)(kept, other)
    with pytest.raises(NotFoundError):
        merge(office, kept, other)
    again = merge(replace(office, user=LEA), kept, other)
    with pytest.raises(NotFoundError):
        UndoMerge(office.begin)(again)
    with pytest.raises(NotFoundError):
        PreviewParting(office.begin)(again)


def test_whatever_refers_to_a_person_goes_along_or_is_known_to_stay(office: TestOffice) -> None:
    """A new column that names a person belongs into ``REFERRING``, or here with its reason."""
    stays = {
        ("person", "same_as"),  # the merge itself
        ("person_name", "person_id"), ("person_key", "person_id"),
        ("person_former", "person_id"), ("person_mark", "person_id"),  # made anew with a person
        ("conflict", "person_id"),  # reaches both: the sight follows same_as
        ("merge", "kept_id"), ("merge", "other_id"),
    }  # fmt: skip
    tables = office.database.sql.execute(
        'SELECT m.name, f."from" FROM sqlite_master AS m '
        "JOIN pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table' AND f.\"table\" = 'person'"
    ).fetchall()
    assert set(tables) - stays == {
        ("concern", "subject_id"), ("case_file", "subject_id"), ("relation", "person_id"),
        ("course_record", "person_id"),
    }  # fmt: skip
    assert {table for table, _ in set(tables) - stays} == set(REFERRING)


def test_where_an_entry_stood_is_its_first_record(office: TestOffice) -> None:
    case = open_case(office)
    AddRelation(office.begin)(case.case_id, Described("network", "Ven", name="Bo Fiktiv"))
    waiting = register(office, about_name="Freja Eksempel")
    rows = [{"name": "Ib Fiktiv", "relation": "father", "reason": "Bor sammen"}]
    CompleteAfterCall(office.begin)(
        AfterCall(waiting, {"name": "Freja Eksempel", "relatives": rows})
    )
    with office.begin() as work:
        (friend,) = work.relations.of_case(case.case_id)
        (father,) = work.relations.of_concern(waiting)
        nobody = Person(PersonId("nobody"), "Ingen Fiktiv")
        work.people.add(nobody)
        found = [
            seen_in(work, work.people.get(key))
            for key in (friend.person_id, father.person_id, nobody.id)
        ]
        citizen = seen_in(work, work.people.get(work.concerns.get(waiting).subject_id))
    assert found == [case.number, "H-2026-0002", ""]
    assert citizen == "H-2026-0002"


def test_nobody_has_a_second_merge_of_an_entry_that_ended(office: TestOffice) -> None:
    _, _, kept, other = two(office)
    merge(office, kept, other)
    assert refused(lambda: merge(office, kept, other)) == ITSELF.source
