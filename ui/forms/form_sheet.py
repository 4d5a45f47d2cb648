"""A small form over a page: it saves, or says at the field what to mend."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.forms.answers import Answers, Problem, check
from models.forms.fields import Form
from models.kernel.errors import Refused
from ui.changes import Changed
from ui.context import Context
from ui.forms.kept_sheet import KeptSheet, Offer
from ui.kit.buttons import plain_button, primary
from ui.kit.dialogs import Dialog
from ui.kit.error_summary import ErrorSummary
from ui.kit.form_rows import FormBinding
from ui.kit.labels import Muted
from ui.language import say

Submit = Callable[[Answers], Changed]
"""Runs off the GUI thread; raises ``Refused`` with the key of the field."""


class FormSheet(Dialog):
    """A form of a few fields with one verb.

    Signals:
        saved: what was asked for is done.
    """

    saved = Signal()

    keeps_itself = False
    """True for a sheet whose page has a keeper of its own."""

    def __init__(
        self, parent: QWidget, form: Form, verb: str, context: Context, submit: Submit
    ) -> None:
        """Lay out the fields, the date and time of one thing side by side.

        Args:
            parent: the window over which it opens.
            form: what is asked.
            verb: the word on the button that saves.
            context: jobs and changes.
            submit: takes the answers.
        """
        super().__init__(parent, say(form.title))
        self._form, self._context, self._submit = form, context, submit
        self.setObjectName(form.key)
        self.kept: KeptSheet | None = None
        self._put_away = False
        self.binding = FormBinding(form, parent=self)
        self.explanation = Muted()
        self.explanation.hide()
        self.problems = ErrorSummary()
        self.problems.chosen.connect(self.binding.focus)
        self.binding.changed.connect(self._fit)
        self.binding.changed.connect(self.mind_words)
        self.content.addWidget(self.explanation)
        self.content.addWidget(self.problems)
        self._lay_out()
        self.save = primary(verb, "check")
        self.save.setObjectName("save")
        self.cancel = plain_button(self.tr("Cancel"))
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self.add_buttons((self.cancel, self.save), self.save)

    def begin(self, answers: Answers | None = None) -> None:
        """Open with these answers, the focus in the first field."""
        self.binding.load(answers or {})
        self.open()
        self._fit()
        self.binding.focus()
        sheets = self._context.sheets
        if sheets is not None and not self.keeps_itself:
            title = self.title.text()
            self.kept = KeptSheet(
                sheets, self._context, self._form, self._submit, self.binding, title, self
            )
            self.kept.offers.connect(self._show_offer)
            self.saved.connect(partial(self.kept.end, done=True))

    def put_away(self) -> None:
        """Close for the lock; what was typed is kept."""
        self._put_away = True
        super().put_away()

    def reject(self) -> None:
        """Close, and forget what was typed."""
        if self.kept is not None and not self._put_away:
            self.kept.end(done=False)
        super().reject()

    def explain(self, words: str) -> None:
        """Say above the fields what will happen."""
        self.explanation.setText(words)
        self.explanation.setVisible(bool(words))

    def _lay_out(self) -> None:
        fields = QVBoxLayout()
        fields.setSpacing(14)
        fields.setContentsMargins(0, 4, 0, 0)  # the explanation is not the first question's
        keys = list(self.binding.keys)
        while keys:
            key = keys.pop(0)
            if keys and _belongs_beside(key, keys[0]):
                pair = QHBoxLayout()
                pair.setSpacing(16)
                pair.addWidget(self.binding.row(key))
                pair.addWidget(self.binding.row(keys.pop(0)))
                pair.addStretch(1)
                fields.addLayout(pair)
            else:
                fields.addWidget(self.binding.row(key))
        self.content.addLayout(fields)

    @Slot()
    def _save(self) -> None:
        answers = self.binding.answers()
        problems = self.binding.unfit() or check(self._form, answers, submit=True)
        self.problems.show_problems(self.binding.show_problems(problems))
        self._fit()
        if problems:
            return
        self.save.setEnabled(False)
        if self.kept is not None:
            self.kept.rest()
        self._send(answers)

    def _send(self, answers: Answers) -> None:
        """Do what was asked for; the answers are checked."""
        work = partial(self._submit, answers)
        self._context.jobs.run(self, work, self._saved, self._refused)

    def _saved(self, changed: Changed) -> None:
        self.accept()
        self._context.feed.announce(changed)
        self.saved.emit()

    def _refused(self, refusal: Refused) -> None:
        if self.kept is not None:
            self.kept.hold()
        self.save.setEnabled(True)
        self.save.setFocus()  # while disabled a field had it; left later, it drops its sentence
        problem = Problem(refusal.field, refusal.why)
        self.problems.show_problems(self.binding.show_problems((problem,)))
        self._fit()

    @Slot(object)
    def _show_offer(self, offer: Offer) -> None:
        self.content.insertWidget(0, offer)
        offer.show()
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Grow to what is shown now; wrapped words need it said."""
        self.resize(self.width(), max(self.needed_height(), self.height()))


def _belongs_beside(first: str, second: str) -> bool:
    """Whether two fields are one thing: a day and its time, or a beginning and its end."""
    moment = first.endswith("date") and second.endswith("time")
    return moment or (first, second) == ("from_on", "until_on")
