"""The help tells each role what it needs, and nothing that it cannot do."""

import pytest
from pytestqt.qtbot import QtBot

from models.access.roles import RIGHTS, Role
from models.office.office import OfficeKind
from tests.office import ANE, TestOffice
from tests.ui.front import context_of, show
from ui.help.chapters import KOMMUNE, SECURITY, chapters
from ui.help.help_view import HelpView
from ui.help.police_chapters import POLICE
from ui.kit.card import Card


@pytest.mark.parametrize("role", list(Role))
def test_a_chapter_is_shown_exactly_to_whoever_has_its_right(role: Role) -> None:
    for kind, first in ((OfficeKind.KOMMUNE, KOMMUNE), (OfficeKind.POLICE, POLICE)):
        shown = chapters(kind, role)
        for each in (*first, *SECURITY):
            assert (each in shown) is (each.right is None or each.right in RIGHTS[role])
        assert not set(shown) - {*first, *SECURITY}


def test_every_chapter_has_a_card_and_the_keys_come_last(
    qtbot: QtBot, office: TestOffice
) -> None:
    page = HelpView(context_of(office))
    show(qtbot, page)
    cards = [card.title.text() for card in page.findChildren(Card)]
    expected = [each.title.source for each in chapters(OfficeKind.KOMMUNE, ANE.role)]
    assert cards == [*expected, "What the law says, step by step", "Keys"]
