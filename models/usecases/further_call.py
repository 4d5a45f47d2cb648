"""The same caller calls again about the same matter: the concern gets a further call."""

from dataclasses import dataclass

from models.audit.acts import Act
from models.concerns.reporter import named_in_call, sealed_off
from models.forms.answers import Problem, asked_only, check, written
from models.forms.definitions.further_call import FURTHER_CALL
from models.kernel.events import Kind
from models.kernel.ids import ConcernId
from models.law.severity import Severity
from models.ports.work import BeginWork
from models.usecases.common import casework, note_concern
from models.usecases.identity_keys import seal_reporter
from models.usecases.register_concern import (
    CALL_DANGER,
    TO_MEND,
    Call,
    Incomplete,
    Registered,
    as_kept,
    problems_of_receipt,
    received_at,
)
from models.usecases.save_draft import own_draft


@dataclass(frozen=True, slots=True)
class FurtherCall:
    """What was taken down, and the concern that it belongs to."""

    concern_id: ConcernId
    call: Call


@dataclass(frozen=True, slots=True)
class TakeFurtherCall:
    """Keep a further call; a concern that has ended waits for a decision again."""

    begin: BeginWork

    def __call__(self, further: FurtherCall) -> Registered:
        """Keep it; what was said before stays. Returns the concern and its new deadline.

        Raises:
            Incomplete: answers are missing or need mending; nothing was saved.
            Refused: the role does no casework, the concern was created by mistake, or the
                draft was registered before.
            NotFoundError: there is no such concern any more, or none that this user may see.
        """
        call = further.call
        with self.begin() as work:
            casework(work)
            concern = work.concerns.get(further.concern_id)
            answers = asked_only(FURTHER_CALL, call.answers)
            problems = list(check(FURTHER_CALL, answers, submit=True))
            if written(answers, "danger_now") == "yes" and not written(
                answers, "danger_called_at"
            ):
                problems.append(Problem("danger_called_at", CALL_DANGER))
            problems.extend(named_in_call(as_kept(call.answers)))
            problems = problems or list(problems_of_receipt(call, work.now))
            if problems:
                raise Incomplete(TO_MEND, tuple(problems))
            severity = Severity(written(answers, "severity"))
            due_at = concern.called_again(
                severity, received_at(call), written(answers, "words"), work.opening
            )
            work.answers.add(FURTHER_CALL, (Kind.CONCERN, concern.id), answers)
            if work.identities.of_concern(concern.id) is None:
                seal_reporter(work, concern, sealed_off(as_kept(call.answers))[1])
            if call.draft is not None:
                work.drafts.remove(own_draft(work, call.draft).id)
            work.concerns.save(concern)
            note_concern(work, Act.CONCERN_REOPENED, concern)
            changed = work.commit()
            return Registered(concern.id, concern.number, due_at, changed)
