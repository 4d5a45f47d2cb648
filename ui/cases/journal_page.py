"""What of the case stands in the office's own journal, and what is not there yet."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from models.cases.journal import JOURNALISED
from models.cases.rows import CaseView, StoryLine
from models.forms.answers import Answers, written
from models.forms.definitions.journal import CASE_NUMBER, JOURNALISE
from models.kernel.errors import Refused
from models.kernel.ids import CaseId
from models.usecases.journalise import JournalCopy
from ui.cases.acts import CaseActs
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import plain_button, quiet
from ui.kit.card import Card
from ui.kit.clearing import clear_out
from ui.kit.labels import Label, Muted, Role
from ui.kit.page import READING, Body
from ui.language import filled, say, show_when
from ui.paper.paper_dialog import PaperDialog


class JournalPage(QWidget):
    """The case's number there, what waits (all of it ticked), and what is journalised."""

    def __init__(self, acts: CaseActs, context: Context, case_id: CaseId) -> None:
        super().__init__()
        self.setObjectName("journal")
        self._acts, self._context, self._case = acts, context, case_id
        self.case: CaseView | None = None
        self.sheet: FormSheet | None = None
        self.paper: PaperDialog | None = None
        self.boxes: dict[int, QCheckBox] = {}
        self.number = Label("", Role.STRONG).selectable()
        self.write = quiet(self.tr("Write the number …"), "pencil")
        self.write.clicked.connect(self._ask_number)
        self.numbered = Card(" ", self.write)
        self.numbered.add(self.number)
        self.waiting = Card(self.tr("Not yet journalised"))
        self.guide = Muted("")
        self._lines, self._done = QVBoxLayout(), QVBoxLayout()
        self.print = plain_button(self.tr("Print for the journal …"), "printer")
        self.print.clicked.connect(self._print)
        self.record = plain_button(self.tr("Record as journalised …"), "archive")
        self.record.clicked.connect(self._ask_record)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.print)
        foot.addWidget(self.record)
        foot.addStretch(1)
        self.waiting.add(self.guide)
        self.waiting.body.addLayout(self._lines)
        self.waiting.body.addLayout(foot)
        self.there = Card(self.tr("Journalised"))
        self.there.body.addLayout(self._done)
        body = Body(READING)
        for card in (self.numbered, self.waiting, self.there):
            body.content.addWidget(card)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(body)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The places of the lines that are ticked."""
        return tuple(seq for seq, box in self.boxes.items() if box.isChecked())

    def show_case(self, case: CaseView) -> None:
        """Show where this case stands in the journal."""
        self.case = case
        title = filled(self.tr("The case's number in {system}"), system=case.journal)
        self.numbered.title.setText(title)
        self.number.setText(case.esdh_no or self.tr("Not written yet"))
        lines = sorted(case.story, key=lambda line: line.seq)
        self._show_waiting(
            [each for each in lines if each.kind in JOURNALISED and not each.journal_no]
        )
        self._show_done([each for each in lines if each.journal_no])

    def _show_waiting(self, lines: Sequence[StoryLine]) -> None:
        before = {seq for seq, box in self.boxes.items() if not box.isChecked()}
        clear_out(self._lines)
        self.boxes = {}
        now = self._context.clock.now()
        for line in lines:
            said = f"{show_when(line.at, now)}: {say(line.sentence)}"
            box = QCheckBox(said.replace("&", "&&"))
            box.setAccessibleName(said)
            box.setChecked(line.seq not in before)
            box.toggled.connect(self._mind)
            self.boxes[line.seq] = box
            self._lines.addWidget(box)
            if line.words:
                self._lines.addWidget(_beneath(line.words))
        none = self.tr("All that belongs in the journal is there.")
        some = self.tr(
            "Notes, what came in and what went out. Print it or copy it into the journal, then "
            "record the number that it got there."
        )
        self.guide.setText(some if lines else none)
        for button in (self.print, self.record):
            button.setVisible(bool(lines))
        self._mind()

    def _show_done(self, lines: Sequence[StoryLine]) -> None:
        clear_out(self._done)
        now = self._context.clock.now()
        for line in lines:
            said = f"{line.journal_no} · {show_when(line.at, now)} · {say(line.sentence)}"
            self._done.addWidget(Label(said, wrap=True).selectable())
        self.there.setVisible(bool(lines))

    @Slot()
    def _mind(self) -> None:
        for button in (self.print, self.record):
            button.setEnabled(bool(self.chosen))

    @Slot()
    def _ask_number(self) -> None:
        def submit(answers: Answers) -> Changed:
            return self._acts.journal.number(self._case, written(answers, "number"))

        self.sheet = FormSheet(self, CASE_NUMBER, self.tr("Save"), self._context, submit)
        self.sheet.begin({"number": self.case.esdh_no if self.case else ""})

    @Slot()
    def _ask_record(self) -> None:
        lines = self.chosen

        def submit(answers: Answers) -> Changed:
            return self._acts.journal.record(self._case, lines, written(answers, "number"))

        self.sheet = FormSheet(self, JOURNALISE, self.tr("Record"), self._context, submit)
        self.sheet.explain(
            self.tr("What is ticked stands in the journal from now on, under this number.")
        )
        self.sheet.begin({"number": self.case.esdh_no if self.case else ""})

    @Slot()
    def _print(self) -> None:
        work = partial(self._acts.journal.print, self._case, self.chosen)
        self._context.jobs.run(self, work, self._show_paper, self._refused)

    def _show_paper(self, made: JournalCopy) -> None:
        title = filled(self.tr("For the journal, {number}"), number=made.number)
        self.paper = PaperDialog(
            self.window(), title, self._acts.draw, self._context.jobs, made.pdf
        )
        self.paper.open()
        self._context.feed.announce(made.changed)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


def _beneath(words: str) -> QWidget:
    """Return words set in to where those of the box begin."""
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(26, 0, 0, 6)
    across.addWidget(Muted(words))
    return row
