"""Kinds of concern, each with its own route: one table."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.kernel.text import Text, text
from models.law.sources import BARNETS_LOV_15, OFFICE, Source


class ConcernKind(StrEnum):
    """What a concern is about; about a person in every case."""

    EXTREMISM = "extremism"
    SOCIAL_CONTROL = "social_control"
    HONOUR = "honour"


@dataclass(frozen=True, slots=True)
class Route:
    """How a concern of a kind is worked on.

    Attributes:
        guarded: nobody contacts the family before somebody has decided, with reasons, that
            contact is safe. Source: the project's decisions on practice, 10.
    """

    label: Text
    guarded: bool
    source: Source


ROUTES: Final[dict[ConcernKind, Route]] = {
    ConcernKind.EXTREMISM: Route(
        text("ConcernKind", "Extremism"), guarded=False, source=OFFICE
    ),
    ConcernKind.SOCIAL_CONTROL: Route(
        text("ConcernKind", "Negative social control"), guarded=True, source=BARNETS_LOV_15
    ),
    ConcernKind.HONOUR: Route(
        text("ConcernKind", "Honour-related conflict"), guarded=True, source=BARNETS_LOV_15
    ),
}


def route_of(kind: str) -> Route:
    """Return the route of a kind by its code; an unknown code is worked on as extremism."""
    known = kind in {str(each) for each in ConcernKind}
    return ROUTES[ConcernKind(kind) if known else ConcernKind.EXTREMISM]


def guarded(kinds: Iterable[str]) -> bool:
    """Whether one of these kinds forbids contact to the family until it is decided on."""
    return any(route_of(kind).guarded for kind in kinds)
