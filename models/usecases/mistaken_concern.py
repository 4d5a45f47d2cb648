"""A concern was created by mistake: the wrong person, or written twice."""

from dataclasses import dataclass

from models.audit.acts import Act
from models.kernel.events import Topic
from models.kernel.ids import ConcernId
from models.ports.records import Happening
from models.ports.work import BeginWork
from models.usecases.common import casework, note_concern


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
            work.concerns.save(concern)
            work.story.add(
                Happening(
                    "concern_mistake",
                    work.now,
                    concern_id=concern.id,
                    data={"number": concern.number},
                    words=concern.ended_reason,
                )
            )
            note_concern(work, Act.CONCERN_MISTAKE, concern)
            return work.commit()
