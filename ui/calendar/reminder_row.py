"""One reminder: what, when, for whom; Done, Later today, Move and Open beside it."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.calendar.entry import APPOINTMENTS
from models.calendar.reminders import LATERS, Later, Reminder
from models.calendar.settling import own_way, stays
from ui.calendar.words import words
from ui.kit.buttons import Button, link, quiet
from ui.kit.chip import Chip, due_chip
from ui.kit.flow import FlowLayout
from ui.kit.labels import Label, Role
from ui.kit.menus import MenuButton
from ui.language import filled, say, show_time, show_when


def when_words(reminder: Reminder, now: datetime) -> str:
    """Return when it begins or is due, or began or was due, in words."""
    row = reminder.row
    passed, meets = reminder.passed(now), row.kind in APPOINTMENTS
    if meets and passed:
        said = QCoreApplication.translate("Reminder", "Began {when}")
    elif meets:
        said = QCoreApplication.translate("Reminder", "Begins {when}")
    elif passed:
        said = QCoreApplication.translate("Reminder", "Was due {when}")
    else:
        said = QCoreApplication.translate("Reminder", "Is due {when}")
    return filled(said, when=show_when(row.due_at, now))


_ROOM_FOR_VERBS: Final = 125
_ROOM_FOR_WHEN: Final = 110
"""Letters that a row must have room for, below which a part of it is left out."""


class ReminderRow(QWidget):
    """A reminder with its acts; those that it does not have are not there.

    Signals:
        wanted: (act, reminder); act is done, move or open.
        later: (choice, reminder); it is put off until later today.
    """

    wanted = Signal(str, object)
    later = Signal(object, object)

    def __init__(
        self, reminder: Reminder, now: datetime, laters: Mapping[Later, datetime], whose: str
    ) -> None:
        """Lay it out.

        Args:
            reminder: what it is about.
            now: the present instant.
            laters: until when today it may be put off.
            whose: the colleague's name for whom one stands in; "" for one's own.
        """
        super().__init__()
        self.reminder = reminder
        row = reminder.row
        self.what = link(words(row))
        self.what.clicked.connect(partial(self.wanted.emit, "open", reminder))
        self.when = Label(when_words(reminder, now), Role.MUTED)
        self.buttons: dict[str, Button] = {}
        self._verbs: list[tuple[Button, str]] = []
        flow, high = FlowLayout(gap=10), self.what.sizeHint().height()
        parts: list[QWidget] = [self.what, Chip(due_chip(row.due_at, now)), self.when]
        if whose:
            parts.append(Label(filled(self.tr("for {name}"), name=whose), Role.MUTED))
        for part in parts:
            part.setMinimumHeight(high)  # one line, though they are of different kinds
            flow.addWidget(part)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        across.addLayout(flow, 1)
        for button in self._acts(laters):
            across.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out verbs and times where there is little room; they are heard all the same."""
        super().resizeEvent(event)
        letters = event.size().width() // self.fontMetrics().averageCharWidth()
        self.when.setVisible(letters >= _ROOM_FOR_WHEN)
        for button, verb in self._verbs:
            button.setText(verb if letters >= _ROOM_FOR_VERBS else "")

    @property
    def spoken(self) -> str:
        """The reminder for those who hear it."""
        return f"{self.what.text()}, {self.when.text()}"

    def _acts(self, laters: Mapping[Later, datetime]) -> list[Button]:
        row = self.reminder.row
        ends = own_way(row.kind, row.about_id)
        if ends is None:
            self._act("done", self.tr("Done"), "check")
        if laters:
            menu = MenuButton(self.tr("Later today"), "clock", "quiet")
            for later, at in laters.items():
                put_off = partial(self.later.emit, later, self.reminder)
                menu.add(say(LATERS[later].filled(time=show_time(at))), put_off)
            self.buttons["later"] = menu
        if stays(row.kind, row.about_id) is None:
            self._act("move", self.tr("Move"), "calendar-event")
        self._act("open", self.tr("Open"), "external-link")
        if ends is not None:
            self.buttons["open"].setToolTip(say(ends))
            self.buttons["open"].setAccessibleDescription(say(ends))
        for button in self.buttons.values():
            verb = button.text()
            button.setAccessibleName(f"{verb}: {self.spoken}")
            button.setToolTip(button.toolTip() or verb)
            self._verbs.append((button, verb))
        return list(self.buttons.values())

    def _act(self, act: str, verb: str, icon: str) -> None:
        button = quiet(verb, icon)
        button.setObjectName(act)
        button.clicked.connect(partial(self.wanted.emit, act, self.reminder))
        self.buttons[act] = button
