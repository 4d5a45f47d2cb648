"""The panel at the foot of the desk: what one is told of. It never takes the focus by itself."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from models.calendar.reminders import Reminder, Reminders
from ui.calendar.reminder_row import ReminderRow
from ui.kit.announce import announce
from ui.kit.buttons import quiet
from ui.kit.card import Line
from ui.kit.clearing import clear_out
from ui.kit.labels import Label, Muted, Role
from ui.kit.status import Glyph
from ui.language import filled

SHARE: Final = 0.35
"""Of the desk's height, at most, for the whole list."""
NEW_BELOW: Final = 2
"""With fewer reminders than this there is no list to open."""


class ReminderBar(QFrame):
    """One reminder and how many more, or the whole list.

    Signals:
        wanted: (act, reminder).
        later: (choice, reminder).
        put_away: the user has seen them.
    """

    wanted = Signal(str, object)
    later = Signal(object, object)
    put_away = Signal()
    _desk: QWidget | None = None  # Qt still asks while Python is taking the window apart

    def __init__(self, desk: QWidget, name_of: Callable[[Reminder], str]) -> None:
        """Make it, out of sight.

        Args:
            desk: of whose height it takes a part.
            name_of: the colleague's name for whom one stands in, or "".
        """
        super().__init__(desk)
        self.setProperty("role", "status")
        self.setObjectName("reminders")
        self.setAccessibleName(self.tr("Reminders"))
        self._name_of = name_of
        self._found: Reminders | None = None
        self._away = False
        self.whole = self.folded = self._was = False
        self.rows: list[ReminderRow] = []
        self.words = Label("", Role.STRONG)
        self.more = quiet("", "list")
        self.more.clicked.connect(self._turn)
        self.seen = quiet(self.tr("Seen"), "check")
        self.seen.setToolTip(
            self.tr("Puts these reminders away. What is left stands in Today.")
        )
        self.seen.clicked.connect(self.put_away)
        self._before: QWidget | None = None
        self._lay_out()
        self._desk = desk
        desk.installEventFilter(self)
        self.hide()

    def show_reminders(
        self, found: Reminders, *, away: bool, whole: bool | None = None
    ) -> None:
        """Show them, or nothing where there are none.

        Args:
            found: what one is told of.
            away: whether they came while the program was closed.
            whole: whether the whole list is shown; None for as it was.
        """
        at = self._focused()
        self._found, self._away = found, away
        self.whole = self.whole if whole is None else whole
        if len(found.rows) < (1 if self.folded else NEW_BELOW):
            self.whole = False
        self.words.setText(self._title(found))
        clear_out(self._list)
        self.rows = []
        if self.whole:
            self._group(self.tr("Past its time"), found.passed)
            self._group(self.tr("Soon"), found.coming)
        else:
            chosen = (away and found.passed) or found.rows
            self._add(sorted(chosen, key=lambda each: each.came_at)[-1:])
        hidden = len(found.rows) - (0 if self.folded else 1)
        self.more.setVisible(hidden > 0)
        fewer = self.tr("Fold up") if self.folded else self.tr("Show one")
        several = self.tr("Show (F8)") if self.folded else self.tr("Show {count} more (F8)")
        more = filled(several, count=hidden)
        self.more.setText(fewer if self.whole else more)
        self._area.setVisible(self.whole or not self.folded)
        self.setVisible(bool(found.rows))
        self._fit()
        self._focus_again(at)

    def fold(self, *, folded: bool) -> None:
        """Keep to one line while a meeting is held; F8 still opens the list."""
        if folded == self.folded:
            return
        self.folded = folded
        if folded:
            self._was = self.whole
        whole = self._was and not folded
        if self._found is None:
            self.whole = whole
        else:
            self.show_reminders(self._found, away=self._away, whole=whole)

    def tell(self) -> None:
        """Say it aloud, politely, to those who hear the screen."""
        if self._found is None or not self.rows:
            return
        if len(self._found.rows) == 1:
            announce(self, f"{self.words.text()}: {self.rows[0].spoken}")
        else:
            announce(self, filled(self.tr("{title}. F8 leads there."), title=self.words.text()))

    @Slot()
    def take_focus(self) -> None:
        """Show the whole list and go to its first act, because the user asked for it."""
        self._before = QApplication.focusWidget()
        if self._found is not None:
            self.show_reminders(self._found, away=self._away, whole=True)
        if self.rows:
            self.rows[0].what.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape to where one was."""
        if event.key() == Qt.Key.Key_Escape and self._found is not None:
            self.show_reminders(self._found, away=self._away, whole=False)
            self.give_back()
        else:
            super().keyPressEvent(event)

    def give_back(self) -> None:
        """Give the focus back to where it was before ``take_focus``."""
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the height of the desk."""
        if watched is self._desk and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows that wrap need more height."""
        super().resizeEvent(event)
        self._fit()

    def _title(self, found: Reminders) -> str:
        passed, count = len(found.passed), len(found.rows)
        if self._away and passed:
            words = self.tr("While you were away: {count} past its time")
            return filled(words, count=passed)
        if count == 1:
            return self.tr("Reminder")
        return filled(self.tr("{count} reminders"), count=count)

    def _group(self, title: str, reminders: Sequence[Reminder]) -> None:
        if reminders:
            self._list.addWidget(Muted(title))
            self._add(reminders)

    def _add(self, reminders: Sequence[Reminder]) -> None:
        found = self._found
        if found is None:
            return
        for at, reminder in enumerate(reminders):
            if at:
                self._list.addWidget(Line())
            whose = self._name_of(reminder)
            row = ReminderRow(reminder, found.now, found.laters, whose)
            row.wanted.connect(self.wanted)
            row.later.connect(self.later)
            self._list.addWidget(row)
            self.rows.append(row)

    @Slot()
    def _turn(self) -> None:
        if self._found is not None:
            self.show_reminders(self._found, away=self._away, whole=not self.whole)

    def _focused(self) -> tuple[int, str] | None:
        """Return which row has the focus, and at which act; None where none has."""
        at = QApplication.focusWidget()
        for number, row in enumerate(self.rows):
            if at is not None and row.isAncestorOf(at):
                acts = (key for key, button in row.buttons.items() if button is at)
                return number, next(acts, "")
        return None

    def _focus_again(self, at: tuple[int, str] | None) -> None:
        """Keep the focus in the list while one works through it."""
        if at is None:
            return
        if not self.rows:
            self.give_back()
            return
        row = self.rows[min(at[0], len(self.rows) - 1)]
        row.buttons.get(at[1], row.what).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        if self._desk is None or not self.rows:
            return
        width = max(self._area.viewport().width(), 1)
        inside = self._list.parentWidget()
        needs = max(
            self._list.totalHeightForWidth(width) if self._list.hasHeightForWidth() else 0,
            inside.sizeHint().height() if inside is not None else 0,
        )
        self._area.setFixedHeight(min(needs + 2, max(int(self._desk.height() * SHARE), 40)))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Glyph("bell", "text"))
        head.addWidget(self.words, 1)
        head.addWidget(self.more)
        head.addWidget(self.seen)
        self._area, inside = QScrollArea(), QWidget()
        inside.setProperty("role", "body")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        self._area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 6)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._area)
