"""The head of a page: its acts at the top right; and what stands beside or below."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.kit.buttons import plain_button, primary
from ui.kit.labels import Muted
from ui.kit.page_head import PageHead
from ui.kit.side_by_side import SideBySide
from ui.tour.hands import settle


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def test_acts_stand_at_the_right_and_the_main_one_last(window: QWidget) -> None:
    kept, made = primary("Save"), plain_button("Answer …")
    head = PageHead(kept)
    QVBoxLayout(window).addWidget(head)
    window.resize(700, 200)
    settle()
    right = head.mapTo(window, head.rect().topRight()).x()
    assert kept.mapTo(window, kept.rect().topRight()).x() == right
    head.offer(made, kept)
    settle()
    assert made.x() < kept.x()
    head.offer()
    settle()
    assert not head.isVisible()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(made)  # it was made for one showing
    head.offer(kept)
    settle()
    assert kept.isVisible()


def test_a_head_with_words_stays_without_acts(window: QWidget) -> None:
    head = PageHead(words=Muted("Draft saved"))
    QVBoxLayout(window).addWidget(head)
    settle()
    assert head.isVisible()


def test_a_main_act_steps_back() -> None:
    button = primary("Go on", "check")
    button.dress("plain")
    assert (button.kind, button.property("kind")) == ("plain", "plain")
    button.dress("primary")
    assert button.property("kind") == "primary"


@pytest.mark.parametrize(("width", "beside"), [(1400, True), (500, False)])
def test_the_aside_goes_below_where_there_is_no_room(
    window: QWidget, width: int, *, beside: bool
) -> None:
    main, aside = QWidget(), Muted("Said in the case")
    column = QVBoxLayout(main)
    row = SideBySide(main, aside, 120)
    column.addLayout(row.below)
    QVBoxLayout(window).addWidget(row)
    window.resize(width, 300)
    settle()
    assert row.beside is beside
    assert aside.isVisible()
    assert main.isAncestorOf(aside) is not beside
