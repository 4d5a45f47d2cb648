"""A visit and what may become of it."""

from datetime import UTC, datetime, timedelta

import pytest

from models.kernel.errors import Refused
from models.kernel.ids import CaseId, UserId, VisitId
from models.visits.visit import ENDS_AFTER_START, NOT_PLANNED, Visit, VisitSettled, VisitStatus

START = datetime(2026, 1, 15, 15, 30, tzinfo=UTC)


def visit(minutes: int = 60) -> Visit:
    end = START + timedelta(minutes=minutes)
    return Visit(VisitId("v"), CaseId("c"), START, end, "home", "", START, UserId("u"))


@pytest.mark.parametrize("minutes", [0, -1])
def test_a_visit_ends_after_it_starts(minutes: int) -> None:
    with pytest.raises(Refused) as refused:
        visit(minutes)
    assert refused.value.why == ENDS_AFTER_START
    assert refused.value.field == "ends"


@pytest.mark.parametrize("status", [each for each in VisitStatus if each != "planned"])
def test_a_visit_is_settled_once(status: VisitStatus) -> None:
    made = visit()
    made.settle(status)
    assert made.events == [VisitSettled(made)]
    for again in VisitStatus:
        with pytest.raises(Refused) as refused:
            made.settle(again)
        assert refused.value.why == NOT_PLANNED
    assert made.status is status
