"""A form in which nobody is named: it hints where something looks like a name."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from models.concerns.nobody import LIKE_A_NAME, name_shaped
from models.forms.fields import Form
from ui.context import Context
from ui.forms.form_sheet import FormSheet, Submit
from ui.kit.card import Note
from ui.language import say


class NobodySheet(FormSheet):
    """Warns and does not hinder: a place may be written as a person is."""

    def __init__(
        self, parent: QWidget, form: Form, verb: str, context: Context, submit: Submit
    ) -> None:
        super().__init__(parent, form, verb, context, submit)
        self.warning = Note(say(LIKE_A_NAME))
        self.warning.setObjectName("like_a_name")
        self.warning.hide()
        self.content.addWidget(self.warning)
        self.binding.changed.connect(self._warn)

    @Slot()
    def _warn(self) -> None:
        said = (value for value in self.binding.answers().values() if isinstance(value, str))
        self.warning.setVisible(any(name_shaped(words) for words in said))
        self._fit()
