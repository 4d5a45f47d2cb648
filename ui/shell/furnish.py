"""Gives a desk its pages: which screen stands where, and what leads from one to another."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from models.access.needs import PLACES, may_use
from models.access.roles import Right, may
from models.forms.answers import written
from models.forms.definitions.advice import ADVICE
from models.forms.definitions.call import CALL
from models.forms.definitions.handover import HANDOVER
from models.forms.definitions.in_meeting import ATTENDANCE, POINT
from models.forms.definitions.milieu import FOLLOW_UP, MILIEU
from models.forms.definitions.note import NOTE
from models.forms.definitions.visit_report import VISIT_REPORT
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, DraftId, MeetingId, PersonId, VisitId
from models.office.office import OfficeKind
from models.ports.records import Draft
from models.settings.device import IDLE_MINUTES
from models.usecases.checkpoint_slip import SlipDue
from models.usecases.colleagues import ListColleagues
from models.usecases.drafts import TakenUp
from models.usecases.office_hours import ShowOfficeTimes
from models.usecases.sheet_drafts import DropSheet, FindSheet, KeepSheet, is_sheet
from models.usecases.transitions import CatchUp
from ui.backups.backup_card import BackupCard
from ui.backups.keeper import BackupKeeper
from ui.calendar.absence_view import AbsencesPage, AwayCard
from ui.calendar.calendar_view import CalendarView
from ui.calendar.closed_card import ClosedCard
from ui.calendar.follow_up_sheet import follow_up_sheet
from ui.cards.office_view import CardsPage
from ui.cases.case_page import CasePage
from ui.cases.cases_view import CasesView
from ui.changes import Refresh
from ui.concerns.advice_view import AdviceView
from ui.concerns.after_call_view import AfterCallView
from ui.concerns.concern_view import ConcernPage
from ui.concerns.drafts_card import DraftsCard
from ui.concerns.intake_view import IntakeView
from ui.concerns.milieu_view import MilieusView
from ui.contacts.contacts_view import ContactsView
from ui.context import Context
from ui.device import Device
from ui.efforts.own_page import OwnEffortsPage
from ui.forms.new_menu import keys_for
from ui.forms.sheet_drafts import SheetActs
from ui.handover.hand_over_view import HandOverView
from ui.handover.handovers_view import HandoversView
from ui.handover.register_acts import RegisterActs
from ui.help.help_view import HelpView
from ui.inbox.inbox_view import InboxView
from ui.kit.memory import tell_short_of_memory
from ui.kit.theme import Theme
from ui.meeting.meeting import Meeting
from ui.meetings.meeting_page import MeetingPage
from ui.meetings.meetings_view import MeetingsView
from ui.meetings.panel import Panel
from ui.meetings.room_page import RoomPage
from ui.people.person_view import PersonPage
from ui.search.search_box import SearchBox
from ui.security.go_live_card import GoLiveCard
from ui.settings.acts import SettingsActs
from ui.settings.office_cards import OfficeCards
from ui.settings.settings_view import SettingsView
from ui.shell import compose, compose_advice
from ui.shell.calendar_parts import calendar_parts
from ui.shell.case_pages import DRAFT_PAGES, case_pages
from ui.shell.compose_absences import absence_acts
from ui.shell.compose_cards import card_acts, own_effort_acts
from ui.shell.compose_closed import closed_acts
from ui.shell.compose_closing import office_acts
from ui.shell.compose_contacts import contact_acts
from ui.shell.compose_handover import handover_acts
from ui.shell.compose_inbox import inbox_acts
from ui.shell.compose_meetings import planning_acts
from ui.shell.compose_people import people_acts
from ui.shell.compose_register import register_acts
from ui.shell.compose_reminders import begin_reminding
from ui.shell.compose_room import room_acts
from ui.shell.desk import Desk
from ui.shell.guards import Guards
from ui.shell.idle import IdleWatch
from ui.shell.log_guard import LogGuard
from ui.shell.office_settings import classic_acts, hours_acts, model_acts
from ui.shell.outfit import Outfit
from ui.shell.places import Maker, Screens
from ui.shell.security_tabs import security_view
from ui.shell.slip_line import SlipLine
from ui.shell.tray import TrayNotice, tray_offered
from ui.today.today_view import TodayView
from ui.visits.plan_visit_view import PlanVisitView
from ui.visits.preview_view import PreviewView
from ui.visits.visits_page import VisitsPage

ROOM_FORMS = frozenset({ATTENDANCE.key, POINT.key})
"""Forms that are written while a meeting is held."""


def furnish(desk: Desk, outfit: Outfit, device: Device, theme: Theme, idle: IdleWatch) -> None:
    """Give the desk its pages."""
    role = outfit.opened.user.role
    keeper = BackupKeeper(compose.backup_acts(outfit), desk.context, desk)
    keeper.stood.connect(desk.show_backups_stand)
    makers = _common(desk, outfit, device, theme, idle)
    makers["security"] = partial(security_view, desk, outfit, keeper, device)
    if outfit.opened.office.kind is OfficeKind.POLICE:
        makers["inbox"] = lambda: InboxView(
            inbox_acts(outfit), desk.context, BackupCard(keeper, desk.context)
        )
    elif may(role, Right.CASEWORK):
        makers |= _concerns(desk, outfit, keeper) | _cases(desk, outfit)
        makers["inbox"] = partial(InboxView, inbox_acts(outfit), desk.context)
    usable = {key: maker for key, maker in makers.items() if may_use(role, PLACES[key])}
    desk.furnish(Screens(usable))
    if "intake" in usable:
        keys_for(desk, desk.context)
        TrayNotice(begin_reminding(desk, outfit), device)
    Refresh(desk, desk.context.feed, partial(_meet, desk, outfit), kinds=(Kind.USER,))
    begin = outfit.begin
    desk.sheets.acts = SheetActs(KeepSheet(begin), FindSheet(begin), DropSheet(begin))
    learn = partial(_learn_times, desk, outfit)
    Refresh(desk, desk.context.feed, learn, kinds=(Kind.SETTING,))
    broken = outfit.opened.log_broken
    LogGuard(desk, desk.context.jobs, outfit.check_log, broken=broken)
    if may(outfit.opened.user.role, Right.READ_LOG):
        SlipLine(desk, desk.status, desk.context, SlipDue(outfit.begin))
    work = CatchUp(outfit.begin)
    desk.context.jobs.run(desk, work, desk.context.feed.announce, lambda _: None)
    keeper.start()
    if outfit.keys.short_of_memory():  # when the vault was founded, or the first words chosen
        QTimer.singleShot(0, desk, partial(tell_short_of_memory, desk))


def _learn_times(desk: Desk, outfit: Outfit) -> None:
    """Learn when the office is open."""
    work = ShowOfficeTimes(outfit.begin)
    desk.context.jobs.run(desk, work, desk.context.times.learn, lambda _: None)


def _meet(desk: Desk, outfit: Outfit) -> None:
    """Learn the names of all colleagues; nobody minds if it is refused."""
    work = ListColleagues(outfit.begin)
    desk.context.jobs.run(desk, work, desk.colleagues.learn, lambda _: None)


def _common(
    desk: Desk, outfit: Outfit, device: Device, theme: Theme, idle: IdleWatch
) -> dict[str, Maker]:
    def settings() -> QWidget:
        guards = desk.window().findChild(Guards)
        captures = isinstance(guards, Guards) and guards.capture.offered
        office = OfficeCards(office_acts(outfit), desk.context)
        model = model_acts(outfit)
        facts = SettingsActs(
            outfit.folder, outfit.version, captures, model, hours_acts(outfit), tray_offered(),
            classic_acts(outfit),
        )  # fmt: skip
        view = SettingsView(facts, desk.context, device, theme, office)
        if isinstance(guards, Guards):
            view.capture_changed.connect(guards.use_capture)
        view.idle_changed.connect(idle.set_minutes)
        idle.set_minutes(device.number(IDLE_MINUTES))
        return view

    return {
        "contacts": partial(ContactsView, contact_acts(outfit), desk.context),
        "settings": settings,
        "help": partial(HelpView, desk.context),
    }


def _concerns(desk: Desk, outfit: Outfit, keeper: BackupKeeper) -> dict[str, Maker]:
    context, acts = desk.context, compose.concern_acts(outfit)
    advice = partial(AdviceView, compose_advice.advice_acts(outfit), context)
    milieus = partial(MilieusView, compose_advice.milieu_acts(outfit), context)
    nobody: dict[str, partial[AdviceView] | partial[MilieusView]] = {
        ADVICE.key: advice,
        MILIEU.key: milieus,
        FOLLOW_UP.key: milieus,
    }

    def today() -> QWidget:
        return TodayView(
            compose.today_acts(outfit), context, DraftsCard(acts, context),
            BackupCard(keeper, context), _go_live_card(outfit, context),
            ClosedCard(closed_acts(outfit), context),
            AwayCard(absence_acts(outfit), context),
        )  # fmt: skip

    def draft(draft_id: DraftId) -> QWidget:
        work = partial(acts.take_up, draft_id)
        context.jobs.run(desk, work, show_draft, desk.draft_refused)
        return desk

    def show_draft(found: TakenUp) -> None:
        draft = found.draft
        if is_sheet(draft):
            _show_place_of(desk, draft, found.case_id)
        elif draft.form in ROOM_FORMS:
            _show_room(desk, draft)
        elif found.case_id is not None:
            _show_draft_of_case(desk, draft, found.case_id)
        elif draft.form == CALL.key:
            view = IntakeView(acts, context)
            desk.show_draft(view)
            view.restore(draft)
        elif draft.form in nobody:
            page = nobody[draft.form]()
            desk.show_draft(page)
            page.restore(draft)
        else:
            desk.after_call(ConcernId(draft.subject_id))

    return {
        "today": today,
        "intake": partial(IntakeView, acts, context),
        "draft": draft,
        "concern": partial(ConcernPage, acts, context),
        "advice": advice,
        "milieus": milieus,
        "new_advice": partial(_begun, advice),
        "new_milieu": partial(_begun, milieus),
        "absences": partial(AbsencesPage, absence_acts(outfit), context),
        "own_efforts": partial(OwnEffortsPage, own_effort_acts(outfit), context),
        "office": partial(CardsPage, card_acts(outfit), context),
        "after_call": partial(AfterCallView, acts, context),
        "person": partial(PersonPage, people_acts(outfit), context, register=_register(outfit)),
    }


def _register(outfit: Outfit) -> RegisterActs | None:
    """Return what the register can do, for a role that hands over."""
    role = outfit.opened.user.role
    return register_acts(outfit) if may(role, Right.HAND_OVER) else None


def _begun(make: partial[AdviceView] | partial[MilieusView]) -> QWidget:
    """Return the page; its form opens over it once it is shown."""
    page = make()
    QTimer.singleShot(0, page, page.begin)
    return page


def _go_live_card(outfit: Outfit, context: Context) -> GoLiveCard | None:
    """Return the way to the go-live list, for a real vault that is not in use yet."""
    office = outfit.opened.office
    wanted = office.practice and not office.invented and not outfit.practice_keys
    if not wanted or not may(context.user.role, Right.GO_LIVE):
        return None
    return GoLiveCard(compose.go_live_acts(outfit), context)


def _show_place_of(desk: Desk, draft: Draft, case_id: CaseId | None) -> None:
    """Show the record that a small form stood over; opened there, it offers the draft."""
    if case_id is not None:
        desk.open_case(case_id)
    elif draft.subject_kind == Kind.CONCERN:
        desk.open_concern(ConcernId(draft.subject_id))
    elif draft.subject_kind == Kind.PERSON:
        desk.open_person(PersonId(draft.subject_id))


def _show_draft_of_case(desk: Desk, draft: Draft, case_id: CaseId) -> None:
    """Open the form; each finds its own draft, however it is opened."""
    if draft.form in DRAFT_PAGES:
        desk.open_case(case_id, DRAFT_PAGES[draft.form])
    elif draft.form == HANDOVER.key:
        desk.hand_over(case_id)
    elif draft.form == NOTE.key:
        desk.open_case(case_id)
    elif draft.subject_kind == Kind.CASE:
        desk.plan_visit(case_id)
    else:
        desk.open_case(case_id, "visits")
        visits = desk.page.widget_of("visits") if isinstance(desk.page, CasePage) else None
        if isinstance(visits, VisitsPage):
            report = draft.form == VISIT_REPORT.key
            show = visits.open_record if report else visits.open_preparation
            show(VisitId(draft.subject_id))


def _show_room(desk: Desk, draft: Draft) -> None:
    """Go back into the meeting, to the point (or the table) that was written in."""
    meeting = written(draft.answers, "meeting") or draft.subject_id
    desk.open_room(MeetingId(meeting), draft.subject_id)


def _cases(desk: Desk, outfit: Outfit) -> dict[str, Maker]:
    context = desk.context
    cases, visits = compose.case_acts(outfit), compose.visit_acts(outfit)
    handovers, calendar = handover_acts(outfit), compose.calendar_acts(outfit)

    planning = planning_acts(outfit)

    def follow_up(over: QWidget, number: str) -> QDialog:
        return follow_up_sheet(over, context, calendar, None, number)

    def case(case_id: CaseId, page: str) -> QWidget:
        view = CasePage(cases, context, case_id, case_pages(outfit, context), follow_up)
        meeting = Meeting(view, compose.meeting_acts(outfit), context)
        view.meeting_wanted.connect(meeting.begin)
        view.panel_wanted.connect(Panel(view, planning, context).begin)
        view.go_to(page)
        return view

    box = SearchBox(compose.search_acts(outfit), context, desk)
    desk.stack.currentChanged.connect(box.give_way)
    desk.rail.chosen.connect(box.give_way)  # also the place where one is already

    def search() -> QWidget:
        box.begin()
        return box

    return {
        "cases": partial(CasesView, cases, context),
        "case": case,
        "calendar": partial(CalendarView, calendar, context, calendar_parts(outfit, context)),
        "meetings": partial(MeetingsView, planning, context),
        "meeting": partial(MeetingPage, planning, context),
        "room": partial(RoomPage, room_acts(outfit), context),
        "plan_visit": partial(PlanVisitView, visits, context),
        "visit_papers": partial(PreviewView, visits, context),
        "handovers": partial(HandoversView, handovers, register_acts(outfit), context),
        "hand_over": partial(HandOverView, handovers, context),
        "search": search,
    }
