"""A case: the head that never scrolls away, and its pages as tabs."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.access.roles import Right, may
from models.cases.pages import PAGES
from models.cases.rows import CaseView
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId
from models.ports.records import NOT_FOUND
from models.usecases.common import WHY_CLOSED
from ui.cases.acts import CaseActs
from ui.cases.care_bar import CareBar
from ui.cases.case_bar import CaseBar
from ui.cases.case_header import CaseHeader
from ui.cases.case_steps import CaseSteps, SheetFactory
from ui.cases.journal_page import JournalPage
from ui.cases.lists import ConcernsPage
from ui.cases.log_page import LogPage
from ui.cases.overview_page import OverviewPage
from ui.cases.owner_sheet import owner_sheet
from ui.cases.people_page import PeoplePage
from ui.cases.police_sheets import resume_sheet
from ui.changes import Refresh
from ui.context import Context
from ui.forms.contact_sheet import contact_sheet
from ui.forms.draft_keeper import DraftKeeper
from ui.forms.why_open import ask_why_open
from ui.forms.words_dialog import Refuse, WordsDialog
from ui.kit.buttons import Button, plain_button
from ui.kit.card import Note
from ui.kit.dialogs import inform
from ui.kit.page_head import PageHead
from ui.language import say

PageFactory = Callable[[CaseId], QWidget]
"""Makes a page of a case; it keeps itself fresh."""

_SIDE: Final = 24


@runtime_checkable
class ShowsCase(Protocol):
    """A page that is told how the case stands, whenever that changes."""

    def show_case(self, case: CaseView) -> None:
        """Show what of it the page needs."""


class CasePage(QWidget):
    """One case.

    Signals:
        shown: a ``CaseView`` is on the screen.
        meeting_wanted: this ``CaseView`` is to be shown at a meeting.
        panel_wanted: a panel is to be called on this ``CaseView``.
    """

    shown = Signal(object)
    meeting_wanted = Signal(object)
    panel_wanted = Signal(object)

    def __init__(
        self,
        acts: CaseActs,
        context: Context,
        case_id: CaseId,
        pages: Mapping[str, PageFactory] | None = None,
        follow_up: SheetFactory | None = None,
    ) -> None:
        """Make the page; it loads when it is shown.

        Args:
            acts: what can be done.
            context: jobs, changes, clock and the way to other screens.
            case_id: the case.
            pages: further pages by key: visits, papers, handovers, access.
            follow_up: opens the form for a follow-up on a case, given the page and the
                case's number.
        """
        super().__init__()
        self.setProperty("role", "page")
        self._acts, self._context, self.case_id = acts, context, case_id
        self._factories = dict(pages or {})
        self.steps = CaseSteps(self, acts, context, follow_up)
        self.case: CaseView | None = None
        self._reason = ""
        self.sheet: QDialog | None = None
        self.header = CaseHeader(context)
        self.resume = plain_button(self.tr("Record request to resume"), "arrow-back-up")
        self.banner = Note("")
        self.care = CareBar(context)
        self.overview = OverviewPage(acts, context, case_id, follow_ups=follow_up is not None)
        self.concerns = ConcernsPage()
        self.people = PeoplePage(acts, context, case_id)
        self.journal = JournalPage(acts, context, case_id)
        self.log = LogPage(acts, context, case_id)
        self.bar = CaseBar(self.header)
        self.tabs, self.meeting = self.bar.tabs, self.bar.meeting
        self.panel = self.bar.panel
        self.stack = QStackedWidget()
        self._made: dict[str, QWidget] = {}
        self._add_pages()
        self._lay_out()
        self._connect()
        self._refresh = Refresh(self, context.feed, self._load, wants=self._wants)

    def _fit_bar(self) -> None:
        self.bar.fit(self.width() - 2 * _SIDE)

    def go_to(self, page: str = "") -> None:
        """Show one of its pages; a page that is not there is the overview."""
        key = page if page in self.pages else "overview"
        self.tabs.select(key)
        self._show_page(key)

    @property
    def pages(self) -> tuple[str, ...]:
        """The keys of its pages, from left to right."""
        return tuple(str(self.tabs.tabData(at)) for at in range(self.tabs.count()))

    @property
    def keeper(self) -> DraftKeeper:
        """What keeps its half-filled form: the one on the page shown, else any, else the note."""
        for page in (self.stack.currentWidget(), *self._made.values()):
            keeper = getattr(page, "keeper", None)
            if isinstance(keeper, DraftKeeper) and keeper.half:
                return keeper
        return self.overview.keeper

    def widget_of(self, page: str) -> QWidget:
        """Return the widget of a page, made when first asked for.

        Raises:
            KeyError: there is no such page.
        """
        if page not in self._made:
            made = self._factories[page](self.case_id)
            self._keep_page(page, made)
            self._tell(made, self.case)
        return self._made[page]

    def _add_pages(self) -> None:
        own = {
            "overview": self.overview,
            "concerns": self.concerns,
            "people": self.people,
            "journal": self.journal,
            "log": self.log,
        }
        for key, words in PAGES.items():
            page = own.get(key)
            hidden = key == "log" and not may(self._context.user.role, Right.READ_LOG)
            if page is not None:
                self._keep_page(key, page)
            if (page is not None or key in self._factories) and not hidden:
                self.tabs.add(key, say(words))

    def _keep_page(self, key: str, page: QWidget) -> None:
        self._made[key] = page
        self.stack.addWidget(page)
        for head in page.findChildren(PageHead):
            head.offered.connect(self._lead)

    @Slot()
    def _lead(self) -> None:
        """Let the next step step back where the page shown has a main act: one leads."""
        page = self.widget_of(self.tabs.selected())
        leads = any(
            button.kind == "primary" and button.isVisibleTo(page)
            for button in page.findChildren(Button)
        )
        self.header.main.dress("plain" if leads else "primary")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 14, _SIDE, 12)
        column.setSpacing(10)
        column.addWidget(self.header)
        rests = QHBoxLayout()
        rests.setSpacing(12)
        rests.addWidget(self.banner, 1)
        rests.addWidget(self.resume)
        column.addLayout(rests)
        column.addWidget(self.care)
        for part in (self.banner, self.resume):
            part.hide()
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.header.wanted.connect(self.steps.take)
        self.header.owner_wanted.connect(self._hand_on)
        self.resume.clicked.connect(self._resume)
        self.meeting.clicked.connect(self._show_at_meeting)
        self.panel.clicked.connect(self._call_panel)
        self.care.wanted.connect(self.decide_contact)
        self.tabs.chosen.connect(self._show_page)
        self.overview.concern_opened.connect(self._context.go.open_concern)
        self.overview.police_answered.connect(self.steps.police)
        self.concerns.opened.connect(self._context.go.open_concern)
        steps = self.overview.steps
        steps.go.connect(self.steps.go)
        steps.done.connect(self.steps.done)
        steps.moved.connect(self.steps.move)
        steps.missed.connect(self.steps.missed)
        steps.planned.connect(self.steps.plan)

    def _wants(self, topics: frozenset[Topic]) -> bool:
        if self.case is None:
            return True
        mine = {(Kind.CASE, str(self.case_id)), (Kind.PERSON, str(self.case.subject.id))}
        mine |= {(Kind.CONCERN, str(line.concern_id)) for line in self.case.concerns}
        mine |= {(Kind.ENTRY, str(line.entry_id)) for line in self.case.steps}
        mine |= {(Kind.MEETING, str(line.meeting_id)) for line in self.case.agendas}
        return not mine.isdisjoint(topics)

    @Slot()
    def _load(self) -> None:
        work = partial(self._acts.open, self.case_id, self._reason)
        self._context.jobs.run(self, work, self._show, self._closed)

    def _closed(self, refusal: Refused) -> None:
        """Ask why a closed case is opened; leave one that one no longer sees."""
        if refusal.why is NOT_FOUND:
            self._gone()
            return
        if refusal.why is not WHY_CLOSED:
            self._refused(refusal)
            return
        if self.case is not None and self.case.closed_at is None:
            self._context.go.show_today()  # it was closed just now, on this page
            self._context.go.tell(self.tr("The case is closed."))
            return

        def send(words: str, refuse: Refuse) -> None:
            self._reason = words.strip()
            work = partial(self._acts.open, self.case_id, self._reason)
            self._context.jobs.run(self, work, self._show, refuse)

        self.sheet = ask_why_open(self, send)

    def _gone(self) -> None:
        """Access has ended or was taken back."""
        if self.isVisible():
            self._context.go.show_today()
            self._context.go.tell(say(NOT_FOUND))

    def _show(self, case: CaseView) -> None:
        if isinstance(self.sheet, WordsDialog):
            self.sheet.accept()
            self.sheet = None
        self.case = case
        self.header.show_case(case)
        self.meeting.setVisible(not case.suspended)
        self.panel.setVisible(not case.suspended and case.closed_at is None)
        self._fit_bar()
        self.banner.say(self._rests() if case.suspended else "")
        self.resume.setVisible(case.suspended)
        self.care.show_case(case)
        for page in self._made.values():
            self._tell(page, case)
        self.shown.emit(case)

    def _tell(self, page: QWidget, case: CaseView | None) -> None:
        """Tell a page that wants to know how the case stands."""
        if case is not None and isinstance(page, ShowsCase):
            page.show_case(case)

    def _rests(self) -> str:
        return self.tr(
            "The case is suspended and cannot be changed. A report on a child and handovers to "
            "the police go on. Only a recorded request from the police resumes the case."
        )

    @Slot(str)
    def _show_page(self, key: str) -> None:
        page = self.widget_of(key)
        self.stack.setCurrentWidget(page)
        self._fit_bar()
        self._lead()
        if page is self.log:
            self.log.begin()

    @Slot()
    def _show_at_meeting(self) -> None:
        self.meeting_wanted.emit(self.case)

    @Slot()
    def _call_panel(self) -> None:
        self.panel_wanted.emit(self.case)

    @Slot()
    def decide_contact(self) -> None:
        """Open the form on whether contact is safe."""
        decide = self._acts.decide_contact
        self.sheet = contact_sheet(self, self._context, decide, self.case_id)

    @Slot()
    def _resume(self) -> None:
        self.sheet = resume_sheet(self, self._context, self._acts, self.case_id)

    @Slot()
    def _hand_on(self) -> None:
        if self.case is not None:
            self.sheet = owner_sheet(self, self._context, self._acts, self.case)

    def _refused(self, refusal: Refused) -> None:
        inform(self, self.tr("That cannot be done"), say(refusal.why))
