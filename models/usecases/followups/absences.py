"""What follows for those who stand in for somebody."""

from models.ports.work import Work, WorkEnds
from models.usecases.followups.dispatch import follow
from models.usecases.standing_in import settle


@follow.register
def _(event: WorkEnds, work: Work) -> None:
    del event  # whatever was changed
    settle(work)
