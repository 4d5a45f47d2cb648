"""The rail at the left: where one can go, with the keys that go there."""

from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.icons import icon_size, paint_icon
from ui.kit.theme import tokens

_GAP: Final = 4
_AIR: Final = 9


class RailItem(QPushButton):
    """One place to go: icon over words."""

    def __init__(self, words: str, icon: str, shortcut: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._drawing = icon
        self.setProperty("kind", "rail")
        self._flat = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        keys = QKeySequence(shortcut)
        if shortcut:  # the button's own shortcut would act a tenth of a second late
            QShortcut(keys, self).activated.connect(self.click)
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{words} ({shown})" if shown else words)

    def set_flat(self, *, flat: bool) -> None:
        """Put the icon beside the words, for a low window, or over them."""
        if flat != self._flat:
            self._flat = flat
            self.updateGeometry()

    def tall_height(self) -> int:
        """Return the height with the icon over the words."""
        return icon_size(1.4).height() + self.fontMetrics().height() + _GAP + 2 * _AIR

    def sizeHint(self) -> QSize:
        """Return room for icon and words."""
        metrics, side = self.fontMetrics(), icon_size(1.4).height()
        words = metrics.horizontalAdvance(self.text())
        if self._flat:
            return QSize(words + side + 3 * _AIR + _GAP, side + _AIR)
        return QSize(max(words + 22, side * 3), self.tall_height())

    def minimumSizeHint(self) -> QSize:
        """Give way in height when the window is low."""
        return QSize(self.sizeHint().width(), icon_size(1.4).height() + _AIR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, mark, icon, words and focus."""
        colours, painter = tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        ground = colours.rail
        if self.isChecked():
            ground = colours.rail_selected
        elif self.underMouse() and self.isEnabled():
            ground = colours.rail_hover
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 8, 8)
        if self.isChecked():
            painter.setBrush(QColor(colours.rail_mark))
            inset = box.height() / 5
            painter.drawRoundedRect(box.adjusted(0, inset, 4 - box.width(), -inset), 2, 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.rail_focus), 2))
            painter.drawRoundedRect(box, 8, 8)
        self._face(painter, colours.rail_text)

    def _face(self, painter: QPainter, ink: str) -> None:
        side, metrics = icon_size(1.4).height(), self.fontMetrics()
        painter.setPen(QColor(ink))
        if self._flat:
            top = (self.height() - side) / 2
            paint_icon(painter, self._drawing, ink, QRectF(_AIR + 3, top, side, side))
            words = QRectF(self.rect()).adjusted(2 * _AIR + side, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
            return
        whole = side + _GAP + metrics.height()
        top = (self.height() - whole) / 2
        paint_icon(
            painter, self._drawing, ink, QRectF((self.width() - side) / 2, top, side, side)
        )
        words = QRectF(0, top + side + _GAP, self.width(), metrics.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())


class Rail(QFrame):
    """Places above, help, settings and lock below.

    Signals:
        chosen: the key of the place, by mouse or keyboard.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAccessibleName(self.tr("Main menu"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._items: dict[str, RailItem] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 8, 10)
        column.setSpacing(2)
        self._top, self._bottom = QVBoxLayout(), QVBoxLayout()
        self._top.setSpacing(2)
        self._bottom.setSpacing(2)
        column.addLayout(self._top)
        column.addStretch(1)
        column.addLayout(self._bottom)

    def add(self, key: str, words: str, icon: str, shortcut: str = "") -> RailItem:
        """Add a place above; return its item."""
        return self._add(self._top, key, RailItem(words, icon, shortcut, self), place=True)

    def add_bottom(
        self, key: str, words: str, icon: str, shortcut: str = "", *, place: bool = False
    ) -> RailItem:
        """Add an item below; ``place`` if one can be there, as in settings, and not in help."""
        return self._add(self._bottom, key, RailItem(words, icon, shortcut, self), place=place)

    def item(self, key: str) -> RailItem:
        """Return the item with that key, or raise ``KeyError``."""
        return self._items[key]

    def select(self, key: str) -> None:
        """Show that one is there, without a signal."""
        self._items[key].setChecked(True)

    def selected(self) -> str:
        """Return the key of the place one is at, or ""."""
        return next((key for key, item in self._items.items() if item.isChecked()), "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put icons beside the words where the window is too low for them above."""
        super().resizeEvent(event)
        needed = sum(item.tall_height() + _GAP for item in self._items.values()) + 4 * _AIR
        for item in self._items.values():
            item.set_flat(flat=needed > event.size().height())

    def _add(self, column: QVBoxLayout, key: str, item: RailItem, *, place: bool) -> RailItem:
        if place:
            item.setCheckable(True)
            item.setAutoExclusive(True)
        item.clicked.connect(partial(self.chosen.emit, key))
        column.addWidget(item)
        self._items[key] = item
        return item
