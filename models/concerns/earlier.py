"""Earlier concerns about a person: date, kind of source, outcome; never a number or a mark."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from models.concerns.concern import STATES, Concern, ConcernState
from models.forms.answers import Answers, written
from models.kernel.clock import local
from models.kernel.ids import CaseId, ConcernId
from models.kernel.text import Text, text
from models.law.reporters import REPORTERS, ReporterType
from models.people.names import fold

_PHONE_DIGITS = 8
CASE_CLOSED: Final = text("Earlier", "taken up in a case, closed {day}")


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


def earlier(
    told: Iterable[tuple[Concern, str]], closed: Mapping[CaseId, datetime] | None = None
) -> tuple[Earlier, ...]:
    """Return what may be shown of concerns given with their callers, newest first.

    Args:
        told: concerns, each with what tells its caller from others.
        closed: when the cases that took them up were closed, of those that were.

    A caller who called several times counts once, with the newest; an unknown caller is a
    caller of their own. A concern created by mistake is nobody's. Source: the project's
    decisions on practice, 4.
    """
    heard: dict[str, list[Concern]] = {}
    for concern, caller in sorted(told, key=lambda one: one[0].received_at, reverse=True):
        if concern.state is not ConcernState.MISTAKE:
            heard.setdefault(caller or f"unknown {concern.id}", []).append(concern)
    ended = closed or {}
    return tuple(
        replace(_row(newest, ended), again=tuple(_row(each, ended) for each in older))
        for newest, *older in heard.values()
    )


def _row(concern: Concern, closed: Mapping[CaseId, datetime]) -> Earlier:
    outcome = STATES[concern.state]
    ended = None if concern.case_id is None else closed.get(concern.case_id)
    if ended is not None:
        outcome = CASE_CLOSED.filled(day=f"{local(ended):%d.%m.%Y}")
    rejected = concern.state is ConcernState.REJECTED
    source = None if rejected else REPORTERS[ReporterType(concern.reporter_type)].label
    return Earlier(concern.id, concern.received_at, source, outcome)
