"""Labels and words in two columns; the words can be marked and copied."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.kit.labels import Label, Role, Wrapped


def pairs(facts: tuple[tuple[str, str], ...]) -> QWidget:
    """Return labels and words in two columns; facts without words are left out."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    for row, (label, words) in enumerate(fact for fact in facts if fact[1]):
        name = Label(label, Role.MUTED, wrap=True)
        shown = Wrapped(words)
        shown.selectable()
        shown.setAccessibleName(f"{label}: {words}")
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 5)
    return made
