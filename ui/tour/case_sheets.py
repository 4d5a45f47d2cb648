"""Pictures of the sheets over a case and a concern: who may see it, and what may be done."""

from collections.abc import Callable

from PySide6.QtGui import QColor, QImage, QPainter

from models.kernel.ids import CaseId, ConcernId
from ui.access.case_access_page import CaseAccessPage
from ui.analysis.analysis_page import AnalysisPage
from ui.attachments.add_sheet import AddSheet
from ui.attachments.attachments_panel import AttachmentsPanel
from ui.cases.case_page import CasePage
from ui.cases.closing_page import ClosingPage
from ui.concerns.caller_card import CallerCard
from ui.concerns.concern_view import ConcernPage
from ui.handover.transfer_page import TransferPage
from ui.kit.dialogs import close_all
from ui.paper.extract_button import ExtractButton
from ui.qualification.qualification_page import QualificationPage
from ui.tour.drive import Drive
from ui.tour.hands import Stuck, wait_until
from ui.tour.pages.given import GivenDesk
from ui.triage.triage_page import TriagePage

Shot = Callable[[str], None]


def case_sheets(drive: Drive, shot: Shot, case_id: CaseId) -> None:
    """Take pictures of what opens over a case."""
    drive.desk.open_case(case_id, "access")
    access = drive.on_page(CasePage).widget_of("access")
    if isinstance(access, CaseAccessPage):
        _sheet(drive, shot, "grant", access.ask_grant)
        _sheet(drive, shot, "conflict", access.ask_conflict)
    _round(drive, shot, case_id)
    _transfer(drive, shot, case_id)
    _closing(drive, shot, case_id)
    _given(drive, shot, case_id)
    drive.desk.open_case(case_id, "people")
    button = drive.on_page(CasePage).findChildren(ExtractButton)[0]
    button.click()
    wait_until(lambda: button.paper is not None, "no extract is made", drive.jobs)
    drive.settle()
    shot("citizen-extract")
    close_all()
    drive.desk.open_case(case_id, "attachments")
    panel = drive.on_page(CasePage).widget_of("attachments")
    if isinstance(panel, AttachmentsPanel):
        _attachments(drive, shot, panel)


def _transfer(drive: Drive, shot: Shot, case_id: CaseId) -> None:
    """Take pictures of the forms by which a case goes to another kommune."""
    drive.desk.open_case(case_id, "transfer")
    page = drive.on_page(CasePage).widget_of("transfer")
    if isinstance(page, TransferPage):
        drive.settle()
        for act in [each for each in ("moved", "prepare") if each in page.buttons]:
            _sheet(drive, shot, f"transfer-{act}", page.buttons[act].click)


def _given(drive: Drive, shot: Shot, case_id: CaseId) -> None:
    """Take pictures of the forms for what was given outside the program."""
    drive.desk.open_case(case_id)
    card = GivenDesk.on(drive.on_page(CasePage)).card
    for name, act in (("acute", card.acute), ("given", card.given), ("no", card.declined)):
        _sheet(drive, shot, f"register-{name}", act.click)


def _closing(drive: Drive, shot: Shot, case_id: CaseId) -> None:
    """Take pictures of the end of a case and of what is done to notes."""
    drive.desk.open_case(case_id, "closure")
    page = drive.on_page(CasePage)
    closing = page.widget_of("closure")
    if isinstance(closing, ClosingPage):
        drive.settle()
        closing.check.click()
        shot("closing-problems")
        _sheet(drive, shot, "case-mistake", closing.mistake.click)
    drive.desk.open_case(case_id)
    _sheet(drive, shot, "statements", page.overview.note.marked.click)


def concern_sheets(drive: Drive, shot: Shot, concern_id: ConcernId) -> None:
    """Take pictures of what opens over a concern."""
    drive.desk.open_concern(concern_id)
    page = drive.on_page(ConcernPage)
    for card in page.findChildren(CallerCard):
        _sheet(drive, shot, "open-identity", card.open_identity)
        _sheet(drive, shot, "release", card.decide)
    _sheet(drive, shot, "delete-concern", page.ask_delete)


def _round(drive: Drive, shot: Shot, case_id: CaseId) -> None:
    """Take pictures of the forms of a round, those that this case offers now."""
    drive.desk.open_case(case_id, "qualification")
    drive.settle()
    page = drive.on_page(CasePage).widget_of("qualification")
    if isinstance(page, QualificationPage):
        for (_, act), button in tuple(page.buttons.items()):
            if act != "remind":
                _sheet(drive, shot, f"qualification-{act}", button.click)


def _attachments(drive: Drive, shot: Shot, panel: AttachmentsPanel) -> None:
    """Add a picture where there is none yet, look at it, and ask for a copy outside."""
    drive.settle()
    panel.ask_add()
    sheet = panel.sheet
    if not isinstance(sheet, AddSheet):
        raise Stuck(panel.objectName())
    sheet.take([_drawn(drive)])
    sheet.common.load({"source": "Skolens leder", "dated": "2026-01-13"})
    drive.settle()
    shot("sheet-add-attachment")
    if panel.table.model.rows:
        close_all()
    else:
        sheet.send()
        what = "the file is not added"
        wait_until(lambda: bool(panel.table.model.rows), what, drive.jobs)
    panel.table.select(panel.table.model.rows[0].id)
    shot("case-attachment")
    _sheet(drive, shot, "export-attachment", panel.ask_export)
    if panel.look.isEnabled() and panel.look.isVisible():
        panel.view()
        drive.settle()
        viewer = panel.viewer
        if viewer is not None:
            what = "nothing is shown"
            wait_until(lambda: viewer.stack.currentWidget() is not viewer.wait, what)
        shot("attachment-viewer")
        close_all()


def _drawn(drive: Drive) -> str:
    """Return the path of a picture as somebody might send it in."""
    image = QImage(900, 560, QImage.Format.Format_RGB32)
    image.fill(QColor("#F4EFE4"))
    painter = QPainter(image)
    painter.setPen(QColor("#3A4A58"))
    painter.drawRect(40, 40, 820, 480)
    painter.drawText(80, 120, "Øvelse: et opdigtet skærmbillede")
    painter.end()
    path = drive.vaults / "skaermbillede.png"
    image.save(str(path))
    return str(path)


def _sheet(drive: Drive, shot: Shot, name: str, ask: Callable[[], object]) -> None:
    ask()
    drive.settle()
    shot(f"sheet-{name}")
    close_all()


def triage_sheets(drive: Drive, shot: Shot, case_id: CaseId) -> None:
    """Take pictures of the board of an analysis, and of a recommendation being written."""
    drive.desk.open_case(case_id, "analysis")
    analysis = drive.on_page(CasePage).widget_of("analysis")
    if isinstance(analysis, AnalysisPage):
        drive.settle()
        analysis.board.click()
        wait_until(lambda: analysis.drawn, "no board is drawn", drive.jobs)
        shot("board")
        close_all()
    drive.desk.open_case(case_id, "triage")
    triage = drive.on_page(CasePage).widget_of("triage")
    if isinstance(triage, TriagePage):
        drive.settle()
        triage.write()
        shot("recommendation")
