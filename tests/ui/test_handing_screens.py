"""The pictures of handing over can be taken: each way to its receipt, four eyes, a transfer."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.shell.program import start, stop
from ui.tour import people
from ui.tour.drive import Drive
from ui.tour.handing_screens import handing_screens
from ui.tour.security_screens import let_in
from ui.tour.stage import Stage


@pytest.mark.long
@pytest.mark.timeout(600)
def test_handing_over_has_its_pictures(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    program = start(qtbot, qapp, "handing screens")
    drive = Drive(
        program.window, program.jobs, Stage.at(tmp_path), program.backstage, QSize(1366, 768)
    )
    for kind in ("kommune", "police"):
        drive.backstage.make(kind, str(drive.vaults / kind))
    drive.show()
    drive.window.open_folder(str(drive.vaults / "kommune"))
    drive.settle()
    drive.gates.unlock(people.KOMMUNE_WORDS)
    let_in(drive)
    drive.leave()
    taken: list[str] = []
    handing_screens(drive, taken.append)
    assert len(taken) == len(set(taken))
    for name in (
        "contacts-compare", "trial-locked_pdf", "handing-refused", "handing-sealed-bundle",
        "handing-sealed-locked", "handing-sealed-paper", "inbox-refused", "inbox-pages",
        "receipts-paper-oral", "receipts-paper-digital", "register-paper", "approval-look",
        "approval-mend", "transfer-by-hand", "transfer-receipt",
    ):  # fmt: skip
        assert name in taken
    stop(program)
