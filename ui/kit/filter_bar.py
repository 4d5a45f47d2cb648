"""What a list is narrowed by, in sight: a chip for each filter, and one act that clears them."""

from collections.abc import Sequence
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from ui.kit.buttons import Button, quiet
from ui.kit.flow import FlowLayout
from ui.kit.focus import before, follow
from ui.kit.labels import Label, Role
from ui.kit.menus import MenuButton
from ui.language import filled

_TAKING: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class Choice(NamedTuple):
    """One value of a filter: its keys, and the words on the menu and on the chip."""

    key: str
    value: str
    words: str


class Group(NamedTuple):
    """A filter with its values, as the menu shows it; a group within has a list of its own."""

    words: str
    choices: Sequence["Choice | Group"]


class FilterChip(Button):
    """One filter in force; pressed, or with Delete, it goes.

    Signals:
        taken: the filter is to go.
    """

    taken = Signal(str)

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(choice.words, "x", "plain", parent)
        self.key = choice.key
        self.setProperty("role", "chip")
        self.setAccessibleName(filled(self.tr("Filter: {words}"), words=choice.words))
        self.setAccessibleDescription(self.tr("Delete takes it away."))
        self.setToolTip(self.tr("Take this filter away (Delete)"))
        self.clicked.connect(self._take)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go with Delete."""
        if event.key() in _TAKING:
            self._take()
            return
        super().keyPressEvent(event)

    @Slot()
    def _take(self) -> None:
        self.taken.emit(self.key)


class FilterBar(QWidget):
    """A button that offers filters, the chips of those in force, the count, and "Clear all".

    Signals:
        narrowed: (key of a filter, its value).
        taken: the key of a filter that is to go.
        cleared: all of them are to go.
    """

    narrowed = Signal(str, str)
    taken = Signal(str)
    cleared = Signal()

    def __init__(self, *front: QWidget, parent: QWidget | None = None) -> None:
        """Make an empty bar; ``front`` stands before the button."""
        super().__init__(parent)
        self.chips: list[FilterChip] = []
        self.offer = MenuButton(self.tr("Filter"), "filter")
        self.offer.setToolTip(self.tr("Show fewer rows"))
        self.count = Label("", Role.MUTED)
        self.clear = quiet(self.tr("Clear all"), "")
        self.clear.clicked.connect(self.cleared)
        self.clear.hide()
        self._flow = FlowLayout(self, gap=8)
        for widget in (*front, self.offer):
            self._flow.addWidget(widget)
        self._tail()

    def offer_groups(self, groups: Sequence[Group]) -> None:
        """Offer these filters."""
        self.offer.list.clear()
        for group in groups:
            self._offer(group, self.offer.list)

    def _offer(self, group: Group, within: QMenu) -> None:
        below = within.addMenu(group.words.replace("&", "&&"))
        for choice in group.choices:
            if isinstance(choice, Group):
                self._offer(choice, below)
                continue
            act = partial(self.narrowed.emit, choice.key, choice.value)
            self.offer.add(choice.words, act, below).setData((choice.key, choice.value))

    def show_filters(self, choices: Sequence[Choice], count: str) -> None:
        """Show what is in force, and how many rows are left."""
        focused = next((at for at, chip in enumerate(self.chips) if chip.hasFocus()), None)
        anchor = before(self.chips[0]) if self.chips else self.offer
        for old in self.chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._flow.removeWidget(self.clear)
        self._flow.removeWidget(self.count)
        self.chips = [FilterChip(choice, self) for choice in choices]
        for chip in self.chips:
            chip.taken.connect(self.taken)
            self._flow.addWidget(chip)
            chip.show()
        self._tail()
        follow(anchor, (*self.chips, self.clear))
        self.clear.setVisible(bool(choices))
        self.count.setText(count)
        self.count.setMinimumHeight(self.offer.sizeHint().height())  # in line with the words
        if focused is not None:
            left = self.chips[min(focused, len(self.chips) - 1)] if self.chips else self.offer
            left.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tail(self) -> None:
        self._flow.addWidget(self.clear)
        self._flow.addWidget(self.count)
