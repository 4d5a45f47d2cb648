"""The go-live list: what is on record, what is missing, and the step into real use."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.forms.answers import Answers
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.office.go_live import DEMANDS, RECORDED, OnRecord, Point
from models.usecases.go_live import GoLiveList
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import Button, plain_button, primary
from ui.kit.card import Card, Note
from ui.kit.chip import Chip, ChipLook
from ui.kit.clearing import clear_out
from ui.kit.dialogs import Confirm, confirm, inform
from ui.kit.labels import Muted, Wrapped
from ui.kit.page import READING, Body
from ui.kit.tokens import Tone
from ui.language import filled, say, show_date
from ui.security.acts import GoLiveActs


class GoLivePage(Body):
    """One line for each point, and below them the step into real use.

    Signals:
        went_live: the vault is in real use; it must be unlocked anew.
    """

    went_live = Signal()

    def __init__(self, acts: GoLiveActs, context: Context) -> None:
        super().__init__(READING)
        self._acts, self._context = acts, context
        self.buttons: dict[Point, Button] = {}
        self.sheet: FormSheet | None = None
        self.question: Confirm | None = None
        self.note = Note("")
        self._going_on = False
        self._points = QVBoxLayout()
        self._points.setSpacing(16)
        points = Card(self.tr("Before real people may stand in the vault"))
        points.body.addLayout(self._points)
        self.begin = primary(self.tr("Take the vault into real use …"), "shield-check")
        self.begin.clicked.connect(self.ask)
        self._what = Wrapped("")
        self.last = Card(self.tr("Real use"))
        self.last.add(self._what, self.begin)
        self.content.addWidget(self.note)
        self.content.addWidget(points)
        self.content.addWidget(self.last)
        self._refresh = Refresh(
            self, context.feed, self.reload, kinds=(Kind.SETTING, Kind.VAULT)
        )

    @Slot()
    def reload(self) -> None:
        """Ask again for the list."""
        self._context.jobs.run(self, self._acts.shown, self._show, self._refused)

    def record(self, point: Point, known: OnRecord | None = None) -> None:
        """Open the form for one point, with what already stands there."""

        def submit(answers: Answers) -> Changed:
            return self._acts.record(point, answers)

        demand = DEMANDS[point]
        self.sheet = FormSheet(self, RECORDED, self.tr("Record"), self._context, submit)
        self.sheet.saved.connect(self._mind_place)
        self.sheet.setWindowTitle(say(demand.title))
        self.sheet.title.setText(say(demand.title))
        self.sheet.explain(say(demand.guide))
        self.sheet.begin({} if known is None else _answers(known))

    @Slot()
    def ask(self) -> None:
        """Ask before what was practised is deleted."""
        self.question = confirm(
            self,
            self.tr("Take the vault into real use?"),
            self.tr(
                "Everything that was practised is deleted for good: concerns, cases, papers and "
                "contacts. Users, keys and this list stay. A backup is made first. Afterwards "
                "you unlock again, and exchange cards with the police anew."
            ),
            self.tr("Delete practice and begin"),
            self._begin,
            dangerous=True,
        )

    def _begin(self) -> None:
        self.begin.setEnabled(False)
        self._context.jobs.run(self, self._acts.go_live, self._on_live, self._refused)

    def _on_live(self, _changed: Changed) -> None:
        self.went_live.emit()

    def _show(self, found: GoLiveList) -> None:
        clear_out(self._points)
        self.buttons = {}
        for point in Point:
            self._points.addWidget(self._line(point, found.recorded.get(point)))
        self.note.say(self._standing(found))
        self.last.setVisible(not found.live)
        ready = not found.lacking and not found.invented
        self.begin.setEnabled(ready)
        self._what.setText(self._next(found))
        if self._going_on:
            self._going_on = False
            self._go_on(found)

    @Slot()
    def _mind_place(self) -> None:
        """The list is built anew after a point: begin at the next one, not at the window's edge."""
        self._going_on = True

    def _go_on(self, found: GoLiveList) -> None:
        if found.lacking:
            following = self.buttons[found.lacking[0]]
        elif self.last.isVisibleTo(self) and self.begin.isEnabled():
            following = self.begin
        else:
            following = self.buttons[next(iter(Point))]
        following.setFocus(Qt.FocusReason.OtherFocusReason)
        # the new lines have their places only after this
        QTimer.singleShot(0, following, lambda: self.ensureWidgetVisible(following))

    def _standing(self, found: GoLiveList) -> str:
        if found.live:
            return self.tr("The vault is in real use. The list can be kept up to date here.")
        if found.invented:
            return self.tr(
                "This office exists only for practice, and stays so. The list shows what your "
                "own kommune will need; you can try it here."
            )
        return self.tr(
            "The vault is for practice until every point is on record. Until then it must not "
            "hold real people, and it hands nothing over to a real recipient."
        )

    def _next(self, found: GoLiveList) -> str:
        if found.invented:
            return self.tr(
                "A vault for your own kommune is made on the first page of the program."
            )
        if found.lacking:
            missing = ", ".join(say(DEMANDS[point].title) for point in found.lacking)
            return filled(self.tr("Still missing: {what}."), what=missing)
        return self.tr("Everything is on record.")

    def _line(self, point: Point, known: OnRecord | None) -> QWidget:
        demand = DEMANDS[point]
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        done = ChipLook(self.tr("On record"), Tone.OK)
        look = (
            ChipLook(self.tr("Missing"), Tone.SOON, "circle-dashed") if known is None else done
        )
        across.addWidget(Chip(look), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        title = Wrapped(say(demand.title))
        title.setProperty("role", "strong")
        words.addWidget(title)
        words.addWidget(Wrapped(say(demand.guide) if known is None else self._said(known)))
        words.addWidget(Muted(say(demand.source)))
        across.addLayout(words, 1)
        button = plain_button(self.tr("Record") if known is None else self.tr("Correct"))
        button.setAccessibleName(f"{button.text()}: {say(demand.title)}")
        button.clicked.connect(partial(self.record, point, known))
        self.buttons[point] = button
        across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _said(self, known: OnRecord) -> str:
        said = f"{show_date(known.done_on)} · {known.who} · {known.where}"
        return f"{said}\n{known.remark}" if known.remark else said

    def _refused(self, refusal: Refused) -> None:
        self.begin.setEnabled(True)
        inform(self, self.tr("That cannot be done"), say(refusal.why))


def _answers(known: OnRecord) -> Answers:
    return {
        "done_on": known.done_on.isoformat(),
        "who": known.who,
        "where": known.where,
        "remark": known.remark,
    }
