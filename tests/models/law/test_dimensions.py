"""The national tool as reference data, and that nothing of it counts a human being."""

from models.forms.definitions.analysis import ANALYSIS, CONCERN_TYPE, PARTS, key_of
from models.forms.definitions.recommendation import RECOMMENDATION
from models.forms.fields import ChoiceField, Field, Form, ManyField, RowsField, Shape, TextField
from models.kernel.text import plain
from models.law.dimensions import DIMENSIONS, HALVES, STEPS, Half, of_half
from models.law.extremism import EXTREMISM, UNCLEAR

RISK = ("convictions", "violence", "crime", "socialisation")
WELL = ("personality", "mental", "family", "network", "education")
WORDS_OF_A_SCALE = (
    "low",
    "high",
    "medium",
    "score",
    "level",
    "points of",
    "grade",
    "rating",
    "colour",
)


def every_field(form: Form) -> list[Field]:
    """Each field, and each part of a list of entries."""
    found: list[Field] = []
    for field in form.fields:
        found.append(field)
        found += field.fields if isinstance(field, RowsField) else ()
    return found


def test_three_steps_and_nine_dimensions_in_two_halves() -> None:
    assert len(STEPS) == 3
    assert set(HALVES) == set(Half)
    assert tuple(each.code for each in of_half(Half.RISK_THREAT)) == RISK
    assert tuple(each.code for each in of_half(Half.WELLBEING_RESILIENCE)) == WELL
    assert tuple(each.code for each in DIMENSIONS) == RISK + WELL


def test_each_names_its_source_and_asks_in_plain_words() -> None:
    for each in DIMENSIONS:
        assert each.source.name
        assert each.asks_source.name
        assert len(each.asks) == 2
        assert all("?" in plain(words) for words in each.asks)


def test_every_dimension_has_the_same_five_parts() -> None:
    keys = {field.key for field in ANALYSIS.fields}
    assert {key_of(each.code, part) for each in DIMENSIONS for part in PARTS} <= keys


def test_no_field_is_a_number_or_a_scale() -> None:
    """No score, no sum, no traffic light: words, marks of where they are from, and titles."""
    allowed = {"mark", "focus", "type"}
    for form in (ANALYSIS, CONCERN_TYPE):
        for field in every_field(form):
            if isinstance(field, TextField):
                assert field.shape in (Shape.PLAIN, Shape.PARTIAL_DATE), field.key
            elif isinstance(field, ChoiceField | ManyField):
                assert field.key in allowed, field.key
                for code, words in field.choices:
                    assert not code.isdigit()
                    assert not any(each in plain(words).lower() for each in WORDS_OF_A_SCALE)
    for field in every_field(RECOMMENDATION):
        assert not isinstance(field, TextField) or field.shape in (Shape.PLAIN, Shape.DATE)


def test_a_type_is_not_clarified_until_somebody_says() -> None:
    assert next(iter(EXTREMISM)) == UNCLEAR
    (field,) = [each for each in CONCERN_TYPE.fields if each.key == "type"]
    assert not field.leaves
    assert field.print == "never"
