"""One's own half-filled forms, on the page of the day."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.concerns.rows import DraftRow
from models.forms.definitions.advice import ADVICE
from models.forms.definitions.after_call import AFTER_CALL
from models.forms.definitions.handover import HANDOVER
from models.forms.definitions.home_visit import HOME_VISIT
from models.forms.definitions.in_meeting import ATTENDANCE, POINT
from models.forms.definitions.milieu import FOLLOW_UP, MILIEU
from models.forms.definitions.note import NOTE
from models.forms.definitions.visit_report import VISIT_REPORT
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import DraftId
from ui.changes import Changed, Refresh
from ui.concerns.acts import ConcernActs
from ui.context import Context
from ui.kit.buttons import IconButton, quiet
from ui.kit.card import Card
from ui.kit.clearing import clear_out
from ui.kit.dialogs import Confirm, confirm
from ui.kit.labels import Label, Muted, Role
from ui.language import filled, say, show_when


class DraftsCard(Card):
    """Lists drafts with a way back into each; hides itself where there is none.

    Signals:
        emptied: True when there is no draft, False when there is one.
    """

    emptied = Signal(bool)

    dialog: Confirm | None = None

    def __init__(
        self, acts: ConcernActs, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Drafts"), parent=parent)
        self.setObjectName("drafts")
        self._acts, self._context = acts, context
        self.rows: tuple[DraftRow, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self._refresh = Refresh(self, context.feed, self.reload, kinds=(Kind.DRAFT,))

    def reload(self) -> None:
        """Ask again which drafts there are."""
        self._context.jobs.run(self, self._acts.drafts, self._show, self._refused)

    def _show(self, rows: tuple[DraftRow, ...]) -> None:
        self.rows = rows
        clear_out(self._list)
        for row in rows:
            self._list.addWidget(self._line(row))
        if not rows:
            self._list.addWidget(Muted(self.tr("No half-filled form is waiting.")))
        self.emptied.emit(not rows)

    def _line(self, row: DraftRow) -> QWidget:
        now = self._context.clock.now()
        title = self._title(row)
        begun = filled(self.tr("saved {when}"), when=show_when(row.saved_at, now))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(title, Role.STRONG, wrap=True))
        words.addWidget(Muted(" · ".join(part for part in (row.who, begun) if part)))
        if row.ask:
            asked = self.tr("It has lain for a week. Register it, or discard it?")
            words.addWidget(Label(asked, Role.ERROR, wrap=True))
        open_it = quiet(self.tr("Go on"), "arrow-right")
        open_it.setObjectName(f"take_up_{row.id}")
        open_it.setAccessibleName(f"{open_it.text()}: {title}")
        open_it.clicked.connect(partial(self._take_up, row))
        discard = IconButton(filled(self.tr("Discard: {what}"), what=title), "trash")
        discard.setObjectName(f"discard_{row.id}")
        discard.clicked.connect(partial(self._ask, row.id))
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        across.addLayout(words, 1)
        across.addWidget(open_it, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(discard, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _title(self, row: DraftRow) -> str:
        titles = {
            AFTER_CALL.key: self.tr("After the call, {number}"),
            NOTE.key: self.tr("Note, {number}"),
            HOME_VISIT.key: self.tr("Home visit, {number}"),
            VISIT_REPORT.key: self.tr("What came of the visit, {number}"),
            HANDOVER.key: self.tr("Handover, {number}"),
            ATTENDANCE.key: self.tr("A meeting that is being held"),
            POINT.key: self.tr("A point of a meeting, {number}"),
            ADVICE.key: self.tr("Advice without a person"),
            MILIEU.key: self.tr("Concern about a place, forum or group"),
            FOLLOW_UP.key: self.tr("Follow-up on a place, forum or group"),
        }
        if row.title:
            return ", ".join(part for part in (row.title, row.number) if part)
        title = titles.get(row.form, self.tr("Call not yet registered"))
        return filled(title, number=row.number)

    def _take_up(self, row: DraftRow) -> None:
        if row.concern_id is not None and not row.title:
            self._context.go.after_call(row.concern_id)
        else:
            self._context.go.open_draft(row.id)

    def _ask(self, draft: DraftId) -> None:
        self.dialog = confirm(
            self,
            self.tr("Discard the draft?"),
            self.tr("What is written in it cannot be brought back."),
            self.tr("Discard"),
            partial(self._discard, draft),
            safe=self.tr("Keep it"),
            dangerous=True,
        )

    def _discard(self, draft: DraftId) -> None:
        work = partial(self._acts.discard, draft)
        self._context.jobs.run(self, work, self._discarded, self._refused)

    def _discarded(self, changed: Changed) -> None:
        self._context.feed.announce(changed)
        self._context.go.tell(self.tr("The draft is discarded."))

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))
