"""Somebody decides, with reasons, whether the citizen or the family may be contacted."""

from dataclasses import dataclass

from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.forms.answers import Answers, check, written
from models.forms.definitions.concern_kind import CONTACT
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId
from models.ports.records import Happening
from models.ports.work import BeginWork
from models.usecases.case_steps import finish
from models.usecases.common import casework, note_case
from models.usecases.route import align_contact
from models.workflow.movement import Doing, require_move


@dataclass(frozen=True, slots=True)
class DecideContact:
    """Decide; a later decision is a new one, and the former one stays on record."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, answers: Answers) -> frozenset[Topic]:
        """Decide; return what changed.

        Raises:
            Refused: something is missing, or the case is suspended.
        """
        with self.begin() as work:
            casework(work)
            for problem in check(CONTACT, answers, submit=True):
                raise Refused(problem.what, problem.field)
            case = work.cases.get(case_id)
            require_move(case, Doing.PLAN)
            work.answers.add(CONTACT, (Kind.CASE, case.id), answers)
            contact = written(answers, "contact")
            align_contact(work, case.id)
            finish(work, case.id, {EntryKind.SAFE_CONTACT})
            work.story.add(
                Happening(
                    "contact_decided",
                    work.now,
                    case_id=case.id,
                    data={"contact": contact},
                    words=written(answers, "why"),
                )
            )
            note_case(work, Act.FAMILY_DECIDED, case)
            return work.commit()
