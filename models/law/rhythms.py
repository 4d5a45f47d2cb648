"""How often an effort's contacts come, as recurrence: data, counted by ``models/efforts``."""

from dataclasses import dataclass
from typing import Final

from models.kernel.text import Text, text
from models.law.sources import OFFICE, Source


@dataclass(frozen=True, slots=True)
class Span:
    """One part of a rhythm: so many weeks or months between contacts.

    Attributes:
        months: how long this part lasts from the first contact, or 0 until the end.
    """

    weeks: int = 0
    every_months: int = 0
    months: int = 0


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A rhythm in words, and its parts one after the other; none for contacts one by one."""

    label: Text
    spans: tuple[Span, ...]
    source: Source = OFFICE


RHYTHMS: Final[dict[str, Rhythm]] = {
    "week": Rhythm(text("Rhythm", "Every week"), (Span(weeks=1),)),
    "fortnight": Rhythm(text("Rhythm", "Every two weeks"), (Span(weeks=2),)),
    "fortnight_month": Rhythm(
        text("Rhythm", "Every two weeks for three months, then monthly"),
        (Span(weeks=2, months=3), Span(every_months=1)),
    ),
    "month": Rhythm(text("Rhythm", "Every month"), (Span(every_months=1),)),
    "quarter": Rhythm(text("Rhythm", "Every three months"), (Span(every_months=3),)),
    "single": Rhythm(text("Rhythm", "One at a time"), ()),
}
"""Source: the mapping of 2018 (every two weeks, three months, ad hoc by municipality)."""
