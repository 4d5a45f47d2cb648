"""A recommendation's way, as a table; and what follows from each outcome."""

from itertools import product

import pytest

from models.course.recommended import (
    ENDED,
    FOLLOWS,
    MOVES,
    NOT_NOW,
    STANDINGS,
    TAKES_EFFECT,
    TO_APPROVE,
    WRITABLE,
    Recommended,
    Standing,
    require_way,
)
from models.forms.definitions.recommendation import OUTCOMES
from models.kernel.errors import Refused
from models.workflow.stages import TRANSITIONS

WAYS = {
    ("prepared", "prepared"), ("prepared", "awaits"), ("prepared", "unsigned"),
    ("prepared", "in_force"), ("returned", "returned"), ("returned", "awaits"),
    ("returned", "unsigned"), ("returned", "in_force"), ("awaits", "approved"),
    ("awaits", "returned"), ("unsigned", "approved"), ("unsigned", "returned"),
}  # fmt: skip


@pytest.mark.parametrize(("source", "target"), list(product(Standing, Standing)))
def test_it_goes_only_the_ways_of_the_table(source: Standing, target: Standing) -> None:
    if (source, target) in WAYS:
        require_way(source, target)
        return
    with pytest.raises(Refused) as refused:
        require_way(source, target)
    assert refused.value.why is NOT_NOW


def test_every_standing_is_written_in_approved_or_at_its_end() -> None:
    assert set(MOVES) == set(STANDINGS) == set(Standing)
    assert set(Standing) == WRITABLE | TO_APPROVE | ENDED
    assert not (WRITABLE & TO_APPROVE)
    assert not (WRITABLE & ENDED)
    assert not (TO_APPROVE & ENDED)
    assert not WRITABLE & TAKES_EFFECT
    assert {each for each, ways in MOVES.items() if not ways} == ENDED


def test_every_outcome_has_a_next_step_and_none_suspends() -> None:
    assert set(FOLLOWS) == set(Recommended)
    assert [code for code, _ in OUTCOMES] == [str(each) for each in Recommended]
    names = {rule.name for rule in TRANSITIONS}
    for follows in FOLLOWS.values():
        assert follows.transition in names | {""}
    assert FOLLOWS[Recommended.POLICE_TAKEOVER].transition == ""
