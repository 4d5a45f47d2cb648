"""What can be done with calendar files; composed where both sides meet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from models.calendar.busy import Imported
from models.kernel.ids import EntryId
from models.usecases.calendar_files import ExportedCalendar
from ui.calendar.acts import Rows
from ui.changes import Changed


@dataclass(frozen=True, slots=True)
class FileActs:
    """Queries and use cases of calendar files.

    Attributes:
        between: what stands between two instants.
        export: registers that entries leave, and returns their file.
        save_file: writes bytes to a path, whole or not at all.
        read_busy: reads one's busy times in from the file with that path.
        forget_busy: deletes them.
        shown_busy: when they were read in, or None.
    """

    between: Callable[[datetime, datetime], Rows]
    export: Callable[[Sequence[EntryId]], ExportedCalendar]
    save_file: Callable[[str, bytes], None]
    read_busy: Callable[[str], Changed]
    forget_busy: Callable[[], Changed]
    shown_busy: Callable[[], Imported | None]
