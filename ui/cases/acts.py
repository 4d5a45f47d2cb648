"""What the screens for cases can do; composed where both sides meet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from models.audit.rows import LogPage
from models.calendar.history import EntryView
from models.cases.lists import Asked
from models.cases.rows import CasePage, CaseView
from models.forms.answers import Answers
from models.kernel.ids import CaseId, DraftId, EntryId, RelationId, UserId
from models.people.relation import Described
from models.usecases.change_entry import NewParticulars
from models.usecases.change_rhythm import NewRhythm
from models.usecases.complete_entry import Completion
from models.usecases.journalise import JournalCopy
from models.usecases.move_entry import Move
from models.usecases.not_possible_entry import NotPossible
from models.usecases.record_police_answer import Reply
from models.usecases.resume_case import Request
from ui.cards.acts import CardActs
from ui.cases.list_acts import ListActs
from ui.changes import Changed
from ui.forms.acts import DecideContact, DraftActs
from ui.handover.given_card import GivenActs
from ui.paper.extract_button import MakeExtract
from ui.paper.pictures import Draw
from ui.people.insight_button import InsightActs


class Listed(Protocol):
    """Lists open cases and waiting concerns."""

    def __call__(self, asked: Asked) -> CasePage:
        """Return a page of a list, for whoever is unlocked."""


class OpenCase(Protocol):
    """Shows a case."""

    def __call__(self, case_id: CaseId, reason: str = "") -> CaseView:
        """Return the case; a closed one for a stated reason."""


class OpenLog(Protocol):
    """Shows the log of a case."""

    def __call__(self, case_id: CaseId, before: int | None = None) -> LogPage:
        """Return a page of it, newest first."""


class Take(Protocol):
    """Changes who is responsible."""

    def __call__(self, case_id: CaseId, owner: UserId | None = None) -> Changed:
        """Make ``owner`` responsible, or oneself."""


@dataclass(frozen=True, slots=True)
class EntryActs:
    """What can be done with an entry, here and in the calendar.

    Attributes:
        show: gives its history, who takes part, and how it repeats.
        change: changes who, where and with whom.
        rhythm: lets a series go on by another rule.
    """

    done: Callable[[Completion], Changed]
    move: Callable[[Move], Changed]
    not_possible: Callable[[NotPossible], Changed]
    show: Callable[[EntryId], EntryView]
    change: Callable[[NewParticulars], Changed]
    rhythm: Callable[[NewRhythm], Changed]


@dataclass(frozen=True, slots=True)
class RelationActs:
    """What can be done with the people around a citizen."""

    add: Callable[[CaseId, Described], Changed]
    change: Callable[[CaseId, RelationId, Described], Changed]
    end: Callable[[CaseId, RelationId, str], Changed]


@dataclass(frozen=True, slots=True)
class JournalActs:
    """What can be done with the journal of a case, by places in its story."""

    number: Callable[[CaseId, str], Changed]
    record: Callable[[CaseId, Sequence[int], str], Changed]
    print: Callable[[CaseId, Sequence[int]], JournalCopy]


@dataclass(frozen=True, slots=True)
class CaseActs:
    """Use cases and queries, one for each act of the screens.

    ``note`` takes the words, and the half-written note that is then forgotten; ``correct`` the
    note's place in the story.
    """

    listed: Listed
    open: OpenCase
    log: OpenLog
    extract: MakeExtract
    insight: InsightActs
    draw: Draw
    note: Callable[[CaseId, str, DraftId | None], Changed]
    statements: Callable[[CaseId, Answers], Changed]
    correct: Callable[[CaseId, int, str], Changed]
    journal: JournalActs
    police: Callable[[Reply], Changed]
    resume: Callable[[Request], Changed]
    take: Take
    drafts: DraftActs
    decide_contact: DecideContact
    decide_two: Callable[[EntryId, Answers], Changed]
    entries: EntryActs
    relations: RelationActs
    lists: ListActs
    cards: CardActs
    given: GivenActs
