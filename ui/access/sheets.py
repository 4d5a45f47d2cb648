"""The sheets that give access, lift a conflict of interest, and ask before access ends."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.access.roles import Right, may
from models.access.rows import CaseAccess, ConflictRow
from models.forms.answers import Answers, written
from models.forms.definitions.access import GRANT, LIFT
from models.kernel.ids import UserId
from models.usecases.case_access import Given
from ui.access.acts import AccessActs
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.dialogs import Inform, inform
from ui.language import filled


def grant_sheet(
    parent: QWidget, context: Context, acts: AccessActs, access: CaseAccess
) -> FormSheet | Inform:
    """Open the form that gives a colleague access; only who cannot see the case is offered.

    Where nobody is left to be given it, a sentence says so instead.
    """
    seen = {row.user_id for row in access.seers}
    able = [
        user
        for user in context.users.values()
        if may(user.role, Right.CASEWORK) and user.id not in seen
    ]
    if not able:
        return inform(
            parent,
            QCoreApplication.translate("AccessSheet", "Everybody sees the case already"),
            QCoreApplication.translate(
                "AccessSheet",
                "Every colleague who does casework can see this case. Somebody new is added "
                "under Security, Users, and can then be given access here.",
            ),
        )

    def submit(answers: Answers) -> Changed:
        until = date.fromisoformat(written(answers, "until"))
        user = UserId(written(answers, "user"))
        return acts.give(Given(access.case_id, user, until, written(answers, "reason")))

    verb = QCoreApplication.translate("AccessSheet", "Give access")
    sheet = FormSheet(parent, GRANT, verb, context, submit)
    sheet.binding.set_choices("user", [(str(user.id), user.name) for user in able])
    sheet.begin()
    return sheet


def lift_sheet(
    parent: QWidget, context: Context, acts: AccessActs, row: ConflictRow
) -> FormSheet:
    """Open the form that lifts a conflict of interest."""

    def submit(answers: Answers) -> Changed:
        return acts.lift(row.conflict_id, written(answers, "reason"))

    verb = QCoreApplication.translate("AccessSheet", "Lift")
    sheet = FormSheet(parent, LIFT, verb, context, submit)
    words = QCoreApplication.translate(
        "AccessSheet", "{name} can then see the person's concerns and cases as before."
    )
    sheet.explain(filled(words, name=context.name_of(row.user_id)))
    sheet.begin()
    return sheet
