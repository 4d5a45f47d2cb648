"""Two cases on one person, decided on the case's page; and a concern that left a case."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.calendar.entry import EntryKind
from models.usecases.open_case_view import OpenCaseView
from models.usecases.two_cases import DecideTwoCases
from tests.models.usecases.test_two_cases import joined
from tests.office import TestOffice
from tests.ui.cases.test_guarded_case import case_screen
from tests.ui.front import show
from ui.cases.case_page import CasePage
from ui.cases.lists import ConcernsPage
from ui.kit.buttons import Button


def words_of(page: CasePage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize("goes_on", ["this", "both"])
def test_the_step_asks_which_case_goes_on(
    qtbot: QtBot, office: TestOffice, goes_on: str
) -> None:
    first, second, _ = joined(office)
    screen = case_screen(qtbot, office, first)
    screen.press(EntryKind.TWO_CASES, "go")
    sheet = screen.sheet()
    assert f"{second.number} is about the same person." in sheet.sheet.explanation.text()
    sheet.answer({"goes_on": goes_on, "why": "Den ældste har aftalerne"})
    sheet.save()
    assert EntryKind.TWO_CASES not in {step.kind for step in screen.page.case.steps}  # type: ignore[union-attr]
    screen.go_to("concerns")
    shown = words_of(screen.page)
    assert shown.count("H-2026-") == (2 if goes_on == "this" else 1)


def test_a_case_says_where_its_concern_went(qtbot: QtBot, office: TestOffice) -> None:
    _, second, entry = joined(office)
    DecideTwoCases(office.begin)(entry.id, {"goes_on": "this", "why": "Én sag er nok"})
    page = ConcernsPage()
    show(qtbot, page, 900, 600)
    page.show_case(OpenCaseView(office.begin)(second.case_id, "Ser efter"))
    (number,) = (button.accessibleName() for button in page.findChildren(Button))
    assert number == "Open H-2026-0002"
    words = "\n".join(label.text() for label in page.findChildren(QLabel))
    assert "It was in this case, and is not any more. Now: taken up in a case." in words
    with qtbot.waitSignal(page.opened) as opened:
        page.findChildren(Button)[0].click()
    assert opened.args == [second.concern_id]
