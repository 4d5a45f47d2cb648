"""What one did and a second person has to agree to: the list, the answer, the office's choice."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from models.audit.act_words import SENTENCES
from models.audit.acts import Act
from models.forms.answers import Answers, written
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.office.countersign_forms import AGREED, DECLINE, PAPER
from models.office.countersignature import SETTLED, How, Settled, SignedPaper
from models.office.two_people import TWO_PEOPLE, chosen
from models.usecases.countersign import CountersignatureRow, Countersigning
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import plain_button, primary, quiet
from ui.kit.chip import ChipLook, due_chip
from ui.kit.dialogs import Dialog
from ui.kit.empty import EmptyState
from ui.kit.labels import Muted
from ui.kit.tables import Column, Table
from ui.kit.tokens import Tone
from ui.language import filled, say, show_date, show_when
from ui.security.acts import CountersignActs

COUNTERSIGNATURES: Final = "countersignatures"
SHOWS: Final = (Kind.COUNTERSIGNATURE, Kind.SETTING)
LOOKS: Final = {Settled.SIGNED: (Tone.OK, "check"), Settled.DECLINED: (Tone.URGENT, "x")}


class CountersignPage(QWidget):
    """Open ones first; what is chosen is signed, declined, printed or recorded below."""

    def __init__(
        self, acts: CountersignActs, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(COUNTERSIGNATURES)
        self._acts, self._context = acts, context
        self.sheet: FormSheet | None = None
        self.dialog: ChoicesDialog | None = None
        self._shown = Countersigning((), (), may_set=False)
        self.table: Table[CountersignatureRow] = Table(
            self._columns(),
            name=self.tr("Countersignatures"),
            empty=EmptyState(
                "check",
                self.tr("Nothing waits for a second person"),
                self.tr(
                    "Some acts want two people. When one has done such an act alone, it stands "
                    "here, and a second person looks at it within seven days."
                ),
            ),
            key=lambda row: row.asked.id,
        )
        self.table.chosen.connect(self._on_chosen)
        self.told = Muted()
        self.sign = primary(self.tr("Sign"), "check")
        self.decline = plain_button(self.tr("Decline …"), "x")
        self.paper = plain_button(self.tr("Signed on paper …"), "writing")
        self.slip = plain_button(self.tr("Print the slip …"), "printer")
        self.choices = quiet(self.tr("Acts that want two people …"))
        self._lay_out()
        self._on_chosen(None)
        self._refresh = Refresh(self, context.feed, self.reload, kinds=SHOWS)

    @Slot()
    def reload(self) -> None:
        """Ask for the list again."""
        self._context.jobs.run(self, self._acts.shown, self._show, self._refused)

    @Slot()
    def sign_it(self) -> None:
        """Agree to what is chosen."""
        row = self.table.current()
        if row is not None:
            work = partial(self._acts.sign, row.asked.id)
            self._context.jobs.run(self, work, self._done, self._refused)

    @Slot()
    def decline_it(self) -> None:
        """Ask why, then decline."""
        row = self.table.current()
        if row is None:
            return

        def submit(answers: Answers) -> Changed:
            return self._acts.decline(row.asked.id, written(answers, "reason"))

        self.sheet = FormSheet(self, DECLINE, self.tr("Decline"), self._context, submit)
        self.sheet.explain(
            self.tr("Whoever did it gets a task to put it right. The reason is kept.")
        )
        self.sheet.begin()

    @Slot()
    def record_paper(self) -> None:
        """Ask what the signed slip says."""
        row = self.table.current()
        if row is None:
            return

        def submit(answers: Answers) -> Changed:
            day = date.fromisoformat(written(answers, "signed_on"))
            agreed = written(answers, "agreed") == AGREED
            reason = "" if agreed else written(answers, "reason")
            paper = SignedPaper(written(answers, "signer"), day, agreed, reason)
            return self._acts.on_paper(row.asked.id, paper)

        self.sheet = FormSheet(self, PAPER, self.tr("Save"), self._context, submit)
        self.sheet.explain(self.tr("Keep the slip; what stands on it is what counts."))
        self.sheet.begin()

    @Slot()
    def print_slip(self) -> None:
        """Show the slip, to be printed."""
        row = self.table.current()
        if row is not None:
            title = filled(self.tr("Slip {number}"), number=row.asked.number)
            work = partial(self._acts.slip, row.asked.id)
            shown = partial(self._acts.show_pdf, self, title)
            self._context.jobs.run(self, work, shown, self._refused)

    def _columns(self) -> tuple[Column[CountersignatureRow], ...]:
        now = self._context.clock.now
        return (
            Column(self.tr("Number"), lambda row: row.asked.number, strong=True),
            Column(
                self.tr("What was done"),
                lambda row: say(SENTENCES[row.asked.act]),
                stretch=True,
            ),
            Column(self.tr("Record"), self._about, priority=2),
            Column(self.tr("Done by"), lambda row: row.made_by, priority=3),
            Column(
                self.tr("Done"),
                lambda row: show_when(row.asked.made_at, now()),
                sort=lambda row: row.asked.made_at,
                priority=4,
                muted=True,
            ),
            Column(
                self.tr("State"),
                self._state,
                sort=lambda row: row.asked.due_at,
                chip=self._chip,
            ),
        )

    def _about(self, row: CountersignatureRow) -> str:
        users = [UserId(key) for kind, key in row.asked.about[:1] if kind is Kind.USER]
        titles = [
            title
            for kind, key in row.asked.about
            if kind is Kind.SETTING and (title := chosen(key))
        ]
        known = [*map(self._context.name_of, users), *map(say, titles)]
        return ", ".join(known) or row.asked.about_number

    def _state(self, row: CountersignatureRow) -> str:
        return self._chip(row).words

    def _chip(self, row: CountersignatureRow) -> ChipLook:
        asked = row.asked
        if asked.state is Settled.OPEN:
            return due_chip(asked.due_at, self._context.clock.now())
        tone, icon = LOOKS[asked.state]
        return ChipLook(say(SETTLED[asked.state]), tone, icon)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for name, button, act in (
            ("sign", self.sign, self.sign_it),
            ("decline", self.decline, self.decline_it),
            ("signed_on_paper", self.paper, self.record_paper),
            ("print_slip", self.slip, self.print_slip),
        ):
            button.setObjectName(name)
            button.clicked.connect(act)
            foot.addWidget(button)
        foot.addStretch(1)
        self.choices.setObjectName("two_people")
        self.choices.clicked.connect(self.show_choices)
        head = QHBoxLayout()
        head.setSpacing(12)
        said = self.tr("What one did alone, and a second person looks at within seven days.")
        head.addWidget(Muted(said), 1)
        head.addWidget(self.choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        column.addLayout(foot)

    def _show(self, shown: Countersigning) -> None:
        self.table.show_rows(shown.rows)
        self._on_chosen(self.table.current())
        self._shown = shown

    @Slot()
    def show_choices(self) -> None:
        """Show for which acts the office wants two people."""
        self.dialog = ChoicesDialog(self, self._shown, self._choose)
        self.dialog.open()

    def _choose(self, act: Act, on: bool) -> None:  # noqa: FBT001 - Qt's signal gives it so
        work = partial(self._acts.choose, act, on=on)
        self._context.jobs.run(self, work, self._context.feed.announce, self._refused)

    @Slot(object)
    def _on_chosen(self, row: CountersignatureRow | None) -> None:
        may_sign, may_record = (
            row is not None and row.may_sign,
            row is not None and row.may_record,
        )
        self.sign.setEnabled(may_sign)
        self.decline.setEnabled(may_sign)
        self.paper.setEnabled(may_record)
        self.slip.setEnabled(row is not None and row.asked.state is Settled.OPEN)
        self.told.setText(self._tell(row))

    def _tell(self, row: CountersignatureRow | None) -> str:
        if row is None:
            return self.tr("Choose a line to sign it, or to print a slip for a signature.")
        asked = row.asked
        if asked.state is Settled.OPEN:
            own = asked.made_by == self._context.user.id
            if own:
                return self.tr("You did this. Print the slip, or let the leader sign here.")
            if row.barred is not None:
                return say(row.barred)
            if asked.waits:
                return self.tr("It takes effect when it is signed.")
            return self.tr("It has taken effect. Sign it, or decline and say why.")
        who = asked.signer or self._context.name_of(asked.settled_by or asked.made_by)
        day = asked.signed_on or asked.settled_at or asked.made_at
        words = self.tr("On paper by {name}, {day}.")
        if asked.how is How.SCREEN:
            words = self.tr("On screen by {name}, {day}.")
        words = filled(words, day=show_date(day), name=who)
        return f"{words} {asked.reason}".strip()

    def _done(self, changed: Changed) -> None:
        self._context.feed.announce(changed)
        self._context.go.tell(self.tr("Signed."))

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


class ChoicesDialog(Dialog):
    """The acts that want two people; what may be switched is switched at once."""

    def __init__(
        self, parent: QWidget, shown: Countersigning, choose: Callable[[Act, bool], None]
    ) -> None:
        super().__init__(parent, "")
        self.title.setText(self.tr("Acts that want two people"))
        self.setAccessibleName(self.title.text())
        self.boxes: dict[Act, QCheckBox] = {}
        told = Muted(
            self.tr(
                "The act is done at once, and a leader signs within seven days, on screen or on a "
                "printed slip. Where it says that it is approved first, it waits until somebody "
                "else agrees. What is grey cannot be switched off."
            )
        )
        self.content.addWidget(told)
        if not shown.may_set:
            self.content.addWidget(Muted(self.tr("The coordinator or the leader chooses.")))
        for row in shown.acts:
            words = say(TWO_PEOPLE[row.act].title)
            if TWO_PEOPLE[row.act].may_wait:
                words = filled(self.tr("{act} (approved first)"), act=words)
            box = QCheckBox(words.replace("&", "&&"))
            box.setAccessibleName(words)
            box.setChecked(row.on)
            box.setEnabled(shown.may_set and not row.fixed)
            box.toggled.connect(partial(choose, row.act))
            self.boxes[row.act] = box
            self.content.addWidget(box)
        self.close_button = plain_button(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self.add_buttons((self.close_button,), self.close_button)
