"""The page says what was checked, when, and how; it checks again and goes on paper."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.kernel.errors import Refused
from models.kernel.text import text
from models.settings.protection import Group, Protection, State
from tests.support import AtOnce, FrozenClock
from tests.ui.front import show
from ui.jobs import Jobs
from ui.kit.chip import Chip
from ui.kit.dialogs import Inform
from ui.security.acts import ProtectionActs
from ui.security.protection_page import ProtectionPage

GOOD = Protection(Group.NETWORK, text("T", "No cable"), State.ON, text("T", "Tried"))
BAD = Protection(Group.DISK, text("T", "The disk"), State.OFF)
AROUND = Protection(Group.LOCK, text("T", "On Ctrl+L"), State.NOT_OFFERED)


class Desk:
    """Answers the page, and remembers what it asked for."""

    def __init__(self) -> None:
        self.checks = 0
        self.shown: list[tuple[str, bytes]] = []
        self.clock = FrozenClock()

    def check(self) -> tuple[Protection, ...]:
        self.checks += 1
        return (GOOD, BAD)

    def show(self, _over: QWidget, title: str, pdf: bytes) -> None:
        self.shown.append((title, pdf))

    def page(self, check: Callable[[], tuple[Protection, ...]] | None = None) -> ProtectionPage:
        around = lambda: (AROUND,)  # noqa: E731
        acts = ProtectionActs(
            check or self.check,
            around,
            lambda found: f"{len(found)} measures".encode(),
            self.show,
            Jobs(AtOnce()),
            self.clock,
        )
        return ProtectionPage(acts)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def texts(parent: QWidget) -> str:
    return "\n".join(each.text() for each in parent.findChildren(QLabel))


def test_each_measure_stands_under_what_it_keeps(qtbot: QtBot, desk: Desk) -> None:
    page = desk.page()
    show(qtbot, page)
    words = texts(page)
    order = [words.index(each) for each in ("No network", "No cable", "Tried", "On Ctrl+L")]
    assert order == sorted(order)
    assert "8.30" in page.when.text() or "08:30" in page.when.text()
    chips = [chip.look.words for chip in page.findChildren(Chip)]
    assert chips == ["In force", "Not offered", "Not in force"]


def test_checking_again_asks_the_system_again(qtbot: QtBot, desk: Desk) -> None:
    page = desk.page()
    show(qtbot, page)
    before = page.when.text()
    desk.clock.move(hours=1)
    page.again.click()
    assert desk.checks == 2
    assert page.when.text() != before
    assert page.again.isEnabled()


def test_what_was_found_goes_on_paper(qtbot: QtBot, desk: Desk) -> None:
    page = desk.page()
    show(qtbot, page)
    page.print.click()
    assert desk.shown == [("What protects the vault", b"3 measures")]


def test_a_refusal_is_said(qtbot: QtBot, desk: Desk) -> None:
    def no() -> tuple[Protection, ...]:
        raise Refused(text("T", "Not now"))

    page = desk.page(no)
    show(qtbot, page)
    dialog = page.findChild(Inform)
    assert isinstance(dialog, Inform)
    assert "Not now" in texts(dialog)
    dialog.reject()
