"""The sample: drawn, looked at row by row with why each was drawn, and signed off."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.access.roles import Right, may
from models.audit.sampling import VERDICTS, WHYS, Verdict
from models.forms.answers import Answers, written
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.text import text
from models.office.sample_form import DAYS, HOW_OFTEN
from models.usecases.sample_log import SampledLine, SampleView
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.forms.words_dialog import Refuse, WordsDialog
from ui.kit.buttons import plain_button, primary, quiet
from ui.kit.chip import ChipLook
from ui.kit.dialogs import Confirm, confirm
from ui.kit.empty import EmptyState
from ui.kit.labels import Label, Wrapped
from ui.kit.labels import Role as Look
from ui.kit.row_model import Column
from ui.kit.tables import Table
from ui.kit.tokens import Tone
from ui.language import filled, say, show_date, show_time
from ui.logbook.acts import LogActs
from ui.logbook.rows_page import HEADINGS, shown, what, who

WHAT_TO_LOOK_INTO = text("SamplePage", "What is to be looked into?")
TONES = {Verdict.FINE: Tone.OK, Verdict.LOOK: Tone.OVERDUE, Verdict.OPEN: Tone.SOON}
ICONS = {Verdict.FINE: "check", Verdict.LOOK: "alert-triangle", Verdict.OPEN: "clock"}


class SamplePage(QWidget):
    """The newest sample as a table; acts on the chosen row below it.

    Signals:
        loaded: the sample is shown.
    """

    loaded = Signal()
    view: SampleView | None = None

    def __init__(self, acts: LogActs, context: Context) -> None:
        super().__init__()
        self._acts, self._context = acts, context
        self.dialog: WordsDialog | None = None
        self.question: Confirm | None = None
        self.state = Wrapped("")
        self.draw = primary(self.tr("Draw a sample"), "list-check")
        self.draw.setObjectName("draw_sample")
        self.fine = plain_button(self.tr("In order"), "check")
        self.fine.setObjectName("sample_fine")
        self.look = plain_button(self.tr("To be looked into …"), "alert-triangle")
        self.look.setObjectName("sample_look")
        self.sign = primary(self.tr("Sign off the sample"), "clipboard-check")
        self.sign.setObjectName("sample_sign")
        self.often = quiet(self.tr("How often …"), "clock")
        self.often.setObjectName("sample_days")
        self.often.setVisible(may(context.user.role, Right.GO_LIVE))
        self.sheet: FormSheet | None = None
        self.problem = Label("", Look.ERROR, wrap=True)
        self.problem.hide()
        self.why = Wrapped("")
        self.table: Table[SampledLine] = Table(
            self._columns(),
            name=self.tr("Sample"),
            empty=EmptyState(
                "list-check",
                self.tr("No sample was drawn yet"),
                self.tr("Rows are drawn by lot and by rules. Nobody chooses them."),
            ),
            key=lambda row: row.drawn.seq,
        )
        self._lay_out()
        self.draw.clicked.connect(self._draw)
        self.fine.clicked.connect(self._mark_fine)
        self.look.clicked.connect(self._ask_look)
        self.sign.clicked.connect(self._ask_sign)
        self.often.clicked.connect(self._ask_days)
        self.table.chosen.connect(self._choose)
        self._refresh = Refresh(self, context.feed, self.reload, kinds=(Kind.SAMPLE,))

    def _columns(self) -> tuple[Column[SampledLine], ...]:
        context = self._context
        return (
            Column(say(HEADINGS["when"]), _when, sort=lambda row: row.drawn.seq),
            Column(say(HEADINGS["who"]), lambda row: who(context, row.line), priority=4),
            Column(say(HEADINGS["what"]), _what, stretch=True),
            Column(
                say(HEADINGS["about"]),
                lambda row: " · ".join(row.line.numbers),
                strong=True,
                priority=3,
            ),
            # given up last: the chosen row has it below the table
            Column(self.tr("Why it was drawn"), _whys, stretch=True, priority=2),
            Column(self.tr("Found"), self._found, chip=self._chip),
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.state, 1)
        head.addWidget(self.often, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.draw, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.why, 1)
        foot.addWidget(self.look)
        foot.addWidget(self.fine)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.problem)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    @Slot()
    def reload(self) -> None:
        """Ask again for the newest sample."""
        self._context.jobs.run(self, self._acts.sample, self._show, self._refused)

    def _show(self, view: SampleView) -> None:
        self.view = view
        self.problem.hide()
        self.table.show_rows(view.lines)
        sample = view.sample
        running = sample is not None and sample.signed_at is None
        self.draw.setVisible(not running)
        for part in (self.sign, self.fine, self.look, self.why):
            part.setVisible(running)
        self.state.setText(self._state(view))
        if running:
            self._next_row()
        self.loaded.emit()

    def _state(self, view: SampleView) -> str:
        sample, due = view.sample, view.due
        if sample is None or due is None:
            return self.tr("A sample is due. Draw one; it covers the whole log.")
        if sample.signed_at is None:
            words = self.tr("Drawn on {date}. {left} of {rows} rows are left to look at.")
            words = filled(words, left=str(view.left))
            own = sum(row.own for row in view.lines)
            if own:
                told = self.tr("Your own acts: {own}. A second person signs for them.")
                words = f"{words} {filled(told, own=str(own))}"
            words = filled(words, rows=str(len(view.lines)))
            return filled(words, date=show_date(sample.drawn_at))
        words = self.tr("Signed off on {date}. The next sample is due by {due}.")
        if due < self._context.clock.now():
            words = self.tr("Signed off on {date}. The next sample was due on {due}.")
        words = filled(words, date=show_date(sample.signed_at))
        return filled(words, due=show_date(due))

    def _next_row(self) -> None:
        """Choose the first row that is left to look at, unless one is chosen."""
        chosen = self.table.current()
        if chosen is not None and _left(chosen):
            return
        for row in self.table.model.rows:
            if _left(row):
                self.table.select(row.drawn.seq)
                return

    @Slot(object)
    def _choose(self, row: SampledLine | None) -> None:
        may_mark = row is not None and not row.own
        self.fine.setEnabled(may_mark)
        self.look.setEnabled(may_mark)
        own = self.tr("This is your own act. A second person signs for it.")
        words = "" if row is None else own if row.own else f"{_what(row)} · {_whys(row)}"
        if row is not None and row.drawn.words:
            words = f"{words}\n{row.drawn.words}"
        self.why.setText(words)

    @Slot()
    def _draw(self) -> None:
        self._context.jobs.run(self, self._acts.draw_sample, self._done, self._refused)

    @Slot()
    def _mark_fine(self) -> None:
        row, view = self.table.current(), self.view
        if row is None or view is None or view.sample is None:
            return
        work = partial(self._acts.mark, view.sample.id, row.drawn.seq, Verdict.FINE, "")
        self._context.jobs.run(self, work, self._done, self._refused)

    @Slot()
    def _ask_look(self) -> None:
        row, view = self.table.current(), self.view
        if row is None or view is None or view.sample is None:
            return
        sample, seq = view.sample.id, row.drawn.seq

        def send(words: str, refuse: Refuse) -> None:
            work = partial(self._acts.mark, sample, seq, Verdict.LOOK, words)
            self._context.jobs.run(self, work, self._done, refuse)

        self.dialog = WordsDialog(
            self,
            self.tr("To be looked into"),
            WHAT_TO_LOOK_INTO,
            self.tr("Save"),
            send,
            guide=self.tr("Write what is odd. Do not write the name of a citizen."),
        )
        self.dialog.open()

    @Slot()
    def _ask_sign(self) -> None:
        if self.view is not None and any(_left(row) for row in self.view.lines):
            self._sign()  # is refused with the number that is left; nothing to ask about yet
            return
        self.question = confirm(
            self,
            self.tr("Sign off the sample?"),
            self.tr("Your name stands under it, and the sample can no longer be changed."),
            self.tr("Sign off"),
            self._sign,
        )

    def _sign(self) -> None:
        if self.view is not None and self.view.sample is not None:
            work = partial(self._acts.sign, self.view.sample.id)
            self._context.jobs.run(self, work, self._done, self._refused)

    @Slot()
    def _ask_days(self) -> None:
        def submit(answers: Answers) -> Changed:
            return self._acts.set_days(written(answers, DAYS))

        self.sheet = FormSheet(self, HOW_OFTEN, self.tr("Save"), self._context, submit)
        self.sheet.explain(
            self.tr(
                "Look at the log often and not by the clock: nobody should know when. A "
                "quarter, 90 days, is the longest time. The change stands in the log."
            )
        )
        self.sheet.begin({} if self.view is None else {DAYS: str(self.view.days)})

    def _done(self, changed: Changed) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.accept()
        self._context.feed.announce(changed)

    def _refused(self, refusal: Refused) -> None:
        self.problem.setText(say(refusal.why))
        self.problem.show()

    @staticmethod
    def _found(row: SampledLine) -> str:
        return say(VERDICTS[row.drawn.verdict])

    def _chip(self, row: SampledLine) -> ChipLook:
        verdict = row.drawn.verdict
        if row.own and verdict is Verdict.OPEN:
            return ChipLook(self.tr("Your own"), Tone.SOON, "user")
        return ChipLook(say(VERDICTS[verdict]), TONES[verdict], ICONS[verdict])


def _left(row: SampledLine) -> bool:
    """Whether the row waits for the reviewer."""
    return row.drawn.verdict is Verdict.OPEN and not row.own


def _what(row: SampledLine) -> str:
    return ": ".join(filter(None, (what(row.line), shown(row.line.detail))))


def _when(row: SampledLine) -> str:
    return f"{show_date(row.line.at)} {show_time(row.line.at)}"


def _whys(row: SampledLine) -> str:
    return " · ".join(say(WHYS[why]) for why in row.drawn.whys)
