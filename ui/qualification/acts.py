"""What the page of qualification can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.course.record import RecordRow
from models.forms.answers import Answers
from models.kernel.ids import CaseId, RecordId
from models.usecases.print_invitation import LetterCopy
from models.usecases.show_qualification import Footing
from ui.changes import Changed
from ui.paper.pictures import Draw

OnCase = Callable[[CaseId, Answers], Changed]
OnRecord = Callable[[RecordId, Answers], Changed]


@dataclass(frozen=True, slots=True)
class QualificationActs:
    """Use cases and queries of rounds, one for each act of the page.

    Attributes:
        footing: how the case stands; nothing of what is in it.
        letter: makes the letter of an invitation, and registers the copy.
        draw: makes pictures of a PDF's pages; runs beside the database.
        records: rounds, invitations and exceptions, the newest first.
    """

    footing: Callable[[CaseId], Footing]
    records: Callable[[CaseId], tuple[RecordRow, ...]]
    open_round: OnCase
    invite: OnRecord
    remind: Callable[[RecordId], Changed]
    answer: OnRecord
    correct: OnRecord
    withdraw: OnRecord
    close: OnRecord
    without_police: OnCase
    conditions: OnRecord
    without_conditions: OnCase
    letter: Callable[[RecordId], LetterCopy]
    draw: Draw
