"""Drives the page Ferie og fravær as a person would."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.kernel.ids import AbsenceId
from ui.calendar.absence_view import AbsencesPage
from ui.kit.labels import Label
from ui.kit.menus import MenuButton
from ui.tour.pages.cases import SheetPage
from ui.tour.pages.lists import trigger

LEFT = Qt.MouseButton.LeftButton


class AbsencesHands:
    """The list, and its forms."""

    def __init__(self, view: AbsencesPage) -> None:
        self.view = view

    def begin(self, name: str = "") -> SheetPage:
        """Open the form: one's own, or for a colleague by name."""
        if isinstance(self.view.new, MenuButton):
            trigger(self.view.new.list, name)
        else:
            QTest.mouseClick(self.view.new, LEFT)
        return self.sheet()

    def sheet(self) -> SheetPage:
        """Return the form that is open.

        Raises:
            TypeError: none is.
        """
        if self.view.sheet is None:
            raise TypeError(self)
        return SheetPage(self.view.sheet)

    def change(self, absence: AbsenceId) -> SheetPage:
        """Open the form that changes one."""
        QTest.mouseClick(self.view.buttons["change", absence], LEFT)
        return self.sheet()

    def end(self, absence: AbsenceId) -> None:
        """Press "Is back", and agree."""
        QTest.mouseClick(self.view.buttons["end", absence], LEFT)
        if self.view.question is not None:
            QTest.mouseClick(self.view.question.yes, LEFT)

    def words(self) -> tuple[str, ...]:
        """Return everything that is written on the page."""
        return tuple(label.text() for label in self.view.findChildren(Label) if label.text())
