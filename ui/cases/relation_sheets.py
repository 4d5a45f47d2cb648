"""Small forms on the people around a citizen: add, change, end."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.cases.rows import RelativeLine
from models.forms.answers import Answers, written
from models.kernel.ids import CaseId
from models.people.relation_forms import END, RELATION, as_described, as_form
from ui.cases.acts import RelationActs
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet


def add_sheet(parent: QWidget, context: Context, acts: RelationActs, case: CaseId) -> FormSheet:
    """Open the form for somebody new around the citizen."""

    def submit(answers: Answers) -> Changed:
        return acts.add(case, as_described(answers))

    verb = QCoreApplication.translate("RelationSheet", "Add")
    sheet = FormSheet(parent, RELATION, verb, context, submit)
    sheet.explain(
        QCoreApplication.translate(
            "RelationSheet",
            "A person around the citizen is not a case. Write only who is needed.",
        )
    )
    sheet.begin()
    return sheet


def change_sheet(
    parent: QWidget, context: Context, acts: RelationActs, case: CaseId, line: RelativeLine
) -> FormSheet:
    """Open the form with what stands of somebody."""

    def submit(answers: Answers) -> Changed:
        return acts.change(case, line.relation_id, as_described(answers))

    verb = QCoreApplication.translate("RelationSheet", "Save")
    sheet = FormSheet(parent, RELATION, verb, context, submit)
    sheet.begin(as_form(line.described))
    return sheet


def end_sheet(
    parent: QWidget, context: Context, acts: RelationActs, case: CaseId, line: RelativeLine
) -> FormSheet:
    """Open the form that asks why a relation ends."""

    def submit(answers: Answers) -> Changed:
        return acts.end(case, line.relation_id, written(answers, "reason"))

    verb = QCoreApplication.translate("RelationSheet", "End the relation")
    sheet = FormSheet(parent, END, verb, context, submit)
    sheet.explain(line.name)
    sheet.begin()
    return sheet
