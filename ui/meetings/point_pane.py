"""One point while it is talked about: first who leaves the room, then what is said and agreed."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.forms.answers import Answers, Problem, Value, check
from models.forms.definitions.in_meeting import CONFLICT
from models.forms.fields import Form, Section
from models.kernel.clock import Clock, local, stamp
from models.meetings.point import CLOCKED, Room, away_of, point_form
from models.meetings.sitting import Gap, Written
from ui.kit.buttons import link, plain_button, primary
from ui.kit.card import Card, Note
from ui.kit.error_summary import ErrorSummary
from ui.kit.flow import FlowLayout
from ui.kit.form_rows import FormBinding, FormRows
from ui.kit.labels import Label, Muted, Role
from ui.language import filled, say

OPENED: Final = "opened"
_MINUTE: Final = 60


class PointPane(QWidget):
    """The point's form; made anew when it is shown, for whoever is in the room then.

    Signals:
        changed: something is written.
        others: others are in the room than the form offers; it is to be made anew.
        finished: the next point is to be opened.
        back_wanted: the one before is.
        case_wanted: the case is to be opened beside.
    """

    changed = Signal()
    others = Signal()
    finished = Signal()
    back_wanted = Signal()
    case_wanted = Signal()

    def __init__(
        self,
        point: Written,
        room: Room,
        answers: Answers,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        """Show a point.

        Args:
            point: which.
            room: who takes part in it, and who came.
            answers: what is written so far.
            clock: says when it was opened, and when who left went out.
            parent: the widget that it is a part of.
        """
        super().__init__(parent)
        self.setObjectName("point")
        self.point, self.room, self._clock = point, room, clock
        self._clocked = {key: answers[key] for key in CLOCKED if key in answers}
        self._gone = away_of(answers)
        self.form: Form = point_form(room, self._gone)
        self.binding = FormBinding(self.form, parent=self)
        self.problems = ErrorSummary()
        self.problems.chosen.connect(self.binding.focus)
        self.open = primary(self.tr("Open the point"), "arrow-right")
        self.open.setObjectName("open_point")
        self.mend = link(self.tr("Change"))
        self.mend.setObjectName("change_conflict")
        self.next = primary("", "arrow-right")
        self.next.setObjectName("next_point")
        self.back = plain_button(self.tr("Back"), "arrow-left")
        self.case = plain_button(self.tr("Open the case"), "folder-open")
        self.gone = Note("")
        self._gate = QWidget()
        self._cards = QWidget()
        self._build()
        self._load(answers)
        self.open.clicked.connect(self._on_open)
        self.mend.clicked.connect(self._on_mend)
        self.next.clicked.connect(self._on_next)
        self.back.clicked.connect(self.back_wanted)
        self.case.clicked.connect(self.case_wanted)
        self.binding.changed.connect(self._on_changed)

    @property
    def opened(self) -> bool:
        """Whether the point is open to be written in."""
        return bool(self._clocked.get(OPENED))

    def answers(self) -> dict[str, Value]:
        """Return what is written, with what the clock said."""
        return {**self.binding.answers(), **self._clocked}

    def spend(self, seconds: int) -> None:
        """Count further seconds that the point was open."""
        before = self._clocked.get("spent", "0")
        self._clocked["spent"] = str(int(str(before)) + seconds)

    def lock(self, *, closed: bool) -> None:
        """Let nothing be written in a point that is closed."""
        for part in (self._gate, self._cards, self.mend, self.next):
            part.setEnabled(not closed)

    def go_on(self) -> None:
        """Open the point; or, of one that is open, go on to the next."""
        (self.next if self.opened else self.open).click()

    def focused_key(self) -> str:
        """Return the key of the field in which somebody writes, or ""."""
        return self.binding.focused_key()

    def focus(self, key: str = "") -> None:
        """Put the focus into a field; without one, where the point goes on."""
        if key and (self.opened or self._of_gate(key)):
            self.binding.focus(key)
        elif self.opened:
            self.binding.focus("shared")
        else:
            self.binding.focus("conflicts")

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Say at each field what to mend, and above all of them."""
        self.problems.show_problems(self.binding.show_problems(problems))

    def show_gap(self, gap: Gap) -> None:
        """Say at its field what is missing; what hangs on opening the point, once it is open."""
        if gap.field and not self._of_gate(gap.field.partition(".")[0]) and not self.opened:
            self.problems.show_problems([("conflicts", say(gap.what))])
            self.binding.focus("conflicts")
            return
        self.show_problems((Problem(gap.field, gap.what),))
        self.binding.focus(gap.field)

    # --- the gate

    @Slot()
    def _on_open(self) -> None:
        given = self.binding.answers()
        problems = [
            each
            for each in check(self.form, given, submit=True)
            if self._of_gate(each.field.partition(".")[0])
        ]
        if problems:
            self.show_problems(problems)
            return
        self.show_problems(())
        now = self._clock.now()
        self._clocked.setdefault(OPENED, stamp(now))
        if away_of(given):
            self._clocked.setdefault("left_at", _time(now))
        self._show_state()
        self.changed.emit()
        if away_of(given) != self._gone:
            self.others.emit()
        else:
            self.focus()

    @Slot()
    def _on_mend(self) -> None:
        """Ask again who leaves the room."""
        self._gate.show()
        self.gone.hide()
        self.mend.hide()
        self.binding.focus("conflicts")

    @Slot()
    def _on_next(self) -> None:
        if away_of(self.binding.answers()) and self.opened:
            self._clocked["back_at"] = _time(self._clock.now())
        self.changed.emit()
        self.finished.emit()

    @Slot()
    def _on_changed(self) -> None:
        if not away_of(self.binding.answers()):
            self._clocked.pop("left_at", None)
            self._clocked.pop("back_at", None)
        self._say_next()
        self.changed.emit()

    def _show_state(self) -> None:
        opened = self.opened
        self._gate.setVisible(not opened)
        self._cards.setVisible(opened)
        self.gone.setVisible(opened)
        self.mend.setVisible(opened)
        self.next.setVisible(opened)
        self.gone.say(self._who_left() if opened else "")
        self._say_next()

    def _who_left(self) -> str:
        away = away_of(self.binding.answers())
        names = [say(each.words) for each in self.room.table if each.key in away]
        if not names:
            return self.tr("Nobody has a conflict of interest.")
        words = self.tr("Left the room: {who}. Nothing of this point stands in their minutes.")
        return filled(words, who=", ".join(names))

    def _say_next(self) -> None:
        away = away_of(self.binding.answers())
        words = self.tr("Done: they come in again, next point")
        self.next.setText(words if away else self.tr("Done, next point"))

    def _of_gate(self, key: str) -> bool:
        return key in {field.key for field in CONFLICT.fields}

    # --- making

    def _load(self, answers: Answers) -> None:
        given = {key: value for key, value in answers.items() if key not in CLOCKED}
        if not given and self.point.conflicted:
            given = {"conflicts": "some", "away": list(self.point.conflicted)}
        self.binding.load(given)
        self._show_state()

    def _build(self) -> None:
        number = self.point.point.position
        words = filled(self.tr("Point {number}"), number=number)
        title = Label(f"{words} · {self.point.case_number}", Role.TITLE)
        planned = filled(self.tr("{count} minutes set aside"), count=self.point.point.minutes)
        spent = int(str(self._clocked.get("spent", "0"))) // _MINUTE
        if spent:
            planned = " · ".join((planned, filled(self.tr("{count} used"), count=spent)))
        inside = ", ".join(say(each.words) for each in self.room.here) or self.tr("nobody yet")
        room = Muted(filled(self.tr("Takes part: {who}."), who=inside))
        gate = QVBoxLayout(self._gate)
        gate.setContentsMargins(0, 0, 0, 0)
        conflict, *others = self.form.sections
        card = Card(self.tr("Before the point")).add(
            FormRows(conflict, binding=self.binding, headings=False)
        )
        if self.point.conflicted:
            card.body.insertWidget(0, Note(self._known()))
        card.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        gate.addWidget(card)
        cards = QVBoxLayout(self._cards)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(14)
        for section in others:
            cards.addWidget(self._card(section))
        head = FlowLayout()
        head.addWidget(title)
        head.addWidget(self.case)
        foot = FlowLayout()
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(Muted(planned))
        column.addWidget(room)
        column.addWidget(self.problems)
        column.addWidget(self.gone)
        column.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._gate)
        column.addWidget(self._cards)
        column.addLayout(foot)

    def _card(self, section: Section) -> Card:
        for field in section.fields:
            row = self.binding.row(field.key)
            row.optional.hide()  # what is needed says so
        return Card(say(section.title)).add(
            FormRows(section, binding=self.binding, headings=False)
        )

    def _known(self) -> str:
        names = [
            say(each.words) for each in self.room.table if each.key in self.point.conflicted
        ]
        words = self.tr("A conflict of interest is recorded for {who}: they leave the room.")
        return filled(words, who=", ".join(names))


def _time(moment: datetime) -> str:
    """Return the time of day in Denmark, ``HH:MM``."""
    return f"{local(moment):%H:%M}"
