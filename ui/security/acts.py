"""What the page "what protects the vault" can do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from models.kernel.clock import Clock
from models.settings.protection import Protection
from ui.jobs import Jobs


@dataclass(frozen=True, slots=True)
class ProtectionActs:
    """Acts of the page.

    Attributes:
        check: tries and reads back what protects this process and its disk; runs beside the
            database.
        around: what stands around the windows; runs on the GUI thread.
        paint: makes a paper of what was found, at an instant; runs beside the database.
        show_pdf: shows a paper to print over a window, under a title.
        jobs: the way to the workers.
        clock: when it was checked.
    """

    check: Callable[[], tuple[Protection, ...]]
    around: Callable[[], tuple[Protection, ...]]
    paint: Callable[[tuple[Protection, ...]], bytes]
    show_pdf: Callable[[QWidget, str, bytes], None]
    jobs: Jobs
    clock: Clock
