"""How pressing a deadline is: one scale for lists, chips and counts."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final


class Urgency(StrEnum):
    """How near a deadline is."""

    OVERDUE = "overdue"
    URGENT = "urgent"
    SOON = "soon"
    OK = "ok"
    LATER = "later"


LIMITS: Final = (
    (timedelta(hours=8), Urgency.URGENT),
    (timedelta(hours=48), Urgency.SOON),
    (timedelta(hours=96), Urgency.OK),
)
"""Below how much time left; what is further off comes later."""


def urgency(due: datetime, now: datetime) -> Urgency:
    """Return how pressing ``due`` is; the very instant is overdue."""
    left = due - now
    if left <= timedelta(0):
        return Urgency.OVERDUE
    return next((step for limit, step in LIMITS if left < limit), Urgency.LATER)
