"""What follows for what repeats: its days are kept a year ahead, and come back after a rest."""

from models.audit.acts import Act, Reason
from models.audit.leaf import Note
from models.cases.case import CaseResumed
from models.kernel.events import Kind
from models.ports.work import Work
from models.usecases.followups.dispatch import follow
from models.usecases.series import lay, lay_again
from models.usecases.transitions import DayBegan


@follow.register
def _(event: DayBegan, work: Work) -> None:
    for series in work.series.running():
        if lay(work, series, event.at):
            about = ((Kind.CASE, str(series.case_id)), (Kind.SERIES, str(series.id)))
            work.note(Note(Act.ENTRY_MADE, about, Reason.RULE))


@follow.register
def _(event: CaseResumed, work: Work) -> None:
    lay_again(work, event.case)
