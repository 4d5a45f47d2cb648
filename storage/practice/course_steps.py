"""What happens in the course of a case, as data: one step is one use case at one moment."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from models.calendar.entry import EntryKind
from models.forms.answers import Answers, Row
from models.kernel.events import Kind


class OnCase(StrEnum):
    """An act on a case, with the answers of its form."""

    WITHOUT_POLICE = "without_police"
    OFFER = "offer"
    EFFORT = "effort"
    ALARMED = "alarmed"


class OnRecord(StrEnum):
    """An act on a record of the course, with the answers of its form."""

    CLOSE_ROUND = "close_round"
    ANSWER_CONSENT = "answer_consent"
    BEGIN = "begin"
    CONTACT = "contact"
    PROGRESS = "progress"
    END = "end"
    REST = "rest"


class OnPerson(StrEnum):
    """An act about the citizen or somebody around, by name, with the answers of its form."""

    CONSENT = "consent"
    INFORM = "inform"


@dataclass(frozen=True, slots=True)
class DidOnCase:
    """Something was done to the case of a concern."""

    at: datetime
    concern: str
    act: OnCase
    answers: Answers


@dataclass(frozen=True, slots=True)
class DidOnRecord:
    """Something was done to the newest record of that kind and type in the case of a concern."""

    at: datetime
    concern: str
    act: OnRecord
    kind: Kind
    code: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class DidOnPerson:
    """Something was decided or asked about one person of the case of a concern."""

    at: datetime
    concern: str
    act: OnPerson
    who: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class Analysed:
    """An analysis was saved, and perhaps finished."""

    at: datetime
    concern: str
    answers: Answers
    finish: bool = False


@dataclass(frozen=True, slots=True)
class NamedType:
    """It was said which type of extremism a concern is about: the form ``concern_type``."""

    at: datetime
    concern: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class Recommended:
    """A recommendation was written over the newest analysis and every concern of the case."""

    at: datetime
    concern: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class Moved:
    """An open entry of that kind was put at another time."""

    at: datetime
    concern: str
    kind: EntryKind
    due_at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class ClosedCase:
    """The case of a concern was closed.

    Attributes:
        met: what became of a need, by the kind that its key begins with: concern, offer,
            effort, entry.
    """

    at: datetime
    concern: str
    met: dict[str, Row]
    answers: Answers


@dataclass(frozen=True, slots=True)
class GaveAdvice:
    """Somebody was advised without a name: the answers of the form ``advice``."""

    at: datetime
    concern: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class SawMilieu:
    """A worry about a place or group was written down: the answers of the form ``milieu``."""

    at: datetime
    concern: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class SetTimes:
    """The office said when it is open, and which functions are on duty otherwise.

    Attributes:
        hours: the answers of the form ``office_hours``.
        numbers: those of the form ``duty_numbers``.
    """

    at: datetime
    hours: Answers
    numbers: Answers


@dataclass(frozen=True, slots=True)
class CalledMeeting:
    """A meeting was planned, with people and an agenda; whoever is unlocked leads it.

    Attributes:
        answers: of the form ``meeting``, but for who leads it.
        people: the answers of the form ``meeting_participant``, one each.
        concerns: whose cases stand on the agenda, in order.
    """

    at: datetime
    answers: Answers
    people: tuple[Answers, ...]
    concerns: tuple[str, ...]


CourseStep: TypeAlias = (
    DidOnCase
    | DidOnRecord
    | DidOnPerson
    | Analysed
    | NamedType
    | Recommended
    | Moved
    | ClosedCase
    | GaveAdvice
    | SawMilieu
    | SetTimes
    | CalledMeeting
)
