"""The 18th birthday: prepared half a year before, made up for at unlock, nothing in silence."""

from datetime import date

import pytest

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, PersonId, RecordId
from models.law.child import majority_of, work_starts
from models.office.office import Actor
from models.people.relation import Described
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.consents import RecordConsent
from models.usecases.majority import born_between
from models.usecases.open_child_page import OpenChildPage
from models.usecases.relations import AddRelation
from models.usecases.resume_case import Request, ResumeCase
from models.usecases.transitions import NO_BIRTHDAY, CatchUp, PrepareMajority
from models.workflow.stages import SUSPENDED
from storage.queries import today as today_page
from storage.repositories.sight import EVERYTHING
from tests.casework import Opened, acts_of, answer, entry_of, kinds_of, open_case, open_entries
from tests.faults.child_ground import run_effort
from tests.office import ANE, TestOffice

JONAS = {"about_name": "Jonas Attrap", "about_age": "17"}
READY = {"basis": "sel12b", "told": "yes", "parents": "De ved det", "over_to": "Jobcentret"}
BIRTHDAY = at_wall_clock(date(2026, 2, 28), 0, 0)


def jonas(office: TestOffice, cpr: str = "8802085851", **call: str) -> Opened:
    """Scenario 6: 17 years, 18 on 28 February; known after the call."""
    opened = open_case(office, **{**JONAS, **call})
    given = {"name": "Jonas Attrap", "cpr": cpr}
    CompleteAfterCall(office.begin)(AfterCall(opened.concern_id, given))
    return opened


def mother_of(office: TestOffice, case: CaseId) -> PersonId:
    AddRelation(office.begin)(case, Described("mother", "Mor", "Birthe Attrap", "", "yes"))
    with office.begin() as work:
        return work.relations.of_case(case)[-1].person_id


def consent_of(
    office: TestOffice, case: CaseId, who: PersonId, state: str = "given"
) -> RecordId:
    given = {"who": who, "what": "effort", "which": "Mentor", "state": state,
             "on": "2026-01-14", "how": "phone"}  # fmt: skip
    RecordConsent(office.begin)(case, given)
    with office.begin() as work:
        return work.course.of_case(case, Kind.CONSENT)[-1].id


def state_of(office: TestOffice, record: RecordId) -> str:
    with office.begin() as work:
        return work.course.get(record).state


def unlock(office: TestOffice) -> None:
    CatchUp(office.begin)()


def test_scenario_6_the_reminder_comes_at_once(office: TestOffice) -> None:
    case = jonas(office).case_id
    entry = entry_of(office, case, EntryKind.TURNS_18)
    assert local(entry.due_at).date() == date(2026, 1, 21), "behind what is acute"
    assert (entry.origin, entry.origin_at) == ("birthday", BIRTHDAY)
    unlock(office)
    assert [e.kind for e in open_entries(office, case)].count(EntryKind.TURNS_18) == 1


def test_it_stands_in_the_queue_although_its_origin_lies_ahead(office: TestOffice) -> None:
    jonas(office)
    desk = today_page.desk(
        office.database.sql, EVERYTHING, office.clock.now(), Actor(ANE.id, ANE.role)
    )
    assert EntryKind.TURNS_18 in {row.kind for row in desk.queue.rows}


def test_a_birthday_far_ahead_is_left_until_half_a_year_before(office: TestOffice) -> None:
    born = date(2010, 3, 14)
    case = jonas(office, cpr="7403105907").case_id
    assert EntryKind.TURNS_18 not in kinds_of(office, case)
    office.clock.set(at_wall_clock(work_starts(born), 9, 0))
    unlock(office)
    entry = entry_of(office, case, EntryKind.TURNS_18)
    assert local(entry.due_at).date() >= work_starts(born)


def test_what_falls_due_while_nobody_unlocks_is_made_up_for(office: TestOffice) -> None:
    born = date(2010, 3, 14)
    case = jonas(office, cpr="7403105907").case_id
    consent = consent_of(office, case, mother_of(office, case))
    office.clock.set(at_wall_clock(majority_of(born), 9, 0))
    office.wait(days=300)
    unlock(office)
    assert state_of(office, consent) == "expired"
    assert {EntryKind.TURNS_18, EntryKind.CONSENT} <= kinds_of(office, case)
    before = acts_of(office)
    unlock(office)
    assert acts_of(office) == before, "a second time nothing happens"


def test_on_the_day_others_consents_expire_and_nothing_is_closed_in_silence(
    office: TestOffice,
) -> None:
    case = jonas(office).case_id
    mother = mother_of(office, case)
    consent, refused = (
        consent_of(office, case, mother),
        consent_of(office, case, mother, "refused"),
    )
    child, own, coach = (
        run_effort(office, case, code, basis=basis)
        for code, basis in (
            ("leisure", "bl32"),
            ("mentor_vink", "sel12b"),
            ("parent_coach", "bl32"),
        )
    )
    office.clock.set(BIRTHDAY)
    unlock(office)
    assert (state_of(office, consent), state_of(office, refused)) == ("expired", "refused")
    asked = [e.about_id for e in open_entries(office, case)
             if e.kind is EntryKind.EFFORT_DECISION]  # fmt: skip
    assert asked == [child], "the parent coach goes on as the parents' own course"
    assert {state_of(office, each) for each in (child, own, coach)} == {"running"}
    assert EntryKind.CONSENT in kinds_of(office, case)
    view = OpenChildPage(office.begin)(case)
    assert (view.minor, view.custody) == (False, None)
    with office.begin() as work:
        told = [each.happening for each in work.story.of_case(case)]
    assert any(h.kind == "came_of_age" and h.data["date"] == "28.02.2026" for h in told)


def test_preparing_asks_for_consent_and_decisions_by_the_day(office: TestOffice) -> None:
    case = jonas(office).case_id
    run_effort(office, case, "leisure", basis="bl32")
    entry = entry_of(office, case, EntryKind.TURNS_18)
    with pytest.raises(Refused) as refused:
        PrepareMajority(office.begin)(entry.id, {**READY, "basis": ""})
    assert refused.value.field == "basis"
    PrepareMajority(office.begin)(entry.id, READY)
    assert {EntryKind.CONSENT, EntryKind.EFFORT_DECISION} <= kinds_of(office, case)
    due = local(entry_of(office, case, EntryKind.CONSENT).due_at)
    assert (due.date(), due.hour) == (date(2026, 3, 2), 16), "the office is closed on the day"
    assert EntryKind.TURNS_18 not in kinds_of(office, case)
    assert OpenChildPage(office.begin)(case).prepared["over_to"] == "Jobcentret"
    office.clock.set(BIRTHDAY)
    unlock(office)
    kinds = [e.kind for e in open_entries(office, case)]
    assert kinds.count(EntryKind.CONSENT) == kinds.count(EntryKind.EFFORT_DECISION) == 1
    assert EntryKind.TURNS_18 not in kinds


def test_who_has_given_consent_is_not_asked_again(office: TestOffice) -> None:
    case = jonas(office).case_id
    with office.begin() as work:
        subject = work.cases.get(case).subject_id
    consent = consent_of(office, case, subject)
    PrepareMajority(office.begin)(entry_of(office, case, EntryKind.TURNS_18).id, READY)
    assert EntryKind.CONSENT not in kinds_of(office, case)
    office.clock.set(BIRTHDAY)
    unlock(office)
    assert state_of(office, consent) == "given", "one's own consent does not expire"


def test_only_its_own_entry_is_prepared(office: TestOffice) -> None:
    case = jonas(office).case_id
    other = entry_of(office, case, EntryKind.POLICE_QUESTION)
    with pytest.raises(Refused) as refused:
        PrepareMajority(office.begin)(other.id, READY)
    assert refused.value.why == NO_BIRTHDAY


def test_a_case_at_rest_waits_and_is_made_up_for_when_it_goes_on(office: TestOffice) -> None:
    case = jonas(office).case_id
    consent = consent_of(office, case, mother_of(office, case))
    entry = entry_of(office, case, EntryKind.TURNS_18)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    with pytest.raises(Refused) as refused:
        PrepareMajority(office.begin)(entry.id, READY)
    assert refused.value.why == SUSPENDED
    office.clock.set(BIRTHDAY)
    unlock(office)
    assert state_of(office, consent) == "given"
    ResumeCase(office.begin)(Request(case, "Polititovholderen", office.clock.now()))
    assert state_of(office, consent) == "expired"


def test_a_birthday_found_out_while_a_case_rests_waits_too(office: TestOffice) -> None:
    opened = open_case(office, **JONAS)
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    given = {"name": "Jonas Attrap", "cpr": "8802085851"}
    CompleteAfterCall(office.begin)(AfterCall(opened.concern_id, given))
    assert EntryKind.TURNS_18 not in kinds_of(office, opened.case_id)
    ResumeCase(office.begin)(Request(opened.case_id, "Vagten", office.clock.now()))
    assert EntryKind.TURNS_18 in kinds_of(office, opened.case_id)


def test_an_adult_and_a_closed_case_are_left_alone(office: TestOffice) -> None:
    adult = jonas(office, cpr="6711004902", about_age="25").case_id
    closed = jonas(office).case_id
    office.database.execute(
        "UPDATE case_file SET closed_at = '2026-01-14T07:00:00Z' WHERE id = ?", (closed,)
    )
    before = {case: len(open_entries(office, case)) for case in (adult, closed)}
    office.clock.set(BIRTHDAY)
    unlock(office)
    assert {case: len(open_entries(office, case)) for case in (adult, closed)} == before


def test_who_is_looked_for_was_born_in_the_years_around_the_birthday() -> None:
    first, last = born_between(date(2026, 1, 14))
    assert first < date(2008, 2, 28) < last
    assert first < date(2005, 6, 1)
    assert last >= date(2008, 7, 14)
    assert last < date(2008, 8, 1)


def test_a_stated_birthday_counts_too(office: TestOffice) -> None:
    opened = open_case(office, **JONAS)
    given = {"name": "Jonas Attrap", "born": "2008-02-28", "born_kind": "stated"}
    CompleteAfterCall(office.begin)(AfterCall(opened.concern_id, given))
    assert EntryKind.TURNS_18 in kinds_of(office, opened.case_id)
    unlock(office)
    assert EntryKind.TURNS_18 in kinds_of(office, opened.case_id)
