"""Whether an asylum centre has reported itself: asked until it has; we report nothing for it."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.course.operator_check import OPERATOR, is_mended, require_asked
from models.forms.answers import Answers
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, EntryId
from models.kernel.text import text
from models.ports.records import Happening
from models.ports.work import BeginWork
from models.usecases.case_steps import answered, for_case, of_kind
from models.usecases.common import casework, note_case
from models.workflow.movement import Doing, require_move

NO_CHECK: Final = text("OperatorCheck", "This entry is about something else.")
ASKED_ALREADY: Final = text("OperatorCheck", "It is on the list of next steps already.")


@dataclass(frozen=True, slots=True)
class AskOperator:
    """Put on the list that the centre is to be asked."""

    begin: BeginWork

    def __call__(self, case_id: CaseId) -> frozenset[Topic]:
        """Make the entry, due today; return what changed.

        Raises:
            Refused: it is asked already, or the case rests or is closed.
            NotFoundError: there is no such case, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.PLAN)
            kinds = {entry.kind for entry in work.entries.open_of_case(case.id)}
            if EntryKind.CHECK_OPERATOR in kinds:
                raise Refused(ASKED_ALREADY)
            due = deadlines.same_working_day(work.now, work.opening)
            for_case(work, case, EntryKind.CHECK_OPERATOR, due, "person", work.now)
            note_case(work, Act.ENTRY_MADE, case)
            return work.commit()


@dataclass(frozen=True, slots=True)
class CheckOperator:
    """Write down what the centre has reported, and whom we asked to mend the rest."""

    begin: BeginWork

    def __call__(self, entry_id: EntryId, answers: Answers) -> frozenset[Topic]:
        """Record it; unless both are told it is asked again; return what changed.

        Raises:
            Refused: something is missing, it is another entry, or the case rests or is closed.
            NotFoundError: there is no such entry, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            entry, case = of_kind(work, entry_id, EntryKind.CHECK_OPERATOR, NO_CHECK)
            given = answered(work, entry, OPERATOR, answers)
            require_asked(given)
            if not is_mended(given):
                due = deadlines.after(work.now, deadlines.ASK_AGAIN, work.opening)
                for_case(work, case, EntryKind.CHECK_OPERATOR, due, "person", work.now)
            work.story.add(Happening("operator_checked", work.now, case_id=case.id))
            note_case(work, Act.OPERATOR_CHECKED, case, (Kind.ENTRY, str(entry.id)))
            return work.commit()
