"""One action card, to be read and ticked while one works; it stands beside the form."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from models.forms.answers import Answers, written
from models.forms.definitions.action_card import ACTION_CARD, CARD_UNDO, WHEN
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import OfficePageId
from models.office.action_cards import CardHere, CardsHere, Tick
from ui.cards.acts import CardActs
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import plain_button, quiet
from ui.kit.clearing import clear_out
from ui.kit.dialogs import Dialog
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.language import filled, say, show_date, show_when
from ui.paper.paper_dialog import PaperDialog


class CardDialog(Dialog):
    """Shows the cards in use, one at a time; steps are ticked where a case or concern is known."""

    def __init__(
        self,
        parent: QWidget,
        acts: CardActs,
        context: Context,
        here: CardsHere,
        chosen: OfficePageId,
        about: Topic | None = None,
    ) -> None:
        """Lay it out.

        Args:
            parent: the page over which it opens.
            acts: what can be done.
            context: jobs, clock, names.
            here: the cards in use, at least one.
            chosen: the one shown first.
            about: the case or concern for which steps are ticked, or None while a call lasts.
        """
        super().__init__(parent, say(ACTION_CARD.title))
        self.setObjectName("action_card")
        self.setWindowModality(Qt.WindowModality.NonModal)
        self._acts, self._context, self._about, self._here = acts, context, about, here
        self.sheet: FormSheet | None = None
        self.paper: PaperDialog | None = None
        self.steps: dict[str, QCheckBox] = {}
        self.undo: dict[str, QWidget] = {}
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Which card"))
        for each in here.cards:
            self.choice.addItem(each.card.now.title, each.card.id)
        self.choice.setCurrentIndex(self.choice.findData(chosen))
        self.choice.setVisible(len(here.cards) > 1)
        self.choice.currentIndexChanged.connect(self._show)
        self._body = QVBoxLayout()
        self._body.setSpacing(10)
        self.content.addWidget(self.choice)
        self.content.addLayout(self._body)
        self.print = plain_button(self.tr("Print …"), "printer")
        self.print.clicked.connect(self._print)
        self.done_button = plain_button(self.tr("Close"))
        self.done_button.clicked.connect(self.accept)
        self.add_buttons((self.print, self.done_button), self.done_button)
        self._show()

    def stay_with(self, page: QWidget) -> None:
        """Be put away with that page: nothing is ticked for what is out of sight."""
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close as the page is left; a window that is made small is not left."""
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.accept()
        return done

    @property
    def shown(self) -> CardHere:
        """The card on the screen."""
        key = self.choice.currentData()
        return next(each for each in self._here.cards if each.card.id == key)

    @Slot()
    def _show(self) -> None:
        clear_out(self._body)
        self.steps, self.undo = {}, {}
        here = self.shown
        card = here.card.now
        self.title.setText(card.title)
        for part in (say(dict(WHEN)[card.when]), card.use):
            if part:
                self._body.addWidget(Muted(part))
        for step in card.steps:
            self._body.addWidget(self._step(here, step))
        for tick in here.left:
            self._body.addWidget(self._left(tick))
        if card.phones:
            self._body.addWidget(Label(self.tr("Phone numbers"), Role.STRONG))
            for phone in card.phones:
                self._body.addWidget(Wrapped(phone).selectable())
        self._body.addWidget(Muted(self._source(here)))
        if self._about is None:
            words = self.tr("Once the concern is registered, steps can be ticked there.")
            self._body.addWidget(Muted(words))
        self.grow()

    def _source(self, here: CardHere) -> str:
        card = here.card.now
        words = self.tr("From {source}, {day}. Checked here {checked}.")
        if not card.in_use:
            words = self.tr("From {source}, {day}. No longer in use.")
        return filled(
            words, source=card.source, day=show_date(card.dated), checked=show_date(card.at)
        )

    def _step(self, here: CardHere, step: str) -> QWidget:
        tick = here.ticks.get(step)
        row, across = _row()
        box = QCheckBox()
        box.setAccessibleName(step)
        box.setChecked(tick is not None)
        box.setEnabled(self._here.open and here.card.now.in_use and tick is None)
        box.setVisible(self._about is not None)
        box.clicked.connect(partial(self._tick, step))
        self.steps[step] = box
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Wrapped(step if self._about is not None else f"• {step}"))
        across.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        if tick is not None:
            words.addWidget(Muted(self._by(tick)))
            self._add_undo(across, step)
        return row

    def _left(self, tick: Tick) -> QWidget:
        row, across = _row()
        words = QVBoxLayout()
        words.addWidget(Wrapped(tick.step))
        by = filled(self.tr("Ticked on an earlier version: {who}"), who=self._by(tick))
        words.addWidget(Muted(by))
        across.addLayout(words, 1)
        self._add_undo(across, tick.step)
        return row

    def _add_undo(self, across: QHBoxLayout, step: str) -> None:
        if not self._here.open:
            return
        undo = quiet(self.tr("Take back …"), "arrow-back-up")
        undo.setAccessibleName(filled(self.tr("Take back: {step}"), step=step))
        undo.clicked.connect(partial(self._ask_undo, step))
        self.undo[step] = undo
        across.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)

    def _by(self, tick: Tick) -> str:
        when = show_when(tick.at, self._context.clock.now())
        return f"{self._context.name_of(tick.by)} · {when}"

    def _tick(self, step: str, *_: object) -> None:
        self.steps[step].setEnabled(False)
        self._run(partial(self._acts.tick, self._topic, self.shown.card.id, step))

    def _ask_undo(self, step: str, *_: object) -> None:
        card = self.shown.card.id

        def submit(answers: Answers) -> Changed:
            return self._acts.untick(self._topic, card, step, written(answers, "why"))

        verb = self.tr("Take back")
        self.sheet = FormSheet(self, CARD_UNDO, verb, self._context, submit)
        self.sheet.explain(step)
        self.sheet.saved.connect(self._ask_again)
        self.sheet.begin()

    @property
    def _topic(self) -> Topic:
        assert self._about is not None  # noqa: S101 - boxes are hidden without it
        return self._about

    def _run(self, work: Callable[[], Changed]) -> None:
        self._context.jobs.run(self, work, self._ticked, self._refused)

    def _ticked(self, changed: Changed) -> None:
        self._context.feed.announce(changed)
        self._ask_again()

    @Slot()
    def _ask_again(self) -> None:
        work = partial(self._acts.here, self._topic)
        self._context.jobs.run(self, work, self._renew, self._refused)

    def _renew(self, here: CardsHere) -> None:
        """Show what holds now; a card that is gone meanwhile stays as it was read."""
        if any(each.card.id == self.choice.currentData() for each in here.cards):
            self._here = here
        self._show()

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))
        self._show()

    @Slot()
    def _print(self) -> None:
        work = partial(self._acts.paper, self.shown.card.id)
        self._context.jobs.run(self, work, self._paper, self._refused)

    def _paper(self, pdf: bytes) -> None:
        title, draw, jobs = self.shown.card.now.title, self._acts.draw, self._context.jobs
        self.paper = PaperDialog(self, title, draw, jobs, pdf)
        self.paper.open()


def _row() -> tuple[QWidget, QHBoxLayout]:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(10)
    return row, across
