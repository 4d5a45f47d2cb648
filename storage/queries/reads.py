"""All queries of a desk, bound to an open vault; run on the database thread."""

from dataclasses import dataclass
from datetime import datetime

from models.access.needs import QUERIES, may_use
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
from models.kernel.clock import Clock, local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, UserId
from models.kernel.text import Say, plain
from models.meetings.learning import LearningRow
from models.meetings.rows import MeetingRow, Span
from models.office.office import NOT_YOUR_ROLE, Actor
from models.visits.rows import CopyRow, VisitRow
from storage.database.sql import Sql
from storage.queries import (
    advices,
    calendar,
    cases,
    course,
    efforts,
    exchange,
    learnings,
    meetings,
    milieus,
    register,
    reminders,
    timeline,
    today,
    visits,
)
from storage.queries.signing import Signing
from storage.repositories.sight import Sight


@dataclass(frozen=True, slots=True)
class SqlReads:
    """What screens ask, for whoever is unlocked and by the vault's clock.

    Every query raises ``Refused`` for a role without the right that
    ``models.access.needs.QUERIES`` states, and leaves out what this user may not see.
    """

    sql: Sql
    clock: Clock
    actor: Actor

    def today(self, asked: Asked = QUEUE, say: Say = plain) -> Desk:
        """Return everything on the page I dag; ``asked`` narrows and sorts the queue."""
        sight, now = self._sight("today"), self.clock.now()
        return today.desk(self.sql, sight, now, self.actor, asked, say)

    def more(self, offset: int, asked: Asked = QUEUE, say: Say = plain) -> Queue:
        """Return a further page of the queue."""
        return today.queue(
            self.sql,
            self._sight("more"),
            self.clock.now(),
            Signing.of(self.actor),
            offset=offset,
            asked=asked,
            user=self.actor.user,
            say=say,
        )

    def cases(self, asked: Asked, say: Say = plain) -> CasePage:
        """Return a page of a list of cases or concerns; ``say`` gives the words to sort by."""
        sight, now = self._sight("cases"), self.clock.now()
        return cases.listed(self.sql, sight, asked, self.actor.user, now, say)

    def tiles(self) -> tuple[Tile, ...]:
        """Return how long each list is that I dag leads to."""
        sight = self._sight("tiles")
        return cases.tiles(self.sql, sight, self.actor.user, self.clock.now())

    def milieus(self, standing: Standing) -> tuple[MilieuRow, ...]:
        """Return concerns about places, forums and groups: followed up, or at an end."""
        self._sight("milieus")
        return milieus.listed(self.sql, standing)

    def meetings(self, span: Span) -> tuple[MeetingRow, ...]:
        """Return the meetings to come, the next first; or those that were, newest first."""
        self._sight("meetings")
        return meetings.listed(self.sql, span)

    def learnings(self) -> tuple[LearningRow, ...]:
        """Return what was learnt at meetings without cases, newest first."""
        self._sight("learnings")
        return learnings.listed(self.sql, self.actor.user)

    def advices(self, period: Period, offset: int) -> AdvicePage:
        """Return a page of advice without a person, with counts by topic."""
        sight = self._sight("advices")
        return advices.listed(self.sql, sight, period, self.clock.now(), offset=offset)

    def between(self, first: datetime, last: datetime) -> tuple[CalendarRow, ...]:
        """Return calendar entries between two instants."""
        return calendar.entries_between(
            self.sql, self._sight("between"), first, last, Signing.of(self.actor)
        )

    def open_until(self, last: datetime) -> tuple[CalendarRow, ...]:
        """Return open entries due before an instant."""
        return calendar.open_until(
            self.sql, self._sight("open_until"), last, Signing.of(self.actor)
        )

    def busy(self, user: UserId, first: datetime, last: datetime) -> tuple[Block, ...]:
        """Return a colleague's busy times between two instants."""
        self._sight("busy")
        return calendar.busy_between(self.sql, user, first, last)

    def reminders(self, since: datetime | None) -> Reminders:
        """Return what one is reminded of; None asks for what came since one was told last."""
        sight, now = self._sight("reminders"), self.clock.now()
        signing, user = Signing.of(self.actor), self.actor.user
        return reminders.reminders(self.sql, sight, signing, user, now, since)

    def case_numbered(self, typed: str) -> tuple[CaseId, str] | None:
        """Return the open case that a typed number means."""
        sight = self._sight("case_numbered")
        return calendar.case_by_number(self.sql, sight, typed, local(self.clock.now()).year)

    def visits(self, case_id: CaseId) -> tuple[VisitRow, ...]:
        """Return the visits of a case."""
        return visits.visits_of_case(self.sql, self._sight("visits"), case_id)

    def copies(self, case_id: CaseId) -> tuple[CopyRow, ...]:
        """Return the copies of a case's papers."""
        return visits.copies_of_case(self.sql, self._sight("copies"), case_id)

    def copies_out(self) -> tuple[CopyRow, ...]:
        """Return every copy that is out."""
        return visits.copies_out(self.sql, self._sight("copies_out"))

    def course(self, case_id: CaseId, *kinds: Kind) -> tuple[RecordRow, ...]:
        """Return a case's professional records of those kinds, the newest first."""
        return course.of_case(self.sql, self._sight("course"), case_id, kinds)

    def efforts(self, case_id: CaseId) -> EffortsView:
        """Return the page of a case's offers and efforts."""
        return efforts.of_case(self.sql, self._sight("efforts"), case_id, self.clock.now())

    def timeline(self, case_id: CaseId) -> Timeline | None:
        """Return a case in time; None of one that may not be seen."""
        return timeline.of_case(self.sql, self._sight("timeline"), case_id, self.clock.now())

    def handovers(self, case_id: CaseId | None) -> tuple[HandoverRow, ...]:
        """Return the handovers of a case, or all."""
        return exchange.handovers(self.sql, self._sight("handovers"), case_id)

    def registered(self, asked: RegisterAsked) -> RegisterPage:
        """Return a page of the register of disclosures, the newest first."""
        return register.listed(self.sql, self._sight("registered"), asked)

    def inbox(self) -> InboxPage:
        """Return what was received, from whom, and what has left."""
        sight, sql = self._sight("inbox"), self.sql
        return InboxPage(
            exchange.inbox(sql, sight),
            exchange.senders(sql),
            exchange.gone(sql),
            exchange.papers(sql),
        )

    def _sight(self, query: str) -> Sight:
        """Return what may be seen.

        Raises:
            Refused: the role may not ask this at all.
        """
        if not may_use(self.actor.role, QUERIES[query]):
            raise Refused(NOT_YOUR_ROLE)
        return Sight.of(self.sql, self.actor, self.clock.now())
