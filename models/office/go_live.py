"""The go-live list: what an office must have on record before real people may stand in a vault."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from models.forms.answers import Answers, written
from models.forms.fields import Shape, TextField, small_form
from models.kernel.text import Text, text


class Point(StrEnum):
    """One thing that must be in order."""

    IMPACT_ASSESSMENT = "impact_assessment"
    RECORD = "record"
    RETENTION = "retention"
    LOCAL_TEXTS = "local_texts"
    SECOND_PLACE = "second_place"
    DISK_ENCRYPTION = "disk_encryption"
    TRIAL_DELIVERY = "trial_delivery"


@dataclass(frozen=True, slots=True)
class Demand:
    """What a point asks for.

    Attributes:
        title: what shall be in order.
        guide: what to do, and what to write down.
        source: the law or guide that asks for it.
    """

    title: Text
    guide: Text
    source: Text


DEMANDS: Final[dict[Point, Demand]] = {
    Point.IMPACT_ASSESSMENT: Demand(
        text("GoLive", "Impact assessment"),
        text(
            "GoLive",
            "The kommune's impact assessment covers this program. Write who approved it, and "
            "where it lies.",
        ),
        text("GoLive", "GDPR art. 35"),
    ),
    Point.RECORD: Demand(
        text("GoLive", "Record of processing"),
        text(
            "GoLive",
            "The work of the Infohus stands in the kommune's record of processing activities.",
        ),
        text("GoLive", "GDPR art. 30"),
    ),
    Point.RETENTION: Demand(
        text("GoLive", "Retention periods"),
        text(
            "GoLive",
            "The kommune has decided how long concerns, cases and the log are kept.",
        ),
        text("GoLive", "GDPR art. 5(1)(e)"),
    ),
    Point.LOCAL_TEXTS: Demand(
        text("GoLive", "The office's own texts"),
        text(
            "GoLive",
            "What is said to callers and citizens, and the duty to inform, has been read "
            "through by the kommune's lawyer or data protection officer.",
        ),
        text("GoLive", "GDPR art. 13 and 14"),
    ),
    Point.SECOND_PLACE: Demand(
        text("GoLive", "A second place for backups"),
        text(
            "GoLive",
            "Backups also go to another disk, a stick or a network drive, and a restore has "
            "been rehearsed from there.",
        ),
        text("GoLive", "GDPR art. 32(1)(c)"),
    ),
    Point.DISK_ENCRYPTION: Demand(
        text("GoLive", "The computer's disk is encrypted"),
        text(
            "GoLive",
            "IT has shown that BitLocker or LUKS is on, with a PIN before the computer starts. "
            "Write who has seen it, and on which computer.",
        ),
        text("GoLive", "GDPR art. 32(1)(a)"),
    ),
    Point.TRIAL_DELIVERY: Demand(
        text("GoLive", "A trial delivery has arrived"),
        text(
            "GoLive",
            "An invented case has been sent to the police coordinator, opened on their own "
            "computer, and receipted. Write who received it, and which way it went.",
        ),
        text("GoLive", "GDPR art. 32(1)(d)"),
    ),
}
"""Sources last compared on 22.11.2026; a data protection officer must confirm them."""

RECORDED: Final = small_form(
    "go_live",
    text("GoLive", "Record a point"),
    TextField(
        key="done_on",
        help=text("GoLive", "Day, month and year, for example 3.5.2026."),
        label=text("GoLive", "Date"),
        shape=Shape.DATE,
        required=True,
        missing=text("GoLive", "Write the day on which it was in order."),
    ),
    TextField(
        key="who",
        label=text("GoLive", "Who approved or saw it"),
        help=text("GoLive", "Name and function."),
        required=True,
        missing=text("GoLive", "Write who approved or saw it."),
    ),
    TextField(
        key="where",
        label=text("GoLive", "Where it can be found"),
        help=text("GoLive", "Journal number, or where the paper lies."),
        required=True,
        missing=text("GoLive", "Write the journal number, or where it lies."),
    ),
    TextField(key="remark", label=text("GoLive", "Remark"), longest=500, lines=2),
)


@dataclass(frozen=True, slots=True)
class OnRecord:
    """A point that was recorded: when it was in order, who saw it, where it lies."""

    done_on: date
    who: str
    where: str
    remark: str

    @classmethod
    def of(cls, answers: Answers) -> "OnRecord":
        """Return what the answers say; they have passed the form's check."""
        return cls(
            date.fromisoformat(written(answers, "done_on")),
            written(answers, "who"),
            written(answers, "where"),
            written(answers, "remark"),
        )


def lacking(recorded: dict[Point, OnRecord]) -> tuple[Point, ...]:
    """Return the points that are not on record yet, in the order of the list."""
    return tuple(point for point in Point if point not in recorded)
