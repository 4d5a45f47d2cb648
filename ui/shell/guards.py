"""What stands around an open vault: clipboard, clock, the system's signals, captures."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.text import Text, text
from models.settings.device import CAPTURE, IDLE_MINUTES
from models.settings.protection import Group, Protection, State
from ui.changes import Changed
from ui.device import Device
from ui.jobs import Jobs
from ui.shell.capture import CaptureGuard, SetAffinity, system_affinity
from ui.shell.clipboard import ClipboardGuard
from ui.shell.clock_watch import ClockWatch
from ui.shell.lock_signals import LockSignals, system_signals

About = tuple[Kind, str] | None
"""The record that stands on the screen, where there is one."""


@dataclass(frozen=True, slots=True)
class GuardActs:
    """What the guards write into the open vault's log.

    Attributes:
        copied: so many letters were copied, from a case or concern or None.
        jumped: the computer's clock moved by so many seconds.
    """

    copied: Callable[[int, About], Changed]
    jumped: Callable[[int], Changed]


class Guards(QObject):
    """Stands on guard for as long as a vault is open; the clipboard is watched always."""

    def __init__(
        self,
        window: QWidget,
        device: Device,
        jobs: Jobs,
        affinity: SetAffinity | None = None,
    ) -> None:
        super().__init__(window)
        self._device, self._jobs = device, jobs
        self._acts: GuardActs | None = None
        self._about: Callable[[], About] = lambda: None
        self.clipboard = ClipboardGuard(self)
        self.clipboard.copied.connect(self._on_copied)
        self.clock = ClockWatch(self)
        self.clock.jumped.connect(self._on_jump)
        self.signals: LockSignals = system_signals(window)
        self.capture = CaptureGuard(self, affinity or system_affinity())
        self.use_capture()

    def begin(self, acts: GuardActs, about: Callable[[], About]) -> None:
        """Stand on guard around the vault that was just opened.

        Args:
            acts: what is written into its log.
            about: gives the record that stands on the screen.
        """
        self._acts, self._about = acts, about
        self.clock.start()
        self.signals.begin()

    def wipe(self) -> None:
        """Clear what was copied, and note nothing more: the vault is about to be locked."""
        self._acts = None
        self.clock.stop()
        self.clipboard.wipe()

    def end(self) -> None:
        """Let the computer sleep: the vault is closed."""
        self.signals.end()

    def use_capture(self) -> None:
        """Hide the windows from captures, or show them, as the setting says."""
        self.capture.hide_windows(hide=self._device.get(CAPTURE) == "no")

    @Slot(int)
    def _on_copied(self, letters: int) -> None:
        if self._acts is not None:
            work = partial(self._acts.copied, letters, self._about())
            self._jobs.run(self, work, lambda _: None, self._unlogged, self._failed)

    @Slot(int)
    def _on_jump(self, seconds: int) -> None:
        if self._acts is not None:
            work = partial(self._acts.jumped, seconds)
            self._jobs.run(self, work, lambda _: None, lambda _: None)

    def _unlogged(self, _refusal: Refused) -> None:
        self.clipboard.wipe()  # no row in the log, no text outside

    def _failed(self, fault: EnvironmentFault) -> None:
        self.clipboard.wipe()
        self._jobs.faulted.emit(fault)

    def protections(self) -> tuple[Protection, ...]:
        """Return what locks the vault and hides the screen, as it stands now."""
        heard = self.signals.heard
        minutes = self._device.number(IDLE_MINUTES)
        return (
            Protection(
                Group.LOCK,
                text("Protection", "After {minutes} minutes without use, and on Ctrl+L").filled(
                    minutes=minutes
                ),
                State.ON,
                text("Protection", "Idle time can be set from 1 to 15 minutes in Settings."),
            ),
            _signal(
                text("Protection", "When the computer's screen is locked"), told=heard.screen
            ),
            _signal(
                text("Protection", "When another user is switched to"), told=heard.user_switch
            ),
            _signal(text("Protection", "Before the computer goes to sleep"), told=heard.sleep),
            Protection(
                Group.SCREEN,
                text("Protection", "Copied text is cleared after 10 seconds"),
                State.ON,
                text(
                    "Protection",
                    "It is marked so that clipboard histories leave it out. Each copy is logged.",
                ),
            ),
            self._captures(),
        )

    def _captures(self) -> Protection:
        name = text("Protection", "The windows cannot be photographed or shared from afar")
        if not self.capture.offered:
            words = text("Protection", "Linux has no way for a program to ask for this.")
            return Protection(Group.SCREEN, name, State.NOT_OFFERED, words)
        if self.capture.active:
            words = text("Protection", "Asked of the system for each window, and granted.")
            return Protection(Group.SCREEN, name, State.ON, words)
        words = text("Protection", "It is switched off in Settings, or the system refuses it.")
        return Protection(Group.SCREEN, name, State.OFF, words)


def _signal(name: Text, *, told: bool) -> Protection:
    if told:
        words = text("Protection", "The system tells the program.")
        return Protection(Group.LOCK, name, State.ON, words)
    words = text(
        "Protection", "The system does not tell the program. Lock with Ctrl+L before you leave."
    )
    return Protection(Group.LOCK, name, State.NOT_OFFERED, words)
