"""The search, over any page: numbers, names by their sound, words; results with a reason."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import MeetingId, PersonId
from models.usecases.search import SHORTEST, Found, Hit
from ui.context import Context
from ui.kit.announce import announce
from ui.kit.clearing import clear_out
from ui.kit.labels import Label, Muted, Role
from ui.kit.page import Body
from ui.language import filled, say
from ui.search.acts import SearchActs
from ui.search.hit_row import HitRow

SETTLED_MS: Final = 600
"""A query that stands so long is settled: it is searched for, and logged once."""
_LETTERS: Final = 78
_EDGE: Final = 24
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_GROUPS: Final = 7
"""Lines of text that the headings of the groups may take."""


class SearchBox(QFrame):
    """Lies over ``host``; Escape, and a click beside it, put it away.

    Signals:
        found: a ``Found`` is shown.
        closed: it was put away.
    """

    found = Signal(object)
    closed = Signal()

    def __init__(self, acts: SearchActs, context: Context, host: QWidget) -> None:
        """Make it, hidden.

        Args:
            acts: search and log.
            context: jobs and the way to other screens.
            host: the widget over which it lies.
        """
        super().__init__(host)
        self.setProperty("role", "overlay")
        self.setObjectName("search")
        self._acts, self._context, self._host = acts, context, host
        self._asked = ""
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(self.tr("Search"))
        self.field.setPlaceholderText(self.tr("Number, name or words"))
        self.hint = Muted()
        self.rows: list[HitRow] = []
        self._results = Body(2000)
        self._results.content.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        for part in (self.field, self.hint):
            column.addWidget(part)
        column.addWidget(self._results, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED_MS)
        self._timer.timeout.connect(self.seek_now)
        self.field.textEdited.connect(self._on_edited)
        self.field.returnPressed.connect(self._on_enter)
        self.field.installEventFilter(self)
        host.installEventFilter(self)
        self.hide()

    @Slot()
    def begin(self) -> None:
        """Show the field, ready to be written in; what stood there is marked."""
        self._before = self.window().focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._say_what()

    @Slot()
    def put_away(self) -> None:
        """Hide it and forget query and results; the focus goes back."""
        if self.isHidden():
            return
        self._timer.stop()
        self.hide()
        self.field.clear()
        self._asked = ""
        self._show_rows(Found(""))
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.closed.emit()

    @Slot()
    def give_way(self) -> None:
        """Go, because another page is shown: the focus stays where that page put it."""
        self._before = None
        self.put_away()

    @Slot()
    def seek_now(self) -> None:
        """Search without waiting for the query to settle; the same one not twice."""
        self._timer.stop()
        query = self._query()
        if query == self._asked or len(query) < SHORTEST:
            return
        self._asked = query
        work, then = partial(self._acts.search, query), partial(self._on_found, query)
        self._context.jobs.run(self, work, then, self._refused)

    def _query(self) -> str:
        return " ".join(self.field.text().split())

    @Slot()
    def _on_edited(self) -> None:
        if len(self._query()) < SHORTEST:
            self._timer.stop()
            self._asked = ""
            self._show_rows(Found(""))
        elif self._query() != self._asked:
            self._timer.start()

    @Slot()
    def _on_enter(self) -> None:
        """Search at once; when that is done already, open the first result."""
        if self._query() != self._asked:
            self.seek_now()
        elif self.rows:
            self._open(self.rows[0].hit)

    def _on_found(self, query: str, found: Found) -> None:
        if query == self._asked and self.isVisible():
            self._show_rows(found)
            announce(self, self.hint.text())
            self.found.emit(found)

    def _show_rows(self, found: Found) -> None:
        content = self._results.content
        clear_out(content)
        self.rows = []
        for title, hits in (
            (self.tr("Concerns"), found.concerns),
            (self.tr("Cases"), found.cases),
            (self.tr("Possibly the same person"), found.people),
        ):
            self._group(title, hits)
        self._say_what()
        if not self.isHidden():
            self._place()

    def _group(self, title: str, hits: Sequence[Hit]) -> None:
        if not hits:
            return
        head = Label(title, Role.MUTED)
        head.setContentsMargins(12, 8, 0, 2)
        self._results.content.addWidget(head)
        for hit in hits:
            row = HitRow(hit)
            row.opened.connect(self._open)
            row.installEventFilter(self)
            self._results.content.addWidget(row)
            row.show()  # at once, so that the next key can go there
            self.rows.append(row)

    def _say_what(self) -> None:
        if self.rows:
            words = self.tr("{count} found. Searches are logged.")
            self.hint.setText(filled(words, count=str(len(self.rows))))
        elif self._asked:
            self.hint.setText(self.tr("Nothing found. Try another spelling or fewer words."))
        else:
            self.hint.setText(
                self.tr("Names are found by their sound. Searches are logged with their words.")
            )

    @Slot(object)
    def _open(self, hit: Hit) -> None:
        work = partial(self._acts.opened, hit)
        self._context.jobs.run(self, work, self._go, self._refused)

    def _go(self, hit: Hit) -> None:
        self.put_away()
        if hit.kind is Kind.PERSON:
            self._context.go.open_person(PersonId(hit.id))
        elif hit.case_id is not None:
            self._context.go.open_case(hit.case_id, hit.page)
        elif hit.concern_id is not None:
            self._context.go.open_concern(hit.concern_id)
        elif hit.kind is Kind.ADVICE:
            self._context.go.show_advice()
        elif hit.kind is Kind.MILIEU:
            self._context.go.show_milieus()
        elif hit.kind is Kind.MEETING:
            self._context.go.open_meeting(MeetingId(hit.id))

    def _refused(self, refusal: Refused) -> None:
        self.hint.setText(say(refusal.why))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the host's size, go away on a click beside; arrows go through the results."""
        if watched is self._host and not self.isHidden():
            if event.type() == QEvent.Type.Resize:
                self._place()
            elif event.type() == QEvent.Type.MouseButtonPress:
                self.put_away()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = _STEPS.get(Qt.Key(event.key()), 0)
            if by and self.rows and (by > 0 or watched is not self.field):
                self._step(by)  # else the scroll area would take it
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        """Move the focus by one result; above the first is the field."""
        now = self.window().focusWidget()
        at = next((place for place, row in enumerate(self.rows) if row is now), -1) + by
        if at < 0:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif at < len(self.rows):
            self.rows[at].setFocus(Qt.FocusReason.OtherFocusReason)
            self._results.ensureWidgetVisible(self.rows[at])

    def _head_height(self) -> int:
        """Return the room of field and hint, with a little air below."""
        return self.field.sizeHint().height() + self.hint.sizeHint().height() + 3 * _EDGE

    def _place(self) -> None:
        room = self._host.rect()
        width = min(room.width() - 2 * _EDGE, self.fontMetrics().averageCharWidth() * _LETTERS)
        wanted = self._head_height() + sum(row.sizeHint().height() + 2 for row in self.rows)
        if self.rows:
            wanted += _GROUPS * self.fontMetrics().height()
        height = min(room.height() - 2 * _EDGE, wanted)
        self.setGeometry((room.width() - width) // 2, _EDGE, width, height)
