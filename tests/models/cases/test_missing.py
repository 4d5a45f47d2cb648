from datetime import UTC, date, datetime

from models.cases.case import Case, PoliceAnswer
from models.cases.missing import (
    ADDRESS,
    AFTER_CALL,
    BASIS,
    BORN,
    CUSTODY,
    NAME,
    POLICE,
    PROTECTION,
    SCOPE,
    missing,
)
from models.concerns.concern import Concern
from models.forms.answers import Answers
from models.kernel.ids import CaseId, ConcernId, PersonId, RelationId, UserId
from models.law.severity import Severity
from models.people.person import Person
from models.people.relation import Relation
from models.workflow.stages import Stage

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
TODAY = date(2026, 1, 14)
FULL: Answers = {
    "basis": "rpl115-1",
    "in_scope": "yes",
}
MOTHER = Relation(
    RelationId("r"), PersonId("m"), PersonId("p"), "mor", NOW, UserId("ane"), custody="shared"
)


def case(police: PoliceAnswer | None = None) -> Case:
    return Case(
        CaseId("c"), "S-2026-0001", NOW, Stage.ASSESSMENT, PersonId("p"), UserId("ane"),
        police=police,
    )  # fmt: skip


def concern(*, finished: bool) -> Concern:
    return Concern(
        ConcernId("k"), "H-2026-0001", "phone", NOW, NOW, UserId("ane"), Severity.H24, NOW,
        "private", "no", PersonId("p"), UserId("ane"), after_call_at=NOW if finished else None,
    )  # fmt: skip


def test_a_new_case_on_a_child_lacks_all_of_it_police_first() -> None:
    child = Person(PersonId("p"), minor="yes", stated_on=TODAY)
    found = missing(case(), child, [concern(finished=False)], [], [], TODAY)
    assert found == (
        POLICE,
        AFTER_CALL.filled(number="H-2026-0001"),
        NAME,
        BORN,
        ADDRESS,
        PROTECTION,
        CUSTODY,
        BASIS,
        SCOPE,
    )


def test_a_full_one_lacks_nothing() -> None:
    child = Person(
        PersonId("p"), "Mathias Testesen", cpr="7403105907", street="Prøvevej 1",
        address_protected="no",
    )  # fmt: skip
    answered = case(PoliceAnswer.MAY_CONTINUE)
    assert missing(answered, child, [concern(finished=True)], [FULL], [MOTHER], TODAY) == ()


def test_a_protected_address_need_not_be_written() -> None:
    hidden = Person(PersonId("p"), "X", born="1990", address_protected="yes")
    found = missing(case(PoliceAnswer.WAIT), hidden, [], [FULL], [MOTHER], TODAY)
    assert found == ()


def test_custody_is_asked_for_a_child_only() -> None:
    grown = Person(PersonId("p"), "X", born="1990", street="Prøvevej 1", address_protected="no")
    without: Answers = {"basis": "x", "in_scope": "no"}
    assert missing(case(PoliceAnswer.WAIT), grown, [], [without], [], TODAY) == ()
    grown.born = "2015"
    assert missing(case(PoliceAnswer.WAIT), grown, [], [without], [], TODAY) == (CUSTODY,)


def test_custody_that_has_ended_is_custody_no_more() -> None:
    child = Person(PersonId("p"), "X", born="2015", street="Prøvevej 1", address_protected="no")
    over = Relation(
        RelationId("r"), PersonId("m"), PersonId("p"), "mor", NOW, UserId("ane"),
        custody="yes", until_on="2025",
    )  # fmt: skip
    assert missing(case(PoliceAnswer.WAIT), child, [], [FULL], [over], TODAY) == (CUSTODY,)
