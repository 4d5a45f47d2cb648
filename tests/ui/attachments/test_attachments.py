"""Files of a case or concern: added, looked at, saved outside, deleted, all on the screen."""

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from models.attachments import limits
from models.attachments.file_types import Sight
from models.cases.case import PoliceAnswer
from models.documents.pages import Page
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.kernel.text import text
from models.ports.attachments import Glance, Report
from models.usecases.add_attachment import NewAttachment
from storage.system.faults import FULL
from tests.attaching import PDF, add, file_of, listed
from tests.calls import count
from tests.casework import acts_of, answer, open_case, register
from tests.office import BO, TestOffice
from tests.storage.viewer.hostile import pages, picture
from tests.ui.front import Screens, concern_acts, context_of, show
from ui.attachments.acts import AttachmentActs
from ui.attachments.add_sheet import MOST_AT_ONCE, AddSheet
from ui.attachments.attachments_panel import AttachmentsPanel, attachments_page
from ui.attachments.viewer import STEPS, Viewer
from ui.cases.case_page import CasePage
from ui.concerns.after_call_view import AfterCallView
from ui.concerns.concern_view import ConcernPage
from ui.forms.form_sheet import FormSheet
from ui.jobs import Jobs, Stopped
from ui.kit.dialogs import close_all

TOO_BAD = text("Test", "Too bad.")


class Eyes:
    """Stands in for the viewer's child; remembers what it was asked."""

    def __init__(self, pages: int = 3, words: str = "", refusal: Refused | None = None) -> None:
        self.pages, self.words, self.refusal = pages, words, refusal
        self.asked: list[tuple[int, int]] = []

    def __call__(
        self, sight: Sight, data: bytes, number: int, width: int, report: Report
    ) -> Glance:
        report(0, 0)
        self.asked.append((number, width))
        if self.refusal:
            raise self.refusal
        if self.words:
            return Glance(None, self.words, 0, 1)
        return Glance(Page(9, 6, 36, bytes(216)), "", number, self.pages)


@pytest.fixture
def case(office: TestOffice) -> CaseId:
    return open_case(office).case_id


def acts_with(office: TestOffice, eyes: Eyes | None) -> AttachmentActs:
    return replace(Screens(office).attachments, look=eyes)


def panel_of(
    qtbot: QtBot, office: TestOffice, case: CaseId, acts: AttachmentActs | None = None
) -> tuple[AttachmentsPanel, Screens]:
    screens = Screens(office)
    panel = AttachmentsPanel(acts or screens.attachments, screens.context, Kind.CASE, case)
    show(qtbot, panel)
    return panel, screens


def told(screens: Screens) -> str:
    return next(words for way, *words in reversed(screens.went.to) if way == "tell")[0]


def sheet_of(panel: AttachmentsPanel) -> AddSheet:
    panel.add.click()
    assert isinstance(panel.sheet, AddSheet)
    return panel.sheet


def fill(sheet: AddSheet, source: str = "Mor") -> None:
    sheet.common.load({"source": source, "dated": "2026-01-13"})


def form_of(panel: AttachmentsPanel, reason: str) -> FormSheet:
    assert isinstance(panel.sheet, FormSheet)
    panel.sheet.binding.load({"reason": reason})
    panel.sheet.save.click()
    return panel.sheet


def test_limits_and_their_cost_are_said_before_a_file_is_chosen(
    qtbot: QtBot, office: TestOffice, case: CaseId
) -> None:
    panel, _ = panel_of(qtbot, office, case)
    sheet = sheet_of(panel)
    for words in (panel.room.text(), sheet.limits.findChildren(QWidget)[0].property("text")):
        assert "25 MB" in words
        assert "200 MB" in words
        assert "14 MB" in words
    assert not sheet.save.isEnabled()
    sheet.choose.click()
    assert sheet.picker is not None
    assert sheet.picker.fileMode() is sheet.picker.FileMode.ExistingFiles
    sheet.picker.reject()


def test_files_are_added_with_what_they_are_and_who_they_came_from(
    qtbot: QtBot, office: TestOffice, case: CaseId, tmp_path: Path
) -> None:
    panel, screens = panel_of(qtbot, office, case)
    sheet = sheet_of(panel)
    paths = [
        file_of(tmp_path, "brev_fra_skolen.pdf", PDF),
        file_of(tmp_path, "chat.png", picture("PNG")),
    ]
    sheet.take(paths)
    sheet.take(paths[:1])
    assert len(sheet.rows) == 2
    sheet.send()  # who it came from is not written yet
    assert sheet.common.row("source").problem
    fill(sheet, "Skolens leder")
    sheet.save.click()
    assert not sheet.isVisible()
    rows = listed(office, case)
    assert [(row.title, row.source, row.dated) for row in rows] == [
        ("chat", "Skolens leder", "2026-01-13"),
        ("brev fra skolen", "Skolens leder", "2026-01-13"),
    ]
    assert told(screens).startswith("2 ")
    assert len(panel.table.model.rows) == 2


def test_a_dropped_file_opens_the_sheet_with_it(
    qtbot: QtBot, office: TestOffice, case: CaseId, tmp_path: Path
) -> None:
    panel, _ = panel_of(qtbot, office, case)
    data = QMimeData()
    local = QUrl.fromLocalFile(file_of(tmp_path, "a.pdf", PDF))
    data.setUrls([local, QUrl("https://example.org/b.pdf")])
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    where, none = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(where.toPoint(), copy, data, button, none)
    panel.dragEnterEvent(entering)
    assert entering.isAccepted()
    panel.dropEvent(QDropEvent(where, copy, data, button, none))
    assert isinstance(panel.sheet, AddSheet)
    assert [row.path for row in panel.sheet.rows] == [local.toLocalFile()]
    onto = QDragEnterEvent(where.toPoint(), copy, data, button, none)
    panel.sheet.dragEnterEvent(onto)
    assert onto.isAccepted()
    panel.sheet.dropEvent(QDropEvent(where, copy, data, button, none))
    assert len(panel.sheet.rows) == 1
    empty = QMimeData()  # the event does not keep it alive
    words = QDragEnterEvent(where.toPoint(), copy, empty, button, none)
    words.ignore()
    panel.dragEnterEvent(words)
    panel.sheet.dragEnterEvent(words)
    assert not words.isAccepted()


def test_what_can_do_harm_waits_for_a_deliberate_yes(
    qtbot: QtBot, office: TestOffice, case: CaseId, tmp_path: Path
) -> None:
    panel, _ = panel_of(qtbot, office, case)
    sheet = sheet_of(panel)
    names = {"ferie\u202egpj.jpg": b"MZ" + bytes(99), "brev.pdf": PDF, "tom.pdf": b""}
    sheet.take([file_of(tmp_path, name, data) for name, data in names.items()])
    fill(sheet)
    sheet.send()
    risky, empty = sheet.rows
    assert "\u202e" not in risky.name.text()
    assert "Program" in risky.error.text()
    assert not risky.accept.isHidden()
    assert not risky.accepted
    assert empty.accept.isHidden()
    assert [row.title for row in listed(office, case)] == ["brev"]
    empty.remove.click()
    risky.accept.setChecked(True)
    sheet.send()
    assert len(listed(office, case)) == 2
    panel.table.select(listed(office, case)[0].id)
    assert "Program" in panel.warning.findChildren(QWidget)[0].property("text")
    assert not panel.look.isEnabled()


def test_a_title_that_is_missing_and_a_date_to_come_are_said_at_their_fields(
    qtbot: QtBot, office: TestOffice, case: CaseId, tmp_path: Path
) -> None:
    panel, _ = panel_of(qtbot, office, case)
    sheet = sheet_of(panel)
    sheet.take([file_of(tmp_path, "a.pdf", PDF)])
    fill(sheet)
    sheet.rows[0].title.editor.set_value("")
    sheet.send()
    assert sheet.rows[0].title.problem
    sheet.rows[0].title.editor.set_value("Brev")
    sheet.common.load({"source": "Mor", "dated": "2026-01-20"})
    sheet.send()
    assert sheet.common.row("dated").problem
    assert sheet.save.isEnabled()
    assert count(office, "attachment") == 0


def test_too_many_and_too_large_are_said_at_once(
    qtbot: QtBot, office: TestOffice, case: CaseId, tmp_path: Path
) -> None:
    acts = replace(Screens(office).attachments, size_of=lambda _: limits.PER_FILE.size + 1)
    panel, _ = panel_of(qtbot, office, case, acts)
    sheet = sheet_of(panel)
    sheet.take([file_of(tmp_path, f"{n}.txt", b"x") for n in range(MOST_AT_ONCE + 1)])
    assert len(sheet.rows) == MOST_AT_ONCE
    assert str(MOST_AT_ONCE) in sheet.problem.text()
    assert "25 MB" in sheet.rows[0].error.text()


def test_a_full_disk_leaves_the_sheet_as_it_was(
    qtbot: QtBot, office: TestOffice, case: CaseId, tmp_path: Path
) -> None:
    def fail(_new: NewAttachment, _report: Report) -> frozenset[tuple[Kind, str]]:
        raise EnvironmentFault(*FULL)

    panel, screens = panel_of(
        qtbot, office, case, replace(Screens(office).attachments, add=fail)
    )
    sheet = sheet_of(panel)
    sheet.take([file_of(tmp_path, "a.pdf", PDF)])
    fill(sheet)
    with qtbot.waitSignal(screens.context.jobs.faulted):
        sheet.send()
    assert len(sheet.rows) == 1
    assert sheet.save.isEnabled()


@pytest.fixture
def two_threads() -> Iterator[Jobs]:
    with ThreadPoolExecutor(1) as database, ThreadPoolExecutor(1) as paper:
        yield Jobs(database, paper)


def slow(_new: NewAttachment, report: Report) -> frozenset[tuple[Kind, str]]:
    """An addition that never ends by itself."""
    for at in range(10_000):
        report(at, 10_000)
        QTest.qSleep(5)
    return frozenset()


@pytest.mark.parametrize("how", ["cancel", "lock"])
def test_adding_is_stopped_by_cancel_and_by_a_lock(
    qtbot: QtBot, office: TestOffice, case: CaseId, tmp_path: Path, two_threads: Jobs, how: str
) -> None:
    acts = replace(Screens(office).attachments, add=slow)
    context = context_of(office, jobs=two_threads)
    window = QWidget()
    show(qtbot, window)
    sheet = AddSheet(window, acts, context, (Kind.CASE, case))
    sheet.open()
    sheet.take([file_of(tmp_path, "a.pdf", PDF)])
    fill(sheet)
    sheet.send()
    assert not sheet.save.isEnabled()
    if how == "cancel":
        sheet.cancel.click()
        qtbot.waitUntil(sheet.save.isEnabled)
        assert len(sheet.rows) == 1
        sheet.cancel.click()
    else:
        close_all()
    qtbot.waitUntil(lambda: two_threads.pending == 0)


def test_a_page_is_looked_at_turned_zoomed_and_closed(
    qtbot: QtBot, office: TestOffice, case: CaseId, tmp_path: Path
) -> None:
    add(office, case, file_of(tmp_path, "a.pdf", PDF))
    eyes = Eyes()
    panel, _ = panel_of(qtbot, office, case, acts_with(office, eyes))
    panel.look.click()
    assert acts_of(office)[-1] == "attachment.viewed"
    viewer = panel.viewer
    assert isinstance(viewer, Viewer)
    qtbot.waitUntil(lambda: viewer.stack.currentWidget() is viewer.area)
    assert "1" in viewer.place.text()
    assert "3" in viewer.place.text()
    assert not viewer.back.isEnabled()
    for key, number in (
        ("Right", 1),
        ("PageDown", 2),
        ("Right", 2),
        ("Left", 1),
        ("PageUp", 0),
    ):
        QTest.keyClick(viewer, getattr(Qt.Key, f"Key_{key}"))
        assert viewer.number == number
    viewer.next.click()
    assert eyes.asked[-1][0] == 1
    before = eyes.asked[-1][1]
    QTest.keyClick(viewer, Qt.Key.Key_Plus)
    assert eyes.asked[-1][1] > before
    QTest.keyClick(viewer, Qt.Key.Key_Minus)
    assert eyes.asked[-1][1] == before
    for _ in STEPS:
        viewer.larger.click()
    assert not viewer.larger.isEnabled()
    viewer.zoom(1)
    drawn = len(eyes.asked)
    viewer.resize(viewer.width() - 90, viewer.height())
    qtbot.waitUntil(lambda: len(eyes.asked) > drawn)
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()
    assert viewer.area.widget() is None
    assert viewer._laid.data == b""


def test_words_are_shown_as_words_and_a_refusal_as_a_sentence(
    qtbot: QtBot, office: TestOffice, case: CaseId, tmp_path: Path
) -> None:
    add(office, case, file_of(tmp_path, "a.txt", b"Hej"))
    for eyes in (Eyes(words="<b>Hej</b>"), Eyes(refusal=Refused(TOO_BAD))):
        panel, _ = panel_of(qtbot, office, case, acts_with(office, eyes))
        panel.table.opened.emit(panel.table.current())
        viewer = panel.viewer
        assert viewer is not None
        wanted = viewer.words if eyes.words else viewer.refusal
        qtbot.waitUntil(lambda: viewer.stack.currentWidget() is wanted)  # noqa: B023
        assert viewer.words.toPlainText() == eyes.words
        assert not viewer.larger.isEnabled()
        if eyes.refusal:
            assert viewer.refusal.explanation.text() == "Too bad."
        viewer.close_button.click()


def test_an_answer_to_an_older_question_is_dropped(
    qtbot: QtBot, office: TestOffice, case: CaseId, tmp_path: Path
) -> None:
    add(office, case, file_of(tmp_path, "a.pdf", PDF))
    panel, _ = panel_of(qtbot, office, case, acts_with(office, Eyes()))
    panel.look.click()
    viewer = panel.viewer
    assert viewer is not None
    qtbot.waitUntil(lambda: viewer.stack.currentWidget() is viewer.area)
    shown = viewer.area.widget()
    viewer._show((7, 7), 1.0, Glance(None, "gammelt", 7, 9))
    viewer._refuse((7, 7), Refused(TOO_BAD))
    assert viewer.area.widget() is shown
    assert viewer.pages == 3
    viewer.accept()


def test_closing_ends_the_child(
    qtbot: QtBot, office: TestOffice, case: CaseId, tmp_path: Path, two_threads: Jobs
) -> None:
    ended: list[bool] = []

    def stare(sight: Sight, data: bytes, number: int, width: int, report: Report) -> Glance:
        try:
            while True:
                report(0, 0)
                QTest.qSleep(5)
        except Stopped:
            ended.append(True)
            raise

    add(office, case, file_of(tmp_path, "a.pdf", PDF))
    acts = acts_with(office, None)
    laid = acts.view(listed(office, case)[0].id)
    window = QWidget()
    show(qtbot, window)
    viewer = Viewer(window, stare, two_threads, laid)
    viewer.open()
    qtbot.waitUntil(lambda: two_threads.pending == 1)
    close_all()
    qtbot.waitUntil(lambda: two_threads.pending == 0)
    assert ended == [True]


def test_a_copy_is_saved_outside_after_a_warning_and_a_reason(
    qtbot: QtBot, office: TestOffice, case: CaseId, tmp_path: Path
) -> None:
    add(office, case, file_of(tmp_path, "side.html", b"<html>"), accepted=True)
    panel, screens = panel_of(qtbot, office, case)
    panel.export.click()
    assert isinstance(panel.sheet, FormSheet)
    assert "encrypted" in panel.sheet.explanation.text()
    form_of(panel, "")
    assert not panel.findChildren(QFileDialog)
    form_of(panel, "Skal ses på mødet")
    (picker,) = panel.findChildren(QFileDialog)
    offered = picker.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(offered, QLineEdit)
    assert offered.text() == "side.html.bin"
    assert acts_of(office)[-1] != "attachment.exported"  # nothing has left yet
    picker.fileSelected.emit(str(tmp_path / "ud.bin"))
    picker.reject()
    assert (tmp_path / "ud.bin").read_bytes() == b"<html>"
    assert "U-2026-0001" in told(screens)
    assert "U-2026-0001" in panel.warning.findChildren(QWidget)[0].property("text")


def test_what_became_of_a_copy_is_said_where_the_file_stands(
    qtbot: QtBot, office: TestOffice, case: CaseId, tmp_path: Path
) -> None:
    row = add(office, case, file_of(tmp_path, "a.pdf", PDF))
    panel, screens = panel_of(qtbot, office, case)
    panel.ask_gone()
    sheet = panel.sheet
    assert sheet is None
    assert not panel.gone.isVisible()
    screens.attachments.export(row.id, "Til mødet")
    panel.reload()
    assert panel.gone.isVisible()
    panel.gone.click()
    assert isinstance(panel.sheet, FormSheet)
    assert "U-2026-0001" in panel.sheet.explanation.text()
    panel.sheet.save.click()
    assert panel.sheet.problems.isVisible()  # a note is missing, nothing is settled
    assert listed(office, case)[0].out
    panel.sheet.binding.load({"fate": "deleted", "note": "Fra stikket"})
    panel.sheet.save.click()
    assert "U-2026-0001" in told(screens)
    assert listed(office, case)[0].out == ()
    assert not panel.gone.isVisible()


def test_a_file_is_deleted_with_a_reason(
    qtbot: QtBot, office: TestOffice, case: CaseId, tmp_path: Path
) -> None:
    add(office, case, file_of(tmp_path, "a.pdf", PDF))
    panel, screens = panel_of(qtbot, office, case)
    panel.delete.click()
    form_of(panel, "Hører til en anden sag")
    assert listed(office, case) == ()
    assert not panel.table.model.rows
    assert not panel.delete.isVisible()
    assert told(screens)


def test_where_there_is_no_viewer_only_copies_are_offered(
    qtbot: QtBot, office: TestOffice, case: CaseId, tmp_path: Path
) -> None:
    add(office, case, file_of(tmp_path, "a.pdf", PDF))
    panel, _ = panel_of(qtbot, office, case, acts_with(office, None))
    assert not panel.look.isVisible()
    assert "Save a copy" in panel.warning.findChildren(QWidget)[0].property("text")
    panel.view()
    assert panel.viewer is None
    assert panel.export.isEnabled()


def test_nothing_can_be_changed_in_a_case_that_rests(
    qtbot: QtBot, office: TestOffice, case: CaseId, tmp_path: Path
) -> None:
    add(office, case, file_of(tmp_path, "a.pdf", PDF))
    panel, _ = panel_of(qtbot, office, case)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    panel.reload()
    assert not panel.add.isEnabled()
    assert not panel.export.isEnabled()
    assert not panel.delete.isEnabled()
    assert panel.look.isEnabled()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a.pdf")])
    entering = QDragEnterEvent(
        QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    entering.ignore()
    panel.dragEnterEvent(entering)
    assert not entering.isAccepted()


def test_a_refusal_is_said(
    qtbot: QtBot, office: TestOffice, case: CaseId, tmp_path: Path
) -> None:
    add(office, case, file_of(tmp_path, "a.pdf", PDF))

    def refuse(_: object) -> object:
        raise Refused(TOO_BAD)

    acts = replace(acts_with(office, Eyes()), view=refuse)  # type: ignore[arg-type]
    panel, _ = panel_of(qtbot, office, case, acts)
    panel.look.click()
    assert panel.dialog is not None
    panel.dialog.reject()


def test_acts_without_a_chosen_file_do_nothing(
    qtbot: QtBot, office: TestOffice, case: CaseId
) -> None:
    panel, _ = panel_of(qtbot, office, case)
    panel.view()
    panel.ask_export()
    panel.ask_delete()
    assert panel.sheet is None


def test_the_case_has_a_page_for_them_and_the_concern_a_card(
    qtbot: QtBot, office: TestOffice, tmp_path: Path
) -> None:
    opened = open_case(office)
    add(office, opened.case_id, file_of(tmp_path, "a.pdf", PDF))
    screens = Screens(office)
    factory = partial(attachments_page, screens.attachments, screens.context)
    page = CasePage(screens.cases, screens.context, opened.case_id, {"attachments": factory})
    show(qtbot, page)
    page.go_to("attachments")
    panel = page.widget_of("attachments")
    assert isinstance(panel, AttachmentsPanel)
    assert len(panel.table.model.rows) == 1
    concern = register(office, about_name="Sofie Prøvesen")
    whole = ConcernPage(concern_acts(office), context_of(office), concern)
    show(qtbot, whole)
    assert whole.files.isVisible()
    mine = whole.findChildren(AttachmentsPanel)[0]
    sheet = sheet_of(mine)
    sheet.take([file_of(tmp_path, "b.pdf", PDF)])
    fill(sheet)
    sheet.send()
    assert len(whole.findChildren(AttachmentsPanel)[0].table.model.rows) == 1
    after = AfterCallView(concern_acts(office), context_of(office), concern)
    show(qtbot, after)
    after.attach.click()
    assert after.sheet is not None
    after.sheet.take([file_of(tmp_path, "c.txt", b"c")])
    fill(after.sheet)
    after.sheet.send()
    assert len(listed(office, concern, Kind.CONCERN)) == 2


def test_a_colleague_sees_the_name_of_who_added_it(
    qtbot: QtBot, office: TestOffice, case: CaseId, tmp_path: Path
) -> None:
    office.database.execute("UPDATE case_file SET owner_id = :bo", {"bo": BO.id})
    office.user = BO
    add(office, case, file_of(tmp_path, "a.pdf", PDF))
    panel, _ = panel_of(qtbot, office, case)
    cells = [panel.table.model.index(0, at).data() for at in range(8)]
    assert BO.name in cells


@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
def test_no_decoder_is_loaded_by_adding_and_looking_at_files(
    office: TestOffice, case: CaseId, tmp_path: Path
) -> None:
    """In a process of its own, where only attachments are used, over the real screens."""
    file_of(tmp_path, "a.pdf", pages(2))
    file_of(tmp_path, "b.png", picture("PNG", (300, 200)))
    office.database.close()
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.attachments.only_attachments", str(tmp_path), case],
        cwd=root, capture_output=True, text=True, check=False, timeout=110,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == "seen a.pdf b.png"
    assert lines[1] == "control pdfium _imaging"  # the look into the maps does see them
    assert lines[2] == "mapped:"
