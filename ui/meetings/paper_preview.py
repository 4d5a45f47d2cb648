"""The paper of a participant: looked at first, then made as a registered copy."""

from typing import Final

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QWidget

from models.forms.answers import Answers
from models.meetings.meeting import Participant
from models.meetings.paper_forms import MEETING_PAPER
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.jobs import Jobs
from ui.kit.buttons import plain_button, primary
from ui.kit.dialogs import Dialog
from ui.language import filled
from ui.meetings.acts import PlanningActs
from ui.meetings.words import in_full
from ui.paper.pages_view import PagesView
from ui.paper.pictures import Draw

_LEAST: Final = QSize(480, 320)
_SIZE: Final = QSize(860, 900)
FIRST: Answers = {"fields": ["age", "stage"]}
"""Chosen from the start: little."""


class PaperSheet(FormSheet):
    """What may stand on the paper, and why it must leave before the meeting.

    Attributes:
        made: the preview's bytes and the answers it was made with, once it is shown.
    """

    made: tuple[bytes, Answers] | None = None

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        acts: PlanningActs,
        participant: Participant,
        points: int,
    ) -> None:
        self._planning, self._participant = acts, participant
        super().__init__(
            parent, MEETING_PAPER, self.tr("Show the paper"), context, self._preview
        )
        words = self.tr(
            "For {who}. Points: {count}. It is registered as a disclosure of each case, comes "
            "back at the meeting and is shredded."
        )
        self.explain(filled(words, who=in_full(context, participant), count=str(points)))

    def _preview(self, answers: Answers) -> Changed:
        """Make the preview, off the GUI thread; nothing is registered by it."""
        view = self._planning.paper_preview(self._participant.id, answers)
        self.made = self._planning.paint(view.document), answers
        return frozenset()


class PaperPreview(Dialog):
    """The pages as they would be, and the way to a registered copy.

    Signals:
        wanted: the copy is to be made.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget, title: str, draw: Draw, jobs: Jobs, pdf: bytes) -> None:
        """Show the pages of a preview under a title."""
        super().__init__(parent, title)
        self.setObjectName("paper_preview")
        self.pages = PagesView(draw, jobs, title)
        self.pages.setMinimumSize(_LEAST)
        self.resize(_SIZE.boundedTo(parent.window().size()))
        self.content.addWidget(self.pages, 1)
        self.close_it = plain_button(self.tr("Close"))
        self.close_it.clicked.connect(self.reject)
        self.make = primary(self.tr("Make the copy"), "printer")
        self.make.clicked.connect(self._make)
        self.add_buttons((self.close_it, self.make), self.make)
        self.pages.show_pdf(pdf)

    @Slot()
    def _make(self) -> None:
        self.accept()
        self.wanted.emit()
