from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.calendar.urgency import Urgency, urgency

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
SCALE = list(Urgency)


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        (-1, Urgency.OVERDUE),
        (0, Urgency.OVERDUE),
        (0.01, Urgency.URGENT),
        (7.99, Urgency.URGENT),
        (8, Urgency.SOON),
        (47.9, Urgency.SOON),
        (48, Urgency.OK),
        (96, Urgency.LATER),
    ],
)
def test_the_scale_has_its_steps_at_0_8_48_and_96_hours(
    hours: float, expected: Urgency
) -> None:
    assert urgency(NOW + timedelta(hours=hours), NOW) is expected


@given(st.integers(-9999, 9999), st.integers(-9999, 9999))
def test_what_is_due_earlier_is_never_less_pressing(one: int, other: int) -> None:
    first, last = sorted((one, other))
    steps = [urgency(NOW + timedelta(minutes=each), NOW) for each in (first, last)]
    assert SCALE.index(steps[0]) <= SCALE.index(steps[1])
