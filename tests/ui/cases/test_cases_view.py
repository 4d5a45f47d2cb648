"""Sager: views, filters, orders and columns, by keyboard; taken up where they were left."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.cases.lists import Column, ListName, ListState, Order, Selection
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.office.office import NOT_YOUR_ROLE
from models.usecases.bulk import BulkAct
from models.usecases.take_case import TakeCase
from models.usecases.views import OpenList
from storage.queries import cases
from tests.casework import answer, entry_of, open_case, register
from tests.colleagues import join
from tests.office import BO, TestOffice
from tests.ui.front import Screens, show
from ui.cases.cases_view import CasesView
from ui.kit.dialogs import Inform, close_all
from ui.tour.pages.cases import CasesPage


@pytest.fixture
def desk(office: TestOffice) -> Screens:
    return Screens(office)


def shown(qtbot: QtBot, desk: Screens) -> CasesPage:
    view = CasesView(desk.cases, desk.context)
    show(qtbot, view, 1270, 690)
    return CasesPage(view)


def left_and_back(qtbot: QtBot, desk: Screens, page: CasesPage) -> CasesPage:
    """Leave the page as the lock does, and open it as a new program would."""
    page.view.hide()
    again = shown(qtbot, desk)
    QApplication.processEvents()
    return again


def told(desk: Screens) -> str:
    return str(desk.went.to[-1][1])


def kept(desk: Screens) -> ListState:
    state = OpenList(desk.office.begin)(ListName.CASES, ListState()).state
    assert state is not None
    return state


def order_of(page: CasesPage) -> Order | None:
    return page.view.state.asked.order


def three(desk: Screens) -> tuple[str, ...]:
    """Cases of a child, a grown-up, and one that rests; the first is overdue."""
    made = [
        open_case(desk.office),
        open_case(desk.office, about_name="Ænne Åsen", about_age="25"),
        open_case(desk.office, about_name="Rune Demosen", about_age="31"),
    ]
    answer(desk.office, made[2].case_id, PoliceAnswer.TAKES_OVER)
    return tuple(each.number for each in made)


def test_tabs_are_the_saved_views(qtbot: QtBot, desk: Screens) -> None:
    child = open_case(desk.office)
    rests = open_case(desk.office, about_name="Rune Demosen", about_age="31")
    register(desk.office, about_name="Freja Eksempel")
    answer(desk.office, rests.case_id, PoliceAnswer.TAKES_OVER)
    page = shown(qtbot, desk)
    assert page.numbers() == (child.number, rests.number)
    page.choose(Selection.WAITING)
    assert page.numbers() == (rests.number,)
    page.choose(Selection.OVERDUE)
    assert page.numbers() == (child.number,)
    page.choose(Selection.STEPLESS)
    assert page.numbers() == ()
    assert page.view._empty.sentence.text() == "Every case has a next step"
    page.choose(Selection.CONCERNS)
    assert page.numbers() == ("H-2026-0003",)
    page.view.choose(Selection.MINE)
    assert page.view.selection is Selection.MINE
    assert len(page.numbers()) == 2


def test_the_filter_waits_for_a_pause_and_says_where_names_are_found(
    qtbot: QtBot, desk: Screens
) -> None:
    open_case(desk.office)
    second = open_case(desk.office, about_name="Freja Eksempel")
    page = shown(qtbot, desk)
    page.filter("0002")
    qtbot.waitUntil(lambda: page.numbers() == (second.number,))
    page.filter("Freja")
    qtbot.waitUntil(lambda: page.numbers() == ())
    assert page.view._empty.explanation.text() == "Names are found with Ctrl+K."
    page.view.filter.clear()
    qtbot.waitUntil(lambda: len(page.numbers()) == 2)


def test_enter_opens_the_case_or_the_concern(qtbot: QtBot, desk: Screens) -> None:
    case = open_case(desk.office)
    concern = register(desk.office, about_name="Freja Eksempel")
    page = shown(qtbot, desk)
    page.open()
    page.choose(Selection.CONCERNS)
    page.open()
    assert desk.went.to == [("open_case", case.case_id), ("open_concern", concern)]


def test_a_narrow_window_keeps_what_matters(qtbot: QtBot, desk: Screens) -> None:
    open_case(desk.office)
    page = shown(qtbot, desk)
    page.view.resize(620, 440)
    columns = page.view.table.shown_columns()
    assert columns[:4] == ("Due", "Number", "Who", "Next step")
    assert "Stage" not in columns


def test_a_long_list_goes_on_when_asked(
    qtbot: QtBot, desk: Screens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cases, "PAGE", 2)
    for at in range(3):
        open_case(desk.office, about_name=f"Emil Skabelon {at}")
    page = shown(qtbot, desk)
    assert page.view.counts.text() == "2 of 3 shown"
    page.view.more.click()
    assert len(page.numbers()) == 3
    assert not page.view.more.isVisible()
    assert len(left_and_back(qtbot, desk, page).numbers()) == 3


def test_filters_are_chips_with_a_count_that_delete_takes_away(
    qtbot: QtBot, desk: Screens
) -> None:
    child, grown, _ = three(desk)
    page = shown(qtbot, desk)
    assert page.view.bar.count.text() == "3 in the list"
    assert not page.view.bar.clear.isVisible()
    page.narrow("Initial assessment")
    page.narrow("Due by today")
    assert page.chips() == ("Due by today", "Initial assessment")
    assert page.numbers() == (child, grown)
    assert page.view.bar.count.text() == "2 in the list"
    assert page.view.bar.clear.isVisible()
    page.take_chip(1)
    assert page.chips() == ("Due by today",)
    assert QApplication.focusWidget() is page.view.bar.chips[0]
    page.take_chip()
    assert (page.chips(), len(page.numbers())) == ((), 3)
    assert QApplication.focusWidget() is page.view.bar.offer
    page.narrow("Overdue")
    page.filter("0001")
    qtbot.waitUntil(lambda: page.numbers() == (child,))
    QTest.mouseClick(page.view.bar.chips[0], Qt.MouseButton.LeftButton)
    page.narrow("Overdue")
    page.clear()
    assert (page.chips(), page.view.filter.text(), len(page.numbers())) == ((), "", 3)


def test_a_chip_takes_no_other_key(qtbot: QtBot, desk: Screens) -> None:
    page = shown(qtbot, desk)
    page.narrow("Overdue")
    QTest.keyClick(page.view.bar.chips[0], Qt.Key.Key_A)
    assert page.chips() == ("Overdue",)
    assert page.view.bar.chips[0].accessibleName() == "Filter: Overdue"


def test_a_view_shows_its_filters_and_taking_one_away_leaves_it(
    qtbot: QtBot, desk: Screens
) -> None:
    join(desk.office, BO)
    three(desk)
    page = shown(qtbot, desk)
    page.choose(Selection.MINE)
    assert page.chips() == ("Mine",)
    page.take_chip()
    assert page.view.tabs.selected() == "open"
    page.narrow("Bo Demosen")
    assert page.chips() == ("Owner: Bo Demosen",)
    assert page.view._empty.sentence.text() == "Nothing is left by these filters"
    page.choose(Selection.CONCERNS)
    with pytest.raises(KeyError):
        page.narrow("Waits for others")  # a concern has no such filter


def test_the_header_and_the_menu_sort_the_whole_list_and_editing_leaves_it_so(
    qtbot: QtBot, desk: Screens
) -> None:
    child, grown, rests = three(desk)
    page = shown(qtbot, desk)
    page.act("Who")
    assert page.numbers() == (child, rests, grown)  # MT, RD, ÆÅ
    desk.context.feed.announce({(Kind.CASE, "x")})
    assert page.numbers() == (child, rests, grown)
    page.act("The other way round")
    assert page.numbers() == (grown, rests, child)
    heads = page.view.table.heads
    at = heads.sectionViewportPosition(1) + 12
    QTest.mouseClick(
        heads.viewport(), Qt.MouseButton.LeftButton,
        pos=heads.viewport().rect().topLeft() + type(heads.pos())(at, 8),
    )  # fmt: skip
    assert order_of(page) == Order(Column.NUMBER)
    assert page.numbers() == (child, grown, rests)
    page.act("The most pressing first")
    assert order_of(page) is None
    assert heads.sortIndicatorSection() == -1


def test_columns_are_chosen_and_put_in_order_by_keyboard(qtbot: QtBot, desk: Screens) -> None:
    three(desk)
    page = shown(qtbot, desk)
    page.act("Columns …")
    dialog = page.view.menu.columns
    assert dialog is not None
    assert not dialog.boxes[Column.NUMBER].isEnabled()
    dialog.boxes[Column.STAGE].click()
    dialog.boxes[Column.OPENED].click()
    for _ in range(3):
        QTest.keyClick(dialog.ups[Column.OPENED], Qt.Key.Key_Space)
    QTest.keyClick(dialog.ups[Column.NUMBER], Qt.Key.Key_Space)
    assert dialog.focusWidget() is dialog.downs[Column.NUMBER]
    QTest.keyClick(dialog.downs[Column.NUMBER], Qt.Key.Key_Space)
    dialog.use.click()
    wanted = ("due", "number", "who", "opened", "step", "owner")
    assert page.view.table.columns == wanted
    assert page.view.table.shown_columns() == (
        "Due", "Number", "Who", "Next step", "Owner", "Opened",
    )  # fmt: skip
    assert page.view.table.heads.visualIndex(6) == 3
    again = left_and_back(qtbot, desk, page)
    assert again.view.table.columns == wanted
    again.act("Columns …")
    dialog = again.view.menu.columns
    assert dialog is not None
    dialog.usual.click()
    dialog.use.click()
    assert again.view.table.columns == ("due", "number", "who", "step", "stage", "owner")


def test_columns_are_drawn_and_dragged_and_stay_so(qtbot: QtBot, desk: Screens) -> None:
    three(desk)
    page = shown(qtbot, desk)
    heads = page.view.table.heads
    heads.resizeSection(2, 187)
    heads.resizeSection(3, 5000)
    heads.moveSection(heads.visualIndex(5), 0)
    qtbot.waitUntil(lambda: "who" in page.view.table.widths)
    qtbot.waitUntil(lambda: dict(page.view.state.widths).get(Column.WHO) == 187)
    assert page.view.table.columns[0] == "owner"
    again = left_and_back(qtbot, desk, page)
    assert again.view.table.columns == page_columns(again)
    assert again.view.table.columns[0] == "owner"
    assert again.view.table.view.columnWidth(2) == 187
    again.act("Columns …")
    dialog = again.view.menu.columns
    assert dialog is not None
    dialog.usual.click()
    dialog.use.click()
    assert again.view.table.widths == {}


def page_columns(page: CasesPage) -> tuple[str, ...]:
    return tuple(str(column) for column in page.view.state.columns)


def test_a_list_is_taken_up_where_it_was_left(qtbot: QtBot, desk: Screens) -> None:
    """View, filters, letters, order, selection and place: after Back, the lock or a restart."""
    for at in range(30):
        open_case(desk.office, about_name=f"Emil Skabelon {at}", about_age="30")
    page = shown(qtbot, desk)
    QApplication.processEvents()
    page.choose(Selection.MINE)
    page.narrow("Initial assessment")
    page.act("Number")
    page.choose_rows(20, 22)
    bar = page.view.table.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    assert place > 0
    qtbot.waitUntil(lambda: kept(desk).scroll == place)
    again = left_and_back(qtbot, desk, page)
    assert again.view.tabs.selected() == "mine"
    assert again.chips() == ("Mine", "Initial assessment")
    assert again.view.state.asked.order == Order(Column.NUMBER)
    assert [row.number for row in again.view.table.chosen_rows()] == [
        "S-2026-0021", "S-2026-0022", "S-2026-0023",
    ]  # fmt: skip
    current = again.view.table.current()
    assert current is not None
    assert current.number == "S-2026-0023"
    qtbot.waitUntil(lambda: again.view.table.view.verticalScrollBar().value() == place)
    again.choose(Selection.OPEN)
    assert again.view.table.view.verticalScrollBar().value() == 0


def test_a_view_of_ones_own_is_saved_opened_changed_renamed_deleted_and_brought_back(
    qtbot: QtBot, desk: Screens
) -> None:
    child, grown, _ = three(desk)
    page = shown(qtbot, desk)
    page.narrow("Due by today")
    page.act("Number")
    page.save_as("Save as a view …", "Min morgen")
    assert page.tabs()[-1] == "Min morgen"
    assert page.view.tabs.selected() == page.view.views[0].id
    assert page.view.selection is None
    page.choose(Selection.CONCERNS)
    assert "Rename …" not in page.offered()
    page.choose_own("Min morgen")
    assert (page.chips(), page.numbers()) == (("Due by today",), (child, grown))
    page.narrow("Overdue")
    assert page.view.tabs.selected() == page.view.views[0].id
    page.act("Save the changes")
    assert told(desk) == "Saved: Min morgen"
    page.save_as("Rename …", "Morgen & aften")
    assert page.tabs()[-1] == "Morgen & aften"
    again = left_and_back(qtbot, desk, page)
    assert again.tabs()[-1] == "Morgen & aften"
    assert (again.chips(), again.numbers()) == (("Overdue",), (child,))
    again.act("Delete this view")
    assert len(again.tabs()) == 6
    assert again.view.tabs.selected() == "open"
    back = desk.went.to[-1][2]
    assert isinstance(back, Callable)  # type: ignore[arg-type]
    back()  # type: ignore[operator]
    assert len(again.tabs()) == 7
    assert again.chips() == ("Overdue",)
    last = left_and_back(qtbot, desk, again)
    assert len(last.tabs()) == 7


def test_a_view_that_is_gone_leads_to_all_open(qtbot: QtBot, desk: Screens) -> None:
    three(desk)
    desk.cases.lists.keep(ListName.CASES, ListState(view="not-there"))
    page = shown(qtbot, desk)
    assert page.view.tabs.selected() == "open"
    assert len(page.numbers()) == 3


def test_a_number_on_the_desk_opens_its_list_before_and_after_the_page_was_shown(
    qtbot: QtBot, desk: Screens
) -> None:
    child, _, rests = three(desk)
    desk.cases.lists.keep(ListName.CASES, replace(ListState(), columns=(Column.NUMBER,)))
    view = CasesView(desk.cases, desk.context)
    qtbot.addWidget(view)
    view.choose(Selection.OVERDUE)
    view.resize(1270, 690)
    view.show()
    page = CasesPage(view)
    assert page.numbers() == (child,)
    assert view.table.columns == ("number",)  # how the user has arranged it stays
    view.choose(Selection.WAITING)
    assert page.numbers() == (rests,)


def test_a_refusal_is_told(qtbot: QtBot, desk: Screens) -> None:
    def refuse(*_: object) -> object:
        raise Refused(NOT_YOUR_ROLE)

    acts = replace(desk.cases, listed=refuse)  # type: ignore[arg-type]
    view = CasesView(acts, desk.context)
    qtbot.addWidget(view)
    view.show()
    assert told(desk) == NOT_YOUR_ROLE.source
    page = shown(qtbot, desk)
    page.save_as("Save as a view …", "Min")
    lists = replace(desk.cases.lists, save=refuse, delete=refuse, do=refuse)  # type: ignore[arg-type]
    for part in (page.view.menu, page.view.bulk):
        part._acts = lists
    page.act("Save the changes")
    page.act("Delete this view")
    assert [went[0] for went in desk.went.to[-2:]] == ["tell", "tell"]
    assert len(page.tabs()) == 7


def test_several_are_looked_at_then_done_reported_and_taken_back(
    qtbot: QtBot, desk: Screens
) -> None:
    child, grown, rests = three(desk)
    page = shown(qtbot, desk)
    assert not page.view.several.isEnabled()
    page.choose_rows(0, 2)
    assert page.view.several.text() == "With 3 chosen"
    sheet = page.several(BulkAct.FOLLOW_UP)
    assert sheet.sheet.explanation.text() == "3 rows are chosen."
    sheet.save()
    assert sheet.problems() == ("Write the date.",)
    sheet.answer(date="2026-02-02")
    sheet.save()
    preview = page.view.bulk.preview
    assert preview is not None
    assert preview.sentence.text() == "2 of 3 can be done."
    assert len(preview.left_out) == 1
    assert preview.left_out[0].startswith(f"{rests}: The case is suspended")
    page.agree()
    assert told(desk) == "2 of 3 changed"
    report = next(each for each in page.view.findChildren(Inform) if each.isVisible())
    assert report is not None
    close_all()
    assert page.view.undo.isVisible()
    page.view.undo.click()
    assert told(desk) == "2 of 2 taken back"
    assert not page.view.undo.isVisible()
    page.view.bulk.take_back()
    assert told(desk) == "2 of 2 taken back"
    assert page.numbers() == (child, grown, rests)


def test_cases_are_handed_to_a_colleague_together(qtbot: QtBot, desk: Screens) -> None:
    join(desk.office, BO)
    three(desk)
    page = shown(qtbot, desk)
    page.choose_rows(0, 1)
    sheet = page.several(BulkAct.HAND_OVER)
    sheet.answer(owner=BO.id)
    sheet.save()
    preview = page.view.bulk.preview
    assert preview is not None
    assert preview.left_out == []
    page.agree()
    assert told(desk) == "2 of 2 changed"
    assert {row.owner_id for row in page.view.table.chosen_rows()} == {BO.id}
    assert not any(each.isVisible() for each in page.view.findChildren(Inform))
    undo = desk.went.to[-1][2]
    undo()  # type: ignore[operator]
    assert {row.owner_id for row in page.view.table.model.rows} == {desk.user.id}


def test_where_nothing_can_be_done_there_is_nothing_to_press(
    qtbot: QtBot, desk: Screens
) -> None:
    register(desk.office, about_name="Freja Eksempel", about_age="40")
    page = shown(qtbot, desk)
    page.choose(Selection.CONCERNS)
    page.choose_rows(0, 0)
    sheet = page.several(BulkAct.HAND_OVER)
    sheet.answer(owner=desk.user.id)
    sheet.save()
    preview = page.view.bulk.preview
    assert preview is not None
    assert preview.sentence.text() == "0 of 1 can be done."
    assert not preview.do.isEnabled()


def test_what_changed_meanwhile_is_reported_when_it_is_done(
    qtbot: QtBot, desk: Screens
) -> None:
    three(desk)
    page = shown(qtbot, desk)
    page.choose_rows(0, 0)
    sheet = page.several(BulkAct.MOVE)
    assert sheet.answers()["time"] == "16:00"
    sheet.answer(date="2026-02-02")
    sheet.answer(reason="Ferie")
    sheet.save()
    case = page.view.table.model.rows[0].case_id
    step = entry_of(desk.office, case, EntryKind.CHILD_REPORT)
    with desk.office.database.transaction() as transaction:
        transaction.sql.execute(
            "UPDATE entry SET status = 'done' WHERE id = :id", {"id": step.id}
        )
        transaction.commit()
    page.agree()
    assert told(desk) == "0 of 1 changed"
    assert not page.view.undo.isVisible()


def test_an_order_that_is_refused_as_a_whole_is_told(qtbot: QtBot, desk: Screens) -> None:
    three(desk)

    def refuse(*_: object) -> object:
        raise Refused(NOT_YOUR_ROLE)

    page = shown(qtbot, desk)
    page.choose_rows(0, 1)
    sheet = page.several(BulkAct.MOVE)
    sheet.answer(date="2026-02-02")
    sheet.answer(reason="Ferie")
    sheet.save()
    page.view.bulk._acts = replace(desk.cases.lists, do=refuse)  # type: ignore[arg-type]
    page.agree()
    assert told(desk) == NOT_YOUR_ROLE.source


def test_what_another_screen_changes_is_seen_and_the_selection_stays(
    qtbot: QtBot, desk: Screens
) -> None:
    join(desk.office, BO)
    three(desk)
    page = shown(qtbot, desk)
    page.choose_rows(0, 1)
    before = [row.number for row in page.view.table.chosen_rows()]
    changed = TakeCase(desk.office.begin)(page.view.table.model.rows[0].case_id, BO.id)
    desk.context.feed.announce(changed)
    assert [row.number for row in page.view.table.chosen_rows()] == before
    assert page.view.table.model.rows[0].owner_id == BO.id


def test_it_is_usable_in_a_small_window(qtbot: QtBot, desk: Screens) -> None:
    three(desk)
    page = shown(qtbot, desk)
    page.view.resize(784, 440)
    page.narrow("Due within 7 days")
    page.narrow("Mine")
    assert page.view.width() == 784
    assert page.view.table.view.height() > 120
    assert page.view.table.shown_columns()[:2] == ("Due", "Number")
