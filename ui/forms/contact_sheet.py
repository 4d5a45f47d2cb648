"""Is contact safe? Asked before anybody plans a talk or visit on a guarded concern."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.concerns.care import DO_NOT_CALL
from models.forms.definitions.concern_kind import CONTACT
from models.kernel.ids import CaseId
from ui.context import Context
from ui.forms.acts import DecideContact
from ui.forms.form_sheet import FormSheet
from ui.language import say


def contact_sheet(
    parent: QWidget, context: Context, decide: DecideContact, case_id: CaseId
) -> FormSheet:
    """Open the form: may somebody be contacted, why, how, and who was asked."""
    verb = QCoreApplication.translate("ContactSheet", "Record the decision")
    sheet = FormSheet(parent, CONTACT, verb, context, partial(decide, case_id))
    sheet.explain(say(DO_NOT_CALL))
    sheet.begin()
    return sheet
