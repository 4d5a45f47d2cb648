"""What follows for received bundles when a day begins: what has stayed its time leaves."""

from models.ports.work import Work
from models.usecases.followups.dispatch import follow
from models.usecases.inbox_steps import let_go
from models.usecases.transitions import DayBegan


@follow.register
def _(event: DayBegan, work: Work) -> None:
    """Delete what has stayed as long as it may, and says so in the log."""
    let_go(work, event.at)
