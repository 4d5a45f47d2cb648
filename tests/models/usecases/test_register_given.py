"""What was given outside the program: by the gate's rules, with danger before all of them."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from models.calendar.entry import Entry, EntryStatus
from models.cases.case import PoliceAnswer
from models.disclosures.disclosure import (
    Direction,
    Disclosure,
    DisclosureState,
    Way,
)
from models.disclosures.gate import Barred
from models.disclosures.given import HOLDS_REPORTER, NOT_OUT
from models.disclosures.given_forms import GIVEN, WHO
from models.disclosures.paths import ALLOWED, NOT_FOR_THIS, NOT_TO_THEM, RECEIVERS, Receiver
from models.forms.fields import ChoiceField
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId
from models.kernel.text import plain
from models.law.bases import (
    BASES,
    EVERY_BASIS,
    OUR_PURPOSES,
    OWN_PATHS,
    REFUSED_PURPOSES,
    Purpose,
    basis,
)
from models.usecases.end_concern import RejectConcern
from models.usecases.further_call import FurtherCall, TakeFurtherCall
from models.usecases.given_steps import LATER, NO_CONTACT
from models.usecases.register_concern import Call
from models.usecases.register_given import RegisterAcute, RegisterDeclined, RegisterGiven
from models.workflow.movement import CLOSED
from tests.calls import everything
from tests.casework import Opened, acts_of, answer, open_case, register
from tests.closing import close, ready_case
from tests.giving import ALARM, GAVE, SAID_NO
from tests.handing import make_pair
from tests.office import TestOffice

RUNE = {"about_name": "Rune Demosen", "about_age": "31"}


@pytest.fixture
def case(office: TestOffice) -> Opened:
    return open_case(office, **RUNE)


def about(case: Opened) -> tuple[Kind, str]:
    return Kind.CASE, str(case.case_id)


def give(office: TestOffice, on: tuple[Kind, str], **more: Any) -> None:
    RegisterGiven(office.begin, plain)(on, {**GAVE, **more})


def of_case(office: TestOffice, case: CaseId) -> tuple[Disclosure, ...]:
    with office.begin() as work:
        return work.disclosures.of_case(case)


def of_concern(office: TestOffice, concern: ConcernId) -> list[tuple[str, str, str]]:
    return office.database.execute(
        "SELECT state, to_authority, basis FROM disclosure WHERE concern_id = :id "
        "ORDER BY number",
        {"id": concern},
    ).fetchall()


def told(office: TestOffice) -> str:
    return str(office.database.value("SELECT kind FROM happening ORDER BY seq DESC LIMIT 1"))


def refused(act: Any) -> Refused:
    with pytest.raises(Refused) as stopped:
        act()
    return stopped.value


def alarms(office: TestOffice) -> list[Entry]:
    rows = office.database.execute("SELECT id FROM entry WHERE kind = 'register_acute'")
    with office.begin() as work:
        return [work.entries.get(row[0]) for row in rows.fetchall()]


def test_a_phone_call_stands_in_the_register_with_all_that_the_gate_asks(
    office: TestOffice, case: Opened
) -> None:
    give(office, about(case))
    (entry,) = of_case(office, case.case_id)
    assert (entry.direction, entry.way, entry.state) == (
        Direction.OUT, Way.SPOKEN, DisclosureState.HANDED_OVER,
    )  # fmt: skip
    assert (entry.to_authority, entry.to_person) == (GAVE["authority"], GAVE["person"])
    assert (entry.basis, entry.basis_version) == ("rpl115-1-1", 1)
    assert [(item.title, item.necessity, item.basis, item.basis_version) for item in entry.items] == [
        ("Navn og adresse", "De skal vide, hvem det er", "", 0),
        ("Hvad naboen hørte", "Det er det, de skal vurdere", "fvl28", basis("fvl28").version),
    ]  # fmt: skip
    assert entry.at < entry.registered_at
    assert (acts_of(office)[-1], told(office)) == ("disclosure.told", "registered_out")


def test_what_they_told_us_stands_the_other_way_round(office: TestOffice, case: Opened) -> None:
    give(office, about(case), direction="in", less="", consent="", consent_reason="")
    (entry,) = of_case(office, case.case_id)
    assert (entry.direction, entry.from_authority) == (Direction.IN, GAVE["authority"])
    assert told(office) == "registered_in"


def test_a_concern_without_a_case_has_its_register_too(office: TestOffice) -> None:
    concern = register(office)
    give(office, (Kind.CONCERN, concern))
    assert of_concern(office, concern) == [("handed_over", GAVE["authority"], "rpl115-1-1")]
    assert acts_of(office)[-1] == "disclosure.told"


def test_a_joined_concern_stands_under_its_case(office: TestOffice, case: Opened) -> None:
    give(office, (Kind.CONCERN, case.concern_id))
    (entry,) = of_case(office, case.case_id)
    assert entry.concern_id == case.concern_id


@pytest.mark.parametrize(
    ("change", "field", "why"),
    [
        ({"given_time": "08:31"}, "given_time", LATER),
        ({"authority": ""}, "authority", WHO),
        ({"contact": "gone"}, "contact", NO_CONTACT),
        ({"basis": "barnets-lov-133"}, "basis", NOT_TO_THEM),
        ({"receiver": "pet"}, "basis", NOT_TO_THEM),
        ({"basis": "anmeldelse"}, "basis", NOT_TO_THEM),
        ({"purpose": "report_crime"}, "basis", NOT_FOR_THIS),
    ],
)
def test_what_does_not_fit_together_is_refused_at_its_field(
    office: TestOffice, case: Opened, change: dict[str, str], field: str, why: Any
) -> None:
    whole = dict(GAVE)
    if change.get("basis") == "anmeldelse":
        whole["receiver"] = "child"
    before = everything(office)
    stopped = refused(
        lambda: RegisterGiven(office.begin, plain)(about(case), {**whole, **change})
    )
    assert (stopped.field, stopped.why._replace(values=())) == (field, why)
    assert everything(office) == before  # what is only to be mended leaves no trace


@pytest.mark.parametrize("key", ["what", "necessity", "category"])
def test_each_item_says_what_and_why(office: TestOffice, case: Opened, key: str) -> None:
    items = [dict(GAVE["items"][0]), {**GAVE["items"][0], key: " "}]
    stopped = refused(lambda: give(office, about(case), items=items))
    assert stopped.field == f"items.1.{key}"


def test_an_items_own_law_must_reach_the_receiver(office: TestOffice, case: Opened) -> None:
    items = [{**GAVE["items"][0], "basis": "pet4"}]
    assert refused(lambda: give(office, about(case), items=items)).field == "items.0.basis"


@pytest.mark.parametrize(
    ("receiver", "law", "purpose"),
    [
        ("child", "barnets-lov-133", "child_protection"),  # underretning
        ("police", "anmeldelse", "report_crime"),
        ("police", "strl141", "avert_danger"),
        ("authority", "fvl28", "prevention"),
        ("pet", "pet4", "answer_duty"),
        ("kommune", "rpl115-1-3", "prevention"),
    ],
)
def test_each_other_path_has_its_own_law(
    office: TestOffice, case: Opened, receiver: str, law: str, purpose: str
) -> None:
    items = [GAVE["items"][0]]
    give(office, about(case), receiver=receiver, basis=law, purpose=purpose, items=items)
    (entry,) = of_case(office, case.case_id)
    assert (entry.basis, entry.purpose) == (law, purpose)


def test_every_law_reaches_somebody_or_is_no_law_to_share_on() -> None:
    assert set(ALLOWED) | {"sel12b", "none"} == {each.code for each in EVERY_BASIS}
    for each in BASES:
        reached = ALLOWED[each.code].receivers if each.code in ALLOWED else frozenset()
        assert each.shares == (Receiver.POLICE in reached)
        if each.to_kommune:
            assert Receiver.KOMMUNE in reached
    assert {one for rule in ALLOWED.values() for one in rule.receivers} == set(RECEIVERS)
    assert all(rule.purposes <= {*OUR_PURPOSES, *OWN_PATHS} for rule in ALLOWED.values())
    law = GIVEN.field("basis")
    assert isinstance(law, ChoiceField)
    assert {key for key, _ in law.choices} == set(ALLOWED)


@pytest.mark.parametrize("law", sorted(ALLOWED))
@pytest.mark.parametrize("purpose", list(REFUSED_PURPOSES))
def test_a_refused_purpose_is_refused_on_every_law_and_stands_in_log_and_register(
    office: TestOffice, case: Opened, purpose: Purpose, law: str
) -> None:
    stopped = refused(lambda: give(office, about(case), purpose=str(purpose), basis=law))
    assert isinstance(stopped, Barred)
    assert stopped.why is REFUSED_PURPOSES[purpose]
    (entry,) = of_case(office, case.case_id)
    assert (entry.state, entry.purpose, entry.basis) == (DisclosureState.REFUSED, purpose, law)
    assert entry.refused_reason == plain(REFUSED_PURPOSES[purpose])
    assert entry.items == ()
    assert acts_of(office)[-1] == "disclosure.refused"


def test_the_same_attempt_again_is_logged_but_stands_once(
    office: TestOffice, case: Opened
) -> None:
    for _ in range(2):
        refused(lambda: give(office, about(case), purpose="investigation"))
    assert len(of_case(office, case.case_id)) == 1
    assert acts_of(office)[-2:] == ["disclosure.refused"] * 2
    refused(lambda: give(office, about(case), purpose="benefit_control"))
    assert len(of_case(office, case.case_id)) == 2
    office.wait(days=1)
    refused(lambda: give(office, about(case), purpose="investigation"))
    assert len(of_case(office, case.case_id)) == 3


def test_a_refusal_before_anything_is_chosen_says_so(office: TestOffice) -> None:
    concern = register(office)
    half = {"purpose": "investigation", "contact": "gone", "authority": "Politiet"}
    refused(lambda: RegisterGiven(office.begin, plain)((Kind.CONCERN, concern), half))
    assert of_concern(office, concern) == [("refused", "Politiet", "none")]


def test_a_case_at_rest_lets_out_what_the_table_lets_out(
    office: TestOffice, case: Opened
) -> None:
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    office.wait(hours=1)
    now = {"given_time": "09:20"}
    one = {**now, "items": [GAVE["items"][0]]}
    stopped = refused(lambda: give(office, about(case), receiver="authority", **now))
    assert (stopped.why, stopped.field) == (NOT_OUT, "receiver")
    (barred,) = of_case(office, case.case_id)
    assert barred.state is DisclosureState.REFUSED
    give(office, about(case), **now)  # an answer to the police
    child = {"receiver": "child", "basis": "barnets-lov-133", "purpose": "child_protection"}
    give(office, about(case), **child, **one)
    give(office, about(case), receiver="authority", direction="in", **now)
    give(office, about(case), receiver="authority")  # before the case rested
    assert len(of_case(office, case.case_id)) == 5


def test_a_closed_case_takes_what_was_given_before(office: TestOffice) -> None:
    case = ready_case(office)
    office.wait(hours=1)
    close(office, case.case_id)
    give(office, about(case))
    stopped = refused(lambda: give(office, about(case), given_time="09:30"))
    assert stopped.why is CLOSED


def test_no_words_name_the_reporter(office: TestOffice) -> None:
    concern = register(office, reporter_name="Karen Skabelon", reporter_phone="20112233")
    on = (Kind.CONCERN, str(concern))
    items = [{**GAVE["items"][0], "what": "At Karen Skabelon ringede"}]
    stopped = refused(lambda: give(office, on, items=items))
    assert (stopped.why, stopped.field) == (HOLDS_REPORTER, "items.0.what")
    stopped = refused(
        lambda: RegisterAcute(office.begin, plain)(on, {**ALARM, "said": "Ring 20112233"})
    )
    assert stopped.field == "said"


def test_we_or_they_chose_not_to_share(office: TestOffice, case: Opened) -> None:
    act = RegisterDeclined(office.begin)
    act(about(case), SAID_NO)
    assert told(office) == "declined_in"
    act(about(case), {**SAID_NO, "direction": "out"})
    assert told(office) == "declined_out"
    first, second = of_case(office, case.case_id)
    assert (first.direction, second.direction) == (Direction.IN, Direction.OUT)
    for entry in (first, second):
        assert entry.state is DisclosureState.REFUSED
        assert entry.refused_reason == SAID_NO["reason"]
        assert entry.purpose_words == SAID_NO["asked"]
    assert refused(lambda: act(about(case), {**SAID_NO, "authority": ""})).why is WHO
    assert refused(lambda: act(about(case), {**SAID_NO, "reason": ""})).field == "reason"


def test_an_alarm_asks_to_be_registered_within_24_hours(office: TestOffice) -> None:
    concern = register(office, danger_now="yes", danger_called_at="08:20")
    (task,) = alarms(office)
    assert task.concern_id == concern
    assert task.due_at == task.origin_at + timedelta(hours=24)
    assert task.origin_at == office.clock.now() - timedelta(minutes=10)
    RegisterAcute(office.begin, plain)((Kind.CONCERN, concern), ALARM)
    (task,) = alarms(office)
    assert task.status is EntryStatus.DONE
    assert of_concern(office, concern) == [("handed_over", "Alarm 112", "alarm")]
    assert told(office) == "registered_acute"


def test_a_call_without_danger_asks_for_nothing(office: TestOffice) -> None:
    register(office)
    assert alarms(office) == []


def test_an_alarm_just_before_midnight_is_of_the_day_before(office: TestOffice) -> None:
    office.wait(hours=15, minutes=35)  # 00:05
    register(office, danger_now="yes", danger_called_at="23:58")
    (task,) = alarms(office)
    assert office.clock.now() - task.origin_at == timedelta(minutes=7)


def test_nothing_stops_or_delays_an_alarm(office: TestOffice) -> None:
    """At rest, closed, rejected: it is registered, and the task stands until it is."""
    concern = register(office, danger_now="yes", danger_called_at="08:20")
    RejectConcern(office.begin)(concern, "Grundløs")
    assert [task.status for task in alarms(office)] == [EntryStatus.OPEN]
    RegisterAcute(office.begin, plain)((Kind.CONCERN, concern), ALARM)
    assert [task.status for task in alarms(office)] == [EntryStatus.DONE]

    case = open_case(office, **RUNE, danger_now="yes", danger_called_at="08:25")
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    assert alarms(office)[1].status is EntryStatus.OPEN
    RegisterAcute(office.begin, plain)(about(case), ALARM)
    assert [task.status for task in alarms(office)] == [EntryStatus.DONE] * 2


def test_an_alarm_of_a_closed_case_is_registered_too(office: TestOffice) -> None:
    case = ready_case(office)
    close(office, case.case_id)
    RegisterAcute(office.begin, plain)(about(case), ALARM)
    assert [entry.basis for entry in of_case(office, case.case_id)] == ["alarm"]


@pytest.mark.parametrize("key", sorted(ALARM))
def test_an_alarm_asks_for_little_but_for_all_of_it(
    office: TestOffice, case: Opened, key: str
) -> None:
    act = RegisterAcute(office.begin, plain)
    assert refused(lambda: act(about(case), {**ALARM, key: ""})).field == key


def test_a_receiver_may_be_a_contact(tmp_path: Path) -> None:
    pair = make_pair(tmp_path)
    pair.introduce()
    case = pair.case()
    for act in (
        lambda on, more: RegisterGiven(pair.kommune.office.begin, plain)(on, {**GAVE, **more}),
        lambda on, more: RegisterDeclined(pair.kommune.office.begin)(on, {**SAID_NO, **more}),
    ):
        act((Kind.CASE, case), {"contact": pair.contact, "authority": ""})
    for entry in of_case(pair.kommune.office, case):
        assert entry.contact_id == pair.contact
    assert of_case(pair.kommune.office, case)[0].to_authority == "Demokredsens Politi"
    barred = {**GAVE, "contact": pair.contact, "purpose": "investigation", "way": ""}
    with pytest.raises(Barred):
        RegisterGiven(pair.kommune.office.begin, plain)((Kind.CASE, case), barred)
    assert of_case(pair.kommune.office, case)[-1].to_authority == "Demokredsens Politi"
    pair.kommune.office.database.close()
    pair.police.office.database.close()


@pytest.mark.parametrize("closed", [False, True])
def test_an_alarm_in_a_further_call_asks_for_it_too(
    office: TestOffice, *, closed: bool
) -> None:
    case = ready_case(office)
    if closed:
        close(office, case.case_id)
    said = {"words": "Nu igen", "severity": "now", "danger_now": "yes",
            "danger_called_at": "08:25"}  # fmt: skip
    TakeFurtherCall(office.begin)(FurtherCall(case.concern_id, Call(said, office.clock.now())))
    (task,) = alarms(office)
    assert (task.case_id is None) == closed
    RegisterAcute(office.begin, plain)((Kind.CONCERN, case.concern_id), ALARM)
    assert [each.status for each in alarms(office)] == [EntryStatus.DONE]
