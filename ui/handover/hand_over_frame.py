"""The frame of a handover: its steps in a row, what is to be mended, on and back."""

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.disclosures.disclosure import Way
from models.forms.definitions.handover import CONSENT, REQUEST, TERMS
from models.forms.definitions.handover import WHY as REASONS
from models.kernel.text import text
from ui.kit.busy import BusyBar
from ui.kit.buttons import plain_button, primary
from ui.kit.error_summary import ErrorSummary
from ui.kit.labels import Label, Role
from ui.kit.page import Body, Page
from ui.kit.steps import StageStrip
from ui.language import say

TO: Final = 0
WHAT: Final = 1
WHY: Final = 2
CHECK: Final = 3
SEALED: Final = 4
STEP_OF: Final = {
    **dict.fromkeys((field.key for field in REQUEST.fields), TO),
    "items": WHAT,
    **dict.fromkeys(
        (field.key for field in (*REASONS.fields, *CONSENT.fields, *TERMS.fields)), WHY
    ),
}
"""At which step a question stands."""
LAST: Final = {
    Way.BUNDLE: text("HandOverFrame", "Seal and save …"),
    Way.LOCKED_PDF: text("HandOverFrame", "Lock and save …"),
    Way.PAPER: text("HandOverFrame", "Print …"),
}
DONE: Final = {
    Way.BUNDLE: text("HandOverFrame", "Sealed"),
    Way.LOCKED_PDF: text("HandOverFrame", "Locked"),
    Way.PAPER: text("HandOverFrame", "Printed"),
}
_END: Final = {Way.BUNDLE: 0, Way.LOCKED_PDF: 1, Way.PAPER: 2}
"""Which of the last steps it is."""
_FORWARD: Final = ("Ctrl+Return", "Ctrl+Enter")


class HandOverFrame(QWidget):
    """Shows one step at a time; whoever takes it up says what going on means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problems = ErrorSummary()
        self.state = Label("", Role.MUTED)
        self.strip = StageStrip()
        self.stack = QStackedWidget()
        self.back = plain_button(self.tr("Back"), "arrow-left")
        self.forward = primary(self.tr("Next"), "arrow-right")
        self.busy = BusyBar()
        self._bodies: list[Body] = []
        self._busy = False
        self.way = Way.BUNDLE

    @property
    def step(self) -> int:
        """Which step is shown, from 0."""
        return min(self.stack.currentIndex(), SEALED)

    @Slot()
    def go_forward(self) -> None:
        """Go on, as the step wants it."""
        raise NotImplementedError

    @Slot()
    def go_back(self) -> None:
        """Go back one step."""
        if TO < self.step <= CHECK:
            self.show_step(self.step - 1)

    def show_step(self, step: int) -> None:
        """Show a step, and what its button does."""
        self.stack.setCurrentIndex(step if step != SEALED else SEALED + _END[self.way])
        self._show_strip(step)
        self.state.setVisible(step != SEALED)  # the draft has become what was made
        self.back.setVisible(TO < step <= CHECK)
        self.forward.setVisible(step != SEALED)
        words = {WHY: self.tr("Check what leaves"), CHECK: say(LAST[self.way])}
        self.forward.setText(words.get(step, self.tr("Next")))
        icon = "printer" if self.way is Way.PAPER else "lock"
        self.forward.set_icon(icon if step == CHECK else "arrow-right")
        if step < CHECK:  # it scrolls with the step: where the room is low it is never squeezed
            self._bodies[step].content.insertWidget(0, self.problems)
        self.problems.setVisible(step < CHECK and bool(self.problems.links))
        self.state.setVisible(step != SEALED)  # no draft is left then

    def show_box(self, problems: Sequence[tuple[str, str]]) -> None:
        """Show (field, sentence) for what is to be mended, at the first step that has any."""
        ordered = sorted(problems, key=self._step_of)
        if ordered and self._step_of(ordered[0]) < self.step:
            self.show_step(
                self._step_of(ordered[0])
            )  # a step is ticked when nothing lacks there
        self.problems.show_problems(ordered)
        self._show_strip(self.step)
        if problems and self.step < CHECK:
            self._bodies[self.step].verticalScrollBar().setValue(0)

    def _step_of(self, problem: tuple[str, str]) -> int:
        return STEP_OF.get(problem[0].partition(".")[0], self.step)

    def show_way(self, way: Way) -> None:
        """Say which way it goes from here."""
        self.way = way
        self._show_strip(self.step)

    def _show_strip(self, step: int) -> None:
        self.strip.show_stages(
            (
                self.tr("To whom"),
                self.tr("What leaves"),
                self.tr("Why it may"),
                self.tr("Check"),
                say(DONE[self.way]),
            ),
            step if step != SEALED else SEALED + 1,
            self.lacking() if step < SEALED else (),
        )

    def lacking(self) -> Collection[int]:
        """Return the steps where something is to be mended."""
        return ()

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be pressed while something is under way."""
        self._busy = busy
        self.forward.setEnabled(not busy)
        self.back.setEnabled(not busy)

    def put_in(self, scrolled: Sequence[QWidget], whole: Sequence[QWidget]) -> None:
        """Put the steps in: those that scroll, then those that fill the page."""
        self.page = Page(" ", " ", self.back, self.forward, scroll=False)
        self.page.above.addWidget(self.strip)
        for part in scrolled:
            body = Body()
            body.content.addWidget(part)
            body.content.addStretch(1)
            self._bodies.append(body)
            self.stack.addWidget(body)
        for part in whole:
            self.stack.addWidget(part)
        self.page.content.addWidget(self.busy)
        self.page.content.addWidget(self.stack, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.state)
        foot.addStretch(1)
        self.page.content.addLayout(foot)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.page)
        for widget, name in ((self.back, "back"), (self.forward, "forward")):
            widget.setObjectName(name)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        for keys in _FORWARD:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.go_forward)
