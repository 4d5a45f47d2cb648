"""The records of the office, as collections seen inside one unit of work."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final, Protocol

from models.calendar.entry import Change, Entry, EntryKind
from models.calendar.participants import Participant
from models.cases.case import Case, PoliceAnswer
from models.cases.rows import PoliceLine
from models.concerns.concern import Concern
from models.forms.answers import Answers
from models.forms.fields import Form
from models.kernel.events import Kind
from models.kernel.ids import (
    CaseId,
    ConcernId,
    DraftId,
    EntryId,
    PersonId,
    SeriesId,
    UserId,
    VisitId,
)
from models.kernel.text import text
from models.office.office import Office, User
from models.people.matching import Sought
from models.people.person import Person
from models.visits.visit import Visit

NOT_FOUND: Final = text(
    "Record", "It was not found. Perhaps it is not among what you have access to."
)


class NotFoundError(LookupError):
    """No such record, or none that this user may see: nobody can tell which."""


class Concerns(Protocol):
    """The concerns received. ``save`` and ``add`` take up the entity's events."""

    def get(self, concern_id: ConcernId) -> Concern:
        """Return the concern, or raise ``NotFoundError``."""

    def add(self, concern: Concern) -> None:
        """Keep a new concern."""

    def save(self, concern: Concern) -> None:
        """Keep what changed."""

    def of_case(self, case_id: CaseId) -> tuple[Concern, ...]:
        """Return the concerns taken up in a case, oldest first."""

    def of_person(self, person_id: PersonId) -> tuple[Concern, ...]:
        """Return the concerns about a person, oldest first."""

    def waiting_of_owner(self, user: UserId) -> tuple[Concern, ...]:
        """Return what a user still has to see to, whoever asks: to hand it on."""


class Cases(Protocol):
    """The cases. ``save`` and ``add`` take up the entity's events."""

    def get(self, case_id: CaseId) -> Case:
        """Return the case, or raise ``NotFoundError``."""

    def add(self, case: Case) -> None:
        """Keep a new case."""

    def save(self, case: Case) -> None:
        """Keep what changed."""

    def of_person(self, person_id: PersonId) -> tuple[Case, ...]:
        """Return the cases about a person, open and closed, oldest first."""

    def open_of_person(self, person_id: PersonId) -> tuple[Case, ...]:
        """Return the open cases about a person."""

    def open_of_born(self, first: date, last: date) -> tuple[Case, ...]:
        """Return the open cases that do not rest, on somebody born from one day to another."""

    def open_of_owner(self, user: UserId) -> tuple[Case, ...]:
        """Return a user's open cases, whoever asks: to hand them on."""

    def police_answers(self, case_id: CaseId) -> tuple[PoliceLine, ...]:
        """Return the answers of the police, newest first."""

    def add_police_answer(
        self, case_id: CaseId, answer: PoliceAnswer, *, given_by: str, given_at: datetime,
        called_back: bool,
    ) -> None:  # fmt: skip
        """Keep one answer of the police; answers are never changed."""


class People(Protocol):
    """The persons concerned."""

    def get(self, person_id: PersonId) -> Person:
        """Return the person, or raise ``NotFoundError``."""

    def add(self, person: Person) -> None:
        """Keep a new person, with names and sound keys for the search."""

    def save(self, person: Person) -> None:
        """Keep what changed; names and sound keys are made anew."""

    def candidates(self, sought: Sought) -> tuple[Person, ...]:
        """Return persons that share a sound key, a number, a phone, a house or a birthday."""


class Entries(Protocol):
    """The calendar. ``save`` and ``add`` take up the entity's events."""

    def get(self, entry_id: EntryId) -> Entry:
        """Return the entry, or raise ``NotFoundError``."""

    def add(self, entry: Entry) -> None:
        """Keep a new entry."""

    def save(self, entry: Entry) -> None:
        """Keep what changed."""

    def participants(self, entry_id: EntryId) -> tuple[Participant, ...]:
        """Return who takes part, in the order in which they were written."""

    def keep_participants(self, entry_id: EntryId, people: Sequence[Participant]) -> None:
        """Let these take part, and nobody else."""

    def changes(self, entry_id: EntryId) -> tuple[Change, ...]:
        """Return what became another while the entry stayed, oldest first."""

    def moved_to(self, entry_id: EntryId) -> Entry | None:
        """Return the entry that was moved to become this one, or None."""

    def open_of_series(self, series_id: SeriesId) -> tuple[Entry, ...]:
        """Return the open days of a series."""

    def rested_of_series(self, series_id: SeriesId, after: datetime) -> tuple[Entry, ...]:
        """Return the days of a series after an instant that its case's last rest ended."""

    def open_of_concern(self, concern_id: ConcernId) -> tuple[Entry, ...]:
        """Return the open entries of a concern."""

    def open_of_case(self, case_id: CaseId) -> tuple[Entry, ...]:
        """Return the open entries of a case."""

    def of_kind(
        self, kind: EntryKind, case_id: CaseId | None, concerns: Sequence[ConcernId] = ()
    ) -> tuple[Entry, ...]:
        """Return a matter's entries of one kind, open or not, oldest first."""

    def open_about(self, about_id: str) -> tuple[Entry, ...]:
        """Return the open entries that wait for a visit, print or disclosure."""

    def open_of_owner(self, user: UserId) -> tuple[Entry, ...]:
        """Return a user's open entries, whoever asks: to hand them on."""

    def owner_of_matter(self, entry: Entry) -> UserId | None:
        """Return who has the case or concern that an entry belongs to, if any."""


class Visits(Protocol):
    """The visits. ``save`` and ``add`` take up the entity's events."""

    def get(self, visit_id: VisitId) -> Visit:
        """Return the visit, or raise ``NotFoundError``."""

    def add(self, visit: Visit) -> None:
        """Keep a new visit."""

    def save(self, visit: Visit) -> None:
        """Keep what changed."""

    def of_case(self, case_id: CaseId) -> tuple[Visit, ...]:
        """Return the visits of a case, oldest first."""


@dataclass(frozen=True, slots=True)
class Answered:
    """Answers as given: by whom, when, to which version of which form."""

    seq: int
    form: str
    version: int
    answers: Answers
    at: datetime
    user: UserId


class AnswerBook(Protocol):
    """Answers to forms, append-only."""

    def add(self, form: Form, subject: tuple[Kind, str], answers: Answers) -> None:
        """Keep these answers as the newest."""

    def latest(self, form: str, subject: tuple[Kind, str]) -> Answered | None:
        """Return the newest answers to a form about a record, or None."""

    def history(self, form: str, subject: tuple[Kind, str]) -> tuple[Answered, ...]:
        """Return all answers to a form about a record, oldest first."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A half-filled form: the owner's only, outside search, counts and bundles."""

    id: DraftId
    user: UserId
    form: str
    version: int
    subject_kind: str
    subject_id: str
    answers: Answers
    focus: str
    received_at: datetime
    created_at: datetime
    saved_at: datetime


class Drafts(Protocol):
    """The drafts of whoever is unlocked."""

    def get(self, draft_id: DraftId) -> Draft:
        """Return one's own draft, or raise ``NotFoundError``."""

    def keep(self, draft: Draft) -> None:
        """Keep the draft, new or changed."""

    def remove(self, draft_id: DraftId) -> None:
        """Forget the draft."""

    def drop_about(self, subject: tuple[Kind, str]) -> None:
        """Forget everybody's drafts about a record that no form can be about any more."""

    def mine(self) -> tuple[Draft, ...]:
        """Return one's own drafts, newest first."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of the story of a concern or case.

    Attributes:
        kind: a code of ``models.cases.story``.
        at: when it happened (``noted_at`` is the unit of work's own time).
        data: values for the sentence; plain words, shown as they are.
        words: a note in somebody's own words.
    """

    kind: str
    at: datetime
    concern_id: ConcernId | None = None
    case_id: CaseId | None = None
    data: dict[str, str] = field(default_factory=dict)
    words: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A line of the story as it stands: its place, by whom, and what was said."""

    seq: int
    user: UserId
    happening: Happening


class Story(Protocol):
    """What happened, append-only."""

    def add(self, happening: Happening) -> None:
        """Write one line."""

    def join(self, concern_id: ConcernId, case_id: CaseId) -> None:
        """Let a concern's lines be read in a case's story as well."""

    def of_case(self, case_id: CaseId) -> tuple[Told, ...]:
        """Return the story of a case, newest first; of one instant, the last written first."""

    def of_concern(self, concern_id: ConcernId) -> tuple[Told, ...]:
        """Return the story of a concern, newest first, as that of a case."""


class Offices(Protocol):
    """The office itself, its users, numbers and settings."""

    def office(self) -> Office:
        """Return the office that owns the vault."""

    def users(self) -> tuple[User, ...]:
        """Return the users who have not left."""

    def next_number(self, kind: str) -> str:
        """Return the next shown number of that kind and this year; never reused."""

    def setting(self, key: str, user: UserId | None = None) -> str | None:
        """Return a stored setting of the office or of a user."""

    def set_setting(self, key: str, value: str, user: UserId | None = None) -> None:
        """Store a setting."""

    def go_live(self) -> None:
        """Empty the vault of what was practised, and mark it as in real use from now on."""
