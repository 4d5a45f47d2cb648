"""A call becomes a concern: what must be answered, from when the clock runs, what follows."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.access.roles import Role
from models.audit.acts import Act
from models.calendar.entry import Entry, EntryKind
from models.concerns.concern import NOT_LATER, REASON_FOR_EARLIER, ConcernState
from models.concerns.reporter import IDENTIFYING, SEALED
from models.forms.answers import CHOOSE_FROM_LIST, Value
from models.forms.definitions.call import CALL
from models.kernel.clock import at_wall_clock, local
from models.kernel.cpr import TEN_DIGITS
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId, DraftId
from models.law.reporters import NOT_ANONYMOUS
from models.law.severity import PERIODS, Severity
from models.office.office import NOT_YOUR_ROLE, User
from models.usecases.common import shown
from models.usecases.register_concern import (
    CALL_DANGER,
    Call,
    Incomplete,
    RegisterConcern,
    problems_of,
    received_at,
)
from models.usecases.save_draft import DRAFT_GONE, Half, SaveDraft
from storage.audit.log import verify_log
from tests.calls import ENOUGH, call, count, everything, registered
from tests.office import ANE, BO, TestOffice


def entries(office: TestOffice, concern: ConcernId) -> dict[EntryKind, Entry]:
    with office.begin() as work:
        return {entry.kind: entry for entry in work.entries.open_of_concern(concern)}


def refused(office: TestOffice, taken: Call) -> dict[str, object]:
    """Return the problems for which the call is refused, with nothing saved."""
    before = everything(office)
    with pytest.raises(Incomplete) as error:
        RegisterConcern(office.begin)(taken)
    assert everything(office) == before
    assert error.value.field == error.value.problems[0].field
    return {problem.field: problem.what for problem in error.value.problems}


def test_a_call_becomes_a_concern_due_in_24_hours(office: TestOffice) -> None:
    opened = office.clock.now()
    taken = call(
        office, about_name="Mathias Testesen", about_cpr="740310-5907", about_age="15",
        about_kommune="999", children_home="no", agreed="Vi ringer fredag", channel="mail",
    )  # fmt: skip
    office.wait(minutes=20)
    made = RegisterConcern(office.begin)(taken)
    assert (made.number, made.due_at) == ("H-2026-0001", opened + timedelta(hours=24))
    with office.begin() as work:
        concern = work.concerns.get(made.concern_id)
        person = work.people.get(concern.subject_id)
        kept = work.answers.latest("call", (Kind.CONCERN, concern.id))
        story = [
            (told.happening.kind, told.happening.words)
            for told in work.story.of_concern(concern.id)
        ]
    assert (concern.received_at, concern.registered_at) == (opened, office.clock.now())
    assert (concern.state, concern.owner_id) == (ConcernState.REGISTERED, ANE.id)
    assert (concern.channel, concern.severity) == ("mail", Severity.H24)
    assert (person.name, person.cpr, person.stated_age) == (
        "Mathias Testesen",
        "7403105907",
        15,
    )
    assert (person.stated_on, person.kommune_code) == (local(opened).date(), "999")
    assert kept is not None
    assert kept.answers == taken.answers
    assert (kept.form, kept.version, kept.user) == ("call", CALL.version, ANE.id)
    assert sorted(story) == [("agreed", "Vi ringer fredag"), ("concern_received", "")]
    assert made.changed >= {(Kind.CONCERN, concern.id), (Kind.PERSON, person.id)}


def test_it_is_logged_with_the_person_and_without_a_word_of_what_was_said(
    office: TestOffice,
) -> None:
    made = registered(office, about_name="Mathias Testesen")
    with office.begin() as work:
        (row,) = work.log_book.about(Kind.CONCERN, made.concern_id)
        person = work.concerns.get(made.concern_id).subject_id
        assert work.log_book.about(Kind.PERSON, person) == (row,)
    assert (row.act, row.user, row.words) == (Act.CONCERN_REGISTERED, ANE.id, "")
    leaf = office.database.value("SELECT leaf FROM log_leaf")
    assert "Mathias" not in leaf
    assert not list(verify_log(office.database.sql))


@pytest.mark.parametrize("key", ENOUGH)
def test_each_required_answer_is_required(office: TestOffice, key: str) -> None:
    for nothing in ("", "   "):
        assert list(refused(office, call(office, **{key: nothing}))) == [key]
    assert registered(office).number == "H-2026-0001"  # a refusal uses no number


@pytest.mark.parametrize(
    ("answers", "problem"),
    [
        ({"about_cpr": "12"}, ("about_cpr", TEN_DIGITS)),
        ({"danger_now": "yes"}, ("danger_called_at", CALL_DANGER)),
        ({"severity": "soon"}, ("severity", None)),
        ({"reporter_phone": "12"}, ("reporter_phone", None)),
        ({"words": "x" * 8001}, ("words", None)),
        ({"about_name": "half \ud800"}, ("about_name", None)),
    ],
)
def test_what_cannot_be_right_is_refused_at_its_field(
    office: TestOffice, answers: dict[str, Value], problem: tuple[str, object]
) -> None:
    found = refused(office, call(office, **answers))
    assert list(found) == [problem[0]]
    assert problem[1] in (None, found[problem[0]])


def test_danger_now_needs_the_time_of_the_call_to_112(office: TestOffice) -> None:
    made = registered(office, danger_now="yes", danger_called_at="08:31", severity="now")
    assert made.due_at == office.clock.now()
    with office.begin() as work:
        story = {
            told.happening.kind: told.happening.data
            for told in work.story.of_concern(made.concern_id)
        }
    assert story["danger_called"] == {"time": "08.31"}


def test_an_answer_that_was_hidden_again_was_taken_back(office: TestOffice) -> None:
    made = registered(
        office, danger_now="no", danger_called_at="08:31", reporter_type="police",
        reporter_named="anonymous", stray="x",
    )  # fmt: skip
    with office.begin() as work:
        kept = work.answers.latest("call", (Kind.CONCERN, made.concern_id))
        kinds = [told.happening.kind for told in work.story.of_concern(made.concern_id)]
    assert kept is not None
    assert set(kept.answers) == set(ENOUGH)
    assert kinds == ["concern_received"]


SAID = st.sampled_from(["", "yes", "no", "unknown"])


@given(
    st.sampled_from(["public_employee", "private", "relative", "police", "hotline", "volunteer"]),
    SAID, SAID, st.sampled_from(["", "15", "40"]), st.sampled_from(["", "740310-5907"]),
    st.sampled_from(["", "Lærer, 7. klasse"]),
)  # fmt: skip
def test_a_public_employee_is_anonymous_exactly_when_it_is_not_about_a_child(
    kind: str, minor: str, home: str, age: str, cpr: str, name: str
) -> None:
    answers: dict[str, Value] = {
        **ENOUGH, "reporter_type": kind, "about_minor": minor, "children_home": home,
        "about_age": age, "about_cpr": cpr, "reporter_name": name,
    }  # fmt: skip
    now = at_wall_clock(date(2026, 1, 14), 9)
    found = {problem.field: problem.what for problem in problems_of(Call(answers, now), now)}
    child = "yes" in (minor, home) or age == "15" or bool(cpr)
    if child and kind == "public_employee" and not name:
        assert found == {"reporter_name": NOT_ANONYMOUS}
    else:
        assert found == {}


CHILDREN: list[tuple[dict[str, Value], bool]] = [
    ({"about_minor": "yes"}, True),
    ({"children_home": "yes"}, True),
    ({"about_age": "17"}, True),
    ({"about_cpr": "740310-5907"}, True),
    ({"about_minor": "yes", "about_age": "25"}, True),
    ({"about_minor": "no", "about_age": "17"}, True),
    ({"about_cpr": "610103-4901", "about_age": "17"}, True),
    ({"about_age": "18"}, False),
    ({"about_minor": "no", "children_home": "no"}, False),
    ({"about_minor": "unknown", "children_home": "unknown"}, False),
    ({"about_cpr": "610103-4901"}, False),
    ({}, False),
]


@pytest.mark.parametrize(("answers", "child"), CHILDREN)
def test_a_child_gets_a_report_at_once(
    office: TestOffice, answers: dict[str, Value], *, child: bool
) -> None:
    made = registered(office, **answers)
    found = entries(office, made.concern_id)
    assert set(found) == {EntryKind.ASSESSMENT, EntryKind.AFTER_CALL} | (
        {EntryKind.CHILD_REPORT} if child else set()
    )
    if child:
        report = found[EntryKind.CHILD_REPORT]
        assert (report.due_at, report.origin) == (office.clock.now(), "child_at_once")


@pytest.mark.parametrize("severity", list(Severity))
def test_the_deadline_runs_from_receipt(office: TestOffice, severity: Severity) -> None:
    made = registered(office, severity=str(severity))
    hours = PERIODS[severity].hours
    assert made.due_at == office.clock.now() + timedelta(hours=hours)
    found = entries(office, made.concern_id)
    assessment, rest = found[EntryKind.ASSESSMENT], found[EntryKind.AFTER_CALL]
    assert (assessment.due_at, assessment.origin_at) == (made.due_at, office.clock.now())
    assert assessment.origin == ("severity_now" if hours == 0 else f"severity_{hours}")
    assert shown(rest.due_at) == "14.01.2026 kl. 16.00"
    assert all(entry.owner_id == ANE.id for entry in found.values())


def test_24_hours_from_the_eve_of_summer_time_end_an_hour_later_on_the_wall(
    office: TestOffice,
) -> None:
    office.clock.set(at_wall_clock(date(2026, 3, 28), 12))
    assert shown(registered(office).due_at) == "29.03.2026 kl. 13.00"


def test_a_mail_of_saturday_counts_from_saturday_with_a_reason(office: TestOffice) -> None:
    earlier: dict[str, Value] = {
        "channel": "mail", "received_date": "2026-01-10", "received_time": "22:15",
    }  # fmt: skip
    assert refused(office, call(office, **earlier)) == {"received_reason": REASON_FOR_EARLIER}
    made = registered(office, **earlier, received_reason="Mailen kom lørdag")
    assert shown(made.due_at) == "11.01.2026 kl. 22.15"
    assert made.due_at < office.clock.now()  # overdue at once, and so it must be


@pytest.mark.parametrize(
    ("answers", "problem"),
    [
        ({"received_time": "08:31"}, NOT_LATER),
        ({"received_date": "2026-01-15", "received_time": "08:00"}, NOT_LATER),
        ({"received_date": "2026-01-15", "received_reason": "x"}, NOT_LATER),
    ],
)
def test_nothing_is_received_later_than_now(
    office: TestOffice, answers: dict[str, Value], problem: object
) -> None:
    assert list(refused(office, call(office, **answers)).values()) == [problem]


@pytest.mark.parametrize(
    "answers",
    [{}, {"received_time": "08:30"}, {"received_date": "2026-01-14"},
     {"received_date": "2026-01-14", "received_time": "08:30"}],
)  # fmt: skip
def test_the_start_of_the_call_needs_no_reason_and_keeps_its_second(
    office: TestOffice, answers: dict[str, Value]
) -> None:
    office.clock.advance(timedelta(seconds=41.7))
    taken = call(office, **answers)
    assert received_at(taken) == taken.opened_at.replace(microsecond=0)
    office.wait(minutes=9)
    made = RegisterConcern(office.begin)(taken)
    assert made.due_at == taken.opened_at.replace(microsecond=0) + timedelta(hours=24)


def test_the_hour_that_comes_twice_is_no_earlier_hour(office: TestOffice) -> None:
    again = at_wall_clock(date(2026, 10, 25), 2, 30) + timedelta(hours=1)
    office.clock.set(again)
    assert local(again).strftime("%H:%M") == "02:30"
    assert registered(office, received_time="02:30").due_at == again + timedelta(hours=24)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)),
    st.integers(0, 5000),
)
def test_a_time_set_back_is_the_danish_time_that_was_written(
    wall: datetime, minutes: int
) -> None:
    opened = at_wall_clock(wall.date(), wall.hour, wall.minute)
    said = local(opened - timedelta(minutes=minutes))
    answers = {"received_date": f"{said:%Y-%m-%d}", "received_time": f"{said:%H:%M}"}
    assert local(received_at(Call(answers, opened))).strftime("%Y-%m-%d %H:%M") == (
        f"{said:%Y-%m-%d %H:%M}"
    )


def drafted(office: TestOffice, user: User = ANE) -> DraftId:
    half = Half(CALL, {"words": "halvt"}, office.clock.now(), "words")
    return SaveDraft(office.begin_as(user))(half).draft


def test_the_draft_is_forgotten_with_the_registering(office: TestOffice) -> None:
    draft = drafted(office)
    made = RegisterConcern(office.begin)(call(office, draft))
    assert count(office, "draft") == 0
    assert (Kind.DRAFT, draft) in made.changed


def test_pressing_twice_makes_one_concern(office: TestOffice) -> None:
    taken = call(office, drafted(office))
    RegisterConcern(office.begin)(taken)
    before = everything(office)
    with pytest.raises(Refused) as error:
        RegisterConcern(office.begin)(taken)
    assert error.value.why is DRAFT_GONE
    assert everything(office) == before
    assert count(office, "concern") == 1


def test_a_colleagues_draft_is_neither_used_nor_lost(office: TestOffice) -> None:
    draft = drafted(office, BO)
    with pytest.raises(Refused):
        RegisterConcern(office.begin)(call(office, draft))
    assert (count(office, "draft"), count(office, "concern")) == (1, 0)


def test_the_draft_stays_when_the_call_is_not_ready(office: TestOffice) -> None:
    refused(office, call(office, drafted(office), words=""))
    assert count(office, "draft") == 1


@pytest.mark.parametrize(
    "role", [Role.DPO, Role.LOG_REVIEWER, Role.ADMINISTRATOR, Role.POLICE_TOVHOLDER]
)
def test_other_roles_do_no_casework(office: TestOffice, role: Role) -> None:
    before = everything(office)
    with pytest.raises(Refused) as error:
        RegisterConcern(office.begin_as(replace(BO, role=role)))(call(office))
    assert error.value.why is NOT_YOUR_ROLE
    assert everything(office) == before


@pytest.mark.parametrize("typed", ["Lyngby", "1011", "10", "\uff11\uff10\uff11"])
def test_a_kommune_that_is_no_code_is_refused(office: TestOffice, typed: str) -> None:
    found = refused(office, call(office, about_kommune=typed))
    assert found == {"about_kommune": CHOOSE_FROM_LIST}


ALTERED: dict[str, Any] = {
    "danger_now": "yes", "danger_called_at": "08:29", "words": "Andet", "about_name": "B",
    "about_cpr": "610103-4901", "about_age": "44", "about_minor": "no", "about_kommune": "101",
    "children_home": "no", "reporter_type": "relative", "reporter_named": "named",
    "reporter_name": "C", "reporter_phone": "20202020", "severity": "h72",
    "severity_reason": "D", "agreed": "E", "channel": "letter", "received_date": "2026-01-13",
    "received_time": "08:29", "received_reason": "F", "kind": "honour",
}  # fmt: skip


@pytest.mark.parametrize("key", [field.key for field in CALL.fields])
def test_every_answer_is_kept_as_it_was_given(office: TestOffice, key: str) -> None:
    answers: dict[str, Value] = {key: ALTERED[key], "received_reason": "F"}
    if key == "danger_now":
        answers["danger_called_at"] = "08:00"
    if key == "danger_called_at":
        answers["danger_now"] = "yes"
    made = (
        registered(office, **answers)
        if key != "received_time"
        else registered(office, **answers, received_date="2026-01-13")
    )
    with office.begin() as work:
        kept = work.answers.latest("call", (Kind.CONCERN, made.concern_id))
    assert kept is not None
    assert kept.answers[key] == (SEALED if key in IDENTIFYING else ALTERED[key])
