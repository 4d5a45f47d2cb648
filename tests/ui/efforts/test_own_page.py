"""Own efforts on their page, and in the forms that offer and plan an effort."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.forms.answers import Value
from models.usecases.own_efforts import EndOwnEffort, ListOwnEfforts, WriteOwnEffort
from tests.efforts import case_of, consent
from tests.office import BO, TestOffice
from tests.owning import OWN, write_own
from tests.ui.front import Screens, context_of, outfit_of, show
from ui.efforts.efforts_page import EffortsPage
from ui.efforts.own_page import OwnEffortsPage
from ui.shell.compose_cards import own_effort_acts
from ui.shell.compose_efforts import effort_acts
from ui.tour.hands import settle
from ui.tour.pages.cases import SheetPage
from ui.tour.pages.efforts import EffortsScreen


def page_of(qtbot: QtBot, office: TestOffice, front: Screens | None = None) -> OwnEffortsPage:
    desk = front or Screens(office)
    page = OwnEffortsPage(own_effort_acts(outfit_of(office, user=desk.user)), desk.context)
    show(qtbot, page)
    return page


def said(page: OwnEffortsPage) -> str:
    settle()
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def sheet_of(page: OwnEffortsPage) -> SheetPage:
    assert page.sheet is not None
    return SheetPage(page.sheet)


def save(page: OwnEffortsPage, **answers: Value) -> SheetPage:
    sheet = sheet_of(page)
    sheet.answer(**answers)
    sheet.save()
    return sheet


def test_an_empty_page_teaches_and_the_first_effort_is_written(
    qtbot: QtBot, office: TestOffice
) -> None:
    page = page_of(qtbot, office)
    assert "No effort of your own yet" in said(page)
    page.new.click()
    asked = {key: value for key, value in OWN.items() if key not in ("from_on", "bases")}
    sheet = save(page, **asked, bases=["lab167", "sel12b"])
    assert "support and prevention" in " ".join(sheet.problems())
    assert sheet.answers()["name"] == "Fodboldholdet"
    save(page, bases=["sel12b"])
    seen = said(page)
    for words in (
        "Fodboldholdet",
        "Offered since 14.01.2026",
        "Social Services Act § 12 b: free targeted advice",
        "Purpose of the law: support and prevention.",
        "Voluntary (frivilligt) · waits for a consent · 18 to 29 years · 2 places",
        "Source: Socialudvalget, 3.12.2025 (14.01.2026)",
        "Written by Ane Øvelund, today at 8.30",
    ):
        assert words in seen, words


def test_it_is_changed_ended_and_read_again(qtbot: QtBot, office: TestOffice) -> None:
    key = write_own(office)
    page = page_of(qtbot, office)
    assert ("earlier", key) not in page.buttons
    page.buttons["change", key].click()
    save(page, name="Holdet")
    settle()
    page.buttons["end", key].click()
    assert sheet_of(page).answers() == {"until_on": "2026-01-14"}
    save(page)
    assert "Offered until 14.01.2026" in said(page)
    assert ("end", key) not in page.buttons
    page.buttons["earlier", key].click()
    assert page.dialog is not None
    old = [one.text() for one in page.dialog.findChildren(QLabel)]
    assert {"Fodboldholdet", "Holdet"} <= set(old)
    page.dialog.accept()
    office.wait(days=1)
    page._load()
    assert "No longer offered since 14.01.2026; what runs goes on" in said(page)


def test_one_to_come_and_one_for_work_say_so(qtbot: QtBot, office: TestOffice) -> None:
    write_own(office, name="Job", purpose="Et job", bases=["lab"], from_on="2026-03-01",
              from_age="", to_age="", places="", consent="no")  # fmt: skip
    seen = said(page_of(qtbot, office))
    assert "Offered from 01.03.2026" in seen
    assert "Purpose of the law: work. Never aimed at the concern." in seen
    assert "waits for a consent" not in seen


def test_a_caseworker_reads_them_and_writes_none(qtbot: QtBot, office: TestOffice) -> None:
    key = write_own(office)
    page = page_of(qtbot, office, Screens(office, BO))
    assert "Fodboldholdet" in said(page)
    assert page.new.isHidden()
    assert not {("change", key), ("end", key)} & set(page.buttons)
    page.begin()
    (effort,) = ListOwnEfforts(office.begin)()
    page._end(effort)
    assert page.sheet is None


def test_it_is_offered_and_planned_beside_the_catalogue(
    qtbot: QtBot, office: TestOffice
) -> None:
    key = write_own(office)
    work = write_own(office, name="Job", purpose="Et job", bases=["lab"])
    case = case_of(office)
    consent(office, case)
    page = EffortsPage(effort_acts(outfit_of(office)), context_of(office), case)
    show(qtbot, page, 1000, 900)
    screen = EffortsScreen(page)
    page.new.click()
    sheet = screen.sheet()
    sheet.answer(kind=f"{work}.1")
    told = sheet.sheet.explanation.text()
    assert "Its law is for work: it is never aimed at the concern." in told
    assert "It waits for a consent on record." in told
    sheet.answer(kind=f"{key}.1")
    told = sheet.sheet.explanation.text()
    assert "18 to 29 years" in told
    assert "The law asks for consent on record." in told
    assert sheet.answers()["provider"] == "Klubben, kontaktperson"
    assert sheet.answers()["basis"] == "sel12b"
    sheet.answer(goal="En fast tid", begin="later")
    sheet.save()
    settle()
    WriteOwnEffort(office.begin)({**OWN, "name": "Holdet"}, key)
    page.reload()
    settle()
    assert "Fodboldholdet" in {card.title.text() for card in page.cards.values()}
    screen.offer({"kind": f"{key}.2", "how": "talk", "reply": "no"})
    EndOwnEffort(office.begin)(key, {"until_on": "2026-01-14"})
    page.reload()
    settle()
    assert page.view is not None
    assert [line.state for line in page.view.offers] == ["declined"]
    screen.press("again", {"how": "talk", "accepts": [f"{key}.2"]})
    assert [line.state for line in page.view.offers] == ["accepted"]
