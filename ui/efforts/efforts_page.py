"""The offers and efforts of a case: what waits, what runs, what was offered, what was."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.access.roles import Right, may
from models.calendar.entry import EntryKind
from models.efforts.rows import EffortLine, EffortsView, EffortTask, OfferLine
from models.efforts.states import OFFER_STATES, EffortState, OfferState
from models.forms.answers import written
from models.forms.definitions.offers import HOW_AGAIN, OFFER, OFFER_ANSWER
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from ui.changes import Refresh
from ui.context import Context
from ui.efforts import sheets
from ui.efforts.acts import EffortActs
from ui.efforts.effort_card import EffortCard
from ui.efforts.words import OFFER_ICONS, chosen_words, quiet_chip
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import Button, plain_button, primary, quiet
from ui.kit.card import Card, Line
from ui.kit.chip import Chip
from ui.kit.clearing import clear_out
from ui.kit.empty import EmptyState
from ui.kit.labels import Heading, Label, Muted, Role, Wrapped
from ui.kit.page import READING, Body
from ui.kit.page_head import PageHead
from ui.language import filled, say, show_date, show_when

KINDS = frozenset({Kind.OFFER, Kind.EFFORT, Kind.EFFORT_LOG, Kind.CASE, Kind.ENTRY})


class EffortsPage(QWidget):
    """Offers and efforts of one case."""

    def __init__(self, acts: EffortActs, context: Context, case_id: CaseId) -> None:
        super().__init__()
        self.setObjectName("efforts")
        self._acts, self._context, self.case_id = acts, context, case_id
        self.view: EffortsView | None = None
        self.sheet: FormSheet | None = None
        self.cards: dict[str, EffortCard] = {}
        self.buttons: dict[tuple[str, str], Button] = {}
        self.new = primary(self.tr("New effort …"), "plus")
        self.offer = plain_button(self.tr("Write down an offer …"), "heart-handshake")
        self.new.clicked.connect(self._plan)
        self.offer.clicked.connect(self._offer)
        self.head = PageHead(self.offer, self.new)
        self.empty = EmptyState(
            "heart-handshake",
            self.tr("Nothing is offered yet"),
            self.tr(
                "Offers answered at a visit come here by themselves. A yes becomes an effort to "
                "start; each effort has a goal, a law it rests on, and a next contact."
            ),
        )
        self._body = Body(READING)
        self._lay_out()
        self._refresh = Refresh(self, context.feed, self.reload, kinds=KINDS)

    @Slot()
    def reload(self) -> None:
        """Ask for the page again."""
        work = partial(self._acts.view, self.case_id)
        self._context.jobs.run(self, work, self._show, self._refused)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.head)
        column.addWidget(self._body, 1)
        column.addWidget(self.empty, 1)

    def _show(self, view: EffortsView) -> None:
        self.view, self.cards, self.buttons = view, {}, {}
        self.head.offer(*((self.offer, self.new) if view.active else ()))
        content = self._body.content
        clear_out(content)
        for part in self._parts(view):
            content.addWidget(part)
        content.addStretch(1)
        self._body.setVisible(bool(view.records))
        self.empty.setVisible(not view.records)

    def _parts(self, view: EffortsView) -> list[QWidget]:
        running = [line for line in view.efforts if line.state is not EffortState.ENDED]
        ended = [line for line in view.efforts if line.state is EffortState.ENDED]
        parts = [*self._waiting(view), *(self._card(view, line) for line in running)]
        if view.offers:
            parts.append(self._offers(view))
        if ended:
            parts.append(Heading(self.tr("Ended"), 2))
            parts += [self._card(view, line) for line in ended]
        return parts

    def _card(self, view: EffortsView, line: EffortLine) -> EffortCard:
        card = EffortCard(view, line, self._context, self._do)
        self.cards[line.record.record_id] = card
        return card

    def _waiting(self, view: EffortsView) -> list[QWidget]:
        """Return what a no asks for: who must know it, and the offer of next month."""
        if not view.active:
            return []
        found: list[QWidget] = []
        if view.of_case(EntryKind.INFORM_DECLINED) is not None:
            found.append(self._to_tell())
        task = view.of_case(EntryKind.RE_OFFER)
        if task is not None:
            found.append(self._each_month(task))
        return found

    def _to_tell(self) -> QWidget:
        tell = plain_button(self.tr("Tell an authority …"), "send")
        keep = quiet(self.tr("Nobody is told …"), "eye-off")
        tell.clicked.connect(self._inform)
        keep.clicked.connect(self._keep)
        may_tell = may(self._context.user.role, Right.HAND_OVER)
        tell.setVisible(may_tell)
        self.buttons["tell", ""], self.buttons["keep", ""] = tell, keep
        card = Card(self.tr("Who must know of the no?"), keep, tell, level=3)
        words = self.tr(
            "Police and the authorities concerned are told where it is necessary. A no is a "
            "free choice and says nothing about the concern."
        )
        card.add(Wrapped(words))
        if not may_tell:
            card.add(Muted(self.tr("A coordinator (tovholder) tells them.")))
        return card

    def _each_month(self, task: EffortTask) -> QWidget:
        act = plain_button(self.tr("Make the offer again …"), "refresh")
        act.clicked.connect(self._again)
        self.buttons["again", ""] = act
        card = Card(self.tr("The offers come again each month"), act, level=3)
        when = show_when(task.due_at, self._context.clock.now())
        words = self.tr("Next: {when}. Until something is accepted or the case is closed.")
        return card.add(Wrapped(filled(words, when=when)))

    def _offers(self, view: EffortsView) -> QWidget:
        card = Card(self.tr("Offers"), level=3)
        for at, line in enumerate(view.offers):
            if at:
                card.add(Line())
            card.body.addLayout(self._offer_line(line, active=view.active))
            said = self._own_words(line)
            if said:
                card.add(Wrapped(f"»{said}«"))
        for again in view.made_again:
            words = self.tr("Offered again {day}: {how}")
            day = show_date(local(again.at).date())
            how = chosen_words(HOW_AGAIN, written(again.answers, "how"))
            said = written(again.answers, "words")
            told = filled(words, day=day, how=how)
            card.add(Muted(f"{told} »{said}«" if said else told))
        return card

    def _offer_line(self, line: OfferLine, *, active: bool) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(12)
        title = say(line.kind.title)
        across.addWidget(Label(title, Role.STRONG))
        across.addWidget(
            Chip(quiet_chip(say(OFFER_STATES[line.state]), OFFER_ICONS[line.state]))
        )
        across.addWidget(Muted(show_date(local(line.record.at).date())), 1)
        if active and line.state is not OfferState.ACCEPTED:
            button = quiet(self.tr("Answer …"), "pencil")
            button.setAccessibleName(f"{button.text()} {title}")
            button.clicked.connect(partial(self._answer, line))
            self.buttons["answer", line.record.record_id] = button
            across.addWidget(button)
        return across

    def _own_words(self, line: OfferLine) -> str:
        newest = max(
            (line.record.answers[form] for form in (OFFER.key, OFFER_ANSWER.key)
             if form in line.record.answers),
            key=lambda said: said.at, default=None,
        )  # fmt: skip
        return "" if newest is None else written(newest.answers, "words")

    @Slot()
    def _plan(self) -> None:
        if self.view is not None:
            submit = partial(self._acts.plan, self.case_id)
            self.sheet = sheets.EffortSheet(self, self._context, self.view, submit)

    @Slot()
    def _offer(self) -> None:
        if self.view is not None:
            self.sheet = sheets.offer_sheet(
                self, self._context, self._acts, self.case_id, self.view
            )

    @Slot()
    def _again(self) -> None:
        if self.view is not None:
            self.sheet = sheets.again_sheet(
                self, self._context, self._acts, self.case_id, self.view
            )

    @Slot()
    def _inform(self) -> None:
        if self.view is not None:
            self.sheet = sheets.inform_sheet(
                self, self._context, self._acts, self.case_id, self.view.today
            )

    @Slot()
    def _keep(self) -> None:
        self.sheet = sheets.keep_sheet(self, self._context, self._acts, self.case_id)

    def _answer(self, line: OfferLine) -> None:
        self.sheet = sheets.answer_sheet(self, self._context, self._acts, line)

    def _do(self, what: str, line: EffortLine, task: EffortTask | None) -> None:
        context, acts = self._context, self._acts
        if what == "begin" and self.view is not None:
            submit = partial(acts.begin, line.record.record_id)
            self.sheet = sheets.EffortSheet(self, context, self.view, submit, line)
        elif task is not None:
            self.sheet = sheets.check_sheet(self, context, acts, line, task)
        else:
            self.sheet = _SHEETS[what](self, context, acts, line)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


_SHEETS: dict[str, Callable[[QWidget, Context, EffortActs, EffortLine], FormSheet]] = {
    "contact": sheets.contact_sheet,
    "progress": sheets.progress_sheet,
    "pause": sheets.pause_sheet,
    "take_up": sheets.take_up_sheet,
    "end": sheets.end_sheet,
    "release": sheets.release_sheet,
}
