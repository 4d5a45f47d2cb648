"""Printed copies, as a collection, and the way from a document to its bytes."""

from collections.abc import Callable
from typing import Protocol

from models.cases.papers import PrintCopy
from models.documents.document import Document
from models.kernel.ids import CaseId, ConcernId, PrintId

Paint = Callable[[Document], bytes]
"""Returns the document as PDF; the same document gives the same bytes."""

Spell = Callable[[bytes], tuple[str, ...]]
"""Spells bytes as words, to be compared by eye or voice."""


class Prints(Protocol):
    """The printed copies; a copy is never removed."""

    def get(self, print_id: PrintId) -> PrintCopy:
        """Return the copy, or raise ``NotFoundError``."""

    def add(self, copy: PrintCopy) -> None:
        """Keep a new copy."""

    def save(self, copy: PrintCopy) -> None:
        """Keep what became of it."""

    def of_paper(self, copy: PrintCopy) -> tuple[PrintCopy, ...]:
        """Return the copies that are one paper with this one, itself among them."""

    def take_along(self, concern_id: ConcernId, case_id: CaseId) -> None:
        """Let a concern's duty slips belong to the case that took it up."""

    def of_case(self, case_id: CaseId) -> tuple[PrintCopy, ...]:
        """Return the copies of a case's documents, oldest first."""
