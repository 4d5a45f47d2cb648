"""While a case rests: efforts, new concerns, and whether it still rests."""

import re
from pathlib import Path

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.course.rest import STATUTORY
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, RecordId
from models.usecases.consents import RecordConsent
from models.usecases.open_child_page import OpenChildPage
from models.usecases.pass_on import NOT_JOINED, PassToPolice
from models.usecases.rests import (
    NO_EFFORT,
    NOT_RESTING,
    ConfirmRest,
    DecideHold,
    DecideRestingEffort,
    hold_of,
)
from models.usecases.resume_case import Request, ResumeCase
from tests.calls import everything
from tests.casework import (
    acts_of,
    answer,
    entry_of,
    kinds_of,
    open_case,
    open_entries,
    register,
)
from tests.faults.child_ground import join_resting, run_effort
from tests.office import TestOffice

RUNE = {"about_name": "Rune Demosen", "about_age": "31"}
STILL = {
    "given_by": "Polititovholderen", "given_date": "2026-01-14", "given_time": "08:30",
    "hold": "keep", "hold_reason": "Datteren har brug for hjælp",
}  # fmt: skip
PASSED = {
    "to": "Polititovholderen", "given_date": "2026-01-14", "given_time": "08:30",
    "way": "spoken", "basis": "rpl115-1-1", "necessity": "Den handler om det samme",
}  # fmt: skip


@pytest.fixture
def case(office: TestOffice) -> CaseId:
    return open_case(office, **RUNE).case_id


def rest(office: TestOffice, case: CaseId) -> None:
    answer(office, case, PoliceAnswer.TAKES_OVER)


def state_of(office: TestOffice, record: RecordId) -> str:
    with office.begin() as work:
        return work.course.get(record).state


def test_each_running_effort_asks_for_its_own_decision(
    office: TestOffice, case: CaseId
) -> None:
    efforts = {run_effort(office, case, code) for code in ("mentor_vink", "job_consultant")}
    rest(office, case)
    asked = [each for each in open_entries(office, case)
             if each.kind is EntryKind.EFFORT_DECISION]  # fmt: skip
    assert {each.about_id for each in asked} == efforts
    assert {state_of(office, each) for each in efforts} == {"running"}


def test_a_decision_acts_on_its_effort_and_on_no_other(
    office: TestOffice, case: CaseId
) -> None:
    one, other = (run_effort(office, case, code) for code in ("mentor_vink", "exit"))
    rest(office, case)
    DecideRestingEffort(office.begin)(one, {"decision": "paused", "police_asked": "no"})
    assert (state_of(office, one), state_of(office, other)) == ("paused", "running")
    left = [each.about_id for each in open_entries(office, case)
            if each.kind is EntryKind.EFFORT_DECISION]  # fmt: skip
    assert left == [other]
    DecideRestingEffort(office.begin)(one, {"decision": "unchanged"})
    assert state_of(office, one) == "running"
    assert acts_of(office)[-1] == "rest.decided"


def test_who_asks_for_advice_is_reminded_until_it_is_decided(
    office: TestOffice, case: CaseId
) -> None:
    effort = run_effort(office, case)
    rest(office, case)
    with pytest.raises(Refused) as refused:
        DecideRestingEffort(office.begin)(effort, {"decision": "advice"})
    assert refused.value.field == "advised_by"
    given = {"decision": "advice", "advised_by": "Polititovholderen"}
    DecideRestingEffort(office.begin)(effort, given)
    assert state_of(office, effort) == "running"
    again = entry_of(office, case, EntryKind.EFFORT_DECISION)
    assert (again.due_at - office.clock.now()).days == 1
    DecideRestingEffort(office.begin)(effort, {"decision": "paused"})
    assert EntryKind.EFFORT_DECISION not in kinds_of(office, case)


def test_a_statutory_effort_is_never_stopped(office: TestOffice, case: CaseId) -> None:
    effort = run_effort(office, case, footing="statutory")
    rest(office, case)
    with pytest.raises(Refused) as refused:
        DecideRestingEffort(office.begin)(effort, {"decision": "paused"})
    assert refused.value.why == STATUTORY
    DecideRestingEffort(office.begin)(effort, {"decision": "unchanged"})
    assert OpenChildPage(office.begin)(case).efforts[0].statutory


def test_what_does_not_run_is_not_decided_on(office: TestOffice, case: CaseId) -> None:
    effort = run_effort(office, case)
    with office.begin() as work:
        record = work.course.get(effort)
        record.end("ended", work.now)
        work.course.save(record)
        work.note(Note(Act.EFFORT_ENDED, (record.topic,)))
        work.commit()
    rest(office, case)
    assert EntryKind.EFFORT_DECISION not in kinds_of(office, case)
    assert OpenChildPage(office.begin)(case).efforts == ()
    with office.begin() as work:
        subject = work.cases.get(case).subject_id
    other = open_case(office).case_id
    with office.begin() as work:
        boy = work.cases.get(other).subject_id
    RecordConsent(office.begin)(
        other, {"who": boy, "what": "talk", "which": "x", "state": "given", "on": "2026-01-14",
                "how": "phone"},
    )  # fmt: skip
    with office.begin() as work:
        (consent,) = work.course.of_case(other, Kind.CONSENT)
    for record_id in (effort, consent.id):
        with pytest.raises(Refused) as refused:
            DecideRestingEffort(office.begin)(record_id, {"decision": "unchanged"})
        assert refused.value.why == NO_EFFORT
    assert subject != boy


def test_what_was_paused_is_decided_on_when_the_case_goes_on(
    office: TestOffice, case: CaseId
) -> None:
    paused, ran = (run_effort(office, case, code) for code in ("mentor_vink", "exit"))
    rest(office, case)
    DecideRestingEffort(office.begin)(paused, {"decision": "paused"})
    DecideRestingEffort(office.begin)(ran, {"decision": "unchanged"})
    ResumeCase(office.begin)(Request(case, "Polititovholderen", office.clock.now()))
    asked = [each.about_id for each in open_entries(office, case)
             if each.kind is EntryKind.EFFORT_DECISION]  # fmt: skip
    assert asked == [paused]
    DecideRestingEffort(office.begin)(paused, {"decision": "unchanged"})
    assert state_of(office, paused) == "running"
    assert EntryKind.EFFORT_DECISION not in kinds_of(office, case)


def test_it_is_asked_every_three_months_until_it_is_resumed(
    office: TestOffice, case: CaseId
) -> None:
    rest(office, case)
    for _ in range(3):
        due = entry_of(office, case, EntryKind.STILL_SUSPENDED).due_at
        assert (due - office.clock.now()).days >= 89
        office.clock.set(due)
        day = f"{due:%Y-%m-%d}"
        ConfirmRest(office.begin)(case, {**STILL, "given_date": day})
    assert kinds_of(office, case) == {EntryKind.STILL_SUSPENDED}
    assert acts_of(office)[-1] == "rest.confirmed"
    ResumeCase(office.begin)(Request(case, "Polititovholderen", office.clock.now()))
    assert EntryKind.STILL_SUSPENDED not in kinds_of(office, case)
    with pytest.raises(Refused) as refused:
        ConfirmRest(office.begin)(case, STILL)
    assert refused.value.why == NOT_RESTING


def test_a_deadline_is_held_by_a_decision_of_this_rest(
    office: TestOffice, case: CaseId
) -> None:
    rest(office, case)

    def hold() -> str:
        with office.begin() as work:
            return str(hold_of(work, work.cases.get(case)).get("hold", ""))

    assert hold() == ""
    with pytest.raises(Refused) as refused:
        DecideHold(office.begin)(case, {"hold": "keep"})
    assert refused.value.field == "hold_reason"
    DecideHold(office.begin)(case, {"hold": "no_hold"})
    assert hold() == "no_hold"
    ConfirmRest(office.begin)(case, STILL)
    assert hold() == "keep"
    ResumeCase(office.begin)(Request(case, "Polititovholderen", office.clock.now()))
    assert hold() == ""
    office.wait(days=1)
    rest(office, case)
    assert hold() == "", "what was decided during another rest holds nothing"


def test_a_new_concern_is_received_and_passed_on(office: TestOffice, case: CaseId) -> None:
    rest(office, case)
    joined = join_resting(office, case, **RUNE)
    waits = entry_of(office, case, EntryKind.PASS_TO_POLICE)
    assert waits.about_id == joined
    assert (waits.due_at - office.clock.now()).total_seconds() == 3600
    PassToPolice(office.begin)(joined, {**PASSED, "withheld": "Henvenderens navn"})
    assert EntryKind.PASS_TO_POLICE not in kinds_of(office, case)
    assert acts_of(office)[-1] == "concern.passed"
    with office.begin() as work:
        key = office.database.value("SELECT id FROM disclosure")
        given = work.disclosures.get(key)
    assert (given.to_authority, given.to_person) == ("Demokredsens Politi", "Polititovholderen")
    assert (given.way, given.state) == ("spoken", "handed_over")
    assert given.items[0].necessity == "Den handler om det samme"
    assert given.contact_id is None


def test_a_concern_that_joins_a_case_at_work_waits_for_nothing(
    office: TestOffice, case: CaseId
) -> None:
    join_resting(office, case, **RUNE)
    assert EntryKind.PASS_TO_POLICE not in kinds_of(office, case)


def test_a_concern_in_no_case_is_decided_on_first(office: TestOffice) -> None:
    with pytest.raises(Refused) as refused:
        PassToPolice(office.begin)(register(office), PASSED)
    assert refused.value.why == NOT_JOINED


TELLS = re.compile(
    r"efterforsk|investigat|aflyt|overvåg|surveil|anhold|arrest|ransag|\bPET\b|sigt(et|else)",
    re.IGNORECASE,
)
"""Words by which somebody would learn what the police do. The office's own forms and law, which
say what may not be done, are not part of a case."""


def test_nothing_that_a_case_holds_tells_what_the_police_do(
    office: TestOffice, case: CaseId
) -> None:
    effort = run_effort(office, case)
    rest(office, case)
    DecideRestingEffort(office.begin)(effort, {"decision": "paused", "police_asked": "yes"})
    joined = join_resting(office, case, **RUNE)
    PassToPolice(office.begin)(joined, PASSED)
    ConfirmRest(office.begin)(case, STILL)
    found = [
        (table, cell)
        for table, rows in everything(office).items()
        for row in rows
        for cell in row
        if isinstance(cell, str) and TELLS.search(cell)
    ]
    assert found == []


def test_no_resource_holds_an_address_to_pet() -> None:
    root = Path(__file__).parents[3]
    for path in (root / "resources").rglob("*"):
        if path.suffix in {".csv", ".json", ".txt"}:
            words = path.read_text(encoding="utf-8")
            assert "pet.dk" not in words.lower(), path
            assert not re.search(r"\bPET\b", words), path
