"""Own efforts as lines of the catalogue: one purpose, their own group, their own versions."""

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.efforts.grounds import waits_for_consent
from models.efforts.own import (
    OwnEffort,
    OwnVersion,
    catalogue,
    in_order,
    named,
    newest,
    offered_on,
    problems_of,
    with_own,
)
from models.forms.answers import Value, check
from models.forms.definitions.efforts import EFFORT
from models.forms.definitions.offers import ACCEPTS, RE_OFFER
from models.forms.definitions.own_effort import OWN_EFFORT
from models.kernel.ids import OfficePageId, UserId
from models.kernel.text import plain
from models.law.effort_bases import (
    AIMED_AT_CONCERN,
    EFFORT_BASES,
    PURPOSES,
    BasisPurpose,
    effort_basis,
    names_the_concern,
)
from models.law.effort_kinds import EFFORT_KINDS, open_kinds
from tests.owning import OWN

NOW = datetime(2026, 1, 14, 8, tzinfo=UTC)
TODAY = date(2026, 1, 14)
OFFERED = [each.code for each in EFFORT_BASES if each.until is None]


def version(**more: Value) -> OwnVersion:
    return OwnVersion({**OWN, **more}, NOW, UserId("me"))


def own(key: str = "a", *versions: OwnVersion) -> OwnEffort:
    return OwnEffort(OfficePageId(key), versions or (version(),))


def fields(**more: Value) -> list[str]:
    return [each.field for each in problems_of({**OWN, **more})]


def test_each_law_has_one_purpose_and_no_effort_of_the_catalogue_has_two() -> None:
    assert set(PURPOSES) == set(BasisPurpose)
    for kind in EFFORT_KINDS:
        purposes = {effort_basis(code).purpose for code in kind.bases}
        assert len(purposes) == 1, kind.code
        if not purposes <= AIMED_AT_CONCERN:
            assert not kind.on_concern, kind.code


@given(st.lists(st.sampled_from(OFFERED), min_size=1, max_size=3, unique=True))
def test_no_own_effort_merges_purposes(bases: list[str]) -> None:
    purposes = {effort_basis(code).purpose for code in bases}
    said = fields(bases=bases)
    assert said == ([] if len(purposes) == 1 else ["bases"])
    if not said:
        (kind,) = own("a", version(bases=bases)).kinds
        assert kind.on_concern is (purposes <= AIMED_AT_CONCERN)


@pytest.mark.parametrize("law", ["lab167", "lab", "kui", "ksp"])
@pytest.mark.parametrize("field", ["name", "purpose"])
def test_what_rests_on_such_a_law_is_never_aimed_at_the_concern(law: str, field: str) -> None:
    for words in ("Mentor mod radikalisering", "Væk fra EKSTREMISME", "Exit-mentor"):
        assert fields(bases=[law], **{field: words}) == [field]
        assert fields(bases=["sel12b"], **{field: words}) == []
    assert fields(bases=[law], **{field: "Et job, der holder"}) == []
    assert not names_the_concern("Ekstra støtte")


def test_a_law_that_is_history_is_not_offered() -> None:
    assert fields(bases=["lab2015"]) == ["bases"]
    assert "lab2015" not in OFFERED


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"from_age": "30", "to_age": "29"}, "to_age"),
        ({"from_age": "et"}, "from_age"),
        ({"places": "0"}, "places"),
        ({"places": "mange"}, "places"),
        ({"until_on": "2025-12-31"}, "until_on"),
        ({"until_on": "snart"}, "until_on"),
        ({"from_on": ""}, "from_on"),
        ({"bases": []}, "bases"),
        ({"name": ""}, "name"),
        ({"note": ""}, "note"),
    ],
)
def test_what_must_be_mended_is_named_once(more: dict[str, Value], field: str) -> None:
    assert fields(**more) == [field]


def test_what_may_be_left_out_may_be() -> None:
    assert fields(from_age="", to_age="", places="", until_on="") == []
    assert fields(until_on="2026-01-01", from_age="18", to_age="18") == []


@pytest.mark.parametrize(
    ("first", "last", "says", "months", "below"),
    [
        ("18", "29", "18 to 29 years", 216, 30),
        ("18", "", "From 18 years", 216, 0),
        ("", "17", "Up to 17 years", 0, 18),
    ],
)
def test_ages_are_a_target_group(
    first: str, last: str, says: str, months: int, below: int
) -> None:
    target = version(from_age=first, to_age=last).target
    assert target is not None
    assert (plain(target.says), target.from_months, target.below_years) == (says, months, below)
    assert version(from_age="", to_age="").target is None


def test_a_version_keeps_name_purpose_and_law_and_takes_the_rest_from_the_newest() -> None:
    old = version(name="Holdet", bases=["bl30"], places="9", from_age="", consent="no")
    effort = own("a", version(until_on="2026-02-01"), old)
    now, before = effort.kinds
    assert (now.code, before.code) == ("a.2", "a.1")
    assert (plain(now.title), plain(before.title)) == ("Fodboldholdet", "Holdet")
    assert (now.bases, before.bases) == (("sel12b", "bl30"), ("bl30",))
    assert now.places == before.places == 2
    assert now.target == before.target
    assert before.until == date(2026, 2, 1)
    assert (now.also, before.also) == (("a.1",), ("a.2",))
    assert now.asks_consent
    assert before.asks_consent
    assert now.provider == "Klubben, kontaktperson"
    assert now.source.name == "Socialudvalget, 3.12.2025"


def test_the_law_on_children_is_the_usual_one_for_a_child_alone() -> None:
    (kind,) = own("a", version(bases=["bl30", "sel12b"])).kinds
    assert (kind.usual_basis(minor=False), kind.usual_basis(minor=True)) == ("sel12b", "bl30")
    (other,) = own("a", version(bases=["sel12b"])).kinds
    assert other.usual_basis(minor=True) == "sel12b"


def test_a_consent_is_waited_for_where_law_or_office_asks() -> None:
    (wanted,) = own("a", version(bases=["lab"], consent="yes")).kinds
    (left,) = own("a", version(bases=["lab"], consent="no")).kinds
    assert waits_for_consent(wanted, "lab")
    assert not waits_for_consent(left, "lab")
    assert waits_for_consent(left, "sel12b")  # the law's own demand is never waived


def test_only_what_is_open_on_a_day_is_offered_beside_the_catalogue() -> None:
    efforts = (own("b", version(name="Å")), own("a", version(name="B", until_on="2026-01-13")))
    assert [each.now.name for each in in_order(efforts)] == ["B", "Å"]
    offered = offered_on(TODAY, newest(efforts))
    assert [kind.code for kind in offered[len(open_kinds(TODAY)) :]] == ["b.1"]
    assert offered[: len(open_kinds(TODAY))] == open_kinds(TODAY)
    known = catalogue(efforts)
    assert plain(named("a.1", known).title) == "B"
    assert named("exit", known).code == "exit"
    with pytest.raises(KeyError):
        named("a.9", known)


def test_forms_take_own_efforts_and_nothing_else_changes() -> None:
    kinds = own().kinds
    form = with_own(EFFORT, "kind", kinds)
    problems = check(form, {"kind": "a.1"}, submit=False)
    assert problems == ()
    assert [each.field for each in check(form, {"kind": "b.1"}, submit=False)] == ["kind"]
    assert (form.key, form.version) == (EFFORT.key, EFFORT.version)
    assert [f.key for f in form.fields] == [f.key for f in EFFORT.fields]
    again = with_own(RE_OFFER, ACCEPTS, kinds)
    assert check(again, {ACCEPTS: ["a.1"]}, submit=False) == ()


def test_no_question_of_an_own_effort_may_leave() -> None:
    assert not any(field.leaves for field in OWN_EFFORT.fields)
    keys = [field.key for field in OWN_EFFORT.fields]
    assert all(first != second for first, second in pairwise(keys))
