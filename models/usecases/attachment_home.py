"""To what an attachment belongs: a concern or a case, found as everything else is found."""

from dataclasses import dataclass
from datetime import datetime

from models.attachments.attachment import Attachment
from models.attachments.rows import AttachmentRow
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.concerns.concern import ALREADY_ENDED, STATES, Concern, ConcernState
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId
from models.ports.records import Happening
from models.ports.work import Work
from models.usecases.common import case_if_seen, task, why


@dataclass(frozen=True, slots=True)
class Home:
    """A concern, a case, or a concern in a case; what a user may not see is not found.

    Attributes:
        concern: to which the attachment belongs, or None.
        case: to which it belongs, or which has taken the concern up; None before that.
    """

    concern: Concern | None
    case: Case | None

    def refusal(self) -> Refused | None:
        """Return why nothing may be added, taken away or saved outside, or None."""
        if self.case is not None:
            try:
                self.case.require_active()
            except Refused as refused:
                return refused
        elif self.concern is not None and self.concern.state is not ConcernState.REGISTERED:
            return Refused(ALREADY_ENDED.filled(state=STATES[self.concern.state]))
        return None

    def require_alive(self) -> None:
        """Refuse what changes a matter that rests or has ended.

        Raises:
            Refused: the case is suspended or closed, or the concern has ended.
        """
        refused = self.refusal()
        if refused is not None:
            raise refused

    def all_of(self, work: Work) -> tuple[AttachmentRow, ...]:
        """Return every attachment that counts towards the same limit."""
        if self.case is not None:
            return work.attachments.of_case(self.case.id)
        return () if self.concern is None else work.attachments.of_concern(self.concern.id)

    def note(self, work: Work, act: Act, attachment: Attachment, words: str = "") -> None:
        """Log an act on an attachment, what it belongs to, and the person it is about."""
        about: list[tuple[Kind, str]] = [(Kind.ATTACHMENT, attachment.id)]
        if self.concern is not None:
            about.append((Kind.CONCERN, self.concern.id))
        if self.case is not None:
            about.append((Kind.CASE, self.case.id))
        matter = self.case or self.concern
        if matter is None:  # the table's own check has refused it
            raise ValueError(attachment.id)
        about.append((Kind.PERSON, matter.subject_id))
        said = f"{attachment.number} {words}".strip()
        work.note(Note(act, tuple(about), why(work, matter.owner_id), words=said))

    def task(
        self, work: Work, kind: EntryKind, due_at: datetime, origin: str, about: str
    ) -> None:
        """Put a task on what it belongs to in the calendar of whoever acts."""
        task(
            work,
            kind,
            due_at,
            origin=origin,
            origin_at=work.now,
            owner=work.actor.user,
            concern=None if self.concern is None else self.concern.id,
            case=None if self.case is None else self.case.id,
            about=about,
        )

    def tell(self, work: Work, kind: str, words: str = "", **data: str) -> None:
        """Write a line into the story."""
        work.story.add(
            Happening(
                kind,
                work.now,
                concern_id=None if self.concern is None else self.concern.id,
                case_id=None if self.case is None else self.case.id,
                data=data,
                words=words,
            )
        )


def home(work: Work, kind: Kind, key: str) -> Home:
    """Return the concern or case with that id.

    Raises:
        NotFoundError: there is none, or none that the user may see.
        ValueError: nothing of that kind has attachments.
    """
    if kind is Kind.CASE:
        return Home(None, work.cases.get(CaseId(key)))
    if kind is not Kind.CONCERN:
        raise ValueError(kind)
    concern = work.concerns.get(ConcernId(key))
    return Home(concern, case_if_seen(work, concern.case_id))


def home_of(work: Work, attachment: Attachment) -> Home:
    """Return what an attachment belongs to.

    Raises:
        NotFoundError: the user may not see it.
    """
    if attachment.case_id is not None:
        return home(work, Kind.CASE, attachment.case_id)
    return home(work, Kind.CONCERN, str(attachment.concern_id))
