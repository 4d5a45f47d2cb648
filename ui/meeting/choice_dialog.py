"""Choosing what those at the meeting shall see."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from models.cases.meeting import FIELDS, FIRST, REASON, WHY, MeetingChoice
from models.forms.fields import TextField
from models.kernel.errors import Refused
from models.kernel.text import text
from ui.kit.buttons import plain_button, primary
from ui.kit.dialogs import Dialog
from ui.kit.error_summary import ErrorSummary
from ui.kit.field_row import FieldRow
from ui.kit.labels import Label, Muted, Role
from ui.language import filled, say

Show = Callable[[MeetingChoice, Callable[[Refused], None]], None]
"""Takes what was chosen, and where to bring a refusal."""

_REASON = TextField(
    key=REASON,
    label=text("Meeting", "Why do they need to know who it is?"),
    required=True,
    missing=WHY,
    longest=500,
    lines=2,
)


class ChoiceDialog(Dialog):
    """A box for each field; names are asked for one by one, with a reason."""

    def __init__(self, parent: QWidget, number: str, others: Sequence[str], show: Show) -> None:
        """Prepare the choice.

        Args:
            parent: the window over which it opens.
            number: of the case.
            others: names of other people of the case.
            show: shows what was chosen.
        """
        super().__init__(parent, filled(self.tr("Show {number} at a meeting"), number=number))
        self.setObjectName("meeting_choice")
        self._show = show
        self.boxes = {field: _box(say(words)) for field, words in FIELDS.items()}
        self.others = {name: _box(name) for name in others}
        self.reason = FieldRow(_REASON)
        self.reason.changed.connect(self.mind_words)
        self.problem = ErrorSummary()
        self.screen_box = QComboBox()
        self.show_button = primary(self.tr("Show"), "device-desktop")
        self.show_button.setObjectName("show_meeting")
        self.cancel = plain_button(self.tr("Cancel"))
        self._build()
        for field, box in self.boxes.items():
            box.setChecked(field in FIRST)
            box.toggled.connect(self._fit)
        for box in self.others.values():
            box.toggled.connect(self._fit)
        self.cancel.clicked.connect(self.reject)
        self.show_button.clicked.connect(self._on_show)
        self.add_buttons((self.cancel, self.show_button), self.show_button)
        self._fit()

    @property
    def choice(self) -> MeetingChoice:
        """What is ticked."""
        return MeetingChoice(
            frozenset(field for field, box in self.boxes.items() if box.isChecked()),
            tuple(name for name, box in self.others.items() if box.isChecked()),
            str(self.reason.value()),
        )

    @property
    def chosen_screen(self) -> QScreen:
        """Where it shall be shown."""
        screens = QGuiApplication.screens()
        at = self.screen_box.currentIndex()
        return screens[at] if 0 <= at < len(screens) else QGuiApplication.primaryScreen()

    def _build(self) -> None:
        self.content.addWidget(
            Muted(
                self.tr(
                    "Those at the meeting see only what is ticked, in large type. Who reported, "
                    "CPR numbers and addresses are never shown."
                )
            )
        )
        self.content.addWidget(self.problem)
        self.content.addLayout(_grid(list(self.boxes.values())))
        if self.others:
            self.content.addWidget(Label(self.tr("Other people"), Role.STRONG))
            self.content.addLayout(_grid(list(self.others.values())))
        self.content.addWidget(self.reason)
        screens = QGuiApplication.screens()
        for at, screen in enumerate(screens):
            words = filled(self.tr("Screen {number}: {name}"), number=str(at + 1))
            self.screen_box.addItem(filled(words, name=screen.name()))
        self.screen_box.setAccessibleName(self.tr("On which screen"))
        where = Label(self.tr("On which screen"), Role.STRONG)
        for part in (where, self.screen_box):
            part.setVisible(len(screens) > 1)
            self.content.addWidget(part)

    @Slot()
    def _fit(self) -> None:
        self.reason.setVisible(self.choice.names_somebody)
        if self.isVisible():
            self.resize(self.width(), self.needed_height())

    @Slot()
    def _on_show(self) -> None:
        self.show_button.setEnabled(False)
        self._show(self.choice, self._on_refused)

    def _on_refused(self, refusal: Refused) -> None:
        self.show_button.setEnabled(True)
        if refusal.field == REASON:
            self.reason.show_problem(say(refusal.why))
            self.reason.focus()
        else:
            self.problem.show_problems(((refusal.field, say(refusal.why)),))
        self._fit()


def _box(words: str) -> QCheckBox:
    box = QCheckBox(words.replace("&", "&&"))
    box.setAccessibleName(words)
    return box


def _grid(boxes: list[QCheckBox]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(2)
    for at, box in enumerate(boxes):
        grid.addWidget(box, at // 2, at % 2)
    return grid
