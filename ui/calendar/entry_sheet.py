"""An entry over the calendar: what it is, where it comes from, and what one can do with it."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from models.calendar.agenda import CalendarRow
from models.calendar.entry import SECONDED
from models.calendar.settling import OWN_WAY, STAYS
from models.kernel.clock import local
from ui.calendar.words import day_title, hours, origin, words
from ui.context import Context
from ui.kit.buttons import Button, plain_button, primary
from ui.kit.chip import Chip, ChipLook, due_chip
from ui.kit.dialogs import Dialog
from ui.kit.labels import Label, Role, Wrapped
from ui.kit.tokens import Tone
from ui.language import say


class EntrySheet(Dialog):
    """One entry.

    Signals:
        wanted: (act, row); act is done, move or open.
    """

    wanted = Signal(str, object)

    def __init__(self, parent: QWidget, row: CalendarRow, context: Context) -> None:
        super().__init__(parent, words(row), "calendar-event")
        self.setObjectName("entry")
        self.row = row
        now = context.clock.now()
        self.content.addWidget(Chip(self._look(now)))
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(18)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        self.content.addLayout(self._facts)
        today = local(now).date()
        self._fact(self.tr("When"), f"{day_title(row.day, today)}\n{hours(row)}")
        self._fact(self.tr("Comes from"), origin(row, now))
        self._fact(self.tr("Responsible"), context.who_has(row))
        self._fact(self.tr("Place"), row.place)
        if row.open and row.kind in OWN_WAY:
            self.content.addWidget(Label(say(OWN_WAY[row.kind]), Role.MUTED, wrap=True))
        self.acts = self._acts()
        default = self.acts.get("open") or self.acts["close"]
        self.add_buttons(tuple(self.acts.values()), default)

    def _look(self, now: datetime) -> ChipLook:
        if not self.row.open:
            return ChipLook(self.tr("Done"), Tone.OK)
        return due_chip(self.row.due_at, now)

    def _fact(self, label: str, value: str) -> None:
        if not value:
            return
        at = self._facts.rowCount()
        self._facts.addWidget(Label(label, Role.MUTED), at, 0, Qt.AlignmentFlag.AlignTop)
        self._facts.addWidget(Wrapped(value), at, 1)

    def _acts(self) -> dict[str, Button]:
        row, found = self.row, {}
        if row.open and row.kind not in OWN_WAY:
            found["done"] = plain_button(self.tr("Done"), "check")
        if row.open and row.kind not in STAYS:
            found["move"] = plain_button(self.tr("Move"), "calendar-event")
        found["close"] = plain_button(self.tr("Close"))
        if row.case_id is not None:
            found["open"] = primary(self.tr("Open case"), "external-link")
        elif row.concern_id is not None:
            found["open"] = primary(self.tr("Open concern"), "external-link")
        elif row.kind in SECONDED:
            found["open"] = primary(self.tr("Open countersignatures"), "external-link")
        for act, button in found.items():
            button.setObjectName(act)
            button.clicked.connect(lambda _checked=False, act=act: self._choose(act))
        return found

    def _choose(self, act: str) -> None:
        self.accept()
        if act != "close":
            self.wanted.emit(act, self.row)
