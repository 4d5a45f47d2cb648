"""The last look before a meeting is closed: what will be written, what is missing."""

from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from models.meetings.sitting import NO_OUTCOME, Gap
from models.usecases.in_meeting import Looked
from ui.kit.buttons import Button, WrappedLink, plain_button, primary
from ui.kit.card import Card, Line, Note
from ui.kit.clearing import clear_out
from ui.kit.flow import FlowLayout
from ui.kit.labels import Label, Muted, Role
from ui.language import filled, say

_LETTERS: Final = 84
"""Letters across, below which the cases stand one below the other."""
_LEAST: Final = 30
"""Letters across that it always needs."""


class CheckPane(QWidget):
    """Case by case what closing writes; with links to what is missing.

    Signals:
        went_to: a gap, to be mended where it is.
        put_off: every point that nobody has begun is to wait for the next meeting.
        close_wanted: all is well, close.
        back_wanted: on to writing again.
    """

    went_to = Signal(object)
    put_off = Signal()
    close_wanted = Signal()
    back_wanted = Signal()
    _wide: bool | None = None
    _heads: tuple[str, ...] = ()
    _cells: list[tuple[str, ...]]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check")
        self._cells = []
        self.note = Note("")
        self.missing = Card(self.tr("Missing"))
        self._links = QVBoxLayout()
        self._links.setSpacing(6)
        self.rest = plain_button(self.tr("Put off the points not reached"), "arrow-right")
        self.rest.setObjectName("put_off_rest")
        self.missing.body.addLayout(self._links)
        self.missing.body.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignLeft)
        self.links: list[Button] = []
        self.written = Card(self.tr("This will be written"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(22)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(6, 1)
        self.written.body.addLayout(self._grid)
        self.back = plain_button(self.tr("Back"), "arrow-left")
        self.close_it = primary(self.tr("Close the meeting"), "check")
        self.close_it.setObjectName("close_meeting")
        foot = FlowLayout()
        foot.addWidget(self.back)
        foot.addWidget(self.close_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (self.note, self.missing, self.written):
            column.addWidget(part)
        column.addLayout(foot)
        self.rest.clicked.connect(self.put_off)
        self.back.clicked.connect(self.back_wanted)
        self.close_it.clicked.connect(self.close_wanted)

    def minimumSizeHint(self) -> QSize:
        """Let the table give way where there is no room for it."""
        least = self.fontMetrics().averageCharWidth() * _LEAST
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the cases beside or below their heads."""
        super().resizeEvent(event)
        self._arrange()

    def show_looked(self, looked: Looked) -> None:
        """Show what was found; the focus goes to the first gap, or to the closing."""
        self._show_gaps(looked.gaps)
        self._show_lines(looked)
        ready = not looked.gaps
        self.close_it.setEnabled(ready)
        self.note.say(
            self.tr("Everything is written together, or nothing is. Afterwards only additions.")
            if ready
            else self.tr("Mend what is missing; what is typed stays.")
        )
        untouched = any(gap.what == NO_OUTCOME for gap in looked.gaps)
        self.rest.setVisible(untouched)
        target = self.links[0] if self.links else self.close_it
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_gaps(self, gaps: tuple[Gap, ...]) -> None:
        clear_out(self._links)
        self.links = []
        for gap in gaps:
            where = self.tr("At the table")
            if gap.point is not None:
                where = filled(self.tr("Point {number}"), number=gap.point.position)
            way = WrappedLink(f"{where}: {say(gap.what)}", self)
            way.clicked.connect(partial(self.went_to.emit, gap))
            self._links.addWidget(way)
            self.links.append(way)
        self.missing.setVisible(bool(gaps))

    def _show_lines(self, looked: Looked) -> None:
        clear_out(self._grid)
        self._cells, self._wide = [], None
        heads = (self.tr("Point"), self.tr("Case"), self.tr("In the register"),
                 self.tr("In the story"), self.tr("In the calendar"))  # fmt: skip
        self._heads = heads
        for line in looked.lines:
            cells = (
                str(line.position),
                line.case_number or "\u2013",
                filled(self.tr("{count} disclosures"), count=line.disclosures),
                filled(self.tr("{count} notes"), count=line.notes),
                filled(self.tr("{count} actions"), count=line.actions),
            )
            left = self.tr("Not finished") if line.unfinished else ""
            self._cells.append((*cells, self.tr("Put off") if line.postponed else left))
        self.written.setVisible(bool(looked.lines))
        self._arrange()

    def _arrange(self) -> None:
        """Show the cases as a table; where it has no room, one below the other."""
        letters = self.width() // max(1, self.fontMetrics().averageCharWidth())
        wide = letters >= _LETTERS
        if wide is self._wide:
            return
        self._wide = wide
        clear_out(self._grid)
        if wide:
            for column, words in enumerate(self._heads):
                self._grid.addWidget(Muted(words), 0, column)
            for at, cells in enumerate(self._cells, 1):
                for column, words in enumerate(cells):
                    self._grid.addWidget(_cell(words, column), at, column)
            return
        for case in self._cells:
            for column, words in enumerate(case):
                if words:
                    at = self._grid.rowCount()
                    head = Muted(self._heads[column] if column < len(self._heads) else "")
                    self._grid.addWidget(head, at, 0)
                    self._grid.addWidget(_cell(words, column), at, 1)
            self._grid.addWidget(Line(), self._grid.rowCount(), 0, 1, 2)


def _cell(words: str, column: int) -> Label:
    """Return what stands under that head; the case's number is strong."""
    return Label(words, {1: Role.STRONG, 5: Role.MUTED}.get(column, Role.BODY))
