"""The log under Security: its rows, samples of it, checkpoints outside, and what is old."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from models.access.roles import Right, may
from ui.context import Context
from ui.kit.tabs import Tabs
from ui.logbook.acts import LogActs
from ui.logbook.checkpoint_page import CheckpointPage
from ui.logbook.old_rows_page import OldRowsPage
from ui.logbook.rows_page import RowsPage
from ui.logbook.sample_page import SamplePage


class LogPlace(QWidget):
    """Tabs over the parts of the log that the role may use; each is made when first shown."""

    def __init__(self, acts: LogActs, context: Context) -> None:
        super().__init__()
        role = context.user.role
        self.tabs, self.stack = Tabs(self.tr("Parts of the log")), QStackedWidget()
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._made: dict[str, QWidget] = {}
        self._add("rows", self.tr("Rows"), lambda: RowsPage(acts, context))
        if may(role, Right.SAMPLE_LOG):
            self._add("sample", self.tr("Sample"), lambda: SamplePage(acts, context))
        self._add("checkpoint", self.tr("Checkpoints"), lambda: CheckpointPage(acts, context))
        if may(role, Right.DELETE):
            self._add("old", self.tr("Old rows"), lambda: OldRowsPage(acts, context))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self.tabs.chosen.connect(self.go_to)
        self.go_to("rows")

    @Slot(str)
    def go_to(self, key: str) -> None:
        """Show a part; a key that this role does not have changes nothing."""
        if key not in self._makers:
            return
        if key not in self._made:
            self._made[key] = self._makers[key]()
            self.stack.addWidget(self._made[key])
        self.tabs.select(key)
        self.stack.setCurrentWidget(self._made[key])

    def _add(self, key: str, words: str, make: Callable[[], QWidget]) -> None:
        self._makers[key] = make
        self.tabs.add(key, words)
