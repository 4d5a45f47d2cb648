"""Rows older than 13 months lose their words and keep their hash; younger ones cannot."""

import json
from datetime import timedelta

import pytest

from models.access.roles import Role
from models.audit.acts import Act
from models.audit.leaf import Note
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.office.office import User
from models.usecases.thin_log import NOTHING_OLD, FindOldRows, ThinLog
from storage.audit.history import History, compare
from storage.audit.log import AuditLog, verify_log
from storage.audit.surroundings import verify_surroundings
from tests.office import TestOffice
from tests.storage.audit.attacks import disarmed


def write(office: TestOffice, words: str = "") -> None:
    with office.begin() as work:
        work.note(Note(Act.CASE_VIEWED, ((Kind.CASE, "c1"),), words=words))
        work.commit()


def weeks(office: TestOffice, many: int) -> None:
    for number in range(many):
        write(office, f"ord {number}")
        office.wait(days=7)
    write(office)


def faults(office: TestOffice) -> list[str]:
    sql = office.database.sql
    return [each.what for each in (*verify_log(sql), *verify_surroundings(sql))]


def test_an_empty_log_has_nothing_old(office: TestOffice) -> None:
    assert FindOldRows(office.begin)() is None


def test_a_thinning_that_the_log_does_not_tell_is_seen(office: TestOffice) -> None:
    write(office)
    disarmed(office).execute(
        "INSERT INTO log_thinning VALUES (0, '2020-01-01T00:00:00Z', '', '')"
    )
    assert faults(office) == []
    office.database.sql.execute("UPDATE log_thinning SET up_to = 1")
    assert faults(office) == ["thinning"]


def test_a_year_of_rows_stays_whole(office: TestOffice) -> None:
    weeks(office, 54)
    assert FindOldRows(office.begin)() is None
    with pytest.raises(Refused) as caught:
        ThinLog(office.begin)()
    assert caught.value.why is NOTHING_OLD


def test_old_rows_are_thinned_and_the_log_still_verifies(office: TestOffice) -> None:
    weeks(office, 66)
    sql = office.database.sql
    with office.begin() as work:
        work.checkpoints.make("print")
        work.commit()
    head = AuditLog(sql, bytes, lambda: 0).head()
    found = FindOldRows(office.begin)()
    assert found is not None
    assert found.rows == 7  # from 14.1. to 25.2.2026; the newest row is of April 2027
    ThinLog(office.begin)()
    assert faults(office) == []
    rows = sql.execute("SELECT leaf FROM log_leaf ORDER BY seq").fetchall()
    assert [row[0] for row in rows[:7]] == [""] * 7
    assert all(row[0] for row in rows[7:])
    assert compare(sql, head.size, head.root) is History.HELD
    assert sql.execute("SELECT month, act, amount FROM log_count").fetchall() == [
        ("2026-01", "case.viewed", 3), ("2026-02", "case.viewed", 4),
    ]  # fmt: skip
    assert sql.execute("SELECT count(*) FROM log_text WHERE seq < 7").fetchone() == (0,)
    with office.begin() as work:
        assert work.log_keeping.counts()[0] == ("2026-01", "case.viewed", 3)
        told = work.log_book.about(Kind.THINNING, "7")
        assert [row.act for row in told] == [Act.COUNTERSIGN_ASKED, Act.LOG_THINNED]
    assert FindOldRows(office.begin)() is None


def test_thinning_goes_on_where_it_stopped(office: TestOffice) -> None:
    weeks(office, 66)
    ThinLog(office.begin)()
    weeks(office, 10)
    ThinLog(office.begin)()
    assert faults(office) == []
    assert sum(amount for *_, amount in office.database.sql.execute(
        "SELECT month, act, amount FROM log_count").fetchall()) > 7  # fmt: skip


def test_a_clock_set_ahead_thins_nothing(office: TestOffice) -> None:
    weeks(office, 5)
    office.clock.advance(timedelta(days=3650))
    write(office)
    assert FindOldRows(office.begin)() is None


@pytest.mark.parametrize("role", [Role.LOG_REVIEWER, Role.DPO, Role.CASEWORKER])
def test_only_who_may_delete_thins(office: TestOffice, role: Role) -> None:
    begin = office.begin_as(User(UserId("u7"), "X", "Xenia Demosen", role))
    for act in (FindOldRows(begin), ThinLog(begin)):
        with pytest.raises(Refused):
            act()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE log_leaf SET leaf = '' WHERE seq = 0",
        "UPDATE log_leaf SET leaf = '{}' WHERE seq = 0",
        "UPDATE log_leaf SET hash = zeroblob(32) WHERE seq = 0",
        "DELETE FROM log_leaf WHERE seq = 0",
        "INSERT INTO log_thinning VALUES (3, '2026-02-01T00:00:00Z', '', '')",
        "INSERT INTO log_thinning VALUES (3, '2025-01-01T00:00:00Z', '', '')",
        "INSERT INTO log_thinning VALUES (0, '2020-01-01T00:00:00Z', '', '')",
    ],
)
def test_the_database_itself_keeps_young_rows(office: TestOffice, statement: str) -> None:
    weeks(office, 20)
    with pytest.raises(Exception, match=r"append-only|13 months"):
        office.database.sql.execute(statement)


def test_after_thinning_the_database_still_keeps_the_rest(office: TestOffice) -> None:
    weeks(office, 66)
    ThinLog(office.begin)()
    for statement in (
        "UPDATE log_leaf SET leaf = '' WHERE seq = 7",
        "UPDATE log_leaf SET leaf = 'x' WHERE seq = 0",
        "UPDATE log_thinning SET up_to = 9",
        "DELETE FROM log_thinning",
    ):
        with pytest.raises(Exception, match="append-only"):
            office.database.sql.execute(statement)


def test_a_thinned_row_is_not_read(office: TestOffice) -> None:
    weeks(office, 66)
    ThinLog(office.begin)()
    with office.begin() as work:
        rows = work.log_book.about(Kind.CASE, "c1")
    assert min(row.seq for row in rows) == 7
    leaf = office.database.sql.execute("SELECT leaf FROM log_leaf WHERE seq = 7").fetchone()
    assert leaf is not None
    assert json.loads(leaf[0])["seq"] == 7
