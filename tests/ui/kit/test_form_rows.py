from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.forms.answers import CHOOSE_FROM_LIST, WRITE_A_DATE, Problem, check
from models.forms.fields import (
    ChoiceField,
    Field,
    Form,
    ManyField,
    Ready,
    RowsField,
    Section,
    Shape,
    TextField,
    When,
)
from models.kernel.text import plain, text
from ui.kit.choice_editors import BoxesEditor, ButtonsEditor, ListEditor, Segment
from ui.kit.editors import LineEditor, TextEditor
from ui.kit.field_row import FieldRow, make_editor
from ui.kit.form_rows import FormBinding, FormRows, Source, fields_of
from ui.kit.labels import Heading
from ui.kit.rows_editor import RowsEditor

YES_NO = (("yes", text("A", "Yes")), ("no", text("A", "No")))
MANY = tuple((f"k{at}", text("A", f"Word {at}")) for at in range(20))

WORDS = TextField(key="words", label=text("F", "What & where"), lines=4, required=True)
DANGER = ChoiceField(key="danger", label=text("F", "In danger"), choices=YES_NO)
WHO = TextField(key="who", label=text("F", "Who"), when=When("danger", ("yes",)))
WHERE = ChoiceField(
    key="where",
    label=text("F", "Where"),
    choices=YES_NO,
    style="list",
    when=When("who", ("Bo",)),
)
DAY = TextField(key="day", label=text("F", "Day"), shape=Shape.DATE, help=text("F", "A day."))
SIGNS = ManyField(key="signs", label=text("F", "Signs"), choices=MANY[:3])
LONG = ChoiceField(key="long", label=text("F", "Long"), choices=MANY, style="list")
KIN = RowsField(
    key="kin",
    label=text("F", "Kin"),
    add=text("F", "Add kin"),
    ready=(
        Ready(text("F", "Near kin"), (("near", "yes"), ("born", "2003"))),
        Ready(text("F", "Ib"), (("name", text("F", "Ib")),)),
    ),
    fields=(
        TextField(key="name", label=text("F", "Name"), required=True),
        TextField(key="born", label=text("F", "Born"), shape=Shape.PARTIAL_DATE),
        ChoiceField(key="near", label=text("F", "Near"), choices=YES_NO),
    ),
)
FORM = Form(
    "f",
    1,
    text("F", "Form"),
    (
        Section("a", text("F", "First"), (WORDS, DANGER, WHO, WHERE), text("F", "Guide")),
        Section("b", text("F", "Second"), (DAY, SIGNS, LONG, KIN)),
    ),
)
ANSWERS: dict[str, Any] = {
    "words": "Åse\nwas here",
    "danger": "yes",
    "who": "Bo",
    "where": "no",
    "day": "2026-01-14",
    "signs": ["k0", "k2"],
    "long": "k17",
    "kin": [{"name": "Ib", "born": "2003-01", "near": "yes"}, {"name": "Bo"}],
}


@pytest.fixture
def rows(qtbot: QtBot) -> FormRows:
    made = FormRows(FORM)
    qtbot.addWidget(made)
    made.resize(700, 1200)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made).__enter__()
    return made


@pytest.fixture
def binding(rows: FormRows) -> FormBinding:
    return rows.binding


def heard(binding: FormBinding) -> list[int]:
    times: list[int] = []
    binding.changed.connect(lambda: times.append(1))
    return times


def segments(binding: FormBinding, key: str) -> dict[str, Segment]:
    editor = binding.editor(key)
    assert isinstance(editor, ButtonsEditor)
    return {one.key: one for one in editor.segments}


def line(binding: FormBinding, key: str) -> QLineEdit:
    editor = binding.editor(key)
    assert isinstance(editor, LineEditor)
    return editor.line


def entries(binding: FormBinding) -> RowsEditor:
    editor = binding.editor("kin")
    assert isinstance(editor, RowsEditor)
    return editor


# --- in and out


def test_all_answers_come_back_as_they_were_loaded(binding: FormBinding) -> None:
    times = heard(binding)
    assert binding.answers() == {}
    binding.load(ANSWERS)
    assert binding.answers() == ANSWERS
    assert not times, "loading is not the user's hand"
    binding.load({})
    assert binding.answers() == {}


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        (WORDS, TextEditor),
        (DAY, LineEditor),
        (DANGER, ButtonsEditor),
        (LONG, ListEditor),
        (SIGNS, BoxesEditor),
        (KIN, RowsEditor),
    ],
)
def test_each_kind_of_field_has_its_editor(field: Field, kind: type, qtbot: QtBot) -> None:
    editor = make_editor(field)
    qtbot.addWidget(editor)
    assert type(editor) is kind
    editor.set_value(ANSWERS[field.key])
    assert editor.value() == ANSWERS[field.key]


def test_an_unknown_kind_of_field_is_a_fault(qtbot: QtBot) -> None:
    with pytest.raises(TypeError):
        make_editor(Field(key="x", label=text("F", "X")))


@pytest.mark.parametrize("key", ["danger", "where"])
def test_a_choice_that_is_no_longer_offered_is_kept(binding: FormBinding, key: str) -> None:
    binding.load(ANSWERS | {key: "former"})
    assert binding.value(key) == "former"


def test_ticks_that_are_no_longer_offered_are_kept(binding: FormBinding) -> None:
    binding.load({"signs": ["former", "k1"]})
    assert binding.answers() == {"signs": ["k1", "former"]}


def test_what_cannot_be_read_is_kept_in_the_draft(binding: FormBinding, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(binding, "day"), "next week")
    assert binding.answers()["day"] == "next week"


def test_choices_may_come_late_and_keep_the_answer(binding: FormBinding) -> None:
    binding.load({"danger": "u2", "long": "u1", "signs": ["u1"]})
    people = [("u1", "Mette & co"), ("u2", "Åse")]
    for key in ("danger", "long", "signs"):
        binding.set_choices(key, people)
    assert binding.answers() == {"danger": "u2", "long": "u1", "signs": ["u1"]}
    assert segments(binding, "danger")["u2"].isChecked()
    with pytest.raises(TypeError):
        binding.set_choices("words", people)


# --- by hand


def test_typing_tells_of_a_change_each_time(binding: FormBinding, qtbot: QtBot) -> None:
    times = heard(binding)
    qtbot.keyClicks(line(binding, "day"), "14")
    assert len(times) == 2
    writing = binding.editor("words").target()
    qtbot.keyClicks(writing, "a")
    assert len(times) == 3


def test_tab_leaves_running_text(binding: FormBinding, qtbot: QtBot) -> None:
    binding.focus("words")
    qtbot.keyClick(binding.editor("words").target(), Qt.Key.Key_Tab)
    assert binding.focused_key() == "danger"
    assert binding.answers() == {}


def test_arrows_move_a_choice_and_delete_takes_it_back(
    binding: FormBinding, qtbot: QtBot
) -> None:
    times, of = heard(binding), segments(binding, "danger")
    binding.focus("danger")
    qtbot.keyClick(of["yes"], Qt.Key.Key_Space)
    assert binding.answers() == {"danger": "yes"}
    qtbot.keyClick(of["yes"], Qt.Key.Key_Right)
    assert binding.answers() == {"danger": "no"}
    assert of["no"].hasFocus()
    qtbot.keyClick(of["no"], Qt.Key.Key_Delete)
    assert binding.answers() == {}
    assert len(times) == 3


def test_a_second_press_takes_a_choice_back(binding: FormBinding, qtbot: QtBot) -> None:
    of = segments(binding, "danger")
    for expected in ("no", ""):
        qtbot.mouseClick(of["no"], Qt.MouseButton.LeftButton)
        assert binding.value("danger") == expected


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_long_list_is_searched_by_any_part_of_the_words(
    binding: FormBinding, qtbot: QtBot
) -> None:
    editor = binding.editor("long")
    assert isinstance(editor, ListEditor)
    typed = editor.combo.lineEdit()
    assert typed is not None
    binding.focus("long")
    qtbot.keyClicks(typed, "word 1")
    assert binding.value("long") == "k1"
    qtbot.keyClicks(typed, "zz")
    assert binding.value("long") == ""
    assert binding.unfit() == (Problem("long", CHOOSE_FROM_LIST),)
    binding.focus("words")
    assert binding.row("long").problem == plain(CHOOSE_FROM_LIST)
    assert typed.text() == "word 1zz", "an error never alters what was typed"
    typed.clear()
    qtbot.keyClicks(typed, "WORD 7")
    assert (binding.value("long"), binding.row("long").problem) == ("k7", "")
    assert binding.unfit() == ()


def test_a_searched_list_shows_what_it_does_not_offer_and_answers_nothing(
    binding: FormBinding,
) -> None:
    binding.load({"long": "Lyngby eller deromkring"})
    assert binding.value("long") == ""
    assert binding.unfit() == (Problem("long", CHOOSE_FROM_LIST),)
    binding.load({"long": ""})
    assert binding.unfit() == ()


def test_the_wheel_turns_no_list_that_is_only_passed_over(
    binding: FormBinding, qtbot: QtBot
) -> None:
    binding.load({"long": "k3"})
    binding.focus("words")
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(binding.editor("long").target(), event)
    assert binding.value("long") == "k3"


def test_pasting_leaves_formatting_and_odd_characters_behind(binding: FormBinding) -> None:
    editor = binding.editor("words")
    assert isinstance(editor, TextEditor)
    pasted = QMimeData()
    pasted.setHtml("<b>no</b>")
    pasted.setText("plain\u202e words")
    editor.writing.insertFromMimeData(pasted)
    assert binding.value("words") == "plain words"


def test_pasting_into_one_line_leaves_odd_characters_behind(
    binding: FormBinding, qtbot: QtBot
) -> None:
    binding.load({"danger": "yes", "who": "Bo"})
    who = line(binding, "who")
    who.setCursorPosition(0)
    QApplication.clipboard().setText("Ib\u202e og\u2066 ")
    who.paste()
    assert (who.text(), who.cursorPosition()) == ("Ib og Bo", 6)
    assert binding.value("who") == "Ib og Bo"


@pytest.mark.parametrize("key", ["words", "who"])
def test_one_goes_on_writing_at_the_end_of_what_was_loaded(
    binding: FormBinding, qtbot: QtBot, key: str
) -> None:
    binding.load({"danger": "yes", "words": "Set", "who": "Set"})
    binding.focus(key)
    target = binding.editor(key).target()
    qtbot.keyClicks(target, " igen")
    assert binding.value(key) == "Set igen"


# --- conditions


def test_a_question_is_shown_exactly_when_it_is_asked(binding: FormBinding) -> None:
    binding.load({"danger": "no", "who": "Bo", "where": "no"})
    assert binding.row("who").isHidden()
    assert binding.row("where").isHidden(), "hangs on a hidden one"
    assert binding.answers() == {"danger": "no"}
    binding.load({"danger": "yes", "who": "Bo", "where": "no"})
    assert binding.row("who").isVisible()
    assert binding.row("where").isVisible()


def test_what_was_written_stands_there_again_when_it_is_asked_again(
    binding: FormBinding, qtbot: QtBot
) -> None:
    binding.load({"danger": "yes", "who": "Ib"})
    of = segments(binding, "danger")
    qtbot.mouseClick(of["no"], Qt.MouseButton.LeftButton)
    assert "who" not in binding.answers()
    qtbot.mouseClick(of["yes"], Qt.MouseButton.LeftButton)
    assert binding.answers()["who"] == "Ib"


def test_a_condition_may_hang_on_another_page(qtbot: QtBot) -> None:
    binding = FormBinding(FORM, keys=("who",))
    assert binding.keys == ("who",)
    assert binding.row("who").isHidden()
    binding.consider({"danger": "yes"})
    assert not binding.row("who").isHidden()
    binding.load({"danger": "no", "who": "Bo"})
    assert binding.answers() == {}


def test_rows_that_are_not_placed_are_no_windows(qapp: QApplication) -> None:
    binding = FormBinding(FORM)
    binding.load(ANSWERS)
    binding.load({})
    assert not [window for window in qapp.topLevelWidgets() if window.isVisible()]


def test_rows_may_be_placed_by_hand(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    binding = FormBinding(FORM, parent=page)
    for key in ("who", "danger"):
        column.addWidget(binding.row(key))
    page.show()
    assert binding.row("danger").isVisible()
    assert not binding.row("who").isVisible()
    binding.load({"danger": "yes"})
    assert binding.row("who").isVisible()


def test_sections_and_loose_fields_make_a_form_as_well(qtbot: QtBot) -> None:
    first, second = FORM.sections
    sources: tuple[tuple[Source, list[str]], ...] = (
        ([first], ["First"]),
        (second, ["Second"]),
        ([DAY, DANGER], []),
    )
    for source, titles in sources:
        made = FormRows(source)
        qtbot.addWidget(made)
        shown = [heading.text() for heading in made.findChildren(Heading)]
        assert shown == titles
        assert made.binding.keys == tuple(field.key for field in fields_of(source))
    bare = FormRows(FORM, headings=False)
    qtbot.addWidget(bare)
    assert not bare.findChildren(Heading)


# --- what is to be mended


def test_passing_through_empty_fields_says_nothing(binding: FormBinding, qtbot: QtBot) -> None:
    binding.focus()
    for _ in range(6):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert not [key for key in binding.keys if binding.row(key).problem]


def test_a_filled_field_is_checked_when_it_is_left(binding: FormBinding, qtbot: QtBot) -> None:
    day = line(binding, "day")
    binding.focus("day")
    qtbot.keyClicks(day, "31.2.2026")
    assert binding.row("day").problem == ""
    binding.focus("words")
    assert binding.row("day").problem == plain(WRITE_A_DATE)
    binding.focus("day")
    day.selectAll()
    qtbot.keyClicks(day, "28.2.2026")
    assert binding.row("day").problem == "", "mended as one types"
    binding.focus("words")
    assert day.text() == "28.02.2026"


def test_an_error_never_alters_what_was_typed(binding: FormBinding, qtbot: QtBot) -> None:
    day = line(binding, "day")
    binding.focus("day")
    qtbot.keyClicks(day, " en  dag")
    binding.focus("words")
    assert (day.text(), bool(binding.row("day").problem)) == (" en  dag", True)


def test_problems_stand_at_their_fields_and_go_together(binding: FormBinding) -> None:
    binding.load({"day": "x", "kin": [{"born": "2003"}, {"name": "Ib", "born": "?"}]})
    found = binding.show_problems(check(FORM, binding.answers(), submit=True))
    assert [key for key, _ in found] == ["words", "day", "kin.0.name", "kin.1.born"]
    assert found[0][1] == "What & where Answer this question."
    assert binding.row("words").problem == "Answer this question."
    first, second = entries(binding).entries
    assert first.parts["name"].problem
    assert second.parts["born"].problem
    assert binding.editor("day").target().property("invalid")
    for key, _ in found:
        binding.focus(key)
        assert binding.focused_key() == key
    assert binding.show_problems(()) == []
    assert not first.parts["name"].problem
    assert not binding.row("day").problem


def test_a_problem_elsewhere_is_still_listed(binding: FormBinding) -> None:
    what = text("T", "Somewhere else.")
    assert binding.show_problems([Problem("other", what)]) == [("other", "Somewhere else.")]
    binding.focus("other")


def test_a_refusal_at_a_field_goes_when_the_answer_changes(
    binding: FormBinding, qtbot: QtBot
) -> None:
    binding.show_problems([Problem("who", text("T", "Not this one."))])
    binding.load({"danger": "yes"})
    binding.show_problems([Problem("who", text("T", "Not this one."))])
    qtbot.keyClicks(line(binding, "who"), "a")
    assert binding.row("who").problem == ""


# --- entries


def test_entries_are_added_and_removed_and_the_removal_taken_back(
    binding: FormBinding, qtbot: QtBot
) -> None:
    times, editor = heard(binding), entries(binding)
    qtbot.keyClick(editor.add, Qt.Key.Key_Space)
    assert binding.focused_key() == "kin.0.name"
    assert binding.answers() == {}, "an empty entry is no answer"
    qtbot.keyClicks(QApplication.focusWidget(), "Ib")
    qtbot.keyClick(editor.add, Qt.Key.Key_Space)
    qtbot.keyClicks(QApplication.focusWidget(), "Bo")
    assert binding.focused_key() == "kin.1.name"
    both = [{"name": "Ib"}, {"name": "Bo"}]
    assert binding.answers() == {"kin": both}
    qtbot.keyClick(editor.entries[0].remove, Qt.Key.Key_Space)
    assert binding.answers() == {"kin": both[1:]}
    assert editor.undo.hasFocus()
    qtbot.keyClick(editor.undo, Qt.Key.Key_Space)
    assert binding.answers() == {"kin": both}
    assert [entry.heading.text() for entry in editor.entries] == ["Kin 1", "Kin 2"]
    assert editor.undo.isHidden()
    assert len(times) == 8


def test_an_empty_entry_is_removed_without_ado(binding: FormBinding, qtbot: QtBot) -> None:
    editor = entries(binding)
    qtbot.mouseClick(editor.add, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(editor.entries[0].remove, Qt.MouseButton.LeftButton)
    assert (editor.entries, editor.undo.isHidden()) == ([], True)


def test_one_press_adds_an_entry_half_filled_in(binding: FormBinding, qtbot: QtBot) -> None:
    times, editor = heard(binding), entries(binding)
    assert [button.text() for button in editor.ready] == ["Near kin", "Ib"]
    assert editor.ready[0].accessibleName() == "Add: Near kin"
    for at in (0, 1):
        qtbot.keyClick(editor.ready[at], Qt.Key.Key_Space)
        assert binding.focused_key() == ("kin.0.name", "kin.1.born")[at], "what is missing"
    assert binding.value("kin") == [{"born": "2003", "near": "yes"}, {"name": "Ib"}]
    whole = editor.offer("All", {"name": "Bo", "born": "2004", "near": "no"})
    qtbot.keyClick(whole, Qt.Key.Key_Space)
    assert binding.focused_key() == "kin.2.name"
    assert len(times) == 3


def test_what_an_entry_has_beyond_the_form_is_kept(binding: FormBinding) -> None:
    binding.load({"kin": [{"name": "Ib", "former": "x"}]})
    assert binding.answers() == {"kin": [{"name": "Ib", "former": "x"}]}


def test_tab_goes_through_entries_and_late_choices_in_order(
    rows: FormRows, qtbot: QtBot
) -> None:
    binding = rows.binding
    for key in ("danger", "signs"):
        binding.set_choices(key, [])  # nothing to choose from until something else is known
        QApplication.processEvents()
    binding.set_choices("danger", [("u1", "Mette"), ("u2", "Åse")])
    binding.set_choices("signs", [("s1", "One"), ("s2", "Two")])
    binding.load({"kin": [{"name": "Bo"}]})
    editor = entries(binding)
    editor._insert(0, {"name": "Ib", "near": "no"})
    QApplication.processEvents()
    seen: list[str] = []
    binding.focus("words")
    for _ in range(17):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        seen.append(now.accessibleName())
    entry = ["Name", "Born (optional)"]
    assert seen == [
        *("Mette", "Day (optional)", "One", "Two", "Long (optional)"),
        *(*entry, "No", "Remove Kin 1", *entry, "Yes", "Remove Kin 2"),
        *("", "Add: Near kin", "Add: Ib", "What & where"),
    ]


# --- for those who hear the page


def test_every_field_says_what_it_asks(binding: FormBinding) -> None:
    binding.load(ANSWERS)
    for key, name in (("words", "What & where"), ("day", "Day (optional)")):
        reader = QAccessible.queryAccessibleInterface(binding.editor(key).target())
        assert reader.text(QAccessible.Text.Name) == name
    # on Linux, Qt reads a list's own words and finds its name by the label
    assert binding.editor("long").target().accessibleName() == "Long (optional)"
    help_text = QAccessible.Text.Description
    day = QAccessible.queryAccessibleInterface(binding.editor("day").target())
    assert day.text(help_text) == "A day."
    binding.show_problems([Problem("day", text("T", "Mend it."))])
    assert day.text(help_text) == "Mend it. A day."


def test_a_choice_is_heard_as_one_of_several(binding: FormBinding) -> None:
    yes = QAccessible.queryAccessibleInterface(segments(binding, "danger")["yes"])
    assert yes.role() == QAccessible.Role.RadioButton
    assert yes.text(QAccessible.Text.Name) == "Yes"
    assert yes.text(QAccessible.Text.Description) == "In danger (optional)"


def test_every_focusable_part_has_a_name(rows: FormRows) -> None:
    rows.binding.load(ANSWERS)
    for widget in rows.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reader = QAccessible.queryAccessibleInterface(widget)
            assert reader.text(QAccessible.Text.Name), widget


def test_alt_and_a_letter_lead_to_each_field(binding: FormBinding) -> None:
    letters = [_mnemonic(binding.row(key)) for key in binding.keys]
    assert len(set(letters)) == len(letters)
    assert binding.row("words").label.text() == "&What && where"
    for key in ("words", "day", "long"):
        assert binding.row(key).label.buddy() is binding.editor(key).target()


def _mnemonic(row: FieldRow) -> str:
    shown = row.label.text().replace("&&", "")
    return shown[shown.index("&") + 1].lower()
