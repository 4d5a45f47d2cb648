"""The sections of a long form down the side, each with how far it is."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from models.forms.fields import Section
from models.forms.progress import PROGRESS, Progress
from ui.kit.buttons import Button
from ui.kit.labels import Label, Role
from ui.language import say

ICONS: Final = {
    Progress.NOT_BEGUN: "circle",
    Progress.BEGUN: "circle-dot",
    Progress.DONE: "circle-check",
}


class SectionList(QWidget):
    """One button for each section; the state is drawn and said, and written where asked for.

    Signals:
        chosen: the key of a section.
    """

    chosen = Signal(str)

    def __init__(
        self,
        sections: Sequence[Section],
        parent: QWidget | None = None,
        *,
        groups: Mapping[str, str] | None = None,
        briefs: Mapping[str, str] | None = None,
        in_words: bool = False,
    ) -> None:
        """Make the list.

        Args:
            sections: of the form.
            parent: the widget that it is a part of.
            groups: headings, by the key of the section that each stands above.
            briefs: shorter titles, by the key of the section.
            in_words: whether the state is written beside each title.
        """
        super().__init__(parent)
        self._states: dict[str, Label] = {}
        self.setAccessibleName(self.tr("Sections"))
        self._group = QButtonGroup(self)
        self._words = {section.key: say(section.title) for section in sections}
        self.buttons: dict[str, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for key, words in self._words.items():
            if groups and key in groups:
                column.addWidget(Label(groups[key], Role.SUBHEADING))
            button = Button(
                (briefs or {}).get(key, words), ICONS[Progress.NOT_BEGUN], "quiet", self
            )
            button.setProperty("kind", "segment")
            button.setObjectName(f"section_{key}")
            button.setCheckable(True)
            button.setStyleSheet("text-align: left;")
            policy = button.sizePolicy()
            policy.setHorizontalPolicy(policy.Policy.Expanding)
            button.setSizePolicy(policy)
            button.clicked.connect(partial(self._on_clicked, key))
            if in_words:
                self._states[key] = _state_in(button)
            self._group.addButton(button)
            column.addWidget(button)
            self.buttons[key] = button

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the buttons have by now: put in later, they were measured bare."""
        super().showEvent(event)
        for button in self.buttons.values():
            button.ensurePolished()
            button.updateGeometry()

    def select(self, key: str) -> None:
        """Show that this section is open."""
        self.buttons[key].setChecked(True)

    def selected(self) -> str:
        """Return the key of the open section, or ""."""
        return next((key for key, one in self.buttons.items() if one.isChecked()), "")

    def show_progress(self, states: Mapping[str, Progress]) -> None:
        """Show how far each section is."""
        for key, state in states.items():
            button, words = self.buttons[key], say(PROGRESS[state])
            button.set_icon(ICONS[state])
            if key in self._states:
                self._states[key].setText(words)
            button.setAccessibleName(f"{self._words[key]}: {words}")
            button.setToolTip(words)

    def _on_clicked(self, key: str) -> None:
        self.chosen.emit(key)


def _state_in(button: Button) -> Label:
    """Return a label at the right end of a button, for the eye: it is said with the name."""
    label = Label("", Role.SMALL)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    across = QHBoxLayout(button)
    across.setContentsMargins(0, 0, 10, 0)
    across.addStretch(1)
    across.addWidget(label)
    return label
