"""The gates: exactly when the visit sheet may be printed."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.cases.case import PoliceAnswer
from models.forms.definitions.home_visit import HOME_VISIT
from models.kernel.errors import Refused
from models.visits.visit_gates import (
    BEFORE_THE_ANSWER,
    NOT_YET,
    RULES,
    Record,
    gates,
    require_open,
    unmet,
)

ANSWERS = some.fixed_dictionaries(
    {},
    optional={
        "parents_checked": some.sampled_from(["yes", "no", "none", ""]),
        "siblings_checked": some.sampled_from(["yes", "no", "none", ""]),
        "child_duties": some.sampled_from(["yes", "no", "none", ""]),
        "first_name": some.sampled_from(["Else", "", " "]),
        "second_name": some.sampled_from(["Per", "else", "", "Else"]),
        "standby_name": some.sampled_from(["Bo", ""]),
        "standby_phone": some.sampled_from(["20000001", "12", ""]),
        "interpreter": some.sampled_from(["yes", "no", ""]),
        "interpreter_relative": some.sampled_from(["yes", "no", ""]),
    },
)
RECORDS = some.builds(
    Record,
    police=some.sampled_from([None, *PoliceAnswer]),
    suspended=some.booleans(),
    minor=some.sampled_from([True, False, None]),
    children_home=some.booleans(),
    report_open=some.booleans(),
    answers=ANSWERS,
    siblings=some.just(False),
    excepted=some.booleans(),
    asks_conditions=some.booleans(),
    conditions=some.booleans(),
)


def should_be_open(record: Record) -> bool:
    """The rule, told another way: reason by reason why not."""
    said: dict[str, Any] = {key: str(value).strip() for key, value in record.answers.items()}
    reasons = [
        record.police is not PoliceAnswer.MAY_CONTINUE and not record.excepted,
        record.asks_conditions and not record.conditions,
        record.suspended,
        record.report_open,
        not said.get("first_name") or not said.get("second_name"),
        said.get("first_name", "").lower() == said.get("second_name", "").lower(),
        not said.get("standby_name"),
        said.get("standby_phone") != "20000001",
        said.get("interpreter") == "yes" and said.get("interpreter_relative") != "no",
    ]
    if record.minor is True and not record.asks_conditions:
        reasons += [
            said.get("parents_checked") != "yes",
            said.get("siblings_checked") not in ("yes", "none"),
        ]
    if record.minor is None and not record.asks_conditions:
        reasons += [
            said.get("parents_checked") not in ("yes", "none"),
            said.get("siblings_checked") not in ("yes", "none"),
        ]
    if record.minor or record.children_home:
        reasons.append(said.get("child_duties") != "yes")
    elif record.minor is None:
        reasons.append(said.get("child_duties") not in ("yes", "none"))
    return not any(reasons)


@given(RECORDS)
def test_the_sheet_may_be_printed_exactly_when_nothing_is_missing(record: Record) -> None:
    assert (not unmet(record)) == should_be_open(record)
    if should_be_open(record):
        require_open(record)
    else:
        with pytest.raises(Refused) as refused:
            require_open(record)
        assert refused.value.why == NOT_YET
        assert refused.value.field == unmet(record)[0].field


@given(RECORDS)
def test_a_gate_says_one_thing_when_met_and_another_when_not(record: Record) -> None:
    rules = {rule.key: rule for rule in RULES}
    for gate in gates(record):
        rule = rules[gate.key]
        cleared = record.police is PoliceAnswer.MAY_CONTINUE
        met = rule.met if gate.key != "police" or cleared else BEFORE_THE_ANSWER
        assert gate.says == (met if gate.met else rule.unmet)
        assert rule.met != rule.unmet
        if gate.field:
            HOME_VISIT.field(gate.field)


def test_an_exception_never_says_that_the_police_have_answered() -> None:
    record = Record(
        None, suspended=False, minor=False, children_home=False, report_open=False,
        answers={}, excepted=True,
    )  # fmt: skip
    police = gates(record)[0]
    assert (police.key, police.met, police.says) == ("police", True, BEFORE_THE_ANSWER)


def test_social_services_own_check_stands_for_what_one_says_oneself() -> None:
    record = Record(
        PoliceAnswer.MAY_CONTINUE, suspended=False, minor=True, children_home=False,
        report_open=False, answers=READY, asks_conditions=True,
    )  # fmt: skip
    assert [gate.key for gate in unmet(record)] == ["conditions"]
    assert {"parents", "siblings"}.isdisjoint(gate.key for gate in gates(record))


READY = {
    "parents_checked": "yes", "siblings_checked": "none", "child_duties": "yes",
    "first_name": "Else", "second_name": "Per", "standby_name": "Bo",
    "standby_phone": "20000001", "interpreter": "yes", "interpreter_relative": "no",
}  # fmt: skip


@pytest.mark.parametrize("minor", [True, False, None])
@pytest.mark.parametrize("key", [*READY, ""])
def test_one_thing_missing_shuts_exactly_its_own_gate(key: str, minor: bool | None) -> None:
    record = Record(
        PoliceAnswer.MAY_CONTINUE, suspended=False, minor=minor, children_home=True,
        report_open=False, answers={**READY, key: ""},
    )  # fmt: skip
    expected = {
        "": [], "first_name": ["visitors"], "second_name": ["visitors"],
        "standby_name": ["standby"], "standby_phone": ["standby"], "interpreter": [],
        "interpreter_relative": ["interpreter"], "child_duties": ["child_duties"],
        "parents_checked": [] if minor is False else ["parents"],
        "siblings_checked": [] if minor is False else ["siblings"],
    }[key]  # fmt: skip
    assert [gate.key for gate in unmet(record)] == expected


def test_a_report_that_is_still_to_be_made_shuts_the_gate_whatever_is_said() -> None:
    record = Record(
        PoliceAnswer.MAY_CONTINUE, suspended=False, minor=False, children_home=False,
        report_open=True, answers=READY,
    )  # fmt: skip
    assert [gate.key for gate in unmet(record)] == ["child_duties"]


def test_an_adult_without_children_has_no_gates_of_childhood() -> None:
    record = Record(
        PoliceAnswer.MAY_CONTINUE, suspended=False, minor=False, children_home=False,
        report_open=False, answers={},
    )  # fmt: skip
    keys = [gate.key for gate in gates(record)]
    assert keys == ["police", "suspended", "visitors", "standby"]
