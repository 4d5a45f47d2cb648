"""From a case to a panel on it: the form for the meeting, then the meeting's own page."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from models.cases.rows import CaseView
from models.forms.answers import Answers
from models.kernel.ids import CaseId
from models.usecases.plan_meeting import PlannedMeeting
from ui.changes import Changed
from ui.context import Context
from ui.meetings.acts import PlanningActs
from ui.meetings.sheets import MeetingSheet, panel_sheet


class Panel(QObject):
    """Calls a panel over the page of a case."""

    sheet: MeetingSheet | None = None
    _made: PlannedMeeting | None = None

    def __init__(self, over: QWidget, acts: PlanningActs, context: Context) -> None:
        super().__init__(over)
        self._over, self._acts, self._context = over, acts, context

    @Slot(object)
    def begin(self, case: CaseView) -> None:
        """Ask when and where."""
        call = partial(self._call, case.case_id)
        self.sheet = panel_sheet(self._over, self._context, call, case.number)
        self.sheet.saved.connect(self._lead)

    def _call(self, case_id: CaseId, answers: Answers) -> Changed:
        self._made = self._acts.panel(case_id, answers)
        return self._made.changed

    @Slot()
    def _lead(self) -> None:
        """Go on where those who come are chosen."""
        if self._made is not None:
            self._context.go.open_meeting(self._made.id)
