"""Consent and informing, person by person."""

from dataclasses import dataclass

import pytest

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.course.consent import NOT_NOW, WHO
from models.forms.answers import Answers
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, PersonId, RecordId
from models.people.relation import Described
from models.usecases.consents import (
    NO_CONSENT,
    NOT_LATER,
    AnswerConsent,
    DecideInforming,
    RecordConsent,
)
from models.usecases.open_child_page import OpenChildPage
from models.usecases.relations import AddRelation
from models.workflow.movement import CLOSED
from models.workflow.stages import SUSPENDED
from tests.casework import acts_of, answer, entry_of, kinds_of, open_case
from tests.office import TestOffice

ASKED = {
    "what": "effort", "which": "Mentor i seks måneder", "state": "asked", "on": "2026-01-14",
    "how": "phone",
}  # fmt: skip
YES = {"state": "given", "on": "2026-01-14", "how": "meeting", "words": "Det vil vi gerne"}
TOLD = {"decision": "informed", "on": "2026-01-14", "how": "letter"}


@dataclass
class Family:
    """Scenario 1: a boy, his mother, and his father elsewhere; custody is shared."""

    case: CaseId
    boy: PersonId
    mother: PersonId
    father: PersonId


@pytest.fixture
def family(office: TestOffice) -> Family:
    case = open_case(office).case_id
    for kind, name in (("mother", "Anne Testesen"), ("father", "Jan Prøvegaard")):
        AddRelation(office.begin)(
            case, Described(kind, "Har del i myndigheden", name, "", "shared")
        )
    with office.begin() as work:
        mother, father = (each.person_id for each in work.relations.of_case(case))
        return Family(case, work.cases.get(case).subject_id, mother, father)


def ask(office: TestOffice, family: Family, who: PersonId, **given: str) -> RecordId:
    RecordConsent(office.begin)(family.case, {**ASKED, "who": who, **given})
    with office.begin() as work:
        return work.course.of_case(family.case, Kind.CONSENT)[-1].id


def said(office: TestOffice, family: Family) -> str:
    words = OpenChildPage(office.begin)(family.case).custody
    assert words is not None
    return "; ".join((words.source, *(str(value) for _, value in words.values)))


def test_scenario_1_each_parent_is_asked_and_the_fathers_silence_is_said(
    office: TestOffice, family: Family
) -> None:
    assert said(office, family) == "Nobody who has custody has been asked."
    mother, father = (ask(office, family, who) for who in (family.mother, family.father))
    AnswerConsent(office.begin)(mother, YES)
    AnswerConsent(office.begin)(father, {**YES, "state": "no_answer"})
    assert said(office, family).endswith("Jan Prøvegaard")
    AnswerConsent(office.begin)(father, YES)
    assert said(office, family) == "Everybody who has custody has said yes."
    view = OpenChildPage(office.begin)(family.case)
    states = {each.person_id: each.state for each in view.records}
    assert states == {family.mother: "given", family.father: "given"}
    assert view.records[0].said("consent_answer")["words"] == "Det vil vi gerne"


def test_an_answer_that_is_awaited_is_asked_after(office: TestOffice, family: Family) -> None:
    record = ask(office, family, family.father)
    waits = entry_of(office, family.case, EntryKind.CONSENT)
    assert waits.about_id == record
    assert (waits.due_at - office.clock.now()).days >= 7
    AnswerConsent(office.begin)(record, {**YES, "state": "refused"})
    assert EntryKind.CONSENT not in kinds_of(office, family.case)
    assert acts_of(office)[-1] == "consent.ended"


def test_silence_is_asked_after_until_there_is_an_answer(
    office: TestOffice, family: Family
) -> None:
    record = ask(office, family, family.father)
    office.wait(days=7)
    AnswerConsent(office.begin)(record, {**YES, "state": "no_answer"})
    waits = entry_of(office, family.case, EntryKind.CONSENT)
    assert (waits.about_id, waits.origin) == (record, "consent_silent")
    assert waits.origin_at == office.clock.now()
    assert (waits.due_at - office.clock.now()).days >= 7
    AnswerConsent(office.begin)(record, YES)
    assert EntryKind.CONSENT not in kinds_of(office, family.case)
    again = ask(office, family, family.mother, state="no_answer")
    assert entry_of(office, family.case, EntryKind.CONSENT).about_id == again


def test_a_first_answer_asks_for_no_reminder(office: TestOffice, family: Family) -> None:
    record = ask(office, family, family.mother, state="given")
    assert EntryKind.CONSENT not in kinds_of(office, family.case)
    assert acts_of(office)[-1] == "consent.recorded"
    with office.begin() as work:
        assert work.course.get(record).ended_at is None
    refused = ask(office, family, family.mother, state="refused")
    with office.begin() as work:
        assert work.course.get(refused).ended_at is not None


def test_a_yes_may_be_withdrawn_and_a_no_is_asked_anew(
    office: TestOffice, family: Family
) -> None:
    record = ask(office, family, family.mother, state="given")
    with pytest.raises(Refused) as refused:
        AnswerConsent(office.begin)(record, YES)
    assert refused.value.why == NOT_NOW
    AnswerConsent(office.begin)(record, {**YES, "state": "withdrawn"})
    with pytest.raises(Refused) as refused:
        AnswerConsent(office.begin)(record, YES)
    assert refused.value.why == NOT_NOW
    with office.begin() as work:
        kinds = [each.happening.kind for each in work.story.of_case(family.case)]
    assert kinds[0] == "consent_withdrawn"


def test_only_somebody_of_the_case_is_asked_or_told(office: TestOffice, family: Family) -> None:
    other = open_case(office, about_name="Freja Eksempel", about_age="25").case_id
    for act, given in ((RecordConsent, ASKED), (DecideInforming, TOLD)):
        with pytest.raises(Refused) as refused:
            act(office.begin)(other, {**given, "who": family.mother})
        assert (refused.value.why, refused.value.field) == (WHO, "who")


def test_no_date_is_later_than_today(office: TestOffice, family: Family) -> None:
    late = {"on": "2026-01-15", "who": family.mother}
    record = ask(office, family, family.mother)
    attempts = (
        lambda: RecordConsent(office.begin)(family.case, {**ASKED, **late}),
        lambda: AnswerConsent(office.begin)(record, {**YES, "on": "2026-01-15"}),
        lambda: DecideInforming(office.begin)(family.case, {**TOLD, **late}),
    )
    for attempt in attempts:
        with pytest.raises(Refused) as refused:
            attempt()
        assert (refused.value.why, refused.value.field) == (NOT_LATER, "on")


def test_another_record_is_no_consent(office: TestOffice, family: Family) -> None:
    DecideInforming(office.begin)(family.case, {**TOLD, "who": family.boy})
    with office.begin() as work:
        (told,) = work.course.of_case(family.case, Kind.INFORMATION)
    with pytest.raises(Refused) as refused:
        AnswerConsent(office.begin)(told.id, YES)
    assert refused.value.why == NO_CONSENT


def test_a_case_at_rest_or_closed_asks_for_no_consent(
    office: TestOffice, family: Family
) -> None:
    record = ask(office, family, family.mother)
    answer(office, family.case, PoliceAnswer.TAKES_OVER)
    for attempt in (
        lambda: ask(office, family, family.mother),
        lambda: AnswerConsent(office.begin)(record, YES),
    ):
        with pytest.raises(Refused) as refused:
            attempt()
        assert refused.value.why == SUSPENDED
    office.database.execute(
        "UPDATE case_file SET suspended_at = NULL, closed_at = '2026-01-14T07:00:00Z' "
        "WHERE id = ?", (family.case,)
    )  # fmt: skip
    with pytest.raises(Refused) as refused:
        ask(office, family, family.mother)
    assert refused.value.why == CLOSED


POSTPONED: Answers = {
    "decision": "postponed", "on": "2026-01-14", "reason": "Han kan være i fare",
    "review": "2026-02-14",
}  # fmt: skip


def test_not_telling_is_dated_has_a_reason_and_is_looked_at_again(
    office: TestOffice, family: Family
) -> None:
    with pytest.raises(Refused) as refused:
        DecideInforming(office.begin)(
            family.case, {**POSTPONED, "reason": "", "who": family.boy}
        )
    assert refused.value.field == "reason"
    DecideInforming(office.begin)(family.case, {**POSTPONED, "who": family.boy})
    again = entry_of(office, family.case, EntryKind.INFORM)
    assert again.due_at.isoformat() == "2026-02-14T15:00:00+00:00"
    office.wait(days=31)
    told = {**TOLD, "on": "2026-02-14", "who": family.boy}
    DecideInforming(office.begin)(family.case, told)
    assert EntryKind.INFORM not in kinds_of(office, family.case)
    with office.begin() as work:
        former, newest = work.course.of_case(family.case, Kind.INFORMATION)
    assert (former.state, former.ended_at is None) == ("postponed", False)
    assert (newest.state, newest.ended_at) == ("informed", None)
    assert acts_of(office)[-1] == "person.informed"


def test_each_person_has_a_decision_of_their_own(office: TestOffice, family: Family) -> None:
    for who in (family.boy, family.mother):
        DecideInforming(office.begin)(family.case, {**POSTPONED, "who": who})
    with office.begin() as work:
        open_ones = work.course.of_case(family.case, Kind.INFORMATION)
    assert [each.ended_at for each in open_ones] == [None, None]


def test_telling_goes_on_while_a_case_rests_and_asks_nothing_of_a_closed_one(
    office: TestOffice, family: Family
) -> None:
    answer(office, family.case, PoliceAnswer.TAKES_OVER)
    DecideInforming(office.begin)(family.case, {**POSTPONED, "who": family.boy})
    assert EntryKind.INFORM in kinds_of(office, family.case)
    other = open_case(office, about_name="Freja Eksempel", about_age="25").case_id
    with office.begin() as work:
        freja = work.cases.get(other).subject_id
    office.database.execute(
        "UPDATE case_file SET closed_at = '2026-01-14T07:00:00Z' WHERE id = ?", (other,)
    )
    DecideInforming(office.begin)(other, {**POSTPONED, "who": freja})
    assert EntryKind.INFORM not in kinds_of(office, other)
