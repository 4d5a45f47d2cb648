"""Drives visits, their papers and their copies as a person would."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from models.cases.papers import Channel, Fate, Paper
from models.kernel.ids import PrintId, VisitId
from models.usecases.print_visit_papers import PrintOrder
from ui.forms.form_sheet import FormSheet
from ui.kit.dialogs import Confirm, Dialog
from ui.tour.pages.answering import Answering, told
from ui.tour.pages.cases import SheetPage
from ui.visits.papers_page import PapersPage
from ui.visits.plan_visit_view import PlanVisitView
from ui.visits.preview_view import PreviewView
from ui.visits.record_visit_view import RecordVisitView
from ui.visits.visits_page import VisitsPage

LEFT = Qt.MouseButton.LeftButton


class VisitForm(Answering):
    """The preparation of a visit; dates and times are typed the Danish way."""

    def __init__(self, view: PlanVisitView) -> None:
        super().__init__(view.binding)
        self.view = view

    def save(self) -> None:
        """Press the main act."""
        QTest.mouseClick(self.view.save, LEFT)

    def save_and_print(self) -> None:
        """Press "Save and see the papers"."""
        QTest.mouseClick(self.view.papers, LEFT)

    def back(self) -> None:
        """Go back without saving."""
        QTest.mouseClick(self.view.back, LEFT)

    def problems(self) -> tuple[str, ...]:
        """Return the sentences of the box at the top."""
        return told(self.view.problems)

    def contact(self) -> SheetPage:
        """Return the form that asks first whether contact is safe.

        Raises:
            TypeError: it does not ask.
        """
        sheet = self.view.sheet
        if not isinstance(sheet, FormSheet):
            raise TypeError(sheet)
        return SheetPage(sheet)

    def missing(self) -> tuple[str, ...]:
        """Return the keys of the gates that are not met."""
        return tuple(gate.key for gate in self.view.gates.gates if not gate.met)


class ReportForm(Answering):
    """What came of a visit."""

    def __init__(self, view: RecordVisitView) -> None:
        super().__init__(view.binding)
        self.view = view

    def save(self) -> None:
        """Press the main act."""
        QTest.mouseClick(self.view.save, LEFT)

    def problems(self) -> tuple[str, ...]:
        """Return the sentences of the box at the top."""
        return told(self.view.problems)


class VisitsOfCase:
    """The page of a case's visits."""

    def __init__(self, page: VisitsPage) -> None:
        self.page = page

    def plan(self) -> None:
        """Press "Plan talk or visit"."""
        QTest.mouseClick(self.page.new, LEFT)

    def press(self, visit: VisitId, act: str) -> None:
        """Press prepare, papers, record or cancel at a visit."""
        QTest.mouseClick(self.page.buttons[visit, act], LEFT)
        QApplication.processEvents()

    def offered(self, visit: VisitId) -> set[str]:
        """Return the acts that a visit offers."""
        return {act for key, act in self.page.buttons if key == visit}

    def preparation(self) -> VisitForm:
        """Return the preparation that is open.

        Raises:
            TypeError: none is.
        """
        if not isinstance(self.page.form, PlanVisitView):
            raise TypeError(self.page.form)
        return VisitForm(self.page.form)

    def report(self) -> ReportForm:
        """Return the form for what came of a visit.

        Raises:
            TypeError: it is not open.
        """
        if not isinstance(self.page.form, RecordVisitView):
            raise TypeError(self.page.form)
        return ReportForm(self.page.form)

    def sheet(self) -> SheetPage:
        """Return the small form that is open.

        Raises:
            TypeError: none is.
        """
        if not isinstance(self.page.sheet, FormSheet):
            raise TypeError(self.page.sheet)
        return SheetPage(self.page.sheet)


class PapersPreview:
    """The papers of a visit."""

    def __init__(self, view: PreviewView) -> None:
        self.view = view

    def turn_to(self, paper: Paper) -> None:
        """Press the tab of a paper."""
        tabs = self.view.tabs
        for at in range(tabs.count()):
            if tabs.tabData(at) == paper.value:
                QTest.mouseClick(tabs, LEFT, pos=tabs.tabRect(at).center())

    def hold(self, names: Sequence[str]) -> None:
        """Tick exactly these names; one that is not offered is written below."""
        holders = self.view.holders
        for box in holders.boxes:
            if box.isChecked() != (box.accessibleName() in names):
                QTest.mouseClick(box, LEFT, pos=QPoint(10, box.height() // 2))
        offered = {box.accessibleName() for box in holders.boxes}
        holders.other.clear()
        QTest.keyClicks(holders.other, next((n for n in names if n not in offered), ""))

    def missing(self) -> tuple[str, ...]:
        """Return the keys of the gates that keep the paper from being printed."""
        if self.view.gates.isHidden():
            return ()
        return tuple(gate.key for gate in self.view.gates.gates if not gate.met)

    def print(self) -> None:
        """Press "Print"."""
        QTest.mouseClick(self.view.print, LEFT)

    def print_on(self, printer: QPrinter) -> None:
        """Print on a printer, as if it had been chosen in the printer dialog."""
        holders = self.view.holders.holders()
        self.view.print_on(
            printer, PrintOrder(self.view.visit, self.view.paper, holders, Channel.PRINTER)
        )

    def save(self) -> None:
        """Press "Save as PDF"."""
        QTest.mouseClick(self.view.save, LEFT)

    def save_to(self, path: str) -> None:
        """Save, answer the warning, and choose a path in the file dialog."""
        self.save()
        if isinstance(self.view.dialog, Confirm):
            QTest.mouseClick(self.view.dialog.yes, LEFT)
        holders = self.view.holders.holders()
        if self.view.dialog is not None:
            self.view.dialog.close()
        order = PrintOrder(self.view.visit, self.view.paper, holders, Channel.FILE)
        self.view.save_to(order, path)

    def zoom(self, steps: int) -> None:
        """Press larger (or smaller) so many times."""
        button = self.view.larger if steps > 0 else self.view.smaller
        for _ in range(abs(steps)):
            QTest.mouseClick(button, LEFT)

    def dialog(self) -> Dialog:
        """Return the dialog that is open.

        Raises:
            TypeError: none is.
        """
        if not isinstance(self.view.dialog, Dialog):
            raise TypeError(self.view.dialog)
        return self.view.dialog


class Copies:
    """The printed copies of a case."""

    def __init__(self, page: PapersPage) -> None:
        self.page = page

    def choose(self, copy: PrintId) -> None:
        """Go to the copy in the list."""
        view: QWidget = self.page.table.view
        view.setFocus()
        if not self.page.table.select(copy):
            raise LookupError(copy)

    def settle(self, fate: Fate) -> None:
        """Say what became of the chosen copy, and confirm it."""
        QTest.mouseClick(self.page.buttons[fate], LEFT)
        if isinstance(self.page.dialog, Confirm):
            QTest.mouseClick(self.page.dialog.yes, LEFT)
        QApplication.processEvents()

    def states(self) -> tuple[str, ...]:
        """Return the first column, from top to bottom."""
        model = self.page.table.model
        return tuple(str(model.index(at, 0).data()) for at in range(model.rowCount()))
