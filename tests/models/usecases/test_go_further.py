"""A concern into a case: new, joined, linked or refused."""

import pytest

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.concerns.concern import ALREADY_ENDED, ConcernState
from models.kernel.errors import Refused
from models.kernel.ids import ConcernId
from models.usecases.end_concern import RejectConcern
from models.usecases.go_further import (
    CASE_CLOSED,
    HAS_OPEN_CASE,
    TWO_MORE,
    Further,
    GoFurther,
    WentFurther,
)
from tests.office import TestOffice
from tests.scenario_calls import V5, V7, V8A, V8B, log_of, take_down


def go(office: TestOffice, concern: ConcernId, **how: object) -> WentFurther:
    return GoFurther(office.begin)(Further(concern, **how))  # type: ignore[arg-type]


def refused(office: TestOffice, concern: ConcernId, **how: object) -> str:
    before = len(log_of(office))
    with pytest.raises(Refused) as caught:
        go(office, concern, **how)
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
    first = take_down(office, V8A)
    case = go(office, first)
    second = take_down(office, V8B)
    went = go(office, second, join=case.case_id)
    with office.begin() as work:
        one, other = work.concerns.get(first), work.concerns.get(second)
        kept = work.people.get(one.subject_id)
    assert went.case_id == case.case_id
    assert one.subject_id == other.subject_id
    assert kept.spellings == (("Henrik Prøvegaard", "H-2026-0002"),)
    assert [act for act, *_ in log_of(office)][-2:] == ["person.linked", "concern.joined"]


def test_the_former_record_says_who_it_turned_out_to_be(office: TestOffice) -> None:
    first, second = take_down(office, V8A), take_down(office, V8B)
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
    case = go(office, take_down(office, V8A))
    other = take_down(office, V7 | {"about_cpr": "6101870901"})
    assert refused(office, other, join=case.case_id) == TWO_MORE.source


def test_a_new_case_may_know_the_person_from_a_rejected_concern(office: TestOffice) -> None:
    first = take_down(office, V8A)
    RejectConcern(office.begin)(first, "Lukket efter telefonråd")
    with office.begin() as work:
        person = work.concerns.get(first).subject_id
    went = go(office, take_down(office, V8B), same_as=person)
    assert _subject(office, went) == person


def test_nobody_gets_a_second_open_case(office: TestOffice) -> None:
    case = go(office, take_down(office, V8A))
    other = take_down(office, V8B)
    assert refused(office, other, same_as=_subject(office, case)) == HAS_OPEN_CASE.source


def test_a_concern_goes_one_way_only(office: TestOffice) -> None:
    concern = take_down(office, V8B)
    case = go(office, concern)
    assert refused(office, concern, join=case.case_id) == ALREADY_ENDED.source


def test_a_closed_case_takes_nothing_up(office: TestOffice) -> None:
    case = go(office, take_down(office, V8A))
    with office.database.transaction() as transaction:
        transaction.sql.execute("UPDATE case_file SET closed_at = '2026-01-14T08:00:00Z'")
        transaction.commit()
    assert refused(office, take_down(office, V8B), join=case.case_id) == CASE_CLOSED.source


def test_a_suspended_case_takes_a_concern_up_and_says_so(office: TestOffice) -> None:
    case = go(office, take_down(office, V8A))
    with office.begin() as work:
        opened = work.cases.get(case.case_id)
        opened.police_answered(PoliceAnswer.TAKES_OVER, work.now)
        work.cases.save(opened)
        work.commit()
    assert go(office, take_down(office, V8B), join=case.case_id).suspended
