"""A sentence in the box of problems is whole, however narrow the window is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.error_summary import ErrorSummary

LONG = "Sagsbasen blev flyttet til en anden computer den 14.01.2026. Arbejd videre der. " * 2
SHORT = "Skriv et navn"


def boxed(qtbot: QtBot, width: int) -> tuple[QWidget, ErrorSummary]:
    page = QWidget()
    qtbot.addWidget(page)
    box = ErrorSummary()
    column = QVBoxLayout(page)
    column.addWidget(box)
    column.addStretch(1)
    box.show_problems((("name", SHORT), ("vault", LONG)))
    page.resize(width, 400)
    page.show()
    return page, box


def test_a_long_sentence_takes_as_many_lines_as_it_needs(qtbot: QtBot) -> None:
    heights = []
    for width in (900, 420, 300):
        page, box = boxed(qtbot, width)
        short, long = box.links
        assert page.width() == width  # it does not widen the page
        assert long.width() < width
        assert long.height() >= long.heightForWidth(long.width())
        assert short.height() <= long.height()
        heights.append(long.height())
    assert heights == sorted(heights)
    assert heights[0] < heights[-1]


def test_it_is_drawn_over_all_its_lines_and_pressed_with_mouse_and_keys(qtbot: QtBot) -> None:
    _, box = boxed(qtbot, 320)
    way = box.links[1]
    assert way.hasHeightForWidth()
    image = QImage(way.size(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    way.render(image)
    ground = image.pixel(image.width() - 1, 0)
    last_line = range(image.height() - way.fontMetrics().height(), image.height() - 4)
    inked = [1 for y in last_line for x in range(image.width()) if image.pixel(x, y) != ground]
    assert len(inked) > 20
    assert way.minimumSizeHint().width() < QSize(320, 1).width()
    with qtbot.waitSignal(box.chosen) as chosen:
        qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    assert chosen.args == ["vault"]
    with qtbot.waitSignal(box.chosen):
        qtbot.keyClick(way, Qt.Key.Key_Space)
