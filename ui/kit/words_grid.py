"""Words to be compared by voice: numbered, large, in two columns read downwards."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from ui.kit.clearing import clear_out
from ui.kit.labels import Label, Role


class WordsGrid(QWidget):
    """Shows the words; nothing to tick. Those that may not be copied cannot be chosen."""

    def __init__(
        self, words: Sequence[str] = (), parent: QWidget | None = None, *, copied: bool = True
    ) -> None:
        super().__init__(parent)
        self._copied = copied
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self.words: tuple[str, ...] = ()
        self.show_words(words)

    def show_words(self, words: Sequence[str]) -> None:
        """Show these words."""
        clear_out(self._grid)
        self.words = tuple(words)
        self.setAccessibleName(", ".join(words))
        for at, word in enumerate(words):
            row, column = place(at, len(words))
            number = Label(f"{at + 1}", Role.MUTED)
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(number, row, column * 2)
            shown = Label(word, Role.STRONG)
            shown = shown.selectable() if self._copied else shown
            self._grid.addWidget(shown, row, column * 2 + 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)


class WordsToTick(QWidget):
    """The words with a box before each, ticked as they are heard.

    Signals:
        changed: some tick is another.
    """

    changed = Signal()

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        self.boxes: list[QCheckBox] = []
        self._words = tuple(words)
        for at, word in enumerate(words):
            row, column = place(at, len(words))
            box = QCheckBox(f"{at + 1}  {word}", self)
            box.setAccessibleName(f"{at + 1}, {word}")
            box.clicked.connect(self.changed)
            grid.addWidget(box, row, column)
            self.boxes.append(box)

    def ticked(self) -> tuple[str, ...]:
        """Return the words that were heard, in their order."""
        return tuple(
            word for word, box in zip(self._words, self.boxes, strict=True) if box.isChecked()
        )

    def all_ticked(self) -> bool:
        """Whether every word was heard."""
        return all(box.isChecked() for box in self.boxes)


def place(at: int, count: int) -> tuple[int, int]:
    """Return row and column of a word, so that each of two columns is read downwards."""
    half = (count + 1) // 2
    return at % half, at // half
