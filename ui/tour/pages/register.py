"""Reads the register of disclosures as a person would, and opens, numbers and prints from it."""

from PySide6.QtWidgets import QWidget

from models.disclosures.register import RegisterRow
from ui.handover.register_entry import EntryDialog
from ui.handover.register_panel import RegisterPanel
from ui.handover.register_words import law, other_end, stands
from ui.jobs import Jobs
from ui.kit.labels import Label
from ui.paper.paper_dialog import PaperDialog
from ui.tour.hands import Stuck, click, settle, write


class RegisterDesk:
    """One list of the register: of all, a case or a citizen."""

    def __init__(self, panel: RegisterPanel, jobs: Jobs) -> None:
        self.panel, self._jobs = panel, jobs
        settle(jobs)

    @property
    def rows(self) -> tuple[RegisterRow, ...]:
        """The rows that are shown, the newest first."""
        return self.panel.table.model.rows

    def count(self) -> int:
        """Return how many rows are shown."""
        return len(self.rows)

    def lines(self) -> tuple[str, ...]:
        """Return each row as it is read: number, other end, law, and how it stands."""
        return tuple(
            " · ".join((row.number, other_end(row), law(row), stands(row))) for row in self.rows
        )

    def narrow(self, key: str, value: str) -> None:
        """Choose a filter from the menu; "" takes it away with its chip."""
        if value:
            self.panel.bar.narrowed.emit(key, value)
        else:
            click(next(chip for chip in self.panel.bar.chips if chip.key == key))
        settle(self._jobs)

    def write(self, letters: str) -> None:
        """Type letters into the field above the list, and wait."""
        write(self.panel.filter, letters)
        self.panel.filter.textEdited.emit(letters)
        settle(self._jobs)

    def open(self, number: str) -> EntryDialog:
        """Open the entry with that number."""
        row = next((each for each in self.rows if each.number == number), None)
        if row is None:
            raise Stuck(number)
        self.panel.table.opened.emit(row)
        settle(self._jobs)
        if self.panel.dialog is None:
            raise Stuck(number)
        return self.panel.dialog

    def read(self, number: str) -> str:
        """Open an entry, read all of it, and close it."""
        dialog = self.open(number)
        words = words_on(dialog)
        dialog.reject()
        return words

    def print(self) -> PaperDialog:
        """Print what the list shows."""
        click(self.panel.print)
        settle(self._jobs)
        if self.panel.paper is None:
            raise Stuck(self.panel.print.text())
        return self.panel.paper


def words_on(widget: QWidget) -> str:
    """Return all that can be read there, line by line."""
    return "\n".join(label.text() for label in widget.findChildren(Label) if label.text())
