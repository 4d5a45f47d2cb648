"""What follows when a day begins."""

from models.kernel.clock import local
from models.ports.work import Work
from models.usecases.followups.dispatch import follow
from models.usecases.majority import born_between, mind_majority
from models.usecases.transitions import DayBegan


@follow.register
def _(event: DayBegan, work: Work) -> None:
    """Make up for every 18th birthday that came near, or came, while the vault was closed."""
    first, last = born_between(local(event.at).date())
    for case in work.cases.open_of_born(first, last):
        mind_majority(work, case)
