"""Drives the page Transfer of a case as a person would."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.forms.form_sheet import FormSheet
from ui.handover.transfer_page import TransferPage
from ui.handover.transfer_sheets import GivenSheet
from ui.kit.labels import Label
from ui.tour.pages.cases import SheetPage

LEFT = Qt.MouseButton.LeftButton


class TransferScreen:
    """The page of a case."""

    def __init__(self, page: TransferPage) -> None:
        self.page = page

    def press(self, act: str) -> None:
        """Press a button by what it does.

        Args:
            act: moved, prepare, not_yet, bundle, given, receipt, signed, recall, withdraw or close.
        """
        QTest.mouseClick(self.page.buttons[act], LEFT)

    def acts(self) -> tuple[str, ...]:
        """Return what can be done, from the top of the page."""
        return tuple(self.page.buttons)

    def sheet(self) -> SheetPage:
        """Return the small form that is open.

        Raises:
            TypeError: none is.
        """
        if not isinstance(self.page.sheet, FormSheet):
            raise TypeError(self.page.sheet)
        return SheetPage(self.page.sheet)

    def choose(self, necessity: Mapping[str, str]) -> None:
        """Tick items by their kind, each with its reason, in the form of what is given by hand.

        Raises:
            TypeError: another form is open, or none.
        """
        if not isinstance(self.page.sheet, GivenSheet):
            raise TypeError(self.page.sheet)
        for row in self.page.sheet.items.rows:
            if row.item.code in necessity:
                row.box.click()
                row.necessity.set_value(necessity[row.item.code])

    def read_receipt(self, path: str) -> None:
        """Read in a signed receipt, as if it had been chosen."""
        self.page.read_in(path)

    def recall(self, folder: Path, reason: str) -> Path:
        """Call the transfer back; return the file.

        Raises:
            TypeError: no form opened.
        """
        before = set(folder.glob("*.age"))
        self.press("recall")
        if self.page.dialog is not None:
            self.page.dialog.close()
            self.page.dialog = None
        self.page.recall_into(str(folder))
        sheet = self.sheet()
        sheet.answer({"reason": reason})
        sheet.save()
        (made,) = set(folder.glob("*.age")) - before
        return made

    def words(self) -> str:
        """Return everything that is to be read on the page, line by line."""
        QApplication.processEvents()
        labels = self.page.findChildren(Label)
        return "\n".join(label.text() for label in labels if label.isVisible())
