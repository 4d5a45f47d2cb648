"""What of the log is wanted: a number, a user, a group of acts, an ending, a time."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from models.audit.acts import Outcome
from models.audit.reading import GROUPS, ActGroup, LogFilter
from ui.context import Context
from ui.kit.choice_editors import Combo
from ui.kit.flow import FlowLayout
from ui.kit.labels import Label, Role
from ui.language import say
from ui.logbook.days_row import FIRST, LAST, PAUSE_MS, DaysRow

DAYS: Final = frozenset({FIRST.key, LAST.key})


class FilterBar(QWidget):
    """Fields in a row that wraps, and below them what is to be mended.

    Signals:
        changed: another filter is wanted.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about = QLineEdit()
        self.about.setClearButtonEnabled(True)
        self.about.setObjectName("log_about")
        self.about.setAccessibleName(self.tr("Number or name"))
        self.about.setPlaceholderText(self.tr("Number, as S-2026-0001, or a name"))
        self.about.setMinimumWidth(self.fontMetrics().averageCharWidth() * 34)
        users = sorted(context.users.values(), key=lambda user: user.name)
        self.user = self._combo(
            self.tr("User"),
            (("", self.tr("All users")), *((user.id, user.name) for user in users)),
        )
        self.group = self._combo(
            self.tr("Kind of act"),
            (("", self.tr("All acts")), *((str(key), say(GROUPS[key])) for key in GROUPS)),
        )
        self.outcome = self._combo(
            self.tr("How it ended"),
            (
                ("", self.tr("Done and refused")),
                (str(Outcome.DONE), self.tr("Done")),
                (str(Outcome.REFUSED), self.tr("Refused")),
            ),
        )
        self.days = DaysRow(context.clock)
        self.span = self.days.span
        self.problem = Label("", Role.ERROR, wrap=True)
        self.problem.hide()
        self._fields = QWidget()
        row = FlowLayout(self._fields)
        for part in (self.about, self.days, self.user, self.group, self.outcome):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._fields)
        column.addWidget(self.problem)
        self.days.changed.connect(self.changed)
        self.days.unreadable.connect(self._tell)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.about.textEdited.connect(self._pause.start)
        self.about.returnPressed.connect(self._at_once)

    def asked(self) -> LogFilter:
        """Return the filter as it stands."""
        first, last = self.days.days()
        group, outcome = str(self.group.currentData()), str(self.outcome.currentData())
        return LogFilter(
            about=self.about.text().strip(),
            user=str(self.user.currentData()),
            group=ActGroup(group) if group else None,
            outcome=Outcome(outcome) if outcome else None,
            first=first,
            last=last,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for every line of fields and of the sentence, however short the window."""
        super().resizeEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        for part in (self._fields, self.problem):
            part.setMinimumHeight(max(0, part.heightForWidth(self.width())))

    def ready(self) -> bool:
        """Whether the filter can be read; else the field with the mistake has the focus."""
        found = self.days.problem()
        if found is not None:
            self.refuse("", say(found))
        return found is None

    def refuse(self, key: str, sentence: str) -> None:
        """Show what to mend below the fields, and go to the one of that key."""
        self._tell(sentence)
        if key in DAYS:
            self.days.show_problem(key, sentence)
            self.days.focus(key)

    def accept(self) -> None:
        """Show that there is nothing to mend."""
        self._tell("")
        self.days.show_problem("", "")

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self._keep_room()

    def _combo(self, name: str, choices: Iterable[tuple[str, str]]) -> Combo:
        combo = Combo()
        combo.setAccessibleName(name)
        for key, words in choices:
            combo.addItem(words, str(key))
        combo.currentIndexChanged.connect(self.changed)
        return combo

    @Slot()
    def _at_once(self) -> None:
        self._pause.stop()
        self.changed.emit()
