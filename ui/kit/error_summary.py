"""The box at the top of a form that could not be saved: what to mend, each with its way there."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.kit.announce import announce
from ui.kit.buttons import Button, WrappedLink
from ui.kit.focus import follow
from ui.kit.labels import Heading


class ErrorSummary(QFrame):
    """Hidden while all is well; with problems it shows itself and takes the focus.

    Signals:
        chosen: the key of the field to go to.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "problem")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 14)
        self._column.setSpacing(4)
        self.title = Heading(self.tr("There is a problem"))
        self._column.addWidget(self.title)
        self.links: list[Button] = []
        self.hide()

    def show_problems(self, problems: Sequence[tuple[str, str]]) -> None:
        """Show (key, sentence) for each problem; none hide the box."""
        for old in self.links:
            self._column.removeWidget(old)
            old.deleteLater()
        self.links = []
        for key, sentence in problems:
            way = WrappedLink(sentence, self)
            way.clicked.connect(partial(self.chosen.emit, key))
            self._column.addWidget(way)
            self.links.append(way)
        follow(self, self.links)
        self.setVisible(bool(problems))
        if problems:
            said = "\n".join([self.title.text(), *(sentence for _, sentence in problems)])
            self.setAccessibleName(said)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, said)
