"""The initial assessment on the screens: no more than one act where all is as usual."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from models.calendar.entry import EntryKind
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.text import text
from models.usecases.assessing import ChooseModel, ShowModel
from models.usecases.end_concern import RejectConcern
from tests.casework import kinds_of, open_case, register
from tests.office import TestOffice
from tests.ui.front import Screens, Went, concern_acts, context_of, outfit_of, show
from ui.cases.case_page import CasePage
from ui.concerns.concern_dialogs import FurtherDialog
from ui.concerns.concern_view import ConcernPage
from ui.forms.form_sheet import FormSheet
from ui.settings.acts import ModelActs
from ui.settings.model_card import ModelCard
from ui.shell.office_settings import model_acts
from ui.tour.hands import click, settle
from ui.tour.pages.answering import Answering
from ui.tour.pages.cases import CaseScreen, SheetPage
from ui.tour.pages.concerns import ConcernDesk


def desk_of(qtbot: QtBot, office: TestOffice, concern: object) -> ConcernDesk:
    page = ConcernPage(concern_acts(office), context_of(office), concern)  # type: ignore[arg-type]
    show(qtbot, page)
    return ConcernDesk(page)


def further_of(desk: ConcernDesk) -> FurtherDialog:
    desk.press("further")
    dialog = desk.page.dialog
    assert isinstance(dialog, FurtherDialog)
    return dialog


def sheet_of(desk: ConcernDesk) -> SheetPage:
    assert isinstance(desk.page.dialog, FormSheet)
    return SheetPage(desk.page.dialog)


def test_going_further_as_usual_is_one_press_more_than_nothing(
    qtbot: QtBot, office: TestOffice
) -> None:
    ChooseModel(office.begin)("coordinators")
    concern = register(office)
    desk = desk_of(qtbot, office, concern)
    dialog = further_of(desk)
    shown = Answering(dialog.assessment.binding)
    assert shown.shown("model") == "coordinators"
    assert shown.shown("took_part") == ["coordinator", "police_coordinator"]
    click(dialog.yes)
    with office.begin() as work:
        found = work.answers.latest("initial_assessment", (Kind.CONCERN, concern))
    assert found is not None
    assert found.answers == {
        "model": "coordinators",
        "took_part": ["coordinator", "police_coordinator"],
    }


def test_all_that_is_asked_is_seen_without_scrolling(qtbot: QtBot, office: TestOffice) -> None:
    dialog = further_of(desk_of(qtbot, office, register(office)))
    dialog.setMinimumWidth(0)
    dialog.resize(540, 100)
    dialog.grow()
    room = dialog.room
    assert room.height() >= room.heightForWidth(room.width())
    dialog.reject()


def test_who_took_part_follows_the_model_until_somebody_says_otherwise(
    qtbot: QtBot, office: TestOffice
) -> None:
    dialog = further_of(desk_of(qtbot, office, register(office)))
    form = Answering(dialog.assessment.binding)
    form.answer({"model": "ssp"})
    assert form.shown("took_part") == ["coordinator", "local_police", "ssp"]
    form.answer({"took_part": ["coordinator", "school"], "why": "Skolen var med"})
    form.answer({"model": "police"})
    assert form.shown("took_part") == ["coordinator", "school"]
    dialog.reject()


def test_a_model_that_is_taken_away_is_asked_for_at_its_field(
    qtbot: QtBot, office: TestOffice
) -> None:
    dialog = further_of(desk_of(qtbot, office, register(office)))
    row = dialog.assessment.binding.row("model")
    row.set_value("")
    click(dialog.yes)
    assert row.problem == "Choose how it was assessed."
    assert dialog.isVisible()
    dialog.reject()


def test_a_rejection_asks_how_who_and_why(qtbot: QtBot, office: TestOffice) -> None:
    concern = register(office)
    desk = desk_of(qtbot, office, concern)
    desk.press("reject")
    sheet = sheet_of(desk)
    assert sheet.shown("model") == "alone"
    sheet.answer({"model": "coordinators"})
    assert sheet.shown("took_part") == ["coordinator", "police_coordinator"]
    desk.say("Lovlig livsførelse")
    settle()
    assert "rejected" in desk.everything()
    desk.read_closed("Han har bedt om indsigt")
    settle()
    assert "Lovlig livsførelse" in desk.everything()
    assert "The police coordinator" in desk.everything()


def test_the_assessment_is_written_later_and_what_was_said_before_stays(
    qtbot: QtBot, office: TestOffice
) -> None:
    opened = open_case(office)
    desk = desk_of(qtbot, office, opened.concern_id)
    assert "The kommune alone" in desk.everything()
    desk.press("write_assessment")
    sheet = sheet_of(desk)
    sheet.answer({"model": "ssp", "why": "Drøftet på mødet"})
    sheet.save()
    settle()
    assert "Drøftet på mødet" in desk.everything()
    assert "The kommune alone" in desk.everything()


def test_the_case_s_page_of_concerns_says_what_was_assessed(
    qtbot: QtBot, office: TestOffice
) -> None:
    concern = register(office)
    desk = desk_of(qtbot, office, concern)
    dialog = further_of(desk)
    Answering(dialog.assessment.binding).answer({"why": "Listen med tre fornavne"})
    click(dialog.yes)
    case = str(office.database.value("SELECT id FROM case_file"))
    screens = Screens(office)
    page = CasePage(screens.cases, screens.context, case)  # type: ignore[arg-type]
    show(qtbot, page, 1270, 690)
    CaseScreen(page).go_to("concerns")
    settle()
    said = [one.text() for one in page.concerns.findChildren(QLabel) if one.isVisible()]
    words = "The kommune alone\nThe kommune's coordinator\nListen med tre fornavne"
    assert words in said
    assert EntryKind.POLICE_QUESTION in kinds_of(office, page.case_id)


def test_a_page_that_is_not_there_yet_asks_nothing(qtbot: QtBot, office: TestOffice) -> None:
    concern = register(office)
    RejectConcern(office.begin)(concern, "Naboskab")
    page = ConcernPage(concern_acts(office), context_of(office), concern)
    qtbot.addWidget(page)
    page.ask_reject()
    page.ask_assessment()
    show(qtbot, page)
    page.ask_assessment()  # what it holds is put away
    assert page.dialog is None


def card_of(qtbot: QtBot, office: TestOffice, acts: ModelActs, went: Went) -> ModelCard:
    card = ModelCard(acts, context_of(office, went))
    show(qtbot, card)
    return card


def test_the_office_s_model_is_chosen_in_the_settings(qtbot: QtBot, office: TestOffice) -> None:
    acts, went = model_acts(outfit_of(office)), Went()
    assert acts is not None
    card = card_of(qtbot, office, acts, went)
    assert card.choice.currentData() == "alone"
    card.choice.setFocus()
    QTest.keyClick(card.choice, Qt.Key.Key_Down)
    assert ShowModel(office.begin)() == "ssp"
    assert went.to == [("tell", "Saved for the whole office.")]


def test_whoever_may_not_choose_is_not_asked(office: TestOffice) -> None:
    from tests.office import BO  # noqa: PLC0415 - one test alone

    assert model_acts(outfit_of(office, user=BO)) is None


def test_a_refused_choice_is_told(qtbot: QtBot, office: TestOffice) -> None:
    def no(_model: str = "") -> str:
        raise Refused(text("ModelCard", "Not today"))

    went = Went()
    card = card_of(qtbot, office, ModelActs(no, no), went)  # type: ignore[arg-type]
    assert isinstance(card.choice, QComboBox)
    assert went.to == [("tell", "Not today")]
