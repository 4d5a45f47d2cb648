"""A short list on a card: a few lines that lead somewhere."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import Button, link
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipLook
from ui.kit.clearing import clear_out
from ui.kit.labels import Label, Muted, Role


class Line(NamedTuple):
    """One line: where it leads, a word on it, and how pressing it is.

    Attributes:
        words: on the link.
        detail: below it, one line.
        chip: at the right, or None.
        ref: what ``opened`` carries.
    """

    words: str
    detail: str
    chip: ChipLook | None
    ref: object


class Lines(Card):
    """A card with lines; without any it says so, or is hidden.

    Signals:
        opened: the ``ref`` of a line.
    """

    opened = Signal(object)

    def __init__(self, title: str, nothing: str = "", parent: QWidget | None = None) -> None:
        """Make an empty card.

        Args:
            title: what is listed.
            nothing: what it says when there are no lines; "" hides the card then.
            parent: the widget that it is a part of.
        """
        super().__init__(title, parent=parent)
        self.links: list[Button] = []
        self._nothing = Muted(nothing)
        self._hides = not nothing
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.add(self._nothing)
        self.body.addLayout(self._column)
        self.show_lines(())

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines instead."""
        clear_out(self._column)
        self.links = []
        for line in lines:
            self._column.addWidget(self._row(line))
        self._nothing.setVisible(not lines and not self._hides)
        self.setVisible(bool(lines) or not self._hides)

    def _row(self, line: Line) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        way = link(line.words)
        way.clicked.connect(partial(self.opened.emit, line.ref))
        self.links.append(way)
        words.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        if line.detail:
            detail = Label(line.detail, Role.SMALL, wrap=True)
            detail.setContentsMargins(4, 0, 0, 0)
            words.addWidget(detail)
        across.addLayout(words, 1)
        if line.chip is not None:
            across.addWidget(Chip(line.chip), 0, Qt.AlignmentFlag.AlignTop)
        return row
