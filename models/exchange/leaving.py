"""How long a received bundle stays in a police vault, and what is to be done with it meanwhile.

The vault is a reader (decisions on practice, 15): a bundle leaves it some days after it was put
into the police's own journal. No law sets the days; each office may choose its own, for each
sender. What is still asked, or was agreed and is not done, holds a bundle back.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from models.disclosures.terms import Afterwards
from models.kernel.errors import Refused
from models.kernel.text import Text, text
from models.law.requests import Ask
from models.law.sources import OFFICE, POLICE_OFFICE, Source

FEWEST: Final = 1
MOST: Final = 365
"""Days that an office can choose between."""
DAYS: Final = text("Leaving", "Write a number of days from {fewest} to {most}.")
NOT_SHORTER: Final = text(
    "Leaving", "What was never journalised stays at least as long as what was."
)


@dataclass(frozen=True, slots=True)
class Days:
    """A period in whole days, and where it comes from."""

    days: int
    source: Source = POLICE_OFFICE


AFTER_JOURNAL: Final = Days(14)
"""A bundle stays so long after it was put into the police's journal."""
NEVER_JOURNALISED: Final = Days(90)
"""And so long after it was opened, when nobody ever did."""
TRIAL: Final = Days(7)
"""A trial shipment holds nobody, and shows only that the way works."""
AFTER_NO: Final = Days(14, OFFICE)
"""In a kommune: so long after the receipt that says so, what was not taken over stays."""
AFTER_NO_AT_MOST: Final = Days(60, OFFICE)
"""And so long after the decision at the latest, also where nobody ever writes the receipt."""
JOURNALISE_BY: Final = Days(7)
RECEIPT_BY: Final = Days(1)
"""The kommune begins to ask after its receipt on the fifth day."""
BEFORE: Final = Days(7)
"""So long before it leaves, a bundle is shown among what waits."""
BY_RECEIPT: Final = frozenset({Ask.ORIENTATION, Ask.TAKEOVER})
"""What is asked for and fulfilled by the receipt itself."""


@dataclass(frozen=True, slots=True)
class Periods:
    """How long bundles from one sender stay.

    Attributes:
        journalised: days after it was journalised.
        never: days after it was opened, if it never was.
        own: whether they were chosen for this sender.
    """

    journalised: int = AFTER_JOURNAL.days
    never: int = NEVER_JOURNALISED.days
    own: bool = False


def chosen_periods(journalised: str, never: str) -> Periods:
    """Return the periods as typed.

    Raises:
        Refused: one is no number of days within the limits, or the second is the shorter.
    """
    first, second = _days(journalised, "journalised"), _days(never, "never")
    if second < first:
        raise Refused(NOT_SHORTER, "never")
    return Periods(first, second, own=True)


def _days(typed: str, field: str) -> int:
    said = typed.strip()
    if len(said) <= len(str(MOST)) and said.isascii() and said.isdecimal():
        days = int(said)
        if FEWEST <= days <= MOST:
            return days
    raise Refused(DAYS.filled(fewest=FEWEST, most=MOST), field)


class Answered(StrEnum):
    """How what a sender asked was answered."""

    PHONE = "phone"
    WRITTEN = "written"
    MEETING = "meeting"
    NONE = "none"  # no answer will be given


@dataclass(frozen=True, slots=True)
class Stay:
    """What decides how long one bundle stays; every day is a Danish one.

    Attributes:
        ask: what the sender asks for; ``answer_by`` by when, or None.
        answered: when it was answered, or the question closed.
        keep_until: a decision to keep it until then.
        afterwards: what both agreed to do with it, by ``agreed_by``; ``done`` when it was.
    """

    opened: date
    ask: Ask
    answer_by: date | None = None
    answered: date | None = None
    receipted: date | None = None
    journalised: date | None = None
    trial: bool = False
    keep_until: date | None = None
    afterwards: Afterwards | None = None
    agreed_by: date | None = None
    done: date | None = None
    periods: Periods = Periods()

    @property
    def asked(self) -> bool:
        """Whether what the sender asks for is still open."""
        if self.trial or self.answered is not None:
            return False
        return self.ask not in BY_RECEIPT or (
            self.receipted is None and self.answer_by is not None
        )

    @property
    def agreed(self) -> bool:
        """Whether something was agreed that is not done yet."""
        return self.afterwards is not None and self.done is None


def leaves_on(stay: Stay) -> date | None:
    """Return the day on which the bundle leaves the vault; None while something is open."""
    if stay.asked or stay.agreed:
        return None
    if stay.trial:
        day = stay.opened + timedelta(days=TRIAL.days)
    elif stay.journalised is not None:
        day = stay.journalised + timedelta(days=stay.periods.journalised)
    else:
        day = stay.opened + timedelta(days=stay.periods.never)
    return day if stay.keep_until is None else max(day, stay.keep_until)


@dataclass(frozen=True, slots=True)
class Handed:
    """What decides how long a case that another kommune hands over stays, unless it is taken over.

    Attributes:
        opened: the day on which it was opened.
        over: since when it cannot become a case here any more: rejected, called back, or a
            newer sending of the same case has come; None while it can.
        told: the day of the receipt that first said so.
    """

    opened: date
    over: date | None = None
    told: date | None = None
    trial: bool = False


def handed_leaves_on(stay: Handed) -> date | None:
    """Return the day on which it leaves a kommune's vault; None while it may become a case."""
    if stay.trial:
        return stay.opened + timedelta(days=TRIAL.days)
    return None if stay.over is None else no_leaves_on(stay.over, stay.told)


def no_leaves_on(over: date, told: date | None) -> date:
    """Return the day on which what was not taken over leaves; at the latest long after the no.

    Args:
        over: the day on which it was decided.
        told: that of the receipt that first said so, or None.
    """
    latest = over + timedelta(days=AFTER_NO_AT_MOST.days)
    return latest if told is None else min(latest, told + timedelta(days=AFTER_NO.days))


class Due(StrEnum):
    """What is to be done with a bundle."""

    ANSWER = "answer"
    RECEIPT = "receipt"
    JOURNALISE = "journalise"
    AGREED = "agreed"
    LEAVES = "leaves"


DUES: Final[dict[Due, Text]] = {
    Due.ANSWER: text("Leaving", "Answer what the kommune asks"),
    Due.RECEIPT: text("Leaving", "Write the receipt"),
    Due.JOURNALISE: text("Leaving", "Journalise it, and write the number here"),
    Due.AGREED: text("Leaving", "Delete it or give it back, as agreed"),
    Due.LEAVES: text("Leaving", "It leaves this vault"),
}
_AGREED: Final[dict[Afterwards, Text]] = {
    Afterwards.DELETE: text("Leaving", "Delete it, as agreed"),
    Afterwards.RETURN: text("Leaving", "Give it back, as agreed"),
}


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing to be done with a bundle, and by which day."""

    due: Due
    by: date
    words: Text


def waiting(stay: Stay, today: date) -> tuple[Waiting, ...]:
    """Return what is to be done with a bundle, the nearest day first."""
    opened, found = stay.opened, list[Waiting]()

    def add(due: Due, by: date, words: Text | None = None) -> None:
        found.append(Waiting(due, by, words or DUES[due]))

    if stay.asked:
        add(Due.ANSWER, stay.answer_by or opened)
    if stay.receipted is None:
        add(Due.RECEIPT, opened + timedelta(days=RECEIPT_BY.days))
    if stay.journalised is None and not stay.trial:
        add(Due.JOURNALISE, opened + timedelta(days=JOURNALISE_BY.days))
    if stay.agreed and stay.afterwards is not None:
        add(Due.AGREED, stay.agreed_by or opened, _AGREED[stay.afterwards])
    day = leaves_on(stay)
    if day is not None and day - today <= timedelta(days=BEFORE.days):
        add(Due.LEAVES, day)
    return tuple(sorted(found, key=lambda each: each.by))


ASKED: Final = text("Leaving", "It stays until what the kommune asks is answered.")
AGREED: Final = text("Leaving", "It stays until what was agreed is done.")
KEPT: Final = text("Leaving", "It leaves on {day}: it was decided to keep it until then.")
IS_TRIAL: Final = text(
    "Leaving", "A trial shipment leaves on {day}, {days} days after it came."
)
JOURNALISED: Final = text(
    "Leaving", "It leaves on {day}, {days} days after it was journalised."
)
NEVER: Final = text(
    "Leaving",
    "It leaves on {day}, {days} days after it was opened, if it is not journalised before.",
)


def why(stay: Stay) -> Text:
    """Return when and why the bundle leaves, or what holds it back."""
    day = leaves_on(stay)
    if day is None:
        return ASKED if stay.asked else AGREED
    said = f"{day:%d.%m.%Y}"
    if day == stay.keep_until:
        return KEPT.filled(day=said)
    if stay.trial:
        return IS_TRIAL.filled(day=said, days=TRIAL.days)
    if stay.journalised is not None:
        return JOURNALISED.filled(day=said, days=stay.periods.journalised)
    return NEVER.filled(day=said, days=stay.periods.never)
