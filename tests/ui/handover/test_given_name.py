"""An item with the given name of whoever reported asks whose it is, at the item itself."""

from pytestqt.qtbot import QtBot

from models.disclosures.contents import Choosable
from models.disclosures.gate import GIVEN_NAME, WHICH_KINDS
from models.forms.answers import Problem
from models.kernel.text import plain, text
from models.law.bases import DataCategory
from tests.ui.front import show
from ui.handover.items_step import ItemsStep
from ui.kit.choice_editors import BoxesEditor
from ui.tour.hands import settle, write


def item(key: str, *, given_name: bool) -> Choosable:
    return Choosable(
        "note", "happening", key, text("Item", "Note of {day}").filled(day="14.01.2026"),
        {"words": "Han ses med Sofie."}, (DataCategory.ORDINARY,), given_name=given_name,
    )  # fmt: skip


def test_it_is_asked_only_where_the_name_stands_and_kept_with_the_item(qtbot: QtBot) -> None:
    step = ItemsStep()
    show(qtbot, step, 900, 700)
    step.offer((item("1", given_name=True), item("2", given_name=False)))
    settle()
    asks, other = step.rows
    assert asks.named.isHidden(), "it is not chosen yet"
    for row in (asks, other):
        row.box.click()
    assert asks.named.isVisible()
    assert other.named.isHidden()
    found = step.show_problems((Problem("items.0.named", GIVEN_NAME),))
    assert found[0][1].endswith(plain(GIVEN_NAME))
    assert asks.named.problem
    assert step.problem
    assert step.focus("items.0.named") is asks
    write(asks.named.editor.target(), "Hans kusine")
    assert step.chosen()[0]["named"] == "Hans kusine"
    rows = step.chosen()
    step.load({"items": rows})
    assert step.chosen() == rows
    assert "named" not in step.chosen()[1]


def test_a_file_asks_what_is_in_it_and_nothing_else_does(qtbot: QtBot) -> None:
    step = ItemsStep()
    show(qtbot, step, 900, 700)
    title = text("Item", "Note of {day}").filled(day="14.01.2026")
    contents = {"name": "brev.pdf", "file_type": "pdf", "size": "12"}
    file = Choosable("attachment", "attachment", "3", title, contents, ())
    step.offer((file, item("1", given_name=False)))
    for row in step.rows:
        assert row.file_kinds.isHidden(), "it is not chosen yet"
        row.box.click()
    settle()
    asks, other = step.rows
    assert asks.file_kinds.isVisible()
    assert other.file_kinds.isHidden()
    assert "kinds" not in step.chosen()[0], "nothing is chosen beforehand"
    found = step.show_problems((Problem("items.0.kinds", WHICH_KINDS),))
    assert found[0][1].endswith(plain(WHICH_KINDS))
    assert step.problem
    assert step.focus("items.0.kinds") is asks
    boxes = asks.file_kinds.editor
    assert isinstance(boxes, BoxesEditor)
    boxes.boxes["child"].click()
    boxes.boxes["criminal"].click()
    assert asks.file_kinds.problem == "", "mended, it goes"
    assert step.chosen()[0]["kinds"] == "criminal child"
    rows = step.chosen()
    step.load({"items": rows})
    assert step.chosen() == rows
