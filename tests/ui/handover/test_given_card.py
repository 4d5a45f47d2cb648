"""What was given outside the program, on the screens of a case and of a concern."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from models.access.roles import Role
from models.calendar.entry import EntryKind
from models.disclosures.disclosure import DisclosureState, Way
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.law.bases import REFUSED_PURPOSES, Purpose
from models.office.office import NOT_YOUR_ROLE
from models.usecases.end_concern import RejectConcern
from tests.casework import kinds_of, open_case, register
from tests.giving import ALARM, GAVE, SAID_NO
from tests.handing import Pair, make_pair
from tests.office import ANE, PRACTICE, TestOffice
from tests.ui.front import Screens, concern_acts, context_of, show
from tests.ui.handing_support import Front
from ui.cases.case_page import CasePage
from ui.concerns.concern_view import ConcernPage
from ui.forms.form_sheet import FormSheet
from ui.handover.given_card import GivenActs, GivenCard
from ui.shell.compose_given import given_acts
from ui.tour.pages.cases import CaseScreen, SheetPage
from ui.tour.pages.given import GivenDesk

ITEMS = [{"what": "Navn og adresse", "necessity": "De skal vide det", "category": "ordinary"}]


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def card_of(qtbot: QtBot, front: Front, case: str) -> GivenDesk:
    card = GivenCard(given_acts(front.outfit), front.context, (Kind.CASE, case))
    show(qtbot, card)
    return GivenDesk(
        card
    )  # whoever asks keeps it: a card that is collected takes its form along


def answers(sheet: SheetPage, given: dict[str, Any]) -> None:
    """Fill the form."""
    sheet.sheet.binding.load({**given, "given_date": "2026-01-14", "given_time": "08:10"})
    assert sheet.answers()["given_time"] == "08:10"


def test_a_phone_call_to_a_contact_is_registered(pair: Pair, qtbot: QtBot) -> None:
    front, case = Front(pair.kommune, PRACTICE, ANE), pair.case()
    desk = card_of(qtbot, front, case)
    sheet = desk.given()
    assert sheet.answers()["given_date"] == "2026-01-14"
    row = sheet.sheet.binding.row("authority")
    assert row.isVisibleTo(sheet.sheet)
    assert not row.optional.isVisibleTo(row), "it is asked for at once, not in a second round"
    answers(sheet, {**GAVE, "authority": "", "contact": pair.contact, "items": ITEMS})
    assert not row.isVisibleTo(sheet.sheet), "who it was is known"
    with qtbot.waitSignal(desk.card.entered):
        sheet.save()
    with pair.kommune.office.begin() as work:
        (entry,) = work.disclosures.of_case(case)
    assert (entry.to_authority, entry.way) == ("Demokredsens Politi", Way.SPOKEN)
    assert front.went.to == [("tell", "It stands in the register of disclosures.")]


def test_a_refused_purpose_says_the_right_path_and_keeps_what_was_typed(
    pair: Pair, qtbot: QtBot
) -> None:
    front, case = Front(pair.kommune, PRACTICE, ANE), pair.case()
    desk = card_of(qtbot, front, case)
    sheet = desk.given()
    answers(sheet, {**GAVE, "items": ITEMS, "purpose": "investigation"})
    sheet.save()
    why = REFUSED_PURPOSES[Purpose.INVESTIGATION].source
    assert any(why in each for each in sheet.problems())
    assert sheet.answers()["purpose_words"] == GAVE["purpose_words"]
    with pair.kommune.office.begin() as work:
        (entry,) = work.disclosures.of_case(case)
    assert entry.state is DisclosureState.REFUSED


def test_a_no_is_registered_and_without_contacts_it_asks_for_words(
    office: TestOffice, qtbot: QtBot
) -> None:
    screens = Screens(office)
    acts = concern_acts(office).given
    case = open_case(office)
    card = GivenCard(
        GivenActs(acts.given, acts.declined, acts.acute, lambda: ()),
        screens.context,
        (Kind.CASE, str(case.case_id)),
    )
    show(qtbot, card)
    sheet = GivenDesk(card).declined()
    assert "contact" not in sheet.sheet.binding.keys
    sheet.save()
    assert any("which authority" in each for each in sheet.problems())
    answers(sheet, SAID_NO)
    sheet.save()
    with office.begin() as work:
        (entry,) = work.disclosures.of_case(case.case_id)
    assert entry.refused_reason == SAID_NO["reason"]


def test_whoever_keeps_no_contacts_writes_who_it_was(office: TestOffice, qtbot: QtBot) -> None:
    worker = replace(ANE, role=Role.CASEWORKER)

    def never() -> tuple[()]:
        raise AssertionError

    acts = concern_acts(office).given
    card = GivenCard(
        GivenActs(acts.given, acts.declined, acts.acute, never),
        context_of(office, user=worker),
        (Kind.CONCERN, str(register(office))),
    )
    show(qtbot, card)
    assert "contact" not in GivenDesk(card).given().sheet.binding.keys


def test_contacts_that_cannot_be_read_are_told(office: TestOffice, qtbot: QtBot) -> None:
    def stopped() -> tuple[()]:
        raise Refused(NOT_YOUR_ROLE)

    screens = Screens(office)
    acts = concern_acts(office).given
    card = GivenCard(
        GivenActs(acts.given, acts.declined, acts.acute, stopped),
        screens.context,
        (Kind.CASE, str(open_case(office).case_id)),
    )
    show(qtbot, card)
    card.open_given()
    assert card.sheet is None


def test_the_next_step_after_an_alarm_opens_its_form(office: TestOffice, qtbot: QtBot) -> None:
    case = open_case(
        office, about_name="Rune Demosen", about_age="31",
        danger_now="yes", danger_called_at="08:20",
    )  # fmt: skip
    page = CasePage(Screens(office).cases, Screens(office).context, case.case_id, {})
    show(qtbot, page)
    screen = CaseScreen(page)
    steps = page.case.steps if page.case else ()
    alarm = next(each for each in steps if each.kind is EntryKind.REGISTER_ACUTE)
    page.steps.go(alarm)
    assert isinstance(page.sheet, FormSheet)
    sheet = SheetPage(page.sheet)
    answers(sheet, ALARM)
    sheet.save()
    assert EntryKind.REGISTER_ACUTE not in kinds_of(office, case.case_id)
    assert GivenDesk.on(screen.page).card.acute.isEnabled()


@pytest.mark.parametrize("rejected", [False, True])
def test_an_alarm_is_registered_from_a_concern_in_any_state(
    office: TestOffice, qtbot: QtBot, *, rejected: bool
) -> None:
    concern = register(office, danger_now="yes", danger_called_at="08:20")
    if rejected:
        RejectConcern(office.begin)(concern, "Grundløs")
    page = ConcernPage(concern_acts(office), context_of(office), concern)
    show(qtbot, page)
    sheet = GivenDesk.on(page).acute()
    answers(sheet, ALARM)
    sheet.save()
    found = office.database.execute("SELECT basis FROM disclosure WHERE concern_id IS NOT NULL")
    assert found.fetchall() == [("alarm",)]
