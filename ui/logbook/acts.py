"""What the screens of the log can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from models.audit.reading import LogFilter
from models.audit.rows import LogPage
from models.audit.sampling import Verdict
from models.usecases.checkpoint_slip import Compared, PrintedSlip, SlipState
from models.usecases.sample_log import SampleView
from models.usecases.thin_log import OldRows
from ui.changes import Changed
from ui.paper.pictures import Draw


class Read(Protocol):
    """Shows the rows that a filter asks for."""

    def __call__(self, asked: LogFilter, before: int | None = None) -> LogPage:
        """Return a page of them, newest first."""


@dataclass(frozen=True, slots=True)
class LogActs:
    """Use cases, one for each act of the screens."""

    read: Read
    print: Callable[[LogFilter], bytes]
    draw: Draw
    sample: Callable[[], SampleView]
    draw_sample: Callable[[], Changed]
    mark: Callable[[str, int, Verdict, str], Changed]
    sign: Callable[[str], Changed]
    set_days: Callable[[str], Changed]
    slip_due: Callable[[], SlipState]
    print_slip: Callable[[], PrintedSlip]
    check_words: Callable[[str, str], Compared]
    check_note: Callable[[str], Compared]
    old_rows: Callable[[], OldRows | None]
    thin: Callable[[], Changed]
