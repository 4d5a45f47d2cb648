"""Whatever happens to the people, what is open has an owner here who may see it."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.access.roles import Right, Role, may
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import SECONDED, EntryKind
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.office.office import NOT_YOUR_ROLE, Actor, User
from models.ports.keys import Keys, Secret
from models.ports.records import NotFoundError
from models.usecases.case_access import Given, GrantAccess
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.countersign import SEES_LIST
from models.usecases.hand_on import NO_HEIR, CountBelongings, Handed, HandOn
from models.usecases.manage_users import ChangeUser, CloseAccess
from models.usecases.take_case import TakeCase
from storage.queries.reads import SqlReads
from tests.casework import Opened, acts_of, open_case, register
from tests.colleagues import ADAM, LARS, LEA, PIA, join
from tests.office import ANE, BO, TestOffice, open_office

PEOPLE = (ANE, LEA, BO, PIA, ADAM)
SECRET = Secret("")


class NoKeys:
    """The slot file, for a test of what goes on in the database."""

    epoch = 1

    def confirm(self, own: Secret) -> None:
        pass

    def rekey(self, *given: object) -> None:
        pass


def close(office: TestOffice, by: User, leaver: User, heir: User | None = None) -> Handed:
    act = CloseAccess(office.begin_as(by), cast("Keys", NoKeys()), lambda: None)
    return act(leaver.id, SECRET, None, None if heir is None else heir.id)


def change(
    office: TestOffice, by: User, user: User, role: Role, heir: User | None = None
) -> Handed:
    act = ChangeUser(office.begin_as(by))
    return act(user.id, user.name, role, None if heir is None else heir.id)


def conflict(office: TestOffice, user: User, on: tuple[Kind, str]) -> None:
    DeclareConflict(office.begin_as(user))(Declared(on, "Nabo"))


def asked(act: Callable[[], object]) -> tuple[object, str]:
    with pytest.raises(Refused) as refused:
        act()
    return refused.value.why._replace(values=()), refused.value.field


def owner(office: TestOffice, table: str, key: str) -> str:
    found = office.database.sql.execute(
        f"SELECT owner_id FROM {table} WHERE id = :id",  # noqa: S608 - a table's name
        {"id": key},
    ).fetchone()
    assert found is not None
    return str(found[0])


def astray(office: TestOffice) -> list[tuple[Any, ...]]:
    """Return what is open and has no owner here who may see it."""
    lost: list[tuple[Any, ...]] = []
    with office.begin() as work:
        here = {user.id: user for user in work.offices.users()}
        for row in work.users.every():
            key = row.user.id
            user = here.get(key)
            able = user is not None and may(user.role, Right.CASEWORK)
            kept: list[tuple[Kind, str]] = [
                (Kind.CASE, one.id) for one in work.cases.open_of_owner(key)
            ]
            kept += [(Kind.CONCERN, one.id) for one in work.concerns.waiting_of_owner(key)]
            lost += [(*one, key) for one in kept if not able or work.access.barred(key, one)]
            for entry in work.entries.open_of_owner(key):
                seconded = entry.kind in SECONDED and user is not None
                fit = able or (
                    seconded
                    and user is not None
                    and any(may(user.role, right) for right in SEES_LIST)
                )
                if user is None or not fit or not work.access.sees_entry(user, entry.id):
                    lost.append((entry.kind, entry.case_id, key))
    return lost


@pytest.fixture
def case(office: TestOffice) -> Opened:
    join(office, BO, LEA, PIA, ADAM)
    made = open_case(office)
    TakeCase(office.begin)(made.case_id, BO.id)
    return made


def waiting_of(office: TestOffice, user: User) -> str:
    """Return a concern that waits, and is the user's."""
    concern = register(office, about_name="Sara Prøvesen")
    with office.begin() as work:
        found = work.concerns.get(concern)
        found.owner_id = user.id
        work.concerns.save(found)
        for entry in work.entries.open_of_concern(concern):
            entry.owner_id = user.id
            work.entries.save(entry)
        work.note(Note(Act.CASE_TAKEN))
        work.commit()
    return concern


def test_a_leaver_hands_on_everything_to_the_one_chosen(
    office: TestOffice, case: Opened
) -> None:
    concern = waiting_of(office, BO)
    counted = CountBelongings(office.begin_as(ADAM))(BO.id)
    assert (counted.cases, counted.concerns) == (1, 1)
    assert counted.tasks > 2
    assert counted.any
    assert {each.id for each in counted.heirs} == {ANE.id, LEA.id, PIA.id}
    handed = close(office, ADAM, BO, PIA)
    assert handed.elsewhere == ()
    assert owner(office, "case_file", case.case_id) == PIA.id
    assert owner(office, "concern", concern) == PIA.id
    assert astray(office) == []
    assert not CountBelongings(office.begin_as(ADAM))(BO.id).any
    assert acts_of(office).count("case.handed_on") == 2
    reads = SqlReads(office.database.sql, office.clock, Actor(PIA.id, PIA.role))
    told = [row for row in reads.today().queue.rows if row.kind is EntryKind.TAKEN_OVER]
    assert {row.case_id or row.concern_id for row in told} == {case.case_id, concern}
    assert {row.owner_id for row in told} == {PIA.id}


def test_each_of_two_concerns_goes_on_with_its_own_tasks(office: TestOffice) -> None:
    join(office, BO, LEA, PIA, ADAM)
    both = [waiting_of(office, BO), waiting_of(office, BO)]
    conflict(office, LEA, (Kind.CONCERN, both[0]))
    handed = close(office, ADAM, BO, LEA)
    assert handed.elsewhere == ((ANE.name, 1),)
    assert [owner(office, "concern", one) for one in both] == [ANE.id, LEA.id]
    assert astray(office) == []


def test_a_conflict_on_one_concern_leaves_the_others_where_they_are(office: TestOffice) -> None:
    join(office, BO, LEA, PIA, ADAM)
    hidden, kept = waiting_of(office, BO), waiting_of(office, BO)
    conflict(office, BO, (Kind.CONCERN, hidden))
    assert owner(office, "concern", hidden) == ANE.id
    assert owner(office, "concern", kept) == BO.id
    assert astray(office) == []


def test_after_a_crash_what_nobody_may_have_stays_and_stops_nobody(
    office: TestOffice, case: Opened
) -> None:
    join(office, LARS)
    with office.begin() as work:
        for user in (ANE, LEA, PIA):
            work.users.rename(replace(user, role=Role.LOG_REVIEWER))
        assert HandOn(work, BO, stays=False)() == ()
    assert owner(office, "case_file", case.case_id) == BO.id


def test_who_takes_over_is_a_coordinator_where_nobody_was_chosen(
    office: TestOffice, case: Opened
) -> None:
    close(office, ADAM, BO)
    assert owner(office, "case_file", case.case_id) == ANE.id


def test_a_case_that_the_heir_may_not_have_goes_to_another_and_it_is_said(
    office: TestOffice, case: Opened
) -> None:
    other = open_case(office, about_name="Sara Prøvesen")
    TakeCase(office.begin)(other.case_id, BO.id)
    GrantAccess(office.begin)(Given(case.case_id, PIA.id, office.clock.now().date(), "Ferie"))
    conflict(office, PIA, (Kind.CASE, case.case_id))
    handed = close(office, ADAM, BO, PIA)
    assert handed.elsewhere == ((ANE.name, 1),)
    assert owner(office, "case_file", case.case_id) == ANE.id
    assert owner(office, "case_file", other.case_id) == PIA.id
    assert astray(office) == []


@pytest.mark.parametrize("heir", [BO, ADAM, LARS])
def test_who_cannot_take_over(office: TestOffice, case: Opened, heir: User) -> None:
    assert asked(lambda: close(office, ADAM, BO, heir)) == (NO_HEIR, "heir")
    assert owner(office, "case_file", case.case_id) == BO.id


def test_nobody_leaves_with_what_nobody_else_may_have(office: TestOffice, case: Opened) -> None:
    concern = waiting_of(office, BO)
    close(office, ADAM, PIA)
    close(office, ADAM, LEA)
    matter = Declared((Kind.CASE, case.case_id), "Nabo", successor=BO.id)
    DeclareConflict(office.begin)(matter)
    why, field = asked(lambda: close(office, ADAM, BO))
    assert (cast("Any", why).context, field) == ("HandOn", "heir")
    assert asked(lambda: change(office, ADAM, BO, Role.LOG_REVIEWER))[1] == "heir", (
        "nor with another role"
    )
    assert owner(office, "concern", concern) == BO.id, "nothing of it has changed"


def test_a_role_without_casework_hands_on_and_one_with_it_keeps(
    office: TestOffice, case: Opened
) -> None:
    change(office, ADAM, BO, Role.LEADER)
    assert owner(office, "case_file", case.case_id) == BO.id
    change(office, ADAM, BO, Role.CASEWORKER)
    assert owner(office, "case_file", case.case_id) == BO.id
    change(office, ADAM, BO, Role.LOG_REVIEWER, LEA)
    assert owner(office, "case_file", case.case_id) == LEA.id
    assert astray(office) == []


def test_who_sees_less_hands_on_the_tasks_on_cases_of_others(
    office: TestOffice, case: Opened
) -> None:
    with office.begin() as work:
        entry = work.entries.open_of_case(case.case_id)[0]
        entry.owner_id = LEA.id
        work.entries.save(entry)
        work.note(Note(Act.ENTRY_MOVED))
        work.commit()
    change(office, ADAM, LEA, Role.CASEWORKER)
    assert owner(office, "entry", entry.id) == BO.id, "whoever has the case"
    assert acts_of(office).count("entry.handed_on") == 1
    assert astray(office) == []


def test_a_conflict_on_ones_own_case_tells_whoever_takes_over(
    office: TestOffice, case: Opened
) -> None:
    conflict(office, BO, (Kind.CASE, case.case_id))
    with office.begin() as work:
        kinds = {e.kind: e.owner_id for e in work.entries.open_of_case(case.case_id)}
    assert kinds[EntryKind.TAKEN_OVER] == ANE.id
    assert astray(office) == []


def test_counts_are_for_who_manages_users(office: TestOffice, case: Opened) -> None:
    assert asked(lambda: CountBelongings(office.begin_as(PIA))(BO.id))[0] == NOT_YOUR_ROLE


@dataclass(frozen=True)
class Step:
    """One thing that happens to the people of an office."""

    what: str
    user: int
    other: int
    role: Role


STEPS = st.builds(
    Step,
    st.sampled_from(["leave", "role", "conflict", "take"]),
    st.integers(0, len(PEOPLE) - 1),
    st.integers(0, len(PEOPLE) - 1),
    st.sampled_from(
        [Role.TOVHOLDER, Role.CASEWORKER, Role.LEADER, Role.LOG_REVIEWER, Role.ADMINISTRATOR]
    ),
)
_FOLDERS = itertools.count()


def _happens(office: TestOffice, step: Step, matters: list[tuple[Kind, str]]) -> None:
    with office.begin() as work:
        here = {user.id: user for user in work.offices.users()}
    user = here.get(PEOPLE[step.user].id)
    heir = here.get(PEOPLE[step.other].id)
    managers = (one for one in here.values() if may(one.role, Right.MANAGE_USERS))
    by = next((one for one in managers if user is not None and one.id != user.id), None)
    if user is None:
        return
    matter = matters[step.other % len(matters)]
    if step.what == "conflict":
        conflict(office, user, matter)
    elif step.what == "take" and matter[0] is Kind.CASE:
        TakeCase(office.begin_as(user))(cast("Any", matter[1]))
    elif step.what == "leave" and by is not None:
        close(office, by, user, heir)
    elif step.what == "role" and by is not None:
        change(office, by, user, step.role, heir)


def _always_an_owner(folder: Path, steps: list[Step]) -> None:
    office = open_office(folder)
    join(office, *PEOPLE[1:])
    first, second = open_case(office), open_case(office, about_name="Sara Prøvesen")
    waiting = waiting_of(office, BO)
    TakeCase(office.begin)(first.case_id, BO.id)
    matters = [
        (Kind.CASE, str(first.case_id)),
        (Kind.CASE, str(second.case_id)),
        (Kind.CONCERN, waiting),
    ]
    for step in steps:
        try:
            _happens(office, step, matters)
        except (Refused, NotFoundError):
            continue
        finally:
            office.user = _manager(office)
        assert astray(office) == [], step
    office.database.close()


def _manager(office: TestOffice) -> User:
    """Return somebody still here, to look with; what is counted does not depend on it."""
    with office.begin() as work:
        return work.offices.users()[0]


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(STEPS, min_size=3, max_size=8))
def test_after_any_sequence_everything_open_has_an_owner_who_sees_it(
    tmp_path: Path, steps: list[Step]
) -> None:
    folder = tmp_path / str(next(_FOLDERS))
    folder.mkdir()
    _always_an_owner(folder, steps)


@pytest.mark.long
@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(STEPS, min_size=3, max_size=14))
def test_after_any_long_sequence_everything_open_has_an_owner_who_sees_it(
    tmp_path: Path, steps: list[Step]
) -> None:
    folder = tmp_path / str(next(_FOLDERS))
    folder.mkdir()
    _always_an_owner(folder, steps)


def test_a_user_who_never_was_is_handed_nothing(office: TestOffice, case: Opened) -> None:
    stranger = replace(BO, id=UserId("nobody"))
    assert asked(lambda: close(office, ADAM, BO, stranger)) == (NO_HEIR, "heir")
