"""The table of transitions is the workflow."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.kernel.errors import Refused
from models.kernel.text import plain
from models.workflow.stages import (
    CLEARED,
    MISSING,
    POLICE_FIRST,
    STAGES,
    SUSPENDED,
    TRANSITIONS,
    WRONG_STAGE,
    Fact,
    Stage,
    step,
)

TABLE = {
    ("police_cleared", "assessment"): "qualification",
    ("gathered", "qualification"): "triage",
    ("plan_visit", "qualification"): "contact",
    ("plan_visit", "triage"): "contact",
    ("plan_visit", "contact"): "contact",
    ("plan_visit", "follow_up"): "contact",
    ("to_talk", "qualification"): "contact",
    ("to_talk", "triage"): "contact",
    ("to_follow_up", "qualification"): "follow_up",
    ("to_follow_up", "triage"): "follow_up",
    ("visit_held", "contact"): "follow_up",
}
NAMES = [
    "police_cleared",
    "gathered",
    "plan_visit",
    "to_talk",
    "to_follow_up",
    "visit_held",
    "close",
    "",
]


@given(st.sampled_from(list(Stage)), st.sampled_from(NAMES), st.booleans(), st.booleans())
def test_a_step_is_taken_exactly_when_the_table_allows_it(
    stage: Stage, name: str, cleared: bool, suspended: bool
) -> None:
    known = {Fact.POLICE_MAY_CONTINUE} if cleared else set()
    target = TABLE.get((name, str(stage)))
    if target and cleared and not suspended:
        assert step(stage, name, known, suspended=suspended) is Stage(target)
        return
    with pytest.raises(Refused) as refused:
        step(stage, name, known, suspended=suspended)
    known_name = any(name == rule for rule, _ in TABLE)
    expected = (
        SUSPENDED if suspended
        else POLICE_FIRST if known_name and not cleared
        else WRONG_STAGE
    )  # fmt: skip
    assert refused.value.why is expected


def test_the_table_holds_these_steps_and_no_others() -> None:
    assert {(rule.name, str(rule.source)): str(rule.target) for rule in TRANSITIONS} == TABLE
    assert len(TRANSITIONS) == len(TABLE)
    assert all(rule.needs == CLEARED for rule in TRANSITIONS)


def test_nobody_is_met_before_the_police_have_cleared_it() -> None:
    for stage, name in product(Stage, NAMES):
        with pytest.raises(Refused):
            step(stage, name, ())


def test_every_stage_and_fact_has_words() -> None:
    assert set(STAGES) == set(Stage)
    assert set(MISSING) == set(Fact)
    assert all(plain(words) for words in (*STAGES.values(), *MISSING.values()))
