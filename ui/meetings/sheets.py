"""The small forms of a meeting before it begins."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from models.access.roles import Right, may
from models.forms.answers import Answers, Value, written
from models.forms.definitions.meetings import (
    MEETING,
    MEETING_CANCEL,
    MEETING_CHANGE,
    MEETING_PANEL,
    PARTICIPANT,
    POINT_BY_NUMBER,
    POINT_SEATS,
    REPLY,
)
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, MeetingId
from models.kernel.text import text
from models.law.authorities import authority
from models.meetings.kinds import KINDS_OF_MEETING, MeetingKind
from models.meetings.meeting import Meeting, Participant
from models.meetings.rows import MeetingPageRows, PointRow
from models.meetings.waiting import PERSON
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet, Submit
from ui.language import filled, say
from ui.meetings.acts import PlanningActs
from ui.meetings.words import in_full, who

MORNING: Final = "09:00"
OF_CASE: Final = text("MeetingSheets", "Case {number}.")
NOBODY_OUTSIDE: Final = text(
    "MeetingSheets", "Nobody from outside is invited yet; colleagues take part anyway."
)
TO_CLARIFY: Final = text("MeetingSheets", "Must be clarified: {names}.")
ON_AGENDA: Final = text("MeetingSheets", "Case {number} stands on the agenda.")
NO_SUCH_CASE: Final = text("FollowUp", "There is no open case with that number.")


def _colleagues(sheet: FormSheet, context: Context, key: str) -> None:
    able = [user for user in context.users.values() if may(user.role, Right.CASEWORK)]
    sheet.binding.set_choices(key, [(str(user.id), user.name) for user in able])


class MeetingSheet(FormSheet):
    """A new meeting: the kind proposes how long it takes."""

    def __init__(
        self, parent: QWidget, context: Context, submit: Submit, panel_on: str = ""
    ) -> None:
        """Lay out the form.

        Args:
            parent: the window over which it opens.
            context: jobs and changes.
            submit: takes the answers.
            panel_on: the number of the case that a panel is called on; "" where any meeting is
                planned, and its kind is asked.
        """
        form = MEETING_PANEL if panel_on else MEETING
        super().__init__(parent, form, self.tr("Plan the meeting"), context, submit)
        self._about = filled(say(ON_AGENDA), number=panel_on) if panel_on else ""
        self._kind, self._proposed = "", ""
        _colleagues(self, context, "chair")
        self.binding.changed.connect(self.propose)

    def propose(self) -> None:
        """Say what the kind is for, and propose when it ends until somebody writes it."""
        kind = MeetingKind.PANEL if self._about else self.binding.value("kind")
        begins = str(self.binding.value("time"))
        asked = f"{kind} {begins}"
        if asked == self._kind or kind not in set(MeetingKind):
            return
        self._kind = asked
        rule = KINDS_OF_MEETING[MeetingKind(str(kind))]
        self.explain(" ".join(part for part in (say(rule.purpose), self._about) if part))
        ends = _later(begins, rule.minutes)
        if ends and str(self.binding.value("until")) in ("", self._proposed):
            self._proposed = ends
            self.binding.row("until").set_value(ends)  # not under the hands of who types


def _later(begins: str, minutes: int) -> str:
    """Return a time of day so many minutes later, or "" where none is written."""
    hours, _, rest = begins.partition(":")
    if not (hours.isdigit() and rest.isdigit()):
        return ""
    total = int(hours) * 60 + int(rest) + minutes
    return f"{total // 60 % 24:02d}:{total % 60:02d}"


def new_meeting_sheet(
    parent: QWidget, context: Context, submit: Submit, kind: str = ""
) -> MeetingSheet:
    """Open the form for a new meeting, tomorrow's working day proposed."""
    sheet = MeetingSheet(parent, context, submit)
    _open_new(sheet, context, {"repeat": "no", **({"kind": kind} if kind else {})})
    return sheet


def _open_new(sheet: MeetingSheet, context: Context, more: Answers) -> None:
    day = context.times.opening.next_day(local(context.clock.now()).date())
    given: dict[str, Value] = {
        "date": day.isoformat(),
        "time": MORNING,
        "chair": context.user.id,
    }
    sheet.begin({**given, **more})
    sheet.propose()


def panel_sheet(parent: QWidget, context: Context, submit: Submit, number: str) -> MeetingSheet:
    """Open the form for a panel on the case with this number; its kind is not asked."""
    sheet = MeetingSheet(parent, context, submit, number)
    _open_new(sheet, context, {})
    return sheet


def change_sheet(
    parent: QWidget, context: Context, acts: PlanningActs, meeting: Meeting
) -> FormSheet:
    """Open the form for another time, place or leader."""
    submit = partial(acts.change, meeting.id)
    sheet = FormSheet(
        parent, MEETING_CHANGE, say(text("MeetingSheets", "Change")), context, submit
    )
    _colleagues(sheet, context, "chair")
    sheet.explain(
        say(text("MeetingSheets", "With another time or place everybody is invited anew."))
    )
    starts, ends = local(meeting.starts_at), local(meeting.ends_at)
    sheet.begin(
        {
            "date": starts.date().isoformat(),
            "time": f"{starts:%H:%M}",
            "until": f"{ends:%H:%M}",
            "place": meeting.place,
            "chair": meeting.chair_id,
        }
    )
    return sheet


def cancel_sheet(
    parent: QWidget, context: Context, acts: PlanningActs, meeting: Meeting
) -> FormSheet:
    """Open the form that cancels a meeting."""
    submit = partial(acts.cancel, meeting.id)
    sheet = FormSheet(
        parent,
        MEETING_CANCEL,
        say(text("MeetingSheets", "Cancel the meeting")),
        context,
        submit,
    )
    sheet.explain(
        say(
            text(
                "MeetingSheets",
                "Its cases wait for another meeting. Tell those who are invited.",
            )
        )
    )
    sheet.begin()
    return sheet


def participant_sheet(
    parent: QWidget, context: Context, acts: PlanningActs, meeting: MeetingId
) -> FormSheet:
    """Open the form for somebody who takes part."""
    submit = partial(acts.add, meeting)
    sheet = ParticipantSheet(
        parent, PARTICIPANT, say(text("MeetingSheets", "Add")), context, submit
    )
    _colleagues(sheet, context, "colleague")
    sheet.begin({"who": "authority", "mandate": "speaks"})
    return sheet


class ParticipantSheet(FormSheet):
    """The authority proposes whom one usually asks there: a function."""

    _code = ""
    _proposed = ""

    def begin(self, answers: Answers | None = None, *given: object) -> None:
        """Open, and follow what is chosen."""
        super().begin(answers, *given)
        self.binding.changed.connect(self._propose)

    def _propose(self) -> None:
        code = str(self.binding.value("authority"))
        if not code or code == self._code:
            return
        self._code = code
        if str(self.binding.value("function")) in ("", self._proposed):
            self._proposed = say(authority(code).function)
            self.binding.load({**self.binding.answers(), "function": self._proposed})


def reply_sheet(
    parent: QWidget, context: Context, acts: PlanningActs, participant: Participant
) -> FormSheet:
    """Open the form for what somebody answered."""
    submit = partial(acts.reply, participant.id)
    sheet = FormSheet(parent, REPLY, say(text("MeetingSheets", "Save")), context, submit)
    sheet.explain(in_full(context, participant))
    sheet.begin({"reply": str(participant.reply)} if participant.reply else {})
    return sheet


def number_sheet(
    parent: QWidget, context: Context, acts: PlanningActs, meeting: MeetingId
) -> FormSheet:
    """Open the form that puts a case on the agenda by its number."""

    def submit(answers: Answers) -> Changed:
        found: tuple[CaseId, str] | None = acts.find_case(written(answers, "case"))
        if found is None:
            raise Refused(NO_SUCH_CASE, "case")
        return acts.put(meeting, found[0], PERSON)

    sheet = FormSheet(
        parent,
        POINT_BY_NUMBER,
        say(text("MeetingSheets", "Put on the agenda")),
        context,
        submit,
    )
    sheet.begin()
    return sheet


def point_sheet(
    parent: QWidget, context: Context, acts: PlanningActs, page: MeetingPageRows, row: PointRow
) -> FormSheet | None:
    """Open the form for the time of a point and who takes part; None where it is not seen."""
    if row.point is None:
        return None
    submit = partial(acts.set_point, row.point.id)
    sheet = FormSheet(parent, POINT_SEATS, say(text("MeetingSheets", "Save")), context, submit)
    outside = [each for each in page.participants if each.authority]
    sheet.binding.set_choices(
        "who", [(str(each.id), in_full(context, each)) for each in outside]
    )
    sheet.binding.row("who").setVisible(bool(outside))
    unclear = [each for each in outside if not authority(each.authority).default]
    for key in ("basis", "clarified"):
        sheet.binding.row(key).setVisible(bool(unclear))
    told = [filled(say(OF_CASE), number=row.case_number)]
    if not outside:
        told.append(say(NOBODY_OUTSIDE))
    elif unclear:
        names = ", ".join(who(context, each) for each in unclear)
        told.append(filled(say(TO_CLARIFY), names=names))
    sheet.explain(" ".join(told))
    given: dict[str, Value] = {
        "minutes": str(row.point.minutes),
        "who": [str(each.participant_id) for each in row.seats],
    }
    clear = next((each for each in row.seats if each.clarified), None)
    if clear is not None:
        given |= {"basis": clear.basis, "clarified": clear.clarified}
    sheet.begin(given)
    return sheet
