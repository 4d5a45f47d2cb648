"""The whole program: what stands in a small form when the vault locks is offered again there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.casework import open_case, register
from tests.ui.shell.program import start, stop
from tests.ui.test_kept_forms import Work, titles
from ui.cases.case_page import CasePage
from ui.concerns.concern_view import ConcernPage
from ui.forms.form_sheet import FormSheet
from ui.settings.settings_view import SettingsView


@pytest.fixture
def work(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Work]:
    program = start(qtbot, qapp)
    program.make_vault(tmp_path / "vault")
    made = Work(program, tmp_path / "vault")
    made.settle()
    yield made
    stop(program)


def write(sheet: FormSheet, **answers: str) -> None:
    sheet.binding.load(answers)
    sheet.binding.changed.emit()


def test_a_sheet_over_a_case_is_offered_again_after_the_lock(work: Work) -> None:
    made = work.in_vault(open_case)
    work.desk.open_case(made.case_id, "journal")
    page = work.case().page.journal
    page.write.click()
    assert page.sheet is not None
    write(page.sheet, number="2026-17")
    assert work.desk.half()
    work.lock_and_unlock()
    assert isinstance(work.desk.page, CasePage)  # one comes back to the case
    (row,) = work.drafts()
    assert (row.title, row.number) == ("The case's number in the journal", made.number)
    card = work.drafts_card()
    assert titles(card) == [f"The case's number in the journal, {made.number}"]
    work.desk.open_case(made.case_id, "journal")
    page = work.case().page.journal
    page.write.click()
    work.settle()
    assert page.sheet is not None
    assert page.sheet.kept is not None
    assert page.sheet.kept.offer is not None
    page.sheet.kept.offer.go_on.click()
    assert page.sheet.binding.answers() == {"number": "2026-17"}
    page.sheet.save.click()
    work.settle()
    assert work.drafts() == ()


def test_a_sheet_over_a_concern_brings_one_back_to_it(work: Work) -> None:
    concern = work.in_vault(register)
    work.desk.open_concern(concern)
    work.settle()
    page = work.desk.page
    assert isinstance(page, ConcernPage)
    page.conflict.click()
    work.settle()
    sheet = page.sheet
    assert isinstance(sheet, FormSheet)
    write(sheet, reason="Nabo")
    work.lock_and_unlock()
    assert isinstance(work.desk.page, ConcernPage)
    card = work.drafts_card()
    card.take_up()
    work.settle()
    assert isinstance(work.desk.page, ConcernPage)


def test_a_sheet_over_settings_is_offered_there(work: Work) -> None:
    work.desk.go("settings")
    work.settle()
    view = work.desk.page
    assert isinstance(view, SettingsView)
    view.hours.duty.click()
    work.settle()
    assert view.hours.sheet is not None
    view.hours.sheet.binding.load({"numbers": [{"function": "Vagten", "phone": ""}]})
    view.hours.sheet.binding.changed.emit()
    work.lock_and_unlock()
    assert work.desk.page is not None  # the first page: a setting is of no record
    work.desk.go("settings")
    work.settle()
    view = work.desk.page
    assert isinstance(view, SettingsView)
    view.hours.duty.click()
    work.settle()
    assert view.hours.sheet is not None
    assert view.hours.sheet.kept is not None
    assert view.hours.sheet.kept.offer is not None
    view.hours.sheet.cancel.click()
