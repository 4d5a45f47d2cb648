"""Terms of return or deletion: agreed in the wizard, signed, asked for, confirmed and shown."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from models.audit.acts import Act
from models.calendar.entry import Entry, EntryKind
from models.calendar.reminders import leads_of
from models.disclosures.disclosure import Disclosure
from models.disclosures.gate import TERMS_LATER, NotReady
from models.disclosures.register import Asked
from models.disclosures.terms import KEPT_BEFORE, NO_TERMS, Afterwards, Proof, Terms
from models.exchange.manifest import parse_manifest
from models.exchange.receipt import Word
from models.exchange.terms import Terms as SignedTerms
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, DisclosureId
from models.office.office import Actor
from models.ports.records import NotFoundError
from models.usecases.give_back import NO_WORD
from models.usecases.take_receipt import WORD_STANDS
from models.usecases.terms import NOT_LATER, KeepTerms
from storage.queries.reads import SqlReads
from tests.handing import Pair, make_pair
from tests.office import ANE

AGREED = {
    "afterwards": "delete",
    "terms_with": "Sektionsleder",
    "terms_by": "2026-02-13",
    "terms_words": "Også kopier.",
}
TOLD = {"proof": "spoken", "on": "2026-01-14", "words": "Sektionslederen, makuleret"}


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def handed(pair: Pair, **agreed: Any) -> DisclosureId:
    """A sealed handover with these terms."""
    case = pair.case()
    answers = {**pair.answers(case, "subject"), **agreed}
    prepared = pair.kommune.prepare(case, answers)
    pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    return prepared.disclosure_id


def bundle_of(pair: Pair) -> str:
    """The sealed file on the stick."""
    with pair.kommune.office.begin() as work:
        [key] = pair.kommune.office.database.execute("SELECT id FROM disclosure").fetchall()
        return str(pair.stick / work.bundles.out_of(key[0]).file_name)


def of(pair: Pair, key: DisclosureId) -> Disclosure:
    with pair.kommune.office.begin() as work:
        return work.disclosures.get(key)


def asked_for(pair: Pair, key: DisclosureId) -> list[Entry]:
    with pair.kommune.office.begin() as work:
        return [e for e in work.entries.open_about(key) if e.kind is EntryKind.TERMS]


def runs(pair: Pair) -> list[bool]:
    office = pair.kommune.office
    reads = SqlReads(office.database.sql, office.clock, Actor(ANE.id, ANE.role))
    return [row.terms for row in reads.registered(Asked()).rows]


def keep(pair: Pair, key: DisclosureId, **given: str) -> None:
    KeepTerms(pair.kommune.office.begin)(key, {**TOLD, **given})


def test_what_was_agreed_is_stored_signed_and_asked_for_on_the_day(pair: Pair) -> None:
    key = handed(pair, **AGREED)
    terms = of(pair, key).terms
    assert terms == Terms(Afterwards.DELETE, date(2026, 2, 13), "Sektionsleder", "Også kopier.")
    with pair.kommune.office.begin() as work:
        signed = parse_manifest(work.bundles.out_of(key).manifest)
    assert signed.terms == SignedTerms(Afterwards.DELETE, date(2026, 2, 13), "Også kopier.")
    (entry,) = asked_for(pair, key)
    assert local(entry.due_at).date() == date(2026, 2, 13)
    assert runs(pair) == [True]


def test_one_is_told_of_it_a_week_before_and_on_the_day() -> None:
    assert leads_of(EntryKind.TERMS).before == (timedelta(days=7), timedelta(0))


def test_without_an_agreement_nothing_is_signed_or_asked_for(pair: Pair) -> None:
    key = handed(pair, afterwards="no", terms_by="2026-02-13")
    assert of(pair, key).terms is None
    with pair.kommune.office.begin() as work:
        assert parse_manifest(work.bundles.out_of(key).manifest).terms is None
    assert asked_for(pair, key) == []
    assert runs(pair) == [False]
    with pytest.raises(Refused) as none:
        keep(pair, key)
    assert none.value.why == NO_TERMS


@pytest.mark.parametrize("field", ["terms_with", "terms_by"])
def test_an_agreement_says_with_whom_and_by_when(pair: Pair, field: str) -> None:
    with pytest.raises(NotReady) as missing:
        handed(pair, **{**AGREED, field: ""})
    assert [problem.field for problem in missing.value.problems] == [field]


@pytest.mark.parametrize("day", ["2026-01-14", "2026-01-13"])
def test_its_day_lies_ahead(pair: Pair, day: str) -> None:
    with pytest.raises(NotReady) as past:
        handed(pair, **{**AGREED, "terms_by": day})
    assert [problem.what for problem in past.value.problems] == [TERMS_LATER]


@pytest.mark.parametrize("proof", [Proof.SPOKEN, Proof.PAPER])
def test_told_by_phone_or_on_paper_it_is_written_down_once(pair: Pair, proof: Proof) -> None:
    key = handed(pair, **AGREED)
    keep(pair, key, proof=str(proof))
    kept = of(pair, key).terms
    assert kept is not None
    assert kept.kept is not None
    assert (kept.kept.proof, kept.kept.words) == (proof, TOLD["words"])
    assert asked_for(pair, key) == []
    assert runs(pair) == [False]
    assert pair.kommune.log()[-1] == f"{Act.TERMS_KEPT} done"
    with pytest.raises(Refused) as twice:
        keep(pair, key)
    assert twice.value.why == KEPT_BEFORE


def test_it_cannot_be_done_tomorrow(pair: Pair) -> None:
    key = handed(pair, **AGREED)
    with pytest.raises(Refused) as late:
        keep(pair, key, on="2026-01-15")
    assert (late.value.why, late.value.field) == (NOT_LATER, "on")


def test_that_it_was_received_does_not_end_the_task(pair: Pair) -> None:
    key = handed(pair, **AGREED)
    received = pair.police.receive(bundle_of(pair))
    receipt = pair.police.write_receipt(received.bundle_id, "0700-1", str(pair.stick))
    pair.kommune.accept_receipt(receipt.file.path)
    assert len(asked_for(pair, key)) == 1


def test_what_the_receiver_signs_ends_it(pair: Pair) -> None:
    key = handed(pair, **AGREED)
    bundle = pair.police.receive(bundle_of(pair)).bundle_id
    today = "2026-01-14"
    pair.police.answer(bundle, {"how": "phone", "day": today})
    pair.police.journalise(bundle, {"number": "0700-1", "day": today})
    given = pair.police.give_back(bundle, {"day": today}, str(pair.stick))
    assert given.file is not None
    pair.kommune.accept_receipt(given.file.path)
    terms = of(pair, key).terms
    assert terms is not None
    assert terms.kept is not None
    assert terms.kept.proof is Proof.SIGNED
    assert asked_for(pair, key) == []


def test_the_signed_word_can_be_written_into_a_file_afterwards(pair: Pair) -> None:
    key = handed(pair, **AGREED)
    bundle = pair.police.receive(bundle_of(pair)).bundle_id
    pair.police.answer(bundle, {"how": "phone", "day": "2026-01-14"})
    with pytest.raises(NotFoundError):
        pair.police.write_word(bundle, str(pair.stick))
    shown = pair.police.give_back(bundle, {"day": "2026-01-14"}).shown
    pair.police.office.clock.advance(timedelta(days=3))
    written = pair.police.write_word(bundle, str(pair.stick))
    assert pair.police.word_code(bundle).data == shown.data, "what was signed stays"
    pair.kommune.office.clock.advance(timedelta(days=4))
    accepted = pair.kommune.accept_receipt(written.file.path)
    assert (accepted.word, accepted.person) == (Word.DELETED, "Peter Fiktiv")
    terms = of(pair, key).terms
    assert terms is not None
    assert terms.kept is not None
    assert (terms.kept.proof, local(terms.kept.at).date()) == (Proof.SIGNED, date(2026, 1, 14))


def test_no_file_is_written_where_no_word_was_signed(pair: Pair) -> None:
    handed(pair)
    bundle = pair.police.receive(bundle_of(pair)).bundle_id
    pair.police.answer(bundle, {"how": "phone", "day": "2026-01-14"})
    pair.police.office.wait(days=400)
    pair.police.day_begins()
    with pytest.raises(Refused) as refused:
        pair.police.write_word(bundle, str(pair.stick))
    assert refused.value.why == NO_WORD


def test_a_word_about_what_was_told_already_or_never_agreed_changes_nothing(
    pair: Pair,
) -> None:
    key = handed(pair, **AGREED)
    keep(pair, key)
    before = of(pair, key)
    bundle = pair.police.receive(bundle_of(pair)).bundle_id
    pair.police.answer(bundle, {"how": "phone", "day": "2026-01-14"})
    pair.police.journalise(bundle, {"number": "0700-1", "day": "2026-01-14"})
    given = pair.police.give_back(bundle, {"day": "2026-01-14"}, str(pair.stick))
    assert given.file is not None
    pair.kommune.accept_receipt(given.file.path)
    assert of(pair, key).terms == before.terms


def test_a_word_is_read_in_once_and_told_once(pair: Pair) -> None:
    handed(pair, **AGREED)
    bundle = pair.police.receive(bundle_of(pair)).bundle_id
    pair.police.answer(bundle, {"how": "phone", "day": "2026-01-14"})
    given = pair.police.give_back(bundle, {"day": "2026-01-14"}, str(pair.stick))
    assert given.file is not None
    path = given.file.path
    pair.kommune.accept_receipt(path)
    stands = WORD_STANDS.filled(number="V-2026-0001")
    for again in (
        lambda: pair.kommune.accept_receipt(path),
        lambda: pair.kommune.accept_short(given.shown.data),
    ):
        with pytest.raises(Refused) as refusal:
            again()
        assert refusal.value.why == stands
    told = pair.kommune.office.database.value(
        "SELECT count(*) FROM happening WHERE kind IN ('bundle_deleted', 'bundle_returned')"
    )
    assert told == 1
    assert pair.kommune.log()[-1] == "receipt.refused refused"


def test_a_prepared_handover_opens_with_what_was_agreed(pair: Pair) -> None:
    case: CaseId = pair.case()
    pair.kommune.prepare(case, {**pair.answers(case, "subject"), **AGREED})
    begun = pair.kommune.choose(case).answers
    assert {key: begun[key] for key in AGREED} == AGREED
