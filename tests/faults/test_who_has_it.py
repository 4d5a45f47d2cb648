"""At every instant each open entry has one who has it now, who is here and may see it."""

import itertools
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Final

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.calendar.entry import EntryKind
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.ports.records import NotFoundError
from models.usecases.absences import EndAbsence, ListAbsences
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.take_case import TakeCase
from storage.audit.log import verify_log
from tests.absent import astray, away
from tests.casework import open_case, register
from tests.colleagues import LEA, PIA, join
from tests.office import ANE, BO, TestOffice, open_office

SLOW: Final = [HealthCheck.function_scoped_fixture]
_FOLDERS = itertools.count()
PEOPLE: Final = (ANE, BO, LEA, PIA)
NAMES: Final = ("Mathias Testesen", "Frida Demodatter", "Jonas Prøvegaard")


def _cases(office: TestOffice) -> list[CaseId]:
    found = office.database.sql.execute("SELECT id FROM case_file ORDER BY number").fetchall()
    return [CaseId(row[0]) for row in found]


def _pick(office: TestOffice, luck: int) -> CaseId:
    cases = _cases(office)
    return cases[luck % len(cases)] if cases else CaseId("none")


def _away(office: TestOffice, luck: int) -> None:
    first = luck // 16 % 6
    days = (first, first + luck // 96 % 6)
    away(office, PEOPLE[luck % 4], PEOPLE[luck // 4 % 4], by=LEA, days=days)


def _conflict(office: TestOffice, luck: int) -> None:
    user = PEOPLE[luck % 4]
    on = (Kind.CASE, _pick(office, luck // 4))
    DeclareConflict(office.begin_as(LEA))(Declared(on, "Nabo", user.id))


def _follow_up(office: TestOffice, luck: int) -> None:
    due = office.clock.now() + timedelta(days=1 + luck % 9)
    case, owner = _pick(office, luck // 9), PEOPLE[luck // 3 % 4]
    PlanFollowUp(office.begin)(FollowUp(case, EntryKind.OTHER, due, owner=owner.id))


def _end(office: TestOffice, luck: int) -> None:
    found = ListAbsences(office.begin)()
    if found:
        EndAbsence(office.begin)(found[luck % len(found)].absence.id)


ACTS: Final[dict[str, Callable[[TestOffice, int], object]]] = {
    "away": _away,
    "away again": _away,
    "conflict": _conflict,
    "follow up": _follow_up,
    "end": _end,
    "call": lambda office, luck: register(office, about_name=NAMES[luck % 3]),
    "case": lambda office, luck: open_case(office, about_name=NAMES[luck % 3]),
    "take": lambda office, luck: TakeCase(office.begin)(
        _pick(office, luck // 4), PEOPLE[luck % 4].id
    ),
    "wait": lambda office, luck: office.wait(hours=luck % 60),
}
STEPS = st.lists(
    st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 10**6)), min_size=4, max_size=16
)


def live(folder: Path, steps: list[tuple[str, int]]) -> None:
    office = open_office(folder)
    join(office, BO, LEA, PIA)
    open_case(office)
    for act, luck in steps:
        with suppress(Refused, NotFoundError):
            ACTS[act](office, luck)
        assert astray(office) == [], f"after {act}"
    for _ in range(14):  # absences begin and end by themselves
        office.wait(days=1)
        assert astray(office) == []
    assert list(verify_log(office.database.sql)) == []
    office.database.close()


@settings(max_examples=12, deadline=None, suppress_health_check=SLOW)
@given(steps=STEPS)
def test_every_open_entry_has_one_who_has_it_and_sees_it(
    tmp_path: Path, steps: list[tuple[str, int]]
) -> None:
    folder = tmp_path / str(next(_FOLDERS))
    folder.mkdir()
    live(folder, steps)


def test_a_chain_a_conflict_and_a_link_leave_nothing_behind(tmp_path: Path) -> None:
    live(
        tmp_path,
        [("take", 1), ("away", 1 + 4 * 3), ("conflict", 3), ("case", 1), ("take", 5),
         ("conflict", 3 + 4), ("follow up", 3), ("away", 3), ("end", 0), ("wait", 30)],
    )  # fmt: skip
