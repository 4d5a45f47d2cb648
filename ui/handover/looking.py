"""Looking at an attachment from the check page: pictures that the viewer's child draws."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from models.kernel.errors import Refused
from models.kernel.ids import AttachmentId
from models.usecases.view_attachment import Laid
from ui.attachments.viewer import Viewer
from ui.context import Context
from ui.handover.acts import HandoverActs
from ui.kit.dialogs import inform
from ui.language import say


class Looking(QObject):
    """Opens the viewer over a page, once it is logged that the file is looked at."""

    def __init__(self, over: QWidget, acts: HandoverActs, context: Context) -> None:
        super().__init__(over)
        self._over, self._acts, self._context = over, acts, context
        self.viewer: Viewer | None = None

    @Slot(str)
    def look_at(self, attachment: str) -> None:
        """Show that attachment."""
        work = partial(self._acts.view_file, AttachmentId(attachment))
        self._context.jobs.run(self, work, self._open, self._refused)

    def _open(self, laid: Laid) -> None:
        if self._acts.look is not None:
            self.viewer = Viewer(self._over, self._acts.look, self._context.jobs, laid)
            self.viewer.open()

    def _refused(self, refusal: Refused) -> None:
        inform(self._over, self.tr("It cannot be shown"), say(refusal.why))
