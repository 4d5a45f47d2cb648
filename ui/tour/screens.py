"""Every screen of the practice vault, for one look: language, theme and size."""

from collections.abc import Callable
from functools import partial

from ui.cases.case_page import CasePage
from ui.cases.cases_view import CasesView
from ui.handover.handovers_view import HandoversView
from ui.kit.dialogs import close_all
from ui.search.search_box import SearchBox
from ui.today.today_view import TodayView
from ui.tour import people
from ui.tour.calendar_sheets import calendar_sheets
from ui.tour.case_sheets import case_sheets, concern_sheets, triage_sheets
from ui.tour.drive import Drive
from ui.tour.handing_screens import handing_screens
from ui.tour.hands import click
from ui.tour.list_sheets import list_sheets
from ui.tour.meeting_sheets import meeting_sheets
from ui.tour.pages.cases import CasesPage
from ui.tour.pages.register import RegisterDesk
from ui.tour.pages.search import SearchPage
from ui.tour.pages.today import TodayPage
from ui.tour.restore_screens import restore_screens
from ui.tour.security_screens import colleagues_screens, let_in, security_screens
from ui.tour.times import MORNING

PLACES = (
    "today", "cases", "calendar", "meetings", "handovers", "inbox", "contacts", "settings", "help",
)  # fmt: skip


def every_screen(drive: Drive, look: str) -> None:
    """Take a picture of each screen of the kommune, then of the police."""

    def shot(name: str) -> None:
        drive.shot(f"{look}-{name}", f"{name}, {look}")

    for kind in ("kommune", "police"):
        folder = drive.vaults / kind
        if not folder.exists():
            drive.backstage.make(kind, str(folder))
            drive.stage.tell(f"vaults/{kind}", kind)
    drive.show()
    drive.window.show_welcome()
    shot("welcome")
    drive.window.show_create()
    shot("create")
    drive.window.open_folder(str(drive.vaults / "kommune"))
    shot("unlock")
    drive.gates.unlocking().user.setCurrentText(people.INITIALS)
    drive.gates.unlock(people.KOMMUNE_WORDS)
    drive.set_clock(MORNING)
    let_in(drive)  # else nobody is there to give access to
    for place in PLACES:
        drive.desk.go(place)
        shot(place)
    _register(drive, shot)
    calendar_sheets(drive, shot)
    _pages_of_cases(drive, shot)
    _concerns(drive, shot)
    meeting_sheets(drive, shot)
    security_screens(drive, shot)
    colleagues_screens(drive, shot)
    restore_screens(drive, shot)
    drive.window.open_folder(str(drive.vaults / "police"))
    drive.settle()
    drive.gates.unlock(people.POLICE_WORDS)
    for place in ("inbox", "contacts", "help"):
        drive.desk.go(place)
        shot(f"police-{place}")
    drive.leave()
    handing_screens(drive, shot)


def _register(drive: Drive, shot: Callable[[str], None]) -> None:
    drive.desk.go("handovers")
    place = drive.on_page(HandoversView)
    place.go_to("register")
    drive.settle()
    shot("register")
    if place.register is not None:
        register = RegisterDesk(place.register, drive.jobs)
        register.open(register.rows[0].number)
        shot("register-entry")
        close_all()


def _pages_of_cases(drive: Drive, shot: Callable[[str], None]) -> None:
    drive.desk.go("cases")
    cases = CasesPage(drive.on_page(CasesView))
    drive.settle()
    ids = [row.case_id for row in cases.view.table.model.rows]
    list_sheets(drive, shot, cases)
    for number, case_id in enumerate(ids):
        drive.desk.open_case(case_id)
        shot(f"case-{number + 1}")
    drive.desk.open_case(ids[0])
    shown = drive.on_page(CasePage).case
    if shown is not None:
        drive.desk.open_person(shown.subject.id)
        shot("person")
        drive.desk.open_case(ids[0])
    for page in drive.on_page(CasePage).pages[1:]:
        drive.desk.open_case(ids[0], page)
        shot(f"case-{page}")
    drive.desk.open_case(ids[0])
    click(drive.on_page(CasePage).meeting)
    shot("meeting-choice")
    close_all()
    case_sheets(drive, shot, ids[0])
    triage_sheets(drive, shot, ids[-2])
    for name, form in (("visit", drive.desk.plan_visit), ("handover", drive.desk.hand_over)):
        form(ids[-2])
        shot(f"plan-{name}")


def _concerns(drive: Drive, shot: Callable[[str], None]) -> None:
    drive.desk.new_concern()
    shot("call")
    for name, show in (
        ("advice", drive.desk.show_advice),
        ("milieus", drive.desk.show_milieus),
        ("office", drive.desk.show_office),
        ("own-efforts", partial(drive.desk.show_office, "own_efforts")),
        ("absences", partial(drive.desk.show_office, "absences")),
    ):
        show()
        shot(name)
    drive.desk.go("today")
    today = TodayPage(drive.on_page(TodayView))
    drive.settle()
    for row in today.queue():
        if row.concern_id is not None and row.case_id is None:
            drive.desk.open_concern(row.concern_id)
            shot("concern")
            drive.desk.after_call(row.concern_id)
            shot("after-call")
            concern_sheets(drive, shot, row.concern_id)
            break
    drive.desk.go("today")
    drive.settle()
    box = drive.on_desk(SearchBox)
    SearchPage(box).seek("Dauit")
    shot("search")
    box.put_away()
