"""Offers and efforts on their page, as a person works with them."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.access.roles import Role
from models.audit.acts import Act
from models.cases.case import PoliceAnswer
from models.forms.answers import Value
from models.kernel.clock import local
from models.kernel.events import Kind
from models.kernel.ids import CaseId, UserId
from models.office.office import User
from models.usecases.common import note_case
from models.usecases.effort_course import NoteContact
from models.usecases.offers import MakeOffer
from tests.casework import answer, kinds_of
from tests.efforts import begin, case_of, consent, efforts
from tests.office import BO, TestOffice
from tests.ui.front import context_of, outfit_of, show
from ui.efforts.efforts_page import EffortsPage
from ui.efforts.sheets import end_sheet
from ui.kit.card import Note
from ui.kit.choice_editors import ListEditor
from ui.shell.compose_efforts import effort_acts
from ui.tour.hands import Stuck, settle
from ui.tour.pages.efforts import EffortsScreen


@dataclass
class Desk:
    office: TestOffice
    qtbot: QtBot
    case: CaseId

    def open(self, user: User | None = None) -> EffortsScreen:
        who = user or self.office.user
        context = context_of(self.office, user=who)
        acts = effort_acts(outfit_of(self.office, user=who))
        page = EffortsPage(acts, context, self.case)
        show(self.qtbot, page, 1000, 900)
        return EffortsScreen(page, context.jobs)


@pytest.fixture
def desk(office: TestOffice, qtbot: QtBot) -> Desk:
    return Desk(office, qtbot, case_of(office))


def day(desk: Desk, days: int) -> str:
    return f"{local(desk.office.clock.now() + timedelta(days=days)):%d.%m.%Y}"


def words(screen: EffortsScreen) -> str:
    labels = screen.page.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def new(desk: Desk, **more: Value) -> dict[str, Value]:
    return {
        "kind": "mentor_lab", "goal": "I praktik", "provider": "Mentor, jobcentret",
        "begin": "now", "first_date": day(desk, 7), "first_time": "10.00",
        "rhythm": "week", **more,
    }  # fmt: skip


def test_before_it_ends_it_says_what_ends_with_it(desk: Desk) -> None:
    screen = desk.open()
    screen.plan(new(desk))
    card = next(iter(screen.page.cards.values()))
    line = card.line
    sheet = end_sheet(screen.page, screen.page._context, screen.page._acts, line)
    first = local(desk.office.clock.now() + timedelta(days=7))
    told = f"What is planned for it ends with it: Planned contact of an effort {first:%d.%m.%Y}"
    assert told in sheet.explanation.text()


def test_an_empty_page_teaches(desk: Desk) -> None:
    screen = desk.open()
    assert screen.page.empty.isVisible()
    assert "A yes becomes an effort" in words(screen)
    with pytest.raises(Stuck):
        screen.sheet()
    with pytest.raises(Stuck):
        screen.record("exit")


def test_choosing_an_effort_says_what_it_is_for_and_brings_its_law(desk: Desk) -> None:
    screen = desk.open()
    screen.plan(new(desk))
    assert screen.acts <= 16
    (effort,) = efforts(desk.office, desk.case)
    assert (effort.code, effort.state) == ("mentor_lab", "running")
    said = words(screen)
    assert "Employment Act § 167" in said
    assert "By law" in said
    assert "Planned contact of an effort" in said


def test_what_is_refused_stays_in_the_form_with_its_sentence(desk: Desk) -> None:
    screen = desk.open()
    answers = new(desk, kind="exit", goal="Ud af gruppen")
    sheet = screen.plan(answers)
    assert sheet.sheet.isVisible()
    assert "consent" in sheet.problems()[0]
    assert "18 to 25" in sheet.sheet.explanation.text()
    assert "asks for consent" in sheet.sheet.explanation.text()
    assert sheet.answers()["goal"] == "Ud af gruppen"
    consent(desk.office, desk.case)
    sheet.save()
    assert [each.code for each in efforts(desk.office, desk.case)] == ["exit"]


def test_changing_the_effort_changes_the_law_and_keeps_the_words(desk: Desk) -> None:
    screen = desk.open()
    screen.page.new.click()
    sheet = screen.sheet()
    sheet.answer(goal="Et mål", kind="exit")
    assert sheet.answers()["basis"] == "exit"
    sheet.answer(kind="parent_coach")
    assert sheet.answers()["basis"] == "sel12b"
    laws = sheet.sheet.binding.row("basis").editor
    assert isinstance(laws, ListEditor)
    offered = [laws.combo.itemData(at) for at in range(laws.combo.count())]
    assert offered == ["", "sel12b", "bl30"], (
        "no law of the efforts that were passed on the way"
    )
    assert sheet.answers()["goal"] == "Et mål"
    assert "their own course" in sheet.sheet.explanation.text()
    sheet.answer(goal="Et andet mål")
    sheet.cancel()
    assert efforts(desk.office, desk.case) == ()


def test_an_offer_accepted_is_described_and_started(desk: Desk) -> None:
    consent(desk.office, desk.case)
    screen = desk.open()
    screen.offer({"kind": "leisure", "reply": "yes", "words": "Klatring lyder fint"})
    assert "»Klatring lyder fint«" in words(screen)
    answers = new(desk, provider="Klatreklubben", goal="Med på et hold")
    del answers["kind"]
    screen.act("leisure", "begin", answers)
    (effort,) = efforts(desk.office, desk.case)
    assert effort.state == "running"


def test_an_effort_from_contact_to_after_check(desk: Desk) -> None:
    screen = desk.open()
    screen.plan(new(desk))
    desk.office.wait(days=7, hours=6)
    screen.page.reload()
    settle()
    screen.act("mentor_lab", "contact", {"happened": "held", "note": "Talte om praktik"})
    assert "Talte om praktik" in words(screen)
    how: dict[str, Value] = {"resilience": "progress", "resilience_why": "Møder hver dag"}
    screen.act("mentor_lab", "progress", how)
    assert "Progress (fremgang): Møder hver dag" in words(screen)
    rest: dict[str, Value] = {
        "reason": "Ferie", "next_date": day(desk, 20), "next_time": "10.00"
    }  # fmt: skip
    screen.act("mentor_lab", "pause", rest)
    assert "Ferie" in words(screen)
    again: dict[str, Value] = {"next_date": day(desk, 21), "next_time": "10.00"}
    screen.act("mentor_lab", "take_up", again)
    screen.act("mentor_lab", "end", {"outcome": "reached", "reason": "I job"})
    said = words(screen)
    assert "The goal is reached" in said
    assert "After-check" in said
    screen.act("mentor_lab", "check", {"found": "Stadig i job", "holds": "yes"})
    assert "Stadig i job" in words(screen)
    assert len(screen.page.cards) == 1


def test_three_no_shows_stand_on_the_card_without_alarm_colours(desk: Desk) -> None:
    effort = begin(desk.office, desk.case, "mentor_lab", basis="lab167", rhythm="week")
    for at in range(5):
        desk.office.wait(days=7)
        wall = local(desk.office.clock.now())
        said: dict[str, Value] = {
            "on_date": wall.date().isoformat(), "on_time": f"{wall:%H:%M}",
            "happened": "held" if not at else "no_show", "note": f"Kontakt {at}",
        }  # fmt: skip
        NoteContact(desk.office.begin)(effort.id, said)
    screen = desk.open()
    card = screen.page.cards[effort.id]
    assert "not carried out" in card.findChildren(Note)[0].words.text()
    assert "Kontakt 4" in words(screen)
    assert "Kontakt 0" not in words(screen)
    card.buttons["earlier"].click()
    assert "Kontakt 0" in words(screen)
    assert not card.buttons["earlier"].isVisible()


def test_a_release_counts_down(desk: Desk) -> None:
    begin(desk.office, desk.case, "good_release", basis="ksp")
    screen = desk.open()
    assert "is not written" in words(screen)
    plan: dict[str, Value] = {
        "known": "no", "behind_wall": "ready", "home": "working", "benefit": "missing",
        "work_plan": "not_wanted",
    }  # fmt: skip
    screen.act("good_release", "release", plan)
    assert "not known" in words(screen)
    screen.act("good_release", "release", {"known": "yes", "release_date": "20.04.2026"})
    assert "in 96 days" in words(screen)
    for now, told in ((date(2026, 4, 19), "tomorrow"), (date(2026, 4, 20), "today"),
                      (date(2026, 4, 22), "Released on 20.04.2026.")):  # fmt: skip
        left = (now - local(desk.office.clock.now()).date()).days
        desk.office.wait(days=left)
        screen.page.reload()
        settle()
        assert told in words(screen)


def test_a_no_is_told_and_asked_again(desk: Desk) -> None:
    screen = desk.open()
    screen.offer({"kind": "mentor_vink", "reply": "no", "words": "Nej tak"})
    told: dict[str, Value] = {
        "to": "local_police", "to_person": "Vagthavende", "purpose_words": "Fortsat kontakt",
        "basis": "rpl115-1-1", "necessity": "De venter på svar", "less": "De spurgte selv",
        "consent": "asked", "consent_reason": "I samtalen", "more": "no",
    }  # fmt: skip
    screen.press("tell", told)
    assert ("tell", "") not in screen.page.buttons
    screen.press("again", {"how": "phone"})
    record = efforts(desk.office, desk.case, Kind.OFFER)[0].id
    screen.press("answer", {"reply": "yes"}, record)
    assert ("again", "") not in screen.page.buttons
    assert ("answer", record) not in screen.page.buttons


def test_a_caseworker_keeps_the_no_or_lets_a_coordinator_tell(desk: Desk) -> None:
    MakeOffer(desk.office.begin)(
        desk.case, {"kind": "mentor_vink", "how": "talk", "reply": "no"}
    )
    with desk.office.begin() as work:
        case = work.cases.get(desk.case)
        case.hand_to(BO.id)
        work.cases.save(case)
        note_case(work, Act.CASE_TAKEN, case)
        work.commit()
    screen = desk.open(BO)
    assert not screen.page.buttons["tell", ""].isVisible()
    assert "coordinator" in words(screen)
    screen.press("keep", {"reason": "Ikke nødvendigt"})
    assert ("keep", "") not in screen.page.buttons


def test_a_case_that_rests_is_only_read(desk: Desk) -> None:
    effort = begin(desk.office, desk.case, "mentor_lab", basis="lab167")
    MakeOffer(desk.office.begin)(desk.case, {"kind": "exit", "how": "talk", "reply": "no"})
    answer(desk.office, desk.case, PoliceAnswer.TAKES_OVER)
    screen = desk.open()
    assert screen.page.cards[effort.id].buttons == {}
    assert screen.page.buttons == {}
    assert not screen.page.new.isVisible()
    assert "Mentor support" in words(screen)
    assert kinds_of(desk.office, desk.case)


def test_what_nobody_may_see_is_an_empty_page(desk: Desk) -> None:
    stranger = User(UserId("stranger"), "XX", "Ukendt Attrap", Role.CASEWORKER)
    begin(desk.office, desk.case, "mentor_lab", basis="lab167")
    screen = desk.open(stranger)
    assert screen.page.cards == {}
    assert not screen.page.new.isVisible()


def test_a_role_without_casework_is_told_so(desk: Desk) -> None:
    reviewer = User(UserId("rev"), "LK", "Lone Demokontrol", Role.LOG_REVIEWER)
    context = context_of(desk.office, user=reviewer)
    page = EffortsPage(effort_acts(outfit_of(desk.office, user=reviewer)), context, desk.case)
    show(desk.qtbot, page)
    assert context.go.to[0][0] == "tell"  # type: ignore[attr-defined]
    for button in (page.new, page.offer):
        button.click()  # before anything is shown, nothing opens
    assert page.sheet is None
