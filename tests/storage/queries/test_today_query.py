from datetime import datetime, timedelta
from typing import Any

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.calendar.rows import QueueRow
from models.calendar.urgency import Urgency
from models.cases.case import PoliceAnswer
from models.cases.lists import ME, QUEUE, Asked, Column, Filter, Order, Source, ordered
from models.forms.definitions.call import CALL
from models.kernel.ids import CaseId
from models.kernel.text import plain
from models.settings.lists import NAMES_IN_LISTS
from models.usecases.common import task
from models.usecases.end_concern import RejectConcern
from models.usecases.move_entry import Move, MoveEntry
from models.usecases.save_draft import Half, SaveDraft
from storage.queries import today
from storage.repositories.sight import EVERYTHING
from tests.casework import answer, entry_of, open_case, register, see_earlier
from tests.colleagues import join
from tests.office import BO, TestOffice


def put(
    office: TestOffice,
    case: CaseId,
    kind: EntryKind,
    due: datetime,
    *,
    counts_from: datetime | None = None,
    minutes: int = 0,
) -> None:
    with office.begin() as work:
        task(
            work, kind, due, origin="person", origin_at=counts_from or work.now,
            owner=office.user.id, case=case,
            until=due + timedelta(minutes=minutes) if minutes else None, place="Rådhuset",
        )  # fmt: skip
        work.note(Note(Act.ENTRY_MADE))
        work.commit()


def test_overdue_stands_on_top_and_then_what_is_due_first(office: TestOffice) -> None:
    register(office, about_age="40", severity="h72")
    register(office, about_age="40", severity="h24")
    register(office, about_age="40", severity="h48")
    office.wait(hours=30)
    queue = today.queue(office.database.sql, EVERYTHING, office.clock.now())
    assert [(row.number, row.kind) for row in queue.rows[:3]] == [
        ("H-2026-0001", EntryKind.AFTER_CALL),
        ("H-2026-0002", EntryKind.AFTER_CALL),
        ("H-2026-0003", EntryKind.AFTER_CALL),
    ]
    rest = [row.number for row in queue.rows[3:]]
    assert rest == ["H-2026-0002", "H-2026-0003", "H-2026-0001"]
    dues = [row.due_at for row in queue.rows]
    assert dues == sorted(dues)
    assert (queue.total, queue.overdue) == (6, 4)
    pressing = [row.pressing(office.clock.now()) for row in queue.rows]
    assert pressing.count(Urgency.OVERDUE) == queue.overdue


def test_what_is_left_after_the_call_has_its_own_list_until_it_is_late(
    office: TestOffice,
) -> None:
    register(office, about_age="40")
    sql = office.database.sql
    now = office.clock.now()
    assert [row.kind for row in today.queue(sql, EVERYTHING, now).rows] == [
        EntryKind.ASSESSMENT
    ]
    assert [row.number for row in today.after_call(sql, EVERYTHING, now)] == ["H-2026-0001"]
    late = office.wait(hours=9)
    assert today.after_call(sql, EVERYTHING, late) == ()
    assert [row.kind for row in today.queue(sql, EVERYTHING, late).rows] == [
        EntryKind.AFTER_CALL, EntryKind.ASSESSMENT,
    ]  # fmt: skip


def test_todays_appointments_stand_beside_and_are_overdue_in_the_queue(
    office: TestOffice,
) -> None:
    case = open_case(office, about_age="40").case_id
    now = office.clock.now()
    put(office, case, EntryKind.MEETING, now + timedelta(hours=4), minutes=45)
    put(office, case, EntryKind.FOLLOW_UP, now + timedelta(days=1), minutes=45)
    sql = office.database.sql
    (meeting,) = today.appointments(sql, EVERYTHING, now)
    assert (meeting.kind, meeting.place) == (EntryKind.MEETING, "Rådhuset")
    kinds = [row.kind for row in today.queue(sql, EVERYTHING, now).rows]
    assert EntryKind.MEETING not in kinds
    assert EntryKind.FOLLOW_UP in kinds
    late = office.wait(hours=5)
    assert today.appointments(sql, EVERYTHING, late) == ()
    assert today.queue(sql, EVERYTHING, late).rows[0].kind is EntryKind.MEETING


def test_a_note_on_a_visit_is_not_asked_for_before_the_visit(office: TestOffice) -> None:
    case = open_case(office, about_age="40").case_id
    visit = office.clock.now() + timedelta(hours=8)
    due = visit + timedelta(hours=24)
    put(office, case, EntryKind.VISIT_NOTE, due, counts_from=visit)
    sql = office.database.sql

    def asked() -> bool:
        rows = today.queue(sql, EVERYTHING, office.clock.now()).rows
        return any(row.kind is EntryKind.VISIT_NOTE for row in rows)

    assert not asked()
    office.wait(hours=8)
    assert asked()


def test_names_stand_in_the_queue_only_where_the_office_says_so(office: TestOffice) -> None:
    register(office)
    sql, now = office.database.sql, office.clock.now()
    assert plain(today.queue(sql, EVERYTHING, now).rows[0].who) == "MT, 15 years"
    with office.begin() as work:
        work.offices.set_setting(NAMES_IN_LISTS, "yes")
        work.note(Note(Act.SETTING_CHANGED))
        work.commit()
    assert plain(today.queue(sql, EVERYTHING, now).rows[0].who) == "Mathias Testesen, 15 years"


def test_whoever_a_rejected_concern_was_about_stands_in_no_list(office: TestOffice) -> None:
    """Decisions on practice, 4: a rejected concern is a date and its state."""
    concern = register(office, about_age="40")
    see_earlier(office.begin, concern)
    RejectConcern(office.begin)(concern, "Lovlig livsførelse")
    (row,) = today.queue(office.database.sql, EVERYTHING, office.clock.now()).rows
    assert row.kind is EntryKind.DELETE_DUE
    assert (plain(row.who), row.minor) == ("Put away", None)


def test_only_the_first_page_is_loaded_but_all_is_counted(office: TestOffice) -> None:
    case = open_case(office, about_age="40").case_id
    with office.begin() as work:
        for at in range(today.PAGE + 10):
            task(
                work, EntryKind.OTHER, work.now + timedelta(hours=at + 30), origin="person",
                origin_at=work.now, owner=office.user.id, case=case,
            )  # fmt: skip
        work.note(Note(Act.ENTRY_MADE))
        work.commit()
    sql, now = office.database.sql, office.clock.now()
    first = today.queue(sql, EVERYTHING, now)
    rest = today.queue(sql, EVERYTHING, now, offset=today.PAGE)
    assert (len(first.rows), first.total) == (today.PAGE, today.PAGE + 11)
    assert len(rest.rows) == 11
    assert not {row.entry_id for row in first.rows} & {row.entry_id for row in rest.rows}


def test_a_suspended_case_leaves_only_what_still_moves(office: TestOffice) -> None:
    case = open_case(office).case_id
    answer(office, case, PoliceAnswer.TAKES_OVER, called_back=False)
    kinds = {
        row.kind
        for row in today.queue(office.database.sql, EVERYTHING, office.clock.now()).rows
    }
    assert kinds == {
        EntryKind.CHILD_REPORT, EntryKind.CONFIRM_POLICE, EntryKind.STILL_SUSPENDED,
    }  # fmt: skip


def test_copies_out_and_receipts_awaited(office: TestOffice) -> None:
    case = open_case(office)
    sql = office.database.sql
    with office.database.transaction() as transaction:
        for number, settled in (("U-2026-0001", None), ("U-2026-0002", "2026-01-14T08:00:00Z")):
            transaction.sql.execute(
                "INSERT INTO print_copy (id, number, document, case_id, copy, copies, holder, "
                "printed_at, printed_by, sha256, channel, return_by, settled_at) VALUES "
                "(:number, :number, 'visit', :case, 1, 1, 'Bo Demosen', "
                "'2026-01-14T07:30:00Z', 'x', 'x', 'printer', '2026-01-15T07:30:00Z', :settled)",
                {"number": number, "case": case.case_id, "settled": settled},
            )
        for number, state, way in (
            ("V-1", "sealed", "bundle"), ("V-2", "prepared", "bundle"),
            ("V-3", "handed_over", "bundle"), ("V-4", "handed_over", "spoken"),
        ):  # fmt: skip
            transaction.sql.execute(
                "INSERT INTO disclosure (id, number, direction, way, state, at, registered_at, "
                "registered_by, case_id, from_authority, from_person, to_authority, to_person, "
                "basis, basis_version, purpose, purpose_words, less_would_not_do, consent, "
                "consent_reason) VALUES (:number, :number, 'out', :way, :state, '', :number, "
                "'', :case, '', '', 'Demokredsens Politi', '', '', 1, '', '', '', 'left_out', '')",
                {"number": number, "state": state, "case": case.case_id, "way": way},
            )
        transaction.commit()
    desk = today.desk(sql, EVERYTHING, office.clock.now())
    assert [(copy.number, copy.holder, copy.case_number) for copy in desk.copies] == [
        ("U-2026-0001", "Bo Demosen", case.number)
    ]
    assert [(each.number, each.to) for each in desk.receipts] == [
        ("V-1", "Demokredsens Politi"), ("V-3", "Demokredsens Politi"),
    ]  # fmt: skip
    assert not desk.done


def test_drafts_stand_on_no_list_but_their_owners(office: TestOffice) -> None:
    half = Half(CALL, {"about_name": "Jonas Attrap"}, office.clock.now())
    SaveDraft(office.begin)(half)
    assert today.desk(office.database.sql, EVERYTHING, office.clock.now()).done
    with office.begin() as work:
        assert len(work.drafts.mine()) == 1
    with office.begin_as(BO)() as work:
        assert work.drafts.mine() == ()


@pytest.mark.parametrize("page", [True, False])
def test_the_queue_reads_along_its_index(office: TestOffice, page: bool) -> None:
    values = {
        "now": "",
        "midnight": "",
        "aside": "[]",
        "page": 50,
        "offset": 0,
        "sight_now": "",
        "me": "",
    }
    plan = [
        row[3]
        for row in office.database.sql.execute(
            f"EXPLAIN QUERY PLAN {today.queue_sql(EVERYTHING, page=page)}", values
        ).fetchall()
    ]
    assert any("entry_open" in step for step in plan)
    assert not any(step in {"SCAN f", "SCAN p", "SCAN c"} for step in plan)
    assert all("LAST TERM" in step for step in plan if "TEMP B-TREE" in step)
    if not page:
        assert any("COVERING INDEX entry_open" in step for step in plan)


def test_a_deadline_that_is_moved_stays_in_the_queue(office: TestOffice) -> None:
    """It counts from its old date, which may be still to come."""
    case = open_case(office, about_age="40").case_id
    entry = entry_of(office, case, EntryKind.POLICE_QUESTION)
    for days in (9, 4):
        due = office.clock.now() + timedelta(days=days)
        MoveEntry(office.begin)(Move(entry.id, due, "Ferie"))
        entry = entry_of(office, case, EntryKind.POLICE_QUESTION)
        rows = today.queue(office.database.sql, EVERYTHING, office.clock.now()).rows
        assert [row.due_at for row in rows if row.entry_id == entry.id] == [due]


def test_the_queue_is_narrowed_and_sorted_out_of_all_its_rows(
    office: TestOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    join(office, BO)
    open_case(office, about_name="Åse Ælling", about_age="40")
    open_case(office, about_name="Anna Beta", about_age="30")
    sql, now = office.database.sql, office.clock.now()

    def found(asked: Asked, **more: Any) -> tuple[QueueRow, ...]:
        return today.queue(sql, EVERYTHING, now, asked=asked, user=office.user.id, **more).rows

    def narrowed(**filters: str) -> Asked:
        pairs = {Filter(key): value for key, value in filters.items()}
        return Asked(Source.ENTRIES, ordered(pairs))

    every = found(QUEUE)
    assert found(narrowed(owner=ME)) == every
    assert found(narrowed(owner=BO.id)) == ()
    assert found(narrowed(due="overdue")) == tuple(row for row in every if row.due_at <= now)
    assert set(found(narrowed(due="week"))) <= set(every)
    for column in Column:
        up = found(Asked(Source.ENTRIES, order=Order(column)))
        down = found(Asked(Source.ENTRIES, order=Order(column, descending=True)))
        assert {row.entry_id for row in up} == {row.entry_id for row in down}
        assert len(up) == len(every)
    by_who = Asked(Source.ENTRIES, order=Order(Column.WHO))
    assert plain(found(by_who)[0].who)[:2] == "AB"
    monkeypatch.setattr(today, "PAGE", 1)
    first, last = found(by_who), found(by_who, offset=len(every) - 1)
    assert [plain(row.who)[:2] for row in (*first, *last)] == ["AB", "ÅÆ"]
    assert len(found(Asked(Source.ENTRIES, rows=2))) == 2
