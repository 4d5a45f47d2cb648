"""The acts under "More" for calendar files: entries out, busy times in."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from ui.calendar.busy_dialog import BusyDialog
from ui.calendar.export_dialog import ExportDialog
from ui.calendar.file_acts import FileActs
from ui.calendar.parts import MoreAct, Shown
from ui.context import Context


def file_parts(acts: FileActs, context: Context) -> tuple[MoreAct, ...]:
    """Return both acts."""

    def export(shown: Shown) -> QDialog:
        dialog = ExportDialog(shown.over, acts, context, shown.rows)
        dialog.open()
        return dialog

    def busy(shown: Shown) -> QDialog:
        dialog = BusyDialog(shown.over, acts, context)
        dialog.open()
        return dialog

    out = QCoreApplication.translate("CalendarFiles", "Save entries for Outlook …")
    taken = QCoreApplication.translate("CalendarFiles", "Busy times from another calendar …")
    return (
        MoreAct("calendar_export", out, "file-export", export),
        MoreAct("busy_times", taken, "file-import", busy),
    )
