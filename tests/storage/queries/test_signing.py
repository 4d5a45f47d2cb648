"""I dag and the calendar list what one may sign; what others are to sign waits beside."""

from datetime import timedelta

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.kernel.events import Kind
from models.office.countersignature import Countersignature
from models.office.office import Actor, User
from models.usecases.countersign import Countersign
from models.usecases.wants_second import wants_second
from storage.queries.reads import SqlReads
from tests.colleagues import ADAM, LEA, PIA, join
from tests.office import ANE, BO, TestOffice


def asked_by(office: TestOffice, user: User) -> Countersignature:
    with office.begin_as(user)() as work:
        work.note(Note(Act.USER_ADDED, ((Kind.USER, user.id),)))
        asked = wants_second(work, Act.USER_ADDED, (Kind.USER, user.id))
        work.commit()
    assert asked is not None
    return asked


def reads(office: TestOffice, user: User) -> SqlReads:
    return SqlReads(office.database.sql, office.clock, Actor(user.id, user.role))


def in_queue(office: TestOffice, user: User) -> list[str]:
    desk = reads(office, user).today()
    assert desk.queue.total == len(desk.queue.rows)
    assert reads(office, user).more(0).rows == desk.queue.rows
    return [row.number for row in desk.queue.rows if row.kind is EntryKind.COUNTERSIGN]


def waiting(office: TestOffice, user: User) -> list[str]:
    return [row.number for row in reads(office, user).today().seconds]


def in_calendar(office: TestOffice, user: User) -> int:
    soon = office.clock.now() + timedelta(days=30)
    until = reads(office, user).open_until(soon)
    between = reads(office, user).between(office.clock.now(), soon)
    assert len(until) == len(between)
    return len(until)


def test_a_leader_has_it_to_sign_and_whoever_acted_waits(office: TestOffice) -> None:
    join(office, BO, LEA, PIA)
    asked = asked_by(office, ANE)
    assert (in_queue(office, LEA), waiting(office, LEA)) == ([asked.number], [])
    assert (in_queue(office, ANE), waiting(office, ANE)) == ([], [asked.number])
    assert (in_queue(office, BO), waiting(office, BO)) == ([], [])
    assert [in_calendar(office, user) for user in (LEA, ANE, BO, PIA)] == [1, 0, 0, 0]
    Countersign(office.begin_as(LEA))(asked.id)
    assert (in_queue(office, LEA), waiting(office, ANE)) == ([], [])


def test_a_leaders_own_act_is_another_leaders_to_sign(office: TestOffice) -> None:
    other = User(ADAM.id, "LX", "Lis Lederbo", LEA.role)
    join(office, LEA, other)
    asked = asked_by(office, LEA)
    assert (in_queue(office, LEA), waiting(office, LEA)) == ([], [asked.number])
    assert in_queue(office, other) == [asked.number]


def test_where_nobody_can_sign_on_screen_it_is_ones_own_to_get_it_on_paper(
    office: TestOffice,
) -> None:
    asked = asked_by(office, ANE)
    assert (in_queue(office, ANE), waiting(office, ANE)) == ([asked.number], [])


@pytest.mark.parametrize("user", [BO, PIA])
def test_who_has_no_list_of_them_only_waits(office: TestOffice, user: User) -> None:
    join(office, user)
    asked = asked_by(office, user)
    assert (in_queue(office, user), waiting(office, user)) == ([], [asked.number])
