"""The timeline as a view of the calendar: of the case whose number is written or chosen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from models.cases.timeline import Timeline
from models.kernel.errors import Refused
from models.kernel.ids import CaseId
from ui.calendar.timeline_view import CaseTimeline
from ui.context import Context
from ui.kit.buttons import plain_button
from ui.kit.empty import EmptyState
from ui.kit.labels import Label, Muted, Role
from ui.language import say

_LETTERS = 16


class CalendarTimeline(QWidget):
    """A field for the number of a case, and its course in time."""

    def __init__(
        self,
        read: Callable[[CaseId], Timeline],
        find_case: Callable[[str], tuple[CaseId, str] | None],
        context: Context,
    ) -> None:
        """Make it, with no case yet.

        Args:
            read: logs that a case is looked at, and asks for it in time.
            find_case: (id, number) of the open case that a typed number means, or None.
            context: jobs, changes, and the way to other pages.
        """
        super().__init__()
        self._find, self._context = find_case, context
        self.number = QLineEdit()
        self.number.setObjectName("timeline_case")
        self.number.setAccessibleName(self.tr("The case's number; its last digits will do"))
        self.number.setPlaceholderText(self.tr("Case number"))
        self.number.setFixedWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
        self.show_case = plain_button(self.tr("Show"), "history")
        self.told = Muted("")
        self.case = CaseTimeline(read, context)
        self.empty = EmptyState(
            "history",
            self.tr("Choose a case"),
            self.tr("Write the number of an open case: its whole course is shown in time."),
        )
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.case)
        self._lay_out()
        self.setFocusProxy(self.number)
        self.number.returnPressed.connect(self._seek)
        self.show_case.clicked.connect(self._seek)

    def follow(self, number: str) -> None:
        """Show the case that the calendar is narrowed to; "" leaves what is shown."""
        if number and number != self.number.text():
            self.number.setText(number)
            self._seek()

    def _lay_out(self) -> None:
        label = Label(self.tr("Case"), Role.MUTED)
        label.setBuddy(self.number)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (label, self.number, self.show_case):
            row.addWidget(part)
        row.addWidget(self.told, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.pages, 1)

    @Slot()
    def _seek(self) -> None:
        typed = self.number.text().strip()
        if typed:
            self._context.jobs.run(self, partial(self._find, typed), self._found, self._refused)

    def _found(self, found: tuple[CaseId, str] | None) -> None:
        if found is None:
            self.told.setText(self.tr("There is no open case with that number."))
            return
        self.told.setText("")
        self.number.setText(found[1])
        self.pages.setCurrentWidget(self.case)
        self.case.choose(found[0])

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))
