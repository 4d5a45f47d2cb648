"""What every screen is given: jobs, changes, clock, who is here, and the way to other screens."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from models.calendar.hours import STANDARD, OpeningHours
from models.calendar.set_hours import DutyNumber
from models.cases.lists import Selection
from models.kernel.clock import Clock
from models.kernel.events import Topic
from models.kernel.ids import CaseId, ConcernId, DraftId, MeetingId, PersonId, UserId, VisitId
from models.kernel.text import Say
from models.office.office import Municipality, Office, User
from models.ports.records import Draft
from models.usecases.office_hours import OfficeTimes
from models.usecases.sheet_drafts import Typed
from ui.changes import ChangeFeed
from ui.jobs import Jobs
from ui.language import filled


class Navigator(Protocol):
    """The way to other screens; the main window is one."""

    def show_today(self) -> None:
        """Show the work queue."""

    def show_calendar(self) -> None:
        """Show the calendar."""

    def show_handovers(self) -> None:
        """Show what was handed over and what is on its way."""

    def show_contacts(self) -> None:
        """Show the contacts and our own card."""

    def show_inbox(self, bundle: str = "") -> None:
        """Show what came from others, or one bundle of it."""

    def new_concern(self) -> None:
        """Open the form for a caller on the phone; the call starts now."""

    def begin_new(self, what: str) -> None:
        """Open the form for ``advice``, or for a ``milieu``: a place, forum or group."""

    def show_advice(self) -> None:
        """Show the advice that was given without a person."""

    def show_milieus(self) -> None:
        """Show the concerns about places, forums and groups."""

    def show_office(self, page: str = "office") -> None:
        """Show what the office has written for itself: action cards, or ``own_efforts``."""

    def open_draft(self, draft_id: DraftId) -> None:
        """Go on with a half-filled form, at the field where it was left."""

    def open_concern(self, concern_id: ConcernId) -> None:
        """Show a concern."""

    def after_call(self, concern_id: ConcernId) -> None:
        """Show the form for what is left after the call."""

    def open_case(self, case_id: CaseId, page: str = "") -> None:
        """Show a case, on one of its pages.

        The pages are "" (overview), concerns, people, visits, papers, attachments, handovers,
        access and log.
        """

    def open_person(self, person_id: PersonId) -> None:
        """Show a person's own page."""

    def plan_visit(self, case_id: CaseId) -> None:
        """Open the form that plans a home visit."""

    def visit_papers(self, visit_id: VisitId) -> None:
        """Show the papers of a visit, ready to print."""

    def show_learning(self) -> None:
        """Show what was learnt at meetings without cases."""

    def open_meeting(self, meeting_id: MeetingId) -> None:
        """Show a meeting before it begins: its agenda and who takes part."""

    def hand_over(self, case_id: CaseId) -> None:
        """Open the form that hands a case over to the police."""

    def open_room(self, meeting_id: MeetingId, at: str = "") -> None:
        """Show a meeting while it is held, at the point of a case or at the table."""

    def show_security(self, tab: str) -> None:
        """Show a part of security (backups, countersignatures), where the role has it."""

    def show_cases(self, selection: Selection) -> None:
        """Show a list of cases."""

    def tell(self, words: str, undo: Callable[[], object] | None = None) -> None:
        """Show a short quiet message, and the way back where there is one."""


class Sheets(Protocol):
    """Holds what is typed into small forms until it is saved, given up, or kept by the lock."""

    @property
    def place(self) -> str:
        """Name of the page that is shown."""

    @property
    def about(self) -> Topic | None:
        """The record that the page is about, if it is about one."""

    def hold(self, key: str, typed: Typed) -> None:
        """Hold what stands in a form now."""

    def forget(self, key: str) -> None:
        """What stood in it is saved for good, or given up."""

    def find(self, form: str, place: str, then: Callable[[Draft | None], None]) -> None:
        """Look for what was typed there before a lock."""

    def drop(self, draft: DraftId) -> None:
        """Forget what was kept in the vault."""


@dataclass(slots=True)
class Times:
    """When the office is open, and who is on duty otherwise; the desk keeps it up to date."""

    opening: OpeningHours = STANDARD
    duty: tuple[DutyNumber, ...] = ()

    def learn(self, found: OfficeTimes) -> None:
        """Hold these from now on."""
        self.opening, self.duty = found.opening, found.duty


class Held(Protocol):
    """An entry as a row shows it."""

    @property
    def owner_id(self) -> UserId:
        """Whose it is."""

    @property
    def has_it(self) -> UserId:
        """Who has it now."""


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to the constructor of every screen.

    Attributes:
        users: the colleagues who have access now; the desk keeps it up to date.
        former: those who had access, and still stand in the log.
        times: when the office is open.
        sheets: keeps small forms through the lock; without it they are not kept.
    """

    jobs: Jobs
    feed: ChangeFeed
    clock: Clock
    say: Say
    office: Office
    user: User
    users: Mapping[UserId, User]
    municipalities: tuple[Municipality, ...]
    go: Navigator
    former: Mapping[UserId, User] = field(default_factory=dict)
    times: Times = field(default_factory=Times)
    sheets: Sheets | None = None

    def who_has(self, row: "Held", *, narrow: bool = False) -> str:
        """Return who has an entry now, and for whom where that is somebody's deputy.

        In narrow places with the other's initials.
        """
        name = self.name_of(row.has_it)
        if row.has_it == row.owner_id:
            return name
        words = QCoreApplication.translate("Context", "{name}, for {other}")
        owner = self.users.get(row.owner_id)
        other = owner.label if narrow and owner else self.name_of(row.owner_id)
        return filled(words, name=name, other=other)

    def name_of(self, user: UserId) -> str:
        """Return a colleague's name, or the id where nobody has it (the program itself)."""
        found = self.users.get(user) or self.former.get(user)
        return found.name if found else str(user)
