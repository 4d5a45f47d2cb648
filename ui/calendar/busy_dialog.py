"""Busy times from another calendar: read in from a file, replaced, deleted."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from models.calendar.busy import Imported
from models.kernel.errors import Refused
from ui.calendar.file_acts import FileActs
from ui.changes import Changed
from ui.context import Context
from ui.kit.buttons import plain_button, primary
from ui.kit.dialogs import Dialog
from ui.kit.files_dialog import ask_file
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.language import filled, say, show_when


class BusyDialog(Dialog):
    """Says what is kept and what is not, and how things stand."""

    def __init__(self, parent: QWidget, acts: FileActs, context: Context) -> None:
        super().__init__(parent, self.tr("Busy times from another calendar"))
        self._acts, self._context = acts, context
        self.setObjectName("busy_times")
        self.picker: QFileDialog | None = None
        self.standing = Label("", Role.STRONG, wrap=True)
        self.problem = Label("", Role.ERROR, wrap=True)
        self.problem.hide()
        self.close_button = plain_button(self.tr("Close"))
        self.delete = plain_button(self.tr("Delete the busy times"), "trash")
        self.read = primary(self.tr("Choose a file …"), "file-import")
        self.content.addWidget(
            Wrapped(
                self.tr(
                    "Save your Outlook calendar as a file (.ics) and read it in here. It is then "
                    "seen in grey behind the entries when you are busy, for a year ahead."
                )
            )
        )
        self.content.addWidget(
            Muted(
                self.tr(
                    "Only from when to when is kept: no titles, no people, no places. A new file "
                    "takes the place of the one before. Colleagues are told that you are busy "
                    "when they plan something for you, and see nothing else. Delete the file "
                    "afterwards."
                )
            )
        )
        self.content.addWidget(self.standing)
        self.content.addWidget(self.problem)
        self.close_button.clicked.connect(self.reject)
        self.delete.clicked.connect(self._forget)
        self.read.clicked.connect(self._ask_file)
        self.add_buttons((self.close_button, self.delete, self.read), self.read)
        self._stood(None)
        self._reload()

    @Slot(str)
    def take(self, path: str) -> None:
        """Read the file with that path in."""
        self._working(self.tr("The file is being read …"))
        work = partial(self._acts.read_busy, path)
        self._context.jobs.run(self, work, self._changed, self._refused)

    @Slot()
    def _ask_file(self) -> None:
        title, pattern = (
            self.tr("Choose a calendar file"),
            self.tr("Calendar files (*.ics *.ICS)"),
        )
        self.picker = ask_file(self, title, pattern, self.take)

    @Slot()
    def _forget(self) -> None:
        self._context.jobs.run(self, self._acts.forget_busy, self._changed, self._refused)

    def _working(self, words: str) -> None:
        self.problem.hide()
        self.standing.setText(words)
        for button in (self.read, self.delete):
            button.setEnabled(False)
        self.grow()

    def _changed(self, changed: Changed) -> None:
        self._context.feed.announce(changed)
        self._reload()

    def _reload(self) -> None:
        self._context.jobs.run(self, self._acts.shown_busy, self._stood, self._refused)

    def _stood(self, imported: Imported | None) -> None:
        self.problem.hide()
        self._show_standing(imported)

    def _show_standing(self, imported: Imported | None) -> None:
        self.read.setEnabled(True)
        self.delete.setEnabled(True)
        self.delete.setVisible(imported is not None)
        if imported is None:
            self.standing.setText(self.tr("No busy times are kept now."))
        else:
            words = self.tr("Read in {when}. Stretches of time: {count}.")
            when = show_when(imported.at, self._context.clock.now())
            self.standing.setText(filled(words, when=when, count=imported.blocks))
        self.grow()

    def _refused(self, refusal: Refused) -> None:
        """Say what is wrong with the file, and how things stand after all."""
        work = self._acts.shown_busy
        self._context.jobs.run(self, work, self._show_standing, lambda _: None)
        self.problem.setText(say(refusal.why))
        self.problem.show()
        self.grow()
