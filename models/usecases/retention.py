"""How long matters are kept: the office's periods, and decisions to keep one longer."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import Entry, EntryKind
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, ConcernId
from models.kernel.text import text
from models.law.retention import FEWEST, MOST, RETENTION, Ending, kept_until, setting_of
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import note_case, note_concern, task

WHOLE_MONTHS: Final = text("Retention", "Write a number of months from {fewest} to {most}.")
NOT_DUE: Final = text("Retention", "No date for deleting stands here.")
LATER: Final = text("Retention", "Choose a day that is still to come.")
WHY: Final = text("Retention", "Write the reason in a sentence.")
_DIGITS: Final = 3


def months_kept(work: Work, ending: Ending) -> int:
    """Return how many months a matter that ended so is kept in this office."""
    chosen = work.offices.setting(setting_of(ending))
    return RETENTION[ending].months if chosen is None else int(chosen)


def plan_deletion(
    work: Work,
    ending: Ending,
    origin: str,
    *,
    concern: ConcernId | None = None,
    case: CaseId | None = None,
) -> Entry:
    """Put into the calendar when a matter that ends now is to be deleted or decided upon."""
    day = kept_until(local(work.now).date(), months_kept(work, ending))
    matter = work.cases.get(case) if case else work.concerns.get(concern or ConcernId(""))
    return task(
        work,
        EntryKind.DELETE_DUE,
        work.opening.closing(day),
        origin=origin,
        origin_at=work.now,
        owner=matter.owner_id,
        concern=concern,
        case=case,
        about=str(ending),
    )


@dataclass(frozen=True, slots=True)
class KeptFor:
    """How long a kind of matter is kept: the office's months, and the program's own."""

    ending: Ending
    months: int
    usual: int


@dataclass(frozen=True, slots=True)
class ShowRetention:
    """Say how long each kind of matter is kept."""

    begin: BeginWork

    def __call__(self) -> tuple[KeptFor, ...]:
        """Return every period.

        Raises:
            Refused: the role deletes nothing.
        """
        with self.begin() as work:
            work.actor.require(Right.DELETE)
            return tuple(
                KeptFor(ending, months_kept(work, ending), rule.months)
                for ending, rule in RETENTION.items()
            )


@dataclass(frozen=True, slots=True)
class SetRetention:
    """Choose how many months a kind of matter is kept; it holds for what ends from now on."""

    begin: BeginWork

    def __call__(self, ending: Ending, typed: str) -> frozenset[Topic]:
        """Set it; return what changed.

        Raises:
            Refused: the role deletes nothing, or it is no number of months within the limits.
        """
        with self.begin() as work:
            work.actor.require(Right.DELETE)
            said = typed.strip()
            number = len(said) <= _DIGITS and said.isascii() and said.isdecimal()
            if not (number and FEWEST <= int(said) <= MOST):
                wrong = WHOLE_MONTHS.filled(fewest=FEWEST, most=MOST)
                raise Refused(wrong, str(ending))
            key, months = setting_of(ending), str(int(said))
            work.offices.set_setting(key, months)
            work.changed(Kind.SETTING, key)
            work.note(Note(Act.SETTING_CHANGED, ((Kind.SETTING, key),), words=months))
            return work.commit()


@dataclass(frozen=True, slots=True)
class KeepLonger:
    """Decide that a matter whose deletion is due is kept, with a reason and a new date."""

    begin: BeginWork

    def __call__(self, about: Topic, reason: str, until: date) -> frozenset[Topic]:
        """Decide it; return what changed.

        Args:
            about: the closed case or the ended concern.
            reason: why it must be kept.
            until: the day of the next decision.

        Raises:
            Refused: the role deletes nothing, no date for deleting stands, there is no reason,
                or the day is not to come.
        """
        with self.begin() as work:
            work.actor.require(Right.DELETE)
            entry = _due(work, about)
            if not reason.strip():
                raise Refused(WHY, "reason")
            if until <= local(work.now).date():
                raise Refused(LATER, "until_date")
            words = reason.strip()
            self._move(work, entry, words, until)
            data = {"day": f"{until:%d.%m.%Y}"}
            work.story.add(
                Happening(
                    "kept",
                    work.now,
                    concern_id=entry.concern_id,
                    case_id=entry.case_id,
                    data=data,
                    words=words,
                )
            )
            self._note(work, entry, words)
            return work.commit()

    def _note(self, work: Work, entry: Entry, words: str) -> None:
        if entry.case_id is not None:
            note_case(work, Act.ENTRY_MOVED, work.cases.get(entry.case_id), words=words)
        else:  # a date for deleting is of one of the two
            concern = work.concerns.get(ConcernId(str(entry.concern_id)))
            note_concern(work, Act.ENTRY_MOVED, concern, words)

    def _move(self, work: Work, entry: Entry, reason: str, until: date) -> None:
        successor = task(
            work,
            EntryKind.DELETE_DUE,
            work.opening.closing(until),
            origin="moved",
            origin_at=entry.due_at,
            owner=entry.owner_id,
            concern=entry.concern_id,
            case=entry.case_id,
            about=entry.about_id,
        )
        entry.move(successor, reason, work.now, work.actor.user)
        work.entries.save(entry)


def _due(work: Work, about: Topic) -> Entry:
    kind, key = about
    found = (
        work.entries.open_of_case(CaseId(key))
        if kind is Kind.CASE
        else work.entries.open_of_concern(ConcernId(key))
    )
    for entry in found:
        if entry.kind is EntryKind.DELETE_DUE:
            return entry
    raise Refused(NOT_DUE)
