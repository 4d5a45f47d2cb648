"""The table says what may be done to a case in which state."""

from datetime import UTC, datetime
from itertools import product

import pytest

from models.cases.case import Case, PoliceAnswer
from models.kernel.errors import Refused
from models.workflow.movement import CLOSED, MOVES, Doing, require_move
from models.workflow.stages import POLICE_FIRST, SUSPENDED, Stage
from tests.office import ANE

NOW = datetime(2026, 1, 14, 8, 30, tzinfo=UTC)
RESTING = {
    "ask_police", "decide_effort", "report_child", "inform", "receive", "pass_to_police",
    "retain", "rights", "register_told",
}  # fmt: skip
"""What goes on while the police have taken over: decisions on practice, 2."""
AFTER_CLOSING = {
    "note", "after_check", "report_child", "inform", "receive", "retain", "rights",
    "register_told",
}  # fmt: skip
POLICE = {"ask_others", "plan_contact"}


def case(*, suspended: bool, closed: bool, police: PoliceAnswer | None) -> Case:
    made = Case("c", "S-2026-0001", NOW, Stage.QUALIFICATION, "p", ANE.id)  # type: ignore[arg-type]
    made.suspended_at = NOW if suspended else None
    made.closed_at = NOW if closed else None
    made.police = police
    return made


@pytest.mark.parametrize("doing", list(Doing))
def test_an_act_is_done_exactly_in_the_states_the_table_names(doing: Doing) -> None:
    answers = [None, *PoliceAnswer]
    for suspended, closed, police, excepted in product(
        (False, True), (False, True), answers, (False, True)
    ):
        stands = case(suspended=suspended, closed=closed, police=police)
        cleared = excepted or police is PoliceAnswer.MAY_CONTINUE
        expected = (
            SUSPENDED if suspended and doing not in RESTING
            else CLOSED if closed and doing not in AFTER_CLOSING
            else POLICE_FIRST if doing in POLICE and not cleared
            else None
        )  # fmt: skip
        if expected is None:
            require_move(stands, doing, excepted=excepted)
            continue
        with pytest.raises(Refused) as refused:
            require_move(stands, doing, excepted=excepted)
        assert refused.value.why is expected


def test_every_act_has_its_row() -> None:
    assert set(MOVES) == set(Doing)
