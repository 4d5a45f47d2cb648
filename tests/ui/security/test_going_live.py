"""A kommune that exists takes its vault into real use, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import main
from models.office.go_live import Point
from models.settings.device import LANGUAGE
from models.usecases.go_live import RecordPoint
from storage.backup import files
from storage.host import Host
from storage.session import Outside
from storage.system.clocks import SystemClock
from storage.vault.kdf import PRODUCTION_LIMITS, Calibration, Scale
from tests.ui.shell.program import WORDS, Program, stop
from ui.device import Device
from ui.kit.dialogs import Inform
from ui.kit.practice import PracticeBand
from ui.security.go_live_page import GoLivePage
from ui.security.security_view import SecurityView
from ui.tour.hands import settle

GIVEN = {"done_on": "2026-01-14", "who": "Ane Øvelund, leder", "where": "2026-77"}


@pytest.fixture
def kommune(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Program:
    return founded(qtbot, qapp, tmp_path, short=False)


def founded(qtbot: QtBot, qapp: QApplication, tmp_path: Path, *, short: bool) -> Program:
    """The program with a vault of a kommune that exists, made by hand."""
    host = Host(
        Outside(
            scale=Scale(
                lambda: Calibration(PRODUCTION_LIMITS.floor, 1.0, short_of_memory=short)
            )
        )
    )
    device = Device(None)
    device.put(LANGUAGE, "en")
    again: list[str] = []
    running = main.assemble(qapp, host, device, lambda: again.append("again"))
    running.window.resize(1366, 768)
    running.window.show()
    program = Program(running, None, again)  # type: ignore[arg-type]
    running.window.begin()
    settle(running.jobs)
    gates = program.gates
    gates.start_new()
    gates.say_whose("kommune", "101", "Ane Øvelund", "AØ")
    gates.go_on()
    gates.choose_passphrase(WORDS, str(tmp_path / "vault"))
    gates.go_on()
    gates.keep_paper_key()
    gates.make()
    settle(running.jobs)
    return program


def page_of(program: Program) -> GoLivePage:
    desk = program.window.desk
    assert desk is not None
    desk.go("security")
    view = desk.page
    assert isinstance(view, SecurityView)
    view.go_to("go_live")
    settle(program.jobs)
    page = view.widget_of("go_live")
    assert isinstance(page, GoLivePage)
    return page


def bands(program: Program) -> int:
    desk = program.window.desk
    assert desk is not None
    return len(desk.findChildren(PracticeBand))


def test_a_kommune_goes_live(kommune: Program, tmp_path: Path) -> None:
    session = kommune.host.held
    assert (session.office.practice, session.unlocked.file.practice) == (True, False)
    assert isinstance(session.clock, SystemClock)
    assert bands(kommune) == 1
    page = page_of(kommune)
    assert not page.begin.isEnabled()
    database, *_ = kommune.running.workers
    for point in Point:
        database.submit(RecordPoint(session.begin), point, GIVEN).result()
    page.reload()
    settle(kommune.jobs)
    page.begin.click()
    assert page.question is not None
    page.question.confirmed.emit()
    settle(kommune.jobs)
    assert kommune.restarts == ["again"]
    backups = tmp_path / "vault" / "backup"
    assert [one.name.rsplit("-")[-1] for one, _ in files.found_in(backups)] == ["live"]
    kommune.window.begin(str(tmp_path / "vault"))
    settle(kommune.jobs)
    kommune.gates.unlock(WORDS)
    settle(kommune.jobs)
    assert not kommune.host.held.office.practice
    assert bands(kommune) == 0
    stop(kommune)


def test_founding_while_short_of_memory_is_told_in_plain_words(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    program = founded(qtbot, qapp, tmp_path, short=True)
    desk = program.window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: bool(desk.findChildren(Inform)))
    (told,) = desk.findChildren(Inform)
    assert told.isVisible()
    assert told.title.text() == "The computer was short of memory"
    assert not program.host.outside.scale.short
    told.accept()
    stop(program)


def test_nothing_is_said_of_memory_where_there_was_enough(
    qtbot: QtBot, kommune: Program
) -> None:
    qtbot.wait(50)
    assert kommune.window.findChildren(Inform) == []
    stop(kommune)
