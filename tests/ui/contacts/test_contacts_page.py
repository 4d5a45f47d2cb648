"""Contacts on the screen: by hand, by codes, tried by each way, keys renewed and revoked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.disclosures.disclosure import Way
from models.exchange.contact import ContactState
from models.exchange.qr_text import Kind, parts
from models.kernel.ids import BundleId
from models.usecases.classic_keys import DecideClassicKeys
from storage.exchange.age_keys import HybridIdentity, X25519Identity
from tests.faults.contact_acts import by_hand
from tests.handing import PETER, POLICE, Pair, make_pair
from tests.office import ANE, PRACTICE
from tests.ui.handing_support import Front
from ui.tour.hands import Stuck, settle
from ui.tour.pages.contacts import ContactsPage, words_in
from ui.tour.pages.inbox import InboxPage

BY_HAND = {
    "organisation": "Politiet, vagten", "kind": "police", "person": "Bo Attrap",
    "post": "Prøvevej 1", "phone": "33 44 55 66", "ways": ["locked_pdf", "paper"],
    "usual": "paper",
}  # fmt: skip
POLICE_NAME = "Demokredsens Politi"


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def contacts(pair: Pair, qtbot: QtBot, *, at_police: bool = False) -> ContactsPage:
    front = (
        Front(pair.police, POLICE, PETER) if at_police else Front(pair.kommune, PRACTICE, ANE)
    )
    view = front.contacts()
    qtbot.addWidget(view)
    view.resize(1180, 700)
    view.show()
    view.reload()
    return ContactsPage(view, front.jobs)


def codes_of(pair: Pair) -> tuple[str, ...]:
    card = pair.police.export_card(str(pair.stick), "70 20 30 40")
    return parts(Kind.CARD, Path(card.path).read_bytes())


def test_a_contact_is_written_edited_put_away_and_taken_back(pair: Pair, qtbot: QtBot) -> None:
    page = contacts(pair, qtbot)
    page.write_new(BY_HAND)
    assert page.state("Politiet, vagten") is ContactState.NO_KEYS
    shown = page.lines("Politiet, vagten")
    assert "Bo Attrap · Known number 33 44 55 66" in shown
    assert "On paper (the usual one)" in shown
    assert shown.count("Not tried yet") == 2
    page.edit("Politiet, vagten", {"person": "Ea Opdigtet"})
    assert "Ea Opdigtet" in page.lines("Politiet, vagten")
    page.press("Politiet, vagten", "retire")
    page.agree()
    assert "put away" in page.lines("Politiet, vagten")
    page.press("Politiet, vagten", "again")
    assert "put away" not in page.lines("Politiet, vagten")


def test_a_phone_number_with_its_country_code_is_kept(pair: Pair, qtbot: QtBot) -> None:
    page = contacts(pair, qtbot)
    page.write_new({**BY_HAND, "phone": "+4533445566"})
    assert "Known number +4533445566" in page.lines("Politiet, vagten")


def test_comparing_leads_and_comes_before_a_sealed_trial(pair: Pair, qtbot: QtBot) -> None:
    page = contacts(pair, qtbot)
    assert page.view.read_in.kind == "primary"
    page.read_in(pair.police.export_card(str(pair.stick), "70203040").path)
    (card,) = page.view.cards.values()
    assert card.comparing is not None
    assert (card.comparing.kind, page.view.read_in.kind) == ("primary", "plain")
    assert "Compare the words first" in page.lines(POLICE_NAME)
    with pytest.raises(Stuck):
        page.press(POLICE_NAME, f"try_{Way.BUNDLE}")
    page.compare(POLICE_NAME, "11 22 33 44")
    assert page.view.read_in.kind == "primary"
    page.try_way(POLICE_NAME, Way.BUNDLE, str(pair.stick))
    shown = page.lines(POLICE_NAME)
    assert "was sent on" in shown
    assert "Not tried yet" not in shown


def test_codes_are_scanned_in_any_order_and_rubbish_is_said(pair: Pair, qtbot: QtBot) -> None:
    page = contacts(pair, qtbot)
    codes = codes_of(pair)
    sheet = page.scan(codes[1:])
    assert sheet.standing() == f"Still missing of {len(codes)} parts: 1"
    assert not sheet.sheet.take.isEnabled()
    sheet.type(["https://eksempel.dk"])
    assert "not what stands in our codes" in sheet.problem()
    sheet.sheet.empty.click()
    assert sheet.standing() == "No code has been read yet."
    sheet.type(codes[::-1])
    assert sheet.standing() == "Every part is there."
    sheet.read_in()
    assert page.state(POLICE_NAME) is ContactState.UNCONFIRMED
    assert "Compare the words first" in page.lines(POLICE_NAME)
    with pytest.raises(Stuck):
        page.press(POLICE_NAME, "try_bundle")
    page.compare(POLICE_NAME, "11 22 33 44")
    assert "Compare the words first" not in page.lines(POLICE_NAME)


def test_codes_that_are_refused_stay_in_the_field(pair: Pair, qtbot: QtBot) -> None:
    page = contacts(pair, qtbot)
    ours = Path(pair.kommune.export_card(str(pair.stick), "70 20 30 40").path).read_bytes()
    sheet = page.scan(parts(Kind.CARD, ours))
    sheet.read_in()
    assert "our own card" in sheet.problem()
    assert sheet.sheet.codes.toPlainText()


def test_a_card_joins_the_contact_it_is_read_in_for(pair: Pair, qtbot: QtBot) -> None:
    page = contacts(pair, qtbot)
    page.write_new(BY_HAND)
    page.join("Politiet, vagten", pair.police.export_card(str(pair.stick), "70203040").path)
    assert page.state("Politiet, vagten") is ContactState.UNCONFIRMED
    page.compare("Politiet, vagten", "11 22 33 44")
    assert page.state("Politiet, vagten") is ContactState.CONFIRMED
    assert page.names() == ("Politiet, vagten",)


@pytest.mark.parametrize("at_police", [False, True])
def test_the_receipt_of_a_trial_is_scanned(
    pair: Pair, qtbot: QtBot, *, at_police: bool
) -> None:
    """Through the screens of both offices, whichever sent it."""
    pair.introduce(tried=False)
    page = contacts(pair, qtbot, at_police=at_police)
    name = "Prøvekøbing Kommune" if at_police else POLICE_NAME
    page.try_way(name, Way.BUNDLE, str(pair.stick))
    page.said()
    (sealed,) = pair.stick.glob("*.age")
    other = (
        Front(pair.kommune, PRACTICE, ANE) if at_police else Front(pair.police, POLICE, PETER)
    )
    desk = InboxPage(other.inbox(), other.jobs)
    qtbot.addWidget(desk.view)
    desk.view.resize(1180, 900)
    desk.view.show()
    desk.open_bundle(str(sealed))
    desk.read_verified().show_code("").accept()
    end = pair.kommune if at_police else pair.police
    with end.office.begin() as work:
        (bundle,) = work.bundles.here()
    codes = parts(Kind.RECEIPT, end.receipt_code(bundle.id, "").data)
    page.scan_trial_receipt(name, codes)
    assert "it works" in page.lines(name)


def test_a_kommune_is_sent_no_trial_by_a_way_that_no_case_goes(
    pair: Pair, qtbot: QtBot
) -> None:
    by_hand(pair.kommune.office, {**BY_HAND, "organisation": "Nabokøbing", "kind": "kommune"})
    page = contacts(pair, qtbot)
    assert "nothing to try this way" in page.lines("Nabokøbing")
    assert page.view.findChild(QWidget, "try_paper") is None


def test_each_way_is_tried_and_what_came_of_it_stands_there(pair: Pair, qtbot: QtBot) -> None:
    pair.introduce(tried=False)
    page = contacts(pair, qtbot)
    page.edit(POLICE_NAME, {"ways": ["bundle", "locked_pdf", "paper"], "usual": "bundle"})
    page.try_way(POLICE_NAME, Way.PAPER)
    assert page.view.flow.paper is not None
    page.view.flow.paper.close()
    page.went(POLICE_NAME, Way.PAPER, {"went": "failed", "with_whom": "Vagten"})
    assert "it did not work (Vagten)" in page.lines(POLICE_NAME)
    page.try_way(POLICE_NAME, Way.LOCKED_PDF, str(pair.stick))
    assert "not shown again" in page.said()
    assert "P-2026-0002" in page.lines(POLICE_NAME)
    page.went(POLICE_NAME, Way.LOCKED_PDF, {"went": "works", "with_whom": "Vagtleder"})
    page.try_way(POLICE_NAME, Way.BUNDLE, str(pair.stick))
    assert "same words" in page.said()
    (sealed,) = pair.stick.glob("*.age")
    received = pair.police.receive(str(sealed))
    receipt = pair.police.write_receipt(BundleId(received.bundle_id), "", str(pair.stick))
    page.read_trial_receipt(POLICE_NAME, receipt.file.path)
    shown = page.lines(POLICE_NAME)
    assert "it works (Peter Fiktiv)" in shown
    assert "it works (Vagtleder)" in shown
    page.try_way(POLICE_NAME, Way.BUNDLE, str(pair.stick / "none"))


def test_keys_are_renewed_and_who_lacks_the_new_card_is_named(pair: Pair, qtbot: QtBot) -> None:
    pair.introduce()
    page = contacts(pair, qtbot)
    before = page.our_words()
    assert not page.view.waiting.isVisible()
    page.renew()
    assert page.our_words() != before
    assert POLICE_NAME in page.view.waiting.text()
    assert "have not compared the words of our new keys" in page.lines(POLICE_NAME)
    page.press(POLICE_NAME, "has_ours")
    assert not page.view.waiting.isVisible()


def test_a_renewed_card_says_whose_key_signed_it(pair: Pair, qtbot: QtBot) -> None:
    pair.introduce()
    theirs = contacts(pair, qtbot, at_police=True)
    theirs.renew()
    page = contacts(pair, qtbot)
    page.read_in(pair.police.export_card(str(pair.stick), "70203040").path)
    assert "signed with the key you know" in page.lines(POLICE_NAME)
    theirs.revoke_ours(str(pair.stick))
    page.read_in(pair.police.export_card(str(pair.stick), "70203040").path)
    assert "not signed with the key you know" in page.lines(POLICE_NAME)


def test_lost_keys_are_stopped_with_the_contact(pair: Pair, qtbot: QtBot) -> None:
    pair.introduce()
    page = contacts(pair, qtbot)
    page.revoke_ours(str(pair.stick))
    assert "Prøvekøbing Kommune.tilbagekald.json" in page.said()
    theirs = contacts(pair, qtbot, at_police=True)
    theirs.read_in(str(pair.stick / "Prøvekøbing Kommune.tilbagekald.json"))
    assert "has revoked its keys" in theirs.said()
    assert theirs.state("Prøvekøbing Kommune") is ContactState.REVOKED
    theirs.view.flow.asked.close()  # type: ignore[union-attr]
    shown = theirs.lines("Prøvekøbing Kommune")
    assert "Get a new card from them first" in shown
    assert "are used until" not in shown
    theirs.read_in(str(pair.stick / "Prøvekøbing Kommune.tilbagekald.json"))


def test_a_revocation_may_be_scanned(pair: Pair, qtbot: QtBot) -> None:
    pair.introduce()
    contacts(pair, qtbot).revoke_ours(str(pair.stick))
    theirs = contacts(pair, qtbot, at_police=True)
    data = (pair.stick / "Prøvekøbing Kommune.tilbagekald.json").read_bytes()
    theirs.scan(parts(Kind.REVOCATION, data)).read_in()
    assert theirs.state("Prøvekøbing Kommune") is ContactState.REVOKED


def test_our_card_is_printed_with_its_codes(pair: Pair, qtbot: QtBot) -> None:
    page = contacts(pair, qtbot)
    page.view.printing.click()
    settle(page._jobs)
    assert "number" in page.said(), "without one it is not made"
    page.save_our_card(str(pair.stick), "70 20 30 40")
    page.view.printing.click()
    settle(page._jobs)
    assert page.view.flow.paper is not None
    page.view.flow.paper.close()


def test_what_does_not_work_is_said(pair: Pair, qtbot: QtBot) -> None:
    page = contacts(pair, qtbot)
    page.read_in(str(pair.stick / "none.kontakt.json"))
    other = pair.stick / "x.kontakt.json"
    other.write_text("{}")
    page.read_in(str(other))
    assert "not a contact card" in page.said()


def test_a_key_is_written_down_compared_tried_and_stopped(pair: Pair, qtbot: QtBot) -> None:
    page, begin = contacts(pair, qtbot), pair.kommune.office.begin
    page.write_new({**BY_HAND, "organisation": "Boligforeningen", "kind": "other"})
    assert not page.offers("Boligforeningen", "write_key")
    page.write_new(BY_HAND)
    key = str(X25519Identity(b"c" * 32).recipient)
    sheet = page.write_key("Politiet, vagten", key)
    assert "quantum computer" in words_in(sheet)
    DecideClassicKeys(begin)({"allowed": "yes", "reason": "De har kun age 1.1."})
    page.save()
    assert page.state("Politiet, vagten") is ContactState.UNCONFIRMED
    comparing = page.view.cards[page.id_of("Politiet, vagten")].comparing
    assert comparing is not None
    assert comparing.text() == "Compare the key …"
    call = page.begin_comparing("Politiet, vagten")
    assert call.sheet.our_key.text() == pair.kommune.keys.signer
    assert call.sheet.same.text() == "The characters are the same"
    call.confirm()
    assert "Tick each group" in call.problem()
    call.call("33 44 55 66")
    call.tick_all()
    call.read_ours()
    call.confirm()
    assert page.state("Politiet, vagten") is ContactState.CONFIRMED
    assert "allows" in page.lines("Politiet, vagten")
    page.try_way("Politiet, vagten", Way.BUNDLE, str(pair.stick))
    assert page.view.flow.paper is not None
    page.view.flow.paper.close()
    assert not page.offers("Politiet, vagten", f"trial_receipt_{Way.BUNDLE}")
    page.went("Politiet, vagten", Way.BUNDLE, {"went": "works", "with_whom": "Vagten"})
    page.write_key("Politiet, vagten", str(HybridIdentity(b"h" * 32).recipient))
    assert "another key" in page.lines("Politiet, vagten")
    page.press("Politiet, vagten", "keep_old")
    DecideClassicKeys(begin)({"allowed": "no", "reason": "Ikke mere."})
    page.view.reload()
    settle(page.jobs)
    assert "does not allow it" in page.lines("Politiet, vagten")
