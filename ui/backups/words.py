"""Words and tones for backups: how old, how pressing."""

from datetime import datetime
from typing import Final

from models.backups.standing import Age, Short
from models.kernel.text import text
from ui.kit.chip import ChipLook
from ui.kit.tokens import Tone
from ui.language import say, show_when

LAST: Final = text("Backup", "Last backup {when}")
NONE_YET: Final = text("Backup", "No backup yet")
IN_ORDER: Final = text("Backup", "In order")
SOON: Final = text("Backup", "Due soon")
LATE: Final = text("Backup", "Too long ago")
MISSING: Final = text("Backup", "Missing")

TONES: Final = {Age.GOOD: Tone.OK, Age.SOON: Tone.SOON, Age.LATE: Tone.OVERDUE}
_WORDS: Final = {Age.GOOD: IN_ORDER, Age.SOON: SOON, Age.LATE: LATE}
_MIB: Final = 1024 * 1024


def last_backup(short: Short | None, now: datetime) -> tuple[str, Tone | None]:
    """Return the line at the foot, and its tone when it asks for attention; "" for None."""
    if short is None:
        return "", None
    age = short.made(now)
    tone = None if age is Age.GOOD else TONES[age]
    if short.made_at is None:
        return say(NONE_YET), tone
    words = say(LAST.filled(when=show_when(short.made_at, now)))
    return (words if tone is None else f"{words} ({say(_WORDS[age])})"), tone


def age_chip(age: Age, at: datetime | None) -> ChipLook:
    """Return the chip: icon, words and colour say the same."""
    words = MISSING if at is None else _WORDS[age]
    return ChipLook(say(words), TONES[age])


def show_size(size: int) -> str:
    """Return a size in MB with one decimal below ten, as it is written in Danish or English."""
    megabytes = size / _MIB
    shown = f"{megabytes:.1f}" if megabytes < 10 else f"{megabytes:.0f}"  # noqa: PLR2004
    return say(text("Backup", "{size} MB").filled(size=shown.replace(".", ",")))
