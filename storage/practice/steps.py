"""What happens in a scenario, as data: one step is one use case at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final, TypeAlias

from models.calendar.entry import EntryKind
from models.calendar.participants import Participant
from models.calendar.recurrence import Rule
from models.cases.case import PoliceAnswer
from models.forms.answers import Answers
from models.kernel.clock import at_wall_clock
from models.kernel.text import Text
from storage.practice.course_steps import CourseStep

T0: Final = at_wall_clock(datetime(2026, 1, 12, tzinfo=UTC).date(), 9)
"""Monday 12 January 2026 at 9.00 in Denmark: when the scenarios' concerns were received."""


def moment(hour: int, minute: int = 0, *, days: int = 0) -> datetime:
    """Return the UTC instant at that time of the Danish day, ``days`` after Monday 12.1."""
    return at_wall_clock(T0.date() + timedelta(days=days), hour, minute)


def days_to(day: date) -> int:
    """Return how many days after Monday 12 January 2026 a day is; before it, less than 0."""
    return (day - T0.date()).days


@dataclass(frozen=True, slots=True)
class Looked:
    """Somebody looked for earlier concerns on possibly the same person."""

    at: datetime
    name: str
    cpr: str = ""


@dataclass(frozen=True, slots=True)
class TookCall:
    """A call (or mail) was taken down and registered.

    Attributes:
        at: when it was registered.
        concern: name of the concern inside the scenario.
        opened_at: when the form was opened.
    """

    at: datetime
    concern: str
    opened_at: datetime
    answers: Answers


@dataclass(frozen=True, slots=True)
class WroteUp:
    """What was left after the call was finished."""

    at: datetime
    concern: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class BeganToWriteUp:
    """What was left after the call was begun, and lies as a draft."""

    at: datetime
    concern: str
    answers: Answers
    focus: str


@dataclass(frozen=True, slots=True)
class WentFurther:
    """A concern became a case, or (``join``) was taken up in the open case of another."""

    at: datetime
    concern: str
    join: str = ""


@dataclass(frozen=True, slots=True)
class TurnedDown:
    """A concern was rejected."""

    at: datetime
    concern: str
    reason: str


@dataclass(frozen=True, slots=True)
class PoliceSaid:
    """The police answered whether the kommune may go on with the case of a concern."""

    at: datetime
    concern: str
    answer: PoliceAnswer
    given_by: str
    given_at: datetime
    called_back: bool = False


@dataclass(frozen=True, slots=True)
class WroteNote:
    """A note on the concern or, once there is one, on its case."""

    at: datetime
    concern: str
    words: str


@dataclass(frozen=True, slots=True)
class WroteCard:
    """The office wrote an action card: the answers of the form ``action_card``."""

    at: datetime
    answers: Answers


@dataclass(frozen=True, slots=True)
class TickedStep:
    """A step of the first action card was ticked, for the case of a concern.

    Attributes:
        step: its place on the card, from 0.
    """

    at: datetime
    concern: str
    step: int


@dataclass(frozen=True, slots=True)
class Finished:
    """An open entry of that kind was done."""

    at: datetime
    concern: str
    kind: EntryKind
    outcome: str


@dataclass(frozen=True, slots=True)
class ReportedChild:
    """A report on a child was delivered: the answers of the form ``child_report``."""

    at: datetime
    concern: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class OpenedRound:
    """A round of qualification was opened: the answers of the form ``round``."""

    at: datetime
    concern: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class Invited:
    """An authority was invited into the open round: the answers of the form ``invitation``."""

    at: datetime
    concern: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class AuthorityAnswered:
    """An invited authority answered: the answers of the form ``authority_answer``."""

    at: datetime
    concern: str
    authority: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class CheckedFamily:
    """Social services said that they had checked the family: the form ``conditions``."""

    at: datetime
    concern: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class WentWithoutCheck:
    """A visit could not wait for social services' check of the family."""

    at: datetime
    concern: str
    reason: str


@dataclass(frozen=True, slots=True)
class PlannedVisit:
    """A visit was planned and prepared: the answers of the form ``home_visit``."""

    at: datetime
    concern: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class HeldVisit:
    """What came of the planned visit: the answers of the form ``visit_report``."""

    at: datetime
    concern: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class PlannedNext:
    """An appointment was put in the calendar of the case, once or in a rhythm."""

    at: datetime
    concern: str
    kind: EntryKind
    starts_at: datetime
    ends_at: datetime
    place: str
    repeats: Rule | None = None
    participants: tuple[Participant, ...] = ()


@dataclass(frozen=True, slots=True)
class SpokeAgain:
    """The caller was spoken with again."""

    at: datetime
    concern: str
    words: str


Step: TypeAlias = (
    Looked
    | TookCall
    | WroteUp
    | BeganToWriteUp
    | WentFurther
    | TurnedDown
    | PoliceSaid
    | WroteNote
    | WroteCard
    | TickedStep
    | Finished
    | SpokeAgain
    | ReportedChild
    | OpenedRound
    | Invited
    | AuthorityAnswered
    | CheckedFamily
    | WentWithoutCheck
    | PlannedVisit
    | HeldVisit
    | PlannedNext
    | CourseStep
)


@dataclass(frozen=True, slots=True)
class Scenario:
    """One story: its key, what it is about, and its steps in order of time."""

    key: str
    title: Text
    steps: tuple[Step, ...]


def call(words: str, **answers: str) -> Mapping[str, str]:
    """Return the answers of a call about somebody in the invented kommune."""
    return {
        "danger_now": "no",
        "words": words,
        "about_kommune": "999",
        "children_home": "no",
        "channel": "phone",
        **answers,
    }
