"""Drives the pages of analysis and recommendation as a person would."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.forms.answers import Value
from ui.analysis.analysis_page import AnalysisPage
from ui.analysis.board_dialog import BoardDialog
from ui.forms.form_sheet import FormSheet
from ui.jobs import Jobs
from ui.kit.form_rows import FormBinding
from ui.tour.hands import click, settle
from ui.tour.pages.answering import Answering, told
from ui.tour.pages.cases import SheetPage
from ui.triage.triage_page import TriagePage

LEFT = Qt.MouseButton.LeftButton


class AnalysisScreen(Answering):
    """The nine dimensions of a case, and the whole."""

    def __init__(self, page: AnalysisPage, jobs: Jobs | None = None) -> None:
        super().__init__(page.binding, jobs)
        self.page = page

    def open(self, section: str) -> None:
        """Press a dimension at the left."""
        self._click(self.page.sections.buttons[section])

    def states(self) -> dict[str, str]:
        """Return how far each section is, as it is read aloud."""
        return {
            key: button.accessibleName() for key, button in self.page.sections.buttons.items()
        }

    def fill(self, section: str, **answers: Value) -> None:
        """Open a dimension and answer in it; keys are without its name."""
        self.open(section)
        known = {field.key for field in self.page.section.fields}
        full = {
            key if key in known else f"{section}_{key}": value for key, value in answers.items()
        }
        self.answer(full)

    def answers_shown(self) -> dict[str, Value]:
        """Return all that stands in the form."""
        return self.binding.answers()

    def next(self) -> None:
        """Call it filled in and go on."""
        self._click(self.page.next)

    def save(self) -> None:
        """Press Save."""
        self._click(self.page.save)

    def finish(self) -> None:
        """Press Save and finish."""
        self._click(self.page.finish)

    def take_over(self) -> None:
        """Take what the earlier analysis says of this dimension."""
        self._click(self.page.beside.take_over)

    def take_in(self, at: int = 0) -> None:
        """Take a statement of the case into this dimension."""
        self._click(self.page.beside.takes[at])

    def board(self) -> BoardDialog:
        """Open the board."""
        self._click(self.page.board)
        settle()
        dialog = self.page.dialog
        if not isinstance(dialog, BoardDialog):
            raise TypeError(dialog)
        return dialog

    def change_type(self, number: str) -> SheetPage:
        """Press Change at a concern."""
        self._click(self.page.types.buttons[number])
        sheet = self.page.types.sheet
        if sheet is None:
            raise TypeError(number)
        return SheetPage(sheet)

    def problems(self) -> tuple[str, ...]:
        """Return the sentences of the box at the top."""
        return told(self.page.problems)


class TriageScreen(Answering):
    """The recommendation of a case."""

    def __init__(self, page: TriagePage, jobs: Jobs | None = None) -> None:
        super().__init__(page.binding, jobs)
        self.page = page

    @property
    def form(self) -> FormBinding:
        """The form's editors."""
        return self.page.binding

    def write(self) -> None:
        """Press what begins a recommendation, or goes on with one."""
        settle()
        ways = [self.page.new, self.page.another]
        ways += [
            each
            for card in self.page.cards
            for key, each in card.buttons.items()
            if key == "write"
        ]
        self._click(next(each for each in ways if each.isVisible()))

    def prepare(self) -> None:
        """Press Save as prepared."""
        self._click(self.page.prepare)

    def send(self) -> None:
        """Press what finishes it."""
        self._click(self.page.send)

    def press(self, act: str) -> SheetPage:
        """Press approve, send_back or refer on the newest one; return the form that opens."""
        self.acts += 1
        click(self.page.cards[0].buttons[act])
        settle()
        sheet = self.page.dialog
        if not isinstance(sheet, FormSheet):
            raise TypeError(sheet)
        return SheetPage(sheet)

    def standing(self) -> str:
        """Return where the newest one stands, as it is read aloud."""
        return self.page.cards[0].chip.accessibleName()

    def acts_offered(self) -> tuple[str, ...]:
        """Return the acts on the newest recommendation."""
        return tuple(self.page.cards[0].buttons) if self.page.cards else ()

    def problems(self) -> tuple[str, ...]:
        """Return the sentences of the box at the top."""
        return told(self.page.problems)

    def keep(self) -> None:
        """Press Ctrl+S."""
        QTest.keyClick(self.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
