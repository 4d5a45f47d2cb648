"""The unit of work: records, follow-ups, log and commit in one transaction."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.hours import STANDARD, OpeningHours
from models.calendar.set_hours import HOURS, hours_from
from models.forms.definitions.office_hours import OFFICE_HOURS
from models.kernel.events import Event, Kind, Topic
from models.kernel.ids import NewId
from models.kernel.words import require_fit
from models.office.office import Actor
from models.ports.work import Work, WorkEnds
from storage.audit.checkpoints import SqlCheckpoints
from storage.audit.keeping import SqlLogKeeping
from storage.audit.keyed import keyed_anew
from storage.audit.log import AuditLog
from storage.database.connection import Database
from storage.database.faults import database_faults
from storage.database.sql import Sql
from storage.repositories.absences import SqlAbsences
from storage.repositories.access import SqlAccess
from storage.repositories.advices import SqlAdvices
from storage.repositories.answers import SqlAnswers
from storage.repositories.attachments import SqlAttachments
from storage.repositories.backups import SqlBackups
from storage.repositories.bundles import SqlBundles
from storage.repositories.calendar_files import SqlCalendarFiles
from storage.repositories.cases import SqlCases
from storage.repositories.concerns import SqlConcerns
from storage.repositories.contacts import SqlContacts
from storage.repositories.countersignatures import SqlCountersignatures
from storage.repositories.course import SqlCourse
from storage.repositories.covers import SqlCovers
from storage.repositories.deletions import SqlDeletions
from storage.repositories.deliveries import SqlDeliveries
from storage.repositories.disclosures import SqlDisclosures
from storage.repositories.drafts import SqlDrafts
from storage.repositories.entries import SqlEntries
from storage.repositories.exit_packs import SqlExitPacks
from storage.repositories.finder import SqlFinder
from storage.repositories.identities import SqlIdentities
from storage.repositories.learnings import SqlLearnings
from storage.repositories.log_book import SqlLogBook
from storage.repositories.meetings import SqlMeetings
from storage.repositories.merges import SqlMerges
from storage.repositories.milieus import SqlMilieus
from storage.repositories.office_pages import SqlOfficePages
from storage.repositories.offices import SqlOffices
from storage.repositories.people import SqlPeople
from storage.repositories.prints import SqlPrints
from storage.repositories.relations import SqlRelations
from storage.repositories.releases import SqlReleases
from storage.repositories.reminding import SqlTold
from storage.repositories.samples import SqlSamples
from storage.repositories.series import SqlAllSeries
from storage.repositories.sight import EVERYTHING, Sight
from storage.repositories.story import SqlStory
from storage.repositories.users import SqlUsers
from storage.repositories.views import SqlViews
from storage.repositories.visits import SqlVisits
from storage.search_index import SearchIndex
from storage.surroundings import Surroundings

__all__ = ("DELETIONS", "Surroundings", "Unit", "UnloggedError", "begin_work")

QUIET_AFTER: Final = 100
"""Rounds of follow-ups after which something is wrong with the rules."""


class UnloggedError(AssertionError):
    """A use case changed records and said nothing to the log."""


DELETIONS: Final = frozenset({Act.RECORD_DELETED, Act.ATTACHMENT_DELETED})
"""Acts after which nothing of the text is left in the index, and the ledger is written outside."""


@dataclass(slots=True)
class Unit:
    """One unit of work over an open transaction."""

    sql: Sql
    actor: Actor
    now: datetime
    surroundings: Surroundings
    finish: Callable[[], None]
    events: list[Event] = field(default_factory=list)
    topics: set[Topic] = field(default_factory=set)
    notes: list[Note] = field(default_factory=list)
    seen: Sight | None = None
    hours: OpeningHours | None = None

    @property
    def sight(self) -> Sight:
        """What the actor may see; repositories leave the rest out."""
        if self.seen is None:
            self.seen = Sight.of(self.sql, self.actor, self.now)
        return self.seen

    @property
    def opening(self) -> OpeningHours:
        """When the office is open, as it stood when this unit of work first asked."""
        if self.hours is None:
            found = self.answers.latest(OFFICE_HOURS.key, HOURS)
            self.hours = STANDARD if found is None else hours_from(found.answers)
        return self.hours

    @property
    def concerns(self) -> SqlConcerns:
        """The concerns."""
        return SqlConcerns(self.sql, self._took, self.sight)

    @property
    def cases(self) -> SqlCases:
        """The cases."""
        return SqlCases(self.sql, self._took, self, self.sight)

    @property
    def people(self) -> SqlPeople:
        """The persons."""
        return SqlPeople(self.sql, self._took, self.sight)

    @property
    def relations(self) -> SqlRelations:
        """Who is around whom."""
        return SqlRelations(self.sql, self._took, self.sight)

    @property
    def course(self) -> SqlCourse:
        """The professional records of cases."""
        return SqlCourse(self.sql, self._took, self.sight)

    @property
    def meetings(self) -> SqlMeetings:
        """The meetings, who takes part and the points on their agendas."""
        return SqlMeetings(self.sql, self._took, self.sight)

    @property
    def learnings(self) -> SqlLearnings:
        """Meetings without cases: subjects, and what was learnt."""
        return SqlLearnings(self.sql, self)

    @property
    def merges(self) -> SqlMerges:
        """Entries of one person that became one."""
        return SqlMerges(self.sql, self, self.sight)

    @property
    def entries(self) -> SqlEntries:
        """The calendar."""
        return SqlEntries(self.sql, self._took, self.sight)

    @property
    def calendar_files(self) -> SqlCalendarFiles:
        """What leaves the calendar in a file, and busy times that came in one."""
        return SqlCalendarFiles(self.sql, self, self.sight)

    @property
    def series(self) -> SqlAllSeries:
        """What repeats."""
        return SqlAllSeries(self.sql, self._took, self.sight)

    @property
    def covers(self) -> SqlCovers:
        """Who takes what expires while the office is closed."""
        return SqlCovers(self.sql, self, self.sight)

    @property
    def access(self) -> SqlAccess:
        """Who may see which case."""
        return SqlAccess(self.sql, self, self.sight)

    @property
    def advices(self) -> SqlAdvices:
        """Advice without a person."""
        return SqlAdvices(self.sql, self, self.sight)

    @property
    def milieus(self) -> SqlMilieus:
        """Concerns about places, forums and groups."""
        return SqlMilieus(self.sql, self)

    @property
    def office_pages(self) -> SqlOfficePages:
        """What the office has written for itself."""
        return SqlOfficePages(self.sql, self)

    @property
    def visits(self) -> SqlVisits:
        """The visits."""
        return SqlVisits(self.sql, self._took, self.sight)

    @property
    def prints(self) -> SqlPrints:
        """The printed copies."""
        return SqlPrints(self.sql, self, self.sight)

    @property
    def attachments(self) -> SqlAttachments:
        """The files that belong to concerns and cases."""
        return SqlAttachments(self.sql, self, self.sight)

    @property
    def contacts(self) -> SqlContacts:
        """The offices we exchange with, and our own keys."""
        return SqlContacts(self.sql, self)

    @property
    def disclosures(self) -> SqlDisclosures:
        """The register of disclosures."""
        return SqlDisclosures(self.sql, self._took, self.sight)

    @property
    def bundles(self) -> SqlBundles:
        """Bundles out and in."""
        return SqlBundles(self.sql, self, self.sight)

    @property
    def deliveries(self) -> SqlDeliveries:
        """What was made to be handed over, and the receipts."""
        return SqlDeliveries(self.sql, self, self.sight)

    @property
    def checkpoints(self) -> SqlCheckpoints:
        """Signed statements of the log that leave the machine."""
        return SqlCheckpoints(self.sql, self)

    @property
    def countersignatures(self) -> SqlCountersignatures:
        """What one did and a second person has to agree to."""
        return SqlCountersignatures(self.sql, self._took, self.sight)

    @property
    def identities(self) -> SqlIdentities:
        """Who reported, sealed."""
        return SqlIdentities(self.sql, self, self.surroundings.keys, self.surroundings.random)

    @property
    def releases(self) -> SqlReleases:
        """Decisions on who may learn it."""
        return SqlReleases(self.sql, self)

    @property
    def exit_packs(self) -> SqlExitPacks:
        """Packs with everything in the vault."""
        return SqlExitPacks(self.sql, self._took)

    @property
    def backups(self) -> SqlBackups:
        """What is remembered of backups, and the mark of a move."""
        return SqlBackups(self.sql, self)

    @property
    def answers(self) -> SqlAnswers:
        """The answers to forms."""
        return SqlAnswers(self.sql, self, self.sight)

    @property
    def drafts(self) -> SqlDrafts:
        """One's own drafts."""
        return SqlDrafts(self.sql, self, self.sight)

    @property
    def views(self) -> SqlViews:
        """One's own views of lists."""
        return SqlViews(self.sql, self)

    @property
    def absences(self) -> SqlAbsences:
        """Who is away, and who stands in."""
        return SqlAbsences(self.sql, self)

    @property
    def told(self) -> SqlTold:
        """What one was told of, and put off."""
        return SqlTold(self.sql, self)

    @property
    def story(self) -> SqlStory:
        """What happened."""
        return SqlStory(self.sql, self, self.sight)

    @property
    def offices(self) -> SqlOffices:
        """The office, its users, numbers and settings."""
        return SqlOffices(self.sql, self)

    @property
    def users(self) -> SqlUsers:
        """The users' access and keys."""
        return SqlUsers(self.sql, self)

    @property
    def finder(self) -> SqlFinder:
        """What numbers and words lead to."""
        return SqlFinder(self.sql, self.sight)

    @property
    def log_book(self) -> SqlLogBook:
        """The log, to be read."""
        return SqlLogBook(self.sql, self.sight)

    @property
    def log_keeping(self) -> SqlLogKeeping:
        """The log's old rows."""
        return SqlLogKeeping(self.sql, self)

    @property
    def samples(self) -> SqlSamples:
        """Samples of the log."""
        return SqlSamples(self.sql, self)

    @property
    def deletions(self) -> SqlDeletions:
        """What is deleted for good."""
        return SqlDeletions(self.sql, self)

    @property
    def new_id(self) -> NewId:
        """Gives fresh ids."""
        return self.surroundings.new_id

    def _took(self, kind: Kind, key: str, events: list[Event]) -> None:
        """Take up the events of a saved entity."""
        self.changed(kind, key)
        self.events.extend(events)
        events.clear()

    def keyed(self, word: str) -> str:
        """Return the keyed digest of a word, the same whenever it is asked for again."""
        return keyed_anew(self.sql, word, self.surroundings.random)

    def happened(self, event: Event) -> None:
        """Let follow from a fact that no record leaves behind: a day began."""
        self.events.append(event)

    def note(self, note: Note) -> None:
        """Say what is being done, for the log.

        Raises:
            Refused: its words cannot be kept, whichever form they came from.
        """
        require_fit(note.words)
        self.notes.append(note)

    def changed(self, kind: Kind, key: str) -> None:
        """Say that a record changed."""
        self.topics.add((kind, key))
        if kind is Kind.CONFLICT:
            self.seen = None

    def commit(self) -> frozenset[Topic]:
        """Run follow-ups until quiet, write the log, commit; return what changed.

        Raises:
            UnloggedError: records changed and nothing was noted.
            RuntimeError: follow-ups go round in circles.
        """
        self.seen = EVERYTHING  # what follows is the rules' doing, whoever set it off
        ends: list[Event] = [WorkEnds()] if self.topics else []
        for _ in range(QUIET_AFTER):
            if not self.events and not ends:
                break
            facts, self.events = self.events or [ends.pop()], []
            for fact in facts:
                self.surroundings.follow(fact, self)
        else:
            msg = "follow-ups do not come to rest"
            raise RuntimeError(msg)
        if not self.notes and any(kind is not Kind.DRAFT for kind, _ in self.topics):
            msg = f"changed without a log row: {sorted(self.topics)}"
            raise UnloggedError(msg)
        index = SearchIndex(self.sql)
        index.follow(self.topics)
        erased = any(note.act in DELETIONS for note in self.notes)
        if erased:
            index.merge()
        log = AuditLog(self.sql, self.surroundings.random, self.surroundings.monotonic)
        for note in self.notes:
            log.append(note, self.actor, self.now)
        self.notes = []
        self.finish()
        if erased:
            self.surroundings.deleted()
        return frozenset(self.topics)


@contextmanager
def begin_work(database: Database, surroundings: Surroundings, actor: Actor) -> Iterator[Work]:
    """Open a unit of work; leaving it without ``commit`` undoes everything."""
    with database_faults(), database.transaction() as transaction:  # memory may run out, too
        now = surroundings.clock.now().replace(microsecond=0)
        yield Unit(transaction.sql, actor, now, surroundings, transaction.commit)
