"""Deadlines that fall when nobody is at work: asked about, taken, on a slip, back and shredded."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from models.access.roles import Role
from models.calendar.closed import Cover, How
from models.calendar.entry import NOT_OPEN, EntryKind
from models.calendar.settling import STILL_MOVES
from models.cases.case import PoliceAnswer
from models.cases.papers import BREACH_ADVICE, SETTLED_BEFORE, Fate, Paper
from models.cases.story import sentence
from models.kernel.clock import at_wall_clock, stamp
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId, EntryId, PrintId, UserId
from models.kernel.text import plain
from models.ports.records import NotFoundError
from models.usecases.closed_days import (
    CHOOSE,
    NO_FUNCTION,
    WHO,
    ClosedTimes,
    CoverEntries,
    PrintDutySlip,
    ShowClosed,
    SlipCopy,
)
from models.usecases.common import CANNOT_SEE
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.end_concern import RejectConcern
from models.usecases.go_further import Further, GoFurther
from models.usecases.office_hours import SetDutyNumbers
from models.usecases.settle_copy import SettleCopy
from storage.founding import add_user
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from tests.casework import answer, open_case, register
from tests.office import ANE, BO, TestOffice, keys_of

DUTY = {
    "numbers": [
        {"function": "Socialvagten", "phone": "20304050"},
        {"function": "Vagtcentralen", "phone": "114"},
    ]
}
FRIDAY = at_wall_clock(date(2026, 1, 16), 9, 4)
SATURDAY = at_wall_clock(date(2026, 1, 17), 9, 4)
MONDAY = at_wall_clock(date(2026, 1, 19), 8)


@pytest.fixture
def friday(office: TestOffice) -> TestOffice:
    office.wait(days=2, minutes=34)
    assert office.clock.now() == FRIDAY
    SetDutyNumbers(office.begin)(DUTY)
    return office


BOSS = replace(BO, role=Role.TOVHOLDER)


def add_bo(office: TestOffice) -> None:
    with office.database.transaction() as transaction:
        add_user(transaction.sql, BOSS, keys_of(BOSS), stamp(office.clock.now()))
        transaction.commit()


def shown(office: TestOffice, concern: ConcernId | None = None) -> ClosedTimes:
    return ShowClosed(office.begin)(concern)


def only(office: TestOffice, concern: ConcernId | None = None) -> EntryId:
    (row,) = shown(office, concern).rows
    return row.entry_id


def slip(office: TestOffice, *entries: EntryId, function: str = "Socialvagten") -> SlipCopy:
    return PrintDutySlip(office.begin, plain, paint)(entries, function)


def copies(office: TestOffice) -> list[tuple[str, str]]:
    """Every copy: its number and what became of it, "" while it is out."""
    found = office.database.execute(
        "SELECT number, settled_how FROM print_copy ORDER BY number"
    )
    return [(row[0], row[1]) for row in found.fetchall()]


def copy_id(office: TestOffice, at: int = 0) -> PrintId:
    found = office.database.execute("SELECT id FROM print_copy ORDER BY number").fetchall()
    return PrintId(found[at][0])


def story(office: TestOffice, concern: ConcernId) -> list[str]:
    with office.begin() as work:
        told = work.story.of_concern(concern)
    return [plain(sentence(each.happening.kind, each.happening.data)) for each in told]


def test_a_deadline_on_saturday_is_asked_about_until_somebody_takes_it(
    friday: TestOffice,
) -> None:
    concern = register(friday, about_age="30")
    found = shown(friday, concern)
    assert [(row.due_at, row.cover, row.kind) for row in found.rows] == [
        (SATURDAY, None, EntryKind.ASSESSMENT)
    ]
    assert (found.back_at, [each.function for each in found.duty]) == (
        MONDAY, ["Socialvagten", "Vagtcentralen"],
    )  # fmt: skip
    CoverEntries(friday.begin)([found.rows[0].entry_id])
    (row,) = shown(friday).rows
    assert row.cover == Cover(row.entry_id, How.NOW, FRIDAY, ANE.id, user=ANE.id)
    assert any(
        "due 17.01.2026 kl. 9.04: Ane" in line and "before the office closes" in line
        for line in story(friday, concern)
    )


def test_nothing_is_asked_about_a_deadline_while_somebody_is_at_work(
    office: TestOffice,
) -> None:
    concern = register(office, about_age="30")
    assert shown(office, concern).rows == ()
    assert shown(office).duty == ()


def test_another_concerns_deadline_is_not_mixed_in(friday: TestOffice) -> None:
    one, other = register(friday, about_age="30"), register(friday, about_age="31")
    assert only(friday, one) != only(friday, other)
    assert len(shown(friday).rows) == 2


def test_a_colleague_takes_it_and_has_it_from_then_on(friday: TestOffice) -> None:
    add_bo(friday)
    entry = only(friday, register(friday, about_age="30"))
    CoverEntries(friday.begin)([entry, entry], BOSS.id)
    (row,) = shown(friday).rows
    assert (row.owner_id, row.cover and row.cover.how) == (BOSS.id, How.COLLEAGUE)
    count = "SELECT count(*) FROM entry_cover"
    assert friday.database.value(count) == 1  # named twice, written once


def test_a_colleague_who_cannot_see_it_cannot_take_it(friday: TestOffice) -> None:
    add_bo(friday)
    concern = register(friday, about_age="30")
    entry = only(friday, concern)
    DeclareConflict(friday.begin)(Declared((Kind.CONCERN, concern), "Nabo", BOSS.id))
    with pytest.raises(Refused) as refused:
        CoverEntries(friday.begin)([entry], BOSS.id)
    assert refused.value.why.source == CANNOT_SEE.source
    with pytest.raises(Refused) as refused:
        CoverEntries(friday.begin)([entry], UserId("nobody"))
    assert refused.value.why is WHO


def test_nobody_takes_nothing_or_what_is_over(friday: TestOffice) -> None:
    concern = register(friday, about_age="30")
    entry = only(friday, concern)
    RejectConcern(friday.begin)(concern, "Naboskab")
    for entries, why in (([], CHOOSE), ([entry], NOT_OPEN)):
        with pytest.raises(Refused) as refused:
            CoverEntries(friday.begin)(entries)
        assert refused.value.why is why


def test_the_slip_says_number_hour_and_phone_and_nothing_else(friday: TestOffice) -> None:
    register(friday, about_age="30", about_name="Mathias Testesen")
    register(friday, about_age="31", about_name="Sofie Fiktiv")
    entries = [row.entry_id for row in shown(friday).rows]
    made = slip(friday, *entries)
    (words,) = words_of(made.pdf)
    for said in ("H-2026-0001", "H-2026-0002", "Socialvagten", "20304050", "9.04"):
        assert said in words
    for kept in ("Mathias", "Sofie", "råb", "Ane", "Øvelund"):
        assert kept not in words
    assert made.number == "U-2026-0001"
    assert copies(friday) == [("U-2026-0001", ""), ("U-2026-0002", "")]
    covers = [row.cover for row in shown(friday).rows]
    assert [(each.function, each.number) for each in covers if each] == [
        ("Socialvagten", "U-2026-0001"), ("Socialvagten", "U-2026-0002"),
    ]  # fmt: skip


def test_only_who_is_on_duty_is_given_a_slip(friday: TestOffice) -> None:
    entry = only(friday, register(friday, about_age="30"))
    with pytest.raises(Refused) as refused:
        slip(friday, entry, function="Bageren")
    assert refused.value.why is NO_FUNCTION
    assert copies(friday) == []


def test_one_paper_comes_back_whole(friday: TestOffice) -> None:
    concerns = [register(friday, about_age=age) for age in ("30", "31")]
    slip(friday, *(row.entry_id for row in shown(friday).rows))
    with friday.begin() as work:
        due = [
            each.due_at
            for concern in concerns
            for each in work.entries.open_of_concern(concern)
            if each.kind is EntryKind.PAPER_RETURN
        ]
    assert due == [at_wall_clock(date(2026, 1, 19), 16)] * 2
    settled = SettleCopy(friday.begin)(copy_id(friday), Fate.SHREDDED)
    assert settled.advice is None
    assert copies(friday) == [("U-2026-0001", "shredded"), ("U-2026-0002", "shredded")]
    for concern in concerns:
        with friday.begin() as work:
            kinds = {each.kind for each in work.entries.open_of_concern(concern)}
        assert EntryKind.PAPER_RETURN not in kinds
        assert any("Copy U-2026" in line for line in story(friday, concern))
    with pytest.raises(Refused) as refused:
        SettleCopy(friday.begin)(copy_id(friday, 1), Fate.SHREDDED)
    assert refused.value.why is SETTLED_BEFORE


def test_a_lost_slip_of_a_concern_is_a_breach(friday: TestOffice) -> None:
    concern = register(friday, about_age="30")
    slip(friday, only(friday, concern))
    assert SettleCopy(friday.begin)(copy_id(friday), Fate.LOST).advice is BREACH_ADVICE
    with friday.begin() as work:
        found = {each.kind: each for each in work.entries.open_of_concern(concern)}
    assert found[EntryKind.BREACH].due_at == FRIDAY + timedelta(hours=72)


def test_a_slip_goes_along_into_the_case(friday: TestOffice) -> None:
    concern = register(friday, about_age="30")
    slip(friday, only(friday, concern))
    case = GoFurther(friday.begin)(Further(concern)).case_id
    with friday.begin() as work:
        (copy,) = work.prints.of_case(case)
        assert copy.document is Paper.DUTY_SLIP
    SettleCopy(friday.begin)(copy.id, Fate.SHREDDED)
    assert copies(friday) == [("U-2026-0001", "shredded")]


def test_a_slip_outlives_a_rejection_and_goes_with_the_concern(friday: TestOffice) -> None:
    concern = register(friday, about_age="30")
    slip(friday, only(friday, concern))
    RejectConcern(friday.begin)(concern, "Naboskab")
    with friday.begin() as work:
        kinds = {each.kind for each in work.entries.open_of_concern(concern)}
    assert EntryKind.PAPER_RETURN in kinds


def test_a_case_that_rests_asks_nothing(friday: TestOffice) -> None:
    made = open_case(friday, about_age="30")
    found = {row.case_id for row in shown(friday).rows}
    assert made.case_id in found
    entry = next(row for row in shown(friday).rows if row.case_id == made.case_id)
    assert entry.number == made.number
    slip(friday, entry.entry_id)
    answer(friday, made.case_id, PoliceAnswer.TAKES_OVER)
    resting = [row for row in shown(friday).rows if row.case_id == made.case_id]
    assert all(row.kind in STILL_MOVES for row in resting)


def test_what_one_may_not_see_is_not_asked_about(friday: TestOffice) -> None:
    concern = register(friday, about_age="30")
    entry = only(friday, concern)
    add_bo(friday)
    DeclareConflict(friday.begin)(Declared((Kind.CONCERN, concern), "Nabo", ANE.id, BOSS.id))
    assert shown(friday).rows == ()
    with pytest.raises(NotFoundError):
        CoverEntries(friday.begin)([entry])


def test_an_answer_is_never_changed(friday: TestOffice) -> None:
    CoverEntries(friday.begin)([only(friday, register(friday, about_age="30"))])
    with pytest.raises(Exception, match="append-only"):
        friday.database.execute("UPDATE entry_cover SET how = 'duty'")
