"""The form for a decision to keep a matter longer than the office's rule says."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.forms.answers import Answers, written
from models.forms.definitions.closing import KEEP
from models.kernel.events import Topic
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet

Keep = Callable[[Topic, str, date], Changed]
"""Decides that a case or concern is kept, with a reason and a new date."""


def keep_sheet(parent: QWidget, context: Context, keep: Keep, about: Topic) -> FormSheet:
    """Open the form."""

    def submit(answers: Answers) -> Changed:
        until = date.fromisoformat(written(answers, "until_date"))
        return keep(about, written(answers, "reason"), until)

    verb = QCoreApplication.translate("KeepSheet", "Keep it")
    sheet = FormSheet(parent, KEEP, verb, context, submit)
    sheet.begin()
    return sheet
