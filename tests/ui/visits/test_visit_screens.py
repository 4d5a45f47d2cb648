"""Planning, preparing, printing and writing up a visit, as a person would."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.cases.papers import Channel, Fate, Paper
from models.forms.answers import Value
from models.forms.definitions.home_visit import HOME_VISIT
from models.kernel.ids import VisitId
from models.usecases.export_attachment import ExportAttachment
from models.usecases.open_case_view import OpenCaseView
from models.usecases.open_visit import OpenVisit
from models.usecases.print_visit_papers import MadeCopies, PrintOrder
from models.visits.visit import VisitStatus
from storage.queries.visits import copies_of_case
from storage.repositories.sight import EVERYTHING
from tests.attaching import PDF, PNG, add, file_of
from tests.casework import Opened, answer, kinds_of, open_case
from tests.office import ANE, TestOffice
from tests.ui.front import Screens, Went
from tests.visiting import PREPARED, cleared_case, plan
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.dialogs import FaultDialog, Inform
from ui.paper import printing
from ui.tour.pages.visits import Copies, PapersPreview, VisitForm, VisitsOfCase
from ui.visits.acts import VisitActs
from ui.visits.papers_page import PapersPage, papers_page
from ui.visits.plan_visit_view import PlanVisitView
from ui.visits.preview_view import PreviewView
from ui.visits.visits_page import VisitsPage, visits_page

CTRL = Qt.KeyboardModifier.ControlModifier
TYPED: dict[str, Value] = {
    **PREPARED,
    "visit_date": "15.01.2026",
    "starts": "16.30",
    "ends": "17.30",
    "check_in": "16.30",
    "check_out": "18",
}


@dataclass
class Desk:
    office: TestOffice
    acts: VisitActs
    context: Context
    went: Went
    case: Opened


@pytest.fixture
def desk(office: TestOffice, qapp: object) -> Desk:
    made = Screens(office)
    case = cleared_case(office)
    return Desk(office, made.visits, made.context, made.went, case)


def form_of(desk: Desk, qtbot: QtBot, visit: VisitId | None = None) -> VisitForm:
    view = PlanVisitView(desk.acts, desk.context, desk.case.case_id, visit)
    qtbot.addWidget(view)
    view.resize(1262, 700)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return VisitForm(view)


def preview_of(desk: Desk, qtbot: QtBot, visit: VisitId) -> PapersPreview:
    view = PreviewView(desk.acts, desk.context, visit)
    qtbot.addWidget(view)
    view.resize(1262, 700)
    view.show()
    return PapersPreview(view)


def visits_of(desk: Desk, qtbot: QtBot) -> VisitsOfCase:
    page = visits_page(desk.acts, desk.context)(desk.case.case_id)
    assert isinstance(page, VisitsPage)
    qtbot.addWidget(page)
    page.resize(1200, 620)
    page.show()
    return VisitsOfCase(page)


def test_a_visit_is_planned_by_typing_every_field(desk: Desk, qtbot: QtBot) -> None:
    form = form_of(desk, qtbot)
    assert "standby" in form.missing()
    form.answer(TYPED)
    form.save()
    assert form.problems() == ()
    (row,) = desk.acts.of_case(desk.case.case_id)
    assert desk.acts.open(row.visit_id).preparation == dict(PREPARED)
    assert desk.went.to[-1] == ("open_case", desk.case.case_id, "visits")
    assert EntryKind.HOME_VISIT in kinds_of(desk.office, desk.case.case_id)


def test_a_visit_is_offered_only_in_a_case_that_moves(
    desk: Desk, qtbot: QtBot, office: TestOffice
) -> None:
    page = visits_of(desk, qtbot).page
    for answered, offered in ((None, True), (PoliceAnswer.TAKES_OVER, False)):
        if answered is not None:
            answer(office, desk.case.case_id, answered)
        page.show_case(OpenCaseView(office.begin)(desk.case.case_id))
        assert page.new.isVisible() is offered


def test_every_altered_field_is_saved_and_shown_again(desk: Desk, qtbot: QtBot) -> None:
    visit = plan(desk.office, desk.case.case_id)
    typed: dict[str, Value] = {
        "place_kind": "office", "basis": "rpl115-1-2", "first_authority": "ssp",
        "second_authority": "school", "speaks": "second", "standby_phone": "30000003",
        "check_in": "16.00", "check_out": "19.00", "contact_phone": "30000004",
        "may_be_home": ["father"], "dogs": "no", "interpreter": "yes",
        "interpreter_relative": "no", "parents_checked": "no", "siblings_checked": "none",
        "child_duties": "no", "offers": ["school"],
    }  # fmt: skip
    fixed = ("visit_date", "starts", "ends")
    for field in HOME_VISIT.fields:
        if field.key not in fixed:
            typed.setdefault(field.key, f"Andet {field.key}")
    assert not any(PREPARED.get(key) == value for key, value in typed.items())
    form = form_of(desk, qtbot, visit)
    form.answer(
        {key: typed[key] for key in ("place_kind", "interpreter")}
    )  # what depends on them
    form.answer(typed)
    form.save()
    assert form.problems() == ()
    expected = typed | {"check_in": "16:00", "check_out": "19:00"}
    expected |= {key: PREPARED[key] for key in fixed}
    assert OpenVisit(desk.office.begin)(visit).preparation == expected
    assert form_of(desk, qtbot, visit).view.answers() == expected


def test_what_is_missing_stands_in_one_box_and_at_the_field(desk: Desk, qtbot: QtBot) -> None:
    form = form_of(desk, qtbot)
    form.save()
    assert form.problems()[0] == "Write the date of the visit."
    assert form.view.binding.row("visit_date").problem
    form.answer({**TYPED, "knows_school": "At Karla Fiktiv ringede"})
    form.save()
    assert len(form.problems()) == 1
    assert "who reported" in form.problems()[0]
    form.view.problems.links[0].click()
    assert form.view.binding.focused_key() == "knows_school"
    assert desk.acts.of_case(desk.case.case_id) == ()


def test_a_refusal_by_the_police_is_told(desk: Desk, qtbot: QtBot) -> None:
    desk.case = open_case(desk.office, about_name="Emil Skabelon", about_age="21")
    form = form_of(desk, qtbot)
    assert "police" in form.missing()
    form.answer(TYPED)
    form.save()
    assert len(form.problems()) == 1
    assert form.problems()[0].startswith("Ask the police first")
    form.back()
    assert desk.went.to[-1] == ("open_case", desk.case.case_id, "visits")


def test_an_unmet_gate_leads_to_its_field(desk: Desk, qtbot: QtBot) -> None:
    visit = plan(desk.office, desk.case.case_id, standby_name="")
    form = form_of(desk, qtbot, visit)
    assert form.missing() == ("standby",)
    ways = [b for b in form.view.gates.findChildren(QPushButton) if b.isVisible()]
    ways[0].click()
    assert form.view.binding.focused_key() == "standby_name"
    form.answer({"standby_name": "Bo Demosen"})
    form.save_and_print()
    assert desk.went.to[-1] == ("visit_papers", str(visit))


def test_the_preview_shows_the_real_pages(desk: Desk, qtbot: QtBot) -> None:
    visit = plan(desk.office, desk.case.case_id)
    preview = preview_of(desk, qtbot, visit)
    sheets = preview.view.pages.sheets
    assert len(sheets) == 2
    small = sheets[0].image.width()
    preview.zoom(1)
    assert preview.view.pages.sheets[0].image.width() > small
    preview.zoom(-2)
    assert preview.view.pages.sheets[0].image.width() < small
    preview.turn_to(Paper.PREPARATION)
    assert preview.view.paper is Paper.PREPARATION
    assert len(preview.view.pages.sheets) == 2
    assert copies_of_case(desk.office.database.sql, EVERYTHING, desk.case.case_id) == ()


def test_plus_minus_and_the_wheel_zoom(desk: Desk, qtbot: QtBot) -> None:
    preview = preview_of(desk, qtbot, plan(desk.office, desk.case.case_id))
    pages = preview.view.pages
    wide = pages.sheets[0].image.width()
    qtbot.keyClick(pages, Qt.Key.Key_Plus)
    assert pages.sheets[0].image.width() > wide
    qtbot.keyClick(pages, Qt.Key.Key_Minus)
    assert pages.sheets[0].image.width() == wide
    qtbot.waitUntil(lambda: pages.verticalScrollBar().maximum() > 0)
    qtbot.keyClick(pages, Qt.Key.Key_PageDown)
    assert pages.verticalScrollBar().value() > 0
    for delta in (120, -120):
        turn = QWheelEvent(
            QPointF(9, 9), QPointF(9, 9), QPoint(), QPoint(0, delta),
            Qt.MouseButton.NoButton, CTRL, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        pages.wheelEvent(turn)
        if delta < 0:
            break
        assert pages.sheets[0].image.width() > wide
    assert pages.sheets[0].image.width() == wide


def test_print_opens_the_printer_dialog_and_prints_when_it_is_accepted(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = printing.make_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    monkeypatch.setattr(printing, "has_printer", lambda: True)
    monkeypatch.setattr(printing, "make_printer", lambda _sheet: printer)
    preview = preview_of(desk, qtbot, plan(desk.office, desk.case.case_id))
    preview.print()
    assert isinstance(preview.view.dialog, QPrintDialog)
    assert copies_of_case(desk.office.database.sql, EVERYTHING, desk.case.case_id) == ()
    QDialog.done(preview.view.dialog, QDialog.DialogCode.Rejected)
    assert copies_of_case(desk.office.database.sql, EVERYTHING, desk.case.case_id) == ()
    preview.print()
    assert isinstance(preview.view.dialog, QPrintDialog)
    QDialog.done(preview.view.dialog, QDialog.DialogCode.Accepted)
    assert len(copies_of_case(desk.office.database.sql, EVERYTHING, desk.case.case_id)) == 1
    assert (tmp_path / "paper.pdf").stat().st_size > 1000


def test_an_unmet_gate_keeps_the_sheet_from_the_printer(desk: Desk, qtbot: QtBot) -> None:
    visit = plan(desk.office, desk.case.case_id, standby_name="")
    preview = preview_of(desk, qtbot, visit)
    assert preview.missing() == ("standby",)
    assert not preview.view.print.isEnabled()
    assert not preview.view.save.isEnabled()
    preview.turn_to(Paper.PREPARATION)
    assert preview.missing() == ()
    assert preview.view.print.isEnabled()
    preview.view.back.click()
    assert desk.went.to[-1] == ("open_case", desk.case.case_id, "visits")


def test_something_hidden_shows_a_sentence_instead_of_a_page(desk: Desk, qtbot: QtBot) -> None:
    desk.case = cleared_case(desk.office, reporter_name="Else Skabelon, mentor")
    preview = preview_of(desk, qtbot, plan(desk.office, desk.case.case_id))
    assert not preview.view.ready
    assert "who reported" in preview.view.notice.words.text()
    assert not preview.view.print.isEnabled()


def test_without_a_printer_it_says_so_and_registers_nothing(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    preview = preview_of(desk, qtbot, plan(desk.office, desk.case.case_id))
    preview.print()
    assert isinstance(preview.dialog(), Inform)
    assert copies_of_case(desk.office.database.sql, EVERYTHING, desk.case.case_id) == ()
    preview.dialog().close()


def test_nobody_holding_a_copy_is_told_at_the_names(desk: Desk, qtbot: QtBot) -> None:
    preview = preview_of(desk, qtbot, plan(desk.office, desk.case.case_id))
    preview.hold(())
    preview.print()
    assert preview.view.holders.error.isVisible()
    assert copies_of_case(desk.office.database.sql, EVERYTHING, desk.case.case_id) == ()


def test_two_copies_go_to_the_printer_and_are_registered(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    preview = preview_of(desk, qtbot, plan(desk.office, desk.case.case_id))
    preview.hold(("Else Skabelon", "Anden Fiktiv"))
    made: list[MadeCopies] = []
    preview.view.made.connect(made.append)
    printer = printing.make_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    preview.print_on(printer)
    with PdfDocument(tmp_path / "paper.pdf") as printed:
        assert len(printed) == sum(len(PdfDocument(copy.pdf)) for copy in made[0].copies)
        assert [round(side) for side in printed[0].get_size()] == [595, 842]
    rows = copies_of_case(desk.office.database.sql, EVERYTHING, desk.case.case_id)
    assert [row.holder for row in rows] == ["Else Skabelon", "Anden Fiktiv"]
    assert {row.channel for row in rows} == {Channel.PRINTER}
    assert [copy.number for copy in made[0].copies] == [row.number for row in rows]
    assert desk.went.to[-1] == ("tell", "Sent to the printer, copies: 2")


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_failing_printer_is_told_and_the_copies_stay_registered(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    preview = preview_of(desk, qtbot, plan(desk.office, desk.case.case_id))
    printer = printing.make_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no" / "such" / "folder.pdf"))
    assert not printing.send(printer, [])
    preview.print_on(printer)
    assert isinstance(preview.dialog(), FaultDialog)
    assert len(copies_of_case(desk.office.database.sql, EVERYTHING, desk.case.case_id)) == 1
    preview.dialog().close()


def test_a_saved_file_is_warned_of_and_registered_as_a_copy(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    preview = preview_of(desk, qtbot, plan(desk.office, desk.case.case_id))
    preview.hold(("Else Skabelon", "Per Attrap"))
    preview.save_to(str(tmp_path / "ark.pdf"))
    with desk.office.begin() as work:
        kept = work.prints.of_case(desk.case.case_id)
    assert {copy.channel for copy in kept} == {Channel.FILE}
    for name, copy in zip(("ark.pdf", "ark-2.pdf"), kept, strict=True):
        assert hashlib.sha256((tmp_path / name).read_bytes()).hexdigest() == copy.sha256


def test_a_case_that_is_suspended_meanwhile_is_not_printed(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    preview = preview_of(desk, qtbot, plan(desk.office, desk.case.case_id))
    answer(desk.office, desk.case.case_id, PoliceAnswer.TAKES_OVER)
    preview.save_to(str(tmp_path / "ark.pdf"))
    assert "suspended" in preview.view.notice.words.text()
    assert not (tmp_path / "ark.pdf").exists()


def test_the_visits_of_a_case_offer_what_can_be_done(desk: Desk, qtbot: QtBot) -> None:
    page = visits_of(desk, qtbot)
    assert page.page.empty.isVisible()
    page.plan()
    assert desk.went.to[-1] == ("plan_visit", desk.case.case_id)
    visit = plan(desk.office, desk.case.case_id)
    page.page.reload()
    assert page.offered(visit) == {"prepare", "papers", "cancel"}
    later = "Once it has begun, write here what came of it."
    assert later in {label.text() for label in page.page.findChildren(QLabel)}
    page.press(visit, "papers")
    assert desk.went.to[-1] == ("visit_papers", str(visit))
    page.press(visit, "prepare")
    form = page.preparation()
    form.answer({"parking": "Bag huset"})
    form.save()
    assert OpenVisit(desk.office.begin)(visit).preparation["parking"] == "Bag huset"
    assert page.page.form is None
    desk.office.wait(days=2)
    page.page.reload()
    assert page.offered(visit) >= {"record"}
    assert later not in {
        label.text() for label in page.page.findChildren(QLabel) if label.isVisible()
    }


def test_a_visit_is_written_up(desk: Desk, qtbot: QtBot) -> None:
    visit = plan(desk.office, desk.case.case_id)
    desk.office.wait(days=2)
    page = visits_of(desk, qtbot)
    page.press(visit, "record")
    report = page.report()
    report.save()
    assert report.problems() == ("Say whether the visit was held.",)
    report.answer({"held": "held"})
    binding = report.view.binding
    assert binding.row("offer_mentor").isVisible()
    assert not binding.row("offer_exit").isVisible()  # it was not brought
    report.answer({"said": "Listen var for sjov", "offer_mentor": "yes", "offer_parents": "thinking",
                 "next_date": "30.01.2026", "next_time": "10"})  # fmt: skip
    report.save()
    assert desk.went.to[-1] == ("tell", "The visit is written up")
    view = OpenVisit(desk.office.begin)(visit)
    assert view.status is VisitStatus.HELD
    assert view.report["next_time"] == "10:00"
    assert page.offered(visit) == {"record"}
    page.press(visit, "record")
    assert not page.report().view.save.isEnabled()  # what is written stays


def test_a_visit_is_cancelled_with_a_reason(desk: Desk, qtbot: QtBot) -> None:
    visit = plan(desk.office, desk.case.case_id)
    page = visits_of(desk, qtbot)
    page.press(visit, "cancel")
    page.sheet().save()
    assert page.sheet().problems() == ("Write in a sentence why it is cancelled.",)
    page.sheet().answer(reason="Moren er syg")
    page.sheet().save()
    assert OpenVisit(desk.office.begin)(visit).status is VisitStatus.CANCELLED
    assert page.offered(visit) == set()


def test_copies_are_settled_one_by_one(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    visit = plan(desk.office, desk.case.case_id)
    made = desk.acts.order(PrintOrder(visit, Paper.VISIT_SHEET, ("Else", "Per")))
    page = papers_page(desk.acts, desk.context)(desk.case.case_id)
    assert isinstance(page, PapersPage)
    qtbot.addWidget(page)
    page.show()
    copies = Copies(page)
    assert not page.buttons[Fate.LOST].isEnabled()
    copies.choose(made.copies[0].print_id)
    copies.settle(Fate.SHREDDED)
    copies.choose(made.copies[1].print_id)
    copies.settle(Fate.LOST)
    assert isinstance(page.dialog, Inform)  # a breach: call now
    page.dialog.close()
    assert set(copies.states()) == {"Shredded", "Lost"}
    copies.choose(made.copies[0].print_id)
    assert not page.buttons[Fate.SHREDDED].isEnabled()
    everywhere = PapersPage(desk.acts, desk.context)
    qtbot.addWidget(everywhere)
    everywhere.show()
    assert everywhere.table.model.rowCount() == 0


def test_a_file_saved_outside_stands_among_the_papers_and_is_settled_there(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    case = desk.case.case_id
    visit = plan(desk.office, case)
    (paper,) = desk.acts.order(PrintOrder(visit, Paper.VISIT_SHEET, ("Else",))).copies
    for name, data in (("a.pdf", PDF), ("b.png", PNG)):
        row = add(desk.office, case, file_of(tmp_path, name, data), title=f"Brev {name}")
        ExportAttachment(desk.office.begin)(row.id, "Til mødet")
    page = papers_page(desk.acts, desk.context)(case)
    assert isinstance(page, PapersPage)
    qtbot.addWidget(page)
    page.show()
    rows = {row.number: row for row in page.table.model.rows}
    page.table.select(rows["U-2026-0001"].print_id)
    page.settle_outside()
    sheet = page.sheet
    assert sheet is None  # that one is of paper
    page.table.select(rows["U-2026-0002"].print_id)
    page.settle(Fate.LOST)
    assert page.dialog is None  # and this one is not
    assert page.gone.isVisible()
    assert not page.buttons[Fate.SHREDDED].isVisible()
    page.gone.click()
    assert isinstance(page.sheet, FormSheet)
    page.sheet.binding.load({"fate": "lost", "note": "Stikket er væk"})
    page.sheet.save.click()
    told = page.window().findChildren(Inform)
    assert len(told) == 1  # a breach: call now
    told[0].close()
    states = {row.number: page._state_words(row) for row in page.table.model.rows}
    assert states["U-2026-0002"] == "Lost"
    assert states["U-2026-0003"] not in ("Lost", "Deleted")
    said = {page.table.model.rows[at].number: at for at in range(3)}
    assert page._holder(page.table.model.rows[said["U-2026-0003"]]) == desk.context.name_of(
        ANE.id
    )
    page.table.select(paper.print_id)
    assert page.buttons[Fate.SHREDDED].isVisible()
    assert not page.gone.isVisible()
