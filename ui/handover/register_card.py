"""The register of a case: what was given to others and fetched from them, and why."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.disclosures.disclosure import WAYS, Direction
from models.disclosures.rows import RegisterLine
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.law.bases import basis
from ui.changes import Refresh
from ui.context import Context
from ui.handover.acts import HandoverActs
from ui.kit.card import Card, Line
from ui.kit.clearing import clear_out
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.language import filled, say, show_date, show_time


class RegisterCard(Card):
    """Every disclosure of one case, spoken ones too: to whom, on which law, and why."""

    def __init__(self, acts: HandoverActs, context: Context, case_id: CaseId) -> None:
        super().__init__()
        self.setObjectName("register")
        self.title.setText(self.tr("Register of disclosures"))
        self.title.show()
        self._acts, self._context, self._case_id = acts, context, case_id
        about = self.tr(
            "What was said, given or fetched of this case: each with its law and its reason. It "
            "fills itself from what you do in the case."
        )
        self.add(Muted(about))
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        self.body.addLayout(self._column)
        self._refresh = Refresh(self, context.feed, self.reload, kinds=(Kind.DISCLOSURE,))

    @Slot()
    def reload(self) -> None:
        """Ask for the register again."""
        work = partial(self._acts.register, self._case_id)
        self._context.jobs.run(self, work, self._show, self._refused)

    def _show(self, lines: tuple[RegisterLine, ...]) -> None:
        clear_out(self._column)
        for at, line in enumerate(lines):
            if at:
                self._column.addWidget(Line())
            self._column.addWidget(self._line(line))
        if not lines:
            self._column.addWidget(
                Wrapped(
                    self.tr(
                        "Nothing yet. A handover begins above: choose what the police need."
                    )
                )
            )

    def _line(self, line: RegisterLine) -> QWidget:
        one = QWidget()
        column = QVBoxLayout(one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        given = line.direction is Direction.OUT
        words = self.tr("Given to {who}") if given else self.tr("Fetched from {who}")
        if line.declined:
            words = self.tr("Asked of {who}, who chose not to share (§ 115(4))")
        who = ", ".join(part for part in (line.other, line.person) if part)
        column.addWidget(Label(filled(words, who=who), Role.STRONG, wrap=True))
        when = f"{show_date(local(line.at).date())}, {show_time(line.at)}"
        column.addWidget(Muted(" · ".join((line.number, when, say(WAYS[line.way])))))
        column.addWidget(Label(say(basis(line.basis).title), Role.SMALL, wrap=True))
        for title, necessity in line.items:
            column.addWidget(Wrapped(f"{title}: {necessity}" if necessity else title))
        return one

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))
