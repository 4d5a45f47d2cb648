"""A half-written meeting is come back to: into the room, at the point or the table."""

from pytestqt.qtbot import QtBot

from models.access.roles import Role
from models.forms.definitions.in_meeting import ATTENDANCE, POINT
from tests.holding import came, hold, write
from tests.office import TestOffice
from tests.ui.shell.test_desk_by_role import desk_of
from ui.concerns.drafts_card import DraftsCard
from ui.kit.theme import Theme
from ui.meetings.room_notes import TABLE
from ui.meetings.room_page import RoomPage
from ui.tour.hands import settle
from ui.tour.pages.reminders import RemindersPage


def test_a_draft_leads_back_into_the_room(
    qtbot: QtBot, office: TestOffice, theme: Theme
) -> None:
    desk = desk_of(qtbot, office, theme, Role.TOVHOLDER)
    office.user = desk.context.user
    held = hold(office, 2)
    came(held)
    write(held, 1)
    with office.begin() as work:
        drafts = {each.form: each.id for each in work.drafts.mine()}
    desk.open_draft(drafts[POINT.key])
    settle()
    assert isinstance(desk.page, RoomPage)
    assert desk.page.here == held.points[1]
    assert RemindersPage(desk).bar.folded
    points = desk.page.points
    assert points is not None
    assert points.height() >= points.sizeHint().height(), "no point is cut off"
    desk.open_draft(drafts[ATTENDANCE.key])
    settle()
    assert isinstance(desk.page, RoomPage)
    assert desk.page.here == TABLE
    desk.go("today")
    settle()
    assert not RemindersPage(desk).bar.folded
    desk.refresh_all()
    settle()
    cards = desk.findChildren(DraftsCard)
    assert {each.form for card in cards for each in card.rows} == {POINT.key, ATTENDANCE.key}
