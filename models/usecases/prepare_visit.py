"""The preparation of a planned visit is carried on; its time stays."""

from dataclasses import dataclass

from models.audit.acts import Act
from models.forms.answers import Answers, Value, written
from models.forms.definitions.home_visit import HOME_VISIT
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import DraftId, VisitId
from models.ports.work import BeginWork
from models.usecases.common import casework, note_case
from models.usecases.register_concern import Incomplete
from models.usecases.visit_record import TO_MEND, hidden_of, preparation, problems_of
from models.visits.visit import NOT_PLANNED, VisitStatus

FIXED = ("visit_date", "starts", "ends")
"""A visit moves by being cancelled and planned anew, so that its papers follow."""


@dataclass(frozen=True, slots=True)
class PrepareVisit:
    """Keep a new preparation of a planned visit; the former one is kept as well."""

    begin: BeginWork

    def __call__(
        self, visit_id: VisitId, answers: Answers, draft: DraftId | None = None
    ) -> frozenset[Topic]:
        """Keep the preparation; return what changed.

        Args:
            visit_id: the visit.
            answers: the new preparation.
            draft: the half-filled form, to be forgotten.

        Raises:
            Incomplete: answers need mending; nothing was saved.
            Refused: the visit is settled, or its case is suspended.
        """
        with self.begin() as work:
            casework(work)
            visit = work.visits.get(visit_id)
            case = work.cases.get(visit.case_id)
            case.require_active()
            if visit.status is not VisitStatus.PLANNED:
                raise Refused(NOT_PLANNED)
            former = preparation(work, visit)
            kept: dict[str, Value] = {**answers, **{k: former[k] for k in FIXED if k in former}}
            problems = problems_of(kept, hidden_of(work, case), now=None)
            if problems:
                raise Incomplete(TO_MEND, problems)
            visit.place_kind = written(kept, "place_kind")
            visit.place = written(kept, "place")
            work.visits.save(visit)
            work.answers.add(HOME_VISIT, (Kind.VISIT, visit.id), kept)
            if draft is not None:
                work.drafts.remove(draft)
            note_case(work, Act.VISIT_PREPARED, case, (Kind.VISIT, visit.id))
            return work.commit()
