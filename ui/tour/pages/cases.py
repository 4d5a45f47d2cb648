"""Drives the cases as a person would."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from models.calendar.entry import EntryKind
from models.cases.lists import Selection
from models.forms.answers import Answers
from models.usecases.bulk import BulkAct
from ui.cases.case_page import CasePage
from ui.cases.cases_view import CasesView
from ui.forms.form_sheet import FormSheet
from ui.tour.hands import click
from ui.tour.pages.answering import Answering, told
from ui.tour.pages.lists import agree_to, choose_on, trigger

LEFT = Qt.MouseButton.LeftButton


class SheetPage(Answering):
    """A small form over a page."""

    def __init__(self, sheet: FormSheet) -> None:
        super().__init__(sheet.binding)
        self.sheet = sheet

    def save(self) -> None:
        """Press the verb."""
        QTest.mouseClick(self.sheet.save, LEFT)

    def cancel(self) -> None:
        """Leave without saving."""
        QTest.mouseClick(self.sheet.cancel, LEFT)

    def problems(self) -> tuple[str, ...]:
        """Return the sentences of the box at the top."""
        return told(self.sheet.problems)

    def answers(self) -> Answers:
        """Return what is filled in."""
        return self.sheet.binding.answers()


class CasesPage:
    """The lists of cases."""

    def __init__(self, view: CasesView) -> None:
        self.view = view

    def choose(self, selection: Selection) -> None:
        """Press the tab of a list."""
        tabs = self.view.tabs
        for at in range(tabs.count()):
            if tabs.tabData(at) == selection.value:
                QTest.mouseClick(tabs, LEFT, pos=tabs.tabRect(at).center())

    def filter(self, words: str) -> None:
        """Write in the filter."""
        self.view.filter.selectAll()
        QTest.keyClicks(self.view.filter, words)

    def tabs(self) -> tuple[str, ...]:
        """Return the words of the views there are."""
        tabs = self.view.tabs
        return tuple(tabs.tabText(at).replace("&&", "&") for at in range(tabs.count()))

    def choose_own(self, name: str) -> None:
        """Press the tab of a view of one's own."""
        tabs = self.view.tabs
        at = self.tabs().index(name)
        QTest.mouseClick(tabs, LEFT, pos=tabs.tabRect(at).center())

    def narrow(self, words: str) -> None:
        """Choose a filter from the list under the button, by its words.

        Raises:
            KeyError: none has these words.
        """
        trigger(self.view.bar.offer.list, words)

    def chips(self) -> tuple[str, ...]:
        """Return the words of the filters in force."""
        return tuple(chip.text() for chip in self.view.bar.chips)

    def take_chip(self, at: int = 0) -> None:
        """Go to a chip and press Delete."""
        chip = self.view.bar.chips[at]
        chip.setFocus()
        QTest.keyClick(chip, Qt.Key.Key_Delete)

    def clear(self) -> None:
        """Press "Clear all"."""
        QTest.mouseClick(self.view.bar.clear, LEFT)

    def act(self, words: str) -> None:
        """Choose an act under "View", by its words.

        Raises:
            KeyError: none has these words.
        """
        trigger(self.view.menu.button.list, words)

    def offered(self) -> tuple[str, ...]:
        """Return the acts under "View"."""
        return tuple(act.text() for act in self.view.menu.button.list.actions() if act.text())

    def save_as(self, words: str, name: str) -> None:
        """Save the list as it stands under a name; ``words`` are those of the act."""
        self.act(words)
        sheet = self.view.menu.sheet
        if sheet is None:
            raise KeyError(words)
        page = SheetPage(sheet)
        page.answer(name=name)
        page.save()

    def choose_rows(self, first: int, last: int) -> None:
        """Go to a row with the arrows, and choose on from it with Shift."""
        choose_on(self.view.table.view, first, last)

    def several(self, act: BulkAct) -> SheetPage:
        """Begin an act on the rows that are chosen; return its form.

        Raises:
            TypeError: no form is open.
        """
        at = list(BulkAct).index(act)
        self.view.several.list.actions()[at].trigger()
        sheet = self.view.bulk.sheet
        if sheet is None:
            raise TypeError(act)
        return SheetPage(sheet)

    def agree(self) -> None:
        """Press the verb of the preview."""
        agree_to(self.view.bulk)

    def numbers(self) -> tuple[str, ...]:
        """Return the numbers in the list, as they are read."""
        return tuple(row.number for row in self.view.table.model.rows)

    def open(self, at: int = 0) -> None:
        """Go to a row with the arrow keys and open it."""
        table = self.view.table.view
        table.setFocus()
        table.setCurrentIndex(table.model().index(at, 0))
        QTest.keyClick(table, Qt.Key.Key_Return)


class CaseScreen:
    """A case."""

    def __init__(self, page: CasePage) -> None:
        self.page = page

    def main_words(self) -> str:
        """Return the words on the main act."""
        return self.page.header.main.text()

    def take_step(self) -> None:
        """Press the main act."""
        QTest.mouseClick(self.page.header.main, LEFT)

    def tabs(self) -> tuple[str, ...]:
        """Return the keys of the pages there are."""
        return self.page.pages

    def go_to(self, key: str) -> None:
        """Press the tab of a page."""
        tabs = self.page.tabs
        at = self.page.pages.index(key)
        if not tabs.isTabVisible(at):
            self._more(key)
            return
        QTest.mouseClick(tabs, LEFT, pos=tabs.tabRect(at).center())

    def _more(self, key: str) -> None:
        """Press a page in the menu of those that there is no room for."""
        QTest.mouseClick(self.page.bar.more, LEFT)
        menu = self.page.bar.more.pages
        act = next(each for each in menu.actions() if each.data() == key)
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(act).center())

    def note(self, words: str) -> None:
        """Write a note and press Ctrl+Enter."""
        field = self.page.overview.note.words
        field.setFocus()
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def press(self, kind: EntryKind, act: str) -> None:
        """Press go, done, move or missed at a step."""
        QTest.mouseClick(self.page.overview.steps.buttons[kind, act], LEFT)

    def plan(self, what: str) -> None:
        """Press one of the acts that put something new on: visit, follow_up, hand_over."""
        QTest.mouseClick(self.page.overview.steps.plans[what], LEFT)

    def hand_on(self) -> None:
        """Press the name of who is responsible."""
        QTest.mouseClick(self.page.header.owner, LEFT)

    def police_said(self) -> None:
        """Press what records a new answer of the police, whatever the next step is."""
        click(self.page.overview.answered)

    def resume(self) -> None:
        """Press the act of the banner of a suspended case."""
        QTest.mouseClick(self.page.resume, LEFT)

    def decide_contact(self) -> None:
        """Press "Is contact safe?" in the note over the pages."""
        QTest.mouseClick(self.page.care.decide, LEFT)

    def sheet(self) -> SheetPage:
        """Return the small form that is open.

        Raises:
            TypeError: none is.
        """
        open_sheet = self.page.sheet
        if not isinstance(open_sheet, FormSheet):
            raise TypeError(open_sheet)
        return SheetPage(open_sheet)

    @staticmethod
    def focus() -> QWidget | None:
        """Return what has the focus."""
        return QApplication.focusWidget()
