"""The go-live list on the screen: record a point, see what is missing, take it into use."""

from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from models.forms.answers import Answers
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.office.go_live import OnRecord, Point
from models.usecases.go_live import ALREADY, GoLiveList
from tests.office import TestOffice
from tests.ui.front import context_of, show
from ui.changes import Changed
from ui.kit.dialogs import close_all
from ui.security.acts import GoLiveActs
from ui.security.go_live_page import GoLivePage

GIVEN: Answers = {
    "done_on": "2026-01-14", "who": "Ane Øvelund", "where": "2026-77", "remark": "Set i dag",
}  # fmt: skip


@dataclass
class Listed:
    """Stands in for the use cases, which have their own tests."""

    recorded: dict[Point, OnRecord] = field(default_factory=dict)
    live: bool = False
    invented: bool = False
    refuses: bool = False

    @property
    def acts(self) -> GoLiveActs:
        return GoLiveActs(self.shown, self.record, self.go_live)

    def shown(self) -> GoLiveList:
        return GoLiveList(self.live, self.invented, dict(self.recorded))

    def record(self, point: Point, answers: Answers) -> Changed:
        self.recorded[point] = OnRecord.of(answers)
        return frozenset({(Kind.SETTING, f"go_live.{point}")})

    def go_live(self) -> Changed:
        if self.refuses:
            raise Refused(ALREADY)
        self.live = True
        return frozenset({(Kind.VAULT, "v")})


def page_of(qtbot: QtBot, office: TestOffice, listed: Listed) -> GoLivePage:
    page = GoLivePage(listed.acts, context_of(office))
    show(qtbot, page)
    return page


def test_a_point_is_recorded_on_the_page(qtbot: QtBot, office: TestOffice) -> None:
    listed = Listed()
    page = page_of(qtbot, office, listed)
    assert set(page.buttons) == set(Point)
    assert not page.begin.isEnabled()
    page.buttons[Point.RECORD].click()
    assert page.sheet is not None
    page.sheet.binding.load(GIVEN)
    page.sheet.save.click()
    assert listed.recorded[Point.RECORD].who == "Ane Øvelund"
    page.buttons[Point.RECORD].click()
    assert page.sheet.binding.answers() == GIVEN
    page.sheet.reject()


@pytest.mark.parametrize("left", [(Point.RECORD, Point.LOCAL_TEXTS), (Point.RECORD,)])
def test_after_a_point_the_next_step_has_the_focus(
    qtbot: QtBot, office: TestOffice, left: tuple[Point, ...]
) -> None:
    done = [point for point in Point if point not in left]
    page = page_of(qtbot, office, Listed(dict.fromkeys(done, OnRecord.of(GIVEN))))
    record_point(page, Point.RECORD)
    page.reload()
    following = page.buttons[Point.LOCAL_TEXTS] if len(left) > 1 else page.begin
    qtbot.waitUntil(following.hasFocus)


def test_a_point_corrected_in_use_leaves_the_focus_on_the_list(
    qtbot: QtBot, office: TestOffice
) -> None:
    listed = Listed(dict.fromkeys(Point, OnRecord.of(GIVEN)), live=True)
    page = page_of(qtbot, office, listed)
    record_point(page, Point.RECORD)
    page.reload()
    qtbot.waitUntil(page.buttons[next(iter(Point))].hasFocus)


def record_point(page: GoLivePage, point: Point) -> None:
    page.buttons[point].click()
    assert page.sheet is not None
    page.sheet.binding.load(GIVEN)
    page.sheet.save.click()


def test_a_whole_list_can_be_taken_into_use(qtbot: QtBot, office: TestOffice) -> None:
    listed = Listed(dict.fromkeys(Point, OnRecord.of(GIVEN)))
    page = page_of(qtbot, office, listed)
    assert page.begin.isEnabled()
    page.begin.click()
    assert page.question is not None
    assert page.sheet is None
    with qtbot.waitSignal(page.went_live):
        page.question.confirmed.emit()
    assert listed.shown().live
    page.question.reject()
    page.reload()
    assert not page.last.isVisible()


def test_a_refusal_is_told_and_nothing_happens(qtbot: QtBot, office: TestOffice) -> None:
    listed = Listed(dict.fromkeys(Point, OnRecord.of(GIVEN)), refuses=True)
    page = page_of(qtbot, office, listed)
    page.begin.click()
    assert page.question is not None
    page.question.confirmed.emit()
    assert page.begin.isEnabled()
    close_all()


@pytest.mark.parametrize("whole", [True, False])
def test_an_invented_office_cannot_be_taken_into_use(
    qtbot: QtBot, office: TestOffice, whole: bool
) -> None:
    known = dict.fromkeys(Point, OnRecord.of({**GIVEN, "remark": ""})) if whole else {}
    page = page_of(qtbot, office, Listed(known, invented=True))
    assert not page.begin.isEnabled()
