"""The page of the recommendation over a real office: written, approved, sent back, referred."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.cases.case import PoliceAnswer
from models.course.recommended import Standing
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import Text
from models.office.office import User
from tests.analysing import RECOMMENDED, analyse, newest, recommend, want_a_second
from tests.casework import Opened, answer, open_case, register
from tests.colleagues import LEA, join
from tests.office import ANE, TestOffice
from tests.ui.front import context_of, outfit_of
from ui.shell import compose_triage
from ui.tour.hands import settle
from ui.tour.pages.analysis import TriageScreen
from ui.triage.triage_page import TriagePage

Show = Callable[..., TriageScreen]
BY_HAND = {
    "outcome": "home_visit",
    "proposal": "SSP og politi tager med",
    "reasons": "Familien ved det ikke",
    "basis": "rpl115-1-1",
    "earlier": "seen",
}


@pytest.fixture
def opened(office: TestOffice) -> Opened:
    made = open_case(office)
    answer(office, made.case_id)
    analyse(office, made.case_id)
    return made


@pytest.fixture
def show(qtbot: QtBot, office: TestOffice, opened: Opened) -> Show:
    def made(width: int = 1270, height: int = 690, user: User = ANE) -> TriageScreen:
        acts = compose_triage.triage_acts(outfit_of(office, user=user))
        page = TriagePage(acts, context_of(office, user=user), opened.case_id)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        settle()
        return TriageScreen(page)

    return made


def words_of(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def writing(screen: TriageScreen) -> bool:
    return screen.page.writing


def test_a_recommendation_is_written_and_stands_with_what_follows(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    screen = show()
    assert "Nothing is recommended yet" in words_of(screen.page)
    screen.write()
    assert screen.shown("analysis"), "the newest analysis is chosen already"
    screen.answer(BY_HAND)
    assert screen.page.follows.text() == "Next step: plan the talk or visit."
    assert not screen.form.row("acute").isVisible(), "nobody has to approve it here"
    screen.send()
    assert newest(office, opened.case_id).state == Standing.IN_FORCE
    assert screen.standing() == "In force"
    said = words_of(screen.page.cards[0])
    for words in (
        "SSP og politi tager med",
        "The analysis of 14.01.2026",
        "H-2026-0001 of",
    ):
        assert words in said
    assert screen.acts_offered() == ("refer",)
    assert screen.page.another.isVisible()
    assert not screen.page.new.isVisible()


def test_what_is_missing_is_said_at_the_field(show: Show) -> None:
    screen = show()
    screen.write()
    screen.answer(outcome="referral", proposal="Henvis")
    screen.send()
    assert screen.problems() == (
        "Name the body that takes it on.",
        "Write the reasons, in a few sentences.",
        "Choose the legal basis.",
        "Look through the earlier concerns first.",
    )
    assert screen.shown("proposal") == "Henvis"
    assert screen.page.send.isEnabled()


def test_prepared_somebody_goes_on_with_it(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    screen = show()
    screen.write()
    screen.answer(reasons="Fordi")
    screen.prepare()
    assert newest(office, opened.case_id).state == Standing.PREPARED
    assert screen.acts_offered() == ("write",)
    assert not screen.page.another.isVisible()
    screen.write()
    assert screen.shown("reasons") == "Fordi"
    screen.answer(BY_HAND)
    screen.send()
    assert newest(office, opened.case_id).state == Standing.IN_FORCE


def test_half_written_it_is_there_again(show: Show, office: TestOffice) -> None:
    screen = show()
    screen.write()
    screen.answer(reasons="Fordi")
    screen.keep()
    again = show()
    assert writing(again)
    assert again.shown("reasons") == "Fordi"
    again.page.back.click()
    assert not writing(again)
    again.write()
    assert again.shown("reasons") == "Fordi", "it is gone on with"
    again.answer(proposal="Og så")
    again.page.hide()
    with office.begin() as work:
        (draft,) = work.drafts.mine()
    assert str(draft.answers["proposal"]).startswith("Og s")


def test_the_leader_reads_and_approves(show: Show, office: TestOffice, opened: Opened) -> None:
    want_a_second(office)
    join(office, LEA)
    screen = show()
    screen.write()
    assert screen.form.row("acute").isVisible()
    assert screen.page.send.text().strip() == "Send for approval"
    screen.answer(BY_HAND)
    screen.send()
    assert newest(office, opened.case_id).state == Standing.AWAITS
    assert "Your role does not approve" in words_of(screen.page.cards[0])
    assert screen.acts_offered() == ("refer",)
    assert not screen.page.another.isVisible()
    leader = show(user=LEA)
    assert leader.acts_offered() == ("approve", "send_back", "refer")
    sheet = leader.press("send_back")
    sheet.save()
    assert sheet.problems() == ("Write what has to be mended.",)
    sheet.answer(reason="Hvem?")
    sheet.save()
    settle()
    assert newest(office, opened.case_id).state == Standing.RETURNED
    back = show()
    assert "Hvem?" in words_of(back.page.cards[0])
    back.write()
    back.send()
    leader = show(user=LEA)
    sheet = leader.press("approve")
    sheet.answer(comment="Godt")
    sheet.save()
    settle()
    assert newest(office, opened.case_id).state == Standing.APPROVED
    assert leader.standing() == "Approved"


def test_the_authoritys_decision_is_referred_to(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    recommend(office, opened.case_id)
    screen = show()
    said = words_of(screen.page.cards[0])
    assert "Pia Prøvesen · Skolen · Must ask at home" in said
    assert "Børn og unge · Barnets lov § 18" in said
    sheet = screen.press("refer")
    sheet.answer(authority="Jobcenter", number="26/7", decided_on="13.01.2026")
    sheet.save()
    settle()
    assert "Jobcenter, 26/7, 13.01.2026" in words_of(screen.page.cards[0])


def test_earlier_ones_stand_below_and_every_concern_beside(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    register(office, about_name="Matias Testessen", reporter_phone="20000077")
    recommend(office, opened.case_id, outcome="rejection")
    office.wait(days=1)
    recommend(office, opened.case_id)
    screen = show()
    assert [card.title.text() for card in screen.page.cards] == [
        "Home visit and near-citizen effort", "Rejection",
    ]  # fmt: skip
    assert screen.page.cards[1].buttons == {}
    assert "Earlier recommendations" in words_of(screen.page)
    assert "Matias Testessen" in words_of(screen.page.earlier)
    assert "Possibly the same person" in words_of(screen.page.earlier)
    screen.page.resize(700, 420)
    settle()
    assert not screen.page.across.beside
    assert screen.page.earlier.isVisible()


def test_a_case_that_rests_is_read_only(show: Show, office: TestOffice, opened: Opened) -> None:
    recommend(office, opened.case_id, submit=False)
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    screen = show()
    assert screen.acts_offered() == ()
    assert not screen.page.another.isVisible()
    assert not screen.page.new.isVisible()
    screen.page.write()
    assert not writing(screen)


def test_a_refusal_and_a_fault_keep_the_words(
    show: Show,
    office: TestOffice,
    opened: Opened,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    screen = show()
    screen.write()
    screen.answer(BY_HAND)
    acts = type(screen.page._acts.write)

    def full(*_given: object) -> None:
        raise EnvironmentFault(Text("", "full"), Text("", "safe"), Text("", "mend"))

    with monkeypatch.context() as patched, qtbot.waitSignal(screen.page._context.jobs.faulted):
        patched.setattr(acts, "__call__", full)
        screen.send()
    assert screen.shown("reasons") == "Familien ved det ikke"
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    screen.send()
    assert any("suspended" in words for words in screen.problems())
    screen.page.send.setEnabled(False)
    screen.page._send()
    assert screen.shown("reasons") == "Familien ved det ikke"


def test_who_may_not_see_it_reads_why(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = show()

    def hidden(*_given: object) -> None:
        raise Refused(Text("", "You have no access"))

    monkeypatch.setattr(type(screen.page._acts.open), "__call__", hidden)
    screen.page._refresh.again()
    assert screen.page.note.words.text() == "You have no access"


def test_an_acute_one_says_why(show: Show, office: TestOffice, opened: Opened) -> None:
    want_a_second(office)
    join(office, LEA)
    recommend(office, opened.case_id, acute="yes", acute_why="Han rejser i morgen")
    screen = show()
    said = words_of(screen.page.cards[0])
    assert "Han rejser i morgen" in said
    assert screen.standing() == "In force, awaits approval"
    assert RECOMMENDED["dissent"] in said.split("\n")
