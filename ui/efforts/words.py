"""What stands of an offer or effort, in words."""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from models.course.record import RecordRow
from models.efforts.rows import EffortLine
from models.efforts.states import EffortState, OfferState
from models.forms.answers import Answers, written
from models.forms.definitions.efforts import (
    AXIS,
    CANCELLED_BY,
    EFFORT,
    EFFORT_LOG,
    EFFORT_PROGRESS,
    GOOD_RELEASE_PLAN,
    HAPPENED,
)
from models.forms.fields import Choices, Form
from models.kernel.clock import local
from models.law.effort_bases import effort_basis
from models.law.effort_kinds import FOOTINGS, Footing
from ui.kit.chip import ChipLook
from ui.kit.tokens import Tone
from ui.language import filled, say, show_date, show_time

EFFORT_ICONS: Final = {
    EffortState.PLANNED: "calendar-plus",
    EffortState.RUNNING: "progress",
    EffortState.PAUSED: "player-pause",
    EffortState.ENDED: "circle-check",
}
OFFER_ICONS: Final = {
    OfferState.ACCEPTED: "check",
    OfferState.DECLINED: "minus",
    OfferState.THINKING: "message-2",
}
"""A no looks as quiet as a yes: neither is better."""


def quiet_chip(words: str, icon: str) -> ChipLook:
    """Return a chip that only says where something stands."""
    return ChipLook(words, Tone.INFO, icon)


def chosen_words(choices: Choices, key: str) -> str:
    """Return the words of a choice, or ""."""
    found = dict(choices).get(key)
    return "" if found is None else say(found)


def grounds(line: EffortLine) -> str:
    """Return law and footing, and where the authority's decision stands."""
    given = line.record.said(EFFORT.key)
    code, footing = written(given, "basis"), written(given, "footing")
    parts = [
        say(effort_basis(code).title) if code else "",
        say(FOOTINGS[Footing(footing)]) if footing else "",
        written(given, "decision"),
    ]
    return " · ".join(part for part in parts if part)


def contact_words(contact: RecordRow) -> str:
    """Return when a contact was, and what became of it."""
    given = contact.said(EFFORT_LOG.key)
    when = f"{show_date(local(contact.at).date())} {show_time(contact.at)}"
    parts = [when, chosen_words(HAPPENED, contact.state)]
    by = chosen_words(CANCELLED_BY, written(given, "cancelled_by"))
    return " · ".join(part for part in (*parts, by) if part)


def progress_lines(given: Answers, form: Form = EFFORT_PROGRESS) -> list[tuple[str, str]]:
    """Return each axis that was told on, with its word and its reason."""
    found = []
    for key in ("signs", "resilience"):
        word = chosen_words(AXIS, written(given, key))
        if word:
            found.append(
                (say(form.field(key).label), f"{word}: {written(given, f'{key}_why')}")
            )
    return found


def release_words(line: EffortLine, today: date) -> str:
    """Return the countdown to a release, or that the date is not known."""
    given = line.record.said(GOOD_RELEASE_PLAN.key)
    day = written(given, "release_date")
    if not given:
        return QCoreApplication.translate(
            "EffortWords", "The plan for the release is not written."
        )
    if written(given, "known") != "yes" or not day:
        return QCoreApplication.translate(
            "EffortWords", "The date of release is not known. The program asks for it."
        )
    release = date.fromisoformat(day)
    left = (release - today).days
    if left > 1:
        words = QCoreApplication.translate("EffortWords", "Released on {date}, in {days} days.")
    elif left == 1:
        words = QCoreApplication.translate("EffortWords", "Released on {date}, tomorrow.")
    elif left == 0:
        words = QCoreApplication.translate("EffortWords", "Released on {date}, today.")
    else:
        words = QCoreApplication.translate("EffortWords", "Released on {date}.")
    return filled(words, date=show_date(release), days=left)
