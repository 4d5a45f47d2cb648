import gc
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.calendar.recurrence import Every, Rule
from models.cases.case import PoliceAnswer
from models.kernel.clock import at_wall_clock, local
from models.kernel.ids import CaseId
from models.meetings.kinds import MeetingKind
from models.people.relation import Described
from models.people.revise import as_answers
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.open_case_view import OpenCaseView
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.relations import AddRelation
from models.workflow.stages import Stage
from tests.casework import Opened, acts_of, answer, entry_of, kinds_of, open_case
from tests.meetings import plan_meeting, put_on, wall
from tests.office import BO, TestOffice
from tests.ui.front import Screens
from ui.cases.case_page import CasePage
from ui.cases.steps_card import StepsCard
from ui.forms.form_sheet import FormSheet
from ui.forms.words_dialog import WordsDialog
from ui.kit.buttons import primary
from ui.kit.chip import Chip
from ui.kit.page_head import PageHead
from ui.tour.pages.cases import CaseScreen, SheetPage


@pytest.fixture
def desk(office: TestOffice) -> Screens:
    return Screens(office)


@pytest.fixture
def opened(office: TestOffice) -> Opened:
    """A case with a task beside its own steps: one that ends by saying so."""
    made = open_case(office)
    soon = office.clock.now() + timedelta(minutes=1)
    PlanFollowUp(office.begin)(FollowUp(made.case_id, EntryKind.OTHER, soon))
    return made


Show = Callable[..., CaseScreen]


@pytest.fixture
def show(qtbot: QtBot, desk: Screens, opened: Opened) -> Show:
    def made(**pages: Callable[[CaseId], QWidget]) -> CaseScreen:
        page = CasePage(desk.cases, desk.context, opened.case_id, pages)
        qtbot.addWidget(page)
        page.resize(1270, 690)
        page.show()
        return CaseScreen(page)

    return made


def words_of(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_head_says_who_and_what_comes_next(show: Show, opened: Opened) -> None:
    screen = show()
    header = screen.page.header
    assert header.number.text() == opened.number
    assert header.name.text() == "Mathias Testesen, 15 years"
    assert header.minor.isVisible()
    assert not header.rest.isVisible()
    assert header.step.text() == "Next: Report on a child (underretning)"
    assert screen.main_words() == "Go on with it"
    assert header.strip.accessibleName() == "Stage 1 of 6: Initial assessment"


def test_the_head_stays_while_the_page_scrolls(show: Show) -> None:
    screen = show()
    screen.page.resize(814, 440)
    assert screen.page.header.y() == 14
    assert screen.page.stack.height() > 150


def test_a_page_without_a_widget_is_not_shown(show: Show) -> None:
    assert show().tabs() == ("overview", "concerns", "people", "journal", "log")


def test_a_colleagues_page_is_made_when_it_is_first_opened(show: Show, opened: Opened) -> None:
    asked: list[CaseId] = []

    def visits(case_id: CaseId) -> QWidget:
        asked.append(case_id)
        return QLabel("visits")

    screen = show(visits=visits)
    assert screen.tabs() == ("overview", "concerns", "people", "visits", "journal", "log")
    assert asked == []
    screen.go_to("visits")
    screen.go_to("overview")
    screen.page.go_to("visits")
    assert asked == [opened.case_id]
    screen.page.go_to("nowhere")
    assert screen.page.tabs.selected() == "overview"


def test_of_what_repeats_the_first_day_stands_with_how_many_follow(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    """It is called off, one or all, from here too."""
    first = local(office.clock.now()).date() + timedelta(days=2)
    PlanFollowUp(office.begin)(
        FollowUp(
            opened.case_id,
            EntryKind.FOLLOW_UP,
            at_wall_clock(first, 10),
            repeats=Rule(first, Every.WEEK, 2, count=3),
        )
    )
    screen = show()
    assert "Repeats, decided 14.01.2026 kl. 8.30 · 2 more in the calendar" in words_of(
        screen.page
    )
    (card,) = screen.page.findChildren(StepsCard)
    missed = card.buttons[EntryKind.FOLLOW_UP, "missed"]
    assert missed.text() == "Call off"
    missed.click()
    sheet = screen.page.sheet
    assert isinstance(sheet, FormSheet)
    assert sheet.binding.answers() == {"scope": "one"}
    assert sheet.explanation.text().startswith("S-2026-0001 · Fri 16.01.")
    sheet.reject()
    card.buttons[EntryKind.FOLLOW_UP, "move"].click()
    sheet = screen.page.sheet
    assert isinstance(sheet, FormSheet)
    assert sheet.explanation.text().startswith("S-2026-0001 · Fri 16.01.")


def test_one_act_leads_the_next_step_or_what_the_page_is_for(show: Show) -> None:
    """Two filled buttons would leave it open which comes first."""
    page, act = QWidget(), primary("Save")
    head = PageHead(act)
    QVBoxLayout(page).addWidget(head)
    screen = show(visits=lambda _: page)

    def looks() -> str:
        return screen.page.header.main.kind

    assert looks() == "primary"
    screen.go_to("visits")
    assert looks() == "plain"
    head.offer()
    assert looks() == "primary"
    head.offer(act)
    assert looks() == "plain"
    screen.go_to("overview")
    assert looks() == "primary"


def test_opening_a_case_is_logged_once(show: Show, office: TestOffice) -> None:
    before = acts_of(office)
    show()
    assert acts_of(office) == [*before, "case.viewed"]


def test_a_note_is_written_with_the_keyboard_and_stands_in_the_story(
    show: Show, desk: Screens
) -> None:
    screen = show()
    screen.note("Talt med skolens leder")
    case = screen.page.case
    assert case is not None
    assert case.story[0].words == "Talt med skolens leder"
    assert "Talt med skolens leder" in words_of(screen.page.overview.timeline)
    assert screen.page.overview.note.written == ""
    assert desk.went.to[-1][0] == "tell"


def test_done_demands_outcome_and_then_saves(show: Show, office: TestOffice) -> None:
    screen = show()
    screen.press(EntryKind.OTHER, "done")
    sheet = screen.sheet()
    sheet.save()
    assert sheet.problems() == ("Write in a few words what came of it.",)
    sheet.answer(
        outcome="Afgivet til vagten kl. 9", next_kind="meeting", next_date="16.01.2026"
    )
    sheet.save()
    case = screen.page.case
    assert case is not None
    kinds = kinds_of(office, case.case_id)
    assert EntryKind.OTHER not in kinds
    assert EntryKind.MEETING in kinds
    assert screen.page.header.step.text() == "Next: Report on a child (underretning)"


def test_a_date_without_a_step_is_pointed_out_at_the_step(show: Show) -> None:
    screen = show()
    screen.press(EntryKind.OTHER, "done")
    sheet = screen.sheet()
    sheet.answer(outcome="Gjort", next_date="16.01.2026")
    sheet.save()
    assert sheet.problems() == ("Choose a next step from the list.",)
    sheet.answer(next_kind="other", next_date=" ")
    sheet.save()
    assert sheet.problems() == ("Write when the next step is due.",)
    sheet.cancel()


def test_the_only_step_demands_the_next_one_and_says_so(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    screen = show()
    case = screen.page.case
    assert case is not None
    screen.press(EntryKind.OTHER, "done")
    first = screen.sheet()
    optional = [first.sheet.binding.row(key).optional for key in ("next_kind", "next_date")]
    assert all(not each.isHidden() for each in optional), "others are ahead"
    first.cancel()
    only = next(step for step in case.steps if step.kind is EntryKind.OTHER)
    screen.page.case = replace(case, steps=(only,))
    for act in ("done", "missed"):
        screen.press(EntryKind.OTHER, act)
        sheet = screen.sheet()
        rows = [sheet.sheet.binding.row(key) for key in ("next_kind", "next_date")]
        assert all(row.optional.isHidden() for row in rows)
        sheet.answer({"outcome" if act == "done" else "reason": "Gjort"})
        sheet.save()
        assert sheet.problems() == (
            "Choose a next step from the list.",
            "Write when the next step is due.",
        )
        sheet.cancel()


def test_escape_asks_before_written_words_are_lost(show: Show) -> None:
    screen = show()
    screen.press(EntryKind.OTHER, "done")
    page = screen.sheet()
    sheet = page.sheet
    page.answer(outcome="Afgivet")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert sheet.question is not None
    sheet.question.no.click()
    assert sheet.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    sheet.question.yes.click()
    assert not sheet.isVisible()
    screen.press(EntryKind.OTHER, "done")
    empty = screen.sheet().sheet
    QTest.keyClick(empty, Qt.Key.Key_Escape)
    assert not empty.isVisible()


def test_moving_shows_the_old_time_and_asks_why(show: Show, office: TestOffice) -> None:
    screen = show()
    screen.press(EntryKind.POLICE_QUESTION, "move")
    sheet = screen.sheet()
    assert sheet.answers() == {"date": "2026-01-15", "time": "08:30"}
    sheet.answer(date="16.01.2026", reason="Aftalt med vagten")
    sheet.save()
    case = screen.page.case
    assert case is not None
    entry = entry_of(office, case.case_id, EntryKind.POLICE_QUESTION)
    assert (entry.due_at.day, entry.origin) == (16, "moved")


def test_not_possible_asks_why(show: Show, office: TestOffice) -> None:
    screen = show()
    screen.press(EntryKind.OTHER, "missed")
    sheet = screen.sheet()
    sheet.answer(reason="Barnet er allerede underrettet af skolen")
    sheet.save()
    case = screen.page.case
    assert case is not None
    assert case.story[0].kind == "entry_not_possible"


def test_the_answer_of_the_police_moves_the_stage(show: Show) -> None:
    screen = show()
    screen.press(EntryKind.POLICE_QUESTION, "go")
    sheet = screen.sheet()
    sheet.save()
    assert len(sheet.problems()) == 3
    sheet.answer(answer="may_continue", given_by="Polititovholderen", called_back="yes")
    sheet.save()
    case = screen.page.case
    assert case is not None
    assert case.stage is Stage.QUALIFICATION
    assert "Polititovholderen" in words_of(screen.page.overview.police)


def test_a_takeover_is_explained_and_leaves_a_calm_read_only_page(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    screen = show()
    screen.press(EntryKind.POLICE_QUESTION, "go")
    sheet = screen.sheet()
    assert {"answer", "given_by", "given_date", "given_time", "called_back"} == set(
        sheet.sheet.binding.keys
    )
    note = sheet.sheet.takeover  # type: ignore[attr-defined]
    assert not note.isVisible()
    sheet.answer(answer="takes_over", given_by="Polititovholderen", called_back="no")
    assert note.isVisible()
    sheet.save()
    page = screen.page
    assert page.header.rest.isVisible()
    assert page.banner.isVisible()
    assert not page.overview.note.isVisible()
    assert not page.overview.police.isVisible()
    assert set(page.overview.steps.buttons) == {
        *((EntryKind.CONFIRM_POLICE, act) for act in ("done", "move", "missed")),
        *((EntryKind.CHILD_REPORT, act) for act in ("go", "move")),
        *((EntryKind.STILL_SUSPENDED, act) for act in ("go", "move")),
    }
    assert kinds_of(office, opened.case_id) == {kind for kind, _ in page.overview.steps.buttons}
    assert "Polititovholderen" not in words_of(page)


def test_a_suspended_case_is_resumed_from_its_banner(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    screen = show()
    screen.resume()
    sheet = screen.sheet()
    sheet.answer(given_by="Polititovholderen", called_back="yes")
    sheet.save()
    assert not screen.page.banner.isVisible()
    assert screen.page.overview.note.isVisible()


def test_to_resume_is_offered_at_one_place(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    page = show().page
    assert page.case is not None
    assert page.resume.isVisible()
    assert page.header.main.text() != page.resume.text()


def test_where_there_is_little_room_the_tabs_are_whole_and_the_owner_is_a_name(
    show: Show, opened: Opened
) -> None:
    assert opened.case_id
    page = show().page
    header, whole = page.header, page.header.owner.text()
    header.fit_owner(0)
    assert whole.endswith(header.owner.text())
    assert header.owner.text() != whole
    header.fit_owner(header.owner.sizeHint().width() * 4)
    assert header.owner.text() == whole


def test_the_steps_lead_where_they_are_taken(
    show: Show, desk: Screens, office: TestOffice, opened: Opened
) -> None:
    answer(office, opened.case_id)
    screen = show()
    screen.press(EntryKind.PLAN_CONTACT, "go")
    screen.press(EntryKind.AFTER_CALL, "go")
    assert desk.went.to == [
        ("plan_visit", opened.case_id), ("after_call", opened.concern_id),
    ]  # fmt: skip


def test_a_visit_is_offered_once_the_police_have_cleared_it(
    show: Show, desk: Screens, office: TestOffice, opened: Opened
) -> None:
    screen = show()
    plans = screen.page.overview.steps.plans
    QApplication.processEvents()
    assert not plans["visit"].isVisible()
    assert not plans["follow_up"].isVisible()
    screen.plan("hand_over")
    answer(office, opened.case_id)
    planned = entry_of(office, opened.case_id, EntryKind.PLAN_CONTACT)
    CompleteEntry(office.begin)(Completion(planned.id, "Talt med familien først"))
    desk.context.feed.announce({("case", opened.case_id)})  # type: ignore[arg-type]
    QApplication.processEvents()
    screen.plan("visit")
    assert desk.went.to == [("hand_over", opened.case_id), ("plan_visit", opened.case_id)]
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    desk.context.feed.announce({("case", opened.case_id)})  # type: ignore[arg-type]
    QApplication.processEvents()
    assert plans["hand_over"].isVisible(), "the police get what they ask for"
    assert not plans["visit"].isVisible()
    assert not plans["follow_up"].isVisible()


def test_a_follow_up_is_planned_from_the_case(
    qtbot: QtBot, desk: Screens, opened: Opened
) -> None:
    asked: list[str] = []

    def follow_up(parent: QWidget, number: str) -> QDialog:
        asked.append(number)
        return QDialog(parent)

    page = CasePage(desk.cases, desk.context, opened.case_id, {}, follow_up)
    qtbot.addWidget(page)
    page.resize(1270, 690)
    page.show()
    QApplication.processEvents()
    CaseScreen(page).plan("follow_up")
    assert asked == [opened.number]


def test_concerns_and_people_are_listed(show: Show, desk: Screens, opened: Opened) -> None:
    screen = show()
    screen.go_to("concerns")
    assert "En nabo hørte råb" in words_of(screen.page.concerns)
    screen.page.concerns.opened.emit(opened.concern_id)
    assert desk.went.to == [("open_concern", opened.concern_id)]
    screen.go_to("people")
    assert "Mathias Testesen" in words_of(screen.page.people)


def test_what_is_known_of_people_is_told_with_where_it_comes_from(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    with office.begin() as work:
        person = work.people.get(work.cases.get(opened.case_id).subject_id)
        person.cpr, person.born, person.born_kind = "7403105907", "2010-03-14", "stated"
        person.spellings = (("Matias Testesen", "mail fra skolen"),)
        person.street, person.postcode, person.city = "Prøvevej 1", "9999", "Prøvekøbing"
        person.address_protected, person.protection_until = "yes", "2026-06-30"
        work.people.save(person)
        work.note(Note(Act.CONCERN_COMPLETED))
        work.commit()
        answers = {**as_answers(person), "relatives": [
            {"name": "Anne Testesen", "relation": "mother", "custody": "yes",
             "contact": "33112233", "reason": "Har forældremyndighed"},
            {"name": "Klasselæreren", "relation": "professional", "reason": "Kender klassen"},
            {"name": "Noah", "reason": "Nævnt af andre"},
        ]}  # fmt: skip
    CompleteAfterCall(office.begin)(AfterCall(opened.concern_id, answers))
    screen = show()
    screen.go_to("people")
    said = words_of(screen.page.people)
    for words in (
        "740310-5907",
        "14.03.2010 (stated)",
        "Matias Testesen (mail fra skolen)",
        "Prøvevej 1, 9999 Prøvekøbing",
        "Mother · Has custody · 33112233",
        "Har forældremyndighed",
        "H-2026-0001",
        "Klasselæreren",
        "Noah",
    ):
        assert words in said
    chips = [chip.accessibleName() for chip in screen.page.people.findChildren(Chip)]
    assert any(words.startswith("Third party") for words in chips)


def test_the_log_page_shows_who_did_what(show: Show, office: TestOffice) -> None:
    screen = show()
    screen.go_to("log")
    said = [screen.page.log._what(row) for row in screen.page.log.table.model.rows]
    assert said == ["Looked at a case", "Put an entry in the calendar", "Opened a new case"]
    assert acts_of(office)[-1] == "log.viewed"


def test_an_extract_for_the_citizen_is_made_beside_the_log_and_the_person(
    show: Show, office: TestOffice
) -> None:
    screen = show()
    screen.go_to("people")
    screen.page.people.extract.click()
    assert screen.page.people.extract.paper is not None
    screen.page.people.extract.paper.close()
    screen.go_to("log")
    screen.page.log.extract.click()
    paper = screen.page.log.extract.paper
    assert paper is not None
    assert paper.title.text() == "Extract for the citizen, U-2026-0002"
    assert acts_of(office).count("print.made") == 2


def test_the_log_page_tells_details_in_words(show: Show, office: TestOffice) -> None:
    screen = show()
    screen.page.people.extract.click()
    screen.go_to("log")
    row = screen.page.log.table.model.rows[0]
    assert (row.act, screen.page.log._detail(row)) == (
        Act.PRINTED, "Extract of the log for the citizen",
    )  # fmt: skip


def test_a_caseworker_has_no_log_page(qtbot: QtBot, office: TestOffice, opened: Opened) -> None:
    desk = Screens(office, BO)
    page = CasePage(desk.cases, desk.context, opened.case_id)
    qtbot.addWidget(page)
    assert "log" not in page.pages


def test_a_page_of_another_case_does_not_reload(show: Show, desk: Screens) -> None:
    screen = show()
    before = acts_of(desk.office)
    desk.context.feed.announce({("case", "another")})  # type: ignore[arg-type]
    assert acts_of(desk.office) == before
    assert screen.page.case is not None


def test_another_may_be_made_responsible(show: Show, desk: Screens, opened: Opened) -> None:
    with desk.office.database.transaction() as transaction:
        transaction.sql.execute(
            "INSERT INTO user_account (id, label, name, role, recipient, private_key, "
            "paper_key, created_at) VALUES (:id, 'BD', 'Bo Demosen', 'caseworker', '', x'', "
            "x'', '2026-01-14T07:30:00Z')",
            {"id": BO.id},
        )
        transaction.commit()
    screen = show()
    assert screen.page.header.owner.text() == "Responsible: Ane Øvelund"
    screen.hand_on()
    sheet = screen.sheet()
    sheet.answer(owner=BO.id)
    sheet.save()
    assert screen.page.header.owner.text() == "Responsible: Bo Demosen"


def test_everything_that_takes_the_focus_has_a_name(show: Show) -> None:
    screen = show()
    for widget in screen.page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name), widget


def test_a_page_that_is_let_go_is_freed(desk: Screens, opened: Opened) -> None:
    page = CasePage(desk.cases, desk.context, opened.case_id)
    page.show()
    page.go_to("log")
    freed: list[bool] = []
    page.destroyed.connect(lambda: freed.append(True))
    page.close()
    del page
    gc.collect()
    assert freed == [True]


def test_a_closed_case_asks_why_before_it_shows(office: TestOffice, show: Show) -> None:
    office.database.sql.execute("UPDATE case_file SET closed_at = '2026-01-14T07:30:00Z'")
    page = show().page
    dialog = page.sheet
    assert isinstance(dialog, WordsDialog)
    header = page.header
    assert header.number.text() == ""
    for part in (header.minor, header.rest, header.step, header.due, header.main):
        assert not part.isVisible()
    dialog.yes.click()
    assert dialog.row.problem == "The case is closed. Write why you need to see it."
    dialog.row.set_value("Aktindsigt")
    dialog.yes.click()
    assert acts_of(office)[-1] == Act.CASE_VIEWED
    assert not dialog.isVisible()


def add_mother(screen: CaseScreen) -> None:
    QTest.mouseClick(screen.page.people.buttons["", "add"], Qt.MouseButton.LeftButton)
    sheet = people_sheet(screen)
    sheet.answer({
        "kind": "mother", "name": "Anne Testesen", "custody": "shared", "phone": "20000001",
        "mail": "anne@example.org", "reason": "Har forældremyndighed", "from_on": "2010-03",
    })  # fmt: skip
    sheet.save()


def people_sheet(screen: CaseScreen) -> SheetPage:
    sheet = screen.page.people.sheet
    assert isinstance(sheet, FormSheet)
    return SheetPage(sheet)


def test_somebody_around_is_added_changed_and_ended_with_a_reason(
    show: Show, qtbot: QtBot
) -> None:
    screen = show()
    screen.go_to("people")
    assert "Nobody else is recorded" in words_of(screen.page.people)
    add_mother(screen)
    qtbot.waitUntil(lambda: "Anne Testesen" in words_of(screen.page.people))
    said = words_of(screen.page.people)
    assert "Mother · Shares custody · 20000001 · anne@example.org" in said
    assert "Seen in S-2026-0001 · since 03.2010" in said
    page = screen.page.people
    (relation, _), *_ = [key for key in page.buttons if key[1] == "change"]
    QTest.mouseClick(page.buttons[relation, "change"], Qt.MouseButton.LeftButton)
    people_sheet(screen).answer({"name": "Anna Testesen"})
    people_sheet(screen).save()
    qtbot.waitUntil(lambda: "Anna Testesen" in words_of(screen.page.people))
    QTest.mouseClick(page.buttons[relation, "end"], Qt.MouseButton.LeftButton)
    people_sheet(screen).save()
    assert people_sheet(screen).problems() == ("Write why it ends.",)
    people_sheet(screen).answer({"reason": "Er flyttet"})
    people_sheet(screen).save()
    qtbot.waitUntil(lambda: "14.01.2026: Er flyttet" in words_of(screen.page.people))
    assert set(page.buttons) == {("", "add")}


def test_what_is_missing_is_said_at_the_field_and_nothing_is_lost(show: Show) -> None:
    screen = show()
    screen.go_to("people")
    QTest.mouseClick(screen.page.people.buttons["", "add"], Qt.MouseButton.LeftButton)
    sheet = people_sheet(screen)
    sheet.answer(
        {"kind": "professional", "from_on": "2020", "until_on": "2019", "reason": "Ven"}
    )
    sheet.save()
    assert sheet.problems() == ("Write the function. A professional is named by it.",)
    sheet.answer({"function": "Klasselærer"})
    sheet.save()
    assert sheet.answers()["function"] == "Klasselærer"


def test_who_was_taken_out_or_ran_out_is_said_to_be_no_longer(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    around = [{"name": "Ida Testesen", "relation": "sibling", "reason": "Bor der"}]
    for relatives in (around, []):
        written = AfterCall(opened.concern_id, {"name": "Mathias", "relatives": relatives})
        CompleteAfterCall(office.begin)(written)
    given = Described("network", "Ven", name="Bo Attrap", until_on="2025")
    AddRelation(office.begin)(opened.case_id, given)
    screen = show()
    screen.go_to("people")
    said = words_of(screen.page.people)
    assert "14.01.2026: taken out of what is written after the call" in said
    assert "The time that was written has run out." in said
    assert "until 2025" in said


def test_the_people_of_a_suspended_case_are_only_read(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    AddRelation(office.begin)(opened.case_id, Described("network", "Ven", name="Bo Attrap"))
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    screen = show()
    screen.go_to("people")
    assert screen.page.people.buttons == {}
    assert "Bo Attrap" in words_of(screen.page.people)


def test_the_meeting_on_whose_agenda_it_stands_leads_there(
    office: TestOffice, desk: Screens, show: Show, opened: Opened
) -> None:
    late = plan_meeting(office, starts=wall(30, 9), ends=wall(30, 10))
    soon = plan_meeting(office)
    plan_meeting(office, MeetingKind.NETWORK, wall(29, 9), wall(29, 10))
    for meeting in (late, soon):
        put_on(office, meeting, opened.case_id)
    screen = show()
    first, second = screen.page.overview.steps.agendas
    assert first.text().startswith("On the agenda: M-2026-0002, ")
    assert "28.01." in first.text()
    assert "M-2026-0001" in second.text()
    first.click()
    assert desk.went.to[-1] == ("open_meeting", soon)
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    assert OpenCaseView(office.begin)(opened.case_id).agendas == ()


def test_a_meeting_that_was_called_off_is_not_on_the_case(
    office: TestOffice, opened: Opened
) -> None:
    called_off = plan_meeting(office)
    put_on(office, called_off, opened.case_id)
    with office.begin() as work:
        meeting = work.meetings.get(called_off)
        meeting.cancel("Ingen kan", work.now)
        work.meetings.save(meeting)
        work.note(Note(Act.MEETING_CANCELLED, (meeting.topic,)))
        work.commit()
    assert OpenCaseView(office.begin)(opened.case_id).agendas == ()
