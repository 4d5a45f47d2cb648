"""One line of a list on access: a chip, who, why, and what can be done."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.access.rows import WHYS, ConflictRow, SeerRow, Why
from ui.context import Context
from ui.kit.buttons import Button, plain_button
from ui.kit.chip import Chip, ChipLook
from ui.kit.labels import Muted, Wrapped
from ui.kit.tokens import Tone
from ui.language import filled, say, show_date

_CHIP_LETTERS: Final = 18
_CHIPS: Final = {
    Why.OWNER: "user",
    Why.GRANT: "clock",
    Why.ROLE: "shield-check",
    Why.STANDS_IN: "users",
}


def line(chip: ChipLook, title: str, *details: str, act: Button | None = None) -> QWidget:
    """Return a line: the chip, words one below another, and a button at the right."""
    whole = QWidget()
    across = QHBoxLayout(whole)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(12)
    across.addWidget(chip_column(chip), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    strong = Wrapped(title)
    strong.setProperty("role", "strong")
    for label in (strong, *map(Muted, details)):
        words.addWidget(label)
        label.ensurePolished()
        label.setMinimumHeight(
            label.sizeHint().height()
        )  # a low page scrolls, it squeezes nothing
    across.addLayout(words, 1)
    if act is not None:
        across.addWidget(act, 0, Qt.AlignmentFlag.AlignTop)
    return whole


def chip_column(look: ChipLook) -> QWidget:
    """Return a chip in a column of one width, so that what follows stands in line."""
    whole = QWidget()
    across = QHBoxLayout(whole)
    across.setContentsMargins(0, 0, 0, 0)
    across.addWidget(Chip(look))
    across.addStretch(1)
    whole.setMinimumWidth(whole.fontMetrics().averageCharWidth() * _CHIP_LETTERS)
    return whole


def seer_line(row: SeerRow, context: Context, act: Button | None) -> QWidget:
    """Return the line of somebody who can see a case."""
    name = context.name_of(row.user_id)
    details = [say(WHYS[row.why])]
    if row.until is not None:
        details = [why_words(row.why, row.until), row.reason]
        if row.granted_by is not None:
            given = QCoreApplication.translate("AccessLine", "Given by {name}")
            details.append(filled(given, name=context.name_of(row.granted_by)))
    return line(reason_chip(row.why), name, *details, act=act)


def why_words(why: Why, until: datetime | None = None) -> str:
    """Return why somebody sees a case, in words; of a grant with its last day."""
    if until is None:
        return say(WHYS[why])
    return say(WHYS[why].filled(until=show_date(until - timedelta(seconds=1))))


def reason_chip(why: Why) -> ChipLook:
    """Return the chip of a reason to see a case."""
    words = {
        Why.OWNER: QCoreApplication.translate("AccessLine", "Responsible"),
        Why.GRANT: QCoreApplication.translate("AccessLine", "For a time"),
        Why.STANDS_IN: QCoreApplication.translate("AccessLine", "Stands in"),
        Why.ROLE: QCoreApplication.translate("AccessLine", "By role"),
    }
    tones = {
        Why.OWNER: Tone.OK,
        Why.GRANT: Tone.SOON,
        Why.ROLE: Tone.INFO,
        Why.STANDS_IN: Tone.SOON,
    }
    return ChipLook(words[why], tones[why], _CHIPS[why])


def conflict_line(row: ConflictRow, context: Context, lift: Callable[[], object]) -> QWidget:
    """Return the line of a conflict of interest, with what lifts it."""
    name = context.name_of(row.user_id)
    button = plain_button(QCoreApplication.translate("AccessLine", "Lift …"))
    button.setObjectName(f"lift_{row.conflict_id}")
    button.setAccessibleName(f"{button.text()} {name}")
    button.clicked.connect(lift)
    button.setVisible(row.user_id != context.user.id)
    said = QCoreApplication.translate("AccessLine", "Recorded {day} by {name}")
    said = filled(said, day=show_date(row.declared_at))
    said = filled(said, name=context.name_of(row.declared_by))
    hides = QCoreApplication.translate("AccessLine", "Hides {numbers}")
    chip = ChipLook(QCoreApplication.translate("AccessLine", "Hidden"), Tone.INFO, "eye-off")
    return line(
        chip, name, row.reason, filled(hides, numbers=", ".join(row.numbers)), said,
        act=button,
    )  # fmt: skip
