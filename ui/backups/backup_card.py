"""On the page of the day: how old the last backup, its copy and the last rehearsal are."""

from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.access.roles import Right, may
from models.backups.standing import Age, Short, Standing
from ui.backups.keeper import BackupKeeper
from ui.backups.words import age_chip
from ui.context import Context
from ui.kit.buttons import link
from ui.kit.card import Card
from ui.kit.chip import Chip
from ui.kit.clearing import clear_out
from ui.kit.labels import Label, Muted, Role
from ui.language import filled, show_when

WHEN: Final = "{when}"


class StandingLines(QWidget):
    """Three lines: backup, second place, rehearsal; each with how pressing it is."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_short(self, short: Short) -> None:
        """Show these three."""
        now = self._context.clock.now()
        clear_out(self._column)
        place = (
            self.tr("{when}, from the second place")
            if short.from_second
            else self.tr("{when}, from the backups here")
        )
        for words, at, age, said in (
            (self.tr("Last backup"), short.made_at, short.made(now), WHEN),
            (self.tr("Copy in a second place"), short.copied_at, short.copied(now), WHEN),
            (
                self.tr("Last rehearsal of a restore"),
                short.rehearsed_at,
                short.rehearsed(now),
                place,
            ),
        ):
            self._column.addWidget(self._line(words, at, age, said))

    def _line(self, words: str, at: datetime | None, age: Age, said: str) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(Label(words, Role.STRONG, wrap=True))
        now = self._context.clock.now()
        when = filled(said, when=show_when(at, now)) if at else self.tr("None yet")
        beside.addWidget(Muted(when))
        across.addLayout(beside, 1)
        across.addWidget(Chip(age_chip(age, at)), 0, Qt.AlignmentFlag.AlignTop)
        return line


class BackupCard(Card):
    """Hidden until the first look; leads whoever may see to it to the tab."""

    def __init__(
        self, keeper: BackupKeeper, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Backups"), parent=parent)
        self.setObjectName("backups")
        self.lines = StandingLines(context)
        self.way = link(self.tr("See to the backups"))
        self.way.clicked.connect(partial(context.go.show_security, "backups"))
        self.way.setVisible(may(context.user.role, Right.MANAGE_BACKUPS))
        self.add(self.lines, self.way)
        self.body.setAlignment(self.way, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        keeper.stood.connect(self._show)
        if keeper.standing is not None:
            self._show(keeper.standing)

    @Slot(object)
    def _show(self, standing: Standing) -> None:
        self.lines.show_short(standing.in_short())
        self.show()
