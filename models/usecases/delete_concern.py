"""A rejected or mistaken concern is deleted: its words go, the log's rows stay without them."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.concerns.concern import Concern, ConcernState
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import ConcernId, PersonId
from models.kernel.text import text
from models.ports.work import BeginWork, Work
from models.usecases.common import why
from models.usecases.wants_second import wants_second

ONLY_ENDED: Final = text(
    "DeleteConcern", "Only a concern that was rejected or created by mistake can be deleted."
)
STILL_OPEN: Final = text(
    "DeleteConcern",
    "Something is still to be done on this concern. Finish it or say why it ends, then delete.",
)
DISCLOSED: Final = text(
    "DeleteConcern",
    "Something of this concern was disclosed. It stays until that disclosure may be deleted.",
)


@dataclass(frozen=True, slots=True)
class DeleteConcern:
    """Delete a concern that came to nothing; this never waits for a second person.

    Source: decisions on practice, 13: the deletion of a rejected concern never waits.
    """

    begin: BeginWork

    def __call__(self, concern_id: ConcernId) -> frozenset[Topic]:
        """Delete it, and the person where nothing else rests on them; return what changed.

        Raises:
            Refused: the role deletes nothing, the concern still stands, or it was disclosed.
            NotFoundError: there is no such concern.
        """
        with self.begin() as work:
            work.actor.require(Right.DELETE)
            concern = work.concerns.get(concern_id)
            if concern.state not in (ConcernState.REJECTED, ConcernState.MISTAKE):
                raise Refused(ONLY_ENDED)
            if work.deletions.disclosed(concern.id):
                raise Refused(DISCLOSED)
            open_ = work.entries.open_of_concern(concern.id)
            if any(entry.kind is not EntryKind.DELETE_DUE for entry in open_):
                raise Refused(STILL_OPEN)
            gone = erase_concern(work, concern)
            work.note(Note(Act.RECORD_DELETED, gone, why(work, concern.owner_id)))
            wants_second(work, Act.RECORD_DELETED, *gone, number=concern.number)
            return work.commit()


def erase_concern(work: Work, concern: Concern) -> tuple[Topic, ...]:
    """Delete the concern and whoever nothing else needs; return all as (kind, id)."""
    gone: list[Topic] = [(Kind.CONCERN, concern.id)]
    around = work.deletions.around(concern.id)
    work.deletions.erase(*gone[0])
    for person in (concern.subject_id, *around):
        gone += erase_person(work, person)
    return tuple(dict.fromkeys(gone))


def erase_person(work: Work, person: PersonId) -> tuple[Topic, ...]:
    """Delete every entry of a person once nothing needs any of them; return those deleted.

    A person lives as long as the longest record that needs them, under whichever entry.
    """
    entries = work.deletions.same_persons(person)
    if any(work.deletions.person_needed(each) for each in entries):
        return ()
    for each in entries:
        work.deletions.erase(Kind.PERSON, each)
    return tuple((Kind.PERSON, str(each)) for each in entries)
