"""What holds for the whole office: periods, the journal's name, what was deleted."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.access.roles import Role
from models.law.retention import Ending
from models.usecases.delete_concern import DeleteConcern
from models.usecases.end_concern import RejectConcern
from tests.casework import register
from tests.office import TestOffice
from tests.ui.front import Screens, outfit_of
from ui.forms.form_sheet import FormSheet
from ui.settings.office_cards import OfficeCards
from ui.shell.compose_closing import office_acts
from ui.tour.pages.cases import SheetPage

Show = Callable[[], OfficeCards]


@pytest.fixture
def desk(office: TestOffice) -> Screens:
    return Screens(office)


@pytest.fixture
def show(qtbot: QtBot, office: TestOffice, desk: Screens) -> Show:
    def made() -> OfficeCards:
        cards = OfficeCards(office_acts(outfit_of(office)), desk.context)
        qtbot.addWidget(cards)
        if not cards.isHidden() or desk.context.user.role is Role.TOVHOLDER:
            cards.show()
        return cards

    return made


def words_on(cards: OfficeCards) -> str:
    return "\n".join(label.text() for label in cards.findChildren(QLabel))


def sheet_of(cards: OfficeCards) -> SheetPage:
    assert isinstance(cards.sheet, FormSheet)
    return SheetPage(cards.sheet)


def test_a_period_is_changed_and_shows_its_source(show: Show) -> None:
    cards = show()
    assert "6 months. Source: Infohusets egen praksis" in words_on(cards)
    cards.changes[Ending.REJECTED].click()
    sheet = sheet_of(cards)
    assert sheet.answers() == {"rejected": "6"}
    sheet.answer(rejected="0")
    sheet.save()
    assert sheet.problems() == ("Write a number of months from 1 to 120.",)
    sheet.answer(rejected="3")
    sheet.save()
    assert "3 months. Source" in words_on(cards)


def test_the_journal_gets_its_name(show: Show) -> None:
    cards = show()
    assert cards.system.text() == "The office journalises in ESDH."
    cards.name.click()
    sheet = sheet_of(cards)
    sheet.answer(system="F2")
    sheet.save()
    assert cards.system.text() == "The office journalises in F2."


def test_what_was_deleted_stands_there_without_content(show: Show, office: TestOffice) -> None:
    assert "Nothing has been deleted yet." in words_on(show())
    concern = register(office, about_age="30")
    RejectConcern(office.begin)(concern, "Et almindeligt naboskab")
    DeleteConcern(office.begin)(concern)
    said = words_on(show())
    assert "A concern · today" in said
    assert "Mathias" not in said


def test_who_may_not_delete_sees_nothing_of_it(show: Show, desk: Screens) -> None:
    user = replace(desk.context.user, role=Role.CASEWORKER)
    object.__setattr__(desk.context, "user", user)
    assert show().isHidden()
