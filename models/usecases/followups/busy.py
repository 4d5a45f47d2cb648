"""What follows for busy times when a day begins."""

from models.ports.work import Work
from models.usecases.calendar_files import forget_past
from models.usecases.followups.dispatch import follow
from models.usecases.transitions import DayBegan


@follow.register
def _(event: DayBegan, work: Work) -> None:
    """Forget busy times that are past, and those of colleagues who left."""
    forget_past(work, event.at)
