"""A visit is planned from a case, once the police have said that the kommune can go on."""

from dataclasses import dataclass

from models.audit.acts import Act
from models.forms.answers import Answers, written
from models.forms.definitions.home_visit import HOME_VISIT
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, DraftId, VisitId
from models.ports.records import Happening
from models.ports.work import BeginWork
from models.usecases.common import casework, note_case, shown
from models.usecases.excepting import require_cleared
from models.usecases.family_check import require_checked
from models.usecases.register_concern import Incomplete
from models.usecases.route import require_contact_safe
from models.usecases.visit_record import TO_MEND, hidden_of, problems_of, times
from models.visits.visit import Visit
from models.workflow.movement import Doing


@dataclass(frozen=True, slots=True)
class VisitPlan:
    """The preparation of a new visit; only when and where must be answered at once.

    ``draft`` is the half-filled form, to be forgotten.
    """

    case_id: CaseId
    answers: Answers
    draft: DraftId | None = None


@dataclass(frozen=True, slots=True)
class PlannedVisit:
    """The visit that was planned."""

    visit_id: VisitId
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class PlanVisit:
    """Plan a visit: calendar, story and the task to write what came of it follow."""

    begin: BeginWork

    def __call__(self, plan: VisitPlan) -> PlannedVisit:
        """Plan the visit.

        Raises:
            Incomplete: answers are missing or need mending; nothing was saved.
            Refused: the police have not cleared the case and no exception stands, contact to
                the family is not decided to be safe, social services have not checked the
                family's conditions, or it is suspended.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(plan.case_id)
            excused = require_cleared(work, case, Doing.PLAN_CONTACT)
            require_contact_safe(work, case)
            require_checked(work, case)
            case.take("plan_visit", excepted=excused)
            problems = problems_of(plan.answers, hidden_of(work, case), now=work.now)
            if problems:
                raise Incomplete(TO_MEND, problems)
            starts, ends = times(plan.answers)
            visit = Visit(
                id=VisitId(work.new_id()),
                case_id=case.id,
                starts_at=starts,
                ends_at=ends,
                place_kind=written(plan.answers, "place_kind"),
                place=written(plan.answers, "place"),
                created_at=work.now,
                created_by=work.actor.user,
            )
            visit.planned()
            work.visits.add(visit)
            work.cases.save(case)
            work.answers.add(HOME_VISIT, (Kind.VISIT, visit.id), plan.answers)
            if plan.draft is not None:
                work.drafts.remove(plan.draft)
            data = {"when": shown(starts)}
            work.story.add(Happening("visit_planned", work.now, case_id=case.id, data=data))
            note_case(work, Act.VISIT_PLANNED, case, (Kind.VISIT, visit.id))
            return PlannedVisit(visit.id, work.commit())
