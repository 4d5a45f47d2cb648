"""Which tabs the place "Security" has for the role of whoever is unlocked."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.security.acts import ProtectionActs
from ui.security.protection_page import ProtectionPage
from ui.security.security_view import SecurityTab, SecurityView
from ui.shell.desk import Desk
from ui.shell.outfit import Outfit


def security_view(_desk: Desk, outfit: Outfit) -> SecurityView:
    """Return the place with the tabs that the role may use."""
    return SecurityView((_protection(outfit),))


def _protection(outfit: Outfit) -> SecurityTab:
    acts = ProtectionActs(outfit.protections)
    words = QCoreApplication.translate("SecurityView", "Protection")
    return SecurityTab("protection", words, partial(ProtectionPage, acts))
