"""Who can see a case; access for a time, given and taken back."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from models.access.grant import Grant
from models.access.roles import Right, may
from models.access.rows import CaseAccess
from models.audit.acts import Act
from models.kernel.clock import at_wall_clock
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, GrantId, UserId
from models.kernel.text import text
from models.office.office import User
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case
from models.usecases.wants_second import wants_second

CHOOSE_COLLEAGUE: Final = text("Access", "Choose a colleague who does casework.")
SEES_IT_ALREADY: Final = text("Access", "{name} can already see the case.")
IN_CONFLICT: Final = text(
    "Access", "{name} has a conflict of interest here and cannot be given the case."
)


@dataclass(frozen=True, slots=True)
class Given:
    """Access to a case for a time.

    Attributes:
        until: the last day on which it holds, in Denmark.
    """

    case_id: CaseId
    user: UserId
    until: date
    reason: str


@dataclass(frozen=True, slots=True)
class ShowCaseAccess:
    """Show who can see a case and why."""

    begin: BeginWork

    def __call__(self, case_id: CaseId) -> CaseAccess:
        """Log that it is looked at, and return it once that is written.

        Conflicts of interest are shown to who may assign, and never to the one concerned.

        Raises:
            Refused: the role does no casework.
            NotFoundError: there is no such case.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            seers = work.access.seers(case_id)
            assigns = may(work.actor.role, Right.ASSIGN)
            conflicts = work.access.conflicts_of_case(case_id) if assigns else ()
            note_case(work, Act.ACCESS_PREVIEWED, case)
            work.commit()
            return CaseAccess(case.id, case.number, case.owner_id, seers, conflicts)


@dataclass(frozen=True, slots=True)
class GrantAccess:
    """Open a case to a colleague for a time; it takes effect at once and ends by itself."""

    begin: BeginWork

    def __call__(self, given: Given) -> frozenset[Topic]:
        """Give the access; return what changed.

        Raises:
            Refused: the role may not assign; no such colleague, or one who sees the case
                already or has a conflict of interest; no reason; an end that will not do.
            NotFoundError: there is no such case.
        """
        with self.begin() as work:
            work.actor.require(Right.ASSIGN)
            case = work.cases.get(given.case_id)
            user = caseworker(work, given.user)
            if work.access.in_conflict(user.id, case.subject_id):
                raise Refused(IN_CONFLICT.filled(name=user.name), "user")
            if work.access.sees(user, case.id):
                raise Refused(SEES_IT_ALREADY.filled(name=user.name), "user")
            grant = Grant(
                id=GrantId(work.new_id()),
                case_id=case.id,
                user_id=user.id,
                reason=given.reason,
                starts_at=work.now,
                ends_at=at_wall_clock(given.until + timedelta(days=1), 0),
                granted_at=work.now,
                granted_by=work.actor.user,
            )
            work.access.keep_grant(grant)
            about = ((Kind.GRANT, grant.id), (Kind.USER, user.id))
            note_case(work, Act.ACCESS_GRANTED, case, *about, words=grant.reason)
            wants_second(
                work, Act.ACCESS_GRANTED, (Kind.CASE, case.id), *about, number=case.number
            )
            return work.commit()


@dataclass(frozen=True, slots=True)
class RevokeAccess:
    """Take access back before its end."""

    begin: BeginWork

    def __call__(self, grant_id: GrantId) -> frozenset[Topic]:
        """Take it back; return what changed.

        Raises:
            Refused: the role may not assign, or it has ended.
            NotFoundError: there is no such grant.
        """
        with self.begin() as work:
            work.actor.require(Right.ASSIGN)
            grant = work.access.grant(grant_id)
            case = work.cases.get(grant.case_id)
            grant.revoke(work.actor.user, work.now)
            work.access.keep_grant(grant)
            about = ((Kind.GRANT, grant.id), (Kind.USER, grant.user_id))
            note_case(work, Act.ACCESS_REVOKED, case, *about)
            return work.commit()


def caseworker(work: Work, user_id: UserId, field: str = "user") -> User:
    """Return a colleague who does casework.

    Raises:
        Refused: nobody has that id, or they do something else.
    """
    found = next((user for user in work.offices.users() if user.id == user_id), None)
    if found is None or not may(found.role, Right.CASEWORK):
        raise Refused(CHOOSE_COLLEAGUE, field)
    return found
