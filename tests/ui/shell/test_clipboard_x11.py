"""On a real X server: what was copied is gone for other programs, what was marked never there."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
COPY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from ui.shell.clipboard import ClipboardGuard
app = QApplication(sys.argv)
guard = ClipboardGuard(app, keep_ms=2500)
line = QLineEdit("hemmeligt ord")
line.show(); line.activateWindow(); line.setFocus()
def say(word): sys.stdout.write(word + "\\n"); sys.stdout.flush()
def copy():
    line.selectAll(); line.copy()
    app.clipboard().setText("mærket", app.clipboard().Mode.Selection)
    QTimer.singleShot(300, lambda: say("copied"))
QTimer.singleShot(300, copy)
QTimer.singleShot(4000, lambda: say("later"))
QTimer.singleShot(9000, app.quit)
app.exec()
"""
READ = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv)
board = app.clipboard()
sys.stdout.write("|".join((board.text(), board.text(board.Mode.Selection),
    str(board.mimeData().hasFormat("x-kde-passwordManagerHint")))))
"""


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("Xvfb") is None, reason="no X server to be had"
)
@pytest.mark.timeout(60)
def test_another_program_can_paste_for_a_while_and_never_what_is_only_marked() -> None:
    number = f":{200 + os.getpid() % 700}"
    server = subprocess.Popen(
        ["Xvfb", number, "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    environment = {**os.environ, "DISPLAY": number, "QT_QPA_PLATFORM": "xcb"}
    environment["PYTHONPATH"] = str(ROOT)

    def read() -> str:
        done = subprocess.run(
            [sys.executable, "-c", READ], env=environment, cwd=ROOT, capture_output=True,
            text=True, check=True, timeout=20,
        )  # fmt: skip
        return done.stdout

    try:
        for _ in range(50):
            if Path(f"/tmp/.X11-unix/X{number[1:]}").exists():
                break
            subprocess.run(["sleep", "0.1"], check=True)
        owner = subprocess.Popen(
            [sys.executable, "-c", COPY], env=environment, cwd=ROOT, stdout=subprocess.PIPE,
            text=True,
        )  # fmt: skip
        assert owner.stdout is not None
        assert owner.stdout.readline() == "copied\n"
        assert read() == "hemmeligt ord||True"
        assert owner.stdout.readline() == "later\n"
        assert read().startswith("||")
        owner.kill()
        owner.wait()
        owner.stdout.close()
    finally:
        server.terminate()
        server.wait()
