"""Rules of an analysis: what is taken in, what is taken over, how far a dimension is."""

from hypothesis import given
from hypothesis import strategies as st

from models.course.analysed import (
    Statement,
    as_statement,
    not_taken_in,
    says_anything,
    states_of,
    taken_over,
    with_row,
)
from models.forms.answers import Answers, rows, written
from models.forms.definitions.analysis import ANALYSIS, OBSERVATIONS, PARTS, WHOLE, key_of
from models.forms.progress import DONE_KEY, Progress
from models.law.dimensions import DIMENSIONS

CODES = [each.code for each in DIMENSIONS]
WORDS = st.text(alphabet="abc æøå", min_size=1, max_size=12).filter(
    lambda words: words.strip() != ""
)
ROWS = st.fixed_dictionaries({"mark": st.sampled_from(["observed", "reported"]), "said": WORDS})


@st.composite
def analyses(draw: st.DrawFn) -> Answers:
    found: dict[str, object] = {}
    for code in draw(st.sets(st.sampled_from(CODES), max_size=3)):
        found[key_of(code, OBSERVATIONS)] = draw(st.lists(ROWS, max_size=3))
        for part in draw(st.sets(st.sampled_from(PARTS[1:]))):
            found[key_of(code, part)] = draw(WORDS)
    return found  # type: ignore[return-value]


@given(analyses(), analyses(), st.sampled_from(CODES))
def test_taking_over_loses_nothing_and_touches_one_dimension(
    now: Answers, earlier: Answers, code: str
) -> None:
    after = taken_over(now, earlier, code)
    for key, value in now.items():
        if key == key_of(code, OBSERVATIONS):
            assert all(row in rows(after, key) for row in rows(now, key))
        elif written(now, key) or not key.startswith(f"{code}_"):
            assert after[key] == value
    for row in rows(earlier, key_of(code, OBSERVATIONS)):
        said = {key: value.strip() for key, value in row.items()}
        assert said in [
            {key: value.strip() for key, value in each.items()}
            for each in rows(after, key_of(code, OBSERVATIONS))
        ]
    for part in PARTS[1:]:
        key = key_of(code, part)
        assert written(after, key) == (written(now, key) or written(earlier, key))
    assert taken_over(after, earlier, code) == after, "twice is once"


@given(analyses(), ROWS, st.sampled_from(CODES))
def test_what_is_taken_in_is_offered_no_more(
    now: Answers, row: dict[str, str], code: str
) -> None:
    statement = Statement(row, "H-2026-0001")
    after = with_row(now, code, row)
    assert not_taken_in(after, [statement, statement]) == ()
    assert with_row(after, code, row) == after
    untaken = Statement({"said": "noget helt andet"}, "")
    assert not_taken_in(after, [untaken, statement, untaken]) == (untaken,)


def test_a_statement_without_a_day_has_that_of_its_record() -> None:
    made = as_statement(
        {"said": " Ord ", "care": "health", "source": ""}, "Skolen", "2026-01-12"
    )
    assert made == Statement({"said": "Ord", "when": "2026-01-12"}, "Skolen")


def test_the_state_of_a_dimension_is_said_in_words() -> None:
    answers: Answers = {
        "family_risks": "Uro", "network_risks": "Alene", DONE_KEY: ["network", "crime", WHOLE.key]
    }  # fmt: skip
    states = states_of(answers)
    assert states["family"] is Progress.BEGUN
    assert states["network"] is Progress.DONE
    assert states["crime"] is Progress.DONE, "nothing known is an answer, once somebody says so"
    assert states["mental"] is Progress.NOT_BEGUN
    assert states[WHOLE.key] is Progress.BEGUN, "without the assessment it is never done"
    assert list(states) == [each.key for each in ANALYSIS.sections]


def test_whether_anything_is_written_of_a_dimension() -> None:
    assert says_anything({"family_who_knows": "Farmor"}, "family")
    assert says_anything({"family_observations": [{"said": "x"}]}, "family")
    assert not says_anything({"network_risks": "x"}, "family")
