"""Pictures of what two people do: four eyes before sealing, and a case to another kommune."""

from collections.abc import Callable
from typing import Final

from models.audit.acts import Act
from models.kernel.ids import CaseId
from ui.cases.case_page import CasePage
from ui.handover.hand_over_view import HandOverView
from ui.handover.handovers_view import HandoversView
from ui.handover.transfer_page import TransferPage
from ui.kit.dialogs import close_all
from ui.security.countersign_page import ChoicesDialog, CountersignPage
from ui.security.security_view import SecurityView
from ui.tour import people
from ui.tour.drive import Drive
from ui.tour.hands import Stuck, click, write
from ui.tour.pages.cases import SheetPage
from ui.tour.pages.handover import HandOverPage, OutboxPage
from ui.tour.pages.transfer import TransferScreen
from ui.tour.security_screens import unlock_colleague
from ui.tour.times import MORNING

Shot = Callable[[str], None]

HERE: Final = "handing-kommune"
_LEADER: Final = "LA"
_SUBJECT: Final = ("subject", "De skal vide, hvem det handler om.")
_SIGNED: Final = {"signer": "Ida Attrap, direktør", "signed_on": "14.01.2026", "agreed": "yes"}
_MOVED: Final = {"kommune": "101", "moved_on": "12.01.2026", "necessity": "De skal følge op."}
_GIVEN: Final = {
    "way": "paper",
    "to": "Mette Attrap, tovholder",
    "purpose": "prevention",
    "basis": "fvl28",
    "less": "Uden navnet kan de ikke følge op.",
    "consent": "asked",
    "consent_reason": "Spurgt i telefonen.",
}
_MEND: Final = "Skriv, hvorfor et navn er nødvendigt."


def four_eyes_screens(drive: Drive, shot: Shot, case_id: CaseId) -> None:
    """Ask for a second look as the coordinator, and give it as the leader."""
    as_coordinator(drive)
    _countersign(drive)
    drive.leave()
    _as_leader(drive)
    page = _countersigning(drive)
    page.show_choices()
    drive.settle()
    if not isinstance(page.dialog, ChoicesDialog):
        raise Stuck(_LEADER)
    click(page.dialog.boxes[Act.BUNDLE_SEALED])
    drive.settle()
    shot("approval-setting")
    close_all()
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


def _countersigning(drive: Drive) -> CountersignPage:
    drive.desk.go("security")
    view = drive.on_page(SecurityView)
    view.go_to("countersignatures")
    drive.settle()
    page = view.widget_of("countersignatures")
    if not isinstance(page, CountersignPage):
        raise Stuck(_LEADER)
    return page


def _countersign(drive: Drive) -> None:
    """Write down that a second person signed for the leader's access: else it counts as one."""
    page = _countersigning(drive)
    for row in [each for each in page.table.model.rows if each.may_record]:
        page.table.select(row.asked.id)
        page.record_paper()
        drive.settle()
        if page.sheet is None:
            raise Stuck(row.asked.number)
        SheetPage(page.sheet).answer(_SIGNED)
        click(page.sheet.save)
        drive.settle()


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


def transfer_screens(drive: Drive, shot: Shot, case_id: CaseId) -> None:
    """Prepare a case for another kommune and give it by hand, up to the question of a receipt."""
    as_coordinator(drive)
    drive.desk.open_case(case_id, "transfer")
    shown = drive.on_page(CasePage).widget_of("transfer")
    if not isinstance(shown, TransferPage):
        raise Stuck(str(case_id))
    page = TransferScreen(shown)
    shot("transfer-begin")
    page.press("prepare")
    drive.settle()
    sheet = page.sheet()
    shot("transfer-prepare")
    sheet.answer(_MOVED)
    sheet.save()
    drive.settle()
    shot("transfer-prepared")
    page.press("given")
    drive.settle()
    page.choose({_SUBJECT[0]: _SUBJECT[1]})
    shot("transfer-by-hand")
    page.sheet().answer(_GIVEN)
    page.sheet().save()
    drive.settle()
    shot("transfer-sent")
    for act in ("receipt", "withdraw"):
        page.press(act)
        drive.settle()
        shot(f"transfer-{act}")
        close_all()
    drive.leave()
