"""Who takes part in a meeting: function, mandate, invitation, answer, and how many points."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.meetings.kinds import MANDATES, REPLIES
from models.meetings.meeting import Participant
from models.meetings.rows import MeetingPageRows
from ui.context import Context
from ui.kit.buttons import plain_button, quiet
from ui.kit.card import SPACE
from ui.kit.chip import ChipLook
from ui.kit.empty import EmptyState
from ui.kit.flow import FlowLayout
from ui.kit.labels import Muted
from ui.kit.row_model import Column
from ui.kit.tables import Table
from ui.language import say, show_date
from ui.meetings.words import REPLY_LOOKS, look, who


class PeoplePane(QWidget):
    """The table of those who take part, and what can be done with them.

    Signals:
        wanted: an act ("add", "reply", "letter", "paper", "remove") and the participant, or None.
    """

    wanted = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._page: MeetingPageRows | None = None
        self.table: Table[Participant] = Table(
            self._columns(),
            name=self.tr("Participants"),
            empty=EmptyState("users", self.tr("Nobody takes part yet")),
            key=lambda row: row.id,
        )
        self.add = plain_button(self.tr("Add somebody …"), "user-plus")
        self.reply = quiet(self.tr("Record the answer …"), "writing")
        self.letter = quiet(self.tr("Letter …"), "printer")
        self.paper = quiet(self.tr("Paper …"), "file-text")
        self.remove = quiet(self.tr("Remove"), "x")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        words = self.tr(
            "Who comes from outside stands by function, never by name. The invitation holds "
            "date, time, place and the number of points; nothing of a case."
        )
        column.addWidget(Muted(words))
        column.addWidget(self.table, 1)
        row = FlowLayout(gap=8)
        self.acts = {
            "add": self.add,
            "reply": self.reply,
            "letter": self.letter,
            "paper": self.paper,
            "remove": self.remove,
        }
        for act, button in self.acts.items():
            row.addWidget(button)
            button.clicked.connect(lambda _checked=False, act=act: self._want(act))
        column.addLayout(row)
        self.table.chosen.connect(self._mind)
        self.table.opened.connect(lambda _row: self._want("reply"))

    def show_page(self, page: MeetingPageRows) -> None:
        """Show who takes part."""
        before = () if self._page is None else self._page.participants
        known, self._page = {each.id for each in before}, page
        self.table.show_rows(page.participants)
        new = [each for each in page.participants if each.id not in known]
        if known and new:
            self.table.select(new[-1].id)  # a letter is for who was just added
        elif page.participants and self.table.current() is None:
            self.table.view.setCurrentIndex(self.table.model.index(0, 0))
        self._mind()

    def _want(self, act: str) -> None:
        if self.acts[act].isEnabled():
            self.wanted.emit(act, None if act == "add" else self.table.current())

    @Slot()
    def _mind(self) -> None:
        page, row = self._page, self.table.current()
        is_open = page is not None and page.meeting.open
        self.add.setEnabled(is_open)
        for button in (self.reply, self.letter, self.remove):
            button.setEnabled(is_open and row is not None)
        if page is not None and row is not None and row.user_id == page.meeting.chair_id:
            self.remove.setEnabled(False)
        outside = row is not None and bool(row.authority)
        seated = self._seats(row) > 0
        self.paper.setEnabled(is_open and outside and seated)
        why = ""
        if is_open and outside and not seated:
            why = self.tr(
                "They take part in no point yet. Open a point on the agenda and tick them."
            )
        self.paper.setToolTip(why)
        self.paper.setAccessibleDescription(why)

    def _columns(self) -> tuple[Column[Participant], ...]:
        return (
            Column(self.tr("Who"), lambda row: who(self._context, row), strong=True),
            Column(self.tr("Function"), self._function, stretch=True, priority=2),
            Column(self.tr("Mandate"), lambda row: say(MANDATES[row.mandate]), priority=3),
            Column(self.tr("Invited"), _invited, priority=3),
            Column(self.tr("Answer"), lambda row: say(REPLIES[row.reply]), chip=_chip),
            Column(self.tr("Points"), self._points, number=True, priority=4),
        )

    def _function(self, row: Participant) -> str:
        if self._page is not None and row.user_id == self._page.meeting.chair_id:
            return row.function or self.tr("Leads the meeting")
        return row.function

    def _points(self, row: Participant) -> str:
        if self._page is None:
            return ""
        if not row.authority:
            return self.tr("All they may see")
        return str(self._seats(row))

    def _seats(self, row: Participant | None) -> int:
        """Return in how many points they take part, as far as one may see them."""
        if row is None or self._page is None:
            return 0
        seats = (seat for each in self._page.agenda for seat in each.seats)
        return sum(seat.participant_id == row.id for seat in seats)


def _invited(row: Participant) -> str:
    return "" if row.invited_at is None else show_date(row.invited_at)


def _chip(row: Participant) -> ChipLook:
    return look(say(REPLIES[row.reply]), REPLY_LOOKS[row.reply])
