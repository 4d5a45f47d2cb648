"""The visits of a case: a page among the case's pages."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.cases.rows import CaseView
from models.forms.answers import Answers, written
from models.forms.definitions.cancel_visit import CANCEL_VISIT
from models.forms.definitions.home_visit import PLACES
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, VisitId
from models.kernel.text import Text, text
from models.visits.rows import VisitRow
from models.visits.visit import VisitStatus
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.forms.draft_keeper import DraftKeeper
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import Button, plain_button, quiet
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipLook
from ui.kit.clearing import clear_out
from ui.kit.empty import EmptyState
from ui.kit.labels import Heading, Muted
from ui.kit.page import READING, Body
from ui.kit.page_head import PageHead
from ui.kit.tokens import Tone
from ui.language import filled, say, show_long_date, show_time
from ui.visits.acts import VisitActs
from ui.visits.plan_visit_view import PlanVisitView
from ui.visits.record_visit_view import RecordVisitView

STATUSES: dict[VisitStatus, Text] = {
    VisitStatus.PLANNED: text("VisitStatus", "Planned"),
    VisitStatus.HELD: text("VisitStatus", "Held"),
    VisitStatus.NOT_HELD: text("VisitStatus", "Not held"),
    VisitStatus.CANCELLED: text("VisitStatus", "Cancelled"),
}
LOOKS = {
    VisitStatus.PLANNED: (Tone.SOON, "calendar-event"),
    VisitStatus.HELD: (Tone.OK, "circle-check"),
    VisitStatus.NOT_HELD: (Tone.INFO, "user-off"),
    VisitStatus.CANCELLED: (Tone.INFO, "x"),
}


class VisitsPage(QStackedWidget):
    """The visits, and in their place the form for what came of one."""

    def __init__(
        self, acts: VisitActs, context: Context, case_id: CaseId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._acts, self._context, self.case_id = acts, context, case_id
        self.setObjectName("visits")
        self.buttons: dict[tuple[VisitId, str], Button] = {}
        self.sheet: FormSheet | None = None
        self.form: RecordVisitView | PlanVisitView | None = None
        self.new = plain_button(self.tr("Plan talk or visit"), "calendar-plus")
        self.new.clicked.connect(partial(context.go.plan_visit, case_id))
        self._list = QWidget()
        self._body = Body(READING)
        self.empty = EmptyState(
            "home",
            self.tr("No visit yet"),
            self.tr("A visit is planned when the police have said that the kommune can go on."),
        )
        self.head = PageHead(self.new)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.head)
        column.addWidget(self._body, 1)
        column.addWidget(self.empty, 1)
        self.addWidget(self._list)
        kinds = {Kind.VISIT, Kind.PRINT, Kind.CASE}
        self._refresh = Refresh(self, context.feed, self.reload, kinds=kinds)

    @property
    def keeper(self) -> DraftKeeper | None:
        """What keeps the half-filled form that is open, if one is."""
        return self.form.keeper if self.form is not None else None

    def show_case(self, case: CaseView) -> None:
        """Offer a visit only in a case that moves."""
        self.head.offer(*(() if case.suspended or case.closed_at is not None else (self.new,)))

    @Slot()
    def reload(self) -> None:
        """Ask for the visits again."""
        work = partial(self._acts.of_case, self.case_id)
        self._context.jobs.run(self, work, self._show, self._refused)

    def open_record(self, visit_id: VisitId) -> None:
        """Show the form for what came of a visit."""
        form = RecordVisitView(self._acts, self._context, visit_id)
        form.recorded.connect(self._close_form)
        self._open_form(form)

    def open_preparation(self, visit_id: VisitId) -> None:
        """Show the preparation of a visit."""
        form = PlanVisitView(self._acts, self._context, self.case_id, visit_id, inside=True)
        form.planned.connect(self._close_form)
        self._open_form(form)

    def open_cancel(self, visit_id: VisitId) -> None:
        """Ask why a visit is cancelled, and cancel it."""

        def submit(answers: Answers) -> Changed:
            return self._acts.cancel(visit_id, written(answers, "reason"))

        self.sheet = FormSheet(
            self, CANCEL_VISIT, self.tr("Cancel the visit"), self._context, submit
        )
        self.sheet.explain(self.tr("Copies that are out stay due back."))
        self.sheet.begin()

    def _show(self, rows: tuple[VisitRow, ...]) -> None:
        self.buttons = {}
        content = self._body.content
        clear_out(content)
        for row in rows:
            content.addWidget(self._card(row))
        content.addStretch(1)
        self._body.setVisible(bool(rows))
        self.empty.setVisible(not rows)

    def _card(self, row: VisitRow) -> QFrame:
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(12)
        when = f"{show_long_date(row.starts_at)}, {show_time(row.starts_at)}"
        head.addWidget(Heading(when, 3))
        tone, icon = LOOKS[row.status]
        head.addWidget(Chip(ChipLook(say(STATUSES[row.status]), tone, icon)))
        head.addStretch(1)
        card.body.addLayout(head)
        told = [say(dict(PLACES)[row.place_kind])] if row.place_kind in dict(PLACES) else []
        if row.copies_out:
            out = filled(self.tr("Copies out: {count}"), count=str(row.copies_out))
            told.append(out)
        card.add(Muted(" · ".join(told)))
        if row.status is VisitStatus.PLANNED and row.starts_at > self._context.clock.now():
            card.add(Muted(self.tr("Once it has begun, write here what came of it.")))
        card.body.addLayout(self._acts_of(row, when))
        return card

    def _acts_of(self, row: VisitRow, when: str) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(8)
        begun = row.starts_at <= self._context.clock.now()
        planned = row.status is VisitStatus.PLANNED
        for act, words, made, offered in (
            ("prepare", self.tr("Prepare"), plain_button, planned),
            ("papers", self.tr("Papers"), plain_button, planned),
            ("record", self.tr("Write what came of it"), plain_button, planned and begun),
            ("record", self.tr("See what came of it"), quiet, _written_up(row.status)),
            ("cancel", self.tr("Cancel the visit"), quiet, planned),
        ):
            if not offered:
                continue
            icons = {"prepare": "clipboard-check", "papers": "printer", "record": "writing"}
            button = made(words, icons.get(act, "x"))
            button.setAccessibleName(f"{words}: {when}")
            button.clicked.connect(partial(self._do, act, row.visit_id))
            self.buttons[row.visit_id, act] = button
            across.addWidget(button)
        across.addStretch(1)
        return across

    def _do(self, act: str, visit_id: VisitId) -> None:
        if act == "papers":
            self._context.go.visit_papers(visit_id)
        elif act == "record":
            self.open_record(visit_id)
        elif act == "cancel":
            self.open_cancel(visit_id)
        else:
            self.open_preparation(visit_id)

    def _open_form(self, form: RecordVisitView | PlanVisitView) -> None:
        self._close_form()
        self.form = form
        form.left.connect(self._close_form)
        self.addWidget(form)
        self.setCurrentWidget(form)
        self.head.offered.emit()  # the form has a main act of its own

    @Slot()
    def _close_form(self) -> None:
        old, self.form = self.form, None
        if old is not None:
            self.setCurrentWidget(self._list)
            self.head.offered.emit()
            self.removeWidget(old)
            old.deleteLater()
            self._refresh.again()

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


def visits_page(acts: VisitActs, context: Context) -> Callable[[CaseId], QWidget]:
    """Return what makes the page of a case's visits."""
    return partial(VisitsPage, acts, context)


def _written_up(status: VisitStatus) -> bool:
    return status in (VisitStatus.HELD, VisitStatus.NOT_HELD)
