"""Checkpoints on paper: the weekly slip, and whether today's log still holds an older one."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.checkpoint import origin_of, parse_note
from models.audit.leaf import Note
from models.documents.checkpoint_slip import Slip, compose_checkpoint_slip
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.text import Say, text
from models.ports.paper import Paint, Spell
from models.ports.work import BeginWork, Work

WEEK: Final = timedelta(days=7)
"""At most so long may rows stand without a checkpoint outside. Source: decision 10."""
WORDS: Final = 8

NOT_A_NOTE: Final = text(
    "Checkpoint",
    "This is not the text of a checkpoint. Copy all of it, from the first line on.",
)
OTHER_VAULT: Final = text(
    "Checkpoint", "This checkpoint is of another vault's log. Take a slip of this vault."
)
FORGED: Final = text(
    "Checkpoint",
    "This office has not signed this checkpoint. Take a slip from your own binder.",
)
SIZE_NEEDED: Final = text("Checkpoint", "Write the number of rows that stands on the slip.")
WORDS_NEEDED: Final = text("Checkpoint", "Write all eight words of the slip.")


class Held(StrEnum):
    """Whether today's log holds the history that a checkpoint states."""

    HELD = "held"
    SHORTER = "shorter"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Compared:
    """What was found: of how many rows the checkpoint speaks, and how many there are now."""

    held: Held
    size: int
    now: int


@dataclass(frozen=True, slots=True)
class SlipState:
    """When a slip was last printed, and by when the next is due."""

    printed_at: datetime | None
    due_at: datetime | None


@dataclass(frozen=True, slots=True, repr=False)
class PrintedSlip:
    """The slip, and what changed."""

    pdf: bytes
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class SlipDue:
    """Say when the last slip was printed; nothing of any case, so nothing is logged."""

    begin: BeginWork

    def __call__(self) -> SlipState:
        """Return the state.

        Raises:
            Refused: the role may not read the log.
        """
        with self.begin() as work:
            work.actor.require(Right.READ_LOG)
            printed = work.checkpoints.last_left("print")
            return SlipState(printed, None if printed is None else printed + WEEK)


@dataclass(frozen=True, slots=True)
class PrintSlip:
    """Make this week's slip."""

    begin: BeginWork
    spell: Spell
    say: Say
    paint: Paint

    def __call__(self) -> PrintedSlip:
        """Sign the log's head, keep that it left on paper, and return the slip.

        Raises:
            Refused: the role may not read the log.
        """
        with self.begin() as work:
            work.actor.require(Right.READ_LOG)
            note = work.checkpoints.make("print")
            checkpoint, _, _ = parse_note(note)
            words = self.spell(checkpoint.root)
            slip = Slip(checkpoint, note, words, work.offices.office(), work.now)
            about = (Kind.CHECKPOINT, str(checkpoint.size))
            work.note(Note(Act.PRINTED, (about,)))
            work.changed(*about)
            return PrintedSlip(
                self.paint(compose_checkpoint_slip(slip, self.say)), work.commit()
            )


@dataclass(frozen=True, slots=True)
class CheckSlip:
    """Compare a slip with today's log by what stands on it."""

    begin: BeginWork
    spell: Spell

    def __call__(self, size: str, words: str) -> Compared:
        """Compare the number of rows and the eight words.

        Raises:
            Refused: the role may not read the log, or something is missing.
        """
        with self.begin() as work:
            work.actor.require(Right.READ_LOG)
            typed = re.findall(r"\w+", words.casefold())
            if not re.fullmatch(r"[1-9][0-9]{0,11}", size.strip()):
                raise Refused(SIZE_NEEDED, "size")
            if len(typed) != WORDS:
                raise Refused(WORDS_NEEDED, "words")
            found, root = work.checkpoints.prefix(int(size))
            same = [word.casefold() for word in self.spell(root)] == typed
            return _compared(work, int(size), found, same=same)


@dataclass(frozen=True, slots=True)
class CheckNote:
    """Compare a signed checkpoint with today's log."""

    begin: BeginWork

    def __call__(self, note: str) -> Compared:
        """Compare by the signed text, as it stands in the code on paper or in a file.

        Raises:
            Refused: the role may not read the log, it is no checkpoint, another vault's, or
                nobody here has signed it.
        """
        signed = note.replace("\r\n", "\n").strip() + "\n"
        with self.begin() as work:
            work.actor.require(Right.READ_LOG)
            try:
                checkpoint, _, _ = parse_note(signed)
            except ValueError as error:
                raise Refused(NOT_A_NOTE, "note") from error
            if checkpoint.origin != origin_of(work.offices.office().vault_id):
                raise Refused(OTHER_VAULT, "note")
            if not work.checkpoints.signed_by_us(signed):
                raise Refused(FORGED, "note")
            found, root = work.checkpoints.prefix(checkpoint.size)
            return _compared(work, checkpoint.size, found, same=root == checkpoint.root)


def _compared(work: Work, size: int, found: int, *, same: bool) -> Compared:
    held = Held.SHORTER if found < size else Held.HELD if same else Held.CHANGED
    now, _ = work.samples.head()
    work.note(Note(Act.LOG_VIEWED, ((Kind.CHECKPOINT, str(size)),)))
    work.commit()
    return Compared(held, size, now)
