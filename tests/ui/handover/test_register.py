"""The register on the screen: of all, a case and a person; narrowed, opened, numbered, printed."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.audit.acts import Act
from models.audit.leaf import Note
from models.disclosures.delivery import GivenReceipt
from models.disclosures.disclosure import DisclosureState
from models.disclosures.register import Asked, Filter, RegisterPage
from models.disclosures.terms import Afterwards, Terms
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ReceiptId
from models.kernel.text import text
from tests.casework import answer, open_case
from tests.office import TestOffice
from tests.qualifying import answer_invitation, invite, open_round
from tests.ui.front import Went, context_of, outfit_of, show
from ui.handover.handovers_view import HandoversView
from ui.handover.register_acts import RegisterActs
from ui.handover.register_card import RegisterCard
from ui.handover.register_panel import RegisterPanel
from ui.handover.register_words import brief_law, columns, law
from ui.people.person_view import PersonPage
from ui.shell.compose_handover import handover_acts
from ui.shell.compose_people import people_acts
from ui.shell.compose_register import register_acts
from ui.tour.hands import Stuck, click, settle, write
from ui.tour.pages.register import RegisterDesk, words_on


@pytest.fixture
def case(office: TestOffice) -> CaseId:
    made = open_case(office, about_name="Freja Eksempel", about_age="25").case_id
    answer(office, made)
    answer_invitation(office, invite(office, open_round(office, made), "school"))
    return made


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def acts(office: TestOffice) -> RegisterActs:
    return register_acts(outfit_of(office))


def desk_of(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, went: Went, about: Any = None
) -> RegisterDesk:
    context = context_of(office, went)
    panel = RegisterPanel(acts, context, about)
    show(qtbot, panel, 1160, 700)
    return RegisterDesk(panel, context.jobs)


def test_a_row_tells_number_other_end_law_and_how_it_stands(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, went: Went, case: CaseId
) -> None:
    desk = desk_of(qtbot, office, acts, went)
    back, out = desk.lines()
    assert back.startswith("V-2026-0002 · From School")
    assert out.startswith("V-2026-0001 · To School, Familierådgiver · ")
    assert out.endswith("(version 1) · Said")
    assert desk.panel.counts.text() == "2 of 2 shown"


def test_the_list_tells_the_three_parts_of_section_115_apart(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, went: Went, case: CaseId
) -> None:
    desk = desk_of(qtbot, office, acts, went)
    row = desk.rows[0]
    shown = [
        brief_law(replace(row, basis=code))
        for code in ("rpl115-1-1", "rpl115-1-2", "rpl115-1-3")
    ]
    assert shown == ["§ 115(1)(1) (SSP)", "§ 115(1)(2) (PSP)", "§ 115(1)(3) (KSP)"]
    assert brief_law(row) in [
        column.show(row)
        for column in columns(with_case=True)
        if column.heading == "Legal basis"
    ]
    other = replace(row, basis="strl141")
    assert brief_law(other) == law(other)


def test_it_is_narrowed_by_chips_and_cleared(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, went: Went, case: CaseId
) -> None:
    desk = desk_of(qtbot, office, acts, went)
    desk.narrow("direction", "in")
    assert [row.number for row in desk.rows] == ["V-2026-0002"]
    desk.narrow("period", "2025")
    assert [chip.text() for chip in desk.panel.bar.chips] == ["2025", "Received"]
    assert not desk.rows
    desk.narrow("period", "")
    desk.narrow("period", "2026-01")
    desk.narrow("other", "School")
    assert "January 2026" in [chip.text() for chip in desk.panel.bar.chips]
    assert desk.count() == 1
    desk.panel.narrow("way", "telepathy")
    assert desk.panel.asked.value(Filter.WAY) == ""
    desk.panel.bar.cleared.emit()
    assert desk.count() == 2
    assert not desk.panel.bar.chips


def test_letters_find_a_number_and_an_empty_field_shows_all(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, went: Went, case: CaseId
) -> None:
    desk = desk_of(qtbot, office, acts, went)
    write(desk.panel.filter, "0002")
    qtbot.waitUntil(lambda: desk.count() == 1)
    desk.panel.filter.clear()
    qtbot.waitUntil(lambda: desk.count() == 2)


def test_the_menu_offers_what_there_is(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, went: Went, case: CaseId
) -> None:
    desk = desk_of(qtbot, office, acts, went)
    offered = [action.text() for action in desk.panel.bar.offer.list.actions()]
    assert offered == [
        "Period", "Given or received", "Way", "Legal basis", "Receipt", "To or from",
    ]  # fmt: skip


def test_an_entry_opens_by_keyboard_and_tells_everything(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, went: Went, case: CaseId
) -> None:
    desk = desk_of(qtbot, office, acts, went)
    desk.panel.table.select(desk.rows[1].id)
    desk.panel.table.view.setFocus()
    QTest.keyClick(desk.panel.table.view, Qt.Key.Key_Return)
    assert desk.panel.dialog is not None
    words = words_on(desk.panel.dialog)
    for said in ("School, Familierådgiver", "Prøvekøbing Kommune, Ane Øvelund",
                 "De kender familien", "By word of mouth", "(version 1)", "Ordinary",
                 "Prevent extremist crime", "Familien er endnu ikke talt med",
                 "Not written down yet", "Ane Øvelund,"):  # fmt: skip
        assert said in words, said
    desk.panel.dialog.reject()


def test_what_came_in_is_told_from_their_end(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, went: Went, case: CaseId
) -> None:
    desk = desk_of(qtbot, office, acts, went, (Kind.CASE, case))
    words = desk.read("V-2026-0002")
    assert "From\nSchool, Familierådgiver\nBy us\nPrøvekøbing Kommune, Ane Øvelund" in words
    assert desk.panel.counts.text() == "", "nothing is counted about one citizen"
    with pytest.raises(Stuck):
        desk.open("V-2026-0099")


def test_an_items_own_law_stands_with_it(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, went: Went, case: CaseId
) -> None:
    office.database.execute("UPDATE disclosure_item SET basis = 'fvl28', basis_version = 1")
    office.database.execute("UPDATE disclosure_item SET necessity = '', categories = '[]'")
    office.database.execute("UPDATE disclosure SET way = 'bundle', contact_id = NULL")
    desk = desk_of(qtbot, office, acts, went)
    assert "§ 28" in desk.read("V-2026-0001")


def test_the_journal_number_is_kept_and_shown(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, went: Went, case: CaseId
) -> None:
    desk = desk_of(qtbot, office, acts, went)
    dialog = desk.open("V-2026-0001")
    click(dialog.number)
    assert dialog.sheet is not None
    click(dialog.sheet.save)
    assert dialog.sheet is not None
    write(dialog.sheet.binding.row("number").editor.target(), "F2-17")
    click(dialog.sheet.save)
    settle()
    assert "F2-17" in words_on(dialog)
    dialog.reject()
    desk.panel.reload()
    assert desk.rows[1].esdh_no == "F2-17"


def test_the_list_is_printed_as_a_registered_copy(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, went: Went, case: CaseId
) -> None:
    desk = desk_of(qtbot, office, acts, went, (Kind.CASE, case))
    paper = desk.print()
    assert office.database.value("SELECT count(*) FROM print_copy") == 1
    assert desk.panel.print.isEnabled()
    shown, room = paper.pages.sheets[0], paper.pages.viewport()
    assert shown.width() > shown.height(), "it lies, and so it is printed"
    assert shown.width() <= room.width()
    paper.reject()


def refuse(*_: object) -> Any:
    raise Refused(text("Register", "Given"))


def test_what_is_refused_is_said(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, went: Went, case: CaseId
) -> None:
    desk = desk_of(qtbot, office, replace(acts, print=refuse, open=refuse), went)
    click(desk.panel.print)
    desk.panel.table.opened.emit(desk.rows[0])
    assert went.to == [("tell", "Given"), ("tell", "Given")]
    assert desk.panel.print.isEnabled()
    with pytest.raises(Stuck):
        desk.open("V-2026-0001")
    with pytest.raises(Stuck):
        desk.print()


def test_further_pages_are_shown_when_asked_for(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, went: Went, case: CaseId
) -> None:
    def listed(asked: Asked) -> RegisterPage:
        page = acts.listed(asked)
        wide = asked.rows or 1
        return replace(page, rows=page.rows[:wide])

    desk = desk_of(qtbot, office, replace(acts, listed=listed), went)
    assert desk.count() == 1
    assert desk.panel.more.isVisible()
    click(desk.panel.more)
    assert desk.count() == 2
    assert not desk.panel.more.isVisible()
    desk.panel.reload()
    assert desk.count() == 2, "what was loaded stays"


def test_an_answer_to_an_earlier_filter_is_not_shown(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, went: Went, case: CaseId
) -> None:
    desk = desk_of(qtbot, office, acts, went)
    late = (Asked().narrowed(Filter.WAY, "paper"), RegisterPage((), 0))
    desk.panel._show(late)
    desk.panel._add(late)
    assert desk.count() == 2


def test_the_place_has_the_register_as_its_second_part(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, case: CaseId
) -> None:
    context = context_of(office)
    view = HandoversView(handover_acts(outfit_of(office)), acts, context)
    show(qtbot, view, 1160, 700)
    assert not view.findChildren(RegisterPanel)
    view.tabs.go("register")
    assert view.register is not None
    assert len(view.register.table.model.rows) == 2
    view.tabs.go("outbox")
    assert view.list.isVisible()
    view.tabs.go("register")
    assert view.register.isVisible()


def test_a_persons_page_shows_the_persons_register_once(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, case: CaseId
) -> None:
    with office.begin() as work:
        person = work.cases.get(case).subject_id
    page = PersonPage(people_acts(outfit_of(office)), context_of(office), person, register=acts)
    show(qtbot, page, 1160, 900)
    assert isinstance(page.register, RegisterCard)
    assert len(page.register.panel.table.model.rows) == 2
    card = page.register
    page.reload()
    assert page.register is card


def test_terms_that_run_are_told_in_the_list(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, went: Went, case: CaseId
) -> None:
    with_terms(office)
    office.database.execute("UPDATE disclosure SET state = 'receipted_oral' WHERE number = ?",
                            ("V-2026-0001",))  # fmt: skip
    desk = desk_of(qtbot, office, acts, went)
    assert desk.lines()[1].endswith("Confirmed by voice, terms are running")


AGREED = Terms(Afterwards.DELETE, date(2026, 3, 1), "Sektionsleder", "Også kopier.")


def with_terms(office: TestOffice) -> None:
    office.database.execute(
        "UPDATE disclosure SET conditions = ? WHERE number = ?",
        (AGREED.written(), "V-2026-0001"),
    )


def test_an_entry_shows_what_was_agreed_and_that_it_was_done(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, went: Went, case: CaseId
) -> None:
    with_terms(office)
    desk = desk_of(qtbot, office, acts, went)
    dialog = desk.open("V-2026-0001")
    assert "It is deleted by 01.03.2026, agreed with Sektionsleder. Også kopier." in words_on(
        dialog
    )
    assert dialog.keep is not None
    assert dialog.keep.text() == "Is it deleted?"
    click(dialog.keep)
    assert dialog.sheet is not None
    sheet = dialog.sheet
    sheet.binding.load({**sheet.binding.answers(), "proof": "paper", "words": "Sektionsleder"})
    click(sheet.save)
    settle()
    desk.panel.reload()
    again = desk.open("V-2026-0001")
    assert "Deleted · 14.01.2026 · On paper · Sektionsleder" in words_on(again)
    assert again.keep is None
    again.reject()


def test_each_receipt_stands_with_when_who_and_by_what(
    qtbot: QtBot, office: TestOffice, acts: RegisterActs, went: Went, case: CaseId
) -> None:
    with office.begin() as work:
        [key] = [
            each.id for each in work.disclosures.of_case(case) if each.number.endswith("1")
        ]
        for kind, number in (("receipted_oral", ""), ("receipted_paper", "0700-9")):
            work.deliveries.add_receipt(
                GivenReceipt(
                    ReceiptId(work.new_id()), key, DisclosureState(kind), work.now,
                    "Peter Fiktiv", work.now, work.actor.user, "Leder", number, "Ringet op",
                )
            )  # fmt: skip
        work.note(Note(Act.RECEIPT_ACCEPTED, ((Kind.DISCLOSURE, key),)))
        work.commit()
    words = desk_of(qtbot, office, acts, went).read("V-2026-0001")
    assert "Confirmed by voice\ntoday at 8.30 · Peter Fiktiv, Leder · Ringet op" in words
    assert (
        "Receipt on paper\ntoday at 8.30 · Peter Fiktiv, Leder · their number 0700-9" in words
    )
