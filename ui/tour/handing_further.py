"""Pictures of what two people do: four eyes before sealing, and a case to another kommune."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from models.audit.acts import Act
from models.kernel.ids import CaseId
from ui.cases.case_page import CasePage
from ui.contacts.contacts_view import ContactsView
from ui.handover.hand_over_view import HandOverView
from ui.handover.handovers_view import HandoversView
from ui.handover.transfer_page import TransferPage
from ui.inbox.inbox_view import InboxView
from ui.kit.dialogs import close_all
from ui.security.countersign_page import ChoicesDialog, CountersignPage
from ui.security.security_view import SecurityView
from ui.tour import people
from ui.tour.drive import Drive
from ui.tour.hands import Stuck, click, write
from ui.tour.pages.contacts import ContactsPage
from ui.tour.pages.handover import HandOverPage, OutboxPage
from ui.tour.pages.inbox import InboxPage
from ui.tour.pages.transfer import TransferScreen
from ui.tour.security_screens import unlock_colleague
from ui.tour.times import MORNING

Shot = Callable[[str], None]

HERE: Final = "handing-kommune"
NEIGHBOUR: Final = "neighbour"
_LEADER: Final = "LA"
_THEM: Final = "København Kommune"
_PHONE: Final = "+9995504000"
_SUBJECT: Final = ("subject", "De skal vide, hvem det handler om.")
_MEND: Final = "Skriv, hvorfor et navn er nødvendigt."


def four_eyes_screens(drive: Drive, shot: Shot, case_id: CaseId) -> None:
    """Ask for a second look as the coordinator, and give it as the leader."""
    _as_leader(drive)
    _want_two_people(drive)
    drive.leave()
    as_coordinator(drive)
    form = _filled(drive, case_id)
    shot("approval-ask")
    click(form.view.check.ask_button)
    drive.settle()
    shot("approval-asked")
    drive.leave()
    _as_leader(drive)
    outbox = _outbox(drive)
    number = next(card.row.number for card in outbox.view.cards if "approve" in card.buttons)
    shot("approval-outbox")
    outbox.press(number, "approve")
    shot("approval-look")
    approving = outbox.view.approving
    if approving is None:
        raise Stuck(number)
    click(approving.back)
    drive.settle()
    shot("approval-words")
    if approving.words is not None:
        write(approving.words.row.editor.target(), _MEND)
        click(approving.words.yes)
    drive.settle()
    shot("approval-sent-back")
    drive.leave()
    as_coordinator(drive)
    _outbox(drive)
    shot("approval-mend")
    drive.desk.go("today")
    shot("approval-today")
    drive.leave()


def as_coordinator(drive: Drive) -> None:
    """Unlock the kommune's vault of this story as its coordinator."""
    drive.window.open_folder(str(drive.vaults / HERE))
    drive.settle()
    drive.gates.unlocking().user.setCurrentText(people.INITIALS)
    drive.gates.unlock(people.KOMMUNE_WORDS)
    drive.set_clock(MORNING)


def _as_leader(drive: Drive) -> None:
    drive.window.open_folder(str(drive.vaults / HERE))
    drive.settle()
    drive.gates.unlocking().user.setCurrentText(_LEADER)
    drive.settle()
    unlock_colleague(drive)
    drive.set_clock(MORNING)


def _want_two_people(drive: Drive) -> None:
    drive.desk.go("security")
    view = drive.on_page(SecurityView)
    view.go_to("countersignatures")
    drive.settle()
    page = view.widget_of("countersignatures")
    if not isinstance(page, CountersignPage):
        raise Stuck(_LEADER)
    page.show_choices()
    if isinstance(page.dialog, ChoicesDialog) and not page.dialog.boxes[Act.BUNDLE_SEALED].isChecked():
        click(page.dialog.boxes[Act.BUNDLE_SEALED])
    drive.settle()
    close_all()


def _outbox(drive: Drive) -> OutboxPage:
    drive.desk.go("handovers")
    return OutboxPage(drive.on_page(HandoversView).list, drive.jobs)


def _filled(drive: Drive, case_id: CaseId) -> HandOverPage:
    """Fill a handover in up to its check page."""
    drive.desk.hand_over(case_id)
    form = HandOverPage(drive.on_page(HandOverView), drive.jobs)
    form.choose_receiver(people.DISTRICT)
    form.choose_way("bundle")
    form.answer(people.REQUEST)
    form.forward()
    form.choose(*_SUBJECT)
    form.forward()
    form.answer(people.WHY)
    form.forward()
    return form


def transfer_screens(drive: Drive, shot: Shot, case_id: CaseId, stick: Path) -> None:
    """Send a case to another kommune, take it over there, and read the answer here."""
    stick.mkdir()
    _make_neighbour(drive)
    _contacts(drive).save_our_card(str(stick), _PHONE)
    drive.leave()
    as_coordinator(drive)
    page = _contacts(drive)
    page.save_our_card(str(stick), people.KOMMUNE_PHONE)
    page.read_in(str(next(stick.glob("*benhavn*.kontakt.json"))))
    page.compare(_THEM, _PHONE)
    sealed = _send(drive, shot, case_id, stick)
    drive.leave()
    _open_neighbour(drive)
    page = _contacts(drive)
    page.read_in(str(next(stick.glob("Pr*.kontakt.json"))))
    page.compare(people.OFFICE, people.KOMMUNE_PHONE)
    receipt = _take_over(drive, shot, sealed, stick)
    drive.leave()
    as_coordinator(drive)
    there = _transfer_page(drive, case_id)
    there.read_receipt(str(receipt))
    shot("transfer-receipted")
    drive.leave()


def _contacts(drive: Drive) -> ContactsPage:
    drive.desk.go("contacts")
    return ContactsPage(drive.on_page(ContactsView), drive.jobs)


def _make_neighbour(drive: Drive) -> None:
    drive.window.show_welcome()
    drive.settle()
    drive.gates.start_new()
    drive.gates.say_whose("kommune", "101", "Mette Attrap", "MA")
    drive.gates.go_on()
    drive.gates.choose_passphrase(people.POLICE_WORDS, str(drive.vaults / NEIGHBOUR))
    drive.gates.go_on()
    drive.gates.keep_paper_key()
    drive.gates.make()
    drive.set_clock(MORNING)


def _open_neighbour(drive: Drive) -> None:
    drive.window.open_folder(str(drive.vaults / NEIGHBOUR))
    drive.settle()
    drive.gates.unlock(people.POLICE_WORDS)
    drive.set_clock(MORNING)


def _transfer_page(drive: Drive, case_id: CaseId) -> TransferScreen:
    drive.desk.open_case(case_id, "transfer")
    page = drive.on_page(CasePage).widget_of("transfer")
    if not isinstance(page, TransferPage):
        raise Stuck(str(case_id))
    return TransferScreen(page)


def _send(drive: Drive, shot: Shot, case_id: CaseId, stick: Path) -> Path:
    page = _transfer_page(drive, case_id)
    shot("transfer-begin")
    page.press("prepare")
    drive.settle()
    sheet = page.sheet()
    shot("transfer-prepare")
    sheet.answer(
        {"kommune": "101", "moved_on": "12.01.2026", "necessity": "De skal følge op."}
    )
    sheet.save()
    drive.settle()
    shot("transfer-prepared")
    page.press("given")
    drive.settle()
    shot("transfer-by-hand")
    close_all()
    page.press("bundle")
    form = HandOverPage(drive.on_page(HandOverView), drive.jobs)
    shot("transfer-to")
    form.answer(answer_by="21.01.2026", call_back=people.KOMMUNE_PHONE)
    form.forward()
    form.choose(*_SUBJECT)
    form.forward()
    form.answer(
        basis="fvl28",
        less="Uden navnet kan de ikke følge op.",
        consent="asked",
        consent_reason="Spurgt i telefonen.",
    )
    form.forward()
    shot("transfer-check")
    sealed = form.seal(stick)
    shot("transfer-sealed")
    form.hand_over()
    page = _transfer_page(drive, case_id)
    shot("transfer-sent")
    for act in ("receipt", "withdraw"):
        page.press(act)
        drive.settle()
        shot(f"transfer-{act}")
        close_all()
    return sealed


def _take_over(drive: Drive, shot: Shot, sealed: Path, stick: Path) -> Path:
    drive.desk.go("inbox")
    shot("neighbour-inbox")
    inbox = InboxPage(drive.on_page(InboxView), drive.jobs)
    inbox.open_bundle(str(sealed))
    shot("neighbour-verified")
    reader = inbox.read_verified()
    shot("neighbour-read")
    reader.ask_take_up()
    shot("neighbour-take-over")
    reader.sheet().cancel()
    if reader.reader.transfer is not None:
        click(reader.reader.transfer.no)
    shot("neighbour-reject")
    close_all()
    reader.take_up(
        danger_now="no",
        severity="h48",
        severity_reason="Ny i kommunen.",
        children_home="no",
        next_on="21.01.2026",
    )
    shot("neighbour-taken")
    written = reader.write_receipt("", stick)
    shot("neighbour-receipted")
    reader.back()
    shot("neighbour-list")
    return written
