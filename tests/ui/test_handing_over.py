"""A handover through the screens: kommune, police and back, as people would do it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.exchange.contact import ContactState
from models.kernel.ids import CaseId
from models.usecases.change_kind import ChangeKind
from tests.casework import answer, open_case
from tests.handing import PETER, POLICE, Pair, make_pair
from tests.office import ANE, PRACTICE
from tests.qualifying import INVITED, answer_invitation, invite, open_round
from tests.ui.handing_support import Front
from ui.forms.words_dialog import WordsDialog
from ui.handover.hand_over_frame import CHECK, SEALED
from ui.kit.dialogs import Inform
from ui.kit.labels import Label
from ui.paper.paper_dialog import PaperDialog
from ui.tour.hands import settle
from ui.tour.pages.contacts import ContactsPage
from ui.tour.pages.handover import HandOverPage, OutboxPage
from ui.tour.pages.inbox import InboxPage
from ui.tour.pages.register import RegisterDesk

WHY = {
    "purpose": "prevention",
    "purpose_words": "Politiet skal vurdere sagen.",
    "basis": "rpl115-1-1",
    "less": "Ordene skal med.",
    "consent": "left_out",
    "consent_reason": "Kan skade samtalen.",
}


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


@pytest.fixture
def kommune(pair: Pair) -> Front:
    return Front(pair.kommune, PRACTICE, ANE)


@pytest.fixture
def police(pair: Pair) -> Front:
    return Front(pair.police, POLICE, PETER)


def hand_over(front: Front, case: CaseId, qtbot: QtBot) -> HandOverPage:
    view = front.hand_over(case)
    qtbot.addWidget(view)
    view.resize(1180, 700)
    view.show()
    return HandOverPage(view, front.jobs)


def fill(page: HandOverPage) -> None:
    page.choose_receiver("Demokredsens Politi")
    page.answer(ask="assessment", answer_by="16.01.2026", call_back="70 20 30 40")
    page.forward()
    page.choose("subject", "Politiet skal vide, hvem det er.")
    page.choose("concern_words", "Listen skal vurderes.")
    page.forward()
    page.answer(WHY)


def test_the_whole_way_from_cards_to_receipt(
    pair: Pair, kommune: Front, police: Front, qtbot: QtBot
) -> None:
    ours, theirs = kommune.contacts(), police.contacts()
    for view in (ours, theirs):
        qtbot.addWidget(view)
        view.show()
    here, there = ContactsPage(ours, kommune.jobs), ContactsPage(theirs, police.jobs)
    here.save_our_card(str(pair.stick), "70 20 30 40")
    there.save_our_card(str(pair.stick), "70 10 20 30")
    cards = {path.name.split()[0]: path for path in pair.stick.glob("*.kontakt.json")}
    here.read_in(str(cards["Demokredsens"]))
    assert here.state("Demokredsens Politi") is ContactState.UNCONFIRMED
    here.compare("Demokredsens Politi", "33 14 14 48")
    there.read_in(str(cards["Prøvekøbing"]))
    there.compare("Prøvekøbing Kommune", "70 20 30 40")
    assert here.state("Demokredsens Politi") is ContactState.CONFIRMED

    page = hand_over(kommune, pair.case(), qtbot)
    fill(page)
    page.forward()
    assert page.view.step == CHECK
    assert page.view.check.pages.sheets
    prepared = page.view.check.prepared
    assert prepared is not None
    sealed = page.seal(pair.stick)
    assert page.view.step == SEALED
    page.hand_over()
    assert ("show_handovers",) in kommune.went.to

    inbox = police.inbox()
    qtbot.addWidget(inbox)
    inbox.show()
    desk = InboxPage(inbox, police.jobs)
    desk.open_bundle(str(sealed))
    assert desk.verified()
    reader = desk.read_verified()
    shown = reader.words()
    assert "Mathias Testesen" in shown
    assert "§ 115(1)(1)" in shown
    assert "Karen Skabelon" not in shown
    receipt = reader.write_receipt("0700-1", pair.stick)

    outbox = kommune.handovers()
    qtbot.addWidget(outbox)
    outbox.show()
    story = OutboxPage(outbox.list, kommune.jobs)
    story.read_receipt(str(receipt))
    assert story.card("V-2026-0001").row.receipted
    told = [each for each in kommune.went.to if each[0] == "tell"]
    assert "0700-1" in told[-1][1]


def test_words_that_differ_confirm_nothing(
    pair: Pair, kommune: Front, police: Front, qtbot: QtBot
) -> None:
    view = kommune.contacts()
    qtbot.addWidget(view)
    view.show()
    page = ContactsPage(view, kommune.jobs)
    card = pair.police.export_card(str(pair.stick), "70 10 20 30")
    page.read_in(card.path)
    sheet = page.begin_comparing("Demokredsens Politi")
    sheet.confirm()
    assert "Tick each word" in sheet.problem()
    sheet.call("33 14 14 48")
    sheet.tick_all()
    sheet.confirm()
    assert "own words" in sheet.problem()
    sheet.differ()
    assert "not the same" in sheet.problem()
    sheet.sheet.reject()
    assert page.state("Demokredsens Politi") is ContactState.UNCONFIRMED
    assert "contact.refused refused" in pair.kommune.log()


def test_what_is_missing_is_listed_and_leads_to_its_step(
    pair: Pair, kommune: Front, qtbot: QtBot
) -> None:
    pair.introduce()
    page = hand_over(kommune, pair.case(), qtbot)
    page.forward()
    page.forward()
    page.forward()
    assert page.view.step == 0, "the first that lacks something"
    problems = page.problems()
    strip = page.view.strip
    assert strip.lacking == {0, 1, 2}
    page.forward()
    page.forward()
    assert page.view.step == CHECK - 1
    assert strip.lacking == {0, 1, 2}, "no step is ticked that lacks something"
    page.view.go_back()
    page.choose("subject", "Det er ham, det handler om.")
    assert strip.lacking == {0, 2}
    assert "section 115" in page.view.binding.row("consent").help.text().casefold()
    assert "police ask" in page.view.items.stays.text()
    assert any("who is to have it" in sentence for sentence in problems)
    assert any("at least one thing" in sentence for sentence in problems)
    page.view.problems.links[-1].click()
    assert page.view.step == CHECK - 1
    page.view.problems.links[0].click()
    assert page.view.step == 0
    assert pair.kommune.count("disclosure") == 0


def test_investigation_is_refused_while_one_chooses(
    pair: Pair, kommune: Front, qtbot: QtBot
) -> None:
    pair.introduce()
    page = hand_over(kommune, pair.case(), qtbot)
    fill(page)
    page.answer(purpose="investigation")
    assert page.view.grounds.purpose_note.isVisible()
    page.forward()
    assert page.view.step == CHECK - 1
    assert "police report" in page.problems()[0]
    page.answer(purpose="prevention")
    assert page.problems() == ()


def test_a_closed_case_asks_why_before_it_is_handed_over(
    pair: Pair, kommune: Front, qtbot: QtBot
) -> None:
    pair.introduce()
    case = pair.case()
    closed = "UPDATE case_file SET closed_at = '2026-01-14T07:30:00Z'"
    pair.kommune.office.database.execute(closed)
    view = hand_over(kommune, case, qtbot).view
    why = view.why
    assert isinstance(why, WordsDialog)
    assert not view.forward.isEnabled()
    assert view.items.rows == []
    assert "case is closed" in view.problems.links[0].text()
    why.yes.click()
    assert why.row.problem
    why.row.set_value("Politiet har spurgt igen")
    why.yes.click()
    assert not why.isVisible()
    assert view.forward.isEnabled()
    assert view.items.rows
    assert not view.problems.links


def test_a_half_filled_handover_is_there_again(
    pair: Pair, kommune: Front, qtbot: QtBot
) -> None:
    pair.introduce()
    case = pair.case()
    page = hand_over(kommune, case, qtbot)
    fill(page)
    page.view.keeper.save_now()
    page.view.hide()
    again = hand_over(kommune, case, qtbot).view
    assert json.dumps(again.answers(), sort_keys=True) == json.dumps(
        page.view.answers(), sort_keys=True
    )
    assert again.keeper.draft == page.view.keeper.draft
    assert "Draft saved" in again.state.text()


def test_a_reporter_named_in_an_item_cannot_be_ticked(
    pair: Pair, kommune: Front, qtbot: QtBot
) -> None:
    from models.usecases.add_note import AddCaseNote  # noqa: PLC0415

    pair.introduce()
    case = pair.case()
    AddCaseNote(pair.kommune.office.begin)(case, "Karen Skabelon ringede igen.")
    view = hand_over(kommune, case, qtbot).view
    note = next(row for row in view.items.rows if row.item.code == "note")
    assert not note.box.isEnabled()


def test_a_suspended_case_goes_to_the_police_alone(
    pair: Pair, kommune: Front, qtbot: QtBot
) -> None:
    pair.introduce()
    case = pair.case()
    with pair.kommune.office.begin() as work:
        from models.audit.acts import Act  # noqa: PLC0415
        from models.audit.leaf import Note  # noqa: PLC0415
        from models.cases.case import PoliceAnswer  # noqa: PLC0415

        found = work.cases.get(case)
        found.police_answered(PoliceAnswer.TAKES_OVER, work.now)
        work.cases.save(found)
        work.note(Note(Act.POLICE_ANSWERED))
        work.commit()
    page = hand_over(kommune, case, qtbot)
    assert not page.problems()
    assert page.view.forward.isEnabled()
    assert [each.kind for each in page.view._choice.contacts] == ["police"]  # type: ignore[union-attr]


def test_the_inbox_says_why_a_file_was_not_taken_in(
    pair: Pair, police: Front, qtbot: QtBot
) -> None:
    pair.introduce()
    sealed = pair.sealed("subject")
    inbox = police.inbox()
    qtbot.addWidget(inbox)
    inbox.show()
    desk = InboxPage(inbox, police.jobs)
    desk.open_bundle(sealed.file.path)
    desk.read_verified().back()
    desk.open_bundle(sealed.file.path)
    assert "was opened here" in desk.refusal()
    assert desk.numbers() == ("V-2026-0001",)


def test_prepared_handovers_are_gone_on_with_or_given_up(
    pair: Pair, kommune: Front, qtbot: QtBot
) -> None:
    pair.introduce()
    pair.prepared("subject")
    page = kommune.handovers()
    qtbot.addWidget(page)
    page.show()
    outbox = OutboxPage(page.list, kommune.jobs)
    outbox.press("V-2026-0001", "go_on")
    assert kommune.went.to[-1][0] == "hand_over"
    outbox.press("V-2026-0001", "withdraw")
    from ui.kit.dialogs import Confirm  # noqa: PLC0415

    confirm = next(d for d in page.list.findChildren(Confirm) if d.isVisible())
    confirm.yes.click()
    assert page.list.cards == []


def test_the_case_page_shows_its_own_handovers_and_the_cover(
    pair: Pair, kommune: Front, qtbot: QtBot
) -> None:
    pair.introduce()
    case = pair.case()
    prepared = pair.kommune.prepare(case, pair.answers(case, "subject"))
    pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    page = kommune.handovers_of(case)
    qtbot.addWidget(page)
    page.show()
    outbox = OutboxPage(page.list, kommune.jobs)
    assert set(outbox.card("V-2026-0001").buttons) == {
        "mark", "cover", "voice", "signed", "take_back",
    }  # fmt: skip
    outbox.press("V-2026-0001", "cover")
    assert page.list.cover is not None
    assert len(page.list.cover.pages.sheets) == 2
    page.list.cover.accept()
    button = outbox.card("V-2026-0001").buttons["cover"]
    for _ in range(2):  # a double click
        button.click()
    settle(kommune.jobs)
    assert sum(each.isVisible() for each in page.list.findChildren(PaperDialog)) == 1
    page.list.cover.accept()
    outbox.press("V-2026-0001", "mark")
    assert "mark" not in outbox.card("V-2026-0001").buttons
    page.start.click()
    assert kommune.went.to[-1] == ("hand_over", case)


def test_the_inbox_says_over_the_case_that_nobody_calls_the_family(
    pair: Pair, police: Front, qtbot: QtBot
) -> None:
    pair.introduce()
    case = pair.case()
    with pair.kommune.office.begin() as work:
        (concern,) = work.concerns.of_case(case)
    ChangeKind(pair.kommune.office.begin)(concern.id, {"kind": "honour", "why": "Ringede selv"})
    prepared = pair.kommune.prepare(case, pair.answers(case, "subject"))
    sealed = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    inbox = police.inbox()
    qtbot.addWidget(inbox)
    inbox.resize(1180, 700)
    inbox.show()
    desk = InboxPage(inbox, police.jobs)
    desk.open_bundle(sealed.file.path)
    assert inbox.verified is not None
    said = [label.text() for label in inbox.verified.findChildren(Label)]
    assert any(words.startswith("Do not call the family") for words in said)
    reader = desk.read_verified().reader
    assert reader.care.words.text().startswith("Do not call the family")
    assert reader.care.isVisible()
    first, scrolled = (
        each.mapTo(reader, each.rect().topLeft()).y() for each in (reader.care, reader.grounds)
    )
    assert first < scrolled


def test_the_register_says_who_chose_not_to_share(
    pair: Pair, kommune: Front, qtbot: QtBot
) -> None:
    office = pair.kommune.office
    case = open_case(office, about_name="Freja Eksempel", about_age="25").case_id
    answer(office, case)
    school = invite(office, open_round(office, case), "school")
    answer_invitation(office, school, outcome="declined", withheld="Fravær", statements=[])
    page = kommune.handovers_of(case)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    settle(kommune.jobs)
    desk = RegisterDesk(page.register.panel, kommune.jobs)
    back, given = desk.lines()
    assert "To School, Familierådgiver" in given
    assert "From School, Familierådgiver" in back
    assert back.endswith("They chose not to share")
    assert "(SSP)" in given
    assert str(INVITED["necessity"]) in desk.read("V-2026-0001")


def test_one_item_rests_on_another_law_than_the_whole(
    pair: Pair, kommune: Front, qtbot: QtBot
) -> None:
    pair.introduce()
    case = pair.case()
    page = hand_over(kommune, case, qtbot)
    fill(page)
    page.back()
    rows = {row.item.code: row for row in page.view.items.rows}
    assert rows["cpr"].other.isHidden()  # it is not chosen
    assert not rows["subject"].other.isHidden()
    page.choose_own_basis("subject", "fvl28")
    assert rows["subject"].other.isHidden()
    page.forward()
    page.forward()
    assert page.view.step == CHECK
    with pair.kommune.office.begin() as work:
        prepared = work.disclosures.prepared_of(case)
    assert prepared is not None
    assert [(item.item, item.basis, item.basis_version) for item in prepared.items] == [
        ("subject", "fvl28", 1),
        ("concern_words", "", 0),
    ]
    page.back()
    again = hand_over(kommune, case, qtbot)  # prepared already: its answers come back
    shown = {row.item.code: row for row in again.view.items.rows}
    assert shown["subject"].basis.value() == "fvl28"
    assert not shown["subject"].basis.isHidden()


def test_pressed_twice_a_handover_is_recorded_once_and_nothing_is_refused(
    pair: Pair, kommune: Front, qtbot: QtBot
) -> None:
    pair.introduce()
    page = hand_over(kommune, pair.case(), qtbot)
    fill(page)
    page.forward()
    page.seal(pair.stick)
    for _ in range(2):
        page.view.end.mark.click()
    settle(kommune.jobs)
    assert page.view.findChildren(Inform) == []
    assert ("show_handovers",) in kommune.went.to
    assert pair.kommune.log().count("bundle.handed_over done") == 1


def test_what_is_recorded_in_another_window_is_said(
    pair: Pair, kommune: Front, qtbot: QtBot
) -> None:
    pair.introduce()
    page = hand_over(kommune, pair.case(), qtbot)
    fill(page)
    page.forward()
    page.seal(pair.stick)
    prepared = page.view.check.prepared
    assert prepared is not None
    pair.kommune.mark_handed_over(prepared.disclosure_id)
    page.hand_over()
    assert len(page.view.findChildren(Inform)) == 1
    assert page.view.end.mark.isEnabled()


def test_in_the_list_it_is_recorded_once_as_well(
    pair: Pair, kommune: Front, qtbot: QtBot
) -> None:
    pair.introduce()
    sealed = pair.sealed("subject")
    page = kommune.handovers()
    qtbot.addWidget(page)
    page.show()
    outbox = OutboxPage(page.list, kommune.jobs)
    card = outbox.card(sealed.number)
    for _ in range(2):
        card.buttons["mark"].click()
    settle(kommune.jobs)
    assert page.list.findChildren(Inform) == []
    assert pair.kommune.log().count("bundle.handed_over done") == 1


def test_what_cannot_be_recorded_in_the_list_can_be_tried_again(
    pair: Pair, kommune: Front, qtbot: QtBot
) -> None:
    pair.introduce()
    sealed = pair.sealed("subject")
    page = kommune.handovers()
    qtbot.addWidget(page)
    page.show()
    outbox = OutboxPage(page.list, kommune.jobs)
    pair.kommune.mark_handed_over(sealed.disclosure_id)  # in another window
    card = outbox.card(sealed.number)
    outbox.press(sealed.number, "mark")
    assert card.buttons["mark"].isEnabled()
    assert len(page.list.findChildren(Inform)) == 1
