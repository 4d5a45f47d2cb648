"""A case moves by the table, rests at once when the police take over, and leaves facts."""

from copy import deepcopy
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.cases.case import (
    NOT_SUSPENDED,
    POLICE_ANSWERS,
    Case,
    CaseOpened,
    CaseResumed,
    CaseSuspended,
    PoliceAnswer,
    PoliceHaveAnswered,
    StageReached,
)
from models.kernel.errors import Refused
from models.kernel.events import Event
from models.kernel.ids import CaseId, ConcernId, PersonId, UserId
from models.workflow.movement import CLOSED
from models.workflow.stages import SUSPENDED, Fact, Stage

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)


def opened() -> Case:
    return Case.open(
        CaseId("s"), "S-2026-0001", NOW,
        subject=PersonId("p"), owner=UserId("u"), concern=ConcernId("h"),
    )  # fmt: skip


def facts(case: Case) -> list[type[Event]]:
    return [type(event) for event in case.events]


def test_a_case_opens_in_assessment() -> None:
    case = opened()
    assert (case.stage, case.suspended, case.police) == (Stage.ASSESSMENT, False, None)
    assert case.events == [CaseOpened(case, ConcernId("h"))]
    assert case.known == set()


@given(
    st.lists(
        st.sampled_from([*PoliceAnswer, "resume", "plan_visit", "visit_held", "hand"]),
        max_size=12,
    )
)
def test_the_police_decide_what_moves(acts: list[PoliceAnswer | str]) -> None:
    case = opened()
    for act in acts:
        before = deepcopy(case)
        try:
            if isinstance(act, PoliceAnswer):
                case.police_answered(act, NOW)
            elif act == "resume":
                case.resume(NOW)
            elif act == "hand":
                case.hand_to(UserId("v"))
            else:
                case.take(act)
        except Refused:
            assert (case, facts(case)) == (before, facts(before))  # nothing of it changed
            assert before.suspended or act == "resume" or act in ("plan_visit", "visit_held")
            continue
        assert case.suspended is (
            act is PoliceAnswer.TAKES_OVER or (before.suspended and act != "resume")
        )
        if before.suspended:
            assert act in (PoliceAnswer.TAKES_OVER, "resume", "hand")
        if case.stage is not before.stage:
            assert case.police is PoliceAnswer.MAY_CONTINUE
            assert case.events[-1] == StageReached(case, case.stage)
        assert (Fact.POLICE_MAY_CONTINUE in case.known) is (
            case.police is PoliceAnswer.MAY_CONTINUE
        )


def test_a_clearance_moves_on_from_assessment_only() -> None:
    case = opened()
    case.police_answered(PoliceAnswer.MAY_CONTINUE, NOW)
    assert case.stage is Stage.QUALIFICATION
    assert facts(case) == [CaseOpened, PoliceHaveAnswered, StageReached]
    case.police_answered(PoliceAnswer.MAY_CONTINUE, NOW)
    assert case.stage is Stage.QUALIFICATION
    assert facts(case) == [CaseOpened, PoliceHaveAnswered, StageReached, PoliceHaveAnswered]


def test_a_takeover_suspends_at_once_and_only_once() -> None:
    case = opened()
    case.police_answered(PoliceAnswer.TAKES_OVER, NOW)
    case.police_answered(PoliceAnswer.TAKES_OVER, NOW)
    assert (case.suspended_at, case.police) == (NOW, PoliceAnswer.TAKES_OVER)
    assert facts(case) == [CaseOpened, CaseSuspended]
    with pytest.raises(Refused) as refused:
        case.require_active()
    assert refused.value.why is SUSPENDED


def test_only_a_suspended_case_is_resumed() -> None:
    case = opened()
    with pytest.raises(Refused) as refused:
        case.resume(NOW)
    assert refused.value.why is NOT_SUSPENDED
    case.police_answered(PoliceAnswer.TAKES_OVER, NOW)
    case.resume(NOW)
    case.require_active()
    assert (case.suspended, case.police) == (False, PoliceAnswer.MAY_CONTINUE)
    assert case.events[-1] == CaseResumed(case, NOW)


def test_a_case_can_be_handed_to_a_colleague_even_while_it_rests() -> None:
    case = opened()
    case.police_answered(PoliceAnswer.TAKES_OVER, NOW)
    case.hand_to(UserId("v"))
    assert case.owner_id == "v"


def test_the_four_answers_of_the_police() -> None:
    assert set(POLICE_ANSWERS) == set(PoliceAnswer)
    assert len(PoliceAnswer) == 4


def test_a_case_is_closed_once() -> None:
    case = opened()
    case.close(NOW)
    assert (case.stage, case.closed_at) == (Stage.CLOSED, NOW)
    with pytest.raises(Refused) as refused:
        case.close(NOW)
    assert refused.value.why is CLOSED
