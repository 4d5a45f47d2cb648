"""Access (indsigt) for the citizen: the request, the answer, and the paper, behind one button."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from models.access.roles import Right, may
from models.forms.answers import Answers
from models.forms.definitions.insight import ANSWER, ASKED, PARTY_ASKED
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.usecases.citizen_extract import Extract
from models.usecases.insight import Held
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import Button
from ui.language import filled, say, show_date
from ui.paper.paper_dialog import PaperDialog
from ui.paper.pictures import Draw


@dataclass(frozen=True, slots=True)
class InsightActs:
    """What can be done about a request for access; ``draw`` shows the paper."""

    ask: Callable[[Kind, str, Answers], Changed]
    ask_party: Callable[[Kind, str, Answers], Changed]
    prepare: Callable[[Kind, str], Held]
    answer: Callable[[Kind, str, Answers], Extract]
    draw: Draw


class Answering:
    """One answer on its way: it outlives the button, since what is saved makes its page anew."""

    def __init__(
        self, acts: InsightActs, context: Context, about: Topic, window: QWidget
    ) -> None:
        self._acts, self._context, self._about = acts, context, about
        self._window = window
        self.made: Extract | None = None
        self.paper: PaperDialog | None = None

    def submit(self, answers: Answers) -> Changed:
        """Make the answer; return what changed."""
        self.made = self._acts.answer(*self._about, answers)
        return self.made.changed

    def show(self) -> None:
        """Show the paper that was made."""
        if self.made is None:
            raise TypeError(self.made)
        words = QCoreApplication.translate("InsightButton", "Answer on access, {number}")
        title = filled(words, number=self.made.number)
        jobs, draw = self._context.jobs, self._acts.draw
        self.paper = PaperDialog(self._window, title, draw, jobs, self.made.pdf)
        self.paper.open()


class InsightButton(Button):
    """Asks who asks for access; once that is written down, helps to answer.

    It is hidden from roles that do not see every case: the answer holds all of them.
    """

    def __init__(
        self, acts: InsightActs, context: Context, about: Topic, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "user", parent=parent)
        self.setText(self.tr("Access (indsigt) …"))
        self._acts, self._context, self._about = acts, context, about
        self.sheet: FormSheet | None = None
        self.answering: Answering | None = None
        self.setObjectName("insight")
        self.setToolTip(self.tr("The citizen asks what you hold about them"))
        self.clicked.connect(self._on_clicked)
        if not may(context.user.role, Right.ALL_CASES):
            self.hide()

    @Slot()
    def _on_clicked(self) -> None:
        self.setEnabled(False)  # a second press would gather, and log, once more
        work = partial(self._acts.prepare, *self._about)
        self._context.jobs.run(self, work, self._go_on, self._refused)

    def _go_on(self, held: Held) -> None:
        self.setEnabled(True)
        if held.asked is None:
            self._ask()
        else:
            self._answer(held)

    def _ask(self) -> None:
        submit = partial(self._acts.ask, *self._about)
        verb = self.tr("Write down the request")
        self.sheet = FormSheet(self.window(), ASKED, verb, self._context, submit)
        self.sheet.explain(
            self.tr("It is answered within a month; the date goes into the calendar.")
        )
        self.sheet.begin({"who": "citizen", "on": self._today()})

    def _today(self) -> str:
        return local(self._context.clock.now()).date().isoformat()

    def _answer(self, held: Held) -> None:
        verb = self.tr("Make the answer")
        self.answering = Answering(self._acts, self._context, self._about, self.window())
        self.sheet = FormSheet(
            self.window(), ANSWER, verb, self._context, self.answering.submit
        )
        words = [self._asked(held)]
        if held.rests:
            words.append(
                self.tr(
                    "The case is suspended: ask the police before you answer, and write nothing "
                    "of them. What was given to others is not listed."
                )
            )
        self.sheet.explain(" ".join(words))
        self.sheet.saved.connect(self.answering.show)
        begun = {"written": held.written, "decided": held.decided, "left_out": ["source"]}
        self.sheet.begin({key: value for key, value in begun.items() if value})

    def _asked(self, held: Held) -> str:
        words = self.tr(
            "Asked for on {day}. Numbers, dates, purpose, law, who has had something, and the "
            "extract of the log come by themselves. Names of others are not let through."
        )
        return filled(words, day=show_date(held.asked) if held.asked else "")

    def _refused(self, refusal: Refused) -> None:
        self.setEnabled(True)
        self._context.go.tell(say(refusal.why))


class PartyAccessButton(Button):
    """Writes down that a party asks to see the file (partsaktindsigt): a deadline, a reference.

    The authority decides in its own system; the entry in the calendar ends by saying so.
    """

    def __init__(
        self, acts: InsightActs, context: Context, about: Topic, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "user", parent=parent)
        self.setText(self.tr("Party access (partsaktindsigt) …"))
        self._acts, self._context, self._about = acts, context, about
        self.sheet: FormSheet | None = None
        self.setObjectName("party_access")
        self.setToolTip(self.tr("A party asks to see the documents of the file"))
        self.clicked.connect(self._ask)
        if not may(context.user.role, Right.CASEWORK):
            self.hide()

    @Slot()
    def _ask(self) -> None:
        submit = partial(self._acts.ask_party, *self._about)
        verb = self.tr("Write down the request")
        self.sheet = FormSheet(self.window(), PARTY_ASKED, verb, self._context, submit)
        self.sheet.explain(
            self.tr(
                "It is decided within seven working days, in the authority's own system. Here "
                "stand the date and the reference; mark it as done when it is decided."
            )
        )
        today = local(self._context.clock.now()).date().isoformat()
        self.sheet.begin({"who": "citizen", "on": today})
