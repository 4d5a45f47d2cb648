"""Three receipts that are never equal: by voice, on paper, digital; the stronger one stands."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.cases.papers import Fate, Paper
from models.disclosures.disclosure import (
    RECEIPTED,
    WRONG_STATE,
    Disclosure,
    DisclosureState,
    Way,
)
from models.forms.definitions.handover import HANDOVER
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, DisclosureId
from models.ports.records import NotFoundError
from models.usecases.handover_on_paper import HOW_MANY, OnPaper
from models.usecases.handover_seen import case_of
from models.usecases.receipts import NOT_BEFORE, NOT_OF_CASE, NOT_YET, OTHER_WORDS
from models.usecases.save_draft import Half, SaveDraft
from storage.paper.extract import words_of
from storage.queries import exchange
from storage.repositories.sight import EVERYTHING
from tests.attaching import PDF, add, file_of
from tests.handing import Pair, make_pair

CALLED = {"phone": "11 22 33 44", "person": "Peter Fiktiv, vagthavende", "own_number": "0700-1"}
SIGNED = {"person": "Peter Fiktiv", "signed_on": "2026-01-14", "kept": "Mappe 3"}
RANK = (
    DisclosureState.RECEIPTED_ORAL,
    DisclosureState.RECEIPTED_PAPER,
    DisclosureState.RECEIPTED_DIGITAL,
)


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def why(act: object, *args: object) -> str:
    with pytest.raises(Refused) as refused:
        act(*args)  # type: ignore[operator]
    return refused.value.why.source


def printed(pair: Pair, copies: int = 1) -> tuple[CaseId, OnPaper]:
    case_id = pair.case()
    ready = pair.kommune.prepare(case_id, {**pair.answers(case_id), "way": "paper"})
    return case_id, pair.kommune.print_copies(ready.disclosure_id, ready.digest, copies)


def control(pair: Pair, disclosure: DisclosureId) -> str:
    with pair.kommune.office.begin() as work:
        return " ".join(work.deliveries.get(disclosure).control)


def heard(pair: Pair, disclosure: DisclosureId, **more: str) -> dict[str, Any]:
    return {**CALLED, "words": control(pair, disclosure), **more}


def row_of(pair: Pair, case_id: CaseId | None = None) -> Any:
    return exchange.handovers(pair.kommune.office.database, EVERYTHING, case_id)[0]


def test_numbered_copies_are_registered_with_a_page_to_sign(pair: Pair) -> None:
    case_id, made = printed(pair, 2)
    assert [copy.number for copy in made.copies] == ["U-2026-0001", "U-2026-0002"]
    first, second = (words_of(copy.pdf) for copy in made.copies)
    assert all("Copy 1 of 2 · U-2026-0001" in " ".join(page.split()) for page in first)
    assert all("Copy 2 of 2 · U-2026-0002" in " ".join(page.split()) for page in second)
    for said in (*control(pair, made.disclosure_id).split(), made.number, "Signature"):
        assert said in " ".join(first[-1].split())
    with pair.kommune.office.begin() as work:
        copies = work.prints.of_case(case_id)
    assert {copy.document for copy in copies} == {Paper.HANDOVER}
    assert [copy.holder for copy in copies] == ["Demokredsens Politi, Peter Fiktiv"] * 2
    assert all(copy.settled_at is None for copy in copies)


def test_copies_that_were_given_are_settled_and_those_of_others_are_not(pair: Pair) -> None:
    case_id, made = printed(pair)
    again = pair.kommune.print_again(made.disclosure_id, 1)
    assert control(pair, made.disclosure_id).split()[0] in " ".join(
        words_of(again.copies[0].pdf)
    )
    other = pair.case()
    ready = pair.kommune.prepare(other, {**pair.answers(other), "way": "paper"})
    pair.kommune.print_copies(ready.disclosure_id, ready.digest)
    with pair.kommune.office.begin() as work:
        spoilt = work.prints.get(made.copies[0].print_id)
        spoilt.settle(Fate.NOT_PRINTED, work.now)
        work.prints.save(spoilt)
        work.note(Note(Act.COPY_SETTLED))
        work.commit()
    pair.kommune.mark_handed_over(made.disclosure_id)
    with pair.kommune.office.begin() as work:
        fates = [copy.fate for copy in work.prints.of_case(case_id)]
        assert [copy.fate for copy in work.prints.of_case(other)] == [None]
    assert fates == [Fate.NOT_PRINTED, Fate.HANDED_OVER]
    assert row_of(pair, case_id).way is Way.PAPER


def test_a_half_filled_form_is_forgotten_once_it_is_printed(pair: Pair) -> None:
    case_id = pair.case()
    answers = {**pair.answers(case_id), "way": "paper"}
    half = Half(HANDOVER, answers, pair.kommune.office.clock.now(), about=(Kind.CASE, case_id))
    draft = SaveDraft(pair.kommune.office.begin)(half).draft
    ready = pair.kommune.prepare(case_id, answers)
    pair.kommune.print_copies(ready.disclosure_id, ready.digest, 1, draft)
    assert pair.kommune.count("draft") == 0


def test_what_was_never_made_cannot_be_confirmed(pair: Pair, prepared: Disclosure) -> None:
    with pytest.raises(NotFoundError):
        pair.kommune.by_voice(prepared.id, {**CALLED, "words": "en to tre fire"})
    with pytest.raises(ValueError, match="from a case"):
        case_of(replace(prepared, case_id=None))


@pytest.mark.parametrize("copies", [0, 4])
def test_one_to_three_copies(pair: Pair, copies: int) -> None:
    case_id = pair.case()
    ready = pair.kommune.prepare(case_id, {**pair.answers(case_id), "way": "paper"})
    to = (ready.disclosure_id, ready.digest, copies)
    assert why(pair.kommune.print_copies, *to) == HOW_MANY.source
    assert why(pair.kommune.print_again, ready.disclosure_id) == WRONG_STATE.source


def test_the_four_words_read_back_confirm_it(pair: Pair) -> None:
    case_id, made = printed(pair)
    words = control(pair, made.disclosure_id).upper()
    pair.kommune.by_voice(
        made.disclosure_id, heard(pair, made.disclosure_id, words=f" {words} ")
    )
    row = row_of(pair, case_id)
    assert (row.state, row.receipt_due) == (DisclosureState.RECEIPTED_ORAL, None)
    assert (row.receipt.kind, row.receipt.person, row.receipt.proof, row.receipt.own_number) == (
        DisclosureState.RECEIPTED_ORAL, CALLED["person"], "11 22 33 44", "0700-1",
    )  # fmt: skip
    assert row.receipted_at == pair.kommune.office.clock.now()
    assert "receipt.by_voice done" in pair.kommune.log()


def test_other_words_confirm_nothing_and_stand_in_the_log(pair: Pair) -> None:
    case_id, made = printed(pair)
    right = control(pair, made.disclosure_id).split()
    for words in (right[:3], right[::-1], [*right, "ost"], ["ost"]):
        told = heard(pair, made.disclosure_id, words=" ".join(words))
        assert why(pair.kommune.by_voice, made.disclosure_id, told) == OTHER_WORDS.source
    assert row_of(pair, case_id).state is DisclosureState.SEALED
    assert pair.kommune.log().count("receipt.refused refused") == 4


def test_a_signed_page_stands_above_a_voice_and_keeps_where_it_is(pair: Pair) -> None:
    case_id, made = printed(pair)
    pair.kommune.by_voice(made.disclosure_id, heard(pair, made.disclosure_id))
    page = add(pair.kommune.office, case_id, file_of(pair.stick, "side.pdf", PDF))
    pair.kommune.on_paper(made.disclosure_id, {**SIGNED, "attachment": page.id})
    row = row_of(pair, case_id)
    assert (row.state, row.receipt.proof) == (DisclosureState.RECEIPTED_PAPER, "Mappe 3")
    with pair.kommune.office.begin() as work:
        both = work.deliveries.receipts_of(made.disclosure_id)
    assert [each.kind for each in both] == [
        DisclosureState.RECEIPTED_ORAL, DisclosureState.RECEIPTED_PAPER,
    ]  # fmt: skip
    assert both[1].attachment_id == page.id
    again = heard(pair, made.disclosure_id)
    assert why(pair.kommune.by_voice, made.disclosure_id, again) == WRONG_STATE.source
    assert why(pair.kommune.on_paper, made.disclosure_id, SIGNED) == WRONG_STATE.source


def test_a_page_is_signed_after_it_was_made_and_not_tomorrow(pair: Pair) -> None:
    case_id, made = printed(pair)
    for day, sentence in (("2026-01-15", NOT_YET), ("2026-01-13", NOT_BEFORE)):
        told = {**SIGNED, "signed_on": day}
        assert why(pair.kommune.on_paper, made.disclosure_id, told) == sentence.source
    other = {**SIGNED, "attachment": "00000000-0000-4000-8000-000000000099"}
    assert why(pair.kommune.on_paper, made.disclosure_id, other) == NOT_OF_CASE.source
    pair.kommune.office.wait(days=1)
    pair.kommune.on_paper(made.disclosure_id, SIGNED)
    assert f"{row_of(pair, case_id).receipted_at:%d.%m.%Y %H}" == "14.01.2026 11"


def test_a_bundle_too_can_be_confirmed_by_voice_before_its_receipt_comes(pair: Pair) -> None:
    sealed = pair.sealed()
    pair.kommune.by_voice(sealed.disclosure_id, heard(pair, sealed.disclosure_id))
    opened = pair.police.receive(sealed.file.path)
    receipt = pair.police.write_receipt(opened.bundle_id, "0700-2", str(pair.stick))
    pair.kommune.accept_receipt(receipt.file.path)
    row = row_of(pair)
    assert row.state is DisclosureState.RECEIPTED_DIGITAL
    assert (row.receipt.person, row.receipt.own_number, row.receipt.proof) == (
        "Peter Fiktiv", "0700-2", "",
    )  # fmt: skip
    assert why(pair.kommune.on_paper, sealed.disclosure_id, SIGNED) == WRONG_STATE.source


def test_what_is_not_receipted_is_a_task_by_every_way_and_the_latest_comes_first(
    pair: Pair,
) -> None:
    rows: list[DisclosureId] = []
    for way in ("bundle", "locked_pdf", "paper"):
        case_id = pair.case()
        ready = pair.kommune.prepare(case_id, {**pair.answers(case_id), "way": way})
        to = (ready.disclosure_id, ready.digest)
        if way == "paper":
            pair.kommune.print_copies(*to)
        else:
            (pair.kommune.seal if way == "bundle" else pair.kommune.lock)(*to, str(pair.stick))
        rows.append(ready.disclosure_id)
        with pair.kommune.office.begin() as work:
            (entry,) = work.entries.open_about(ready.disclosure_id)
        assert entry.kind is EntryKind.RECEIPT
        pair.kommune.office.wait(hours=5)
    pair.prepared()
    listed = exchange.handovers(pair.kommune.office.database, EVERYTHING)
    assert [row.id for row in listed][:3] == rows
    assert listed[3].state is DisclosureState.PREPARED
    pair.kommune.by_voice(rows[0], heard(pair, rows[0]))
    listed = exchange.handovers(pair.kommune.office.database, EVERYTHING)
    assert [row.id for row in listed][:2] == rows[1:]
    assert listed[-1].id == rows[0]


@pytest.fixture
def prepared(pair: Pair) -> Disclosure:
    case_id = pair.case()
    ready = pair.kommune.prepare(case_id, pair.answers(case_id))
    with pair.kommune.office.begin() as work:
        return work.disclosures.get(ready.disclosure_id)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(RANK), max_size=6))
def test_the_strongest_receipt_stands_whatever_the_order(
    prepared: Disclosure, kinds: list[DisclosureState]
) -> None:
    made = replace(prepared, events=[])
    made.seal(made.at)
    for kind in kinds:
        before = made.state
        weaker = before in RECEIPTED and RANK.index(kind) <= RANK.index(before)
        if weaker:
            with pytest.raises(Refused):
                made.receipt(kind)
            assert made.state is before
        else:
            made.receipt(kind)
            assert made.state is kind
    assert not kinds or made.state is max(kinds, key=RANK.index)
