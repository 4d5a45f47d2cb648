"""What happens at the kommune: from a fresh vault to the receipt of the police."""

from typing import Final

from PySide6.QtTest import QTest

from models.cases.papers import Paper
from ui.calendar.calendar_view import CalendarView
from ui.cases.case_page import CasePage
from ui.cases.cases_view import CasesView
from ui.child.child_page import ChildPage
from ui.concerns.after_call_view import AfterCallView
from ui.concerns.concern_view import ConcernPage
from ui.concerns.intake_view import IntakeView
from ui.contacts.contacts_view import ContactsView
from ui.handover.hand_over_view import HandOverView
from ui.handover.handovers_view import HandoversView
from ui.kit.dialogs import close_all
from ui.qualification.qualification_page import QualificationPage
from ui.search.search_box import SearchBox
from ui.tour import people
from ui.tour.drive import Drive
from ui.tour.hands import Stuck, click, wait_until
from ui.tour.meeting import hold_meeting
from ui.tour.other_ways import by_locked_pdf
from ui.tour.pages.calendar import CalendarPage
from ui.tour.pages.cases import CaseScreen, CasesPage
from ui.tour.pages.child import ChildScreen
from ui.tour.pages.concerns import AfterCallPage, CallPage, ConcernDesk, part
from ui.tour.pages.contacts import ContactsPage
from ui.tour.pages.handover import HandOverPage, OutboxPage
from ui.tour.pages.qualification import QualificationDriver
from ui.tour.pages.search import SearchPage
from ui.tour.pages.visits import PapersPreview, VisitForm
from ui.tour.times import MORNING, at
from ui.visits.plan_visit_view import PlanVisitView
from ui.visits.preview_view import PreviewView

FADED_MS: Final = 500
"""After that long the button that clears a field has faded in."""


def first_day(drive: Drive) -> None:
    """Make a vault, let the scenarios happen, take a call, lock in the middle of it."""
    drive.show()
    drive.window.begin()
    drive.shot("welcome", "Velkommen")
    drive.gates.start_new()
    drive.gates.say_whose("kommune", "999", people.COORDINATOR, people.INITIALS)
    drive.shot("office", "Ny sagsbase: kontoret")
    drive.gates.go_on()
    folder = drive.vaults / "kommune"
    drive.gates.choose_passphrase(people.KOMMUNE_WORDS, str(folder))
    drive.shot("passphrase", "Ny sagsbase: adgangssætningen")
    drive.gates.go_on()
    drive.gates.keep_paper_key()
    drive.shot("paper-key", "Ny sagsbase: papirnøglen")
    drive.gates.make()
    drive.shot("empty", "Den tomme sagsbase: kun øvelse")
    drive.on_database(drive.backstage.fill)
    drive.set_clock(MORNING)
    drive.desk.refresh_all()
    drive.shot("today", "I dag: arbejdskøen")
    people.remember(drive, "kommune", people.INITIALS, people.KOMMUNE_WORDS)
    _same_person(drive)
    _half_a_call(drive)
    drive.press("Ctrl+L")
    wait_until(lambda: not drive.window.isVisible(), "the process is not replaced", drive.jobs)


def _same_person(drive: Drive) -> None:
    """Show what stands beside the form while a name is typed."""
    drive.press("Ctrl+N")
    call = _call(drive)
    call.answer({"about_name": "Dauit Fiktiv"})
    call.possibly_same()
    drive.shot("same-person", "Mulig samme person, mens navnet skrives")
    call.answer({"about_name": ""})
    drive.settle()


def _half_a_call(drive: Drive) -> None:
    """Take down half of a call; the screen is locked before it is registered."""
    drive.set_clock(at(9, 4))
    drive.press("Ctrl+N")
    drive.shot("call", "Ny henvendelse: ét skærmbillede til samtalen")
    call = _call(drive)
    call.answer(people.HALF_A_CALL)
    drive.set_clock(at(9, 6))
    call.pause()
    drive.shot("half-a-call", "Halvvejs i samtalen: kladden er gemt krypteret")


def after_the_lock(drive: Drive) -> None:
    """Unlock, go on where one was, and follow the concern to the printed visit sheet."""
    drive.show()
    drive.window.begin(str(drive.vaults / "kommune"))
    drive.settle()
    drive.shot("locked", "Låst: kun initialer, intet navn")
    drive.gates.try_passphrase("det var vist noget andet her")
    drive.shot("wrong", "En forkert adgangssætning: en rolig sætning og intet vink")
    drive.gates.unlock(people.KOMMUNE_WORDS)
    drive.set_clock(at(9, 9))
    drive.on_page(IntakeView)
    drive.shot("restored", "Den halve henvendelse er der igen, ved samme felt")
    call = _call(drive)
    call.answer(people.REST_OF_THE_CALL)
    call.possibly_same()  # else the pause decides whether it comes before the next act
    drive.shot("whole-call", "Hele samtalen, med fristen")
    drive.set_clock(at(9, 12))
    call.register()
    drive.shot("registered", "Registreret: nummer, frist og hvad der er tilbage")
    call.go_on()
    _write_up(drive)
    _become_a_case(drive)
    _police_answer(drive)
    _ask_others(drive)
    _plan_visit(drive)
    _print_papers(drive)
    _calendar(drive)
    hold_meeting(drive)
    _save_card(drive)


def _call(drive: Drive) -> CallPage:
    return CallPage(drive.on_page(IntakeView))


def _write_up(drive: Drive) -> None:
    page = AfterCallPage(drive.on_page(AfterCallView))
    drive.set_clock(at(9, 20))
    for section, answers in people.AFTER_THE_CALL:
        page.open(section)
        drive.settle()
        page.answer(answers)
        page.possibly_same()
        drive.settle()
        if section in people.SHOWN_SECTIONS:
            drive.shot(
                f"after-call-{section}", f"Efter opkaldet: {people.SHOWN_SECTIONS[section]}"
            )
    page.finish()
    drive.settle()


def _become_a_case(drive: Drive) -> None:
    desk = ConcernDesk(drive.on_page(ConcernPage))
    drive.shot("concern", "Henvendelsen")
    drive.set_clock(at(9, 40))
    desk.see_earlier()
    drive.settle()
    desk.press("further")
    drive.shot("further", "Gå videre: ny sag, eller til en sag der er")
    desk.go()
    drive.on_page(CasePage)
    drive.shot("case", "Sagen med sit næste skridt")


def _police_answer(drive: Drive) -> None:
    case = case_screen(drive)
    drive.set_clock(at(9, 50))
    case.take_step()
    drive.settle()
    page = case.page.widget_of("child")
    if not isinstance(page, ChildPage):
        raise TypeError(page)
    child = ChildScreen(page)
    child.press("report", child.keys("report")[0])
    child.sheet().answer(people.CHILD_REPORT)
    drive.shot("child-report", "Underretningen er givet: børnesporet har sit eget ur")
    child.sheet().save()
    drive.settle()
    drive.shot("child", "Barn og samtykke: to ure")
    case.page.go_to()
    drive.set_clock(at(10, 15))
    case.take_step()
    drive.settle()
    case.sheet().answer(people.POLICE_ANSWER)
    drive.shot("police-answer", "Politiets svar: kan fortsætte, uden begrundelse")
    case.sheet().save()
    drive.settle()
    drive.shot("cleared", "Sagen er et skridt videre")


def _ask_others(drive: Drive) -> None:
    """Ask social services, by name and with a reason, and take their answer."""
    drive.set_clock(at(10, 20))
    case_screen(drive).take_step()
    drive.settle()
    page = drive.on_page(CasePage).widget_of("qualification")
    if not isinstance(page, QualificationPage):
        raise Stuck(page.objectName())
    on = QualificationDriver(page, drive.jobs)
    on.press("open")
    on.fill(people.ROUND)
    on.press("invite")
    on.fill(people.INVITED)
    on.press("answer", "social_under_18")
    on.fill(people.ANSWERED)
    on.press("conditions")
    on.fill(people.CONDITIONS)
    drive.shot("qualification", "Kvalificering: hvem der er spurgt, og hvad de svarede")


def case_screen(drive: Drive) -> CaseScreen:
    """Return the case that is shown."""
    return CaseScreen(drive.on_page(CasePage))


def _plan_visit(drive: Drive) -> None:
    """Plan the home visit from the case."""
    drive.set_clock(at(10, 30))
    case = case_screen(drive)
    case.page.go_to()
    case.plan("visit")
    form = VisitForm(drive.on_page(PlanVisitView))
    drive.shot("visit-gates", "Hjemmebesøg: hvad der mangler, før besøgsarket kan udskrives")
    form.answer(people.VISIT)
    drive.shot("visit", "Hjemmebesøg: forberedt")
    form.save_and_print()
    drive.settle()


def _print_papers(drive: Drive) -> None:
    """See both papers, and make the copies; without a printer they are saved as a file."""
    preview = PapersPreview(drive.on_page(PreviewView))
    drive.settle()
    preview.turn_to(Paper.PREPARATION)
    drive.shot("preparation-sheet", "Forberedelsesarket: bliver på kontoret")
    preview.turn_to(Paper.VISIT_SHEET)
    drive.shot("visit-sheet", "Besøgsarket: borgeren må læse hver linje")
    preview.hold(people.HOLDERS[:1])
    drive.settle()
    saved = drive.stage.out / "besoegsark.pdf"
    preview.save_to(str(saved))
    wait_until(saved.exists, "the visit sheet is not saved", drive.jobs)
    drive.settle()
    close_all()
    drive.stage.tell(saved.name, "Besøgsarket som PDF; kopien er registreret")


def _calendar(drive: Drive) -> None:
    """Put a follow-up in the calendar, and look at agenda and month."""
    drive.set_clock(at(10, 45))
    drive.desk.go("calendar")
    page = CalendarPage(drive.on_page(CalendarView))
    drive.settle()
    sheet = page.new()
    drive.settle()
    sheet.answer(people.FOLLOW_UP)
    drive.shot("follow-up", "Ny opfølgning")
    sheet.save()
    drive.settle()
    drive.shot("agenda", "Kalender: dagsorden, med det overskredne øverst")
    page.week()
    drive.settle()
    drive.shot("week", "Kalender: uge, med aftaler efter klokkeslæt og frister øverst")
    page.month()
    drive.settle()
    drive.shot("month", "Kalender: måned, med sagsnumre og aldrig navne")


def _save_card(drive: Drive) -> None:
    """Save the kommune's own contact card for the police."""
    drive.set_clock(at(11, 0))
    drive.desk.go("contacts")
    page = ContactsPage(drive.on_page(ContactsView), drive.jobs)
    page.save_our_card(str(drive.stage.out), people.KOMMUNE_PHONE)
    drive.shot("contacts", "Kontakter: vores eget kort, med fingeraftrykket i ord")
    drive.stage.tell(drive.card(people.OFFICE).name, "Kommunens kontaktkort")


def hand_over(drive: Drive) -> None:
    """Confirm the police's card, and hand the case over."""
    drive.show()
    drive.window.begin(str(drive.vaults / "kommune"))
    drive.settle()
    drive.gates.unlock(people.KOMMUNE_WORDS)
    drive.set_clock(at(11, 15))
    drive.desk.go("contacts")
    page = ContactsPage(drive.on_page(ContactsView), drive.jobs)
    page.read_in(str(drive.card(people.DISTRICT)))
    page.compare(people.DISTRICT, people.POLICE_PHONE)
    drive.shot("confirmed", "Politiets kort er bekræftet begge veje")
    drive.set_clock(at(11, 30))
    _open_case(drive).go_to("handovers")
    drive.settle()
    view = drive.on_page(CasePage).widget_of("handovers")
    click(part(view, "hand_over"))
    form = HandOverPage(drive.on_page(HandOverView), drive.jobs)
    form.choose_receiver(people.DISTRICT)
    form.answer(people.REQUEST)
    drive.shot("ask", "Videregivelse 1: hvem, og hvad vi beder politiet om")
    form.forward()
    for code, necessity in people.ITEMS:
        form.choose(code, necessity)
    drive.shot(
        "items", "Videregivelse 2: hvad der videregives, og hvorfor hver del er nødvendig"
    )
    form.forward()
    form.answer(people.WHY)
    drive.shot("why", "Videregivelse 3: formål, hjemmel og samtykke")
    form.forward()
    drive.shot("check", "Videregivelse 4: præcis det, der forlader kommunen")
    sealed = form.seal(drive.stage.out)
    drive.shot("sealed", "Forseglet: følgeseddel uden indhold, og kontrolord")
    drive.stage.tell(sealed.name, "Den forseglede sagspakke")
    form.hand_over()
    drive.desk.go("handovers")
    drive.shot("handovers", "Videregivelser: afleveret, kvittering afventes")


def read_receipt(drive: Drive) -> None:
    """Read the police's receipt in; then look at the log, and search."""
    drive.show()
    drive.window.begin(str(drive.vaults / "kommune"))
    drive.settle()
    drive.gates.unlock(people.KOMMUNE_WORDS)
    drive.set_clock(at(13, 0))
    drive.desk.go("handovers")
    outbox = OutboxPage(drive.on_page(HandoversView).list, drive.jobs)
    outbox.read_receipt(str(drive.only("receipt/*.age")))
    drive.settle()
    close_all()
    drive.shot("receipt", "Kvitteret digitalt")
    _open_case(drive).go_to("handovers")
    drive.settle()
    by_locked_pdf(drive)
    _open_case(drive).go_to("log")
    drive.shot("log", "Sagens log: hvem så og gjorde hvad, og hvornår")
    drive.desk.go("today")
    drive.press("Ctrl+K")
    SearchPage(drive.on_desk(SearchBox)).seek("Skabelon")
    QTest.qWait(FADED_MS)
    drive.shot("search", "Søgning: med grunden til hvert fund")


def _open_case(drive: Drive) -> CaseScreen:
    """Open the tour's case from the list."""
    drive.desk.go("cases")
    cases = CasesPage(drive.on_page(CasesView))
    drive.settle()
    cases.open(cases.numbers().index(people.CASE))
    return case_screen(drive)
