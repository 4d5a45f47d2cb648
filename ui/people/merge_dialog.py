"""Two entries side by side: for each line on which they differ, one value is chosen."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from models.forms.fields import TextField
from models.kernel.errors import Refused
from models.kernel.text import text
from models.people.merging import KEPT, OTHER
from models.usecases.go_further import TWO_MORE
from models.usecases.merge_persons import Line, Merging, Parting, SideBySide
from ui.context import Context
from ui.forms.words_dialog import Refuse
from ui.kit.buttons import plain_button, primary
from ui.kit.card import Note
from ui.kit.dialogs import Dialog
from ui.kit.field_row import FieldRow
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.language import filled, say
from ui.people.values import read_as

WHY: Final = text("MergeDialog", "Why are they the same person all the same?")
_REASON: Final = TextField(key="reason", label=WHY, required=True, longest=200)


class MergeDialog(Dialog):
    """Asks which value stays; the other is kept as former. Nothing is lost."""

    def __init__(
        self,
        parent: QWidget | None,
        both: SideBySide,
        context: Context,
        send: Callable[[Merging, Refuse], None],
    ) -> None:
        """Lay both out.

        Args:
            parent: the window over which it is asked.
            both: what stands in either entry.
            context: the names of the kommuner.
            send: takes the decision, and where to bring a refusal.
        """
        super().__init__(parent, "")
        self._both, self._context, self._send = both, context, send
        self.title.setText(self.tr("The same person?"))
        self.setAccessibleName(self.title.text())
        self.setObjectName("merge")
        self.choices: dict[str, tuple[QRadioButton, QRadioButton]] = {}
        reasons = ", ".join(say(why) for why in both.why)
        self.content.addWidget(Muted(filled(self.tr("Because: {why}"), why=reasons)))
        against = ", ".join(say(each) for each in both.why_not)
        if against:
            self.content.addWidget(
                Note(filled(self.tr("Speaks against it: {why}"), why=against))
            )
        self.content.addLayout(self._lines())
        self.content.addWidget(
            Muted(
                self.tr(
                    "The value you do not choose is kept as a former one. All records of both "
                    "are read as one person. The merge can be undone on the person's page."
                )
            )
        )
        self.reason = FieldRow(_REASON)
        self.reason.setVisible(bool(against) and both.may)
        self.content.addWidget(self.reason)
        self.problem = Label("" if both.may else say(TWO_MORE), Role.ERROR, wrap=True)
        self.problem.setVisible(not both.may)
        self.content.addWidget(self.problem)
        self.no = plain_button(self.tr("Cancel"))
        self.yes = primary(self.tr("Make them one person"), "link")
        self.yes.setObjectName("dialog_yes")
        self.yes.setEnabled(both.may)
        self.no.clicked.connect(self.reject)
        self.yes.clicked.connect(self._on_yes)
        self.add_buttons((self.no, self.yes), self.yes)

    def _lines(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, self.fontMetrics().averageCharWidth() * 18)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(Label(self.tr("This entry goes on"), Role.STRONG, wrap=True), 0, 1)
        grid.addWidget(Label(self.tr("The other entry"), Role.STRONG, wrap=True), 0, 2)
        for at, line in enumerate(self._both.lines, 1):
            label = Label(say(line.label), Role.SMALL, wrap=True)
            grid.addWidget(label, at, 0)
            if line.differs:
                for place, button in enumerate(self._choice(line), 1):
                    grid.addWidget(button, at, place)
            else:
                for place, value in enumerate((line.kept, line.other), 1):
                    grid.addWidget(
                        Wrapped(
                            read_as(line.key, value, self._context) or self.tr("Not known")
                        ),
                        at,
                        place,
                    )
        return grid

    def _choice(self, line: Line) -> tuple[QRadioButton, QRadioButton]:
        group = QButtonGroup(self)
        pair = []
        for value in (line.kept, line.other):
            words = read_as(line.key, value, self._context)
            button = QRadioButton(words.replace("&", "&&"))
            button.setAccessibleName(f"{say(line.label)}: {words}")
            group.addButton(button)
            pair.append(button)
        pair[0].setChecked(True)
        self.choices[line.key] = (pair[0], pair[1])
        return pair[0], pair[1]

    @Slot()
    def _on_yes(self) -> None:
        chosen = {
            key: OTHER if other.isChecked() else KEPT
            for key, (_, other) in self.choices.items()
        }
        reason = str(self.reason.value() or "").strip()
        self.yes.setEnabled(False)
        both = self._both
        self._send(Merging(both.kept_id, both.other_id, chosen, reason), self._on_refused)

    def _on_refused(self, refusal: Refused) -> None:
        self.yes.setEnabled(True)
        if refusal.field == "reason":
            self.reason.show_problem(say(refusal.why))
            self.reason.focus()
            return
        self.problem.setText(say(refusal.why))
        self.problem.show()


class PartDialog(Dialog):
    """Says which records go back and which stay, before a merge is undone."""

    def __init__(
        self, parent: QWidget | None, parting: Parting, then: Callable[[Refuse], None]
    ) -> None:
        super().__init__(parent, "")
        self._then = then
        self.title.setText(self.tr("Undo the merge?"))
        self.setAccessibleName(self.title.text())
        self.setObjectName("part")
        back = filled(self.tr("Goes back to {name}:"), name=parting.other or _nameless())
        for title, records in (
            (back, parting.back),
            (self.tr("Stays here:"), parting.stays),
        ):
            self.content.addWidget(Label(title, Role.STRONG, wrap=True))
            told = [say(each) for each in records] or [self.tr("Nothing")]
            self.content.addWidget(Wrapped("\n".join(told)))
        self.content.addWidget(
            Muted(
                self.tr(
                    "Names, numbers and addresses become as they were before. What was changed "
                    "since the merge stays here."
                )
            )
        )
        self.problem = Label("", Role.ERROR, wrap=True)
        self.problem.hide()
        self.content.addWidget(self.problem)
        self.no = plain_button(self.tr("Cancel"))
        self.yes = primary(self.tr("Undo the merge"))
        self.yes.setObjectName("dialog_yes")
        self.no.clicked.connect(self.reject)
        self.yes.clicked.connect(self._on_yes)
        self.add_buttons((self.no, self.yes), self.no)

    @Slot()
    def _on_yes(self) -> None:
        self.yes.setEnabled(False)
        self._then(self._on_refused)

    def _on_refused(self, refusal: Refused) -> None:
        self.yes.setEnabled(True)
        self.problem.setText(say(refusal.why))
        self.problem.show()


def _nameless() -> str:
    return QCoreApplication.translate("PartDialog", "the other entry")
