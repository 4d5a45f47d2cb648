"""A visit is planned, and settled once."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.kernel.errors import Refused
from models.kernel.ids import CaseId, UserId, VisitId
from models.visits.visit import (
    ENDS_AFTER_START,
    NOT_PLANNED,
    Visit,
    VisitPlanned,
    VisitSettled,
    VisitStatus,
)

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)


def visit(minutes: int = 60) -> Visit:
    ends = NOW + timedelta(minutes=minutes)
    return Visit(VisitId("v"), CaseId("s"), NOW, ends, "home", "", NOW, UserId("u"))


@given(st.integers(-3, 3))
def test_a_visit_ends_after_it_starts(minutes: int) -> None:
    if minutes > 0:
        assert visit(minutes).status is VisitStatus.PLANNED
    else:
        with pytest.raises(Refused) as refused:
            visit(minutes)
        assert (refused.value.why, refused.value.field) == (ENDS_AFTER_START, "ends")


@pytest.mark.parametrize(
    "status", [VisitStatus.HELD, VisitStatus.NOT_HELD, VisitStatus.CANCELLED]
)
def test_a_visit_is_settled_once(status: VisitStatus) -> None:
    one = visit()
    one.planned()
    one.settle(status)
    assert one.status is status
    for again in VisitStatus:
        with pytest.raises(Refused) as refused:
            one.settle(again)
        assert refused.value.why is NOT_PLANNED
    assert one.events == [VisitPlanned(one), VisitSettled(one)]
