"""The recommendation of a case: as a story, with the earlier ones; written over every concern."""

from functools import partial
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from models.course.recommended import FOLLOWS, Recommended
from models.forms.answers import Value
from models.forms.definitions.recommendation import RECOMMENDATION
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.ports.records import Draft
from models.usecases.open_triage import RecommendationLine, TriageView
from models.usecases.recommend import Written
from models.usecases.register_concern import Incomplete
from models.workflow.stages import SUSPENDED
from ui.changes import Changed, Refresh
from ui.concerns.earlier_card import before_part
from ui.context import Context
from ui.forms.form_draft import FormDraft
from ui.forms.kept_page import KeptPage
from ui.kit.buttons import Button, plain_button, primary, quiet
from ui.kit.card import Card, Note
from ui.kit.clearing import clear_out
from ui.kit.empty import EmptyState
from ui.kit.error_summary import ErrorSummary
from ui.kit.form_rows import FormBinding, FormRows
from ui.kit.labels import Heading, Muted
from ui.kit.page import READING, Body
from ui.kit.page_head import PageHead
from ui.kit.side_by_side import SideBySide
from ui.language import say
from ui.triage.acts import TriageActs
from ui.triage.recommendation_card import RecommendationCard
from ui.triage.sheets import approve_sheet, reference_sheet, return_sheet

SHEETS: Final = {"approve": approve_sheet, "send_back": return_sheet, "refer": reference_sheet}
TWO_COLUMNS: Final = 120
"""Letters across, from which earlier concerns stand beside, else below."""


class TriagePage(KeptPage):
    """What is recommended, and the form in which it is written."""

    dialog: QDialog | None = None

    def __init__(self, acts: TriageActs, context: Context, case_id: CaseId) -> None:
        super().__init__()
        self._acts, self._context, self._case = acts, context, case_id
        self.setObjectName("triage")
        self.view: TriageView | None = None
        self.cards: list[RecommendationCard] = []
        self.binding = FormBinding(RECOMMENDATION, parent=self)
        about = (Kind.CASE, str(case_id))
        self.half = FormDraft(RECOMMENDATION, about, self.binding, acts.drafts, context, self)
        self._keeper = self.half.keeper
        self.note, self.problems, self.follows = Note(""), ErrorSummary(), Muted()
        self.new = primary(self.tr("Write a recommendation"), "writing")
        self.another = quiet(self.tr("Write a new recommendation"), "plus")
        self.back = quiet(self.tr("Back without finishing"), "arrow-left")
        self.prepare = plain_button(self.tr("Save as prepared"), "device-floppy")
        self.send = primary("", "check")
        self._build()
        self._connect()
        self._refresh = Refresh(self, context.feed, self._load, wants=self._wants)

    @property
    def writing(self) -> bool:
        """Whether the form is open."""
        return self._stack.currentIndex() == 1

    def answers(self) -> dict[str, Value]:
        """Return what is written."""
        return self.binding.answers()

    @Slot()
    def write(self) -> None:
        """Open the form, with what is prepared or was sent back."""
        view = self.view
        if view is None or not view.may_write:
            return
        self._turn(1)
        if not self.keeper.half:
            now = view.current
            self.binding.load(
                now.answers if now is not None and now.writable else self._fresh(view)
            )
            self.half.begin(None)
        self._on_changed()
        self.binding.focus(self.half.focus or "outcome")

    # --- showing

    def _wants(self, topics: Changed) -> bool:
        kinds = {Kind.RECOMMENDATION, Kind.ANALYSIS, Kind.COUNTERSIGNATURE, Kind.SETTING}
        mine = (Kind.CASE, str(self._case))
        return mine in topics or any(kind in kinds for kind, _ in topics)

    @Slot()
    def _load(self) -> None:
        self._context.jobs.run(self, self._look, self._show, self._refused)

    def _look(self) -> tuple[TriageView, Draft | None]:
        """Return the recommendations and a half-written one; runs on the database thread."""
        return self._acts.open(self._case), self.half.find()

    def _show(self, found: tuple[TriageView, Draft | None]) -> None:
        self.view, draft = found
        view = self.view
        rests = view.barred is SUSPENDED  # the page of the case says so
        self.note.say(say(view.barred) if view.barred and not rests else "")
        self.binding.set_choices(
            "analysis", [(key, say(words)) for key, words in view.analyses]
        )
        self.binding.set_choices(
            "concerns", [(key, say(words)) for key, words in view.concerns]
        )
        self.send.setText(
            self.tr("Send for approval") if view.waits else self.tr("Save and finish")
        )
        self._show_recommendations(view)
        self._show_earlier(view)
        self._turn(1 if self.writing and view.may_write else 0)
        if not view.may_write:
            return
        if draft is not None and not self.keeper.half:
            self.half.begin(draft)
            self.write()

    def _turn(self, face: int) -> None:
        """Show the story (0) or the form (1), each with its acts at the top."""
        self._stack.setCurrentIndex(face)
        if face:
            self.head.offer(self.back, self.prepare, self.send)
            return
        view, acts = self.view, list[Button]()
        if self.cards:
            acts += reversed(self.cards[0].buttons.values())
        if view is not None and view.may_write:
            if view.current is None:
                acts.append(self.new)
            elif not view.current.writable:
                acts.insert(0, self.another)
        self.head.offer(*acts)

    def _show_recommendations(self, view: TriageView) -> None:
        clear_out(self._list)
        self.cards = []
        rests_on = (*view.analyses, *view.concerns)
        for line in view.recommendations:
            newest = line is view.current
            card = RecommendationCard(
                line, self._context, rests_on, may_write=view.barred is None and newest
            )
            card.wanted.connect(partial(self._act, line))
            if len(self.cards) == 1:
                self._list.addWidget(Heading(self.tr("Earlier recommendations"), 2))
            self.cards.append(card)
            self._list.addWidget(card)
        if not view.recommendations:
            self._list.addWidget(self._empty())

    def _empty(self) -> QWidget:
        return EmptyState(
            "scale",
            self.tr("Nothing is recommended yet"),
            self.tr(
                "When the analysis is done, the Infohus recommends who acts. The authorities "
                "decide under their own laws."
            ),
        )

    def _show_earlier(self, view: TriageView) -> None:
        clear_out(self._earlier)
        for words in view.concerns:
            self._earlier.addWidget(Muted(say(words[1])))
        for person in view.similar:
            self._earlier.addWidget(before_part(person, self._context.go.open_concern))
        if not view.similar:
            told = self.tr("No other concern on a similar name, number or address is known.")
            self._earlier.addWidget(Muted(told))

    def _fresh(self, view: TriageView) -> dict[str, Value]:
        """Return what a new one begins with: the newest analysis, every concern of the case."""
        given: dict[str, Value] = {"concerns": [key for key, _ in view.concerns]}
        if view.analyses:
            given["analysis"] = view.analyses[0][0]
        return given

    # --- acting

    def _act(self, line: RecommendationLine, key: str) -> None:
        if key == "write":
            self.write()
        else:
            self.dialog = SHEETS[key](self.window(), self._context, self._acts, line.record_id)

    @Slot()
    def _on_changed(self) -> None:
        """Say what follows from the outcome, and ask about haste only where somebody approves."""
        outcome = self.binding.value("outcome")
        told = [say(FOLLOWS[each].guide) for each in Recommended if each == outcome]
        self.follows.setText("".join(told))
        self._haste.setVisible(bool(self.view and self.view.second))

    @Slot()
    def _prepare(self) -> None:
        self._settle(submit=False)

    @Slot()
    def _send(self) -> None:
        self._settle(submit=True)

    def _settle(self, *, submit: bool) -> None:
        if not self.send.isEnabled():
            return
        self._enable(on=False)
        self.keeper.settle(partial(self._write, submit=submit))

    def _write(self, *, submit: bool) -> None:
        given = Written(self._case, self.answers(), self.keeper.draft, submit)
        work = partial(self._acts.write, given)
        self._context.jobs.run(self, work, self._written, self._on_refused, self._on_fault)

    def _written(self, changed: Changed) -> None:
        self._enable(on=True)
        self.half.end()
        self.keeper.renew()
        self.problems.show_problems([])
        self._turn(0)
        self._context.feed.announce(changed)
        self._context.go.tell(self.tr("The recommendation is saved"))

    def _on_refused(self, refusal: Refused) -> None:
        self._enable(on=True)
        self.keeper.reopen()
        if isinstance(refusal, Incomplete):
            problems = self.binding.show_problems(refusal.problems)
            self.problems.show_problems(problems)
            self.binding.focus(refusal.problems[0].field)
        else:
            self.problems.show_problems([(refusal.field, say(refusal.why))])

    def _on_fault(self, fault: EnvironmentFault) -> None:
        self._enable(on=True)
        self.keeper.reopen()
        self._context.jobs.faulted.emit(fault)

    def _enable(self, *, on: bool) -> None:
        self.send.setEnabled(on)
        self.prepare.setEnabled(on)

    @Slot()
    def _leave(self) -> None:
        self.keep_now()
        self._turn(0)

    def _refused(self, refusal: Refused) -> None:
        self.note.say(say(refusal.why))

    # --- making

    def _connect(self) -> None:
        self.new.clicked.connect(self.write)
        self.another.clicked.connect(self.write)
        self.back.clicked.connect(self._leave)
        self.prepare.clicked.connect(self._prepare)
        self.send.clicked.connect(self._send)
        self.problems.chosen.connect(self.binding.focus)
        self.binding.changed.connect(self._on_changed)
        self.keep_by_key()

    def _build(self) -> None:
        named = {"write": self.new, "another": self.another, "prepare": self.prepare}
        for name, button in {**named, "send": self.send}.items():
            button.setObjectName(name)
        self.note.hide()
        own = (self.back, self.prepare, self.send, self.another, self.new)
        self.head = PageHead(*own, words=self.half.state)
        self.head.offer()
        self.earlier = Card(self.tr("Every concern, also earlier ones"), level=3)
        self.earlier.add(Muted(self.tr("Look through them before you recommend.")))
        self._earlier = QVBoxLayout()
        self._earlier.setSpacing(8)
        self.earlier.body.addLayout(self._earlier)
        self._stack = QStackedWidget()
        overview = self._overview()
        self._stack.addWidget(overview)
        self._stack.addWidget(self._form())
        self.across = SideBySide(self._stack, self.earlier, TWO_COLUMNS)
        overview.content.addLayout(self.across.below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.note)
        column.addWidget(self.across, 1)

    def _overview(self) -> Body:
        body = Body()
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        body.content.addLayout(self._list)
        return body

    def _form(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.problems)
        body = Body(READING)
        for section in RECOMMENDATION.sections:
            card = Card(say(section.title))
            if section.guide:
                card.add(Muted(say(section.guide)))
            card.add(FormRows(section, binding=self.binding, headings=False))
            if section is RECOMMENDATION.sections[0]:
                card.add(self.follows)
            body.content.addWidget(card)
            self._haste = card  # the last one asks about haste
        column.addWidget(body, 1)
        return page
