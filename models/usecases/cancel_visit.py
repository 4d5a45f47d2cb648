"""A planned visit is called off; the case asks for a new one."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.calendar import deadlines
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import VisitId
from models.kernel.text import text
from models.ports.records import Happening
from models.ports.work import BeginWork
from models.usecases.common import casework, note_case, task
from models.usecases.route import contact_step
from models.visits.visit import VisitStatus

WHY_CANCELLED: Final = text("Visit", "Write in a sentence why the visit is cancelled.")


@dataclass(frozen=True, slots=True)
class CancelVisit:
    """Cancel a planned visit; copies that are out stay due back."""

    begin: BeginWork

    def __call__(self, visit_id: VisitId, reason: str) -> frozenset[Topic]:
        """Cancel the visit; return what changed.

        Raises:
            Refused: no reason, or the visit is settled already.
        """
        with self.begin() as work:
            casework(work)
            if not reason.strip():
                raise Refused(WHY_CANCELLED, "reason")
            visit = work.visits.get(visit_id)
            case = work.cases.get(visit.case_id)
            visit.settle(VisitStatus.CANCELLED)
            due = deadlines.after(work.now, deadlines.PLAN_CONTACT, work.opening)
            task(work, contact_step(work, case.id), due, origin="visit", origin_at=work.now,
                 owner=case.owner_id, case=case.id)  # fmt: skip
            work.visits.save(visit)
            work.drafts.drop_about((Kind.VISIT, visit.id))
            work.story.add(
                Happening("visit_cancelled", work.now, case_id=case.id, words=reason.strip())
            )
            note_case(work, Act.VISIT_CANCELLED, case, (Kind.VISIT, visit.id))
            return work.commit()
