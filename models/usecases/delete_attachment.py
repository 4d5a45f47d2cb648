"""An attachment is deleted: asked why, logged, its bytes gone."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import AttachmentId
from models.kernel.text import text
from models.ports.work import BeginWork
from models.usecases.attachment_home import home_of
from models.usecases.common import casework
from models.usecases.export_attachment import require_reason

COPY_FIRST: Final = text(
    "Attachments",
    "Copy {number} of it still lies outside the vault. Delete that one first, and say so.",
)


@dataclass(frozen=True, slots=True)
class DeleteAttachment:
    """Delete an attachment: one's own, or anybody's where the role may delete."""

    begin: BeginWork

    def __call__(self, attachment_id: AttachmentId, reason: str) -> frozenset[Topic]:
        """Delete it; return what changed. The log keeps its number and the reason.

        Raises:
            Refused: no reason, the matter rests or has ended, a copy of it still lies
                outside, or a colleague added it and the role deletes nothing.
            NotFoundError: it is gone, or the user may not see it.
        """
        said = require_reason(reason)
        with self.begin() as work:
            casework(work)
            attachment = work.attachments.get(attachment_id)
            belongs = home_of(work, attachment)
            belongs.require_alive()
            if attachment.added_by != work.actor.user:
                work.actor.require(Right.DELETE)
            for row in belongs.all_of(work):
                if row.id == attachment.id and row.out:
                    raise Refused(COPY_FIRST.filled(number=row.out[0].number))
            work.deletions.erase(Kind.ATTACHMENT, attachment.id)
            belongs.tell(work, "attachment_deleted", number=attachment.number)
            belongs.note(work, Act.ATTACHMENT_DELETED, attachment, said)
            return work.commit()
