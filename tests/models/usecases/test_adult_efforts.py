"""An effort for a child at 18: decided on, on a basis for an adult, with their own consent."""

import pytest

from models.calendar.entry import EntryKind
from models.course.adult import adult_bases
from models.efforts.grounds import NOT_ITS_BASIS
from models.forms.answers import Answers, written
from models.forms.definitions.efforts import EFFORT
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, RecordId
from models.law.child import CHILD_BASES
from models.law.effort_bases import EFFORT_BASES
from models.law.effort_kinds import EFFORT_KINDS, effort_kind
from models.usecases.adult_efforts import NOT_ASKED, NOT_YET, OWN_YES, DecideAdultEffort
from models.usecases.effort_steps import has_consent
from models.usecases.register_concern import Incomplete
from models.usecases.transitions import CatchUp, PrepareMajority
from tests.casework import entry_of, kinds_of
from tests.efforts import consent
from tests.faults.child_ground import run_effort
from tests.models.usecases.test_majority import (
    BIRTHDAY,
    READY,
    consent_of,
    jonas,
    mother_of,
    state_of,
)
from tests.office import TestOffice

D = DecideAdultEffort


def newest(office: TestOffice, effort: RecordId) -> Answers:
    with office.begin() as work:
        found = work.answers.latest(EFFORT.key, (Kind.EFFORT, effort))
    assert found is not None
    return found.answers


def mentored(office: TestOffice) -> tuple[CaseId, RecordId]:
    case = jonas(office).case_id
    effort = run_effort(office, case, basis="bl30")
    PrepareMajority(office.begin)(entry_of(office, case, EntryKind.TURNS_18).id, READY)
    return case, effort


def of_age(office: TestOffice) -> None:
    office.clock.set(BIRTHDAY)
    CatchUp(office.begin)()


def test_it_goes_on_on_another_basis_and_the_former_stays_readable(office: TestOffice) -> None:
    case, effort = mentored(office)
    of_age(office)
    consent(office, case)
    D(office.begin)(effort, {"basis": "sel12b", "decision": "26/7"})
    now = newest(office, effort)
    assert (written(now, "basis"), written(now, "decision")) == ("sel12b", "26/7")
    assert written(now, "goal")
    with office.begin() as work:
        told = work.answers.history(EFFORT.key, (Kind.EFFORT, effort))
    assert [written(each.answers, "basis") for each in told] == ["bl30", "sel12b"]
    assert EntryKind.EFFORT_DECISION not in kinds_of(office, case)
    assert state_of(office, effort) == "running"
    with pytest.raises(Refused, match=NOT_ASKED.source):
        D(office.begin)(effort, {"basis": "sel12b"})


def test_it_waits_for_the_day_and_for_the_persons_own_yes(office: TestOffice) -> None:
    case, effort = mentored(office)
    consent_of(office, case, mother_of(office, case))
    with pytest.raises(Refused, match=NOT_YET.source):
        D(office.begin)(effort, {"basis": "sel12b"})
    of_age(office)
    with pytest.raises(Incomplete):
        D(office.begin)(effort, {})
    for basis, why in (("bl30", NOT_ITS_BASIS), ("lab", NOT_ITS_BASIS), ("bl-youth", OWN_YES)):
        with pytest.raises(Refused) as refused:
            D(office.begin)(effort, {"basis": basis})
        assert (refused.value.why, refused.value.field) == (why, "basis")
    assert EntryKind.EFFORT_DECISION in kinds_of(office, case)


def test_a_law_that_asks_for_no_consent_waits_for_none(office: TestOffice) -> None:
    case = jonas(office).case_id
    effort = run_effort(office, case, "edu_guidance", basis="bl30")
    of_age(office)
    D(office.begin)(effort, {"basis": "kui"})
    assert written(newest(office, effort), "basis") == "kui"


def test_no_effort_goes_on_under_the_law_on_children() -> None:
    known = {each.code for each in EFFORT_BASES}
    for kind in EFFORT_KINDS:
        found = set(adult_bases(kind))
        assert found
        assert found <= known - CHILD_BASES


def test_the_parents_consent_to_their_own_course_does_not_expire(office: TestOffice) -> None:
    case = jonas(office).case_id
    mother = mother_of(office, case)
    with office.begin() as work:
        subject = work.cases.get(case).subject_id
    own = consent(office, case, mother, "own_course")
    childs = consent_of(office, case, mother)
    of_age(office)
    assert (state_of(office, own.id), state_of(office, childs)) == ("given", "expired")
    with office.begin() as work:
        opened = work.cases.get(case)
        assert has_consent(work, opened, effort_kind("parent_coach"))
        assert not has_consent(work, opened, effort_kind("mentor_vink"))
        assert subject != mother
