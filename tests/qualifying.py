"""Rounds to test with, made through the program's own use cases."""

from typing import Final

from models.course.record import Record
from models.forms.answers import Value
from models.kernel.events import Kind
from models.kernel.ids import CaseId, RecordId
from models.kernel.text import plain
from models.usecases.conditions import GoWithoutConditions, RecordConditions
from models.usecases.qualify import (
    CloseRound,
    InviteAuthority,
    OpenRound,
    RecordAuthorityAnswer,
    RemindAuthority,
)
from models.usecases.qualify_correct import CorrectAuthorityAnswer, WithdrawInvitation
from tests.office import TestOffice

ASKED: Final[dict[str, Value]] = {
    "question": "Hvad ved I om hans hverdag, og hvem hjælper ham i dag?",
    "less": "Uden navn kan ingen se, om de kender familien",
    "deadline": "2026-01-20",
    "consent": "left_out",
    "consent_reason": "Familien er endnu ikke talt med",
}
INVITED: Final[dict[str, Value]] = {
    "authority": "social_under_18",
    "contact": "Familierådgiver",
    "named": "yes",
    "necessity": "De kender familien og kan sige, om der er støtte i hjemmet",
    "basis": "rpl115-1-1",
    "way": "spoken",
    "deadline": "2026-01-20",
}
SAID: Final[dict[str, str]] = {
    "mark": "observed",
    "said": "Han kommer hver dag og spiser med de andre",
    "source": "Familierådgiveren",
    "when": "2026-01",
    "care": "ordinary",
}
ANSWER: Final[dict[str, Value]] = {
    "given_by": "Familierådgiver",
    "given_on": "2026-01-12",
    "outcome": "answered",
    "statements": [SAID],
}
CHECKED: Final[dict[str, Value]] = {
    "parents": "yes",
    "siblings": "yes",
    "given_by": "Familierådgiver",
    "given_on": "2026-01-12",
}


def records(office: TestOffice, case: CaseId, *kinds: Kind) -> tuple[Record, ...]:
    with office.begin() as work:
        return work.course.of_case(case, *kinds)


def newest(office: TestOffice, case: CaseId, kind: Kind) -> Record:
    return records(office, case, kind)[-1]


def open_round(office: TestOffice, case: CaseId, **change: Value) -> RecordId:
    OpenRound(office.begin)(case, {**ASKED, **change})
    return newest(office, case, Kind.ROUND).id


def invite(
    office: TestOffice, round_id: RecordId, code: str = "social_under_18", **change: Value
) -> RecordId:
    given = {**INVITED, "authority": code, **change}
    InviteAuthority(office.begin, plain)(round_id, {k: v for k, v in given.items() if v})
    with office.begin() as work:
        return work.course.of_parent(round_id)[-1].id


def answer_invitation(office: TestOffice, invitation: RecordId, **change: Value) -> None:
    given = {**ANSWER, **change}
    RecordAuthorityAnswer(office.begin, plain)(
        invitation, {k: v for k, v in given.items() if v}
    )


def correct(office: TestOffice, invitation: RecordId, **change: Value) -> None:
    given = {**ANSWER, "reason": "Skolen ringede igen", **change}
    CorrectAuthorityAnswer(office.begin, plain)(
        invitation, {k: v for k, v in given.items() if v}
    )


def withdraw(office: TestOffice, invitation: RecordId, reason: str = "Forkert skole") -> None:
    WithdrawInvitation(office.begin)(invitation, {"reason": reason} if reason else {})


def remind(office: TestOffice, invitation: RecordId) -> None:
    RemindAuthority(office.begin)(invitation)


def close_round(office: TestOffice, round_id: RecordId, **change: Value) -> None:
    CloseRound(office.begin)(round_id, {"summary": "Skolen og SSP kender ham godt", **change})


def check_family(office: TestOffice, invitation: RecordId, **change: Value) -> None:
    RecordConditions(office.begin)(invitation, {**CHECKED, **change})


def visit_without_check(office: TestOffice, case: CaseId) -> None:
    GoWithoutConditions(office.begin)(case, {"reason": "Moren har selv bedt os komme i dag"})
