"""The answer of the police, and their request to resume: who, when, called back."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.cases.case import PoliceAnswer
from models.cases.step_forms import POLICE_REPLY, RESUME
from models.forms.answers import Answers, written
from models.kernel.clock import local
from models.kernel.ids import CaseId
from models.usecases.record_police_answer import Reply
from models.usecases.resume_case import Request
from ui.cases.acts import CaseActs
from ui.cases.entry_sheets import when
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.card import Note


class PoliceSheet(FormSheet):
    """Four answers, and no room for a reason: that is not for the kommune's records."""

    def __init__(
        self, parent: QWidget, context: Context, acts: CaseActs, case_id: CaseId
    ) -> None:
        def submit(answers: Answers) -> Changed:
            return acts.police(
                Reply(
                    case_id,
                    PoliceAnswer(written(answers, "answer")),
                    written(answers, "given_by"),
                    when(
                        context, written(answers, "given_date"), written(answers, "given_time")
                    ),
                    called_back=written(answers, "called_back") == "yes",
                )
            )

        verb = QCoreApplication.translate("PoliceSheet", "Record the answer")
        super().__init__(parent, POLICE_REPLY, verb, context, submit)
        self.takeover = Note(
            QCoreApplication.translate(
                "PoliceSheet",
                "The case is suspended at once: it cannot be changed, planned visits are "
                "cancelled, and its entries leave the calendar. A report on a child goes on. "
                "Do not ask for the reason, and do not write it. Call back on the number we "
                "know.",
            )
        )
        self.takeover.hide()
        self.content.addWidget(self.takeover)
        self.binding.changed.connect(self._explain)

    def _explain(self) -> None:
        over = self.binding.value("answer") == PoliceAnswer.TAKES_OVER
        self.takeover.setVisible(over)
        self._fit()


def police_sheet(
    parent: QWidget, context: Context, acts: CaseActs, case_id: CaseId
) -> PoliceSheet:
    """Open the form for an answer, at this moment."""
    sheet = PoliceSheet(parent, context, acts, case_id)
    sheet.begin(_now(context))
    return sheet


def resume_sheet(
    parent: QWidget, context: Context, acts: CaseActs, case_id: CaseId
) -> FormSheet:
    """Open the form for the police's request to resume."""

    def submit(answers: Answers) -> Changed:
        return acts.resume(
            Request(
                case_id,
                written(answers, "given_by"),
                when(context, written(answers, "given_date"), written(answers, "given_time")),
                called_back=written(answers, "called_back") == "yes",
            )
        )

    sheet = FormSheet(
        parent,
        RESUME,
        QCoreApplication.translate("PoliceSheet", "Resume the case"),
        context,
        submit,
    )
    sheet.explain(
        QCoreApplication.translate(
            "PoliceSheet", "Only the police can ask for it. Write who did, and when."
        )
    )
    sheet.begin(_now(context))
    return sheet


def _now(context: Context) -> Answers:
    wall = local(context.clock.now())
    return {"given_date": wall.date().isoformat(), "given_time": f"{wall:%H:%M}"}
