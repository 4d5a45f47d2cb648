"""Asking for files leaves no trace of where one was."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.files_dialog import ask_file, ask_folder, ask_where

ROOT = Path(__file__).resolve().parents[3]
ASKS = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from shiboken6 import delete
from ui.kit import files_dialog
app = QApplication([])
over = QWidget()
got = []
for _ in range(2):
    if sys.argv[2] == "bare":
        dialog = QFileDialog(over)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(got.append)
        dialog.open()
    else:
        dialog = files_dialog.ask_file(over, "Which?", "All (*)", got.append)
    dialog.setDirectory(sys.argv[1])
    dialog.selectFile("card.json")
    app.processEvents()
    dialog.accept()
    delete(dialog)
print(got)
"""


def configured(tmp_path: Path, way: str) -> list[str]:
    """Choose a file twice in a process of its own; return the files of its configuration."""
    stick, config = tmp_path / "stick", tmp_path / "config"
    stick.mkdir()
    config.mkdir()
    (stick / "card.json").write_text("{}")
    done = subprocess.run(
        [sys.executable, "-c", ASKS, str(stick), way],
        cwd=ROOT,
        env={**os.environ, "XDG_CONFIG_HOME": str(config), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout.count("card.json") == 2, done.stderr
    return [path.name for path in config.rglob("*") if path.is_file()]


def test_nothing_is_written_about_the_places_one_was_in(tmp_path: Path) -> None:
    assert configured(tmp_path, "ours") == []


@pytest.mark.skipif(sys.platform == "win32", reason="there it is the registry")
def test_the_toolkit_by_itself_would_write_them(tmp_path: Path) -> None:
    assert configured(tmp_path, "bare") == ["QtProject.conf"]


def test_each_question_begins_at_home(qtbot: QtBot, tmp_path: Path) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    places = QStandardPaths.StandardLocation
    homes = {
        os.path.realpath(QStandardPaths.writableLocation(place))
        for place in (places.DocumentsLocation, places.HomeLocation)
    }
    got: list[str] = []
    for dialog in (
        ask_file(over, "Which?", "All (*)", got.append),
        ask_folder(over, "Where?", got.append),
        ask_where(over, "Where?", "U.pdf", "PDF (*.pdf)", got.append),
    ):
        assert os.path.realpath(dialog.directory().path()) in homes
        assert dialog.history() == [] or set(dialog.history()) <= homes
        dialog.setDirectory(str(tmp_path))
        dialog.reject()
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.defaultSuffix() == "pdf"
    assert got == []


def test_no_other_place_asks_for_files_by_itself() -> None:
    makers = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "ui").rglob("*.py")
        if "QFileDialog(" in path.read_text(encoding="utf-8")
    ]
    assert makers == ["ui/kit/files_dialog.py"]
