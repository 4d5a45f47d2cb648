"""What an open vault gives to its desk; ``main`` fills it from storage."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from models.audit.rows import LogState
from models.calendar.agenda import CalendarRow
from models.calendar.blocks import Block
from models.calendar.reminders import Reminders
from models.calendar.rows import Desk, Queue
from models.cases.lists import Asked
from models.cases.rows import CasePage, Tile
from models.cases.timeline import Timeline
from models.concerns.advice import AdvicePage, Period
from models.concerns.milieu import MilieuRow, Standing
from models.course.record import RecordRow
from models.disclosures.register import Asked as RegisterAsked
from models.disclosures.register import RegisterPage
from models.disclosures.rows import HandoverRow
from models.documents.document import Document
from models.documents.pages import Page
from models.efforts.rows import EffortsView
from models.exchange.rows import InboxPage
from models.kernel.clock import Clock
from models.kernel.events import Kind
from models.kernel.ids import CaseId, UserId
from models.kernel.text import Say, Text
from models.meetings.learning import LearningRow
from models.meetings.rows import MeetingRow, Span
from models.office.office import Municipality
from models.office.vaults import Opened
from models.ports.attachments import AttachmentFiles
from models.ports.backups import BackupStore
from models.ports.cards import CardFiles
from models.ports.contacts import MakeKeys
from models.ports.exchange import Opener, Sealer
from models.ports.exit_packs import ExitStore
from models.ports.keys import Keys
from models.ports.locking import Locker
from models.ports.paper import Spell
from models.ports.work import BeginWork
from models.settings.protection import Protection
from models.visits.rows import CopyRow, VisitRow


class Reads(Protocol):
    """Queries, each run on the database thread."""

    def today(self, asked: Asked, say: Say) -> Desk:
        """Return everything on the page I dag; ``asked`` narrows and sorts the queue."""

    def more(self, offset: int, asked: Asked, say: Say) -> Queue:
        """Return a further page of the queue."""

    def milieus(self, standing: Standing) -> tuple[MilieuRow, ...]:
        """Return concerns about places, forums and groups: followed up, or at an end."""

    def meetings(self, span: Span) -> tuple[MeetingRow, ...]:
        """Return the meetings to come, or those that were."""

    def learnings(self) -> tuple[LearningRow, ...]:
        """Return what was learnt at meetings without cases, newest first."""

    def advices(self, period: Period, offset: int) -> AdvicePage:
        """Return a page of advice without a person."""

    def cases(self, asked: Asked, say: Say) -> CasePage:
        """Return a page of a list of cases or concerns; ``say`` gives the words to sort by."""

    def tiles(self) -> tuple[Tile, ...]:
        """Return how long each list is that I dag leads to."""

    def busy(self, user: UserId, first: datetime, last: datetime) -> tuple[Block, ...]:
        """Return a colleague's busy times between two instants."""

    def between(self, first: datetime, last: datetime) -> tuple[CalendarRow, ...]:
        """Return calendar entries between two instants."""

    def open_until(self, last: datetime) -> tuple[CalendarRow, ...]:
        """Return open entries due before an instant."""

    def reminders(self, since: datetime | None) -> Reminders:
        """Return what one is reminded of; None asks for what came since one was told last."""

    def case_numbered(self, typed: str) -> tuple[CaseId, str] | None:
        """Return the open case that a typed number means."""

    def visits(self, case_id: CaseId) -> tuple[VisitRow, ...]:
        """Return the visits of a case."""

    def efforts(self, case_id: CaseId) -> EffortsView:
        """Return the page of a case's offers and efforts."""

    def course(self, case_id: CaseId, *kinds: Kind) -> tuple[RecordRow, ...]:
        """Return a case's professional records of those kinds, the newest first."""

    def timeline(self, case_id: CaseId) -> Timeline | None:
        """Return a case in time."""

    def copies(self, case_id: CaseId) -> tuple[CopyRow, ...]:
        """Return the copies of a case's papers."""

    def copies_out(self) -> tuple[CopyRow, ...]:
        """Return every copy that is out."""

    def handovers(self, case_id: CaseId | None) -> tuple[HandoverRow, ...]:
        """Return the handovers of a case, or all."""

    def registered(self, asked: RegisterAsked) -> RegisterPage:
        """Return a page of the register of disclosures, the newest first."""

    def inbox(self) -> InboxPage:
        """Return what was received."""


def _never(_folder: str) -> bool:
    """No stick can be released from here."""
    return False


def _left(_folder: str) -> None:
    """Leave the stick to whoever takes it out by hand."""


def _nothing(_folder: str) -> None:
    """Say nothing about any folder."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """What goes between offices: cards, sealing, opening, words, locked PDFs, new keys."""

    cards: CardFiles
    sealer: Sealer
    opener: Opener
    spell: Spell
    locker: Locker
    make_keys: MakeKeys
    mind: Callable[[str], Text | None] = _nothing
    """What to mind before something is sealed into a folder; None: nothing."""
    may_release: Callable[[str], bool] = _never
    """Whether a folder lies on a stick that can be released from here."""
    release: Callable[[str], None] = _left
    """Releases that stick, so that it can be taken out."""


@dataclass(frozen=True, slots=True)
class Outfit:
    """An open vault, as its desk needs it.

    Attributes:
        begin: begins a unit of work.
        paint: makes a PDF of a document.
        draw: makes pictures of a PDF's pages, at a scale.
        save_file: writes bytes to a path, whole or not at all.
        files: the way in for attachments, and the viewer.
        protections: what protects this process now.
        check_log: checks a further slice of the log.
        before_live: makes a verified backup before the vault goes live.
        backups: makes, lists, copies and rehearses backups.
        exits: writes packs with everything in the vault.
        automatic: whether backups are made by themselves.
        practice_keys: whether the vault's keys were made for practice.
        before_rekey: makes a verified backup before the database key changes.
        keys: of the open vault.
        folder: where the vault lies.
        version: of the program.
    """

    opened: Opened
    begin: BeginWork
    clock: Clock
    reads: Reads
    paint: Callable[[Document], bytes]
    draw: Callable[[bytes, float], list[Page]]
    save_file: Callable[[str, bytes], None]
    files: AttachmentFiles
    exchange: Exchange
    protections: Callable[[], tuple[Protection, ...]]
    check_log: Callable[[], LogState]
    before_live: Callable[[], object]
    backups: BackupStore
    exits: ExitStore
    automatic: bool
    before_rekey: Callable[[], object]
    keys: Keys
    practice_keys: bool
    municipalities: tuple[Municipality, ...]
    folder: str
    version: str

    @property
    def kommuner(self) -> dict[str, str]:
        """The names of the kommuner by their codes."""
        return {each.code: each.name for each in self.municipalities}
