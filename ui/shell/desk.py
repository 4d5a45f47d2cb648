"""The desk of an open vault: rail, pages, status line; the way from page to page."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.backups.standing import Short, Standing
from models.cases.lists import Selection
from models.kernel.clock import Clock
from models.kernel.errors import Refused
from models.kernel.ids import (
    BundleId,
    CaseId,
    ConcernId,
    DraftId,
    MeetingId,
    PersonId,
    VisitId,
)
from models.office.office import Municipality
from models.office.vaults import Opened
from ui.backups.words import last_backup
from ui.cases.cases_view import CasesView
from ui.cases.list_keeper import ListKeeper
from ui.changes import ChangeFeed, Refresh
from ui.context import Context
from ui.forms.draft_keeper import DraftKeeper
from ui.forms.sheet_drafts import SheetDrafts
from ui.inbox.inbox_view import InboxView
from ui.jobs import Jobs
from ui.kit.dialogs import inform
from ui.kit.nav import Rail
from ui.kit.practice import PracticeBand
from ui.kit.status import StatusLine
from ui.kit.toast import Toast
from ui.language import say, show_long_date, show_time
from ui.meetings.meetings_view import MeetingsView
from ui.security.security_view import SecurityView
from ui.shell.colleagues import Colleagues
from ui.shell.half_filled import keeper_of, save
from ui.shell.places import Screens

MINUTE_MS: Final = 60_000
TIDY_MS: Final = 50
NEWEST: Final = 30
"""Steps back that are remembered."""


class Desk(QWidget):
    """What one works at while the vault is open; the ``Navigator`` of all its pages.

    Signals:
        wants_lock: the user asks for the lock.
    """

    wants_lock = Signal()

    def __init__(
        self,
        opened: Opened,
        jobs: Jobs,
        feed: ChangeFeed,
        clock: Clock,
        municipalities: tuple[Municipality, ...],
    ) -> None:
        """Make the frame; ``furnish`` gives it its pages."""
        super().__init__()
        self.setProperty("role", "page")
        self._opened, self._jobs, self._clock = opened, jobs, clock
        self.colleagues = Colleagues({user.id: user for user in opened.users})
        self.sheets = SheetDrafts(jobs, feed, self)
        self.context = Context(
            jobs=jobs, feed=feed, clock=clock, say=say, office=opened.office, user=opened.user,
            users=self.colleagues.here, former=self.colleagues.former,
            municipalities=municipalities, go=self, sheets=self.sheets,
        )  # fmt: skip
        self._screens, self._leaving = Screens({}), False
        self.backups: Short | None = None
        self._kept: dict[str, QWidget] = {}
        self._passing: QWidget | None = None
        self._gone: list[QWidget] = []
        self._back: list[Callable[[], None]] = []
        self._here: Callable[[], None] = lambda: None
        self.rail, self.stack, self.status = Rail(), QStackedWidget(), StatusLine()
        self._toast, self._tick = Toast(self), QTimer(self)
        self._tick.timeout.connect(self.show_status)
        self._build()

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self.stack.currentWidget()

    def furnish(self, screens: Screens) -> None:
        """Give the desk its pages and their places on the rail."""
        self._screens = screens
        places = (
            ("today", self.tr("Today"), "inbox"),
            ("cases", self.tr("Cases"), "folder"),
            ("calendar", self.tr("Calendar"), "calendar-event"),
            ("meetings", self.tr("Meetings"), "users"),
            ("handovers", self.tr("Handovers"), "send"),
            ("inbox", self.tr("Inbox"), "mail-opened"),
            ("contacts", self.tr("Contacts"), "address-book"),
        )
        here = [each for each in places if screens.has(each[0])]
        for number, (key, words, icon) in enumerate(here, 1):
            self.rail.add(key, words, icon, f"Ctrl+{number}")
        if screens.has("search"):
            at = self.rail.add_bottom("search", self.tr("Search"), "search")
            at.setToolTip(self.tr("Search (Ctrl+K)"))
        self.rail.add_bottom("security", self.tr("Security"), "shield-lock", place=True)
        self.rail.add_bottom("help", self.tr("Help"), "help-circle", "F1", place=True)
        self.rail.add_bottom("settings", self.tr("Settings"), "settings", place=True)
        self.rail.chosen.connect(self.go)
        lock = self.rail.add_bottom("lock", self.tr("Lock"), "lock")
        lock.setToolTip(self.tr("Lock (Ctrl+L)"))
        ways = (("Ctrl+N", self.new_concern), ("Ctrl+K", self.search), ("Alt+Left", self.back))
        for keys, act in ways:
            QShortcut(QKeySequence(keys), self, act)

    def begin(self, resume: str = "") -> None:
        """Show the first page; or the draft that was open when the screen was locked."""
        self.show_status()
        self._tick.start(MINUTE_MS)
        self._first()
        if resume:
            self.open_draft(DraftId(resume))
        if self._opened.clock_behind:
            inform(
                self,
                self.tr("The computer's clock is behind"),
                self.tr(
                    "It shows an earlier time than the last entry of the log, so deadlines are "
                    "counted wrongly. Nothing is lost. Set the clock, then unlock again."
                ),
            )

    def _first(self) -> None:
        self.go(next(key for key in ("today", "inbox", "security") if self._screens.has(key)))

    @Slot(str)
    def go(self, key: str) -> None:
        """Go to a place of the rail; "lock" asks for the lock, "search" opens the search."""
        if key == "lock":
            self.wants_lock.emit()
        elif key == "search":
            self.search()
        else:
            self._walk(partial(self._show_place, key))

    def _walk(self, step: Callable[[], None]) -> None:
        """Go somewhere, and remember whence."""
        keeper, here = keeper_of(self._passing), self._here
        if keeper is not None and keeper.half:
            here = partial(self._come_back, keeper, self._here)
        self._back = [*self._back[-NEWEST:], here]
        self._here = step
        step()

    def _come_back(self, keeper: DraftKeeper, otherwise: Callable[[], None]) -> None:
        """Go on with the form that was left, not with a new one."""
        otherwise() if keeper.draft is None else self.open_draft(keeper.draft)

    @Slot()
    def back(self) -> None:
        """Go back one page."""
        if len(self._back) > 1:
            self._here = self._back.pop()
            self._here()

    def _show_place(self, key: str) -> None:
        if not self._screens.has(key):
            self._first()
            return
        if key not in self._kept:
            self._kept[key] = self._screens.make(key)
            self.stack.addWidget(self._kept[key])
        self.rail.select(key)
        self.sheets.stand(key)
        self._show(self._kept[key], passing=False)

    def _show(self, page: QWidget, *, passing: bool) -> None:
        old, self._passing = self._passing, page if passing else None
        if passing:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        if old is not None and old is not page:
            self._let_go(old)

    def _let_go(self, page: QWidget) -> None:
        """Take a page away once it has its answers: what was sent must be told to the others."""
        save(page)
        page.hide()
        self._gone.append(page)
        self._tidy()

    @Slot()
    def _tidy(self) -> None:
        """Delete the pages that were left, when nothing is under way any more."""
        if self._jobs.pending or not all(save(page) for page in self._gone):
            QTimer.singleShot(TIDY_MS, self, self._tidy)
            return
        gone, self._gone = self._gone, []
        for page in gone:
            self.stack.removeWidget(page)
            page.deleteLater()

    def _open(self, key: str, place: str, *about: object) -> None:
        if not self._screens.has(key):
            return

        def step() -> None:
            if self._screens.has(place):
                self.rail.select(place)
            self.sheets.stand(key, *about)
            self._show(self._screens.make(key, *about), passing=True)

        self._walk(step)

    def refresh_all(self) -> None:
        """Let every page ask again: more has changed than commits have told."""
        for page in [*self._kept.values(), *((self._passing,) if self._passing else ())]:
            for refresh in page.findChildren(Refresh):
                refresh.again()
        self.show_status()

    def show_today(self) -> None:
        """Show the work queue."""
        self._first()

    def show_cases(self, selection: Selection) -> None:
        """Show a list of cases."""
        self.go("cases")
        if isinstance(self.page, CasesView):
            self.page.choose(selection)

    def show_calendar(self) -> None:
        """Show the calendar."""
        self.go("calendar")

    def show_handovers(self) -> None:
        """Show what was handed over and what is on its way."""
        self.go("handovers")

    def show_contacts(self) -> None:
        """Show the contacts and our own card."""
        self.go("contacts")

    def show_inbox(self, bundle: str = "") -> None:
        """Show what came from others, or one bundle of it."""
        self.go("inbox")
        if bundle and isinstance(self.page, InboxView):
            self.page.read(BundleId(bundle))

    def show_security(self, tab: str) -> None:
        """Show a part of security, where the role has it."""
        self.go("security")
        if isinstance(self.page, SecurityView):
            self.page.go_to(tab)

    @Slot()
    def new_concern(self) -> None:
        """Open the form for a caller on the phone; the call starts now."""
        self._open("intake", "today")

    def begin_new(self, what: str) -> None:
        """Open the form for advice, or for a place, forum or group, over their list."""
        self._open(f"new_{what}", "cases")

    def show_advice(self) -> None:
        """Show the advice that was given without a person."""
        self._open("advice", "cases")

    def show_milieus(self) -> None:
        """Show the concerns about places, forums and groups."""
        self._open("milieus", "cases")

    def show_office(self, page: str = "office") -> None:
        """Show what the office has written for itself: action cards, or ``own_efforts``."""
        self._open(page, "settings")

    def open_draft(self, draft_id: DraftId) -> None:
        """Go on with a half-filled form, at the field where it was left."""
        if self._screens.has("draft"):
            self._screens.make("draft", draft_id)

    def show_draft(self, page: QWidget) -> None:
        """Show a page into which a draft was put."""
        self._walk(partial(self._show_place, "today"))
        self.rail.select("today")
        self.sheets.stand("draft")
        self._show(page, passing=True)

    def draft_refused(self, _refusal: Refused) -> None:
        """A draft that is gone is no trouble: what came of it stands on the first page."""
        self._first()

    def open_concern(self, concern_id: ConcernId) -> None:
        """Show a concern."""
        self._open("concern", "today", concern_id)

    def after_call(self, concern_id: ConcernId) -> None:
        """Show the form for what is left after the call."""
        self._open("after_call", "today", concern_id)

    def open_case(self, case_id: CaseId, page: str = "") -> None:
        """Show a case, on one of its pages."""
        self._open("case", "cases", case_id, page)

    def open_person(self, person_id: PersonId) -> None:
        """Show a person's own page."""
        self._open("person", "cases", person_id)

    def plan_visit(self, case_id: CaseId) -> None:
        """Open the form that plans a home visit."""
        self._open("plan_visit", "cases", case_id)

    def visit_papers(self, visit_id: VisitId) -> None:
        """Show the papers of a visit, ready to print."""
        self._open("visit_papers", "cases", visit_id)

    def show_learning(self) -> None:
        """Show what was learnt at meetings without cases."""
        self.go("meetings")
        if isinstance(self.page, MeetingsView):
            self.page.show_learning()

    def open_meeting(self, meeting_id: MeetingId) -> None:
        """Show a meeting before it begins: its agenda and who takes part."""
        self._open("meeting", "meetings", meeting_id)

    def open_room(self, meeting_id: MeetingId, at: str = "") -> None:
        """Show a meeting while it is held, at the point of a case or at the table."""
        self._open("room", "meetings", meeting_id, at)

    def hand_over(self, case_id: CaseId) -> None:
        """Open the form that hands a case over to the police."""
        self._open("hand_over", "handovers", case_id)

    @Slot()
    def search(self) -> None:
        """Open the search."""
        if self._screens.has("search"):
            self._screens.make("search")

    def tell(self, words: str, undo: Callable[[], object] | None = None) -> None:
        """Show a short quiet message, and the way back where there is one."""
        self._toast.show_message(words, undo)

    def keep(self) -> bool:
        """Start saving what is half-filled, page and sheet; return whether it is on disk."""
        keeper = keeper_of(self._passing)
        if keeper is not None and keeper.half and not self._leaving:
            keeper.save_now()  # so that it is the newest, to which one comes back
        self._leaving = True
        for lists in self.findChildren(ListKeeper):
            lists.keep_now()
        pages = [*self._gone, *((self._passing,) if self._passing else ())]
        return not [page for page in pages if not save(page)] and self.sheets.keep()

    def half(self) -> bool:
        """Return whether a half-filled form is open."""
        keeper = keeper_of(self._passing)
        return self.sheets.half or (keeper is not None and keeper.half)

    @Slot()
    def show_status(self) -> None:
        """Say who is here, whose vault it is, and what time it is there."""
        now, user = self._clock.now(), self._opened.user
        self.status.show_fact("user", f"{user.name} ({user.label})", "user")
        self.status.show_fact("office", self._opened.office.name, "building-community")
        self.status.show_fact("time", f"{show_long_date(now)}, {show_time(now)}", "clock")
        self.status.show_fact("network", self.tr("No network is used"), "world-off")
        words, tone = last_backup(self.backups, now)
        self.status.show_fact("backup", words, "device-floppy", tone)

    def show_backups_stand(self, standing: Standing) -> None:
        """Say at the foot when the last backup was made."""
        self.backups = standing.in_short()
        self.show_status()

    def _build(self) -> None:
        middle, self.beside = QHBoxLayout(), QVBoxLayout()  # beside the rail: pages, reminders
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addLayout(self.beside, 1)
        self.beside.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._opened.office.practice:
            column.addWidget(PracticeBand())
        column.addLayout(middle, 1)
        column.addWidget(self.status)
