"""What was sealed, locked or printed and never given: withdrawn, destroyed, and it stays so."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.calendar.entry import EntryKind, EntryStatus
from models.cases.papers import BREACH_ADVICE, Fate
from models.cases.story import sentence
from models.disclosures.disclosure import STATES, WRONG_STATE, DisclosureState, Way
from models.disclosures.register import NEVER_GIVEN, NOT_GIVEN, Asked, Filter, happened
from models.disclosures.terms import Afterwards
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, DisclosureId
from models.kernel.text import plain
from models.office.office import OfficeKind
from models.usecases import insight
from models.usecases.take_back_handover import OTHER_FATE, RECALL_IT
from storage.queries import exchange, register
from storage.repositories.sight import EVERYTHING
from tests.handing import Pair, make_pair

WHY = "Politiet sagde fra på telefonen, før vi gav det."
GONE = {
    Way.BUNDLE: Fate.DELETED,
    Way.LOCKED_PDF: Fate.DELETED,
    Way.PAPER: Fate.SHREDDED,
}
BY = pytest.mark.parametrize("way", list(GONE))


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def make(pair: Pair, way: Way, **more: str) -> tuple[CaseId, DisclosureId]:
    """Seal, lock or print a handover of a new case."""
    case_id, desk = pair.case(), pair.kommune
    answers = {**pair.answers(case_id, "subject"), "way": str(way), **more}
    ready = desk.prepare(case_id, answers)
    to = (ready.disclosure_id, ready.digest)
    if way is Way.BUNDLE:
        desk.seal(*to, str(pair.stick))
    elif way is Way.LOCKED_PDF:
        desk.lock(*to, str(pair.stick))
    else:
        desk.print_copies(*to, 2)
    return case_id, ready.disclosure_id


def why(act: Callable[[], object]) -> tuple[str, str]:
    with pytest.raises(Refused) as refused:
        act()
    return refused.value.why.source, refused.value.field


def fate(kind: Fate, reason: str = WHY) -> dict[str, str]:
    return {"reason": reason, "fate": str(kind)}


def open_kinds(pair: Pair, case_id: CaseId) -> set[EntryKind]:
    with pair.kommune.office.begin() as work:
        return {each.kind for each in work.entries.open_of_case(case_id)}


@BY
def test_it_is_withdrawn_with_a_reason_and_nobody_waits_for_a_receipt(
    pair: Pair, way: Way
) -> None:
    case_id, key = make(pair, way)
    assert EntryKind.RECEIPT in open_kinds(pair, case_id)
    done = pair.kommune.take_back(key, fate(GONE[way]))
    assert done.advice is None
    assert EntryKind.RECEIPT not in open_kinds(pair, case_id)
    assert open_kinds(pair, case_id)  # the case still has a next step
    rows = pair.kommune.office.database.execute(
        "SELECT reason FROM entry WHERE kind = 'receipt' AND status = :ended",
        {"ended": str(EntryStatus.ENDED)},
    ).fetchall()
    assert rows == [("not_given",)]
    assert exchange.handovers(pair.kommune.office.database, EVERYTHING) == ()
    kind, data, words = pair.kommune.office.database.execute(
        "SELECT kind, data, words FROM happening ORDER BY seq DESC LIMIT 1"
    ).fetchall()[0]
    said = plain(sentence(kind, json.loads(data)))
    assert said == "Handover V-2026-0001 withdrawn; Demokredsens Politi never got it"
    assert words == WHY
    assert pair.kommune.log()[-1] == "disclosure.withdrawn done"


@BY
def test_the_register_says_so_and_never_counts_it_as_given(pair: Pair, way: Way) -> None:
    case_id, key = make(pair, way)
    pair.kommune.take_back(key, fate(GONE[way]))
    sql = pair.kommune.office.database
    for asked in (Asked(), Asked((Kind.CASE, case_id))):
        (row,) = register.listed(sql, EVERYTHING, asked).rows
        assert row.stands == NEVER_GIVEN
        assert row.terms is False
    assert (
        register.listed(sql, EVERYTHING, Asked().narrowed(Filter.DIRECTION, "out")).total == 0
    )
    withdrawn = Asked().narrowed(Filter.STATE, str(DisclosureState.WITHDRAWN))
    assert register.listed(sql, EVERYTHING, withdrawn).total == 1
    with pair.kommune.office.begin() as work:
        disclosure = work.disclosures.get(key)
        case = work.cases.get(case_id)
        assert insight._given(work, (), (case,), ()) == []
    assert disclosure.refused_reason == WHY
    direction = disclosure.direction
    assert happened(disclosure.state, direction) == NOT_GIVEN[direction]


@BY
def test_nothing_can_be_done_with_it_afterwards(pair: Pair, way: Way) -> None:
    _, key = make(pair, way)
    with pair.kommune.office.begin() as work:
        words = " ".join(work.deliveries.get(key).control)
    desk = pair.kommune
    desk.take_back(key, fate(GONE[way]))
    voice = {"phone": "11 22 33 44", "words": words, "person": "Peter"}
    page = {"person": "Peter", "signed_on": "2026-01-14", "kept": "Mappe"}
    again = {
        Way.BUNDLE: lambda: desk.seal(key, "", str(pair.stick)),
        Way.LOCKED_PDF: lambda: desk.lock_again(key, str(pair.stick)),
        Way.PAPER: lambda: desk.print_again(key),
    }
    for act in (
        lambda: desk.by_voice(key, voice),
        lambda: desk.on_paper(key, page),
        lambda: desk.mark_handed_over(key),
        lambda: desk.take_back(key, fate(GONE[way])),
        again[way],
    ):
        assert why(act)[0] == WRONG_STATE.source
    with desk.office.begin() as work:
        assert work.disclosures.get(key).state is DisclosureState.WITHDRAWN


def test_who_has_signed_for_it_has_got_it_whatever_was_said_here(pair: Pair) -> None:
    sealed = pair.sealed("subject")
    received = pair.police.receive(sealed.file.path)
    receipt = pair.police.write_receipt(received.bundle_id, "", str(pair.stick))
    pair.kommune.take_back(sealed.disclosure_id, fate(Fate.DELETED))
    pair.kommune.accept_receipt(receipt.file.path)
    sql = pair.kommune.office.database
    (row,) = register.listed(sql, EVERYTHING, Asked()).rows
    assert row.stands == STATES[DisclosureState.RECEIPTED_DIGITAL]
    assert (
        register.listed(sql, EVERYTHING, Asked().narrowed(Filter.DIRECTION, "out")).total == 1
    )
    with pair.kommune.office.begin() as work:
        disclosure = work.disclosures.get(sealed.disclosure_id)
        told = [
            each.happening.kind for each in work.story.of_case(CaseId(disclosure.case_id or ""))
        ]
        given = insight._given(
            work, (), (work.cases.get(CaseId(disclosure.case_id or "")),), ()
        )
    assert disclosure.refused_reason == ""
    assert {"disclosure_taken_back", "receipted_by"} <= set(told), "both stay to be read"
    assert len(given) == 1, "the citizen is told"


def test_what_was_prepared_only_stays_out_of_the_register(pair: Pair) -> None:
    prepared = pair.prepared("subject")
    assert why(lambda: pair.kommune.take_back(prepared.disclosure_id, fate(Fate.DELETED)))[
        0
    ] == (WRONG_STATE.source)
    pair.kommune.withdraw(prepared.disclosure_id)
    sql = pair.kommune.office.database
    assert register.listed(sql, EVERYTHING, Asked()).total == 0


@BY
def test_it_wants_a_reason_and_that_it_is_destroyed(pair: Pair, way: Way) -> None:
    _, key = make(pair, way)
    take = pair.kommune.take_back
    assert why(lambda: take(key, {"fate": str(GONE[way])}))[1] == "reason"
    assert why(lambda: take(key, {"reason": WHY}))[1] == "fate"
    other = Fate.SHREDDED if way is not Way.PAPER else Fate.DELETED
    assert why(lambda: take(key, fate(other))) == (OTHER_FATE.source, "fate")
    pair.kommune.mark_handed_over(key)  # somebody has it: it was given
    assert why(lambda: take(key, fate(GONE[way])))[0] == WRONG_STATE.source


def test_its_copies_are_settled_but_for_those_that_were_before(pair: Pair) -> None:
    case_id, key = make(pair, Way.PAPER)
    with pair.kommune.office.begin() as work:
        first, second = work.prints.of_case(case_id)
    pair.kommune.settle_copy(first.id, Fate.NOT_PRINTED)
    pair.kommune.take_back(key, fate(Fate.SHREDDED))
    with pair.kommune.office.begin() as work:
        found = {each.id: each.fate for each in work.prints.of_case(case_id)}
    assert found == {first.id: Fate.NOT_PRINTED, second.id: Fate.SHREDDED}


@BY
def test_what_is_lost_starts_the_hours_of_a_breach(pair: Pair, way: Way) -> None:
    case_id, key = make(pair, way)
    done = pair.kommune.take_back(key, fate(Fate.LOST))
    assert done.advice == BREACH_ADVICE
    assert EntryKind.BREACH in open_kinds(pair, case_id)
    assert EntryKind.RECEIPT not in open_kinds(pair, case_id)


def test_what_was_agreed_for_afterwards_is_not_waited_for(pair: Pair) -> None:
    terms = {
        "afterwards": str(Afterwards.DELETE),
        "terms_with": "Peter Fiktiv",
        "terms_by": "2026-03-01",
    }
    case_id, key = make(pair, Way.PAPER, **terms)
    assert EntryKind.TERMS in open_kinds(pair, case_id)
    pair.kommune.take_back(key, fate(Fate.SHREDDED))
    assert EntryKind.TERMS not in open_kinds(pair, case_id)


def test_what_belongs_to_a_transfer_is_called_back_there(pair: Pair) -> None:
    _, key = make(pair, Way.BUNDLE)
    pair.kommune.office.database.execute(
        "UPDATE contact SET kind = :kind", {"kind": str(OfficeKind.KOMMUNE)}
    )
    assert why(lambda: pair.kommune.take_back(key, fate(Fate.DELETED)))[0] == RECALL_IT.source
