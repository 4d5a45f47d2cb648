"""The panel beside a form: answers that come too late, refusals, and what it never says."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.kernel.errors import Refused
from models.kernel.ids import ConcernId
from models.kernel.text import text
from models.people.matching import Sought
from models.usecases.find_similar import Found
from tests.office import TestOffice
from tests.scenario_calls import V5, V8A, take_down
from tests.ui.front import Went, concern_acts, context_of, show
from ui.concerns.same_person_panel import SamePersonPanel
from ui.jobs import Jobs
from ui.tour.hands import settle


def words(panel: SamePersonPanel) -> str:
    return "\n".join(
        str(one.property("text")) for one in panel.findChildren(QWidget) if one.property("text")
    )


def test_an_answer_that_comes_too_late_is_not_shown(qtbot: QtBot, office: TestOffice) -> None:
    take_down(office, V5)
    found = concern_acts(office).matches(Sought("Dawit"))

    def slow(sought: Sought, besides: ConcernId | None = None) -> Found:
        return found if sought.name == "Dawit" else Found((), frozenset())

    with ThreadPoolExecutor(1) as pool:
        jobs = Jobs(pool)
        panel = SamePersonPanel(slow, context_of(office, Went(), jobs))
        show(qtbot, panel, 300, 400)
        panel.seek(Sought("Dawit"))
        panel.seek_now()
        panel.seek(Sought("Emil"))
        panel.seek_now()
        settle(jobs)
    assert panel.shown == ()


def test_a_refusal_stands_where_the_answer_would(qtbot: QtBot, office: TestOffice) -> None:
    def no(sought: Sought, besides: ConcernId | None = None) -> Found:
        raise Refused(text("T", "Not you."))

    panel = SamePersonPanel(no, context_of(office, Went()))
    show(qtbot, panel, 300, 400)
    panel.seek(Sought("Dawit"))
    panel.seek_now()
    assert "Not you." in words(panel)


def test_no_number_and_no_mark_is_ever_shown(qtbot: QtBot, office: TestOffice) -> None:
    for _ in range(3):
        take_down(office, V8A | {"reporter_phone": ""})
    panel = SamePersonPanel(concern_acts(office).matches, context_of(office, Went()))
    show(qtbot, panel, 300, 600)
    panel.seek(Sought("Henrik Prøvegaard"))
    panel.seek_now()
    said = words(panel)
    assert said.count("14.01.2026") == 3
    assert "H-2026" not in said
    assert not any(line.strip() in {"3", "(3)", "3 concerns"} for line in said.split("\n"))


def test_nothing_found_is_said_and_one_letter_is_nobody(
    qtbot: QtBot, office: TestOffice
) -> None:
    panel = SamePersonPanel(concern_acts(office).matches, context_of(office, Went()))
    show(qtbot, panel, 300, 400)
    panel.seek(Sought("D"))
    panel.seek_now()
    assert "are shown here as you write" in words(panel)
    panel.seek(Sought("Dawit"))
    panel.seek_now()
    assert "No earlier concern" in words(panel)
