"""When an asylum centre called, the case asks whether the centre has reported itself."""

from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.course.operator_check import OPERATOR, is_mended
from models.kernel.events import Kind
from models.law.reporters import ReporterType
from models.ports.work import Work
from models.usecases.case_steps import for_case


def ask_operator(work: Work, case: Case) -> None:
    """Put the checklist on the list of an open case, once, until both are told.

    Source: the project's notes on the asylum route: the centre's reports go to both.
    """
    concerns = work.concerns.of_case(case.id)
    if case.suspended or not any(
        each.reporter_type == ReporterType.ASYLUM_CENTRE for each in concerns
    ):
        return
    kind = EntryKind.CHECK_OPERATOR
    asked = work.entries.of_kind(kind, case.id, tuple(each.id for each in concerns))
    said = (work.answers.latest(OPERATOR.key, (Kind.ENTRY, str(each.id))) for each in asked)
    mended = any(is_mended(each.answers) for each in said if each is not None)
    waits = any(each.kind is kind for each in work.entries.open_of_case(case.id))
    if not mended and not waits:
        due = deadlines.same_working_day(work.now, work.opening)
        for_case(work, case, kind, due, "joined", work.now)
