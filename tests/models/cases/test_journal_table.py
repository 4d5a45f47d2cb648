"""Every kind of story is journalised, or deliberately is not."""

from itertools import combinations

from models.cases.journal import INTERNAL, JOURNALISED, POLICE
from models.cases.story import STORY


def test_each_kind_of_story_stands_in_one_of_three_tables() -> None:
    tables = (frozenset(JOURNALISED), POLICE, INTERNAL)
    assert set().union(*tables) == set(STORY)
    for one, other in combinations(tables, 2):
        assert not one & other


def test_nothing_that_tells_of_the_police_is_journalised() -> None:
    told = {kind for kind in STORY if kind.startswith("police") or "suspended" in kind}
    assert told <= POLICE
    assert {"resumed", "hold", "effort_rest", "passed_on", "visit_cancelled"} <= POLICE
