"""The sheet that asks what became of a copy that was saved outside the vault."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.cases.papers import OF_FILE
from models.forms.answers import Answers, written
from models.forms.definitions.attachment import SETTLE_OUTSIDE
from models.usecases.settle_copy import SettledCopy
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.dialogs import inform
from ui.language import filled, say

SettleOutside = Callable[[str, str, str], SettledCopy]
"""Takes the copy's id, what became of it, and a note."""


def outside_sheet(
    parent: QWidget, context: Context, settle: SettleOutside, copy: tuple[str, str]
) -> FormSheet:
    """Open the form for a copy (id, number); of a lost one it says what to do at once."""
    key, number = copy
    advice: list[str] = []

    def submit(answers: Answers) -> Changed:
        settled = settle(key, written(answers, "fate"), written(answers, "note"))
        if settled.advice is not None:
            advice.append(say(settled.advice))
        return settled.changed

    def done() -> None:
        if advice:
            title = QCoreApplication.translate("OutsideSheet", "Call now")
            inform(parent, title, advice[-1])
        else:
            words = QCoreApplication.translate("OutsideSheet", "Copy {number} is settled")
            context.go.tell(filled(words, number=number))

    verb = QCoreApplication.translate("OutsideSheet", "Record")
    sheet = FormSheet(parent, SETTLE_OUTSIDE, verb, context, submit)
    told = QCoreApplication.translate(
        "OutsideSheet",
        "Copy {number} lies outside the vault, where anybody can read it. When it is gone, say "
        "so here: the task then ends.",
    )
    sheet.explain(filled(told, number=number))
    sheet.saved.connect(done)
    sheet.begin({"fate": str(OF_FILE[0])})
    return sheet
