"""Drives the page Child and consent as a person would."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.child.child_page import ChildPage
from ui.forms.form_sheet import FormSheet
from ui.kit.labels import Label
from ui.tour.pages.cases import SheetPage


class ChildScreen:
    """The page of a case."""

    def __init__(self, page: ChildPage) -> None:
        self.page = page

    def press(self, act: str, key: str = "") -> None:
        """Press a button by what it does, such as "consent".

        Args:
            act: report, number, consent, answer, inform, effort, pass_on, hold, still,
                majority, transition, centre or operator.
            key: the id of the record it is about; "" where it is about the case.
        """
        QTest.mouseClick(self.page.buttons[act, key], Qt.MouseButton.LeftButton)

    def keys(self, act: str) -> tuple[str, ...]:
        """Return the records for which that can be done, from the top of the page."""
        return tuple(key for done, key in self.page.buttons if done == act)

    def sheet(self) -> SheetPage:
        """Return the small form that is open.

        Raises:
            TypeError: none is.
        """
        if not isinstance(self.page.sheet, FormSheet):
            raise TypeError(self.page.sheet)
        return SheetPage(self.page.sheet)

    def words(self) -> str:
        """Return everything that is to be read on the page, line by line."""
        QApplication.processEvents()
        labels = self.page.findChildren(Label)
        return "\n".join(label.text() for label in labels if label.isVisible())
