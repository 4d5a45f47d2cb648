"""The whole program in a window, on practice vaults, for tests."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import main
from models.settings.device import LANGUAGE
from storage.host import Host
from storage.practice.backstage import Backstage
from storage.session import Outside
from storage.system.randomness import SeededRandom
from ui.device import Device
from ui.jobs import Jobs
from ui.shell.window import MainWindow
from ui.tour.hands import settle
from ui.tour.pages.vaults import Gates

WORDS = "gondol blåbær klarinet sejr symfoni pelikan"


@dataclass
class Program:
    """One running program; ``restarts`` counts what would replace the process."""

    running: main.Running
    backstage: Backstage
    restarts: list[str] = field(default_factory=list)

    @property
    def window(self) -> MainWindow:
        return self.running.window

    @property
    def jobs(self) -> Jobs:
        return self.running.jobs

    @property
    def host(self) -> Host:
        return self.running.host

    @property
    def gates(self) -> Gates:
        return Gates(self.window, self.jobs)

    def settle(self) -> None:
        settle(self.jobs)

    def make_vault(self, folder: Path, kind: str = "kommune") -> None:
        """Make a vault by hand, as a new user would."""
        self.window.begin()
        self.settle()
        self.gates.start_new()
        place = "999" if kind == "kommune" else "Demokredsens Politi"
        self.gates.say_whose(kind, place, "Ane Øvelund", "AØ")
        self.gates.go_on()
        self.gates.choose_passphrase(WORDS, str(folder))
        self.gates.go_on()
        self.gates.keep_paper_key()
        self.gates.make()


def start(qtbot: QtBot, app: QApplication, seed: str = "shell") -> Program:
    """Start the program without a vault; it speaks English, so that tests read well."""
    host = Host(Outside(SeededRandom(seed), monotonic=lambda: 0))
    backstage = Backstage(host)
    backstage.install()
    device = Device(None)
    device.put(LANGUAGE, "en")
    restarts: list[str] = []
    running = main.assemble(app, host, device, lambda: restarts.append("again"))
    running.window.resize(1366, 768)
    running.window.show()
    settle(running.jobs)
    return Program(running, backstage, restarts)


def stop(program: Program) -> None:
    """End the threads, and give the vault back; nothing is to wake in between."""
    settle(program.jobs)
    for timer in program.window.findChildren(QTimer):
        timer.stop()
    settle(program.jobs)
    database, *_ = program.running.workers
    database.submit(program.host.close).result()
    database.submit(program.host.let_go).result()
    program.running.stop()
