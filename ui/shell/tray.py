"""A notice outside the window that something is due: it names nothing and nobody.

Off until somebody switches it on at this computer. What it says can be read by whoever looks at
the screen, and stands in the desktop's list of notices.
"""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from models.settings.device import TRAY
from ui.calendar.reminding import Reminding
from ui.device import Device
from ui.kit.icons import themed

SECONDS: Final = 10
GONE_MS: Final = 60_000
"""After so long the icon goes, whether the notice was seen or not."""


def tray_offered() -> bool:
    """Return whether the system has a place for it."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class TrayNotice(QObject):
    """Tells once for what came, while another window is in front; goes with the desk."""

    def __init__(self, reminding: Reminding, device: Device) -> None:
        super().__init__(reminding)
        self._reminding, self._device = reminding, device
        self.icon: QSystemTrayIcon | None = None
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.setInterval(GONE_MS)
        self._gone.timeout.connect(self._take_away)
        reminding.came.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        window = self._reminding.bar.window()
        wanted = self._device.get(TRAY) == "yes" and tray_offered()
        if not wanted or (window.isActiveWindow() and not window.isMinimized()):
            return
        if self.icon is None:
            self.icon = QSystemTrayIcon(themed("bell"), self)
            self.icon.setToolTip("Tovholder")
            self.icon.activated.connect(self._lead)
            self.icon.messageClicked.connect(self._lead)
        self.icon.show()
        words = self.tr("Something is due.")
        self.icon.showMessage("Tovholder", words, themed("bell"), SECONDS * 1000)
        self._gone.start()

    @Slot()
    def _lead(self) -> None:
        window = self._reminding.bar.window()
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
        self._take_away()
        self._reminding.lead_there()

    @Slot()
    def _take_away(self) -> None:
        if self.icon is not None:
            self.icon.hide()
