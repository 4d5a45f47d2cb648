"""Pictures of handing over: cards, trials, each way to its receipt, four eyes, the register.

Played in copies of the vaults, so that each look shows the same story from its beginning.
"""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtPrintSupport import QPrinter

from models.disclosures.disclosure import Way
from models.exchange.leaving import Due
from models.kernel.clock import local
from models.kernel.ids import CaseId
from ui.cases.case_page import CasePage
from ui.cases.cases_view import CasesView
from ui.contacts.contacts_view import ContactsView
from ui.handover.hand_over_view import HandOverView
from ui.handover.handovers_page import HandoversPage
from ui.handover.handovers_view import OUTBOX, REGISTER, HandoversView
from ui.inbox.inbox_view import InboxView
from ui.inbox.reader import PAGES, READ
from ui.kit.dialogs import close_all
from ui.settings.settings_view import SettingsView
from ui.tour import people
from ui.tour.drive import Drive
from ui.tour.handing_further import (
    HERE,
    as_coordinator,
    four_eyes_screens,
    transfer_screens,
)
from ui.tour.hands import Stuck, click
from ui.tour.pages.answering import Answering
from ui.tour.pages.cases import CasesPage
from ui.tour.pages.concerns import part
from ui.tour.pages.contacts import ContactsPage
from ui.tour.pages.handover import HandOverPage, OutboxPage
from ui.tour.pages.inbox import InboxPage
from ui.tour.pages.register import RegisterDesk
from ui.tour.times import MORNING

Shot = Callable[[str], None]

THERE: Final = "handing-police"
_OWN: Final = "0900-10101-00007-26"
_ITEM: Final = ("subject", "Vagten skal vide, hvem der spørges om.")
_TOLD: Final = "Vagthavende, Demokredsens Politi"
_WRITTEN: Final = {
    "organisation": "Øvelsens Boligforening",
    "person": "Lise Fiktiv",
    "role": "Driftschef",
    "kind": "other",
    "phone": "+9995503000",
    "ways": ["paper", "locked_pdf"],
    "usual": "paper",
}
_STATION_NAME: Final = "Demokredsens Politi, vagten"
_STATION: Final = {**_WRITTEN, "organisation": _STATION_NAME, "kind": "police"}
_KEY: Final = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
"""Of the age specification: nobody's."""
_POLICY: Final = {"allowed": "yes", "reason": "Vagten har kun en ældre age indtil sommer."}


def handing_screens(drive: Drive, shot: Shot) -> None:
    """Take the pictures; no vault is open before, and none afterwards."""
    stick = drive.vaults / "handing-stick"
    for folder in (stick, *(drive.vaults / name for name in (HERE, THERE))):
        shutil.rmtree(folder, ignore_errors=True)
    stick.mkdir()
    for kind, copy in (("kommune", HERE), ("police", THERE)):
        shutil.copytree(drive.vaults / kind, drive.vaults / copy)
    _police_card(drive, stick)
    as_coordinator(drive)
    _contacts(drive, shot, stick)
    case_id = _case(drive)
    _by_bundle(drive, shot, case_id, stick)
    _by_locked_pdf(drive, shot, case_id, stick)
    _by_paper(drive, shot, case_id, stick)
    _outbox(drive, shot)
    drive.leave()
    _open_police(drive)
    _police_contact(drive, shot, stick)
    heard = _inbox(drive, shot, stick)
    drive.leave()
    as_coordinator(drive)
    _receipts(drive, shot, stick, heard)
    _register(drive, shot, case_id)
    drive.leave()
    four_eyes_screens(drive, shot, case_id)
    transfer_screens(drive, shot, case_id)


def _open_police(drive: Drive) -> None:
    drive.window.open_folder(str(drive.vaults / THERE))
    drive.settle()
    drive.gates.unlock(people.POLICE_WORDS)
    drive.set_clock(MORNING)


def _case(drive: Drive) -> CaseId:
    drive.desk.go("cases")
    cases = CasesPage(drive.on_page(CasesView))
    drive.settle()
    return cases.view.table.model.rows[-2].case_id


def _contacts_page(drive: Drive) -> ContactsPage:
    drive.desk.go("contacts")
    return ContactsPage(drive.on_page(ContactsView), drive.jobs)


def _police_card(drive: Drive, stick: Path) -> None:
    _open_police(drive)
    _contacts_page(drive).save_our_card(str(stick), people.POLICE_PHONE)
    drive.leave()


def _contacts(drive: Drive, shot: Shot, stick: Path) -> None:
    page = _contacts_page(drive)
    page.save_our_card(str(stick), people.KOMMUNE_PHONE)
    view = page.view
    for name, button in (
        ("write", view.write_new),
        ("codes", view.scan),
        ("card-paper", view.printing),
        ("renew", view.renew),
        ("keys-lost", view.lost),
    ):
        click(button)
        shot(f"contacts-{name}")
        close_all()
    page.write_new(_WRITTEN)
    page.read_in(_card(stick, "Demokredsens"))
    shot("contacts-unconfirmed")
    sheet = page.begin_comparing(people.DISTRICT)
    sheet.call(people.POLICE_PHONE)
    sheet.tick_all()
    sheet.read_ours()
    shot("contacts-compare")
    sheet.confirm()
    shot("contacts-confirmed")
    page.edit(people.DISTRICT, {"ways": list(Way), "usual": str(Way.BUNDLE)})
    _trials(shot, page, stick)
    _written_key(drive, shot)
    page = _contacts_page(drive)
    for name in ("edit", "revoke", "retire"):
        page.press(people.DISTRICT, name)
        shot(f"contacts-{name}")
        close_all()


def _written_key(drive: Drive, shot: Shot) -> None:
    """A police office without the program: the policy, its key, and the call about it."""
    drive.desk.go("settings")
    view = drive.on_page(SettingsView)
    drive.settle()
    view.classic.ask()
    if view.classic.sheet is None:
        raise Stuck(_STATION_NAME)
    Answering(view.classic.sheet.binding).answer(_POLICY)
    shot("settings-classic")
    click(view.classic.sheet.save)
    drive.settle()
    page = _contacts_page(drive)
    page.write_new(_STATION)
    page.press(_STATION_NAME, "write_key")
    shot("contacts-key")
    close_all()
    page.write_key(_STATION_NAME, _KEY)
    page.begin_comparing(_STATION_NAME)
    shot("contacts-key-compare")
    close_all()


def _trials(shot: Shot, page: ContactsPage, stick: Path) -> None:
    for way in (Way.BUNDLE, Way.LOCKED_PDF, Way.PAPER):
        folder = stick / f"trial-{way}"
        folder.mkdir()
        page.try_way(people.DISTRICT, way, str(folder))
        shot(f"trial-{way}")
        close_all()
    page.press(people.DISTRICT, f"went_{Way.PAPER}")
    shot("trial-went")
    close_all()
    shot("contacts-trials")


def _card(stick: Path, name: str) -> str:
    return str(next(stick.glob(f"*{name}*.kontakt.json")))


def _begin(drive: Drive, case_id: CaseId, way: str) -> HandOverPage:
    drive.desk.hand_over(case_id)
    form = HandOverPage(drive.on_page(HandOverView), drive.jobs)
    form.choose_receiver(people.DISTRICT)
    form.choose_way(way)
    form.answer(people.REQUEST)
    return form


def _fill(form: HandOverPage) -> None:
    form.forward()
    form.choose(*_ITEM)
    form.forward()
    form.answer(people.WHY)
    form.forward()


def _by_bundle(drive: Drive, shot: Shot, case_id: CaseId, stick: Path) -> None:
    drive.desk.hand_over(case_id)
    form = HandOverPage(drive.on_page(HandOverView), drive.jobs)
    shot("handing-to-empty")
    for _ in range(3):
        form.forward()
    shot("handing-refused")
    form = _begin(drive, case_id, "bundle")
    shot("handing-to")
    form.forward()
    shot("handing-items-none")
    form.choose(*_ITEM)
    shot("handing-items")
    form.forward()
    shot("handing-why-empty")
    form.answer(people.WHY)
    shot("handing-why")
    form.forward()
    shot("handing-check-bundle")
    form.seal(stick)
    shot("handing-sealed-bundle")
    form.hand_over()


def _by_locked_pdf(drive: Drive, shot: Shot, case_id: CaseId, stick: Path) -> None:
    form = _begin(drive, case_id, "locked_pdf")
    shot("handing-to-locked")
    _fill(form)
    shot("handing-check-locked")
    form.lock(stick)
    shot("handing-sealed-locked")
    form.tell_words(_TOLD)
    shot("handing-words-told")
    form.hand_over()


def _by_paper(drive: Drive, shot: Shot, case_id: CaseId, stick: Path) -> None:
    form = _begin(drive, case_id, "paper")
    shot("handing-to-paper")
    _fill(form)
    shot("handing-check-paper")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(stick / "copy.pdf"))
    form.print_on(printer)
    shot("handing-sealed-paper")
    form.hand_over()


def _outbox(drive: Drive, shot: Shot) -> None:
    drive.desk.go("handovers")
    place = drive.on_page(HandoversView)
    place.go_to(OUTBOX)
    shot("outbox")
    outbox = OutboxPage(place.list, drive.jobs)
    by_way = {card.row.way: card.row.number for card in outbox.view.cards}
    outbox.press(by_way[Way.LOCKED_PDF], "voice")
    shot("receipt-voice")
    close_all()
    outbox.press(by_way[Way.PAPER], "signed")
    shot("receipt-signed")
    close_all()
    outbox.press(by_way[Way.BUNDLE], "cover")
    shot("cover-sheet")
    close_all()
    outbox.view.scan_receipt()
    shot("receipt-scan")
    close_all()


def _police_contact(drive: Drive, shot: Shot, stick: Path) -> None:
    page = _contacts_page(drive)
    page.read_in(_card(stick, "Prøvekøbing"))
    shot("police-unconfirmed")
    page.compare(people.OFFICE, people.KOMMUNE_PHONE)
    shot("police-confirmed")


def _inbox(drive: Drive, shot: Shot, stick: Path) -> str:
    """Read the bundle and write its receipt; return the four control words."""
    drive.desk.go("inbox")
    inbox = InboxPage(drive.on_page(InboxView), drive.jobs)
    inbox.open_bundle(_card(stick, "Demokredsens"))
    shot("inbox-refused")
    close_all()
    inbox.open_bundle(str(next(stick.glob("*.age"))))
    shot("inbox-verified")
    reader = inbox.read_verified()
    shot("inbox-read")
    heard = reader.control_words().rpartition(": ")[2].replace(" · ", " ")
    reader.turn(PAGES)
    shot("inbox-pages")
    reader.turn(READ)
    for due in (Due.JOURNALISE, Due.ANSWER, Due.LEAVES):
        if due in reader.reader.steps.buttons:
            click(reader.reader.steps.buttons[due])
            shot(f"inbox-{due}")
            close_all()
    click(reader.reader.print)
    shot("inbox-print")
    close_all()
    today = local(MORNING).date().strftime("%d.%m.%Y")
    reader.do(Due.JOURNALISE, number=_OWN, day=today)
    reader.show_code(_OWN)
    shot("inbox-receipt-code")
    reader.paper().accept()
    folder = stick / "receipt"
    folder.mkdir()
    reader.write_receipt(_OWN, folder)
    shot("inbox-receipted")
    reader.back()
    trial = next((stick / f"trial-{Way.BUNDLE}").glob("*.age"))
    inbox.open_bundle(str(trial))
    shot("inbox-trial-verified")
    inbox.read_verified()
    shot("inbox-trial")
    if inbox.view.reader is not None:
        click(inbox.view.reader.leave)
    drive.settle()
    shot("inbox-list")
    click(inbox.view.senders[0].change)
    shot("inbox-periods")
    close_all()
    return heard


def _receipts(drive: Drive, shot: Shot, stick: Path, heard: str) -> None:
    drive.desk.go("handovers")
    place = drive.on_page(HandoversView)
    outbox = OutboxPage(place.list, drive.jobs)
    by_way = {card.row.way: card.row for card in outbox.view.cards}
    today = local(MORNING).date().strftime("%d.%m.%Y")
    outbox.take_page(by_way[Way.PAPER].number, person=_TOLD, signed_on=today, kept="Mappe 3")
    outbox.hear(by_way[Way.BUNDLE].number, words=heard)
    shot("receipts-paper-oral")
    outbox.read_receipt(str(next((stick / "receipt").glob("*.age"))))
    shot("receipts-paper-digital")


def _register(drive: Drive, shot: Shot, case_id: CaseId) -> None:
    drive.desk.go("handovers")
    place = drive.on_page(HandoversView)
    place.go_to(REGISTER)
    drive.settle()
    if place.register is None:
        raise Stuck(REGISTER)
    register = RegisterDesk(place.register, drive.jobs)
    shot("register-filled")
    register.open(register.rows[0].number)
    shot("register-bundle")
    close_all()
    register.print()
    shot("register-paper")
    close_all()
    drive.desk.open_case(case_id, "handovers")
    page = drive.on_page(CasePage).widget_of("handovers")
    if not isinstance(page, HandoversPage):
        raise Stuck(str(case_id))
    shot("case-handovers-filled")
    for name in ("acute", "given_to", "declined"):
        click(part(page, name))
        shot(f"given-{name}")
        close_all()
