"""The sheets of a sealed identity: why it is opened, then what is inside; and a decision."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QWidget

from models.concerns.release import RELEASE_STATES
from models.concerns.release_forms import OPEN, RELEASE, RELEASED
from models.forms.answers import Answers, written
from models.forms.fields import Shape
from models.kernel.ids import ConcernId
from models.usecases.open_identity import OpenedIdentity
from models.usecases.release_identity import Decision
from ui.changes import Changed
from ui.concerns.acts import ConcernActs
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.announce import announce
from ui.kit.labels import Label, Muted, Role
from ui.kit.shapes import show
from ui.language import filled, say

Opened = list[OpenedIdentity]
SHOWN_S: Final = 60
"""Seconds after which the sheet closes by itself."""
TICK_MS: Final = 1000


class IdentitySheet(FormSheet):
    """Asks why; then shows who called, in this sheet alone, until it closes."""

    def __init__(
        self, parent: QWidget, acts: ConcernActs, context: Context, concern_id: ConcernId
    ) -> None:
        def submit(answers: Answers) -> Changed:
            found = acts.open_identity(
                concern_id, written(answers, "why"), written(answers, "words")
            )
            opened.append(found)
            return found.changed

        opened: Opened = []

        verb = QCoreApplication.translate("IdentitySheet", "Open")
        super().__init__(parent, OPEN, verb, context, submit)
        self.explain(
            self.tr("Your reason is written in the log before anything shows. Copy nothing.")
        )
        self._opened = opened
        self.told: list[Label] = []
        self._left = SHOWN_S
        self._countdown = Muted()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self.finished.connect(self.forget)

    @Slot()
    def tick(self) -> None:
        """Count a second down; at the end the sheet closes."""
        self._left -= 1
        if self._left <= 0:
            self.reject()
        else:
            self._say_left()

    @Slot()
    def forget(self) -> None:
        """Let go of what was shown."""
        self._timer.stop()
        self._opened.clear()
        for label in self.told:
            label.clear()

    def _saved(self, changed: Changed) -> None:
        found = self._opened.pop()
        self._context.feed.announce(changed)
        for key in self.binding.keys:
            self.binding.row(key).hide()
        self._written = False  # nothing typed is lost by closing now
        self.title.setText(self.tr("Who called"))
        self.explain("")
        self.save.hide()
        self.cancel.setText(self.tr("Close"))
        self._tell(self.tr("Name and function"), found.name)
        self._tell(self.tr("Call-back number"), show(Shape.PHONE, found.phone))
        self.content.addWidget(self._countdown)
        self._say_left()
        self._timer.start()
        self.cancel.setFocus()
        self._fit()
        announce(self, self.tr("The identity is shown."))
        self.saved.emit()

    def _tell(self, name: str, value: str) -> None:
        if not value:
            return
        label = Label(value, Role.HEADING, wrap=True)
        label.setAccessibleName(f"{name}: {value}")
        self.told.append(label)
        self.content.addWidget(Label(name, Role.SMALL))
        self.content.addWidget(label)

    def _say_left(self) -> None:
        words = self.tr("This closes in {seconds} seconds.")
        self._countdown.setText(filled(words, seconds=str(self._left)))


def release_sheet(
    parent: QWidget, acts: ConcernActs, context: Context, concern_id: ConcernId
) -> FormSheet:
    """Open the form for a decision on who may learn it."""

    def submit(answers: Answers) -> Changed:
        release = written(answers, "outcome") == RELEASED
        decided = acts.release(
            Decision(
                concern_id,
                written(answers, "scope"),
                written(answers, "to"),
                written(answers, "words"),
                release,
                acute=release and written(answers, "acute") == "yes",
            )
        )
        told.append(f"{say(RELEASE_STATES[decided.state])} {decided.number}".strip())
        return decided.changed

    told: list[str] = []
    verb = QCoreApplication.translate("IdentitySheet", "Decide")
    sheet = FormSheet(parent, RELEASE, verb, context, submit)
    sheet.explain(
        QCoreApplication.translate(
            "IdentitySheet",
            "We could not promise the caller secrecy; each decision weighs the one who asks "
            "against the one who called. To let somebody learn it wants two people.",
        )
    )
    sheet.saved.connect(lambda: context.go.tell(told[-1]))
    sheet.begin()
    return sheet
