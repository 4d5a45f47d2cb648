"""The main window: the gate before unlocking, the desk after it, and the way back."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QStackedWidget,
    QWidget,
)

from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.office.vaults import Opened, Seen
from models.settings.device import (
    AFTER_LOCK,
    BACKUP_PLACE,
    IDLE_MINUTES,
    LAST_LABEL,
    TAKEN_OVER,
    VAULT,
    WINDOW,
)
from ui.device import Device
from ui.jobs import Jobs
from ui.kit.dialogs import inform, show_fault
from ui.kit.files import RESOURCES
from ui.language import filled, say
from ui.shell.desk import Desk
from ui.shell.guards import About, GuardActs, Guards
from ui.shell.idle import IdleWatch
from ui.shell.locker import Locker
from ui.shell.waiting import Waiting
from ui.vaults.acts import VaultActs
from ui.vaults.create_view import CreateView
from ui.vaults.own_passphrase_view import OwnPassphraseView
from ui.vaults.restore_view import RestoreView
from ui.vaults.unlock_view import UnlockView
from ui.vaults.welcome_view import WelcomeView

SMALLEST: Final = QSize(880, 480)
FIRST: Final = QSize(1366, 768)


class Practise(Protocol):
    """Sees to it that the practice vault is there."""

    def __call__(self, *, fresh: bool) -> str:
        """Return its folder; with ``fresh`` it is made anew."""


@dataclass(frozen=True, slots=True)
class Program:
    """What the window is given by ``main``.

    Attributes:
        vaults: what can be done before unlocking.
        desk: builds the desk over an open vault.
        close: closes the vault, told whether to come back to the newest draft; runs on the
            database thread.
        restart: replaces the process after a lock.
        practice: makes the practice vault where there is none, and returns its folder;
            runs on the database thread.
        hint: the passphrase of a folder that is the program's own practice vault, or "".
        show_pdf: shows pages to print over a window, under a title.
        report: says where a bug happened, without personal data.
        guard: what the guards write into the log of the open vault.
    """

    vaults: VaultActs
    desk: Callable[[Opened], Desk]
    close: Callable[[bool], None]
    restart: Callable[[], None]
    practice: Practise
    hint: Callable[[str], str]
    show_pdf: Callable[[QWidget, str, bytes], None]
    report: Callable[[BaseException], str]
    guard: Callable[[], GuardActs]


class MainWindow(QMainWindow):
    """One window: its title never holds a name."""

    def __init__(self, program: Program, device: Device, jobs: Jobs, idle: IdleWatch) -> None:
        super().__init__()
        self._program, self._device, self._jobs, self.idle = program, device, jobs, idle
        self.setWindowTitle("Tovholder")
        self.setWindowIcon(QIcon(str(RESOURCES / "icons" / "tovholder.svg")))
        self.setMinimumSize(SMALLEST)
        self.resize(self._remembered_size())
        self.desk: Desk | None = None
        self.first: OwnPassphraseView | None = None
        self._left: Desk | None = None
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.locker = Locker(jobs, program.close, program.restart, self)
        self.locker.wiped.connect(self._wipe)
        self.locker.kept.connect(self._retire)
        self.guards = Guards(self, device, jobs)
        self.guards.signals.asked.connect(self.lock)
        self.guards.clock.jumped.connect(self._on_jump)
        idle.idle.connect(self.lock)
        idle.set_minutes(device.number(IDLE_MINUTES))
        keys = QShortcut(QKeySequence("Ctrl+L"), self)
        keys.setContext(Qt.ShortcutContext.ApplicationShortcut)
        keys.activated.connect(self.lock)
        jobs.faulted.connect(self._on_fault)
        jobs.crashed.connect(self._on_bug)

    @property
    def page(self) -> QWidget | None:
        """What the window shows."""
        return self._stack.currentWidget()

    @Slot()
    def begin(self, folder: str = "") -> None:
        """Show the first page: a vault's unlock page, or the welcome."""
        wanted = folder or self._device.get(VAULT)
        if wanted:
            self.open_folder(wanted, forgiving=not folder)
        else:
            self.show_welcome()

    @Slot()
    def show_welcome(self) -> None:
        """Offer to make, open or practise."""
        self._jobs.run(self, self._program.vaults.let_go, lambda _: None, self._refused)
        view = WelcomeView()
        view.wants_new.connect(self.show_create)
        view.wants_open.connect(self.open_folder)
        view.wants_practice.connect(self.practise)
        view.wants_restore.connect(self.show_restore)
        self._show(view)

    @Slot()
    def show_restore(self) -> None:
        """Restore a vault, or take over one that was moved here."""
        folder, second = self._device.get(VAULT), self._device.get(BACKUP_PLACE)
        vaults = self._program.vaults
        self._jobs.run(self, vaults.let_go, lambda _: None, self._refused)
        view = RestoreView(
            vaults,
            self._jobs,
            places=tuple(each for each in (folder, second) if each),
            target=folder or vaults.default_folder,
            taken=self._device.get(TAKEN_OVER).split(),
            second=second,
        )
        view.left.connect(self.begin)
        view.restored.connect(self._restored)
        view.wants_open.connect(self.open_folder)
        self._show(view)

    @Slot(str, str)
    def _restored(self, folder: str, move: str) -> None:
        """Remember where the vault stands, and which move was taken over here."""
        self._device.put(VAULT, folder)
        if move:
            taken = self._device.get(TAKEN_OVER).split()
            self._device.put(TAKEN_OVER, " ".join(dict.fromkeys((*taken, move))))

    @Slot()
    def show_create(self) -> None:
        """Make a vault."""
        view = CreateView(self._program.vaults, self._jobs, self._show_pdf)
        view.left.connect(self.show_welcome)
        view.created.connect(self._made)
        self._show(view)

    @Slot(object)
    def _made(self, opened: Opened) -> None:
        """Remember the vault that was just made: after a lock it is the one to unlock."""
        if isinstance(self.page, CreateView):
            self._device.put(VAULT, self.page.folder.text().strip())
        self.enter(opened)

    @Slot(str)
    def open_folder(self, folder: str, *, forgiving: bool = False) -> None:
        """Take a vault's folder and ask who unlocks it.

        Args:
            folder: the vault's.
            forgiving: whether a folder that is gone leads quietly to the welcome page.
        """

        def shown(seen: Seen) -> None:
            self._device.put(VAULT, folder)
            self._ask(seen, self._program.hint(folder))

        def refused(refusal: Refused) -> None:
            self.show_welcome()
            if not forgiving or Path(folder).is_dir():
                self._refused(refusal)

        def fault(trouble: EnvironmentFault) -> None:
            self.show_welcome()
            show_fault(self, trouble)

        self._jobs.run(self, lambda: self._program.vaults.look(folder), shown, refused, fault)

    def _ask(self, seen: Seen, hint: str) -> None:
        last = self._device.get(LAST_LABEL)
        view = UnlockView(self._program.vaults, self._jobs, seen, last, hint)
        view.tell_done(self._device.get(AFTER_LOCK))
        self._device.put(AFTER_LOCK, "")
        view.unlocked.connect(self.enter)
        view.wants_other.connect(self._other)
        view.wants_restore.connect(self.show_restore)
        self._show(view)

    @Slot()
    def _other(self) -> None:
        self._device.put(VAULT, "")
        self.show_welcome()

    @Slot()
    def practise(self, *, fresh: bool = False) -> None:
        """Open the practice vault; it is made where there is none."""
        self._show(Waiting("school", self.tr("Preparing the practice vault …")))
        work = partial(self._program.practice, fresh=fresh)
        self._jobs.run(self, work, self.open_folder, self._refused)

    @Slot(object)
    def enter(self, opened: Opened) -> None:
        """Show the desk of an open vault, once a passphrase of one's own is chosen."""
        self._device.put(LAST_LABEL, opened.user.label)
        self.guards.begin(self._program.guard(), self._about)
        if not opened.must_change:
            self._enter_desk(opened)
            return
        self.first = OwnPassphraseView(self._program.vaults, self._jobs, opened)
        self.first.chosen.connect(partial(self._enter_desk, opened))
        self.first.wants_lock.connect(self.lock)
        self._show(self.first)
        self.idle.start()

    def _enter_desk(self, opened: Opened) -> None:
        self.first = None
        self.desk = self._program.desk(opened)
        self.desk.wants_lock.connect(self.lock)
        self._show(self.desk)
        self.desk.begin(opened.resume)
        self.idle.start()

    @Slot()
    def lock(self) -> None:
        """Lock the vault; without one there is nothing to lock."""
        inside = self.desk or self.first
        if inside is not None:
            self.idle.stop()
            self.locker.lock(inside)

    @Slot()
    def _wipe(self) -> None:
        page = Waiting("lock", self.tr("Locked"))
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)  # the desk stays, unseen, until drafts are kept
        self._left, self.desk, self.first = self.desk, None, None
        for other in QApplication.topLevelWidgets():
            if other is not self and not isinstance(other, QDialog):
                other.hide()  # dialogs are closed next
        self.repaint()
        self.guards.wipe()

    @Slot()
    def _retire(self) -> None:
        """Take the desk away before its vault is closed: it must not ask for anything more."""
        left, self._left = self._left, None
        if left is not None:
            self._jobs.retire(left)
            for timer in left.findChildren(QTimer):
                timer.stop()
            self._stack.removeWidget(left)
            left.deleteLater()

    def _about(self) -> About:
        """Return the case or concern that stands on the screen."""
        page = None if self.desk is None else self.desk.page
        for kind, name in ((Kind.CASE, "case_id"), (Kind.CONCERN, "concern_id")):
            key = getattr(page, name, None)
            if isinstance(key, str):
                return kind, key
        return None

    @Slot(int)
    def _on_jump(self, seconds: int) -> None:
        words = self.tr(
            "It moved by {minutes} minutes while the vault was open. The log has noted it. "
            "See whether the clock is right: deadlines are counted by it."
        )
        minutes = str(round(abs(seconds) / 60))
        title = self.tr("The computer's clock was changed")
        inform(self, title, filled(words, minutes=minutes))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is half-filled, close the vault, then go."""
        if not self.isMaximized():
            self._device.put(WINDOW, f"{self.width()}x{self.height()}")
        inside = self.desk or self.first
        if inside is not None:
            self.idle.stop()
            self.locker.lock(inside, self.close)
            event.ignore()
            return
        self.guards.end()
        super().closeEvent(event)

    def _show(self, page: QWidget) -> None:
        old = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    def _show_pdf(self, title: str, pdf: bytes) -> None:
        self._program.show_pdf(self, title, pdf)

    def _refused(self, refusal: Refused) -> None:
        inform(self, self.tr("That cannot be done"), say(refusal.why))

    @Slot(object)
    def _on_fault(self, fault: EnvironmentFault) -> None:
        show_fault(self, fault)

    @Slot(object)
    def _on_bug(self, error: BaseException) -> None:
        inform(
            self,
            self.tr("The program has made a mistake"),
            self.tr("What you have saved is safe. You can go on, or lock and unlock again."),
            self._program.report(error),
        )

    def _remembered_size(self) -> QSize:
        width, _, height = self._device.get(WINDOW).partition("x")
        if width.isdigit() and height.isdigit():
            return QSize(int(width), int(height)).expandedTo(SMALLEST)
        return FIRST
