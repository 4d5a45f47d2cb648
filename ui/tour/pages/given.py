"""Drives the card for what was given outside the program as a person would."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.forms.form_sheet import FormSheet
from ui.handover.given_card import GivenCard
from ui.tour.hands import Stuck
from ui.tour.pages.cases import SheetPage


class GivenDesk:
    """The card on a case or a concern."""

    def __init__(self, card: GivenCard) -> None:
        self.card = card

    @classmethod
    def on(cls, page: QWidget) -> "GivenDesk":
        """Return the card that stands on a page.

        Raises:
            Stuck: there is none.
        """
        card = page.findChild(GivenCard)
        if not isinstance(card, GivenCard):
            raise Stuck(type(page).__name__)
        return cls(card)

    def acute(self) -> SheetPage:
        """Open the form for 112 and 114."""
        return self._press(self.card.acute)

    def given(self) -> SheetPage:
        """Open the form for what was given or told."""
        return self._press(self.card.given)

    def declined(self) -> SheetPage:
        """Open the form for a no."""
        return self._press(self.card.declined)

    def _press(self, button: QWidget) -> SheetPage:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        if not isinstance(self.card.sheet, FormSheet):
            raise Stuck(button.objectName())
        return SheetPage(self.card.sheet)
