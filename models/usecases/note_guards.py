"""What the guards around an open vault write into the log: copied text, a clock that jumped."""

from dataclasses import dataclass

from models.audit.acts import Act, Reason
from models.audit.leaf import Note
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, ConcernId
from models.ports.work import BeginWork
from models.usecases.common import note_case, note_concern


@dataclass(frozen=True, slots=True)
class NoteCopied:
    """Log that text was copied out of the program: how many letters, never which."""

    begin: BeginWork

    def __call__(self, letters: int, about: tuple[Kind, str] | None = None) -> frozenset[Topic]:
        """Write the row; return what changed.

        Args:
            letters: how many were copied.
            about: the case or concern that stood on the screen, where one did.

        Raises:
            NotFoundError: there is no such record, or it is hidden from this user.
        """
        with self.begin() as work:
            words = str(letters)
            kind, key = about or ("", "")
            if kind == Kind.CASE:
                note_case(work, Act.COPIED, work.cases.get(CaseId(key)), words=words)
            elif kind == Kind.CONCERN:
                note_concern(work, Act.COPIED, work.concerns.get(ConcernId(key)), words)
            else:
                work.note(Note(Act.COPIED, words=words))
            return work.commit()


@dataclass(frozen=True, slots=True)
class NoteClockJump:
    """Log that the computer's clock moved by itself; order never depends on it.

    Source: ASVS 16.2.2.
    """

    begin: BeginWork

    def __call__(self, seconds: int) -> frozenset[Topic]:
        """Write by how many seconds it went forward (or back, below 0); return what changed."""
        with self.begin() as work:
            work.note(Note(Act.CLOCK_JUMPED, reason=Reason.RULE, words=f"{seconds:+d} s"))
            return work.commit()
