"""What follows for keys when a day begins."""

from models.ports.work import Work
from models.usecases.followups.dispatch import follow
from models.usecases.key_dates import mind_keys
from models.usecases.transitions import DayBegan


@follow.register
def _(event: DayBegan, work: Work) -> None:  # noqa: ARG001 - its type is what counts
    """Tell of keys that run out within thirty days, our own and those of contacts."""
    mind_keys(work)
