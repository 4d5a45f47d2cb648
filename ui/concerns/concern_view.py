"""A concern's page: what was said, who it is about, what is left, and where it goes."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.access.roles import Right, may
from models.concerns.care import CALLER_IS_FAMILY
from models.concerns.concern import ConcernState
from models.concerns.rows import ConcernContent, ConcernView
from models.forms.answers import Answers, written
from models.forms.definitions.assessment import REJECTION
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId
from models.kernel.text import Text, text
from models.law.kinds import route_of
from models.ports.records import NOT_FOUND
from models.usecases.find_similar import Found
from models.usecases.go_further import Further, WentFurther
from models.usecases.open_concern import ENDED_WITHOUT_CASE
from ui.attachments.attachments_panel import files_card
from ui.cards.cards_card import CardsCard
from ui.changes import Changed, Refresh
from ui.concerns.acts import ConcernActs
from ui.concerns.assessing import AssessedCard, AssessmentSheet, usual, written_sheet
from ui.concerns.caller_card import CallerCard
from ui.concerns.concern_dialogs import FurtherDialog
from ui.concerns.concern_parts import (
    AfterCard,
    AgainCard,
    DeleteCard,
    LeftCard,
    ReadCard,
    StoryCard,
    WhoCard,
    WordsCard,
    chips,
    column,
    law_card,
    what_goes,
)
from ui.concerns.concern_words import subtitle_of, title_of
from ui.concerns.earlier_card import EarlierCard
from ui.concerns.kind_part import KindPart
from ui.concerns.reflow import Reflow
from ui.context import Context
from ui.forms.conflict_sheet import conflict_sheet
from ui.forms.words_dialog import Refuse, WordsDialog
from ui.handover.given_card import GivenCard
from ui.kit.buttons import Button, plain_button, primary, quiet
from ui.kit.card import Card, Note
from ui.kit.dialogs import Confirm, Dialog, confirm
from ui.kit.page import Page
from ui.language import filled, say
from ui.paper.extract_button import ExtractButton
from ui.people.insight_button import InsightButton, PartyAccessButton


class ConcernPage(QWidget):
    """Shows one concern; each showing is logged before anything is seen.

    Signals:
        loaded: the page shows what is on record.
    """

    loaded = Signal()

    view: ConcernView | None = None
    dialog: Dialog | None = None
    earlier: EarlierCard | None = None
    question: Confirm | None = None

    def __init__(
        self,
        acts: ConcernActs,
        context: Context,
        concern_id: ConcernId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._acts, self._context, self.concern_id = acts, context, concern_id
        self._on = context, (Kind.CONCERN, str(concern_id))
        self._reason, self._gone = "", False
        self.mistaken = quiet(self.tr("Created by mistake"))
        self.mistaken.setObjectName("mistaken")
        self.reject = plain_button(self.tr("Reject"), "x")
        self.reject.setObjectName("reject")
        self.case = primary(self.tr("Open the case"), "folder-open")
        self.case.setObjectName("open_case")
        self.sheet: QWidget | None = None
        self.conflict = quiet(self.tr("Conflict of interest …"), "user")
        self.conflict.setObjectName("conflict")
        self.further = primary(self.tr("Go further"), "arrow-right")
        self.further.setObjectName("further")
        for button, act in self._acts_of_page():
            button.clicked.connect(act)
            button.hide()
        buttons = (button for button, _ in self._acts_of_page())
        self.page = Page(" ", " ", *buttons)
        self._body = QWidget()
        self.files = files_card(acts.attachments, context, concern_id)
        self.page.content.addWidget(self.files)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)
        self._refresh = Refresh(self, context.feed, self.reload, wants=self._mine)

    @Slot()
    def reload(self) -> None:
        """Ask again for what is on record."""
        if self._gone:
            return
        work = partial(self._acts.open, self.concern_id, self._reason)
        self._context.jobs.run(self, work, self._show, self._not_shown)

    def _not_shown(self, refusal: Refused) -> None:
        """Leave a concern that one no longer sees."""
        if refusal.why is not NOT_FOUND:
            self._refused(refusal)
        elif self.isVisible():
            self._context.go.show_today()
            self._context.go.tell(say(NOT_FOUND))

    @Slot()
    def ask_conflict(self) -> None:
        """Declare a conflict of interest, one's own or a colleague's."""
        self.sheet = conflict_sheet(self, self._context, self._acts.conflict, self._on[1])

    @Slot()
    def go_further(self) -> None:
        """Ask where the concern goes, with whoever may be the same person."""
        if self.view is None or self.view.content is None or self._held():
            return
        sought = self.view.content.subject.sought
        work = partial(self._acts.matches, sought, self.concern_id)
        self._context.jobs.run(self, work, self._ask_further, self._refused)

    @Slot()
    def ask_reject(self) -> None:
        """Ask how, who and why, then reject; what came before is to be seen first."""
        if self.view is None or self._held():
            return

        def submit(answers: Answers) -> Changed:
            return self._acts.reject(self.concern_id, written(answers, "why"), answers)

        verb = self.tr("Reject")
        sheet = AssessmentSheet(self, REJECTION, verb, self._context, submit)
        self.dialog = sheet
        sheet.saved.connect(self._told_saved)
        sheet.begin_with(usual(self.view.model))

    @Slot()
    def ask_assessment(self) -> None:
        """Write the assessment, or put it right."""
        if self.view is None or self.view.content is None:
            return
        newest = next(iter(self.view.content.assessed), None)
        submit = partial(self._acts.assess, self.concern_id)
        self.dialog = written_sheet(self, self._context, submit, newest, self.view.model)

    @Slot()
    def _told_saved(self) -> None:
        self._context.go.tell(self.tr("Saved."))

    @Slot()
    def ask_mistaken(self) -> None:
        """Ask what the mistake was, then end it."""
        self._ask(
            self.tr("The concern was created by mistake"),
            text("ConcernPage", "What was the mistake?"),
            self.tr("End it"),
            self._acts.mistaken,
            self.tr("For example: written twice, or about somebody else."),
        )

    @Slot()
    def ask_tell_back(self) -> None:
        """Ask what was said to the caller."""
        self._ask(
            self.tr("Spoke with the caller"),
            text("ConcernPage", "What was said?"),
            self.tr("Save"),
            self._acts.tell_back,
            " ".join(
                (
                    self.tr("You may say that we look at it; not what we know, find or do."),
                    *((say(CALLER_IS_FAMILY),) if self._guarded() else ()),
                )
            ),
        )

    def _guarded(self) -> bool:
        return self.view is not None and route_of(self.view.kind).guarded

    @Slot()
    def open_case(self) -> None:
        """Go to the case that took the concern up."""
        if self.view is not None and self.view.case_id is not None:
            self._context.go.open_case(self.view.case_id)

    @Slot()
    def after_call(self) -> None:
        """Go on with what is left after the call."""
        self._context.go.after_call(self.concern_id)

    def _acts_of_page(self) -> tuple[tuple[Button, Callable[[], None]], ...]:
        return (
            (self.conflict, self.ask_conflict),
            (self.mistaken, self.ask_mistaken),
            (self.reject, self.ask_reject),
            (self.case, self.open_case),
            (self.further, self.go_further),
        )

    def _mine(self, topics: Changed) -> bool:
        return self._on[1] in topics

    def _show(self, view: ConcernView) -> None:
        self.view = view
        waiting = view.state is ConcernState.REGISTERED
        for button in (self.mistaken, self.reject, self.further):
            button.setVisible(waiting)
        self.case.setVisible(view.case_id is not None)
        self.conflict.setVisible(view.content is not None)
        self.page.set_title(title_of(view), subtitle_of(view, self._context))
        self.page.content.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self.earlier = None
        self._body = self._closed() if view.content is None else self._open(view, view.content)
        self.page.content.insertWidget(0, self._body)
        self.files.setVisible(view.content is not None)
        if waiting:
            self.further.setFocus(Qt.FocusReason.OtherFocusReason)
        self.loaded.emit()

    def _open(self, view: ConcernView, content: ConcernContent) -> QWidget:
        whole = QWidget()
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(chips(view, self._context))
        box.addWidget(self._kind(view))
        if view.case_id is not None:
            words = self.tr("The concern is part of case {number}.")
            box.addWidget(Note(filled(words, number=view.case_number)))
        elif view.state is ConcernState.IN_CASE:
            words = self.tr("The concern is part of a case that you do not have access to.")
            box.addWidget(Note(words))
        words_card = WordsCard(content, self._context)
        words_card.told.connect(self.ask_tell_back)
        caller = CallerCard(self._acts, self._context, view.id, content.reporter)
        left: list[QWidget] = [words_card]
        left += [AgainCard(content.again, self._context)] if content.again else []
        if content.after_call is not None:
            left.append(AfterCard(content))
        in_case = view.state is ConcernState.IN_CASE
        if in_case or content.assessed:
            assessed = AssessedCard(content.assessed, self._context, writable=in_case)
            assessed.write.clicked.connect(self.ask_assessment)
            left.append(assessed)
        what = LeftCard(view, self._context, self._acts.child_report)
        what.write_up.connect(self.after_call)
        who = WhoCard(content.subject, self._context)
        who.add(*self._for_citizen())
        story = StoryCard(content.story, self._context)
        cards = CardsCard(self._acts.cards, *self._on)
        outside = what, GivenCard(self._acts.given, *self._on)
        right = column(cards, *outside, law_card(), story, *self._deleting(view))
        if view.state is ConcernState.REGISTERED:
            self.earlier = EarlierCard(self._acts, self._context, self.concern_id)
            box.addWidget(self.earlier)
            self.earlier.seek()
        box.addWidget(Reflow(column(*left), column(who, caller), right, shares=(5, 4, 4)))
        return whole

    def _held(self) -> bool:
        """Whether what came before is still to be seen; then it asks for that instead."""
        if self.earlier is None or not self.earlier.unseen:
            return False
        self.page.show_widget(self.earlier.seen)
        self.earlier.ask()
        return True

    def _kind(self, view: ConcernView) -> KindPart:
        change, open_ = self._acts.change_kind, view.state not in ENDED_WITHOUT_CASE
        self.kind = KindPart(view.kind, view.id, change, self._context, changeable=open_)
        return self.kind

    def _closed(self) -> QWidget:
        """Return the page of a rejected concern: a date, 'rejected', and the way in."""
        card = ReadCard()
        card.wanted.connect(self._read)
        asked = Card(self.tr("When the person asks"))
        asked.add(*self._for_citizen())
        outside = GivenCard(self._acts.given, *self._on), *self._deleting(self.view)
        return column(card, asked, *outside)

    def _for_citizen(self) -> tuple[Button, ...]:
        acts = self._acts
        self.extract = ExtractButton(acts.extract, acts.draw, *self._on)
        self.insight = InsightButton(acts.insight, *self._on)
        return self.insight, PartyAccessButton(acts.insight, *self._on), self.extract

    def _deleting(self, view: ConcernView | None) -> list[QWidget]:
        """Return the way to delete what came to nothing, for whoever may."""
        if view is None or view.state not in ENDED_WITHOUT_CASE:
            return []
        if not may(self._context.user.role, Right.DELETE):
            return []
        card = DeleteCard(view, self._acts.keep, self._context)
        card.chosen.connect(self.ask_delete)
        return [card]

    @Slot()
    def ask_delete(self) -> None:
        """Say what goes and what stays, then delete."""
        self.question = confirm(
            self,
            self.tr("Delete the concern for good?"),
            what_goes(),
            self.tr("Delete for good"),
            self._delete,
            safe=self.tr("Keep it"),
            dangerous=True,
        )

    def _delete(self) -> None:
        work = partial(self._acts.delete, self.concern_id)
        self._context.jobs.run(self, work, self._deleted, self._refused)

    def _deleted(self, changed: Changed) -> None:
        self._gone = True
        self._context.feed.announce(changed)
        self._context.go.tell(self.tr("The concern is deleted."))
        self._context.go.show_today()

    @Slot(str)
    def _read(self, reason: str) -> None:
        self._reason = reason
        self.reload()
        self._reason = ""

    def _ask_further(self, found: Found) -> None:
        if self.view is None:
            return
        self._context.feed.announce(found.changed)
        dialog = FurtherDialog(
            self, self.concern_id, found.persons, self._send_further, self.view.model
        )
        self.dialog = dialog
        dialog.begin()

    def _send_further(self, further: Further, refuse: Refuse) -> None:
        work = partial(self._acts.further, further)
        self._context.jobs.run(self, work, self._went_further, refuse)

    def _went_further(self, went: WentFurther) -> None:
        self._close_dialog()
        self._context.feed.announce(went.changed)
        if went.suspended:
            words = self.tr("Case {number} is suspended: pass the new concern to the police.")
        else:
            words = self.tr("The concern is part of case {number}.")
        self._context.go.tell(filled(words, number=went.number))
        self._context.go.open_case(went.case_id)

    def _ask(
        self,
        title: str,
        question: Text,
        verb: str,
        act: Callable[[ConcernId, str], Changed],
        guide: str,
    ) -> None:
        def send(words: str, refuse: Refuse) -> None:
            work = partial(act, self.concern_id, words)
            self._context.jobs.run(self, work, self._done, refuse)

        dialog = WordsDialog(self, title, question, verb, send, guide=guide)
        self.dialog = dialog
        dialog.open()
        dialog.row.focus()

    def _done(self, changed: Changed) -> None:
        self._close_dialog()
        self._context.feed.announce(changed)
        self._context.go.tell(self.tr("Saved."))

    def _close_dialog(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.accept()

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))
