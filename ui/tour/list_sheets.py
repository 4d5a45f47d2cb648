"""Pictures of the lists of cases: narrowed, arranged, and with several rows chosen."""

from collections.abc import Callable

from models.cases.lists import Filter, Selection
from models.usecases.bulk import BulkAct
from ui.kit.dialogs import close_all
from ui.tour.drive import Drive
from ui.tour.pages.cases import CasesPage


def list_sheets(drive: Drive, shot: Callable[[str], None], cases: CasesPage) -> None:
    """Take pictures of the list and of what opens over it; leave it as it was."""
    view = cases.view
    view.choose(Selection.CONCERNS)
    shot("cases-concerns")
    view.choose(Selection.OPEN)
    drive.settle()
    view.bar.narrowed.emit(str(Filter.DUE), "week")
    drive.settle()
    cases.choose_rows(0, min(2, len(cases.numbers()) - 1))
    shot("cases-chosen")
    view.menu.open_columns(view.state)
    shot("sheet-columns")
    close_all()
    view.menu.save_as(view.state)
    shot("sheet-view")
    close_all()
    sheet = cases.several(BulkAct.MOVE)
    sheet.answer(date="2026-02-02", reason="Ferie")
    shot("sheet-several")
    sheet.save()
    drive.settle()
    shot("sheet-preview")
    close_all()
    cases.clear()
    drive.settle()
