"""A case at rest changes only where the table says: every act with words, tried on such a case."""

from collections.abc import Iterator

import pytest

from models.cases.case import PoliceAnswer
from models.forms.fields import Shape, TextField
from tests.casework import answer
from tests.faults.hostile_acts import FORMS, beside, declared
from tests.faults.hostile_world import World, make_world
from tests.faults.test_any_course import rows_of
from tests.faults.test_hostile_words import refused_in_words

STILL_MOVE = {
    "absence", "child_report_number", "given_acute", "given_declined", "given_outside", "inform",
    "insight_asked", "journal_case", "journal_disclosure", "journalise", "party_access_asked",
    "settle_outside", "terms_kept",
}  # fmt: skip
"""Forms whose act changes a case that rests: the child's report, the right to be told, the
journal, the register (what was given in an emergency, a refusal, and what a receiver did with it
afterwards), a copy that lies outside, and who stands in for a colleague who is away: what still
moves needs somebody who is here. Those on efforts, keeping and new concerns have a resting case
of their own. Source: the project's decisions on practice, 2."""


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    made = make_world(tmp_path_factory.mktemp("resting"))
    yield made
    made.office.database.close()


@pytest.mark.parametrize("key", sorted(FORMS))
def test_an_act_on_a_case_at_rest_changes_nothing_unless_the_table_lets_it(
    shared: World, key: str
) -> None:
    shared.renew()
    world, (given, act) = shared, FORMS[key]
    answer(world.office, world.ground.case, PoliceAnswer.TAKES_OVER)
    form = declared()[key]
    written = {
        field.key: "Øvelse"
        for field in form.fields
        if isinstance(field, TextField) and field.shape is Shape.PLAIN
    }
    answers = {**beside(form, form.fields[0].key, written), **given}
    before = rows_of(world.office, world.ground.case)
    refused_in_words(lambda: act(world, answers))
    after = rows_of(world.office, world.ground.case)
    assert (after != before) is (key in STILL_MOVE), key
