"""Going on before the police have answered: only for a named act, with a reason, on record."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.cases.case import Case, PoliceAnswer
from models.course.qualification import Excepted
from models.course.record import Record
from models.forms.answers import Answers, check, written
from models.forms.definitions.qualification import POLICE_EXCEPTION
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, RecordId
from models.kernel.text import text
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case
from models.workflow.movement import Doing, require_move
from models.workflow.stages import Stage

NOT_NEEDED: Final = text("Exception", "The police have said that the kommune can continue.")
STANDS_ALREADY: Final = text("Exception", "An exception for this stands already.")


def standing(work: Work, case_id: CaseId) -> tuple[Record, ...]:
    """Return the exceptions of a case that stand."""
    found = work.course.of_case(case_id, Kind.EXCEPTION)
    return tuple(each for each in found if each.state == Excepted.STANDS)


def excepted(work: Work, case: Case, doing: str) -> bool:
    """Whether a reasoned exception stands for an act in this case."""
    return any(each.code == doing for each in standing(work, case.id))


def require_cleared(work: Work, case: Case, doing: Doing) -> bool:
    """Do nothing when the act may be done to the case; return whether an exception carries it.

    Raises:
        Refused: the case rests or is closed, or the police have not said that it can go on
            and no exception stands for this act.
    """
    excused = excepted(work, case, doing)
    require_move(case, doing, excepted=excused)
    return excused


def except_from(work: Work, case: Case, code: str) -> Record:
    """Put an exception on record and return it.

    Raises:
        Refused: one stands for the same already.
    """
    if excepted(work, case, code):
        raise Refused(STANDS_ALREADY)
    record = Record.make(
        RecordId(work.new_id()), Kind.EXCEPTION, case.id, Excepted.STANDS, work.now,
        work.actor.user, code=code,
    )  # fmt: skip
    work.course.add(record)
    return record


@dataclass(frozen=True, slots=True)
class GoWithoutPolice:
    """Record that one act goes on before the police have answered, and why."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, answers: Answers) -> frozenset[Topic]:
        """Record the exception; return what changed.

        It stands until the police answer.

        Raises:
            Refused: something is missing, the police have cleared the case already, an
                exception for the act stands, or the case is suspended or closed.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.EXCEPT)
            if case.police is PoliceAnswer.MAY_CONTINUE:
                raise Refused(NOT_NEEDED)
            for problem in check(POLICE_EXCEPTION, answers, submit=True):
                raise Refused(problem.what, problem.field)
            doing, reason = written(answers, "doing"), written(answers, "reason")
            record = except_from(work, case, doing)
            work.answers.add(POLICE_EXCEPTION, record.topic, answers)
            if case.stage is Stage.ASSESSMENT:
                case.take("police_cleared", excepted=True)
                work.cases.save(case)
            data = {"doing": doing, "by": written(answers, "decided_by")}
            told = Happening(
                "police_exception", work.now, case_id=case.id, data=data, words=reason
            )
            work.story.add(told)
            note_case(work, Act.POLICE_EXCEPTION, case, record.topic, words=reason)
            return work.commit()
