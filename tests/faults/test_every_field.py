"""Every field of every form, altered in turn: noticed on the screen, and kept as it was chosen."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

import pytest
from pytestqt.qtbot import QtBot

from models.forms.answers import Answers, Value, check
from models.forms.fields import ChoiceField, Field, Form, ManyField, RowsField, Shape, TextField
from models.law.bases import REFUSED_PURPOSES
from tests.calls import everything
from tests.faults.hostile_acts import FORMS, beside, declared
from tests.faults.hostile_world import World, make_world
from tests.faults.test_hostile_words import cells, refused_in_words
from ui.kit.form_rows import FormRows
from ui.tour.pages.answering import Answering

SHAPED: Final[Mapping[Shape, tuple[str, str]]] = {
    Shape.PLAIN: ("Øvelse", "Øvelse"),
    Shape.CPR: ("740310-5907", "7403105907"),
    Shape.DATE: ("15.01.2026", "2026-01-15"),
    Shape.PARTIAL_DATE: ("2010", "2010"),
    Shape.TIME: ("10.15", "10:15"),
    Shape.PHONE: ("20 00 00 07", "20000007"),
    Shape.NUMBER: ("14", "14"),
}
"""By the shape of a field: what is typed, and how it is stored."""


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    made = make_world(tmp_path_factory.mktemp("fields"))
    yield made
    made.office.database.close()


@pytest.fixture
def world(shared: World) -> World:
    shared.renew()
    return shared


def typed(field: Field) -> tuple[Value, Value] | None:
    """Return what a user does in a field, and what then stands in it; None without choices."""
    if isinstance(field, TextField):
        return SHAPED[field.shape]
    if isinstance(field, RowsField):
        parts = {part.key: typed(part) for part in field.fields if part.when is None}
        known = {key: both for key, both in parts.items() if both is not None}
        given = {key: both[0] for key, both in known.items()}
        stands = {key: both[1] for key, both in known.items()}
        return ([given], [stands]) if given else None  # type: ignore[return-value]
    if not (isinstance(field, ChoiceField | ManyField) and field.choices):
        return None
    last = field.choices[-1][0]
    return ([last], [last]) if isinstance(field, ManyField) else (last, last)


def fixed(field: Field) -> bool:
    """Whether its choices stand in the declaration, so that a test can choose one."""
    return not isinstance(field, ChoiceField | ManyField) or bool(field.choices)


@pytest.mark.parametrize("key", sorted(declared()))
def test_each_field_takes_what_is_done_in_it_and_no_other_changes(
    qtbot: QtBot, key: str
) -> None:
    form = declared()[key]
    rows = FormRows(form)
    rows.resize(900, 6000)
    qtbot.addWidget(rows)
    rows.show()
    binding = rows.binding
    heard: list[bool] = []
    binding.changed.connect(lambda: heard.append(True))
    for field in form.fields:
        done = typed(field)
        if done is None:
            assert not fixed(field)
            continue
        binding.load(beside(form, field.key, {}))
        before = dict(binding.answers())
        assert field.key not in before
        heard.clear()
        Answering(binding).answer({field.key: done[0]})
        assert heard, (key, field.key)
        assert binding.answers() == {**before, field.key: done[1]}, (key, field.key)


def whole(form: Form, answers: dict[str, Value]) -> dict[str, Value] | None:
    """Return the answers with all that is asked beside them, None where that will not do."""
    for _ in form.fields:
        problems = check(form, answers, submit=True)
        if not problems:
            return answers
        for problem in problems:
            field = form.field(problem.field.partition(".")[0])
            done = typed(field)
            if field.key in answers or done is None:
                return None
            answers = {**answers, field.key: done[1]}
    return None


def chosen_otherwise(form: Form, given: Answers) -> Iterator[tuple[str, Answers]]:
    """Yield each choice that the form's act could be done with, and the answers with it."""
    for field in form.fields:
        if not isinstance(field, ChoiceField | ManyField):
            continue
        for choice, _ in field.choices:
            value: Value = [choice] if isinstance(field, ManyField) else choice
            answers = whole(form, {**beside(form, field.key, given), field.key: value})
            if answers is not None:
                yield f"{field.key}={choice}", answers


OFFERED_LATER: Final = {"consent", "inform", "meeting_participant", "new_vault"}
"""Forms that ask for something whose choices are known only on the screen."""
FIXED: Final = {
    "resume", "release_identity", "not_possible", "police_reply", "done", "countersign_paper",
    "open_identity", "settle_outside", "call_off",
}  # fmt: skip
"""Forms whose proof uses the words alone; their choices have tests with their acts."""
KEPT_AS: Final = {
    ("milieu", "review"): "the day on which it is looked at again",
    ("two_cases", "goes_on"): "which of the two cases is closed",
    ("milieu_follow_up", "next"): "the day on which it is looked at again, or its end",
    ("meeting", "repeat"): "the meetings that follow",
    ("meeting_point_seats", "minutes"): "a number, not a word",
    ("follow_up", "repeats"): "a rule",
    ("follow_up", "ends"): "the end of a rule",
    ("rhythm", "repeats"): "a rule",
    ("rhythm", "ends"): "the end of a rule",
    ("meeting_participant", "who"): "which of the two columns is filled",
    ("exit_wish", "receiver"): "whose key it is",
    ("exit_wish", "reporters"): "a yes or a no",
}
"""Choices that are kept as what follows from them."""
BARRED: Final = {("given_outside", f"purpose={purpose}") for purpose in REFUSED_PURPOSES}
"""Choices that the door refuses: the refusal itself stands in log and register."""


@pytest.mark.parametrize("key", sorted(set(FORMS) - OFFERED_LATER))
def test_no_choice_of_a_form_is_left_out(key: str) -> None:
    form = declared()[key]
    offered = {
        f"{field.key}={choice}"
        for field in form.fields
        if isinstance(field, ChoiceField | ManyField)
        for choice, _ in field.choices
    }
    tried = {name for name, _ in chosen_otherwise(form, FORMS[key][0])}
    assert tried == offered


@pytest.mark.parametrize("key", sorted(set(FORMS) - FIXED))
def test_each_choice_is_kept_as_it_was_made(world: World, key: str) -> None:
    form, (given, act) = declared()[key], FORMS[key]
    for name, answers in chosen_otherwise(form, given):
        world.renew()
        before = everything(world.office)
        if refused_in_words(lambda answers=answers: act(world, answers)) is not None:
            assert (everything(world.office) == before) == ((key, name) not in BARRED), name
            continue
        field, _, choice = name.partition("=")
        if (key, field) in KEPT_AS:
            assert everything(world.office) != before
            continue
        new = new_words(before, everything(world.office))
        assert choice in new, (key, field, choice)


def new_words(
    before: dict[str, list[tuple[Any, ...]]], after: dict[str, list[tuple[Any, ...]]]
) -> set[str]:
    """Every text of a row that was not there before."""
    return {
        text
        for table, rows in after.items()
        for row in set(rows) - set(before.get(table, ()))
        for cell in row
        for text in cells(cell)
    }
