"""The page of the day leads to the go-live list until the vault is in real use."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from models.kernel.errors import Refused
from models.office.office import NOT_YOUR_ROLE
from models.usecases.go_live import GoLive, GoLiveList, RecordPoint, ShowGoLive
from tests.office import TestOffice
from tests.ui.front import Went, context_of, show
from ui.security.acts import GoLiveActs
from ui.security.go_live_card import GoLiveCard


def acts_of(office: TestOffice) -> GoLiveActs:
    begin = office.begin
    return GoLiveActs(
        ShowGoLive(begin), RecordPoint(begin), GoLive(begin, lambda: None, lambda: False)
    )


def test_what_is_left_is_said_and_led_to(qtbot: QtBot, office: TestOffice) -> None:
    went = Went()
    card = GoLiveCard(acts_of(office), context_of(office, went))
    show(qtbot, card)
    assert "0 of " in card.words.text()
    card.way.click()
    assert went.to == [("show_security", "go_live")]


def test_it_goes_when_the_vault_is_live_or_the_role_may_not_see_it(
    qtbot: QtBot, office: TestOffice
) -> None:
    def live() -> GoLiveList:
        return replace(ShowGoLive(office.begin)(), live=True)

    def refuse() -> GoLiveList:
        raise Refused(NOT_YOUR_ROLE)

    for shown in (live, refuse):
        card = GoLiveCard(replace(acts_of(office), shown=shown), context_of(office))
        qtbot.addWidget(card)
        assert card.isHidden()
