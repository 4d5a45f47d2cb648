"""All queries of a desk, bound to an open vault; run on the database thread."""

from dataclasses import dataclass
from datetime import datetime

from models.calendar.agenda import CalendarRow
from models.calendar.rows import Desk, Queue
from models.cases.rows import CasePage, Selection
from models.disclosures.rows import HandoverRow
from models.exchange.rows import InboxRow
from models.kernel.clock import Clock, local
from models.kernel.ids import CaseId, UserId
from models.visits.rows import CopyRow, VisitRow
from storage.database.sql import Sql
from storage.queries import calendar, cases, exchange, today, visits


@dataclass(frozen=True, slots=True)
class SqlReads:
    """What screens ask, for whoever is unlocked and by the vault's clock."""

    sql: Sql
    clock: Clock
    user: UserId

    def today(self) -> Desk:
        """Return everything on the page I dag."""
        return today.desk(self.sql, self.clock.now())

    def more(self, offset: int) -> Queue:
        """Return a further page of the queue."""
        return today.queue(self.sql, self.clock.now(), offset=offset)

    def cases(self, selection: Selection, containing: str, offset: int) -> CasePage:
        """Return a page of a list of cases."""
        return cases.listed(
            self.sql,
            selection,
            self.user,
            self.clock.now(),
            containing=containing,
            offset=offset,
        )

    def between(self, first: datetime, last: datetime) -> tuple[CalendarRow, ...]:
        """Return calendar entries between two instants."""
        return calendar.entries_between(self.sql, first, last)

    def open_until(self, last: datetime) -> tuple[CalendarRow, ...]:
        """Return open entries due before an instant."""
        return calendar.open_until(self.sql, last)

    def case_numbered(self, typed: str) -> tuple[CaseId, str] | None:
        """Return the open case that a typed number means."""
        return calendar.case_by_number(self.sql, typed, local(self.clock.now()).year)

    def visits(self, case_id: CaseId) -> tuple[VisitRow, ...]:
        """Return the visits of a case."""
        return visits.visits_of_case(self.sql, case_id)

    def copies(self, case_id: CaseId) -> tuple[CopyRow, ...]:
        """Return the copies of a case's papers."""
        return visits.copies_of_case(self.sql, case_id)

    def copies_out(self) -> tuple[CopyRow, ...]:
        """Return every copy that is out."""
        return visits.copies_out(self.sql)

    def handovers(self, case_id: CaseId | None) -> tuple[HandoverRow, ...]:
        """Return the handovers of a case, or all."""
        return exchange.handovers(self.sql, case_id)

    def inbox(self) -> tuple[InboxRow, ...]:
        """Return what was received."""
        return exchange.inbox(self.sql)
