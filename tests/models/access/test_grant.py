"""A grant has a reason and an end within half a year, and holds only in between."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from models.access.grant import (
    ALREADY_BACK,
    LONGEST,
    NOT_AHEAD,
    SAY_WHY,
    TOO_LONG,
    Grant,
)
from models.access.reasons import LONGEST_REASON
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, GrantId, UserId

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
TICK = timedelta(milliseconds=1)
BO = UserId("bo")


def grant(reason: str = "Vikar for Bo", span: timedelta = LONGEST) -> Grant:
    return Grant(GrantId("g"), CaseId("c"), BO, reason, NOW, NOW + span, NOW, UserId("ane"))


def test_it_holds_from_its_first_instant_until_its_end() -> None:
    given = grant(span=timedelta(days=1))
    moments = (NOW - TICK, NOW, given.ends_at - TICK, given.ends_at)
    assert [given.holds(each) for each in moments] == [False, True, True, False]


def test_taken_back_it_holds_no_more_and_only_once() -> None:
    given = grant()
    given.revoke(BO, NOW + TICK)
    assert not given.holds(NOW + TICK)
    assert (given.revoked_at, given.revoked_by) == (NOW + TICK, BO)
    for over in (given, replace(grant(), ends_at=NOW + TICK)):
        with pytest.raises(Refused) as refused:
            over.revoke(BO, NOW + 2 * TICK)
        assert refused.value.why is ALREADY_BACK


def test_the_longest_reason_and_the_longest_time_are_taken() -> None:
    assert grant(" " + "x" * LONGEST_REASON + " ").reason == "x" * LONGEST_REASON
    assert grant(span=LONGEST).ends_at == NOW + LONGEST


@pytest.mark.parametrize(
    ("reason", "span", "sentence", "field"),
    [
        (" ", LONGEST, SAY_WHY.source, "reason"),
        ("x" * (LONGEST_REASON + 1), LONGEST, "Write at most {longest} characters.", "reason"),
        ("Vikar", timedelta(0), NOT_AHEAD.source, "until"),
        ("Vikar", LONGEST + TICK, TOO_LONG.source, "until"),
    ],
)
def test_without_reason_or_sensible_end_there_is_none(
    reason: str, span: timedelta, sentence: str, field: str
) -> None:
    with pytest.raises(Refused) as refused:
        grant(reason, span)
    assert (refused.value.why.source, refused.value.field) == (sentence, field)
