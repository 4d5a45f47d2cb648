"""Walks through the program as its user does, from day to day: real vault, windows and clock."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.calendar.entry import Entry, EntryKind
from models.cases.case import Case
from models.forms.answers import Value
from models.kernel.clock import at_wall_clock
from models.kernel.ids import CaseId
from models.ports.work import Work
from storage.audit.log import verify_log
from storage.paper.extract import words_of
from storage.system.clocks import PracticeClock
from tests.ui.shell.program import WORDS, Program, start, stop
from ui.cases.case_page import CasePage
from ui.concerns.after_call_view import AfterCallView
from ui.concerns.concern_view import ConcernPage
from ui.concerns.intake_view import IntakeView
from ui.forms.form_sheet import FormSheet
from ui.paper.paper_dialog import PaperDialog
from ui.shell.desk import Desk
from ui.shell.window import MainWindow
from ui.tour.hands import press, settle, wait_until
from ui.tour.pages.answering import told
from ui.tour.pages.cases import CaseScreen
from ui.tour.pages.concerns import AfterCallPage, CallPage, ConcernDesk

Page = TypeVar("Page", bound=QWidget)
Found = TypeVar("Found")
Sections = Mapping[str, Mapping[str, Value]]


@dataclass
class Walk:
    """One user at one vault. Whatever changes something goes through the windows.

    ``acts`` counts what the user did: a field filled, a click, a shortcut.
    """

    program: Program
    folder: Path
    now: datetime
    clock: PracticeClock = field(init=False)
    acts: int = 0

    def __post_init__(self) -> None:
        self.clock = PracticeClock(self.now, frozen=True)
        host = self.program.host
        host.outside = replace(host.outside, practice_clock=lambda _at: self.clock)

    @property
    def window(self) -> MainWindow:
        return self.program.window

    @property
    def desk(self) -> Desk:
        assert self.program.window.desk is not None
        return self.program.window.desk

    def begin(self) -> None:
        """Make the vault, as a new user would."""
        self.program.make_vault(self.folder)
        self.settle()

    def settle(self) -> None:
        settle(self.program.jobs)

    def at(self, day: str, time: str) -> None:
        """Let the same sitting go on at that hour: "2026-01-12", "09:00"."""
        hour, minute = (int(part) for part in time.split(":"))
        self.now = at_wall_clock(date.fromisoformat(day), hour, minute)
        self.clock.set(self.now)
        self.settle()

    def unlock(self, day: str, time: str) -> None:
        """Come back another day: close the vault, and unlock it then, as one does."""
        self.settle()
        window = self.program.window
        left, window.desk, window.first = window.desk, None, None
        if left is not None:
            left.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.on_database(self.program.host.close)
        self.at(day, time)
        window.begin(str(self.folder))
        self.settle()
        self.program.gates.unlock(WORDS)
        self.settle()

    def on_database(self, work: Callable[[], Found]) -> Found:
        """Run something where the database is, and return what it found."""
        database, *_ = self.program.running.workers
        return database.submit(work).result()

    def read(self, ask: Callable[[Work], Found]) -> Found:
        """Ask the vault what stands in it; nothing is saved."""

        def asked() -> Found:
            with self.program.host.held.begin() as work:
                return ask(work)

        return self.on_database(asked)

    def rows(self, sql: str, *given: object) -> list[tuple[object, ...]]:
        """Return what a query finds, for what no screen shows."""

        def asked() -> list[tuple[object, ...]]:
            found = self.program.host.held.database.sql.execute(sql, given).fetchall()
            return [tuple(row) for row in found]

        return self.on_database(asked)

    def on(self, kind: type[Page]) -> Page:
        """Wait for a page of that kind, and return it."""
        wait_until(
            lambda: isinstance(self.desk.page, kind), f"no {kind.__name__}", self.program.jobs
        )
        self.settle()
        page = self.desk.page
        assert isinstance(page, kind)
        return page

    def press(self, keys: str) -> None:
        """Press a shortcut, wherever the focus is."""
        self.acts += 1
        press(QApplication.focusWidget() or self.program.window, keys)
        self.settle()

    # What the user sees

    def words(self, page: QWidget | None = None) -> str:
        """Return all that can be read on a page, tables and accessible names included."""
        found: list[str] = []
        for one in (page or self.window).findChildren(QWidget):
            if not one.isVisible():
                continue
            found += [
                str(one.property(name) or "") for name in ("text", "plainText", "currentText")
            ]
            found.append(one.accessibleName())
            if isinstance(one, QAbstractItemView) and one.model() is not None:
                model = one.model()
                found += [
                    str(model.index(row, column).data() or "")
                    for row in range(model.rowCount())
                    for column in range(model.columnCount())
                ]
        return "\n".join(each.replace("&", "") for each in found if each)

    def open_forms(self) -> list[str]:
        """Return the small forms that stand open, by their first problem or title."""
        return [
            " · ".join(told(each.problems)) or each.windowTitle()
            for each in QApplication.topLevelWidgets()
            if isinstance(each, FormSheet) and each.isVisible()
        ]

    def go(self, place: str, kind: type[Page]) -> Page:
        """Go to a place of the rail, and return its page."""
        self.acts += 1
        self.desk.go(place)
        return self.on(kind)

    # What every scenario begins with

    def call(
        self, answers: Mapping[str, Value], received: Mapping[str, Value] | None = None
    ) -> str:
        """Take a call with Ctrl+N and Ctrl+S; return the page's word on it, with its number.

        What came otherwise than by phone just now says so in ``received``.
        """
        self.press("Ctrl+N")
        call = CallPage(self.on(IntakeView))
        if received:
            call.change_received(received)
        call.answer(answers)
        call.possibly_same()
        self.settle()
        call.register()
        self.settle()
        self.acts += call.acts
        assert not call.problems(), call.problems()
        return call.number()

    def after_call(self, sections: Sections) -> None:
        """Go on after the call, fill these sections, save and finish."""
        CallPage(self.on(IntakeView)).go_on()
        page = AfterCallPage(self.on(AfterCallView))
        for section, answers in sections.items():
            page.open(section)
            self.settle()
            page.answer(answers)
            page.possibly_same()
            self.settle()
        page.finish()
        self.settle()
        self.acts += page.acts + 1
        if isinstance(self.desk.page, AfterCallView):
            assert not page.problems(), page.problems()
        self.on(ConcernPage)

    def further(self, at: int = 0) -> None:
        """From the concern's page on to a case, after looking at what came before."""
        desk = ConcernDesk(self.on(ConcernPage))
        desk.see_earlier()
        self.settle()
        desk.press("further")
        self.settle()
        desk.go(at)
        self.on(CasePage)
        self.acts += 3

    # The case

    @property
    def case(self) -> CaseScreen:
        return CaseScreen(self.on(CasePage))

    def page(self, key: str, kind: type[Page]) -> Page:
        """Press a page's tab on the case that is shown, and return that page."""
        screen = self.case
        screen.go_to(key)
        self.acts += 1
        self.settle()
        found = screen.page.widget_of(key)
        assert isinstance(found, kind), found
        return found

    def shown(self, kind: type[Page]) -> Page:
        """Return the page of the case that is in front."""
        found = self.case.page.stack.currentWidget()
        assert isinstance(found, kind), found
        return found

    def open_case(self, number: str = "") -> None:
        """Open a case again from anywhere; the newest one where no number is said."""
        self.desk.open_case(self.case_id(number))
        self.on(CasePage)
        QTest.qWait(0)
        self.settle()

    def case_id(self, number: str = "") -> CaseId:
        found = self.rows(
            "SELECT id FROM case_file WHERE ? IN ('', number) ORDER BY number DESC", number
        )
        return CaseId(str(found[0][0]))

    def stored(self, number: str = "") -> Case:
        case = self.case_id(number)
        return self.read(lambda work: work.cases.get(case))

    def entries(self, number: str = "") -> tuple[Entry, ...]:
        """Return the open entries of a case."""
        case = self.case_id(number)
        return self.read(lambda work: work.entries.open_of_case(case))

    def entry(self, kind: EntryKind, number: str = "") -> Entry:
        """Return the first open entry of that kind."""
        return next(each for each in self.entries(number) if each.kind is kind)

    def kinds(self, number: str = "") -> set[EntryKind]:
        return {each.kind for each in self.entries(number)}

    def paper(self, dialog: QWidget | None) -> str:
        """Read a paper that is open, and close it."""
        assert isinstance(dialog, PaperDialog)
        said = "\n".join(words_of(dialog._pdf))
        dialog.accept()
        self.settle()
        return said

    def require_next_steps(self) -> None:
        """No open case is without a next step that has an owner and a date."""
        without = self.rows(
            "SELECT f.number FROM case_file AS f WHERE f.closed_at IS NULL AND NOT EXISTS "
            "(SELECT 1 FROM entry AS e WHERE e.case_id = f.id AND e.status = 'open' "
            "AND e.owner_id <> '' AND e.due_at <> '')"
        )
        assert not without

    def require_whole_log(self) -> None:
        """The log verifies from its first entry to its last."""
        found = self.on_database(lambda: list(verify_log(self.program.host.held.database.sql)))
        assert not found


def begin_walk(
    qtbot: QtBot, app: QApplication, folder: Path, day: str, time: str, seed: str
) -> Walk:
    """Start the program at that hour, over a vault that is made now."""
    hour, minute = (int(part) for part in time.split(":"))
    program = start(qtbot, app, seed)
    walk = Walk(program, folder, at_wall_clock(date.fromisoformat(day), hour, minute))
    walk.begin()
    return walk


def end_walk(walk: Walk) -> None:
    """End the program, and give the vault back."""
    stop(walk.program)
