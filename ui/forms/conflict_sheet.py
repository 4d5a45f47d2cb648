"""The sheet that declares a conflict of interest, over a case or a concern."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.access.roles import Right, may
from models.forms.answers import Answers, written
from models.forms.definitions.access import CONFLICT
from models.forms.fields import Form
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.usecases.conflict_of_interest import Declared
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet

Declare = Callable[[Declared], Changed]
HIDES: Final = "hides"


def conflict_sheet(
    parent: QWidget, context: Context, declare: Declare, on: tuple[Kind, str]
) -> FormSheet:
    """Open the form; who may not assign declares only their own. One's own leads away."""
    assigns = may(context.user.role, Right.ASSIGN)

    def submit(answers: Answers) -> Changed:
        user = UserId(written(answers, "user") or context.user.id)
        heir = written(answers, "successor")
        sheet.setProperty(HIDES, user == context.user.id)
        return declare(
            Declared(on, written(answers, "reason"), user, UserId(heir) if heir else None)
        )

    def leave() -> None:
        if sheet.property(HIDES):
            context.go.show_today()
            context.go.tell(
                QCoreApplication.translate(
                    "ConflictSheet", "It is recorded. You no longer see the case or the person."
                )
            )

    form = CONFLICT if assigns else _without(CONFLICT, "user")
    verb = QCoreApplication.translate("ConflictSheet", "Record")
    sheet = FormSheet(parent, form, verb, context, submit)
    sheet.explain(
        QCoreApplication.translate(
            "ConflictSheet",
            "The person, and every concern and case about them, is then hidden from the "
            "colleague: in lists, search and calendar, and later ones too. Somebody else "
            "takes over. Only another person can lift it again.",
        )
    )
    if assigns:
        everybody = [(str(user.id), user.name) for user in context.users.values()]
        sheet.binding.set_choices("user", everybody)
    able = [
        (str(user.id), user.name)
        for user in context.users.values()
        if may(user.role, Right.CASEWORK)
    ]
    sheet.binding.set_choices("successor", able)
    sheet.saved.connect(leave)
    sheet.begin({"user": str(context.user.id)} if assigns else {})
    return sheet


def _without(form: Form, key: str) -> Form:
    (section,) = form.sections
    fields = tuple(field for field in section.fields if field.key != key)
    return replace(form, sections=(replace(section, fields=fields),))
