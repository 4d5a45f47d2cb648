"""Listens to the system as the program does, and says what it heard."""

import sys

from PySide6.QtCore import QCoreApplication

from storage.system.no_network import shut_network
from ui.shell.dbus_signals import DBusSignals


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def main() -> None:
    shut_network()  # the buses are sockets of this computer, which stay open
    app = QCoreApplication(sys.argv)
    signals = DBusSignals()
    signals.asked.connect(lambda why: say("asked", why))
    signals.begin()
    heard = signals.heard
    say("hears", heard.screen, heard.user_switch, heard.sleep)
    app.exec()


if __name__ == "__main__":
    main()
