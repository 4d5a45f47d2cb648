"""Hand-over of work: who is away, who has what meanwhile, and that all of it returns."""

from datetime import timedelta

import pytest

from models.access.rows import Why
from models.audit.acts import Act
from models.calendar.absence import (
    AWAY_ALREADY,
    DEPUTY_AWAY,
    OVER,
    STANDS_IN,
)
from models.cases.lists import ME, Asked, Filter, Selection
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import AbsenceId, CaseId, EntryId, UserId
from models.office.office import Actor, User
from models.ports.records import NotFoundError
from models.usecases.absences import (
    IN_CONFLICT,
    NOT_OPEN,
    ONLY_OWN,
    Away,
    ChangeAbsence,
    EndAbsence,
    ListAbsences,
    OpenMatters,
)
from models.usecases.case_access import CHOOSE_COLLEAGUE, ShowCaseAccess
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.countersign import DeclineCountersign
from storage.queries.reads import SqlReads
from tests.absent import astray, away, case_of, holder, sees, today
from tests.casework import acts_of, open_case, open_entries, register
from tests.colleagues import DORA, LEA, PIA, join
from tests.office import ANE, BO, TestOffice


@pytest.fixture(autouse=True)
def colleagues(office: TestOffice) -> None:
    join(office, BO, LEA, PIA, DORA)


def reads(office: TestOffice, user: User) -> SqlReads:
    return SqlReads(office.database.sql, office.clock, Actor(user.id, user.role))


def story(office: TestOffice, case: CaseId) -> list[str]:
    with office.begin() as work:
        return [told.happening.kind for told in work.story.of_case(case)]


def test_the_deputy_has_the_entries_and_sees_exactly_these_cases_for_exactly_that_time(
    office: TestOffice,
) -> None:
    mine, other = case_of(office, BO), open_case(office, about_name="Frida Demodatter")
    assert not sees(office, PIA, mine.case_id)
    away(office, BO, PIA, days=(1, 3))
    entries = [each for each in open_entries(office, mine.case_id) if each.owner_id == BO.id]
    assert entries
    assert not sees(office, PIA, mine.case_id), "not before it begins"
    office.wait(days=1)
    assert sees(office, PIA, mine.case_id)
    assert not sees(office, PIA, other.case_id)
    assert {holder(office, each.id) for each in entries} == {PIA.id}
    assert astray(office) == []
    office.wait(days=3)
    assert not sees(office, PIA, mine.case_id), "not after the last day"
    assert {holder(office, each.id) for each in entries} == {BO.id}


def test_queue_calendar_lists_and_reminders_follow_the_one_who_has_it(
    office: TestOffice,
) -> None:
    mine = case_of(office, BO)
    before = office.clock.now()
    away(office, BO, PIA)
    office.wait(hours=26)
    asked = Asked.of(Selection.OPEN)
    for user, has in ((PIA, True), (BO, False)):
        found = reads(office, user)
        queue = found.today(Asked(source=asked.source, filters=((Filter.OWNER, ME),))).queue
        assert bool(queue.rows) is has
        assert bool(found.reminders(before).rows) is has
    row = reads(office, PIA).today().queue.rows[0]
    assert (row.owner_id, row.has_it) == (BO.id, PIA.id)
    told = reads(office, PIA).reminders(before).rows[0]
    assert told.for_user == BO.id
    listed = reads(office, PIA).cases(Asked.of(Selection.MINE)).rows
    assert [each.number for each in listed] == [mine.number]
    seen = reads(office, ANE).open_until(office.clock.now() + timedelta(days=9))
    assert {each.has_it for each in seen if each.owner_id == BO.id} == {PIA.id}


def test_what_comes_in_meanwhile_goes_to_the_deputy_too(office: TestOffice) -> None:
    away(office, BO, PIA, by=LEA)
    concern = register(TestOffice(office.database, office.clock, office.surroundings, BO))
    with office.begin_as(PIA)() as work:
        assert work.concerns.get(concern).owner_id == BO.id
        (entry, *_rest) = work.entries.open_of_concern(concern)
    assert holder(office, entry.id) == PIA.id
    late = case_of(office, BO, about_name="Frida Demodatter")
    assert sees(office, PIA, late.case_id)
    assert astray(office) == []


def test_single_cases_go_to_another(office: TestOffice) -> None:
    one = case_of(office, BO)
    two = case_of(office, BO, about_name="Frida Demodatter")
    join(office, third := User(UserId("u-3"), "CC", "Cille Prøvegaard", PIA.role))
    away(office, BO, PIA, exceptions={two.case_id: third.id})
    assert (sees(office, PIA, one.case_id), sees(office, PIA, two.case_id)) == (True, False)
    assert (sees(office, third, one.case_id), sees(office, third, two.case_id)) == (False, True)
    (row,) = ListAbsences(office.begin)()
    assert row.exceptions == ((two.number, third.id),)
    (seen,) = ListAbsences(office.begin_as(PIA))()
    assert seen.exceptions == (), "a number that Pia may not see"


def test_it_is_logged_and_told_in_each_case(office: TestOffice) -> None:
    mine = case_of(office, BO)
    key = away(office, BO, PIA)
    assert {Act.ABSENCE_RECORDED, Act.STANDS_IN} <= set(acts_of(office))
    assert story(office, mine.case_id)[0] == "stands_in"
    EndAbsence(office.begin_as(BO))(key)
    assert Act.ABSENCE_ENDED in acts_of(office)
    assert story(office, mine.case_id)[0] == "stood_in"
    assert not sees(office, PIA, mine.case_id)


def test_it_shows_in_who_sees_the_case_and_in_the_preview(office: TestOffice) -> None:
    mine = case_of(office, BO)
    away(office, BO, PIA, days=(0, 2))
    seers = {row.user_id: row for row in ShowCaseAccess(office.begin)(mine.case_id).seers}
    with office.begin() as work:
        (absence,) = work.absences.coming()
        preview = work.access.preview(PIA)
    assert (seers[PIA.id].why, seers[PIA.id].until) == (Why.STANDS_IN, absence.ends_at)
    assert [(row.why, row.until) for row in preview.cases] == [(Why.STANDS_IN, absence.ends_at)]


def test_a_deputy_with_a_conflict_is_refused_by_number_and_another_is_chosen(
    office: TestOffice,
) -> None:
    mine = case_of(office, BO)
    DeclareConflict(office.begin)(Declared((Kind.CASE, mine.case_id), "Nabo", PIA.id))
    with pytest.raises(Refused) as caught:
        away(office, BO, PIA)
    assert (caught.value.why, caught.value.field) == (
        IN_CONFLICT.filled(name=PIA.name, number=mine.number),
        "deputy",
    )
    with pytest.raises(Refused) as caught:
        away(office, BO, LEA, exceptions={mine.case_id: PIA.id})
    assert caught.value.field == "exceptions"
    away(office, BO, PIA, exceptions={mine.case_id: LEA.id})
    assert not sees(office, PIA, mine.case_id)
    assert astray(office) == []


def test_what_the_recorder_may_not_see_is_neither_named_nor_left_behind(
    office: TestOffice,
) -> None:
    mine = case_of(office, BO)
    on = (Kind.CASE, mine.case_id)
    for user in (LEA, PIA):
        DeclareConflict(office.begin)(Declared(on, "Nabo", user.id))
    away(office, BO, PIA, by=LEA)
    entries = [each for each in open_entries(office, mine.case_id) if each.owner_id == BO.id]
    assert {holder(office, each.id) for each in entries} == {ANE.id}
    assert astray(office) == []


def test_a_conflict_found_while_one_stands_in_gives_the_case_to_another(
    office: TestOffice,
) -> None:
    mine = case_of(office, BO)
    away(office, BO, PIA)
    DeclareConflict(office.begin_as(PIA))(Declared((Kind.CASE, mine.case_id), "Nabo"))
    assert not sees(office, PIA, mine.case_id)
    entries = [each for each in open_entries(office, mine.case_id) if each.owner_id == BO.id]
    assert {holder(office, each.id) for each in entries} == {ANE.id}
    assert Act.ABSENCE_CHANGED in acts_of(office)
    assert astray(office) == []


def test_what_nobody_else_may_have_stays_with_its_owner(office: TestOffice) -> None:
    mine = case_of(office, BO)
    on = (Kind.CASE, mine.case_id)
    for user in (LEA, PIA):
        DeclareConflict(office.begin)(Declared(on, "Nabo", user.id))
    DeclareConflict(office.begin)(Declared(on, "Nabo", ANE.id, BO.id))
    away(office, BO, PIA, by=LEA)
    entries = [each for each in _all_open(office, mine.case_id) if each[1] == BO.id]
    assert entries
    assert {holder(office, key) for key, _ in entries} == {BO.id}


def _all_open(office: TestOffice, case: CaseId) -> list[tuple[EntryId, UserId]]:
    found = office.database.sql.execute(
        "SELECT id, owner_id FROM entry WHERE case_id = ? AND status = 'open'", (case,)
    ).fetchall()
    return [(EntryId(key), UserId(owner)) for key, owner in found]


def test_absences_that_meet_are_refused_and_say_which(office: TestOffice) -> None:
    key = away(office, BO, PIA, days=(1, 5))
    names = {"first": f"{today(office, 1):%d.%m.%Y}", "last": f"{today(office, 5):%d.%m.%Y}"}
    for user, deputy, why in (
        (BO, LEA, AWAY_ALREADY.filled(name=BO.name, other=BO.name, **names)),
        (ANE, BO, DEPUTY_AWAY.filled(name=BO.name, other=BO.name, **names)),
        (PIA, LEA, STANDS_IN.filled(name=PIA.name, other=BO.name, **names)),
    ):
        with pytest.raises(Refused) as caught:
            away(office, user, deputy, days=(3, 8))
        assert caught.value.why == why
    said = Away(BO.id, today(office, 1), today(office, 5), LEA.id)
    ChangeAbsence(office.begin)(key, said)
    away(office, PIA, ANE, days=(3, 8))


def test_it_is_prolonged_by_its_owner_or_one_who_may_assign(office: TestOffice) -> None:
    mine = case_of(office, BO)
    key = away(office, BO, PIA, days=(0, 1))
    longer = Away(BO.id, today(office), today(office, 4), PIA.id, "Stadig syg")
    with pytest.raises(Refused) as caught:
        ChangeAbsence(office.begin_as(PIA))(key, longer)
    assert caught.value.why is ONLY_OWN
    ChangeAbsence(office.begin_as(BO))(key, longer)
    office.wait(days=3)
    assert sees(office, PIA, mine.case_id)
    with pytest.raises(Refused):
        EndAbsence(office.begin_as(PIA))(key)
    EndAbsence(office.begin_as(LEA))(key)
    with pytest.raises(Refused) as caught:
        EndAbsence(office.begin_as(LEA))(key)
    assert caught.value.why is OVER
    assert ListAbsences(office.begin)() == ()


def test_a_caseworker_records_their_own_alone(office: TestOffice) -> None:
    with pytest.raises(Refused) as caught:
        away(office, BO, LEA, by=PIA)
    assert caught.value.why is ONLY_OWN
    with pytest.raises(Refused):
        OpenMatters(office.begin_as(PIA))(BO.id)
    with pytest.raises(Refused) as caught:
        away(office, BO, DORA)
    assert (caught.value.why, caught.value.field) == (CHOOSE_COLLEAGUE, "deputy")
    with pytest.raises(Refused) as caught:
        away(office, BO, LEA, exceptions={CaseId("elsewhere"): PIA.id})
    assert (caught.value.why, caught.value.field) == (NOT_OPEN, "exceptions")


def test_open_matters_are_shown_by_number(office: TestOffice) -> None:
    mine = case_of(office, BO)
    concern = register(TestOffice(office.database, office.clock, office.surroundings, BO))
    found = OpenMatters(office.begin_as(BO))(BO.id)
    assert [each.matter for each in found] == [concern, mine.case_id]
    assert acts_of(office)[-1] == Act.LIST_VIEWED


def test_a_deputy_who_sees_more_by_it_is_countersigned_and_no_takes_it_back(
    office: TestOffice,
) -> None:
    mine = case_of(office, BO)
    away(office, BO, LEA, days=(10, 12))
    asked = "SELECT id FROM countersignature WHERE act = ?"
    sql = office.database.sql
    assert sql.execute(asked, (str(Act.ABSENCE_RECORDED),)).fetchall() == []
    away(office, BO, PIA)
    ((key,),) = sql.execute(asked, (str(Act.ABSENCE_RECORDED),)).fetchall()
    assert sees(office, PIA, mine.case_id)
    DeclineCountersign(office.begin_as(LEA))(key, "Pia kender familien")
    assert not sees(office, PIA, mine.case_id)


def test_an_absence_that_is_gone_or_over_is_no_trouble_to_the_second_person(
    office: TestOffice,
) -> None:
    first = away(office, BO, PIA)
    EndAbsence(office.begin_as(BO))(first)
    second = away(office, BO, PIA)
    sql = office.database.sql
    keys = [row[0] for row in sql.execute(
        "SELECT id FROM countersignature WHERE act = ?", (str(Act.ABSENCE_RECORDED),)
    ).fetchall()]  # fmt: skip
    sql.execute("DELETE FROM absence_matter")
    sql.execute("DELETE FROM absence WHERE id = ?", (second,))
    for key in keys:
        DeclineCountersign(office.begin_as(LEA))(key, "Nej")
    assert ListAbsences(office.begin)() == ()


def test_when_the_deputy_leaves_another_stands_in(office: TestOffice) -> None:
    mine = case_of(office, BO)
    key = away(office, BO, PIA, exceptions={mine.case_id: PIA.id})
    office.database.sql.execute("UPDATE user_account SET role = 'dpo' WHERE id = ?", (PIA.id,))
    register(office)  # any act that changes something
    with office.begin() as work:
        absence = work.absences.get(key)
    assert (absence.deputy_id, absence.exceptions) == (ANE.id, {})
    assert astray(office) == []


def test_when_the_absent_leaves_it_is_over(office: TestOffice) -> None:
    away(office, BO, PIA)
    office.database.sql.execute(
        "UPDATE user_account SET left_at = '2026-01-14T07:30:00Z' WHERE id = ?", (BO.id,)
    )
    register(office)
    assert ListAbsences(office.begin)() == ()


def test_where_nobody_else_works_here_the_absence_ends(office: TestOffice) -> None:
    away(office, ANE, BO)
    office.database.sql.execute(
        "UPDATE user_account SET role = 'dpo' WHERE id IN (?, ?, ?)", (BO.id, LEA.id, PIA.id)
    )
    register(office)
    assert ListAbsences(office.begin)() == ()


def test_what_is_not_there_is_not_found(office: TestOffice) -> None:
    with office.begin() as work:
        with pytest.raises(NotFoundError):
            work.absences.get(AbsenceId("gone"))
        with pytest.raises(NotFoundError):
            work.absences.holder(EntryId("gone"))
