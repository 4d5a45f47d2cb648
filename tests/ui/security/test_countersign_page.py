"""The list of what wants a second person: signed, declined, on paper, and the office's choice."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from models.access.roles import Role
from models.audit.acts import Act
from models.audit.leaf import Note
from models.kernel.events import Kind
from models.office.countersignature import Settled, SignedPaper
from models.office.office import User
from models.usecases.countersign import RecordSignedPaper, SetTwoPeople
from models.usecases.wants_second import wants_second
from storage.paper.extract import words_of
from tests.models.usecases.test_countersign import LEA, needed, state, with_user
from tests.office import ANE, TestOffice
from tests.ui.front import Went, context_of, outfit_of, show
from ui.security.countersign_page import CountersignPage
from ui.shell import compose


class Opened:
    """The page over an office, as one user sees it."""

    def __init__(self, qtbot: QtBot, office: TestOffice, user: User = ANE) -> None:
        self.papers: list[tuple[str, bytes]] = []
        self.went = Went()
        outfit = outfit_of(office, user=user)
        acts = compose.countersign_acts(
            outfit, lambda _, title, pdf: self.papers.append((title, pdf))
        )
        context = context_of(office, self.went, user=user)
        self.page = CountersignPage(acts, context)
        show(qtbot, self.page)

    def choose(self, at: int = 0) -> None:
        assert self.page.table.select(self.page.table.model.rows[at].asked.id)

    @property
    def told(self) -> str:
        return self.page.told.text()


@pytest.fixture
def office(office: TestOffice) -> TestOffice:
    with_user(office, LEA)
    return office


def test_without_anything_it_says_what_will_stand_here(
    qtbot: QtBot, office: TestOffice
) -> None:
    opened = Opened(qtbot, office)
    assert not opened.page.table.model.rows
    page = opened.page
    for button in (page.sign, page.decline, page.paper, page.slip):
        assert not button.isEnabled()
    for act in (page.sign_it, page.decline_it, page.record_paper, page.print_slip):
        act()  # nothing is chosen, so nothing happens
    assert opened.papers == []
    assert page.sheet is None


def test_ones_own_act_is_printed_and_recorded_not_signed(
    qtbot: QtBot, office: TestOffice
) -> None:
    asked = needed(office)
    opened = Opened(qtbot, office)
    opened.choose()
    assert not opened.page.sign.isEnabled()
    assert "You did this" in opened.told
    opened.page.slip.click()
    ((title, pdf),) = opened.papers
    assert asked.number in title
    assert asked.number in " ".join(words_of(pdf))
    opened.page.paper.click()
    sheet = opened.page.sheet
    assert sheet is not None
    sheet.binding.load({"signer": "Lea Leder", "signed_on": "2026-01-14", "agreed": "yes"})
    sheet.save.click()
    assert state(office, asked).state is Settled.SIGNED
    opened.choose()
    assert opened.told == "On paper by Lea Leder, 14.01.2026."
    assert not opened.page.paper.isEnabled()


def test_what_cannot_stand_on_the_paper_is_said_at_its_field(
    qtbot: QtBot, office: TestOffice
) -> None:
    asked = needed(office)
    opened = Opened(qtbot, office)
    opened.choose()
    opened.page.paper.click()
    sheet = opened.page.sheet
    assert sheet is not None
    sheet.binding.load({"signer": "Ane Øvelund", "signed_on": "2026-01-14", "agreed": "yes"})
    sheet.save.click()
    assert sheet.binding.row("signer").problem
    assert state(office, asked).state is Settled.OPEN
    sheet.reject()


def test_a_leader_signs_or_declines(qtbot: QtBot, office: TestOffice) -> None:
    first, second = needed(office), needed(office, Act.IDENTITY_RELEASED)
    opened = Opened(qtbot, office, LEA)
    opened.choose()
    assert opened.told.startswith("It has taken effect")
    opened.page.sign.click()
    assert state(office, first).state is Settled.SIGNED
    opened.choose()
    assert opened.told == "It takes effect when it is signed."
    opened.page.decline.click()
    sheet = opened.page.sheet
    assert sheet is not None
    sheet.binding.load({"reason": "Ikke vejet nok"})
    sheet.save.click()
    assert state(office, second).state is Settled.DECLINED
    opened.choose()
    assert opened.told == "On screen by Lea Leder, 14.01.2026. Ikke vejet nok"


def test_why_a_leader_does_not_sign_for_the_own_access_is_said(
    qtbot: QtBot, office: TestOffice
) -> None:
    with office.begin() as work:
        about = (Kind.USER, LEA.id)
        work.note(Note(Act.USER_ADDED, (about,)))
        wants_second(work, Act.USER_ADDED, about)
        work.commit()
    SetTwoPeople(office.begin)(Act.RECORD_DELETED, on=False)
    opened = Opened(qtbot, office, LEA)
    told = {}
    for at, row in enumerate(opened.page.table.model.rows):
        opened.choose(at)
        assert not opened.page.sign.isEnabled()
        assert opened.page.paper.isEnabled()
        told[row.asked.act] = opened.told
    assert "your own access" in told[Act.USER_ADDED]
    assert "gave you your access" in told[Act.SETTING_CHANGED]
    model = opened.page.table.model
    cells = [
        model.index(row, column).data()
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    assert "Deleting a record" in cells


def test_a_refusal_is_told(qtbot: QtBot, office: TestOffice) -> None:
    asked = needed(office)
    opened = Opened(qtbot, office, LEA)
    opened.choose()
    row = opened.page.table.current()
    RecordSignedPaper(office.begin)(asked.id, SignedPaper("En anden", date(2026, 1, 14)))
    assert row is not None
    opened.page.sign_it()
    assert opened.went.to[-1][0] == "tell"


def test_the_office_chooses_for_which_acts_it_wants_two(
    qtbot: QtBot, office: TestOffice
) -> None:
    opened = Opened(qtbot, office)
    opened.page.choices.click()
    dialog = opened.page.dialog
    assert dialog is not None
    assert not dialog.boxes[Act.LOG_THINNED].isEnabled()
    box = dialog.boxes[Act.BUNDLE_SEALED]
    assert box.isEnabled()
    assert not box.isChecked()
    box.click()
    dialog.accept()
    opened.page.choices.click()
    again = opened.page.dialog
    assert again is not None
    assert again.boxes[Act.BUNDLE_SEALED].isChecked()
    again.close_button.click()


def test_who_may_not_choose_sees_what_is_chosen(qtbot: QtBot, office: TestOffice) -> None:
    reviewer = User(LEA.id, "LK", "Log Kontrol", Role.LOG_REVIEWER)
    opened = Opened(qtbot, office, reviewer)
    opened.page.show_choices()
    dialog = opened.page.dialog
    assert dialog is not None
    assert not any(box.isEnabled() for box in dialog.boxes.values())
    dialog.accept()
