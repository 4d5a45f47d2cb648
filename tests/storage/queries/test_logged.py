"""Whatever shows content writes its row first; where it cannot be written, nothing is shown."""

import inspect
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from models.access.roles import Role
from models.audit.acts import Act, Reason
from models.audit.reading import LogFilter
from models.cases.lists import Asked, Selection
from models.concerns.advice import Period
from models.concerns.milieu import Standing
from models.disclosures.register import Asked as RegisterAsked
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.kernel.text import plain
from models.meetings.rows import Span
from models.office.office import Actor, User
from models.people.matching import Sought
from models.usecases.citizen_extract import CitizenExtract
from models.usecases.common import WHY_CLOSED
from models.usecases.complete_after_call import BeginAfterCall
from models.usecases.find_similar import FindSimilar
from models.usecases.look_at_list import LookAtList
from models.usecases.open_case_log import OpenCaseLog
from models.usecases.open_case_view import OpenCaseView
from models.usecases.open_concern import OpenConcern
from models.usecases.prepare_handover import ChooseFromCase
from models.usecases.read_log import PrintLog, ReadLog
from models.usecases.sample_log import DrawSample, OpenSample
from models.usecases.search import Search
from storage.paper.pdf import paint
from storage.queries.logged import LoggedReads
from storage.queries.reads import SqlReads
from tests.casework import Opened, acts_of, open_case
from tests.office import ANE, TestOffice

POLICE = User(UserId("u-p"), "PP", "Per Demopoliti", Role.POLICE_TOVHOLDER)
LEADER = User(UserId("u-l"), "LL", "Lise Demoleder", Role.LEADER)

QUERIES: dict[str, tuple[Any, ...]] = {
    "today": (),
    "more": (0,),
    "advices": (Period.ALL, 0),
    "milieus": (Standing.OPEN,),
    "meetings": (Span.COMING,),
    "learnings": (),
    "cases": (Asked.of(Selection.OPEN),),
    "tiles": (),
    "between": ("NOW", "NOW"),
    "open_until": ("NOW",),
    "case_numbered": ("1",),
    "visits": ("CASE",),
    "efforts": ("CASE",),
    "course": ("CASE",),
    "timeline": ("CASE",),
    "copies": ("CASE",),
    "copies_out": (),
    "handovers": (None,),
    "registered": (RegisterAsked(),),
    "inbox": (),
}


def logged(office: TestOffice, user: User = ANE) -> LoggedReads:
    actor = Actor(user.id, user.role)
    reads = SqlReads(office.database.sql, office.clock, actor)
    return LoggedReads(reads, LookAtList(office.begin_as(user), office.clock))


def ask(office: TestOffice, name: str, case: Opened) -> Any:
    user = POLICE if name == "inbox" else ANE
    given = {"NOW": office.clock.now(), "CASE": case.case_id}
    values = [
        given.get(value, value) if isinstance(value, str) else value for value in QUERIES[name]
    ]
    return getattr(logged(office, user), name)(*values)


def break_log(office: TestOffice) -> None:
    office.database.sql.execute(
        "CREATE TRIGGER broken BEFORE INSERT ON log_leaf BEGIN SELECT raise(ABORT, 'no row'); END"
    )


def test_every_query_of_a_desk_is_logged() -> None:
    def names(kind: type) -> set[str]:
        return {
            name for name, _ in inspect.getmembers(kind, inspect.isfunction) if name[0] != "_"
        }

    no_citizen = {"busy"}  # when a colleague is busy, and nothing else
    assert names(LoggedReads) == names(SqlReads) == {*QUERIES, "reminders"} | no_citizen


def test_reminders_are_a_look_at_the_calendar_once_there_are_any(office: TestOffice) -> None:
    open_case(office)
    before = office.clock.now()
    assert logged(office).reminders(before).rows == ()
    assert acts_of(office)[-1] != Act.LIST_VIEWED
    office.wait(days=2)
    assert logged(office).reminders(before).rows
    assert acts_of(office)[-1] == Act.LIST_VIEWED
    break_log(office)
    with pytest.raises(Exception, match="no row"):
        logged(office).reminders(before)


@pytest.mark.parametrize("name", QUERIES)
def test_a_list_is_shown_with_a_row_and_not_without(office: TestOffice, name: str) -> None:
    case = open_case(office)
    ask(office, name, case)
    assert acts_of(office)[-1] == Act.LIST_VIEWED
    break_log(office)
    with pytest.raises(Exception, match="no row"):
        ask(office, name, case)


def test_a_list_is_logged_once_an_hour_and_unlock(office: TestOffice) -> None:
    reads = logged(office)
    for _ in range(3):
        reads.today()
        reads.more(0)
    reads.cases(Asked.of(Selection.OPEN))
    assert acts_of(office).count(Act.LIST_VIEWED) == 2
    office.wait(hours=1)
    reads.today()
    assert acts_of(office).count(Act.LIST_VIEWED) == 3
    office.clock.advance(timedelta(hours=-3))
    reads.today()
    assert acts_of(office).count(Act.LIST_VIEWED) == 4
    logged(office).today()
    assert acts_of(office).count(Act.LIST_VIEWED) == 5
    with office.begin() as work:
        assert len(work.log_book.about(Kind.LIST, "today")) == 4


SHOWS: dict[str, Callable[[TestOffice, Opened], object]] = {
    "case": lambda office, case: OpenCaseView(office.begin)(case.case_id),
    "concern": lambda office, case: OpenConcern(office.begin)(case.concern_id),
    "case log": lambda office, case: OpenCaseLog(office.begin)(case.case_id),
    "log": lambda office, _: ReadLog(office.begin)(LogFilter()),
    "printed log": lambda office, _: PrintLog(office.begin, plain, paint)(LogFilter()),
    "extract": lambda office, case: CitizenExtract(office.begin, plain, paint)(
        Kind.CASE, case.case_id
    ),
    "search": lambda office, _: Search(office.begin)("Mathias"),
    "similar": lambda office, _: FindSimilar(office.begin)(Sought(name="Mathias Testesen")),
    "handover": lambda office, case: ChooseFromCase(office.begin)(case.case_id),
    "after call": lambda office, case: BeginAfterCall(office.begin)(case.concern_id),
    "sample": lambda office, _: OpenSample(office.begin_as(LEADER))(),
}


@pytest.mark.parametrize("name", SHOWS)
def test_no_row_no_content(office: TestOffice, name: str) -> None:
    case = open_case(office)
    DrawSample(office.begin_as(LEADER))()
    SHOWS[name](office, case)
    break_log(office)
    with pytest.raises(Exception, match="no row"):
        SHOWS[name](office, case)


def test_a_closed_case_is_opened_for_a_stated_reason_by_everybody(office: TestOffice) -> None:
    case = open_case(office)
    office.database.sql.execute("UPDATE case_file SET closed_at = '2026-01-14T07:30:00Z'")
    before = len(acts_of(office))
    for reason in ("", "   "):
        with pytest.raises(Refused) as chosen:
            ChooseFromCase(office.begin)(case.case_id, reason)
        assert chosen.value.why is WHY_CLOSED
        with pytest.raises(Refused) as caught:
            OpenCaseView(office.begin)(case.case_id, reason)
        assert (caught.value.why, caught.value.field) == (WHY_CLOSED, "reason")
    assert len(acts_of(office)) == before
    assert ChooseFromCase(office.begin)(case.case_id, "Politiet har spurgt").items
    with office.begin() as work:
        row = work.log_book.about(Kind.CASE, case.case_id)[0]
    assert (row.act, row.words) == (Act.CASE_VIEWED, "Politiet har spurgt")
    assert OpenCaseView(office.begin)(case.case_id, " Aktindsigt ").number == case.number
    with office.begin() as work:
        row = work.log_book.about(Kind.CASE, case.case_id)[0]
    assert (row.act, row.reason, row.words) == (Act.CASE_VIEWED, Reason.STATED, "Aktindsigt")
