"""One unit of work: all of it happens, or none of it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from models.audit.leaf import Note
from models.calendar.hours import OpeningHours
from models.kernel.events import Event, Kind, Topic
from models.kernel.ids import NewId
from models.office.office import Actor
from models.ports.access import Access
from models.ports.advising import Advices
from models.ports.attachments import Attachments
from models.ports.backups import Backups
from models.ports.calendar_files import CalendarFiles
from models.ports.cards import Checkpoints
from models.ports.contacts import Contacts
from models.ports.course import Course
from models.ports.covers import Covers
from models.ports.deleting import Deletions
from models.ports.deliveries import Deliveries
from models.ports.exchange import Bundles, Disclosures
from models.ports.exit_packs import ExitPacks
from models.ports.finding import Finder, LogBook
from models.ports.keys import Users
from models.ports.learnings import Learnings
from models.ports.log_keeping import LogKeeping
from models.ports.meetings import Meetings
from models.ports.milieus import Milieus
from models.ports.office_pages import OfficePages
from models.ports.paper import Prints
from models.ports.people import Merges, Relations
from models.ports.records import (
    AnswerBook,
    Cases,
    Concerns,
    Drafts,
    Entries,
    Offices,
    People,
    Story,
    Visits,
)
from models.ports.reminding import Told
from models.ports.sampling import Samples
from models.ports.series import AllSeries
from models.ports.standing import Absences
from models.ports.trust import Countersignatures, Identities, Releases
from models.ports.views import Views


@dataclass(frozen=True, slots=True)
class WorkEnds(Event):
    """A unit of work that changed something is about to be committed: what must hold, holds."""


class Work(Protocol):
    """The records inside one transaction, and its ending.

    Leaving the block without ``commit`` undoes everything. ``commit`` refuses to run
    (``UnloggedError``) when records changed and no use case said so with ``note``.
    """

    @property
    def actor(self) -> Actor:
        """In whose name this runs."""

    @property
    def now(self) -> datetime:
        """The instant of this unit of work, in UTC, to the second."""

    @property
    def opening(self) -> OpeningHours:
        """When the office is open."""

    @property
    def new_id(self) -> NewId:
        """Gives fresh random ids."""

    @property
    def concerns(self) -> Concerns:
        """The concerns."""

    @property
    def cases(self) -> Cases:
        """The cases."""

    @property
    def people(self) -> People:
        """The persons."""

    @property
    def relations(self) -> Relations:
        """Who is around whom."""

    @property
    def course(self) -> Course:
        """The professional records of cases."""

    @property
    def meetings(self) -> Meetings:
        """The meetings, who takes part and the points on their agendas."""

    @property
    def learnings(self) -> Learnings:
        """Meetings without cases: subjects, and what was learnt."""

    @property
    def merges(self) -> Merges:
        """Entries of one person that became one."""

    @property
    def entries(self) -> Entries:
        """The calendar."""

    @property
    def calendar_files(self) -> CalendarFiles:
        """What leaves the calendar in a file, and busy times that came in one."""

    @property
    def series(self) -> AllSeries:
        """What repeats."""

    @property
    def covers(self) -> Covers:
        """Who takes what expires while the office is closed."""

    @property
    def access(self) -> Access:
        """Who may see which case."""

    @property
    def advices(self) -> Advices:
        """Advice without a person."""

    @property
    def milieus(self) -> Milieus:
        """Concerns about places, forums and groups."""

    @property
    def office_pages(self) -> OfficePages:
        """What the office has written for itself."""

    @property
    def visits(self) -> Visits:
        """The visits."""

    @property
    def prints(self) -> Prints:
        """The printed copies."""

    @property
    def attachments(self) -> Attachments:
        """The files that belong to concerns and cases."""

    @property
    def contacts(self) -> Contacts:
        """The offices we exchange with, and our own keys."""

    @property
    def disclosures(self) -> Disclosures:
        """The register of disclosures."""

    @property
    def bundles(self) -> Bundles:
        """Bundles out and in."""

    @property
    def deliveries(self) -> Deliveries:
        """What was made to be handed over, and the receipts."""

    @property
    def checkpoints(self) -> Checkpoints:
        """Signed statements of the log that leave the machine."""

    @property
    def countersignatures(self) -> Countersignatures:
        """What one did and a second person has to agree to."""

    @property
    def identities(self) -> Identities:
        """Who reported, sealed."""

    @property
    def releases(self) -> Releases:
        """Decisions on who may learn it."""

    @property
    def exit_packs(self) -> ExitPacks:
        """Packs with everything in the vault."""

    @property
    def backups(self) -> Backups:
        """What is remembered of backups, and the mark of a move."""

    @property
    def answers(self) -> AnswerBook:
        """The answers to forms."""

    @property
    def drafts(self) -> Drafts:
        """One's own drafts."""

    @property
    def views(self) -> Views:
        """One's own views of lists."""

    @property
    def absences(self) -> Absences:
        """Who is away, and who stands in."""

    @property
    def told(self) -> Told:
        """What one was told of, and put off."""

    @property
    def story(self) -> Story:
        """What happened to concerns and cases."""

    @property
    def offices(self) -> Offices:
        """The office, its users, numbers and settings."""

    @property
    def users(self) -> Users:
        """The users' access and keys."""

    @property
    def finder(self) -> Finder:
        """What numbers and words lead to."""

    @property
    def log_book(self) -> LogBook:
        """The log, to be read."""

    def keyed(self, word: str) -> str:
        """Return the keyed digest of a word, the same whenever it is asked for again."""

    @property
    def log_keeping(self) -> LogKeeping:
        """The log's old rows."""

    @property
    def samples(self) -> Samples:
        """Samples of the log."""

    @property
    def deletions(self) -> Deletions:
        """What is deleted for good."""

    def happened(self, event: Event) -> None:
        """Let follow from a fact that no record leaves behind: a day began."""

    def note(self, note: Note) -> None:
        """Say what is being done, for the log; written in the same transaction."""

    def changed(self, kind: Kind, key: str) -> None:
        """Say that a record changed, so that screens which show it ask again."""

    def commit(self) -> frozenset[Topic]:
        """Run follow-ups until quiet, write the log, commit; return what changed."""


BeginWork = Callable[[], AbstractContextManager[Work]]
FollowUps = Callable[[Event, Work], None]
