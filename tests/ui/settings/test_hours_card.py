"""The card on when the office is open: read by all, changed by whoever decides."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.office import ANE, BO, TestOffice
from tests.ui.front import Screens, outfit_of
from ui.forms.form_sheet import FormSheet
from ui.settings.hours_card import HoursCard
from ui.shell.office_settings import hours_acts
from ui.tour.pages.cases import SheetPage


def card_of(qtbot: QtBot, office: TestOffice) -> HoursCard:
    card = HoursCard(hours_acts(outfit_of(office)), Screens(office).context)
    qtbot.addWidget(card)
    card.show()
    return card


def words_on(card: HoursCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel))


def test_the_hours_are_changed_and_shown_with_their_version(
    qtbot: QtBot, office: TestOffice
) -> None:
    card = card_of(qtbot, office)
    assert "Monday, Tuesday, Wednesday, Thursday, Friday: 8.00 to 16.00" in words_on(card)
    assert "every hour, also when the office is closed" in words_on(card)
    assert "Version" not in words_on(card)
    card.hours.click()
    assert isinstance(card.sheet, FormSheet)
    sheet = SheetPage(card.sheet)
    sheet.answer(
        differs=[{"day": "4", "opens": "08:00", "closes": "14:00"}],
        closings=[{"day": "24.12."}, {"day": "5.6.2027", "begins": "12:00"}],
        working=["h24"],
    )
    sheet.save()
    shown = words_on(card)
    assert "Friday: 8.00 to 14.00" in shown
    assert "closed on 24.12., closed on 5.6.2027 from 12.00" in shown
    assert "Deadlines of 24 hours count only the hours the office is open" in shown
    assert f"Version 1, set today at 8.30 by {ANE.name}" in shown


def test_duty_functions_are_written_down(qtbot: QtBot, office: TestOffice) -> None:
    card = card_of(qtbot, office)
    assert "Nobody is written down yet." in words_on(card)
    card.duty.click()
    assert isinstance(card.sheet, FormSheet)
    sheet = SheetPage(card.sheet)
    sheet.answer(numbers=[{"function": "Socialvagten", "phone": "20304050"}])
    sheet.save()
    assert "Socialvagten: 20304050" in words_on(card)


def test_whoever_does_not_decide_only_reads(qtbot: QtBot, office: TestOffice) -> None:
    office.user = BO
    card = HoursCard(hours_acts(outfit_of(office)), Screens(office, user=BO).context)
    qtbot.addWidget(card)
    card.show()
    assert card.times is not None
    assert not card.hours.isVisibleTo(card)
    assert not card.duty.isVisibleTo(card)
