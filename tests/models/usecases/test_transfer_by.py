"""Which transfer a disclosure belongs to; and that a trial is none."""

from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from models.kernel.text import plain
from models.usecases.transfer_received import register_not_taken
from models.usecases.transfer_steps import transfer_by
from tests.models.exchange.test_manifest_two import TRIAL

if TYPE_CHECKING:
    from models.disclosures.disclosure import Disclosure
    from models.ports.work import Work

SENT = {"first": ("a", "b"), "second": ("c",)}


def work() -> "Work":
    """A case with two transfers, the first of them sent twice."""
    records = [SimpleNamespace(topic=topic) for topic in SENT]
    course = SimpleNamespace(of_case=lambda *_: records)
    answers = SimpleNamespace(
        history=lambda _form, topic: [
            SimpleNamespace(answers={"disclosure": key}) for key in SENT[topic]
        ]
    )
    return cast("Work", SimpleNamespace(course=course, answers=answers))


@pytest.mark.parametrize(
    ("key", "topic", "newest"),
    [("a", "first", False), ("b", "first", True), ("c", "second", True)],
)
def test_it_is_found_among_several(key: str, topic: str, newest: bool) -> None:
    found = transfer_by(work(), cast("Disclosure", SimpleNamespace(id=key, case_id="case")))
    assert found is not None
    assert str(found[0].topic) == topic
    assert found[1] is newest


@pytest.mark.parametrize("case", ["case", None])
def test_what_was_no_transfer_has_none(case: str | None) -> None:
    assert (
        transfer_by(work(), cast("Disclosure", SimpleNamespace(id="d", case_id=case))) is None
    )


def test_a_trial_that_is_called_back_is_no_line_of_the_register() -> None:
    assert replace(TRIAL, trial=True) == TRIAL
    assert register_not_taken(work(), TRIAL, "Kaldt tilbage", plain) == ()
