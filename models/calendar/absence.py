"""Holiday and leave: a colleague has another's work for a time, and gives it back by itself.

Whoever is away stays the owner. A deputy is never away in the same time, and nobody leaves while
they stand in for somebody: so there are no chains, and an entry has one who has it now.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final

from models.access.grant import LONGEST
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.kernel.ids import AbsenceId, CaseId, ConcernId, UserId
from models.kernel.text import Text, text

Matter = CaseId | ConcernId
"""A case, or a concern of no case; their ids never meet."""

WORDS: Final = 400
"""Letters of the line of instruction, at most."""

BACKWARDS: Final = text("Absence", "The last day is before the first. Change one of them.")
PAST: Final = text("Absence", "Choose days from today on.")
TOO_LONG: Final = text(
    "Absence",
    "A colleague can stand in for six months at most. For longer, make another responsible for "
    "the cases.",
)
NOT_ONESELF: Final = text("Absence", "Choose somebody else than the one who is away.")
AWAY_ALREADY: Final = text(
    "Absence", "{name} is away from {first} to {last} already. Change or end that one."
)
DEPUTY_AWAY: Final = text(
    "Absence", "{name} is away from {first} to {last}. Choose somebody who is here."
)
STANDS_IN: Final = text(
    "Absence",
    "{name} stands in for {other} from {first} to {last}. Let somebody else stand in there first.",
)
OVER: Final = text("Absence", "This absence is over.")


@dataclass(slots=True)
class Absence:
    """Somebody is away from one day to another, and who has their work meanwhile.

    Attributes:
        first: the first day away, in Denmark; ``last`` is the last.
        starts_at: the first instant; the moment it was recorded, where that is during the day.
        words: a line for the deputy; no citizen's name.
        exceptions: who has single matters in place of ``deputy_id``.
    """

    id: AbsenceId
    user_id: UserId
    deputy_id: UserId
    first: date
    last: date
    starts_at: datetime
    recorded_at: datetime
    recorded_by: UserId
    words: str = ""
    ended_at: datetime | None = None
    exceptions: dict[Matter, UserId] = field(default_factory=dict)

    @classmethod
    def planned(
        cls,
        absence_id: AbsenceId,
        user: UserId,
        deputy: UserId,
        days: tuple[date, date],
        now: datetime,
        by: UserId,
        words: str = "",
    ) -> "Absence":
        """Return a new one.

        Raises:
            Refused: days that will not do, or a deputy who is the one away.
        """
        first, last = days
        if last < first:
            raise Refused(BACKWARDS, "until_on")
        if first < local(now).date():
            raise Refused(PAST, "from_on")
        starts = max(at_wall_clock(first, 0), now)
        made = cls(absence_id, user, deputy, first, last, starts, now, by, words.strip())
        made.require_sensible()
        return made

    @property
    def ends_at(self) -> datetime:
        """The first instant at which the work is back."""
        planned = at_wall_clock(self.last + timedelta(days=1), 0)
        return planned if self.ended_at is None else min(planned, self.ended_at)

    def working_days(self, works_on: Callable[[date], bool]) -> int:
        """Return how many working days it takes; ``works_on`` knows those of the office."""
        days = (self.last - self.first).days + 1
        return sum(works_on(self.first + timedelta(days=at)) for at in range(days))

    @property
    def deputies(self) -> frozenset[UserId]:
        """Everybody who has something of the one who is away."""
        return frozenset({self.deputy_id, *self.exceptions.values()}) - {self.user_id}

    def require_sensible(self) -> None:
        """Do nothing when days and deputy will do.

        Raises:
            Refused: longer than a grant may last, or the deputy is the one away.
        """
        if self.ends_at - self.starts_at > LONGEST:
            raise Refused(TOO_LONG, "until_on")
        if self.deputy_id == self.user_id:
            raise Refused(NOT_ONESELF, "deputy")

    def holds(self, now: datetime) -> bool:
        """Whether the deputy has the work at that instant."""
        return self.starts_at <= now < self.ends_at

    def coming(self, now: datetime) -> bool:
        """Whether it holds now or later."""
        return now < self.ends_at

    def meets(self, other: "Absence") -> bool:
        """Whether the two have a time in common."""
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at

    def has(self, matter: Matter | None) -> UserId:
        """Return who has a matter while it holds; None for what is of no matter."""
        if matter is None:
            return self.deputy_id
        return self.exceptions.get(matter, self.deputy_id)

    def until(self, last: date, now: datetime) -> None:
        """Let it end on another day.

        Raises:
            Refused: it is over, or the day will not do.
        """
        self._require_coming(now)
        if last < max(self.first, local(now).date()):
            raise Refused(BACKWARDS if last < self.first else PAST, "until_on")
        self.last = last
        self.require_sensible()

    def give(self, deputy: UserId, exceptions: Mapping[Matter, UserId], now: datetime) -> None:
        """Let others have the work from now on.

        Raises:
            Refused: it is over, or the deputy is the one away.
        """
        self._require_coming(now)
        self.deputy_id, self.exceptions = deputy, dict(exceptions)
        self.require_sensible()

    def end(self, now: datetime) -> None:
        """End it now: the work is back.

        Raises:
            Refused: it is over.
        """
        self._require_coming(now)
        self.ended_at = now

    def _require_coming(self, now: datetime) -> None:
        if not self.coming(now):
            raise Refused(OVER)


@dataclass(frozen=True, slots=True)
class Clash:
    """Two absences that would leave work with somebody who is not there.

    Attributes:
        who: the colleague it is about.
        other: the absence in the way.
        field: of the form.
    """

    words: Text
    who: UserId
    other: Absence
    field: str


def clash(absence: Absence, others: Iterable[Absence]) -> Clash | None:
    """Return what stands in the way of an absence, or None."""
    for other in others:
        if other.id == absence.id or not absence.meets(other):
            continue
        if other.user_id == absence.user_id:
            return Clash(AWAY_ALREADY, absence.user_id, other, "from_on")
        if other.user_id in absence.deputies:
            field_of = "deputy" if other.user_id == absence.deputy_id else "exceptions"
            return Clash(DEPUTY_AWAY, other.user_id, other, field_of)
        if absence.user_id in other.deputies:
            return Clash(STANDS_IN, absence.user_id, other, "from_on")
    return None
