"""Views of one's own: kept in the vault, seen by oneself, logged, forgotten with whom they name."""

from dataclasses import replace

import pytest

from models.cases.lists import (
    Asked,
    Column,
    Filter,
    ListName,
    ListState,
    Order,
    SavedView,
    Selection,
)
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ViewId
from models.office.office import User
from models.ports.records import NotFoundError
from models.usecases.views import (
    MOST,
    TAKEN,
    TOO_MANY,
    DeleteView,
    KeepListState,
    ListBegin,
    OpenList,
    RenameView,
    SaveView,
)
from storage.deletion import erase
from tests.casework import acts_of, open_case
from tests.colleagues import join
from tests.office import BO, TestOffice

CASES = ListName.CASES
LATE = ListState(
    asked=Asked(filters=((Filter.DUE, "overdue"),), order=Order(Column.WHO, descending=True)),
    columns=(Column.NUMBER, Column.WHO),
    widths=((Column.WHO, 210),),
    chosen=("one",),
    scroll=40,
)


def opened(office: TestOffice, user: User | None = None) -> ListBegin:
    begin = office.begin_as(user) if user else office.begin
    return OpenList(begin)(CASES, ListState())


def save(office: TestOffice, name: str, state: ListState = LATE) -> SavedView:
    return SaveView(office.begin)(CASES, name, state).view


def test_a_view_is_made_renamed_changed_and_deleted_and_each_is_logged(
    office: TestOffice,
) -> None:
    assert opened(office) == ListBegin((), None)
    kept = SaveView(office.begin)(CASES, "  Sene sager ", LATE)
    view = kept.view
    assert kept.changed == {(Kind.VIEW, view.id)}
    assert view.name == "Sene sager"
    assert (view.state.asked, view.state.columns) == (LATE.asked, LATE.columns)
    assert (view.state.chosen, view.state.scroll, view.state.view) == ((), 0, view.id)
    assert opened(office).views == (view,)
    renamed = RenameView(office.begin)(view.id, "Sene").view
    again = SaveView(office.begin)(CASES, "Sene", ListState(), view.id).view
    assert (renamed.id, again.id) == (view.id, view.id)
    assert opened(office).views == (again,)
    DeleteView(office.begin)(view.id)
    assert opened(office).views == ()
    assert acts_of(office)[-4:] == [
        "view.saved", "view.saved", "view.saved", "view.deleted",
    ]  # fmt: skip


def test_views_stand_as_they_were_made_and_belong_to_one_list(office: TestOffice) -> None:
    first, second = save(office, "Zebra"), save(office, "Abe")
    SaveView(office.begin)(ListName.QUEUE, "Zebra", LATE)
    assert opened(office).views == (first, second)


@pytest.mark.parametrize("name", ["", "   "])
def test_a_view_needs_a_name(office: TestOffice, name: str) -> None:
    with pytest.raises(Refused) as refused:
        save(office, name)
    assert refused.value.field == "name"


def test_a_name_is_taken_whatever_its_case(office: TestOffice) -> None:
    save(office, "Sene")
    other = save(office, "Mine børn")
    for work in (
        lambda: save(office, "SENE"),
        lambda: RenameView(office.begin)(other.id, "sene"),
    ):
        with pytest.raises(Refused) as refused:
            work()
        assert refused.value.why == TAKEN


def test_there_is_an_end_to_views(office: TestOffice) -> None:
    last = [save(office, f"Visning {at}") for at in range(MOST)][-1]
    with pytest.raises(Refused) as refused:
        save(office, "En til")
    assert refused.value.why == TOO_MANY.filled(most=MOST)
    SaveView(office.begin)(CASES, last.name, ListState(), last.id)


def test_nobody_sees_or_changes_the_views_of_another(office: TestOffice) -> None:
    join(office, BO)
    view = save(office, "Sene")
    KeepListState(office.begin)(CASES, LATE)
    assert opened(office, BO) == ListBegin((), None)
    theirs = office.begin_as(BO)
    for act in (
        lambda: RenameView(theirs)(view.id, "Mine nu"),
        lambda: DeleteView(theirs)(view.id),
        lambda: SaveView(theirs)(CASES, "Mine nu", LATE, view.id),
        lambda: DeleteView(office.begin)(ViewId("nowhere")),
    ):
        with pytest.raises(NotFoundError):
            act()
    assert opened(office).views == (view,)


def test_a_list_is_taken_up_where_it_was_left_and_that_is_no_act(office: TestOffice) -> None:
    rows = len(acts_of(office))
    assert KeepListState(office.begin)(CASES, LATE) == frozenset()
    KeepListState(office.begin)(CASES, replace(LATE, scroll=90))
    assert opened(office).state == replace(LATE, scroll=90)
    assert len(acts_of(office)) == rows


def test_what_cannot_be_seen_is_kept_in_no_filter(office: TestOffice) -> None:
    unfit = ListState(asked=Asked(containing="\u202egpj"))
    with pytest.raises(Refused):
        KeepListState(office.begin)(CASES, unfit)
    with pytest.raises(Refused):
        save(office, "Sene", unfit)


def test_who_leaves_leaves_no_views(office: TestOffice) -> None:
    join(office, BO)
    SaveView(office.begin_as(BO))(CASES, "Bos", LATE)
    KeepListState(office.begin_as(BO))(CASES, LATE)
    kept = save(office, "Anes")
    with office.begin() as work:
        work.users.leave(BO.id, work.now)
        sql = office.database.sql
        assert sql.execute("SELECT id FROM list_view").fetchall() == [(kept.id,)]
        assert sql.execute("SELECT user_id FROM list_state").fetchall() == []


@pytest.mark.parametrize(
    ("typed", "stays"), [("Freja", False), ("eksem", False), ("Fr", True), ("0002", True)]
)
def test_a_deleted_person_stands_in_no_filter_and_no_name_of_a_view(
    office: TestOffice, typed: str, *, stays: bool
) -> None:
    open_case(office, about_name="Freja Eksempel")
    narrowed = ListState(view=Selection.OPEN, asked=Asked(containing=typed))
    named = save(office, "Om Freja")
    filtered = save(office, "Filtreret", narrowed)
    KeepListState(office.begin)(CASES, narrowed)
    person = str(office.database.value("SELECT subject_id FROM case_file"))
    with office.database.transaction() as transaction:
        transaction.sql.execute("PRAGMA defer_foreign_keys = ON")
        erase(transaction.sql, Kind.PERSON, person)
        found = transaction.sql.execute("SELECT id, state FROM list_view").fetchall()
        assert [row[0] for row in found] == [filtered.id]
        assert named.id not in str(found)
        state = transaction.sql.execute("SELECT state FROM list_state").fetchall()
        for told in (found[0][1], state[0][0]):
            assert (typed in told) is stays
