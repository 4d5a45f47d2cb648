"""Offers and efforts of a case as its page shows them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from operator import attrgetter

from models.calendar.entry import EntryKind
from models.course.record import RecordRow, Said
from models.efforts.own import named, offered_on
from models.efforts.states import EffortState, OfferState
from models.forms.definitions.offers import RE_OFFER
from models.kernel.events import Kind
from models.kernel.ids import EntryId, UserId
from models.law.effort_kinds import EffortKind


@dataclass(frozen=True, slots=True)
class EffortTask:
    """An open entry of the case that an offer or effort brought; ``about_id`` may be ""."""

    entry_id: EntryId
    kind: EntryKind
    due_at: datetime
    owner_id: UserId
    about_id: str


@dataclass(frozen=True, slots=True)
class OfferLine:
    """An offer with its answer; ``kind`` is what was offered."""

    record: RecordRow
    kind: EffortKind

    @property
    def state(self) -> OfferState:
        """The newest answer."""
        return OfferState(self.record.state)


@dataclass(frozen=True, slots=True)
class EffortLine:
    """An effort with its contacts, the newest first, and what waits, by deadline.

    ``kind`` is its line in the catalogue, as it was planned.
    """

    record: RecordRow
    kind: EffortKind
    contacts: tuple[RecordRow, ...]
    tasks: tuple[EffortTask, ...]

    @property
    def state(self) -> EffortState:
        """Where it stands."""
        return EffortState(self.record.state)

    def task(self, kind: EntryKind) -> EffortTask | None:
        """Return what waits of that kind, the first due; None where nothing does."""
        return next((each for each in self.tasks if each.kind is kind), None)


@dataclass(frozen=True, slots=True)
class EffortsView:
    """The page of a case's offers and efforts.

    Attributes:
        active: whether the case may change: it neither rests nor is closed.
        closed: whether it is closed; after-checks are then still made.
        minor: whether the citizen is known to be under 18.
        records: offers, efforts and contacts, the newest first.
        tasks: what waits, by deadline.
        own: every version of the office's own efforts, by code.
        newest: own efforts as they stand, by name.
    """

    active: bool
    closed: bool
    minor: bool
    today: date
    records: tuple[RecordRow, ...]
    tasks: tuple[EffortTask, ...]
    own: Mapping[str, EffortKind] = field(default_factory=dict)
    newest: tuple[EffortKind, ...] = ()

    def named(self, code: str) -> EffortKind:
        """Return an effort by its code."""
        return named(code, self.own)

    @property
    def kinds(self) -> tuple[EffortKind, ...]:
        """What may be begun today."""
        return offered_on(self.today, self.newest)

    @property
    def offers(self) -> tuple[OfferLine, ...]:
        """The offers, the newest first."""
        return tuple(
            OfferLine(each, self.named(each.code))
            for each in self.records
            if each.kind is Kind.OFFER
        )

    @property
    def efforts(self) -> tuple[EffortLine, ...]:
        """The efforts, the newest first."""
        return tuple(
            EffortLine(
                each,
                self.named(each.code),
                tuple(log for log in self.records if log.parent_id == each.record_id),
                tuple(task for task in self.tasks if task.about_id == each.record_id),
            )
            for each in self.records
            if each.kind is Kind.EFFORT
        )

    @property
    def made_again(self) -> tuple[Said, ...]:
        """Each time declined offers were made again, once, the oldest first."""
        said = (
            each
            for line in self.offers
            for each in (*line.record.earlier, *line.record.answers.values())
            if each.form == RE_OFFER.key
        )
        return tuple({each.at: each for each in sorted(said, key=attrgetter("at"))}.values())

    def of_case(self, kind: EntryKind) -> EffortTask | None:
        """Return what waits of that kind on the case itself; None where nothing does."""
        return next((each for each in self.tasks if each.kind is kind), None)
