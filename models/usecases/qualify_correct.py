"""What was recorded of a round is put right, or taken back; what stood there stays readable."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.course.qualification import CORRECTABLE, Invited, day_past
from models.forms.answers import Answers, asked_only, check, written
from models.forms.definitions.qualification import (
    AUTHORITY_ANSWER,
    AUTHORITY_CORRECTION,
    INVITATION_WITHDRAWN,
)
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import RecordId
from models.kernel.text import Say, text
from models.ports.work import BeginWork
from models.usecases.common import casework, note_case
from models.usecases.qualify import ANSWERED_ALREADY, invitation_of, require_none, tell_round
from models.usecases.qualify_register import register_correction
from models.workflow.movement import Doing, require_move

NO_ANSWER_YET: Final = text("Round", "There is no answer to correct yet. Record it first.")
SAME_ANSWER: Final = text("Round", "Nothing is changed. Change what was wrong, then save.")


@dataclass(frozen=True, slots=True)
class CorrectAuthorityAnswer:
    """Put an authority's answer right, in an open round or a closed one, and say why."""

    begin: BeginWork
    say: Say

    def __call__(self, invitation: RecordId, answers: Answers) -> frozenset[Topic]:
        """Keep the answer as it should have been; what stood before stays readable.

        Args:
            invitation: whose answer it is.
            answers: to the form ``authority_correction``: the whole answer, and the reason.

        Raises:
            Refused: something is missing, there is no answer yet, nothing is changed, or the
                case is suspended or closed.
        """
        with self.begin() as work:
            casework(work)
            record, case = invitation_of(work, invitation)
            require_move(case, Doing.TAKE_ANSWER)
            before = work.answers.latest(AUTHORITY_ANSWER.key, record.topic)
            if before is None or record.state not in CORRECTABLE:
                raise Refused(NO_ANSWER_YET)
            today = local(work.now).date()
            given = asked_only(AUTHORITY_CORRECTION, answers)
            problems = check(AUTHORITY_CORRECTION, given, submit=True)
            require_none(problems or day_past(given, today))
            told = asked_only(AUTHORITY_ANSWER, given)
            if told == asked_only(AUTHORITY_ANSWER, before.answers):
                raise Refused(SAME_ANSWER, "outcome")
            reason = {"reason": written(given, "reason")}
            state = Invited(written(told, "outcome"))
            record.correct(state)
            work.answers.add(AUTHORITY_ANSWER, record.topic, told)
            work.answers.add(AUTHORITY_CORRECTION, record.topic, reason)
            work.course.save(record)
            about = register_correction(work, case, record, (before.answers, told), self.say)
            tell_round(work, case, record, "authority_corrected", reason["reason"])
            note_case(
                work, Act.ANSWER_CORRECTED, case, record.topic, *about,
                words=f"{record.code} {state}",
            )  # fmt: skip
            return work.commit()


@dataclass(frozen=True, slots=True)
class WithdrawInvitation:
    """Take an invitation back that nobody has answered; what was disclosed stays registered."""

    begin: BeginWork

    def __call__(self, invitation: RecordId, answers: Answers) -> frozenset[Topic]:
        """Take it back; nobody is reminded of it any more.

        Raises:
            Refused: no reason, it is answered or taken back already, or the case is suspended
                or closed.
        """
        with self.begin() as work:
            casework(work)
            record, case = invitation_of(work, invitation)
            require_move(case, Doing.TAKE_ANSWER)
            if record.ended_at is not None:
                raise Refused(ANSWERED_ALREADY)
            require_none(check(INVITATION_WITHDRAWN, answers, submit=True))
            record.end(Invited.WITHDRAWN, work.now)
            work.answers.add(INVITATION_WITHDRAWN, record.topic, answers)
            work.course.save(record)
            tell_round(work, case, record, "invitation_withdrawn", written(answers, "reason"))
            note_case(work, Act.INVITATION_WITHDRAWN, case, record.topic, words=record.code)
            return work.commit()
