"""A handover to a police office without the program, as the screens tell it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.exchange.hand_key import groups_of
from models.kernel.ids import ContactId
from models.usecases.classic_keys import DecideClassicKeys
from models.usecases.confirm_contact import ConfirmContact, Heard
from models.usecases.write_key import WriteHandKey
from storage.exchange.age_keys import X25519Identity
from tests.faults.contact_acts import STATION, by_hand
from tests.handing import Pair, make_pair
from tests.office import ANE, PRACTICE
from tests.ui.handing_support import Front
from tests.ui.test_handing_over import WHY
from ui.handover.hand_over_frame import SEALED
from ui.tour.pages.handover import HandOverPage

KEY = str(X25519Identity(b"c" * 32).recipient)
NAME = "Politiet, vagten"


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def station(pair: Pair) -> ContactId:
    begin, cards = pair.kommune.office.begin, pair.kommune.cards
    DecideClassicKeys(begin)({"allowed": "yes", "reason": "De har kun age 1.1."})
    made = by_hand(pair.kommune.office, STATION)
    WriteHandKey(begin, cards)(made, {"key": KEY})
    heard = Heard(groups_of(KEY), "33 44 55 66", read_ours=True)
    ConfirmContact(begin, cards)(made, heard)
    return made


def begun(pair: Pair, qtbot: QtBot) -> HandOverPage:
    front = Front(pair.kommune, PRACTICE, ANE)
    view = front.hand_over(pair.case())
    qtbot.addWidget(view)
    view.resize(1180, 700)
    view.show()
    page = HandOverPage(view, front.jobs)
    page.choose_receiver(NAME)
    return page


def test_the_way_and_the_end_say_that_no_digital_receipt_comes(
    pair: Pair, qtbot: QtBot
) -> None:
    station(pair)
    page = begun(pair, qtbot)
    page.choose_way("bundle")
    assert "public tool age" in page.view.to.how.text()
    page.choose_way("paper")
    assert "public tool age" not in page.view.to.how.text()
    page.choose_way("bundle")
    page.answer(ask="assessment", answer_by="16.01.2026", call_back="70 20 30 40")
    page.forward()
    page.choose("subject", "Politiet skal vide, hvem det er.")
    page.forward()
    page.answer(WHY)
    page.forward()
    page.seal(pair.stick)
    assert page.view.step == SEALED
    assert page.view.end.by_hand.isVisible()
    assert not page.view.end.words.isVisible()


def test_a_bundle_is_not_offered_once_the_policy_is_off(pair: Pair, qtbot: QtBot) -> None:
    made = station(pair)
    decide = DecideClassicKeys(pair.kommune.office.begin)
    decide({"allowed": "no", "reason": "De får en hybrid nøgle."})
    page = begun(pair, qtbot)
    assert page.view.binding.value("way") != "bundle"
    pair.kommune.office.database.execute(
        "UPDATE contact SET known_phone = '', practice = 0 WHERE id = ?", (made,)
    )
    page = begun(pair, qtbot)
    assert "policy does not allow it" in page.view.to.contact_note.words.text()
