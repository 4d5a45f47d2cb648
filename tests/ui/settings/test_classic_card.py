"""The card on classic keys: read by whoever hands over, decided by whoever decides."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.office import ANE, BO, TestOffice
from tests.ui.front import Screens, outfit_of
from ui.forms.form_sheet import FormSheet
from ui.settings.acts import ClassicActs
from ui.settings.classic_card import ClassicCard
from ui.shell.office_settings import classic_acts
from ui.tour.pages.cases import SheetPage


def acts_of(office: TestOffice) -> ClassicActs:
    acts = classic_acts(outfit_of(office))
    assert acts is not None
    return acts


def card_of(qtbot: QtBot, office: TestOffice) -> ClassicCard:
    card = ClassicCard(acts_of(office), Screens(office).context)
    qtbot.addWidget(card)
    card.show()
    return card


def words_on(card: ClassicCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_it_is_off_then_on_with_its_reason_then_off_again(
    qtbot: QtBot, office: TestOffice
) -> None:
    card = card_of(qtbot, office)
    assert "hybrid keys only" in words_on(card)
    assert "Decided" not in words_on(card)
    for chosen, reason, said in (
        ("yes", "De har kun age 1.1.", "may be sealed to a classic key"),
        ("no", "De har en hybrid nøgle nu.", "hybrid keys only"),
    ):
        card.change.click()
        assert isinstance(card.sheet, FormSheet)
        sheet = SheetPage(card.sheet)
        sheet.answer(allowed=chosen, reason=reason)
        sheet.save()
        assert said in words_on(card)
        assert f"Decided today at 8.30 by {ANE.name}: {reason}" in words_on(card)


def test_a_refusal_is_told(qtbot: QtBot, office: TestOffice) -> None:
    screens = Screens(office)
    card = ClassicCard(acts_of(office), screens.context)
    qtbot.addWidget(card)
    card.ask()
    assert isinstance(card.sheet, FormSheet)
    sheet = SheetPage(card.sheet)
    sheet.answer(allowed="no", reason="Sådan er det.")
    sheet.save()
    assert card.sheet is not None
    assert "decided already" in " ".join(
        label.text() for label in card.sheet.findChildren(QLabel)
    )


def test_whoever_hands_nothing_over_does_not_see_it(office: TestOffice) -> None:
    assert classic_acts(outfit_of(office, user=BO)) is None
