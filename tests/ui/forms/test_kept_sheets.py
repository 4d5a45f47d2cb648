"""What is typed into any small form outlives the lock, and is offered again where it stood."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import ui
from models.forms.answers import Answers
from models.forms.definitions.journal import CASE_NUMBER, JOURNALISE
from models.forms.fields import Form
from models.kernel.errors import Refused
from models.kernel.text import text
from models.usecases.complete_entry import CompleteEntry
from models.usecases.save_draft import Kept
from models.usecases.sheet_drafts import DropSheet, FindSheet, KeepSheet, Typed
from tests.faults.hostile_acts import FORMS, declared
from tests.office import TestOffice
from tests.ui.front import context_of
from ui.changes import Changed
from ui.context import Context
from ui.forms.bound_to import MOST, bound_to
from ui.forms.form_sheet import FormSheet, Submit
from ui.forms.sheet_drafts import SheetActs, SheetDrafts
from ui.kit.dialogs import close_all

NUMBER = {"number": "2026-17"}
KEEP_THEMSELVES = {"NobodySheet"}
"""Sheets whose page has a keeper of its own: tests/ui/concerns/test_nobody_sheets.py."""
FOLDER = Path(ui.__file__).parent


@dataclass
class Held:
    """A window, the vault behind it, and the sheets over it."""

    office: TestOffice
    context: Context
    sheets: SheetDrafts
    window: QWidget

    def open(
        self, form: Form = CASE_NUMBER, given: Answers | None = None, act: object = None
    ) -> FormSheet:
        def submit(_answers: Answers) -> Changed:
            return frozenset()

        sent = cast("Submit", act or submit)
        sheet = FormSheet(self.window, form, "Save", self.context, sent)
        sheet.begin(given)
        return sheet

    def lock(self) -> None:
        close_all()
        assert self.sheets.keep()

    def drafts(self) -> int:
        return int(self.office.database.value("SELECT count(*) FROM draft"))


@pytest.fixture
def held(qtbot: QtBot, office: TestOffice) -> Held:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    plain = context_of(office)
    sheets = SheetDrafts(plain.jobs, plain.feed, window)
    begin = office.begin
    sheets.acts = SheetActs(KeepSheet(begin), FindSheet(begin), DropSheet(begin))
    sheets.stand("settings")
    return Held(office, replace(plain, sheets=sheets), sheets, window)


def type_into(sheet: FormSheet, answers: Answers) -> None:
    """Write as a person does: the form hears of it."""
    sheet.binding.load({**sheet.binding.answers(), **answers})
    sheet.binding.changed.emit()


def typable() -> Iterator[tuple[str, Form, Answers]]:
    """Every small form that any module declares, with answers that its act takes."""
    for key, form in sorted(declared().items()):
        if len(form.sections) > 1:
            continue  # a page's form
        given = FORMS[key][0] if key in FORMS else {}
        yield key, form, given


def test_every_form_as_a_sheet_is_kept_through_the_lock_and_offered_again(held: Held) -> None:
    typed: dict[str, Answers] = {}
    for key, form, given in typable():
        sheet = held.open(form)
        type_into(sheet, given)
        typed[key] = sheet.binding.answers()
    held.lock()
    assert held.drafts() == sum(1 for answers in typed.values() if answers)
    for key, form, _ in typable():
        if not typed[key]:
            continue
        again = held.open(form)
        assert again.kept is not None
        assert again.kept.offer is not None, key
        assert again.binding.answers() != typed[key], key
        again.kept.offer.go_on.click()
        assert again.binding.answers() == typed[key], key
        again.cancel.click()
    assert held.drafts() == 0


def test_a_draft_is_offered_with_its_time_and_discarded_on_request(held: Held) -> None:
    type_into(held.open(), NUMBER)
    held.lock()
    held.office.wait(hours=2)
    sheet = held.open()
    assert sheet.kept is not None
    offer = sheet.kept.offer
    assert offer is not None
    assert offer.note.words.text() == "A draft lies here, from today at 8.30"
    assert sheet.binding.answers() == {}
    offer.discard.click()
    assert held.drafts() == 0
    assert sheet.kept.offer is None
    sheet.cancel.click()


def test_a_cancelled_sheet_keeps_nothing(held: Held) -> None:
    sheet = held.open()
    type_into(sheet, NUMBER)
    sheet.cancel.click()
    assert not held.sheets.half
    held.lock()
    assert held.drafts() == 0


def test_what_was_given_up_by_escape_is_not_kept(held: Held) -> None:
    sheet = held.open()
    type_into(sheet, NUMBER)
    sheet.give_up()
    held.lock()
    assert held.drafts() == 0


def test_a_sheet_in_which_nothing_was_typed_keeps_nothing(held: Held) -> None:
    sheet = held.open(given=NUMBER)
    type_into(sheet, {"number": "2"})
    type_into(sheet, NUMBER)  # as it was
    held.lock()
    assert held.drafts() == 0


def test_what_is_saved_is_no_draft_any_more(held: Held) -> None:
    type_into(held.open(), NUMBER)
    held.lock()
    sheet = held.open()
    assert sheet.kept is not None
    assert sheet.kept.offer is not None
    type_into(sheet, {"number": "2026-18"})
    sheet.save.click()
    held.lock()
    assert held.drafts() == 0


def test_what_was_refused_is_held_on(held: Held) -> None:
    def refuse(_answers: Answers) -> Changed:
        raise Refused(text("Test", "No."), "number")

    sheet = held.open(act=refuse)
    type_into(sheet, NUMBER)
    sheet.save.click()
    assert held.sheets.half
    held.lock()
    assert held.drafts() == 1


def test_a_draft_left_unanswered_stays_until_it_is_answered(held: Held) -> None:
    type_into(held.open(), NUMBER)
    held.lock()
    held.open().cancel.click()
    assert held.drafts() == 1
    again = held.open()
    type_into(again, {"number": "3"})
    held.lock()
    assert held.drafts() == 1  # the newer one is in its place
    last = held.open()
    assert last.kept is not None
    assert last.kept.offer is not None
    last.kept.offer.go_on.click()
    assert last.binding.answers() == {"number": "3"}
    last.cancel.click()


def test_another_place_and_another_record_are_offered_nothing(held: Held) -> None:
    one, other = (
        "a" * 8 + "-0000-4000-8000-" + "1" * 12,
        "a" * 8 + "-0000-4000-8000-" + "2" * 12,
    )

    def about(key: str) -> object:
        return partial(lambda _key, _answers: frozenset(), key)

    type_into(held.open(act=about(one)), NUMBER)
    held.lock()
    for sheet in (
        held.open(act=about(other)),
        held.open(JOURNALISE, act=about(one)),
        held.open(),
    ):
        assert sheet.kept is not None
        assert sheet.kept.offer is None
        sheet.cancel.click()
    same = held.open(act=about(one))
    assert same.kept is not None
    assert same.kept.offer is not None
    same.cancel.click()


def test_without_a_keeper_a_sheet_is_as_it_was(qtbot: QtBot, office: TestOffice) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sheet = FormSheet(window, CASE_NUMBER, "Save", context_of(office), lambda _: frozenset())
    sheet.begin()
    assert sheet.kept is None
    sheet.put_away()


def test_the_lock_waits_for_no_vault_that_cannot_keep(held: Held) -> None:
    acts = held.sheets.acts
    assert acts is not None

    def no(_typed: Typed) -> Kept:
        raise Refused(text("Test", "No."))

    held.sheets.acts = replace(acts, keep=no)
    type_into(held.open(), NUMBER)
    held.lock()
    held.sheets.acts = None
    type_into(held.open(), NUMBER)
    held.lock()
    held.sheets.find("a", "b", lambda _: None)
    assert held.drafts() == 0


def test_every_kind_of_sheet_in_the_program_follows_the_rule() -> None:
    """No sheet has a rule of its own, and each that is made is also begun."""
    made, begun = set(), set()
    for file in FOLDER.rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        tree = ast.parse(source)
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and "FormSheet" in map(ast.unparse, node.bases):
                names = {
                    each.targets[0].id
                    for each in node.body
                    if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name)
                }
                methods = {each.name for each in node.body if isinstance(each, ast.FunctionDef)}
                assert ("keeps_itself" in names) is (node.name in KEEP_THEMSELVES), file
                assert not methods & {"reject", "put_away", "_show_offer"}, file
        if "FormSheet(" in source and file.name != "form_sheet.py":
            made.add(file)
            if ".begin(" in source:
                begun.add(file)
    assert made - begun == set()
    assert len(made) > 20


def test_a_form_knows_the_record_by_what_its_act_was_given(office: TestOffice) -> None:
    ids = [f"{at:08x}-0000-4000-8000-000000000000" for at in range(MOST + 3)]

    @dataclass
    class Line:
        record_id: str
        words: str

    line, nested, word = Line(ids[0], ids[9]), (ids[1], [ids[2]]), "ord"

    def submit(*_more: object) -> object:
        return line, nested, word

    assert bound_to(submit) == (ids[0], ids[1], ids[2])
    assert bound_to(partial(submit, ids[3], ids[3])) == (ids[0], ids[1], ids[2], ids[3])
    assert bound_to(CompleteEntry(office.begin)) == ()
    assert len(bound_to(partial(print, *ids))) == MOST
