"""The desk offers what the role may use, and no page of it opens to a refusal."""

from concurrent.futures import Future
from dataclasses import replace
from typing import Any, Final

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.access.needs import PLACES, may_use
from models.access.roles import Role
from models.audit.acts import Act
from models.audit.leaf import Note
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import DraftId, UserId
from models.office.office import User
from tests.casework import open_case
from tests.colleagues import join
from tests.office import TestOffice
from tests.support import AtOnce
from tests.ui.front import KOMMUNER, outfit_of
from ui.changes import ChangeFeed
from ui.device import Device
from ui.jobs import Answers, Jobs
from ui.kit.theme import Theme
from ui.security.security_view import SecurityView
from ui.shell.desk import Desk
from ui.shell.furnish import furnish
from ui.shell.idle import IdleWatch

PEOPLE: Final = tuple(role for role in Role if role not in (Role.SYSTEM, Role.POLICE_TOVHOLDER))
BELOW: Final = ["security", "help", "settings", "lock"]
CASEWORK: Final = ["today", "cases", "calendar", "meetings"]
RAILS: Final = {
    Role.TOVHOLDER: [*CASEWORK, "handovers", "contacts", "search", *BELOW],
    Role.LEADER: [*CASEWORK, "handovers", "contacts", "search", *BELOW],
    Role.CASEWORKER: [*CASEWORK, "search", *BELOW],
    Role.LOG_REVIEWER: BELOW,
    Role.DPO: BELOW,
    Role.ADMINISTRATOR: BELOW,
}
FIRST_TABS: Final = {
    Role.TOVHOLDER: "countersignatures",
    Role.LEADER: "countersignatures",
    Role.CASEWORKER: "keys",
    Role.LOG_REVIEWER: "log",
    Role.DPO: "log",
    Role.ADMINISTRATOR: "users",
}


def on_rail(desk: Desk, key: str) -> bool:
    try:
        desk.rail.item(key)
    except KeyError:
        return False
    return True


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every refusal that a page was given."""
    found: list[str] = []
    settle = Answers.settle

    def watched(answers: Answers[Any], future: Future[Any]) -> None:
        error = future.exception()
        if isinstance(error, Refused):
            found.append(str(error))
        settle(answers, future)

    monkeypatch.setattr(Answers, "settle", watched)
    return found


def desk_of(
    qtbot: QtBot, office: TestOffice, theme: Theme, role: Role, keys: Any = None
) -> Desk:
    user = User(UserId(f"user-{role}"), "XX", "Xenia Xylander", role)
    join(office, user)
    open_case(office)
    outfit = outfit_of(office, user=user, keys=keys)
    opened = replace(outfit.opened, users=(*outfit.opened.users, user))
    desk = Desk(opened, Jobs(AtOnce()), ChangeFeed(), office.clock, KOMMUNER)
    qtbot.addWidget(desk)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    furnish(desk, replace(outfit, opened=opened), Device(None), theme, IdleWatch(app, 0))
    desk.resize(1240, 700)
    desk.show()
    desk.begin()
    QTest.qWait(30)
    return desk


@pytest.mark.parametrize("role", PEOPLE)
def test_the_desk_follows_the_role_and_nothing_on_it_is_refused(
    qtbot: QtBot, office: TestOffice, theme: Theme, role: Role, refused: list[str]
) -> None:
    desk = desk_of(qtbot, office, theme, role)
    rail = [key for key in RAILS[Role.TOVHOLDER] if on_rail(desk, key)]
    assert rail == RAILS[role]
    first = "today" if role in (Role.TOVHOLDER, Role.LEADER, Role.CASEWORKER) else "security"
    assert desk.rail.selected() == first
    for key in rail:
        if key not in ("lock", "search"):
            desk.go(key)
            QTest.qWait(10)
            assert desk.rail.selected() == key
    page = desk._kept.get("security")
    assert isinstance(page, SecurityView)
    assert page.tabs.tabData(0) == FIRST_TABS[role]
    for tab in set(page._tabs) & {"access", "log", "go_live", "countersignatures"}:
        page.go_to(tab)
        QTest.qWait(10)
    assert refused == []


@pytest.mark.parametrize("role", [Role.DPO, Role.LOG_REVIEWER, Role.ADMINISTRATOR])
def test_keys_and_old_ways_lead_no_further_than_the_role(
    qtbot: QtBot, office: TestOffice, theme: Theme, role: Role, refused: list[str]
) -> None:
    desk = desk_of(qtbot, office, theme, role)
    desk.new_concern()
    desk.search()
    desk.open_draft(DraftId("none"))
    desk.show_calendar()
    desk.show_handovers()
    desk.show_today()
    QTest.qWait(30)
    assert desk.rail.selected() == "security"
    assert isinstance(desk.page, SecurityView)
    assert refused == []


def test_who_comes_and_goes_is_known_by_name_at_once(
    qtbot: QtBot, office: TestOffice, theme: Theme
) -> None:
    desk = desk_of(qtbot, office, theme, Role.LEADER)
    mie = User(UserId("user-mie"), "MM", "Mie Maskot", Role.CASEWORKER)
    join(office, mie)
    desk.context.feed.announce({(Kind.USER, str(mie.id))})
    assert desk.context.users[mie.id] == mie
    with office.begin() as work:
        work.users.leave(mie.id, work.now)
        work.note(Note(Act.USER_LEFT, ((Kind.USER, mie.id),)))
        work.commit()
    desk.context.feed.announce({(Kind.USER, mie.id)})
    assert mie.id not in desk.context.users
    assert desk.context.name_of(mie.id) == "Mie Maskot"


def test_every_place_says_what_it_needs() -> None:
    assert {key for key, needs in PLACES.items() if may_use(Role.DPO, needs)} == {
        "security", "settings", "help",
    }  # fmt: skip
