"""A second person approves a recommendation, or sends it back with a reason; never one's own."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import may
from models.audit.acts import Act
from models.course.recommended import NOT_NOW, TO_APPROVE
from models.course.record import Record
from models.forms.answers import Answers, check, written
from models.forms.definitions.recommendation import APPROVAL, RECOMMENDATION, RETURN
from models.forms.fields import Form
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import RecordId, UserId
from models.kernel.text import Text, text
from models.office.countersignature import NEVER_SELF, Countersignature, Settled
from models.office.two_people import TWO_PEOPLE
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case
from models.usecases.countersign import barred_from
from models.usecases.recommend import TO_MEND
from models.usecases.register_concern import Incomplete
from models.workflow.movement import Doing, require_move

WROTE_IT: Final = text(
    "Recommendation", "You have written in it yourself. Somebody else approves it."
)
NOT_THE_SECOND: Final = text(
    "Recommendation", "Your role does not approve recommendations. A leader does."
)


@dataclass(frozen=True, slots=True)
class ApproveRecommendation:
    """Agree to what is recommended; it takes effect with that, unless it was acute."""

    begin: BeginWork

    def __call__(self, record_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """Approve with a comment, or none; return what changed.

        Raises:
            Refused: the role may not, one has written in it oneself, it awaits nothing, or
                the case does not move.
            NotFoundError: there is no such recommendation.
        """
        with self.begin() as work:
            record, asked = _awaited(work, record_id)
            _keep(work, record, APPROVAL, answers)
            asked.sign(work.actor.user, work.now)
            return _done(work, record, asked, Act.RECOMMENDATION_APPROVED)


@dataclass(frozen=True, slots=True)
class ReturnRecommendation:
    """Send a recommendation back to the one who wrote it, with what has to be mended."""

    begin: BeginWork

    def __call__(self, record_id: RecordId, answers: Answers) -> frozenset[Topic]:
        """Send it back; return what changed.

        Raises:
            Incomplete: no reason is written.
            Refused: as ``ApproveRecommendation``.
            NotFoundError: there is no such recommendation.
        """
        with self.begin() as work:
            record, asked = _awaited(work, record_id)
            _keep(work, record, RETURN, answers)
            asked.decline(written(answers, "reason"), work.actor.user, work.now)
            return _done(work, record, asked, Act.RECOMMENDATION_DECLINED)


def asked_for(work: Work, record: Record) -> Countersignature | None:
    """Return the open countersignature of a recommendation, or None."""
    found = work.countersignatures.open_about(*record.topic)
    return next(iter(found), None)


def authors_of(work: Work, record: Record) -> frozenset[UserId]:
    """Return who has written in a recommendation."""
    history = work.answers.history(RECOMMENDATION.key, record.topic)
    return frozenset(each.user for each in history)


def why_not(work: Work, record: Record, asked: Countersignature) -> Text | None:
    """Return why whoever is unlocked is no second person for it; None where they are."""
    if not may(work.actor.role, TWO_PEOPLE[Act.RECOMMENDED].second):
        return NOT_THE_SECOND
    if asked.made_by == work.actor.user:
        return NEVER_SELF
    if work.actor.user in authors_of(work, record):
        return WROTE_IT
    return barred_from(work, asked)


def _awaited(work: Work, record_id: RecordId) -> tuple[Record, Countersignature]:
    casework(work)
    record = work.course.get(record_id)
    require_move(work.cases.get(record.case_id), Doing.APPROVE)
    asked = asked_for(work, record)
    if (
        record.kind is not Kind.RECOMMENDATION
        or record.state not in TO_APPROVE
        or asked is None
    ):
        raise Refused(NOT_NOW)
    if refused := why_not(work, record, asked):
        raise Refused(refused)
    return record, asked


def _keep(work: Work, record: Record, form: Form, answers: Answers) -> None:
    if problems := check(form, answers, submit=True):
        raise Incomplete(TO_MEND, problems)
    work.answers.add(form, record.topic, answers)


def _done(work: Work, record: Record, asked: Countersignature, act: Act) -> frozenset[Topic]:
    work.countersignatures.save(asked)
    case = work.cases.get(record.case_id)
    kind = {
        Settled.SIGNED: "recommendation_approved",
        Settled.DECLINED: "recommendation_returned",
    }[asked.state]
    work.story.add(Happening(kind, work.now, case_id=case.id))
    note_case(work, act, case, record.topic, (Kind.COUNTERSIGNATURE, asked.id))
    return work.commit()
