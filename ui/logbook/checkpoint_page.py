"""Checkpoints outside the computer: this week's slip, and the check of an older one."""

from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Slot

from models.forms.fields import TextField
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.text import text
from models.usecases.checkpoint_slip import Compared, Held, PrintedSlip, SlipState
from ui.changes import Refresh
from ui.context import Context
from ui.kit.buttons import plain_button, primary
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipLook
from ui.kit.field_row import FieldRow
from ui.kit.labels import Label, Muted, Wrapped
from ui.kit.page import READING, Body
from ui.kit.tokens import Tone
from ui.language import filled, say, show_date
from ui.logbook.acts import LogActs
from ui.paper.paper_dialog import PaperDialog

SIZE: Final = TextField(
    key="size",
    label=text("CheckpointPage", "Number of rows on the slip"),
    longest=12,
    required=True,
)
WORDS: Final = TextField(
    key="words",
    label=text("CheckpointPage", "The eight words on the slip"),
    longest=160,
    required=True,
)
NOTE: Final = TextField(
    key="note",
    label=text("CheckpointPage", "Or the text of the code, read with a scanner"),
    longest=900,
    required=True,
    lines=3,
)
FOUND: Final = {
    Held.HELD: (
        Tone.OK,
        text("CheckpointPage", "The log holds"),
        text(
            "CheckpointPage",
            "The first {size} rows are exactly those of the checkpoint. The log has {now} now.",
        ),
    ),
    Held.SHORTER: (
        Tone.OVERDUE,
        text("CheckpointPage", "Rows are missing"),
        text(
            "CheckpointPage",
            "The checkpoint speaks of {size} rows; the log has only {now}. An older copy was "
            "put back, or rows were cut off. Keep the slip, take no backup away, and tell the "
            "data protection officer.",
        ),
    ),
    Held.CHANGED: (
        Tone.OVERDUE,
        text("CheckpointPage", "The log is another one"),
        text(
            "CheckpointPage",
            "The first {size} rows are not those of the checkpoint. First see that number and "
            "words are typed as on the slip. If they are, somebody has changed the log: keep "
            "the slip, take no backup away, and tell the data protection officer.",
        ),
    ),
}


class CheckpointPage(Body):
    """Two cards: the slip of the week, and the check."""

    def __init__(self, acts: LogActs, context: Context) -> None:
        super().__init__(READING)
        self._acts, self._context = acts, context
        self.paper: PaperDialog | None = None
        self.last = Wrapped("")
        self.print = primary(self.tr("Print this week's checkpoint …"), "printer")
        self.print.setObjectName("print_checkpoint")
        self.print.clicked.connect(self._print)
        slip = Card(self.tr("A page for the binder, every week"))
        slip.add(
            Muted(
                self.tr(
                    "What is on paper outside the computer cannot be changed with it. Print a "
                    "checkpoint every week, put your initials on it, and keep it in a binder."
                )
            ),
            self.last,
            self.print,
        )
        self.rows, self.words, self.note = FieldRow(SIZE), FieldRow(WORDS), FieldRow(NOTE)
        self.check = plain_button(self.tr("Check"), "shield-check")
        self.check.setObjectName("check_checkpoint")
        self.check.clicked.connect(self._check)
        self.verdict, self.found = Chip(ChipLook("", Tone.OK, "shield-check")), Wrapped("")
        self.problem = Label("", wrap=True)
        checking = Card(self.tr("Check a checkpoint"))
        checking.add(
            Muted(self.tr("Take a slip from the binder. Is today's log still the same?")),
            self.rows,
            self.words,
            self.note,
            self.check,
            self.verdict,
            self.found,
        )
        self.verdict.hide()
        self.found.hide()
        self.content.addWidget(slip)
        self.content.addWidget(checking)
        self._refresh = Refresh(self, context.feed, self.reload, kinds=(Kind.CHECKPOINT,))

    @Slot()
    def reload(self) -> None:
        """Ask again when a slip was last printed."""
        self._context.jobs.run(self, self._acts.slip_due, self._show_due, self._refused)

    def _show_due(self, state: SlipState) -> None:
        if state.printed_at is None or state.due_at is None:
            self.last.setText(self.tr("No checkpoint was printed yet. Print one today."))
            return
        words = self.tr("Last printed on {printed}. The next is due by {due}.")
        if state.due_at < self._context.clock.now():
            words = self.tr(
                "Last printed on {printed}. The next was due on {due}: print it now."
            )
        words = filled(words, printed=show_date(state.printed_at))
        self.last.setText(filled(words, due=show_date(state.due_at)))

    @Slot()
    def _print(self) -> None:
        self._context.jobs.run(self, self._acts.print_slip, self._printed, self._refused)

    def _printed(self, made: PrintedSlip) -> None:
        self._context.feed.announce(made.changed)
        title = self.tr("This week's checkpoint")
        draw, jobs = self._acts.draw, self._context.jobs
        self.paper = PaperDialog(self, title, draw, jobs, made.pdf)
        self.paper.open()

    @Slot()
    def _check(self) -> None:
        for row in (self.rows, self.words, self.note):
            row.show_problem("")
        note = str(self.note.value()).strip()
        if note:
            work = partial(self._acts.check_note, note)
        else:
            typed = str(self.rows.value()), str(self.words.value())
            work = partial(self._acts.check_words, *typed)
        self._context.jobs.run(self, work, self._show_found, self._refused)

    def _show_found(self, compared: Compared) -> None:
        tone, verdict, sentence = FOUND[compared.held]
        held = compared.held is Held.HELD
        self.verdict.show_look(
            ChipLook(say(verdict), tone, "shield-check" if held else "alert-triangle")
        )
        self.found.setText(say(sentence.filled(size=compared.size, now=compared.now)))
        self.verdict.show()
        self.found.show()
        # a low screen ends above it; it has its place only after this
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.found))

    def _refused(self, refusal: Refused) -> None:
        row = {"size": self.rows, "words": self.words}.get(refusal.field, self.note)
        row.show_problem(say(refusal.why))
        row.focus()
