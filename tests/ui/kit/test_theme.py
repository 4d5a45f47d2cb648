from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.kit.buttons import primary
from ui.kit.icons import icon, themed
from ui.kit.labels import Heading, Label
from ui.kit.menus import MenuButton
from ui.kit.theme import Scheme, Theme, from_palette, tokens
from ui.kit.tokens import DARK, LIGHT


@pytest.fixture
def changing(theme: Theme) -> Iterator[Theme]:
    yield theme
    theme.use(Scheme.LIGHT, 100)


def test_the_font_comes_with_the_program(theme: Theme, qtbot: QtBot) -> None:
    label = Label("Åse")
    qtbot.addWidget(label)
    assert QFontInfo(label.font()).family() == "Inter"


def test_the_colours_change_while_the_program_runs(changing: Theme, qtbot: QtBot) -> None:
    line, heard = QLineEdit(), list[int]()
    qtbot.addWidget(line)
    changing.changed.connect(lambda: heard.append(1))
    for scheme, expected in ((Scheme.DARK, DARK), (Scheme.LIGHT, LIGHT)):
        changing.use(scheme)
        assert tokens() == expected
        assert changing.dark == (scheme is Scheme.DARK)
        assert line.grab().toImage().pixelColor(20, 4) == QColor(expected.surface)
    assert len(heard) == 2


def test_the_system_may_choose_the_colours(changing: Theme, qapp: QApplication) -> None:
    changing.use(Scheme.SYSTEM)
    dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert tokens() == (DARK if dark else LIGHT)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_a_filled_button_shows_that_it_has_a_list(
    changing: Theme, qtbot: QtBot, scheme: Scheme
) -> None:
    changing.use(scheme)
    button = MenuButton("", "", "primary")
    qtbot.addWidget(button)
    button.resize(100, 40)
    button.show()
    drawn = button.grab().toImage()
    seen = {drawn.pixelColor(x, y).name() for x in range(62, 98) for y in range(8, 32)}
    assert tokens().accent_text.lower() in seen
    assert tokens().text.lower() not in seen or tokens().text == tokens().accent_text


def test_headings_grow_with_the_text(changing: Theme, qtbot: QtBot) -> None:
    sizes = []
    for percent in (100, 150, 200):
        changing.use(Scheme.LIGHT, percent)
        title, body = Heading("T", 1), Label("T")
        for label in (title, body):
            qtbot.addWidget(label)
            label.ensurePolished()
        sizes.append((title.font().pointSizeF(), body.font().pointSizeF()))
    assert sizes == [(17.5, 10.0), (26.25, 15.0), (35.0, 20.0)]


@pytest.mark.parametrize(("asked", "given"), [(50, 100), (400, 200), (125, 125)])
def test_text_is_between_one_and_two_times_its_size(
    changing: Theme, asked: int, given: int
) -> None:
    changing.use(Scheme.LIGHT, asked)
    assert changing.text_percent == given


def test_high_contrast_follows_the_system(
    changing: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Theme, "high_contrast", property(lambda _: True))
    changing.use(Scheme.DARK)
    assert "background" not in qapp.styleSheet()
    assert "font-size" in qapp.styleSheet()
    assert tokens().surface == qapp.palette().color(QPalette.ColorRole.Base).name()


def test_the_systems_colours_serve_every_purpose() -> None:
    system = QPalette()
    black, white, yellow = "#000000", "#ffffff", "#ffff00"
    for role, colour in (
        (QPalette.ColorRole.Window, black),
        (QPalette.ColorRole.Base, black),
        (QPalette.ColorRole.WindowText, white),
        (QPalette.ColorRole.Text, white),
        (QPalette.ColorRole.Highlight, yellow),
        (QPalette.ColorRole.HighlightedText, black),
        (QPalette.ColorRole.Link, yellow),
    ):
        system.setColor(role, QColor(colour))
    made = from_palette(system)
    assert (made.overdue_bg, made.overdue_fg) == (black, white)
    assert (made.accent, made.accent_text) == (yellow, black)
    assert (made.rail, made.rail_text, made.focus) == (black, white, white)


def test_an_icon_is_tinted_and_kept() -> None:
    assert icon("clock", "#ff0000") is icon("clock", "#ff0000")
    image = icon("clock", "#ff0000").pixmap(24, 24).toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(24)
        for y in range(24)
        if image.pixelColor(x, y).alpha() > 250
    }
    assert seen == {"#ff0000"}


def test_an_icon_that_does_not_exist_is_a_fault_of_the_program() -> None:
    with pytest.raises(FileNotFoundError):
        themed("no-such-icon")


def test_a_button_tints_its_icon_anew(changing: Theme, qtbot: QtBot) -> None:
    button = primary("Gem", "device-floppy")
    qtbot.addWidget(button)
    before = button.icon().cacheKey()
    changing.use(Scheme.DARK)
    assert button.icon().cacheKey() != before
