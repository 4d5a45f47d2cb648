"""What one does with an entry of the calendar: its sheet, Done, Move, and the way to its page."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from models.calendar.agenda import CalendarRow
from models.calendar.entry import ABOUT_CONTACTS, SECONDED, EntryKind
from models.calendar.history import EntryView
from models.calendar.settling import IN_INBOX, OF_A_MEETING, stays
from models.cases.pages import PAGE_OF
from models.kernel.ids import MeetingId
from ui.calendar.acts import CalendarActs
from ui.calendar.busy_hint import BusyHint
from ui.calendar.change_sheets import called_off, further_sheet
from ui.calendar.entry_sheet import EntrySheet
from ui.cases.entry_sheets import done_sheet, move_sheet, not_possible_sheet, which
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.language import say


class EntryFlow(QObject):
    """Opens sheets over a page.

    Signals:
        opened: a sheet; carries it.
    """

    opened = Signal(object)

    def __init__(self, over: QWidget, acts: CalendarActs, context: Context) -> None:
        super().__init__(over)
        self._over, self._acts, self._context = over, acts, context

    @Slot(object)
    def show_entry(self, row: CalendarRow) -> None:
        """Show an entry with its origin and acts."""
        sheet = EntrySheet(self._over, row, self._context, self._acts.entries.show)
        sheet.wanted.connect(self.act)
        sheet.further.connect(self.further)
        sheet.open()
        self.opened.emit(sheet)

    @Slot(str, object)
    def act(self, act: str, row: CalendarRow) -> None:
        """Do ``show``, ``done``, ``missed``, ``move`` or ``open`` with an entry."""
        if act == "show":
            self.show_entry(row)
        elif act == "done":
            entries = self._acts.entries
            sheet = done_sheet(self._over, self._context, entries, row.entry_id, row.kind)
            self.opened.emit(sheet)
        elif act == "missed":
            entries = self._acts.entries
            sheet = not_possible_sheet(
                self._over, self._context, entries, row.entry_id, row.kind,
                repeats=row.series_id is not None, ahead=called_off(self._context, row),
                about=self._which(row),
            )  # fmt: skip
            self.opened.emit(sheet)
        elif act == "move":
            self.move(row, row.due_at)
        else:
            self._open(row)

    @Slot(str, object, object)
    def further(self, act: str, row: CalendarRow, view: EntryView) -> None:
        """Do ``missed``, ``change`` or ``rhythm`` with an entry whose sheet was open."""
        entries = self._acts.entries
        self.opened.emit(further_sheet(act, self._over, self._context, entries, row, view))

    @Slot(object, object)
    def move(self, row: CalendarRow, due_at: datetime) -> None:
        """Ask why it is moved to ``due_at``; it stays where it is until that is answered."""
        why = stays(row.kind, row.about_id)
        if why is not None:
            self._context.go.tell(say(why))
            return
        entries = self._acts.entries
        sheet = move_sheet(
            self._over, self._context, entries, row.entry_id, row.kind, due_at,
            repeats=row.series_id is not None, about=self._which(row),
        )  # fmt: skip
        self.opened.emit(sheet)
        if isinstance(sheet, FormSheet):
            BusyHint(sheet, self._context, self._acts.busy, row.has_it)
        if due_at != row.due_at and row.series_id is None:
            sheet.binding.focus("reason")  # the time is chosen already

    def _which(self, row: CalendarRow) -> str:
        return which(row.number, row.due_at, self._context.clock.now())

    def _open(self, row: CalendarRow) -> None:
        go = self._context.go
        if row.case_id is not None:
            go.open_case(row.case_id, PAGE_OF.get(row.kind, ""))
        elif row.concern_id is not None:
            after = row.kind is EntryKind.AFTER_CALL
            (go.after_call if after else go.open_concern)(row.concern_id)
        elif row.kind in IN_INBOX:
            go.show_inbox(row.about_id)
        elif row.kind is EntryKind.READ_LEARNING:
            go.show_learning()
        elif row.kind in OF_A_MEETING and row.about_id:
            go.open_meeting(MeetingId(row.about_id))
        elif row.kind is EntryKind.MILIEU_REVIEW:
            go.show_milieus()
        elif row.kind is EntryKind.PLAN_REVIEW:
            go.show_office()
        elif row.kind in ABOUT_CONTACTS:
            go.show_contacts()
        elif row.kind in SECONDED:
            go.show_security("countersignatures")
