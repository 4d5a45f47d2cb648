"""A new follow-up, from a day of the calendar or from a case."""

from datetime import date, time
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.calendar.entry import KINDS, EntryKind
from models.calendar.repetition import read_repetition
from models.calendar.settling import PLANNABLE
from models.calendar.wall import HOUR, Wall
from models.forms.answers import Answers, Value, written
from models.forms.definitions.follow_up import FOLLOW_UP
from models.forms.definitions.repetition import ONCE
from models.kernel.clock import at_wall_clock
from models.kernel.errors import Refused
from models.kernel.ids import UserId
from models.kernel.text import text
from models.usecases.plan_follow_up import FollowUp
from ui.calendar.acts import CalendarActs
from ui.calendar.busy_hint import BusyHint
from ui.calendar.change_sheets import colleagues, read_people
from ui.calendar.repetition_preview import RepeatingSheet
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.language import say

NO_SUCH_CASE: Final = text("FollowUp", "There is no open case with that number.")
MORNING: Final = "09:00"
USUAL: Final = {"repeats": ONCE, "ends": "never", "lacking": "last", "closed": "after"}
"""How something repeats until another choice is made."""


def read_follow_up(answers: Answers, acts: CalendarActs) -> FollowUp:
    """Return what the form says; the answers have been checked.

    Raises:
        Refused: no open case has that number.
    """
    found = acts.find_case(written(answers, "case"))
    if found is None:
        raise Refused(NO_SUCH_CASE, "case")
    day = date.fromisoformat(written(answers, "date"))
    due, until = (
        None
        if not at
        else at_wall_clock(day, time.fromisoformat(at).hour, time.fromisoformat(at).minute)
        for at in (written(answers, "time"), written(answers, "until"))
    )
    if due is None:
        raise Refused(FOLLOW_UP.field("time").missing or NO_SUCH_CASE, "time")
    owner = written(answers, "owner")
    return FollowUp(
        case_id=found[0],
        kind=EntryKind(written(answers, "kind")),
        due_at=due,
        ends_at=until,
        place=written(answers, "place"),
        owner=UserId(owner) if owner else None,
        participants=read_people(answers),
        repeats=read_repetition(answers, day),
    )


def follow_up_sheet(
    parent: QWidget,
    context: Context,
    acts: CalendarActs,
    where: Wall | date | None = None,
    case_number: str = "",
    until: Wall | None = None,
) -> FormSheet:
    """Open the form for something new.

    Args:
        parent: the page over which it opens.
        context: jobs, changes, colleagues.
        acts: what the calendar can do.
        where: the day proposed for it, or the day and time; None to be written.
        case_number: the case it belongs to, or "" to be written.
        until: where it ends, or None.
    """

    def submit(answers: Answers) -> Changed:
        return acts.plan(read_follow_up(answers, acts)).changed

    verb = QCoreApplication.translate("FollowUp", "Put in the calendar")
    sheet = RepeatingSheet(parent, FOLLOW_UP, verb, context, submit)
    sheet.binding.set_choices("kind", [(str(kind), say(KINDS[kind])) for kind in PLANNABLE])
    for field in ("owner", "colleagues"):
        sheet.binding.set_choices(field, colleagues(context))
    given: dict[str, Value] = {"kind": str(EntryKind.FOLLOW_UP), "time": MORNING, **USUAL}
    if isinstance(where, Wall):
        given |= {"date": where.day.isoformat(), "time": _time(where)}
    elif where is not None:
        given["date"] = where.isoformat()
    if until is not None:
        given["until"] = _time(until)
    if case_number:
        given["case"] = case_number
    sheet.begin(given)
    BusyHint(sheet, context, acts.busy)
    if case_number:
        sheet.binding.focus("date" if where is None else "kind")
    return sheet


def _time(place: Wall) -> str:
    hour, minute = divmod(place.minute, HOUR)
    return f"{hour:02d}:{minute:02d}"
