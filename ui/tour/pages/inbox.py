"""Drives the inbox as a person would."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from models.exchange.leaving import Due
from ui.inbox.inbox_view import InboxView
from ui.inbox.reader import Reader
from ui.inbox.transfer_card import TransferCard
from ui.jobs import Jobs
from ui.kit.dialogs import Inform
from ui.kit.labels import Label
from ui.paper.paper_dialog import PaperDialog
from ui.tour.hands import Stuck, click, settle, wait_until, write
from ui.tour.pages.cases import SheetPage


class InboxPage:
    """The inbox."""

    def __init__(self, view: InboxView, jobs: Jobs) -> None:
        self.view, self._jobs = view, jobs
        settle(jobs)

    def open_bundle(self, path: str) -> None:
        """Open a sealed file."""
        click(self.view.open_file)
        wait_until(lambda: self.view.dialog is not None, "the file dialog")
        if self.view.dialog is not None:
            self.view.dialog.close()
            self.view.dialog = None
        self.view.take_in(path)
        settle(self._jobs)

    def refusal(self) -> str:
        """Return what an open message says, and close it; "" if there is none."""
        for window in QApplication.topLevelWidgets():
            if isinstance(window, Inform) and window.isVisible():
                said = [label.text() for label in window.findChildren(Label)]
                window.accept()
                settle(self._jobs)
                return " ".join(said)
        return ""

    def verified(self) -> bool:
        """Whether the result of a verified bundle is shown."""
        return self.view.verified is not None and self.view.verified.isVisible()

    def read_verified(self) -> "ReaderPage":
        """Go from the result to the case."""
        if self.view.verified is None:
            msg = "no bundle was verified"
            raise Stuck(msg)
        click(self.view.verified.read_button)
        settle(self._jobs)
        return self._reader()

    def read(self, at: int = 0) -> "ReaderPage":
        """Read the bundle at that place of the list."""
        click(list(self.view.links.values())[at])
        settle(self._jobs)
        return self._reader()

    def waiting(self) -> tuple[str, ...]:
        """Return what is to be done, in the order of the card: ``what: number``."""
        card = self.view.waiting
        return () if card is None else tuple(each.accessibleName() for each in card.links)

    def set_periods(self, at: int = 0, **answers: str) -> None:
        """Choose how long bundles from the sender at that place stay."""
        click(self.view.senders[at].change)
        _answer(self.view, self._jobs, answers)

    def settle_copy(self, words: str) -> None:
        """Note what became of the first copy, by the word on its button."""
        if self.view.papers is None:
            msg = "no copy is out"
            raise Stuck(msg)
        click(next(b for b in self.view.papers.buttons.values() if b.text() == words))
        settle(self._jobs)

    def gone(self) -> str:
        """Return all that is written about bundles that have left."""
        return "" if self.view.gone is None else _words(self.view.gone)

    def show_word(self) -> None:
        """Show the signed word about the first bundle that has left."""
        if self.view.gone is None:
            msg = "nothing has left"
            raise Stuck(msg)
        click(next(iter(self.view.gone.links.values())))
        settle(self._jobs)

    def save_word(self, folder: Path) -> Path:
        """Write the signed word about the first bundle that has left; return the file."""
        if self.view.gone is None:
            msg = "nothing has left"
            raise Stuck(msg)
        before = set(folder.glob("*.age"))
        key, way = next(iter(self.view.gone.files.items()))
        click(way)
        wait_until(lambda: self.view.dialog is not None, "the folder dialog")
        if self.view.dialog is not None:
            self.view.dialog.reject()
        self.view.write_word(key, str(folder))
        settle(self._jobs)
        (made,) = set(folder.glob("*.age")) - before
        return made

    def read_recall(self, path: str, folder: Path) -> Path:
        """Read in that a transfer is called back, and write its receipt; return that file."""
        before = set(folder.glob("*.age"))
        click(self.view.read_recall)
        wait_until(lambda: self.view.transfers.dialog is not None, "the file dialog")
        if self.view.transfers.dialog is not None:
            self.view.transfers.dialog.close()
            self.view.transfers.dialog = None
        self.view.transfers.read_recall(path)
        settle(self._jobs)
        wait_until(lambda: self.view.dialog is not None, "the folder dialog")
        if self.view.dialog is not None:
            self.view.dialog.close()
            self.view.dialog.fileSelected.emit(str(folder))
            self.view.dialog = None
        settle(self._jobs)
        made = set(folder.glob("*.age")) - before
        if len(made) != 1:
            msg = "no receipt was written"
            raise Stuck(msg)
        return made.pop()

    def numbers(self) -> tuple[str, ...]:
        """Return the numbers in the list."""
        return tuple(way.text() for way in self.view.links.values())

    def _reader(self) -> "ReaderPage":
        if self.view.reader is None:
            msg = "no bundle is shown"
            raise Stuck(msg)
        return ReaderPage(self.view, self.view.reader, self._jobs)


class ReaderPage:
    """A received case."""

    def __init__(self, view: InboxView, reader: Reader, jobs: Jobs) -> None:
        self._view, self.reader, self._jobs = view, reader, jobs

    def words(self) -> str:
        """Return all that is written on the page."""
        return "\n".join(
            label.text() for label in self.reader.findChildren(Label) if label.isVisible()
        )

    def write_receipt(self, own_number: str, folder: Path) -> Path:
        """Write our own number, where it is asked for, and the receipt; return its file."""
        before = set(folder.glob("*.age"))
        if self.reader.own_number.isVisible():
            self.reader.own_number.clear()
            write(self.reader.own_number, own_number)
        click(self.reader.write)
        wait_until(lambda: self._view.dialog is not None, "the folder dialog")
        if self._view.dialog is not None:
            self._view.dialog.close()
            self._view.dialog = None
        bundle = self.reader.shown.bundle.id
        self._view.write_receipt(bundle, self.reader.own_number.text(), str(folder))
        settle(self._jobs)
        made = set(folder.glob("*.age")) - before
        if len(made) != 1:
            msg = "no receipt was written"
            raise Stuck(msg)
        if self._view.reader is not None:
            self.reader = self._view.reader
        return made.pop()

    def do(self, due: Due, **answers: str) -> str:
        """Do one of the acts on the bundle; return the sentence of a form that refuses, or ""."""
        click(self.reader.steps.buttons[due])
        said = _answer(self._view, self._jobs, answers)
        if self._view.reader is not None:
            self.reader = self._view.reader
        return said

    def show_code(self, own_number: str) -> PaperDialog:
        """Write our own number, where there is one, and show the receipt as a code."""
        if own_number:
            self.reader.own_number.clear()
            write(self.reader.own_number, own_number)
        click(self.reader.receipt_card.show_code)
        settle(self._jobs)
        return self.paper()

    def paper(self) -> PaperDialog:
        """Return the paper that is shown over the inbox."""
        paper = self._view.steps.paper
        if paper is None:
            msg = "no paper is shown"
            raise Stuck(msg)
        return paper

    def print_case(self, holder: str) -> str:
        """Register a copy for somebody; return the sentence of a form that refuses, or ""."""
        click(self.reader.print)
        return _answer(self._view, self._jobs, {"holder": holder})

    def turn(self, tab: str) -> None:
        """Go to a tab of the reader."""
        self.reader.tabs.go(tab)
        settle(self._jobs)

    def control_words(self) -> str:
        """Show the words that are read aloud; return the sentence."""
        click(self.reader.proof.control)
        return self.reader.proof.spoken.text()

    def _card(self) -> TransferCard:
        if self.reader.transfer is None:
            msg = "it is no transfer"
            raise Stuck(msg)
        return self.reader.transfer

    def ask_take_up(self) -> SheetPage:
        """Open the form with which the case is taken over."""
        click(self._card().take_over)
        settle(self._jobs)
        return self.sheet()

    def sheet(self) -> SheetPage:
        """Return the small form that is open."""
        sheet = self._view.transfers.sheet
        if sheet is None:
            msg = "no form is open"
            raise Stuck(msg)
        return SheetPage(sheet)

    def take_up(self, **answers: str) -> str:
        """Take the case over; return its number here, "" while something lacks."""
        page = self.ask_take_up()
        page.answer(answers)
        page.save()
        return self._saved()

    def reject(self, **answers: str) -> None:
        """Reject the transfer."""
        click(self._card().no)
        page = self.sheet()
        page.answer(answers)
        page.save()
        self._saved()

    def _saved(self) -> str:
        settle(self._jobs)
        shown = self._view.reader
        if shown is None:
            msg = "no bundle is shown"
            raise Stuck(msg)
        self.reader = shown
        return "" if shown.shown.taken is None else shown.shown.taken[1]

    def open_taken(self) -> None:
        """Go to the case that came of it."""
        click(self._card().way)

    def back(self) -> None:
        """Go back to the list."""
        click(self.reader.leave)
        settle(self._jobs)


def _words(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(Label) if each.isVisible())


def _answer(view: InboxView, jobs: Jobs, answers: dict[str, str]) -> str:
    """Fill the open form in and send it; return what it says if it stays open."""
    sheet = view.steps.sheet
    if sheet is None:
        msg = "no form is open"
        raise Stuck(msg)
    page = SheetPage(sheet)
    page.answer(answers)
    page.save()
    settle(jobs)
    return " ".join(page.problems()) if isValid(sheet) and sheet.isVisible() else ""
