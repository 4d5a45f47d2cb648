"""The queries of a desk, each logged as a look at a list before it answers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from models.calendar.agenda import CalendarRow
from models.calendar.blocks import Block
from models.calendar.reminders import Reminders
from models.calendar.rows import Desk, Queue
from models.cases.lists import QUEUE, Asked
from models.cases.rows import CasePage, Tile
from models.cases.timeline import Timeline
from models.concerns.advice import AdvicePage, Period
from models.concerns.milieu import MilieuRow, Standing
from models.course.record import RecordRow
from models.disclosures.register import Asked as RegisterAsked
from models.disclosures.register import RegisterPage
from models.disclosures.rows import HandoverRow
from models.efforts.rows import EffortsView
from models.exchange.rows import InboxPage
from models.kernel.events import Kind
from models.kernel.ids import CaseId, UserId
from models.kernel.text import Say, plain
from models.meetings.learning import LearningRow
from models.meetings.rows import MeetingRow, Span
from models.visits.rows import CopyRow, VisitRow
from storage.queries.reads import SqlReads


@dataclass(frozen=True, slots=True)
class LoggedReads:
    """``SqlReads``, with a row of the log first; where it cannot be written, nothing answers.

    Attributes:
        look: logs that a list is looked at, by its name.
    """

    reads: SqlReads
    look: Callable[[str], None]

    def today(self, asked: Asked = QUEUE, say: Say = plain) -> Desk:
        """Return everything on the page I dag."""
        found = self.reads.today(asked, say)
        self.look("today")
        return found

    def more(self, offset: int, asked: Asked = QUEUE, say: Say = plain) -> Queue:
        """Return a further page of the queue."""
        found = self.reads.more(offset, asked, say)
        self.look("today")
        return found

    def cases(self, asked: Asked, say: Say = plain) -> CasePage:
        """Return a page of a list of cases or concerns."""
        found = self.reads.cases(asked, say)
        self.look("cases")
        return found

    def tiles(self) -> tuple[Tile, ...]:
        """Return how long each list is that I dag leads to."""
        found = self.reads.tiles()
        self.look("today")
        return found

    def milieus(self, standing: Standing) -> tuple[MilieuRow, ...]:
        """Return concerns about places, forums and groups: followed up, or at an end."""
        found = self.reads.milieus(standing)
        self.look("milieus")
        return found

    def meetings(self, span: Span) -> tuple[MeetingRow, ...]:
        """Return the meetings to come, or those that were."""
        found = self.reads.meetings(span)
        self.look("meetings")
        return found

    def learnings(self) -> tuple[LearningRow, ...]:
        """Return what was learnt at meetings without cases, newest first."""
        found = self.reads.learnings()
        self.look("meetings")
        return found

    def advices(self, period: Period, offset: int) -> AdvicePage:
        """Return a page of advice without a person, with counts by topic."""
        found = self.reads.advices(period, offset)
        self.look("advices")
        return found

    def between(self, first: datetime, last: datetime) -> tuple[CalendarRow, ...]:
        """Return calendar entries between two instants."""
        found = self.reads.between(first, last)
        self.look("calendar")
        return found

    def open_until(self, last: datetime) -> tuple[CalendarRow, ...]:
        """Return open entries due before an instant."""
        found = self.reads.open_until(last)
        self.look("calendar")
        return found

    def busy(self, user: UserId, first: datetime, last: datetime) -> tuple[Block, ...]:
        """Return a colleague's busy times: about no citizen, so not logged."""
        return self.reads.busy(user, first, last)

    def reminders(self, since: datetime | None) -> Reminders:
        """Return what one is reminded of; a look at the calendar where it is something."""
        found = self.reads.reminders(since)
        if found.rows:
            self.look("calendar")
        return found

    def case_numbered(self, typed: str) -> tuple[CaseId, str] | None:
        """Return the open case that a typed number means."""
        found = self.reads.case_numbered(typed)
        self.look("numbers")
        return found

    def visits(self, case_id: CaseId) -> tuple[VisitRow, ...]:
        """Return the visits of a case."""
        found = self.reads.visits(case_id)
        self.look("visits")
        return found

    def course(self, case_id: CaseId, *kinds: Kind) -> tuple[RecordRow, ...]:
        """Return a case's professional records of those kinds, the newest first."""
        found = self.reads.course(case_id, *kinds)
        self.look("course")
        return found

    def efforts(self, case_id: CaseId) -> EffortsView:
        """Return the page of a case's offers and efforts."""
        found = self.reads.efforts(case_id)
        self.look("efforts")
        return found

    def timeline(self, case_id: CaseId) -> Timeline | None:
        """Return a case in time; None of one that may not be seen."""
        found = self.reads.timeline(case_id)
        self.look("course")
        return found

    def copies(self, case_id: CaseId) -> tuple[CopyRow, ...]:
        """Return the copies of a case's papers."""
        found = self.reads.copies(case_id)
        self.look("papers")
        return found

    def copies_out(self) -> tuple[CopyRow, ...]:
        """Return every copy that is out."""
        found = self.reads.copies_out()
        self.look("papers")
        return found

    def handovers(self, case_id: CaseId | None) -> tuple[HandoverRow, ...]:
        """Return the handovers of a case, or all."""
        found = self.reads.handovers(case_id)
        self.look("handovers")
        return found

    def registered(self, asked: RegisterAsked) -> RegisterPage:
        """Return a page of the register of disclosures."""
        found = self.reads.registered(asked)
        self.look("register")
        return found

    def inbox(self) -> InboxPage:
        """Return what was received."""
        found = self.reads.inbox()
        self.look("inbox")
        return found
