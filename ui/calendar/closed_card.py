"""What expires while the office is closed: who takes it, or a slip for whoever is on duty."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from models.access.roles import Right, may
from models.calendar.closed import AT_ONCE, HOWS, NOBODY, ClosedRow, How
from models.calendar.entry import KINDS
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId, EntryId, UserId
from models.usecases.closed_days import ClosedTimes, SlipCopy
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.kit.buttons import plain_button
from ui.kit.card import Card
from ui.kit.clearing import clear_out
from ui.kit.flow import FlowLayout
from ui.kit.labels import Label, Muted, Role
from ui.kit.menus import MenuButton
from ui.language import filled, say, show_when
from ui.paper.paper_dialog import PaperDialog
from ui.paper.pictures import Draw

SHOWS = (Kind.ENTRY, Kind.CONCERN, Kind.CASE, Kind.SETTING, Kind.CONFLICT)


@dataclass(frozen=True, slots=True)
class ClosedActs:
    """Use cases of the card.

    Attributes:
        show: what expires while the office is closed next, of one concern or of all.
        cover: lets a colleague take it, or (None) this user before closing.
        slip: puts it on a slip for a function on duty.
        draw: draws a page of paper.
    """

    show: Callable[[ConcernId | None], ClosedTimes]
    cover: Callable[[Sequence[EntryId], UserId | None], Changed]
    slip: Callable[[Sequence[EntryId], str], SlipCopy]
    draw: Draw


class ClosedCard(Card):
    """Asks who takes it; hidden while nothing expires, and left unanswered it goes on asking."""

    def __init__(
        self,
        acts: ClosedActs,
        context: Context,
        *,
        of_concern: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the card.

        Args:
            acts: its use cases.
            context: jobs, clock, colleagues.
            of_concern: of one concern alone, shown once ``ask_about`` names it.
            parent: the page that it is a part of, if it is to keep itself fresh.
        """
        super().__init__("", parent=parent)
        self._acts, self._context, self._of_concern = acts, context, of_concern
        self._concern: ConcernId | None = None
        self.rows: tuple[ClosedRow, ...] = ()
        self.boxes: dict[EntryId, QCheckBox] = {}
        self.paper: PaperDialog | None = None
        self.title.show()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.body.addLayout(self._lines)
        self.colleague = MenuButton(self.tr("A colleague takes it"), "user")
        self.colleague.setObjectName("cover_colleague")
        self.duty = MenuButton(self.tr("Duty slip"), "printer")
        self.duty.setObjectName("cover_duty")
        self.now = plain_button(self.tr("I take it myself"), "clock")
        self.now.setObjectName("cover_now")
        self.now.clicked.connect(partial(self._cover, None))
        buttons = QWidget()
        across = FlowLayout(buttons)
        for button in (self.colleague, self.duty, self.now):
            across.addWidget(button)
        self.no_duty = Muted(
            self.tr("A duty slip needs somebody on duty: Settings, When the office is open.")
        )
        self.problem = Label("", Role.ERROR, wrap=True)
        self.problem.hide()
        self.add(self.problem, buttons, self.no_duty)
        self.hide()
        if parent is not None:  # else its page asks again for it
            self._refresh = Refresh(parent, context.feed, self.reload, kinds=SHOWS)

    @property
    def chosen(self) -> tuple[EntryId, ...]:
        """The deadlines that are ticked; a single one needs no tick."""
        if not self.boxes:
            return tuple(row.entry_id for row in self.rows)
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def ask_about(self, concern: ConcernId) -> None:
        """Ask about what this concern has put in the calendar."""
        self._concern = concern
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Ask again what expires."""
        if self._of_concern and self._concern is None:
            return
        work = partial(self._acts.show, self._concern)
        self._context.jobs.run(self, work, self._show, self._refused)

    def _show(self, found: ClosedTimes) -> None:
        self.rows = found.rows
        self.problem.hide()
        clear_out(self._lines)
        self.boxes = {}
        now = self._context.clock.now()
        for row in found.rows:
            self._lines.addWidget(self._line(row, several=len(found.rows) > 1))
        if len(found.rows) == 1:
            words = self.tr("Expires {when}: who takes it?")
            title = filled(words, when=show_when(found.rows[0].due_at, now))
        elif any(row.due_at > found.back_at for row in found.rows):
            title = self.tr("Expires while nobody is at work: who takes it?")
        else:
            words = self.tr("Expires before somebody is back {when}: who takes it?")
            title = filled(words, when=show_when(found.back_at, now))
        self.title.setText(title)
        self.setAccessibleName(title)
        self._offer(found)
        self.setVisible(bool(found.rows))

    def _line(self, row: ClosedRow, *, several: bool) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        what = f"{row.number} · {say(KINDS[row.kind])}"
        if several:
            when = show_when(row.due_at, self._context.clock.now())
            what = filled(self.tr("{what}, expires {when}"), what=what, when=when)
            box = QCheckBox(what.replace("&", "&&"))
            box.setChecked(row.cover is None and row.kind in AT_ONCE)
            box.setAccessibleDescription(self._taken(row))
            self.boxes[row.entry_id] = box
            across.addWidget(box)
        else:
            across.addWidget(Label(what))
        across.addWidget(Label(self._taken(row), Role.SMALL, wrap=True), 1)
        return line

    def _taken(self, row: ClosedRow) -> str:
        if row.cover is None:
            return say(NOBODY)
        who = row.cover.function
        if row.cover.how is not How.DUTY:
            who = self._context.name_of(row.cover.user)
        return say(HOWS[row.cover.how].filled(who=who))

    def _offer(self, found: ClosedTimes) -> None:
        self.colleague.list.clear()
        self.duty.list.clear()
        for user in self._context.users.values():
            if user.id != self._context.user.id and may(user.role, Right.CASEWORK):
                self.colleague.add(user.name, partial(self._cover, user.id))
        for each in found.duty:
            self.duty.add(f"{each.function}, {each.phone}", partial(self._slip, each.function))
        self.colleague.setVisible(bool(self.colleague.list.actions()))
        self.duty.setVisible(bool(found.duty))
        self.no_duty.setVisible(not found.duty)

    def _cover(self, colleague: UserId | None, _pressed: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's
        work = partial(self._acts.cover, self.chosen, colleague)
        self._context.jobs.run(self, work, self._covered, self._refused)

    def _covered(self, changed: Changed) -> None:
        self._context.feed.announce(changed)
        self._context.go.tell(self.tr("It is written down who takes it"))

    def _slip(self, function: str) -> None:
        work = partial(self._acts.slip, self.chosen, function)
        self._context.jobs.run(self, work, self._show_slip, self._refused)

    def _show_slip(self, made: SlipCopy) -> None:
        title = filled(self.tr("Duty slip {number}"), number=made.number)
        self.paper = PaperDialog(
            self.window(), title, self._acts.draw, self._context.jobs, made.pdf
        )
        self.paper.open()
        self._context.feed.announce(made.changed)

    def _refused(self, refusal: Refused) -> None:
        self.problem.setText(say(refusal.why))
        self.problem.show()
