"""Linux: logind and the screen savers tell over D-Bus, which is a socket of this computer alone.

Sources: org.freedesktop.login1(5); systemd.io/INHIBITOR_LOCKS: a delay inhibitor makes the
computer wait until its file descriptor is closed, which replacing the process does.
"""

from typing import Final, cast

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusVariant

from ui.shell.lock_signals import Heard, LockSignals

LOGIN: Final = "org.freedesktop.login1"
MANAGER: Final = "org.freedesktop.login1.Manager"
SESSION: Final = "org.freedesktop.login1.Session"
PROPERTIES: Final = "org.freedesktop.DBus.Properties"
LOGIN_PATH: Final = "/org/freedesktop/login1"
SAVERS: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
PATIENCE_MS: Final = 500
"""How long logind may take to answer; it is asked when the vault is unlocked."""

_SLOT: Final = cast("bytes", SLOT("on_message(QDBusMessage)"))


class DBusSignals(LockSignals):
    """Listens on both buses; without them it hears nothing and says so in ``heard``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._own = ""
        self._connected = False
        self._inhibitor: QDBusMessage | None = None

    def begin(self) -> None:
        """Listen, and ask the computer to wait for the lock before it sleeps."""
        if not self._connected:
            self._connect()
        self._inhibit()

    def end(self) -> None:
        """Give the inhibitor back: the reply that is let go closes its file descriptor."""
        self._inhibitor = None

    def _connect(self) -> None:
        self._connected = True
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        self._own = self._session_path(system)
        sleep = self._listen(system, LOGIN, LOGIN_PATH, MANAGER, "PrepareForSleep")
        lock = self._listen(system, LOGIN, "", SESSION, "Lock")
        switch = self._listen(system, LOGIN, self._own, PROPERTIES, "PropertiesChanged")
        savers = [self._listen(session, "", "", saver, "ActiveChanged") for saver in SAVERS]
        known = bool(self._own)
        self.heard = Heard(any(savers) or (known and lock), known and switch, known and sleep)

    def _listen(
        self, bus: QDBusConnection, service: str, path: str, interface: str, name: str
    ) -> bool:
        return bus.isConnected() and bus.connect(service, path, interface, name, self, _SLOT)

    def _inhibit(self) -> None:
        asked = _call(MANAGER, "Inhibit", LOGIN_PATH)
        asked.setArguments(["sleep", "Tovholder", "Locks the vault first", "delay"])
        self._inhibitor = _answer(QDBusConnection.systemBus(), asked)

    def _session_path(self, bus: QDBusConnection) -> str:
        """Return the path of the session in which this runs, or "" without logind."""
        asked = _call(MANAGER, "GetSession", LOGIN_PATH)
        asked.setArguments(["auto"])
        found = _answer(bus, asked)
        path = found.arguments()[0] if found is not None else None
        return path.path() if isinstance(path, QDBusObjectPath) else ""

    @Slot(QDBusMessage)
    def on_message(self, message: QDBusMessage) -> None:
        """Take a signal of either bus."""
        name, given = message.member(), message.arguments()
        if name == "PrepareForSleep":
            if given[:1] == [True]:
                self.asked.emit("sleep")
        elif name == "ActiveChanged":
            if given[:1] == [True]:
                self.asked.emit("screen")
        elif name == "Lock":
            if message.path() == self._own or not self._own:
                self.asked.emit("screen")
        elif given[:1] == [SESSION]:
            self._look(message.path())

    def _look(self, path: str) -> None:
        """Ask whether the session is still in front, and unlocked."""
        if self._property(path, "Active") is False:
            self.asked.emit("user")
        elif self._property(path, "LockedHint") is True:
            self.asked.emit("screen")

    def _property(self, path: str, name: str) -> object:
        asked = _call(PROPERTIES, "Get", path)
        asked.setArguments([SESSION, name])
        found = _answer(QDBusConnection.systemBus(), asked)
        value = found.arguments()[0] if found is not None else None
        return value.variant() if isinstance(value, QDBusVariant) else None


def _call(interface: str, name: str, path: str) -> QDBusMessage:
    return QDBusMessage.createMethodCall(LOGIN, path, interface, name)


def _answer(bus: QDBusConnection, asked: QDBusMessage) -> QDBusMessage | None:
    """Return logind's reply, or None where it is not there or says no."""
    if not bus.isConnected():
        return None
    found = bus.call(asked, QDBus.CallMode.Block, PATIENCE_MS)
    fit = found.type() is QDBusMessage.MessageType.ReplyMessage and found.arguments()
    return found if fit else None
