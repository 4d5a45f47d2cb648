"""What happens at the kommune: from a fresh vault to the receipt of the police."""

from datetime import datetime, timedelta
from typing import Final

from models.calendar.entry import EntryKind
from models.kernel.clock import at_wall_clock
from ui.cases.case_page import CasePage
from ui.concerns.after_call_view import AfterCallView
from ui.concerns.concern_view import ConcernPage
from ui.concerns.intake_view import IntakeView
from ui.tour import people
from ui.tour.drive import Drive
from ui.tour.hands import wait_until
from ui.tour.pages.cases import CaseScreen
from ui.tour.pages.concerns import AfterCallPage, CallPage, ConcernDesk

MORNING: Final = at_wall_clock(datetime(2026, 1, 14).date(), 8, 30)  # noqa: DTZ001 - a day


def at(hours: int, minutes: int) -> datetime:
    """Return that time of day on the practice day, in UTC."""
    return MORNING + timedelta(hours=hours - 8, minutes=minutes - 30)


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
    drive.shot("whole-call", "Hele samtalen, med fristen")
    drive.set_clock(at(9, 12))
    call.register()
    drive.shot("registered", "Registreret: nummer, frist og hvad der er tilbage")
    call.go_on()
    _write_up(drive)
    _become_a_case(drive)
    _police_answer(drive)


def _call(drive: Drive) -> CallPage:
    return CallPage(drive.on_page(IntakeView))


def _write_up(drive: Drive) -> None:
    page = AfterCallPage(drive.on_page(AfterCallView))
    drive.set_clock(at(9, 20))
    for section, answers in people.AFTER_THE_CALL:
        page.open(section)
        drive.settle()
        page.answer(answers)
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
    case.sheet().fill(**people.CHILD_REPORT)
    drive.shot("child-report", "Underretningen er givet: børnesporet har sit eget ur")
    case.sheet().save()
    drive.settle()
    drive.set_clock(at(10, 15))
    case.take_step()
    drive.settle()
    case.sheet().fill(**people.POLICE_ANSWER)
    drive.shot("police-answer", "Politiets svar: kan fortsætte, uden begrundelse")
    case.sheet().save()
    drive.settle()
    drive.shot("cleared", "Sagen er et skridt videre")


def case_screen(drive: Drive) -> CaseScreen:
    """Return the case that is shown."""
    return CaseScreen(drive.on_page(CasePage))


def hand_over(drive: Drive) -> None:
    """Exchange cards, and hand the case over."""


def read_receipt(drive: Drive) -> None:
    """Read the police's receipt in; then look at the log, and search."""
