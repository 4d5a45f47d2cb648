"""Notes: never changed; what is wrong in one is put right by a later one that points at it."""

from collections.abc import Iterable
from typing import Final

from models.cases.story import Line
from models.forms.answers import Answers, Problem, check, rows
from models.forms.definitions.note import MARKED_NOTE
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.text import text

STATED: Final = {
    "observed": "stated_observed",
    "reported": "stated_reported",
    "assessed": "stated_assessed",
}
"""Mark of a statement to the kind of happening that it becomes."""
CORRECTIONS: Final = {
    "note": "note_corrected",
    **dict.fromkeys(STATED.values(), "statement_corrected"),
    "note_corrected": "note_corrected",
    "statement_corrected": "statement_corrected",
}
"""Kinds that may be corrected, to the kind of the correction; a correction may be wrong too."""
RECEIVED_STATED: Final = {
    "observed": "received_observed",
    "reported": "received_reported",
    "assessed": "received_assessed",
}
"""Mark of a statement that came from another kommune to the kind of happening it becomes."""
RECEIVED: Final = frozenset({"received", *RECEIVED_STATED.values()})
"""Kinds that are others' words, never corrected here."""
WORDED: Final = frozenset(CORRECTIONS)
"""Kinds that are notes, in somebody's own words."""
KEPT: Final = ("mark", "source", "day")
"""Values of a statement that its correction has too."""
OF: Final = "of"
"""The value of a correction that names what it corrects, by its place in the story."""

NOT_A_NOTE: Final = text("Note", "Only notes are corrected. Write a new note instead.")
CORRECTED_BEFORE: Final = text(
    "Note", "This note is corrected already. Correct the newest correction."
)
SAME_WORDS: Final = text("Note", "Change what was wrong, or leave the note as it is.")
LATER_THAN_TODAY: Final = text("Note", "The date is later than today. Write when it was.")


def superseded(story: Iterable[Line]) -> dict[int, int]:
    """Return what has been corrected: its place in the story to that of the correction."""
    return {int(line.data[OF]): line.seq for line in story if OF in line.data}


def require_correctable(line: Line | None, story: Iterable[Line], words: str) -> Line:
    """Return the line that may be corrected with these words.

    Args:
        line: the line, None where there is none.
        story: the whole story of its case.
        words: the correction, without space around.

    Raises:
        Refused: it is no note, was corrected before, or the words are the same.
    """
    if line is None or line.kind not in CORRECTIONS:
        raise Refused(NOT_A_NOTE)
    if line.seq in superseded(story):
        raise Refused(CORRECTED_BEFORE)
    if line.words == words:
        raise Refused(SAME_WORDS, "note")
    return line


def statement_problems(answers: Answers, today: str) -> tuple[Problem, ...]:
    """Return what must be mended before marked statements can be kept.

    Args:
        answers: to ``MARKED_NOTE``.
        today: the day in Denmark, ISO 8601; what was seen or told lies not after it.
    """
    found = list(check(MARKED_NOTE, answers, submit=True))
    for index, row in enumerate(rows(answers, "statements")):
        day = row.get("when", "").strip()
        if day > today and not any(p.field == f"statements.{index}.when" for p in found):
            found.append(Problem(f"statements.{index}.when", LATER_THAN_TODAY))
    return tuple(found)


def day_as_told(day: str) -> str:
    """Return ``2003``, ``2003-01`` or ``2003-01-01`` as Danes write it."""
    return ".".join(reversed(day.strip().split("-")))


def when_told(line: Line) -> str:
    """Return the day and time of a line, for the sentence of its correction."""
    wall = local(line.at)
    return f"{wall:%d.%m.%Y} kl. {wall.hour}.{wall:%M}"
