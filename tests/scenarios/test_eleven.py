"""Eleven misspelt concerns on two siblings are all shown where a twelfth is decided on."""

import pytest
from pytestqt.qtbot import QtBot

from models.kernel.ids import CaseId, ConcernId
from tests.eleven import seeded, with_sisters_number
from tests.office import TestOffice
from tests.scenarios.course import read_on
from tests.ui.front import Went, concern_acts, context_of, outfit_of, show
from ui.concerns.concern_view import ConcernPage
from ui.language import show_date
from ui.shell.compose_triage import triage_acts
from ui.tour.hands import Stuck, settle
from ui.tour.pages.concerns import ConcernDesk
from ui.triage.triage_page import TriagePage


def days_of(office: TestOffice, concerns: dict[str, ConcernId]) -> set[str]:
    """The days on which they were received: each came on a day of its own."""
    with office.begin() as work:
        return {show_date(work.concerns.get(each).received_at) for each in concerns.values()}


def test_all_eleven_stand_at_the_twelfth_and_at_triage(
    qtbot: QtBot, office: TestOffice
) -> None:
    hidden = seeded(office)
    days = days_of(office, hidden)
    assert len(days) == len(hidden) == 11
    went = Went()
    page = ConcernPage(
        concern_acts(office), context_of(office, went), with_sisters_number(office)
    )
    show(qtbot, page)
    desk = ConcernDesk(page)
    settle()
    shown = {line.concern_id for each in desk.earlier() for line in each.earlier}
    assert shown >= set(hidden.values())
    assert page.earlier is not None
    read = read_on(page.earlier)
    assert {day for day in days if day not in read} == set()
    desk.press("further")
    settle()
    with pytest.raises(Stuck):  # first they are seen
        desk.choices()
    desk.see_earlier()
    desk.press("further")
    settle()
    desk.go()
    settle()
    (case,) = (each[1] for each in went.to if each[0] == "open_case")
    triage = TriagePage(triage_acts(outfit_of(office)), context_of(office), CaseId(case))
    show(qtbot, triage)
    settle()
    read = read_on(triage)
    assert {day for day in days if day not in read} == set()
