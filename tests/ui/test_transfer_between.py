"""A case goes from one kommune to another through the windows of both, and its receipt back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.calendar.entry import EntryKind
from models.exchange.contact import ContactState
from models.kernel.ids import CaseId
from tests.casework import kinds_of
from tests.closing import AFTERWARDS, ready_case
from tests.handing import METTE, NEIGHBOUR, Pair, make_neighbours
from tests.office import ANE, PRACTICE
from tests.ui.handing_support import Front
from ui.cases.closing_page import ClosingPage
from ui.handover.transfer_page import TransferPage
from ui.shell.compose_closing import closing_acts
from ui.shell.compose_transfer import transfer_acts
from ui.tour.pages.closing import ClosingScreen
from ui.tour.pages.contacts import ContactsPage
from ui.tour.pages.handover import HandOverPage
from ui.tour.pages.inbox import InboxPage
from ui.tour.pages.transfer import TransferScreen


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_neighbours(tmp_path)
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


@pytest.fixture
def ours(pair: Pair) -> Front:
    return Front(pair.kommune, PRACTICE, ANE)


@pytest.fixture
def theirs(pair: Pair) -> Front:
    return Front(pair.police, NEIGHBOUR, METTE)


def transfer_of(front: Front, case: CaseId, qtbot: QtBot) -> TransferScreen:
    page = TransferPage(transfer_acts(front.outfit), front.context, case)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return TransferScreen(page)


def told(front: Front) -> list[str]:
    """What the window has said at its lower edge."""
    return [each[1] for each in front.went.to if each[0] == "tell"]


def meet(pair: Pair, ours: Front, theirs: Front, qtbot: QtBot) -> None:
    """Exchange cards and compare the words, as with the police."""
    here, there = (
        ContactsPage(view, front.jobs)
        for view, front in ((each.contacts(), each) for each in (ours, theirs))
    )
    for page in (here, there):
        qtbot.addWidget(page.view)
        page.view.show()
    here.save_our_card(str(pair.stick), "70 20 30 40")
    there.save_our_card(str(pair.stick), "33 66 33 66")
    cards = {path.name.split()[0]: str(path) for path in pair.stick.glob("*.kontakt.json")}
    here.read_in(cards["København"])
    there.read_in(cards["Prøvekøbing"])
    here.compare("København Kommune", "33 66 33 66")
    there.compare("Prøvekøbing Kommune", "70 20 30 40")
    assert here.state("København Kommune") is ContactState.CONFIRMED


def sent(pair: Pair, ours: Front, qtbot: QtBot, case: CaseId) -> tuple[TransferScreen, Path]:
    """Prepare the transfer and seal it, through the windows; return its page and the file."""
    page = transfer_of(ours, case, qtbot)
    page.press("prepare")
    sheet = page.sheet()
    sheet.answer({"kommune": "101", "moved_on": "12.01.2026", "necessity": "De skal følge op."})
    sheet.save()
    assert page.acts()[-1] == "bundle"
    page.press("bundle")
    assert ours.went.to[-1] == ("hand_over", case)

    view = ours.hand_over(case)
    qtbot.addWidget(view)
    view.resize(1180, 700)
    view.show()
    form = HandOverPage(view, ours.jobs)
    assert "A case goes to another kommune as a sealed bundle" in view.to.how.text()
    assert not view.binding.row("consent").help.text(), "section 115 is not the law of it"
    assert "police ask" not in view.items.stays.text()
    form.answer(answer_by="21.01.2026", call_back="70 20 30 40")
    form.forward()
    form.choose("subject", "De skal vide, hvem det er.")
    form.choose("concern_words", "Det er grunden til bekymringen.")
    form.forward()
    form.answer(
        basis="fvl28", less="Uden ordene kan de ikke vurdere.", consent="asked",
        consent_reason="Spurgt på telefon.",
    )  # fmt: skip
    form.forward()
    assert form.problems() == ()
    sealed = form.seal(pair.stick)
    form.hand_over()
    assert EntryKind.TRANSFER_RECEIPT in kinds_of(pair.kommune.office, case)
    page.page.reload()
    assert "As a sealed bundle, 14.01.2026. Disclosure V-2026-0001." in page.words()
    return page, sealed


def inbox_of(theirs: Front, qtbot: QtBot) -> InboxPage:
    inbox = theirs.inbox()
    qtbot.addWidget(inbox)
    inbox.resize(1180, 700)
    inbox.show()
    return InboxPage(inbox, theirs.jobs)


def test_from_one_kommune_to_the_other_and_back(
    pair: Pair, ours: Front, theirs: Front, qtbot: QtBot
) -> None:
    meet(pair, ours, theirs, qtbot)
    case = ready_case(pair.kommune.office, about_name="Dawit Fiktiv", about_age="23").case_id
    page, sealed = sent(pair, ours, qtbot, case)
    desk = inbox_of(theirs, qtbot)
    desk.open_bundle(str(sealed))
    reader = desk.read_verified()
    words = reader.words()
    assert "We ask the kommune for: Takeover" in words
    assert "Dawit Fiktiv" in words
    assert "the responsibility of Prøvekøbing Kommune" in words
    early = reader.write_receipt("", pair.stick)
    page.read_receipt(str(early))
    assert "has received V-2026-0001, and has not answered yet" in told(ours)[-1]
    assert page.acts()[-1] == "receipt", "received is not accepted"

    assert reader.take_up() == "", "what we decide ourselves is asked"
    assert theirs.desk.count("concern") == 0
    reader.sheet().cancel()
    number = reader.take_up(
        danger_now="no", severity="h48", severity_reason="Ny i kommunen", children_home="no",
        next_on="21.01.2026",
    )  # fmt: skip
    assert number == "S-2026-0001"
    words = reader.words()
    assert "Responsibility passed from Prøvekøbing Kommune to us" in words
    assert "Write the receipt now" in words
    reader.open_taken()
    assert theirs.went.to[-1][0] == "open_case"
    receipt = reader.write_receipt("2026-7", pair.stick)
    assert "Write the receipt now" not in reader.words()
    desk.view.show_list()
    assert desk.numbers() == ("V-2026-0001",)

    page.read_receipt(str(receipt))
    assert "has taken the case over" in told(ours)[-1]
    words = page.words()
    assert "Responsibility passed to København Kommune on 14.01.2026 kl. 8.30" in words
    assert "Their number: 2026-7." in words
    page.press("close")
    closing = ClosingPage(closing_acts(ours.outfit), ours.context, case)
    qtbot.addWidget(closing)
    closing.show()
    end = ClosingScreen(closing)
    kept = {"goes_on", "reason"}
    end.answer({key: value for key, value in AFTERWARDS.items() if key not in kept})
    end.check()
    end.close()
    shown = "\n".join(label.text() for label in closing.findChildren(QLabel))
    assert "Handed over to København Kommune on 14.01.2026, closed" in shown


def test_rejected_there_it_stays_here_and_goes_again(
    pair: Pair, ours: Front, theirs: Front, qtbot: QtBot
) -> None:
    meet(pair, ours, theirs, qtbot)
    case = ready_case(pair.kommune.office, about_name="Dawit Fiktiv", about_age="23").case_id
    page, sealed = sent(pair, ours, qtbot, case)
    desk = inbox_of(theirs, qtbot)
    desk.open_bundle(str(sealed))
    reader = desk.read_verified()
    reader.reject(reason="elsewhere")
    assert "Rejected" in reader.words()
    page.read_receipt(str(reader.write_receipt("", pair.stick)))
    words = page.words()
    assert "The citizen does not live in our kommune. The case stayed with us." in words
    assert page.acts()[-1] == "prepare"
    assert theirs.desk.count("case_file") == 0


def test_called_back_before_it_was_opened(
    pair: Pair, ours: Front, theirs: Front, qtbot: QtBot
) -> None:
    meet(pair, ours, theirs, qtbot)
    case = ready_case(pair.kommune.office, about_name="Dawit Fiktiv", about_age="23").case_id
    page, sealed = sent(pair, ours, qtbot, case)
    file = page.recall(pair.stick, "Borgeren blev boende.")
    words = page.words()
    assert "Borgeren blev boende." in words
    assert "The case is ours until they answer" in words
    assert {"signed", "receipt", "withdraw"} <= set(page.acts())
    again = page.recall(pair.stick, "Borgeren blev boende.")
    assert again != file
    desk = inbox_of(theirs, qtbot)
    receipt = desk.read_recall(str(file), pair.stick)
    assert any("is called back" in each for each in told(theirs))
    desk.open_bundle(str(sealed))
    assert "has called V-2026-0001 back" in desk.refusal()
    page.read_receipt(str(receipt))
    words = page.words()
    assert "confirmed on 14.01.2026 kl. 8.30 that they have not taken it over" in words
    assert "prepare" in page.acts()


def test_what_is_no_recall_is_refused_in_words(
    pair: Pair, ours: Front, theirs: Front, qtbot: QtBot, tmp_path: Path
) -> None:
    meet(pair, ours, theirs, qtbot)
    desk = inbox_of(theirs, qtbot)
    wrong = tmp_path / "andet.age"
    wrong.write_bytes(b"ikke en tilbagekaldelse")
    desk.view.transfers.read_recall(str(wrong))
    assert "not a sealed file" in desk.refusal()


def test_given_up_with_their_word(pair: Pair, ours: Front, theirs: Front, qtbot: QtBot) -> None:
    meet(pair, ours, theirs, qtbot)
    case = ready_case(pair.kommune.office, about_name="Dawit Fiktiv", about_age="23").case_id
    page, _ = sent(pair, ours, qtbot, case)
    page.press("withdraw")
    sheet = page.sheet()
    sheet.answer({"reason": "Borgeren blev boende."})
    sheet.save()
    assert any("Write who of them has confirmed" in each for each in sheet.problems())
    sheet.answer({"confirmed_by": "Mette Attrap"})
    sheet.save()
    assert "prepare" in page.acts()


def test_a_receipt_that_is_none_is_refused_in_words(
    pair: Pair, ours: Front, qtbot: QtBot, tmp_path: Path
) -> None:
    case = ready_case(pair.kommune.office).case_id
    page = transfer_of(ours, case, qtbot)
    wrong = tmp_path / "andet.age"
    wrong.write_bytes(b"ikke en kvittering")
    page.read_receipt(str(wrong))
    assert "No kommune is recorded" in page.words()
