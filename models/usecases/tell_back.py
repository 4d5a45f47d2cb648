"""The caller was spoken with again: what was said is written down, the promise is kept."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import ConcernId
from models.kernel.text import text
from models.ports.records import Happening
from models.ports.work import BeginWork
from models.usecases.common import casework, note_concern

WHAT_WAS_SAID: Final = text("TellBack", "Write what was said to the caller.")


@dataclass(frozen=True, slots=True)
class TellBack:
    """Write down what the caller was told; an open promise to call back is thereby kept."""

    begin: BeginWork

    def __call__(self, concern_id: ConcernId, words: str) -> frozenset[Topic]:
        """Write it down and return what changed.

        Raises:
            Refused: nothing is written.
        """
        if not words.strip():
            raise Refused(WHAT_WAS_SAID, "told")
        with self.begin() as work:
            casework(work)
            concern = work.concerns.get(concern_id)
            for entry in work.entries.open_of_concern(concern.id):
                if entry.kind is EntryKind.TELL_BACK:
                    entry.done(words, work.now, work.actor.user)
                    work.entries.save(entry)
            work.story.add(
                Happening(
                    "told_back",
                    work.now,
                    concern_id=concern.id,
                    case_id=concern.case_id,
                    words=words.strip(),
                )
            )
            note_concern(work, Act.NOTE_WRITTEN, concern)
            return work.commit()
