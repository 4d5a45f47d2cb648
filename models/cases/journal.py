"""What of a case is journalised in the office's own system, and what is not yet.

Tovholder is not the archive: what is received, sent and final is journalised in the kommune's
system. Source: offentlighedsloven § 15 (journalisering), § 13 (notatpligt).
"""

from collections.abc import Collection, Iterable
from typing import Final

from models.cases.notes import WORDED
from models.cases.story import Line
from models.kernel.errors import Refused
from models.kernel.text import text

SYSTEM_SETTING: Final = "journal_system"
SYSTEM: Final = "ESDH"
"""What stands until the office has said what its system is called."""

JOURNALISED: Final = WORDED | {
    "concern_received",
    "danger_called",
    "agreed",
    "told_back",
    "after_call",
    "case_opened",
    "concern_joined",
    "visit_held",
    "visit_not_held",
    "attachment_added",
    "disclosure_sealed",
    "disclosure_handed_over",
    "receipted",
    "closed",
    "reopened",
    "kept",
    "insight_asked",
    "insight_answered",
}
"""Kinds that belong in the journal. What the police say or do is none of them: nothing on paper
tells of it. Source: the project's decisions on practice, 2."""

NOTHING_CHOSEN: Final = text("Journal", "Choose what is journalised.")
JOURNALISED_BEFORE: Final = text(
    "Journal", "Some of it is journalised already. Look at the list again."
)


def numbers(story: Iterable[Line]) -> dict[int, str]:
    """Return what is journalised: place in the story to its number."""
    return {
        int(seq): line.data["number"]
        for line in story
        if line.kind == "journalised"
        for seq in line.data["lines"].split(",")
    }


def waiting(story: Iterable[Line]) -> tuple[Line, ...]:
    """Return what belongs in the journal and is not there yet, oldest first."""
    lines = tuple(story)
    done = numbers(lines)
    return tuple(
        line
        for line in sorted(lines, key=lambda each: each.seq)
        if line.kind in JOURNALISED and line.seq not in done
    )


def require_waiting(story: Iterable[Line], chosen: Collection[int]) -> tuple[Line, ...]:
    """Return the chosen lines, oldest first.

    Raises:
        Refused: none is chosen, or one of them does not wait.
    """
    found = tuple(line for line in waiting(story) if line.seq in set(chosen))
    if not chosen:
        raise Refused(NOTHING_CHOSEN)
    if len(found) != len(set(chosen)):
        raise Refused(JOURNALISED_BEFORE)
    return found
