"""A quiet legal hint: one line that opens in place, never a window of its own."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.law.hints import Hint, Step, hints
from ui.kit.announce import announce
from ui.kit.buttons import quiet
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.language import filled, say, show_date

_SHUT, _OPEN = "chevron-right", "chevron-down"
_LEFT: Final = 26


class LegalHint(QWidget):
    """What the law says at one step; shut until it is asked for."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"hint_{step}")
        self.button = quiet(self.tr("What does the law say here?"), _SHUT)
        self.button.setCheckable(True)
        self.button.toggled.connect(self._on_toggled)
        self.answers = QWidget()
        inner = QVBoxLayout(self.answers)
        inner.setContentsMargins(_LEFT, 0, 0, 8)
        inner.setSpacing(2)
        for hint in hints(step):
            for part in hint_lines(hint):
                inner.addWidget(part)
            inner.addSpacing(6)
        self.answers.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.button)
        column.addWidget(self.answers)

    @Slot(bool)
    def _on_toggled(self, opened: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.answers.setVisible(opened)
        self.button.set_icon(_OPEN if opened else _SHUT)
        state = self.tr("Open") if opened else self.tr("Closed")
        announce(self.button, f"{self.button.text()}: {state}")


def hint_lines(hint: Hint) -> tuple[QWidget, ...]:
    """Return a question, its answer, and where the answer comes from."""
    source = f"{hint.source.name} · {show_date(hint.source.checked)}"
    if not hint.sure:
        words = QCoreApplication.translate(
            "LegalHint", "{source} · to be confirmed by the kommune's lawyer"
        )
        source = filled(words, source=source)
    return (
        Label(say(hint.question), Role.STRONG, wrap=True),
        Wrapped(say(hint.answer)),
        Muted(source),
    )
