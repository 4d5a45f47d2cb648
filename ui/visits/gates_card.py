"""What must be in order before the visit sheet is printed, as a short list."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.visits.visit_gates import Gate
from ui.kit.buttons import link
from ui.kit.card import Card
from ui.kit.clearing import clear_out
from ui.kit.labels import Muted, Wrapped
from ui.kit.status import Glyph
from ui.language import say


class GatesCard(Card):
    """One line a gate: met with a tick, unmet with what to do and the way there.

    Signals:
        chosen: the key of the field that mends a gate.
    """

    chosen = Signal(str)

    def __init__(self, *, ways: bool = True, parent: QWidget | None = None) -> None:
        """Make an empty card; with ``ways`` each unmet gate leads to its field."""
        super().__init__("", parent=parent)
        self._ways = ways
        self.setObjectName("gates")
        self.gates: tuple[Gate, ...] = ()
        self.summary = Muted()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.add(self.summary)
        self.body.addLayout(self._lines)

    def show_gates(self, gates: Sequence[Gate]) -> None:
        """Show these; the unmet ones come first."""
        self.gates = tuple(gates)
        clear_out(self._lines)
        missing = [gate for gate in gates if not gate.met]
        for gate in (*missing, *(gate for gate in gates if gate.met)):
            self._lines.addWidget(self._line(gate))
        self.summary.setText(
            self.tr("Missing before the visit sheet can be printed:")
            if missing
            else self.tr("Everything is in order: the visit sheet can be printed.")
        )

    def _line(self, gate: Gate) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        icon, token = ("circle-check", "ok_fg") if gate.met else ("alert-circle", "urgent_fg")
        across.addWidget(Glyph(icon, token), 0, Qt.AlignmentFlag.AlignTop)
        words = Wrapped(say(gate.says))
        state = self.tr("In order") if gate.met else self.tr("Missing")
        words.setAccessibleName(f"{state}: {say(gate.says)}")
        across.addWidget(words, 1)
        if self._ways and not gate.met and gate.field:
            way = link(self.tr("Answer"))
            way.setAccessibleName(f"{self.tr('Answer')}: {say(gate.says)}")
            way.clicked.connect(partial(self.chosen.emit, gate.field))
            across.addWidget(way, 0, Qt.AlignmentFlag.AlignTop)
        return line
