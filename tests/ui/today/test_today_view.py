from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.calendar.rows import Desk
from models.calendar.urgency import Urgency, urgency
from models.cases.lists import Asked, Column, ListName, Order, Selection
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.office.office import NOT_YOUR_ROLE, User
from models.usecases.common import task
from models.usecases.wants_second import wants_second
from storage.queries import today
from tests.casework import open_case, register
from tests.colleagues import LEA, join
from tests.models.usecases.test_countersign import needed
from tests.office import ANE, BO, TestOffice
from tests.ui.front import Screens, show
from ui.kit.chip import due_chip
from ui.kit.tokens import Tone
from ui.today.today_view import TodayView
from ui.tour.hands import settle
from ui.tour.pages.today import TodayPage

TONES = {
    Urgency.OVERDUE: Tone.OVERDUE,
    Urgency.URGENT: Tone.URGENT,
    Urgency.SOON: Tone.SOON,
    Urgency.OK: Tone.OK,
    Urgency.LATER: Tone.INFO,
}


@pytest.fixture
def desk(office: TestOffice) -> Screens:
    return Screens(office)


def shown(qtbot: QtBot, desk: Screens) -> TodayPage:
    view = TodayView(desk.today, desk.context)
    qtbot.addWidget(view)
    view.resize(1270, 690)
    view.show()
    return TodayPage(view)


def test_an_empty_desk_says_that_everything_is_done(qtbot: QtBot, desk: Screens) -> None:
    page = shown(qtbot, desk)
    assert page.view.title.text() == "Today"
    assert page.view.subtitle.text() == "Wednesday 14 January 2026"
    assert page.view._empty.sentence.text() == "Everything is done"
    assert page.view.appointments.isVisible()
    for card in (page.view.after_call, page.view.receipts, page.view.copies):
        assert not card.isVisible()


def test_the_queue_shows_what_is_overdue_first_and_counts_it(
    qtbot: QtBot, desk: Screens
) -> None:
    register(desk.office, about_name="Freja Eksempel", about_age="25", severity="h72")
    register(desk.office, about_age="15", severity="h24")
    page = shown(qtbot, desk)
    assert page.numbers() == ("H-2026-0002", "H-2026-0002", "H-2026-0001")
    assert page.who() == ("MT, 15 years", "MT, 15 years", "FE, 25 years")
    assert page.view.counts.text() == "3 in all, 1 overdue"
    assert page.view.after_call.isVisible()


def test_no_name_stands_anywhere_on_the_page(qtbot: QtBot, desk: Screens) -> None:
    open_case(desk.office)
    page = shown(qtbot, desk)
    seen = [label.text() for label in page.view.findChildren(QLabel)]
    seen += [button.text() for button in page.view.findChildren(QPushButton)]
    model = page.view.queue.model
    seen += [
        str(model.data(model.index(row, column)))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    assert any("MT" in words for words in seen)
    assert not any("Testesen" in words or "Mathias" in words for words in seen)


def test_rows_open_their_concern_case_or_form(qtbot: QtBot, desk: Screens) -> None:
    concern = register(desk.office, about_age="40")
    case = open_case(desk.office, about_name="Freja Eksempel", about_age="25")
    page = shown(qtbot, desk)
    rows = [(row.number, row.kind) for row in page.queue()]
    page.open_row(rows.index(("H-2026-0001", EntryKind.ASSESSMENT)))
    page.open_row(rows.index((case.number, EntryKind.POLICE_QUESTION)))
    page.open_line(page.view.after_call, 0)
    assert desk.went.to == [
        ("open_concern", concern), ("open_case", case.case_id, ""), ("after_call", concern),
    ]  # fmt: skip


def test_what_wants_a_second_person_leads_to_its_list(qtbot: QtBot, desk: Screens) -> None:
    asked = needed(desk.office)
    desk.office.wait(days=8)
    page = shown(qtbot, desk)
    page.open_row([row.number for row in page.queue()].index(asked.number))
    assert desk.went.to[-1] == ("show_security", "countersignatures")


def test_an_appointment_opens_the_page_where_it_is_settled(qtbot: QtBot, desk: Screens) -> None:
    case = open_case(desk.office).case_id
    with desk.office.begin() as work:
        start = work.now + timedelta(hours=3)
        task(
            work, EntryKind.HOME_VISIT, start, origin="person", origin_at=work.now,
            owner=desk.office.user.id, case=case, until=start + timedelta(hours=1),
        )  # fmt: skip
        work.note(Note(Act.ENTRY_MADE))
        work.commit()
    page = shown(qtbot, desk)
    assert page.view.appointments.links[0].text() == "11.30 Home visit"
    page.open_line(page.view.appointments)
    assert desk.went.to == [("open_case", case, "visits")]


@pytest.mark.parametrize(
    ("kind", "page"),
    [
        (EntryKind.RECEIPT, "handovers"),
        (EntryKind.TERMS, "handovers"),
        (EntryKind.REGISTER_ACUTE, "overview"),
        (EntryKind.TRANSFER_RECEIPT, "transfer"),
        (EntryKind.KEYS_EXPIRE, ""),
        (EntryKind.TRY_AGAIN, ""),
    ],
)
def test_what_a_handover_leaves_to_be_done_opens_where_it_is_done(
    qtbot: QtBot, desk: Screens, kind: EntryKind, page: str
) -> None:
    case = open_case(desk.office, about_age="40").case_id if page else None
    with desk.office.begin() as work:
        task(
            work, kind, work.now - timedelta(minutes=5), origin="person", origin_at=work.now,
            owner=desk.office.user.id, case=case,
        )  # fmt: skip
        work.note(Note(Act.ENTRY_MADE))
        work.commit()
    today_page = shown(qtbot, desk)
    today_page.open_row([row.kind for row in today_page.queue()].index(kind))
    wanted = ("show_contacts",) if case is None else ("open_case", case, page)
    assert desk.went.to[-1] == wanted


def test_the_page_keeps_itself_fresh(qtbot: QtBot, desk: Screens) -> None:
    page = shown(qtbot, desk)
    assert page.numbers() == ()
    concern = register(desk.office, about_age="40")
    desk.context.feed.announce({("concern", concern)})  # type: ignore[arg-type]
    assert page.numbers() == ("H-2026-0001",)
    desk.office.wait(hours=25)
    page.view._tick.timeout.emit()
    assert page.view.counts.text() == "2 in all, 2 overdue"


def test_the_main_act_is_a_new_concern(qtbot: QtBot, desk: Screens) -> None:
    shown(qtbot, desk).new_concern()
    assert desk.went.to == [("new_concern",)]


def test_a_long_queue_is_shown_a_page_at_a_time(qtbot: QtBot, desk: Screens) -> None:
    case = open_case(desk.office, about_age="40").case_id
    with desk.office.begin() as work:
        for at in range(today.PAGE + 5):
            task(
                work, EntryKind.OTHER, work.now + timedelta(hours=30 + at), origin="person",
                origin_at=work.now, owner=desk.office.user.id, case=case,
            )  # fmt: skip
        work.note(Note(Act.ENTRY_MADE))
        work.commit()
    page = shown(qtbot, desk)
    assert len(page.queue()) == today.PAGE
    page.show_more()
    assert len(page.queue()) == today.PAGE + 6
    assert not page.view.more.isVisible()


def test_the_chip_and_the_rules_agree_on_what_is_pressing(desk: Screens) -> None:
    now = desk.office.clock.now()
    for minutes in range(-600, 12_000, 30):
        due = now + timedelta(minutes=minutes)
        assert due_chip(due, now).tone is TONES[urgency(due, now)]


def test_it_is_usable_in_a_small_window(qtbot: QtBot, desk: Screens) -> None:
    register(desk.office, about_age="40")
    page = shown(qtbot, desk)
    page.view.resize(814, 440)
    assert page.view.width() == 814
    assert page.view.queue.shown_columns()[:2] == ("Time left", "Number")


def test_copies_and_receipts_lead_to_their_pages(qtbot: QtBot, desk: Screens) -> None:
    case = open_case(desk.office)
    with desk.office.database.transaction() as transaction:
        transaction.sql.execute(
            "INSERT INTO print_copy (id, number, document, case_id, copy, copies, holder, "
            "printed_at, printed_by, sha256, channel, return_by) VALUES ('p', 'U-2026-0001', "
            "'visit', :case, 1, 1, 'Bo Demosen', '2026-01-14T07:30:00Z', 'x', 'x', 'printer', "
            "'2026-01-13T07:30:00Z')",
            {"case": case.case_id},
        )
        for number, of in (("V-1", case.case_id), ("V-2", None)):
            transaction.sql.execute(
                "INSERT INTO disclosure (id, number, direction, way, state, at, registered_at, "
                "registered_by, case_id, from_authority, from_person, to_authority, to_person, "
                "basis, basis_version, purpose, purpose_words, less_would_not_do, consent, "
                "consent_reason) VALUES (:number, :number, 'out', 'bundle', 'sealed', '', "
                ":number, '', :case, '', '', 'Demokredsens Politi', '', '', 1, '', '', '', "
                "'left_out', '')",
                {"number": number, "case": of},
            )
        transaction.commit()
    page = shown(qtbot, desk)
    QApplication.processEvents()
    page.open_line(page.view.copies)
    page.open_line(page.view.receipts, 0)
    page.open_line(page.view.receipts, 1)
    assert desk.went.to == [
        ("open_case", case.case_id, "papers"), ("open_case", case.case_id, "handovers"), ("show_handovers",),
    ]  # fmt: skip


def test_a_refusal_is_said_on_the_page(qtbot: QtBot, desk: Screens) -> None:
    def refuse(_asked: Asked) -> Desk:
        raise Refused(NOT_YOUR_ROLE)

    view = TodayView(replace(desk.today, desk=refuse), desk.context)
    qtbot.addWidget(view)
    view.show()
    assert view.problem.text() == NOT_YOUR_ROLE.source


@pytest.mark.parametrize(("user", "leads"), [(ANE, "show_security"), (BO, "tell")])
def test_what_waits_for_a_second_person_is_no_task_of_ones_own(
    qtbot: QtBot, office: TestOffice, user: User, leads: str
) -> None:
    join(office, BO, LEA)
    with office.begin_as(user)() as work:
        work.note(Note(Act.USER_ADDED, ((Kind.USER, user.id),)))
        wants_second(work, Act.USER_ADDED, (Kind.USER, user.id))
        work.commit()
    desk = Screens(office, user)
    page = shown(qtbot, desk)
    assert not page.view.queue.model.rows
    assert page.view.seconds.isVisible()
    assert page.view.desk is not None
    assert page.view.desk.done
    page.open_line(page.view.seconds)
    (way, *said) = desk.went.to[-1]
    assert way == leads
    assert "K-2026-0001" in said[0] or said == ["countersignatures"]


def test_the_numbers_of_the_lists_lead_to_them(qtbot: QtBot, desk: Screens) -> None:
    open_case(desk.office)
    register(desk.office, about_name="Freja Eksempel")
    page = shown(qtbot, desk)
    words = [link.text() for link in page.view.tiles.links]
    assert words == ["New concerns: 1", "My cases: 1", "Overdue cases: 1"]
    for at in range(3):
        page.open_line(page.view.tiles, at)
    assert desk.went.to == [
        ("show_cases", Selection.CONCERNS), ("show_cases", Selection.MINE),
        ("show_cases", Selection.OVERDUE),
    ]  # fmt: skip


def test_the_queue_is_narrowed_sorted_and_taken_up_where_it_was_left(
    qtbot: QtBot, desk: Screens
) -> None:
    join(desk.office, BO)
    register(desk.office, about_name="Freja Eksempel", about_age="25", severity="h72")
    register(desk.office, about_age="15", severity="h24")
    page = shown(qtbot, desk)
    page.narrow("Overdue")
    assert page.numbers() == ("H-2026-0002",)
    assert page.chips() == ("Overdue",)
    assert page.view.counts.text() == "1 in all, 1 overdue"
    page.narrow("Bo Demosen")
    assert page.numbers() == ()
    assert page.view._empty.sentence.text() == "Nothing is left by these filters"
    page.take_chip()
    page.take_chip()
    page.act("Number")
    assert page.numbers() == ("H-2026-0001", "H-2026-0002", "H-2026-0002")
    page.act("The other way round")
    page.narrow("Due by today")
    page.view.hide()
    again = shown(qtbot, desk)
    assert again.chips() == ("Due by today",)
    assert again.view.panel.state.asked.order == Order(Column.NUMBER, descending=True)
    again.clear()
    assert (again.chips(), len(again.queue())) == ((), 3)
    heads = again.view.queue.heads
    heads.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    assert again.numbers()[0] == "H-2026-0001"
    heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert again.view.panel.state.asked.order is None


def shown_in(page: TodayPage) -> list[str]:
    return list(page.view.queue.columns)


def test_the_columns_of_the_queue_are_chosen(qtbot: QtBot, desk: Screens) -> None:
    register(desk.office, about_age="40")
    page = shown(qtbot, desk)
    page.act("Columns …")
    dialog = page.view.panel.menu.columns
    assert dialog is not None
    assert Column.STAGE not in dialog.boxes
    dialog.boxes[Column.WHO].click()
    dialog.use.click()
    assert shown_in(page) == ["due", "number", "step", "owner"]
    page.view.hide()
    again = shown(qtbot, desk)
    assert shown_in(again) == ["due", "number", "step", "owner"]
    again.act("Columns …")
    dialog = again.view.panel.menu.columns
    assert dialog is not None
    dialog.usual.click()
    dialog.use.click()
    assert shown_in(again) == ["due", "number", "who", "step", "owner"]


def test_several_deadlines_are_moved_from_the_queue_and_put_back(
    qtbot: QtBot, desk: Screens
) -> None:
    """Two of them are of one concern: neither stands in the way of the other."""
    register(desk.office, about_name="Freja Eksempel", about_age="15")
    page = shown(qtbot, desk)
    before = [(row.kind, row.due_at) for row in page.queue()]
    assert not page.view.panel.several.isEnabled()
    page.choose_rows(0, 1)
    assert page.view.panel.several.text() == "With 2 chosen"
    sheet = page.move_chosen()
    sheet.answer(date="2026-02-02", reason="Ferie")
    sheet.save()
    page.agree()
    assert desk.went.to[-1][1] == "2 of 2 changed"
    assert {row.due_at.month for row in page.queue()} == {2}
    assert page.view.panel.undo.isVisible()
    page.view.panel.undo.click()
    assert desk.went.to[-1][1] == "2 of 2 taken back"
    assert [(row.kind, row.due_at) for row in page.queue()] == before


def test_a_queue_that_was_narrowed_while_it_was_asked_for_is_not_shown(
    qtbot: QtBot, desk: Screens
) -> None:
    register(desk.office, about_age="40")
    page = shown(qtbot, desk)
    assert page.view.desk is not None
    page.narrow("Due by today")
    page.view._show((None, Asked(), replace(page.view.desk, appointments=())))
    assert page.chips() == ("Due by today",)
    assert page.view.panel.state.asked != Asked()
    state = desk.today.lists.begin(ListName.QUEUE, page.view.panel.state).state
    assert state is None or state.asked.filters == page.view.panel.state.asked.filters


def test_the_number_of_what_is_overdue_opens_exactly_that(qtbot: QtBot, desk: Screens) -> None:
    register(desk.office, about_name="Freja Eksempel", about_age="25", severity="h72")
    register(desk.office, about_age="15", severity="h24")
    page = shown(qtbot, desk)
    assert page.view.counts.text() == "3 in all, 1 overdue"
    page.view.counts.click()
    assert (page.chips(), page.numbers()) == (("Overdue",), ("H-2026-0002",))
    assert not page.view.counts.isEnabled()
    page.take_chip()
    assert page.view.counts.isEnabled()


def test_where_nothing_is_overdue_the_number_leads_nowhere(qtbot: QtBot, desk: Screens) -> None:
    register(desk.office, about_age="40")
    page = shown(qtbot, desk)
    assert page.view.counts.text().endswith("none overdue")
    assert not page.view.counts.isEnabled()


def test_a_high_window_shows_more_of_the_queue_and_a_low_one_nine_rows(
    qtbot: QtBot, office: TestOffice
) -> None:
    for number in range(14):
        register(office, about_name=f"Emil Skabelon {number}")
    screens = Screens(office)
    view = TodayView(screens.today, screens.context)
    show(qtbot, view, 1240, 500)
    settle()
    low = view.queue.height()
    view.resize(1240, 1000)
    settle()
    high = view.queue.height()
    each = view.queue.view.verticalHeader().defaultSectionSize()
    assert high >= low + 5 * each
    table = view.queue.view
    assert table.horizontalHeader().length() >= table.viewport().width() - 2
    view.resize(1240, 500)
    settle()
    assert view.queue.height() == low
