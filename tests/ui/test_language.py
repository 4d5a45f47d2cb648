import hashlib
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from models.kernel.text import text
from ui import language
from ui.language import (
    danish_alone,
    install_language,
    say,
    show_date,
    show_left,
    show_long_date,
    show_time,
    show_when,
    stale,
)

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def test_a_sentence_is_filled_in_and_so_are_sentences_within_it() -> None:
    inner = text("T", "for {name}").filled(name="Åse")
    outer = text("T", "{count} letters {to}").filled(count=2, to=inner)
    assert say(outer) == "2 letters for Åse"


def test_braces_in_a_value_stay_as_they_are() -> None:
    assert say(text("T", "Said: {words}").filled(words="{words}")) == "Said: {words}"


def test_qt_itself_speaks_danish(languages: QApplication) -> None:
    install_language(languages, "da")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuller"
    assert QLocale().language() == QLocale.Language.Danish
    assert QLocale().firstDayOfWeek().value == 1


@pytest.mark.usefixtures("languages")
def test_danish_is_spoken_without_a_window() -> None:
    assert danish_alone()(text("Log", "Unlocked the vault")).startswith("Låste")


def test_english_needs_no_file(languages: QApplication) -> None:
    install_language(languages, "da")
    assert install_language(languages, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().language() == QLocale.Language.English


def test_a_missing_translation_is_told(
    languages: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(language, "OURS", tmp_path / "none.qm")
    assert not install_language(languages, "da")


def test_dates_are_danish_and_follow_danish_midnight() -> None:
    assert show_date(date(2026, 1, 4)) == "04.01.2026"
    late = datetime(2026, 1, 14, 23, 30, tzinfo=UTC)
    assert show_date(late) == "15.01.2026"
    assert show_long_date(late) == "Thursday 15 January 2026"
    assert show_long_date(date(2026, 1, 14)) == "Wednesday 14 January 2026"


def test_times_are_those_of_danish_clocks_in_summer_too() -> None:
    assert show_time(datetime(2026, 1, 14, 8, 5, tzinfo=UTC)) == "9.05"
    assert show_time(datetime(2026, 7, 14, 8, 5, tzinfo=UTC)) == "10.05"


@pytest.mark.parametrize(
    ("span", "shown"),
    [
        ({"minutes": 35}, "today at 9.05"),
        ({"days": 1}, "tomorrow at 8.30"),
        ({"days": -1}, "yesterday at 8.30"),
        ({"days": 2}, "Fri 16.01. at 8.30"),
        ({"days": -14}, "Wed 31.12.2025 at 8.30"),
    ],
)
def test_moments_are_told_by_their_distance(span: dict[str, int], shown: str) -> None:
    assert show_when(NOW + timedelta(**span), NOW) == shown


@pytest.mark.parametrize(
    ("minutes", "shown"),
    [
        (0, "Due now"),
        (40, "40 min"),
        (160, "2 h 40 min"),
        (120, "2 h"),
        (479, "7 h 59 min"),
        (490, "8 h"),
        (2879, "47 h"),
        (2880, "2 days"),
        (3960, "2 days 18 h"),
        (4320, "3 days"),
        (8700, "6 days"),
        (-70, "Overdue by 1 h 10 min"),
        (-2879, "Overdue by 47 h 59 min"),
        (-3000, "Overdue by 2 days 2 h"),
    ],
)
def test_time_left_is_told_more_coarsely_the_further_off(minutes: int, shown: str) -> None:
    assert show_left(NOW + timedelta(minutes=minutes), NOW) == shown


def test_a_qm_is_stale_when_it_was_made_of_another_ts(tmp_path: Path) -> None:
    made, source = tmp_path / "words.qm", tmp_path / "words.ts"
    stamp = tmp_path / "words.qm.sha256"
    made.write_bytes(b"qm")
    assert not stale(made)  # installed: there is no .ts
    source.write_bytes(b"Gem")
    assert stale(made)  # nobody knows what it was made of
    stamp.write_text(hashlib.sha256(b"Gem").hexdigest() + "\n", "ascii")
    assert not stale(made)
    source.write_bytes(b"Bevar")
    assert stale(made)


def test_this_tree_speaks_the_danish_that_is_written_in_it() -> None:
    assert not stale(language.OURS), "run: python3 packaging/translations.py compile"


def test_stale_danish_is_told(languages: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    assert install_language(languages, "da")
    monkeypatch.setattr(language, "stale", lambda _made: True)
    assert not install_language(languages, "da")


def test_a_value_is_filled_in_as_it_is_and_set_apart() -> None:
    words = "{name}, {age} years"
    assert language.filled(words, name="{age}", age=15) == "{age}, 15 years"
    assert language.filled(words, name="أمل", age="15") == "\u2068أمل\u2069, 15 years"
    assert language.filled("{words} {left}", words="a") == "a {left}"
