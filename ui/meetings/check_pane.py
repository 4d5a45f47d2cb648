"""The last look before a meeting is closed: what will be written, what is missing."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from models.meetings.sitting import NO_OUTCOME, Gap
from models.usecases.in_meeting import Looked
from ui.kit.buttons import Button, WrappedLink, plain_button, primary
from ui.kit.card import Card, Note
from ui.kit.clearing import clear_out
from ui.kit.flow import FlowLayout
from ui.kit.labels import Label, Muted, Role
from ui.language import filled, say


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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check")
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
        heads = (self.tr("Point"), self.tr("Case"), self.tr("In the register"),
                 self.tr("In the story"), self.tr("In the calendar"))  # fmt: skip
        for column, words in enumerate(heads):
            self._grid.addWidget(Muted(words), 0, column)
        for at, line in enumerate(looked.lines, 1):
            cells = (
                str(line.position),
                line.case_number or "\u2013",
                filled(self.tr("{count} disclosures"), count=line.disclosures),
                filled(self.tr("{count} notes"), count=line.notes),
                filled(self.tr("{count} actions"), count=line.actions),
            )
            for column, words in enumerate(cells):
                role = Role.STRONG if column == 1 else Role.BODY
                self._grid.addWidget(Label(words, role), at, column)
            if line.unfinished:
                left = Label(self.tr("Not finished"), Role.MUTED)
                self._grid.addWidget(left, at, len(cells))
            if line.postponed:
                self._grid.addWidget(Label(self.tr("Put off"), Role.MUTED), at, len(cells))
        self.written.setVisible(bool(looked.lines))
