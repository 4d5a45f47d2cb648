"""How soon a concern must be assessed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.kernel.clock import deadline_after
from models.kernel.text import Text, text
from models.law.sources import COPENHAGEN_2016, Source


class Severity(StrEnum):
    """Alvorsgrad: how soon, never how dangerous a person is."""

    NOW = "now"
    H24 = "h24"
    H48 = "h48"
    H72 = "h72"


@dataclass(frozen=True, slots=True)
class Period:
    """The elapsed hours from receipt until the assessment, with their source."""

    hours: int
    label: Text
    origin: Text
    source: Source


PERIODS: Final[dict[Severity, Period]] = {
    Severity.NOW: Period(
        0,
        text("Severity", "Immediately"),
        text("Severity", "Immediately, from receipt {received}"),
        COPENHAGEN_2016,
    ),
    Severity.H24: Period(
        24,
        text("Severity", "24 hours"),
        text("Severity", "24 hours from receipt {received}"),
        COPENHAGEN_2016,
    ),
    Severity.H48: Period(
        48,
        text("Severity", "48 hours"),
        text("Severity", "48 hours from receipt {received}"),
        COPENHAGEN_2016,
    ),
    Severity.H72: Period(
        72,
        text("Severity", "72 hours"),
        text("Severity", "72 hours from receipt {received}"),
        COPENHAGEN_2016,
    ),
}


def due(severity: Severity, received: datetime) -> datetime:
    """Return the UTC instant by which the concern must be assessed; "now" is due at once."""
    return deadline_after(received, hours=PERIODS[severity].hours)
