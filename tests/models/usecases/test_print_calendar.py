"""The calendar on paper, over a real office: what is on it, and what the log says of it."""

import json
from datetime import date, timedelta

import pytest

from models.access.roles import Role
from models.audit.acts import Act
from models.calendar.agenda import CalendarRow
from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.forms.definitions.print_agenda import PERIODS, until
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.kernel.ids import UserId
from models.kernel.text import plain
from models.office.office import Actor, User
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.print_calendar import PaperOrder, PrintAgenda, PrintMonth
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from storage.queries.reads import SqlReads
from tests.casework import Opened, answer, open_case, register
from tests.office import ANE, TestOffice

DAY = date(2026, 1, 14)
WEEK = PaperOrder(DAY, DAY + timedelta(days=4), lambda _row: True)


def reads(office: TestOffice, user: User = ANE) -> SqlReads:
    return SqlReads(office.database.sql, office.clock, Actor(user.id, user.role))


def agenda(office: TestOffice, order: PaperOrder = WEEK) -> str:
    act = PrintAgenda(office.begin, reads(office).open_until, plain, paint)
    return "\n".join(words_of(act(order)))


def month(office: TestOffice, day: date = DAY, order: PaperOrder = WEEK) -> str:
    act = PrintMonth(office.begin, reads(office).between, plain, paint)
    return "\n".join(words_of(act(day, order)))


def follow_up(office: TestOffice, case: Opened, day: date, hour: int = 10) -> None:
    due = at_wall_clock(day, hour)
    PlanFollowUp(office.begin)(FollowUp(case.case_id, EntryKind.OTHER, due))


def last_leaf(office: TestOffice) -> dict[str, object]:
    row = office.database.sql.execute(
        "SELECT leaf FROM log_leaf ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    assert row is not None
    found: dict[str, object] = json.loads(row[0])
    return found


def about(office: TestOffice) -> list[list[str]]:
    found = last_leaf(office)["about"]
    assert isinstance(found, list)
    return found


def test_the_agenda_holds_the_overdue_and_the_period_and_no_more(office: TestOffice) -> None:
    case = open_case(office, about_name="Freja Eksempel", about_age="25")
    follow_up(office, case, DAY + timedelta(days=6))
    office.wait(days=3)
    order = PaperOrder(DAY + timedelta(days=3), DAY + timedelta(days=4), lambda _row: True)
    said = agenda(office, order)
    assert said.index("Overdue") < said.index("Ask the police if we can continue")
    assert "Task" not in said  # two days after the period
    follow_up(office, case, DAY + timedelta(days=4))
    assert "10.00 S-2026-0001 Task" in agenda(office, order)
    for name in ("Freja", "Eksempel"):
        assert name not in said


def test_what_the_page_is_narrowed_to_is_all_that_is_printed(office: TestOffice) -> None:
    case = open_case(office)
    follow_up(office, case, DAY + timedelta(days=1))

    def tasks(row: CalendarRow) -> bool:
        return row.kind is EntryKind.OTHER

    order = PaperOrder(DAY, DAY + timedelta(days=4), tasks, ("Task",))
    for said in (agenda(office, order), month(office, order=order)):
        assert "Shown: Task" in said
        assert "Entries: 1" in said
        assert "Ask the police" not in said


def test_the_month_holds_what_is_done_too(office: TestOffice) -> None:
    case = open_case(office)
    entry = PlanFollowUp(office.begin)(
        FollowUp(case.case_id, EntryKind.OTHER, at_wall_clock(DAY, 12))
    )
    CompleteEntry(office.begin)(Completion(entry.entry_id, "Aftalt"))
    assert "Task (done)" in month(office)
    assert "Task" not in agenda(office)


def test_nothing_of_a_suspended_case_is_on_paper(office: TestOffice) -> None:
    case, other = open_case(office), open_case(office, about_name="Freja Eksempel")
    follow_up(office, case, DAY + timedelta(days=1))
    follow_up(office, other, DAY + timedelta(days=1))
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    for said in (agenda(office), month(office)):
        assert case.number not in said
        assert other.number in said


def test_the_log_names_every_case_on_it_and_the_period(office: TestOffice) -> None:
    case = open_case(office)
    concern = register(office, about_name="Freja Eksempel")
    follow_up(office, case, DAY + timedelta(days=1))
    agenda(office)
    leaf = last_leaf(office)
    assert leaf["act"] == Act.PRINTED
    assert about(office) == [
        ["list", "calendar"], ["case", case.case_id], ["concern", concern],
    ]  # fmt: skip
    month(office)
    assert ["case", case.case_id] in about(office)


def test_who_does_no_casework_prints_no_calendar(office: TestOffice) -> None:
    admin = User(UserId("a"), "AA", "Anna Attrap", Role.ADMINISTRATOR)
    begin, asked = office.begin_as(admin), reads(office, admin)
    with pytest.raises(Refused):
        PrintAgenda(begin, asked.open_until, plain, paint)(WEEK)
    with pytest.raises(Refused):
        PrintMonth(begin, asked.between, plain, paint)(DAY, WEEK)


def test_a_period_begins_today(office: TestOffice) -> None:
    today = local(office.clock.now()).date()
    assert {key: until(key, today) for key, _ in PERIODS} == {
        "week": date(2026, 1, 18),
        "two_weeks": date(2026, 1, 27),
        "four_weeks": date(2026, 2, 10),
        "quarter": date(2026, 4, 15),
    }
    assert until("week", date(2026, 1, 18)) == date(2026, 1, 18)
