"""What the forms of the page Child and consent lead to: answers that are enough, and the act."""

from collections.abc import Callable, Mapping
from typing import Final

from models.forms.answers import Answers
from models.usecases.adult_efforts import DecideAdultEffort
from models.usecases.check_operator import CheckOperator
from models.usecases.child_reports import DeliverChildReport, NumberChildReport
from models.usecases.consents import AnswerConsent, DecideInforming, RecordConsent
from models.usecases.pass_on import PassToPolice
from models.usecases.rests import ConfirmRest, DecideHold, DecideRestingEffort
from models.usecases.transitions import PlanTransition, PrepareMajority
from tests.casework import DELIVERED
from tests.faults.child_ground import CONSENT
from tests.faults.hostile_world import World

KEPT: Final = {"hold": "keep", "hold_reason": "Et barn har brug for hjælp"}
TOLD: Final = {"given_date": "2026-01-14", "given_time": "08:30"}

CHILD_FORMS: Final[Mapping[str, tuple[Answers, Callable[[World, Answers], object]]]] = {
    "child_report": (DELIVERED, lambda w, a: DeliverChildReport(w.office.begin)(
        w.ground.child.report, a)),
    "child_report_number": ({}, lambda w, a: NumberChildReport(w.office.begin)(
        w.ground.child.reported, a)),
    "consent": (CONSENT, lambda w, a: RecordConsent(w.office.begin)(
        w.ground.case, {**a, "who": w.ground.child.subject})),
    "consent_answer": (
        {"state": "given", "on": "2026-01-14", "how": "phone"},
        lambda w, a: AnswerConsent(w.office.begin)(w.ground.child.consent, a)),
    "inform": (
        {"decision": "postponed", "on": "2026-01-14", "reason": "Afventer", "how": "phone",
         "review": "2026-02-14"},
        lambda w, a: DecideInforming(w.office.begin)(
            w.ground.case, {**a, "who": w.ground.child.subject})),
    "turns_18": (
        {"basis": "sel12b", "told": "yes", "parents": "Ved næste møde"},
        lambda w, a: PrepareMajority(w.office.begin)(w.ground.child.birthday, a)),
    "transition": (
        {"change": "work", "from_date": "2026-04-01", "hands_over": "Mentor",
         "takes_over": "Jobcenter", "ready": "Plads på uddannelsen"},
        lambda w, a: PlanTransition(w.office.begin)(w.ground.case, a)),
    "operator_check": (
        {"to_police": "yes", "to_pet": "no", "asked": "Centerleder"},
        lambda w, a: CheckOperator(w.office.begin)(w.ground.child.centre, a)),
    "adult_effort": (
        {"basis": "sel12b"},
        lambda w, a: DecideAdultEffort(w.office.begin)(w.ground.child.adult, a)),
    "rest_effort": (
        {"decision": "unchanged"},
        lambda w, a: DecideRestingEffort(w.office.begin)(w.ground.child.effort, a)),
    "still_suspended": (
        {"given_by": "Vagthavende", **TOLD, **KEPT},
        lambda w, a: ConfirmRest(w.office.begin)(w.ground.resting, a)),
    "rest_hold": (KEPT, lambda w, a: DecideHold(w.office.begin)(w.ground.resting, a)),
    "pass_on": (
        {"to": "Vagthavende", **TOLD, "way": "spoken", "basis": "rpl115-1-1",
         "necessity": "De har bedt om det"},
        lambda w, a: PassToPolice(w.office.begin)(w.ground.child.joined, a)),
}  # fmt: skip
