"""From the calendar's page to paper: the agenda of a period, and a month."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from models.calendar.agenda import month_page
from models.documents.document import Sheet
from models.forms.answers import Answers, written
from models.forms.definitions.print_agenda import PRINT_AGENDA, WEEK, until
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.usecases.print_calendar import PaperOrder
from ui.calendar.parts import MoreAct, Shown
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.language import filled, say
from ui.paper.paper_dialog import PaperDialog
from ui.paper.pictures import Draw


@dataclass(frozen=True, slots=True)
class PrintActs:
    """What makes paper of the calendar.

    Attributes:
        agenda: makes the agenda.
        month: makes the month that holds a day.
        draw: shows a PDF.
    """

    agenda: Callable[[PaperOrder], bytes]
    month: Callable[[date, PaperOrder], bytes]
    draw: Draw


class PrintFlow(QObject):
    """Asks what is to be printed, and shows the paper."""

    def __init__(self, acts: PrintActs, context: Context) -> None:
        super().__init__()
        self._acts, self._context = acts, context
        self.paper: PaperDialog | None = None

    def parts(self) -> tuple[MoreAct, ...]:
        """Return the acts under "More"."""
        return (
            MoreAct("print_agenda", self.tr("Print the agenda …"), "printer", self.agenda),
            MoreAct("print_month", self.tr("Print the month …"), "printer", self.month),
        )

    def agenda(self, shown: Shown) -> QDialog:
        """Ask for the period, then show the paper."""
        today = local(self._context.clock.now()).date()
        made: list[bytes] = []

        def submit(answers: Answers) -> Changed:
            last = until(written(answers, "period"), today)
            made.append(self._acts.agenda(_order(shown, today, last)))
            return frozenset()

        verb = self.tr("Show the paper")
        sheet = FormSheet(shown.over, PRINT_AGENDA, verb, self._context, submit)
        sheet.explain(self._explained(shown))
        sheet.saved.connect(lambda: self._show(shown.over, self.tr("Agenda"), "A4", made[-1]))
        sheet.begin({"period": WEEK})
        return sheet

    def month(self, shown: Shown) -> None:
        """Show the paper of the month that holds the selected day."""
        days = [
            day for week in month_page(shown.day.year, shown.day.month) for day in week.days
        ]
        work = partial(self._acts.month, shown.day, _order(shown, days[0], days[-1]))
        title = self.tr("Month")
        then = partial(self._show, shown.over, title, "A4 landscape")
        self._context.jobs.run(shown.over, work, then, self._refused)

    def _explained(self, shown: Shown) -> str:
        if not shown.narrowed:
            return self.tr("Case numbers and kinds only: no names, places or reasons.")
        words = self.tr("Only what is shown is printed: {what}. Case numbers, no names.")
        return filled(words, what=", ".join(shown.narrowed))

    def _show(self, over: QWidget, title: str, sheet: Sheet, pdf: bytes) -> None:
        jobs = self._context.jobs
        self.paper = PaperDialog(over, title, self._acts.draw, jobs, pdf, sheet)
        self.paper.open()

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


def _order(shown: Shown, first: date, last: date) -> PaperOrder:
    return PaperOrder(first, last, shown.wants, shown.narrowed)
