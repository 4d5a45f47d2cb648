"""Whatever happens, in whatever order: what a case promises holds after each act."""

import itertools
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.access.roles import Right, may
from models.calendar.settling import STILL_MOVES as ENTRIES_THAT_MOVE
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.law.effort_bases import effort_basis
from models.law.effort_kinds import effort_kind
from models.ports.records import NotFoundError
from storage.audit.log import verify_log
from tests.colleagues import LEA, PIA, join
from tests.faults.course_acts import STILL_MOVES, NothingThereError, World
from tests.faults.course_steps import EVERY_ACT
from tests.office import BO, TestOffice, open_office

SLOW: Final = [HealthCheck.function_scoped_fixture]
_FOLDERS = itertools.count()
OF_CASE: Final = {
    "case_file": "id",
    "course_record": "case_id",
    "visit": "case_id",
    "police_answer": "case_id",
    "happening": "case_id",
    "print_copy": "case_id",
    "disclosure": "case_id",
    "relation": "case_id",
}
"""Tables whose rows belong to a case: table to column."""


@dataclass(frozen=True)
class Step:
    act: str
    luck: int


STEPS = st.builds(Step, st.sampled_from(sorted(EVERY_ACT)), st.integers(0, 10**9))
FIRST: Final = (Step("call", 0), Step("go_further", 0))


def rows_of(office: TestOffice, case: str) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that belongs to a case."""
    sql = office.database.sql
    found = {
        table: sql.execute(
            f"SELECT * FROM {table} WHERE {column} = :id ORDER BY 1",  # noqa: S608 - names above
            {"id": case},
        ).fetchall()
        for table, column in OF_CASE.items()
    }
    found["answer"] = sql.execute(
        "SELECT a.* FROM answer AS a WHERE a.subject_id = :id OR a.subject_id IN "
        "(SELECT id FROM course_record WHERE case_id = :id) ORDER BY a.seq",
        {"id": case},
    ).fetchall()
    return found


def resting(office: TestOffice) -> dict[str, dict[str, list[tuple[Any, ...]]]]:
    """What stands of every case that rests."""
    found = office.database.sql.execute(
        "SELECT id FROM case_file WHERE suspended_at IS NOT NULL"
    )
    return {key: rows_of(office, key) for (key,) in found.fetchall()}


def require_next_step(office: TestOffice) -> None:
    """Every open case has an open entry with a date, whose owner is here and sees it."""
    found = office.database.sql.execute(
        "SELECT id, suspended_at IS NOT NULL, owner_id FROM case_file WHERE closed_at IS NULL"
    ).fetchall()
    with office.begin() as work:
        here = {user.id: user for user in work.offices.users()}
        for case, rests, owner in found:
            entries = work.entries.open_of_case(case)
            moving = [each for each in entries if not rests or each.kind in ENTRIES_THAT_MOVE]
            assert moving, f"{case} has no next step"
            assert may(here[owner].role, Right.CASEWORK)
            for entry in entries:
                assert work.access.sees_entry(here[entry.owner_id], entry.id), entry.kind


def require_basis(office: TestOffice) -> None:
    """No effort has begun without a law of its own and, where that law asks, a consent."""
    found = office.database.sql.execute(
        "SELECT r.case_id, r.id, r.code FROM course_record AS r WHERE r.kind = 'effort' "
        "AND r.state IN ('running', 'paused')"
    ).fetchall()
    with office.begin() as work:
        for case, key, code in found:
            said = work.answers.latest("effort", (Kind.EFFORT, key))
            assert said is not None, f"{code} runs and nobody described it"
            basis = str(said.answers["basis"])
            assert basis in effort_kind(code).bases
            if effort_basis(basis).asks_consent:
                assert work.course.of_case(CaseId(case), Kind.CONSENT), f"{code}: no consent"


def require_nothing_open_after_the_end(office: TestOffice) -> None:
    """A closed case keeps open only what outlives it."""
    found = office.database.sql.execute(
        "SELECT e.kind FROM entry AS e JOIN case_file AS f ON f.id = e.case_id "
        "WHERE f.closed_at IS NOT NULL AND e.status = 'open'"
    ).fetchall()
    assert {kind for (kind,) in found} <= OUTLIVE


OUTLIVE: Final = {
    "after_check", "delete_due", "tell_back", "child_report", "paper_return", "copy_outside",
    "receipt", "transfer_receipt", "breach",
}  # fmt: skip
"""Kinds of entries that stay open when a case is closed."""


def live(folder: Path, steps: list[Step]) -> None:
    office = open_office(folder)
    join(office, BO, LEA, PIA)
    world = World(office)
    for step in (*FIRST, *steps):
        before = resting(office)
        world.luck = step.luck
        try:
            EVERY_ACT[step.act](world)
        except (Refused, NotFoundError, NothingThereError):
            assert resting(office) == before, f"{step} was refused and changed something"
        after = resting(office)
        if step.act not in STILL_MOVES:
            for case, rows in before.items():
                assert after[case] == rows, f"{step} changed a case that rests"
        require_next_step(office)
        require_nothing_open_after_the_end(office)
        require_basis(office)
    assert list(verify_log(office.database.sql)) == []
    office.database.close()


@settings(max_examples=25, deadline=None, suppress_health_check=SLOW)
@given(steps=st.lists(STEPS, min_size=5, max_size=25))
def test_after_any_sequence_of_acts_a_case_keeps_its_promises(
    tmp_path: Path, steps: list[Step]
) -> None:
    folder = tmp_path / str(next(_FOLDERS))
    folder.mkdir()
    live(folder, steps)


@pytest.mark.long
@pytest.mark.timeout(3600)
@settings(max_examples=1500, deadline=None, suppress_health_check=SLOW)
@given(steps=st.lists(STEPS, min_size=10, max_size=60))
def test_after_any_long_sequence_of_acts_a_case_keeps_its_promises(
    tmp_path: Path, steps: list[Step]
) -> None:
    folder = tmp_path / str(next(_FOLDERS))
    folder.mkdir()
    live(folder, steps)
