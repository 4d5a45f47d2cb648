"""Nothing leaves unless everything is there; some purposes never."""

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.calendar.hours import STANDARD, Closing, OpeningHours
from models.disclosures.contents import Choosable
from models.disclosures.gate import (
    ANSWER_LATER,
    DOES_NOT_SHARE,
    NAMES_REPORTER,
    NOT_IN_CASE,
    NOT_TO_KOMMUNE,
    TWICE,
    NotReady,
    pass_gate,
    problems_of,
    refusal,
)
from models.disclosures.own_words import NUMBER_HERE, OWN_WORDS, TELLS_WHO, Callers
from models.disclosures.paths import ALLOWED, NOT_ASKED, NOT_FOR_THIS
from models.kernel.clock import at_wall_clock
from models.kernel.errors import Refused
from models.kernel.text import text
from models.law.bases import BASES, REFUSED_PURPOSES, DataCategory, Purpose
from models.law.requests import Ask
from models.office.office import OfficeKind
from models.workflow.stages import SUSPENDED

TODAY = date(2026, 1, 14)


def item(number: int, *, names: bool = False) -> Choosable:
    title = text("Test", "Item")
    said = {"words": f"ord {number}"}
    kinds = (DataCategory.ORDINARY,)
    return Choosable("note", "happening", str(number), title, said, kinds, names)


NOBODY = Callers(lambda _: False, lambda _: False)
OFFERED = (item(1), item(2), item(3, names=True))
FULL: dict[str, Any] = {
    "contact": "c",
    "way": "bundle",
    "ask": "assessment",
    "answer_by": "2026-01-16",
    "call_back": "70203040",
    "items": [{"item": "note", "record": "1", "necessity": "fordi"}],
    "purpose": "prevention",
    "purpose_words": "For at forebygge.",
    "basis": "rpl115-1-1",
    "less": "Mindre er ikke nok.",
    "consent": "left_out",
    "consent_reason": "Kan skade.",
}


def go(answers: dict[str, Any], *, suspended: bool = False) -> Any:
    return pass_gate(answers, OFFERED, callers=NOBODY, suspended=suspended, today=TODAY)


def test_a_full_record_passes() -> None:
    plan = go(FULL)
    assert [(each.item.record_id, each.necessity) for each in plan.items] == [("1", "fordi")]
    assert plan.answer_by is not None
    assert plan.basis.section_115


def test_an_answer_is_asked_for_by_closing_time_of_the_office() -> None:
    early = OpeningHours(closings=(Closing(1, 16, begins=time(12)),))
    for opening, hour in ((STANDARD, 16), (early, 12)):
        plan = pass_gate(
            FULL, OFFERED, callers=NOBODY, suspended=False, today=TODAY, opening=opening
        )
        assert plan.answer_by == at_wall_clock(date(2026, 1, 16), hour)


def test_an_orientation_needs_no_day() -> None:
    plan = go({**FULL, "ask": "orientation", "answer_by": ""})
    assert (plan.ask, plan.answer_by) == (Ask.ORIENTATION, None)


@pytest.mark.parametrize("key", [key for key in FULL if key != "items"])
def test_every_answer_is_needed(key: str) -> None:
    with pytest.raises(NotReady) as refused:
        go({**FULL, key: " "})
    assert refused.value.field == key


@given(
    st.lists(st.sampled_from(["", " ", "\n", "fordi", "nødvendigt"]), min_size=1, max_size=2),
    st.sampled_from([basis.code for basis in BASES] + [""]),
    st.sampled_from([str(purpose) for purpose in Purpose] + [""]),
    st.booleans(),
)
def test_it_passes_exactly_when_all_is_there(
    reasons: list[str], code: str, purpose: str, suspended: bool
) -> None:
    items = [
        {"item": "note", "record": str(at), "necessity": why}
        for at, why in enumerate(reasons, 1)
    ]
    answers = {**FULL, "items": items, "basis": code, "purpose": purpose}
    shares = any(basis.shares for basis in BASES if basis.code == code)
    allowed = purpose in ("prevention", "child_protection", "avert_danger")
    allowed = allowed and (code, purpose) != ("strl141", "child_protection")
    ready = (
        all(why.strip() for why in reasons) and shares and allowed
    )  # suspended or not: it is to the police
    if ready:
        assert len(go(answers, suspended=suspended).items) == len(reasons)
    else:
        with pytest.raises(Refused):
            go(answers, suspended=suspended)


@given(st.dictionaries(st.sampled_from(sorted(FULL)), st.just("")))
def test_refused_purposes_are_refused_whatever_else_is_filled_in(
    blanks: dict[str, str],
) -> None:
    for purpose, why in REFUSED_PURPOSES.items():
        with pytest.raises(Refused) as refused:
            go({**FULL, **blanks, "purpose": str(purpose)})
        assert refused.value.why == why


@pytest.mark.parametrize("to", [OfficeKind.KOMMUNE, OfficeKind.OTHER])
def test_nothing_leaves_a_suspended_case_but_what_answers_the_police(to: OfficeKind) -> None:
    stopped = refusal(FULL, suspended=True, to=to)
    assert stopped is not None
    assert stopped.why == SUSPENDED
    assert refusal(FULL, suspended=False, to=to) is None
    assert refusal(FULL, suspended=True, to=OfficeKind.POLICE) is None
    wrong = {**FULL, "purpose": str(next(iter(REFUSED_PURPOSES)))}
    assert refusal(wrong, suspended=True) is not None, "the rest of the gate stands"


@pytest.mark.parametrize(
    ("rows", "field", "what"),
    [
        ([], "items", None),
        ([{"item": "note", "record": "9", "necessity": "x"}], "items.0.item", NOT_IN_CASE),
        ([{"item": "note", "record": "3", "necessity": "x"}], "items.0.item", NAMES_REPORTER),
        ([{"item": "note", "record": "1", "necessity": "x"}] * 2, "items.1.item", TWICE),
        ([{"item": "note", "record": "1"}], "items.0.necessity", None),
    ],
)
def test_each_item_is_looked_at(rows: list[dict[str, str]], field: str, what: Any) -> None:
    found = problems_of({**FULL, "items": rows}, {each.key: each for each in OFFERED}, TODAY)
    assert found[0].field == field
    assert what in (None, found[0].what)
    assert len(found) == 1


def test_a_basis_that_does_not_share_and_a_day_gone_by() -> None:
    by_key = {each.key: each for each in OFFERED}
    answers = {**FULL, "basis": "sel12b", "answer_by": "2026-01-14"}
    assert [problem.what for problem in problems_of(answers, by_key, TODAY)] == [
        DOES_NOT_SHARE,
        ANSWER_LATER,
    ]


def one(**row: str) -> dict[str, Any]:
    item = {"item": "note", "record": "1", "necessity": "fordi", **row}
    return {**FULL, "items": [item]}


def test_an_item_may_rest_on_another_law_than_the_whole() -> None:
    assert go(one()).items[0].basis is None
    own = go(one(basis="fvl28")).items[0].basis
    assert own is not None
    assert own.code == "fvl28"
    assert go(one(basis="rpl115-1-1")).items[0].basis is None  # the same: nothing of its own


@pytest.mark.parametrize("code", [each.code for each in BASES if not each.shares] + ["none"])
def test_the_law_of_an_item_must_share_as_that_of_the_whole(code: str) -> None:
    found = problems_of(one(basis=code), {each.key: each for each in OFFERED}, TODAY)
    assert [problem.field for problem in found] == ["items.0.basis"]


def test_to_another_kommune_an_item_needs_a_law_that_goes_there() -> None:
    by_key = {each.key: each for each in OFFERED}
    answers = {**one(basis="strl141"), "ask": "takeover"}
    found = problems_of(answers, by_key, TODAY, OfficeKind.KOMMUNE)
    assert [(problem.field, problem.what) for problem in found] == [
        ("items.0.basis", NOT_TO_KOMMUNE)
    ]


def test_a_law_is_for_its_own_purposes_and_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    by_key = {each.key: each for each in OFFERED}

    def found(**more: str) -> list[tuple[str, Any]]:
        problems = problems_of({**FULL, **more}, by_key, TODAY)
        return [(each.field, each.what._replace(values=())) for each in problems]

    assert found(basis="strl141", purpose="avert_danger") == []
    assert found(basis="strl141", purpose="child_protection") == [("basis", NOT_FOR_THIS)]
    take_note = replace(ALLOWED["fvl28"], asks=frozenset({Ask.ORIENTATION}))
    monkeypatch.setitem(ALLOWED, "fvl28", take_note)
    assert found(basis="fvl28") == [("ask", NOT_ASKED)]
    assert found(basis="fvl28", ask="orientation", answer_by="") == []


KAREN = Callers(lambda words: "Karen Skabelon" in words, lambda words: "Karen" in words)
IN_EACH = (*OWN_WORDS, "items.0.necessity")


def with_words(field: str, words: str) -> dict[str, Any]:
    """Answers with these words in one of the fields that somebody writes."""
    agreed = {"afterwards": "delete", "terms_with": "Leder", "terms_by": "2026-02-13"}
    if field in OWN_WORDS:
        return {**FULL, **agreed, field: words}
    return {**FULL, "items": [{**FULL["items"][0], "necessity": words}]}


def wrong_in(field: str, words: str) -> list[tuple[str, object]]:
    with pytest.raises(NotReady) as refused:
        pass_gate(
            with_words(field, words), OFFERED, callers=KAREN, suspended=False, today=TODAY
        )
    return [(each.field, each.what) for each in refused.value.problems]


@pytest.mark.parametrize("field", IN_EACH)
def test_own_words_never_name_who_reported(field: str) -> None:
    assert wrong_in(field, "Hvem der ringede: Karen Skabelon.") == [(field, TELLS_WHO)]


@pytest.mark.parametrize("field", IN_EACH)
def test_own_words_hold_no_cpr_number(field: str) -> None:
    assert wrong_in(field, "Se 740310-5907.") == [(field, NUMBER_HERE)]


@pytest.mark.parametrize("field", IN_EACH)
def test_a_given_name_alone_tells_who_it_was_but_where_a_person_is_named(field: str) -> None:
    answers = with_words(field, "Aftalt med Karen")
    if field == "terms_with":
        plan = pass_gate(answers, OFFERED, callers=KAREN, suspended=False, today=TODAY)
        assert plan.terms is not None
    else:
        assert wrong_in(field, "Aftalt med Karen") == [(field, TELLS_WHO)]


def test_each_field_is_told_of_once() -> None:
    blank = {**FULL, "less": ""}
    with pytest.raises(NotReady) as refused:
        pass_gate(
            {**blank, "items": [{"item": "note", "record": "9", "necessity": "Karen"}]},
            OFFERED, callers=KAREN, suspended=False, today=TODAY,
        )  # fmt: skip
    fields = [each.field for each in refused.value.problems]
    assert fields == ["less", "items.0.item", "items.0.necessity"]
