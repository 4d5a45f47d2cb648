"""A recommendation is written, and sent to a second person where the office wants one."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.cases.case import Case
from models.course.recommended import (
    ENDED,
    TO_APPROVE,
    Standing,
    require_way,
)
from models.course.record import Record
from models.forms.answers import Answers, asked_only, check, chosen, written
from models.forms.definitions.recommendation import RECOMMENDATION, REFERENCE
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, DraftId, RecordId
from models.kernel.text import text
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case
from models.usecases.register_concern import Incomplete
from models.usecases.wants_second import wants_second
from models.workflow.movement import Doing, require_move

TO_MEND: Final = text(
    "Recommendation", "A few things must be mended before the recommendation is kept."
)
AWAITS_APPROVAL: Final = text(
    "Recommendation",
    "A recommendation awaits approval. Nothing new is written before it is approved or sent back.",
)
NOT_OF_THIS_CASE: Final = text(
    "Recommendation", "That is no longer in this case. Choose again what it rests on."
)


@dataclass(frozen=True, slots=True)
class Written:
    """A recommendation as it is saved.

    Attributes:
        draft: the half-filled form that is then forgotten.
        submit: whether it is finished: else it stays prepared, and nothing follows from it.
    """

    case_id: CaseId
    answers: Answers
    draft: DraftId | None = None
    submit: bool = True


@dataclass(frozen=True, slots=True)
class WriteRecommendation:
    """Write what the Infohus recommends, or go on with what is prepared or was sent back."""

    begin: BeginWork

    def __call__(self, given: Written) -> frozenset[Topic]:
        """Keep it; finished, it takes effect, or waits for a second person. Return what changed.

        Raises:
            Incomplete: something is to be mended.
            Refused: the role does no casework, the case does not move, another one awaits
                approval, or what it rests on is not of this case.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(given.case_id)
            require_move(case, Doing.RECOMMEND)
            if problems := check(RECOMMENDATION, given.answers, submit=given.submit):
                raise Incomplete(TO_MEND, problems)
            _require_own(work, case, given.answers)
            record = _open(work, case) or _new(work, case)
            work.answers.add(
                RECOMMENDATION, record.topic, asked_only(RECOMMENDATION, given.answers)
            )
            if given.submit:
                _submit(work, case, record, given.answers)
            else:
                work.story.add(Happening("recommendation_prepared", work.now, case_id=case.id))
            work.course.save(record)
            if given.draft is not None:
                work.drafts.remove(given.draft)
            note_case(work, Act.RECOMMENDED, case, record.topic)
            return work.commit()


@dataclass(frozen=True, slots=True)
class ReferToDecision:
    """Record where an authority's own decision stands: only the reference to its system."""

    begin: BeginWork

    def __call__(self, record_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """Add the reference to a recommendation; return what changed.

        Raises:
            Incomplete: something is to be mended.
            Refused: the role does no casework, or the case does not move.
            NotFoundError: there is no such recommendation.
        """
        with self.begin() as work:
            casework(work)
            record = work.course.get(record_id)
            case = work.cases.get(record.case_id)
            require_move(case, Doing.RECOMMEND)
            if problems := check(REFERENCE, answers, submit=True):
                raise Incomplete(TO_MEND, problems)
            work.answers.add(REFERENCE, record.topic, answers)
            data = {"who": written(answers, "authority")}
            work.story.add(Happening("decision_referred", work.now, case_id=case.id, data=data))
            note_case(work, Act.JOURNAL_NUMBERED, case, record.topic)
            work.changed(*record.topic)
            return work.commit()


def current(work: Work, case: Case) -> Record | None:
    """Return the newest recommendation of a case, or None."""
    return next(reversed(work.course.of_case(case.id, Kind.RECOMMENDATION)), None)


def _open(work: Work, case: Case) -> Record | None:
    """Return the one that is still written in.

    Raises:
        Refused: the newest one awaits approval.
    """
    record = current(work, case)
    if record is None or record.state in ENDED:
        return None
    if record.state in TO_APPROVE:
        raise Refused(AWAITS_APPROVAL)
    return record


def _new(work: Work, case: Case) -> Record:
    key, by = RecordId(work.new_id()), work.actor.user
    record = Record.make(key, Kind.RECOMMENDATION, case.id, Standing.PREPARED, work.now, by)
    work.course.add(record)
    return record


def _submit(work: Work, case: Case, record: Record, answers: Answers) -> None:
    about = (record.topic, (Kind.CASE, str(case.id)))
    acute = written(answers, "acute") == "yes"
    asked = wants_second(
        work, Act.RECOMMENDED, *about, number=case.number, acute=acute, case=case
    )
    if asked is None:
        target = Standing.IN_FORCE
    else:
        target = Standing.AWAITS if asked.waits else Standing.UNSIGNED
    require_way(Standing(record.state), target)
    if target in ENDED:
        record.end(target, work.now)
    else:
        record.move(target)
    data = {"outcome": written(answers, "outcome")}
    work.story.add(Happening("recommended", work.now, case_id=case.id, data=data))


def _require_own(work: Work, case: Case, answers: Answers) -> None:
    """Refuse a concern or an analysis of another case.

    Raises:
        Refused: one of them is.
    """
    concerns = {str(each.id) for each in work.concerns.of_case(case.id)}
    if not concerns.issuperset(chosen(answers, "concerns")):
        raise Refused(NOT_OF_THIS_CASE, "concerns")
    analyses = {str(each.id) for each in work.course.of_case(case.id, Kind.ANALYSIS)}
    if not analyses.issuperset(filter(None, (written(answers, "analysis"),))):
        raise Refused(NOT_OF_THIS_CASE, "analysis")
