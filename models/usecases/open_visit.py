"""A visit as its pages show it; the log knows first."""

from dataclasses import dataclass

from models.audit.acts import Act
from models.forms.definitions.visit_report import VISIT_REPORT
from models.kernel.events import Kind
from models.kernel.ids import CaseId, VisitId
from models.ports.work import BeginWork
from models.usecases.common import casework, note_case
from models.usecases.visit_record import address_of, preparation, record_of
from models.visits.rows import VisitView
from models.visits.visit_gates import Gate, gates


@dataclass(frozen=True, slots=True)
class OpenVisit:
    """Show a visit's preparation and what came of it."""

    begin: BeginWork

    def __call__(self, visit_id: VisitId) -> VisitView:
        """Log that the visit is looked at, and return it once that is written.

        Raises:
            Refused: the role does no casework; nothing is shown.
            NotFoundError: there is no such visit.
        """
        with self.begin() as work:
            casework(work)
            visit = work.visits.get(visit_id)
            case = work.cases.get(visit.case_id)
            answers = preparation(work, visit)
            report = work.answers.latest(VISIT_REPORT.key, (Kind.VISIT, visit.id))
            person = work.people.get(case.subject_id)
            view = VisitView(
                visit_id=visit.id,
                case_id=case.id,
                case_number=case.number,
                starts_at=visit.starts_at,
                ends_at=visit.ends_at,
                status=visit.status,
                preparation=answers,
                report=report.answers if report else {},
                gates=gates(record_of(work, case, answers)),
                address_on_paper=bool(address_of(person)),
                begun=visit.starts_at <= work.now,
            )
            note_case(work, Act.CASE_VIEWED, case, (Kind.VISIT, visit.id))
            work.commit()
            return view


@dataclass(frozen=True, slots=True)
class NewVisitGates:
    """Say which gates stand open before anything is prepared; shows nothing of the case."""

    begin: BeginWork

    def __call__(self, case_id: CaseId) -> tuple[Gate, ...]:
        """Return the gates of a visit that is not yet planned."""
        with self.begin() as work:
            casework(work)
            return gates(record_of(work, work.cases.get(case_id), {}))
