"""Who called: sealed on the page, opened in a sheet for a reason, gone again in a minute."""

from pytestqt.qtbot import QtBot

from models.concerns.release import ReleaseState
from tests.casework import acts_of, register
from tests.models.usecases.test_sealed_identities import LEA, NAME, join, sealed, states
from tests.office import BO, TestOffice
from tests.ui.front import Went, concern_acts, context_of, outfit_of, show
from ui.concerns.after_call_view import AfterCallView
from ui.concerns.caller_card import CallerCard
from ui.concerns.concern_view import ConcernPage
from ui.concerns.identity_sheets import SHOWN_S, IdentitySheet
from ui.kit.labels import Label
from ui.shell import compose


def words_on(widget: object) -> str:
    return "\n".join(each.text() for each in widget.findChildren(Label))  # type: ignore[attr-defined]


def card_of(qtbot: QtBot, office: TestOffice, **answers: str) -> CallerCard:
    concern = sealed(office, **answers)
    page = ConcernPage(concern_acts(office), context_of(office), concern)
    show(qtbot, page)
    assert "Skabelonsen" not in words_on(page)
    card = page.findChild(CallerCard)
    assert isinstance(card, CallerCard)
    return card


def opened(card: CallerCard) -> IdentitySheet:
    card.open.click()
    sheet = card.sheet
    assert isinstance(sheet, IdentitySheet)
    sheet.binding.load({"why": "call_back", "words": "Aftalt i opkaldet"})
    sheet.save.click()
    return sheet


def test_the_page_says_the_kind_and_that_it_is_sealed(qtbot: QtBot, office: TestOffice) -> None:
    card = card_of(qtbot, office)
    told = words_on(card)
    assert "Private person" in told
    assert "The identity is sealed: a name and a call-back number." in told


def test_it_says_which_part_was_given(qtbot: QtBot, office: TestOffice) -> None:
    only_name = words_on(card_of(qtbot, office, reporter_phone=""))
    assert "sealed: a name." in only_name
    only_phone = words_on(card_of(qtbot, office, reporter_name=""))
    assert "sealed: a call-back number." in only_phone


def test_a_caller_who_gave_nothing_has_nothing_to_open(
    qtbot: QtBot, office: TestOffice
) -> None:
    page = ConcernPage(concern_acts(office), context_of(office), register(office))
    show(qtbot, page)
    card = page.findChild(CallerCard)
    assert isinstance(card, CallerCard)
    assert "No name and no number were given." in words_on(card)
    assert not hasattr(card, "open")


def test_it_shows_after_the_reason_and_is_gone_in_a_minute(
    qtbot: QtBot, office: TestOffice
) -> None:
    sheet = opened(card_of(qtbot, office))
    assert acts_of(office)[-1] != "identity.released"
    assert "identity.opened" in acts_of(office)
    assert [label.text() for label in sheet.told] == [NAME, "20 99 88 77"]
    assert not sheet.binding.row("why").isVisible()
    labels = sheet.told
    for _ in range(SHOWN_S - 1):
        sheet.tick()
    assert sheet.isVisible()
    assert "1 second" in words_on(sheet)
    with qtbot.waitSignal(sheet.finished):
        sheet.tick()
    assert [label.text() for label in labels] == ["", ""]


def test_without_a_reason_it_asks_for_one(qtbot: QtBot, office: TestOffice) -> None:
    card = card_of(qtbot, office)
    card.open.click()
    assert card.sheet is not None
    card.sheet.save.click()
    assert "identity.opened" not in acts_of(office)
    card.sheet.reject()


def test_closing_it_lets_go_of_what_it_showed(qtbot: QtBot, office: TestOffice) -> None:
    sheet = opened(card_of(qtbot, office, reporter_phone=""))
    labels = sheet.told
    assert len(labels) == 1
    sheet.cancel.click()
    assert labels[0].text() == ""


def test_a_caseworker_is_told_who_can_open_it(qtbot: QtBot, office: TestOffice) -> None:
    join(office, BO)
    office.user = BO
    concern = sealed(office)
    acts = compose.concern_acts(outfit_of(office, user=BO))
    page = ConcernPage(acts, context_of(office, user=BO), concern)
    show(qtbot, page)
    card = page.findChild(CallerCard)
    assert isinstance(card, CallerCard)
    assert "The coordinator or the leader can open it." in words_on(card)
    assert not hasattr(card, "open")


def test_a_decision_is_made_and_stands_on_the_page(qtbot: QtBot, office: TestOffice) -> None:
    join(office, LEA)
    concern = sealed(office)
    went = Went()
    page = ConcernPage(concern_acts(office), context_of(office, went), concern)
    show(qtbot, page)
    card = page.findChild(CallerCard)
    assert isinstance(card, CallerCard)
    for outcome, acute in (("keep", ""), ("release", "no"), ("release", "yes")):
        card.release.click()
        sheet = card.sheet
        assert sheet is not None
        answers = {"scope": "party", "to": "Partens advokat", "words": "Parten har brug for det",
                   "outcome": outcome, "acute": acute}  # fmt: skip
        sheet.binding.load({key: value for key, value in answers.items() if value})
        with qtbot.waitSignal(page.loaded):
            sheet.save.click()
        card = page.findChildren(CallerCard)[-1]
    expected = [ReleaseState.IN_FORCE, ReleaseState.WAITING, ReleaseState.KEPT]
    assert states(office, concern) == expected
    assert went.to[-1] == ("tell", "Released K-2026-0002")
    told = words_on(card)
    for words in ("Partens advokat", "Parten har brug for det", "Ane Øvelund"):
        assert words in told


def test_beside_the_form_after_the_call_it_can_be_opened(
    qtbot: QtBot, office: TestOffice
) -> None:
    concern = sealed(office)
    view = AfterCallView(concern_acts(office), context_of(office), concern)
    show(qtbot, view)
    card = view.findChild(CallerCard)
    assert isinstance(card, CallerCard)
    assert not hasattr(card, "release")
    assert [label.text() for label in opened(card).told] == [NAME, "20 99 88 77"]
    assert card.sheet is not None
    card.sheet.reject()
