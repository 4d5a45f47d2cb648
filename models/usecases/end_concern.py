"""A concern ends without becoming a case: rejected, or created by mistake."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from models.audit.acts import Act
from models.concerns.concern import Concern
from models.forms.answers import Answers, check
from models.forms.definitions.assessment import REJECTION
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import ConcernId
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.assessing import keep_assessment
from models.usecases.common import casework, note_concern
from models.usecases.look_back import require_looked_back

NOTHING: Final[Answers] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class RejectConcern:
    """Reject a concern with a short reason; from then on it shows as a date and 'rejected'."""

    begin: BeginWork

    def __call__(
        self, concern_id: ConcernId, reason: str, assessed: Answers = NOTHING
    ) -> frozenset[Topic]:
        """Reject it and return what changed.

        Args:
            concern_id: the concern.
            reason: short; the person it is about may read it one day.
            assessed: in which model, and who took part; without a model it is the office's.

        Raises:
            Refused: no reason, it has already ended, or what came before was not seen.
        """
        with self.begin() as work:
            casework(work)
            concern = work.concerns.get(concern_id)
            concern.reject(reason, work.now)
            require_looked_back(work, concern)
            for problem in check(REJECTION, {"why": reason}, submit=False):
                raise Refused(problem.what, "reason")
            keep_assessment(work, concern, {**assessed, "why": reason.strip()})
            return _ended(work, concern, "concern_rejected", Act.CONCERN_REJECTED)


@dataclass(frozen=True, slots=True)
class MistakenConcern:
    """End a concern that should not exist; it is neither rejected nor anybody's past."""

    begin: BeginWork

    def __call__(self, concern_id: ConcernId, reason: str) -> frozenset[Topic]:
        """End it and return what changed.

        Raises:
            Refused: no reason, or it has already ended.
        """
        with self.begin() as work:
            casework(work)
            concern = work.concerns.get(concern_id)
            concern.mistaken(reason, work.now)
            return _ended(work, concern, "concern_mistake", Act.CONCERN_MISTAKE)


def _ended(work: Work, concern: Concern, kind: str, act: Act) -> frozenset[Topic]:
    work.concerns.save(concern)
    work.story.add(
        Happening(
            kind,
            work.now,
            concern_id=concern.id,
            data={"number": concern.number},
            words=concern.ended_reason,
        )
    )
    note_concern(work, act, concern)
    return work.commit()
