"""Which tabs the place "Security" has for the role of whoever is unlocked."""

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.access.roles import Right, Role, may
from models.office.office import OfficeKind
from models.settings.device import AFTER_LOCK, BACKUP_PLACE
from models.usecases.countersign import SEES_LIST
from ui.access.preview_page import PreviewPage
from ui.backups.backups_page import BackupsPage
from ui.backups.keeper import BackupKeeper
from ui.device import Device
from ui.logbook.log_place import LogPlace
from ui.paper.paper_dialog import PaperDialog
from ui.security.countersign_page import COUNTERSIGNATURES, CountersignPage
from ui.security.exit_page import EXIT, ExitPage
from ui.security.go_live_page import GoLivePage
from ui.security.security_view import SecurityTab, SecurityView
from ui.shell import compose, compose_access
from ui.shell.compose_exit import exit_acts
from ui.shell.desk import Desk
from ui.shell.key_tabs import keys_tab, users_tab
from ui.shell.outfit import Outfit
from ui.shell.protection_tab import protection_tab

ORDER: Final = (
    COUNTERSIGNATURES, "log", "backups", "users", "access", "keys", "go_live", "protection",
    EXIT,
)  # fmt: skip
"""The tabs from left to right: what is used every week before what is set up once."""
FIRST: Final = {Role.LOG_REVIEWER: "log", Role.DPO: "log", Role.ADMINISTRATOR: "users"}
"""What a role is there for; it stands first and is shown first."""


def security_view(
    desk: Desk, outfit: Outfit, keeper: BackupKeeper, device: Device
) -> SecurityView:
    """Return the place with the tabs that the role may use."""
    role = outfit.opened.user.role
    tabs = [protection_tab(desk, outfit), keys_tab(desk, outfit)]
    if may(role, Right.MANAGE_USERS):
        tabs.append(users_tab(desk, outfit))
    if may(role, Right.MANAGE_BACKUPS):
        tabs.append(_backups(desk, outfit, keeper, device))
    if may(role, Right.EXIT):
        tabs.append(_exit(desk, outfit))
    if may(role, Right.GO_LIVE):
        tabs.append(_go_live(desk, outfit, device))
    if may(role, Right.READ_LOG):
        tabs.append(_log(desk, outfit))
    if may(role, Right.PREVIEW_ACCESS) and outfit.opened.office.kind is OfficeKind.KOMMUNE:
        tabs.append(_access(desk, outfit))
    if any(may(role, right) for right in SEES_LIST):
        tabs.append(_countersignatures(desk, outfit))
    return SecurityView(tuple(sorted(tabs, key=partial(_place, role))))


def _place(role: Role, tab: SecurityTab) -> int:
    """Return where a tab stands: what the role is there for first, then what is used often."""
    return -1 if tab.key == FIRST.get(role) else ORDER.index(tab.key)


def _access(desk: Desk, outfit: Outfit) -> SecurityTab:
    words = QCoreApplication.translate("SecurityView", "Access")
    acts = compose_access.access_acts(outfit)
    return SecurityTab("access", words, partial(PreviewPage, acts, desk.context))


def _exit(desk: Desk, outfit: Outfit) -> SecurityTab:
    words = QCoreApplication.translate("SecurityView", "Exit pack")
    return SecurityTab(EXIT, words, partial(ExitPage, exit_acts(outfit), desk.context))


def _go_live(desk: Desk, outfit: Outfit, device: Device) -> SecurityTab:
    def make() -> GoLivePage:
        page = GoLivePage(compose.go_live_acts(outfit), desk.context)
        page.went_live.connect(partial(device.put, AFTER_LOCK, "live"))
        page.went_live.connect(desk.wants_lock)
        return page

    return SecurityTab(
        "go_live", QCoreApplication.translate("SecurityView", "Go-live list"), make
    )


def _backups(desk: Desk, outfit: Outfit, keeper: BackupKeeper, device: Device) -> SecurityTab:
    def make() -> BackupsPage:
        page = BackupsPage(compose.backup_acts(outfit), keeper, desk.context)
        page.place_chosen.connect(partial(device.put, BACKUP_PLACE))
        page.moved.connect(partial(device.put, AFTER_LOCK, "moved"))
        page.moved.connect(desk.wants_lock)
        return page

    return SecurityTab("backups", QCoreApplication.translate("SecurityView", "Backups"), make)


def _log(desk: Desk, outfit: Outfit) -> SecurityTab:
    words = QCoreApplication.translate("SecurityView", "Log")
    return SecurityTab("log", words, partial(LogPlace, compose.log_acts(outfit), desk.context))


def _countersignatures(desk: Desk, outfit: Outfit) -> SecurityTab:
    def show(over: QWidget, title: str, pdf: bytes) -> None:
        PaperDialog(over, title, outfit.draw, desk.context.jobs, pdf).open()

    acts = compose.countersign_acts(outfit, show)
    words = QCoreApplication.translate("SecurityView", "Countersignatures")
    return SecurityTab(COUNTERSIGNATURES, words, partial(CountersignPage, acts, desk.context))
