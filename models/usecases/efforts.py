"""An effort is planned and begun; none begins without its basis and, where asked, a consent."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.cases.case import Case
from models.course.record import Record
from models.efforts.grounds import require_grounds, require_own_law
from models.efforts.own import with_own
from models.efforts.states import EffortState, move_effort
from models.forms.answers import Answers, written
from models.forms.definitions.efforts import BEGINS, EFFORT
from models.forms.fields import Form
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, RecordId
from models.kernel.text import text
from models.ports.work import BeginWork, Work
from models.usecases.common import casework
from models.usecases.effort_steps import (
    ahead,
    facts_of,
    fit,
    log,
    moment_of,
    tell,
    today,
)
from models.usecases.own_efforts import kind_named, kind_of, own_kinds, require_newest
from models.workflow.movement import Doing, require_move

NO_EFFORT: Final = text("Effort", "This is not an effort.")


@dataclass(frozen=True, slots=True)
class PlanEffort:
    """Write down a new effort, to start now or later."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, answers: Answers) -> frozenset[Topic]:
        """Write it down, and begin it where that is wanted; return what changed.

        Raises:
            Incomplete: something is missing; nothing was saved.
            Refused: no basis of its own, no consent where the law asks for one, it does not fit
                and nobody gave a reason, or the case rests.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.START_EFFORT)
            given = fit(_form(work), answers)
            require_newest(work, written(given, "kind"))
            effort = plan(work, case, written(given, "kind"))
            _describe(work, case, effort, given)
            return work.commit()


@dataclass(frozen=True, slots=True)
class BeginEffort:
    """Describe a planned effort, and begin it now or later."""

    begin: BeginWork

    def __call__(self, effort_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """Write it down, and begin it where that is wanted; return what changed.

        Raises:
            Incomplete: something is missing; nothing was saved.
            Refused: as ``PlanEffort``, or it has begun already.
        """
        with self.begin() as work:
            casework(work)
            effort = work.course.get(effort_id)
            case = work.cases.get(effort.case_id)
            require_move(case, Doing.START_EFFORT)
            if effort.kind is not Kind.EFFORT:
                raise Refused(NO_EFFORT)
            given = fit(_form(work), {**answers, "kind": effort.code})
            _describe(work, case, effort, given)
            return work.commit()


def plan(work: Work, case: Case, code: str) -> Record:
    """Keep a new effort that has not begun."""
    effort = Record.make(
        RecordId(work.new_id()), Kind.EFFORT, case.id, EffortState.PLANNED, work.now,
        work.actor.user, code=kind_named(work, code).code,
    )  # fmt: skip
    work.course.add(effort)
    tell(work, case, "effort_planned", effort)
    return effort


def _form(work: Work) -> Form:
    """Return the form with the office's own efforts among the kinds."""
    return with_own(EFFORT, "kind", own_kinds(work).values())


def _describe(work: Work, case: Case, effort: Record, given: Answers) -> None:
    """Keep the answers, and begin the effort if that is what they say."""
    kind = kind_of(work, effort)
    begins = written(given, "begin") in BEGINS
    if begins:
        require_grounds(kind, given, facts_of(work, case, kind, effort))
        ahead(work, moment_of(given, "first"), "first_date")
        move_effort(effort, EffortState.RUNNING, work.now)
    else:
        require_own_law(kind, given, today(work))
        if effort.state != EffortState.PLANNED:
            move_effort(effort, EffortState.PLANNED, work.now)
    work.course.save(effort)
    work.answers.add(EFFORT, effort.topic, given)
    if begins:
        tell(work, case, "effort_begun", effort, written(given, "goal"))
    log(work, Act.EFFORT_BEGUN if begins else Act.EFFORT_CHANGED, case, effort)
