"""Handing a case over: to whom and what we ask, what leaves, why it may, check, seal."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from models.disclosures.disclosure import Way
from models.disclosures.gate import NotReady
from models.forms.answers import Problem, Value
from models.forms.definitions.handover import HANDOVER
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, DisclosureId
from models.kernel.text import Text
from models.usecases.common import WHY_CLOSED
from models.usecases.handover_locked import Locked
from models.usecases.handover_on_paper import OnPaper
from models.usecases.handover_seen import CHANGED_SINCE
from models.usecases.prepare_handover import Choice, Prepared
from models.usecases.save_draft import Half
from models.usecases.seal_handover import Sealed
from models.usecases.second_look import Second
from ui.changes import Changed
from ui.context import Context
from ui.forms.draft_keeper import DraftKeeper
from ui.forms.why_open import ask_why_open
from ui.forms.words_dialog import Refuse, WordsDialog
from ui.handover.acts import HandoverActs
from ui.handover.check_step import CheckStep
from ui.handover.copies import Copies
from ui.handover.hand_over_frame import CHECK, SEALED, STEP_OF, TO, WHAT, WHY, HandOverFrame
from ui.handover.items_step import ItemsStep
from ui.handover.locked_panel import LockedPanel
from ui.handover.looking import Looking
from ui.handover.paper_panel import PaperPanel
from ui.handover.sealed_step import SealedStep
from ui.handover.to_step import ToStep
from ui.handover.why_step import WhyStep
from ui.jobs import or_stopped
from ui.kit.dialogs import Confirm, confirm, inform, show_fault
from ui.kit.files_dialog import ask_folder
from ui.kit.form_rows import FormBinding
from ui.language import filled, say, show_time

_NARROWEST_LIST: Final = 120


class HandOverView(HandOverFrame):
    """Four steps and an end; what is filled in is kept as one types.

    Signals:
        loaded: the steps can be filled in.
        checking: the check page is shown.
        sealed: a bundle stands on its disk.
    """

    loaded = Signal()
    checking = Signal()
    sealed = Signal(object)

    def __init__(
        self,
        acts: HandoverActs,
        context: Context,
        case_id: CaseId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._acts, self._context, self.case_id = acts, context, case_id
        self._choice: Choice | None = None
        self._began = context.clock.now()
        self.dialog: QFileDialog | None = None
        self.why: WordsDialog | None = None
        keys = tuple(key for key in STEP_OF if key != "items")
        self.binding = FormBinding(HANDOVER, keys=keys, parent=self)
        self.to = ToStep(self.binding)
        self.items = ItemsStep()
        self.grounds = WhyStep(self.binding)
        self.check = CheckStep(acts.draw, context.jobs, sees_files=acts.look is not None)
        self.looking = Looking(self, acts, context)
        self.minding: Confirm | None = None
        self.end = SealedStep(acts.draw, context.jobs, release=acts.release)
        self.locked = LockedPanel(acts, context)
        self.paper = PaperPanel()
        self.copies = Copies(self, acts, context, self._on_fault)
        self.keeper = DraftKeeper(acts.save_draft, context, self._half, self)
        self.ends = (self.end, self.locked, self.paper)
        self.put_in((self.to, self.items, self.grounds), (self.check, *self.ends))
        self._connect()
        self.show_step(TO)
        work = partial(acts.choose, case_id)
        context.jobs.run(self, work, self._show_choice, self._refused_at_once)

    def answers(self) -> dict[str, Value]:
        """Return everything filled in, items included."""
        return {**self.binding.answers(), "items": self.items.chosen()}

    @Slot()
    def go_forward(self) -> None:
        """Go on: to the next step, to the check page, or to sealing."""
        if self._choice is None or self._busy or self.step == SEALED:
            return
        if self.step < CHECK - 1:
            self.show_step(self.step + 1)
        elif self.step == CHECK - 1:
            self._prepare()
        elif not self.check.may_leave:
            self.ask_approval()
        elif self.way is Way.PAPER:
            made, refused = self.on_printed, self.on_seal_refused
            self.copies.ask(self.make_copies, made, refused, self.keeper.settle)
        else:
            self.ask_folder()

    @Slot()
    def ask_approval(self) -> None:
        """Ask a second person to look at what is prepared."""
        prepared = self.check.prepared
        if prepared is not None and prepared.second is Second.ASK:
            self.set_busy(busy=True)
            work = partial(self._acts.ask_approval, prepared.disclosure_id)
            self._context.jobs.run(self, work, self._on_asked, self.on_seal_refused)

    def _on_asked(self, changed: Changed) -> None:
        self.set_busy(busy=False)
        self._context.feed.announce(changed)
        self._context.go.tell(self.tr("Asked. You can go on when it is approved."))
        self._context.go.show_handovers()

    @Slot()
    def ask_folder(self) -> None:
        """Ask for the stick or folder."""
        if self.way is Way.BUNDLE:
            title = self.tr("Seal and save on a stick or in a folder")
        else:
            title = self.tr("Lock and save where you send it from")
        self.dialog = ask_folder(self, title, self.mind_place)

    def mind_place(self, folder: str) -> None:
        """Say what is to be minded about that place, then seal there; it may go on."""
        work = partial(self._acts.mind, folder)
        self._context.jobs.run_aside(
            self, work, partial(self._on_minded, folder), self.on_seal_refused
        )

    def _on_minded(self, folder: str, words: Text | None) -> None:
        if words is None:
            self.seal_to(folder)
            return
        title, verb = self.tr("Before you seal there"), self.tr("Seal there anyway")
        go_on = partial(self.seal_to, folder)
        self.minding = confirm(self, title, say(words), verb, go_on)

    def seal_to(self, folder: str) -> None:
        """Seal or lock what is shown on the check page into that folder."""
        prepared = self.check.prepared
        if prepared is None or self._busy:
            return
        self.set_busy(busy=True)
        self.keeper.settle(partial(self._make, prepared, folder))

    def make_copies(self) -> OnPaper:
        """Register a copy of what is shown on the check page; runs off the GUI thread."""
        shown = self.check.prepared
        if shown is None:
            raise Refused(CHANGED_SINCE)
        return self._acts.print_copies(shown.disclosure_id, shown.digest, 1, self.keeper.draft)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is filled in when another page is shown."""
        if self.keeper.waiting:
            self.keeper.save_now()
        super().hideEvent(event)

    def _prepare(self) -> None:
        self.set_busy(busy=True)
        work = partial(self._acts.prepare, self.case_id, self.answers())
        self._context.jobs.run(self, work, self._on_prepared, self._on_refused, self._on_fault)

    def _make(self, prepared: Prepared, folder: str) -> None:
        """Seal or lock it, so that it can be watched and stopped."""
        sealing = prepared.way is Way.BUNDLE
        act: Callable[..., Sealed | Locked] = self._acts.seal if sealing else self._acts.lock
        to = (prepared.disclosure_id, prepared.digest, folder, self.keeper.draft)
        work = partial(or_stopped, partial(act, *to))
        job = self._context.jobs.run_long(
            self, work, self._on_made, self.on_seal_refused, self._on_fault
        )
        words = self.tr("Sealing, and reading back what was written")
        if not sealing:
            words = self.tr("Locking, and opening it again with the words")
        self.busy.watch(job, words)

    def on_printed(self, made: OnPaper) -> None:
        """Show which copy it is, once it is registered."""
        self.show_step(SEALED)
        self.paper.show_made(made)
        self.sealed.emit(made)

    def _print_more(self, disclosure_id: DisclosureId) -> None:
        make = partial(self._acts.print_again, disclosure_id)
        self.copies.ask(make, self.paper.show_made, self.on_seal_refused)

    def _on_prepared(self, prepared: Prepared) -> None:
        self.set_busy(busy=False)
        self._show_problems(())
        self._context.feed.announce(prepared.changed)
        self.way = prepared.way
        self.check.show_prepared(prepared)
        self.show_step(CHECK)
        self.checking.emit()

    def _on_refused(self, refusal: Refused) -> None:
        self.set_busy(busy=False)
        problems = (
            refusal.problems
            if isinstance(refusal, NotReady)
            else (Problem(refusal.field, refusal.why),)
        )
        self._show_problems(problems)

    def _on_made(self, made: Sealed | Locked | None) -> None:
        self.set_busy(busy=False)
        self.busy.finish()
        if made is None:
            self.keeper.reopen()
            self._context.go.tell(self.tr("Stopped. Nothing was made, and no file is left."))
            return
        self._context.feed.announce(made.changed)
        self.show_step(SEALED)
        if isinstance(made, Sealed):
            self.end.show_sealed(made)
        else:
            self.locked.show_locked(made)
        self.sealed.emit(made)

    def on_seal_refused(self, refusal: Refused) -> None:
        """Say why nothing was made; what is filled in is kept on."""
        self.set_busy(busy=False)
        self.keeper.reopen()
        inform(self, self.tr("It was not sealed"), say(refusal.why))

    def _on_fault(self, fault: EnvironmentFault) -> None:
        self.set_busy(busy=False)
        self.keeper.reopen()
        show_fault(self, fault)

    def _on_handed_over(self, disclosure_id: DisclosureId) -> None:
        self._let_mark(can=False)  # a second press would be refused
        work = partial(self._acts.handed_over, disclosure_id)
        self._context.jobs.run(self, work, self._on_marked, self._on_not_marked)

    def _let_mark(self, *, can: bool) -> None:
        for end in self.ends:
            end.mark.setEnabled(can)

    def _on_not_marked(self, refusal: Refused) -> None:
        self._let_mark(can=True)
        inform(self, self.tr("It was not recorded"), say(refusal.why))

    def _on_marked(self, changed: Changed) -> None:
        self._context.feed.announce(changed)
        self._context.go.tell(self.tr("Recorded: handed over. A receipt is awaited."))
        self._context.go.show_handovers()

    def _show_choice(self, choice: Choice) -> None:
        if self.why is not None:
            self.why.accept()
            self.why = None
            self._show_problems(())
            self.forward.setEnabled(True)
        self._choice = choice
        self.page.set_title(
            filled(self.tr("Hand over {number}"), number=choice.case_number),
            self.tr("Only what is necessary, to one receiver"),
        )
        self.items.offer(choice.items)
        self.to.offer(choice)
        self.binding.load(choice.answers)
        self.to.begin()
        self.items.load(choice.answers)
        if choice.draft is not None:
            self.keeper.draft = choice.draft.id
            self._began = choice.draft.received_at
            self._on_kept(choice.draft.saved_at)
        self.grounds.show_purpose()
        self._show_receiver()
        self.show_step(TO)
        self.binding.focus("ask" if self.binding.value("contact") else "contact")
        self.loaded.emit()

    def _refused_at_once(self, refusal: Refused) -> None:
        """Ask why a closed case is opened; what is said stays where nothing is answered."""
        self.forward.setEnabled(False)
        self._show_problems((Problem("", refusal.why),))
        if refusal.why is WHY_CLOSED:
            self.why = ask_why_open(self, self._open_closed)

    def _open_closed(self, words: str, refuse: Refuse) -> None:
        work = partial(self._acts.choose, self.case_id, words)
        self._context.jobs.run(self, work, self._show_choice, refuse)

    def _half(self) -> Half | None:
        if self._choice is None or self.step == SEALED:
            return None
        about = (Kind.CASE, str(self.case_id))
        focus = self.binding.focused_key()
        return Half(HANDOVER, self.answers(), self._began, focus, about=about)

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        ours = [problem for problem in problems if problem.field.partition(".")[0] != "items"]
        shown = self.binding.show_problems(ours) + self.items.show_problems(problems)
        self.show_box(shown)

    @Slot(str)
    def _go_to(self, key: str) -> None:
        name = key.partition(".")[0]
        self.show_step(STEP_OF.get(name, 0))
        if name == "items":
            row = self.items.focus(key)
            if row is not None:
                self._bodies[WHAT].ensureWidgetVisible(row)
        elif name:
            self.binding.focus(key)
            QTimer.singleShot(0, self, self._show_focused)

    @Slot()
    def _show_focused(self) -> None:
        """Scroll to the question in focus, once what is to be mended has its room above it."""
        asked = QApplication.focusWidget()
        if asked is not None and self.step < CHECK and self.isAncestorOf(asked):
            self._bodies[self.step].ensureWidgetVisible(asked)

    @Slot()
    def _on_changed(self) -> None:
        self.to.mind()
        self._show_receiver()
        self.grounds.show_purpose()
        self._forget_mended()
        self.keeper.touch()

    def lacking(self) -> set[int]:
        """Return the steps where something is to be mended."""
        keys = (key for key in self.binding.keys if self.binding.row(key).problem)
        return {STEP_OF[key] for key in keys} | ({WHAT} if self.items.problem else set())

    def _forget_mended(self) -> None:
        """Take the box away once everything in it was mended."""
        if self.problems.links and not self.lacking():
            self.problems.show_problems(())

    @Slot(QWidget)
    def _show_item(self, row: QWidget) -> None:
        """Scroll to the question below an item, once it has its room."""
        QTimer.singleShot(0, row, partial(self._bodies[WHAT].ensureWidgetVisible, row))

    def _show_receiver(self) -> None:
        """Say only what is true of whom it goes to, and of the way."""
        self.show_way(self.to.way)
        self.grounds.show_receiver(kommune=self.to.kommune)
        self.items.show_receiver(kommune=self.to.kommune)

    def _on_kept(self, saved_at: datetime) -> None:
        said = self.tr("Draft saved {time}")
        self.state.setText(filled(said, time=show_time(saved_at)))

    def show_step(self, step: int) -> None:
        """Show a step, with the focus on what it asks first."""
        super().show_step(step)
        self.forward.setEnabled(not self._busy and (step != CHECK or self.check.may_leave))
        if step == WHAT and self.items.rows:
            self.items.rows[0].box.setFocus(Qt.FocusReason.OtherFocusReason)
        elif step == WHY:
            self.binding.focus("purpose")

    def _connect(self) -> None:
        self.to.contacts.connect(self._context.go.show_contacts)
        for key in ("contact", "basis", "purpose"):
            editor = self.binding.editor(key)
            editor.target().setMinimumWidth(
                _NARROWEST_LIST
            )  # long words must not widen the page
        self.problems.chosen.connect(self._go_to)
        self.binding.changed.connect(self._on_changed)
        self.items.changed.connect(self._on_changed)
        self.items.opened.connect(self._show_item)
        self.keeper.kept.connect(self._on_kept)
        self.check.look.connect(self.looking.look_at)
        self.check.ask.connect(self.ask_approval)
        home = partial(self._context.go.open_case, self.case_id, "handovers")
        for end in self.ends:
            end.handed_over.connect(self._on_handed_over)
            end.back.connect(home)
        self.paper.again.connect(self._print_more)
