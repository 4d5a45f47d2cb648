import threading

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.kernel.events import Kind, Topic
from ui.changes import Changed, ChangeFeed, Refresh

CASE: Topic = (Kind.CASE, "1")
USER: Topic = (Kind.USER, "u")


class Screen(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.loads = 0

    def load(self) -> None:
        self.loads += 1


def test_a_screen_loads_when_it_is_first_shown(qtbot: QtBot) -> None:
    screen, feed = Screen(), ChangeFeed()
    qtbot.addWidget(screen)
    refresh = Refresh(screen, feed, screen.load)
    assert (screen.loads, refresh.stale) == (0, True)
    screen.show()
    assert (screen.loads, refresh.stale) == (1, False)


def test_a_shown_screen_loads_at_once(qtbot: QtBot) -> None:
    screen, feed = Screen(), ChangeFeed()
    qtbot.addWidget(screen)
    screen.show()
    Refresh(screen, feed, screen.load)
    feed.announce({CASE})
    assert screen.loads == 2


def test_a_hidden_screen_goes_stale_and_loads_once_when_shown(qtbot: QtBot) -> None:
    screen, feed = Screen(), ChangeFeed()
    qtbot.addWidget(screen)
    refresh = Refresh(screen, feed, screen.load)
    screen.show()
    screen.hide()
    feed.announce({CASE})
    feed.announce({USER})
    assert (screen.loads, refresh.stale) == (1, True)
    screen.show()
    screen.hide()
    screen.show()
    assert (screen.loads, refresh.stale) == (2, False)


def test_a_screen_hears_only_of_its_own_kinds(qtbot: QtBot) -> None:
    screen, feed = Screen(), ChangeFeed()
    qtbot.addWidget(screen)
    Refresh(screen, feed, screen.load, kinds={Kind.CASE})
    screen.show()
    feed.announce({USER})
    assert screen.loads == 1
    feed.announce({USER, CASE})
    assert screen.loads == 2


def test_a_screen_may_test_the_topics_itself(qtbot: QtBot) -> None:
    screen, feed = Screen(), ChangeFeed()
    qtbot.addWidget(screen)

    def mine(topics: Changed) -> bool:
        return CASE in topics

    Refresh(screen, feed, screen.load, wants=mine)
    screen.show()
    feed.announce({(Kind.CASE, "2")})
    feed.announce({CASE})
    assert screen.loads == 2


def test_nothing_changed_is_not_told(qtbot: QtBot) -> None:
    feed, heard = ChangeFeed(), list[object]()
    feed.changed.connect(heard.append)
    feed.announce(())
    assert not heard


def test_a_change_told_in_another_thread_arrives_in_this_one(qtbot: QtBot) -> None:
    feed = ChangeFeed()
    screen = Screen()
    qtbot.addWidget(screen)
    Refresh(screen, feed, screen.load)
    screen.show()
    teller = threading.Thread(target=feed.announce, args=({CASE},))
    teller.start()
    teller.join()
    assert screen.loads == 1
    qtbot.waitUntil(lambda: screen.loads == 2)
