"""Search before create: who is shown, as what, and what the log says of it."""

import pytest

from models.access.roles import Role
from models.kernel.errors import Refused
from models.kernel.text import plain
from models.office.office import User
from models.people.matching import Sought
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.end_concern import MistakenConcern, RejectConcern
from models.usecases.find_similar import MOST, FindSimilar, Found
from models.usecases.go_further import Further, GoFurther
from tests.casework import lives_at, see_earlier
from tests.office import BO, TestOffice
from tests.scenario_calls import V1, V5, V7, V8A, V8B, log_of, take_down


def find(office: TestOffice, name: str = "", cpr: str = "") -> Found:
    return FindSimilar(office.begin)(Sought(name, cpr))


def lines(found: Found) -> list[list[str]]:
    return [
        [
            " · ".join(
                part
                for part in (f"{one.received_at:%d.%m.%Y}", plain(one.source) if one.source else "",
                             plain(one.outcome))
                if part
            )
            for one in person.earlier
        ]
        for person in found.persons
    ]  # fmt: skip


@pytest.mark.parametrize(
    "spelling", ["Dawit", "Daweet", "Dauit", "dawit fiktiv", "Fiktiv Dauit"]
)
def test_three_spellings_find_the_same_earlier_concern(
    office: TestOffice, spelling: str
) -> None:
    take_down(office, V5)
    office.wait(days=1)
    found = find(office, spelling)
    assert lines(found) == [
        ["14.01.2026 · Club, housing or other professional · awaiting assessment"]
    ]
    assert "similar name" in plain(found.persons[0].why[0])


@pytest.mark.parametrize(
    "spelling", ["Henrik Prøvegaard", "Hendrik Prøvegård", "Henrik Provegard"]
)
def test_both_former_concerns_are_found_in_spite_of_the_spelling(
    office: TestOffice, spelling: str
) -> None:
    first = take_down(office, V8A)
    RejectConcern(office.begin)(first, "Lukket efter telefonråd")
    office.wait(days=20)
    take_down(office, V8B)
    office.wait(days=1)
    shown = sorted(line for person in lines(find(office, spelling)) for line in person)
    assert shown == ["03.02.2026 · Police · awaiting assessment", "14.01.2026 · rejected"]


def test_a_rejected_concern_shows_a_date_and_rejected_and_nothing_else(
    office: TestOffice,
) -> None:
    RejectConcern(office.begin)(take_down(office, V7), "Lovlig livsførelse")
    (person,) = find(office, "Emil Skabelon").persons
    (before,) = person.earlier
    assert (before.source, plain(before.outcome)) == (None, "rejected")


def test_a_mistake_is_nobodys_past(office: TestOffice) -> None:
    MistakenConcern(office.begin)(take_down(office, V7), "Skrevet to gange")
    assert find(office, "Emil Skabelon").persons == ()


def test_the_same_caller_counts_once(office: TestOffice) -> None:
    concern = take_down(office, V8A)
    lives_at(office, concern)
    case = GoFurther(office.begin)(Further(concern))
    for days, phone in ((1, "+45 20 30 40 70"), (1, "20304099")):
        office.wait(days=days)
        again = take_down(office, V8A | {"reporter_phone": phone})
        lives_at(office, again)
        see_earlier(office.begin, again)
        GoFurther(office.begin)(Further(again, join=case.case_id))
    assert [line.split(" · ")[0] for line in lines(find(office, "Hendrik"))[0]] == [
        "16.01.2026", "15.01.2026",
    ]  # fmt: skip


def test_unknown_callers_are_not_taken_for_one(office: TestOffice) -> None:
    first, second = take_down(office, V8B), take_down(office, V8B)
    for concern in (first, second):
        lives_at(office, concern)
        see_earlier(office.begin, concern)
    case = GoFurther(office.begin)(Further(first))
    GoFurther(office.begin)(Further(second, join=case.case_id))
    assert len(lines(find(office, "Henrik Prøvegaard"))[0]) == 2


def test_relatives_and_reporters_never_read_as_having_cases(office: TestOffice) -> None:
    concern = take_down(office, V1)
    relatives = [{"name": "Anne Testesen", "relation": "mother", "reason": "Forælder"}]
    CompleteAfterCall(office.begin)(
        AfterCall(concern, {"name": "Mathias Testesen", "relatives": relatives})
    )
    assert [one.name for one in find(office, "Anne Testesen").persons] == []
    assert find(office, "UU-vejleder").persons == ()


def test_the_number_finds_a_person_whatever_the_name(office: TestOffice) -> None:
    take_down(office, V8B)
    (person,) = find(office, "Bo Attrap", "6101870901").persons
    assert [plain(why) for why in person.why] == ["same CPR number"]
    assert not person.linkable


def test_a_concern_at_hand_is_not_its_own_past(office: TestOffice) -> None:
    concern = take_down(office, V8B)
    sought = Sought("Henrik Prøvegaard", "6101870901")
    assert FindSimilar(office.begin)(sought, concern).persons == ()


def test_only_the_likeliest_are_shown(office: TestOffice) -> None:
    for _ in range(MOST + 2):
        take_down(office, V5)
    take_down(office, V5 | {"about_name": "Dauit Fiktiv"})
    found = find(office, "Dauit Fiktiv")
    assert len(found.persons) == MOST
    assert found.persons[0].name == "Dauit Fiktiv"


def test_the_search_is_logged_with_the_persons_it_showed_and_without_a_name(
    office: TestOffice,
) -> None:
    take_down(office, V5)
    before = len(log_of(office))
    found = find(office, "Dawit")
    find(office, "Nobody Known")
    shown, nothing = log_of(office)[before:]
    assert shown == ("person.matches", [["person", found.persons[0].person_id]], "duty", "")
    assert nothing == ("person.matches", [], "duty", "")


def test_an_open_case_is_offered_to_join(office: TestOffice) -> None:
    case = GoFurther(office.begin)(Further(take_down(office, V8A)))
    (person,) = find(office, "Henrik Prøvegård", "6101870901").persons
    assert person.open_case == (case.case_id, case.number)


def test_a_role_without_casework_is_refused(office: TestOffice) -> None:
    dpo = User(BO.id, "DP", "Dpo Attrap", Role.DPO)
    with pytest.raises(Refused):
        FindSimilar(office.begin_as(dpo))(Sought("Dawit"))
