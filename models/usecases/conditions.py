"""Social services' check of the parents' and siblings' conditions, before anybody visits."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.course.qualification import (
    CHECKERS,
    Invited,
    day_past,
)
from models.course.qualification import CONDITIONS as CODE
from models.forms.answers import Answers, check, written
from models.forms.definitions.qualification import CONDITIONS, CONDITIONS_EXCEPTION
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, RecordId
from models.kernel.text import text
from models.ports.records import Happening
from models.ports.work import BeginWork
from models.usecases.case_steps import finish
from models.usecases.common import casework, note_case
from models.usecases.excepting import except_from
from models.workflow.movement import Doing, require_move

NOT_THEIRS: Final = text(
    "Conditions", "The check is recorded with the answer of social services, under 18."
)


@dataclass(frozen=True, slots=True)
class RecordConditions:
    """Record that social services have checked; what they found stays with them."""

    begin: BeginWork

    def __call__(self, invitation: RecordId, answers: Answers) -> frozenset[Topic]:
        """Record it on their invitation; return what changed.

        Raises:
            Refused: something is missing, it is another authority's invitation, or one
                that was withdrawn, or the case
                is suspended or closed.
        """
        with self.begin() as work:
            casework(work)
            record = work.course.get(invitation)
            case = work.cases.get(record.case_id)
            require_move(case, Doing.TAKE_ANSWER)
            theirs = record.kind is Kind.INVITATION and record.code in CHECKERS
            if not theirs or record.state == Invited.WITHDRAWN:
                raise Refused(NOT_THEIRS)
            today = local(work.now).date()
            problems = check(CONDITIONS, answers, submit=True) or day_past(answers, today)
            for problem in problems:
                raise Refused(problem.what, problem.field)
            work.answers.add(CONDITIONS, record.topic, answers)
            finish(work, case.id, {EntryKind.CHECK_CONDITIONS})
            by = written(answers, "given_by")
            told = Happening("conditions_checked", work.now, case_id=case.id, data={"by": by})
            work.story.add(told)
            note_case(work, Act.CONDITIONS_CHECKED, case, record.topic)
            return work.commit()


@dataclass(frozen=True, slots=True)
class GoWithoutConditions:
    """Record that a visit cannot wait for the check, and why."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, answers: Answers) -> frozenset[Topic]:
        """Record the exception; return what changed.

        Raises:
            Refused: no reason, an exception stands already, or the case is suspended or closed.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.EXCEPT)
            for problem in check(CONDITIONS_EXCEPTION, answers, submit=True):
                raise Refused(problem.what, problem.field)
            record = except_from(work, case, CODE)
            work.answers.add(CONDITIONS_EXCEPTION, record.topic, answers)
            finish(work, case.id, {EntryKind.CHECK_CONDITIONS})
            reason = written(answers, "reason")
            told = Happening("conditions_excepted", work.now, case_id=case.id, words=reason)
            work.story.add(told)
            note_case(work, Act.CONDITIONS_EXCEPTED, case, record.topic, words=reason)
            return work.commit()
