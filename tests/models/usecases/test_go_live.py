"""A vault stays for practice until the list is whole; then nothing practised is left in it."""

from dataclasses import replace
from pathlib import Path

import pytest

from models.access.roles import RIGHTS, Right, Role
from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.kernel.text import text
from models.office.go_live import Point
from models.office.office import NOT_YOUR_ROLE, User
from models.usecases.go_live import (
    ALREADY,
    INVENTED,
    NOT_WHOLE,
    NOT_YET,
    PRACTICE_KEYS,
    GoLive,
    RecordPoint,
    ShowGoLive,
)
from storage.audit.log import verify_log
from storage.repositories.going_live import EMPTIED, KEPT, PARTLY
from tests.casework import answer, open_case
from tests.office import ANE, PRACTICE, TestOffice, open_office

GIVEN = {"done_on": "2026-01-14", "who": "Ane Øvelund, leder", "where": "2026-77"}
REAL = replace(
    PRACTICE, kommune_code="101", name="Øvelse Kommune", district="En anden politikreds"
)
UNSAID = "Kanariefugl"


@pytest.fixture
def kommune(tmp_path: Path) -> TestOffice:
    """An office that could be real, in which something was practised."""
    office = open_office(tmp_path, office=REAL)
    opened = open_case(office, about_name=f"{UNSAID} Testesen", words=f"{UNSAID} råber")
    answer(office, opened.case_id)
    return office


def record_all(office: TestOffice, *, but: Point | None = None) -> None:
    for point in Point:
        if point is not but:
            RecordPoint(office.begin)(point, GIVEN)


def go(office: TestOffice, *, practice_keys: bool = False) -> None:
    GoLive(office.begin, lambda: None, lambda: practice_keys)()


def tables(office: TestOffice) -> set[str]:
    found = office.database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'search_%'"
    ).fetchall()
    return {row[0] for row in found} | {"search_doc"}


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.SYSTEM])
def test_only_roles_that_decide_on_it_see_and_keep_the_list(
    office: TestOffice, role: Role
) -> None:
    begin = office.begin_as(User(UserId("someone"), "SO", "Nogen", role))
    acts = (ShowGoLive(begin), lambda: RecordPoint(begin)(Point.RECORD, GIVEN))
    for act in acts:
        if Right.GO_LIVE in RIGHTS[role]:
            act()
        else:
            with pytest.raises(Refused) as refused:
                act()
            assert refused.value.why is NOT_YOUR_ROLE


def test_a_point_can_be_recorded_and_corrected(office: TestOffice) -> None:
    changed = RecordPoint(office.begin)(Point.RECORD, GIVEN)
    assert changed == {(Kind.SETTING, "go_live.record")}
    RecordPoint(office.begin)(Point.RECORD, {**GIVEN, "where": "2026-78"})
    shown = ShowGoLive(office.begin)()
    assert shown.recorded[Point.RECORD].where == "2026-78"
    assert (shown.live, shown.invented) == (False, True)
    assert Point.RECORD not in shown.lacking
    assert len(shown.lacking) == len(Point) - 1


def test_a_day_that_has_not_come_is_not_recorded(office: TestOffice) -> None:
    with pytest.raises(Refused) as refused:
        RecordPoint(office.begin)(Point.RECORD, {**GIVEN, "done_on": "2026-01-15"})
    assert (refused.value.why, refused.value.field) == (NOT_YET, "done_on")


@pytest.mark.parametrize("missing", list(Point))
def test_one_missing_point_keeps_it_for_practice(kommune: TestOffice, missing: Point) -> None:
    record_all(kommune, but=missing)
    with pytest.raises(Refused) as refused:
        go(kommune)
    assert refused.value.why.source == NOT_WHOLE.source
    assert not ShowGoLive(kommune.begin)().live


def test_an_invented_office_never_goes_live(office: TestOffice) -> None:
    record_all(office)
    with pytest.raises(Refused) as refused:
        go(office)
    assert refused.value.why is INVENTED


def test_practice_keys_never_go_live(kommune: TestOffice) -> None:
    record_all(kommune)
    with pytest.raises(Refused) as refused:
        go(kommune, practice_keys=True)
    assert refused.value.why is PRACTICE_KEYS


def test_nothing_is_deleted_when_the_backup_before_it_fails(kommune: TestOffice) -> None:
    record_all(kommune)

    def fails() -> None:
        raise EnvironmentFault(text("T", "a"), text("T", "b"), text("T", "c"))

    with pytest.raises(EnvironmentFault):
        GoLive(kommune.begin, fails, lambda: False)()
    assert kommune.database.value("SELECT count(*) FROM concern") == 1
    assert not ShowGoLive(kommune.begin)().live


def test_going_live_leaves_nothing_that_was_practised(kommune: TestOffice) -> None:
    record_all(kommune)
    go(kommune)
    shown = ShowGoLive(kommune.begin)()
    assert (shown.live, shown.lacking) == (True, ())
    assert kommune.database.value("SELECT practice FROM office") == 0
    for table in tables(kommune):
        rows = kommune.database.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - names of our own
        assert UNSAID not in str(rows), table
        if table in EMPTIED:
            assert rows == [], table
    assert list(verify_log(kommune.database.sql)) == []
    with kommune.begin() as work:
        assert work.offices.users() == (ANE,)
        (asked,) = work.countersignatures.every()
        (entry,) = work.entries.open_about(asked.id)
    assert (asked.act, entry.kind) == (Act.WENT_LIVE, EntryKind.COUNTERSIGN)
    with pytest.raises(Refused) as refused:
        go(kommune)
    assert refused.value.why is ALREADY


def test_every_table_is_either_kept_or_emptied(office: TestOffice) -> None:
    """A new table: does it hold something of a case? Then EMPTIED, else KEPT."""
    known = [*EMPTIED, *PARTLY, *KEPT]
    assert sorted(known) == sorted(tables(office))
