"""What follows from each fact, and that nothing is left without a next step."""

from datetime import timedelta
from typing import Any

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import Entry, EntryKind, EntryMade, EntryStatus
from models.cases.case import Case, PoliceAnswer
from models.concerns.concern import ConcernState
from models.forms.answers import Value
from models.forms.definitions.call import CALL
from models.kernel.events import Event, Kind
from models.kernel.ids import CaseId, ConcernId, EntryId, PersonId, VisitId
from models.people.matching import Sought
from models.people.names import sound_keys
from models.people.person import Person
from models.ports.work import Work
from models.usecases.common import note_case, shown, task, why
from models.usecases.followups import follow
from models.usecases.followups.dispatch import Follow
from models.visits.visit import Visit, VisitStatus
from models.workflow.stages import Stage
from storage.audit.log import verify_log
from tests.calls import registered
from tests.office import ANE, BO, TestOffice

K = EntryKind
KEPT: dict[str, Value] = {"words": "a", "signs": ["x"], "rows": [{"k": "v"}]}


def of_concern(office: TestOffice, concern: ConcernId) -> dict[EntryKind, Entry]:
    with office.begin() as work:
        return {entry.kind: entry for entry in work.entries.open_of_concern(concern)}


def of_case(office: TestOffice, case: CaseId) -> dict[EntryKind, Entry]:
    with office.begin() as work:
        return {entry.kind: entry for entry in work.entries.open_of_case(case)}


def decide(office: TestOffice, concern: ConcernId, state: ConcernState) -> None:
    with office.begin() as work:
        one = work.concerns.get(concern)
        if state is ConcernState.REJECTED:
            one.reject("uden for formål", work.now)
        else:
            one.mistaken("prøve", work.now)
        work.concerns.save(one)
        work.note(Note(Act.CONCERN_REJECTED))
        work.commit()


def opened(office: TestOffice, **answers: str) -> CaseId:
    """Open a case on a new concern, by its entities alone."""
    concern = registered(office, **answers).concern_id
    with office.begin() as work:
        one = work.concerns.get(concern)
        case = Case.open(
            CaseId(work.new_id()), work.offices.next_number("S"), work.now,
            subject=one.subject_id, owner=ANE.id, concern=concern,
        )  # fmt: skip
        work.cases.add(case)
        one.join(case.id, work.now)
        work.concerns.save(one)
        note_case(work, Act.CASE_OPENED, case)
        work.commit()
    return case.id


def answer(office: TestOffice, case_id: CaseId, reply: PoliceAnswer) -> None:
    with office.begin() as work:
        case = work.cases.get(case_id)
        work.cases.add_police_answer(
            case_id, reply, given_by="Vagthavende", given_at=work.now, called_back=True
        )
        case.police_answered(reply, work.now)
        work.cases.save(case)
        note_case(work, Act.POLICE_ANSWERED, case)
        work.commit()


def planned(office: TestOffice, case_id: CaseId) -> VisitId:
    with office.begin() as work:
        case = work.cases.get(case_id)
        case.take("plan_visit")
        visit = Visit(
            VisitId(work.new_id()), case_id, work.now + timedelta(days=2),
            work.now + timedelta(days=2, hours=1), "home", "", work.now, ANE.id,
        )  # fmt: skip
        visit.planned()
        work.visits.add(visit)
        work.cases.save(case)
        note_case(work, Act.VISIT_PLANNED, case)
        work.commit()
    return visit.id


def settle(office: TestOffice, visit_id: VisitId, status: VisitStatus) -> None:
    with office.begin() as work:
        visit = work.visits.get(visit_id)
        visit.settle(status)
        work.visits.save(visit)
        case = work.cases.get(visit.case_id)
        if status is VisitStatus.HELD:
            case.take("visit_held")
            work.cases.save(case)
        note_case(work, Act.VISIT_HELD, case)
        work.commit()


def test_finishing_after_the_call_ends_that_task_alone(office: TestOffice) -> None:
    concern = registered(office, about_minor="yes").concern_id
    with office.begin() as work:
        one = work.concerns.get(concern)
        one.complete(work.now)
        work.concerns.save(one)
        work.note(Note(Act.CONCERN_COMPLETED))
        work.commit()
    assert set(of_concern(office, concern)) == {K.ASSESSMENT, K.CHILD_REPORT}


@pytest.mark.parametrize(
    ("state", "stays"),
    [
        (ConcernState.REJECTED, {K.TELL_BACK, K.CHILD_REPORT, K.DELETE_DUE}),
        (ConcernState.MISTAKE, {K.TELL_BACK, K.DELETE_DUE}),
    ],
)
def test_a_decision_ends_the_deadlines_but_not_the_duty_to_a_child(
    office: TestOffice, state: ConcernState, stays: set[EntryKind]
) -> None:
    concern = registered(office, about_minor="yes").concern_id
    with office.begin() as work:
        task(
            work, K.TELL_BACK, work.now, origin="person", origin_at=work.now, owner=ANE.id,
            concern=concern,
        )  # fmt: skip
        work.note(Note(Act.ENTRY_MADE))
        work.commit()
    assessment = of_concern(office, concern)[K.ASSESSMENT].id
    decide(office, concern, state)
    assert set(of_concern(office, concern)) == stays
    with office.begin() as work:
        ended = work.entries.get(assessment)
    assert (ended.status, ended.outcome) == (EntryStatus.DONE, str(state))


def test_a_case_takes_over_what_is_left_of_its_concern(office: TestOffice) -> None:
    case = opened(office, about_minor="yes")
    found = of_case(office, case)
    assert set(found) == {K.AFTER_CALL, K.CHILD_REPORT, K.POLICE_QUESTION}
    assert found[K.POLICE_QUESTION].due_at == office.clock.now() + timedelta(hours=24)
    assert found[K.POLICE_QUESTION].origin == "case_opened"
    with office.begin() as work:
        (concern,) = work.concerns.of_case(case)
        assert work.cases.open_of_person(concern.subject_id)[0].id == case


@pytest.mark.parametrize("reply", [PoliceAnswer.WAIT, PoliceAnswer.NONE_YET])
def test_no_clearance_is_asked_for_again(office: TestOffice, reply: PoliceAnswer) -> None:
    case = opened(office)
    for _ in range(2):  # the second reminder replaces the first
        answer(office, case, reply)
        found = of_case(office, case)
        assert set(found) == {K.AFTER_CALL, K.POLICE_REMINDER}
        assert shown(found[K.POLICE_REMINDER].due_at) == "15.01.2026 kl. 8.30"
    with office.begin() as work:
        assert work.cases.get(case).stage is Stage.ASSESSMENT
        assert [line.answer for line in work.cases.police_answers(case)] == [reply, reply]


def test_a_clearance_leads_to_a_round_and_then_to_planning(office: TestOffice) -> None:
    case = opened(office)
    answer(office, case, PoliceAnswer.WAIT)
    answer(office, case, PoliceAnswer.MAY_CONTINUE)
    found = of_case(office, case)
    assert set(found) == {K.AFTER_CALL, K.QUALIFY, K.PLAN_CONTACT}
    assert shown(found[K.QUALIFY].due_at) == "15.01.2026 kl. 8.30"
    assert shown(found[K.PLAN_CONTACT].due_at) == "19.01.2026 kl. 8.30"  # over the week-end
    answer(office, case, PoliceAnswer.MAY_CONTINUE)
    assert len(of_case(office, case)) == 3


def test_a_visit_stands_in_the_calendar_with_the_note_it_asks_for(office: TestOffice) -> None:
    case = opened(office)
    answer(office, case, PoliceAnswer.MAY_CONTINUE)
    visit = planned(office, case)
    found = of_case(office, case)
    assert set(found) == {K.AFTER_CALL, K.HOME_VISIT, K.VISIT_NOTE}
    home, note = found[K.HOME_VISIT], found[K.VISIT_NOTE]
    assert (home.starts_at, home.ends_at) == (home.due_at, home.due_at + timedelta(hours=1))
    assert home.about_id == note.about_id == visit
    assert home.ends_at is not None
    assert note.due_at == home.ends_at + timedelta(hours=24)
    settle(office, visit, VisitStatus.HELD)
    after = of_case(office, case)
    assert set(after) == {K.AFTER_CALL, K.FOLLOW_UP}
    assert shown(after[K.FOLLOW_UP].due_at) == "28.01.2026 kl. 8.30"
    with office.begin() as work:
        assert work.entries.get(home.id).status is EntryStatus.DONE


@pytest.mark.parametrize("status", [VisitStatus.NOT_HELD, VisitStatus.CANCELLED])
def test_a_visit_that_came_to_nothing_ends_its_entries(
    office: TestOffice, status: VisitStatus
) -> None:
    case = opened(office)
    answer(office, case, PoliceAnswer.MAY_CONTINUE)
    visit = planned(office, case)
    entries = of_case(office, case)
    with office.begin() as work:
        task(
            work, K.PAPER_RETURN, work.now, origin="printed", origin_at=work.now, owner=ANE.id,
            case=case, about=visit,
        )  # fmt: skip
        work.note(Note(Act.PRINTED))
        work.commit()
    settle(office, visit, status)
    assert set(of_case(office, case)) == {K.AFTER_CALL, K.PAPER_RETURN}  # copies are still out
    with office.begin() as work:
        ended = work.entries.get(entries[K.HOME_VISIT].id)
    assert (ended.status, ended.reason) == (EntryStatus.ENDED, str(status))


def test_a_takeover_stops_everything_but_what_still_moves(office: TestOffice) -> None:
    case = opened(office, about_minor="yes")
    answer(office, case, PoliceAnswer.MAY_CONTINUE)
    visit = planned(office, case)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    found = of_case(office, case)
    assert set(found) == {K.CHILD_REPORT, K.STILL_SUSPENDED}
    expected = deadlines.after(office.clock.now(), deadlines.STILL_SUSPENDED)
    assert found[K.STILL_SUSPENDED].due_at == expected
    with office.begin() as work:
        assert work.visits.get(visit).status is VisitStatus.CANCELLED
        assert work.cases.get(case).suspended
        acts = [row.act for row in work.log_book.about(Kind.CASE, case)]
    assert acts[:2] == [Act.CASE_SUSPENDED, Act.POLICE_ANSWERED]


def test_a_takeover_leaves_a_visit_that_was_held_as_it_is(office: TestOffice) -> None:
    case = opened(office)
    answer(office, case, PoliceAnswer.MAY_CONTINUE)
    visit = planned(office, case)
    settle(office, visit, VisitStatus.HELD)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    with office.begin() as work:
        assert work.visits.get(visit).status is VisitStatus.HELD


def test_a_resumed_case_is_planned_anew(office: TestOffice) -> None:
    case = opened(office)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    with office.begin() as work:
        one = work.cases.get(case)
        one.resume(work.now)
        work.cases.save(one)
        note_case(work, Act.CASE_RESUMED, one)
        work.commit()
    assert set(of_case(office, case)) == {K.PLAN_CONTACT}


@pytest.mark.parametrize("suspended", [False, True])
def test_when_the_last_entry_is_gone_a_next_step_takes_its_place(
    office: TestOffice, *, suspended: bool
) -> None:
    case = opened(office)
    if suspended:
        answer(office, case, PoliceAnswer.TAKES_OVER)
    with office.begin() as work:
        for entry in work.entries.open_of_case(case):
            entry.done("færdig", work.now, ANE.id)
            work.entries.save(entry)
        work.note(Note(Act.ENTRY_DONE))
        work.commit()
    assert set(of_case(office, case)) == {K.STILL_SUSPENDED if suspended else K.NEXT_STEP}


def test_a_closed_case_needs_no_next_step(office: TestOffice) -> None:
    case = opened(office)
    with office.begin() as work:
        one = work.cases.get(case)
        one.closed_at = work.now
        work.cases.save(one)
        for entry in work.entries.open_of_case(case):
            entry.end("closed", work.now, ANE.id)
            work.entries.save(entry)
        work.note(Note(Act.CASE_MOVED))
        work.commit()
    assert of_case(office, case) == {}


def test_from_most_facts_nothing_follows(office: TestOffice) -> None:
    with office.begin() as work:
        entry = task(work, K.OTHER, work.now, origin="person", origin_at=work.now, owner=ANE.id)
        follow(EntryMade(entry), work)
        assert work.entries.get(entry.id) == entry


def test_the_purpose_follows_from_assignment(office: TestOffice) -> None:
    with office.begin() as work:
        assert (why(work, ANE.id), why(work, BO.id)) == ("assigned", "colleague")


def test_every_record_is_read_back_as_it_was_saved(office: TestOffice) -> None:
    person = Person(
        PersonId("p"), "Dawit Fiktiv", "høj", "6101034901", "2003-01", "stated", 23,
        office.clock.now().date(), "no", "999", "Øvelsesvej 1", "9990", "Øvelse", "yes",
        "2026-12-31", "20202020", None, (("Daweet", "brev"),),
    )  # fmt: skip
    case = opened(office)
    with office.begin() as work:
        work.people.add(person)
        twin = Person(PersonId("q"), "", same_as=person.id, spellings=(("Dauit", ""),))
        work.people.add(twin)
        one = work.cases.get(case)
        one.esdh_no, one.owner_id = "26/1234", BO.id
        work.cases.save(one)
        visit = Visit(
            VisitId("v"), case, work.now, work.now + timedelta(hours=1), "other", "Bibliotek",
            work.now, BO.id, VisitStatus.NOT_HELD,
        )  # fmt: skip
        work.visits.add(visit)
        entry = task(
            work, K.MEETING, work.now, origin="person", origin_at=work.now, owner=BO.id
        )
        entry.done("aftalt", work.now, BO.id)
        entry.moved_to, entry.events = EntryId(entry.id), []
        work.entries.save(entry)
        work.answers.add(CALL, (Kind.CASE, case), KEPT)
        work.answers.add(CALL, (Kind.CASE, case), {"words": "b"})
        work.note(Note(Act.SETTING_CHANGED))
        work.commit()
    with office.begin() as work:
        assert work.people.get(person.id) == person
        assert work.people.get(twin.id) == twin
        assert work.cases.get(case) == one
        assert work.visits.of_case(case) == (visit,)
        assert work.entries.get(entry.id) == entry
        history = work.answers.history("call", (Kind.CASE, case))
        assert [given.answers for given in history] == [KEPT, {"words": "b"}]
        assert work.answers.latest("call", (Kind.CASE, case)) == history[-1]
        person.spellings, person.phone = (), "30303030"
        work.people.save(person)
        work.note(Note(Act.CONCERN_COMPLETED))
        work.commit()
    with office.begin() as work:
        assert work.people.get(person.id) == person
    assert not list(verify_log(office.database.sql))


def test_the_same_number_is_a_candidate_however_common_the_name(office: TestOffice) -> None:
    with office.begin() as work:
        for key in range(230):
            work.people.add(Person(PersonId(f"p{key:03}"), "Mohamed Fiktiv"))
        work.people.add(Person(PersonId("a-number"), "Mohamed Ali", cpr="6101034901"))
        work.people.add(Person(PersonId("a-date"), "Mohamed Ali", born="2003-01-01"))
        work.people.add(Person(PersonId("a-name"), "Mohamed Attrap Fiktiv"))
        for key in range(230, 300):
            work.people.add(Person(PersonId(f"p{key:03}"), "Mohamed"))
        sought = Sought("Mohamed Fiktiv", "6101034901", "2003-01-01")
        keys, found = sought.keys, work.people.candidates(sought)
        assert [one.id for one in found[:2]] == ["a-number", "a-date"]
        assert len(found) == 200
        assert all(len(sound_keys(one.name) & set(keys)) == 2 for one in found[2:])
        assert work.people.candidates(Sought()) == ()


def test_several_subjects_may_follow_one_fact() -> None:
    ran: list[str] = []
    mine = Follow()

    @mine.register
    def first(event: EntryMade, work: Work) -> None:
        ran.append("first")

    @mine.register
    def second(event: EntryMade, work: Work) -> None:
        ran.append("second")

    anything: Any = None
    mine(EntryMade(anything), anything)
    mine(EntryRead(), anything)
    assert ran == ["first", "second"]


class EntryRead(Event):
    """From this nothing follows."""
