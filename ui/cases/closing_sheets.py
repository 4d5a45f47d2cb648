"""Small forms on the end of a case: created by mistake, reopen, keep longer, delete."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.access.roles import Right, may
from models.calendar.entry import KINDS, EntryKind
from models.calendar.settling import PLANNABLE
from models.forms.answers import Answers, written
from models.forms.definitions.closing import DELETE, MISTAKE, REOPEN
from models.kernel.ids import CaseId, UserId
from models.usecases.close_case import Reopening
from models.usecases.delete_case import Deleted
from models.usecases.entries import Planned
from ui.cases.closing_acts import ClosingActs
from ui.cases.entry_sheets import when
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.language import say


def mistake_sheet(
    parent: QWidget, context: Context, acts: ClosingActs, case: CaseId
) -> FormSheet:
    """Open the form for a case that should never have been."""

    def submit(answers: Answers) -> Changed:
        return acts.mistake(case, written(answers, "reason"))

    verb = QCoreApplication.translate("ClosingSheet", "End the case")
    sheet = FormSheet(parent, MISTAKE, verb, context, submit)
    sheet.explain(
        QCoreApplication.translate(
            "ClosingSheet",
            "For a wrong person or a test. What is planned ends, and the case is deleted soon.",
        )
    )
    sheet.begin()
    return sheet


def reopen_sheet(
    parent: QWidget, context: Context, acts: ClosingActs, case: CaseId
) -> FormSheet:
    """Open the form that lets a closed case go on."""

    def submit(answers: Answers) -> Changed:
        then = Planned(
            EntryKind(written(answers, "next_kind")),
            when(context, written(answers, "next_date"), ""),
        )
        reason, owner = written(answers, "reason"), UserId(written(answers, "owner"))
        return acts.reopen(Reopening(case, reason, owner, then))

    verb = QCoreApplication.translate("ClosingSheet", "Reopen")
    sheet = FormSheet(parent, REOPEN, verb, context, submit)
    able = [user for user in context.users.values() if may(user.role, Right.CASEWORK)]
    sheet.binding.set_choices("owner", [(str(user.id), user.name) for user in able])
    steps = [(str(kind), say(KINDS[kind])) for kind in PLANNABLE]
    sheet.binding.set_choices("next_kind", steps)
    sheet.begin({"owner": str(context.user.id)})
    return sheet


def delete_sheet(
    parent: QWidget,
    context: Context,
    acts: ClosingActs,
    case: CaseId,
    gone: Callable[[Deleted], None],
) -> FormSheet:
    """Open the form that deletes a case for good; ``gone`` takes the proof."""
    made: list[Deleted] = []

    def submit(answers: Answers) -> Changed:
        made.append(acts.delete(case, answers))
        return made[-1].changed

    verb = QCoreApplication.translate("ClosingSheet", "Delete for good")
    sheet = FormSheet(parent, DELETE, verb, context, submit)
    sheet.explain(
        QCoreApplication.translate(
            "ClosingSheet",
            "The case goes with its concerns, notes, papers and files, and so do the people whom "
            "nothing else needs. The log keeps that somebody worked here, without names and "
            "words. You get a proof of deletion to print.",
        )
    )
    sheet.saved.connect(lambda: gone(made[-1]))
    sheet.begin()
    return sheet
