"""The rows of the log, filtered; reading them is logged before they are shown."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.access.roles import ROLES, Right, Role, may
from models.audit.act_words import SENTENCES
from models.audit.acts import Outcome
from models.audit.reading import REASONS
from models.audit.rows import LogLine, LogPage
from models.kernel.errors import Refused
from models.kernel.ids import SYSTEM
from models.kernel.text import Text, text
from ui.changes import Refresh
from ui.context import Context
from ui.kit.buttons import plain_button, quiet
from ui.kit.empty import EmptyState
from ui.kit.labels import Muted
from ui.kit.row_model import Column
from ui.kit.tables import Table
from ui.language import say, show_date, show_time
from ui.logbook.acts import LogActs
from ui.logbook.filter_bar import FilterBar
from ui.paper.paper_dialog import PaperDialog

HEADINGS = {
    "when": text("LogColumns", "When"),
    "who": text("LogColumns", "Who"),
    "what": text("LogColumns", "What"),
    "about": text("LogColumns", "About"),
    "purpose": text("LogColumns", "Purpose"),
    "role": text("LogColumns", "Role"),
    "words": text("LogColumns", "Words"),
}
ENDED = {
    Outcome.REFUSED: text("LogColumns", "{what} (refused)"),
    Outcome.FAILED: text("LogColumns", "{what} (failed)"),
}


class RowsPage(QWidget):
    """A table of rows under a filter, with the way to print them.

    Signals:
        loaded: rows are shown.
    """

    loaded = Signal()

    def __init__(self, acts: LogActs, context: Context) -> None:
        super().__init__()
        self._acts, self._context = acts, context
        self.paper: PaperDialog | None = None
        self.filter = FilterBar(context)
        self.print = plain_button(self.tr("Print these rows …"), "printer")
        self.print.setObjectName("print_log")
        self.table: Table[LogLine] = Table(
            log_columns(context),
            name=self.tr("Log"),
            empty=EmptyState(
                "history",
                self.tr("No row of the log is like this"),
                self.tr("Choose a longer time, or take a part of the filter away."),
            ),
            key=lambda row: row.seq,
        )
        self.more = quiet(self.tr("Show earlier"), "chevron-down")
        self.more.hide()
        self._lay_out()
        self.filter.changed.connect(self.read)
        self.more.clicked.connect(self._read_more)
        self.print.clicked.connect(self._print)
        self._refresh = Refresh(self, context.feed, self.read, wants=lambda _topics: False)

    def _lay_out(self) -> None:
        said = self.tr("Nobody can change the log. That you read it stands in it as well.")
        if not may(self._context.user.role, Right.CASEWORK):
            said = self.tr("You see numbers and no names. That you read the log stands in it.")
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.more)
        foot.addWidget(Muted(said), 1)
        foot.addWidget(self.print)
        room = QWidget()
        room.setProperty("role", "body")
        area = QScrollArea()  # with large text in a low window, all of it has room
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(room)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 2, 0)
        column.setSpacing(10)
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    @Slot()
    def read(self) -> None:
        """Read the newest rows that the filter asks for."""
        if not self.filter.ready():
            return
        asked = self.filter.asked()
        work = partial(self._acts.read, asked)
        self._context.jobs.run(self, work, self._show, self._refused)

    @Slot()
    def _read_more(self) -> None:
        if not self.filter.ready():
            return
        before = min(row.seq for row in self.table.model.rows)
        work = partial(self._acts.read, self.filter.asked(), before)
        self._context.jobs.run(self, work, self._add, self._refused)

    def _show(self, page: LogPage) -> None:
        self.filter.accept()
        self.table.show_rows(page.lines)
        self.more.setVisible(page.more)
        self.loaded.emit()

    def _add(self, page: LogPage) -> None:
        self.table.show_rows((*self.table.model.rows, *page.lines))
        self.more.setVisible(page.more)

    @Slot()
    def _print(self) -> None:
        if not self.filter.ready():
            return
        work = partial(self._acts.print, self.filter.asked())
        self._context.jobs.run(self, work, self._show_paper, self._refused)

    def _show_paper(self, pdf: bytes) -> None:
        title = self.tr("Extract of the log")
        self.paper = PaperDialog(self, title, self._acts.draw, self._context.jobs, pdf)
        self.paper.open()

    def _refused(self, refusal: Refused) -> None:
        self.filter.refuse(refusal.field, say(refusal.why))


def log_columns(context: Context) -> tuple[Column[LogLine], ...]:
    """Return when, who, what, about what, why, and the words."""
    return (
        Column(say(HEADINGS["when"]), _when, sort=lambda row: row.seq),
        Column(say(HEADINGS["who"]), partial(who, context)),
        Column(say(HEADINGS["what"]), what, stretch=True),
        Column(
            say(HEADINGS["about"]),
            lambda row: " · ".join(row.numbers),
            strong=True,
            stretch=True,
        ),
        Column(
            say(HEADINGS["purpose"]),
            lambda row: say(REASONS[row.reason]),
            priority=2,
            muted=True,
        ),
        Column(
            say(HEADINGS["role"]),
            lambda row: say(ROLES[Role(row.role)]),
            priority=4,
            muted=True,
        ),
        Column(say(HEADINGS["words"]), said_besides, priority=3, stretch=True),
    )


def who(context: Context, row: LogLine) -> str:
    """Return the user's name, or that it was the program."""
    return say(ROLES[Role.SYSTEM]) if row.user == SYSTEM else context.name_of(row.user)


def what(row: LogLine) -> str:
    """Return the sentence of the act, and whether it was refused or failed."""
    said = say(SENTENCES[row.act])
    return said if row.outcome is Outcome.DONE else say(ENDED[row.outcome].filled(what=said))


def _when(row: LogLine) -> str:
    return f"{show_date(row.at)} {show_time(row.at)}"


def said_besides(row: LogLine) -> str:
    """Return the detail of a row and what somebody wrote, on one line."""
    parts = (shown(row.detail), shown(row.words))
    return " · ".join(" ".join(part.split()) for part in parts if part)


def shown(part: Text | str) -> str:
    """Return a part in the chosen language."""
    return say(part) if isinstance(part, Text) else part
