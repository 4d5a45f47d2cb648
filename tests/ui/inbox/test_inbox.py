"""The inbox of the police on the screen: what waits, the reader, the way out of the vault."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from models.exchange.leaving import AFTER_JOURNAL, Due
from models.exchange.qr_text import Kind, parts
from models.exchange.receipt import Word
from models.kernel.ids import BundleId
from tests.attaching import add, file_of
from tests.handing import PETER, POLICE, Pair, make_pair
from tests.inboxing import AGREED, received, settled, trial
from tests.office import ANE, PRACTICE
from tests.ui.handing_support import Front
from ui.inbox.reader import PAGES, READ, _title
from ui.kit.labels import Label
from ui.tour.hands import settle
from ui.tour.pages.handover import OutboxPage
from ui.tour.pages.inbox import InboxPage

TODAY = "14.01.2026"


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


@pytest.fixture
def police(pair: Pair) -> Front:
    return Front(pair.police, POLICE, PETER)


def inbox(front: Front, qtbot: QtBot, width: int = 1180, height: int = 700) -> InboxPage:
    view = front.inbox()
    qtbot.addWidget(view)
    view.resize(width, height)
    view.show()
    return InboxPage(view, front.jobs)


def test_what_waits_stands_first_and_leads_to_its_bundle(
    pair: Pair, police: Front, qtbot: QtBot
) -> None:
    received(pair)
    desk = inbox(police, qtbot)
    assert desk.waiting() == (
        "Write the receipt: V-2026-0001",
        "Answer what the kommune asks: V-2026-0001",
        "Journalise it, and write the number here: V-2026-0001",
    )
    assert desk.view.waiting is not None
    desk.view.waiting.links[0].click()
    settle(police.jobs)
    assert desk.view.reader is not None


def test_a_bundle_goes_its_whole_way_through_the_screens(
    pair: Pair, police: Front, qtbot: QtBot, tmp_path: Path
) -> None:
    received(pair)
    desk = inbox(police, qtbot)
    reader = desk.read()
    assert "Choose how it was answered" in reader.do(Due.ANSWER)
    desk.view.steps.sheet.cancel.click()  # type: ignore[union-attr]
    assert reader.do(Due.ANSWER, how="phone", day=TODAY) == ""
    assert not reader.reader.shown.stay.asked
    assert "number in the police" in reader.do(Due.JOURNALISE, number="")
    desk.view.steps.sheet.cancel.click()  # type: ignore[union-attr]
    assert reader.do(Due.JOURNALISE, number="0700-1", day=TODAY) == ""
    assert reader.reader.own_number.text() == "0700-1"
    assert Due.JOURNALISE not in reader.reader.steps.buttons
    reader.reader.steps.buttons[Due.RECEIPT].click()
    settle(police.jobs)
    assert desk.view.window().focusWidget() is reader.reader.own_number
    reader.write_receipt("0700-1", pair.stick)
    assert reader.do(Due.LEAVES, until="20.06.2026", reason="Retten beder om den.") == ""
    assert "20.06.2026" in reader.reader.steps.leaving.text()
    assert "Retten beder om den." in reader.words()
    reader.back()
    assert desk.waiting() == ()
    pair.police.office.wait(days=200)
    pair.police.day_begins()
    desk.view.reload()
    settle(police.jobs)
    assert desk.numbers() == ()
    said = desk.gone()
    assert "V-2026-0001" in said
    assert "0700-1" in said
    assert "Mathias" not in said


def test_what_is_asked_and_why_is_in_sight_on_every_page(
    pair: Pair, police: Front, qtbot: QtBot
) -> None:
    received(pair, "subject", "concern_words", "assessment")
    reader = inbox(police, qtbot).read()
    shown = reader.reader.grounds
    words = reader.words()
    assert "Kind of concern" in words
    assert "Extremism" in words
    for tab in (READ, PAGES, READ):
        reader.turn(tab)
        bar = reader.reader.body.verticalScrollBar()
        for place in (0, bar.maximum()):
            bar.setValue(place)
            settle(police.jobs)
            assert shown.isVisible()
            assert shown.mapTo(reader.reader, QPoint(0, 0)).y() >= 0
            words = shown.words.text()
            assert "We ask the police for" in words
            assert "16.01.2026" in words
            assert "Purpose: " in words
            assert "§ 115(1)(1)" in words
    reader.turn(PAGES)
    assert len(reader.reader.pages.sheets) >= 1


def test_the_list_of_items_leads_to_each(pair: Pair, police: Front, qtbot: QtBot) -> None:
    received(pair, "subject", "concern_words", "assessment")
    reader = inbox(police, qtbot, 900, 460).read().reader
    assert len(reader.contents.links) == len(reader.items) == 3
    reader.contents.links[2].click()
    bar = reader.body.verticalScrollBar()
    assert bar.value() > 0
    top = reader.items[2].mapTo(reader.body, QPoint(0, 0)).y()
    assert -2 <= top <= reader.body.height()


def test_the_title_gives_way_where_the_window_is_low(
    pair: Pair, police: Front, qtbot: QtBot
) -> None:
    received(pair)
    page = inbox(police, qtbot, 820, 240)
    reader = page.read().reader
    assert not reader.page.title.isVisible()
    page.view.resize(1180, 700)
    settle(police.jobs)
    assert reader.page.title.isVisible()


def test_the_receipt_goes_from_the_screen_to_the_kommune(
    pair: Pair, police: Front, qtbot: QtBot
) -> None:
    bundle = received(pair)
    reader = inbox(police, qtbot).read()
    paper = reader.show_code("0700-1")
    assert len(paper.pages.sheets) == 1
    paper.accept()
    codes = parts(Kind.RECEIPT, pair.police.receipt_code(bundle, "0700-1").data)
    kommune = Front(pair.kommune, PRACTICE, ANE)
    view = kommune.handovers()
    qtbot.addWidget(view)
    view.show()
    outbox = OutboxPage(view.list, kommune.jobs)
    sheet = outbox.scan("")
    assert not sheet.take_in.isEnabled()
    sheet.reject()
    sheet = outbox.scan("noget andet")
    assert "codes" in sheet.problem.text()
    sheet.reject()
    sheet = outbox.scan(codes[0][:-2])
    assert sheet.problem.isVisible()
    sheet.reject()
    view.scan.click()
    outbox.scan("\n".join(codes))
    assert outbox.card("V-2026-0001").row.receipted
    told = [each for each in kommune.went.to if each[0] == "tell"]
    assert "0700-1" in told[-1][1]


def test_a_code_that_is_not_ours_is_refused_in_the_field(
    pair: Pair, police: Front, qtbot: QtBot
) -> None:
    data = pair.police.receipt_code(received(pair), "").data
    kommune = Front(pair.kommune, PRACTICE, ANE)
    pair.kommune.office.database.execute("UPDATE bundle_out SET manifest_sha256 = 'x'")
    view = kommune.handovers()
    qtbot.addWidget(view)
    view.show()
    sheet = OutboxPage(view.list, kommune.jobs).scan("".join(parts(Kind.RECEIPT, data)))
    assert "other contents" in sheet.problem.text()
    assert sheet.isVisible()
    assert sheet.take_in.isEnabled()


def test_missing_codes_are_named(pair: Pair, qtbot: QtBot) -> None:
    from ui.handover.scan_sheet import ScanSheet  # noqa: PLC0415

    kommune = Front(pair.kommune, PRACTICE, ANE)
    view = kommune.handovers()
    qtbot.addWidget(view)
    sheet = ScanSheet(view, kommune.context, kommune.handover_acts.accept_code, print)
    long = parts(Kind.RECEIPT, b"".join(sha256(bytes([at])).digest() for at in range(40)))
    assert len(long) > 1
    sheet.codes.setPlainText(long[-1])
    assert "1" in sheet.state.text()
    assert not sheet.take_in.isEnabled()
    sheet.codes.setPlainText("".join(reversed(long)))
    assert sheet.take_in.isEnabled()


def test_what_was_agreed_is_done_and_signed(pair: Pair, police: Front, qtbot: QtBot) -> None:
    settled(pair, terms=AGREED)
    desk = inbox(police, qtbot)
    reader = desk.read()
    assert "Delete it, as agreed" in reader.words()
    assert reader.do(Due.AGREED, day=TODAY) == ""
    assert reader.paper().isVisible()
    assert "deleted" in reader.paper().title.text()
    reader.paper().accept()
    assert desk.numbers() == ()
    assert "deleted as agreed" in desk.gone()
    desk.show_word()
    assert desk.view.steps.paper is not None
    assert desk.view.steps.paper.isVisible()
    desk.view.steps.paper.accept()
    file = desk.save_word(pair.stick)
    assert pair.kommune.accept_receipt(str(file)).word is Word.DELETED


def test_a_bundle_to_be_given_back_says_so(pair: Pair, police: Front, qtbot: QtBot) -> None:
    settled(pair, terms={**AGREED, "afterwards": "return"})
    desk = inbox(police, qtbot)
    reader = desk.read()
    assert reader.reader.steps.buttons[Due.AGREED].text() == "Given back …"
    reader.do(Due.AGREED, day=TODAY)
    reader.paper().accept()
    assert "given back as agreed" in desk.gone()


def test_what_is_refused_is_said(pair: Pair, police: Front, qtbot: QtBot) -> None:
    bundle = received(pair)
    desk = inbox(police, qtbot)
    reader = desk.read()
    with pair.police.office.begin() as work:
        from models.audit.acts import Act  # noqa: PLC0415
        from models.audit.leaf import Note  # noqa: PLC0415

        contact = work.contacts.get(pair.contact_back)
        contact.revoke()
        work.contacts.save(contact)
        work.note(Note(Act.CONTACT_REFUSED))
        work.commit()
    desk.view.steps.show_receipt(bundle, "")
    settle(police.jobs)
    assert "revoked" in desk.refusal()
    assert reader.reader.isVisible()


def test_each_sender_gets_its_own_days(pair: Pair, police: Front, qtbot: QtBot) -> None:
    settled(pair)
    desk = inbox(police, qtbot)
    desk.set_periods(journalised="3", never="9")
    words = [label.text() for label in desk.view.senders[0].findChildren(Label)]
    assert any("3 days" in each and "9 days" in each for each in words)
    assert any("17.01.2026" in each for each in words)


def test_a_copy_on_paper_is_registered_and_settled(
    pair: Pair, police: Front, qtbot: QtBot
) -> None:
    received(pair)
    desk = inbox(police, qtbot)
    reader = desk.read()
    assert "who holds" in reader.print_case("")
    desk.view.steps.sheet.cancel.click()  # type: ignore[union-attr]
    assert reader.print_case("Peter Fiktiv") == ""
    assert "U-2026-0001" in reader.paper().title.text()
    reader.paper().accept()
    reader.back()
    assert desk.view.papers is not None
    words = [label.text() for label in desk.view.papers.findChildren(Label)]
    assert any("held by Peter Fiktiv" in each for each in words)
    desk.settle_copy("Lost")
    assert "72 hours" in desk.refusal()
    assert desk.view.papers is None


def with_file(pair: Pair, data: bytes, name: str = "brev.pdf") -> BundleId:
    case = pair.case()
    add(pair.kommune.office, case, file_of(pair.stick, name, data), accepted=True)
    prepared = pair.kommune.prepare(case, pair.answers(case, "subject", "attachment"))
    sealed = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    return pair.police.receive(sealed.file.path).bundle_id


def test_an_attachment_is_looked_at_and_saved_with_a_reason(
    pair: Pair, police: Front, qtbot: QtBot, tmp_path: Path
) -> None:
    with_file(pair, b"Brev fra skolen\n", "brev.txt")
    desk = inbox(police, qtbot)
    reader = desk.read().reader
    card = reader.items[-1]
    card.see.click()  # type: ignore[attr-defined]
    settle(police.jobs)
    steps = desk.view.steps
    assert police.outfit.files.look is None or steps.viewer is not None
    if steps.viewer is not None:
        steps.viewer.reject()
    card.copy.click()  # type: ignore[attr-defined]
    from ui.tour.pages.cases import SheetPage  # noqa: PLC0415

    assert steps.sheet is not None
    sheet = SheetPage(steps.sheet)
    sheet.answer({"reason": "Skal i politiets journal"})
    sheet.save()
    settle(police.jobs)
    assert steps.picker is not None
    steps.picker.close()
    file = next(iter(reader.shown.case.items[-1:]))
    from models.exchange.attached import attached_file  # noqa: PLC0415

    out = tmp_path / "brev.odt"
    steps.export(
        reader.shown.bundle.id, attached_file(file), "Skal i politiets journal", str(out)
    )
    settle(police.jobs)
    assert out.with_suffix(".txt").read_bytes() == b"Brev fra skolen\n"
    assert "attachment.exported done" in pair.police.log()
    desk.view.show_list()
    settle(police.jobs)
    desk.settle_copy("Deleted")
    assert desk.view.papers is None


def test_a_number_that_came_after_the_receipt_asks_for_another(
    pair: Pair, police: Front, qtbot: QtBot
) -> None:
    received(pair)
    reader = inbox(police, qtbot).read()
    without = "does not have our number yet"
    reader.write_receipt("", pair.stick)
    assert without not in reader.words()
    reader.do(Due.JOURNALISE, number="0700-1", day=TODAY)
    assert without in reader.words()
    reader.write_receipt("0700-1", pair.stick)
    assert without not in reader.words()


def test_a_trial_shipment_is_shown_as_one(pair: Pair, police: Front, qtbot: QtBot) -> None:
    trial(pair)
    desk = inbox(police, qtbot)
    assert [each.partition(":")[0] for each in desk.waiting()] == [
        "Write the receipt", "It leaves this vault",
    ]  # fmt: skip
    reader = desk.read()
    words = reader.words()
    assert "Trial shipment: it can be read here." in words
    assert "Vi prøver vejen." in words
    assert not reader.reader.own_number.isVisible(), "nothing is journalised"
    assert not hasattr(reader.reader, "print")
    of_a_trial = replace(
        reader.reader.shown, case=replace(reader.reader.shown.case, case="V-2026-0001")
    )
    assert _title(of_a_trial) == "V-2026-0001"
    assert reader.write_receipt("", pair.stick).exists()


def test_a_trial_that_was_just_opened_says_so(pair: Pair, police: Front, qtbot: QtBot) -> None:
    desk = inbox(police, qtbot)
    bundle = trial(pair)
    pair.police.office.database.execute("DELETE FROM bundle_in WHERE id = :id", {"id": bundle})
    desk.open_bundle(str(pair.stick / "trial.age"))
    assert desk.view.verified is not None
    assert desk.view.open_file.kind == "plain", "what came leads now"
    said = " ".join(label.text() for label in desk.view.verified.findChildren(Label))
    assert "trial shipment" in said
    assert "cover sheet" not in said  # there is none
    assert desk.view.verified.read_button.text() == "Read it"


def test_many_that_wait_and_have_left_are_cut_and_said(
    pair: Pair, police: Front, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.inbox import left_cards, waiting_card  # noqa: PLC0415

    monkeypatch.setattr(waiting_card, "MOST", 1)
    monkeypatch.setattr(left_cards, "SHOWN", 1)
    received(pair)
    for _ in range(2):
        settled(pair)
    pair.police.office.wait(days=AFTER_JOURNAL.days)
    pair.police.day_begins()
    desk = inbox(police, qtbot)
    assert len(desk.waiting()) == 1
    assert desk.view.waiting is not None
    said = [label.text() for label in desk.view.waiting.findChildren(Label)]
    assert any("2 more" in each for each in said)
    assert "and 1 older" in desk.gone()


def test_gaps_and_late_ones_are_shown(pair: Pair, police: Front, qtbot: QtBot) -> None:
    first, _second, third = (pair.sealed("subject") for _ in range(3))
    pair.police.receive(third.file.path)
    pair.police.office.wait(hours=1)
    pair.police.receive(first.file.path)
    desk = inbox(police, qtbot)
    words = " ".join(label.text() for label in desk.view.senders[0].findChildren(Label))
    assert "Missing in the sender's order: 2" in words
    assert "came after a later one" in words


def test_the_control_words_are_shown_when_asked_for(
    pair: Pair, police: Front, qtbot: QtBot
) -> None:
    received(pair)
    reader = inbox(police, qtbot).read()
    assert not reader.reader.proof.spoken.isVisible()
    said = reader.control_words()
    assert all(word in said for word in reader.reader.shown.control)
    assert len(reader.reader.shown.control) == 4


def test_what_is_not_taken_in_says_why_what_is_safe_and_what_to_do(
    pair: Pair, police: Front, qtbot: QtBot
) -> None:
    desk = inbox(police, qtbot)
    path = pair.stick / "halv.age"
    path.write_bytes(b"age-encryption.org/v1\n")
    desk.view.take_in(str(path))
    settle(police.jobs)
    said = desk.refusal()
    assert "This is not a sealed file from Tovholder. Choose the file" in said
    assert "Nothing of it was taken in, and nothing here was changed." in said
