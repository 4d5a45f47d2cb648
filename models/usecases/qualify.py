"""The round of qualification: opened, authorities invited and reminded, answers taken, closed."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from models.audit.acts import Act
from models.cases.case import Case
from models.course.qualification import (
    ALREADY_OPEN,
    AWAITED,
    Invited,
    RoundState,
    awaited,
    closing_problems,
    day_ahead,
    day_past,
    invitation_problems,
    still_invited,
)
from models.course.record import Record
from models.forms.answers import Answers, Problem, asked_only, check, written
from models.forms.definitions.qualification import (
    AUTHORITY_ANSWER,
    INVITATION,
    ROUND,
    ROUND_CLOSE,
)
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, RecordId
from models.kernel.text import Say, text
from models.ports.records import Happening, NotFoundError
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case
from models.usecases.excepting import require_cleared
from models.usecases.qualify_register import register_answer, register_invitation
from models.workflow.movement import Doing, require_move
from models.workflow.stages import Stage

ROUND_CLOSED: Final = text("Round", "This round is closed. Open a new one.")
ANSWERED_ALREADY: Final = text("Round", "This answer is recorded already.")


@dataclass(frozen=True, slots=True)
class OpenRound:
    """Open a round: one question, one day for the answers."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, answers: Answers) -> frozenset[Topic]:
        """Open it; return what changed.

        Raises:
            Refused: something is missing, a round is open already, the police have not
                cleared the case and no exception stands, or it is suspended or closed.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_cleared(work, case, Doing.ASK_OTHERS)
            require_none(check(ROUND, answers, submit=True) or day_ahead(answers, _today(work)))
            rounds = work.course.of_case(case.id, Kind.ROUND)
            if any(each.state == RoundState.OPEN for each in rounds):
                raise Refused(ALREADY_OPEN)
            record = Record.make(
                RecordId(work.new_id()), Kind.ROUND, case.id, RoundState.OPEN, work.now,
                work.actor.user,
            )  # fmt: skip
            work.answers.add(ROUND, record.topic, answers)
            work.course.add(record)
            work.story.add(Happening("round_opened", work.now, case_id=case.id))
            note_case(work, Act.ROUND_OPENED, case, record.topic)
            return work.commit()


@dataclass(frozen=True, slots=True)
class InviteAuthority:
    """Invite an authority into a round; by name only with its own line of necessity."""

    begin: BeginWork
    say: Say

    def __call__(self, round_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """Record the invitation; with a name it is a disclosure in the register.

        Raises:
            Refused: something is missing, the authority is invited already or not asked on
                that basis, the police have not cleared the case and no exception stands, or
                it is suspended or closed.
        """
        with self.begin() as work:
            casework(work)
            above, case = _round(work, round_id)
            require_cleared(work, case, Doing.ASK_OTHERS)
            _require_open(above)
            given = asked_only(INVITATION, answers)
            invited = still_invited(work.course.of_parent(above.id))
            require_none(
                check(INVITATION, given, submit=True)
                or invitation_problems(given, _today(work), invited)
            )
            record = Record.make(
                RecordId(work.new_id()), Kind.INVITATION, case.id, Invited.INVITED, work.now,
                work.actor.user, parent=above, code=written(given, "authority"),
            )  # fmt: skip
            work.answers.add(INVITATION, record.topic, given)
            work.course.add(record)
            about = register_invitation(work, case, above, record, given, self.say)
            tell_round(work, case, record, "invited")
            note_case(
                work, Act.AUTHORITY_INVITED, case, record.topic, *about, words=record.code
            )
            return work.commit()


@dataclass(frozen=True, slots=True)
class RemindAuthority:
    """Remind an authority of its answer."""

    begin: BeginWork

    def __call__(self, invitation: RecordId) -> frozenset[Topic]:
        """Record the reminder; return what changed.

        Raises:
            Refused: it has answered, the police have not cleared the case and no exception
                stands, or the case is suspended or closed.
        """
        with self.begin() as work:
            casework(work)
            record, case = invitation_of(work, invitation)
            require_cleared(work, case, Doing.ASK_OTHERS)
            if record.state not in AWAITED:
                raise Refused(ANSWERED_ALREADY)
            record.move(Invited.REMINDED)
            work.course.save(record)
            tell_round(work, case, record, "reminded")
            note_case(work, Act.AUTHORITY_REMINDED, case, record.topic, words=record.code)
            return work.commit()


@dataclass(frozen=True, slots=True)
class RecordAuthorityAnswer:
    """Record what an authority answered, or that it will not share; late ones as well."""

    begin: BeginWork
    say: Say

    def __call__(self, invitation: RecordId, answers: Answers) -> frozenset[Topic]:
        """Record the answer; return what changed.

        Raises:
            Refused: something is missing or unmarked, an answer is there already, or the case
                is suspended or closed.
        """
        with self.begin() as work:
            casework(work)
            record, case = invitation_of(work, invitation)
            require_move(case, Doing.TAKE_ANSWER)
            if record.ended_at is not None:
                raise Refused(ANSWERED_ALREADY)
            given = asked_only(AUTHORITY_ANSWER, answers)
            require_none(
                check(AUTHORITY_ANSWER, given, submit=True) or day_past(given, _today(work))
            )
            state = Invited(written(given, "outcome"))
            record.end(state, work.now)
            work.answers.add(AUTHORITY_ANSWER, record.topic, given)
            work.course.save(record)
            about = register_answer(work, case, record, given, self.say)
            tell_round(work, case, record, f"authority_{state}")
            note_case(
                work, Act.AUTHORITY_ANSWERED, case, record.topic, *about,
                words=f"{record.code} {state}",
            )  # fmt: skip
            return work.commit()


@dataclass(frozen=True, slots=True)
class CloseRound:
    """Close a round: all have answered, or their day has passed and what is missing is named."""

    begin: BeginWork

    def __call__(self, round_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """Close it, and lead on to the analysis; return what changed.

        Raises:
            Refused: somebody has time left, what is missing is not named, or the case is
                suspended or closed.
        """
        with self.begin() as work:
            casework(work)
            above, case = _round(work, round_id)
            require_move(case, Doing.TAKE_ANSWER)
            _require_open(above)
            invitations = work.course.of_parent(above.id)
            require_none(
                check(ROUND_CLOSE, answers, submit=True)
                or closing_problems(answers, invitations, _deadline(work, above), _today(work))
            )
            kind = "round_closed_missing" if awaited(invitations) else "round_closed"
            for each in invitations:
                if each.state in AWAITED:
                    each.move(Invited.MISSING)
                    work.course.save(each)
            above.end(RoundState.CLOSED, work.now)
            work.answers.add(ROUND_CLOSE, above.topic, answers)
            work.course.save(above)
            if case.stage is Stage.QUALIFICATION:
                case.take("gathered", excepted=True)
                work.cases.save(case)
            work.story.add(Happening(kind, work.now, case_id=case.id))
            note_case(work, Act.ROUND_CLOSED, case, above.topic)
            return work.commit()


def require_none(problems: tuple[Problem, ...]) -> None:
    """Do nothing where there is no problem; refuse with the first."""
    for problem in problems:
        raise Refused(problem.what, problem.field)


def _require_open(above: Record) -> None:
    if above.state != RoundState.OPEN:
        raise Refused(ROUND_CLOSED)


def _today(work: Work) -> date:
    return local(work.now).date()


def _round(work: Work, round_id: RecordId) -> tuple[Record, Case]:
    record = work.course.get(round_id)
    if record.kind is not Kind.ROUND:
        raise NotFoundError(round_id)
    return record, work.cases.get(record.case_id)


def invitation_of(work: Work, invitation: RecordId) -> tuple[Record, Case]:
    """Return an invitation and its case.

    Raises:
        NotFoundError: it is no invitation, or is hidden from this user.
    """
    record = work.course.get(invitation)
    if record.kind is not Kind.INVITATION:
        raise NotFoundError(invitation)
    return record, work.cases.get(record.case_id)


def _deadline(work: Work, above: Record) -> date:
    said = work.answers.latest(ROUND.key, above.topic)
    return date.fromisoformat(written(said.answers if said else {}, "deadline"))


def tell_round(work: Work, case: Case, record: Record, kind: str, words: str = "") -> None:
    """Tell in the case's story what happened to an invitation; ``words`` are a reason."""
    data = {"authority": record.code}
    work.story.add(Happening(kind, work.now, case_id=case.id, data=data, words=words))
