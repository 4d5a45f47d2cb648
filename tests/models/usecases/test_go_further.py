"""A concern into a case: new, joined, linked or refused."""

from dataclasses import replace
from datetime import date

import pytest

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.concerns.concern import ALREADY_ENDED, ConcernState
from models.forms.answers import Answers
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, ConcernId
from models.ports.records import NotFoundError
from models.usecases.case_access import Given, GrantAccess
from models.usecases.end_concern import RejectConcern
from models.usecases.go_further import (
    CASE_CLOSED,
    HAS_OPEN_CASE,
    TWO_MORE,
    Further,
    GoFurther,
    WentFurther,
)
from models.usecases.search import Search
from models.usecases.two_cases import DecideTwoCases
from tests.casework import lives_at, open_case, register, see_earlier
from tests.colleagues import LEA, PIA, join
from tests.office import ANE, BO, TestOffice
from tests.scenario_calls import V5, V7, V8A, V8B, log_of, take_down
from tests.storage.queries.test_signing import reads


def go(office: TestOffice, concern: ConcernId, **how: object) -> WentFurther:
    see_earlier(office.begin, concern)
    return GoFurther(office.begin)(Further(concern, **how))  # type: ignore[arg-type]


def refused(office: TestOffice, concern: ConcernId, **how: object) -> str:
    see_earlier(office.begin, concern)
    before = len(log_of(office))
    with pytest.raises(Refused) as caught:
        GoFurther(office.begin)(Further(concern, **how))  # type: ignore[arg-type]
    assert len(log_of(office)) == before
    return caught.value.why.source


def test_a_new_case_asks_the_police_first(office: TestOffice) -> None:
    concern_id = take_down(office, V8B)
    went = go(office, concern_id)
    with office.begin() as work:
        concern, case = work.concerns.get(concern_id), work.cases.get(went.case_id)
        kinds = {entry.kind for entry in work.entries.open_of_case(case.id)}
        told = [one.happening.kind for one in work.story.of_concern(concern_id)]
    assert (concern.state, concern.case_id) == (ConcernState.IN_CASE, case.id)
    assert case.subject_id == concern.subject_id
    assert {EntryKind.POLICE_QUESTION, EntryKind.AFTER_CALL} <= kinds
    assert EntryKind.ASSESSMENT not in kinds
    assert told[0] == "case_opened"
    assert went.number == "S-2026-0001"


def test_joining_links_the_persons_and_keeps_the_other_spelling(office: TestOffice) -> None:
    first = home(office, V8A)
    case = go(office, first)
    second = home(office, V8B)
    went = go(office, second, join=case.case_id)
    with office.begin() as work:
        one, other = work.concerns.get(first), work.concerns.get(second)
        kept = work.people.get(one.subject_id)
    assert went.case_id == case.case_id
    assert one.subject_id == other.subject_id
    assert kept.spellings == (("Henrik Prøvegaard", "H-2026-0002"),)
    assert [act for act, *_ in log_of(office)][-2:] == ["person.linked", "concern.joined"]


def test_the_former_record_says_who_it_turned_out_to_be(office: TestOffice) -> None:
    first, second = home(office, V8A), home(office, V8B)
    case = go(office, first)
    with office.begin() as work:
        former = work.concerns.get(second).subject_id
    go(office, second, join=case.case_id)
    with office.begin() as work:
        assert work.people.get(former).same_as == work.concerns.get(first).subject_id
        assert work.concerns.of_person(former) == ()


def test_a_similar_name_alone_does_not_join(office: TestOffice) -> None:
    case = go(office, take_down(office, V5))
    other = take_down(office, V5 | {"about_name": "Dauit Fiktiv"})
    assert refused(office, other, join=case.case_id) == TWO_MORE.source
    assert refused(office, other, same_as=_subject(office, case)) == TWO_MORE.source


def _subject(office: TestOffice, case: WentFurther) -> str:
    with office.begin() as work:
        return work.cases.get(case.case_id).subject_id


def test_a_number_without_a_similar_name_does_not_join(office: TestOffice) -> None:
    case = go(office, home(office, V8A))
    other = take_down(office, V7 | {"about_cpr": "6101870901"})
    assert refused(office, other, join=case.case_id) == TWO_MORE.source


def test_a_new_case_may_know_the_person_from_a_rejected_concern(office: TestOffice) -> None:
    first = home(office, V8A)
    RejectConcern(office.begin)(first, "Lukket efter telefonråd")
    with office.begin() as work:
        person = work.concerns.get(first).subject_id
    went = go(office, home(office, V8B), same_as=person)
    assert _subject(office, went) == person


def test_nobody_gets_a_second_open_case(office: TestOffice) -> None:
    case = go(office, home(office, V8A))
    other = home(office, V8B)
    assert refused(office, other, same_as=_subject(office, case)) == HAS_OPEN_CASE.source


def test_a_concern_goes_one_way_only(office: TestOffice) -> None:
    concern = home(office, V8B)
    case = go(office, concern)
    assert refused(office, concern, join=case.case_id) == ALREADY_ENDED.source


def test_a_closed_case_takes_nothing_up(office: TestOffice) -> None:
    case = go(office, home(office, V8A))
    with office.database.transaction() as transaction:
        transaction.sql.execute("UPDATE case_file SET closed_at = '2026-01-14T08:00:00Z'")
        transaction.commit()
    assert refused(office, home(office, V8B), join=case.case_id) == CASE_CLOSED.source


def test_a_suspended_case_takes_a_concern_up_and_says_so(office: TestOffice) -> None:
    case = go(office, home(office, V8A))
    with office.begin() as work:
        opened = work.cases.get(case.case_id)
        opened.police_answered(PoliceAnswer.TAKES_OVER, work.now)
        work.cases.save(opened)
        work.commit()
    assert go(office, home(office, V8B), join=case.case_id).suspended


CPR = "6101034901"


def as_bo(office: TestOffice) -> TestOffice:
    return replace(office, user=BO)


def home(office: TestOffice, answers: Answers) -> ConcernId:
    """Take a call down on somebody who lives in Demosgade 39."""
    concern = take_down(office, answers)
    lives_at(office, concern)
    return concern


def story_of(office: TestOffice, concern: ConcernId) -> list[tuple[str, str]]:
    with office.begin() as work:
        return [
            (told.happening.kind, told.happening.words)
            for told in work.story.of_concern(concern)
        ]


def open_kinds(office: TestOffice, case: CaseId) -> list[EntryKind]:
    with office.begin() as work:
        return sorted(entry.kind for entry in work.entries.open_of_case(case))


def test_a_second_case_beside_a_hidden_one_reaches_who_sees_both_and_nobody_else(
    office: TestOffice,
) -> None:
    join(office, BO, PIA, LEA)
    bo = as_bo(office)
    alone = register(bo, about_cpr="6711004902", about_name="Freja Eksempel")
    plain_case = go(bo, alone)
    before = open_case(office, about_cpr=CPR)  # Ane's: Bo does not see it
    with pytest.raises(NotFoundError), bo.begin() as work:
        work.cases.get(before.case_id)
    concern = register(bo, about_cpr=CPR)
    went = go(bo, concern)
    # Bo gets exactly what he gets where there is no other case
    assert story_of(bo, concern) == story_of(bo, alone)
    assert open_kinds(bo, went.case_id) == open_kinds(bo, plain_case.case_id)
    desk = reads(bo, BO)
    assert EntryKind.TWO_CASES not in {row.kind for row in desk.today().queue.rows}
    assert before.number not in str(desk.today())
    assert Search(bo.begin)(before.number).hits == ()
    # the coordinator has a task that names the new case, on the case that was there
    with office.begin() as work:
        (task,) = [
            entry
            for entry in work.entries.open_of_case(before.case_id)
            if entry.kind is EntryKind.TWO_CASES
        ]
    assert (task.owner_id, task.about_id, task.place) == (ANE.id, went.case_id, went.number)
    rows = {row.kind: row for row in reads(office, ANE).today().queue.rows}
    assert rows[EntryKind.TWO_CASES].number == before.number
    assert EntryKind.TWO_CASES not in open_kinds(office, went.case_id)
    leaf = office.database.value(
        "SELECT leaf FROM log_leaf WHERE json_extract(leaf, '$.act') = 'case.doubled'"
    )
    assert went.case_id not in str(leaf)
    # who sees only the case that was there learns nothing either
    given = Given(before.case_id, PIA.id, date(2026, 3, 1), "Ferie")
    GrantAccess(office.begin)(given)
    pia = replace(office, user=PIA)
    assert open_kinds(pia, before.case_id)
    assert EntryKind.TWO_CASES not in open_kinds(pia, before.case_id)
    both = {"goes_on": "both", "why": "Bo har overtaget begge"}
    with pytest.raises(NotFoundError):
        DecideTwoCases(pia.begin)(task.id, both)
    DecideTwoCases(office.begin)(task.id, both)
    assert EntryKind.TWO_CASES not in open_kinds(office, before.case_id)


def test_where_nobody_sees_both_the_owner_of_the_first_has_the_task(office: TestOffice) -> None:
    join(office, BO)
    before = open_case(office, about_cpr=CPR)
    office.database.sql.execute("UPDATE user_account SET role = 'caseworker'")
    go(as_bo(office), register(as_bo(office), about_cpr=CPR))
    owner = office.database.value("SELECT owner_id FROM entry WHERE kind = 'two_cases'")
    assert owner == ANE.id
    assert before.case_id


def test_one_case_on_one_person_asks_nobody(office: TestOffice) -> None:
    first = open_case(office, about_cpr=CPR)
    open_case(office, about_cpr="6711004902", about_name="Freja Eksempel")
    assert EntryKind.TWO_CASES not in open_kinds(office, first.case_id)
