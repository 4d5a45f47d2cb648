"""A form in which nobody is named: it hints where something looks like a name."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from models.concerns.nobody import LIKE_A_NAME, name_shaped
from models.forms.answers import Answers
from models.forms.fields import Form
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.ports.records import Draft
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.forms.sheet_keeper import SheetKeeper, SubmitDraft
from ui.kit.card import Note
from ui.language import say


class NobodySheet(FormSheet):
    """Warns and does not hinder: a place may be written as a person is.

    What is half-typed is kept as a draft, as a call is, until it is saved or given up.
    """

    keeps_itself = True

    def __init__(
        self,
        parent: QWidget,
        form: Form,
        verb: str,
        context: Context,
        submit: SubmitDraft,
        keeper: SheetKeeper,
        about: tuple[Kind, str] | None = None,
    ) -> None:
        """Lay it out; ``about`` is the record it is written about, if there is one yet."""
        super().__init__(parent, form, verb, context, keeper.with_draft(submit))
        self._keeper, self._about = keeper, about
        self.warning = Note(say(LIKE_A_NAME))
        self.warning.setObjectName("like_a_name")
        self.warning.hide()
        self.content.addWidget(self.warning)
        self.binding.changed.connect(self._warn)
        self.cancel.clicked.connect(keeper.drop)
        self.saved.connect(keeper.done)

    def begin(self, answers: Answers | None = None, draft: Draft | None = None) -> None:
        """Open with these answers, or with a draft at the field where it was left."""
        super().begin(answers if draft is None else draft.answers)
        self._keeper.follow(self.binding, self._form, self._about, draft)
        if draft is not None:
            self.mind_words()
            self.binding.focus(draft.focus)

    def give_up(self) -> None:
        """Forget the draft as well."""
        self._keeper.drop()
        super().give_up()

    def _send(self, answers: Answers) -> None:
        """Let no save come after it."""
        self._keeper.settle(partial(super()._send, answers))

    def _refused(self, refusal: Refused) -> None:
        self._keeper.reopen()
        super()._refused(refusal)

    @Slot()
    def _warn(self) -> None:
        said = (value for value in self.binding.answers().values() if isinstance(value, str))
        self.warning.setVisible(any(name_shaped(words) for words in said))
        self._fit()
