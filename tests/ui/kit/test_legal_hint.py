"""A legal hint is one quiet line that opens in place, with law, source and date."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.kernel.text import plain
from models.law.hints import HINTS, STEPS, Step, hints
from ui.kit.legal_hint import LegalHint


def words_on(hint: LegalHint) -> str:
    return "\n".join(label.text() for label in hint.findChildren(QLabel))


@pytest.mark.parametrize("step", list(Step))
def test_it_is_shut_until_asked_and_opens_in_place(qtbot: QtBot, step: Step) -> None:
    hint = LegalHint(step)
    qtbot.addWidget(hint)
    hint.show()
    assert not hint.answers.isVisible()
    hint.button.click()
    assert hint.answers.isVisible()
    said = words_on(hint)
    for each in hints(step):
        assert plain(each.answer) in said
        assert each.source.name in said
    hint.button.click()
    assert not hint.answers.isVisible()


def test_what_a_lawyer_must_confirm_says_so(qtbot: QtBot) -> None:
    hint = LegalHint(Step.CHILD)
    qtbot.addWidget(hint)
    marks = words_on(hint).count("to be confirmed by the kommune's lawyer")
    assert marks == sum(not each.sure for each in hints(Step.CHILD)) == 1


def test_every_step_has_hints_and_a_name() -> None:
    assert set(HINTS) == set(STEPS) == set(Step)
    assert all(HINTS.values())
