"""What repeats, who takes part, and what became another: kept, seen and hidden."""

from datetime import date, time, timedelta

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import Changed, Entry, EntryKind
from models.calendar.participants import Participant
from models.calendar.recurrence import Closed, Every, Missing, Rule
from models.calendar.series import Series
from models.cases.case import PoliceAnswer
from models.kernel.clock import at_wall_clock
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, EntryId, SeriesId
from models.law.effort_kinds import effort_kind
from models.office.office import Actor, User
from models.ports.records import NotFoundError
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from storage.deletion import erase
from storage.queries import today
from storage.queries.calendar import open_until
from storage.repositories.going_live import empty_of_practice
from storage.repositories.sight import AWAY_RECORDS, EVERYTHING, Sight
from tests.casework import Opened, answer, open_case
from tests.colleagues import join
from tests.efforts import begin, case_of, consent
from tests.office import ANE, BO, TestOffice

PEOPLE = (Participant(BO.id), Participant(authority="police", function="SSP-betjent"))


@pytest.fixture
def case(office: TestOffice) -> Opened:
    join(office, BO)
    return open_case(office, about_age="40")


def keep(office: TestOffice, case: CaseId, days: int = 3) -> SeriesId:
    """Keep a series with so many days in the calendar, the first tomorrow."""
    with office.begin() as work:
        first = date(2026, 1, 15)
        rule = Rule(first, Every.WEEK, 2, closed=Closed.BEFORE, missing=Missing.LEAVE)
        key = SeriesId(work.new_id())
        work.series.add(
            Series(
                key,
                case,
                EntryKind.FOLLOW_UP,
                rule,
                time(9, 30),
                ANE.id,
                work.now,
                ANE.id,
                first + timedelta(days=14 * (days - 1)),
                45,
                "Rådhuset",
                PEOPLE,
            )
        )
        for at in range(days):
            day = first + timedelta(days=14 * at)
            due = at_wall_clock(day, 9, 30)
            entry = Entry(
                EntryId(work.new_id()), EntryKind.FOLLOW_UP, ANE.id, due, "series", work.now,
                work.now, ANE.id, case_id=case, series_id=key, rule_day=day, rule_asked=31,
            )  # fmt: skip
            work.entries.add(entry)
            work.entries.keep_participants(entry.id, PEOPLE)
        work.note(Note(Act.ENTRY_MADE, ((Kind.CASE, case),)))
        work.commit()
    return key


def hidden(office: TestOffice, user: User) -> set[str]:
    found = office.database.sql.execute(AWAY_RECORDS, {"sight_user": user.id}).fetchall()
    return {key for _kind, key in found}


def test_a_series_is_kept_and_changed(office: TestOffice, case: Opened) -> None:
    key = keep(office, case.case_id)
    with office.begin() as work:
        found = work.series.get(key)
        assert (found.rule.text, found.at) == ("FREQ=WEEKLY;INTERVAL=2", time(9, 30))
        assert (found.rule.closed, found.rule.missing) == (Closed.BEFORE, Missing.LEAVE)
        assert (found.minutes, found.place, found.participants) == (45, "Rådhuset", PEOPLE)
        found.owner_id, found.place, found.participants = BO.id, "Skolen", PEOPLE[1:]
        found.laid_until = date(2027, 1, 14)
        work.series.save(found)
        assert work.series.of_case(case.case_id) == work.series.running() == (found,)
        found.end(work.now)
        work.series.save(found)
        assert work.series.get(key) == found
        assert work.series.of_case(case.case_id) == work.series.running() == ()
        with pytest.raises(Refused, match="has ended"):
            found.end(work.now)


def test_a_series_of_a_case_that_rests_does_not_go_on(office: TestOffice, case: Opened) -> None:
    keep(office, case.case_id)
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    with office.begin() as work:
        assert work.series.running() == ()


def test_its_days_know_it_and_who_takes_part(office: TestOffice, case: Opened) -> None:
    key = keep(office, case.case_id)
    with office.begin() as work:
        days = work.entries.open_of_series(key)
        assert [each.rule_day for each in days] == [
            date(2026, 1, 15), date(2026, 1, 29), date(2026, 2, 12),
        ]  # fmt: skip
        assert {each.rule_asked for each in days} == {31}
        assert work.entries.participants(days[1].id) == PEOPLE
        work.entries.keep_participants(days[1].id, PEOPLE[:1])
        assert work.entries.participants(days[1].id) == PEOPLE[:1]


def test_what_becomes_another_is_kept_for_its_history(office: TestOffice, case: Opened) -> None:
    key = keep(office, case.case_id)
    with office.begin() as work:
        entry = work.entries.open_of_series(key)[0]
        entry.hand_to(ANE.id, work.now, ANE.id)  # that is so already
        entry.take_to(entry.place, work.now, ANE.id)
        assert entry.changes == []
        entry.hand_to(BO.id, work.now, ANE.id, " Ferie ")
        entry.take_to("Skolen", work.now, ANE.id)
        work.entries.save(entry)
        assert entry.changes == []
        found = work.entries.get(entry.id)
        assert (found.owner_id, found.place) == (BO.id, "Skolen")
        work.note(Note(Act.ENTRY_MOVED))
        work.commit()
    rows = office.database.sql.execute(
        "SELECT what, was, is_now, by_user, reason FROM entry_change ORDER BY seq"
    ).fetchall()
    assert rows == [
        (Changed.OWNER, ANE.id, BO.id, ANE.id, "Ferie"),
        (Changed.PLACE, "", "Skolen", ANE.id, ""),
    ]


def test_the_queue_has_its_first_day_alone_and_the_calendar_all(
    office: TestOffice, case: Opened
) -> None:
    key = keep(office, case.case_id)
    sql, now = office.database.sql, office.clock.now()
    rows = [row for row in today.queue(sql, EVERYTHING, now).rows if row.series_id == key]
    assert [(row.rule_day, row.rule_asked) for row in rows] == [(date(2026, 1, 15), 31)]
    later = open_until(sql, EVERYTHING, now + timedelta(days=400))
    mine = [row for row in later if row.series_id == key]
    assert [row.rule_day for row in mine] == [
        date(2026, 1, 15), date(2026, 1, 29), date(2026, 2, 12),
    ]  # fmt: skip
    assert mine[0].shifted  # its month has no 31st
    counted = today.queue(sql, EVERYTHING, now).total
    assert counted == len(today.queue(sql, EVERYTHING, now).rows)


def test_an_entry_about_an_effort_says_which(office: TestOffice) -> None:
    case = case_of(office)
    consent(office, case)
    begin(office, case, "housing")
    sql, now = office.database.sql, office.clock.now()
    for found in (
        today.queue(sql, EVERYTHING, now).rows,
        open_until(sql, EVERYTHING, now + timedelta(days=400)),
    ):
        told = {row.kind: row.label for row in found}
        assert told[EntryKind.EFFORT_CONTACT] == effort_kind("housing").title
        assert told[EntryKind.PLAN_CONTACT] is None


def test_it_is_hidden_with_its_case(office: TestOffice, case: Opened) -> None:
    key = keep(office, case.case_id)
    assert hidden(office, ANE) == set()
    bo = Actor(BO.id, BO.role)
    sight = Sight.of(office.database.sql, bo, office.clock.now())
    seen = f"SELECT {sight.record(Kind.SERIES, ':id')}"
    found = office.database.sql.execute(seen, {"id": key, **sight.values}).fetchone()
    assert found == (0,)
    with office.begin_as(BO)() as work, pytest.raises(NotFoundError):
        work.series.get(key)
    DeclareConflict(office.begin)(Declared((Kind.CASE, case.case_id), "Nabo", successor=BO.id))
    assert key in hidden(office, ANE)


def test_it_is_deleted_with_its_case(office: TestOffice, case: Opened) -> None:
    keep(office, case.case_id)
    with office.database.transaction() as transaction:
        transaction.sql.execute("PRAGMA defer_foreign_keys = ON")
        erase(transaction.sql, Kind.CASE, case.case_id)
        transaction.commit()
    left = "SELECT (SELECT count(*) FROM series), (SELECT count(*) FROM entry_participant)"
    assert office.database.sql.execute(left).fetchone() == (0, 0)


def test_it_goes_when_the_vault_goes_live(office: TestOffice, case: Opened) -> None:
    keep(office, case.case_id)
    with office.database.transaction() as transaction:
        empty_of_practice(transaction.sql)
        transaction.commit()
    assert office.database.sql.execute("SELECT count(*) FROM series").fetchone() == (0,)
