"""Done, Move, Not possible: small forms on an entry, for the case and for the calendar."""

from collections.abc import Callable
from datetime import date, datetime, time
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.calendar.entry import KINDS, EntryKind
from models.cases.step_forms import (
    ALL,
    CALL_OFF,
    CHOOSE_A_STEP,
    DONE,
    MOVE,
    NEXT_WHEN,
    NOT_POSSIBLE,
    ONE,
    TWO_CASES,
    with_next,
    with_scope,
)
from models.concerns.care import care_at
from models.forms.answers import Answers, written
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.kernel.ids import EntryId
from models.usecases.complete_entry import Completion
from models.usecases.entries import Planned
from models.usecases.move_entry import Move
from models.usecases.not_possible_entry import NotPossible
from ui.cases.acts import EntryActs
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.language import filled, say, show_when


def when(context: Context, day: str, at: str) -> datetime:
    """Return the instant of an ISO date and a time of day; without a time, closing time."""
    on = date.fromisoformat(day)
    if not at:
        return context.times.opening.closing(on)
    clock = time.fromisoformat(at)
    return at_wall_clock(on, clock.hour, clock.minute)


def planned(context: Context, answers: Answers) -> Planned | None:
    """Return the next step that was written down, or None.

    Raises:
        Refused: a step without a date, or a date without a step.
    """
    kind, day = written(answers, "next_kind"), written(answers, "next_date")
    if not kind and not day:
        return None
    if not kind:
        raise Refused(CHOOSE_A_STEP, "next_kind")
    if not day:
        raise Refused(NEXT_WHEN, "next_date")
    return Planned(EntryKind(kind), when(context, day, written(answers, "next_time")))


def done_sheet(
    parent: QWidget,
    context: Context,
    acts: EntryActs,
    entry: EntryId,
    kind: EntryKind,
    *,
    last: bool = False,
    guarded: bool = False,
) -> FormSheet:
    """Open "Done": what came of it, and what comes next.

    ``last``: nothing else is planned; ``guarded``: the family is not to be called.
    """
    form = with_next(DONE) if last else DONE

    def submit(answers: Answers) -> Changed:
        outcome = written(answers, "outcome")
        return acts.done(Completion(entry, outcome, planned(context, answers)))

    sheet = FormSheet(
        parent, form, QCoreApplication.translate("EntrySheet", "Mark as done"), context, submit
    )
    sheet.title.setText(say(KINDS[kind]))
    if guarded and (care := care_at(kind)) is not None:
        sheet.explain(say(care))
    sheet.begin()
    return sheet


def not_possible_sheet(
    parent: QWidget,
    context: Context,
    acts: EntryActs,
    entry: EntryId,
    kind: EntryKind,
    *,
    last: bool = False,
    repeats: bool = False,
    ahead: bool = False,
    about: str = "",
) -> FormSheet:
    """Open "Not possible": why, and what comes next.

    ``last``: nothing else is planned; ``repeats``: it is a day of a series; ``ahead``: an
    appointment still to come, which is called off; ``about``: which one, in words.
    """
    form = CALL_OFF if ahead else NOT_POSSIBLE
    form = with_next(form) if last else form
    form = with_scope(form) if repeats else form

    def submit(answers: Answers) -> Changed:
        reason, then = written(answers, "reason"), planned(context, answers)
        return acts.not_possible(NotPossible(entry, reason, then, _all(answers)))

    verb = QCoreApplication.translate("EntrySheet", "Record as not possible")
    if ahead:
        verb = QCoreApplication.translate("EntrySheet", "Call off")
    sheet = FormSheet(parent, form, verb, context, submit)
    sheet.title.setText(say(KINDS[kind]))
    sheet.explain(about)
    sheet.begin({"scope": ONE})
    return sheet


def which(number: str, due_at: datetime, now: datetime) -> str:
    """Say which entry is meant: the number it has, and when it stands in the calendar."""
    return " · ".join(part for part in (number, show_when(due_at, now)) if part)


def _all(answers: Answers) -> bool:
    """Whether all that follow are meant."""
    return written(answers, "scope") == ALL


def two_cases_sheet(
    parent: QWidget,
    context: Context,
    decide: Callable[[EntryId, Answers], Changed],
    entry: EntryId,
    other: str,
) -> FormSheet:
    """Open the decision on two cases of one person; ``other`` is the other one's number."""
    verb = QCoreApplication.translate("EntrySheet", "Decide")
    sheet = FormSheet(parent, TWO_CASES, verb, context, partial(decide, entry))
    words = QCoreApplication.translate(
        "EntrySheet",
        "{number} is about the same person. The case that goes on takes up the concerns, the "
        "people around and what is planned; the other one is closed and stays readable.",
    )
    sheet.explain(filled(words, number=other))
    sheet.begin()
    return sheet


def move_sheet(
    parent: QWidget,
    context: Context,
    acts: EntryActs,
    entry: EntryId,
    kind: EntryKind,
    due_at: datetime,
    *,
    repeats: bool = False,
    about: str = "",
) -> FormSheet:
    """Open "Move": another time, and why.

    ``repeats``: it is a day of a series; ``about``: which one, in words.
    """
    form = with_scope(MOVE) if repeats else MOVE

    def submit(answers: Answers) -> Changed:
        moment = when(context, written(answers, "date"), written(answers, "time"))
        return acts.move(Move(entry, moment, written(answers, "reason"), _all(answers)))

    verb = QCoreApplication.translate("EntrySheet", "Move")
    sheet = FormSheet(parent, form, verb, context, submit)
    sheet.title.setText(say(KINDS[kind]))
    sheet.explain(about)
    wall = local(due_at)
    sheet.begin({"scope": ONE, "date": wall.date().isoformat(), "time": f"{wall:%H:%M}"})
    return sheet
