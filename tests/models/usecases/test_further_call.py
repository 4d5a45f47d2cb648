"""The same caller calls again about the same matter: what was said is added, nothing is lost."""

from datetime import date
from typing import Any

import pytest

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.concerns.concern import ConcernState
from models.disclosures.contents import choosable
from models.forms.definitions.call import CALL
from models.kernel.clock import local, stamp
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId
from models.kernel.text import plain
from models.ports.records import NotFoundError
from models.usecases.assessing import WriteAssessment
from models.usecases.case_access import Given, GrantAccess
from models.usecases.close_case import CloseMistake
from models.usecases.delete_concern import DeleteConcern
from models.usecases.end_concern import MistakenConcern, RejectConcern
from models.usecases.further_call import FurtherCall, TakeFurtherCall
from models.usecases.go_further import Further, GoFurther
from models.usecases.handover_record import gather
from models.usecases.open_case_view import OpenCaseView
from models.usecases.open_concern import OpenConcern
from models.usecases.register_concern import Call, Incomplete, Registered
from models.usecases.save_draft import Half, SaveDraft
from models.usecases.search import Search
from tests.casework import (
    acts_of,
    answer,
    entry_of,
    kinds_of,
    lives_at,
    open_case,
    open_entries,
    register,
    see_earlier,
)
from tests.colleagues import join
from tests.office import BO, TestOffice

K = EntryKind
SAID = {"danger_now": "no", "words": "Nu har han købt en billet", "severity": "h24"}
GROWN = {"about_name": "Freja Eksempel", "about_age": "25"}


def call_again(office: TestOffice, concern: ConcernId, **more: Any) -> Registered:
    answers = {key: value for key, value in {**SAID, **more}.items() if value}
    draft = answers.pop("draft", None)
    call = Call(answers, office.clock.now(), draft)
    return TakeFurtherCall(office.begin)(FurtherCall(concern, call))


def entries_of(office: TestOffice, concern: ConcernId) -> dict[EntryKind, Any]:
    with office.begin() as work:
        return {each.kind: each for each in work.entries.open_of_concern(concern)}


def reported(office: TestOffice) -> None:
    """The report on the child was made."""
    office.database.execute(
        "UPDATE entry SET status = 'done', done_at = created_at WHERE kind = 'child_report'"
    )


def close(office: TestOffice, case: CaseId) -> None:
    office.database.execute(
        "UPDATE case_file SET closed_at = ?, stage = 'closed' WHERE id = ?",
        (stamp(office.clock.now()), case),
    )


def test_a_rejected_concern_waits_for_a_decision_again_and_its_past_stays(
    office: TestOffice,
) -> None:
    concern = register(office, **GROWN)
    RejectConcern(office.begin)(concern, "Lovlig livsførelse")
    office.wait(days=3)
    made = call_again(office, concern)
    assert made.number == "H-2026-0001"
    view = OpenConcern(office.begin)(concern)  # no reason is asked: it waits again
    assert view.state is ConcernState.REGISTERED
    assert view.content is not None
    assert [one.answers["words"] for one in view.content.again] == [SAID["words"]]
    assert view.content.call.answers["words"] == "En nabo hørte råb om aftenen"
    told = [(plain(line.sentence), line.words) for line in view.content.story]
    assert told[0] == ("H-2026-0001: the same caller called again", SAID["words"])
    assert ("Concern H-2026-0001 rejected", "Lovlig livsførelse") in told
    entry = entries_of(office, concern)[K.ASSESSMENT]
    assert entry.due_at == made.due_at == view.due_at
    assert entry.origin == "called_again_24"
    assert entry.owner_id == view.owner == office.user.id
    assert acts_of(office)[-2] == "concern.reopened"


def test_it_is_found_by_its_new_words(office: TestOffice) -> None:
    concern = register(office, **GROWN)
    RejectConcern(office.begin)(concern, "Lovlig livsførelse")
    call_again(office, concern)
    assert Search(office.begin)("billet").hits


def test_it_can_be_decided_on_once_more(office: TestOffice) -> None:
    concern = register(office, **GROWN)
    RejectConcern(office.begin)(concern, "Lovlig livsførelse")
    call_again(office, concern)
    case = GoFurther(office.begin)(Further(concern)).case_id
    story = [plain(line.sentence) for line in OpenCaseView(office.begin)(case).story]
    assert "Concern H-2026-0001 rejected" in story


def test_a_concern_in_an_open_case_stays_there_and_is_assessed_again(
    office: TestOffice,
) -> None:
    opened = open_case(office, **GROWN)
    made = call_again(office, opened.concern_id, severity="now")
    with office.begin() as work:
        assert work.concerns.get(opened.concern_id).state is ConcernState.IN_CASE
    entry = entry_of(office, opened.case_id, K.INITIAL_ASSESSMENT)
    assert (entry.due_at, entry.origin) == (made.due_at, "called_again_now")
    view = OpenCaseView(office.begin)(opened.case_id)
    assert view.story[0].words == SAID["words"]
    WriteAssessment(office.begin)(opened.concern_id, {"model": "alone", "why": "Drøftet"})
    assert K.INITIAL_ASSESSMENT not in kinds_of(office, opened.case_id)


def test_an_urgent_call_overtakes_and_a_slow_one_does_not_delay(office: TestOffice) -> None:
    opened = open_case(office, **GROWN)
    call_again(office, opened.concern_id, severity="h48")
    call_again(office, opened.concern_id, severity="h72")
    dues = [e.due_at for e in open_entries(office, opened.case_id)
            if e.kind is K.INITIAL_ASSESSMENT]  # fmt: skip
    assert len(dues) == 1
    soon = call_again(office, opened.concern_id, severity="now").due_at
    assert entry_of(office, opened.case_id, K.INITIAL_ASSESSMENT).due_at == soon


def test_a_case_that_rests_passes_it_on_to_the_police(office: TestOffice) -> None:
    opened = open_case(office, **GROWN)
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    call_again(office, opened.concern_id)
    kinds = kinds_of(office, opened.case_id)
    assert K.PASS_TO_POLICE in kinds
    assert K.INITIAL_ASSESSMENT not in kinds
    step = OpenCaseView(office.begin)(opened.case_id).step
    assert step is not None
    assert step.kind is K.PASS_TO_POLICE


def test_a_concern_of_a_closed_case_leaves_it_and_the_case_says_so(office: TestOffice) -> None:
    opened = open_case(office, **GROWN)
    close(office, opened.case_id)
    call_again(office, opened.concern_id)
    with office.begin() as work:
        concern = work.concerns.get(opened.concern_id)
        assert (concern.state, concern.case_id) == (ConcernState.REGISTERED, None)
    assert K.ASSESSMENT in entries_of(office, opened.concern_id)
    view = OpenCaseView(office.begin)(opened.case_id, "Henvenderen ringede")
    assert view.story[0].words == SAID["words"]
    assert view.concerns == ()
    left = view.left[0]
    assert (left.concern_id, left.state) == (opened.concern_id, ConcernState.REGISTERED)
    assert OpenConcern(office.begin)(opened.concern_id).content is not None
    new = GoFurther(office.begin)(Further(opened.concern_id)).case_id
    assert new != opened.case_id
    view = OpenCaseView(office.begin)(opened.case_id, "Ser efter")
    assert [each.state for each in view.left] == [ConcernState.IN_CASE]
    assert OpenCaseView(office.begin)(new).left == ()


def test_a_concern_that_still_waits_only_gets_an_earlier_deadline(office: TestOffice) -> None:
    concern = register(office, severity="h48", **GROWN)
    first = entries_of(office, concern)[K.ASSESSMENT]
    call_again(office, concern, severity="h72")
    assert entries_of(office, concern)[K.ASSESSMENT].id == first.id
    made = call_again(office, concern, severity="now")
    assert entries_of(office, concern)[K.ASSESSMENT].due_at == made.due_at
    with office.begin() as work:
        assert work.concerns.get(concern).due_at == made.due_at


@pytest.mark.parametrize("given", [{}, {"about_age": "31", "children_home": "yes"}])
def test_what_is_new_about_a_child_is_reported_as_well(
    office: TestOffice, given: dict[str, str]
) -> None:
    concern = register(office, **given)
    RejectConcern(office.begin)(concern, "Misforstået")
    reported(office)
    call_again(office, concern)
    again = entries_of(office, concern)[K.CHILD_REPORT]
    call_again(office, concern)
    assert entries_of(office, concern)[K.CHILD_REPORT].id == again.id


def test_a_child_in_a_case_is_reported_in_the_case(office: TestOffice) -> None:
    opened = open_case(office)
    reported(office)
    call_again(office, opened.concern_id)
    assert K.CHILD_REPORT in kinds_of(office, opened.case_id)


def test_a_mistake_is_nobody_s_past(office: TestOffice) -> None:
    concern = register(office)
    MistakenConcern(office.begin)(concern, "Skrevet to gange")
    with pytest.raises(Refused, match="created by mistake"):
        call_again(office, concern)


def test_what_is_deleted_cannot_be_called_about(office: TestOffice) -> None:
    concern = register(office, **GROWN)
    RejectConcern(office.begin)(concern, "Lovlig livsførelse")
    DeleteConcern(office.begin)(concern)
    with pytest.raises(NotFoundError):
        call_again(office, concern)


def test_who_does_not_see_it_adds_nothing(office: TestOffice) -> None:
    concern = register(office)
    office.user = BO
    with pytest.raises(NotFoundError):
        call_again(office, concern)


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"words": ""}, "words"),
        ({"severity": ""}, "severity"),
        ({"danger_now": ""}, "danger_now"),
        ({"danger_now": "yes"}, "danger_called_at"),
        ({"received_date": "2026-01-15", "received_time": "08:00"}, "received_time"),
        ({"reporter_name": "Karla Fiktiv", "words": "Karla Fiktiv så det"}, "words"),
    ],
)
def test_what_is_missing_is_asked_for_and_nothing_is_saved(
    office: TestOffice, given: dict[str, str], field: str
) -> None:
    concern = register(office)
    with pytest.raises(Incomplete) as caught:
        call_again(office, concern, **given)
    assert caught.value.problems[0].field == field
    with office.begin() as work:
        assert not work.answers.history("further_call", (Kind.CONCERN, concern))


def test_who_it_is_about_and_who_calls_is_not_kept_twice(office: TestOffice) -> None:
    concern = register(office, reporter_name="Karla Fiktiv", reporter_phone="20000009")
    call_again(office, concern, about_name="En anden", reporter_name="Et andet navn")
    with office.begin() as work:
        found = work.answers.history("further_call", (Kind.CONCERN, concern))
        sealed = work.identities.of_concern(concern)
    assert [one.answers for one in found] == [SAID]
    assert sealed is not None


def test_a_name_that_is_given_at_last_is_sealed(office: TestOffice) -> None:
    concern = register(office)
    call_again(office, concern, reporter_name="Karla Fiktiv", reporter_phone="20000009")
    with office.begin() as work:
        sealed = work.identities.of_concern(concern)
        found = work.answers.latest("further_call", (Kind.CONCERN, concern))
    assert sealed is not None
    assert sealed.holds == ("reporter_name", "reporter_phone")
    assert found is not None
    assert "reporter_name" not in found.answers


def test_the_draft_is_forgotten_and_a_second_press_adds_nothing(office: TestOffice) -> None:
    concern = register(office)
    kept = SaveDraft(office.begin)(Half(CALL, dict(SAID), office.clock.now(), "words"))
    call_again(office, concern, draft=kept.draft)
    with pytest.raises(Refused):
        call_again(office, concern, draft=kept.draft)
    with office.begin() as work:
        assert len(work.answers.history("further_call", (Kind.CONCERN, concern))) == 1


def test_what_was_said_again_can_leave_as_an_item_of_its_own(office: TestOffice) -> None:
    opened = open_case(office, **GROWN)
    call_again(office, opened.concern_id)
    with office.begin() as work:
        record = gather(work, work.cases.get(opened.case_id), {})
        found = choosable(record, local(work.now).date())
    words = [one for one in found if one.code == "concern_words"]
    assert [one.contents["words"] for one in words] == [
        "En nabo hørte råb om aftenen", SAID["words"],
    ]  # fmt: skip
    assert len({one.key for one in words}) == 2


def test_a_rejected_concern_that_comes_again_is_not_to_be_deleted(office: TestOffice) -> None:
    concern = register(office, **GROWN)
    RejectConcern(office.begin)(concern, "Et almindeligt naboskab")
    assert K.DELETE_DUE in entries_of(office, concern)
    call_again(office, concern)
    assert K.DELETE_DUE not in entries_of(office, concern)


@pytest.mark.parametrize("end", [CloseMistake, None])
def test_a_concern_comes_back_from_every_kind_of_ended_case(
    office: TestOffice, end: type[CloseMistake] | None
) -> None:
    """A case closed as a mistake, and one that took up another and was closed then."""
    known = {**GROWN, "about_cpr": "6711004902"}
    opened = open_case(office, **known)
    if end is not None:
        end(office.begin)(opened.case_id, "Forkert person")
    else:
        late = register(office, **known)
        see_earlier(office.begin, late)
        for each in (opened.concern_id, late):
            lives_at(office, each)
        GoFurther(office.begin)(Further(late, join=opened.case_id))
        opened.concern_id = late
        close(office, opened.case_id)
    call_again(office, opened.concern_id)
    with office.begin() as work:
        concern = work.concerns.get(opened.concern_id)
    assert (concern.state, concern.case_id) == (ConcernState.REGISTERED, None)
    assert K.ASSESSMENT in entries_of(office, opened.concern_id)


def test_who_may_not_see_the_concern_is_not_told_where_it_is(office: TestOffice) -> None:
    join(office, BO)
    opened = open_case(office, **GROWN)
    GrantAccess(office.begin)(Given(opened.case_id, BO.id, date(2026, 3, 1), "Ferie"))
    close(office, opened.case_id)
    call_again(office, opened.concern_id)
    seen = OpenCaseView(office.begin_as(BO))(opened.case_id, "Ser efter")
    assert seen.left == ()
    assert len(OpenCaseView(office.begin)(opened.case_id, "Ser efter").left) == 1
