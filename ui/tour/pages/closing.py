"""Drives the page on which a case is closed as a person would."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.cases.closing_page import ClosingPage
from ui.forms.form_sheet import FormSheet
from ui.tour.pages.answering import Answering, told
from ui.tour.pages.cases import SheetPage

LEFT = Qt.MouseButton.LeftButton


class ClosingScreen(Answering):
    """The end of a case: its questions are answered by key, its needs one by one."""

    def __init__(self, page: ClosingPage) -> None:
        super().__init__(page.binding)
        self.page = page

    def needs(self) -> tuple[str, ...]:
        """Return the needs that are asked about, in words."""
        return tuple(row["need"] for row in self.page.needs.rows())

    def need(self, at: int, **answers: str) -> None:
        """Answer one need: outcome, and to whom or why."""
        Answering(self.page.needs.cards[at].binding).answer(**answers)

    def every_need(self, answers: Mapping[str, str]) -> None:
        """Answer all needs alike."""
        for at in range(len(self.page.needs.cards)):
            self.need(at, **answers)

    def problems(self) -> tuple[str, ...]:
        """Return the sentences of the box at the top."""
        return told(self.page.problems)

    def check(self) -> None:
        """Press Check the answers."""
        QTest.mouseClick(self.page.check, LEFT)

    def close(self) -> None:
        """Press Close the case, on the page where the answers are read again."""
        QTest.mouseClick(self.page.close_case, LEFT)

    def press(self, act: str) -> None:
        """Press mistake, reopen, keep or delete."""
        QTest.mouseClick(getattr(self.page, act), LEFT)

    def sheet(self) -> SheetPage:
        """Return the small form that is open.

        Raises:
            TypeError: none is.
        """
        if not isinstance(self.page.sheet, FormSheet):
            raise TypeError(self.page.sheet)
        return SheetPage(self.page.sheet)
