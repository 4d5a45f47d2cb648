"""Earlier concerns about a person: date, kind of source, outcome; never a number or a mark."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from models.concerns.concern import STATES, Concern, ConcernState
from models.forms.answers import Answers, written
from models.kernel.ids import ConcernId
from models.kernel.text import Text
from models.law.reporters import REPORTERS, ReporterType
from models.people.names import fold

_PHONE_DIGITS = 8


@dataclass(frozen=True, slots=True)
class Earlier:
    """One earlier concern, as far as it may be shown beside a new one.

    Attributes:
        source: None for a rejected concern: of that only the date and the outcome show.
        again: older concerns of the same caller on the same person, newest first.
    """

    concern_id: ConcernId
    received_at: datetime
    source: Text | None
    outcome: Text
    again: tuple["Earlier", ...] = ()

    @property
    def ids(self) -> tuple[ConcernId, ...]:
        """The concerns that stand here, the same caller's older ones too."""
        return (self.concern_id, *(each.concern_id for each in self.again))


def caller_of(answers: Answers) -> str:
    """Return what tells one caller from another, number before name; "" when unknown."""
    digits = re.sub(r"\D", "", written(answers, "reporter_phone"))
    return digits[-_PHONE_DIGITS:] or fold(written(answers, "reporter_name"))


def earlier(told: Iterable[tuple[Concern, str]]) -> tuple[Earlier, ...]:
    """Return what may be shown of concerns given with their callers, newest first.

    A caller who called several times counts once, with the newest; an unknown caller is a
    caller of their own. A concern created by mistake is nobody's. Source: the project's
    decisions on practice, 4.
    """
    heard: dict[str, list[Concern]] = {}
    for concern, caller in sorted(told, key=lambda one: one[0].received_at, reverse=True):
        if concern.state is not ConcernState.MISTAKE:
            heard.setdefault(caller or f"unknown {concern.id}", []).append(concern)
    return tuple(
        replace(_row(newest), again=tuple(_row(each) for each in older))
        for newest, *older in heard.values()
    )


def _row(concern: Concern) -> Earlier:
    rejected = concern.state is ConcernState.REJECTED
    source = None if rejected else REPORTERS[ReporterType(concern.reporter_type)].label
    return Earlier(concern.id, concern.received_at, source, STATES[concern.state])
