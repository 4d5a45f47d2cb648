"""The log as it stands, on a paper that leaves: who holds it can tell later if it was changed.

A sheet for a home gets one line at its foot; a report its own small block with the signed code.
"""

from dataclasses import dataclass, replace
from typing import Final

from models.audit.checkpoint import parse_note
from models.documents.blocks import Block, Columns, KeepTogether, Paragraph, QrCode
from models.documents.document import Document, Footer
from models.kernel.text import Say, text

IN_SHORT: Final = text("Anchor", "Checkpoint, row {size}: {words}.")
AT_ROW: Final = text("Anchor", "Checkpoint of the log of {office}, row {size}:")
WHAT_FOR: Final = text(
    "Anchor",
    "This says nothing about anybody. It shows later that the log was not changed.",
)
CODE_MM: Final = 28
"""A signed note is about 245 bytes, 73 squares with its edge: 0.38 mm each, which scanners
read from paper (0.33 mm and up)."""
_CODE_SHARE: Final = 0.25


@dataclass(frozen=True, slots=True)
class Anchor:
    """A checkpoint that leaves on a paper.

    Args:
        note: the signed note.
        words: the eight words of its root.
        office: whose log it is.
    """

    note: str
    words: tuple[str, ...]
    office: str

    @property
    def size(self) -> int:
        """How many rows of the log it speaks of."""
        return parse_note(self.note)[0].size


def anchored_at_foot(document: Document, anchor: Anchor, say: Say) -> Document:
    """Return the document with rows and words as the last line at the foot of each page.

    Without the code: a visit sheet has one already, the number to call, and stays one leaf.
    """
    line = say(IN_SHORT.filled(size=anchor.size, words=" ".join(anchor.words)))
    footer = document.footer
    return replace(document, footer=Footer((*footer.lines, line), footer.blanks))


def anchored_at_end(document: Document, anchor: Anchor, say: Say) -> Document:
    """Return the document with the signed code, rows and words as its last block."""
    at_row = say(AT_ROW.filled(office=anchor.office, size=anchor.size))
    words = Paragraph(f"{at_row}\n{' '.join(anchor.words)}\n{say(WHAT_FOR)}", "small")
    code = QrCode(anchor.note, size=CODE_MM)
    block: Block = Columns(((code,), (words,)), (_CODE_SHARE, 1 - _CODE_SHARE))
    return replace(document, blocks=(*document.blocks, KeepTogether((block,))))
