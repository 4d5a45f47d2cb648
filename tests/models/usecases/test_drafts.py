"""Drafts: kept at every pause, one's own, logged when begun and discarded, never brought back."""

from typing import Any

import pytest

from models.forms.definitions.after_call import AFTER_CALL
from models.forms.definitions.call import CALL
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import DraftId
from models.usecases.drafts import DiscardDraft, MyDrafts, TakeUpDraft
from models.usecases.register_concern import Call, RegisterConcern
from models.usecases.save_draft import DRAFT_GONE, Half, Kept, SaveDraft
from tests.office import BO, TestOffice
from tests.scenario_calls import V1, log_of, take_down


def keep(office: TestOffice, draft: DraftId | None = None, **answers: Any) -> Kept:
    half = Half(CALL, answers, office.clock.now(), "about_name", draft)
    return SaveDraft(office.begin)(half)


def test_a_draft_demands_nothing_and_comes_back_whole(office: TestOffice) -> None:
    kept = keep(office, about_cpr="61010", words="Halv sætn")
    draft = TakeUpDraft(office.begin)(kept.draft).draft
    assert draft.answers == {"about_cpr": "61010", "words": "Halv sætn"}
    assert (draft.focus, draft.received_at) == ("about_name", office.clock.now())


def test_only_beginning_and_discarding_are_logged_and_without_words(office: TestOffice) -> None:
    before = len(log_of(office))
    kept = keep(office, words="a")
    for words in ("ab", "abc"):
        keep(office, kept.draft, words=words)
    DiscardDraft(office.begin)(kept.draft)
    rows = log_of(office)[before:]
    assert [(act, words) for act, _, _, words in rows] == [
        ("draft.started", ""), ("draft.discarded", ""),
    ]  # fmt: skip


def test_a_draft_is_the_owners_only(office: TestOffice) -> None:
    kept = keep(office, words="a")
    begin = office.begin_as(BO)
    assert MyDrafts(begin)() == ()
    for act in (TakeUpDraft(begin), DiscardDraft(begin)):
        with pytest.raises(Refused) as caught:
            act(kept.draft)
        assert caught.value.why is DRAFT_GONE
    with pytest.raises(Refused):
        SaveDraft(begin)(Half(CALL, {"words": "b"}, office.clock.now(), draft=kept.draft))
    assert TakeUpDraft(office.begin)(kept.draft).draft.answers == {"words": "a"}


def test_a_late_save_does_not_bring_back_what_was_registered(office: TestOffice) -> None:
    kept = keep(office, **V1)
    RegisterConcern(office.begin)(Call(V1, office.clock.now(), kept.draft))
    with pytest.raises(Refused) as caught:
        keep(office, kept.draft, **V1)
    assert caught.value.why is DRAFT_GONE
    assert MyDrafts(office.begin)() == ()


def test_the_list_shows_initials_and_age_and_asks_after_a_week(office: TestOffice) -> None:
    keep(office, about_name="Mathias Testesen", about_age="15")
    (row,) = MyDrafts(office.begin)()
    assert (row.who, row.number, row.ask) == ("MT, 15", "", False)
    office.wait(days=6, hours=23)
    assert not MyDrafts(office.begin)()[0].ask
    office.wait(hours=1)
    assert MyDrafts(office.begin)()[0].ask


@pytest.mark.parametrize(
    ("answers", "who"),
    [
        ({}, ""),
        ({"about_name": "Emil Skabelon"}, "ES"),
        ({"about_age": "21"}, "21"),
        ({"about_name": "Emil", "about_cpr": "631204-9897"}, "E, 21"),
        ({"about_name": "Emil", "about_cpr": "631"}, "E"),
    ],
)
def test_what_is_half_typed_is_shown_as_far_as_it_goes(
    office: TestOffice, answers: dict[str, Any], who: str
) -> None:
    keep(office, **answers)
    assert MyDrafts(office.begin)()[0].who == who


def test_a_draft_after_the_call_knows_its_concern(office: TestOffice) -> None:
    concern = take_down(office, V1)
    about = (Kind.CONCERN, str(concern))
    kept = SaveDraft(office.begin)(
        Half(AFTER_CALL, {"name": "Mathias"}, office.clock.now(), about=about)
    )
    (row,) = MyDrafts(office.begin)()
    assert (row.id, row.concern_id, row.number) == (kept.draft, concern, "H-2026-0001")
    assert ["concern", concern] in log_of(office)[-1][1]
