"""What is done with the answers to the forms of the calendar."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Final

from models.calendar.entry import EntryKind
from models.calendar.participants import NOBODY, Participant
from models.calendar.repetition import read_repetition
from models.cases.step_forms import ALL
from models.forms.answers import Answers, chosen, rows, written
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.ids import UserId
from models.usecases.change_entry import ChangeEntry, NewParticulars
from models.usecases.change_rhythm import ChangeRhythm, NewRhythm
from models.usecases.move_entry import NO_SERIES
from models.usecases.not_possible_entry import NotPossible, NotPossibleEntry
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from tests.faults.hostile_world import World
from tests.office import ANE

USUAL: Final = {"repeats": "month", "ends": "never", "lacking": "last", "closed": "after"}


def people(answers: Answers) -> tuple[Participant, ...]:
    known = [Participant(UserId(key)) for key in chosen(answers, "colleagues")]
    others = [
        Participant(NOBODY, row.get("authority", ""), row.get("function", ""))
        for row in rows(answers, "others")
    ]
    return (*known, *others)


def _plan(world: World, answers: Answers) -> object:
    due = world.office.clock.now() + timedelta(days=1)
    return PlanFollowUp(world.office.begin)(
        FollowUp(
            world.ground.case,
            EntryKind.MEETING,
            due,
            place=written(answers, "place"),
            participants=people(answers),
            repeats=read_repetition(answers, local(due).date()),
        )
    )


def _change(world: World, answers: Answers) -> object:
    return ChangeEntry(world.office.begin)(
        NewParticulars(
            world.ground.entry,
            UserId(written(answers, "owner")),
            written(answers, "place"),
            people(answers),
            written(answers, "reason"),
            written(answers, "scope") == ALL,
        )
    )


def _rhythm(world: World, answers: Answers) -> object:
    due = world.office.clock.now() + timedelta(days=9)
    rule = read_repetition(answers, local(due).date())
    if rule is None:
        raise Refused(NO_SERIES)
    wanted = NewRhythm(world.ground.series_day, due, rule, written(answers, "reason"))
    return ChangeRhythm(world.office.begin)(wanted)


CALENDAR_FORMS: Final[Mapping[str, tuple[Answers, Callable[[World, Answers], object]]]] = {
    "follow_up": ({**USUAL, "kind": "meeting"}, _plan),
    "change_entry": ({"owner": ANE.id, "place": "Skolen"}, _change),
    "rhythm": ({**USUAL, "reason": "Det går godt"}, _rhythm),
    "call_off": (
        {},
        lambda w, a: NotPossibleEntry(w.office.begin)(
            NotPossible(w.ground.series_day, written(a, "reason"))
        ),
    ),
}
