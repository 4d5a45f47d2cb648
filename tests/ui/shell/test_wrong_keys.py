"""Keys in no sensible order over a real office: nothing breaks, is lost, or shows unlogged."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from models.access.roles import Role
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import Text, text
from models.office.vaults import PaperKeyOffer
from storage.audit.log import verify_log
from tests.calls import everything
from tests.casework import acts_of
from tests.handing import open_desk
from tests.office import PRACTICE, TestOffice
from tests.support import NoBackups
from tests.ui.shell.test_desk_by_role import PEOPLE, desk_of
from ui.cases.case_page import CasePage
from ui.concerns.concern_view import ConcernPage
from ui.forms.draft_keeper import DraftKeeper
from ui.kit.dialogs import close_all
from ui.kit.theme import Theme
from ui.shell.desk import Desk

pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints", r"raise\(\)", "grabbing the keyboard", extend=True
)  # the offscreen plugin says so of menus and lists
_K = Qt.Key
_M = Qt.KeyboardModifier
NONE, CTRL, ALT, SHIFT = _M.NoModifier, _M.ControlModifier, _M.AltModifier, _M.ShiftModifier
KEYS: Final = (
    *[(key, NONE) for key in (_K.Key_Tab,) * 8 + (_K.Key_Return,) * 5 + (_K.Key_Escape,) * 3],
    *[(key, NONE) for key in (_K.Key_Down, _K.Key_Up, _K.Key_Left, _K.Key_Right, _K.Key_Space)],
    *[(key, NONE) for key in (_K.Key_Home, _K.Key_End, _K.Key_PageUp, _K.Key_PageDown)],
    *[(key, NONE) for key in (_K.Key_F1, _K.Key_F2, _K.Key_F3, _K.Key_F5, _K.Key_F10, _K.Key_F12)],
    *[(_K.Key_1 + at, CTRL) for at in range(9)],
    *[(key, CTRL) for key in (_K.Key_N, _K.Key_K, _K.Key_F, _K.Key_S, _K.Key_L, _K.Key_Return)],
    *[(key, CTRL) for key in (_K.Key_Tab, _K.Key_Home, _K.Key_End, _K.Key_PageDown)],
    *[(key, ALT) for key in (_K.Key_Left, _K.Key_Right, _K.Key_Up, _K.Key_Down)],
    *[(key, ALT) for key in (_K.Key_A, _K.Key_H, _K.Key_D, _K.Key_S, _K.Key_R)],
    *[(key, SHIFT) for key in (_K.Key_Tab, _K.Key_Tab, _K.Key_F10)],
)  # fmt: skip
WRONG: Final = text("Test", "It does not fit.")


class Keys:
    """Keys that nothing typed at random fits."""

    epoch, by_paper = 1, False

    def short_of_memory(self) -> bool:
        return False

    def offer_words(self) -> str:
        return "gondol blåbær klarinet sejr symfoni pelikan"

    def offer_paper_key(self) -> PaperKeyOffer:
        return PaperKeyOffer("-".join(["0000"] * 9), "0" * 36)

    def say_strength(self, *_given: object, **_named: object) -> Text:
        return WRONG

    def slots(self) -> dict[str, tuple[bool, bool]]:
        return {}

    def __getattr__(self, way: str) -> Any:
        def refuse(*_given: object, **_named: object) -> None:
            raise Refused(WRONG)

        return refuse


class Monkey:
    """Presses keys, and remembers what it wrote where a draft has to keep it."""

    def __init__(self, desk: Desk, office: TestOffice, seed: int) -> None:
        self.desk, self.office, self.seed = desk, office, seed
        self.dice = random.Random(seed)  # noqa: S311 - a path to walk again
        self.written: list[str] = []
        self.trail: list[str] = []

    def press(self) -> None:
        """Do one thing, wherever the focus is."""
        if self.dice.random() < 0.12:
            self._write()
        else:
            key, with_ = self.dice.choice(KEYS)
            self.trail.append(f"{with_.name}+{_K(key).name}")
            target = QApplication.activePopupWidget() or QApplication.focusWidget() or self.desk
            QTest.keyClick(target, _K(key), with_)
        QApplication.processEvents()
        self._nothing_unlogged()
        self._give_up_files()

    def _write(self) -> None:
        target = QApplication.focusWidget()
        if target is None or QApplication.activePopupWidget() is not None:
            return
        token = f"ord{self.seed}x{len(self.trail)}"
        self.trail.append(token)
        writes = isinstance(target, QPlainTextEdit) and not target.isReadOnly()
        if isinstance(target, QPlainTextEdit):
            target.moveCursor(QTextCursor.MoveOperation.End)
        QTest.keyClicks(target, f" {token} ")
        kept = self._keeper_of(target)
        if writes and kept and not isinstance(target.window(), QDialog):
            self.written.append(token)

    def _keeper_of(self, target: object) -> bool:
        page = self.desk.page
        return bool(page is not None and page.findChildren(DraftKeeper)) and target is not None

    def _nothing_unlogged(self) -> None:
        page = self.desk.page
        if not isinstance(page, CasePage | ConcernPage):
            return
        seen = "case.viewed" if isinstance(page, CasePage) else "concern.viewed"
        assert seen in acts_of(self.office), self.story()

    @staticmethod
    def _give_up_files() -> None:
        """Files and printers are asked for outside the program: given up at once."""
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QFileDialog) and dialog.isVisible():
                dialog.reject()

    def leave(self) -> None:
        """Go away from everything that is open, as somebody does at the end of the day."""
        close_all()
        for place in ("help", "settings"):
            self.desk.go(place)
            QTest.qWait(20)

    def lost(self) -> list[str]:
        """What was written into a form with a draft, and stands nowhere."""
        thrown = {"draft.discarded", "record.deleted"} & set(acts_of(self.office))
        if thrown:
            return []
        kept = repr(everything(self.office))
        return [token for token in self.written if token not in kept]

    def story(self) -> str:
        return f"seed {self.seed}: " + " ".join(self.trail[-40:])


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TestOffice]:
    """An office with real keys for exchange, whose disk has no room for a backup."""

    def full(*_given: object, **_named: object) -> None:
        raise EnvironmentFault(WRONG, WRONG, WRONG)

    monkeypatch.setattr(NoBackups, "snapshot", full)
    monkeypatch.setattr(NoBackups, "package", full)
    made = open_desk(tmp_path / "office", b"k", PRACTICE).office
    yield made
    made.database.close()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing is written but in the test's own folder, should a key say yes to a file."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(
        QStandardPaths, "writableLocation", staticmethod(lambda _kind: str(tmp_path))
    )
    return tmp_path


def let_loose(
    qtbot: QtBot, office: TestOffice, theme: Theme, role: Role, seed: int, presses: int
) -> None:
    desk = desk_of(qtbot, office, theme, role, Keys())
    crashed: list[object] = []
    desk._jobs.crashed.connect(crashed.append)
    desk.activateWindow()
    monkey = Monkey(desk, office, seed)
    for _ in range(presses):
        monkey.press()
        assert not crashed, (monkey.story(), crashed)
    monkey.leave()
    assert not crashed, (monkey.story(), crashed)
    assert monkey.lost() == [], monkey.story()
    assert list(verify_log(office.database.sql)) == []


@pytest.mark.parametrize("role", PEOPLE)
def test_wrong_keys_break_and_lose_nothing(
    qtbot: QtBot, office: TestOffice, theme: Theme, home: Path, role: Role
) -> None:
    let_loose(qtbot, office, theme, role, seed=1, presses=120)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 12))
@pytest.mark.parametrize("role", PEOPLE)
def test_many_wrong_keys_break_and_lose_nothing(
    qtbot: QtBot, office: TestOffice, theme: Theme, home: Path, role: Role, seed: int
) -> None:
    let_loose(qtbot, office, theme, role, seed=seed, presses=1500)
