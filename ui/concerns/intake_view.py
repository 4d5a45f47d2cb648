"""A caller on the phone: seven questions on one screen, kept as one types."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from models.forms.answers import Problem, written
from models.forms.definitions.call import CALL
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.ids import ConcernId
from models.ports.records import Draft
from models.usecases.further_call import FurtherCall
from models.usecases.register_concern import Call, Incomplete, Registered
from models.usecases.save_draft import Half
from ui.cards.cards_card import CardsCard
from ui.concerns.acts import ConcernActs
from ui.concerns.call_form import CallForm
from ui.concerns.concern_parts import column
from ui.concerns.further_strip import FurtherStrip
from ui.concerns.received_strip import KEYS, ReceivedStrip, received
from ui.concerns.reflow import Reflow
from ui.concerns.registered_page import RegisteredPage
from ui.concerns.same_person_panel import SamePersonPanel
from ui.context import Context
from ui.forms.draft_keeper import DraftKeeper
from ui.kit.buttons import primary
from ui.kit.error_summary import ErrorSummary
from ui.kit.labels import Label, Role
from ui.kit.page import Page
from ui.language import filled, say, show_time

AGAIN = "again"
"""In a draft: the id of the concern to which a further call belongs."""
_KEYS = ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter")


class IntakeView(QWidget):
    """The form for one call; a new call is a new one of these.

    Signals:
        registered: the id of the concern that has come of it.
    """

    registered = Signal(object)

    _done: ConcernId | None = None

    def __init__(
        self, acts: ConcernActs, context: Context, parent: QWidget | None = None
    ) -> None:
        """Open the form; the call begins now."""
        super().__init__(parent)
        self._acts, self._context = acts, context
        self._opened_at: datetime = context.clock.now()
        self._sending = False
        self._focus = ""
        self.form = CallForm(context, self)
        self.panel = SamePersonPanel(acts.matches, context, calling=True)
        self.cards = CardsCard(acts.cards, context)
        self.further = FurtherStrip()
        self.panel.again.connect(self.further.belong)
        self.further.changed.connect(self._on_changed)
        self.received = ReceivedStrip(self.form.binding)
        self.problems = ErrorSummary()
        self.problems.chosen.connect(self._go_to)
        self.state = Label("", Role.MUTED)
        self.state.setObjectName("draft_state")
        self.register = primary(self.tr("Register concern"), "check")
        self.register.setObjectName("register")
        self.register.setToolTip(QKeySequence("Ctrl+S").toString())
        self.register.clicked.connect(self.send)
        self.keeper = DraftKeeper(acts.save_draft, context, self._half, self)
        self.keeper.kept.connect(self._on_kept)
        self.keeper.failed.connect(self._on_not_kept)
        self.form.changed.connect(self._on_changed)
        self._build()
        self._show_state()

    @property
    def opened_at(self) -> datetime:
        """When the call began, UTC."""
        return self._opened_at

    def restore(self, draft: Draft) -> None:
        """Go on with a draft: its answers, its time, and the field that had the focus."""
        self._opened_at = draft.received_at
        self.keeper.draft = draft.id
        self.form.binding.load(draft.answers)
        self.received.unfold_if_answered(draft.answers)
        self._focus = draft.focus
        if again := written(draft.answers, AGAIN):
            self.further.belong(ConcernId(again))
        self._show_state()
        self._on_kept(draft.saved_at)
        self.panel.seek(self.form.sought())
        self.form.binding.focus(draft.focus)

    def keep_now(self) -> str:
        """Start saving what is typed, without waiting; return the draft's id if known."""
        self.keeper.save_now()
        return str(self.keeper.draft or "")

    @Slot()
    def send(self) -> None:
        """Register the concern; a second press while it is under way does nothing."""
        if self._sending or self._done is not None:
            return
        unfit = self.form.binding.unfit()
        if unfit:
            self._show_problems(unfit)
            return
        self._sending = True
        self.register.setEnabled(False)
        self.panel.rest()
        self.keeper.settle(self._send)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where one left off, or with the first question."""
        super().showEvent(event)
        if self._done is None:
            self.form.binding.focus(self._focus)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when another page is shown."""
        if self.keeper.waiting:
            self.keeper.save_now()
        super().hideEvent(event)

    def _send(self) -> None:
        call = Call(self.form.answers(), self._opened_at, self.keeper.draft)
        again = self.further.concern
        work = partial(self._acts.register, call)
        if again is not None:
            work = partial(self._acts.further_call, FurtherCall(again, call))
        self._context.jobs.run(
            self, work, self._on_registered, self._on_refused, self._on_fault
        )

    def _on_registered(self, registered: Registered) -> None:
        self._done = registered.concern_id
        answers = self.form.answers()
        moment = received(answers, self._opened_at) or self._opened_at
        self.end.show_registered(registered, answers, moment)
        self._stack.setCurrentWidget(self.end)
        self.end.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        self._context.feed.announce(registered.changed)
        self.registered.emit(registered.concern_id)

    def _on_refused(self, refusal: Refused) -> None:
        self._go_on_writing()
        if isinstance(refusal, Incomplete):
            if any(problem.field in KEYS for problem in refusal.problems):
                self.received.unfold()
            self._show_problems(refusal.problems)
        else:
            self.problems.show_problems([(refusal.field, say(refusal.why))])

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        self.problems.show_problems(self.form.binding.show_problems(problems))
        self.page.body.verticalScrollBar().setValue(0)

    def _on_fault(self, fault: EnvironmentFault) -> None:
        self._go_on_writing()
        self._context.jobs.faulted.emit(fault)

    def _go_on_writing(self) -> None:
        self._sending = False
        self.register.setEnabled(True)
        self.panel.seek(self.form.sought())
        self.keeper.reopen()

    def _half(self) -> Half | None:
        answers = self.form.answers()
        if not answers and self.keeper.draft is None:
            return None
        if self.further.concern is not None:
            answers[AGAIN] = self.further.concern
        self._focus = self.form.binding.focused_key() or self._focus
        return Half(CALL, answers, self._opened_at, self._focus)

    @Slot(object)
    def _on_kept(self, saved_at: datetime) -> None:
        words = self.tr("Draft saved {time}")
        self.state.setText(filled(words, time=show_time(saved_at)))

    @Slot()
    def _on_not_kept(self) -> None:
        self.state.setText(self.tr("The draft is not saved"))

    @Slot()
    def _on_changed(self) -> None:
        self._show_state()
        self.panel.seek(self.form.sought())
        self.keeper.touch()

    def _show_state(self) -> None:
        answers = self.form.answers()
        line = self.received.line(answers, self._opened_at, self._context)
        needed = self.tr("1, 2, 5 and 6 are needed to register")
        verb = self.tr("Register concern")
        if self.further.concern is not None:
            needed = self.tr("1, 2 and 6 are needed to register")
            verb = self.tr("Register the further call")
        self.register.setText(verb)
        self.page.set_title(say(CALL.title), f"{line} · {needed}")
        self.form.show_state(self._opened_at)
        danger = written(answers, "danger_now") == "yes"
        self.cards.fit(*(("danger",) if danger else ()))

    @Slot(str)
    def _go_to(self, key: str) -> None:
        if key in KEYS:
            self.received.unfold()
        self.form.binding.focus(key)
        if key:
            self.page.show_widget(self.form.binding.row(key.partition(".")[0]))

    @Slot()
    def _go_on(self) -> None:
        if self._done is not None:
            self._context.go.after_call(self._done)

    def _build(self) -> None:
        self.page = Page(say(CALL.title), "", self.state, self.received.change, self.register)
        self.page.above.addWidget(self.problems)
        self.page.above.addWidget(self.further)
        self.page.above.addWidget(self.received)
        beside = column(self.panel, self.cards)
        columns = Reflow(self.form.left, self.form.right, beside, shares=(9, 9, 5))
        self.page.content.addWidget(columns)
        self.end = RegisteredPage(self._context, self._acts.closed)
        self.end.goes_on.connect(self._go_on)
        self.end.goes_back.connect(self._context.go.show_today)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.end)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        for keys in _KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.send)
