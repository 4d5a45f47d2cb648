"""Lists of cases and concerns: what stands on them, in which order; and what they never go by."""

from collections.abc import Iterator
from datetime import date

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.cases.lists import (
    ALLOWED,
    ME,
    TILES,
    VALUES,
    Asked,
    Column,
    Filter,
    Filters,
    Order,
    Selection,
    Source,
    ordered,
)
from models.cases.rows import CasePage
from models.kernel.clock import at_wall_clock
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.settings.lists import NAMES_IN_LISTS
from models.usecases.go_further import Further, GoFurther
from storage.queries import cases
from storage.queries.cases import until
from storage.repositories.sight import EVERYTHING
from tests.casework import answer, open_case, register
from tests.office import BO, TestOffice


def listed(office: TestOffice, selection: Selection, **more: object) -> CasePage:
    user = more.pop("user", office.user.id)
    assert isinstance(user, str)
    asked = Asked.of(selection, **more)  # type: ignore[arg-type]
    return cases.listed(
        office.database.sql,
        EVERYTHING,
        asked,
        UserId(user),
        office.clock.now(),
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
    values = {"owner": "", "until": "", "waiting": "[]", "like": "", "named": 0, "stage": "",
              "page": 1, "offset": 0, "sight_user": "", "sight_now": ""}  # fmt: skip
    statement = cases.list_sql(Asked.of(selection), EVERYTHING, count=count)
    plan = [
        row[3]
        for row in office.database.sql.execute(
            f"EXPLAIN QUERY PLAN {statement}", values
        ).fetchall()
    ]
    if selection is Selection.CONCERNS:
        assert any("concern_waiting" in step for step in plan)
        return
    assert any("entry_open_by_case" in step for step in plan)
    if selection is not Selection.STEPLESS:
        assert any(
            "USING INDEX entry_open" in s or "COVERING INDEX entry_open" in s for s in plan
        )
    assert not any(step.startswith(("SCAN p", "SCAN u", "SCAN x")) for step in plan)


def asked(office: TestOffice, what: Asked) -> CasePage:
    return cases.listed(
        office.database.sql, EVERYTHING, what, office.user.id, office.clock.now()
    )


def every_question() -> Iterator[Asked]:
    """Every list there is: each source, filter and value, in each order."""
    orders = [None, *(Order(column, down) for column in Column for down in (False, True))]
    for source in (Source.CASES, Source.CONCERNS):
        narrowed: list[Filters] = [()]
        narrowed += [((key, value),) for key in ALLOWED[source] for value in VALUES[key]]
        narrowed += [((Filter.DUE, "overdue"), (Filter.STEP, "none"))]
        for filters in narrowed:
            if all(key in ALLOWED[source] for key, _ in filters):
                yield from (Asked(source, filters, order=order) for order in orders)


def test_a_concern_stands_on_its_list_until_somebody_decides(office: TestOffice) -> None:
    first = register(office, about_name="Freja Eksempel", severity="h72")
    second = register(office, severity="h24")
    page = listed(office, Selection.CONCERNS)
    assert numbers(page) == ["H-2026-0002", "H-2026-0001"]
    assert [row.about for row in page.rows] == [(Kind.CONCERN, second), (Kind.CONCERN, first)]
    assert page.rows[0].step in (EntryKind.ASSESSMENT, EntryKind.CHILD_REPORT)
    assert (page.rows[0].stage, page.rows[0].suspended) == (None, False)
    GoFurther(office.begin)(Further(second))
    assert numbers(listed(office, Selection.CONCERNS)) == ["H-2026-0001"]
    mine = Asked(Source.CONCERNS, ((Filter.OWNER, ME),))
    assert numbers(asked(office, mine)) == ["H-2026-0001"]
    nobody = Asked(Source.CONCERNS, ((Filter.OWNER, BO.id),))
    assert numbers(asked(office, nobody)) == []


def test_filters_narrow_together(office: TestOffice) -> None:
    child = open_case(office, about_age="15")
    grown = open_case(office, about_name="Freja Eksempel", about_age="25")
    rests = open_case(office, about_name="Rune Demosen", about_age="31")
    answer(office, grown.case_id)
    answer(office, rests.case_id, PoliceAnswer.TAKES_OVER)

    def found(**filters: str) -> list[str]:
        narrowed = ordered({Filter(key): value for key, value in filters.items()})
        return numbers(asked(office, Asked(filters=narrowed)))

    assert found(stage="qualification") == [grown.number]
    assert found(stage="assessment") == [child.number]  # one that rests is at no stage
    assert found(stage="assessment", due="overdue") == [child.number]
    assert found(stage="qualification", due="overdue") == []
    assert found(due="today") == [child.number, grown.number]
    assert set(found(due="week")) >= {child.number, grown.number}
    assert found(due="overdue", step="none") == []
    assert found(owner=BO.id) == []
    assert found(step="waiting", owner=office.user.id) == [rests.number]


def test_a_deadline_today_ends_at_midnight_and_a_week_after_seven_days() -> None:
    noon = at_wall_clock(date(2026, 1, 14), 12)
    assert until("overdue", noon) == noon
    assert until("today", noon) == at_wall_clock(date(2026, 1, 15), 0)
    assert until("week", noon) == at_wall_clock(date(2026, 1, 21), 0)


@pytest.mark.parametrize("column", list(Column))
def test_every_order_has_both_ways_and_all_the_rows(office: TestOffice, column: Column) -> None:
    for name in ("Åse Ælling", "anna beta", "Zita Øre", "Bo Aagaard"):
        open_case(office, about_name=name, about_age="30")
    up = asked(office, Asked(order=Order(column)))
    down = asked(office, Asked(order=Order(column, descending=True)))
    assert sorted(numbers(up)) == sorted(numbers(down))
    assert (up.total, down.total) == (4, 4)
    if column is Column.WHO:
        assert [row.who.shown for row in up.rows] == ["AB", "BA", "ZØ", "ÅÆ"]
        assert numbers(down) == numbers(up)[::-1]


def test_an_order_is_of_the_whole_list_and_not_of_a_page(
    office: TestOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Åse Ælling", "Zita Øre", "anna beta"):
        open_case(office, about_name=name, about_age="30")
    monkeypatch.setattr(cases, "PAGE", 1)
    pages = [
        asked(office, Asked(order=Order(Column.WHO), offset=at)).rows[0].who.shown
        for at in range(3)
    ]
    assert pages == ["AB", "ZØ", "ÅÆ"]
    assert len(asked(office, Asked(order=Order(Column.WHO), rows=3)).rows) == 3
    assert len(asked(office, Asked(rows=2)).rows) == 2


def test_the_words_of_a_column_decide_in_the_language_shown(office: TestOffice) -> None:
    open_case(office, about_age="15")
    open_case(office, about_name="Freja Eksempel", about_age="25")
    by_step = Asked(order=Order(Column.STEP))
    turned = {"Finish after the call": "b", "Report on a child (underretning)": "a"}
    page = cases.listed(
        office.database.sql, EVERYTHING, by_step, office.user.id, office.clock.now(),
        lambda words: turned[words.source],
    )  # fmt: skip
    assert [row.step for row in page.rows] == [EntryKind.CHILD_REPORT, EntryKind.AFTER_CALL]
    plainly = asked(office, by_step)
    assert [row.step for row in plainly.rows] == [EntryKind.AFTER_CALL, EntryKind.CHILD_REPORT]


def test_each_number_on_the_desk_opens_exactly_its_own_list(office: TestOffice) -> None:
    open_case(office, about_age="15")
    rests = open_case(office, about_name="Rune Demosen", about_age="31")
    answer(office, rests.case_id, PoliceAnswer.TAKES_OVER)
    register(office, about_name="Freja Eksempel")
    now = office.clock.now()
    shown = cases.tiles(office.database.sql, EVERYTHING, office.user.id, now)
    assert [tile.selection for tile in shown] == list(TILES)
    for tile in shown:
        page = listed(office, tile.selection)
        assert tile.total == page.total == len(page.rows)
    assert {tile.selection: tile.total for tile in shown} == {
        Selection.CONCERNS: 1, Selection.MINE: 2, Selection.OVERDUE: 1, Selection.WAITING: 1,
        Selection.STEPLESS: 0,
    }  # fmt: skip


def test_no_list_order_filter_or_count_goes_by_type_sign_kind_or_number_of_concerns(
    office: TestOffice,
) -> None:
    """Everything of that kind is changed; every list, in every order, stays as it was."""
    child = open_case(office, about_age="15")
    open_case(office, about_name="Freja Eksempel", about_age="25")
    register(office, about_name="Rune Demosen", about_age="31")
    before = [asked(office, each) for each in every_question()]
    now = office.clock.now()
    counted = cases.tiles(office.database.sql, EVERYTHING, office.user.id, now)
    with office.database.transaction() as transaction:
        run = transaction.sql.execute
        run("UPDATE concern SET kind = 'social_control', severity = 'now', danger_now = 'yes', "
            "children_home = 'yes', reporter_type = 'school' WHERE number <> 'H-2026-0002'")  # fmt: skip
        run("INSERT INTO answer (form, version, subject_kind, subject_id, answers, at, user_id) "
            "SELECT 'call', 1, 'concern', id, '{\"signs\":[\"violence\"]}', received_at, owner_id "
            "FROM concern")  # fmt: skip
        for at in range(5):
            run(
                "INSERT INTO concern (id, number, kind, channel, received_at, registered_at, "
                "registered_by, severity, due_at, reporter_type, danger_now, subject_id, "
                "owner_id, state, case_id) SELECT 'further-' || :at, 'H-2026-9' || :at, "
                "'extremism', channel, received_at, registered_at, registered_by, 'now', "
                "received_at, reporter_type, 'yes', subject_id, owner_id, 'in_case', :case "
                "FROM concern WHERE number = 'H-2026-0001'",
                {"at": at, "case": child.case_id},
            )
        transaction.commit()
    assert [asked(office, each) for each in every_question()] == before
    assert cases.tiles(office.database.sql, EVERYTHING, office.user.id, now) == counted


@pytest.mark.parametrize(
    "typed", ["extremism", "social_control", "h24", "now", "violence", "15", "råb"]
)
def test_no_letters_find_a_type_sign_severity_or_word_of_a_concern(
    office: TestOffice, typed: str
) -> None:
    open_case(office, about_age="15", words="Han råber")
    register(office, about_name="Freja Eksempel")
    for source in (Source.CASES, Source.CONCERNS):
        assert asked(office, Asked(source, containing=typed)).total == 0


def test_the_concern_whose_next_step_is_most_pressing_comes_first(office: TestOffice) -> None:
    """Not the one whose own deadline is: what is left after a call may be overdue before it."""
    first = register(office, about_name="Freja Eksempel", about_age="25", severity="h72")
    second = register(office, about_name="Rune Demosen", about_age="31", severity="h24")
    third = register(office, about_name="Emil Skabelon", about_age="31", severity="h24")
    with office.database.transaction() as transaction:
        run = transaction.sql.execute
        run("UPDATE entry SET due_at = '2026-01-13T07:30:00Z' WHERE kind = 'after_call' "
            "AND concern_id = :id", {"id": first})  # fmt: skip
        run("UPDATE entry SET status = 'ended' WHERE concern_id = :id", {"id": third})
        run("UPDATE entry SET status = 'ended' WHERE kind = 'after_call' AND concern_id = :id",
            {"id": second})  # fmt: skip
        transaction.commit()
    rows = listed(office, Selection.CONCERNS).rows
    assert [row.about[1] for row in rows] == [first, second, third]
    assert [row.step for row in rows] == [EntryKind.AFTER_CALL, EntryKind.ASSESSMENT, None]
