"""The tab that tells what protects the vault, put together."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.documents.protection_sheet import protection_sheet
from models.settings.protection import Protection
from ui.language import say
from ui.paper.paper_dialog import PaperDialog
from ui.security.acts import ProtectionActs
from ui.security.protection_page import ProtectionPage
from ui.security.security_view import SecurityTab
from ui.shell.desk import Desk
from ui.shell.guards import Guards
from ui.shell.outfit import Outfit


def protection_tab(desk: Desk, outfit: Outfit) -> SecurityTab:
    """Return the tab; every role may see it."""

    def paint(found: tuple[Protection, ...]) -> bytes:
        now = outfit.clock.now()
        return outfit.paint(protection_sheet(found, outfit.opened.office, now, say))

    def show(over: QWidget, title: str, pdf: bytes) -> None:
        PaperDialog(over, title, outfit.draw, desk.context.jobs, pdf).open()

    def around() -> tuple[Protection, ...]:
        guards = desk.window().findChild(Guards)
        return guards.protections() if isinstance(guards, Guards) else ()

    acts = ProtectionActs(
        outfit.protections, around, paint, show, desk.context.jobs, outfit.clock
    )
    words = QCoreApplication.translate("SecurityView", "Protection")
    return SecurityTab("protection", words, partial(ProtectionPage, acts))
