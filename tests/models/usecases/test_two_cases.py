"""Two open cases on one person: somebody decides which goes on, and nothing is lost."""

from datetime import timedelta

import pytest

from models.audit.acts import Act
from models.calendar.entry import Entry, EntryKind
from models.cases.case import PoliceAnswer
from models.cases.next_step import Way, way_of
from models.concerns.concern import ConcernState
from models.course.transfer import ONE_AT_A_TIME, TAKEN_OVER
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, PersonId
from models.people.relation import Described
from models.ports.records import NotFoundError
from models.usecases.close_case import CloseMistake, ReopenCase, Reopening
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.entries import Planned
from models.usecases.further_call import FurtherCall, TakeFurtherCall
from models.usecases.merge_persons import MergePersons, Merging, UndoMerge
from models.usecases.open_case_view import OpenCaseView
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.register_concern import Call
from models.usecases.relations import AddRelation
from models.usecases.two_cases import DECIDED_ALREADY, DecideTwoCases
from models.workflow.stages import SUSPENDED
from storage.audit.log import verify_log
from tests.casework import Opened, acts_of, answer, kinds_of, lives_at, open_case, open_entries
from tests.office import ANE, TestOffice
from tests.qualifying import open_round
from tests.transferring import prepare, receipted

HENRIK = {"about_name": "Henrik Prøvegaard", "about_cpr": "6101870901", "about_age": ""}
WRONG = HENRIK | {"about_name": "Hendrik Prøvegård", "about_cpr": "6101870928"}
AGAIN = {"danger_now": "no", "words": "Nu er det værre", "severity": "h24"}
WHY = "Den ældste har aftalerne med skolen"


def subject(office: TestOffice, case: CaseId) -> PersonId:
    with office.begin() as work:
        return work.cases.get(case).subject_id


def two_persons(office: TestOffice) -> tuple[Opened, Opened]:
    """Two cases on two entries of one man, whose number was written wrong once."""
    both = open_case(office, **HENRIK), open_case(office, **WRONG)
    for each in both:
        lives_at(office, each.concern_id)
    return both


def merge(office: TestOffice, first: Opened, second: Opened) -> None:
    kept, other = subject(office, first.case_id), subject(office, second.case_id)
    MergePersons(office.begin)(Merging(kept, other, {}, "Tastefejl i nummeret"))


def asked(office: TestOffice) -> list[Entry]:
    """Every open task that asks which case goes on."""
    rows = office.database.sql.execute(
        "SELECT id FROM entry WHERE kind = 'two_cases' AND status = 'open' ORDER BY rowid"
    ).fetchall()
    with office.begin() as work:
        return [work.entries.get(key) for (key,) in rows]


def joined(office: TestOffice) -> tuple[Opened, Opened, Entry]:
    first, second = two_persons(office)
    merge(office, first, second)
    (entry,) = asked(office)
    return first, second, entry


def decide(office: TestOffice, entry: Entry, goes_on: str, why: str = WHY) -> None:
    DecideTwoCases(office.begin)(entry.id, {"goes_on": goes_on, "why": why} if why else {})


def closed(office: TestOffice, case: CaseId) -> bool:
    with office.begin() as work:
        return work.cases.get(case).closed_at is not None


def test_a_merge_of_two_with_a_case_each_asks_which_goes_on(office: TestOffice) -> None:
    first, second = two_persons(office)
    assert asked(office) == []
    merge(office, first, second)
    (entry,) = asked(office)
    assert (entry.case_id, entry.about_id, entry.place) == (
        first.case_id, second.case_id, second.number,
    )  # fmt: skip
    assert (entry.owner_id, way_of(entry.kind)) == (ANE.id, Way.TWO_CASES)
    with pytest.raises(Refused):
        CompleteEntry(office.begin)(Completion(entry.id, "Gjort"))


def test_an_undone_merge_asks_no_more(office: TestOffice) -> None:
    first, _, _ = joined(office)
    person = subject(office, first.case_id)
    with office.begin() as work:
        (merged,) = work.merges.of_person(person)
    UndoMerge(office.begin)(merged.id)
    assert asked(office) == []


@pytest.mark.parametrize("goes_on", ["this", "other"])
def test_the_case_that_goes_on_takes_up_what_the_other_has(
    office: TestOffice, goes_on: str
) -> None:
    first, second, entry = joined(office)
    stays, ends = (first, second) if goes_on == "this" else (second, first)
    AddRelation(office.begin)(
        ends.case_id, Described("mother", "Har del i hverdagen", "Mor Testesen")
    )
    soon = office.clock.now() + timedelta(hours=2)
    PlanFollowUp(office.begin)(FollowUp(ends.case_id, EntryKind.MEETING, soon))
    decide(office, entry, goes_on)
    assert (closed(office, stays.case_id), closed(office, ends.case_id)) == (False, True)
    view = OpenCaseView(office.begin)(stays.case_id)
    assert {line.concern_id for line in view.concerns} == {first.concern_id, second.concern_id}
    assert [line.name for line in view.relatives] == ["Mor Testesen"]
    kinds = kinds_of(office, stays.case_id)
    assert EntryKind.MEETING in kinds
    assert EntryKind.AFTER_CALL in kinds
    assert kinds_of(office, ends.case_id) == {EntryKind.DELETE_DUE}
    assert view.story[0].kind == "case_taken_in"
    ended = OpenCaseView(office.begin)(ends.case_id, "Ser efter")
    assert {line.kind for line in ended.story} >= {"closed_joined", "case_opened"}
    assert ended.concerns == ()
    assert [each.concern_id for each in ended.left] == [ends.concern_id]
    assert view.left == ()
    assert asked(office) == []
    assert Act.CASES_JOINED in acts_of(office)
    assert list(verify_log(office.database.sql)) == []


def test_both_go_on_with_a_reason(office: TestOffice) -> None:
    first, second, entry = joined(office)
    decide(office, entry, "both")
    assert not closed(office, first.case_id)
    assert not closed(office, second.case_id)
    assert asked(office) == []
    assert open_entries(office, first.case_id)
    assert acts_of(office)[-1] == Act.TWO_CASES_KEPT
    with pytest.raises(Refused) as refused:
        decide(office, entry, "both")
    assert refused.value.why == DECIDED_ALREADY


def test_a_reason_is_asked_for_and_another_task_is_none(office: TestOffice) -> None:
    first, _, entry = joined(office)
    with pytest.raises(Refused) as refused:
        decide(office, entry, "both", "")
    assert refused.value.field == "goes_on"
    other = next(
        each for each in open_entries(office, first.case_id) if each.kind is not entry.kind
    )
    with pytest.raises(NotFoundError):
        decide(office, other, "both")


@pytest.mark.parametrize("rests", ["first", "second"])
def test_while_one_rests_they_are_not_joined_but_both_may_go_on(
    office: TestOffice, rests: str
) -> None:
    first, second, entry = joined(office)
    resting = first if rests == "first" else second
    answer(office, resting.case_id, PoliceAnswer.TAKES_OVER)
    for goes_on in ("this", "other"):
        with pytest.raises(Refused) as refused:
            decide(office, entry, goes_on)
        assert refused.value.why == SUSPENDED
    decide(office, entry, "both")


def test_what_still_runs_in_the_case_that_ends_is_finished_first(office: TestOffice) -> None:
    first, second, entry = joined(office)
    answer(office, second.case_id)
    open_round(office, second.case_id)
    with pytest.raises(Refused, match="round"):
        decide(office, entry, "this")
    decide(office, entry, "other")
    assert closed(office, first.case_id)


def test_once_one_is_closed_nobody_asks_and_reopened_somebody_does(office: TestOffice) -> None:
    first, second, _ = joined(office)
    CloseMistake(office.begin)(second.case_id, "En prøve")
    assert asked(office) == []
    step = Planned(EntryKind.FOLLOW_UP, office.wait(hours=1))
    ReopenCase(office.begin)(Reopening(second.case_id, "Fortsætter", ANE.id, step))
    (entry,) = asked(office)
    assert {entry.case_id, entry.about_id} == {first.case_id, second.case_id}


def test_a_concern_that_was_joined_is_assessed_again_when_the_caller_calls_back(
    office: TestOffice,
) -> None:
    first, second, entry = joined(office)
    decide(office, entry, "this")
    TakeFurtherCall(office.begin)(
        FurtherCall(second.concern_id, Call(AGAIN, office.clock.now()))
    )
    assert EntryKind.INITIAL_ASSESSMENT in kinds_of(office, first.case_id)
    with office.begin() as work:
        concern = work.concerns.get(second.concern_id)
    assert (concern.state, concern.case_id) == (ConcernState.IN_CASE, first.case_id)


@pytest.mark.parametrize("goes_on", ["this", "other"])
@pytest.mark.parametrize("at", [0, 1])
def test_a_case_that_another_kommune_has_taken_over_is_not_joined(
    office: TestOffice, goes_on: str, at: int
) -> None:
    *both, entry = joined(office)
    receipted(office, both[at].case_id)
    with pytest.raises(Refused) as refused:
        decide(office, entry, goes_on)
    assert refused.value.why == TAKEN_OVER
    assert not any(closed(office, each.case_id) for each in both)


def test_nor_one_that_is_on_its_way(office: TestOffice) -> None:
    first, _, entry = joined(office)
    prepare(office, first.case_id)
    with pytest.raises(Refused) as refused:
        decide(office, entry, "this")
    assert refused.value.why == ONE_AT_A_TIME
