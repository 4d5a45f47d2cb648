"""Entries for Outlook: one sees exactly what will leave, ticks what shall, and chooses where."""

from datetime import timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.calendar.agenda import CalendarRow
from models.calendar.entry import APPOINTMENTS
from models.calendar.ics.writing import MOST, may_leave, title_of
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.usecases.calendar_files import ExportedCalendar
from ui.calendar.acts import Rows
from ui.calendar.file_acts import FileActs
from ui.calendar.words import SPAN
from ui.context import Context
from ui.kit.buttons import plain_button, primary, quiet
from ui.kit.card import Note
from ui.kit.choice_editors import Combo
from ui.kit.clearing import clear_out
from ui.kit.dialogs import Dialog
from ui.kit.files_dialog import ask_where
from ui.kit.labels import Label, Muted, Role
from ui.language import filled, say, show_time, show_when

SHOWN: Final = 0
PERIODS: Final = (14, 92)
"""Days ahead that may be chosen in place of what the page shows."""
MINE: Final = "mine"
ALL: Final = "all"
FILE: Final = "kalender.ics"


class ExportDialog(Dialog):
    """A list with a box for each entry; its words are the words that leave."""

    def __init__(self, parent: QWidget, acts: FileActs, context: Context, shown: Rows) -> None:
        super().__init__(parent, self.tr("Save entries for Outlook"))
        self._acts, self._context, self._shown = acts, context, shown
        self._rows: Rows = shown
        self._asked = 0
        self.setObjectName("calendar_export")
        self.period, self.whose = Combo(), Combo()
        self.boxes: list[tuple[QCheckBox, CalendarRow]] = []
        self.every = quiet(self.tr("Tick all"), "square-check")
        self.none = quiet(self.tr("Tick none"))
        self.nothing = Muted(self.tr("Nothing that is left to do stands there."))
        most = self.tr("Only the first {most} stand here. Choose fewer days for the others.")
        self.rest = Muted(filled(most, most=MOST))
        self.count = Label("", Role.SMALL)
        self.problem = Label("", Role.ERROR, wrap=True)
        self.cancel = plain_button(self.tr("Cancel"))
        self.save = primary(self.tr("Choose where …"), "download")
        self.picker: QFileDialog | None = None
        self._list = QVBoxLayout()
        self._fill()
        self._lay_out()
        self._connect()
        self._show()

    def _fill(self) -> None:
        self.period.setAccessibleName(self.tr("Period"))
        self.period.addItem(self.tr("What the calendar shows"), SHOWN)
        for days in PERIODS:
            weeks = days // 7
            self.period.addItem(filled(self.tr("The next {weeks} weeks"), weeks=weeks), days)
        self.whose.setAccessibleName(self.tr("Whose"))
        self.whose.addItem(self.tr("Mine"), MINE)
        self.whose.addItem(self.tr("Everybody's"), ALL)

    def _lay_out(self) -> None:
        self.problem.hide()
        told = self.tr(
            "An Outlook calendar is read by colleagues and copied to phones. So nothing leaves "
            "but what you see here: a neutral word, the number and the time. No names, no "
            "places, nothing of the case. What you save is logged."
        )
        across = QHBoxLayout()
        across.setSpacing(8)
        for part in (self.period, self.whose):
            across.addWidget(part)
        across.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.count)
        below.addStretch(1)
        for button in (self.every, self.none):
            below.addWidget(button)
        self._list.setSpacing(2)
        self.content.addWidget(Muted(told))
        self.content.addLayout(across)
        self.content.addWidget(self.problem)
        self.content.addLayout(below)
        self.content.addLayout(self._list)
        self.content.addWidget(self.rest)
        self.content.addWidget(self.nothing)
        self.content.addWidget(
            Note(
                self.tr(
                    "Open the file in Outlook as a calendar of its own, then delete the file. "
                    "What you move or cancel here does not change there: save anew, and put the "
                    "new calendar in the old one's place."
                )
            )
        )
        self.add_buttons((self.cancel, self.save), self.save)

    def _connect(self) -> None:
        self.period.currentIndexChanged.connect(self._ask)
        self.whose.currentIndexChanged.connect(self._show)
        self.every.clicked.connect(partial(self._tick, on=True))
        self.none.clicked.connect(partial(self._tick, on=False))
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._ask_where)

    @property
    def chosen(self) -> Rows:
        """The entries that are ticked."""
        return tuple(row for box, row in self.boxes if box.isChecked())

    @Slot()
    def _ask(self) -> None:
        """Ask for the entries of the period."""
        days = self.period.currentData()
        self._asked += 1
        if days == SHOWN:
            self._answered(self._asked, self._shown)
            return
        now = self._context.clock.now()
        last = at_wall_clock(local(now).date() + timedelta(days=days), 0)
        work = partial(self._acts.between, at_wall_clock(local(now).date(), 0), last)
        self._context.jobs.run(self, work, partial(self._answered, self._asked), self._refused)

    def _answered(self, asked: int, rows: Rows) -> None:
        if asked == self._asked:
            self._rows = rows
            self._show()

    @Slot()
    def _show(self) -> None:
        """Show the entries that may leave, visits and meetings ticked."""
        found = self._offered()
        clear_out(self._list)
        self.boxes = []
        for row in found[:MOST]:
            box = QCheckBox(self._words(row).replace("&", "&&"))
            box.setChecked(row.kind in APPOINTMENTS)
            box.toggled.connect(self._count)
            self.boxes.append((box, row))
            self._list.addWidget(box)
        self.nothing.setVisible(not self.boxes)
        self.rest.setVisible(len(found) > MOST)
        for part in (self.every, self.none, self.count):
            part.setVisible(bool(self.boxes))
        self._count()
        self.grow()

    def _offered(self) -> list[CalendarRow]:
        """Return the entries that may leave, by time."""
        now, mine = self._context.clock.now(), self.whose.currentData() == MINE
        wanted = (
            row
            for row in self._rows
            if may_leave(row, now) and (not mine or row.is_of(self._context.user.id))
        )
        return sorted(wanted, key=lambda each: each.due_at)

    def _words(self, row: CalendarRow) -> str:
        when = show_when(row.due_at, self._context.clock.now())
        if row.ends_at is not None:
            when = say(SPAN.filled(starts=when, ends=show_time(row.ends_at)))
        return f"{when}   {say(title_of(row))}"

    def _tick(self, *, on: bool) -> None:
        for box, _ in self.boxes:
            box.setChecked(on)

    @Slot()
    def _count(self) -> None:
        chosen = len(self.chosen)
        words = self.tr("{chosen} of {all} go into the file")
        self.count.setText(filled(words, chosen=chosen, all=len(self.boxes)))
        self.save.setEnabled(bool(chosen))

    @Slot()
    def _ask_where(self) -> None:
        pattern, title = (
            self.tr("Calendar files (*.ics *.ICS)"),
            self.tr("Save entries for Outlook"),
        )
        self.picker = ask_where(self, title, FILE, pattern, self.save_to)

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Log what leaves, then write it."""
        self.save.setEnabled(False)
        work = partial(self._acts.export, tuple(row.entry_id for row in self.chosen))
        self._context.jobs.run(self, work, partial(self._write, path), self._refused)

    def _write(self, path: str, made: ExportedCalendar) -> None:
        self._context.feed.announce(made.changed)
        work = partial(self._acts.save_file, path, made.data)
        then = partial(self._saved, made.count)
        self._context.jobs.run_paper(self, work, then, self._refused)

    def _saved(self, count: int, _nothing: None) -> None:
        self.accept()
        words = self.tr("Saved {count} entries. Delete the file when Outlook has read it.")
        self._context.go.tell(filled(words, count=count))

    def _refused(self, refusal: Refused) -> None:
        self._count()
        self.problem.setText(say(refusal.why))
        self.problem.show()
        self.grow()
