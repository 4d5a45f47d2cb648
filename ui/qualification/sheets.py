"""The small forms of a round: open, invite, answer, close, and the two exceptions."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from models.calendar import deadlines
from models.course.record import RecordRow
from models.forms.answers import Answers, written
from models.forms.definitions.qualification import (
    AUTHORITY_ANSWER,
    AUTHORITY_CORRECTION,
    CONDITIONS,
    CONDITIONS_EXCEPTION,
    INVITATION,
    INVITATION_WITHDRAWN,
    POLICE_EXCEPTION,
    ROUND,
    ROUND_CLOSE,
)
from models.kernel.clock import local
from models.kernel.ids import CaseId, RecordId
from models.law.authorities import AUTHORITIES, authority, offered
from models.law.bases import basis
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.card import Note
from ui.language import filled, say
from ui.qualification.acts import QualificationActs

Submit = Callable[[Answers], Changed]


class InvitationSheet(FormSheet):
    """An invitation: the authority proposes whom to ask, the basis, and says why."""

    def __init__(
        self, parent: QWidget, context: Context, submit: Submit, invited: frozenset[str]
    ) -> None:
        """Offer the authorities that are in force today and not invited yet."""
        super().__init__(parent, INVITATION, self.tr("Invite"), context, submit)
        self._code = ""
        self.why = Note("")
        self.why.hide()
        self.content.insertWidget(self.content.indexOf(self.problems) + 1, self.why)
        today = local(context.clock.now()).date()
        choices = [
            (each.code, say(each.name)) for each in offered(today) if each.code not in invited
        ]
        self.binding.set_choices("authority", choices)
        self.binding.changed.connect(self._propose)

    @Slot()
    def _propose(self) -> None:
        """Fill in what follows from the authority; what somebody wrote stays."""
        code = str(self.binding.value("authority"))
        if code == self._code or code not in {each.code for each in AUTHORITIES}:
            return
        before = authority(self._code).function if self._code else None
        self._code = code
        chosen = authority(code)
        contact = self.binding.row("contact")
        if not contact.value() or (before is not None and contact.value() == say(before)):
            contact.set_value(say(chosen.function))
        bases = [(each, say(basis(each).title)) for each in chosen.bases]
        self.binding.set_choices("basis", bases)
        self.binding.row("basis").set_value(chosen.default)
        self.why.say(f"{say(chosen.brings)} {say(chosen.why)}")
        self._fit()


def open_round_sheet(
    parent: QWidget, context: Context, acts: QualificationActs, case: CaseId
) -> FormSheet:
    """Open the form for a new round, a week ahead."""
    sheet = FormSheet(
        parent,
        ROUND,
        QCoreApplication.translate("QualificationSheets", "Open the round"),
        context,
        partial(acts.open_round, case),
    )
    due = deadlines.after(context.clock.now(), deadlines.QUALIFY, context.times.opening)
    sheet.explain(
        QCoreApplication.translate(
            "QualificationSheets",
            "The authorities are invited afterwards, one by one, each with its own reason.",
        )
    )
    sheet.begin({"deadline": local(due).date().isoformat()})
    return sheet


def invite_sheet(
    parent: QWidget,
    context: Context,
    acts: QualificationActs,
    above: RecordRow,
    invited: frozenset[str],
) -> InvitationSheet:
    """Open the form for an invitation, due with the round."""
    sheet = InvitationSheet(parent, context, partial(acts.invite, above.record_id), invited)
    tomorrow = local(context.clock.now()).date() + timedelta(days=1)
    asked = written(above.said(ROUND.key), "deadline")
    day = max(date.fromisoformat(asked), tomorrow)
    sheet.begin({"deadline": day.isoformat(), "way": "spoken"})
    return sheet


def answer_sheet(
    parent: QWidget, context: Context, acts: QualificationActs, row: RecordRow
) -> FormSheet:
    """Open the form for an authority's answer, given today by whom was asked."""
    submit = partial(acts.answer, row.record_id)
    sheet = FormSheet(
        parent,
        AUTHORITY_ANSWER,
        QCoreApplication.translate("QualificationSheets", "Record the answer"),
        context,
        submit,
    )
    invitation = row.said(INVITATION.key)
    if written(invitation, "named") == "no":
        sheet.explain(
            QCoreApplication.translate(
                "QualificationSheets",
                "They were asked without a name. Write general advice only; if it comes to be "
                "about the person, invite them in a new round, with the name and its reason.",
            )
        )
    sheet.begin({"given_by": written(invitation, "contact"), "given_on": _today(context)})
    return sheet


def correct_sheet(
    parent: QWidget, context: Context, acts: QualificationActs, row: RecordRow
) -> FormSheet:
    """Open an authority's answer as it stands, to be put right."""
    sheet = FormSheet(
        parent,
        AUTHORITY_CORRECTION,
        QCoreApplication.translate("QualificationSheets", "Save the correction"),
        context,
        partial(acts.correct, row.record_id),
    )
    sheet.explain(
        QCoreApplication.translate(
            "QualificationSheets",
            "The corrected answer holds from now on. What stood before stays below it.",
        )
    )
    sheet.begin(row.said(AUTHORITY_ANSWER.key))
    return sheet


def withdraw_sheet(
    parent: QWidget, context: Context, acts: QualificationActs, row: RecordRow
) -> FormSheet:
    """Open the form that takes an invitation back."""
    sheet = FormSheet(
        parent,
        INVITATION_WITHDRAWN,
        QCoreApplication.translate("QualificationSheets", "Withdraw"),
        context,
        partial(acts.withdraw, row.record_id),
    )
    named = written(row.said(INVITATION.key), "named") == "yes"
    sheet.explain(
        QCoreApplication.translate(
            "QualificationSheets",
            "They had the name with the invitation. That disclosure stays in the register.",
        )
        if named
        else ""
    )
    sheet.begin()
    return sheet


def close_sheet(
    parent: QWidget,
    context: Context,
    acts: QualificationActs,
    round_id: RecordId,
    waiting: tuple[str, ...],
) -> FormSheet:
    """Open the form that closes a round; ``waiting`` are the authorities without an answer."""
    submit = partial(acts.close, round_id)
    sheet = FormSheet(
        parent,
        ROUND_CLOSE,
        QCoreApplication.translate("QualificationSheets", "Close the round"),
        context,
        submit,
    )
    sheet.explain(
        filled(
            QCoreApplication.translate("QualificationSheets", "No answer yet: {who}"),
            who=", ".join(waiting),
        )
        if waiting
        else ""
    )
    sheet.begin()
    if not waiting:
        sheet.binding.row("missing").hide()
        sheet.binding.focus("summary")
    return sheet


def conditions_sheet(
    parent: QWidget, context: Context, acts: QualificationActs, row: RecordRow
) -> FormSheet:
    """Open the form for social services' check of the family."""
    submit = partial(acts.conditions, row.record_id)
    sheet = FormSheet(
        parent,
        CONDITIONS,
        QCoreApplication.translate("QualificationSheets", "Record the check"),
        context,
        submit,
    )
    contact = written(row.said(INVITATION.key), "contact")
    sheet.begin({"given_by": contact, "given_on": _today(context)})
    return sheet


def without_conditions_sheet(
    parent: QWidget, context: Context, acts: QualificationActs, case: CaseId
) -> FormSheet:
    """Open the form for a visit that cannot wait for the check."""
    submit = partial(acts.without_conditions, case)
    return _begun(
        FormSheet(
            parent,
            CONDITIONS_EXCEPTION,
            QCoreApplication.translate("QualificationSheets", "Write the reason"),
            context,
            submit,
        )
    )


def without_police_sheet(
    parent: QWidget, context: Context, acts: QualificationActs, case: CaseId
) -> FormSheet:
    """Open the form for what cannot wait for the police's answer."""
    submit = partial(acts.without_police, case)
    sheet = FormSheet(
        parent,
        POLICE_EXCEPTION,
        QCoreApplication.translate("QualificationSheets", "Write the reason"),
        context,
        submit,
    )
    sheet.explain(
        QCoreApplication.translate(
            "QualificationSheets",
            "Call the police first, if you can. The exception ends with their answer.",
        )
    )
    return _begun(sheet)


def _begun(sheet: FormSheet) -> FormSheet:
    sheet.begin()
    return sheet


def _today(context: Context) -> str:
    return local(context.clock.now()).date().isoformat()
