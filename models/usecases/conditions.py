"""Social services' check of the parents' and siblings' conditions, before anybody visits."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.course.qualification import (
    CHECKERS,
    asks_for_conditions,
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
from models.people.relation import SIBLING
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.case_steps import finish
from models.usecases.common import casework, note_case
from models.usecases.excepting import except_from, excepted
from models.workflow.movement import Doing, require_move

CONDITIONS_FIRST: Final = text(
    "Conditions",
    "Ask social services about the parents' and siblings' conditions before you plan a visit. "
    "You do that under Qualification.",
)
NOT_THEIRS: Final = text(
    "Conditions", "The check is recorded with the answer of social services, under 18."
)


def needs_check(work: Work, case: Case) -> bool:
    """Whether social services check the family's conditions before a visit in this case."""
    today = local(work.now).date()
    return asks_for_conditions(
        minor=work.people.get(case.subject_id).is_minor(today),
        children=any(each.children_home == "yes" for each in work.concerns.of_case(case.id)),
        siblings=any(
            each.kind == SIBLING and each.is_current(today)
            for each in work.relations.of_case(case.id)
        ),
    )


def checked(work: Work, case: Case) -> bool:
    """Whether social services' check is on record, or a reasoned exception from it."""
    if excepted(work, case, CODE):
        return True
    return any(
        each.code in CHECKERS and work.answers.latest(CONDITIONS.key, each.topic) is not None
        for each in work.course.of_case(case.id, Kind.INVITATION)
    )


def require_checked(work: Work, case: Case) -> None:
    """Do nothing when a visit may be planned as far as the family is concerned.

    Raises:
        Refused: neither a check nor an exception is on record.
    """
    if needs_check(work, case) and not checked(work, case):
        raise Refused(CONDITIONS_FIRST)


@dataclass(frozen=True, slots=True)
class RecordConditions:
    """Record that social services have checked; what they found stays with them."""

    begin: BeginWork

    def __call__(self, invitation: RecordId, answers: Answers) -> frozenset[Topic]:
        """Record it on their invitation; return what changed.

        Raises:
            Refused: something is missing, it is another authority's invitation, or the case
                is suspended or closed.
        """
        with self.begin() as work:
            casework(work)
            record = work.course.get(invitation)
            case = work.cases.get(record.case_id)
            require_move(case, Doing.TAKE_ANSWER)
            if record.kind is not Kind.INVITATION or record.code not in CHECKERS:
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
