"""The pictures of every screen can be taken: security, its sheets, and each role's first page."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.shell.program import start, stop
from ui.tour.drive import Drive
from ui.tour.restore_screens import restore_screens
from ui.tour.security_screens import COLLEAGUES, colleagues_screens, security_screens
from ui.tour.stage import Stage


def test_each_role_has_its_pictures(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    program = start(qtbot, qapp, "screens")
    program.make_vault(tmp_path / "vaults" / "kommune")
    drive = Drive(
        program.window, program.jobs, Stage.at(tmp_path), program.backstage, QSize(1366, 768)
    )
    taken: list[str] = []
    security_screens(drive, taken.append)
    colleagues_screens(drive, taken.append)
    restore_screens(drive, taken.append)
    assert len(taken) == len(set(taken))
    assert {f"desk-{role}" for _, _, role in COLLEAGUES} <= set(taken)
    for name in (
        "security-log", "log-sample-drawn", "sheet-how-often", "sheet-leaver", "own-passphrase",
        "unlock-key-file", "sheet-short-of-memory", "restore-key", "restore-done",
    ):  # fmt: skip
        assert name in taken
    stop(program)
