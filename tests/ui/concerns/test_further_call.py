"""The same caller on the phone again: one press joins the call to what is on record."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.concerns.concern import ConcernState
from models.usecases.drafts import MyDrafts, TakeUpDraft
from models.usecases.end_concern import RejectConcern
from tests.calls import count
from tests.casework import register
from tests.office import TestOffice
from tests.ui.front import concern_acts, context_of, show
from ui.concerns.concern_view import ConcernPage
from ui.concerns.intake_view import IntakeView
from ui.tour.hands import settle
from ui.tour.pages.concerns import CallPage, ConcernDesk


def calling(qtbot: QtBot, office: TestOffice) -> CallPage:
    view = IntakeView(concern_acts(office), context_of(office))
    show(qtbot, view, 1270, 690)
    return CallPage(view)


def found_again(qtbot: QtBot, office: TestOffice) -> CallPage:
    concern = register(office, about_age="25")
    RejectConcern(office.begin)(concern, "Lovlig livsførelse")
    call = calling(qtbot, office)
    call.answer({"about_name": "Mathias Testesen"})
    assert call.possibly_same()
    settle()
    return call


def test_the_call_is_added_with_three_answers(qtbot: QtBot, office: TestOffice) -> None:
    call = found_again(qtbot, office)
    call.same_matter()
    assert call.view.register.text() == "Register the further call"
    assert "1, 2 and 6 are needed" in call.view.page.subtitle.text()
    call.answer({"danger_now": "no", "words": "Nu har han købt en billet", "severity": "now"})
    call.register()
    assert call.problems() == ()
    assert call.number() == "H-2026-0001 is registered"
    assert count(office, "concern") == 1
    concern = office.database.value("SELECT id FROM concern")
    page = ConcernPage(concern_acts(office), context_of(office), concern)
    show(qtbot, page)
    desk = ConcernDesk(page)
    settle()
    assert page.view is not None
    assert page.view.state is ConcernState.REGISTERED
    assert "The caller called again" in desk.everything()
    assert "Nu har han købt en billet" in desk.everything()
    assert desk.words() == "En nabo hørte råb om aftenen"


def test_another_matter_is_a_concern_of_its_own(qtbot: QtBot, office: TestOffice) -> None:
    call = found_again(qtbot, office)
    call.same_matter()
    call.other_matter()
    assert call.view.register.text() == "Register concern"
    call.answer(
        {
            "danger_now": "no",
            "words": "Noget helt andet",
            "reporter_type": "private",
            "severity": "h72",
        }
    )
    call.register()
    assert count(office, "concern") == 2


def test_what_is_missing_is_asked_for(qtbot: QtBot, office: TestOffice) -> None:
    call = found_again(qtbot, office)
    call.same_matter()
    call.register()
    assert call.problems()
    assert call.view.further.isVisible()


def test_a_draft_remembers_to_what_it_belongs(qtbot: QtBot, office: TestOffice) -> None:
    call = found_again(qtbot, office)
    call.same_matter()
    call.answer({"words": "Nu har han"})
    call.pause()
    (row,) = MyDrafts(office.begin)()
    again = calling(qtbot, office)
    again.view.restore(TakeUpDraft(office.begin)(row.id).draft)
    assert again.view.further.concern is not None
    assert again.view.further.isVisible()


def test_a_page_that_only_shows_offers_no_such_thing(qtbot: QtBot, office: TestOffice) -> None:
    register(office, about_age="25")
    call = calling(qtbot, office)
    call.view.panel._calling = False
    call.answer({"about_name": "Mathias Testesen"})
    assert call.possibly_same()
    assert call.view.panel.findChild(QWidget, "same_matter") is None
