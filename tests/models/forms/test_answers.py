"""One check for typing, saving and import: what passes, what is refused, and where it says so."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.forms import answers as module
from models.forms.answers import (
    Answers,
    answered,
    asked,
    asked_only,
    check,
    check_value,
    chosen,
    is_partial_date,
    is_phone,
    is_text,
    rows,
    written,
)
from models.forms.fields import (
    ChoiceField,
    Field,
    Form,
    ManyField,
    RowsField,
    Section,
    Shape,
    TextField,
    When,
)
from models.kernel import words as fit
from models.kernel.cpr import NO_SUCH_DAY, TEN_DIGITS
from models.kernel.text import Text, plain, text

YES_NO = (("yes", text("T", "Yes")), ("no", text("T", "No")))
WRITE_IT = text("T", "Write it.")
FORM = Form(
    "trial",
    1,
    text("T", "Trial"),
    (
        Section(
            "one",
            text("T", "One"),
            (
                ChoiceField(key="danger", label=WRITE_IT, choices=YES_NO, required=True),
                TextField(
                    key="called", label=WRITE_IT, shape=Shape.TIME, required=True,
                    missing=WRITE_IT, when=When("danger", ("yes",)),
                ),
                TextField(key="words", label=WRITE_IT, longest=10),
            ),
        ),
        Section(
            "two",
            text("T", "Two"),
            (
                ManyField(key="signs", label=WRITE_IT, choices=YES_NO, required=True),
                RowsField(
                    key="family",
                    label=WRITE_IT,
                    add=WRITE_IT,
                    fields=(
                        TextField(key="name", label=WRITE_IT, required=True, missing=WRITE_IT),
                        TextField(key="why", label=WRITE_IT, required=True),
                        ChoiceField(key="kind", label=WRITE_IT, choices=YES_NO),
                    ),
                ),
            ),
        ),
    ),
)  # fmt: skip
GOOD: Answers = {"danger": "no", "signs": ["yes"]}


def found(given_answers: Answers, *, submit: bool = True) -> dict[str, str]:
    return {one.field: plain(one.what) for one in check(FORM, given_answers, submit=submit)}


def shaped(shape: Shape, value: str) -> Text | None:
    return check_value(TextField(key="k", label=WRITE_IT, shape=shape), value)


def test_what_is_enough_has_no_problem() -> None:
    assert found(GOOD) == {}
    assert found({**GOOD, "unknown key": "is ignored"}) == {}


def test_a_draft_demands_nothing_and_still_checks_what_is_there() -> None:
    assert found({}, submit=False) == {}
    assert found({"words": "x" * 11, "family": [{"why": "x"}]}, submit=False) == {
        "words": "Shorten this to 10 characters. Now it has 11.",
        "family.0.name": "Write it.",
    }


def test_what_is_missing_is_named_in_the_order_of_the_form() -> None:
    assert list(found({"danger": "yes"})) == ["called", "signs"]
    assert found({"danger": "yes"}) == {
        "called": "Write it.", "signs": plain(module.ANSWER_THIS),
    }  # fmt: skip
    assert list(found({})) == ["danger", "signs"]


@pytest.mark.parametrize("danger", ["yes", "no", "", " yes "])
def test_a_field_is_asked_exactly_when_its_condition_holds(danger: str) -> None:
    field = FORM.field("called")
    assert asked(field, {"danger": danger}) is (danger.strip() == "yes")
    assert asked(FORM.field("words"), {})


def test_what_stands_in_a_hidden_field_is_not_checked_and_not_kept() -> None:
    given_answers: Answers = {**GOOD, "called": "nonsense", "stray": "x", "words": "w"}
    assert found(given_answers) == {}
    assert asked_only(FORM, given_answers) == {**GOOD, "words": "w"}
    kept = asked_only(FORM, {**given_answers, "danger": "yes"})
    assert kept == {"danger": "yes", "called": "nonsense", "words": "w", "signs": ["yes"]}


def test_choices_come_from_the_list() -> None:
    stray = plain(module.CHOOSE_FROM_LIST)
    assert found({**GOOD, "danger": "perhaps"}) == {"danger": stray}
    assert found({**GOOD, "signs": ["yes", "perhaps"]}) == {"signs": stray}
    assert found({**GOOD, "family": [{"name": "A", "why": "B", "kind": "perhaps"}]}) == {
        "family.0.kind": stray
    }
    open_list = ChoiceField(key="kommune", label=WRITE_IT, choices=())
    assert check_value(open_list, "999") is None
    assert check_value(Field(key="other", label=WRITE_IT), "anything") is None


def test_problems_in_rows_count_the_rows_that_have_an_answer() -> None:
    family = [{"name": " "}, {"name": "A"}, {}, {"name": "B", "why": "w"}, {"why": "w"}]
    assert found({**GOOD, "family": family}) == {
        "family.0.why": plain(module.ANSWER_THIS),
        "family.2.name": "Write it.",
    }


@given(
    st.dictionaries(
        st.sampled_from(["danger", "called", "words", "signs", "family"]),
        st.text(max_size=12)
        | st.lists(st.text(max_size=5), max_size=3)
        | st.lists(
            st.dictionaries(st.sampled_from(["name", "why", "kind"]), st.text(max_size=5)),
            max_size=3,
        ),
    ),
    st.booleans(),
)
def test_whatever_is_handed_in_gets_an_answer(given_answers: Answers, submit: bool) -> None:
    keys = {field.key for field in FORM.fields}
    for problem in check(FORM, given_answers, submit=submit):
        assert problem.field.partition(".")[0] in keys
        assert plain(problem.what)
    if submit and not found(given_answers):
        assert all(
            answered(field, given_answers)
            for field in FORM.fields
            if field.required and asked(field, given_answers)
        )


def test_reading_answers_of_another_kind_finds_nothing() -> None:
    odd: Answers = {"a": ["x"], "b": "y", "c": [{"name": "A"}]}
    assert (written(odd, "a"), written(odd, "b"), written(odd, "no")) == ("", "y", "")
    assert (chosen(odd, "a"), chosen(odd, "b"), chosen(odd, "c")) == (("x",), (), ())
    assert (rows(odd, "a"), rows(odd, "b"), rows(odd, "c")) == ((), (), ({"name": "A"},))
    assert is_text("y")
    assert not is_text(["y"])


@pytest.mark.parametrize(
    "value",
    ["a\x00b", "a\x1bb", "\u202egnp.exe", "\u2066x", "half \ud800", "a\x7f", "a\rb", "\x0b"],
)
def test_control_characters_and_halves_are_refused(value: str) -> None:
    assert shaped(Shape.PLAIN, value) is fit.NO_CONTROLS


@given(st.text(max_size=200))
def test_what_passes_can_be_stored_and_printed(value: str) -> None:
    if shaped(Shape.PLAIN, value) is None:
        assert value.encode().decode() == value
        assert not set(value) & {chr(code) for code in range(32) if chr(code) not in "\t\n"}
    else:
        assert shaped(Shape.PLAIN, value) is fit.NO_CONTROLS


@pytest.mark.parametrize(
    "value", ["æøå ÆØÅ é ü ş", "tab\tand\nline", "😀", "<b>&amp;", "=cmd()"]
)
def test_ordinary_words_pass(value: str) -> None:
    assert shaped(Shape.PLAIN, value) is None


def test_a_text_may_be_exactly_as_long_as_it_may_be() -> None:
    field = TextField(key="k", label=WRITE_IT, longest=3)
    assert check_value(field, "abc") is None
    assert check_value(field, "abcd") == fit.TOO_LONG.filled(longest=3, length=4)


def test_a_number_is_refused_in_the_words_of_the_rule() -> None:
    assert shaped(Shape.CPR, "610103-4901") is None
    assert shaped(Shape.CPR, "61010349") is TEN_DIGITS
    assert shaped(Shape.CPR, "3213994901") is NO_SUCH_DAY


@given(st.dates(date(1000, 1, 1), date(2999, 12, 31)))
def test_every_day_is_a_date_and_its_parts_are_partial_dates(day: date) -> None:
    assert shaped(Shape.DATE, day.isoformat()) is None
    for length in (4, 7, 10):
        assert is_partial_date(day.isoformat()[:length])


@pytest.mark.parametrize(
    "value", ["2026-02-29", "2026-13-01", "2026-1-1", "14.01.2026", "0001-01-01", "20260114",
              "2026-W03-3", "2026", "3026-01-01", "2026-01-14\n"],
)  # fmt: skip
def test_what_is_no_date(value: str) -> None:
    assert shaped(Shape.DATE, value) is module.WRITE_A_DATE


@pytest.mark.parametrize(
    "value", ["203", "20033", "2003-00", "2003-13", "2003-1", "2003-02-30", "0003", "x", "3003"]
)
def test_what_is_no_partial_date(value: str) -> None:
    assert shaped(Shape.PARTIAL_DATE, value) is module.WRITE_PARTIAL


@pytest.mark.parametrize(
    ("value", "fits"),
    [("00:00", True), ("23:59", True), ("9:05", False), ("24:00", False), ("12:60", False),
     ("12.30", False), ("1230", False)],
)  # fmt: skip
def test_times(value: str, *, fits: bool) -> None:
    assert (shaped(Shape.TIME, value) is None) is fits
    assert fits or shaped(Shape.TIME, value) is module.WRITE_A_TIME


@pytest.mark.parametrize(
    ("value", "fits"),
    [("20 20 20 20", True), ("+45 20202020", True), ("(+45) 20-20.20.20", True),
     ("+4915123456789", True), ("112", True), ("114", True), ("12345678", False),
     ("2020202", False), ("202020200", False), ("+0123456789", False), ("0045 20202020", False),
     ("call me", False), ("+45", False), ("113", False), ("٢٠٢٠٢٠٢٠", False)],
)  # fmt: skip
def test_phones(value: str, *, fits: bool) -> None:
    assert is_phone(value) is fits
    assert (shaped(Shape.PHONE, value) is None) is fits


@pytest.mark.parametrize(
    ("value", "fits"),
    [("0", True), ("015", True), ("123456789", True), ("1234567890", False), ("-1", False),
     ("1.5", False), ("²", False), ("٣", False)],
)  # fmt: skip
def test_numbers(value: str, *, fits: bool) -> None:
    assert (shaped(Shape.NUMBER, value) is None) is fits
    assert fits or shaped(Shape.NUMBER, value) is module.WRITE_A_NUMBER


def test_a_form_knows_its_fields() -> None:
    assert [field.key for field in FORM.fields] == [
        "danger",
        "called",
        "words",
        "signs",
        "family",
    ]
    with pytest.raises(KeyError):
        FORM.field("none")
