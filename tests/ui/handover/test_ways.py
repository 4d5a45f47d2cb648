"""Choosing the way, the six words on the screen, paper, and the receipts of each."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QHideEvent
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.audit.acts import Act
from models.audit.leaf import Note
from models.disclosures.disclosure import DisclosureState, Way
from models.exchange.contact import Contact
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.ids import CaseId, DisclosureId
from models.kernel.text import text
from models.usecases.handover_on_paper import OnPaper
from models.usecases.handover_seen import CHANGED_SINCE, CHANGED_SINCE_MADE
from storage.exchange.locked_pdf import opens
from tests.attaching import PDF, add, file_of
from tests.handing import Pair, make_pair
from tests.office import ANE, PRACTICE
from tests.ui.handing_support import Front
from tests.ui.test_handing_over import WHY
from ui.handover.hand_over_frame import CHECK, SEALED, TO, WHAT
from ui.handover.handover_card import RECEIPT_ICONS, RECEIPT_STAGES, RECEIPT_TONES
from ui.handover.handovers_view import HandoversView
from ui.kit.dialogs import FaultDialog, Inform, close_all
from ui.kit.labels import Label
from ui.kit.page import Body
from ui.paper.paper_dialog import PaperDialog
from ui.tour.hands import click, settle
from ui.tour.pages.handover import HandOverPage, OutboxPage


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


@pytest.fixture
def front(pair: Pair) -> Front:
    return Front(pair.kommune, PRACTICE, ANE)


def begun(front: Front, case: CaseId, qtbot: QtBot) -> HandOverPage:
    view = front.hand_over(case)
    qtbot.addWidget(view)
    view.resize(1180, 700)
    view.show()
    page = HandOverPage(view, front.jobs)
    page.choose_receiver("Demokredsens Politi")
    return page


def checked(front: Front, case: CaseId, qtbot: QtBot, way: str) -> HandOverPage:
    page = begun(front, case, qtbot)
    page.choose_way(way)
    page.answer(ask="assessment", answer_by="16.01.2026", call_back="70 20 30 40")
    page.forward()
    page.choose("subject", "Politiet skal vide, hvem det er.")
    page.forward()
    page.answer(WHY)
    page.forward()
    assert page.view.step == CHECK
    return page


class Outbox(OutboxPage):
    """The outbox with the page it stands on, which would else be collected."""

    def __init__(self, page: HandoversView, front: Front) -> None:
        super().__init__(page.list, front.jobs)
        self.page = page


def outbox(front: Front, qtbot: QtBot) -> Outbox:
    view = front.handovers()
    qtbot.addWidget(view)
    view.resize(1180, 700)
    view.show()
    return Outbox(view, front)


def to_file(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def control(pair: Pair, disclosure: DisclosureId) -> str:
    with pair.kommune.office.begin() as work:
        return " ".join(work.deliveries.get(disclosure).control)


def change_contact(pair: Pair, change: Callable[[Contact], object]) -> None:
    with pair.kommune.office.begin() as work:
        contact = work.contacts.get(pair.contact)
        change(contact)
        work.contacts.save(contact)
        work.note(Note(Act.CONTACT_CONFIRMED))
        work.commit()


def test_a_receiver_without_our_new_keys_is_told_of_where_it_is_chosen(
    pair: Pair, front: Front, qtbot: QtBot
) -> None:
    case = pair.case()
    change_contact(pair, lambda contact: setattr(contact, "has_ours", "a key of before"))
    page = begun(front, case, qtbot)
    ways = page.view.binding.editor("way")
    assert [each.key for each in ways.segments] == ["locked_pdf", "paper"]  # type: ignore[attr-defined]
    step = page.view.to
    assert "has not got our new keys" in step.contact_note.words.text()
    assert step.to_contacts.isVisibleTo(step)
    ours = pair.kommune.keys.signer
    change_contact(pair, lambda contact: setattr(contact, "has_ours", ours))
    page = begun(front, case, qtbot)
    assert not page.view.to.contact_note.words.text()


def test_only_the_ways_that_can_be_used_with_a_receiver_are_offered(
    pair: Pair, front: Front, qtbot: QtBot
) -> None:
    change_contact(pair, lambda contact: setattr(contact, "known_phone", ""))
    page = begun(front, pair.case(), qtbot)
    ways = page.view.binding.editor("way")
    assert [each.key for each in ways.segments] == ["bundle", "paper"]  # type: ignore[attr-defined]
    assert page.view.binding.value("way") == "bundle"
    assert page.view.to.way is Way.BUNDLE
    assert "stick" in page.view.to.how.text()
    page.choose_way("paper")
    assert "numbered copy" in page.view.to.how.text()
    assert page.view.way is Way.PAPER
    assert page.view.to.more.isVisible()
    assert "locked PDF" in page.view.to.more.text()
    assert "sealed bundle" not in page.view.to.more.text()
    assert "a trial shipment that worked" in page.view.to.more.text()


def test_only_what_was_tried_is_offered_by_a_real_vault_and_the_rest_is_said(
    pair: Pair, front: Front, qtbot: QtBot
) -> None:
    pair.kommune.office.database.execute("UPDATE contact SET practice = 0")
    pair.kommune.office.database.execute("DELETE FROM contact_way WHERE way <> 'paper'")
    page = begun(front, pair.case(), qtbot)
    ways = page.view.binding.editor("way")
    assert [each.key for each in ways.segments] == ["paper"]  # type: ignore[attr-defined]
    assert page.view.to.way is Way.PAPER
    assert "sealed bundle, locked PDF" in page.view.to.more.text()


def test_where_every_way_is_open_none_is_said_to_be_missing(
    pair: Pair, front: Front, qtbot: QtBot
) -> None:
    page = begun(front, pair.case(), qtbot)
    assert not page.view.to.more.isVisible()
    assert page.view.to.acute.isVisible()
    assert "within 24 hours" in page.view.to.acute.text()


def test_a_receiver_with_whom_nothing_was_tried_is_said(
    pair: Pair, front: Front, qtbot: QtBot
) -> None:
    pair.kommune.office.database.execute("UPDATE contact SET practice = 0")
    pair.kommune.office.database.execute("DELETE FROM contact_way")
    view = front.hand_over(pair.case())
    qtbot.addWidget(view)
    view.show()
    page = HandOverPage(view, front.jobs)
    assert "No police contact can be used yet" in page.view.to.contact_note.words.text()
    page.choose_receiver("Demokredsens Politi")
    assert (
        "No way to Demokredsens Politi has been tried" in page.view.to.contact_note.words.text()
    )
    assert not page.view.binding.row("way").isVisible()
    assert not page.view.to.how.isVisible()
    click(page.view.to.to_contacts)
    assert front.went.to[-1] == ("show_contacts",)


def test_six_words_are_shown_once_and_read_out(pair: Pair, front: Front, qtbot: QtBot) -> None:
    case = pair.case()
    page = checked(front, case, qtbot, "locked_pdf")
    assert page.view.forward.text().startswith("Lock and save")
    words = page.lock(pair.stick)
    panel = page.view.locked
    assert page.view.step == SEALED
    (file,) = pair.stick.glob("*.pdf")
    assert opens(file.read_bytes(), words)
    assert panel.words.isVisible()
    assert (panel.tell.kind, panel.mark.kind) == ("primary", "plain")
    assert "11 22 33 44" in panel.call.text()
    panel.binding.load({})
    click(panel.tell)
    settle(front.jobs)
    assert "Write whom" in panel.binding.row("told_to").problem
    page.tell_words("Peter Fiktiv")
    assert panel.words.words == ()
    assert not panel.words.isVisible()
    assert "Read out to Peter Fiktiv" in panel.told.words.text()
    assert panel.mark.kind == "primary"
    page.hand_over()
    assert ("show_handovers",) in front.went.to
    desk = outbox(front, qtbot)
    card = desk.card("V-2026-0001")
    assert card.row.state is DisclosureState.HANDED_OVER
    assert "were read out to Peter Fiktiv" in card.proof.text()


def test_the_words_are_gone_once_the_page_is_left(
    pair: Pair, front: Front, qtbot: QtBot
) -> None:
    page = checked(front, pair.case(), qtbot, "locked_pdf")
    page.lock(pair.stick)
    panel = page.view.locked
    QApplication.sendEvent(panel, QHideEvent())
    assert panel.words.words == ()
    assert panel.words.accessibleName() == ""
    assert panel._locked is not None
    assert panel._locked.words == (), "nor are they held behind the screen"


def test_what_is_to_be_mended_is_never_squeezed_and_its_ways_still_lead(
    pair: Pair, front: Front, qtbot: QtBot
) -> None:
    page = begun(front, pair.case(), qtbot)
    page.view.setFixedSize(1180, 330)
    for _ in range(3):
        page.forward()
    links = page.view.problems.links
    assert len(links) > 5
    assert all(link.height() >= link.sizeHint().height() for link in links)
    body = page.view.stack.currentWidget()
    assert isinstance(body, Body)
    assert body.verticalScrollBar().value() == 0
    click(links[0])
    settle(front.jobs)
    assert page.view.step == TO
    asked = QApplication.focusWidget()
    assert asked is not None
    assert not asked.visibleRegion().isEmpty()


def test_what_lacks_is_shown_at_the_first_step_that_lacks_it(
    pair: Pair, front: Front, qtbot: QtBot
) -> None:
    page = begun(front, pair.case(), qtbot)
    page.answer(ask="assessment", answer_by="16.01.2026", call_back="70 20 30 40")
    for _ in range(3):
        page.forward()
    assert page.view.step == WHAT, "only what lacks nothing is ticked"
    assert "at least one thing" in page.problems()[0]


def test_the_cover_is_printed_where_the_stick_is_made(
    pair: Pair, front: Front, qtbot: QtBot
) -> None:
    page = checked(front, pair.case(), qtbot, "bundle")
    end = page.view.end
    end.print.click()  # nothing is sealed yet
    page.seal(pair.stick)
    assert not page.view.window().findChildren(PaperDialog)
    click(end.print)
    settle(front.jobs)
    assert end.paper is not None
    assert end.paper.pages.sheets
    end.paper.reject()


def test_what_was_just_typed_is_on_disk_before_a_copy_takes_its_draft_along(
    pair: Pair, front: Front, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = checked(front, pair.case(), qtbot, "paper")
    make, keeper, unsaved = page.view.make_copies, page.view.keeper, []
    keeper.touch()

    def copies() -> OnPaper:
        unsaved.append(keeper.waiting)
        return make()

    monkeypatch.setattr(page.view, "make_copies", copies)
    page.print_on(to_file(tmp_path / "one.pdf"))
    assert unsaved == [False]
    keeper.save_now()
    assert pair.kommune.count("draft") == 0


def test_a_copy_that_could_not_be_registered_leaves_what_is_typed_to_be_kept(
    pair: Pair, front: Front, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = checked(front, pair.case(), qtbot, "paper")

    def full() -> OnPaper:
        told = text("Tests", "The disk is full.")
        raise EnvironmentFault(told, told, told)

    monkeypatch.setattr(page.view, "make_copies", full)
    page.print_on(to_file(tmp_path / "one.pdf"))
    assert page.view.step == CHECK
    assert page.view.keeper.unsaved
    close_all()


def test_no_two_receipts_look_alike() -> None:
    receipts = {state for state in DisclosureState if state.startswith("receipted")}
    for looks in (RECEIPT_TONES, RECEIPT_ICONS, RECEIPT_STAGES):
        assert set(looks) == receipts
        assert len({str(each) for each in looks.values()}) == len(receipts)


@pytest.mark.parametrize("way", ["bundle", "locked_pdf"])
def test_words_are_never_squeezed_where_the_room_is_low(
    pair: Pair, front: Front, qtbot: QtBot, way: str
) -> None:
    page = checked(front, pair.case(), qtbot, way)
    page.view.setFixedSize(
        1180, 330
    )  # what is left of a small screen below the title, over reminders
    if way == "bundle":
        page.seal(pair.stick)
        grid = page.view.end.words
    else:
        page.lock(pair.stick)
        grid = page.view.locked.words
    shown = [label for label in grid.findChildren(Label) if label.isVisible()]
    assert {label.text() for label in shown} >= set(grid.words)
    assert all(label.height() >= label.sizeHint().height() for label in shown)


def test_another_refusal_than_of_a_field_is_said_on_the_panel(
    pair: Pair, front: Front, qtbot: QtBot
) -> None:
    page = checked(front, pair.case(), qtbot, "locked_pdf")
    page.lock(pair.stick)
    with pair.kommune.office.begin() as work:
        disclosure = page.view.check.prepared
        assert disclosure is not None
        found = work.disclosures.get(disclosure.disclosure_id)
        found.receipt(DisclosureState.RECEIPTED_PAPER)
        work.disclosures.save(found)
        work.note(Note(Act.RECEIPT_ON_PAPER))
        work.commit()
    page.tell_words("Peter")
    assert "already" in page.view.locked.told.words.text()


def test_a_copy_is_registered_printed_and_given(
    pair: Pair, front: Front, qtbot: QtBot, tmp_path: Path
) -> None:
    page = checked(front, pair.case(), qtbot, "paper")
    assert page.view.forward.text() == "Print …"
    page.print_on(to_file(tmp_path / "one.pdf"))
    assert page.view.step == SEALED
    assert "U-2026-0001" in page.view.paper.copies.text()
    assert (tmp_path / "one.pdf").stat().st_size > 1000
    page.hand_over()
    desk = outbox(front, qtbot)
    assert desk.card("V-2026-0001").row.state is DisclosureState.HANDED_OVER


def test_without_a_printer_nothing_is_registered(
    pair: Pair, front: Front, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    page = checked(front, pair.case(), qtbot, "paper")
    page.forward()
    assert isinstance(page.view.copies.dialog, Inform)
    assert page.view.step == CHECK
    assert pair.kommune.count("print_copy") == 0


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_fails_is_said_and_a_further_copy_can_be_made(
    pair: Pair, front: Front, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = checked(front, pair.case(), qtbot, "paper")
    page.print_on(to_file(tmp_path / "nowhere" / "at" / "all" / "one.pdf"))
    assert "registered in the case" in _told(page.view.copies.dialog)
    asked: list[object] = []
    monkeypatch.setattr(
        "ui.handover.copies.ask_printer",
        lambda _over, then: asked.append(then(to_file(tmp_path / "two.pdf"))),
    )
    click(page.view.paper.more)
    settle(front.jobs)
    assert "U-2026-0002" in page.view.paper.copies.text()
    desk = outbox(front, qtbot)
    desk.press("V-2026-0001", "print_again")
    assert ("tell", "U-2026-0003 is registered and sent to the printer.") in [
        each[:2] for each in front.went.to
    ]


def _told(dialog: object) -> str:
    assert isinstance(dialog, FaultDialog)
    return " ".join(label.text() for label in dialog.findChildren(Label))


def test_what_has_changed_since_is_not_printed(
    pair: Pair, front: Front, qtbot: QtBot, tmp_path: Path
) -> None:
    page = checked(front, pair.case(), qtbot, "paper")
    pair.kommune.office.database.execute("UPDATE person SET name = 'Anna Anderledes'")
    page.print_on(to_file(tmp_path / "one.pdf"))
    assert page.view.step == CHECK
    page.view.check.prepared = None
    with pytest.raises(Refused) as refused:
        page.view.make_copies()
    assert refused.value.why == CHANGED_SINCE


def test_a_voice_then_a_page_each_with_who_when_and_how(
    pair: Pair, front: Front, qtbot: QtBot
) -> None:
    page = checked(front, pair.case(), qtbot, "locked_pdf")
    page.lock(pair.stick)
    prepared = page.view.check.prepared
    assert prepared is not None
    desk = outbox(front, qtbot)
    card = desk.card("V-2026-0001")
    assert "have not been read out" in card.proof.text()
    desk.hear("V-2026-0001", words="ost is ko kat", person="Peter Fiktiv")
    sheet = desk.view.sheets.sheet
    assert sheet is not None
    assert "not the words" in sheet.binding.row("words").problem
    sheet.reject()
    words = control(pair, prepared.disclosure_id)
    desk.hear("V-2026-0001", words=words, person="Peter Fiktiv", own_number="0700-1")
    card = desk.card("V-2026-0001")
    assert card.row.state is DisclosureState.RECEIPTED_ORAL
    for said in ("Peter Fiktiv read the control words", "11 22 33 44", "0700-1"):
        assert said in card.proof.text()
    assert "voice" not in card.buttons
    desk.take_page("V-2026-0001", person="Vagthavende", kept="Mappe 3")
    card = desk.card("V-2026-0001")
    assert card.row.state is DisclosureState.RECEIPTED_PAPER
    assert "Vagthavende signed" in card.proof.text()
    assert "Mappe 3" in card.proof.text()
    assert set(card.buttons) == {"open_case"}


def test_a_scanned_page_is_chosen_among_the_files_of_the_case(
    pair: Pair, front: Front, qtbot: QtBot
) -> None:
    case = pair.case()
    page = checked(front, case, qtbot, "locked_pdf")
    page.lock(pair.stick)
    desk = outbox(front, qtbot)
    desk.press("V-2026-0001", "signed")
    sheet = desk.view.sheets.sheet
    assert sheet is not None
    assert not sheet.binding.row("attachment").isVisible()
    sheet.reject()
    file = add(pair.kommune.office, case, file_of(pair.stick, "side.pdf", PDF))
    desk.take_page("V-2026-0001", person="Peter", kept="Mappe", attachment=str(file.id))
    with pair.kommune.office.begin() as work:
        disclosure = desk.card("V-2026-0001").row.id
        (receipt,) = work.deliveries.receipts_of(disclosure)
    assert receipt.attachment_id == file.id


def test_a_new_locked_pdf_has_new_words_over_the_list(
    pair: Pair, front: Front, qtbot: QtBot
) -> None:
    page = checked(front, pair.case(), qtbot, "locked_pdf")
    first = page.lock(pair.stick)
    desk = outbox(front, qtbot)
    desk.press("V-2026-0001", "lock_again")
    sheets = desk.view.sheets
    assert sheets.folder is not None
    sheets.folder.close()
    sheets.lock_to(desk.card("V-2026-0001").row.id, str(pair.stick))
    settle(front.jobs)
    assert sheets.locked is not None
    assert sheets.locked.panel.words.words not in ((), first)
    click(sheets.locked.panel.home)
    sheets.lock_to(desk.card("V-2026-0001").row.id, str(pair.stick))
    settle(front.jobs)
    click(sheets.locked.panel.mark)
    settle(front.jobs)
    assert desk.card("V-2026-0001").row.state is DisclosureState.HANDED_OVER
    assert sheets.locked is None


def test_what_cannot_be_made_again_is_said(pair: Pair, front: Front, qtbot: QtBot) -> None:
    page = checked(front, pair.case(), qtbot, "locked_pdf")
    page.lock(pair.stick)
    pair.kommune.office.database.execute("UPDATE person SET name = 'Anna Anderledes'")
    desk = outbox(front, qtbot)
    seen: list[Refused] = []
    sheets = desk.view.sheets
    sheets._refused = seen.append
    sheets.lock_to(desk.card("V-2026-0001").row.id, str(pair.stick))
    settle(front.jobs)
    assert [each.why.source for each in seen] == [CHANGED_SINCE_MADE.source]


def test_nothing_is_marked_before_anything_was_made(
    front: Front, pair: Pair, qtbot: QtBot
) -> None:
    page = begun(front, pair.case(), qtbot)
    heard: list[object] = []
    for panel in (page.view.locked, page.view.paper):
        panel.handed_over.connect(heard.append)
        panel.mark.click()
    page.view.locked.tell.click()
    page.view.paper.again.connect(heard.append)
    page.view.paper.more.click()
    settle(front.jobs)
    assert heard == []
    assert page.view.step == TO


@pytest.mark.parametrize(
    ("way", "inside", "mind"),
    [
        ("bundle", "Files inside", "before you seal"),
        ("locked_pdf", "In the locked PDF", "before you lock"),
        ("paper", "On paper", "before you print"),
    ],
)
def test_the_check_page_speaks_of_what_leaves_by_that_way(
    pair: Pair, front: Front, qtbot: QtBot, way: str, inside: str, mind: str
) -> None:
    page = checked(front, pair.case(), qtbot, way)
    check = page.view.check
    labels = "\n".join(each.text() for each in check.findChildren(Label) if each.isVisible())
    assert inside in labels
    assert mind in check.mind.words.text()
    assert ("case.pdf" in check.files["case.pdf"].text()) is (way == "bundle")
    assert ("case.pdf" in check.shown.text()) is (way == "bundle")
    assert ("These pages are all that leaves." in labels) is (way != "bundle")


def test_the_check_page_counts_the_files_attached_to_a_locked_pdf(
    pair: Pair, front: Front, qtbot: QtBot, tmp_path: Path
) -> None:
    case = pair.case()
    add(pair.kommune.office, case, file_of(tmp_path, "brev.pdf", PDF))
    page = begun(front, case, qtbot)
    page.choose_way("locked_pdf")
    page.answer(ask="assessment", answer_by="16.01.2026", call_back="70 20 30 40")
    page.forward()
    page.choose("attachment", "Brevet skal vurderes.", "ordinary")
    page.forward()
    page.answer(WHY)
    page.forward()
    said = [each.text() for each in page.view.check.findChildren(Label) if each.isVisible()]
    assert "These pages and the attachments above are all that leaves." in said


def test_the_items_fit_a_narrow_window(pair: Pair, front: Front, qtbot: QtBot) -> None:
    page = begun(front, pair.case(), qtbot)
    page.view.resize(640, 450)
    page.answer(ask="assessment", answer_by="16.01.2026", call_back="70 20 30 40")
    page.forward()
    page.choose("subject", "Politiet skal vide, hvem det er.")
    assert page.view._bodies[WHAT].horizontalScrollBar().maximum() == 0
    assert page.view.state.isVisible()
    last = page.view.items.rows[-1]
    assert page.view.items.stays.y() > last.y()
    assert "other authorities" in page.view.items.stays.text()


def test_no_draft_is_spoken_of_once_it_has_left(pair: Pair, front: Front, qtbot: QtBot) -> None:
    page = checked(front, pair.case(), qtbot, "locked_pdf")
    assert page.view.state.isVisible()
    page.lock(pair.stick)
    assert page.view.step == SEALED
    assert not page.view.state.isVisible()
