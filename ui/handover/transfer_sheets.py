"""The small forms of the page Transfer."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.course.transfer import (
    GIVEN,
    MOVED,
    NOT_YET,
    RECALL,
    RECEIPT,
    TRANSFER,
    WITHDRAW,
)
from models.disclosures.gate import NotReady
from models.forms.answers import Answers, Problem, check, written
from models.forms.definitions.handover import ITEMS
from models.forms.fields import Form, asking
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, RecordId
from models.usecases.open_transfer import TransferView
from models.usecases.prepare_handover import Choice
from models.usecases.recall_transfer import CalledBack
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet, Submit
from ui.handover.items_step import ItemsStep
from ui.handover.transfer_acts import TransferActs
from ui.kit.labels import Heading
from ui.language import filled, say

Recalling = Callable[[Answers, str], CalledBack]
_KINDS: Final = 120
"""Pixels for the kinds of data beside an item's title."""


def today(context: Context) -> str:
    """Return the day in Denmark, ISO 8601."""
    return local(context.clock.now()).date().isoformat()


def kommuner(context: Context, *, ours: bool) -> list[tuple[str, str]]:
    """Return the kommuner by code and name, with our own or without."""
    own = context.office.kommune_code
    return [
        (each.code, each.name) for each in context.municipalities if ours or each.code != own
    ]


def moved_sheet(
    parent: QWidget, context: Context, acts: TransferActs, case_id: CaseId
) -> FormSheet:
    """Open the form: where does the citizen live now?"""
    verb = QCoreApplication.translate("TransferSheets", "Record the move")
    sheet = FormSheet(parent, MOVED, verb, context, partial(acts.moved, case_id))
    sheet.binding.set_choices("kommune", kommuner(context, ours=True))
    sheet.explain(
        QCoreApplication.translate(
            "TransferSheets",
            "The kommune of residence is responsible. Where it is another than ours, handing "
            "the case over becomes a next step.",
        )
    )
    sheet.begin({"moved_on": today(context)})
    return sheet


def prepare_sheet(
    parent: QWidget, context: Context, acts: TransferActs, view: TransferView
) -> FormSheet:
    """Open the form that prepares a transfer; what is known of the move stands in it."""
    verb = QCoreApplication.translate("TransferSheets", "Prepare the transfer")
    sheet = FormSheet(parent, TRANSFER, verb, context, partial(acts.prepare, view.case_id))
    choices = kommuner(context, ours=False)
    sheet.binding.set_choices("kommune", choices)
    sheet.explain(
        QCoreApplication.translate(
            "TransferSheets",
            "Nothing leaves yet. Next you choose what is sent, each thing with its reason.",
        )
    )
    known = {"kommune": view.lives_in, "moved_on": view.moved_on}
    sheet.begin(known if view.lives_in in dict(choices) else {})
    return sheet


def not_yet_sheet(
    parent: QWidget, context: Context, acts: TransferActs, case_id: CaseId
) -> FormSheet:
    """Open the form: why is it not transferred yet?"""
    verb = QCoreApplication.translate("TransferSheets", "Not yet")
    sheet = FormSheet(parent, NOT_YET, verb, context, partial(acts.not_yet, case_id))
    sheet.begin()
    return sheet


def receipt_sheet(
    parent: QWidget, context: Context, acts: TransferActs, record: RecordId
) -> FormSheet:
    """Open the form for a receipt on paper."""
    verb = QCoreApplication.translate("TransferSheets", "Record the receipt")
    sheet = FormSheet(parent, RECEIPT, verb, context, partial(acts.receipt, record))
    sheet.explain(
        QCoreApplication.translate(
            "TransferSheets",
            "From the receipt on the new kommune is responsible, and the case is closed here.",
        )
    )
    sheet.begin({"received_on": today(context)})
    return sheet


def withdraw_sheet(
    parent: QWidget, context: Context, acts: TransferActs, record: RecordId, *, gone: bool
) -> FormSheet:
    """Open the form that gives a transfer up; ``gone``: a bundle is out of our hands."""
    verb = QCoreApplication.translate("TransferSheets", "Give up the transfer")
    form = asking(WITHDRAW, "confirmed_by", asked=gone)
    sheet = FormSheet(parent, form, verb, context, partial(acts.withdraw, record))
    sheet.explain(
        QCoreApplication.translate(
            "TransferSheets",
            "The case stays here. Ask for what was sent to be returned or destroyed.",
        )
    )
    sheet.begin()
    return sheet


def recall_sheet(
    parent: QWidget, context: Context, recall: Recalling, folder: str, before: Answers
) -> FormSheet:
    """Open the form that calls a transfer back; its file goes into ``folder``."""
    verb = QCoreApplication.translate("TransferSheets", "Write the file")

    def write(answers: Answers) -> Changed:
        return recall(answers, folder).changed

    sheet = FormSheet(parent, RECALL, verb, context, write)
    sheet.explain(
        QCoreApplication.translate(
            "TransferSheets",
            "A small sealed file is written. The case is ours until the new kommune answers; "
            "if they have taken it over already, it is theirs.",
        )
    )
    sheet.begin({"reason": written(before, "reason")} if before else None)
    return sheet


class GivenSheet(FormSheet):
    """What was given by hand: how and to whom, each item with its reason, why it may."""

    def __init__(
        self, parent: QWidget, context: Context, choice: Choice, submit: Submit
    ) -> None:
        asked = tuple(section for section in GIVEN.sections if section is not ITEMS)
        form = Form(GIVEN.key, GIVEN.version, GIVEN.title, asked)
        self.items = ItemsStep()
        verb = QCoreApplication.translate("TransferSheets", "Record that it is given")
        super().__init__(parent, form, verb, context, submit)
        words = self.tr("To {kommune}. What goes on paper or by mail passes the same gate.")
        self.explain(filled(words, kommune=choice.transfer_to))
        self.items.offer(choice.items)
        for row in self.items.rows:  # a long line of kinds would make the sheet scroll sideways
            row.kinds.setWordWrap(True)
            row.kinds.setMinimumWidth(_KINDS)
        self.items.opened.connect(self.room.ensureWidgetVisible)
        self.problems.chosen.connect(self._go_to)
        self.begin({"given_date": today(context)})

    def answers(self) -> Answers:
        """Return everything filled in, items included."""
        return {**self.binding.answers(), "items": self.items.chosen()}

    def _lay_out(self) -> None:
        fields = QVBoxLayout()
        fields.setSpacing(14)
        for section in GIVEN.sections:
            fields.addWidget(Heading(say(section.title), 3))
            if section is ITEMS:
                fields.addWidget(self.items)
                continue
            for field in section.fields:
                fields.addWidget(self.binding.row(field.key))
        self.content.addLayout(fields)

    @Slot()
    def _save(self) -> None:
        problems = self.binding.unfit() or check(GIVEN, self.answers(), submit=True)
        self._show(problems)
        if problems:
            return
        self.save.setEnabled(False)
        work = partial(self._submit, self.answers())
        self._context.jobs.run(self, work, self._saved, self._refused)

    def _refused(self, refusal: Refused) -> None:
        self.save.setEnabled(True)
        if isinstance(refusal, NotReady):
            self._show(refusal.problems)
        else:
            self._show((Problem(refusal.field, refusal.why),))

    def _show(self, problems: Sequence[Problem]) -> None:
        others = [each for each in problems if each.field.partition(".")[0] != "items"]
        shown = self.items.show_problems(problems)
        self.problems.show_problems(self.binding.show_problems(others) + shown)
        if problems:
            self.room.ensureWidgetVisible(self.problems)
        self._fit()

    @Slot(str)
    def _go_to(self, key: str) -> None:
        if key.startswith("items"):
            item = self.items.focus(key)
            if item is not None:
                self.room.ensureWidgetVisible(item)
