"""What the pages of the place "Security" can do."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from models.audit.acts import Act
from models.forms.answers import Answers
from models.kernel.clock import Clock
from models.office.countersignature import SignedPaper
from models.office.go_live import Point
from models.settings.protection import Protection
from models.usecases.countersign import Countersigning
from models.usecases.go_live import GoLiveList
from ui.changes import Changed
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


@dataclass(frozen=True, slots=True)
class GoLiveActs:
    """What can be done with the go-live list.

    Attributes:
        shown: returns the list.
        record: puts a point on record.
        go_live: takes the vault into real use.
    """

    shown: Callable[[], GoLiveList]
    record: Callable[[Point, Answers], Changed]
    go_live: Callable[[], Changed]


class SetTwo(Protocol):
    """Chooses whether the office wants two people for an act."""

    def __call__(self, act: Act, *, on: bool) -> Changed:
        """Set it."""


@dataclass(frozen=True, slots=True)
class CountersignActs:
    """What can be done with what wants a second person.

    Attributes:
        shown: returns the list and the office's choices.
        sign: agrees on screen.
        decline: says no on screen, and why.
        on_paper: records what a signed slip says.
        slip: makes a slip to be signed; runs on the database thread.
        choose: sets whether the office wants two people for an act.
        show_pdf: shows a paper to print over a window, under a title.
    """

    shown: Callable[[], Countersigning]
    sign: Callable[[str], Changed]
    decline: Callable[[str, str], Changed]
    on_paper: Callable[[str, SignedPaper], Changed]
    slip: Callable[[str], bytes]
    choose: SetTwo
    show_pdf: Callable[[QWidget, str, bytes], None]
