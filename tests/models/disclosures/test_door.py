"""One door: what an entry must say, and that nobody else makes one."""

import ast
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from models.disclosures.disclosure import (
    Direction,
    DisclosedItem,
    Disclosure,
    DisclosureState,
    Way,
)
from models.disclosures.door import (
    NO_BASIS,
    NO_ITEM,
    NO_NECESSITY,
    NO_REASON,
    NOT_YET,
    End,
    How,
    Line,
    Why,
    through_door,
)
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, DisclosureId, UserId
from models.law.bases import REFUSED_PURPOSES, DataCategory, Purpose, basis
from tests.test_architecture import calls, name, sources

NOW = datetime(2026, 1, 14, 9, tzinfo=UTC)
LINE = Line(DisclosureId("d"), "V-2026-0001", NOW, UserId("u"), End("Vi", "Bo"), CaseId("c"))
WHY = Why(basis("rpl115-1-1"), "For at forebygge", less="Mindre er ikke nok")
ITEM = DisclosedItem("told", "case", "c", "Bekymringen", "Fordi", (DataCategory.ORDINARY,))
MAKES = {"models/disclosures/door.py", "storage/repositories/disclosures.py"}
"""The door, and the repository that reads what the door made."""


def go(how: How | None = None, *items: DisclosedItem, why: Why = WHY) -> Disclosure:
    return through_door(LINE, End("Politiet", "Leder"), why, items, how or How(Way.SPOKEN))


def test_an_entry_is_made_nowhere_else() -> None:
    found = {
        name(path) for path in sources() for each, _ in calls(path) if each == "Disclosure"
    }
    assert found == MAKES


def test_no_entry_is_copied_past_the_door() -> None:
    """Nobody who knows the entity copies one with other words in it."""
    wrong = []
    for path in sources():
        takes = {
            node.arg
            for tree in [ast.parse(Path(path).read_text(encoding="utf-8"))]
            for node in ast.walk(tree)
            if isinstance(node, ast.arg)
            and isinstance(node.annotation, ast.Name)
            and node.annotation.id == "Disclosure"
        }
        wrong += [
            f"{name(path)}:{call.lineno}"
            for each, call in calls(path)
            if each == "replace"
            and isinstance(call.func, ast.Name)
            and call.args
            and isinstance(call.args[0], ast.Name)
            and call.args[0].id in takes
        ]
    assert wrong == []


def test_given_and_told_us_stand_the_right_way_round() -> None:
    out = go(None, ITEM)
    assert (out.from_authority, out.to_authority) == ("Vi", "Politiet")
    assert (out.state, out.at, out.registered_at) == (DisclosureState.HANDED_OVER, NOW, NOW)
    told = go(How(Way.SPOKEN, direction=Direction.IN), ITEM)
    assert (told.from_authority, told.to_authority) == ("Politiet", "Vi")
    assert (told.from_person, told.to_person) == ("Leder", "Bo")
    assert out.basis_version == basis("rpl115-1-1").version


@pytest.mark.parametrize(
    ("how", "items", "why", "field"),
    [
        (How(Way.SPOKEN), (), NO_ITEM, "items"),
        (
            How(Way.SPOKEN),
            (ITEM, replace(ITEM, necessity=" \n")),
            NO_NECESSITY,
            "items.1.necessity",
        ),
        (How(Way.SPOKEN), (replace(ITEM, basis="unknown"),), NO_BASIS, "items.0.basis"),
        (How(Way.PAPER, at=NOW + timedelta(seconds=1)), (ITEM,), NOT_YET, "given_date"),
        (How(Way.PAPER, state=DisclosureState.REFUSED), (), NO_REASON, "refused_reason"),
        (How(Way.SPOKEN, direction=Direction.IN), (), NO_ITEM, "items"),
    ],
)
def test_what_says_too_little_is_no_entry(how: How, items: Any, why: Any, field: str) -> None:
    with pytest.raises(Refused) as refused:
        go(how, *items)
    assert (refused.value.why, refused.value.field) == (why, field)


@pytest.mark.parametrize("state", set(DisclosureState) - {DisclosureState.REFUSED})
@pytest.mark.parametrize("purpose", list(REFUSED_PURPOSES))
def test_a_refused_purpose_has_no_entry_save_that_of_the_refusal(
    state: DisclosureState, purpose: Purpose
) -> None:
    why = replace(WHY, purpose=purpose)
    with pytest.raises(Refused) as refused:
        go(How(Way.SPOKEN, state=state), ITEM, why=why)
    assert refused.value.why == REFUSED_PURPOSES[purpose]
    no = How(
        Way.SPOKEN, state=DisclosureState.REFUSED, refused_reason="Ikke til efterforskning"
    )
    assert go(no, why=why).refused_reason == "Ikke til efterforskning"


def test_what_they_would_not_tell_us_needs_no_reason_of_ours() -> None:
    no = How(Way.SPOKEN, state=DisclosureState.REFUSED, direction=Direction.IN)
    assert go(no).items == ()


def test_an_item_may_have_a_basis_of_its_own() -> None:
    own = replace(ITEM, basis="fvl28", basis_version=1)
    assert go(None, ITEM, own).items == (ITEM, own)
