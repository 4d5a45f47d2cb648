"""How large attachments may be, why, and what they cost."""

from dataclasses import dataclass
from typing import Final

from models.kernel.text import Text, text

MEGABYTE: Final = 1024 * 1024
SLICE: Final = 256 * 1024
"""Bytes of one row: small enough to be cancelled between two, large enough to be quick."""


@dataclass(frozen=True, slots=True)
class Limit:
    """The most that may be stored, and the reason that is given for it.

    Attributes:
        size: bytes.
        reason: why so much and no more.
    """

    size: int
    reason: Text

    @property
    def shown(self) -> str:
        """The limit in words: ``25 MB``."""
        return f"{self.size // MEGABYTE} MB"


PER_FILE: Final = Limit(
    25 * MEGABYTE,
    text("Attachments", "That is what most mail systems carry: 25 MB of pictures or a scan."),
)
"""Source: the limit that Danish authorities' mail commonly has; a longer film is evidence
for the police, not for the kommune. Reviewed 2026-11."""

PER_CASE: Final = Limit(
    200 * MEGABYTE,
    text("Attachments", "More would make every daily backup slow on an ordinary stick."),
)
"""Source: our own measure: a stick writes about 10 MB a second, and a backup that takes longer
than a minute is not waited for. Reviewed 2026-11."""

BACKUPS: Final = 14
"""Copies that are kept as delivered: 7 daily, 4 weekly, 3 monthly. Source: the backup rules."""

RULE: Final = text(
    "Attachments", "At most {file} for each file, and {case} for one case with its concerns."
)
COST: Final = text(
    "Attachments",
    "Every backup holds them again: 1 MB becomes {copies} MB of disk with {copies} backups.",
)


def rule() -> Text:
    """Return the sentence of both limits, for before a file is chosen."""
    return RULE.filled(file=PER_FILE.shown, case=PER_CASE.shown)


def cost() -> Text:
    """Return what a megabyte costs in backups."""
    return COST.filled(copies=BACKUPS)


def shown_size(size: int) -> str:
    """Return a size for people: ``812 B``, ``34 kB`` or ``2,4 MB``."""
    if size < 1000:  # noqa: PLR2004 - where bytes become kilobytes
        return f"{size} B"
    if size < MEGABYTE:
        return f"{max(1, round(size / 1024))} kB"
    return f"{size / MEGABYTE:.1f} MB".replace(".", ",")
