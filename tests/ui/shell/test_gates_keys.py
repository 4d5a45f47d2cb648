"""Unlocking with a key file or the paper key, and choosing a passphrase of one's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import text
from models.ports.keys import Secret
from models.usecases.own_keys import ChangeOwnSecret
from tests.storage.key_office import ANE, CIA_FIRST, PAPER, KeyOffice, people
from tests.ui.shell.program import Program, start
from ui.kit.dialogs import FaultDialog
from ui.tour.hands import wait_until
from ui.vaults.own_passphrase_view import OwnPassphraseView
from ui.vaults.unlock_view import UnlockView

NEW = "cykel måne trappe sølv kaktus violin"


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    made = start(qtbot, qapp)
    yield made
    made.running.stop()


@pytest.fixture
def vault(tmp_path: Path) -> KeyOffice:
    made = people(tmp_path / "vault")
    made.keys.make_key_file(str(tmp_path / "ane.key"))
    ChangeOwnSecret(made.open.begin, made.keys)(
        Secret(ANE), Secret(ANE, str(tmp_path / "ane.key"))
    )
    made.stop()
    return made


def unlocking(program: Program, vault: KeyOffice, label: str) -> UnlockView:
    program.window.begin(str(vault.path))
    program.settle()
    view = program.gates.unlocking()
    view.user.setCurrentText(label)
    return view


def own(program: Program) -> OwnPassphraseView:
    wait_until(lambda: program.window.first is not None, "no page", program.jobs)
    view = program.window.first
    assert view is not None
    return view


def test_a_key_file_is_asked_for_where_one_belongs(
    program: Program, vault: KeyOffice, tmp_path: Path
) -> None:
    view = unlocking(program, vault, "BD")
    assert view.key_file.isHidden()
    view.user.setCurrentText("AØ")
    assert not view.key_file.isHidden()
    view.passphrase.set_text(ANE)
    view.key_file.line.setText(str(tmp_path / "gone"))
    view.button.click()
    program.settle()
    assert "not there" in view.problem.links[0].text()
    view.key_file.line.setText(str(tmp_path / "ane.key"))
    view.key_file.line.returnPressed.emit()
    wait_until(lambda: program.window.desk is not None, "locked", program.jobs)


def test_a_first_passphrase_leads_to_an_own_one(program: Program, vault: KeyOffice) -> None:
    view = unlocking(program, vault, "CE")
    view.passphrase.set_text("forkert adgangssætning")
    view.button.click()
    program.settle()
    view.passphrase.set_text(CIA_FIRST)
    view.button.click()
    page = own(program)
    assert program.window.desk is None
    assert page.later.isHidden()
    page.button.click()
    assert "15 characters" in page.problem.links[0].text()
    page.problem.chosen.emit("passphrase")
    page.new.take.click()
    page.new.again.set_text(page.new.typed())
    words = page.new.typed()
    page.button.click()
    wait_until(lambda: program.window.desk is not None, "no desk", program.jobs)
    assert program.window.first is None
    program.window.lock()
    wait_until(lambda: bool(program.restarts), "no restart", program.jobs)
    session = vault.unlock("CE", words)
    assert session.must_change is False
    said = session.database.execute("SELECT words FROM log_text").fetchall()
    assert ("failed attempts before: 1",) in said
    vault.stop()


def test_after_the_paper_key_one_may_put_it_off_or_lock(
    program: Program, vault: KeyOffice
) -> None:
    view = unlocking(program, vault, "AØ")
    view.forgotten.click()
    assert view.key_file.isHidden()
    assert not view.user.isHidden()
    view.paper.setText(PAPER.printed())
    view.button.click()
    page = own(program)
    page.lock.click()
    wait_until(lambda: bool(program.restarts), "no restart", program.jobs)
    view = unlocking(program, vault, "BD")
    view.forgotten.click()
    view.paper.setText(PAPER.printed())
    view.button.click()
    page = own(program)
    assert not page.half()
    page.later.click()
    program.settle()
    assert program.window.desk is not None
    assert program.host.held.user.label == "BD"


def test_what_fails_while_choosing_is_told_and_nothing_typed_is_lost(
    program: Program, vault: KeyOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = unlocking(program, vault, "CE")
    view.passphrase.set_text(CIA_FIRST)
    view.button.click()
    page = own(program)
    page.new.take.click()
    page.new.again.set_text(page.new.typed())
    words = page.new.typed()
    sentence = text("T", "it will not do")
    for error in (Refused(sentence, "passphrase"), EnvironmentFault(*(sentence,) * 3)):

        def fail(_change: ChangeOwnSecret, _old: object, _new: object) -> None:
            raise error  # noqa: B023 - called within the same round

        with monkeypatch.context() as patch:
            patch.setattr(ChangeOwnSecret, "__call__", fail)
            page.button.click()
            program.settle()
        assert page.button.isEnabled()
    assert page.findChildren(FaultDialog)
    assert page.new.typed() == words
    program.window.close()
    wait_until(lambda: program.host.session is None, "still open", program.jobs)
