"""Action cards over a real office: who writes them, what is ticked where, and what is asked for."""

from datetime import timedelta

import pytest
from sqlcipher3 import dbapi2

from models.access.roles import Role
from models.calendar.entry import Entry, EntryKind
from models.calendar.settling import require_plain
from models.cases.case import PoliceAnswer
from models.cases.story import sentence
from models.forms.definitions.action_card import CARD_STEP
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import OfficePageId, UserId
from models.kernel.text import plain
from models.office.office import NOT_YOUR_ROLE, Actor, User
from models.ports.records import NotFoundError
from models.usecases.action_cards import ListCards, PrintCard, WriteCard
from models.usecases.card_steps import ShowCards, TickStep, UntickStep
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.end_concern import MistakenConcern
from models.usecases.go_further import Further, GoFurther
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from storage.queries.reads import SqlReads
from storage.repositories.going_live import empty_of_practice
from tests.carding import CALL, LEADER, WRITTEN, write_card
from tests.casework import acts_of, answer, open_case, register, see_earlier
from tests.office import BO, TestOffice

GONE = OfficePageId("nowhere")


def about(kind: Kind, key: str) -> Topic:
    return kind, str(key)


def ticked(office: TestOffice, topic: Topic) -> set[str]:
    here = ShowCards(office.begin)(topic)
    return {step for each in here.cards for step in each.ticks}


def reminders(office: TestOffice) -> list[Entry]:
    cards = ListCards(office.begin)()
    with office.begin() as work:
        found = [entry for card in cards for entry in work.entries.open_about(card.id)]
    assert {entry.kind for entry in found} <= {EntryKind.PLAN_REVIEW}
    return found


def test_a_card_is_written_anew_and_what_stood_before_stays(office: TestOffice) -> None:
    key = write_card(office)
    office.wait(days=1)
    WriteCard(office.begin)({**WRITTEN, "title": "Rejse", "steps": CALL}, key)
    (card,) = ListCards(office.begin)()
    assert [each.title for each in card.versions] == ["Rejse", "Udrejse til konfliktzone"]
    assert [each.steps for each in card.versions] == [(CALL,), (LEADER, CALL)]
    assert acts_of(office)[-2:] == ["card.written", "card.written"]
    number = office.database.value("SELECT number FROM office_page")
    assert number == "B-2026-0001"


def test_reading_a_card_leaves_no_row(office: TestOffice) -> None:
    key = write_card(office)
    before = acts_of(office)
    ListCards(office.begin)()
    PrintCard(office.begin, plain, paint)(key)
    assert acts_of(office) == before


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.LEADER, Role.ADMINISTRATOR])
def test_only_the_coordinator_writes_cards(office: TestOffice, role: Role) -> None:
    user = User(UserId("somebody"), "SO", "Some Body", role)
    with pytest.raises(Refused) as caught:
        WriteCard(office.begin_as(user))(WRITTEN)
    assert caught.value.why is NOT_YOUR_ROLE
    assert ListCards(office.begin)() == ()


@pytest.mark.parametrize("field", ["title", "use", "steps", "phones", "source"])
def test_nobodys_number_stands_on_a_card(office: TestOffice, field: str) -> None:
    with pytest.raises(Refused) as caught:
        write_card(office, **{field: "Ring til 740310-5907"})
    assert caught.value.field == field


def test_what_is_missing_is_asked_for(office: TestOffice) -> None:
    with pytest.raises(Refused) as caught:
        write_card(office, steps="  ")
    assert caught.value.field == "steps"


def test_a_card_that_is_nowhere_is_neither_written_nor_printed(office: TestOffice) -> None:
    with pytest.raises(NotFoundError):
        WriteCard(office.begin)(WRITTEN, GONE)
    with pytest.raises(NotFoundError):
        PrintCard(office.begin, plain, paint)(GONE)


def test_the_plan_is_asked_for_once_by_the_oldest_card_in_use(office: TestOffice) -> None:
    young = write_card(office, dated="2025-05-01")
    (entry,) = reminders(office)
    assert local(entry.due_at).date().isoformat() == "2028-11-01"
    old = write_card(office, dated="2022-03-01", title="Hjem", when="return")
    (entry,) = reminders(office)
    assert entry.about_id == old
    assert entry.owner_id == office.user.id
    assert local(entry.due_at).date() == local(office.clock.now()).date()  # overdue long since
    with pytest.raises(Refused, match="Settings"):
        require_plain(entry.kind)
    WriteCard(office.begin)({**WRITTEN, "in_use": "no"}, old)
    (entry,) = reminders(office)
    assert entry.about_id == young
    WriteCard(office.begin)({**WRITTEN, "in_use": "no"}, young)
    assert reminders(office) == []


def test_a_paper_names_the_card_and_nobody(office: TestOffice) -> None:
    key = write_card(office)
    said = " ".join(words_of(PrintCard(office.begin, plain, paint)(key)))
    assert LEADER in said
    assert "114: politiet" in said


def test_a_step_is_ticked_on_a_case_and_told_there(office: TestOffice) -> None:
    key, case = write_card(office), open_case(office)
    topic = about(Kind.CASE, case.case_id)
    TickStep(office.begin)(topic, key, LEADER)
    TickStep(office.begin)(topic, key, CALL)
    assert ticked(office, topic) == {LEADER, CALL}
    with office.begin() as work:
        (record,) = work.course.of_case(case.case_id, Kind.ACTION_CARD)
        line = work.story.of_case(case.case_id)[0]
    assert record.code == key
    told = plain(sentence(line.happening.kind, line.happening.data))
    assert told == f"Action card Udrejse til konfliktzone: {CALL}"
    assert line.user == office.user.id
    assert acts_of(office)[-1] == "card.step"
    (shown,) = ShowCards(office.begin)(topic).cards
    assert shown.ticks[LEADER].by == office.user.id
    assert shown.ticks[LEADER].at == office.clock.now()


def test_taken_back_it_is_a_correction_that_stays_readable(office: TestOffice) -> None:
    key, case = write_card(office), open_case(office)
    topic = about(Kind.CASE, case.case_id)
    TickStep(office.begin)(topic, key, LEADER)
    for why in ("", "  "):
        with pytest.raises(Refused) as caught:
            UntickStep(office.begin)(topic, key, LEADER, why)
        assert caught.value.field == "why"
    UntickStep(office.begin)(topic, key, LEADER, "Forkert sag")
    assert ticked(office, topic) == set()
    with office.begin() as work:
        (record,) = work.course.of_case(case.case_id, Kind.ACTION_CARD)
        said = work.answers.history(CARD_STEP.key, record.topic)
        line = work.story.of_case(case.case_id)[0]
    assert [each.answers["done"] for each in said] == ["yes", "no"]
    assert line.happening.words == "Forkert sag"
    assert "Taken back" in plain(sentence(line.happening.kind, line.happening.data))
    assert acts_of(office)[-1] == "card.step_undone"
    TickStep(office.begin)(topic, key, LEADER)
    assert ticked(office, topic) == {LEADER}


def test_what_was_ticked_on_a_concern_goes_along_into_the_case(office: TestOffice) -> None:
    key = write_card(office)
    concern = register(office)
    topic = about(Kind.CONCERN, concern)
    TickStep(office.begin)(topic, key, LEADER)
    assert ticked(office, topic) == {LEADER}
    see_earlier(office.begin, concern)
    case = GoFurther(office.begin)(Further(concern)).case_id
    assert ticked(office, about(Kind.CASE, case)) == {LEADER}
    TickStep(office.begin)(topic, key, CALL)  # from the concern's page it is the case's
    UntickStep(office.begin)(about(Kind.CASE, case), key, LEADER, "Forkert")
    assert ticked(office, topic) == {CALL}
    with office.begin() as work:
        lines = [line.happening for line in work.story.of_case(case)]
        (record,) = work.course.of_case(case, Kind.ACTION_CARD)
        assert len(work.answers.history(CARD_STEP.key, record.topic)) == 2
    kinds = [each.kind for each in lines if each.kind.startswith("card_")]
    assert kinds == ["card_step_undone", "card_step", "card_step"]


def test_each_card_has_its_own_record_on_a_case(office: TestOffice) -> None:
    first, second = write_card(office), write_card(office, title="Hjem", when="return")
    case = open_case(office)
    topic = about(Kind.CASE, case.case_id)
    for key in (first, second):
        TickStep(office.begin)(topic, key, LEADER)
    with office.begin() as work:
        records = work.course.of_case(case.case_id, Kind.ACTION_CARD)
    assert {record.code for record in records} == {first, second}


def test_no_step_is_ticked_twice_or_taken_back_unticked(office: TestOffice) -> None:
    key, case = write_card(office), open_case(office)
    topic = about(Kind.CASE, case.case_id)
    with pytest.raises(Refused, match="not ticked"):
        UntickStep(office.begin)(topic, key, LEADER, "Forkert")
    TickStep(office.begin)(topic, key, LEADER)
    with pytest.raises(Refused, match="ticked already"):
        TickStep(office.begin)(topic, key, LEADER)


@pytest.mark.parametrize("more", [{"steps": CALL}, {"in_use": "no"}])
def test_a_step_of_another_version_is_not_ticked(
    office: TestOffice, more: dict[str, str]
) -> None:
    key, case = write_card(office), open_case(office)
    WriteCard(office.begin)({**WRITTEN, **more}, key)
    with pytest.raises(Refused, match="anew meanwhile"):
        TickStep(office.begin)(about(Kind.CASE, case.case_id), key, LEADER)


def test_a_step_that_left_the_card_can_be_taken_back_still(office: TestOffice) -> None:
    key, case = write_card(office), open_case(office)
    topic = about(Kind.CASE, case.case_id)
    TickStep(office.begin)(topic, key, LEADER)
    WriteCard(office.begin)({**WRITTEN, "steps": CALL}, key)
    (shown,) = ShowCards(office.begin)(topic).cards
    assert [tick.step for tick in shown.left] == [LEADER]
    UntickStep(office.begin)(topic, key, LEADER, "Forkert")
    (shown,) = ShowCards(office.begin)(topic).cards
    assert shown.left == ()


def test_while_a_case_rests_nothing_is_ticked(office: TestOffice) -> None:
    key, case = write_card(office), open_case(office)
    topic = about(Kind.CASE, case.case_id)
    TickStep(office.begin)(topic, key, LEADER)
    assert ShowCards(office.begin)(topic).open
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    assert not ShowCards(office.begin)(topic).open
    for act in (
        lambda: TickStep(office.begin)(topic, key, CALL),
        lambda: UntickStep(office.begin)(topic, key, LEADER, "Forkert"),
    ):
        with pytest.raises(Refused, match="suspended"):
            act()


def test_on_a_concern_that_ended_nothing_is_ticked(office: TestOffice) -> None:
    key, concern = write_card(office), register(office)
    MistakenConcern(office.begin)(concern, "Tastet forkert")
    topic = about(Kind.CONCERN, concern)
    assert not ShowCards(office.begin)(topic).open
    with pytest.raises(Refused, match="already"):
        TickStep(office.begin)(topic, key, LEADER)


def test_danger_and_travel_put_their_cards_first(office: TestOffice) -> None:
    write_card(office, title="Hjem", when="return")
    write_card(office)
    write_card(office, title="Fare", when="danger")
    calm = register(office)
    assert not any(
        each.fits for each in ShowCards(office.begin)(about(Kind.CONCERN, calm)).cards
    )
    told = register(office, about_name="Ida Prøve", danger_now="yes", danger_called_at="08:20")
    CompleteAfterCall(office.begin)(AfterCall(told, {"name": "Ida Prøve", "signs": ["travel"]}))
    here = ShowCards(office.begin)(about(Kind.CONCERN, told)).cards
    assert [(each.card.now.title, each.fits) for each in here] == [
        ("Fare", True), ("Udrejse til konfliktzone", True), ("Hjem", False),
    ]  # fmt: skip


def test_who_may_not_see_a_case_sees_no_tick_of_it(office: TestOffice) -> None:
    key, case = write_card(office), open_case(office)
    begin = office.begin_as(BO)
    for topic in (about(Kind.CASE, case.case_id), about(Kind.CONCERN, case.concern_id)):
        with pytest.raises(NotFoundError):
            ShowCards(begin)(topic)
        with pytest.raises(NotFoundError):
            TickStep(begin)(topic, key, LEADER)
    with pytest.raises(NotFoundError):
        TickStep(office.begin)(about(Kind.CASE, case.case_id), GONE, LEADER)


def test_the_reminder_stands_in_the_calendar_with_the_cards_number(office: TestOffice) -> None:
    write_card(office, dated="2022-05-01")
    reads = SqlReads(office.database.sql, office.clock, Actor(office.user.id, office.user.role))
    rows = reads.open_until(office.clock.now() + timedelta(days=2))
    assert [(row.kind, row.number) for row in rows] == [(EntryKind.PLAN_REVIEW, "B-2026-0001")]


def test_going_live_keeps_what_the_office_wrote_and_empties_what_was_ticked(
    office: TestOffice,
) -> None:
    key, case = write_card(office), open_case(office)
    TickStep(office.begin)(about(Kind.CASE, case.case_id), key, LEADER)
    with office.database.transaction() as transaction:
        empty_of_practice(transaction.sql)
        transaction.commit()
    (card,) = ListCards(office.begin)()
    assert card.now.steps == (LEADER, CALL)
    assert [entry.about_id for entry in reminders(office)] == [key]
    ticks = "SELECT count(*) FROM answer WHERE form = 'card_step'"
    assert office.database.value(ticks) == 0


def test_the_database_itself_refuses_to_change_or_lose_a_card(office: TestOffice) -> None:
    write_card(office)
    for statement in ("UPDATE office_page SET kind = 'own_effort'", "DELETE FROM office_page"):
        with pytest.raises(dbapi2.IntegrityError, match=r"stays|never changed"):
            office.database.execute(statement)
