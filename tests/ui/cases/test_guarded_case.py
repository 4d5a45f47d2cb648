"""Negative social control and honour-related conflicts on the screens."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.forms.answers import Value
from models.kernel.events import Kind
from models.usecases.change_kind import ChangeKind
from tests.casework import Opened, answer, kinds_of, open_case
from tests.office import TestOffice
from tests.ui.front import Screens, concern_acts, context_of, show
from tests.visiting import cleared_case, plan
from ui.cases.case_page import CasePage
from ui.concerns.after_call_view import AfterCallView
from ui.concerns.concern_view import ConcernPage
from ui.concerns.intake_view import IntakeView
from ui.forms.words_dialog import WordsDialog
from ui.tour.hands import settle
from ui.tour.pages.cases import CaseScreen, SheetPage
from ui.tour.pages.concerns import CallPage, ConcernDesk
from ui.tour.pages.visits import VisitForm
from ui.visits.plan_visit_view import PlanVisitView

NOT_CALL = "Do not call the family."
YES: dict[str, Value] = {"contact": "citizen", "why": "Hun ringer selv fra skolen"}


def case_screen(qtbot: QtBot, office: TestOffice, opened: Opened) -> CaseScreen:
    desk = Screens(office)
    page = CasePage(desk.cases, desk.context, opened.case_id)
    show(qtbot, page, 1270, 690)
    return CaseScreen(page)


def visit_form(
    qtbot: QtBot, office: TestOffice, opened: Opened, visit: object = None
) -> VisitForm:
    desk = Screens(office)
    view = PlanVisitView(desk.visits, desk.context, opened.case_id, visit)  # type: ignore[arg-type]
    show(qtbot, view, 1262, 700)
    return VisitForm(view)


def care_of(screen: CaseScreen) -> str:
    bar = screen.page.care
    return bar.note.words.text() if bar.isVisible() else ""


def test_the_note_stands_over_every_page_until_contact_is_decided(
    qtbot: QtBot, office: TestOffice
) -> None:
    opened = open_case(office, kind="honour")
    answer(office, opened.case_id)
    screen = case_screen(qtbot, office, opened)
    for page in screen.tabs():
        screen.go_to(page)
        assert care_of(screen).startswith(NOT_CALL)
    screen.decide_contact()
    screen.sheet().cancel()
    assert care_of(screen).startswith(NOT_CALL)
    screen.go_to("overview")
    screen.press(EntryKind.SAFE_CONTACT, "go")
    screen.sheet().answer({"contact": "no", "why": "Faderen læser hendes telefon"})
    screen.sheet().save()
    assert care_of(screen).startswith(NOT_CALL)
    assert "Faderen læser hendes telefon (Ane Øvelund, today at" in care_of(screen)
    screen.decide_contact()
    screen.sheet().answer(YES)
    screen.sheet().save()
    assert care_of(screen).startswith("Is contact safe? Yes, with the citizen alone")
    assert EntryKind.SAFE_CONTACT not in kinds_of(office, opened.case_id)


def test_a_case_of_extremism_has_no_such_note(qtbot: QtBot, office: TestOffice) -> None:
    assert care_of(case_screen(qtbot, office, open_case(office))) == ""


def test_a_suspended_case_keeps_the_note_and_decides_nothing(
    qtbot: QtBot, office: TestOffice
) -> None:
    opened = open_case(office, kind="honour")
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    screen = case_screen(qtbot, office, opened)
    assert care_of(screen).startswith(NOT_CALL)
    assert not screen.page.care.decide.isVisible()


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (EntryKind.FOLLOW_UP, NOT_CALL),
        (EntryKind.TELL_BACK, "Call only the caller"),
        (EntryKind.MEETING, ""),
    ],
)
def test_a_step_that_would_reach_the_family_says_so(
    qtbot: QtBot, office: TestOffice, kind: EntryKind, words: str
) -> None:
    opened = open_case(office, kind="honour")
    screen = case_screen(qtbot, office, opened)
    screen.page.steps.open_done(opened.case_id, kind)  # type: ignore[arg-type]
    told = screen.page.sheet
    assert told is not None
    said = " ".join(one.text() for one in told.findChildren(QLabel) if one.isVisible())
    assert words in said
    assert words or NOT_CALL not in said
    told.reject()


def test_planning_a_visit_asks_first_and_goes_on_afterwards(
    qtbot: QtBot, office: TestOffice
) -> None:
    opened = open_case(office, kind="honour")
    answer(office, opened.case_id)
    form = visit_form(qtbot, office, opened)
    form.contact().cancel()
    assert "contact" in form.missing()
    form.view.gates.chosen.emit("safe_contact")
    form.contact().answer(YES)
    form.contact().save()
    assert "contact" not in form.missing()


def test_a_planned_visit_leads_from_its_gate_to_the_decision(
    qtbot: QtBot, office: TestOffice
) -> None:
    opened = cleared_case(office)
    visit = plan(office, opened.case_id)
    ChangeKind(office.begin)(opened.concern_id, {"kind": "honour", "why": "Skolen ringede"})
    form = visit_form(qtbot, office, opened, visit)
    assert form.missing() == ("contact",)
    form.view.gates.chosen.emit("first_name")  # any other gate leads to its field
    form.view.gates.chosen.emit("safe_contact")
    form.contact().answer(YES)
    form.contact().save()
    assert form.missing() == ()


def test_the_call_asks_quietly_and_its_end_says_what_not_to_do(
    qtbot: QtBot, office: TestOffice
) -> None:
    view = IntakeView(concern_acts(office), context_of(office))
    show(qtbot, view, 1270, 690)
    call = CallPage(view)
    call.answer(
        {
            "danger_now": "no",
            "words": "Hun må ikke gå hjem alene",
            "kind": "honour",
            "reporter_type": "private",
            "severity": "h24",
        }
    )
    call.register()
    assert NOT_CALL in " ".join(one.text() for one in view.end.findChildren(QLabel))
    with office.begin() as work:
        found = office.database.execute("SELECT id FROM concern").fetchall()
        assert work.concerns.get(found[0][0]).kind == "honour"


def test_a_concern_shows_its_kind_and_it_can_be_put_right(
    qtbot: QtBot, office: TestOffice
) -> None:
    concern = open_case(office).concern_id
    page = ConcernPage(concern_acts(office), context_of(office), concern)
    show(qtbot, page)
    desk = ConcernDesk(page)
    assert NOT_CALL not in desk.everything()
    desk.press("change_kind")
    assert page.kind.sheet is not None
    sheet = SheetPage(page.kind.sheet)
    assert sheet.shown("kind") == "extremism"
    sheet.answer({"kind": "honour", "why": "Skolen ringede igen"})
    sheet.save()
    settle()
    assert "Kind: Honour-related conflict" in desk.everything()
    assert NOT_CALL in desk.everything()
    desk.press("tell_back")
    assert isinstance(page.dialog, WordsDialog)
    said = " ".join(one.text() for one in page.dialog.findChildren(QLabel))
    assert "Call only the caller" in said
    page.dialog.reject()


@pytest.mark.parametrize("kind", ["", "honour"])
def test_the_form_after_the_call_keeps_the_note_before_ones_eyes(
    qtbot: QtBot, office: TestOffice, kind: str
) -> None:
    opened = open_case(office, kind=kind)
    view = AfterCallView(concern_acts(office), context_of(office), opened.concern_id)
    show(qtbot, view, 1270, 690)
    assert view.care.isVisible() is bool(kind)
    with office.begin() as work:
        assert work.answers.latest("after_call", (Kind.CONCERN, opened.concern_id)) is None
