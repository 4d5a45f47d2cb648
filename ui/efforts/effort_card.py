"""One effort as a calm card: where it stands, on which law, what comes next, what can be done."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from models.calendar.entry import KINDS, EntryKind
from models.efforts.rows import EffortLine, EffortsView, EffortTask
from models.efforts.states import EFFORT_STATES, EffortState
from models.forms.answers import written
from models.forms.definitions.efforts import (
    EFFORT,
    EFFORT_CHECK,
    EFFORT_END,
    EFFORT_LOG,
    EFFORT_PAUSE,
    EFFORT_PROGRESS,
    OUTCOMES,
)
from models.kernel.clock import local
from models.law.effort_kinds import FOR_WHOM, GOOD_RELEASE, ForWhom
from ui.context import Context
from ui.efforts.words import (
    EFFORT_ICONS,
    chosen_words,
    contact_words,
    grounds,
    progress_lines,
    quiet_chip,
    release_words,
)
from ui.kit.buttons import Button, link, plain_button, quiet
from ui.kit.card import Card, Note
from ui.kit.chip import Chip
from ui.kit.flow import FlowLayout
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.language import filled, say, show_date, show_when

Does = Callable[[str, EffortLine, EffortTask | None], None]
"""What is wanted of an effort: a key of ``VERBS``, and the task it settles."""
SHOWN: Final = 3
"""Contacts shown before the earlier ones are asked for."""
ICONS: Final = {
    "begin": "check", "contact": "writing", "progress": "progress", "release": "checklist",
    "pause": "player-pause", "take_up": "arrow-back-up", "end": "x", "check": "clipboard-check",
}  # fmt: skip
OFFERED: Final[dict[EffortState, tuple[str, ...]]] = {
    EffortState.PLANNED: ("begin", "end"),
    EffortState.RUNNING: ("contact", "progress", "pause", "end"),
    EffortState.PAUSED: ("take_up", "contact", "end"),
    EffortState.ENDED: (),
}
"""Acts by state, the one that comes first in full."""


class EffortCard(Card):
    """An effort that is planned, runs, rests or has ended."""

    def __init__(
        self, view: EffortsView, line: EffortLine, context: Context, does: Does
    ) -> None:
        chip = Chip(quiet_chip(say(EFFORT_STATES[line.state]), EFFORT_ICONS[line.state]))
        super().__init__(say(line.kind.title), chip, level=3)
        self._view, self.line, self._context, self._does = view, line, context, does
        self.buttons: dict[str, Button] = {}
        self._say_what_it_is()
        self._say_what_comes()
        self._say_what_was()
        self._acts()

    def _words(self, key: str) -> str:
        return {
            "begin": self.tr("Describe and start …"),
            "contact": self.tr("Write about a contact …"),
            "progress": self.tr("How does it go? …"),
            "release": self.tr("Plan for the release …"),
            "pause": self.tr("Let it rest …"),
            "take_up": self.tr("Take it up again …"),
            "end": self.tr("End it …"),
            "check": self.tr("Make the after-check …"),
        }[key]

    def _say_what_it_is(self) -> None:
        line = self.line
        given = line.record.said(EFFORT.key)
        whose = "" if line.kind.whose is ForWhom.CITIZEN else say(FOR_WHOM[line.kind.whose])
        said = [part for part in (whose, grounds(line)) if part]
        if said:
            self.add(Muted(" · ".join(said)))
        self._facts(
            [
                (self.tr("Purpose"), say(line.kind.purpose)),
                (self.tr("Goal"), written(given, "goal")),
                (self.tr("Provided by"), written(given, "provider")),
                (self.tr("Exception"), written(given, "exception")),
            ]
        )

    def _say_what_comes(self) -> None:
        line = self.line
        if line.kind.code == GOOD_RELEASE and line.state is not EffortState.ENDED:
            self.add(Wrapped(release_words(line, self._view.today)))
        if line.task(EntryKind.EFFORT_STALLED) is not None:
            self.add(
                Note(
                    self.tr(
                        "Planned activity is not carried out: three contacts in a row without "
                        "the citizen. Find out why, and change what does not fit. It is no "
                        "ground for decisions on benefits."
                    )
                )
            )
        for task in line.tasks:
            if task.kind is EntryKind.EFFORT_STALLED:
                continue
            who = self._context.users.get(task.owner_id)
            parts = [
                say(KINDS[task.kind]),
                show_when(task.due_at, self._context.clock.now()),
                "" if who is None else who.name,
            ]
            self.add(Label(" · ".join(part for part in parts if part), wrap=True))

    def _say_what_was(self) -> None:
        record = self.line.record
        for words in progress_lines(record.said(EFFORT_PROGRESS.key)):
            self._facts([words])
        if self.line.state is EffortState.PAUSED:
            why = written(record.said(EFFORT_PAUSE.key), "reason")
            self._facts([(self.tr("Rests because"), why)])
        self._contacts()
        if self.line.state is EffortState.ENDED:
            self._ending()

    def _contacts(self) -> None:
        self._earlier: list[QWidget] = []
        for at, contact in enumerate(self.line.contacts):
            note = written(contact.said(EFFORT_LOG.key), "note")
            parts: list[QWidget] = [Muted(contact_words(contact))]
            if note:
                parts.append(Wrapped(note))
            for part in parts:
                self.add(part)
                if at >= SHOWN:
                    part.hide()
                    self._earlier.append(part)
        if self._earlier:
            more = link(self.tr("Show earlier contacts"))
            more.clicked.connect(self._show_earlier)
            self.buttons["earlier"] = more
            self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _show_earlier(self) -> None:
        for part in self._earlier:
            part.show()
        self.buttons["earlier"].hide()

    def _ending(self) -> None:
        record = self.line.record
        end = record.said(EFFORT_END.key)
        day = "" if record.ended_at is None else show_date(local(record.ended_at).date())
        check = record.said(EFFORT_CHECK.key)
        self._facts(
            [
                (self.tr("Ended"), day),
                (self.tr("What came of it"), chosen_words(OUTCOMES, written(end, "outcome"))),
                (self.tr("Carried on by"), written(end, "to")),
                (self.tr("Why"), written(end, "reason")),
                *progress_lines(end, EFFORT_END),
                (self.tr("After-check"), written(check, "found")),
            ]
        )

    def _facts(self, facts: list[tuple[str, str]]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 200)
        grid.setColumnStretch(1, 1)
        for label, value in facts:
            if value:
                at = grid.rowCount()
                top = Qt.AlignmentFlag.AlignTop
                grid.addWidget(Label(label, Role.MUTED, wrap=True), at, 0, top)
                grid.addWidget(Label(value, wrap=True).selectable(), at, 1)
        self.body.addLayout(grid)

    def _acts(self) -> None:
        check = self.line.task(EntryKind.AFTER_CHECK)
        wanted = list(OFFERED[self.line.state]) if self._view.active else []
        if wanted and self.line.kind.code == GOOD_RELEASE and "contact" in wanted:
            wanted.insert(0, "release")
        if check is not None and (self._view.active or self._view.closed):
            wanted.append("check")
        if not wanted:
            return
        row = QWidget()
        flow = FlowLayout(row, gap=6)
        for at, key in enumerate(wanted):
            words = self._words(key)
            button = (quiet if at else plain_button)(words, ICONS[key])
            name = filled(
                QCoreApplication.translate("EffortCard", "{act} ({effort})"),
                act=words, effort=say(self.line.kind.title),
            )  # fmt: skip
            button.setAccessibleName(name)
            button.clicked.connect(
                partial(self._does, key, self.line, check if key == "check" else None)
            )
            self.buttons[key] = button
            flow.addWidget(button)
        self.add(row)
