"""What else can be done with an entry: who, where and with whom; another rhythm; called off."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.calendar import settling
from models.calendar.agenda import CalendarRow
from models.calendar.entry import KINDS
from models.calendar.history import EntryView
from models.calendar.participants import NOBODY, Participant
from models.calendar.repetition import read_repetition
from models.cases.step_forms import ALL, CHANGE, ONE, with_scope
from models.forms.answers import Answers, chosen, rows, written
from models.forms.definitions.repetition import ONCE, RHYTHM
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.ids import UserId
from models.kernel.text import text
from models.usecases.change_entry import NewParticulars
from models.usecases.change_rhythm import NewRhythm
from ui.calendar.repetition_preview import RepeatingSheet
from ui.cases.acts import EntryActs
from ui.cases.entry_sheets import not_possible_sheet, when, which
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.language import say

CALL_OFF_INSTEAD: Final = text(
    "Repetition", "Choose a rhythm. Where it is to happen no more, call it off instead."
)


def colleagues(context: Context) -> list[tuple[str, str]]:
    """Return the colleagues to choose from, by name."""
    people = sorted(context.users.values(), key=lambda user: user.name)
    return [(user.id, user.name) for user in people]


def read_people(answers: Answers) -> tuple[Participant, ...]:
    """Return who takes part: colleagues first, then others as they were written."""
    known = [Participant(UserId(key)) for key in chosen(answers, "colleagues")]
    others = [
        Participant(NOBODY, row.get("authority", ""), row.get("function", "").strip())
        for row in rows(answers, "others")
    ]
    return (*known, *others)


def change_sheet(
    parent: QWidget, context: Context, acts: EntryActs, row: CalendarRow, view: EntryView
) -> FormSheet:
    """Open "Who, where and with whom"."""
    form = with_scope(CHANGE) if view.rhythm is not None else CHANGE

    def submit(answers: Answers) -> Changed:
        wanted = NewParticulars(
            row.entry_id,
            UserId(written(answers, "owner")),
            written(answers, "place"),
            read_people(answers),
            written(answers, "reason"),
            written(answers, "scope") == ALL,
        )
        return acts.change(wanted)

    verb = QCoreApplication.translate("EntrySheet", "Save the change")
    sheet = FormSheet(parent, form, verb, context, submit)
    sheet.title.setText(say(KINDS[row.kind]))
    for field in ("owner", "colleagues"):
        sheet.binding.set_choices(field, colleagues(context))
    others = [
        {"authority": each.authority, "function": each.function}
        for each in view.participants
        if not each.user
    ]
    sheet.begin(
        {
            "scope": ONE,
            "owner": row.owner_id,
            "place": row.place,
            "colleagues": [each.user for each in view.participants if each.user],
            "others": others,
        }
    )
    return sheet


def rhythm_sheet(
    parent: QWidget, context: Context, acts: EntryActs, row: CalendarRow, view: EntryView
) -> RepeatingSheet:
    """Open "Another rhythm": from this day on."""

    def submit(answers: Answers) -> Changed:
        first = date.fromisoformat(written(answers, "date"))
        rule = read_repetition(answers, first)
        if rule is None:
            raise Refused(CALL_OFF_INSTEAD, "repeats")
        starts = when(context, written(answers, "date"), written(answers, "time"))
        return acts.rhythm(NewRhythm(row.entry_id, starts, rule, written(answers, "reason")))

    verb = QCoreApplication.translate("EntrySheet", "Change the rhythm")
    sheet = RepeatingSheet(parent, RHYTHM, verb, context, submit)
    wall = local(row.due_at)
    sheet.begin({"repeats": ONCE, **dict(view.answers), "time": f"{wall:%H:%M}"})
    return sheet


def missed_sheet(
    parent: QWidget, context: Context, acts: EntryActs, row: CalendarRow, view: EntryView
) -> FormSheet:
    """Open "Not possible", or "Call off" while it is still to come."""
    return not_possible_sheet(
        parent,
        context,
        acts,
        row.entry_id,
        row.kind,
        last=view.last,
        repeats=row.series_id is not None,
        ahead=called_off(context, row),
        about=which(row.number, row.due_at, context.clock.now()),
    )


def called_off(context: Context, row: CalendarRow) -> bool:
    """Whether it is an appointment still to come: that is called off, not missed."""
    return settling.called_off(row.kind, row.due_at, context.clock.now())


_SHEETS: Final[dict[str, Callable[..., FormSheet]]] = {
    "missed": missed_sheet,
    "change": change_sheet,
    "rhythm": rhythm_sheet,
}


def further_sheet(
    act: str, parent: QWidget, context: Context, acts: EntryActs, row: CalendarRow,
    view: EntryView,
) -> FormSheet:  # fmt: skip
    """Open the form for one of the further acts on an entry: missed, change or rhythm."""
    return _SHEETS[act](parent, context, acts, row, view)
