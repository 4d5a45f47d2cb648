"""What an act of a tour drives: the window, and what is around it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.jobs import Jobs
from ui.kit.toast import Toast
from ui.shell.desk import Desk
from ui.shell.window import MainWindow
from ui.tour.hands import Stuck, press, settle, wait_until
from ui.tour.pages.vaults import Gates
from ui.tour.stage import Stage

View = TypeVar("View", bound=QWidget)


class Backstage(Protocol):
    """What only ``main`` can do for a tour: it knows the vault."""

    def set_clock(self, instant: datetime) -> None:
        """Put the open vault's clock to an instant."""

    def fill(self) -> None:
        """Let the scenarios happen in the open vault; runs on the database thread."""

    def crowd(self, count: int) -> None:
        """Open so many further invented cases; runs on the database thread."""

    def make(self, kind: str, folder: str) -> None:
        """Make a practice vault: "kommune", filled, or "police"."""

    def close(self) -> None:
        """Close the open vault; runs on the database thread."""

    def write_key(self, path: str) -> None:
        """Write the open vault's exchange key as a key file."""


@dataclass(slots=True)
class Drive:
    """The hands of a tour."""

    window: MainWindow
    jobs: Jobs
    stage: Stage
    backstage: Backstage
    size: QSize
    bugs: list[BaseException] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Hear of every bug, so that no picture of the bug report passes for a screen."""
        self.jobs.crashed.connect(self.bugs.append)

    @property
    def gates(self) -> Gates:
        """The pages before unlocking."""
        return Gates(self.window, self.jobs)

    @property
    def desk(self) -> Desk:
        """The desk of the open vault.

        Raises:
            Stuck: none is open.
        """
        if self.window.desk is None:
            msg = "no vault is open"
            raise Stuck(msg)
        return self.window.desk

    @property
    def vaults(self) -> Path:
        """Where the tour's vaults lie."""
        return self.stage.out / "vaults"

    def card(self, organisation: str) -> Path:
        """Return the contact card that an office saved."""
        return self.only(f"*{organisation.split(maxsplit=1)[0]}*.kontakt.json")

    def only(self, pattern: str) -> Path:
        """Return the one file of the tour that is named so.

        Raises:
            Stuck: there is none, or more.
        """
        found = list(self.stage.out.glob(pattern))
        if len(found) != 1:
            raise Stuck(pattern)
        return found[0]

    def on_desk(self, kind: type[View]) -> View:
        """Return the part of the desk that is of that kind."""
        return self.desk.findChildren(kind)[0]

    def show(self) -> None:
        """Show the window at the size that was asked for."""
        QApplication.setCursorFlashTime(0)
        self.window.setMinimumSize(self.size.boundedTo(self.window.minimumSize()))
        self.window.resize(self.size)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.settle()

    def on_page(self, kind: type[View]) -> View:
        """Wait until a page of that kind is shown, and return it.

        Raises:
            Stuck: another page stays.
        """
        what = f"no {kind.__name__} is shown"
        wait_until(lambda: isinstance(self.desk.page, kind), what, self.jobs)
        self.settle()
        page = self.desk.page
        if not isinstance(page, kind):
            raise Stuck(what)
        return page

    def settle(self) -> None:
        """Let the program finish what it is doing.

        Raises:
            Stuck: it ran into a bug.
        """
        settle(self.jobs)
        if self.bugs:
            msg = f"a bug: {type(self.bugs[0]).__name__}"
            raise Stuck(msg) from self.bugs[0]

    def leave(self) -> None:
        """Close the vault without the lock, which would replace the process.

        Raises:
            Stuck: the desk stays.
        """
        self.settle()
        left, self.window.desk, self.window.first = self.window.desk, None, None
        if left is not None:
            left.deleteLater()  # its searches and drafts are not to wake in a closed vault
            QCoreApplication.sendPostedEvents(
                None, QEvent.Type.DeferredDelete.value
            )  # settling leaves it
            if isValid(left):
                msg = "the desk outlives its vault"
                raise Stuck(msg)
        self.on_database(self.backstage.close)

    def press(self, keys: str) -> None:
        """Press a shortcut, wherever the focus is."""
        press(QApplication.focusWidget() or self.window, keys)
        self.settle()

    def set_clock(self, instant: datetime) -> None:
        """Put the vault's clock, and what the status line says, to an instant."""
        self.backstage.set_clock(instant)
        self.desk.show_status()

    def shot(self, name: str, caption: str) -> None:
        """Keep a picture of what is on the screen."""
        self.settle()
        self.stage.shot(self.window, name, caption)
        for toast in self.window.findChildren(Toast):
            toast.hide()  # it would go by itself after seconds that two tours do not share

    def on_database(self, work: Callable[[], None]) -> None:
        """Run something on the database thread, and wait for it."""
        failed: list[object] = []
        self.jobs.run(self.window, work, lambda _: None, failed.append, failed.append)
        self.settle()
        if failed:
            raise Stuck(str(failed[0]))
