"""Pictures of the sheets over a case and a concern: who may see it, and what may be done."""

from collections.abc import Callable

from models.kernel.ids import CaseId, ConcernId
from ui.access.case_access_page import CaseAccessPage
from ui.attachments.attachments_panel import AttachmentsPanel
from ui.cases.case_page import CasePage
from ui.concerns.caller_card import CallerCard
from ui.concerns.concern_view import ConcernPage
from ui.kit.dialogs import close_all
from ui.tour.drive import Drive

Shot = Callable[[str], None]


def case_sheets(drive: Drive, shot: Shot, case_id: CaseId) -> None:
    """Take pictures of what opens over a case."""
    drive.desk.open_case(case_id, "access")
    access = drive.on_page(CasePage).widget_of("access")
    if isinstance(access, CaseAccessPage):
        _sheet(drive, shot, "grant", access.ask_grant)
        _sheet(drive, shot, "conflict", access.ask_conflict)
    drive.desk.open_case(case_id, "attachments")
    page = drive.on_page(CasePage).widget_of("attachments")
    for panel in page.findChildren(AttachmentsPanel):
        _sheet(drive, shot, "add-attachment", panel.ask_add)


def concern_sheets(drive: Drive, shot: Shot, concern_id: ConcernId) -> None:
    """Take pictures of what opens over a concern."""
    drive.desk.open_concern(concern_id)
    page = drive.on_page(ConcernPage)
    for card in page.findChildren(CallerCard):
        _sheet(drive, shot, "open-identity", card.open_identity)
        _sheet(drive, shot, "release", card.decide)
    _sheet(drive, shot, "delete-concern", page.ask_delete)


def _sheet(drive: Drive, shot: Shot, name: str, ask: Callable[[], object]) -> None:
    ask()
    drive.settle()
    shot(f"sheet-{name}")
    close_all()
