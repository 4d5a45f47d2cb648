"""Questions before a concern is decided on: where it goes, or why it ends."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from models.forms.answers import check
from models.forms.definitions.assessment import ASSESSMENT
from models.kernel.errors import Refused
from models.kernel.ids import ConcernId
from models.usecases.find_similar import PossiblySame
from models.usecases.go_further import TWO_MORE, Further
from ui.concerns.assessing import AssessmentPart
from ui.concerns.same_person_panel import earlier_line
from ui.forms.words_dialog import Refuse
from ui.kit.buttons import plain_button, primary
from ui.kit.dialogs import Dialog
from ui.kit.labels import Label, Muted, Role
from ui.language import filled, say

_INDENT: Final = 28


class FurtherDialog(Dialog):
    """Asks whether the concern opens a case or joins one that is open."""

    def __init__(
        self,
        parent: QWidget | None,
        concern_id: ConcernId,
        persons: Sequence[PossiblySame],
        send: Callable[[Further, Refuse], None],
        model: str,
    ) -> None:
        """Prepare the choices.

        Args:
            parent: the window over which it is asked.
            concern_id: the concern that goes further.
            persons: who may be the same person.
            send: takes the choice, and where to bring a refusal.
            model: how the office usually assesses.
        """
        super().__init__(parent, "")
        self._send = send
        self.title.setText(self.tr("Take the concern further"))
        self.setAccessibleName(self.title.text())
        self.choices: list[tuple[QRadioButton, Further]] = []
        self._options = QVBoxLayout()
        self._options.setSpacing(8)
        self.content.addLayout(self._options)
        self._offer(self.tr("Open a new case"), Further(concern_id))
        for person in persons:
            self._offer_person(concern_id, person)
        self.choices[0][0].setChecked(True)
        self.assessment = AssessmentPart(model)
        self.content.addWidget(self.assessment)
        self.problem = Label("", Role.ERROR, wrap=True)
        self.problem.hide()
        self.content.addWidget(self.problem)
        self.no = plain_button(self.tr("Cancel"))
        self.yes = primary(self.tr("Go further"), "arrow-right")
        self.yes.setObjectName("dialog_yes")
        self.no.clicked.connect(self.reject)
        self.yes.clicked.connect(self._on_yes)
        self.add_buttons((self.no, self.yes), self.yes)

    def _offer(self, words: str, further: Further) -> QRadioButton:
        choice = QRadioButton(words.replace("&", "&&"))
        choice.setAccessibleName(words)
        self._options.addWidget(choice)
        self.choices.append((choice, further))
        return choice

    def _offer_person(self, concern_id: ConcernId, person: PossiblySame) -> None:
        if person.open_case is None:
            words = self.tr("Open a new case; {name} is the same person")
            further = Further(concern_id, same_as=person.person_id)
        else:
            case_id, number = person.open_case
            words = self.tr("Take it up in case {number}; {name} is the same person")
            words = filled(words, number=number)
            further = Further(concern_id, join=case_id)
        choice = self._offer(filled(words, name=person.name), further)
        choice.setEnabled(person.linkable)
        told = [" · ".join(say(why) for why in person.why)]
        told += [earlier_line(before) for before in person.earlier]
        if not person.linkable:
            told.append(say(TWO_MORE))
        below = Muted("\n".join(told))
        below.setContentsMargins(_INDENT, 0, 0, 6)
        choice.setAccessibleDescription(below.text())
        self._options.addWidget(below)

    def begin(self) -> None:
        """Open, as high as what is asked."""
        self.open()
        self.resize(self.width(), max(self.needed_height(), self.height()))

    @Slot()
    def _on_yes(self) -> None:
        chosen = next(further for choice, further in self.choices if choice.isChecked())
        binding = self.assessment.binding
        answers = binding.answers()
        problems = binding.unfit() or check(ASSESSMENT, answers, submit=True)
        binding.show_problems(problems)
        if problems:
            binding.focus(problems[0].field)
            return
        self.yes.setEnabled(False)
        self._send(replace(chosen, assessed=answers), self._on_refused)

    def _on_refused(self, refusal: Refused) -> None:
        self.yes.setEnabled(True)
        self.problem.setText(say(refusal.why))
        self.problem.show()
