"""What of a case may stand on a projector: chosen field by field, little from the start."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.kernel.text import Text, text


class Shown(StrEnum):
    """A field that can be shown; the reporter, numbers and addresses are not among them."""

    NUMBER = "number"
    AGE = "age"
    STAGE = "stage"
    STEPS = "steps"
    OWNER = "owner"
    OPENED = "opened"
    POLICE = "police"
    MISSING = "missing"
    ANALYSIS = "analysis"
    NAME = "name"


FIELDS: Final[dict[Shown, Text]] = {
    Shown.NUMBER: text("Meeting", "Case number"),
    Shown.AGE: text("Meeting", "Age"),
    Shown.STAGE: text("Meeting", "Stage"),
    Shown.STEPS: text("Meeting", "Next steps"),
    Shown.OWNER: text("Meeting", "Responsible"),
    Shown.OPENED: text("Meeting", "Case opened"),
    Shown.POLICE: text("Meeting", "The police's answers"),
    Shown.MISSING: text("Meeting", "What is missing"),
    Shown.ANALYSIS: text("Meeting", "The analysis, with initials for names"),
    Shown.NAME: text("Meeting", "Name"),
}
"""Every field, in the order in which it stands on the screen and in the choice."""

FIRST: Final = frozenset({Shown.NUMBER, Shown.AGE, Shown.STAGE, Shown.STEPS})
"""Chosen from the start."""

NAMING: Final = frozenset({Shown.NAME})
"""Fields that say who it is: they, as other people, are shown only for a stated reason."""

NOT_KNOWN: Final = text("Meeting", "Not known")
POINT: Final = text("Meeting", "{label}: {words}")
NOT_WRITTEN: Final = text("Meeting", "Nothing is written yet")
NONE: Final = text("Meeting", "None")
YEARS: Final = text("Meeting", "{age} years")
NEXT: Final = text("Meeting", "{what}: {moment}")
OTHER: Final = text("Meeting", "Another person")
WHY: Final = text("Meeting", "Write why those at the meeting need to know who it is.")
NOTHING: Final = text("Meeting", "Choose at least one field.")
RESTS: Final = text("Meeting", "The case is suspended and cannot be shown.")
REASON: Final = "reason"
"""The key of the field with the reason."""


@dataclass(frozen=True, slots=True)
class MeetingChoice:
    """What somebody wants to show.

    Attributes:
        fields: of the case.
        others: names of other people of the case, each chosen by itself.
        reason: why names are needed, where any is chosen.
    """

    fields: frozenset[Shown]
    others: tuple[str, ...] = ()
    reason: str = ""

    @property
    def names_somebody(self) -> bool:
        """Whether it says who somebody is."""
        return bool(self.others or self.fields & NAMING)

    @property
    def codes(self) -> str:
        """What was shown, for the log: codes, and how many other people."""
        chosen = [field for field in FIELDS if field in self.fields]
        return ",".join(
            [*chosen, *(["others:" + str(len(self.others))] if self.others else [])]
        )


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """One field on the screen: what it is, and its lines; a line is a sentence or plain words."""

    label: Text
    values: tuple[Text | str, ...]


@dataclass(frozen=True, slots=True)
class MeetingView:
    """All that stands on the projector, and nothing else.

    Attributes:
        lines: fields of the case, one below the other.
        board: the dimensions of the analysis, to stand side by side; most often none.
    """

    lines: tuple[MeetingLine, ...]
    board: tuple[MeetingLine, ...] = ()


_LEAST: Final = 3
"""Letters: shorter parts of a name are words of their own too often."""


def in_initials(words: str, names: Iterable[str]) -> str:
    """Return words in which the names that the case knows are initials.

    A whole name or a part of it, with a capital letter, and its genitive; what else was
    written stays as it is.
    """
    letters: dict[str, str] = {}
    for name in sorted(names, key=len, reverse=True):
        parts = name.split()
        short = (parts[0][0] + (parts[-1][0] if len(parts) > 1 else "")).upper()
        for said in (name, *parts):
            if len(said) >= _LEAST:
                letters.setdefault(said, short)
    if not letters:
        return words
    longest_first = sorted(letters, key=len, reverse=True)
    pattern = rf"\b({'|'.join(map(re.escape, longest_first))})(s?)\b"
    return re.sub(pattern, lambda found: letters[found[1]] + found[2], words)
