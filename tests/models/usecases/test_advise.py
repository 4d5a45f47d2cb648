"""Advice without a person: about nobody, counted, and a concern only by a deliberate act."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.access.roles import Role
from models.audit.acts import Act
from models.concerns.advice import (
    KEEPING,
    Period,
    kept_until,
    span,
)
from models.concerns.nobody import NO_NUMBER, person_shaped
from models.forms.definitions.advice import ADVICE
from models.forms.definitions.call import CALL
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import AdviceId, ConcernId, UserId
from models.kernel.text import plain
from models.office.office import User
from models.ports.records import NotFoundError
from models.usecases.advise import (
    ALREADY_CONCERN,
    BeginConcern,
    DeleteOldAdvice,
    FindOldAdvice,
    KeepAdviceFor,
    OpenAdvice,
    RecordAdvice,
)
from models.usecases.delete_concern import DeleteConcern
from models.usecases.drafts import DiscardDraft, TakeUpDraft
from models.usecases.end_concern import MistakenConcern
from models.usecases.register_concern import Call, RegisterConcern
from models.usecases.save_draft import Half, SaveDraft
from storage.queries.reads import SqlReads
from tests.office import TestOffice

SAID = {
    "topic": "online",
    "caller": "Klasselærer",
    "asked": "Et forum, som flere elever taler om",
    "given": "Tal med klassen om det, og ring igen",
}


def record(office: TestOffice, **answers: str) -> AdviceId:
    changed = RecordAdvice(office.begin)({**SAID, **answers})
    return next(AdviceId(key) for kind, key in changed if kind is Kind.ADVICE)


def reads(office: TestOffice) -> SqlReads:
    with office.begin() as work:
        return SqlReads(office.database.sql, office.clock, work.actor)


def register(office: TestOffice, advice: AdviceId) -> str:
    draft = TakeUpDraft(office.begin)(BeginConcern(office.begin, plain)(advice)).draft
    answers = {
        **draft.answers,
        "danger_now": "no",
        "about_name": "Mathias Testesen",
        "reporter_type": "private",
        "severity": "h24",
    }
    return RegisterConcern(office.begin)(Call(answers, draft.received_at, draft.id)).concern_id


def acts(office: TestOffice) -> list[tuple[str, tuple[str, ...]]]:
    found = office.database.sql.execute(
        "SELECT json_extract(l.leaf, '$.act'), group_concat(a.kind, ' ') FROM log_leaf AS l "
        "LEFT JOIN log_about AS a ON a.seq = l.seq GROUP BY l.seq ORDER BY l.seq"
    ).fetchall()
    return [(act, tuple((kinds or "").split())) for act, kinds in found]


def test_advice_is_numbered_counted_and_opened_with_a_log_row(office: TestOffice) -> None:
    first, _second = record(office), record(office, topic="law")
    record(office, topic="law")
    page = reads(office).advices(Period.MONTH, 0)
    assert [row.number for row in page.rows] == ["R-2026-0003", "R-2026-0002", "R-2026-0001"]
    assert (page.total, page.topics) == (3, (("law", 2), ("online", 1)))
    assert not page.rows[0].concern
    opened = OpenAdvice(office.begin)(first)
    assert (opened.asked, opened.given) == (SAID["asked"], SAID["given"])
    assert acts(office)[-1] == (Act.ADVICE_VIEWED, ("advice",))
    assert reads(office).advices(Period.LAST_YEAR, 0).total == 0
    assert len(reads(office).advices(Period.ALL, 1).rows) == 2


@pytest.mark.parametrize("field", ["topic", "caller", "asked", "given"])
def test_what_is_missing_is_said_at_the_field(office: TestOffice, field: str) -> None:
    with pytest.raises(Refused) as refused:
        record(office, **{field: " "})
    assert refused.value.field == field


@pytest.mark.parametrize("field", ["caller", "asked", "given"])
@pytest.mark.parametrize(
    "number", ["740310-5907", "7403105907", "740310 5907", "740310 - 5907"]
)
def test_a_number_like_a_cpr_number_is_refused(
    office: TestOffice, field: str, number: str
) -> None:
    with pytest.raises(Refused) as refused:
        record(office, **{field: f"Om {number}."})
    assert (refused.value.why, refused.value.field) == (NO_NUMBER, field)
    assert reads(office).advices(Period.ALL, 0).total == 0


@given(st.text(), st.from_regex(r"[0-9]{6}-?[0-9]{4}", fullmatch=True), st.text())
def test_a_cpr_number_is_found_wherever_no_digit_touches_it(
    before: str, number: str, after: str
) -> None:
    assert person_shaped(f"{before} {number} {after}")


def test_a_year_a_phone_number_and_a_paragraph_are_no_cpr_number() -> None:
    for words in ("2026", "20 00 00 09", "§ 115", "20000009", "12345678901", "+4520000009"):
        assert not person_shaped(words)


def test_it_becomes_a_concern_only_by_a_deliberate_act_and_keeps_the_link(
    office: TestOffice,
) -> None:
    advice = record(office)
    begin = BeginConcern(office.begin, plain)
    draft_id = begin(advice)
    assert begin(advice) == draft_id
    draft = TakeUpDraft(office.begin)(draft_id).draft
    assert draft.form == CALL.key
    assert draft.answers == {
        "words": "Online and forums: Et forum, som flere elever taler om",
        "agreed": SAID["given"],
    }
    assert (Act.DRAFT_STARTED, {"draft", "advice"}) in [(a, set(k)) for a, k in acts(office)]
    assert OpenAdvice(office.begin)(advice).concern_id is None
    concern = register(office, advice)
    assert OpenAdvice(office.begin)(advice).concern_id == concern
    assert reads(office).advices(Period.ALL, 0).rows[0].concern
    registered = [set(k) for a, k in acts(office) if a == Act.CONCERN_REGISTERED]
    assert registered == [{"advice", "concern", "person"}]
    with pytest.raises(Refused) as refused:
        begin(advice)
    assert refused.value.why is ALREADY_CONCERN


def test_a_discarded_draft_leaves_the_advice_as_it_was(office: TestOffice) -> None:
    advice = record(office)
    begin = BeginConcern(office.begin, plain)
    first = begin(advice)
    DiscardDraft(office.begin)(first)
    assert begin(advice) != first


def test_who_may_not_see_the_concern_does_not_see_the_advice_it_came_of(
    office: TestOffice,
) -> None:
    alone, joined = record(office), record(office)
    register(office, joined)
    other = office.begin_as(User(UserId("cw"), "CW", "Case Worker", Role.CASEWORKER))
    assert OpenAdvice(other)(alone).number == "R-2026-0001"
    with pytest.raises(NotFoundError):
        OpenAdvice(other)(joined)
    with other() as work:
        page = SqlReads(office.database.sql, office.clock, work.actor).advices(Period.ALL, 0)
    assert (page.total, [row.id for row in page.rows]) == (1, [alone])


def leader(office: TestOffice):  # type: ignore[no-untyped-def]  # noqa: ANN201
    return office.begin_as(User(UserId("le"), "LE", "Leader", Role.LEADER))


def test_old_advice_is_deleted_and_only_the_ledger_stays(office: TestOffice) -> None:
    old = record(office)
    office.wait(days=45)
    young = record(office)
    as_leader = leader(office)
    assert FindOldAdvice(as_leader)().months == KEEPING.months
    assert DeleteOldAdvice(as_leader)() == frozenset()
    KeepAdviceFor(as_leader)("1")
    found = FindOldAdvice(as_leader)()
    assert (found.months, found.old) == (1, 1)
    assert DeleteOldAdvice(as_leader)() == frozenset({(Kind.ADVICE, old)})
    assert [row.id for row in reads(office).advices(Period.ALL, 0).rows] == [young]
    ledger = office.database.sql.execute("SELECT kind, id FROM deletion").fetchall()
    assert ledger == [("advice", old)]
    assert acts(office)[-1] == (Act.RECORD_DELETED, ("advice",))


@pytest.mark.parametrize("typed", ["", "0", "61", "-1", "1,5", "12345", "²"])
def test_months_are_a_number_within_limits(office: TestOffice, typed: str) -> None:
    with pytest.raises(Refused) as refused:
        KeepAdviceFor(leader(office))(typed)
    assert refused.value.field == "months"


def test_a_deleted_concern_leaves_advice_about_nobody(office: TestOffice) -> None:
    advice = record(office)
    concern = ConcernId(register(office, advice))
    MistakenConcern(office.begin)(concern, "Prøve")
    DeleteConcern(leader(office))(concern)
    assert OpenAdvice(office.begin)(advice).concern_id is None


@given(st.datetimes(datetime(2001, 1, 1), datetime(2099, 12, 31)))
def test_periods_lie_where_they_say(naive: datetime) -> None:
    now = naive.replace(tzinfo=UTC)
    starts = [span(each, now)[0] for each in (Period.YEAR, Period.QUARTER, Period.MONTH)]
    assert None not in starts
    assert starts == sorted(each for each in starts if each)
    assert all(each <= now for each in starts if each)
    last = span(Period.LAST_YEAR, now)
    assert last[1] == starts[0]
    assert span(Period.ALL, now) == (None, None)


@given(st.datetimes(datetime(2001, 1, 1), datetime(2099, 12, 31)), st.integers(1, 60))
def test_nothing_younger_than_the_months_is_old(naive: datetime, months: int) -> None:
    now = naive.replace(tzinfo=UTC)
    before = kept_until(months, now)
    assert timedelta(days=28 * months) <= now - before <= timedelta(days=31 * months + 5)


def test_the_half_filled_form_is_forgotten_with_the_advice_that_came_of_it(
    office: TestOffice,
) -> None:
    half = Half(ADVICE, {"topic": SAID["topic"]}, office.clock.now())
    kept = SaveDraft(office.begin)(half)
    RecordAdvice(office.begin)(SAID, kept.draft)
    with office.begin() as work:
        assert work.drafts.mine() == ()
