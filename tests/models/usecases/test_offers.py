"""Offers: yes, no and thinking; made again each month; who is told of a no."""

from datetime import date

import pytest

from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.course.record import Record
from models.disclosures.disclosure import Disclosure, DisclosureState, Way
from models.efforts.grounds import CLOSED_KIND
from models.efforts.states import OfferState
from models.forms.answers import Value
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.kernel.text import plain
from models.law.bases import REFUSED_PURPOSES, Purpose
from models.usecases.effort_endings import EndEffort
from models.usecases.entries import NOT_IN_THE_PAST
from models.usecases.inform_declined import NOTHING, InformDeclined, KeepDeclined
from models.usecases.offers import (
    NOT_OPEN,
    NOTHING_DECLINED,
    AnswerOffer,
    MakeOffer,
    OfferAgain,
)
from models.usecases.record_visit import RecordVisit
from models.usecases.register_concern import Incomplete
from models.usecases.resume_case import Request, ResumeCase
from models.workflow.stages import SUSPENDED
from tests.casework import acts_of, answer, entry_of, kinds_of, open_entries
from tests.efforts import END, TOLD, about, case_of, efforts, story_of
from tests.office import TestOffice
from tests.visiting import cleared_case, plan

K = EntryKind


def offer(office: TestOffice, case: CaseId, kind: str, reply: str, **more: str) -> Record:
    MakeOffer(office.begin)(case, {"kind": kind, "how": "talk", "reply": reply, **more})
    return next(each for each in offers(office, case) if each.code == kind)


def offers(office: TestOffice, case: CaseId) -> tuple[Record, ...]:
    return efforts(office, case, Kind.OFFER)


def again(office: TestOffice, case: CaseId, **answers: Value) -> None:
    OfferAgain(office.begin)(case, {"how": "phone", **answers})


def month(office: TestOffice, case: CaseId) -> date:
    return local(entry_of(office, case, K.RE_OFFER).due_at).date()


def disclosures(office: TestOffice, case: CaseId) -> tuple[Disclosure, ...]:
    with office.begin() as work:
        return work.disclosures.of_case(case)


def test_an_adult_says_no_and_is_asked_month_by_month(office: TestOffice) -> None:
    """Scenario 2: 12 February, 12 March, 12 April, a Sunday; until she accepts."""
    case = case_of(office)
    offer(office, case, "housing", "yes")
    offer(
        office, case, "mentor_vink", "no", again_from="2026-02-12", words="Jeg mente det pænt"
    )
    offer(office, case, "psychologist", "no")
    for day in (date(2026, 2, 12), date(2026, 3, 12), date(2026, 4, 12)):
        assert month(office, case) == day
        office.wait(seconds=(entry_of(office, case, K.RE_OFFER).due_at
                             - office.clock.now()).total_seconds())  # fmt: skip
        again(office, case, words="Nej tak")
    assert month(office, case) == date(2026, 5, 12)
    again(office, case, accepts=["psychologist"])
    assert K.RE_OFFER not in kinds_of(office, case)
    assert [each.state for each in offers(office, case)] == ["accepted", "declined", "accepted"]
    assert {each.code for each in efforts(office, case)} == {"housing", "psychologist"}
    assert {"offer_accepted", "offer_declined", "re_offered"} <= set(story_of(office, case))


def test_another_day_agreed_later_counts_from_then_on(office: TestOffice) -> None:
    case = case_of(office)
    record = offer(office, case, "mentor_vink", "no")
    offer(office, case, "exit", "no")
    assert month(office, case) == date(2026, 2, 14)
    AnswerOffer(office.begin)(record.id, {"reply": "no"})
    assert month(office, case) == date(2026, 2, 14), "no other day was agreed"
    AnswerOffer(office.begin)(record.id, {"reply": "no", "again_from": "2026-02-03"})
    assert month(office, case) == date(2026, 2, 3)
    again(office, case)
    assert month(office, case) == date(2026, 3, 3)


def test_made_before_its_day_the_offer_comes_again_the_month_after(office: TestOffice) -> None:
    case = case_of(office)
    offer(office, case, "mentor_vink", "no")
    assert month(office, case) == date(2026, 2, 14)
    office.wait(days=20)
    again(office, case, how="not_reached")
    assert month(office, case) == date(2026, 3, 14)


def test_declined_on_the_31st_it_comes_on_the_last_day(office: TestOffice) -> None:
    office.wait(days=17)
    case = case_of(office)
    offer(office, case, "mentor_vink", "no")
    assert month(office, case) == date(2026, 2, 28)
    office.wait(days=28)
    again(office, case)
    assert month(office, case) == date(2026, 3, 31)


def test_a_yes_at_the_answer_itself_ends_the_months_too(office: TestOffice) -> None:
    case = case_of(office)
    mentor = offer(office, case, "mentor_vink", "no")
    assert {K.RE_OFFER, K.INFORM_DECLINED} <= kinds_of(office, case)
    AnswerOffer(office.begin)(mentor.id, {"reply": "yes", "words": "Jo, prøv"})
    assert K.RE_OFFER not in kinds_of(office, case)
    (effort,) = efforts(office, case)
    assert len(about(office, effort, K.EFFORT_START)) == 1
    with pytest.raises(Refused, match="accepted already"):
        AnswerOffer(office.begin)(mentor.id, {"reply": "no"})


def test_a_yes_to_what_stands_already_plans_no_second_one(office: TestOffice) -> None:
    case = case_of(office)
    offer(office, case, "leisure", "yes")
    offer(office, case, "leisure", "yes")
    assert len(offers(office, case)) == 2
    (effort,) = efforts(office, case)
    EndEffort(office.begin)(effort.id, {**END, "outcome": "never_begun", "after_checks": "no"})
    offer(office, case, "leisure", "yes")
    assert [each.state for each in efforts(office, case)] == ["ended", "planned"]


def test_a_thought_has_a_day(office: TestOffice) -> None:
    case = case_of(office)
    leisure = offer(office, case, "leisure", "thinking", until="2026-01-26")
    (entry,) = about(office, leisure, K.OFFER_REPLY)
    assert local(entry.due_at).date() == date(2026, 1, 26)
    AnswerOffer(office.begin)(leisure.id, {"reply": "thinking", "until": "2026-02-02"})
    (entry,) = about(office, leisure, K.OFFER_REPLY)
    assert local(entry.due_at).date() == date(2026, 2, 2)
    offer(office, case, "leisure", "no")  # the same offer is answered, not made twice
    assert len(offers(office, case)) == 1
    assert not about(office, leisure, K.OFFER_REPLY)
    with pytest.raises(Refused) as refused:
        offer(office, case, "exit", "thinking", until="2026-01-02")
    assert refused.value.why is NOT_IN_THE_PAST


def test_what_cannot_be_offered_or_answered(office: TestOffice) -> None:
    case = case_of(office)
    with pytest.raises(Refused) as refused:
        offer(office, case, "mentor_holistic", "yes")
    assert refused.value.why is CLOSED_KIND
    with pytest.raises(Incomplete):
        MakeOffer(office.begin)(case, {"kind": "exit"})
    with pytest.raises(Refused) as refused:
        again(office, case)
    assert refused.value.why is NOTHING_DECLINED
    offer(office, case, "mentor_vink", "no")
    with pytest.raises(Refused) as refused:
        again(office, case, accepts=["exit"])
    assert (refused.value.why, refused.value.field) == (NOT_OPEN, "accepts")


def test_a_childs_no_starts_no_months_and_tells_nobody(office: TestOffice) -> None:
    """Scenario 6: Jonas, 17, says no to a psychologist."""
    case = case_of(office, about_name="Jonas Attrap", about_age="17")
    offer(office, case, "psychologist", "no")
    assert not kinds_of(office, case) & {K.RE_OFFER, K.INFORM_DECLINED}


def test_declining_changes_nothing_else_of_the_case(office: TestOffice) -> None:
    """A no never raises a risk: the case, its concerns and its order in lists are untouched."""

    def stands() -> object:
        rows = office.database.sql.execute("SELECT * FROM case_file").fetchall()
        concerns = office.database.sql.execute("SELECT * FROM concern").fetchall()
        return rows, concerns

    case = case_of(office)
    others = {entry.id: entry.due_at for entry in open_entries(office, case)}
    before = stands()
    offer(office, case, "mentor_vink", "no")
    assert stands() == before
    after = {entry.id: entry.due_at for entry in open_entries(office, case)}
    assert {key: after[key] for key in others} == others


def test_each_authority_told_is_a_disclosure_with_its_own_necessity(office: TestOffice) -> None:
    case = case_of(office)
    with pytest.raises(Refused) as refused:
        InformDeclined(office.begin, plain)(case, TOLD)
    assert refused.value.why is NOTHING
    offer(office, case, "leisure", "thinking", until="2026-01-21")
    offer(office, case, "mentor_vink", "no", words="Lad mig være")
    police = {**TOLD, "to": "local_police", "to_person": "Vagthavende", "more": "yes",
              "necessity": "De skal vide, at kontakten ikke er begyndt"}  # fmt: skip
    InformDeclined(office.begin, plain)(case, police)
    assert K.INFORM_DECLINED in kinds_of(office, case)
    InformDeclined(office.begin, plain)(case, TOLD)
    assert K.INFORM_DECLINED not in kinds_of(office, case)
    told = disclosures(office, case)
    assert [each.to_authority for each in told] == ["Local police", "Employment and jobcentre"]
    assert len({each.items[0].necessity for each in told}) == 2
    assert {each.way for each in told} == {Way.SPOKEN}
    for each in told:
        assert "Lad mig være" not in repr(each)
        assert "VINK" not in repr(each.items)


def test_every_line_asks_for_its_necessity(office: TestOffice) -> None:
    case = case_of(office)
    offer(office, case, "mentor_vink", "no")
    for key in ("to", "to_person", "purpose", "purpose_words", "basis", "necessity", "less",
                "consent", "consent_reason", "more"):  # fmt: skip
        given = {name: value for name, value in TOLD.items() if name != key}
        with pytest.raises(Incomplete) as refused:
            InformDeclined(office.begin, plain)(case, given)
        assert [problem.field for problem in refused.value.problems] == [key]
    assert not disclosures(office, case)


@pytest.mark.parametrize("purpose", list(REFUSED_PURPOSES))
def test_a_no_never_leaves_for_benefits_or_investigation(
    office: TestOffice, purpose: Purpose
) -> None:
    case = case_of(office)
    offer(office, case, "mentor_vink", "no")
    with pytest.raises(Refused) as refused:
        InformDeclined(office.begin, plain)(case, {**TOLD, "purpose": str(purpose)})
    assert refused.value.why is REFUSED_PURPOSES[purpose]
    assert [each.state for each in disclosures(office, case)] == [DisclosureState.REFUSED]
    assert str(Act.DISCLOSURE_REFUSED) in acts_of(office)


def test_nobody_need_be_told(office: TestOffice) -> None:
    case = case_of(office)
    with pytest.raises(Refused):
        KeepDeclined(office.begin)(case, {"reason": "Ikke nødvendigt"})
    offer(office, case, "mentor_vink", "no")
    with pytest.raises(Incomplete):
        KeepDeclined(office.begin)(case, {})
    KeepDeclined(office.begin)(case, {"reason": "Ikke nødvendigt"})
    assert K.INFORM_DECLINED not in kinds_of(office, case)
    assert "decline_kept" in story_of(office, case)


def test_offers_rest_with_the_case_and_come_again(office: TestOffice) -> None:
    case = case_of(office)
    offer(office, case, "mentor_vink", "no")
    leisure = offer(office, case, "leisure", "thinking", until="2026-01-26")
    answer(office, case, PoliceAnswer.TAKES_OVER)
    for act in (
        lambda: offer(office, case, "exit", "no"),
        lambda: AnswerOffer(office.begin)(leisure.id, {"reply": "no"}),
        lambda: again(office, case),
        lambda: InformDeclined(office.begin, plain)(case, TOLD),
        lambda: KeepDeclined(office.begin)(case, {"reason": "x"}),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.why is SUSPENDED
    assert not kinds_of(office, case) & {K.RE_OFFER, K.OFFER_REPLY, K.INFORM_DECLINED}
    office.wait(days=50)
    ResumeCase(office.begin)(Request(case, "Vagthavende", office.clock.now()))
    assert month(office, case) == date(2026, 3, 14)
    assert len(about(office, leisure, K.OFFER_REPLY)) == 1


def test_a_child_whose_case_goes_on_has_no_months_either(office: TestOffice) -> None:
    case = case_of(office, about_name="Jonas Attrap", about_age="17")
    offer(office, case, "psychologist", "no")
    answer(office, case, PoliceAnswer.TAKES_OVER)
    ResumeCase(office.begin)(Request(case, "Vagthavende", office.clock.now()))
    assert K.RE_OFFER not in kinds_of(office, case)


def test_the_answers_of_a_visit_become_offers(office: TestOffice) -> None:
    """Scenario 1: yes to a mentor and a parent coach; each with its own words."""
    opened = cleared_case(office)
    visit = plan(office, opened.case_id)
    office.wait(days=2)
    report: dict[str, Value] = {
        "held": "held", "went": "police_ssp", "made_known": ["citizen", "parents"],
        "offer_mentor": "yes", "words_mentor": "Hvis det er ham fra klubben",
        "offer_parents": "yes", "offer_leisure": "thinking", "offer_someone": "no",
        "declined_why": "Ikke nu",
    }  # fmt: skip
    RecordVisit(office.begin)(visit, report)
    found = {each.code: each.state for each in offers(office, opened.case_id)}
    assert found == {
        "mentor_vink": OfferState.ACCEPTED, "parent_coach": OfferState.ACCEPTED,
        "leisure": OfferState.THINKING, "psychologist": OfferState.DECLINED,
    }  # fmt: skip
    assert {each.code for each in efforts(office, opened.case_id)} == {
        "mentor_vink", "parent_coach",
    }  # fmt: skip
    with office.begin() as work:
        said = {
            each.code: work.answers.history("offer", each.topic)[0].answers
            for each in work.course.of_case(opened.case_id, Kind.OFFER)
        }
    assert said["mentor_vink"]["words"] == "Hvis det er ham fra klubben"
    assert said["psychologist"]["words"] == "Ikke nu"
    leisure = next(each for each in offers(office, opened.case_id) if each.code == "leisure")
    assert len(about(office, leisure, K.OFFER_REPLY)) == 1
