"""At unlock the tail since the last checkpoint is checked; the rest comes in slices."""

import time

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.audit.merkle import Tree
from models.audit.rows import LogState
from storage.audit.log import verify_log
from storage.audit.tail import AT_ONCE, SlicedCheck, last_head, tail_holds
from tests.office import TestOffice
from tests.storage.audit.attacks import disarmed, edit


def write(office: TestOffice, many: int) -> None:
    with office.begin() as work:
        for _ in range(many):
            work.note(Note(Act.CASE_VIEWED))
        work.commit()


def checkpoint(office: TestOffice) -> None:
    with office.begin() as work:
        work.checkpoints.make("print")
        work.commit()


def test_the_tail_begins_at_the_newest_checkpoint_of_ours(office: TestOffice) -> None:
    assert last_head(office.database.sql) == Tree()
    write(office, 5)
    checkpoint(office)
    write(office, 5)
    assert last_head(office.database.sql).size == 5
    assert tail_holds(office.database.sql)


def test_a_changed_tail_is_seen_and_what_is_before_it_waits(office: TestOffice) -> None:
    write(office, 5)
    checkpoint(office)
    write(office, 5)
    sql = disarmed(office)
    edit(sql, 2)
    assert tail_holds(sql)
    assert SlicedCheck(sql)() is LogState.FAULTY
    edit(sql, 8)
    assert not tail_holds(sql)


@pytest.mark.parametrize(
    "column", ["peaks = '[]'", "peaks = 'x'", "note = 'x'", "note = replace(note, '5', '6')"]
)
def test_a_broken_checkpoint_is_no_start(office: TestOffice, column: str) -> None:
    write(office, 5)
    checkpoint(office)
    disarmed(office).execute(f"UPDATE checkpoint SET {column}")  # noqa: S608 - given above
    assert last_head(office.database.sql) == Tree()


def test_a_long_tail_is_left_to_the_slices(office: TestOffice) -> None:
    write(office, AT_ONCE + 2)
    sql = disarmed(office)
    edit(sql, 3)
    assert tail_holds(sql)
    assert SlicedCheck(sql)() is LogState.FAULTY


def test_slices_end_at_the_logs_end(office: TestOffice) -> None:
    write(office, 2100)
    check = SlicedCheck(office.database.sql)
    assert check() is LogState.GOING
    write(office, 10)
    assert check() is LogState.SOUND
    assert list(verify_log(office.database.sql)) == []
    assert check.check is not None
    assert check.check.tree.size == 2110


def test_a_tail_costs_little(office: TestOffice) -> None:
    write(office, AT_ONCE - 5)
    started = time.perf_counter()
    assert tail_holds(office.database.sql)
    assert time.perf_counter() - started < 0.25  # 30 ms here alone; the machine is shared
