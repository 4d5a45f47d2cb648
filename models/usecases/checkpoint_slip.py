"""Checkpoints on paper: the weekly slip, and whether today's log still holds an older one."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.checkpoint import Checkpoint, origin_of, parse_note
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
class CheckCheckpoint:
    """Compare a checkpoint from outside with today's log."""

    begin: BeginWork
    spell: Spell

    def by_words(self, size: str, words: str) -> Compared:
        """Compare by what stands on a slip: the number of rows and the eight words.

        Raises:
            Refused: the role may not read the log, or something is missing.
        """
        typed = re.findall(r"\w+", words.casefold())
        if not re.fullmatch(r"[1-9][0-9]{0,11}", size.strip()):
            raise Refused(SIZE_NEEDED, "size")
        if len(typed) != WORDS:
            raise Refused(WORDS_NEEDED, "words")
        with self.begin() as work:
            work.actor.require(Right.READ_LOG)
            found, root = work.checkpoints.prefix(int(size))
            same = [word.casefold() for word in self.spell(root)] == typed
            return _compared(work, int(size), found, same=same)

    def by_note(self, note: str) -> Compared:
        """Compare by the signed text, as it stands in the code on paper or in a file.

        Raises:
            Refused: the role may not read the log, it is no checkpoint, another vault's, or
                nobody here has signed it.
        """
        try:
            checkpoint, _, _ = parse_note(note.replace("\r\n", "\n").strip() + "\n")
        except ValueError as error:
            raise Refused(NOT_A_NOTE, "note") from error
        with self.begin() as work:
            work.actor.require(Right.READ_LOG)
            if checkpoint.origin != origin_of(work.offices.office().vault_id):
                raise Refused(OTHER_VAULT, "note")
            if not work.checkpoints.signed_by_us(note.replace("\r\n", "\n").strip() + "\n"):
                raise Refused(FORGED, "note")
            return _compared_with(work, checkpoint)


def _compared_with(work: Work, checkpoint: Checkpoint) -> Compared:
    found, root = work.checkpoints.prefix(checkpoint.size)
    return _compared(work, checkpoint.size, found, same=root == checkpoint.root)


def _compared(work: Work, size: int, found: int, *, same: bool) -> Compared:
    held = Held.SHORTER if found < size else Held.HELD if same else Held.CHANGED
    now, _ = work.samples.head()
    work.note(Note(Act.LOG_VIEWED, ((Kind.CHECKPOINT, str(size)),)))
    work.commit()
    return Compared(held, size, now)
