"""Who is responsible for a case: oneself or a colleague."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.access.roles import Right, may
from models.cases.rows import CaseView
from models.cases.step_forms import OWNER
from models.forms.answers import Answers, written
from models.kernel.ids import UserId
from ui.cases.acts import CaseActs
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet


def owner_sheet(parent: QWidget, context: Context, acts: CaseActs, case: CaseView) -> FormSheet:
    """Open the form for who is responsible."""

    def submit(answers: Answers) -> Changed:
        return acts.take(case.case_id, UserId(written(answers, "owner")))

    verb = QCoreApplication.translate("OwnerSheet", "Change")
    sheet = FormSheet(parent, OWNER, verb, context, submit)
    able = [user for user in context.users.values() if may(user.role, Right.CASEWORK)]
    sheet.binding.set_choices("owner", [(str(user.id), user.name) for user in able])
    sheet.begin({"owner": case.owner_id})
    return sheet
