"""What came before a concern is all shown where it is decided on, and is acknowledged first."""

from collections.abc import Iterable

import pytest

from models.access.roles import Role
from models.audit.acts import Act
from models.audit.leaf import Note
from models.concerns.looking_back import LOOK_FIRST, NEWER, Touch, ids_of
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId
from models.kernel.text import plain
from models.office.office import User
from models.people.relation import Described
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.end_concern import MistakenConcern, RejectConcern
from models.usecases.go_further import Further, GoFurther
from models.usecases.look_back import AcknowledgeEarlier, LookBack, LookedBack
from models.usecases.relations import AddRelation
from tests.casework import open_case, see_earlier
from tests.colleagues import LEA, join
from tests.eleven import concern, seeded, twelfth, with_sisters_number
from tests.office import ANE, BO, TestOffice
from tests.scenario_calls import V5, V7, V8A, V8B, log_of, take_down


def look(office: TestOffice, at: ConcernId) -> LookedBack:
    return LookBack(office.begin)(at)


def reject(office: TestOffice, *concerns: ConcernId) -> None:
    for each in concerns:
        see_earlier(office.begin, each)
        RejectConcern(office.begin)(each, "Hver for sig ikke nok")


def why(came: LookedBack, key: ConcernId) -> tuple[Touch, list[str]]:
    (one,) = (each for each in came.shown if key in each.ids)
    return one.touch, [plain(reason) for reason in one.why]


def other_numbers(office: TestOffice) -> None:
    """Strangers, who must not be shown."""
    for name in ("Mikkel Demosen", "Freja Eksempel", "Ali Fiktiv", "Kaj Testesen"):
        concern(office, name)
    concern(office, "Liv Prøve", street="Birkevænget 14", postcode="9999")
    concern(office, "Ida Prøve", street="Birkevænget 12", postcode="8000")
    concern(office, "Emil Skabelon", ("professional", "Skolens kontor", "20314253"))


def test_eleven_misspelt_concerns_on_two_siblings_are_all_shown(office: TestOffice) -> None:
    hidden = seeded(office)
    other_numbers(office)
    reject(office, *hidden.values())
    came = look(office, with_sisters_number(office))
    shown = ids_of(came.shown)
    assert {how for how, key in hidden.items() if key not in shown} == set()
    assert len(hidden) == 11
    assert all(
        plain(line.outcome) == "rejected" and line.source is None
        for each in came.shown
        for line in each.earlier
        if line.concern_id in hidden.values()
    )
    assert all(each.why for each in came.shown)
    names = {each.name for each in came.shown}
    assert not {"Mikkel Demosen", "Freja Eksempel", "Liv Prøve", "Ida Prøve"} & names


def test_each_is_shown_with_the_reason_it_is(office: TestOffice) -> None:
    hidden = seeded(office)
    came = look(office, with_sisters_number(office))
    said = {how: why(came, key) for how, key in hidden.items()}
    assert said["one wrong digit"] == (
        Touch.SAME,
        ["almost the same CPR number", "same date of birth"],
    )
    assert said["two digits swapped"] == (
        Touch.OUR_RELATIVE,
        ["almost the same CPR number", "same date of birth"],
    )
    assert said["only the mother's phone"] == (
        Touch.COMMON,
        ["similar name: Oase", "same phone number"],
    )
    assert said["only the street"] == (Touch.HOME, ["same street and number"])
    assert said["named as a brother"][0] is Touch.THEIR_RELATIVE
    assert said["a nickname"] == (Touch.SAME, ["similar name: Søren Ågård"])
    assert said["ph for f"][0] is Touch.OUR_RELATIVE


def test_the_list_is_dates_and_outcomes_newest_first_and_never_a_number(
    office: TestOffice,
) -> None:
    seeded(office)
    came = look(office, twelfth(office))
    days = [each.earlier[0].received_at for each in came.shown]
    assert days == sorted(days, reverse=True)
    said = " ".join(plain(each.how) + " ".join(map(plain, each.why)) for each in came.shown)
    assert "11" not in said
    assert "H-2026" not in said


def test_nothing_is_decided_before_it_was_seen(office: TestOffice) -> None:
    concern(office, "Henrik Prøvegaard")
    second = concern(office, "Hendrik Prøvegård")
    for decide in (
        lambda: RejectConcern(office.begin)(second, "Nej"),
        lambda: GoFurther(office.begin)(Further(second)),
    ):
        with pytest.raises(Refused) as caught:
            decide()
        assert caught.value.why is LOOK_FIRST
    came = look(office, second)
    assert came.unseen
    AcknowledgeEarlier(office.begin)(second, ids_of(came.shown))
    assert not look(office, second).unseen
    assert GoFurther(office.begin)(Further(second)).number


def test_a_mistake_needs_nothing_to_be_seen(office: TestOffice) -> None:
    concern(office, "Henrik Prøvegaard")
    MistakenConcern(office.begin)(concern(office, "Hendrik Prøvegård"), "Skrevet to gange")


def test_what_comes_in_between_is_seen_too(office: TestOffice) -> None:
    concern(office, "Henrik Prøvegaard")
    second = concern(office, "Hendrik Prøvegård")
    came = look(office, second)
    third = concern(office, "Henrik Prøvegård")
    with pytest.raises(Refused) as caught:
        AcknowledgeEarlier(office.begin)(second, ids_of(came.shown))
    assert caught.value.why is NEWER
    again = look(office, second)
    assert third in ids_of(again.shown)
    AcknowledgeEarlier(office.begin)(second, ids_of(again.shown))
    concern(office, "Hendrik Provegård")
    assert look(office, second).unseen


def test_the_showing_and_the_acknowledgement_stand_in_the_log(office: TestOffice) -> None:
    first = concern(office, "Henrik Prøvegaard")
    second = concern(office, "Hendrik Prøvegård")
    before = len(log_of(office))
    came = look(office, second)
    AcknowledgeEarlier(office.begin)(second, ids_of(came.shown))
    shown, seen = log_of(office)[before:]
    assert (shown[0], seen[0]) == ("person.matches", "concern.earlier_seen")
    for row in (shown, seen):
        assert ["concern", str(first)] in row[1]
        assert ["person", str(came.shown[0].person_id)] in row[1]
    with office.begin() as work:
        told = [each.happening.kind for each in work.story.of_concern(second)]
    assert "looked_back" in told


def test_the_same_caller_counts_once_and_nothing_is_lost(office: TestOffice) -> None:
    taken = []
    for _ in range(3):
        taken.append(take_down(office, V8A))
        office.wait(days=1)
    reject(office, taken[-1])
    came = look(office, take_down(office, V8B))
    lines = [line for each in came.shown for line in each.earlier]
    assert len(lines) == 3  # three entries of a person, not yet called one
    assert len(ids_of(came.shown)) == 3


def test_one_callers_older_concerns_on_one_person_stand_below_the_newest(
    office: TestOffice,
) -> None:
    ids = [take_down(office, V8A), take_down(office, V8A)]
    with office.begin() as work:
        one, other = (work.concerns.get(each) for each in ids)
        other.subject_id = one.subject_id
        work.concerns.save(other)
        work.note(Note(Act.PERSONS_MERGED))
        work.commit()
    (before,) = look(office, take_down(office, V8B)).shown
    (line,) = before.earlier
    assert set(line.ids) == set(ids)
    assert [plain(each.outcome) for each in line.again] == ["awaiting assessment"]


def test_a_mistake_is_not_shown(office: TestOffice) -> None:
    MistakenConcern(office.begin)(concern(office, "Henrik Prøvegaard"), "Test")
    came = look(office, concern(office, "Henrik Prøvegaard"))
    assert (came.shown, came.unseen) == ((), False)


def test_a_neighbour_with_a_rejected_concern_is_not_named(office: TestOffice) -> None:
    home = {"street": "Attrapvej 7", "postcode": "9999"}
    reject(office, concern(office, "Emil Skabelon", **home))
    (before,) = look(office, concern(office, "Freja Eksempel", **home)).shown
    assert (before.name, before.touch) == ("", Touch.HOME)
    assert [plain(each) for each in before.why] == ["same address"]


def test_a_sister_with_a_rejected_concern_is_not_named_by_the_reason_either(
    office: TestOffice,
) -> None:
    reject(office, concern(office, "Sofie Testesen"))
    at_hand = concern(office, "Mathias Testesen", ("sibling", "Sophie Testesen", ""))
    (before,) = look(office, at_hand).shown
    assert (before.name, [plain(each) for each in before.why]) == ("", ["similar name"])


def test_a_neighbour_whose_concern_is_in_a_case_is(office: TestOffice) -> None:
    home = {"street": "Attrapvej 7", "postcode": "9999"}
    first = concern(office, "Emil Skabelon", **home)
    GoFurther(office.begin)(Further(first))
    (before,) = look(office, concern(office, "Freja Eksempel", **home)).shown
    assert before.name == "Emil Skabelon"


def test_somebody_around_a_citizen_in_a_case_leads_to_its_concerns(office: TestOffice) -> None:
    case = open_case(office, about_name="Mathias Testesen")
    AddRelation(office.begin)(
        case.case_id, Described("sibling", "Bor sammen", name="Clara Prøve-Testesen")
    )
    at_hand = concern(office, "Klara Prøve Testesen")
    came = look(office, at_hand)
    touch, reasons = why(came, case.concern_id)
    assert touch is Touch.THEIR_RELATIVE
    assert reasons == ["similar name: Clara Prøve-Testesen"]
    (before,) = came.shown
    assert "Sibling" in plain(before.how)


def test_a_first_name_alone_needs_the_family(office: TestOffice) -> None:
    stranger = concern(office, "Sofie Eksempel")
    sister = concern(office, "Sofie Testesen")
    at_hand = concern(office, "Mathias Testesen", ("sibling", "Sophie", ""))
    shown = ids_of(look(office, at_hand).shown)
    assert sister in shown
    assert stranger not in shown


def test_two_mothers_of_one_first_name_are_nobody_in_common(office: TestOffice) -> None:
    first = concern(office, "Emil Skabelon", ("mother", "Anne", "20304050"))
    at_hand = concern(office, "Freja Eksempel", ("mother", "Anne", "20304059"))
    assert first not in ids_of(look(office, at_hand).shown)


def test_a_professional_connects_nobody(office: TestOffice) -> None:
    first = concern(office, "Emil Skabelon", ("professional", "Klasselærer", "20304050"))
    at_hand = concern(office, "Freja Eksempel", ("professional", "Klasselærer", "20304050"))
    assert first not in ids_of(look(office, at_hand).shown)


def test_who_is_hidden_by_a_conflict_is_neither_shown_nor_asked_for(office: TestOffice) -> None:
    join(office, LEA)
    first = concern(office, "Henrik Prøvegaard")
    DeclareConflict(office.begin)(Declared((Kind.CONCERN, first), "Nabo", ANE.id))
    second = concern(office, "Hendrik Prøvegård")
    came = look(office, second)
    assert (came.shown, came.unseen) == ((), False)
    assert GoFurther(office.begin)(Further(second)).number
    third = concern(office, "Henrik Prøvegård")
    assert first in ids_of(LookBack(office.begin_as(LEA))(third).shown)


def test_a_role_without_casework_is_refused(office: TestOffice) -> None:
    dpo = User(BO.id, "DP", "Dpo Attrap", Role.DPO)
    with pytest.raises(Refused):
        LookBack(office.begin_as(dpo))(ConcernId("x"))
    with pytest.raises(Refused):
        AcknowledgeEarlier(office.begin_as(dpo))(ConcernId("x"), frozenset())


def test_v8_both_earlier_concerns_are_shown_at_triage(office: TestOffice) -> None:
    reject(office, take_down(office, V8A))
    office.wait(days=34)
    GoFurther(office.begin)(_seen_first(office, take_down(office, V8B)))
    office.wait(days=1)
    came = look(office, take_down(office, V8B | {"reporter_type": "public_employee"}))
    outcomes = sorted(plain(line.outcome) for each in came.shown for line in each.earlier)
    assert outcomes == ["rejected", "taken up in a case"]


def test_v5_three_spellings_meet(office: TestOffice) -> None:
    ids = [take_down(office, V5 | {"about_name": name}) for name in _spellings()]
    came = look(office, ids[-1])
    assert ids_of(came.shown) == set(ids[:-1])


def test_v7_another_person_sees_nothing(office: TestOffice) -> None:
    reject(office, take_down(office, V7))
    assert look(office, take_down(office, V8B)).shown == ()


def _spellings() -> Iterable[str]:
    return ("Dawit Fiktiv", "Daweet", "Dauit Fiktiv")


def _seen_first(office: TestOffice, key: ConcernId) -> Further:
    see_earlier(office.begin, key)
    return Further(key)
