"""The way from an entry to where its work is done."""

from models.calendar.agenda import CalendarRow
from models.calendar.entry import SECONDED, EntryKind
from models.cases.pages import PAGE_OF
from ui.context import Navigator


def open_entry(go: Navigator, row: CalendarRow) -> None:
    """Open the case, concern or list that an entry belongs to; one of none stays here."""
    if row.case_id is not None:
        go.open_case(row.case_id, PAGE_OF.get(row.kind, ""))
    elif row.concern_id is not None:
        after = row.kind is EntryKind.AFTER_CALL
        (go.after_call if after else go.open_concern)(row.concern_id)
    elif row.kind is EntryKind.MILIEU_REVIEW:
        go.show_milieus()
    elif row.kind is EntryKind.PLAN_REVIEW:
        go.show_office()
    elif row.kind in SECONDED:
        go.show_security("countersignatures")
