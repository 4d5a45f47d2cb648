"""The foot says when a checkpoint was last printed, and when the next is due."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.kernel.errors import Refused
from models.kernel.text import plain, text
from models.usecases.checkpoint_slip import PrintSlip, SlipDue, SlipState
from storage.paper.pdf import paint
from storage.vault.words import load_words
from tests.office import TestOffice
from tests.ui.front import context_of, show
from ui.kit.status import StatusLine
from ui.kit.tokens import Tone
from ui.shell.slip_line import SlipLine


def test_it_is_told_when_shown_and_when_printed(qtbot: QtBot, office: TestOffice) -> None:
    desk, context = QWidget(), context_of(office)
    status = StatusLine(desk)
    line = SlipLine(desk, status, context, SlipDue(office.begin))
    show(qtbot, desk)
    assert "No checkpoint printed yet" in said(status)
    made = PrintSlip(office.begin, load_words().fingerprint, plain, paint)()
    context.feed.announce(made.changed)
    assert "Checkpoint printed on 14.01.2026" in said(status)
    with pytest.raises(Refused):
        line._refused(Refused(text("X", "no")))


def test_it_presses_after_a_week(office: TestOffice) -> None:
    desk = QWidget()
    line = SlipLine(desk, StatusLine(desk), context_of(office), SlipDue(office.begin))
    now = office.clock.now()
    assert line.words(SlipState(now, now), now)[1] is None
    later = office.wait(days=1)
    assert line.words(SlipState(now, now), later) == (
        "Checkpoint printed on 14.01.2026 (print the next)",
        Tone.SOON,
    )


def said(status: StatusLine) -> str:
    return "\n".join(str(part.property("text")) for part in status.findChildren(QWidget))
