"""The page for advice without a person, over a real office."""

import pytest
from pytestqt.qtbot import QtBot

from models.access.roles import Role
from models.concerns.advice import Period
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.office.office import User
from models.usecases.advise import KeepAdviceFor
from storage.queries import advices
from tests.models.usecases.test_advise import SAID, record, register
from tests.office import TestOffice
from tests.ui.front import Screens, outfit_of, show
from ui.concerns.advice_view import AdviceView
from ui.forms.form_sheet import FormSheet
from ui.shell import compose_advice

LEADER = User(UserId("le"), "LE", "Leader", Role.LEADER)


def page_of(qtbot: QtBot, office: TestOffice, user: User | None = None) -> AdviceView:
    front = Screens(office) if user is None else Screens(office, user)
    view = AdviceView(
        compose_advice.advice_acts(outfit_of(office, user=front.user)), front.context
    )
    view.went = front.went  # type: ignore[attr-defined]
    show(qtbot, view)
    return view


def numbers(view: AdviceView) -> list[str]:
    return [row.number for row in view.table.model.rows]


def test_advice_is_written_counted_and_read(qtbot: QtBot, office: TestOffice) -> None:
    view = page_of(qtbot, office)
    assert numbers(view) == []
    view.new.click()
    assert view.sheet is not None
    view.sheet.binding.load({**SAID, "asked": "Om 740310-5907"})
    view.sheet.save.click()
    assert view.sheet.isVisible()
    assert "CPR" in view.sheet.binding.row("asked").problem
    view.sheet.binding.load(SAID)
    view.sheet.save.click()
    assert numbers(view) == ["R-2026-0001"]
    assert view.counts.text() == "1 in all · Online and forums: 1"
    view.table.opened.emit(view.table.model.rows[0])
    assert view.dialog is not None
    assert view.dialog.further.text() == "Make it a concern"
    view.dialog.further.click()
    assert view.went.to[0][0] == "open_draft"  # type: ignore[attr-defined]
    view.tabs.setCurrentIndex(3)
    assert view.period is Period.LAST_YEAR
    assert numbers(view) == []


def test_what_became_a_concern_leads_to_it(qtbot: QtBot, office: TestOffice) -> None:
    concern = register(office, record(office))
    view = page_of(qtbot, office)
    view.table.opened.emit(view.table.model.rows[0])
    assert view.dialog is not None
    view.dialog.further.click()
    assert view.went.to == [("open_concern", concern)]  # type: ignore[attr-defined]


def test_a_long_list_goes_on(
    qtbot: QtBot, office: TestOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(advices, "PAGE", 2)
    for _ in range(3):
        record(office)
    view = page_of(qtbot, office)
    assert len(numbers(view)) == 2
    view.more.click()
    assert len(numbers(view)) == 3
    assert view.more.isHidden()


def test_only_who_deletes_is_shown_how_long_it_is_kept(
    qtbot: QtBot, office: TestOffice
) -> None:
    record(office)
    office.wait(days=45)
    view = page_of(qtbot, office, LEADER)
    assert "24 months" in view.keeping.words.text()
    assert view.keeping.delete.isHidden()
    view._context.feed.announce(KeepAdviceFor(office.begin_as(LEADER))("1"))
    assert "1 month. 1 older" in view.keeping.words.text()
    view.keeping.delete.click()
    assert view.keeping.dialog is not None
    view.keeping.dialog.confirmed.emit()
    view.tabs.select("all")
    view._context.feed.announce(frozenset({(Kind.ADVICE, "x")}))
    assert numbers(view) == []
    assert view.keeping.delete.isHidden()


def test_the_months_are_chosen_in_a_sheet(qtbot: QtBot, office: TestOffice) -> None:
    view = page_of(qtbot, office, LEADER)
    view.keeping.change.click()
    sheet = view.keeping.findChild(FormSheet)
    assert isinstance(sheet, FormSheet)
    sheet.binding.load({"months": "99"})
    sheet.save.click()
    assert sheet.isVisible()
    sheet.binding.load({"months": "12"})
    sheet.save.click()
    assert "12 months" in view.keeping.words.text()
