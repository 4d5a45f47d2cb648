"""A meeting without cases: its subjects in words, and what was learnt; nothing leads to a case."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.forms.definitions.meetings import LEARNING, THEME
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import MeetingId, ThemeId
from models.meetings.kinds import KINDS_OF_MEETING
from models.meetings.learning import Learning, LearningRow, Theme
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import plain_button, quiet
from ui.kit.card import SPACE
from ui.kit.chip import ChipLook
from ui.kit.dialogs import Dialog
from ui.kit.empty import EmptyState
from ui.kit.labels import Muted, Wrapped
from ui.kit.row_model import Column
from ui.kit.tables import Table
from ui.kit.tokens import Tone
from ui.language import filled, say, show_date, show_when
from ui.meetings.learning_acts import LearningActs

_KINDS: Final = (Kind.MEETING, Kind.LEARNING)


class ThemesPane(QWidget):
    """The subjects of a meeting without cases, and the way to write what was learnt."""

    sheet: FormSheet | None = None

    def __init__(self, acts: LearningActs, context: Context, meeting: MeetingId) -> None:
        super().__init__()
        self._acts, self._context, self._meeting = acts, context, meeting
        self.table: Table[Theme] = Table(
            (
                Column("#", lambda row: str(row.position), sort=lambda row: row.position),
                Column(self.tr("Subject"), lambda row: row.words, stretch=True, strong=True),
            ),
            name=self.tr("Subjects"),
            empty=EmptyState(
                "message-2",
                self.tr("No subject yet"),
                self.tr("Write in words what is talked about: trends, knowledge, resources."),
            ),
            key=lambda row: row.id,
        )
        self.add = plain_button(self.tr("Add a subject …"), "plus")
        self.remove = quiet(self.tr("Remove"), "x")
        self.learnt = quiet(self.tr("Write what was learnt …"), "writing")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        words = self.tr(
            "No single case is talked about here: no field, no paper and no way leads to one. "
            "What was learnt goes to those who work with cases."
        )
        column.addWidget(Muted(words))
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.add, self.remove, self.learnt):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.learnt.clicked.connect(self._write)
        self.table.chosen.connect(self._mind)
        self._open = False
        self._refresh = Refresh(self, context.feed, self._load, kinds=_KINDS)

    def let(self, *, is_open: bool, held: bool) -> None:
        """Offer what may be done: subjects while it is to be held, learning unless cancelled."""
        self._open = is_open
        self.add.setEnabled(is_open)
        self.learnt.setEnabled(held)
        self._mind()

    @Slot()
    def _mind(self) -> None:
        self.remove.setEnabled(self._open and self.table.current() is not None)

    @Slot()
    def _load(self) -> None:
        work = partial(self._acts.themes, self._meeting)
        self._context.jobs.run(self, work, self._show, self._refused)

    def _show(self, themes: tuple[Theme, ...]) -> None:
        self.table.show_rows(themes)
        self._mind()

    @Slot()
    def _add(self) -> None:
        submit = partial(self._acts.add_theme, self._meeting)
        self.sheet = FormSheet(self, THEME, self.tr("Add"), self._context, submit)
        self.sheet.begin()

    @Slot()
    def _write(self) -> None:
        submit = partial(self._acts.write, self._meeting)
        self.sheet = FormSheet(
            self, LEARNING, self.tr("Send to colleagues"), self._context, submit
        )
        self.sheet.explain(
            self.tr("Everybody who works with cases is asked to read it. It is never changed.")
        )
        self.sheet.begin()

    @Slot()
    def _remove(self) -> None:
        row = self.table.current()
        if row is not None:
            self._do(row.id)

    def _do(self, theme: ThemeId) -> None:
        work = partial(self._acts.remove_theme, self._meeting, theme)
        self._context.jobs.run(self, work, self._context.feed.announce, self._refused)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


class LearningList(QWidget):
    """What was learnt, newest first; Enter opens one and leaves a receipt.

    Signals:
        loaded: the rows are shown.
    """

    loaded = Signal()

    dialog: QDialog | None = None

    def __init__(self, acts: LearningActs, context: Context) -> None:
        super().__init__()
        self._acts, self._context = acts, context
        self.table: Table[LearningRow] = Table(
            self._columns(),
            name=self.tr("What was learnt"),
            empty=EmptyState(
                "book",
                self.tr("Nothing is written yet"),
                self.tr(
                    "What was learnt at Network and steering meetings stands here, for all who "
                    "work with cases."
                ),
            ),
            key=lambda row: row.id,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        self.table.opened.connect(self._open)
        self._refresh = Refresh(self, context.feed, self._load, kinds=_KINDS)

    def _columns(self) -> tuple[Column[LearningRow], ...]:
        return (
            Column(
                self.tr("When"),
                lambda row: show_date(row.at),
                sort=lambda row: row.at.isoformat(),
                strong=True,
            ),
            Column(
                self.tr("Meeting"),
                lambda row: f"{say(KINDS_OF_MEETING[row.kind].name)} {row.number}",
                stretch=True,
            ),
            Column(self.tr("By"), lambda row: self._context.name_of(row.by), priority=2),
            Column(self.tr("State"), self._state, chip=self._chip),
            Column(self.tr("Readers"), lambda row: str(row.readers), number=True, priority=3),
        )

    def _state(self, row: LearningRow) -> str:
        return self.tr("Read") if row.read else self.tr("Not read yet")

    def _chip(self, row: LearningRow) -> ChipLook:
        tone, icon = (Tone.OK, "circle-check") if row.read else (Tone.INFO, "mail")
        return ChipLook(self._state(row), tone, icon)

    @Slot()
    def _load(self) -> None:
        self._context.jobs.run(self, self._acts.listed, self._show, self._refused)

    def _show(self, rows: tuple[LearningRow, ...]) -> None:
        self.table.show_rows(rows)
        if rows and self.table.current() is None:
            self.table.select(rows[0].id)
        self.loaded.emit()

    @Slot(object)
    def _open(self, row: LearningRow) -> None:
        work = partial(self._acts.read, row.id)
        self._context.jobs.run(self, work, partial(self._opened, row), self._refused)

    def _opened(self, row: LearningRow, found: tuple[Learning, Changed]) -> None:
        learning, changed = found
        title = f"{say(KINDS_OF_MEETING[row.kind].name)} {row.number}"
        self.dialog = LearningDialog(self, title, learning, self._context)
        self.dialog.open()
        self._context.feed.announce(changed)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


class LearningDialog(Dialog):
    """What was learnt, by whom, and who has read it."""

    def __init__(
        self, parent: QWidget, title: str, learning: Learning, context: Context
    ) -> None:
        """Show it; it is never changed."""
        super().__init__(parent, title)
        self.setObjectName("learning")
        now = context.clock.now()
        by = filled(
            self.tr("{who}, {when}"),
            who=context.name_of(learning.by),
            when=show_when(learning.at, now),
        )
        self.content.addWidget(Muted(by))
        self.content.addWidget(Wrapped(learning.words))
        self.readers = Muted(self._readers(learning, context))
        self.content.addWidget(self.readers)
        self.close_it = plain_button(self.tr("Close"))
        self.close_it.clicked.connect(self.accept)
        self.add_buttons((self.close_it,), self.close_it)

    def _readers(self, learning: Learning, context: Context) -> str:
        names = [context.name_of(each.user) for each in learning.receipts]
        if not names:
            return self.tr("Nobody has read it yet.")
        return filled(self.tr("Read by {names}"), names=", ".join(names))
