"""The extract of the log for a citizen: made, registered and shown by one button."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from models.access.roles import Right, may
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.usecases.citizen_extract import Extract
from ui.context import Context
from ui.kit.buttons import Button
from ui.language import filled, say
from ui.paper.paper_dialog import PaperDialog
from ui.paper.pictures import Draw

MakeExtract = Callable[[Kind, str], Extract]
"""Makes the extract of a case or a concern, by its id."""


class ExtractButton(Button):
    """Stands where the person does, and where the log of the case is read.

    It is hidden from roles that do not see every case: the paper holds acts from all of them.
    """

    def __init__(
        self,
        make: MakeExtract,
        draw: Draw,
        context: Context,
        about: Topic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "printer", parent=parent)
        self.setText(self.tr("Extract for the citizen …"))
        self._make, self._draw, self._context, self._about = make, draw, context, about
        self.paper: PaperDialog | None = None
        self.setObjectName("citizen_extract")
        self.setToolTip(
            self.tr("Extract of the log for the citizen: times, acts and purposes, no names")
        )
        self.clicked.connect(self._on_clicked)
        if not may(context.user.role, Right.ALL_CASES):
            self.hide()

    @Slot()
    def _on_clicked(self) -> None:
        work = partial(self._make, *self._about)
        self._context.jobs.run(self, work, self._show, self._refused)

    def _show(self, made: Extract) -> None:
        title = filled(self.tr("Extract for the citizen, {number}"), number=made.number)
        self.paper = PaperDialog(self.window(), title, self._draw, self._context.jobs, made.pdf)
        self.paper.open()
        self._context.feed.announce(made.changed)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))
