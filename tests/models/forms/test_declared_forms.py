"""Every declared form keeps the promises that forms make."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from models.forms.answers import Answers, check
from models.forms.definitions.after_call import AFTER_CALL
from models.forms.definitions.call import CALL
from models.forms.definitions.new_vault import OFFICE, YOU
from models.forms.fields import ChoiceField, Field, Form, ManyField, RowsField, Shape, TextField
from models.forms.schema import json_schema
from models.kernel.text import text
from models.law.bases import REFUSED_PURPOSES

NEW_VAULT = Form("new_vault", 1, text("T", "New"), (OFFICE, YOU))
FORMS = [CALL, AFTER_CALL, NEW_VAULT]
LENGTHS = {Shape.CPR: 11, Shape.DATE: 10, Shape.PARTIAL_DATE: 10, Shape.TIME: 5}


def parts(form: Form) -> Iterator[Field]:
    for field in form.fields:
        yield field
        if isinstance(field, RowsField):
            yield from field.fields


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.key)
def test_keys_are_unique_and_plain(form: Form) -> None:
    keys = [field.key for field in form.fields]
    assert len(set(keys)) == len(keys)
    assert all(re.fullmatch(r"[a-z][a-z_0-9]*", field.key) for field in parts(form))
    sections = [section.key for section in form.sections]
    assert len(set(sections)) == len(sections)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.key)
def test_every_choice_is_offered_once_and_has_words(form: Form) -> None:
    for field in parts(form):
        if isinstance(field, ChoiceField | ManyField):
            keys = [key for key, _ in field.choices]
            assert len(set(keys)) == len(keys)
            assert all(label.source for _, label in field.choices)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.key)
def test_a_condition_names_an_earlier_choice_of_the_form(form: Form) -> None:
    before: dict[str, Field] = {}
    for field in form.fields:
        if field.when is not None:
            asked = before[field.when.key]
            assert isinstance(asked, ChoiceField)
            assert set(field.when.one_of) <= {key for key, _ in asked.choices}
        before[field.key] = field


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.key)
def test_a_text_is_long_enough_for_its_shape(form: Form) -> None:
    for field in parts(form):
        if isinstance(field, TextField):
            assert field.longest >= LENGTHS.get(field.shape, 1)
            assert field.lines >= 1


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.key)
def test_a_draft_demands_nothing(form: Form) -> None:
    assert check(form, {}, submit=False) == ()


def test_registering_needs_danger_words_reporter_and_how_soon() -> None:
    missing = {problem.field for problem in check(CALL, {}, submit=True)}
    assert missing == {"danger_now", "words", "reporter_type", "severity"}
    assert check(AFTER_CALL, {}, submit=True) == ()


def test_the_seven_questions_stand_in_the_order_of_the_phone() -> None:
    assert [section.key for section in CALL.sections] == [
        "danger", "words", "about", "kind", "children", "caller", "how_soon", "agreed", "received",
    ]  # fmt: skip


def test_who_called_never_leaves_and_is_never_printed() -> None:
    for key in ("reporter_name", "reporter_phone", "reporter_named"):
        field = CALL.field(key)
        assert (field.leaves, field.print) == (False, "never")
    for key in ("reporter_name", "reporter_phone"):
        assert CALL.field(key).protected


def test_numbers_are_never_printed_and_those_of_a_call_never_leave() -> None:
    assert CALL.field("about_cpr").print == "never"
    assert AFTER_CALL.field("cpr").print == "never"
    assert not CALL.field("about_cpr").leaves
    assert not AFTER_CALL.field("relatives").leaves


def test_refused_purposes_cannot_be_chosen() -> None:
    purpose = AFTER_CALL.field("purpose")
    assert isinstance(purpose, ChoiceField)
    assert not {key for key, _ in purpose.choices} & {str(each) for each in REFUSED_PURPOSES}


@pytest.mark.parametrize(
    ("answers", "missing"),
    [
        ({}, {"kind", "user_name", "label"}),
        ({"kind": "kommune"}, {"kommune", "role", "user_name", "label"}),
        ({"kind": "police"}, {"district", "user_name", "label"}),
    ],
)
def test_a_new_vault_asks_what_its_office_needs(answers: Answers, missing: set[str]) -> None:
    assert {problem.field for problem in check(NEW_VAULT, answers, submit=True)} == missing


def test_the_schema_holds_what_may_leave_and_nothing_else() -> None:
    for form in FORMS:
        schema = json_schema(form)
        assert set(schema["properties"]) == {f.key for f in form.fields if f.leaves}
        assert schema["additionalProperties"] is False
        assert schema["title"] == f"{form.key} {form.version}"
        assert "2020-12" in schema["$schema"]


def test_the_schema_says_what_each_kind_of_field_holds() -> None:
    said = json_schema(AFTER_CALL)["properties"]
    assert said["protects"] == {
        "title": "What helps and holds this person?", "type": "string", "maxLength": 2000,
    }  # fmt: skip
    assert said["born_kind"]["enum"] == ["exact", "stated", "approximate"]
    assert said["signs"]["type"] == "array"
    assert "violence" in said["signs"]["items"]["enum"]
    assert set(said["statements"]["items"]["properties"]) == {"mark", "said", "source", "when"}
    assert "enum" not in json_schema(CALL)["properties"]["about_kommune"]
    bare = Form("bare", 1, text("T", "B"), (replace(CALL.sections[0], fields=()),))
    assert json_schema(bare)["properties"] == {}
    plain_field = Field(key="k", label=text("T", "K"))
    odd = Form("odd", 1, text("T", "O"), (replace(CALL.sections[0], fields=(plain_field,)),))
    assert json_schema(odd)["properties"] == {"k": {"title": "K"}}
