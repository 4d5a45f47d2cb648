"""The page Child and consent of a case.

The child's own track stands beside the Infohus'; consent and informing are person by person;
then transitions, and what goes on while the case rests.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from models.calendar.entry import EntryKind
from models.course.child_report import REPORT_NUMBER
from models.course.child_view import ChildView, ClockLine, EffortAtRest, OpenTask
from models.course.consent import MOVES, ConsentState
from models.course.majority import TURNS_18
from models.course.record import RecordRow
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId
from models.law.hints import Step
from models.ports.records import NOT_FOUND
from ui.cases.lists import ListPage
from ui.changes import Changed, Refresh
from ui.child import sheets
from ui.child.acts import ChildActs
from ui.child.parts import (
    clock_line,
    consent_line,
    fill,
    holders_words,
    inform_line,
    name_in,
    party_words,
    report_lines,
)
from ui.child.rest_card import RestCard
from ui.child.transitions_card import TransitionsCard
from ui.context import Context
from ui.kit.buttons import Button, plain_button, primary, quiet
from ui.kit.card import Card, Note
from ui.kit.columns import Columns
from ui.kit.dialogs import inform
from ui.kit.labels import Heading, Muted, Wrapped
from ui.kit.legal_hint import LegalHint
from ui.language import filled, say

_SHOWN = {Kind.RELATION, Kind.CONSENT, Kind.INFORMATION, Kind.TRANSITION, Kind.TRANSFER,
          Kind.EFFORT}  # fmt: skip


class ChildPage(ListPage):
    """A page of a case; it asks again when something of the case changes."""

    def __init__(self, acts: ChildActs, context: Context, case_id: CaseId) -> None:
        super().__init__()
        self._acts, self._context, self.case_id = acts, context, case_id
        self.view: ChildView | None = None
        self.sheet: QDialog | None = None
        self.buttons: dict[tuple[str, str], Button] = {}
        self._first: tuple[Button, ...] = ()
        self._refresh = Refresh(self, context.feed, self.reload, wants=self._wants)

    def _wants(self, topics: frozenset[Topic]) -> bool:
        mine = (Kind.CASE, str(self.case_id)) in topics
        kinds = {kind for kind, _ in topics}
        return mine or not kinds.isdisjoint(_SHOWN | {Kind.ENTRY, Kind.PERSON})

    @Slot()
    def reload(self) -> None:
        """Ask again for what stands."""
        work = partial(self._acts.open, self.case_id)
        self._context.jobs.run(self, work, self._show, self._not_shown)

    def _show(self, view: ChildView) -> None:
        self.view, self.buttons = view, {}
        self._first = ()
        self.show_cards([*self._cards(view), LegalHint(Step.CHILD)])
        self.head.offer(*self._first)

    def _cards(self, view: ChildView) -> list[QWidget]:
        cards: list[QWidget] = []
        rest = RestCard(self, view)
        if rest.needed:
            cards.append(rest)
        if view.minor or any(clock.kind is EntryKind.CHILD_REPORT for clock in view.clocks):
            cards.append(self._track(view))
        cards += [self._consents(view), self._informing(view), TransitionsCard(self, view)]
        return cards

    def _track(self, view: ChildView) -> Card:
        """Return the two clocks, apart from each other."""
        card = Card(self.tr("Two clocks"))
        card.add(
            Muted(
                self.tr(
                    "The report on the child has a clock of its own. It waits for nothing in "
                    "the Infohus, and goes on while a case is suspended."
                )
            )
        )
        if words := party_words(view):
            card.add(Wrapped(words))
        columns = Columns(share=(1, 1), letters=70)
        for column, kind, title in (
            (columns.left, EntryKind.CHILD_REPORT, self.tr("The child's track")),
            (columns.right, EntryKind.ASSESSMENT, self.tr("The Infohus")),
        ):
            column.addWidget(Heading(title, 3))
            found = [clock for clock in view.clocks if clock.kind is kind]
            for clock in found:
                column.addWidget(self._clock(clock, view))
            if not found:
                column.addWidget(Muted(self.tr("No report is planned.")))
            column.addStretch(1)
        return card.add(columns)

    def _clock(self, clock: ClockLine, view: ChildView) -> QWidget:
        box = Card(level=3).add(clock_line(clock, self._context))
        names = {str(key): name for key, name in view.names.items()}
        if clock.kind is not EntryKind.CHILD_REPORT:
            return box
        for words in report_lines(clock, names) if clock.answers else ():
            box.add(Wrapped(words))
        key = str(clock.entry_id)
        if clock.ended_at is None:
            main = not self._first
            button = (primary if main else plain_button)(self.tr("Record the report …"), "send")
            self.offer("report", key, button, partial(self._report, clock))
            if main:  # it stands at the head of the page
                self._first = (button,)
            else:
                box.add(button)
        elif clock.answers and not clock.number:
            button = quiet(self.tr("Add their number …"), "pencil")
            self.offer("number", key, button, partial(self._number, clock))
            box.add(button)
        return box

    def offer(
        self, act: str, key: str, button: Button, does: Callable[[], None], about: str = ""
    ) -> Button:
        """Let a button do something, and remember it by act and record."""
        if about:
            button.setAccessibleName(f"{button.text()} {about}")
        button.clicked.connect(does)
        self.buttons[act, key] = button
        return button

    def _consents(self, view: ChildView) -> Card:
        add = plain_button(self.tr("Ask for consent …"), "plus")
        self.offer("consent", "", add, self._consent)
        may = not view.suspended and not view.closed
        add.setVisible(may)
        card = Card(self.tr("Consent"), add)
        if view.minor:
            if held := holders_words(view.people):
                card.add(Muted(filled(self.tr("Custody: {names}"), names=held)))
            if view.custody is not None:
                card.add(Note(say(view.custody)))
        rows = [
            consent_line(row, view, self._answer_acts(row, view, may=may))
            for row in view.records
            if row.kind is Kind.CONSENT
        ]
        empty = self.tr(
            "Nobody has been asked. Consent is needed only where the law asks for it; § 115 "
            "does not. Write one for each who is asked."
        )
        return fill(card, rows, empty)

    def _answer_acts(self, row: RecordRow, view: ChildView, *, may: bool) -> tuple[Button, ...]:
        if not may or row.ended_at is not None or not MOVES[ConsentState(row.state)]:
            return ()
        name = name_in(view, row.person_id)
        given = row.state == ConsentState.GIVEN
        words = self.tr("Withdrawn …") if given else self.tr("Answer …")
        button = quiet(words, "pencil")
        act = partial(self._answer, row, name)
        return (self.offer("answer", str(row.record_id), button, act, name),)

    def _informing(self, view: ChildView) -> Card:
        add = plain_button(self.tr("Decide on informing …"), "plus")
        self.offer("inform", "", add, self._inform)
        card = Card(self.tr("The duty to inform"), add)
        rows = [
            inform_line(row, view)
            for row in view.records
            if row.kind is Kind.INFORMATION and row.ended_at is None
        ]
        empty = self.tr(
            "Nothing is decided. Whoever we hold something on is told so within a month, later, "
            "or not at all: each with a date, and with a reason where it is not now."
        )
        return fill(card, rows, empty)

    @Slot()
    def _consent(self) -> None:
        if self.view is not None:
            self.sheet = sheets.consent_sheet(self, self._context, self._acts, self.view)

    @Slot()
    def _inform(self) -> None:
        if self.view is not None:
            self.sheet = sheets.inform_sheet(self, self._context, self._acts, self.view)

    def _answer(self, row: RecordRow, name: str) -> None:
        self.sheet = sheets.answer_sheet(self, self._context, self._acts, row, name)

    def _report(self, clock: ClockLine) -> None:
        if self.view is not None:
            about = sheets.children(self.view.people)
            self.sheet = sheets.report_sheet(
                self, self._context, self._acts.report, clock.entry_id, about,
                resting=self.view.suspended, guarded=self.view.guarded,
            )  # fmt: skip

    def _number(self, clock: ClockLine) -> None:
        act = partial(self._acts.report_number, clock.entry_id)
        verb = self.tr("Add the number")
        self.sheet = sheets.plain_sheet(self, self._context, REPORT_NUMBER, verb, act)

    def prepare_majority(self, task: OpenTask) -> None:
        """Open the form for the 18th birthday."""
        act = partial(self._acts.majority, task.entry_id)
        told = self.tr(
            "On the day the others' consents expire, and the parents' insight ends. Efforts for "
            "a child ask for a decision each; nothing is closed in silence."
        )
        verb = self.tr("Record the preparation")
        self.sheet = sheets.plain_sheet(self, self._context, TURNS_18, verb, act, told)

    def decide_effort(self, effort: EffortAtRest, name: str) -> None:
        """Open the form for one effort."""
        self.sheet = sheets.effort_sheet(self, self._context, self._acts, effort, name)

    def decide_adult(self, effort: EffortAtRest, name: str) -> None:
        """Open the form for an effort that rests on the law on children, at 18."""
        self.sheet = sheets.adult_sheet(self, self._context, self._acts, effort, name)

    def open_sheet(self, sheet: QDialog) -> None:
        """Remember a form that a card of the page has opened."""
        self.sheet = sheet

    @property
    def acts(self) -> ChildActs:
        """What can be done here."""
        return self._acts

    @property
    def context(self) -> Context:
        """Jobs, changes, clock and the way to other screens."""
        return self._context

    def ask(self, work: Callable[[], Changed]) -> None:
        """Do something that asks for no words."""
        self._context.jobs.run(self, work, self._context.feed.announce, self._refused)

    def _not_shown(self, refusal: Refused) -> None:
        """Say why it cannot be shown; a case that one no longer sees is left by its page."""
        if refusal.why is not NOT_FOUND:
            self._refused(refusal)

    def _refused(self, refusal: Refused) -> None:
        inform(self, self.tr("That cannot be done"), say(refusal.why))
