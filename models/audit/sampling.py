"""Which rows of the log a reviewer looks at: some by lot, others because a rule points at them.

The lot is drawn from the log's root, so that anybody can draw it again and nobody chooses.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import median
from typing import Final

from models.audit.acts import Act, Reason
from models.audit.reading import ActGroup, group_of
from models.kernel.clock import local
from models.kernel.events import Kind
from models.kernel.ids import SYSTEM, UserId
from models.kernel.text import Text, text


class Why(StrEnum):
    """Why a row was drawn."""

    LOT = "lot"
    OWN_NAME = "own_name"
    OWN_ADDRESS = "own_address"
    CLOSED_CASE = "closed_case"
    NO_ACT = "no_act"
    MANY = "many"
    CPR = "cpr"
    HOURS = "hours"


WHYS: Final[dict[Why, Text]] = {
    Why.LOT: text("Sample", "Drawn by lot"),
    Why.OWN_NAME: text("Sample", "The person has the user's surname"),
    Why.OWN_ADDRESS: text("Sample", "The person lives where somebody of the user's name lives"),
    Why.CLOSED_CASE: text("Sample", "The case was closed"),
    Why.NO_ACT: text("Sample", "Another's case was looked at, and nothing was done"),
    Why.MANY: text("Sample", "Many more look-ups that day than the user's usual"),
    Why.CPR: text("Sample", "Searched for a CPR number"),
    Why.HOURS: text("Sample", "Outside working hours"),
}


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Where the rules begin to point, and how long a sample may be.

    Source: Datatilsynet, "Vejledning om sikkerhed: logning og stikprøver" (spot checks of
    recent entries, unpredictable); the numbers are the project's own, of 2026-11-22.

    Attributes:
        lot: rows drawn by lot.
        most: rows that one rule may bring; by lot where there are more.
        look_ups: a day with fewer is never many.
        times_usual: times the user's own median of a day.
        act_within: an act on the same record so soon afterwards explains a look-up.
        opens: the hour at which a working day begins, in Denmark.
        closes: the hour at which it ends.
        every: by then the next sample is due.
    """

    lot: int = 20
    most: int = 10
    look_ups: int = 20
    times_usual: int = 3
    act_within: timedelta = timedelta(days=14)
    opens: int = 6
    closes: int = 20
    every: timedelta = timedelta(days=30)


STANDARD: Final = Thresholds()
SETTING: Final = "sample.days"
"""Key of the office's setting: at most so many days lie between two samples."""
FEWEST_DAYS: Final = 1
MOST_DAYS: Final = 90
"""An office may look more often than every 30 days, and never more seldom than every 90.

Source: GDPR art. 32(1)(d), "regularly testing": Datatilsynet, "Vejledning om sikkerhed:
logning og stikprøver", asks for regular spot checks and names no number; a quarter as the
longest time is the project's own, of 2026-11-22, so that a row is looked at long before it is
thinned after 13 months.
"""


def every(stored: str | None) -> timedelta:
    """Return the time between two samples, as the office has set it.

    What no office can have set (below a day, above the longest, no number) is the standard.
    """
    if stored and stored.isdecimal() and FEWEST_DAYS <= int(stored) <= MOST_DAYS:
        return timedelta(days=int(stored))
    return STANDARD.every


SATURDAY: Final = 5


@dataclass(frozen=True, slots=True)
class Observed:
    """One row with what the rules ask of it.

    Attributes:
        same_name: a person concerned has the user's surname.
        same_address: one lives where somebody of the user's own name lives.
        closed: a case concerned was closed when the row was written.
        for_cpr: a search for a CPR number.
    """

    seq: int
    at: datetime
    user: UserId
    act: Act
    reason: Reason
    about: frozenset[tuple[Kind, str]] = frozenset()
    same_name: bool = False
    same_address: bool = False
    closed: bool = False
    for_cpr: bool = False

    @property
    def looked(self) -> bool:
        """Whether somebody looked at content."""
        return group_of(self.act) in (ActGroup.LOOKED, ActGroup.SEARCHED)


def draw(
    rows: Sequence[Observed], seed: bytes, limits: Thresholds = STANDARD
) -> dict[int, tuple[Why, ...]]:
    """Return the rows that are drawn, by number, each with every reason.

    Args:
        rows: since the last sample, in the order of the log; the program's own are left out.
        seed: the log's root; the same rows and seed give the same draw.
        limits: the thresholds.
    """
    people = [row for row in rows if row.user != SYSTEM]
    drawn: defaultdict[int, list[Why]] = defaultdict(list)
    for why, found, most in (
        (Why.LOT, people, limits.lot),
        *((why, found, limits.most) for why, found in pointed_at(people, limits)),
    ):
        for row in by_lot(found, seed, why)[:most]:
            drawn[row.seq].append(why)
    return {seq: tuple(drawn[seq]) for seq in sorted(drawn)}


def by_lot(rows: Iterable[Observed], seed: bytes, why: Why) -> list[Observed]:
    """Return the rows in an order that the seed gives and nobody can foresee."""

    def ticket(row: Observed) -> bytes:
        return hashlib.sha256(seed + why.encode() + row.seq.to_bytes(8, "big")).digest()

    return sorted(rows, key=ticket)


def pointed_at(
    rows: Sequence[Observed], limits: Thresholds
) -> tuple[tuple[Why, list[Observed]], ...]:
    """Return every rule with the rows that it points at."""
    looked = [row for row in rows if row.looked]
    return (
        (Why.OWN_NAME, [row for row in looked if row.same_name]),
        (Why.OWN_ADDRESS, [row for row in looked if row.same_address]),
        (Why.CLOSED_CASE, [row for row in looked if row.closed]),
        (Why.NO_ACT, idle_looks(rows, limits.act_within)),
        (Why.MANY, busy_days(looked, limits)),
        (Why.CPR, [row for row in looked if row.for_cpr]),
        (Why.HOURS, [row for row in rows if not in_hours(row.at, limits)]),
    )


def in_hours(at: datetime, limits: Thresholds) -> bool:
    """Whether the instant is on a weekday, within working hours in Denmark."""
    wall = local(at)
    return wall.weekday() < SATURDAY and limits.opens <= wall.hour < limits.closes


def idle_looks(rows: Sequence[Observed], within: timedelta) -> list[Observed]:
    """Return looks at another's case or concern that no own act on it followed."""
    last_act: dict[tuple[UserId, Kind, str], datetime] = {}
    idle: list[Observed] = []
    for row in reversed(rows):
        keys = [(row.user, *record) for record in row.about]
        if not row.looked:
            last_act |= dict.fromkeys(keys, row.at)
        elif row.reason is not Reason.ASSIGNED and row.act in (
            Act.CASE_VIEWED,
            Act.CONCERN_VIEWED,
        ):
            acted = [last_act[key] for key in keys if key in last_act]
            if not any(at - row.at <= within for at in acted):
                idle.append(row)
    return idle[::-1]


def busy_days(looked: Sequence[Observed], limits: Thresholds) -> list[Observed]:
    """Return the look-ups of days on which a user made many more than usual."""
    days = Counter((row.user, local(row.at).date()) for row in looked)
    usual = {
        user: median(many for (other, _), many in days.items() if other == user)
        for user in {row.user for row in looked}
    }
    busy = {
        (user, day)
        for (user, day), many in days.items()
        if many > limits.look_ups and many > limits.times_usual * usual[user]
    }
    return [row for row in looked if (row.user, local(row.at).date()) in busy]


class Verdict(StrEnum):
    """What a reviewer found of a row."""

    OPEN = ""
    FINE = "fine"
    LOOK = "look"


VERDICTS: Final[dict[Verdict, Text]] = {
    Verdict.OPEN: text("Sample", "Not looked at"),
    Verdict.FINE: text("Sample", "In order"),
    Verdict.LOOK: text("Sample", "To be looked into"),
}


@dataclass(frozen=True, slots=True)
class DrawnRow:
    """A row of the log in a sample, and what was found of it."""

    seq: int
    whys: tuple[Why, ...]
    verdict: Verdict = Verdict.OPEN
    words: str = ""
    marked_by: UserId | None = None
    marked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sample:
    """A draw over the rows ``first`` to ``size`` - 1, seeded by the root at ``size``."""

    id: str
    drawn_at: datetime
    drawn_by: UserId
    first: int
    size: int
    root: str
    rows: tuple[DrawnRow, ...]
    signed_at: datetime | None = None
    signed_by: UserId | None = None
    words: str = ""

    def marked(self, marked: DrawnRow) -> "Sample":
        """Return the sample with that row in place of the one with its number."""
        rows = tuple(marked if row.seq == marked.seq else row for row in self.rows)
        return replace(self, rows=rows)
