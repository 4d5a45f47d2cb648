"""The smaller parts: what they show, what they tell, and that the keyboard is enough."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.kernel.errors import EnvironmentFault
from models.kernel.text import text
from ui.jobs import Job
from ui.kit import busy
from ui.kit.busy import BusyBar
from ui.kit.buttons import IconButton, danger, plain_button, primary, quiet
from ui.kit.card import Card, Note
from ui.kit.chip import Chip, ChipLook
from ui.kit.columns import Columns
from ui.kit.dialogs import close_all, confirm, inform, show_fault
from ui.kit.empty import EmptyState
from ui.kit.error_summary import ErrorSummary
from ui.kit.flow import FlowLayout
from ui.kit.labels import Eliding, Label, Wrapped, set_tip
from ui.kit.nav import Rail
from ui.kit.page import Page
from ui.kit.practice import PracticeBand
from ui.kit.status import StatusLine
from ui.kit.steps import StageStrip
from ui.kit.tabs import Tabs
from ui.kit.timeline import AT_FIRST, Happening, Timeline
from ui.kit.toast import Toast
from ui.kit.tokens import Tone
from ui.kit.wrapped_box import WrappedBox

TAG = '<img src="file:///x">'


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    with qtbot.waitActive(made):
        pass
    return made


def put(window: QWidget, *parts: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for part in parts:
        layout.addWidget(part)
    QApplication.processEvents()


def name_of(widget: QWidget) -> str:
    return str(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name))


# --- labels


@pytest.mark.parametrize("make", [Label, Wrapped, Eliding])
def test_a_label_shows_what_is_written(make: Callable[[str], Label], qtbot: QtBot) -> None:
    label = make(TAG)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == TAG


def test_what_is_left_out_stands_in_the_tip(window: QWidget) -> None:
    label = Eliding(TAG + " and much more")
    put(window, label)
    assert label.toolTip() == ""
    label.setFixedWidth(60)
    QApplication.processEvents()
    assert "&lt;img" in label.toolTip()
    label.setText("x")
    assert label.toolTip() == ""


def test_a_tip_keeps_lines_and_shows_no_mark_up(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_tip(widget, "a\n<b>")
    assert widget.toolTip() == "<qt>a<br>&lt;b&gt;</qt>"
    set_tip(widget, "")
    assert widget.toolTip() == ""


def test_running_text_takes_the_lines_it_needs(window: QWidget) -> None:
    label = Wrapped("word " * 80)
    put(window, label)
    assert label.height() >= 3 * label.fontMetrics().height()


def test_text_can_be_marked_with_the_keyboard(qtbot: QtBot) -> None:
    label = Label("x").selectable()
    qtbot.addWidget(label)
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


# --- buttons, chips, cards


@pytest.mark.parametrize("make", [primary, plain_button, quiet, danger])
def test_enter_and_space_press_a_button(
    make: Callable[[str, str], QWidget], window: QWidget, qtbot: QtBot
) -> None:
    button, times = make("Save", "check"), list[int]()
    put(window, button)
    button.clicked.connect(lambda: times.append(1))  # type: ignore[attr-defined]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert len(times) == 1
    assert name_of(button) == "Save"


def test_an_icon_alone_has_a_name_and_is_square(window: QWidget) -> None:
    button = IconButton("Remove", "trash")
    put(window, button)
    assert name_of(button) == "Remove"
    assert button.toolTip() == "Remove"
    assert button.width() == button.height()
    button.set_icon("x")
    assert button.icon_name == "x"


def test_a_chip_says_its_words(window: QWidget) -> None:
    chip = Chip(ChipLook("2 h", Tone.URGENT))
    put(window, chip)
    before = chip.width()
    chip.show_look(ChipLook("Overdue by 2 h", Tone.OVERDUE))
    QApplication.processEvents()
    assert chip.width() > before
    assert (name_of(chip), chip.look.drawing) == ("Overdue by 2 h", "alert-triangle")


def test_a_card_has_its_heading_and_parts(window: QWidget) -> None:
    act, part, note = quiet("Add"), Label("x"), Note("Mind this")
    card = Card("Title", act).add(part, note)
    put(window, card, Card().add(Label("y")))
    assert all(widget.isVisible() for widget in (card.title, act, part, note))
    note.say("")
    assert not note.isVisible()


def test_things_go_on_in_the_next_line(window: QWidget) -> None:
    holder = QWidget()
    flow = FlowLayout(holder)
    boxes = [QCheckBox("a box with words") for _ in range(12)]
    for box in boxes:
        flow.addWidget(box)
    put(window, holder)
    lines = {box.y() for box in boxes}
    assert len(lines) > 1
    assert max(box.geometry().right() for box in boxes) <= holder.width()
    assert flow.heightForWidth(10_000) < flow.heightForWidth(200)
    assert flow.itemAt(99) is None
    assert flow.takeAt(99) is None
    boxes[0].hide()
    QApplication.processEvents()
    assert boxes[1].pos() == QPoint(0, 0)


def test_columns_go_below_each_other(window: QWidget) -> None:
    columns = Columns()
    columns.left.addWidget(Label("left"))
    columns.right.addWidget(Label("right"))
    put(window, columns)
    assert not columns.stacked
    window.resize(500, 600)
    QApplication.processEvents()
    assert columns.stacked


# --- pages


def test_a_page_says_where_one_is(window: QWidget) -> None:
    act = primary("New", "plus")
    page = Page("Today", "3 deadlines", act)
    put(window, page)
    assert act.mapTo(page, QPoint(0, 0)).x() > page.width() / 2
    page.set_title("Cases")
    assert (page.title.text(), page.subtitle.isVisible()) == ("Cases", False)


def test_acts_go_below_a_title_that_needs_the_room(window: QWidget) -> None:
    act = primary("A rather long act")
    page = Page("A title that is rather long, as some cases have", "", act)
    put(window, page)
    assert act.mapTo(page, QPoint(0, 0)).y() < page.title.geometry().bottom()
    window.resize(620, 600)
    QApplication.processEvents()
    assert act.mapTo(page, QPoint(0, 0)).y() > page.title.geometry().bottom()
    assert page.title.toolTip() == ""


def test_a_long_page_scrolls_and_a_table_page_does_not(window: QWidget) -> None:
    page, fixed = Page("A"), Page("B", scroll=False)
    last = Label("last")
    for _ in range(80):
        page.content.addWidget(Label("x"))
    page.content.addWidget(last)
    put(window, page)
    page.show_widget(last)
    assert page.body.verticalScrollBar().value() > 0
    fixed.content.addWidget(Label("x"))
    fixed.show_widget(last)
    assert not hasattr(fixed, "body")


def test_an_empty_state_teaches(window: QWidget) -> None:
    act = plain_button("Add")
    empty = EmptyState("users", "Nobody yet", "Here stand people.", act)
    put(window, empty)
    assert act.isVisible()
    empty.say("None found")
    assert (empty.sentence.text(), empty.explanation.isVisible()) == ("None found", False)


def test_problems_are_listed_and_lead_to_their_fields(window: QWidget, qtbot: QtBot) -> None:
    summary, chosen = ErrorSummary(), list[str]()
    put(window, summary, QLineEdit())
    summary.chosen.connect(chosen.append)
    summary.show_problems([("day", "Write the day."), ("who", "Write the name.")])
    assert summary.hasFocus()
    assert name_of(summary).splitlines() == [
        "There is a problem",
        "Write the day.",
        "Write the name.",
    ]
    qtbot.keyClick(summary, Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert chosen == ["day"]
    summary.show_problems(())
    assert (summary.isVisible(), summary.links) == (False, [])


# --- dialogs


def test_the_safe_answer_is_at_hand(window: QWidget, qtbot: QtBot) -> None:
    done: list[int] = []
    dialog = confirm(window, "Delete?", TAG, "Delete", lambda: done.append(1), dangerous=True)
    assert dialog.windowModality() == Qt.WindowModality.WindowModal
    assert dialog.no.isDefault()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert (done, dialog.isVisible()) == ([], False)
    dialog = confirm(window, "Delete?", "Really.", "Delete", lambda: done.append(1))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not done
    dialog = confirm(window, "Delete?", "Really.", "Delete", lambda: done.append(1))
    assert (dialog.yes.text(), dialog.no.text()) == ("Delete", "Cancel")
    qtbot.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    assert done == [1]


def test_a_fault_says_what_happened_what_is_safe_and_what_to_do(
    window: QWidget, qtbot: QtBot
) -> None:
    again: list[int] = []
    fault = EnvironmentFault(
        text("T", "No disk."), text("T", "All is safe."), text("T", "Mend.")
    )
    dialog = show_fault(window, fault, lambda: again.append(1))
    said = [label.text() for label in dialog.findChildren(Label)]
    assert said == ["No disk.", "What is safe", "All is safe.", "What you can do", "Mend."]
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert again == [1]
    only = show_fault(window, fault)
    assert not hasattr(only, "retry")
    only.reject()


def test_a_lock_closes_every_dialog_without_an_answer(window: QWidget) -> None:
    done: list[int] = []
    first = confirm(window, "A?", "a", "A", lambda: done.append(1))
    second = inform(first, "B", "b")
    close_all()
    assert not first.isVisible()
    assert not second.isVisible()
    assert not done


def test_a_title_bar_names_nobody(window: QWidget) -> None:
    dialog = inform(window, "Åse Højgård", "x")
    assert "Åse" not in dialog.windowTitle()
    assert dialog.accessibleName() == "Åse Højgård"
    dialog.close()


# --- toast and busy bar


def test_a_message_goes_by_itself(window: QWidget, qtbot: QtBot) -> None:
    toast = Toast(window)
    toast.show_message("Saved", seconds=0)
    assert toast.isVisible()
    assert not toast.undo.isVisible()
    qtbot.waitUntil(lambda: not toast.isVisible())


@pytest.mark.parametrize("by_key", [True, False])
def test_what_was_done_is_taken_back(window: QWidget, qtbot: QtBot, by_key: bool) -> None:
    toast, back = Toast(window), list[int]()
    toast.show_message("Removed", lambda: back.append(1))
    if by_key:
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    else:
        qtbot.mouseClick(toast.undo, Qt.MouseButton.LeftButton)
    assert (back, toast.isVisible()) == ([1], False)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert back == [1], "once is enough"


def test_a_message_takes_no_focus_and_undoing_typing_comes_first(
    window: QWidget, qtbot: QtBot
) -> None:
    line, toast, back = QLineEdit(), Toast(window), list[int]()
    put(window, line)
    line.setFocus()
    qtbot.keyClicks(line, "abc")
    toast.show_message("Removed", lambda: back.append(1))
    assert line.hasFocus()
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), back) == ("", [])


def test_a_message_stays_at_the_foot_of_the_window(window: QWidget) -> None:
    toast = Toast(window)
    toast.show_message("A rather long message that goes on for a while " * 4)
    for size in ((900, 600), (500, 400)):
        window.resize(*size)
        QApplication.processEvents()
        assert window.rect().contains(toast.geometry())
        assert toast.geometry().center().y() > size[1] / 2


def test_short_work_shows_nothing_and_long_work_can_be_stopped(
    window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar, job = BusyBar(), Job()
    put(window, bar)
    bar.start("Quick")
    bar.finish()
    qtbot.wait(5)
    assert not bar.isVisible()
    monkeypatch.setattr(busy, "SHOWN_AFTER_MS", 0)
    monkeypatch.setattr(busy, "CANCEL_AFTER_MS", 1)
    bar.watch(job, "Backing up")
    qtbot.waitUntil(bar.cancel.isVisible)
    job.report(3, 10)
    assert (bar.bar.value(), bar.bar.maximum()) == (3, 10)
    qtbot.mouseClick(bar.cancel, Qt.MouseButton.LeftButton)
    assert job.cancelled
    assert not bar.cancel.isEnabled()
    job.ended.emit()
    assert not bar.isVisible()


# --- finding one's way


@pytest.fixture
def rail(window: QWidget) -> Rail:
    made = Rail()
    made.add("today", "Today", "inbox", "Ctrl+1")
    made.add("cases", "Cases", "folder", "Ctrl+2")
    made.add_bottom("settings", "Settings", "settings", place=True)
    made.add_bottom("help", "Help", "help", "F1")
    put(window, made)
    return made


def test_the_rail_is_reached_by_keys_from_anywhere(rail: Rail, qtbot: QtBot) -> None:
    chosen: list[str] = []
    rail.chosen.connect(chosen.append)
    assert rail.selected() == ""
    rail.select("today")
    assert chosen == []
    window = rail.window()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert (chosen, rail.selected()) == (["cases"], "cases")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert (chosen[-1], rail.selected()) == ("help", "cases")
    assert rail.item("cases").toolTip() == "Cases (Ctrl+2)"


def test_arrows_move_along_the_rail(rail: Rail, qtbot: QtBot) -> None:
    rail.select("today")
    rail.item("today").setFocus()
    qtbot.keyClick(rail.item("today"), Qt.Key.Key_Down)
    assert rail.selected() == "cases"
    reader = QAccessible.queryAccessibleInterface(rail.item("cases"))
    assert reader.role() == QAccessible.Role.RadioButton


def test_a_low_window_shows_the_whole_rail(rail: Rail) -> None:
    window = rail.window()
    window.resize(900, 190)
    QApplication.processEvents()
    items = [rail.item(key) for key in ("today", "cases", "settings", "help")]
    boxes = [item.geometry() for item in items]
    assert all(not a.intersects(b) for a, b in pairwise(boxes))
    assert boxes[-1].bottom() <= rail.height()
    assert all(
        box.height() > item.fontMetrics().height()
        for box, item in zip(boxes, items, strict=True)
    )


def test_tabs_are_chosen_by_keyboard(window: QWidget, qtbot: QtBot) -> None:
    tabs, chosen = Tabs("Pages"), list[str]()
    tabs.chosen.connect(chosen.append)
    assert tabs.selected() == ""
    tabs.add("a", "First & last")
    tabs.add("b", "Second")
    put(window, tabs)
    tabs.setFocus()
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert (chosen, tabs.selected()) == (["b"], "b")
    tabs.select("a")
    tabs.set_words("a", "Other")
    assert (chosen, tabs.selected(), tabs.tabText(0)) == (["b"], "a", "Other")
    with pytest.raises(KeyError):
        tabs.select("c")


def test_the_status_line_keeps_its_facts(window: QWidget) -> None:
    line = StatusLine()
    put(window, line, PracticeBand())
    line.show_fact("who", "Mette", "user")
    line.show_fact("slip", "Slip is missing", "alert-triangle", Tone.URGENT)
    line.show_fact("who", "Åse", "user")
    assert (line.words("who"), line.words("slip")) == ("Åse", "Slip is missing")
    shown = [label for label in line.findChildren(Eliding) if label.isVisible()]
    line.show_fact("slip", "", "alert-triangle")
    assert [label.isVisible() for label in shown] == [True, False]


# --- stories and stages


def test_a_story_is_told_in_order_and_opens(window: QWidget, qtbot: QtBot) -> None:
    timeline, opened = Timeline("Story"), list[Any]()
    timeline.opened.connect(opened.append)
    first, last = QLineEdit(), QLineEdit()
    put(window, first, timeline, last)
    timeline.show_story(
        (
            Happening("today", "Called", who="Mette", ref=("case", 1)),
            Happening("yesterday", TAG, detail="More"),
        )
    )
    QApplication.processEvents()
    said = [label.text() for label in timeline.findChildren(Label) if label.isVisible()]
    assert said == ["Called", "today · Mette", TAG, "More", "yesterday"]
    acts = [one for one in timeline.findChildren(QWidget) if name_of(one) == "Open: Called"]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert acts[0].hasFocus()
    qtbot.keyClick(acts[0], Qt.Key.Key_Tab)
    assert last.hasFocus()
    qtbot.mouseClick(acts[0], Qt.MouseButton.LeftButton)
    assert opened == [("case", 1)]


def test_a_long_story_comes_in_parts(window: QWidget) -> None:
    timeline = Timeline("Story")
    put(window, timeline)
    timeline.show_story([Happening(str(at), f"Event {at}") for at in range(AT_FIRST + 5)])
    QApplication.processEvents()

    def told() -> int:
        labels = timeline.findChildren(Wrapped)
        return len([label for label in labels if label.isVisible()])

    assert told() == AT_FIRST
    timeline.show_more()
    QApplication.processEvents()
    assert told() == AT_FIRST + 5


def test_the_strip_says_which_stage_it_is(window: QWidget) -> None:
    strip = StageStrip(("New", "Looked at", "Closed"), 1)
    put(window, strip)
    assert name_of(strip) == "Stage 2 of 3: Looked at"
    wide = strip.grab().toImage()
    strip.show_stages(("New", "Looked at", "Closed"), 3)
    assert name_of(strip) == "All stages are done"
    assert strip.grab().toImage() != wide
    strip.setFixedWidth(strip.minimumSizeHint().width())
    assert not strip.grab().isNull()
    assert StageStrip(parent=window).toolTip() == ""


def test_a_long_problem_wraps_and_is_never_cut_off(window: QWidget, qtbot: QtBot) -> None:
    summary = ErrorSummary()
    put(window, summary)
    window.resize(360, 400)
    summary.show_problems([("a", "Sagsbasen blev flyttet til en anden computer. " * 5)])
    way = summary.links[0]
    qtbot.waitUntil(lambda: way.height() > 4 * way.fontMetrics().lineSpacing())
    assert way.width() < summary.width() <= 360
    assert way.height() >= way.heightForWidth(way.width())


def test_a_box_goes_on_in_the_next_line_and_is_ticked_by_its_words(qtbot: QtBot) -> None:
    box = WrappedBox("Henvendelse H-2026-0006 fra 12.01.2026 & henvenderens egne ord")
    qtbot.addWidget(box)
    box.show()
    box.resize(box.sizeHint())
    one = box.heightForWidth(box.width())
    box.resize(box.minimumSizeHint())
    assert box.minimumSizeHint().width() < box.sizeHint().width() / 2
    assert box.heightForWidth(box.width()) > one
    assert box.minimumHeight() >= box.heightForWidth(box.width())
    assert not box.grab().isNull()
    last = QPoint(40, box.height() - 10)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=last)
    assert box.isChecked()
    box.resize(box.sizeHint().width() * 2, box.height())
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 4, 10))
    assert box.isChecked(), "beside its words nothing is ticked"
    assert (
        box.accessibleName() == "Henvendelse H-2026-0006 fra 12.01.2026 & henvenderens egne ord"
    )
