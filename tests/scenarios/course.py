"""What several scenarios do on their way: the police, a round, a talk, and what is then seen."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QLabel, QTextEdit, QWidget
from shiboken6 import isValid

from models.calendar.entry import EntryKind
from models.forms.answers import Value
from models.kernel.ids import VisitId
from tests.scenarios.walk import Walk
from ui.analysis.analysis_page import AnalysisPage
from ui.calendar.calendar_view import CalendarView
from ui.cases.case_page import CasePage
from ui.child.child_page import ChildPage
from ui.concerns.after_call_view import AfterCallView
from ui.concerns.concern_view import ConcernPage
from ui.concerns.intake_view import IntakeView
from ui.efforts.efforts_page import EffortsPage
from ui.handover.handovers_page import HandoversPage
from ui.qualification.qualification_page import QualificationPage
from ui.today.today_view import TodayView
from ui.tour.pages.analysis import AnalysisScreen, TriageScreen
from ui.tour.pages.calendar import CalendarPage
from ui.tour.pages.cases import SheetPage
from ui.tour.pages.child import ChildScreen
from ui.tour.pages.concerns import AfterCallPage, CallPage
from ui.tour.pages.efforts import EffortsScreen
from ui.tour.pages.qualification import QualificationDriver
from ui.tour.pages.register import RegisterDesk
from ui.tour.pages.today import TodayPage
from ui.tour.pages.visits import VisitForm, VisitsOfCase
from ui.triage.triage_page import TriagePage
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
    """An open case says what is to be done next, by whom and by when: so does I dag."""
    assert walk.stored(number).closed_at is None
    walk.require_next_steps()
    if isinstance(walk.desk.page, CasePage):
        assert walk.case.main_words()


def write_up(
    walk: Walk, sections: Mapping[str, Given], look: Callable[[str, str], None] | None = None
) -> None:
    """Go on after the call, look at every section, fill some, save and finish.

    Args:
        walk: the walk.
        sections: what is filled in.
        look: called with each section's key and all that can be read there.
    """
    CallPage(walk.on(IntakeView)).go_on()
    page = AfterCallPage(walk.on(AfterCallView))
    for section in page.states():
        page.open(section)
        walk.settle()
        if look is not None:
            look(section, read_on(page.view))
        page.answer(sections.get(section, {}))
        page.possibly_same()
        walk.settle()
    page.finish()
    walk.settle()
    walk.on(ConcernPage)


def analyse(walk: Walk, whole: Given) -> None:
    """Take the case's next step to the analysis, write the whole, and finish it."""
    walk.case.take_step()
    walk.settle()
    page = walk.case.page.widget_of("analysis")
    assert isinstance(page, AnalysisPage)
    screen = AnalysisScreen(page, walk.program.jobs)
    screen.fill("whole", **whole)
    screen.finish()
    walk.settle()
    assert not screen.problems(), screen.problems()


def recommend(walk: Walk, given: Given) -> None:
    """Take the case's next step to the recommendation, and write it."""
    walk.case.take_step()
    walk.settle()
    page = walk.case.page.widget_of("triage")
    assert isinstance(page, TriagePage)
    screen = TriageScreen(page, walk.program.jobs)
    screen.write()
    walk.settle()
    screen.answer(given)
    screen.send()
    walk.settle()
    assert not screen.problems(), screen.problems()


def register(walk: Walk) -> str:
    """Return the register of the case that is shown, each entry opened and read."""
    page = walk.page("handovers", HandoversPage)
    walk.settle()
    desk = RegisterDesk(page.register.panel, walk.program.jobs)
    entries = (f"{line}\n{desk.read(line.split(' · ')[0])}" for line in desk.lines())
    return "\n".join(entries)


def queued(walk: Walk) -> tuple[EntryKind, ...]:
    """Return what stands in the queue of I dag, from the top."""
    return tuple(row.kind for row in today(walk).queue())


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
