"""Words of the chosen language: sentences, dates and times, all in Europe/Copenhagen."""

import hashlib
from datetime import date, datetime
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from models.documents import dates
from models.documents.dates import long_date, time_of_day
from models.kernel.clock import local
from models.kernel.text import Say, Text, fill, set_apart, text
from ui.kit.files import RESOURCES

Language = Literal["da", "en"]

OURS: Final = RESOURCES / "i18n" / "tovholder_da.qm"
"""The Danish of the program."""

SHORT_DAYS: Final = dates.SHORT_DAYS
TODAY: Final = text("When", "today at {time}")
TOMORROW: Final = text("When", "tomorrow at {time}")
YESTERDAY: Final = text("When", "yesterday at {time}")
THAT_DAY: Final = text("When", "{weekday} {date} at {time}")
DUE_NOW: Final = text("When", "Due now")
OVERDUE: Final = text("When", "Overdue by {left}")
MINUTES: Final = text("When", "{minutes} min")
HOURS: Final = text("When", "{hours} h")
HOURS_MINUTES: Final = text("When", "{hours} h {minutes} min")
DAYS_LEFT: Final = text("When", "{days} days")
DAYS_HOURS: Final = text("When", "{days} days {hours} h")

QT_LACKS: Final = (
    text("QFileDialog", "&Look in:"),
    text("QFileDialog", "Files of &type:"),
)
"""Words of Qt's own file dialog that its Danish leaves in English."""

_HOUR: Final = 60
_DAY: Final = 24 * _HOUR
_EXACT_BELOW: Final = 8 * _HOUR
_HOURS_BELOW: Final = 2 * _DAY
_DAYS_HOURS_BELOW: Final = 4 * _DAY


def say(sentence: Text) -> str:
    """Return the sentence in the chosen language, with its values filled in and set apart.

    Safe in any thread: the look-up holds Qt's own lock.
    """
    words = QCoreApplication.translate(sentence.context, sentence.source, sentence.note)
    apart = tuple(
        (name, set_apart(value) if isinstance(value, str) else value)
        for name, value in sentence.values
    )
    return fill(words, apart, say)


def filled(words: str, /, **values: str | int) -> str:
    """Return translated words with ``{name}`` replaced by values, all at once and set apart.

    A value with braces of its own stays as written, and one written from right to left turns
    nothing beside it around. Every screen fills its sentences in here.
    """
    apart = tuple((name, set_apart(str(value))) for name, value in values.items())
    return fill(words, apart, say)


def install_language(app: QCoreApplication, language: Language) -> bool:
    """Speak ``language`` from now on; what is already on the screen stays as it is.

    Returns:
        False when a translation file is missing, and the English source is shown instead;
        also when ours is stale, and some of it is shown.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if language == "en":
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        return True
    QLocale.setDefault(QLocale(QLocale.Language.Danish, QLocale.Country.Denmark))
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    files = (of_qt / "qtbase_da.qm", OURS)
    found = [_install(app, file) for file in files]  # both, even if the first is missing
    return all(found) and not stale(OURS)


def danish_alone() -> Say:
    """Return what says sentences in Danish where there is no window, as on the command line."""
    app = QCoreApplication.instance() or QCoreApplication([])
    install_language(app, "da")

    def speak(sentence: Text, _alive: object = app) -> str:
        return say(sentence)

    return speak


def stale(made: Path) -> bool:
    """Say whether a .qm was made of another .ts than the one beside it, by its stamp.

    An installed program has no .ts; in a developer's tree one may have changed since.
    """
    source, stamp = made.with_suffix(".ts"), made.with_suffix(".qm.sha256")
    if not source.exists():
        return False
    of_this = hashlib.sha256(source.read_bytes()).hexdigest()
    return not stamp.exists() or stamp.read_text("ascii").strip() != of_this


def _install(app: QCoreApplication, file: Path) -> bool:
    translator = QTranslator(app)
    return translator.load(str(file)) and app.installTranslator(translator)


def show_date(day: date) -> str:
    """Return ``14.01.2026``; an instant is shown as the day it is in Denmark."""
    shown = local(day).date() if isinstance(day, datetime) else day
    return f"{shown:%d.%m.%Y}"


def show_long_date(day: date) -> str:
    """Return ``Wednesday 14 January 2026`` (``onsdag den 14. januar 2026``)."""
    shown = local(day).date() if isinstance(day, datetime) else day
    return long_date(shown, say)


def show_time(instant: datetime) -> str:
    """Return ``9.05`` (``kl. 9.05``) by the clocks of Denmark."""
    return time_of_day(instant, say)


def show_when(instant: datetime, now: datetime) -> str:
    """Return ``today at 9.05``, or the weekday and date when it is further off."""
    day, today = local(instant).date(), local(now).date()
    near = {-1: YESTERDAY, 0: TODAY, 1: TOMORROW}.get((day - today).days)
    if near:
        return say(near.filled(time=show_time(instant)))
    far = THAT_DAY.filled(
        weekday=SHORT_DAYS[day.weekday()],
        date=f"{day:%d.%m.}" if day.year == today.year else show_date(day),
        time=show_time(instant),
    )
    return say(far)


def show_left(due: datetime, now: datetime) -> str:
    """Return the time left, ``2 h 40 min``, or ``Overdue by 1 h 10 min``.

    Whole minutes, rounded down; coarser the further off it is.
    """
    minutes = int(abs((due - now).total_seconds()) // 60)
    if minutes == 0:
        return say(DUE_NOW)
    if due < now:
        return say(OVERDUE.filled(left=_span(minutes, exact_below=_HOURS_BELOW)))
    return say(_span(minutes, exact_below=_EXACT_BELOW))


def _span(minutes: int, *, exact_below: int) -> Text:
    hours, rest = divmod(minutes, _HOUR)
    days, over = divmod(hours, 24)
    if hours == 0:
        return MINUTES.filled(minutes=rest)
    if minutes < exact_below and rest:
        return HOURS_MINUTES.filled(hours=hours, minutes=rest)
    if minutes < _HOURS_BELOW:
        return HOURS.filled(hours=hours)
    if minutes < _DAYS_HOURS_BELOW and over:
        return DAYS_HOURS.filled(days=days, hours=over)
    return DAYS_LEFT.filled(days=days)
