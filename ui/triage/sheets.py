"""Small forms on a recommendation: approve, send back, refer to the authority's decision."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.forms.answers import Answers
from models.forms.definitions.recommendation import APPROVAL, REFERENCE, RETURN
from models.forms.fields import Form
from models.kernel.ids import RecordId
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.triage.acts import TriageActs

Act = Callable[[RecordId, Answers], Changed]


def approve_sheet(
    parent: QWidget, context: Context, acts: TriageActs, record: RecordId
) -> FormSheet:
    """Open the form that approves, with a comment or none."""
    verb = QCoreApplication.translate("TriageSheet", "Approve")
    told = QCoreApplication.translate(
        "TriageSheet", "You agree to what you have read. It takes effect with that."
    )
    return _sheet(parent, context, APPROVAL, verb, acts.approve, record, told)


def return_sheet(
    parent: QWidget, context: Context, acts: TriageActs, record: RecordId
) -> FormSheet:
    """Open the form that sends it back with a reason."""
    verb = QCoreApplication.translate("TriageSheet", "Send back")
    told = QCoreApplication.translate(
        "TriageSheet", "The one who wrote it gets a task to mend it."
    )
    return _sheet(parent, context, RETURN, verb, acts.send_back, record, told)


def reference_sheet(
    parent: QWidget, context: Context, acts: TriageActs, record: RecordId
) -> FormSheet:
    """Open the form that says where the authority's own decision stands."""
    verb = QCoreApplication.translate("TriageSheet", "Save")
    told = QCoreApplication.translate(
        "TriageSheet",
        "Only where it stands. The decision itself, and how to complain, is in their system.",
    )
    return _sheet(parent, context, REFERENCE, verb, acts.refer, record, told)


def _sheet(
    parent: QWidget, context: Context, form: Form, verb: str, act: Act, record: RecordId,
    told: str,
) -> FormSheet:  # fmt: skip
    submit = partial(act, record)
    sheet = FormSheet(parent, form, verb, context, submit)
    sheet.explain(told)
    sheet.begin()
    return sheet
