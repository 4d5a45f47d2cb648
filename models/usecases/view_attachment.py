"""An attachment is looked at, and those of a concern or case are listed."""

from dataclasses import dataclass
from typing import Final

from models.attachments.attachment import Attachment
from models.attachments.file_types import TYPES, Sight
from models.attachments.rows import Attached
from models.audit.acts import Act
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import AttachmentId, ConcernId
from models.kernel.text import text
from models.ports.work import BeginWork
from models.usecases.attachment_home import home, home_of
from models.usecases.common import casework

NOT_SHOWN: Final = text(
    "Attachments", "Files of this kind are not shown here. Save a copy if you must open it."
)


@dataclass(frozen=True, slots=True, repr=False)
class Laid:
    """An attachment laid out to be looked at: what is known, how it is seen, its bytes."""

    attachment: Attachment
    sight: Sight
    data: bytes


@dataclass(frozen=True, slots=True)
class ListAttachments:
    """The attachments of a concern or case; the page around them has logged that it is read."""

    begin: BeginWork

    def __call__(self, kind: Kind, key: str) -> Attached:
        """Return them, newest first.

        Raises:
            Refused: the role does no casework.
            NotFoundError: no such concern or case, or none that the user may see.
        """
        with self.begin() as work:
            casework(work)
            belongs = home(work, kind, key)
            every = belongs.all_of(work)
            rows = every if kind is Kind.CASE else work.attachments.of_concern(ConcernId(key))
            used = sum(row.size for row in every)
            return Attached(rows, used, belongs.refusal() is not None)


@dataclass(frozen=True, slots=True)
class ViewAttachment:
    """Look at an attachment; the bytes go to the viewer's child and nowhere else."""

    begin: BeginWork

    def __call__(self, attachment_id: AttachmentId) -> Laid:
        """Log that it is looked at, and return it once that is written.

        Raises:
            Refused: the role does no casework, or files of this kind are not shown.
            NotFoundError: it is gone, or the user may not see it.
            EnvironmentFault: the bytes are not those that were stored.
        """
        with self.begin() as work:
            casework(work)
            attachment = work.attachments.get(attachment_id)
            belongs = home_of(work, attachment)
            sight = TYPES[attachment.type].sight
            if sight is None:
                raise Refused(NOT_SHOWN)
            laid = Laid(attachment, sight, work.attachments.content(attachment))
            belongs.note(work, Act.ATTACHMENT_VIEWED, attachment)
            work.commit()
            return laid
