"""Four eyes on the screen: asked on the check page, looked at, approved or sent back, sealed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.audit.acts import Act
from models.kernel.clock import stamp
from models.kernel.ids import CaseId
from models.usecases.countersign import SetTwoPeople
from storage.exchange.locked_pdf import opens
from storage.founding import add_user
from tests.colleagues import LEA
from tests.handing import Desk, Pair, make_pair
from tests.office import ANE, PRACTICE, keys_of
from tests.ui.handing_support import Front
from tests.ui.handover.test_ways import to_file
from tests.ui.test_handing_over import fill, hand_over
from ui.handover.approve_dialog import ApproveDialog
from ui.handover.hand_over_frame import CHECK, SEALED
from ui.handover.handovers_view import HandoversView
from ui.tour.hands import click, settle
from ui.tour.pages.handover import HandOverPage, OutboxPage


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    office = made.kommune.office
    with office.database.transaction() as transaction:
        add_user(transaction.sql, LEA, keys_of(LEA), stamp(office.clock.now()))
        transaction.commit()
    SetTwoPeople(office.begin_as(LEA))(Act.BUNDLE_SEALED, on=True)
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


@pytest.fixture
def case(pair: Pair) -> CaseId:
    return pair.case()


@pytest.fixture
def ane(pair: Pair) -> Front:
    return Front(pair.kommune, PRACTICE, ANE)


@pytest.fixture
def lea(pair: Pair) -> Front:
    ours = pair.kommune
    return Front(Desk(replace(ours.office, user=LEA), ours.cards, ours.sealer), PRACTICE, LEA)


def checked(front: Front, case: CaseId, qtbot: QtBot, way: str = "bundle") -> HandOverPage:
    page = hand_over(front, case, qtbot)
    if page.view.binding.value("purpose") != "prevention":
        page.choose_receiver("Demokredsens Politi")
        page.choose_way(way)
        fill(page)
    else:
        page.forward()
        page.forward()
    page.forward()
    assert page.view.step == CHECK
    return page


def asked(front: Front, case: CaseId, qtbot: QtBot, way: str = "bundle") -> None:
    page = checked(front, case, qtbot, way)
    assert not page.view.forward.isEnabled()
    click(page.view.check.ask_button)
    settle(front.jobs)
    assert front.went.to[-1] == ("show_handovers",)


def looked_at(front: Front, qtbot: QtBot) -> tuple[ApproveDialog, HandoversView]:
    outbox = front.handovers()
    qtbot.addWidget(outbox)
    outbox.resize(1180, 700)
    outbox.show()
    page = OutboxPage(outbox.list, front.jobs)
    page.press("V-2026-0001", "approve")
    assert outbox.list.approving is not None
    return outbox.list.approving, outbox


def test_what_a_colleague_approved_is_sealed(
    pair: Pair, case: CaseId, ane: Front, lea: Front, qtbot: QtBot
) -> None:
    asked(ane, case, qtbot)
    dialog, _outbox = looked_at(lea, qtbot)
    assert dialog.check.pages.sheets
    click(dialog.approve)
    settle(lea.jobs)
    assert "Approved" in lea.went.to[-1][1]
    page = checked(ane, case, qtbot)
    assert "approved exactly this" in page.view.check.second_words.text()
    page.seal(pair.stick)
    assert page.view.step == SEALED


@pytest.mark.parametrize("way", ["locked_pdf", "paper"])
def test_by_each_way_the_colleague_sees_the_very_pages_before_anything_is_made(
    pair: Pair, case: CaseId, ane: Front, lea: Front, qtbot: QtBot, tmp_path: Path, way: str
) -> None:
    asked(ane, case, qtbot, way)
    page = checked(ane, case, qtbot)
    assert page.view.way == way
    page.view.go_forward()  # by the keyboard: nothing asks for a folder or a printer
    assert page.view.step == CHECK
    assert page.view.dialog is None
    assert page.view.copies.dialog is None
    dialog, _outbox = looked_at(lea, qtbot)
    ours, theirs = page.view.check.prepared, dialog.check.prepared
    assert ours is not None
    assert theirs is not None
    assert theirs.whole == ours.whole
    assert set(dialog.check.files) == {"case.pdf"}
    click(dialog.approve)
    settle(lea.jobs)
    page = checked(ane, case, qtbot)
    assert "approved exactly this" in page.view.check.second_words.text()
    if way == "locked_pdf":
        words = page.lock(pair.stick)
        (made,) = pair.stick.glob("*.pdf")
        assert opens(made.read_bytes(), words)
    else:
        page.print_on(to_file(tmp_path / "one.pdf"))
        assert pair.kommune.count("print_copy") == 1
    assert page.view.step == SEALED


def test_what_is_sent_back_says_why_and_is_asked_for_again(
    case: CaseId, ane: Front, lea: Front, qtbot: QtBot
) -> None:
    asked(ane, case, qtbot)
    dialog, _outbox = looked_at(lea, qtbot)
    click(dialog.back)
    assert dialog.words is not None
    dialog.words.row.set_value("Lad ordene blive.")
    click(dialog.words.yes)
    settle(lea.jobs)
    assert "Nothing has left" in lea.went.to[-1][1]
    page = checked(ane, case, qtbot)
    assert page.view.check.ask_button.isVisible()
    assert page.view.check.ask_button.kind == "primary", "the only way on"
    outbox = ane.handovers()
    qtbot.addWidget(outbox)
    outbox.show()
    sent = next(
        card for card in OutboxPage(outbox.list, ane.jobs).view.cards if card.row.sent_back
    )
    assert "Lad ordene blive." in sent.proof.text()
    click(page.view.check.ask_button)
    settle(ane.jobs)
    again = OutboxPage(outbox.list, ane.jobs).view.cards
    assert not any(card.row.sent_back for card in again), "asked anew"


def test_while_it_waits_nothing_is_sealed_and_one_does_not_approve_ones_own(
    case: CaseId, ane: Front, qtbot: QtBot
) -> None:
    asked(ane, case, qtbot)
    page = checked(ane, case, qtbot)
    assert not page.view.check.ask_button.isVisible()
    page.view.go_forward()
    page.view.check.ask.emit()
    settle(ane.jobs)
    assert page.view.step == CHECK
    outbox = ane.handovers()
    qtbot.addWidget(outbox)
    outbox.show()
    card = OutboxPage(outbox.list, ane.jobs).card("V-2026-0001")
    assert "approve" not in card.buttons


def test_what_was_changed_meanwhile_is_not_approved(
    pair: Pair, case: CaseId, ane: Front, lea: Front, qtbot: QtBot
) -> None:
    asked(ane, case, qtbot)
    dialog, _outbox = looked_at(lea, qtbot)
    pair.kommune.office.database.execute("UPDATE person SET name = 'En Anden Testesen'")
    click(dialog.approve)
    settle(lea.jobs)
    assert dialog.isVisible()
