"""The log of one case; reading it is itself logged."""

from dataclasses import dataclass

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.rows import PAGE, LogPage
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.ports.work import BeginWork
from models.usecases.common import note_case
from models.usecases.read_log import a_page


@dataclass(frozen=True, slots=True)
class OpenCaseLog:
    """Show who did what with a case."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, before: int | None = None) -> LogPage:
        """Log that the log is read; return a page of it, newest first, without that row.

        Args:
            case_id: the case.
            before: only rows with a lower number, for the next page.

        Raises:
            Refused: the role may not read the log.
            NotFoundError: there is no such case.
        """
        with self.begin() as work:
            work.actor.require(Right.READ_LOG)
            case = work.cases.get(case_id)
            rows = work.log_book.about(Kind.CASE, case_id, before=before, most=PAGE + 1)
            page = a_page(work, rows)
            note_case(work, Act.LOG_VIEWED, case)
            work.commit()
            return page
