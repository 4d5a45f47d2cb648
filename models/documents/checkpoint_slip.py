"""The weekly slip with a checkpoint of the log: for a binder outside the computer."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.audit.checkpoint import Checkpoint
from models.documents.blocks import Bullets, Fields, Heading, Paragraph, QrCode, Signatures
from models.documents.document import Document
from models.documents.visit_brief import PRACTICE
from models.kernel.clock import local
from models.kernel.text import Say, text
from models.office.office import Office

TITLE: Final = text("CheckpointSlip", "Checkpoint of the log")
LEAD: Final = text(
    "CheckpointSlip",
    "Once this page is in the binder, nobody can change what the log said until now without "
    "it being seen.",
)
SIZE: Final = text("CheckpointSlip", "Rows in the log")
MADE: Final = text("CheckpointSlip", "Made on")
WORDS: Final = text("CheckpointSlip", "The eight words")
ROOT: Final = text("CheckpointSlip", "In full")
CODE: Final = text("CheckpointSlip", "The signed checkpoint, to be read with a scanner.")
HOW: Final = text("CheckpointSlip", "What to do with it")
STEPS: Final = (
    text("CheckpointSlip", "Put your initials and the date on it, and put it into the binder."),
    text("CheckpointSlip", "Keep the binder where the computer is not, and for five years."),
    text(
        "CheckpointSlip",
        "To check: Security, Log, Checkpoints. Type the number of rows and the eight words.",
    ),
)
SIGNED: Final = (text("CheckpointSlip", "Initials"), text("CheckpointSlip", "Date"))
PAGE: Final = text("Paper", "Page {page} of {pages}")


@dataclass(frozen=True, slots=True)
class Slip:
    """What the slip is made of: no citizen, no case, no user."""

    checkpoint: Checkpoint
    note: str
    words: tuple[str, ...]
    office: Office
    made: datetime


def compose_checkpoint_slip(slip: Slip, say: Say) -> Document:
    """Return the slip in the language of ``say``."""
    made = local(slip.made)
    return Document(
        title=say(TITLE),
        blocks=(
            Paragraph(say(LEAD), "lead"),
            Fields(
                (
                    (say(SIZE), str(slip.checkpoint.size)),
                    (say(MADE), f"{made:%d.%m.%Y} kl. {made.hour}.{made:%M}"),
                    (say(WORDS), " ".join(slip.words)),
                    (say(ROOT), slip.checkpoint.root.hex()),
                )
            ),
            QrCode(slip.note, say(CODE), 46),
            Heading(say(HOW), 2),
            Bullets(tuple(say(step) for step in STEPS), numbered=True),
            Signatures(tuple(say(words) for words in SIGNED)),
        ),
        created=slip.made,
        page_label=say(PAGE.filled(page="{page}", pages="{pages}")),
        header_left=slip.office.name,
        header_right=f"{made:%d.%m.%Y}",
        banner=say(PRACTICE) if slip.office.practice else "",
    )
