"""Ferie og fravær on the screen: recorded, changed, ended; who is away stands on I dag."""

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from models.calendar.blocks import BlockKind
from models.kernel.clock import at_wall_clock
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.office.office import User
from tests.absent import away, case_of, sees
from tests.casework import Opened
from tests.colleagues import LEA, PIA, join
from tests.office import ANE, BO, TestOffice
from tests.ui.front import Went, context_of, outfit_of, show
from ui.calendar.absence_acts import AbsenceActs
from ui.calendar.absence_view import AbsencesPage, AwayCard
from ui.calendar.parts import Shown
from ui.context import Context
from ui.kit.menus import MenuButton
from ui.shell.calendar_parts import calendar_parts
from ui.shell.compose_absences import absence_acts
from ui.tour.hands import settle
from ui.tour.pages.absences import AbsencesHands

Open = Callable[[User], AbsencesHands]


@pytest.fixture
def case(office: TestOffice) -> Opened:
    join(office, BO, LEA, PIA)
    return case_of(office, BO)


def context_for(office: TestOffice, user: User, went: Went | None = None) -> Context:
    context = context_of(office, went, user=user)
    people = {each.id: each for each in (ANE, BO, LEA, PIA)}
    object.__setattr__(context, "users", people)
    return context


def acts_for(office: TestOffice, user: User) -> AbsenceActs:
    return absence_acts(outfit_of(office, user=user))


@pytest.fixture
def page(qtbot: QtBot, office: TestOffice, case: Opened) -> Open:
    del case  # Bo's

    def opened(user: User) -> AbsencesHands:
        view = AbsencesPage(acts_for(office, user), context_for(office, user))
        show(qtbot, view)
        return AbsencesHands(view)

    return opened


def test_a_caseworker_records_their_own_holiday(
    page: Open, office: TestOffice, case: Opened
) -> None:
    hands = page(BO)
    assert "Nobody is away" in hands.words()
    sheet = hands.begin()
    sheet.answer({"from_on": "2026-02-02", "until_on": "2026-02-13", "deputy": str(PIA.id),
                  "words": "Nøglen ligger i skabet"})  # fmt: skip
    sheet.save()
    words = hands.words()
    assert "Bo Demosen" in words
    assert "Monday 2 February 2026 to Friday 13 February 2026 (10 working days)" in words
    assert "Pia Prøvesen takes over" in words
    assert "„Nøglen ligger i skabet“" in words
    office.wait(days=20)
    assert sees(office, PIA, case.case_id)
    assert "Pia Prøvesen has the work now" in page(BO).words()


def test_a_leader_records_it_for_a_colleague_with_single_cases_elsewhere(
    page: Open, office: TestOffice, case: Opened
) -> None:
    hands = page(LEA)
    assert isinstance(hands.view.new, MenuButton)
    sheet = hands.begin("Bo Demosen")
    sheet.answer({"from_on": "2026-01-14", "until_on": "2026-01-14", "deputy": str(PIA.id),
                  "exceptions": [{"matter": case.case_id, "deputy": str(ANE.id)}]})  # fmt: skip
    sheet.save()
    assert f"{case.number}: Ane Øvelund" in hands.words()
    assert "Wednesday 14 January 2026" in hands.words()
    assert not sees(office, PIA, case.case_id)


def test_what_will_not_do_is_said_at_the_field(page: Open) -> None:
    sheet = page(BO).begin()
    sheet.answer({"from_on": "2026-02-13", "until_on": "2026-02-02", "deputy": str(PIA.id)})
    sheet.save()
    assert any("The last day is before the first" in each for each in sheet.problems())


def test_it_is_prolonged_and_what_one_may_not_see_stays(
    page: Open, office: TestOffice, case: Opened
) -> None:
    key = away(office, BO, PIA, days=(0, 0), exceptions={case.case_id: LEA.id})
    hands = page(BO)
    sheet = hands.change(key)
    assert sheet.answers()["exceptions"] == [{"matter": case.case_id, "deputy": str(LEA.id)}]
    sheet.answer({"until_on": "2026-01-15"})
    sheet.save()
    assert (
        "Wednesday 14 January 2026 to Thursday 15 January 2026 (2 working days)"
        in hands.words()
    )
    with office.begin() as work:
        (absence,) = work.absences.coming()
    assert absence.exceptions == {CaseId(case.case_id): LEA.id}


def test_who_is_back_has_the_work_again(page: Open, office: TestOffice, case: Opened) -> None:
    key = away(office, BO, PIA, days=(0, 4))
    hands = page(LEA)
    assert hands.view.buttons["end", key].text() == "Is back …"
    hands.end(key)
    assert "Nobody is away" in hands.words()
    assert not sees(office, PIA, case.case_id)


def test_one_working_day_is_one_and_others_absences_have_no_acts(
    page: Open, office: TestOffice
) -> None:
    away(office, BO, PIA, days=(2, 4))
    hands = page(PIA)
    assert "Friday 16 January 2026 to Sunday 18 January 2026 (1 working day)" in hands.words()
    assert hands.view.buttons == {}


def test_a_refusal_stands_on_the_page(page: Open, office: TestOffice) -> None:
    key = away(office, BO, PIA, days=(0, 0))
    hands = page(LEA)
    office.wait(days=2)
    hands.end(key)
    assert "This absence is over." in hands.words()


def test_a_form_that_is_not_open_is_none(page: Open) -> None:
    with pytest.raises(TypeError):
        page(BO).sheet()


def test_i_dag_says_who_is_away_today_and_who_has_their_work(
    qtbot: QtBot, office: TestOffice, case: Opened
) -> None:
    del case  # Bo's
    went = Went()
    context = context_for(office, ANE, went)
    card = AwayCard(acts_for(office, ANE), context)
    qtbot.addWidget(card)
    assert card.words == []
    away(office, BO, PIA, days=(0, 2))
    away(office, ANE, LEA, days=(5, 6))
    context.feed.announce({(Kind.CASE, "x")})
    assert card.words == []

    context.feed.announce({(Kind.ABSENCE, "x")})
    assert card.words == ["Bo Demosen until Friday 16 January 2026; Pia Prøvesen has the work"]
    assert not card.isHidden()
    card.more.click()
    assert went.to == [("show_office", "absences")]


def test_the_calendar_leads_there_and_shows_the_days(office: TestOffice, case: Opened) -> None:
    del case  # Bo's
    away(office, BO, PIA, days=(1, 2))
    went = Went()
    parts = calendar_parts(outfit_of(office), context_for(office, ANE, went))
    act = next(each for each in parts.more if each.key == "absences")
    day = date(2026, 1, 14)
    assert act.handler(Shown(None, "agenda", day, day, day, (), ())) is None  # type: ignore[arg-type]
    assert went.to == [("show_office", "absences")]
    first, last = at_wall_clock(day, 0), at_wall_clock(date(2026, 1, 19), 0)
    blocks = [each for ask in parts.blocks for each in ask(first, last)]
    assert [(each.kind, each.label) for each in blocks if each.owner_id == BO.id] == [
        (BlockKind.ABSENCE, "Bo Demosen")
    ]
    assert [each for ask in parts.blocks for each in ask(first, first)] == []


def test_who_works_alone_is_told_where_colleagues_are_added(
    qtbot: QtBot, office: TestOffice
) -> None:
    context = context_of(office, user=ANE)
    object.__setattr__(context, "users", {ANE.id: ANE})
    view = AbsencesPage(acts_for(office, ANE), context)
    show(qtbot, view)
    AbsencesHands(view).begin(ANE.name)
    settle()
    assert view.sheet is not None
    assert "added under Security" in view.sheet.explanation.text()
