"""What several scenarios do on their way: the police, a round, a talk, and what is then seen."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget
from shiboken6 import isValid

from models.cases.next_step import next_step
from models.forms.answers import Value
from models.kernel.clock import local
from models.kernel.ids import VisitId
from tests.scenarios.walk import Walk
from ui.calendar.calendar_view import CalendarView
from ui.child.child_page import ChildPage
from ui.efforts.efforts_page import EffortsPage
from ui.qualification.qualification_page import QualificationPage
from ui.today.today_view import TodayView
from ui.tour.pages.calendar import CalendarPage
from ui.tour.pages.cases import SheetPage
from ui.tour.pages.child import ChildScreen
from ui.tour.pages.efforts import EffortsScreen
from ui.tour.pages.qualification import QualificationDriver
from ui.tour.pages.today import TodayPage
from ui.tour.pages.visits import VisitForm, VisitsOfCase
from ui.visits.plan_visit_view import PlanVisitView
from ui.visits.visits_page import VisitsPage

Given = Mapping[str, Value]


def read_on(widget: QWidget) -> str:
    """Return all that can be read on a part of the screen, line by line."""
    seen = [one for one in widget.findChildren(QWidget) if one.isVisible()]
    told = [one.toPlainText() for one in seen if isinstance(one, QTextEdit)]
    told += [one.text() for one in seen if isinstance(one, QLabel)]
    told += [str(one.property("text") or "") for one in seen if not isinstance(one, QLabel)]
    return "\n".join(words for words in told if words)


def require_next_step(walk: Walk, number: str = "") -> None:
    """An open case says what is to be done next, by whom and when; the page shows it."""
    case = walk.stored(number)
    found = next_step(case, walk.entries(number))
    if case.closed_at is None:
        assert found is not None
        assert found.who
        assert found.due_at


def police_may_continue(walk: Walk, given_by: str) -> None:
    """Press the case's main act and record that the kommune can go on."""
    case = walk.case
    case.take_step()
    walk.settle()
    answer = {"answer": "may_continue", "given_by": given_by, "called_back": "yes"}
    case.sheet().answer(answer)
    case.sheet().save()
    walk.settle()


def qualification(walk: Walk) -> QualificationDriver:
    page = walk.page("qualification", QualificationPage)
    return QualificationDriver(page, walk.program.jobs)


def efforts(walk: Walk) -> EffortsScreen:
    page = walk.page("efforts", EffortsPage)
    walk.settle()
    return EffortsScreen(page, walk.program.jobs)


def child(walk: Walk) -> ChildScreen:
    page = walk.page("child", ChildPage)
    walk.settle()
    return ChildScreen(page)


def consent(walk: Walk, given: Given) -> None:
    """Write down a consent on the page Child and consent."""
    screen = child(walk)
    screen.press("consent")
    saved(walk, screen.sheet(), given)


def saved(walk: Walk, sheet: SheetPage, given: Given) -> None:
    """Fill in a small form and save it; it is taken."""
    sheet.answer(dict(given))
    sheet.save()
    walk.settle()
    taken(sheet)


def taken(sheet: SheetPage) -> None:
    """Fail with its sentences where a small form is still open."""
    assert not isValid(sheet.sheet) or not sheet.sheet.isVisible(), sheet.problems()


def plan_talk(walk: Walk, given: Given) -> None:
    """Plan a talk from the case's pages, and save it."""
    VisitsOfCase(walk.page("visits", VisitsPage)).plan()
    walk.settle()
    form = VisitForm(walk.on(PlanVisitView))
    form.answer(given)
    form.save()
    walk.settle()
    if isinstance(walk.desk.page, PlanVisitView):
        assert not form.problems(), form.problems()


def record_talk(walk: Walk, given: Given) -> None:
    """Write down what came of the talk."""
    visits = VisitsOfCase(walk.page("visits", VisitsPage))
    visits.press(newest_visit(walk), "record")
    walk.settle()
    form = visits.report()
    form.answer(given)
    form.save()
    walk.settle()
    assert visits.page.form is None, form.problems()


def newest_visit(walk: Walk) -> VisitId:
    case = walk.case_id()
    return walk.read(lambda work: work.visits.of_case(case))[-1].id


def today(walk: Walk) -> TodayPage:
    walk.desk.go("today")
    walk.settle()
    return TodayPage(walk.on(TodayView))


def calendar(walk: Walk) -> CalendarPage:
    walk.desk.go("calendar")
    walk.settle()
    return CalendarPage(walk.on(CalendarView))
