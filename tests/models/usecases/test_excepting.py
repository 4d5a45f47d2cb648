"""Nobody else is asked, visited or written to before the police have answered, save by exception.

The state test (B2): a table of every act that asks others, against every answer of the police,
with and without an exception for that act.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Final

import pytest

from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.cases.papers import Paper
from models.course.qualification import Excepted
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, RecordId, VisitId
from models.kernel.text import plain
from models.usecases.excepting import NOT_NEEDED, STANDS_ALREADY, GoWithoutPolice
from models.usecases.open_case_view import OpenCaseView
from models.usecases.print_invitation import PrintInvitation
from models.usecases.print_visit_papers import PrintOrder, PrintVisitPapers
from models.usecases.record_visit import RecordVisit
from models.visits.visit_gates import NOT_YET
from models.workflow.movement import MOVES, Doing
from models.workflow.stages import POLICE_FIRST, SUSPENDED, Stage
from storage.paper.pdf import paint
from tests.casework import acts_of, answer, kinds_of, open_case
from tests.office import TestOffice
from tests.qualifying import invite, open_round, records, remind
from tests.visiting import plan

REASON: Final = "Moren har bedt os komme i dag, før han rejser"


def go_without(office: TestOffice, case: CaseId, doing: Doing = Doing.ASK_OTHERS) -> None:
    given = {"doing": str(doing), "decided_by": "Leder af Infohuset", "reason": REASON}
    GoWithoutPolice(office.begin)(case, given)


@dataclass
class Ground:
    """What stood before the police changed their answer."""

    case: CaseId
    round: RecordId
    school: RecordId
    visit: VisitId
    empty: CaseId


def ground(office: TestOffice) -> Ground:
    """Two cases: one with a round, an invitation and a visit under way, and one without."""
    case = open_case(office, about_name="Freja Eksempel", about_age="25").case_id
    answer(office, case)
    asked = open_round(office, case)
    school = invite(office, asked, "school")
    visit = plan(office, case)
    empty = open_case(office, about_name="Emil Skabelon", about_age="21").case_id
    return Ground(case, asked, school, visit, empty)


def _print(office: TestOffice, on: Ground) -> None:
    order = PrintOrder(on.visit, Paper.VISIT_SHEET, ("Else Skabelon",))
    PrintVisitPapers(office.begin, paint, plain, lambda _root: ("ord",))(order)


ASKING: Final[Mapping[str, tuple[Doing, Callable[[TestOffice, Ground], object]]]] = {
    "open a round": (Doing.ASK_OTHERS, lambda o, on: open_round(o, on.empty)),
    "invite": (Doing.ASK_OTHERS, lambda o, on: invite(o, on.round, "ssp")),
    "write a letter": (
        Doing.ASK_OTHERS,
        lambda o, on: PrintInvitation(o.begin, plain, paint)(on.school),
    ),
    "remind": (Doing.ASK_OTHERS, lambda o, on: remind(o, on.school)),
    "plan a visit": (Doing.PLAN_CONTACT, lambda o, on: plan(o, on.case)),
    "print the visit sheet": (Doing.PLAN_CONTACT, _print),
}
"""Every act by which somebody outside the office hears of the case."""


def test_the_table_of_what_moves_says_the_same() -> None:
    assert {doing for doing, rule in MOVES.items() if rule.police} == {
        doing for doing, _ in ASKING.values()
    }


@pytest.mark.parametrize("name", ASKING)
@pytest.mark.parametrize(
    ("reply", "excused"),
    list(
        product(
            (PoliceAnswer.WAIT, PoliceAnswer.NONE_YET), (None, *{d for d, _ in ASKING.values()})
        )
    ),
)
def test_nothing_is_asked_without_clearance_or_an_exception_for_it(
    office: TestOffice, name: str, reply: PoliceAnswer, excused: Doing | None
) -> None:
    on = ground(office)
    doing, act = ASKING[name]
    for case in (on.case, on.empty):
        answer(office, case, reply)
        if excused is not None:
            go_without(office, case, excused)
    before = len(acts_of(office))
    if excused is doing:
        act(office, on)
        assert len(acts_of(office)) > before
        return
    with pytest.raises(Refused) as refused:
        act(office, on)
    assert refused.value.why in (POLICE_FIRST, NOT_YET)
    assert len(acts_of(office)) == before


@pytest.mark.parametrize("name", ASKING)
def test_a_clearance_opens_all_and_a_takeover_shuts_all(office: TestOffice, name: str) -> None:
    on = ground(office)
    answer(office, on.empty)
    ASKING[name][1](office, on)
    for case in (on.case, on.empty):
        answer(office, case, PoliceAnswer.TAKES_OVER)
    with pytest.raises(Refused):
        ASKING[name][1](office, on)


@pytest.fixture
def case(office: TestOffice) -> CaseId:
    return open_case(office, about_name="Freja Eksempel", about_age="25").case_id


def test_an_exception_is_dated_named_reasoned_logged_and_shown(
    office: TestOffice, case: CaseId
) -> None:
    go_without(office, case)
    (record,) = records(office, case, Kind.EXCEPTION)
    assert (record.code, record.state, record.at) == (
        "ask_others", Excepted.STANDS, office.clock.now(),
    )  # fmt: skip
    assert record.by == office.user.id
    view = OpenCaseView(office.begin)(case)
    told = next(line for line in view.story if line.kind == "police_exception")
    assert told.words == REASON
    assert plain(told.sentence).endswith(
        "Ask other authorities (decided by Leder af Infohuset)"
    )
    assert acts_of(office)[-2] == Act.POLICE_EXCEPTION
    assert view.stage is Stage.QUALIFICATION  # the work begins, and the police are still asked
    assert {EntryKind.POLICE_QUESTION, EntryKind.QUALIFY} <= kinds_of(office, case)


def test_it_stands_until_the_police_answer(office: TestOffice, case: CaseId) -> None:
    go_without(office, case)
    open_round(office, case)
    with pytest.raises(Refused) as refused:
        go_without(office, case)
    assert refused.value.why == STANDS_ALREADY
    go_without(office, case, Doing.PLAN_CONTACT)
    answer(office, case, PoliceAnswer.WAIT)
    assert {each.state for each in records(office, case, Kind.EXCEPTION)} == {Excepted.ENDED}
    with pytest.raises(Refused):
        plan(office, case)
    go_without(office, case, Doing.PLAN_CONTACT)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    assert {each.state for each in records(office, case, Kind.EXCEPTION)} == {Excepted.ENDED}
    with pytest.raises(Refused) as refused:
        go_without(office, case)
    assert refused.value.why == SUSPENDED


def test_none_is_needed_once_the_police_have_cleared(office: TestOffice, case: CaseId) -> None:
    answer(office, case)
    with pytest.raises(Refused) as refused:
        go_without(office, case)
    assert refused.value.why == NOT_NEEDED


@pytest.mark.parametrize("field", ["doing", "decided_by", "reason"])
def test_an_exception_says_what_who_and_why(
    office: TestOffice, case: CaseId, field: str
) -> None:
    given = {"doing": "ask_others", "decided_by": "Leder", "reason": REASON}
    with pytest.raises(Refused) as refused:
        GoWithoutPolice(office.begin)(case, {**given, field: " "})
    assert refused.value.field == field
    assert records(office, case, Kind.EXCEPTION) == ()


def test_a_visit_planned_by_exception_is_written_up(office: TestOffice, case: CaseId) -> None:
    go_without(office, case, Doing.PLAN_CONTACT)
    visit = plan(office, case)
    office.wait(days=2)
    RecordVisit(office.begin)(visit, {"held": "held"})
    assert OpenCaseView(office.begin)(case).stage is Stage.FOLLOW_UP
