"""A case goes to another kommune as a sealed bundle: the gate, the receipt, the other end."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.concerns.handed_in import NOT_OURS
from models.course import transfer
from models.course.transfer import TransferState
from models.disclosures.disclosure import DisclosureState
from models.disclosures.gate import NOT_TO_KOMMUNE, TO_TAKE_OVER, NotReady
from models.exchange import arrival
from models.exchange.case_file import CaseFile, CaseItem
from models.exchange.manifest import parse_manifest
from models.exchange.ways import ONLY_SEALED
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import BundleId, CaseId
from models.kernel.text import plain
from models.law.requests import Ask
from models.office.office import Actor, OfficeKind, User
from models.ports.records import NotFoundError
from models.usecases.confirm_contact import Heard
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.prepare_handover import Prepared
from models.usecases.register_concern import Call, RegisterConcern
from models.usecases.take_up_transfer import told, words_of
from models.usecases.transfers import RecordTransferReceipt, WithdrawTransfer
from models.workflow import stages
from storage.queries import exchange
from storage.repositories.sight import EVERYTHING, Sight
from tests.casework import entry_of, kinds_of
from tests.colleagues import LEA, join
from tests.handing import (
    CALL_ANSWERS,
    METTE,
    POLICE,
    Pair,
    make_neighbours,
    make_pair,
    open_desk,
)
from tests.transferring import RECEIPT, give, prepare, suspend, transfers

TAKE = {
    "owner": METTE.id,
    "kind": "extremism",
    "next_on": "2026-01-21",
    "danger_now": "no",
    "severity": "h48",
    "severity_reason": "Han er flyttet hertil",
    "children_home": "unknown",
}


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_neighbours(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


@pytest.fixture
def case(pair: Pair) -> CaseId:
    return pair.case()


def asked(pair: Pair, case: CaseId, *codes: str, **more: Any) -> dict[str, Any]:
    given = pair.answers(case, *(codes or ("subject", "cpr", "address", "concern_words")))
    return {**given, "ask": "takeover", "basis": "fvl28", **more}


def prepared(pair: Pair, case: CaseId, **more: Any) -> Prepared:
    return pair.kommune.prepare(case, asked(pair, case, **more))


def sealed(pair: Pair, case: CaseId) -> str:
    """A transfer of the case that stands on the stick."""
    prepare(pair.kommune.office, case)
    ready = prepared(pair, case)
    return pair.kommune.seal(ready.disclosure_id, ready.digest, str(pair.stick)).file.path


def opened(pair: Pair, case: CaseId) -> BundleId:
    return pair.police.receive(sealed(pair, case)).bundle_id


def refused(act: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as found:
        act()
    return found.value


def test_nothing_goes_to_a_kommune_without_a_transfer(pair: Pair, case: CaseId) -> None:
    why = refused(lambda: prepared(pair, case))
    assert (why.why, why.field) == (transfer.NO_TRANSFER, "contact")
    assert pair.kommune.count("disclosure") == 0
    assert pair.kommune.log()[-1] == "disclosure.refused refused"
    offered = [each.id for each in pair.kommune.choose(case).contacts]
    assert offered == []


@pytest.mark.parametrize("way", ["locked_pdf", "paper"])
def test_nor_by_a_way_that_the_new_kommune_cannot_take_it_over_from(
    pair: Pair, case: CaseId, way: str
) -> None:
    prepare(pair.kommune.office, case)
    why = refused(lambda: prepared(pair, case, way=way))
    assert (why.why, why.field) == (ONLY_SEALED, "way")
    assert pair.kommune.count("disclosure") == 0
    assert transfers(pair.kommune.office, case)[-1].state == TransferState.PREPARED


@pytest.mark.parametrize("way", ["paper", "mail"])
def test_by_hand_it_goes_on_paper_or_by_mail_and_passes_with_the_receipt(
    pair: Pair, case: CaseId, way: str
) -> None:
    office = pair.kommune.office
    record = prepare(office, case)
    give(office, case, record, way=way, journal="2026-77")
    assert transfers(office, case)[-1].state == TransferState.SENT, "still ours"
    RecordTransferReceipt(office.begin)(record.id, RECEIPT)
    done = transfers(office, case)[-1]
    assert (done.state, done.ended_at is None) == (TransferState.RECEIPTED, False)


def test_nor_in_a_transfer_to_another_kommune(pair: Pair, case: CaseId) -> None:
    prepare(pair.kommune.office, case, kommune="147")
    why = refused(lambda: prepared(pair, case))
    assert plain(why.why) == plain(transfer.OTHER_KOMMUNE.filled(name="Frederiksberg Kommune"))
    assert pair.kommune.choose(case).contacts == ()


def test_nor_in_a_transfer_of_another_case(pair: Pair, case: CaseId) -> None:
    prepare(pair.kommune.office, case)
    other = pair.case()
    assert refused(lambda: prepared(pair, other)).why is transfer.NO_TRANSFER


def test_what_was_prepared_is_not_sealed_once_the_transfer_is_given_up(
    pair: Pair, case: CaseId
) -> None:
    record = prepare(pair.kommune.office, case)
    ready = prepared(pair, case)
    WithdrawTransfer(pair.kommune.office.begin)(record.id, {"reason": "Han blev"})
    refused(lambda: pair.kommune.seal(ready.disclosure_id, ready.digest, str(pair.stick)))
    with pair.kommune.office.begin() as work:
        assert work.disclosures.get(ready.disclosure_id).state is DisclosureState.WITHDRAWN
    assert list(pair.stick.glob("*.age")) == []


def test_giving_up_leaves_a_handover_to_the_police_alone(
    pair: Pair, case: CaseId, tmp_path: Path
) -> None:
    police = open_desk(tmp_path / "police", b"p", POLICE)
    card = police.export_card(str(pair.stick), "70 20 30 40")
    police.office.database.close()
    added = pair.kommune.add_contact(card.path)
    heard = Heard(card.words, "11 22 33 44", read_ours=True)
    pair.kommune.confirm(added.contact_id, heard)
    record = prepare(pair.kommune.office, case)
    to_police = {**asked(pair, case), "contact": added.contact_id, "ask": "assessment"}
    ready = pair.kommune.prepare(case, to_police)
    WithdrawTransfer(pair.kommune.office.begin)(record.id, {"reason": "Han blev"})
    with pair.kommune.office.begin() as work:
        assert work.disclosures.get(ready.disclosure_id).state is DisclosureState.PREPARED
    again = prepare(pair.kommune.office, case)
    pair.kommune.seal(ready.disclosure_id, ready.digest, str(pair.stick))
    assert transfers(pair.kommune.office, case)[-1].state == TransferState.PREPARED
    assert again.ended_at is None
    assert EntryKind.RECEIPT in kinds_of(pair.kommune.office, case)


def test_a_transfer_asks_to_take_over_on_a_law_that_allows_it(pair: Pair, case: CaseId) -> None:
    prepare(pair.kommune.office, case)
    with pytest.raises(NotReady) as found:
        prepared(pair, case, ask="assessment", basis="strl141")
    whys = {problem.field: problem.what for problem in found.value.problems}
    assert whys == {"ask": TO_TAKE_OVER, "basis": NOT_TO_KOMMUNE}


def test_a_case_that_rests_does_not_leave(pair: Pair, case: CaseId) -> None:
    prepare(pair.kommune.office, case)
    ready = prepared(pair, case)
    answers = asked(pair, case)
    suspend(pair.kommune.office, case)
    for act in (
        lambda: pair.kommune.prepare(case, answers),
        lambda: pair.kommune.seal(ready.disclosure_id, ready.digest, str(pair.stick)),
    ):
        assert refused(act).why is stages.SUSPENDED
    choice = pair.kommune.choose(case)
    assert (choice.contacts, choice.transfer_to) == ((), ""), "only to the police"


def test_the_form_begins_with_what_the_transfer_says(pair: Pair, case: CaseId) -> None:
    prepare(pair.kommune.office, case)
    choice = pair.kommune.choose(case)
    assert [each.id for each in choice.contacts] == [pair.contact]
    assert choice.transfer_to == "København Kommune"
    assert choice.answers["contact"] == pair.contact
    assert choice.answers["ask"] == "takeover"
    assert choice.answers["withheld"] == "Naboens klage"


def test_sealing_sends_it_and_waits_for_the_receipt(pair: Pair, case: CaseId) -> None:
    sealed(pair, case)
    office = pair.kommune.office
    assert transfers(office, case)[0].state == TransferState.SENT
    assert EntryKind.RECEIPT not in kinds_of(office, case)
    assert entry_of(office, case, EntryKind.TRANSFER_RECEIPT).place == "København Kommune"
    (row,) = exchange.handovers(office.database.sql, EVERYTHING, case)
    assert row.to_kommune


def test_a_sealed_file_is_not_given_away_once_it_is_given_up(pair: Pair, case: CaseId) -> None:
    record = prepare(pair.kommune.office, case)
    ready = prepared(pair, case)
    done = pair.kommune.seal(ready.disclosure_id, ready.digest, str(pair.stick))
    WithdrawTransfer(pair.kommune.office.begin)(record.id, {"reason": "Han blev"})
    why = refused(lambda: pair.kommune.mark_handed_over(done.disclosure_id))
    assert why.why is transfer.GIVEN_UP


def test_a_sealed_file_of_a_transfer_under_way_is_given(pair: Pair, case: CaseId) -> None:
    prepare(pair.kommune.office, case)
    ready = prepared(pair, case)
    done = pair.kommune.seal(ready.disclosure_id, ready.digest, str(pair.stick))
    pair.kommune.mark_handed_over(done.disclosure_id)
    refused(lambda: pair.kommune.mark_handed_over(done.disclosure_id))


def test_a_conflict_of_interest_hides_the_bundle_too(pair: Pair, case: CaseId) -> None:
    bundle = opened(pair, case)
    taken = pair.police.take_up(bundle, TAKE)
    theirs = pair.police.office
    join(theirs, LEA)
    concern = (Kind.CONCERN, str(taken.concern_id))
    DeclareConflict(theirs.begin)(Declared(concern, "Nabo", METTE.id))
    with pytest.raises(NotFoundError):
        pair.police.view(bundle)
    sight = Sight.of(theirs.database.sql, _actor(), theirs.clock.now())
    assert exchange.inbox(theirs.database.sql, sight) == ()


def _actor() -> Actor:
    return Actor(METTE.id, METTE.role)


def test_what_was_in_it_goes_with_the_concern_and_it_cannot_come_again(
    pair: Pair, case: CaseId
) -> None:
    path = sealed(pair, case)
    bundle = pair.police.receive(path).bundle_id
    taken = pair.police.take_up(bundle, TAKE)
    theirs = pair.police.office
    with theirs.begin() as work:
        work.deletions.erase(Kind.CONCERN, str(taken.concern_id))
        work.note(Note(Act.RECORD_DELETED))
        work.commit()
    with pytest.raises(NotFoundError):
        pair.police.view(bundle)
    assert exchange.inbox(theirs.database.sql) == ()
    kept = theirs.database.sql.execute("SELECT manifest, case_json FROM bundle_in").fetchone()
    assert kept is not None
    assert [bytes(each) for each in kept] == [b"", b""]
    refused(lambda: pair.police.receive(path))


def test_a_kommune_takes_in_only_transfers(pair: Pair, case: CaseId) -> None:
    prepare(pair.kommune.office, case)
    ready = prepared(pair, case)
    done = pair.kommune.seal(ready.disclosure_id, ready.digest, str(pair.stick))
    with pair.kommune.office.begin() as work:
        manifest = parse_manifest(work.bundles.out_of(done.disclosure_id).manifest)
    other = replace(manifest, grounds=replace(manifest.grounds, ask=Ask.ASSESSMENT))
    with pair.police.office.begin() as work:
        sender, office = work.contacts.every()[0], work.offices.office()
    digests = frozenset(manifest.recipients)
    arrival.require_for_us(manifest, sender, office, digests, manifest.created)
    why = refused(
        lambda: arrival.require_for_us(other, sender, office, digests, manifest.created)
    )
    assert why.why is arrival.NO_TRANSFER
    police = replace(sender, card=replace(sender.pinned(), kind=OfficeKind.POLICE))
    why = refused(
        lambda: arrival.require_for_us(manifest, police, office, digests, manifest.created)
    )
    assert why.why is arrival.NO_TRANSFER, "a kommune is what the pinned card says it is"


def test_the_police_take_nothing_up(tmp_path: Path) -> None:
    pair = make_pair(tmp_path)
    pair.introduce()
    bundle = pair.police.receive(pair.sealed("subject").file.path).bundle_id
    assert not pair.police.view(bundle).to_take_up
    for act in (pair.police.take_up, pair.police.reject):
        answers = TAKE if act is pair.police.take_up else {"reason": "elsewhere"}
        assert refused(partial(act, bundle, answers)).why is NOT_OURS
    assert refused(lambda: pair.police.open_take_up(bundle)).why is NOT_OURS
    assert pair.police.count("case_file") == 0
    pair.kommune.office.database.close()
    pair.police.office.database.close()


def test_what_has_not_its_form_is_left_out() -> None:
    items = (
        CaseItem("subject", "Hvem", "Ja", {"name": "Dawit", "born": "igår", "new": "x"}),
        CaseItem("cpr", "Nummer", "Ja", {"cpr": "ikke et nummer"}),
        CaseItem("note", "Notat", "Ja", {"words": "Andet"}),
    )
    case = CaseFile("b", "V", "S", datetime(2026, 1, 14, tzinfo=UTC), items, practice=True)
    assert told(case) == {"name": "Dawit"}
    assert words_of(case) == ""


def test_a_sealed_file_is_not_given_away_while_the_case_rests(pair: Pair, case: CaseId) -> None:
    prepare(pair.kommune.office, case)
    ready = prepared(pair, case)
    done = pair.kommune.seal(ready.disclosure_id, ready.digest, str(pair.stick))
    suspend(pair.kommune.office, case)
    why = refused(lambda: pair.kommune.mark_handed_over(done.disclosure_id))
    assert why.why is stages.SUSPENDED


@pytest.mark.parametrize("codes", [("subject",), ("cpr",)])
def test_a_colleague_in_conflict_does_not_see_what_has_arrived(
    pair: Pair, case: CaseId, codes: tuple[str, ...]
) -> None:
    theirs = pair.police.office
    join(theirs, LEA)
    known = RegisterConcern(theirs.begin)(Call(CALL_ANSWERS, theirs.clock.now())).concern_id
    prepare(pair.kommune.office, case)
    ready = pair.kommune.prepare(case, asked(pair, case, *codes))
    path = pair.kommune.seal(ready.disclosure_id, ready.digest, str(pair.stick)).file.path
    bundle = pair.police.receive(path).bundle_id

    def seen_by(user: User) -> tuple[bool, bool, bool]:
        actor = Actor(user.id, user.role)
        sight = Sight.of(theirs.database.sql, actor, theirs.clock.now())
        listed = bool(exchange.inbox(theirs.database.sql, sight))
        with theirs.begin_as(user)() as work:
            here = bool(work.bundles.here())
            try:
                work.bundles.received(bundle)
            except NotFoundError:
                return listed, here, False
        return listed, here, True

    assert seen_by(LEA) == (True, True, True)
    DeclareConflict(theirs.begin)(Declared((Kind.CONCERN, known), "Nabo", LEA.id))
    assert seen_by(LEA) == (False, False, False)
    assert seen_by(METTE) == (True, True, True)
