"""A concern's page, its decisions, and one's own drafts."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.audit.acts import Act
from models.audit.leaf import Note
from models.cases.case import PoliceAnswer
from models.forms.definitions.after_call import AFTER_CALL
from models.forms.definitions.call import CALL
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId
from models.kernel.text import text
from models.usecases.complete_after_call import AfterCall
from models.usecases.go_further import Further
from models.usecases.save_draft import Half
from tests.casework import answer as police_say
from tests.casework import lives_at, open_case, see_earlier
from tests.office import ANE, BO, TestOffice
from tests.scenario_calls import V1, V5, V7, V8A, V8B, log_of, take_down
from tests.ui.front import Went, concern_acts, context_of, show
from ui.concerns.acts import ConcernActs
from ui.concerns.concern_view import ConcernPage
from ui.concerns.drafts_card import DraftsCard
from ui.tour.hands import settle
from ui.tour.pages.concerns import ConcernDesk, DraftsDesk, part


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def acts(office: TestOffice) -> ConcernActs:
    return concern_acts(office)


def opened(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs, concern: ConcernId
) -> ConcernDesk:
    page = ConcernPage(acts, context_of(office, went), concern)
    show(qtbot, page)
    return ConcernDesk(page)


def test_the_page_shows_the_words_the_deadline_and_what_is_missing(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    desk = opened(qtbot, office, went, acts, take_down(office, V1))
    assert desk.words() == V1["words"]
    seen = desk.everything()
    for words in (
        "H-2026-0001 · MT · 15",
        "Received today at 8.30 · Phone · awaiting assessment · registered by Ane Øvelund",
        "24 hours from receipt today at 8.30",
        "Report on a child (underretning)",
        "CPR number or date of birth",
        "Asked with “New concern”, version 2.",
        "Liste med tre fornavne",
        "Public employee",
    ):
        assert words in seen, words


def test_the_number_is_masked_until_it_is_asked_for(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    desk = opened(qtbot, office, went, acts, take_down(office, V8B))
    assert "610187-0901" not in desk.everything()
    assert "0901" not in desk.everything()
    from ui.concerns.concern_parts import WhoCard  # noqa: PLC0415 - only here

    desk.page.findChildren(WhoCard)[-1].whole.click()
    assert "610187-0901" in desk.everything()


def test_what_was_written_up_is_shown_under_its_own_wording(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    concern = take_down(office, V5)
    answers: dict[str, Any] = {
        "name": "Dawit Fiktiv",
        "spellings": [{"spelling": "Dauit", "seen_in": "Brev"}],
        "born": "2003-01-01",
        "born_kind": "stated",
        "street": "Øvelsesvej 1",
        "address_protected": "yes",
        "statements": [{"mark": "observed", "said": "Viser film"}],
        "signs": ["threats"],
    }
    acts.complete(AfterCall(concern, answers))
    seen = opened(qtbot, office, went, acts, concern).everything()
    for words in (
        "Observed · Viser film",
        "Threats or social pressure",
        "Dauit · Brev",
        "23 years, born 01.01.2003 (stated)",
        "Asked with “After the call”, version 1.",
    ):
        assert words in seen, words


def test_a_new_case_from_the_page(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    concern = take_down(office, V8B)
    desk = opened(qtbot, office, went, acts, concern)
    desk.press("further")
    assert desk.choices() == (("Open a new case", True),)
    desk.go()
    assert [name for name, *_ in went.to] == ["tell", "open_case"]
    settle()
    assert "part of case S-2026-0001" in desk.everything()
    desk.press("open_case")
    assert went.to[-1] == went.to[1]


def test_taking_it_up_in_the_open_case_of_the_same_person(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    first, second = take_down(office, V8A), take_down(office, V8B)
    for concern in (first, second):
        lives_at(office, concern)
    see_earlier(office.begin, first)
    case = acts.further(Further(first))
    desk = opened(qtbot, office, went, acts, second)
    desk.see_earlier()
    desk.press("further")
    assert desk.choices()[1] == (
        "Take it up in case S-2026-0001; Hendrik Prøvegård is the same person", True,
    )  # fmt: skip
    desk.go(1)
    assert went.to[-1] == ("open_case", case.case_id)


def test_a_similar_name_alone_cannot_be_chosen(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    acts.further(Further(take_down(office, V5)))
    other = take_down(office, V5 | {"about_name": "Dauit Fiktiv"})
    desk = opened(qtbot, office, went, acts, other)
    desk.see_earlier()
    desk.press("further")
    assert [free for _, free in desk.choices()] == [True, False]
    told = desk.page.dialog.choices[1][0].accessibleDescription()  # type: ignore[union-attr]
    assert "Two more things must agree" in told


def test_what_came_before_is_seen_before_a_decision(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    acts.reject(take_down(office, V8A), "Telefonråd")
    desk = opened(qtbot, office, went, acts, take_down(office, V8B))
    card = desk.page.earlier
    assert card is not None
    assert card.isVisible()
    for words in ("What came before", "Hendrik Prøvegård", "14.01.2026 · rejected"):
        assert words in desk.everything(), words
    assert "Possibly the same person · similar name" in desk.everything()
    assert V8A["words"] not in desk.everything()
    for act in ("further", "reject"):
        desk.press(act)
        assert desk.page.dialog is None
        assert card.seen.hasFocus()
        assert "See them first" in card.problem.text()
    desk.see_earlier()
    assert "You have seen these" in desk.everything()
    assert not any(part.isVisible() for part in desk.page.findChildren(QWidget, "seen_earlier"))
    desk.press("reject")
    desk.say("Samme uro som før")
    settle()
    assert "Hendrik Prøvegård" not in desk.everything()
    assert desk.page.earlier is None


def test_an_earlier_concern_is_opened_from_there(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    first = take_down(office, V8A)
    desk = opened(qtbot, office, went, acts, take_down(office, V8B))
    opens = [
        one
        for one in desk.page.findChildren(QWidget)
        if one.accessibleName().startswith("Open: 14.01.2026")
    ]
    assert len(opens) == 1
    opens[0].click()  # type: ignore[attr-defined]
    assert went.to == [("open_concern", first)]


def test_the_same_callers_older_concern_stands_below(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    first, again = take_down(office, V8A), take_down(office, V8A)
    with office.begin() as work:
        one, other = work.concerns.get(first), work.concerns.get(again)
        other.subject_id = one.subject_id
        work.concerns.save(other)
        work.note(Note(Act.PERSONS_MERGED))
        work.commit()
    desk = opened(qtbot, office, went, acts, take_down(office, V8B))
    assert "The same caller, 14.01.2026 · awaiting assessment" in desk.everything()
    assert len(desk.earlier()) == 1


def test_a_concern_found_meanwhile_is_shown_before_it_can_be_acknowledged(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    take_down(office, V8A)
    desk = opened(qtbot, office, went, acts, take_down(office, V8B))
    take_down(office, V8A)
    desk.press("seen_earlier")
    settle()
    card = desk.page.earlier
    assert card is not None
    assert "found meanwhile" in card.problem.text()
    assert (len(desk.earlier()), card.unseen) == (2, True)
    desk.see_earlier()
    now = desk.page.earlier
    assert now is not None
    assert not now.unseen


def test_nothing_came_before(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    desk = opened(qtbot, office, went, acts, take_down(office, V8B))
    assert "No earlier concern was found" in desk.everything()
    assert desk.earlier() == ()
    desk.see_earlier()
    desk.press("further")
    assert desk.choices()


def test_a_refused_look_is_said_on_the_card(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    def no(_: ConcernId) -> Any:
        raise Refused(text("T", "Not you."))

    desk = opened(qtbot, office, went, replace(acts, look_back=no), take_down(office, V8B))
    assert desk.page.earlier is not None
    assert desk.page.earlier.problem.text() == "Not you."
    desk.page.earlier.seen.click()  # nothing was shown: nothing to acknowledge


def test_a_refused_way_is_said_in_the_dialog(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    concern = take_down(office, V8B)
    desk = opened(qtbot, office, went, acts, concern)
    desk.press("further")
    acts.reject(concern, "Imens")
    desk.go()
    assert "already rejected" in desk.problem()


def test_the_person_of_a_rejected_concern_is_offered(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    first, second = take_down(office, V8A), take_down(office, V8B)
    for concern in (first, second):
        lives_at(office, concern)
    see_earlier(office.begin, first)
    acts.reject(first, "Telefonråd")
    desk = opened(qtbot, office, went, acts, second)
    desk.see_earlier()
    desk.press("further")
    desk.go(1)
    assert went.to[-1][0] == "open_case"


@pytest.mark.parametrize("name", ["reject", "mistaken"])
def test_an_ending_asks_for_its_reason_and_puts_the_content_away(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs, name: str
) -> None:
    concern = take_down(office, V7)
    desk = opened(qtbot, office, went, acts, concern)
    desk.press(name)
    desk.say("")
    assert desk.problem().startswith("Write ")
    desk.say("Lovlig livsførelse")
    settle()
    assert V7["words"] not in desk.everything()
    assert not desk.page.further.isVisible()
    desk.read_closed("")
    assert "Write the reason in a few words." in desk.everything()
    desk.read_closed("Indsigt begæret")
    settle()
    assert desk.words() == V7["words"]
    assert log_of(office)[-1][3] == "Indsigt begæret"


def test_speaking_with_the_caller_goes_into_the_story(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    desk = opened(qtbot, office, went, acts, take_down(office, V8B))
    desk.press("tell_back")
    desk.say("Vi ser på det")
    settle()
    assert "Spoke with the caller again" in desk.everything()
    assert "Vi ser på det" in desk.everything()


def test_the_way_to_what_is_left(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    concern = take_down(office, V8B)
    opened(qtbot, office, went, acts, concern).press("write_up")
    assert went.to == [("after_call", concern)]


def test_a_page_that_may_not_be_seen_says_so(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    def no(concern_id: ConcernId, reason: str = "") -> Any:
        raise Refused(text("T", "Not you."))

    desk = opened(qtbot, office, went, replace(acts, open=no), take_down(office, V8B))
    assert went.to == [("tell", "Not you.")]
    desk.page.go_further()
    desk.page.open_case()
    assert desk.page.dialog is None


def drafts(qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs) -> DraftsDesk:
    card = DraftsCard(acts, context_of(office, went))
    show(qtbot, card, 420, 300)
    return DraftsDesk(card)


def test_drafts_lead_back_to_where_they_were(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    concern = take_down(office, V8B)
    now = office.clock.now()
    acts.save_draft(Half(AFTER_CALL, {"name": "Henrik"}, now, about=(Kind.CONCERN, concern)))
    kept = acts.save_draft(Half(CALL, {"about_name": "Emil Skabelon"}, now))
    desk = drafts(qtbot, office, went, acts)
    assert [row.who for row in desk.rows()] == ["ES", "H"]
    desk.take_up(0)
    desk.take_up(1)
    assert went.to == [("open_draft", kept.draft), ("after_call", concern)]


def test_a_draft_is_discarded_only_when_one_is_sure(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    acts.save_draft(Half(CALL, {"words": "Halv"}, office.clock.now() - timedelta(hours=1)))
    desk = drafts(qtbot, office, went, acts)
    desk.discard(sure=False)
    assert len(acts.drafts()) == 1
    desk.discard()
    assert acts.drafts() == ()
    settle()
    assert desk.rows() == ()


def test_an_old_draft_is_asked_about(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    acts.save_draft(Half(CALL, {"words": "Halv"}, office.clock.now()))
    office.wait(days=7)
    desk = drafts(qtbot, office, went, acts)
    assert desk.rows()[0].ask


def test_a_draft_that_is_gone_says_so(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    kept = acts.save_draft(Half(CALL, {"words": "Halv"}, office.clock.now()))
    desk = drafts(qtbot, office, went, acts)
    acts.discard(kept.draft)
    desk.discard()
    assert went.to[-1][0] == "tell"
    assert "registered or discarded" in went.to[-1][1]


def test_a_rejected_concern_is_deleted_after_a_question(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    concern = take_down(office, V7)
    acts.reject(concern, "Lovlig livsførelse")
    desk = opened(qtbot, office, went, acts, concern)
    desk.press("delete_concern")
    question = desk.page.question
    assert question is not None
    question.no.click()
    desk.read_closed("Skal slettes")
    settle()
    desk.press("delete_concern")
    question = desk.page.question
    assert question is not None
    question.yes.click()
    assert [name for name, *_ in went.to] == ["tell", "show_today"]
    desk.page.reload()  # a screen that is still there asks no more
    with pytest.raises(LookupError):
        acts.open(concern, "igen")


def test_whoever_may_not_delete_is_not_offered_it(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    concern = take_down(office, V7)
    acts.reject(concern, "Lovlig livsførelse")
    page = ConcernPage(acts, context_of(office, went, user=BO), concern)
    show(qtbot, page)
    assert page.findChild(QWidget, "delete_concern") is None


def test_an_extract_for_the_citizen_is_made_from_a_concern_open_or_put_away(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    desk = opened(qtbot, office, went, acts, take_down(office, V1))
    part(desk.page, "citizen_extract").setFocus()
    desk.page.extract.click()
    first = desk.page.extract.paper
    assert first is not None
    assert first.title.text() == "Extract for the citizen, U-2026-0001"
    first.close()
    acts.reject(desk.page.concern_id, "Intet at gøre")
    put_away = opened(qtbot, office, went, acts, desk.page.concern_id)
    assert "What it holds is put away" in put_away.everything()
    put_away.page.extract.click()
    second = put_away.page.extract.paper
    assert second is not None
    assert second.isVisible()


def test_who_does_not_see_every_case_is_not_offered_the_extract(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    concern = take_down(office, V1)
    for user, offered in ((ANE, True), (BO, False)):
        page = ConcernPage(acts, context_of(office, went, user=user), concern)
        show(qtbot, page)
        assert page.extract.isVisible() is offered


def test_a_refused_extract_is_told(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    def refuse(*_: object) -> Any:
        raise Refused(text("Test", "Not now"))

    desk = opened(qtbot, office, went, replace(acts, extract=refuse), take_down(office, V1))
    desk.page.extract.click()
    assert went.to[-1] == ("tell", "Not now")
    assert desk.page.extract.paper is None


def test_access_is_asked_for_then_answered_on_paper(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    concern = take_down(office, V7)
    acts.reject(concern, "Lovlig livsførelse")
    desk = opened(qtbot, office, went, acts, concern)
    desk.press("insight")
    asked = desk.insight()
    asked.answer({"identity": "MitID"})
    asked.save()
    settle()
    desk.press("insight")
    answer = desk.insight()
    assert answer.answers()["left_out"] == ["source"]
    answer.answer({"concern": "At du siger hej. Ane Øvelund ved det."})
    answer.save()
    assert answer.problems()
    answer.answer({"concern": "At du ikke længere siger hej."})
    answering = desk.page.insight.answering
    answer.save()
    assert answering is not None
    paper = answering.paper
    assert paper is not None
    assert paper.isVisible()
    assert paper.title.text() == "Answer on access, U-2026-0001"


def test_while_it_is_gathered_a_second_press_gathers_nothing_more(
    qtbot: QtBot,
    office: TestOffice,
    went: Went,
    acts: ConcernActs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = opened(qtbot, office, went, acts, take_down(office, V7))
    button = desk.page.insight
    with monkeypatch.context() as waiting:
        waiting.setattr(type(button._context.jobs), "run", lambda *_: None)
        desk.press("insight")
        assert not button.isEnabled()
    button._refused(Refused(text("Insight", "Not you")))
    assert button.isEnabled()


def test_access_to_a_resting_case_begins_with_the_police_and_is_offered_to_few(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    case = open_case(office)
    police_say(office, case.case_id, PoliceAnswer.TAKES_OVER)
    desk = opened(qtbot, office, went, acts, case.concern_id)
    desk.press("insight")
    desk.insight().answer({"identity": "MitID"})
    desk.insight().save()
    desk.press("insight")
    assert "ask the police before you answer" in desk.insight().sheet.explanation.text()
    page = ConcernPage(acts, context_of(office, went, user=BO), case.concern_id)
    show(qtbot, page)
    assert page.insight.isHidden()


def test_a_refused_look_is_told(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    concern = take_down(office, V7)
    desk = opened(qtbot, office, went, acts, concern)
    desk.page.insight._refused(Refused(text("Insight", "Not you")))
    assert went.to[-1] == ("tell", "Not you")
