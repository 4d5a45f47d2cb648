"""A logind of our own on a private bus; commands by standard input, what it saw by output.

Commands: ``sleep``, ``lock``, ``lock-other``, ``switch``, ``hint``, ``saver``, ``end``.
"""

import os
import sys
import time

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)

PATH = "/org/freedesktop/login1"
SESSION = "org.freedesktop.login1.Session"
OWN, OTHER = f"{PATH}/session/c1", f"{PATH}/session/c2"


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class Logind(QDBusVirtualObject):
    def __init__(self) -> None:
        super().__init__()
        self.held: int | None = None
        self.state: dict[str, bool] = {"Active": True, "LockedHint": False}

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, bus: QDBusConnection) -> bool:  # noqa: N802
        answer, name = message.createReply(), message.member()
        if name == "Inhibit":
            self.held, given = os.pipe()
            os.set_blocking(self.held, False)
            say("inhibited", *message.arguments())
            answer.setArguments([QDBusUnixFileDescriptor(given)])
            os.close(given)
        elif name == "GetSession":
            answer.setArguments([QDBusObjectPath(OWN)])
        else:
            answer.setArguments([QDBusVariant(self.state[message.arguments()[1]])])
        return bus.send(answer)

    def look(self) -> None:
        """Tell when the inhibitor is closed: the computer may sleep now."""
        if self.held is None:
            return
        try:
            if os.read(self.held, 1) == b"":
                say("released", time.monotonic())
                os.close(self.held)
                self.held = None
        except BlockingIOError:
            return


def signal(bus: QDBusConnection, path: str, interface: str, name: str, *given: object) -> None:
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(given))
    bus.send(message)


def obey(word: str, logind: Logind, system: QDBusConnection, session: QDBusConnection) -> None:
    say("told", word, time.monotonic())
    if word == "sleep":
        signal(system, PATH, "org.freedesktop.login1.Manager", "PrepareForSleep", True)
    elif word == "wake":
        signal(system, PATH, "org.freedesktop.login1.Manager", "PrepareForSleep", False)
    elif word in {"lock", "lock-other"}:
        signal(system, OWN if word == "lock" else OTHER, SESSION, "Lock")
    elif word in {"switch", "hint", "nothing"}:
        logind.state["Active"] = word != "switch"
        logind.state["LockedHint"] = word == "hint"
        signal(
            system, OWN, "org.freedesktop.DBus.Properties", "PropertiesChanged", SESSION, {}, []
        )
    elif word in {"saver", "saver-off"}:
        saver = "org.gnome.ScreenSaver"
        signal(session, "/org/gnome/ScreenSaver", saver, "ActiveChanged", word == "saver")
    elif word == "end":
        QCoreApplication.quit()


def main() -> None:
    app = QCoreApplication(sys.argv)
    system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
    logind = Logind()
    below = QDBusConnection.VirtualObjectRegisterOption.SubPath
    ready = system.registerVirtualObject(PATH, logind, below)
    ready = ready and system.registerService("org.freedesktop.login1")
    clock = QTimer()
    clock.timeout.connect(logind.look)
    clock.start(10)
    typed = QSocketNotifier(0, QSocketNotifier.Type.Read)
    typed.activated.connect(lambda: obey(sys.stdin.readline().strip(), logind, system, session))
    say("ready", ready)
    app.exec()


if __name__ == "__main__":
    main()
