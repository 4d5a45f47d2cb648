"""What of the log is wanted: a number, a user, a group of acts, an ending, a time."""

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from models.audit.acts import Outcome
from models.audit.reading import GROUPS, ActGroup, LogFilter
from models.kernel.clock import local
from ui.context import Context
from ui.kit.choice_editors import Combo
from ui.kit.flow import FlowLayout
from ui.language import say

PAUSE_MS = 600
"""Typing settles before the log is asked, since every reading stands in it."""


class FilterBar(QWidget):
    """Five fields in a row that wraps.

    Signals:
        changed: another filter is wanted.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = context.clock
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
        self.span = self._combo(
            self.tr("Time"),
            (
                ("", self.tr("All of the time")),
                ("0", self.tr("Today")),
                ("6", self.tr("The last 7 days")),
                ("29", self.tr("The last 30 days")),
                ("364", self.tr("The last year")),
            ),
        )
        row = FlowLayout(self)
        for part in (self.about, self.span, self.user, self.group, self.outcome):
            row.addWidget(part)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.about.textEdited.connect(self._pause.start)
        self.about.returnPressed.connect(self._at_once)

    def asked(self) -> LogFilter:
        """Return the filter as it stands."""
        group, outcome = str(self.group.currentData()), str(self.outcome.currentData())
        return LogFilter(
            about=self.about.text().strip(),
            user=str(self.user.currentData()),
            group=ActGroup(group) if group else None,
            outcome=Outcome(outcome) if outcome else None,
            first=self._first(),
        )

    def _first(self) -> date | None:
        days = str(self.span.currentData())
        today = local(self._clock.now()).date()
        return today - timedelta(days=int(days)) if days else None

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
