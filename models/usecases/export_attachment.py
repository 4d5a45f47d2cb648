"""A copy of an attachment is saved outside the vault: asked why, numbered, logged."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.forms.answers import check
from models.forms.definitions.attachment import EXPORT_ATTACHMENT
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import AttachmentId
from models.kernel.text import Text, text
from models.ports.attachments import OutsideCopy
from models.ports.work import BeginWork
from models.usecases.attachment_home import home_of
from models.usecases.common import casework

WHAT_IT_MEANS: Final[tuple[Text, ...]] = (
    text(
        "Attachments", "The copy is no longer encrypted: whoever gets hold of it can read it."
    ),
    text(
        "Attachments",
        "A program that opens it may be attacked by what is in it. Open it only where that "
        "would do no harm.",
    ),
    text(
        "Attachments",
        "The copy gets a number, and you get a task to delete it again by the next working "
        "day. Say under Papers when it is gone.",
    ),
)
"""Shown before the reason is asked."""


@dataclass(frozen=True, slots=True, repr=False)
class Exported:
    """A registered copy: the number it got, and exactly the bytes that were stored."""

    number: str
    data: bytes
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class ExportAttachment:
    """Register a copy and return its bytes; it is registered before it is written."""

    begin: BeginWork

    def __call__(self, attachment_id: AttachmentId, reason: str) -> Exported:
        """Register the copy.

        Raises:
            Refused: no reason, or the matter rests or has ended.
            NotFoundError: it is gone, or the user may not see it.
            EnvironmentFault: the bytes are not those that were stored.
        """
        said = require_reason(reason)
        with self.begin() as work:
            casework(work)
            attachment = work.attachments.get(attachment_id)
            belongs = home_of(work, attachment)
            belongs.require_alive()
            data = work.attachments.content(attachment)
            number = work.offices.next_number("U")
            copy = OutsideCopy(
                work.new_id(), number, attachment.id, work.now, work.actor.user, said
            )
            work.attachments.add_copy(copy)
            belongs.task(
                work,
                EntryKind.COPY_OUTSIDE,
                deadlines.after(work.now, deadlines.COPY_OUTSIDE, work.opening),
                "exported",
                copy.id,
            )
            belongs.tell(work, "attachment_exported", number=attachment.number, copy=number)
            belongs.note(work, Act.ATTACHMENT_EXPORTED, attachment, f"{number} {said}")
            return Exported(number, data, work.commit())


def require_reason(reason: str) -> str:
    """Return the reason without the spaces around it.

    Raises:
        Refused: there is none, or it is too long.
    """
    for problem in check(EXPORT_ATTACHMENT, {"reason": reason}, submit=True):
        raise Refused(problem.what, problem.field)
    return reason.strip()
