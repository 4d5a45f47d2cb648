"""Which tabs the place "Security" has for the role of whoever is unlocked."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from models.access.roles import Right, may
from models.office.office import OfficeKind
from ui.access.preview_page import PreviewPage
from ui.logbook.rows_page import RowsPage
from ui.security.go_live_page import GoLivePage
from ui.security.security_view import SecurityTab, SecurityView
from ui.shell import compose, compose_access
from ui.shell.desk import Desk
from ui.shell.outfit import Outfit
from ui.shell.protection_tab import protection_tab


def security_view(desk: Desk, outfit: Outfit) -> SecurityView:
    """Return the place with the tabs that the role may use."""
    role = outfit.opened.user.role
    tabs = [protection_tab(desk, outfit)]
    if may(role, Right.GO_LIVE):
        tabs.append(_go_live(desk, outfit))
    if may(role, Right.READ_LOG):
        tabs.append(_log(desk, outfit))
    if may(role, Right.PREVIEW_ACCESS) and outfit.opened.office.kind is OfficeKind.KOMMUNE:
        tabs.append(_access(desk, outfit))
    return SecurityView(tuple(tabs))


def _access(desk: Desk, outfit: Outfit) -> SecurityTab:
    words = QCoreApplication.translate("SecurityView", "Access")
    acts = compose_access.access_acts(outfit)
    return SecurityTab("access", words, partial(PreviewPage, acts, desk.context))


def _go_live(desk: Desk, outfit: Outfit) -> SecurityTab:
    def make() -> GoLivePage:
        page = GoLivePage(compose.go_live_acts(outfit), desk.context)
        page.went_live.connect(desk.wants_lock)
        return page

    return SecurityTab(
        "go_live", QCoreApplication.translate("SecurityView", "Go-live list"), make
    )


def _log(desk: Desk, outfit: Outfit) -> SecurityTab:
    words = QCoreApplication.translate("SecurityView", "Log")
    return SecurityTab("log", words, partial(RowsPage, compose.log_acts(outfit), desk.context))
