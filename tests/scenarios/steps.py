"""Steps of a course through the windows; each adds to the walk what it took in acts."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from shiboken6 import isValid

from models.cases.next_step import next_step
from models.cases.papers import Fate, Paper
from models.forms.answers import Value
from models.kernel.ids import PrintId, VisitId
from storage.paper import extract
from tests.scenarios.walk import Walk
from ui.analysis.analysis_page import AnalysisPage
from ui.cases.closing_page import ClosingPage
from ui.child.child_page import ChildPage
from ui.efforts.efforts_page import EffortsPage
from ui.kit.choice_editors import ListEditor
from ui.kit.dialogs import close_all
from ui.qualification.qualification_page import QualificationPage
from ui.today.today_view import TodayView
from ui.tour.hands import wait_until
from ui.tour.pages.analysis import AnalysisScreen, TriageScreen
from ui.tour.pages.cases import SheetPage
from ui.tour.pages.child import ChildScreen
from ui.tour.pages.closing import ClosingScreen
from ui.tour.pages.efforts import EffortsScreen
from ui.tour.pages.qualification import QualificationDriver
from ui.tour.pages.today import TodayPage
from ui.tour.pages.visits import Copies, PapersPreview, VisitForm, VisitsOfCase
from ui.triage.triage_page import TriagePage
from ui.visits.papers_page import PapersPage
from ui.visits.plan_visit_view import PlanVisitView
from ui.visits.preview_view import PreviewView
from ui.visits.visits_page import VisitsPage

Given = Mapping[str, Value]


def require_next_step(walk: Walk) -> None:
    """Every open case says what comes next, who owns it and by when."""
    open_cases = walk.rows("SELECT number FROM case_file WHERE closed_at IS NULL")
    for (number,) in open_cases:
        step = next_step(walk.stored(str(number)), walk.entries(str(number)))
        assert step is not None
        assert step.who
        assert step.due_at.tzinfo is not None


def saved(walk: Walk, sheet: SheetPage, given: Given) -> None:
    """Fill in a small form and save it; it is taken."""
    sheet.answer(given)
    sheet.save()
    walk.settle()
    walk.acts += sheet.acts + 1
    require_taken(sheet)


def require_taken(sheet: SheetPage) -> None:
    """A form that was refused stays open and says why."""
    if isValid(sheet.sheet) and sheet.sheet.isVisible():
        raise AssertionError(sheet.problems())


def take_step(walk: Walk, given: Given) -> None:
    """Press the main act of the case and fill in its form."""
    case = walk.case
    case.take_step()
    walk.settle()
    walk.acts += 1
    saved(walk, case.sheet(), given)


def on_child_page(walk: Walk, act: str, given: Given, at: int = 0) -> ChildScreen:
    """Press an act of the page Child and consent, the first of its kind, and fill in its form."""
    screen = ChildScreen(walk.page("child", ChildPage))
    screen.press(act, screen.keys(act)[at])
    walk.settle()
    walk.acts += 1
    saved(walk, screen.sheet(), given)
    return screen


class Round:
    """A round of qualification: asked, answered."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        page = walk.page("qualification", QualificationPage)
        self.driver = QualificationDriver(page, walk.program.jobs)

    def do(self, act: str, given: Given, authority: str = "") -> None:
        before = self.driver.acts
        self.driver.press(act, authority)
        self.driver.fill(given)
        page = self.driver.page
        if page.sheet is not None and isValid(page.sheet) and page.sheet.isVisible():
            raise AssertionError(self.driver.problems())
        self.walk.acts += self.driver.acts - before


def choice(sheet: SheetPage, key: str, words: str) -> str:
    """Return the stored key of what a list offers under these words."""
    editor = sheet.binding.editor(key)
    assert isinstance(editor, ListEditor)
    at = editor.combo.findText(words, Qt.MatchFlag.MatchStartsWith)
    assert at >= 0, words
    return str(editor.combo.itemData(at))


def consent(walk: Walk, who: str, given: Given) -> ChildScreen:
    """Write down that somebody was asked for consent, and the answer."""
    screen = ChildScreen(walk.page("child", ChildPage))
    screen.press("consent")
    walk.settle()
    sheet = screen.sheet()
    walk.acts += 1
    saved(walk, sheet, {"who": choice(sheet, "who", who), **given})
    return screen


def analyse(walk: Walk, sections: Mapping[str, Given]) -> None:
    """Write these dimensions of the analysis, and finish it."""
    screen = AnalysisScreen(walk.page("analysis", AnalysisPage), walk.program.jobs)
    walk.settle()
    for section, given in sections.items():
        screen.fill(section, **given)
    screen.finish()
    walk.settle()
    walk.acts += screen.acts
    assert not screen.problems(), screen.problems()


def recommend(walk: Walk, given: Given) -> None:
    """Write the recommendation, and send it."""
    screen = TriageScreen(walk.page("triage", TriagePage), walk.program.jobs)
    walk.settle()
    screen.write()
    walk.settle()
    screen.answer(given)
    screen.send()
    walk.settle()
    walk.acts += screen.acts
    assert not screen.problems(), screen.problems()


def efforts(walk: Walk) -> EffortsScreen:
    screen = EffortsScreen(walk.page("efforts", EffortsPage), walk.program.jobs)
    walk.settle()
    return screen


def on_effort(walk: Walk, code: str, act: str, given: Given) -> None:
    """Press an act on the card of an effort and fill in its form."""
    screen = efforts(walk)
    sheet = screen.act(code, act, dict(given))
    walk.acts += screen.acts
    require_taken(sheet)


def plan_visit(walk: Walk, given: Given) -> VisitForm:
    """Plan a visit from the case's pages, as far as its last field."""
    VisitsOfCase(walk.page("visits", VisitsPage)).plan()
    walk.settle()
    form = VisitForm(walk.on(PlanVisitView))
    form.answer(given)
    walk.acts += 1
    return form


def to_papers(walk: Walk, form: VisitForm) -> tuple[str, ...]:
    """Save a visit and go on to its papers; return what is to be mended first."""
    form.save_and_print()
    walk.settle()
    walk.acts += form.acts + 1
    form.acts = 0
    return form.problems() if isinstance(walk.desk.page, PlanVisitView) else ()


def print_sheet(walk: Walk, holder: str, path: Path) -> str:
    """Save the visit sheet for somebody; return its words."""
    preview = PapersPreview(walk.on(PreviewView))
    preview.turn_to(Paper.VISIT_SHEET)
    walk.settle()
    assert preview.missing() == ()
    preview.hold([holder])
    walk.settle()
    preview.save_to(str(path))
    wait_until(path.exists, "the visit sheet is not saved", walk.program.jobs)
    walk.settle()
    close_all()
    walk.acts += 5
    return words_of(path)


def words_of(pdf: Path) -> str:
    """Return all words of a paper; one reader at a time, as the preview draws on its own thread."""
    return "\n".join(extract.words_of(pdf.read_bytes()))


def settle_copies(walk: Walk) -> None:
    """Say of every copy that is out that it came back and was shredded."""
    page = Copies(walk.page("papers", PapersPage))
    walk.settle()
    out = walk.rows("SELECT id FROM print_copy WHERE settled_at IS NULL")
    for (copy,) in out:
        page.choose(PrintId(str(copy)))
        page.settle(Fate.SHREDDED)
        walk.settle()
        walk.acts += 2


def record_visit(walk: Walk, given: Given) -> None:
    """Write what came of the newest visit."""
    visits = VisitsOfCase(walk.page("visits", VisitsPage))
    visits.press(newest_visit(walk), "record")
    walk.settle()
    report = visits.report()
    report.answer(given)
    report.save()
    walk.settle()
    walk.acts += report.acts + 2
    assert visits.page.form is None, report.problems()


def newest_visit(walk: Walk) -> VisitId:
    case = walk.case_id()
    return walk.read(lambda work: work.visits.of_case(case))[-1].id


def today(walk: Walk) -> TodayPage:
    page = TodayPage(walk.go("today", TodayView))
    walk.settle()
    return page


def close_case(walk: Walk, needs: Mapping[str, str], given: Given) -> tuple[str, ...]:
    """Answer every need alike, evaluate, and close; return what was asked about."""
    screen = ClosingScreen(walk.page("closure", ClosingPage))
    walk.settle()
    asked = screen.needs()
    screen.every_need(needs)
    screen.answer(given)
    screen.check()
    walk.settle()
    assert not screen.problems(), screen.problems()
    screen.close()
    walk.settle()
    walk.acts += screen.acts + 2 + len(asked) * len(needs)
    return asked
