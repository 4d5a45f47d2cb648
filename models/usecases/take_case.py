"""Somebody else becomes responsible for a case."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right, may
from models.audit.acts import Act
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import CaseId, UserId
from models.kernel.text import text
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.case_access import IN_CONFLICT
from models.usecases.common import casework, note_case
from models.usecases.series import hand_series

NO_CASEWORKER: Final = text("Case", "Choose a colleague who does casework.")


@dataclass(frozen=True, slots=True)
class TakeCase:
    """Change who is responsible; the open entries of the case go along."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, owner: UserId | None = None) -> frozenset[Topic]:
        """Make ``owner`` responsible, or oneself; return what changed.

        Raises:
            Refused: no such colleague, or not one who does casework; one with a conflict of
                interest; or the case is another's, and the role may not assign: whoever was
                given access for a time cannot make it last.
        """
        with self.begin() as work:
            casework(work)
            take(work, case_id, owner)
            return work.commit()


def take(work: Work, case_id: CaseId, owner: UserId | None = None) -> None:
    """Make ``owner`` responsible, or oneself, and log it.

    Raises:
        Refused: as ``TakeCase``.
    """
    case = work.cases.get(case_id)
    new = owner or work.actor.user
    found = {user.id: user for user in work.offices.users()}.get(new)
    if found is None or not may(found.role, Right.CASEWORK):
        raise Refused(NO_CASEWORKER, "owner")
    before = case.owner_id
    if before != work.actor.user:
        work.actor.require(Right.ASSIGN)
    if work.access.in_conflict(new, case.subject_id):
        raise Refused(IN_CONFLICT.filled(name=found.name), "owner")
    case.hand_to(new)
    work.cases.save(case)
    for entry in work.entries.open_of_case(case_id):
        if entry.owner_id == before:
            entry.hand_to(new, work.now, work.actor.user)
            work.entries.save(entry)
    hand_series(work, case_id, before, new)
    data = {"who": found.name}
    work.story.add(Happening("owner", work.now, case_id=case_id, data=data))
    note_case(work, Act.CASE_TAKEN, case)
