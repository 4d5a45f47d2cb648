"""A concern is rejected: groundless, or not a matter for the Infohus."""

from dataclasses import dataclass

from models.audit.acts import Act
from models.kernel.events import Topic
from models.kernel.ids import ConcernId
from models.ports.records import Happening
from models.ports.work import BeginWork
from models.usecases.common import casework, note_concern


@dataclass(frozen=True, slots=True)
class RejectConcern:
    """Reject a concern with a short reason; from then on it shows as a date and 'rejected'."""

    begin: BeginWork

    def __call__(self, concern_id: ConcernId, reason: str) -> frozenset[Topic]:
        """Reject it and return what changed.

        Raises:
            Refused: no reason, or it has already ended.
        """
        with self.begin() as work:
            casework(work)
            concern = work.concerns.get(concern_id)
            concern.reject(reason, work.now)
            work.concerns.save(concern)
            work.story.add(
                Happening(
                    "concern_rejected",
                    work.now,
                    concern_id=concern.id,
                    data={"number": concern.number},
                    words=concern.ended_reason,
                )
            )
            note_concern(work, Act.CONCERN_REJECTED, concern)
            return work.commit()
