"""Efforts from plan to after-check, over a real office."""

from datetime import date, timedelta

import pytest

from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.course.record import Record
from models.efforts.grounds import CLOSED_KIND, NO_CONSENT
from models.efforts.states import EffortState
from models.forms.answers import Value
from models.forms.definitions.efforts import EFFORT_PROGRESS
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, PersonId, RecordId
from models.people.person import Person
from models.usecases.common import note_case
from models.usecases.consents import AnswerConsent, RecordConsent
from models.usecases.effort_course import NoteContact, NoteProgress, PauseEffort, TakeUpEffort
from models.usecases.effort_endings import NO_CHECK, CheckAfter, EndEffort
from models.usecases.effort_steps import AND_THE_TIME, NOT_YET
from models.usecases.efforts import NO_EFFORT, BeginEffort, PlanEffort
from models.usecases.entries import NOT_IN_THE_PAST
from models.usecases.good_release import NOT_A_RELEASE, PlanRelease
from models.usecases.register_concern import Incomplete
from models.usecases.rests import DecideRestingEffort
from models.usecases.resume_case import Request, ResumeCase
from models.workflow.stages import SUSPENDED
from tests.casework import acts_of, answer, kinds_of, open_entries
from tests.efforts import (
    END,
    PLAN,
    REST,
    about,
    begin,
    case_of,
    consent,
    efforts,
    given,
    story_of,
    withdraw,
)
from tests.office import TestOffice

K = EntryKind
AGAIN: dict[str, Value] = {"next_date": "2026-02-18", "next_time": "10:00"}


def log(office: TestOffice, effort: Record, happened: str, **more: str) -> None:
    wall = local(office.clock.now())
    answers: dict[str, Value] = {
        "on_date": wall.date().isoformat(), "on_time": f"{wall:%H:%M}", "happened": happened,
        **more,
    }  # fmt: skip
    NoteContact(office.begin)(effort.id, answers)


def contact_day(office: TestOffice, effort: Record) -> date:
    (entry,) = about(office, effort, K.EFFORT_CONTACT)
    return local(entry.due_at).date()


def go_to(office: TestOffice, effort: Record) -> None:
    """Let the time come for the contact that is planned."""
    (entry,) = about(office, effort, K.EFFORT_CONTACT)
    office.wait(seconds=(entry.due_at - office.clock.now()).total_seconds() + 3600)


def release_case(office: TestOffice) -> tuple[CaseId, Record]:
    case = case_of(office, about_name="Bilal Øvelund", about_age="27")
    effort = begin(office, case, "good_release", basis="ksp", goal="Klar den 20. april")
    return case, effort


def test_no_effort_begins_without_a_consent_where_the_law_asks(office: TestOffice) -> None:
    case = case_of(office)
    with pytest.raises(Refused) as refused:
        begin(office, case)
    assert refused.value.why is NO_CONSENT
    assert refused.value.field == "begin"
    assert not efforts(office, case)
    consent(office, case)
    assert begin(office, case).state == EffortState.RUNNING


def test_a_consent_that_has_ended_carries_nothing(office: TestOffice) -> None:
    case = case_of(office)
    record = consent(office, case)
    withdraw(office, record)
    with pytest.raises(Refused, match="consent"):
        begin(office, case)


def test_a_consent_of_the_page_for_consents_carries_an_effort(office: TestOffice) -> None:
    case = case_of(office)
    with office.begin() as work:
        who = work.cases.get(case).subject_id
    asked: dict[str, Value] = {
        "who": who, "what": "effort", "which": "Boligrådgivning", "state": "asked",
        "on": "2026-01-14", "how": "meeting",
    }  # fmt: skip
    RecordConsent(office.begin)(case, asked)
    with pytest.raises(Refused, match="consent"):
        begin(office, case)
    (record,) = efforts(office, case, Kind.CONSENT)
    said: dict[str, Value] = {"state": "given", "on": "2026-01-14", "how": "meeting"}
    AnswerConsent(office.begin)(record.id, said)
    begin(office, case)
    AnswerConsent(office.begin)(record.id, {**said, "state": "withdrawn"})
    with pytest.raises(Refused, match="consent"):
        begin(office, case)


def test_the_parents_course_rests_on_their_own_consent(office: TestOffice) -> None:
    """Scenario 6: it goes on as theirs after the 18th birthday, whatever the citizen says."""
    case = case_of(office)
    consent(office, case)
    with pytest.raises(Refused, match="consent"):
        begin(office, case, "parent_coach", basis="sel12b")
    with office.begin() as work:
        mother = Person(PersonId("mother"), name="Anne Testesen")
        work.people.add(mother)
        note_case(work, Act.RELATION_RECORDED, work.cases.get(case))
        work.commit()
    consent(office, case, mother.id)
    begin(office, case, "parent_coach", basis="sel12b")


def test_a_consent_to_something_else_is_none_to_an_effort(office: TestOffice) -> None:
    case = case_of(office)
    consent(office, case, code="talk")
    with pytest.raises(Refused, match="consent"):
        begin(office, case)


def test_a_childs_effort_rests_on_a_yes_of_those_around(office: TestOffice) -> None:
    case = case_of(office, about_name="Mathias Testesen", about_age="15")
    with pytest.raises(Refused, match="consent"):
        begin(office, case, "mentor_vink", basis="bl30")
    consent(office, case)
    assert begin(office, case, "mentor_vink", basis="bl30").state == EffortState.RUNNING


def test_employment_law_asks_for_none_and_bears_no_other_basis(office: TestOffice) -> None:
    case = case_of(office)
    effort = begin(office, case, "mentor_lab", basis="lab167", footing="statutory")
    assert effort.state == EffortState.RUNNING
    with pytest.raises(Refused) as refused:
        begin(office, case, "mentor_lab", basis="sel12b")
    assert refused.value.field == "basis"
    with pytest.raises(Refused) as refused:
        begin(office, case, "mentor_holistic", basis="lab2015")
    assert refused.value.why is CLOSED_KIND
    NoteProgress(office.begin)(
        effort.id, {"resilience": "progress", "resilience_why": "I praktik", "signs": "setback"}
    )
    with office.begin() as work:
        said = work.answers.latest(EFFORT_PROGRESS.key, effort.topic)
    assert said is not None
    assert "signs" not in said.answers


def test_planned_for_later_it_waits_with_a_next_step(office: TestOffice) -> None:
    case = case_of(office)
    PlanEffort(office.begin)(case, given(office, begin="later"))
    (effort,) = efforts(office, case)
    assert effort.state == EffortState.PLANNED
    assert len(about(office, effort, K.EFFORT_START)) == 1
    BeginEffort(office.begin)(effort.id, given(office, begin="later", goal="En bolig"))
    assert len(about(office, effort, K.EFFORT_START)) == 1
    consent(office, case)
    BeginEffort(office.begin)(effort.id, given(office))
    assert not about(office, effort, K.EFFORT_START)
    assert len(about(office, effort, K.EFFORT_CONTACT)) == 1
    with pytest.raises(Refused, match="Running"):
        BeginEffort(office.begin)(effort.id, given(office))
    with pytest.raises(Refused):
        BeginEffort(office.begin)(effort.id, given(office, begin="later"))
    with pytest.raises(Refused, match="not an effort"):
        BeginEffort(office.begin)(consent(office, case).id, given(office))


def test_what_is_missing_is_said_at_its_field(office: TestOffice) -> None:
    case = case_of(office)
    with pytest.raises(Incomplete) as refused:
        PlanEffort(office.begin)(case, {"begin": "now"})
    missing = {problem.field for problem in refused.value.problems}
    assert {"kind", "goal", "provider", "footing", "basis", "first_date", "rhythm"} <= missing
    consent(office, case)
    with pytest.raises(Refused) as past:
        begin(office, case, first_date="2026-01-02")
    assert past.value.why is NOT_IN_THE_PAST


def test_places_taken_are_counted_over_the_whole_office(office: TestOffice) -> None:
    first = case_of(office)
    consent(office, first)
    for _ in range(25):
        begin(office, first, "exit", basis="exit")
    second = case_of(office)
    consent(office, second)
    with pytest.raises(Refused, match="25 places") as refused:
        begin(office, second, "exit", basis="exit")
    assert refused.value.field == "begin"
    begin(
        office,
        second,
        "exit",
        basis="exit",
        begin="exception",
        exception="En plads bliver ledig mandag",
    )
    EndEffort(office.begin)(efforts(office, first)[0].id, END)
    third = case_of(office)
    consent(office, third)
    with pytest.raises(Refused):
        begin(office, third, "exit", basis="exit")


def test_each_contact_brings_the_next(office: TestOffice) -> None:
    case = case_of(office)
    consent(office, case)
    effort = begin(office, case)
    first = contact_day(office, effort)
    go_to(office, effort)
    log(office, effort, "held", note="Talte om depositum")
    assert contact_day(office, effort) == first + timedelta(days=14)
    log(office, effort, "held")  # between two planned ones: the next stays
    assert contact_day(office, effort) == first + timedelta(days=14)
    log(
        office,
        effort,
        "cancelled",
        cancelled_by="us",
        next_date="2026-03-02",
        next_time="09:00",
    )
    assert contact_day(office, effort) == date(2026, 3, 2)
    assert [each.state for each in efforts(office, case, Kind.EFFORT_LOG)] == [
        "held", "held", "cancelled",
    ]  # fmt: skip
    assert {"effort_begun", "effort_held", "effort_cancelled"} <= set(story_of(office, case))
    assert {"effort.begun", "effort.noted"} <= set(acts_of(office))


def test_one_at_a_time_still_never_runs_into_the_sand(office: TestOffice) -> None:
    case = case_of(office)
    consent(office, case)
    effort = begin(office, case, rhythm="single")
    go_to(office, effort)
    log(office, effort, "held")
    assert len(about(office, effort, K.EFFORT_CONTACT)) == 1


def test_a_contact_is_written_about_when_it_has_been(office: TestOffice) -> None:
    case = case_of(office)
    consent(office, case)
    effort = begin(office, case)
    with pytest.raises(Refused) as refused:
        log(office, effort, "held", on_date="2026-06-01")
    assert refused.value.why is NOT_YET
    with pytest.raises(Refused) as refused:
        log(office, effort, "held", next_date="2026-06-01")
    assert (refused.value.why, refused.value.field) == (AND_THE_TIME, "next_time")
    with pytest.raises(Refused) as refused:
        log(office, effort, "held", next_date="2026-01-01", next_time="10:00")
    assert refused.value.why is NOT_IN_THE_PAST


def test_three_no_shows_in_a_row_raise_an_alarm_and_a_contact_ends_it(
    office: TestOffice,
) -> None:
    case = case_of(office)
    consent(office, case)
    effort = begin(office, case, rhythm="week")
    for happened in ("no_show", "no_show"):
        go_to(office, effort)
        log(office, effort, happened)
    assert not about(office, effort, K.EFFORT_STALLED)
    go_to(office, effort)
    log(office, effort, "no_show")
    (alarm,) = about(office, effort, K.EFFORT_STALLED)
    assert alarm.origin == "no_shows"
    go_to(office, effort)
    log(office, effort, "no_show")
    assert len(about(office, effort, K.EFFORT_STALLED)) == 1
    go_to(office, effort)
    log(office, effort, "held")
    assert not about(office, effort, K.EFFORT_STALLED)


def test_progress_is_told_in_words_on_both_axes_and_kept(office: TestOffice) -> None:
    case = case_of(office)
    consent(office, case)
    effort = begin(office, case, "mentor_vink", basis="sel12b")
    with pytest.raises(Incomplete):
        NoteProgress(office.begin)(effort.id, {"signs": "progress"})
    said: dict[str, Value] = {
        "signs": "unchanged", "signs_why": "Taler som før",
        "resilience": "progress", "resilience_why": "I skole hver dag",
    }  # fmt: skip
    NoteProgress(office.begin)(effort.id, said)
    NoteProgress(office.begin)(effort.id, {**said, "signs": "progress"})
    with office.begin() as work:
        told = work.answers.history(EFFORT_PROGRESS.key, effort.topic)
    assert [each.answers["signs"] for each in told] == ["unchanged", "progress"]


def test_an_evaluation_comes_each_half_year_and_is_settled_by_telling_how_it_goes(
    office: TestOffice,
) -> None:
    effort = begin(office, case_of(office), "mentor_lab", basis="lab167")
    said: dict[str, Value] = {"resilience": "progress", "resilience_why": "I skole hver dag"}
    (first,) = about(office, effort, K.EVALUATE)
    assert local(first.due_at).date() == date(2026, 7, 14)
    NoteProgress(office.begin)(effort.id, said)
    assert about(office, effort, K.EVALUATE) == [first], "far too early for that"
    office.wait(days=170)
    NoteProgress(office.begin)(effort.id, said)
    (second,) = about(office, effort, K.EVALUATE)
    assert local(second.due_at).date() == date(2027, 1, 4)


def test_an_effort_rests_and_is_taken_up_again(office: TestOffice) -> None:
    case = case_of(office)
    record = consent(office, case)
    effort = begin(office, case)
    rest: dict[str, Value] = {
        "reason": "På ferie", "next_date": "2026-02-16", "next_time": "10:00"
    }  # fmt: skip
    PauseEffort(office.begin)(effort.id, rest)
    assert contact_day(office, effort) == date(2026, 2, 16)
    log(office, effort, "held")
    assert contact_day(office, effort) == date(2026, 2, 16)  # nothing new while it rests
    again = dict(AGAIN)
    TakeUpEffort(office.begin)(effort.id, again)
    assert contact_day(office, effort) == date(2026, 2, 18)
    go_to(office, effort)
    log(office, effort, "held")
    assert contact_day(office, effort) == date(2026, 3, 4)  # two weeks from the new day
    rest["next_date"] = "2026-05-04"
    PauseEffort(office.begin)(effort.id, rest)
    withdraw(office, record)
    again["next_date"] = "2026-05-05"
    with pytest.raises(Refused, match="consent"):
        TakeUpEffort(office.begin)(effort.id, again)
    with pytest.raises(Refused):
        PauseEffort(office.begin)(effort.id, rest)


def test_what_only_was_planned_begins_with_its_own_form(office: TestOffice) -> None:
    case = case_of(office)
    effort = begin(office, case, begin="later")
    assert effort.state == "planned"
    with pytest.raises(Refused, match="Planned"):
        TakeUpEffort(office.begin)(effort.id, AGAIN)
    assert efforts(office, case)[-1].state == "planned"


def test_ending_an_effort_ends_its_tasks_and_plans_the_after_checks(office: TestOffice) -> None:
    case = case_of(office)
    consent(office, case)
    effort = begin(office, case)
    EndEffort(office.begin)(effort.id, END)
    assert not about(office, effort, K.EFFORT_CONTACT)
    checks = about(office, effort, K.AFTER_CHECK)
    assert [local(each.due_at).date() for each in checks] == [
        date(2026, 4, 14), date(2026, 7, 14), date(2027, 1, 14),
    ]  # fmt: skip
    found: dict[str, Value] = {"found": "Bor der stadig (udlejer)", "holds": "yes"}
    CheckAfter(office.begin)(checks[0].id, found)
    assert len(about(office, effort, K.AFTER_CHECK)) == 2
    with pytest.raises(Refused):
        CheckAfter(office.begin)(checks[0].id, found)
    other = next(each for each in open_entries(office, case) if each.kind is not K.AFTER_CHECK)
    with pytest.raises(Refused) as refused:
        CheckAfter(office.begin)(other.id, found)
    assert refused.value.why is NO_CHECK
    with pytest.raises(Refused):
        EndEffort(office.begin)(effort.id, END)
    assert {"effort.ended", "after.checked"} <= set(acts_of(office))


def test_no_after_check_where_none_is_wanted(office: TestOffice) -> None:
    case = case_of(office)
    consent(office, case)
    effort = begin(office, case)
    EndEffort(office.begin)(
        effort.id, {**END, "after_checks": "no", "outcome": "handed_on", "to": "PSP"}
    )
    assert not about(office, effort, K.AFTER_CHECK)
    assert kinds_of(office, case)  # never without a next step


def test_a_known_release_counts_down_and_is_looked_through(office: TestOffice) -> None:
    _, effort = release_case(office)
    assert len(about(office, effort, K.RELEASE_PLAN)) == 1
    known: dict[str, Value] = {"known": "yes", "release_date": "2026-04-20", **PLAN}
    PlanRelease(office.begin)(effort.id, known)
    (release,) = about(office, effort, K.RELEASE)
    (look,) = about(office, effort, K.RELEASE_PLAN)
    assert local(release.due_at).date() == date(2026, 4, 20)
    assert local(look.due_at).date() == date(2026, 2, 23)
    ready = dict.fromkeys(PLAN, "ready")
    PlanRelease(office.begin)(effort.id, {**known, **ready})
    assert not about(office, effort, K.RELEASE_PLAN)
    assert len(about(office, effort, K.RELEASE)) == 1
    with pytest.raises(Refused) as refused:
        PlanRelease(office.begin)(effort.id, {**known, "release_date": "2026-01-01"})
    assert refused.value.why is NOT_IN_THE_PAST


def test_an_unknown_release_is_asked_for_every_two_weeks(office: TestOffice) -> None:
    case, effort = release_case(office)
    unknown: dict[str, Value] = {"known": "no", **PLAN}
    PlanRelease(office.begin)(effort.id, unknown)
    (watch,) = about(office, effort, K.RELEASE_WATCH)
    assert local(watch.due_at).date() == date(2026, 1, 28)
    office.wait(days=14)
    PlanRelease(office.begin)(effort.id, unknown)
    (watch,) = about(office, effort, K.RELEASE_WATCH)
    assert local(watch.due_at).date() == date(2026, 2, 11)
    other = begin(office, case, "mentor_lab", basis="lab167")
    with pytest.raises(Refused) as refused:
        PlanRelease(office.begin)(other.id, unknown)
    assert refused.value.why is NOT_A_RELEASE


def test_two_mentors_run_beside_each_other_each_on_its_own_law(office: TestOffice) -> None:
    """Scenario 4: employment and prevention are two courses, and cannot become one."""
    case, _ = release_case(office)
    consent(office, case)
    lab = begin(office, case, "mentor_lab", basis="lab167", footing="statutory")
    vink = begin(office, case, "mentor_vink", basis="sel12b", rhythm="fortnight_month")
    assert lab.id != vink.id
    assert {lab.code, vink.code} == {"mentor_lab", "mentor_vink"}


def test_a_case_that_rests_stands_still_and_is_taken_up_again(office: TestOffice) -> None:
    case, release = release_case(office)
    consent(office, case)
    running = begin(office, case)
    PlanEffort(office.begin)(case, given(office, begin="later"))
    ended = begin(office, case)
    EndEffort(office.begin)(ended.id, END)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    for act in (
        lambda: begin(office, case),
        lambda: log(office, running, "held"),
        lambda: EndEffort(office.begin)(running.id, END),
        lambda: PlanRelease(office.begin)(release.id, PLAN),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.why is SUSPENDED
    assert not kinds_of(office, case) & {K.EFFORT_CONTACT, K.EFFORT_START, K.AFTER_CHECK}
    office.wait(days=100)
    ResumeCase(office.begin)(Request(case, "Vagthavende", office.clock.now()))
    assert len(about(office, running, K.EFFORT_CONTACT)) == 1
    assert about(office, running, K.EFFORT_CONTACT)[0].due_at > office.clock.now()
    assert len(about(office, ended, K.AFTER_CHECK)) == 2
    assert {K.EFFORT_START, K.RELEASE_PLAN} <= kinds_of(office, case)


def test_only_an_effort_is_an_effort(office: TestOffice) -> None:
    case = case_of(office)
    record = consent(office, case)
    with pytest.raises(Refused) as refused:
        EndEffort(office.begin)(record.id, END)
    assert refused.value.why is NO_EFFORT


@pytest.mark.parametrize("before", [True, False])
def test_a_paused_effort_has_one_entry_when_the_case_goes_on(
    office: TestOffice, before: bool
) -> None:
    """Paused before the police took over, or by the decision while the case rested."""
    case = case_of(office)
    consent(office, case)
    effort = begin(office, case)
    if before:
        PauseEffort(office.begin)(effort.id, REST)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    if not before:
        DecideRestingEffort(office.begin)(effort.id, {"decision": "paused"})
    ResumeCase(office.begin)(Request(case, "Vagthavende", office.clock.now()))
    assert kinds_about(office, effort.id) == [K.EFFORT_DECISION]


@pytest.mark.parametrize("decision", ["unchanged", "paused"])
def test_what_is_decided_on_it_then_leads_to_one_contact(
    office: TestOffice, decision: str
) -> None:
    case = case_of(office)
    consent(office, case)
    effort = begin(office, case)
    PauseEffort(office.begin)(effort.id, REST)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    ResumeCase(office.begin)(Request(case, "Vagthavende", office.clock.now()))
    DecideRestingEffort(office.begin)(effort.id, {"decision": decision})
    assert kinds_about(office, effort.id) == [K.EFFORT_CONTACT]


def test_taken_up_again_nobody_asks_what_becomes_of_it(office: TestOffice) -> None:
    case = case_of(office)
    consent(office, case)
    effort = begin(office, case)
    PauseEffort(office.begin)(effort.id, REST)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    ResumeCase(office.begin)(Request(case, "Vagthavende", office.clock.now()))
    day = {"next_date": "2026-02-16", "next_time": "10:00"}
    TakeUpEffort(office.begin)(effort.id, day)
    assert kinds_about(office, effort.id) == [K.EFFORT_CONTACT]


def kinds_about(office: TestOffice, effort: RecordId) -> list[EntryKind]:
    with office.begin() as work:
        found = [entry.kind for entry in work.entries.open_about(effort)]
    return [kind for kind in found if kind is not K.EVALUATE]  # half a year ahead
