"""People around a citizen are relations: written after the call, changed and ended on the case."""

from typing import Any

import pytest

from models.access.conflict import Conflict
from models.audit.acts import Act
from models.audit.leaf import Note
from models.cases.case import PoliceAnswer
from models.kernel.errors import Refused
from models.kernel.ids import ConcernId, ConflictId, PersonId, RelationId
from models.kernel.text import plain
from models.office.office import User
from models.people.matching import Sought
from models.people.relation import HAS_ENDED, WHY_ENDED, Described, Relation, shown_name
from models.ports.records import NotFoundError
from models.usecases.complete_after_call import AfterCall, BeginAfterCall, CompleteAfterCall
from models.usecases.delete_concern import DeleteConcern
from models.usecases.end_concern import RejectConcern
from models.usecases.find_similar import FindSimilar
from models.usecases.open_case_view import OpenCaseView
from models.usecases.relations import AddRelation, ChangeRelation, EndRelation
from models.usecases.search import Search
from models.usecases.show_at_meeting import PeopleAround
from models.usecases.visit_record import hidden_of
from models.visits.visit_gates import PARENTS, Record, gates
from storage.deletion import read_ledger
from tests.casework import Opened, acts_of, answer, open_case, register, see_earlier
from tests.colleagues import LEA, PIA, join
from tests.office import TestOffice

ANNE = {"name": "Anne Testesen", "relation": "mother", "custody": "yes", "contact": "20000001",
        "reason": "Har forældremyndighed"}  # fmt: skip
IDA = {"name": "Ida Testesen", "relation": "sibling", "reason": "Bor i hjemmet"}
TEACHER = {"name": "Klasselærer", "relation": "professional", "reason": "Kender klassen"}
MOTHER = Described("mother", "Mor", name="Anne Testesen", custody="yes", phone="20000001")


@pytest.fixture
def case(office: TestOffice) -> Opened:
    return open_case(office)


def write_up(office: TestOffice, concern: ConcernId, *relatives: Any, **more: Any) -> None:
    answers = {"name": "Mathias Testesen", "relatives": list(relatives), **more}
    CompleteAfterCall(office.begin)(AfterCall(concern, answers))


def relations(office: TestOffice, case: Opened, by: User | None = None) -> tuple[Relation, ...]:
    with office.begin_as(by or office.user)() as work:
        return work.relations.of_case(case.case_id)


def named(office: TestOffice, case: Opened) -> list[tuple[str, str, str, bool]]:
    """Who is around, as (name, kind, custody, whether it stands)."""
    view = OpenCaseView(office.begin)(case.case_id)
    return [
        (line.name, line.described.kind, line.described.custody, line.current)
        for line in view.relatives
    ]


def add(office: TestOffice, case: Opened, given: Described = MOTHER) -> RelationId:
    AddRelation(office.begin)(case.case_id, given)
    return relations(office, case)[-1].id


def test_the_form_writes_people_with_a_relation(office: TestOffice, case: Opened) -> None:
    write_up(office, case.concern_id, ANNE, TEACHER, shared_custody="yes")
    assert named(office, case) == [
        ("Anne Testesen", "mother", "shared", True),
        ("Klasselærer", "professional", "", True),
    ]
    with office.begin() as work:
        mother, teacher = work.relations.of_concern(case.concern_id)
        person = work.people.get(mother.person_id)
        assert (person.name, person.phone) == ("Anne Testesen", "20000001")
        assert work.people.get(teacher.person_id).name == ""
        assert mother.subject_id == work.cases.get(case.case_id).subject_id
        assert work.relations.of_person(person.id) == (mother,)
        assert work.relations.get(mother.id) == mother
    seen = {line.seen_in for line in OpenCaseView(office.begin)(case.case_id).relatives}
    assert seen == {"H-2026-0001"}


def test_written_twice_nobody_is_doubled_and_who_is_taken_out_has_ended(
    office: TestOffice, case: Opened
) -> None:
    write_up(office, case.concern_id, ANNE, IDA)
    before = {each.id for each in relations(office, case)}
    write_up(office, case.concern_id, ANNE | {"name": "Anna Testesen"})
    assert {each.id for each in relations(office, case)} == before
    assert named(office, case) == [
        ("Anna Testesen", "mother", "yes", True),
        ("Ida Testesen", "sibling", "", False),
    ]
    with office.begin() as work:
        person = work.people.get(work.relations.of_case(case.case_id)[0].person_id)
    assert person.spellings == (("Anne Testesen", "H-2026-0001"),)


def test_the_form_begins_with_the_relations_and_never_with_its_old_rows(
    office: TestOffice, case: Opened
) -> None:
    write_up(office, case.concern_id, ANNE, IDA)
    ida = relations(office, case)[1]
    EndRelation(office.begin)(case.case_id, ida.id, "Er flyttet")
    anne = relations(office, case)[0]
    more = Described(
        "mother",
        "Mor",
        name="Anne Prøvesen",
        custody="yes",
        mail="a@example.org",
        from_on="2010",
    )
    ChangeRelation(office.begin)(case.case_id, anne.id, more)
    answers = BeginAfterCall(office.begin)(case.concern_id).answers
    assert answers["relatives"] == [
        {"name": "Anne Prøvesen", "relation": "mother", "custody": "yes", "reason": "Mor"}
    ]
    CompleteAfterCall(office.begin)(AfterCall(case.concern_id, answers))
    kept = relations(office, case)[0]
    assert (kept.id, kept.mail, kept.from_on) == (anne.id, "a@example.org", "2010")
    EndRelation(office.begin)(case.case_id, anne.id, "Fejl")
    assert "relatives" not in BeginAfterCall(office.begin)(case.concern_id).answers


def test_a_case_adds_changes_and_ends_and_the_log_knows(
    office: TestOffice, case: Opened
) -> None:
    key = add(office, case)
    changed = Described("guardian", "Plejemor", name="Anne Testesen", custody="shared")
    ChangeRelation(office.begin)(case.case_id, key, changed)
    EndRelation(office.begin)(case.case_id, key, "Anbragt et andet sted")
    (relation,) = relations(office, case)
    assert (relation.kind, relation.ended_reason, relation.until_on) == (
        "guardian", "Anbragt et andet sted", "2026-01-14",
    )  # fmt: skip
    assert acts_of(office)[-3:] == [
        Act.RELATION_RECORDED, Act.PERSON_CHANGED, Act.RELATION_ENDED,
    ]  # fmt: skip
    told = [line.kind for line in OpenCaseView(office.begin)(case.case_id).story[:3]]
    assert told == ["relation_ended", "relation_changed", "relation_added"]
    assert OpenCaseView(office.begin)(case.case_id).relatives[0].seen_in == case.number


def test_it_ends_with_a_reason_and_once(office: TestOffice, case: Opened) -> None:
    key = add(office, case)
    with pytest.raises(Refused) as caught:
        EndRelation(office.begin)(case.case_id, key, "  ")
    assert caught.value.why is WHY_ENDED
    EndRelation(office.begin)(case.case_id, key, "Flyttet")
    for act in (
        lambda: EndRelation(office.begin)(case.case_id, key, "Igen"),
        lambda: ChangeRelation(office.begin)(case.case_id, key, MOTHER),
    ):
        with pytest.raises(Refused) as caught:
            act()
        assert caught.value.why is HAS_ENDED


def test_a_relation_of_another_case_is_not_found(office: TestOffice, case: Opened) -> None:
    other = open_case(office, about_name="Bo Attrap")
    key = add(office, other)
    with pytest.raises(NotFoundError):
        EndRelation(office.begin)(case.case_id, key, "Flyttet")
    with office.begin() as work, pytest.raises(NotFoundError):
        work.relations.get(RelationId("none"))


def test_a_suspended_case_is_left_alone(office: TestOffice, case: Opened) -> None:
    key = add(office, case)
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    for act in (
        lambda: add(office, case),
        lambda: ChangeRelation(office.begin)(case.case_id, key, MOTHER),
        lambda: EndRelation(office.begin)(case.case_id, key, "Flyttet"),
    ):
        with pytest.raises(Refused):
            act()
    assert [each.ended_at for each in relations(office, case)] == [None]


def test_the_meeting_and_the_papers_read_relations(office: TestOffice, case: Opened) -> None:
    ida = Described("sibling", "Bor i hjemmet", name="Ida Testesen")
    key = add(office, case, ida)
    ChangeRelation(office.begin)(
        case.case_id, key, Described("sibling", "Bor der", name="Frida Testesen")
    )
    assert PeopleAround(office.begin)(case.case_id) == ("Frida Testesen",)
    EndRelation(office.begin)(case.case_id, key, "Flyttet")
    assert PeopleAround(office.begin)(case.case_id) == ()
    with office.begin() as work:
        hidden = hidden_of(work, work.cases.get(case.case_id))
    assert hidden.siblings == ("Frida Testesen", "Ida Testesen")


def test_no_sibling_to_check_is_no_answer_where_one_is_recorded() -> None:
    answers = {"siblings_checked": "none", "parents_checked": "yes"}
    for known, met in ((False, True), (True, False)):
        record = Record(
            PoliceAnswer.MAY_CONTINUE, suspended=False, minor=True, children_home=False,
            report_open=False, answers=answers, siblings=known,
        )  # fmt: skip
        found = {gate.key: gate.met for gate in gates(record)}
        assert (found["parents"], found["siblings"]) == (True, met), PARENTS


def test_who_is_around_never_reads_as_having_a_case(office: TestOffice, case: Opened) -> None:
    write_up(office, case.concern_id, ANNE, IDA)
    for name in ("Anne Testesen", "Ida Testesen"):
        found = FindSimilar(office.begin)(Sought(name, phone="20000001"))
        assert [one.name for one in found.persons if one.name == name] == []
        (hit,) = (one for one in Search(office.begin)(name).people if one.title == name)
        assert (hit.case_id, hit.concern_id) == (None, None)
        assert all(plain(line).endswith("recorded around MT, 15 years") for line in hit.lines)


def test_relations_are_seen_with_their_case_alone(office: TestOffice, case: Opened) -> None:
    join(office, PIA)
    write_up(office, case.concern_id, ANNE)
    person = relations(office, case)[0].person_id
    assert relations(office, case, PIA) == ()
    with office.begin_as(PIA)() as work, pytest.raises(NotFoundError):
        work.people.get(person)


def conflict(office: TestOffice, person: PersonId, user: User) -> None:
    with office.begin() as work:
        key, by = ConflictId(work.new_id()), office.user.id
        work.access.keep_conflict(
            Conflict(key, user.id, person, None, None, "Fætter", work.now, by)
        )
        work.note(Note(Act.CONFLICT_DECLARED))
        work.commit()


def test_a_conflict_with_the_citizen_hides_those_around(
    office: TestOffice, case: Opened
) -> None:
    join(office, LEA)
    write_up(office, case.concern_id, ANNE)
    mother = relations(office, case, LEA)[0].person_id
    with office.begin() as work:
        citizen = work.cases.get(case.case_id).subject_id
    conflict(office, citizen, LEA)
    assert relations(office, case, LEA) == ()
    with office.begin_as(LEA)() as work, pytest.raises(NotFoundError):
        work.people.get(mother)


def test_a_conflict_with_somebody_around_hides_only_them(
    office: TestOffice, case: Opened
) -> None:
    join(office, LEA)
    write_up(office, case.concern_id, ANNE, IDA)
    conflict(office, relations(office, case)[0].person_id, LEA)
    assert [each.kind for each in relations(office, case, LEA)] == ["sibling"]
    assert len(relations(office, case)) == 2


def test_those_around_go_with_the_last_record_that_needs_them(office: TestOffice) -> None:
    concern = register(office, about_minor="", about_age="30")
    write_up(office, concern, ANNE)
    with office.begin() as work:
        (relation,) = work.relations.of_concern(concern)
        person = work.people.get(relation.person_id)
    RejectConcern(office.begin)(concern, "Intet i det")
    DeleteConcern(office.begin)(concern)
    with office.begin() as work, pytest.raises(NotFoundError):
        work.people.get(person.id)
    assert {each.id for each in read_ledger(office.database.sql)} >= {concern, person.id}
    assert office.database.value("SELECT count(*) FROM relation") == 0


def test_one_whom_another_case_needs_stays(office: TestOffice, case: Opened) -> None:
    concern = register(office, about_name="Bo Attrap", about_age="30")
    write_up(office, concern, ANNE)
    key = add(office, case, Described("network", "Ven", name="Cecilie Demosen"))
    with office.begin() as work:
        (theirs,) = work.relations.of_concern(concern)
        ours = work.relations.get(key)
        ours.person_id = theirs.person_id
        work.relations.save(ours)
        work.note(Note(Act.PERSONS_MERGED))
        work.commit()
    see_earlier(office.begin, concern)
    RejectConcern(office.begin)(concern, "Intet i det")
    DeleteConcern(office.begin)(concern)
    with office.begin() as work:
        (kept,) = work.relations.of_case(case.case_id)
        assert shown_name(kept, work.people.get(kept.person_id)) == "Anne Testesen"
