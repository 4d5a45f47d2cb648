"""The log of one case: who did what, and when; that it is read stands in it as well."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.access.roles import ROLES, Role
from models.audit.act_words import SENTENCES
from models.audit.acts import Outcome
from models.audit.rows import LogLine
from models.audit.rows import LogPage as LogRows
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import SYSTEM, CaseId
from models.kernel.text import Text
from ui.cases.acts import CaseActs
from ui.context import Context
from ui.kit.buttons import quiet
from ui.kit.empty import EmptyState
from ui.kit.labels import Muted
from ui.kit.row_model import Column
from ui.kit.tables import Table
from ui.language import filled, say, show_date, show_time
from ui.paper.extract_button import ExtractButton


class LogPage(QWidget):
    """Read when it is first shown; what happens afterwards stands in it the next time."""

    def __init__(self, acts: CaseActs, context: Context, case_id: CaseId) -> None:
        super().__init__()
        self._acts, self._context, self._case = acts, context, case_id
        self._rows: tuple[LogLine, ...] = ()
        self.table: Table[LogLine] = Table(
            (
                Column(self.tr("When"), self._when, sort=lambda row: row.seq),
                Column(self.tr("Who"), self._who),
                Column(self.tr("What"), self._what, stretch=True),
                Column(self.tr("Details"), self._detail, priority=3, stretch=True),
                Column(self.tr("Role"), self._role, priority=4, muted=True),
            ),
            name=self.tr("Log of the case"),
            empty=EmptyState("history", self.tr("Nothing is logged yet")),
            key=lambda row: row.seq,
        )
        self.more = quiet(self.tr("Show earlier"), "chevron-down")
        self.more.clicked.connect(self.read)
        self.more.hide()
        about = (Kind.CASE, str(case_id))
        self.extract = ExtractButton(acts.extract, acts.draw, context, about)
        head = QHBoxLayout()
        head.addWidget(
            Muted(self.tr("The log cannot be changed. Reading it is logged as well.")), 1
        )
        head.addWidget(self.extract)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.more)

    @Slot()
    def read(self) -> None:
        """Read a further page of the log, the newest first."""
        before = self._rows[-1].seq if self._rows else None
        work = partial(self._acts.log, self._case, before)
        self._context.jobs.run(self, work, self._show, self._refused)

    def begin(self) -> None:
        """Read the log anew."""
        self._rows = ()
        self.read()

    def _show(self, page: LogRows) -> None:
        self._rows = (*self._rows, *page.lines)
        self.table.show_rows(self._rows)
        self.more.setVisible(page.more)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))

    @staticmethod
    def _when(row: LogLine) -> str:
        return f"{show_date(row.at)} {show_time(row.at)}"

    def _who(self, row: LogLine) -> str:
        if row.user == SYSTEM:
            return say(ROLES[Role.SYSTEM])
        return self._context.name_of(row.user)

    @staticmethod
    def _role(row: LogLine) -> str:
        return say(ROLES[Role(row.role)])

    @staticmethod
    def _detail(row: LogLine) -> str:
        return say(row.detail) if isinstance(row.detail, Text) else row.detail

    def _what(self, row: LogLine) -> str:
        said = say(SENTENCES[row.act])
        if row.outcome is Outcome.DONE:
            return said
        return filled(self.tr("{what} (refused)"), what=said)
