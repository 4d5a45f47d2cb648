"""Offers and efforts of a case as its page shows them."""

from dataclasses import dataclass
from datetime import date, datetime
from operator import attrgetter

from models.calendar.entry import EntryKind
from models.course.record import RecordRow, Said
from models.efforts.states import EffortState, OfferState
from models.forms.definitions.offers import RE_OFFER
from models.kernel.events import Kind
from models.kernel.ids import EntryId, UserId
from models.law.effort_kinds import EffortKind, effort_kind


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
    """An offer with its answer."""

    record: RecordRow

    @property
    def kind(self) -> EffortKind:
        """What was offered."""
        return effort_kind(self.record.code)

    @property
    def state(self) -> OfferState:
        """The newest answer."""
        return OfferState(self.record.state)


@dataclass(frozen=True, slots=True)
class EffortLine:
    """An effort with its contacts, the newest first, and what waits, by deadline."""

    record: RecordRow
    contacts: tuple[RecordRow, ...]
    tasks: tuple[EffortTask, ...]

    @property
    def kind(self) -> EffortKind:
        """Its line in the catalogue."""
        return effort_kind(self.record.code)

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
    """

    active: bool
    closed: bool
    minor: bool
    today: date
    records: tuple[RecordRow, ...]
    tasks: tuple[EffortTask, ...]

    @property
    def offers(self) -> tuple[OfferLine, ...]:
        """The offers, the newest first."""
        return tuple(OfferLine(each) for each in self.records if each.kind is Kind.OFFER)

    @property
    def efforts(self) -> tuple[EffortLine, ...]:
        """The efforts, the newest first."""
        return tuple(
            EffortLine(
                each,
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
