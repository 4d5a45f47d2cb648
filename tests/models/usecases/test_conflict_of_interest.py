"""A conflict of interest hides a person and all about them, and somebody takes over."""

from dataclasses import replace

import pytest

from models.access.conflict import (
    LIFTED_BEFORE,
    NOT_ONES_OWN,
    SAY_WHY,
    SAY_WHY_LIFTED,
    Conflict,
)
from models.access.reasons import SHORTER
from models.access.rows import ConflictRow
from models.audit.acts import Act
from models.audit.leaf import Note
from models.cases.lists import Asked, Selection
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, ConflictId, PersonId, UserId
from models.office.office import NOT_YOUR_ROLE, Actor, User
from models.ports.records import NotFoundError
from models.usecases.case_access import CHOOSE_COLLEAGUE, ShowCaseAccess
from models.usecases.conflict_of_interest import (
    CHOOSE_ANOTHER,
    HAS_ONE,
    NOBODY_ELSE,
    NOT_A_USER,
    DeclareConflict,
    Declared,
    LiftConflict,
)
from models.usecases.end_concern import RejectConcern
from models.usecases.go_further import Further, GoFurther
from models.usecases.open_case_log import OpenCaseLog
from models.usecases.open_case_view import OpenCaseView
from models.usecases.open_concern import OpenConcern
from models.usecases.preview_access import NO_SUCH_USER, PreviewAccess
from models.usecases.register_concern import Call, RegisterConcern
from models.usecases.search import Search
from models.usecases.take_case import TakeCase
from storage.queries.reads import SqlReads
from storage.system.clocks import PRACTICE_START
from tests.casework import Opened, acts_of, lives_at, open_case, register, see_earlier
from tests.colleagues import ADAM, DORA, LEA, PIA, join
from tests.office import ANE, BO, TestOffice

NUMBER = "6312049897"


@pytest.fixture
def case(office: TestOffice) -> Opened:
    join(office, BO, LEA, PIA, DORA, ADAM)
    return open_case(office, about_name="Mathias Testesen", about_cpr=NUMBER, about_age="")


def declare(
    office: TestOffice,
    on: CaseId | ConcernId,
    whose: User | None = None,
    by: User = ANE,
    *,
    kind: Kind = Kind.CASE,
    to: User | None = None,
) -> None:
    DeclareConflict(office.begin_as(by))(
        Declared((kind, on), "Nabo", whose.id if whose else None, to.id if to else None)
    )


def numbers(office: TestOffice, user: User) -> set[str]:
    reads = SqlReads(office.database.sql, office.clock, Actor(user.id, user.role))
    listed = reads.cases(Asked.of(Selection.OPEN))
    assert listed.total == len(listed.rows)
    return {row.number for row in listed.rows}


def found(office: TestOffice, user: User, query: str) -> set[str]:
    return {hit.title for hit in Search(office.begin_as(user))(query).hits}


def conflicts(office: TestOffice, case: CaseId, by: User = LEA) -> tuple[ConflictRow, ...]:
    return ShowCaseAccess(office.begin_as(by))(case).conflicts


def owners(office: TestOffice, case: CaseId) -> set[str]:
    rows = office.database.sql.execute(
        "SELECT owner_id FROM case_file WHERE id = :id UNION SELECT owner_id FROM entry "
        "WHERE case_id = :id AND status = 'open'",
        {"id": case},
    ).fetchall()
    return {row[0] for row in rows}


def test_ones_own_case_goes_to_another_with_all_that_is_open_and_is_gone_from_sight(
    office: TestOffice, case: Opened
) -> None:
    assert owners(office, case.case_id) == {ANE.id}
    declare(office, case.case_id)
    assert owners(office, case.case_id) == {LEA.id}
    with pytest.raises(NotFoundError) as hidden:
        OpenCaseView(office.begin)(case.case_id)
    with pytest.raises(NotFoundError) as missing:
        OpenCaseView(office.begin)(CaseId("none"))
    assert type(hidden.value) is type(missing.value)
    with pytest.raises(NotFoundError):
        OpenCaseLog(office.begin)(case.case_id)
    assert (numbers(office, ANE), numbers(office, LEA)) == (set(), {case.number})
    for query in (case.number, "Mathias Testesen", NUMBER, "råb om aftenen"):
        assert found(office, ANE, query) == set()
        assert found(office, LEA, query) != set()
    assert acts_of(office).count("conflict.declared") == 1
    assert acts_of(office).count("case.taken") == 2  # the case, and the concern behind it


def test_the_one_chosen_takes_over(office: TestOffice, case: Opened) -> None:
    TakeCase(office.begin)(case.case_id, BO.id)
    declare(office, case.case_id, by=BO, to=PIA)
    assert owners(office, case.case_id) == {PIA.id}
    assert (numbers(office, BO), numbers(office, PIA)) == (set(), {case.number})


def test_a_coordinator_takes_over_when_nobody_is_chosen(
    office: TestOffice, case: Opened
) -> None:
    TakeCase(office.begin)(case.case_id, BO.id)
    declare(office, case.case_id, by=BO)
    assert owners(office, case.case_id) == {ANE.id}


def test_what_is_not_ones_own_keeps_its_owner(office: TestOffice, case: Opened) -> None:
    with office.begin() as work:
        entry = work.entries.open_of_case(case.case_id)[0]
        entry.owner_id = LEA.id
        work.entries.save(entry)
        work.note(Note(Act.ENTRY_MOVED))
        work.commit()
    declare(office, case.case_id, by=LEA)
    assert owners(office, case.case_id) == {ANE.id}
    assert (numbers(office, ANE), numbers(office, LEA)) == ({case.number}, set())


def test_a_later_concern_about_the_same_person_is_hidden_as_well(
    office: TestOffice, case: Opened
) -> None:
    declare(office, case.case_id)
    linked = RegisterConcern(office.begin_as(LEA))(
        Call(
            {
                "danger_now": "no", "words": "Endnu et opkald", "about_name": "Matias Testesen",
                "about_cpr": NUMBER, "reporter_type": "private", "severity": "h24",
            },
            office.clock.now(),
        )
    )  # fmt: skip
    with pytest.raises(NotFoundError):
        OpenConcern(office.begin)(linked.concern_id)
    assert OpenConcern(office.begin_as(LEA))(linked.concern_id).number == linked.number
    for concern in (case.concern_id, linked.concern_id):
        lives_at(replace(office, user=LEA), concern)
    see_earlier(office.begin_as(LEA), linked.concern_id)
    GoFurther(office.begin_as(LEA))(Further(linked.concern_id, join=case.case_id))
    with pytest.raises(NotFoundError):
        OpenConcern(office.begin)(linked.concern_id)
    assert found(office, ANE, linked.number) == set()


def test_a_call_about_such_a_person_can_be_taken_down_and_is_gone_then(
    office: TestOffice, case: Opened
) -> None:
    declare(office, case.case_id)
    concern = register(office, about_cpr=NUMBER, about_age="")
    with pytest.raises(NotFoundError):
        OpenConcern(office.begin)(concern)


def test_a_concern_that_is_ones_own_goes_to_another(office: TestOffice, case: Opened) -> None:
    concern = register(office, about_name="Freja Eksempel")
    declare(office, concern, kind=Kind.CONCERN)
    with pytest.raises(NotFoundError):
        OpenConcern(office.begin)(concern)
    assert OpenConcern(office.begin_as(LEA))(concern).owner == LEA.id
    entries = OpenConcern(office.begin_as(LEA))(concern).open_entries
    assert {entry.owner for entry in entries} == {LEA.id}
    assert numbers(office, ANE) == {case.number}, "another person's case is still there"


def test_an_ended_concern_is_taken_over_by_whoever_will_delete_it(
    office: TestOffice, case: Opened
) -> None:
    concern = register(office, about_name="Freja Eksempel", about_age="30")
    RejectConcern(office.begin)(concern, "Intet hold i den")
    before = acts_of(office).count("case.taken")
    declare(office, concern, kind=Kind.CONCERN)
    assert acts_of(office).count("case.taken") == before + 1


def test_a_concern_of_which_nothing_is_open_stays_as_it_is(
    office: TestOffice, case: Opened
) -> None:
    concern = register(office, about_name="Freja Eksempel", about_age="30")
    RejectConcern(office.begin)(concern, "Intet hold i den")
    with office.database.transaction() as transaction:
        transaction.execute(
            "UPDATE entry SET status = 'ended' WHERE concern_id = ?", (concern,)
        )
        transaction.commit()
    before = acts_of(office).count("case.taken")
    declare(office, concern, kind=Kind.CONCERN)
    assert acts_of(office).count("case.taken") == before


def test_a_case_about_somebody_else_that_took_the_concern_up_is_hidden_too(
    office: TestOffice, case: Opened
) -> None:
    with office.database.transaction() as transaction:
        transaction.execute("INSERT INTO person (id, name) VALUES ('other', 'Freja Eksempel')")
        transaction.execute("UPDATE concern SET subject_id = 'other'")
        transaction.commit()
    declare(office, case.concern_id, kind=Kind.CONCERN)
    assert (numbers(office, ANE), owners(office, case.case_id)) == (set(), {LEA.id})


def test_a_colleagues_is_recorded_by_who_may_assign(office: TestOffice, case: Opened) -> None:
    with pytest.raises(NotFoundError):
        declare(office, case.case_id, by=BO)
    TakeCase(office.begin)(case.case_id, BO.id)
    with pytest.raises(Refused) as refused:
        declare(office, case.case_id, PIA, by=BO)
    assert refused.value.why is NOT_YOUR_ROLE
    declare(office, case.case_id, DORA)
    with pytest.raises(Refused) as refused:
        declare(office, case.case_id, DORA)
    assert refused.value.why is HAS_ONE
    with pytest.raises(Refused) as refused:
        declare(office, case.case_id, User(UserId("none"), "", "", ANE.role))
    assert refused.value.why is NOT_A_USER


@pytest.mark.parametrize(
    ("to", "why"), [(ANE, CHOOSE_ANOTHER), (DORA, CHOOSE_COLLEAGUE)], ids=["oneself", "a DPO"]
)
def test_not_everybody_can_take_over(
    office: TestOffice, case: Opened, to: User, why: object
) -> None:
    with pytest.raises(Refused) as refused:
        declare(office, case.case_id, to=to)
    assert (refused.value.why, refused.value.field) == (why, "successor")
    assert numbers(office, ANE) == {case.number}


def test_nobody_takes_over_who_has_the_same_conflict(office: TestOffice, case: Opened) -> None:
    declare(office, case.case_id, LEA)
    with pytest.raises(Refused) as refused:
        declare(office, case.case_id, to=LEA)
    assert refused.value.why is CHOOSE_ANOTHER
    with pytest.raises(Refused) as refused:
        declare(office, case.case_id)
    assert refused.value.why is CHOOSE_ANOTHER, "a caseworker could, but must be chosen"
    declare(office, case.case_id, to=BO)
    assert owners(office, case.case_id) == {BO.id}


def test_in_a_one_person_office_it_says_what_to_do(office: TestOffice) -> None:
    alone = open_case(office)
    with pytest.raises(Refused) as refused:
        declare(office, alone.case_id)
    assert refused.value.why is NOBODY_ELSE
    assert numbers(office, ANE) == {alone.number}, "nothing was changed"


@pytest.mark.parametrize(("reason", "why"), [(" ", SAY_WHY), ("x" * 501, SHORTER)])
def test_it_needs_a_short_reason(
    office: TestOffice, case: Opened, reason: str, why: object
) -> None:
    with pytest.raises(Refused) as refused:
        DeclareConflict(office.begin)(Declared((Kind.CASE, case.case_id), reason))
    assert refused.value.why.source == why.source  # type: ignore[attr-defined]


def test_it_is_shown_to_who_may_assign_and_never_to_the_one_concerned(
    office: TestOffice, case: Opened
) -> None:
    TakeCase(office.begin)(case.case_id, BO.id)
    declare(office, case.case_id, PIA)
    (row,) = conflicts(office, case.case_id)
    assert (row.user_id, row.declared_by, row.reason) == (PIA.id, ANE.id, "Nabo")
    assert row.numbers == (case.number, "H-2026-0001")
    assert conflicts(office, case.case_id, by=BO) == ()
    other = open_case(office, about_name="Freja Eksempel")
    assert conflicts(office, other.case_id) == ()


def test_somebody_else_lifts_it_and_all_is_seen_again(office: TestOffice, case: Opened) -> None:
    declare(office, case.case_id)
    (row,) = conflicts(office, case.case_id)
    lift = LiftConflict(office.begin_as(LEA))
    with pytest.raises(NotFoundError):
        LiftConflict(office.begin)(row.conflict_id, "Det var en anden")
    with pytest.raises(NotFoundError):
        lift(ConflictId("none"), "Det var en anden")
    for reason, why in ((" ", SAY_WHY_LIFTED), ("x" * 501, SHORTER)):
        with pytest.raises(Refused) as refused:
            lift(row.conflict_id, reason)
        assert refused.value.why.source == why.source
    lift(row.conflict_id, "Det var en anden")
    assert numbers(office, ANE) == {case.number}
    assert conflicts(office, case.case_id) == ()
    assert acts_of(office)[-2:] == ["conflict.lifted", "access.previewed"]
    with pytest.raises(Refused) as refused:
        lift(row.conflict_id, "Igen")
    assert refused.value.why is LIFTED_BEFORE


def test_nobody_lifts_their_own() -> None:
    conflict = Conflict(
        ConflictId("c"), ANE.id, PersonId("p"), None, None, "Nabo",
        declared_at=PRACTICE_START, declared_by=ANE.id,
    )  # fmt: skip
    with pytest.raises(Refused) as refused:
        conflict.lift("Nej", ANE.id, PRACTICE_START)
    assert refused.value.why is NOT_ONES_OWN


def test_the_preview_tells_numbers_and_reasons_and_hidden_ones_to_who_may_assign(
    office: TestOffice, case: Opened
) -> None:
    mine = open_case(office, about_name="Freja Eksempel")
    TakeCase(office.begin)(mine.case_id, BO.id)
    TakeCase(office.begin)(case.case_id, BO.id)
    declare(office, case.case_id, by=BO)
    shown = PreviewAccess(office.begin_as(LEA))(BO.id)
    assert [(row.number, str(row.why)) for row in shown.cases] == [(mine.number, "owner")]
    assert (shown.total, shown.concerns, shown.hidden) == (1, 0, 2)
    assert [row.numbers for row in shown.conflicts] == [(case.number, "H-2026-0001")]
    for user in (DORA, ADAM):
        to_others = PreviewAccess(office.begin_as(user))(BO.id)
        assert (to_others.hidden, to_others.conflicts) == (2, ())
        assert [row.number for row in to_others.cases] == [mine.number]
    everything = PreviewAccess(office.begin_as(DORA))(ANE.id)
    assert {row.number: str(row.why) for row in everything.cases} == {
        mine.number: "role", case.number: "owner",
    }  # fmt: skip
    assert everything.total == 2
    nothing = PreviewAccess(office.begin)(DORA.id)
    assert (nothing.cases, nothing.total, nothing.concerns) == ((), 0, 0)
    with pytest.raises(Refused) as refused:
        PreviewAccess(office.begin)(UserId("none"))
    assert refused.value.why is NO_SUCH_USER


def test_a_preview_tells_nothing_that_is_hidden_from_the_one_who_looks(
    office: TestOffice, case: Opened
) -> None:
    declare(office, case.case_id)
    declare(office, case.case_id, PIA, by=LEA)
    of_leader = PreviewAccess(office.begin)(LEA.id)
    assert (of_leader.cases, of_leader.total) == ((), 0)
    of_pia = PreviewAccess(office.begin)(PIA.id)
    assert (of_pia.hidden, of_pia.conflicts) == (0, ())
    of_oneself = PreviewAccess(office.begin)(ANE.id)
    assert (of_oneself.hidden, of_oneself.conflicts) == (0, ())
