"""Several rows at once: looked at first, done row by row, reported, taken back as one."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.calendar.entry import NOT_OPEN, WHY_MOVED, Entry, EntryKind
from models.cases.case import PoliceAnswer
from models.cases.lists import Asked, Selection
from models.cases.rows import CaseRow
from models.cases.step_forms import CHOOSE_A_STEP
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, EntryId, UserId
from models.kernel.text import plain
from models.office.office import NOT_YOUR_ROLE, User
from models.ports.records import NOT_FOUND
from models.usecases.add_note import AddCaseNote
from models.usecases.bulk import (
    ALREADY,
    CASES_ONLY,
    CHANGED_SINCE,
    MOST,
    NO_STEP,
    TAKEN_BACK,
    TOO_MANY,
    BulkAct,
    BulkDone,
    BulkLine,
    BulkOrder,
    DoBulk,
    PreviewBulk,
    Target,
    UndoBulk,
)
from models.usecases.case_access import IN_CONFLICT
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.entries import NOT_IN_THE_PAST
from models.usecases.move_entry import Move, MoveEntry
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.take_case import NO_CASEWORKER, TakeCase
from models.workflow.stages import SUSPENDED
from storage.queries import cases
from storage.repositories.sight import EVERYTHING
from tests.casework import acts_of, answer, open_case, open_entries, register
from tests.colleagues import DORA, LEA, PIA, join
from tests.office import ANE, BO, TestOffice, open_office


def rows(office: TestOffice, selection: Selection = Selection.OPEN) -> tuple[CaseRow, ...]:
    now = office.clock.now()
    return cases.listed(
        office.database.sql, EVERYTHING, Asked.of(selection), office.user.id, now
    ).rows


def target(row: CaseRow) -> Target:
    return Target(row.about, row.number, row.entry_id)


def targets(office: TestOffice) -> tuple[Target, ...]:
    return tuple(sorted((target(row) for row in rows(office)), key=lambda each: each.number))


def refusals(lines: tuple[BulkLine, ...]) -> list[object]:
    return [line.refused for line in lines]


def undo(office: TestOffice, done: BulkDone) -> BulkDone:
    assert done.undo is not None
    return UndoBulk(office.begin, plain)(done.undo)


def owners(office: TestOffice, case: CaseId) -> list[UserId]:
    with office.begin() as work:
        kept = work.cases.get(case)
        return [kept.owner_id, *(e.owner_id for e in work.entries.open_of_case(case))]


@pytest.fixture
def full(office: TestOffice) -> TestOffice:
    """Three cases; the last one rests with the police."""
    join(office, BO, LEA, PIA, DORA)
    open_case(office, about_age="15")
    open_case(office, about_name="Freja Eksempel", about_age="25")
    rests = open_case(office, about_name="Rune Demosen", about_age="31")
    answer(office, rests.case_id, PoliceAnswer.TAKES_OVER)
    return office


def soon(office: TestOffice, **span: float) -> BulkOrder:
    due = office.clock.now() + timedelta(**(span or {"days": 3}))
    return BulkOrder(BulkAct.MOVE, targets(office), due_at=due, reason="Ferie")


def planned(office: TestOffice) -> BulkOrder:
    order = soon(office)
    return replace(order, act=BulkAct.FOLLOW_UP, kind=EntryKind.FOLLOW_UP)


def handed(office: TestOffice, owner: User = BO) -> BulkOrder:
    return BulkOrder(BulkAct.HAND_OVER, targets(office), owner=owner.id)


def test_a_preview_says_each_refusal_before_and_keeps_nothing(full: TestOffice) -> None:
    before = (acts_of(full), rows(full))
    lines = PreviewBulk(full.begin)(planned(full))
    assert refusals(lines) == [None, None, SUSPENDED]
    assert [line.target.number for line in lines] == [
        "S-2026-0001", "S-2026-0002", "S-2026-0003",
    ]  # fmt: skip
    assert (acts_of(full), rows(full)) == before


@pytest.mark.parametrize("order", [soon, planned, handed])
def test_what_the_preview_says_is_what_happens(
    full: TestOffice, order: Callable[[TestOffice], BulkOrder]
) -> None:
    wanted = order(full)
    before = PreviewBulk(full.begin)(wanted)
    assert DoBulk(full.begin)(wanted).lines == before


def test_cases_are_handed_over_each_with_its_own_row_of_the_log(full: TestOffice) -> None:
    already = targets(full)[0]
    TakeCase(full.begin)(CaseId(already.about[1]), BO.id)
    done = DoBulk(full.begin)(handed(full))
    assert refusals(done.lines) == [ALREADY.filled(name="Bo Demosen"), None, None]
    assert acts_of(full)[-3:] == ["case.taken", "case.taken", "bulk.done"]
    assert {row.owner_id for row in rows(full)} == {BO.id}
    topics = {key for kind, key in done.changed if kind is Kind.CASE}
    assert topics == {each.about[1] for each in targets(full)[1:]}


def test_a_handing_over_is_taken_back_with_every_entry_to_whom_it_was(
    full: TestOffice,
) -> None:
    one = CaseId(targets(full)[0].about[1])
    when = full.clock.now() + timedelta(days=9)
    PlanFollowUp(full.begin)(FollowUp(one, EntryKind.MEETING, when, owner=LEA.id))
    was = {each.about: owners(full, CaseId(each.about[1])) for each in targets(full)}
    done = DoBulk(full.begin)(handed(full))
    assert owners(full, one) != was[targets(full)[0].about]
    back = undo(full, done)
    assert refusals(back.lines) == [None, None, None]
    assert {each.about: owners(full, CaseId(each.about[1])) for each in targets(full)} == was
    assert acts_of(full)[-4:] == ["case.taken", "case.taken", "case.taken", "bulk.undone"]


def test_a_colleagues_own_entry_of_the_case_stays_theirs_when_it_is_taken_back(
    full: TestOffice,
) -> None:
    one = CaseId(targets(full)[0].about[1])
    entry = open_entries(full, one)[-1]
    with full.database.transaction() as transaction:
        transaction.sql.execute(
            "UPDATE entry SET owner_id = :bo WHERE id = :id", {"bo": BO.id, "id": entry.id}
        )
        transaction.commit()
    was = owners(full, one)
    done = DoBulk(full.begin)(handed(full))
    assert set(owners(full, one)) == {BO.id}
    undo(full, done)
    assert owners(full, one) == was


def test_follow_ups_are_planned_and_taken_out_again(full: TestOffice) -> None:
    before = rows(full)
    done = DoBulk(full.begin)(planned(full))
    assert acts_of(full)[-3:] == ["entry.made", "entry.made", "bulk.done"]
    case = CaseId(done.lines[0].target.about[1])
    assert EntryKind.FOLLOW_UP in {each.kind for each in open_entries(full, case)}
    back = undo(full, done)
    assert refusals(back.lines) == [None, None]
    assert EntryKind.FOLLOW_UP not in {each.kind for each in open_entries(full, case)}
    assert rows(full) == before
    with full.begin() as work:
        assert work.story.of_case(case)[0].happening.kind == "follow_up_undone"


def test_deadlines_are_moved_for_one_reason_and_put_back_though_they_have_passed(
    full: TestOffice,
) -> None:
    full.wait(hours=30)
    before = rows(full)
    order = soon(full)
    done = DoBulk(full.begin)(order)
    assert refusals(done.lines) == [None, None, None]
    case = CaseId(done.lines[0].target.about[1])
    with full.begin() as work:
        assert work.story.of_case(case)[0].happening.words == "Ferie"
    back = undo(full, done)
    assert refusals(back.lines) == [None, None, None]
    again = rows(full)
    assert [replace(row, entry_id=None) for row in again] == [
        replace(row, entry_id=None) for row in before
    ]
    with full.begin() as work:
        assert work.story.of_case(case)[0].happening.words == plain(TAKEN_BACK)


def test_what_has_changed_since_is_left_and_said(full: TestOffice) -> None:
    done = DoBulk(full.begin)(planned(full))
    touched = CaseId(done.lines[0].target.about[1])
    AddCaseNote(full.begin)(touched, "Moren har ringet")
    back = undo(full, done)
    assert refusals(back.lines) == [CHANGED_SINCE, None]
    assert acts_of(full)[-1] == "bulk.undone"
    again = undo(full, done)
    assert refusals(again.lines) == [CHANGED_SINCE, CHANGED_SINCE]
    assert again.changed == frozenset()
    assert acts_of(full)[-1] == "bulk.undone"


def test_a_concern_is_moved_but_neither_handed_over_nor_planned_on(office: TestOffice) -> None:
    concern = register(office, about_age="40")
    mine = tuple(target(row) for row in rows(office, Selection.CONCERNS))
    assert mine[0].about == (Kind.CONCERN, concern)
    due = office.clock.now() + timedelta(days=1)
    moved = BulkOrder(BulkAct.MOVE, mine, due_at=due, reason="Politiet ringer i morgen")
    for act in (BulkAct.HAND_OVER, BulkAct.FOLLOW_UP):
        (line,) = PreviewBulk(office.begin)(replace(moved, act=act))
        assert line.refused == CASES_ONLY
    done = DoBulk(office.begin)(moved)
    assert refusals(done.lines) == [None]
    assert rows(office, Selection.CONCERNS)[0].step is not None
    assert refusals(undo(office, done).lines) == [None]


def test_entries_of_one_case_do_not_stand_in_each_others_way(office: TestOffice) -> None:
    case = open_case(office, about_age="15").case_id
    before = open_entries(office, case)
    chosen = tuple(Target((Kind.ENTRY, each.id), "S-2026-0001", each.id) for each in before)
    due = office.clock.now() + timedelta(days=3)
    done = DoBulk(office.begin)(BulkOrder(BulkAct.MOVE, chosen, due_at=due, reason="Ferie"))
    assert {each.due_at for each in open_entries(office, case)} == {due}
    assert done.undo is not None
    with office.begin() as work:
        moved = work.entries.get(done.undo.rows[0].made or EntryId(""))
    MoveEntry(office.begin)(Move(moved.id, due + timedelta(days=1), "Endnu en ferie"))
    back = undo(office, done)
    assert refusals(back.lines) == [CHANGED_SINCE, *[None] * (len(chosen) - 1)]

    def facts(entries: tuple[Entry, ...]) -> set[tuple[object, ...]]:
        return {(each.kind, each.due_at, each.origin, each.origin_at) for each in entries}

    now = tuple(each for each in open_entries(office, case) if each.kind is not moved.kind)
    assert facts(now) == facts(tuple(each for each in before if each.kind is not moved.kind))


def test_rows_that_will_not_have_it_say_why(full: TestOffice) -> None:
    one, two, _ = targets(full)
    stepless = replace(one, entry_id=None)
    gone = Target((Kind.CASE, "nowhere"), "S-2026-0099", EntryId("nowhere"))
    order = replace(soon(full), targets=(stepless, gone, two))
    assert refusals(PreviewBulk(full.begin)(order)) == [NO_STEP, NOT_FOUND, None]
    DoBulk(full.begin)(order)
    assert refusals(DoBulk(full.begin)(order).lines) == [NO_STEP, NOT_FOUND, NOT_OPEN]
    past = replace(order, due_at=full.clock.now() - timedelta(hours=1))
    late = PreviewBulk(full.begin)(replace(past, targets=targets(full)))
    assert refusals(late) == [NOT_IN_THE_PAST] * 3
    none = DoBulk(full.begin)(replace(order, targets=(gone,)))
    assert (none.undo, none.changed) == (None, frozenset())
    no_kind = replace(planned(full), kind=EntryKind.HOME_VISIT)
    assert refusals(PreviewBulk(full.begin)(no_kind))[0] == CHOOSE_A_STEP


def test_who_gets_the_cases_must_be_able_to_have_each(full: TestOffice) -> None:
    one = CaseId(targets(full)[0].about[1])
    DeclareConflict(full.begin)(Declared((Kind.CASE, one), "Nabo", BO.id))
    lines = PreviewBulk(full.begin)(handed(full))
    assert refusals(lines) == [IN_CONFLICT.filled(name="Bo Demosen"), None, None]
    assert refusals(PreviewBulk(full.begin)(handed(full, DORA))) == [NO_CASEWORKER] * 3


def test_rights_and_sight_are_those_of_whoever_does_it_row_by_row(full: TestOffice) -> None:
    one, two, three = targets(full)
    for each in (one, two):
        TakeCase(full.begin)(CaseId(each.about[1]), PIA.id)
    theirs = full.begin_as(PIA)
    order = handed(full)
    assert refusals(PreviewBulk(theirs)(order)) == [None, None, NOT_FOUND]
    done = DoBulk(theirs)(order)
    assert done.undo is not None
    assert [row.after for row in done.undo.rows] == [None, None]  # not theirs to see any more
    back = UndoBulk(theirs, plain)(done.undo)
    assert refusals(back.lines) == [NOT_FOUND, NOT_FOUND]
    assert rows(full)[0].owner_id in (BO.id, ANE.id)
    assert three.number == "S-2026-0003"


def test_a_caseworker_may_not_hand_on_what_is_anothers(full: TestOffice) -> None:
    one = targets(full)[0]
    TakeCase(full.begin)(CaseId(one.about[1]), PIA.id)
    with full.database.transaction() as transaction:
        transaction.sql.execute(
            "INSERT INTO access_grant (id, case_id, user_id, starts_at, ends_at, reason, "
            "granted_at, granted_by) VALUES ('g', :case, :bo, '2026-01-01T00:00:00Z', "
            "'2027-01-01T00:00:00Z', 'Ferie', '2026-01-01T00:00:00Z', :ane)",
            {"case": one.about[1], "bo": BO.id, "ane": ANE.id},
        )
        transaction.commit()
    order = BulkOrder(BulkAct.HAND_OVER, (one,), owner=BO.id)
    assert refusals(PreviewBulk(full.begin_as(BO))(order)) == [NOT_YOUR_ROLE]


def test_the_order_itself_is_looked_at_first(full: TestOffice) -> None:
    order = soon(full)
    for act in (PreviewBulk(full.begin), DoBulk(full.begin)):
        with pytest.raises(Refused) as refused:
            act(replace(order, reason=" "))
        assert (refused.value.why, refused.value.field) == (WHY_MOVED, "reason")
        with pytest.raises(Refused) as refused:
            act(replace(order, targets=order.targets * MOST))
        assert refused.value.why == TOO_MANY.filled(most=MOST)
        with pytest.raises(Refused):
            act(replace(order, reason="\u202egpj"))
    with pytest.raises(Refused) as refused:
        PreviewBulk(full.begin_as(DORA))(order)
    assert refused.value.why is NOT_YOUR_ROLE


def test_a_row_that_has_no_step_any_more_cannot_be_moved_back(full: TestOffice) -> None:
    done = DoBulk(full.begin)(soon(full))
    assert done.undo is not None
    row = done.undo.rows[0]
    lost = replace(row, target=replace(row.target, entry_id=None))
    back = UndoBulk(full.begin, plain)(replace(done.undo, rows=(lost,)))
    assert refusals(back.lines) == [NO_STEP]


@dataclass(frozen=True)
class Drawn:
    act: BulkAct
    chosen: frozenset[int]
    touched: frozenset[int]
    owner: User


DRAWN = st.builds(
    Drawn,
    st.sampled_from(BulkAct),
    st.frozensets(st.integers(0, 3), min_size=1),
    st.frozensets(st.integers(0, 3)),
    st.sampled_from([BO, LEA, ANE]),
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(DRAWN)
def test_whatever_is_done_to_several_and_taken_back_leaves_the_list_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, drawn: Drawn
) -> None:
    """Property: rows not touched since are as before; touched ones are as the act left them."""
    office = open_office(tmp_path_factory.mktemp("bulk"))
    join(office, BO, LEA)
    for at in range(4):
        open_case(office, about_name=f"Emil Skabelon {at}", about_age=str(14 + at * 3))
    every = targets(office)
    order = BulkOrder(
        drawn.act, tuple(every[at] for at in sorted(drawn.chosen)), owner=drawn.owner.id,
        kind=EntryKind.MEETING, due_at=office.clock.now() + timedelta(days=2), reason="Ferie",
    )  # fmt: skip
    before = {row.number: replace(row, entry_id=None) for row in rows(office)}
    done = DoBulk(office.begin)(order)
    for at in drawn.touched:
        AddCaseNote(office.begin)(CaseId(every[at].about[1]), "Et nyt notat")
    then = {row.number: replace(row, entry_id=None) for row in rows(office)}
    if done.undo is not None:
        back = undo(office, done)
        refused = {line.target.number for line in back.lines if line.refused is not None}
        did = {line.target.number for line in done.lines if line.refused is None}
        assert refused == {every[at].number for at in drawn.touched} & did
    now = {row.number: replace(row, entry_id=None) for row in rows(office)}
    for at, each in enumerate(every):
        expected = then if at in drawn.touched else before
        assert now[each.number] == expected[each.number]
    office.database.close()
