"""What can be done with attachments; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.attachments.rows import Attached
from models.kernel.events import Kind
from models.kernel.ids import AttachmentId
from models.ports.attachments import Look, Report
from models.usecases.add_attachment import NewAttachment
from models.usecases.export_attachment import Exported
from models.usecases.view_attachment import Laid
from ui.changes import Changed
from ui.forms.outside_sheet import SettleOutside


@dataclass(frozen=True, slots=True)
class AttachmentActs:
    """Use cases of attachments.

    Attributes:
        listed: the attachments of a concern or case.
        add: stores one file, telling how far it is.
        view: lays one out to be looked at; logged.
        export: registers a copy and returns its bytes.
        settle: records what became of a copy outside.
        look: the viewer's child, beside the database; None where the system has none.
        save_file: writes bytes to a path.
        size_of: the size of a file on the disk, 0 where there is none.
    """

    listed: Callable[[Kind, str], Attached]
    add: Callable[[NewAttachment, Report], Changed]
    view: Callable[[AttachmentId], Laid]
    export: Callable[[AttachmentId, str], Exported]
    delete: Callable[[AttachmentId, str], Changed]
    settle: SettleOutside
    look: Look | None
    save_file: Callable[[str, bytes], None]
    size_of: Callable[[str], int]
