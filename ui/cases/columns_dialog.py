"""Which columns a list shows, and in which order."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from models.cases.lists import ALWAYS, COLUMNS, Column
from ui.kit.buttons import IconButton, plain_button, primary, quiet
from ui.kit.dialogs import Dialog
from ui.kit.labels import Muted
from ui.language import filled, say


class ColumnsDialog(Dialog):
    """A box for each column; arrows put it further to the left or right.

    Signals:
        chosen: (the columns, in order; whether they take the width they need again).
    """

    chosen = Signal(object, bool)

    def __init__(
        self,
        parent: QWidget,
        columns: Sequence[Column],
        every: Sequence[Column],
        usual: Sequence[Column],
    ) -> None:
        """Offer the columns.

        Args:
            parent: the page of the list.
            columns: those that are shown, in order.
            every: all that the list has.
            usual: those it shows from the start.
        """
        super().__init__(parent, "")
        self.title.setText(self.tr("Columns"))
        self.setAccessibleName(self.tr("Columns"))
        self.setObjectName("columns")
        self._reset = False
        self._every, self._usual = tuple(every), tuple(usual)
        self._order = [*columns, *(each for each in every if each not in columns)]
        self.boxes: dict[Column, QCheckBox] = {}
        self.ups: dict[Column, IconButton] = {}
        self.downs: dict[Column, IconButton] = {}
        self.content.addWidget(
            Muted(self.tr("From the top: from left to right. Drag a heading to do the same."))
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.content.addLayout(self._rows)
        self._lines = {each: self._line(each, ticked=each in columns) for each in self._order}
        self._lay_rows()
        self.usual = quiet(self.tr("As from the start"), "refresh")
        self.usual.clicked.connect(self._on_usual)
        self.cancel = plain_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.use = primary(self.tr("Use"), "check")
        self.use.clicked.connect(self._on_use)
        self.add_buttons((self.usual, self.cancel, self.use), self.use)

    def _line(self, column: Column, *, ticked: bool) -> QWidget:
        line = QWidget()
        words = say(COLUMNS[column])
        box = QCheckBox(words)
        box.setChecked(ticked)
        box.setEnabled(column is not ALWAYS)
        up = IconButton(filled(self.tr("{column}: further left"), column=words), "arrow-up")
        down = IconButton(
            filled(self.tr("{column}: further right"), column=words), "arrow-down"
        )
        up.clicked.connect(lambda: self._move(column, -1))
        down.clicked.connect(lambda: self._move(column, 1))
        self.boxes[column], self.ups[column], self.downs[column] = box, up, down
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(box, 1)
        row.addWidget(up)
        row.addWidget(down)
        return line

    def _lay_rows(self) -> None:
        before: QWidget | None = None
        for at, column in enumerate(self._order):
            self._rows.removeWidget(self._lines[column])
            self._rows.insertWidget(at, self._lines[column])
            self.ups[column].setEnabled(at > 0)
            self.downs[column].setEnabled(at < len(self._order) - 1)
            for widget in (self.boxes[column], self.ups[column], self.downs[column]):
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget

    def _move(self, column: Column, way: int) -> None:
        at = self._order.index(column)
        self._order.insert(at + way, self._order.pop(at))
        self._lay_rows()
        here = (self.ups if way < 0 else self.downs)[column]
        other = (self.downs if way < 0 else self.ups)[column]
        (here if here.isEnabled() else other).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_usual(self) -> None:
        rest = [each for each in self._every if each not in self._usual]
        self._order = [*self._usual, *rest]
        for column, box in self.boxes.items():
            box.setChecked(column in self._usual)
        self._reset = True
        self._lay_rows()

    @Slot()
    def _on_use(self) -> None:
        shown = tuple(each for each in self._order if self.boxes[each].isChecked())
        self.chosen.emit(shown, self._reset)
        self.accept()
