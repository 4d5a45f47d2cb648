"""Samples, checkpoints and old rows on the screen."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.access.roles import Role
from models.audit.acts import Act
from models.audit.checkpoint import parse_note
from models.audit.leaf import Note
from models.audit.sampling import Verdict
from models.kernel.ids import UserId
from models.office.office import User
from models.usecases.open_case_view import OpenCaseView
from storage.vault.words import load_words
from tests.casework import acts_of, open_case
from tests.office import ANE, TestOffice
from tests.storage.audit.attacks import disarmed, rework
from tests.ui.front import Went, context_of, outfit_of, show
from ui.logbook.checkpoint_page import CheckpointPage
from ui.logbook.log_place import LogPlace
from ui.logbook.old_rows_page import OldRowsPage
from ui.logbook.sample_page import SamplePage
from ui.shell import compose

LEADER = User(UserId("u-led"), "LD", "Lise Demoleder", Role.LEADER)
REVIEWER = User(UserId("u-rev"), "LK", "Lone Demokontrol", Role.LOG_REVIEWER)


def place(qtbot: QtBot, office: TestOffice, user: User) -> LogPlace:
    acts = compose.log_acts(outfit_of(office, user=user))
    made = LogPlace(acts, context_of(office, Went(), user=user))
    show(qtbot, made)
    qtbot.log_place = made  # type: ignore[attr-defined]  # a part alone would not keep the whole
    return made


def sample_page(qtbot: QtBot, office: TestOffice, user: User = REVIEWER) -> SamplePage:
    acts = compose.log_acts(outfit_of(office, user=user))
    page = SamplePage(acts, context_of(office, Went(), user=user))
    show(qtbot, page)
    return page


def checkpoint_page(qtbot: QtBot, office: TestOffice) -> CheckpointPage:
    made = place(qtbot, office, ANE)
    made.go_to("checkpoint")
    page = made.stack.currentWidget()
    assert isinstance(page, CheckpointPage)
    return page


def tabs(made: LogPlace) -> list[str]:
    return [made.tabs.tabText(at) for at in range(made.tabs.count())]


def test_each_role_has_the_parts_it_may_use(qtbot: QtBot, office: TestOffice) -> None:
    assert tabs(place(qtbot, office, ANE)) == ["Rows", "Checkpoints", "Old rows"]
    assert tabs(place(qtbot, office, REVIEWER)) == ["Rows", "Sample", "Checkpoints"]
    made = place(qtbot, office, LEADER)
    assert tabs(made) == ["Rows", "Sample", "Checkpoints", "Old rows"]
    made.go_to("sample")
    assert isinstance(made.stack.currentWidget(), SamplePage)
    made.go_to("nothing")
    assert made.tabs.selected() == "sample"
    made.go_to("rows")
    assert made.tabs.selected() == "rows"


def test_a_sample_is_drawn_marked_and_signed(qtbot: QtBot, office: TestOffice) -> None:
    open_case(office)
    page = sample_page(qtbot, office)
    assert page.state.text() == "A sample is due. Draw one; it covers the whole log."
    page.draw.click()
    assert page.view is not None
    many = len(page.view.lines)
    assert f"{many} of {many} rows are left" in page.state.text()
    page.sign.click()
    asked = page.question
    assert asked is None, "nobody is asked to confirm what is going to be refused"
    assert page.problem.isVisible()
    page.look.click()
    assert page.dialog is not None
    page.dialog.yes.click()
    assert page.dialog.row.problem == "Write what is to be looked into."
    QTest.keyClicks(page.dialog.row.editor.target(), "Hvorfor?")
    page.dialog.yes.click()
    for _ in range(many - 1):
        page.fine.click()
    assert f"0 of {many} rows are left" in page.state.text()
    found = [row.drawn.verdict for row in page.table.model.rows]
    assert found.count(Verdict.LOOK) == 1
    page.table.select(page.view.lines[0].drawn.seq)
    page.sign.click()
    assert page.question is not None
    page.question.yes.click()
    assert page.state.text().startswith("Signed off on")
    assert not page.fine.isVisible()
    office.wait(days=40)
    page.reload()
    assert "was due on" in page.state.text()


def test_an_own_row_cannot_be_marked(qtbot: QtBot, office: TestOffice) -> None:
    case = open_case(office)
    OpenCaseView(office.begin_as(LEADER))(case.case_id)
    page = sample_page(qtbot, office, LEADER)
    page.draw.click()
    assert page.view is not None
    assert "Your own acts: 1." in page.state.text()
    own = next(line.drawn.seq for line in page.view.lines if line.own)
    page.table.select(own)
    assert not page.fine.isEnabled()
    assert page.why.text() == "This is your own act. A second person signs for it."


def test_acts_without_a_row_do_nothing(qtbot: QtBot, office: TestOffice) -> None:
    page = sample_page(qtbot, office)
    page._mark_fine()
    page._ask_look()
    page._sign()
    assert page.dialog is None
    page.draw.click()
    assert page.problem.text() == "Nobody has done anything since the last sample."


def test_a_slip_is_printed_and_is_due_a_week_later(qtbot: QtBot, office: TestOffice) -> None:
    open_case(office)
    page = checkpoint_page(qtbot, office)
    assert page.last.text() == "No checkpoint was printed yet. Print one today."
    page.print.click()
    assert page.paper is not None
    page.paper.close()
    assert page.last.text().startswith(
        "Last printed on 14.01.2026. The next is due by 21.01.2026"
    )
    office.wait(days=8)
    page.reload()
    assert "print it now" in page.last.text()


def test_a_slip_is_checked_by_words_or_by_its_code(qtbot: QtBot, office: TestOffice) -> None:
    open_case(office)
    page = checkpoint_page(qtbot, office)
    page.print.click()
    assert page.paper is not None
    page.paper.close()
    row = office.database.sql.execute("SELECT note FROM checkpoint").fetchone()
    assert row is not None
    checkpoint, _, _ = parse_note(row[0])
    page.check.click()
    assert page.rows.problem == "Write the number of rows that stands on the slip."
    page.rows.set_value(str(checkpoint.size))
    page.words.set_value(" ".join(load_words().fingerprint(checkpoint.root)))
    page.check.click()
    assert page.verdict.look.words == "The log holds"
    page.note.set_value("hej")
    page.check.click()
    assert page.note.problem
    page.note.set_value(row[0])
    page.check.click()
    assert page.verdict.look.words == "The log holds"
    sql = disarmed(office)
    sql.execute(
        "UPDATE log_leaf SET leaf = replace(leaf, 'tovholder', 'caseworker') WHERE seq=1"
    )
    rework(sql)
    page.check.click()
    assert page.verdict.look.words == "The log is another one"


def test_old_rows_are_thinned_after_a_question(qtbot: QtBot, office: TestOffice) -> None:
    made = place(qtbot, office, LEADER)
    made.go_to("old")
    page = made.stack.currentWidget()
    assert isinstance(page, OldRowsPage)
    assert page.found.text() == "No row is old enough yet."
    assert not page.thin.isVisible()
    page._thin()
    assert page.found.text().startswith("No row may be thinned")
    for _ in range(66):
        with office.begin() as work:
            work.note(Note(Act.CASE_VIEWED))
            work.commit()
        office.wait(days=7)
    page.reload()
    assert "rows from before 01.03.2026 may be thinned" in page.found.text()
    page.thin.click()
    assert page.question is not None
    page.question.yes.click()
    assert page.found.text() == "No row is old enough yet."
    assert Act.LOG_THINNED in acts_of_unthinned(office)


def acts_of_unthinned(office: TestOffice) -> list[str]:
    rows = office.database.sql.execute(
        "SELECT json_extract(leaf, '$.act') FROM log_leaf WHERE leaf <> ''"
    ).fetchall()
    return [row[0] for row in rows]


def test_the_tabs_are_reached_by_mouse(qtbot: QtBot, office: TestOffice) -> None:
    made = place(qtbot, office, ANE)
    made.tabs.setCurrentIndex(1)
    assert isinstance(made.stack.currentWidget(), CheckpointPage)
    assert isinstance(made.stack.currentWidget(), QWidget)
    assert acts_of(office)


def test_a_leader_sets_how_often_and_a_reviewer_does_not(
    qtbot: QtBot, office: TestOffice
) -> None:
    assert not sample_page(qtbot, office, REVIEWER).often.isVisible()
    open_case(office)
    page = sample_page(qtbot, office, LEADER)
    page.draw.click()
    page.often.click()
    sheet = page.sheet
    assert sheet is not None
    assert sheet.binding.value("days") == "30"
    for typed in ("400", "7"):
        row = sheet.binding.row("days")
        row.editor.target().setFocus()
        row.set_value("")
        QTest.keyClicks(row.editor.target(), typed)
        sheet.save.click()
        if typed == "400":
            assert row.problem == "Write a whole number of days, from 1 to 90."
            assert row.value() == "400"
    assert not sheet.isVisible()
    assert page.view is not None
    assert page.view.days == 7
    assert acts_of(office).count("setting.changed") == 1


def test_how_often_can_be_asked_before_anything_is_shown(
    qtbot: QtBot, office: TestOffice
) -> None:
    page = sample_page(qtbot, office, LEADER)
    page.view = None
    page.often.click()
    assert page.sheet is not None
    assert page.sheet.binding.value("days") == ""
