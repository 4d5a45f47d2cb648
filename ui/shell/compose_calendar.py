"""What can be done with calendar files, put together."""

from PySide6.QtCore import QTimeZone

from models.usecases.calendar_files import (
    ExportCalendar,
    ForgetBusyTimes,
    ReadBusyTimes,
    ShowBusyTimes,
)
from ui.calendar.file_acts import FileActs
from ui.language import say
from ui.shell.outfit import Outfit


def file_acts(outfit: Outfit) -> FileActs:
    """Return what can be done with calendar files."""
    begin = outfit.begin
    return FileActs(
        between=outfit.reads.between,
        export=ExportCalendar(begin, say),
        save_file=outfit.save_file,
        read_busy=ReadBusyTimes(begin, outfit.files.open_source, windows_zone),
        forget_busy=ForgetBusyTimes(begin),
        shown_busy=ShowBusyTimes(begin),
    )


def windows_zone(name: str) -> str:
    """Return the usual name of a time zone that Windows names, or ""; Qt keeps CLDR's table."""
    found = QTimeZone.windowsIdToDefaultIanaId(name.encode())
    return bytes(found.data()).decode()
