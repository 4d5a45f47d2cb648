"""States of an effort, as the case's other subjects need to know them."""

from typing import Final

from models.course.record import Record

RUNNING: Final = "running"
PAUSED: Final = "paused"


def is_running(effort: Record) -> bool:
    """Whether an effort has begun and not ended; a paused one is still to be decided on."""
    return effort.ended_at is None and effort.state in {RUNNING, PAUSED}
