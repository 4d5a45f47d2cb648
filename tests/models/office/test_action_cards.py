"""What a card of the office may say, in which order cards are found, and when a plan is old."""

from datetime import UTC, date, datetime

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from models.documents.action_card import CardBrief, action_card
from models.documents.document import every_word
from models.kernel.ids import OfficePageId, UserId
from models.kernel.text import plain
from models.law.preparedness import AT_MOST, REMIND
from models.office.action_cards import (
    MOST_PHONES,
    MOST_STEPS,
    ActionCard,
    Tick,
    cards_here,
    in_order,
    lines_of,
    problems_of,
    reminder_of,
    version_of,
)
from models.office.starting_cards import STARTING
from storage.paper.pdf import paint
from storage.paper.preview import pages_as_images
from tests.carding import CALL, LEADER, WRITTEN

NOW = datetime(2026, 1, 14, 8, tzinfo=UTC)
TODAY = date(2026, 1, 14)
ME = UserId("me")


def card(key: str = "a", **more: str) -> ActionCard:
    return ActionCard(OfficePageId(key), (version_of({**WRITTEN, **more}, NOW, ME),))


def tick(step: str, *, done: bool = True, key: str = "a") -> Tick:
    return Tick(OfficePageId(key), step, done, "", NOW, ME)


def test_each_line_is_a_step_and_empty_ones_are_none() -> None:
    assert card().now.steps == (LEADER, CALL)
    assert lines_of(" a  b \r\n\n c") == ("a b", "c")


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("steps", "\n".join(map(str, range(MOST_STEPS + 1)))),
        ("steps", "x" * 161),
        ("steps", "Ring\nRing"),
        ("steps", ""),
        ("phones", "\n".join(map(str, range(MOST_PHONES + 1)))),
        ("phones", "x" * 301),
        ("dated", "2026-01-15"),
        ("dated", "i fjor"),
        ("in_use", "måske"),
        ("title", ""),
        ("source", ""),
        ("when", ""),
    ],
)
def test_what_does_not_fit_is_named_once(field: str, words: str) -> None:
    problems = problems_of({**WRITTEN, field: words}, TODAY)
    assert [each.field for each in problems] == [field]


def test_a_plan_of_today_and_as_many_steps_as_fit_are_taken() -> None:
    steps = "\n".join(map(str, range(MOST_STEPS)))
    phones = "\n".join(map(str, range(MOST_PHONES)))
    full = {**WRITTEN, "steps": steps, "phones": phones, "dated": TODAY.isoformat()}
    assert problems_of(full, TODAY) == ()


def test_in_use_comes_first_then_when_it_is_used_then_the_title() -> None:
    cards = (
        card("draft", when="danger", in_use="no"),
        card("back", when="return"),
        card("b", title="Å rejse"),
        card("a", title="Rejse"),
    )
    assert [each.id for each in in_order(cards)] == ["a", "b", "back", "draft"]


def test_what_fits_comes_first_and_only_cards_in_use_are_found() -> None:
    cards = (card("danger", when="danger"), card("travel"), card("draft", in_use="no"))
    here = cards_here(cards, frozenset({"travel"}))
    assert [(each.card.id, each.fits) for each in here] == [("travel", True), ("danger", False)]
    assert not here[0].begun


def test_a_step_is_ticked_until_it_is_taken_back() -> None:
    ticks = (tick(LEADER), tick(CALL), tick(LEADER, done=False), tick(LEADER, key="other"))
    (here,) = cards_here((card(),), frozenset(), ticks)
    assert set(here.ticks) == {CALL}
    assert here.begun


def test_a_tick_stays_when_the_card_changes_or_is_put_away() -> None:
    (here,) = cards_here((card(steps=CALL, in_use="no"),), frozenset(), (tick(LEADER),))
    assert (dict(here.ticks), [each.step for each in here.left]) == ({}, [LEADER])
    assert here.begun


@given(st.lists(st.tuples(st.sampled_from([LEADER, CALL]), st.booleans()), max_size=12))
def test_the_last_word_on_a_step_counts(said: list[tuple[str, bool]]) -> None:
    (here,) = cards_here((card(),), frozenset(), [tick(step, done=done) for step, done in said])
    assert set(here.ticks) == {step for step, done in dict(said).items() if done}


@given(st.dates(date(2000, 1, 1), TODAY), st.dates(date(2000, 1, 1), TODAY))
def test_the_oldest_plan_in_use_is_revised_before_four_years_have_gone(
    first: date, second: date
) -> None:
    cards = (
        card("a", dated=first.isoformat()),
        card("b", dated=second.isoformat()),
        card("draft", dated="1999-01-01", in_use="no"),
    )
    found = reminder_of(cards)
    assert found is not None
    assert found.dated == min(first, second)
    assert found.dated < found.on < found.dated + relativedelta(months=AT_MOST.months)
    assert found.on == found.dated + relativedelta(months=REMIND.months)


def test_without_a_card_in_use_nothing_is_asked_for() -> None:
    assert reminder_of(()) is None
    assert reminder_of((card(in_use="no"),)) is None


def test_the_drafts_are_no_law_and_not_in_use() -> None:
    assert [each.when for each in STARTING] == ["travel", "return"]
    for draft in STARTING:
        answers = draft.answers(plain)
        assert answers["in_use"] == "no"
        missing = {each.field for each in problems_of(answers, TODAY)}
        assert missing == {"source", "dated"}  # the office's own plan
        steps = lines_of(str(answers["steps"]))
        assert steps[0] == plain(draft.steps[0])
        assert "leader" in steps[0]
        assert "112" in steps[1]
        assert "Infohus" in steps[2]
        assert "next" in steps[-1]
    assert "leaving within days? Call 112" in plain(STARTING[0].steps[1])


def pages(**more: str) -> int:
    brief = CardBrief("Prøvekøbing Kommune", practice=True, card=card(**more).now, made=NOW)
    return len(pages_as_images(paint(action_card(brief, plain)), 0.2))


def test_a_card_as_long_as_may_be_stands_on_one_page() -> None:
    words = "Mamma kommer hjem i morgen og det ved alle som mener noget " * 9
    full = {
        "title": words[:60],
        "use": words[:160],
        "steps": "\n".join(f"{at} {words[:97]}" for at in range(MOST_STEPS)),
        "phones": "\n".join(f"{at} {words[:46]}" for at in range(MOST_PHONES)),
        "source": words[:120],
        "in_use": "no",
    }
    assert problems_of({**WRITTEN, **full}, TODAY) == ()
    assert pages(**full) == 1


def test_a_page_says_when_it_is_a_draft_and_has_room_for_the_case_alone() -> None:
    used = CardBrief("Prøvekøbing", practice=False, card=card().now, made=NOW)
    words = set(every_word(action_card(used, plain)))
    assert {LEADER, CALL, "114: politiet", "Case number", ""} <= words
    assert "From: Beredskabsplan 2024, side 4, 01.05.2024. Write no name on this page." in words
    draft = CardBrief("P", practice=False, card=card(in_use="no", phones="").now, made=NOW)
    said = " ".join(every_word(action_card(draft, plain)))
    assert "has not checked it" in said
    assert "Phone numbers" not in said
