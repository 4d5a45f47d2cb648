import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.cases.rows import CasePage, Selection
from models.kernel.ids import UserId
from models.settings.lists import NAMES_IN_LISTS
from storage.queries import cases
from storage.repositories.sight import EVERYTHING
from tests.casework import answer, open_case
from tests.office import BO, TestOffice


def listed(office: TestOffice, selection: Selection, **more: object) -> CasePage:
    user = more.pop("user", office.user.id)
    assert isinstance(user, str)
    return cases.listed(
        office.database.sql,
        EVERYTHING,
        selection,
        UserId(user),
        office.clock.now(),
        **more,  # type: ignore[arg-type]
    )


def numbers(page: CasePage) -> list[str]:
    return [row.number for row in page.rows]


def test_each_open_case_stands_once_with_its_first_step(office: TestOffice) -> None:
    child = open_case(office, about_age="15")
    grown = open_case(office, about_name="Freja Eksempel", about_age="25")
    page = listed(office, Selection.OPEN)
    assert numbers(page) == [child.number, grown.number]
    assert [row.step for row in page.rows] == [EntryKind.CHILD_REPORT, EntryKind.AFTER_CALL]
    assert page.total == 2


def test_the_lists_are_what_they_say(office: TestOffice) -> None:
    child = open_case(office, about_age="15")
    grown = open_case(office, about_name="Freja Eksempel", about_age="25")
    rests = open_case(office, about_name="Rune Demosen", about_age="31")
    answer(office, rests.case_id, PoliceAnswer.TAKES_OVER)
    assert numbers(listed(office, Selection.MINE)) == [child.number, grown.number, rests.number]
    assert numbers(listed(office, Selection.MINE, user=BO.id)) == []
    assert numbers(listed(office, Selection.OVERDUE)) == [child.number]
    assert numbers(listed(office, Selection.WAITING)) == [rests.number]
    assert numbers(listed(office, Selection.STEPLESS)) == []
    assert [row.suspended for row in listed(office, Selection.WAITING).rows] == [True]


def test_a_closed_case_stands_on_none(office: TestOffice) -> None:
    case = open_case(office)
    with office.begin() as work:
        kept = work.cases.get(case.case_id)
        kept.closed_at = work.now
        work.cases.save(kept)
        work.note(Note(Act.CASE_MOVED))
        work.commit()
    assert all(listed(office, each).total == 0 for each in Selection)


def test_a_case_that_lost_its_steps_is_seen(office: TestOffice) -> None:
    case = open_case(office)
    with office.database.transaction() as transaction:
        transaction.sql.execute("UPDATE entry SET status = 'ended'")
        transaction.commit()
    page = listed(office, Selection.STEPLESS)
    assert numbers(page) == [case.number]
    assert (page.rows[0].step, page.rows[0].due_at) == (None, None)


@pytest.mark.parametrize(
    ("letters", "count"),
    [("", 2), ("S-2026", 2), ("0002", 1), ("Ane", 2), ("%", 0), ("_", 0), ("Freja", 0)],
)
def test_the_filter_looks_at_number_and_owner(
    office: TestOffice, letters: str, count: int
) -> None:
    open_case(office)
    open_case(office, about_name="Freja Eksempel")
    assert listed(office, Selection.OPEN, containing=letters).total == count


def test_the_filter_looks_at_names_only_where_the_office_shows_them(
    office: TestOffice,
) -> None:
    open_case(office, about_name="Freja Eksempel")
    open_case(office)
    with office.begin() as work:
        work.offices.set_setting(NAMES_IN_LISTS, "yes")
        work.note(Note(Act.SETTING_CHANGED))
        work.commit()
    page = listed(office, Selection.OPEN, containing="freja")
    assert [row.who.shown for row in page.rows] == ["Freja Eksempel"]


@pytest.mark.parametrize("selection", list(Selection))
@pytest.mark.parametrize("count", [True, False])
def test_the_lists_read_along_their_indexes(
    office: TestOffice, selection: Selection, count: bool
) -> None:
    values = {"user": "", "now": "", "waiting": "[]", "like": "", "named": 0,
              "page": 1, "offset": 0}  # fmt: skip
    statement = cases.list_sql(selection, EVERYTHING, count=count)
    plan = [
        row[3]
        for row in office.database.sql.execute(
            f"EXPLAIN QUERY PLAN {statement}", values
        ).fetchall()
    ]
    assert any("entry_open_by_case" in step for step in plan)
    if selection is not Selection.STEPLESS:
        assert any(
            "USING INDEX entry_open" in s or "COVERING INDEX entry_open" in s for s in plan
        )
    assert not any(step.startswith(("SCAN p", "SCAN u", "SCAN x")) for step in plan)
