"""Four eyes before sealing: asked for, seen as it will leave, approved or sent back."""

import json
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from models.audit.acts import Act
from models.cases.story import sentence
from models.disclosures.disclosure import DisclosureState, Way
from models.kernel.clock import stamp
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, DisclosureId
from models.kernel.text import plain
from models.office.countersignature import NEVER_SELF, WHY_DECLINED, SignedPaper
from models.ports.records import NotFoundError
from models.usecases.add_note import AddCaseNote
from models.usecases.approval import (
    CHANGED,
    CHANGED_SINCE_ASKED,
    NO_NEED,
    NOT_ASKED,
    ApproveHandover,
    AskApproval,
    SendBackHandover,
    ShowPrepared,
)
from models.usecases.confirm_contact import Heard
from models.usecases.countersign import (
    LOOK_FIRST,
    OTHER_SINCE,
    Countersign,
    ListCountersignatures,
    RecordSignedPaper,
    SetTwoPeople,
)
from models.usecases.prepare_handover import Prepared
from models.usecases.renew_keys import RenewKeys
from models.usecases.seal_handover import CHANGED_SINCE
from models.usecases.second_look import APPROVE_FIRST, NOT_THE_SECOND, Second
from storage.exchange.new_keys import KeyMaker
from storage.founding import add_user
from storage.paper.pdf import paint
from tests.colleagues import LEA, PIA
from tests.handing import Desk, Pair, make_pair
from tests.office import keys_of
from tests.transferring import KOMMUNER


@dataclass
class Office:
    """A kommune whose handovers want a second person, and a leader."""

    pair: Pair
    ours: Desk
    leader: Desk
    case: CaseId

    def prepare(self, way: str = "bundle") -> Prepared:
        answers = self.pair.answers(self.case, "subject", "note")
        return self.ours.prepare(self.case, {**answers, "way": way})

    def asked(self, way: str = "bundle") -> Prepared:
        found = self.prepare(way)
        AskApproval(self.ours.office.begin)(found.disclosure_id)
        return found

    def state(self, key: DisclosureId) -> DisclosureState:
        with self.ours.office.begin() as work:
            return work.disclosures.get(key).state

    def show(self, key: DisclosureId) -> Prepared:
        desk = self.leader
        return ShowPrepared(
            desk.office.begin, plain, paint, desk.cards.word_list.fingerprint, KOMMUNER
        )(key)

    def approve(self, key: DisclosureId, digest: str) -> None:
        desk = self.leader
        ApproveHandover(
            desk.office.begin, plain, paint, desk.cards.word_list.fingerprint, KOMMUNER
        )(key, digest)

    def told(self) -> list[str]:
        """What the case's story says of the second person's answer."""
        rows = self.ours.office.database.execute(
            "SELECT kind, data FROM happening WHERE kind LIKE 'disclosure_%' ORDER BY seq"
        ).fetchall()
        return [plain(sentence(kind, json.loads(data))) for kind, data in rows]

    def seal(self, prepared: Prepared) -> None:
        self.ours.seal(prepared.disclosure_id, prepared.digest, str(self.pair.stick))

    def make(self, prepared: Prepared) -> None:
        """Lock or print it."""
        to = (prepared.disclosure_id, prepared.digest)
        if prepared.way is Way.LOCKED_PDF:
            self.ours.lock(*to, str(self.pair.stick))
        else:
            self.ours.print_copies(*to)

    def made(self) -> int:
        """How much has been locked or printed."""
        return len(list(self.pair.stick.glob("*.pdf"))) + self.ours.count("print_copy")


@pytest.fixture
def office(tmp_path: Path) -> Office:
    pair = make_pair(tmp_path)
    pair.introduce()
    database, clock = pair.kommune.office.database, pair.kommune.office.clock
    with database.transaction() as transaction:
        for user in (LEA, PIA):
            add_user(transaction.sql, user, keys_of(user), stamp(clock.now()))
        transaction.commit()
    case, ours = pair.case(), pair.kommune
    AddCaseNote(ours.office.begin)(case, "En note, der skal med.")
    leader = Desk(replace(ours.office, user=LEA), ours.cards, ours.sealer)
    SetTwoPeople(leader.office.begin)(Act.BUNDLE_SEALED, on=True)
    return Office(pair, ours, leader, case)


def test_what_is_not_approved_is_not_sealed(office: Office) -> None:
    prepared = office.prepare()
    assert prepared.second is Second.ASK
    with pytest.raises(Refused) as refusal:
        office.seal(prepared)
    assert refusal.value.why == APPROVE_FIRST
    assert list(office.pair.stick.glob("*.age")) == []


def test_the_second_person_sees_the_same_and_approves(office: Office) -> None:
    prepared = office.asked()
    assert office.prepare().second is Second.ASKED
    shown = office.show(prepared.disclosure_id)
    assert shown.digest == prepared.digest
    assert shown.whole == prepared.whole
    office.approve(prepared.disclosure_id, shown.digest)
    assert office.state(prepared.disclosure_id) is DisclosureState.APPROVED
    again = office.prepare()  # gone on with, unchanged: it stays approved
    assert (again.second, again.digest) == (Second.APPROVED, prepared.digest)
    assert office.told() == ["Handover V-2026-0001 approved"]
    office.seal(again)
    assert office.state(prepared.disclosure_id) is DisclosureState.SEALED
    assert ListCountersignatures(office.leader.office.begin)().rows[0].asked.settled_at
    assert len(ListCountersignatures(office.leader.office.begin)().rows) == 1


@pytest.mark.parametrize("way", ["locked_pdf", "paper"])
def test_nothing_is_locked_or_printed_before_somebody_approved_exactly_this(
    office: Office, way: str
) -> None:
    prepared = office.prepare(way)
    assert prepared.second is Second.ASK
    for ready in (prepared, office.asked(way)):
        with pytest.raises(Refused) as refusal:
            office.make(ready)
        assert refusal.value.why == APPROVE_FIRST
    shown = office.show(prepared.disclosure_id)
    assert (shown.way, shown.whole) == (prepared.way, prepared.whole)
    office.approve(prepared.disclosure_id, shown.digest)
    other = office.prepare("bundle")  # what was approved goes by its way alone
    assert other.second is Second.ASK
    with pytest.raises(Refused):
        office.seal(other)
    assert (office.made(), list(office.pair.stick.glob("*.age"))) == (0, [])
    again = office.asked(way)
    office.approve(again.disclosure_id, again.digest)
    office.make(office.prepare(way))
    assert office.made() == 1
    assert office.state(prepared.disclosure_id) is DisclosureState.SEALED


@pytest.mark.parametrize("way", ["locked_pdf", "paper"])
def test_sent_back_it_is_neither_locked_nor_printed(office: Office, way: str) -> None:
    prepared = office.asked(way)
    SendBackHandover(office.leader.office.begin)(prepared.disclosure_id, "Lad noten blive.")
    with pytest.raises(Refused) as refusal:
        office.make(office.prepare(way))
    assert refusal.value.why == APPROVE_FIRST
    assert office.made() == 0


def test_what_is_changed_after_the_approval_is_approved_anew(office: Office) -> None:
    prepared = office.asked()
    office.approve(prepared.disclosure_id, prepared.digest)
    answers = {**office.pair.answers(office.case, "subject"), "less": "Mindre er nok."}
    changed = office.ours.prepare(office.case, answers)
    assert changed.second is Second.ASK
    with pytest.raises(Refused):
        office.seal(changed)


def test_sent_back_with_words_it_stays_prepared(office: Office) -> None:
    prepared = office.asked()
    back = SendBackHandover(office.leader.office.begin)
    with pytest.raises(Refused) as refusal:
        back(prepared.disclosure_id, " ")
    assert refusal.value.why == WHY_DECLINED
    back(prepared.disclosure_id, "Lad noten blive.")
    assert office.state(prepared.disclosure_id) is DisclosureState.PREPARED
    assert office.prepare().second is Second.ASK
    (row,) = ListCountersignatures(office.leader.office.begin)().rows
    assert row.asked.reason == "Lad noten blive."
    assert office.told() == ["Handover V-2026-0001 sent back; nothing has left"]


@pytest.mark.parametrize("words", ["før\0efter", "regning \u202egpj.exe", "x" * 100_000])
def test_words_that_cannot_be_kept_as_typed_send_nothing_back(
    office: Office, words: str
) -> None:
    prepared = office.asked()
    with pytest.raises(Refused):
        SendBackHandover(office.leader.office.begin)(prepared.disclosure_id, words)
    (row,) = ListCountersignatures(office.leader.office.begin)().rows
    assert row.asked.reason == ""


def test_nobody_approves_their_own_or_without_the_right(office: Office) -> None:
    prepared = office.asked()
    with pytest.raises(Refused) as refusal:
        SendBackHandover(office.ours.office.begin)(prepared.disclosure_id, "x")
    assert refusal.value.why in (NEVER_SELF, NOT_THE_SECOND)
    colleague = replace(office.ours.office, user=PIA)
    with pytest.raises(NotFoundError):  # a case of others: not even that it is there
        SendBackHandover(colleague.begin)(prepared.disclosure_id, "x")


def test_what_belongs_to_no_case_is_shown_to_nobody(office: Office) -> None:
    prepared = office.asked()
    office.ours.office.database.execute("UPDATE disclosure SET case_id = NULL")
    with pytest.raises(Refused) as refusal:
        office.show(prepared.disclosure_id)
    assert refusal.value.why == NOT_ASKED


def test_only_what_was_asked_for_is_shown_and_only_once(office: Office) -> None:
    prepared = office.prepare()
    with pytest.raises(Refused) as refusal:
        office.show(prepared.disclosure_id)
    assert refusal.value.why == NOT_ASKED
    ask = AskApproval(office.ours.office.begin)
    ask(prepared.disclosure_id)
    with pytest.raises(Refused) as refusal:
        ask(prepared.disclosure_id)
    assert refusal.value.why == NO_NEED


def test_what_is_no_longer_what_was_seen_is_not_approved(office: Office) -> None:
    prepared = office.asked()
    with pytest.raises(Refused) as refusal:
        office.approve(prepared.disclosure_id, "0" * 64)
    assert refusal.value.why == CHANGED
    office.ours.office.database.execute("UPDATE person SET name = 'En Anden Testesen'")
    with pytest.raises(Refused) as refusal:
        office.show(prepared.disclosure_id)
    assert refusal.value.why == CHANGED_SINCE_ASKED


def test_it_is_not_signed_unseen_in_the_list_but_may_be_on_paper(office: Office) -> None:
    prepared = office.asked()
    (row,) = ListCountersignatures(office.leader.office.begin)().rows
    assert row.barred == LOOK_FIRST
    with pytest.raises(Refused):
        Countersign(office.leader.office.begin)(row.asked.id)
    today = office.ours.office.clock.now().date()
    RecordSignedPaper(office.ours.office.begin)(
        row.asked.id, SignedPaper("Lea Lederdal", date(today.year, today.month, today.day))
    )
    assert office.state(prepared.disclosure_id) is DisclosureState.APPROVED
    assert office.told() == ["Handover V-2026-0001 approved on paper by Lea Lederdal"]


def test_sent_back_on_paper_the_story_says_who(office: Office) -> None:
    prepared = office.asked()
    (row,) = ListCountersignatures(office.leader.office.begin)().rows
    day = office.ours.office.clock.now().date()
    paper = SignedPaper("Lea Lederdal", day, agreed=False, reason="Noten er for meget.")
    RecordSignedPaper(office.ours.office.begin)(row.asked.id, paper)
    assert office.state(prepared.disclosure_id) is DisclosureState.PREPARED
    (said,) = office.told()
    assert said.endswith("sent back on paper by Lea Lederdal; nothing has left")


def test_whoever_prepared_it_anew_does_not_approve_what_a_colleague_asked_for(
    office: Office,
) -> None:
    prepared = office.asked()
    answers = {**office.pair.answers(office.case, "subject"), "less": "Mindre er ikke nok."}
    changed = office.leader.prepare(office.case, answers)
    assert changed.digest != prepared.digest
    for act in (office.show, lambda key: office.approve(key, changed.digest)):
        with pytest.raises(Refused) as refusal:
            act(prepared.disclosure_id)
        assert refusal.value.why == NEVER_SELF
    assert office.state(prepared.disclosure_id) is DisclosureState.PREPARED


def test_a_slip_does_not_approve_what_was_prepared_anew_since(office: Office) -> None:
    prepared = office.asked()
    (row,) = ListCountersignatures(office.leader.office.begin)().rows
    office.ours.office.wait(minutes=5)
    answers = {**office.pair.answers(office.case, "subject"), "less": "Mindre er ikke nok."}
    changed = office.ours.prepare(office.case, answers)
    assert changed.disclosure_id == prepared.disclosure_id
    today = office.ours.office.clock.now().date()
    record = RecordSignedPaper(office.ours.office.begin)
    with pytest.raises(Refused) as refusal:
        record(row.asked.id, SignedPaper("Lea Lederdal", today))
    assert refusal.value.why == OTHER_SINCE
    assert office.state(prepared.disclosure_id) is DisclosureState.PREPARED
    office.approve(changed.disclosure_id, changed.digest)  # looked at, it may be


def test_what_was_given_up_is_signed_off_in_the_list(office: Office) -> None:
    prepared = office.asked()
    office.ours.withdraw(prepared.disclosure_id)
    (row,) = ListCountersignatures(office.leader.office.begin)().rows
    Countersign(office.leader.office.begin)(row.asked.id)
    assert office.state(prepared.disclosure_id) is DisclosureState.WITHDRAWN


def test_where_nobody_else_may_approve_it_is_countersigned_afterwards(tmp_path: Path) -> None:
    pair = make_pair(tmp_path)
    pair.introduce()
    begin = pair.kommune.office.begin
    pair.kommune.office.database.execute(
        "INSERT INTO setting (user_id, key, value) VALUES ('', 'two_people.bundle.sealed', 'yes')"
    )
    prepared = pair.prepared("subject")
    assert prepared.second is Second.NOBODY
    with pytest.raises(Refused):
        AskApproval(begin)(prepared.disclosure_id)
    pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    (row,) = ListCountersignatures(begin)().rows
    assert (row.asked.waits, row.asked.settled_at) == (False, None)


def renewed(office: Office) -> None:
    """The police have new keys, and their words were compared here."""
    police = office.pair.police
    RenewKeys(police.office.begin, KeyMaker(police.sealer.random))()
    card = police.export_card(str(office.pair.stick), "70 20 30 40")
    added = office.ours.add_contact(card.path)
    office.ours.confirm(added.contact_id, Heard(card.words, "11 22 33 44", read_ours=True))


def test_what_is_approved_is_sealed_to_the_key_it_was_approved_for(office: Office) -> None:
    prepared = office.asked()
    office.approve(prepared.disclosure_id, prepared.digest)
    renewed(office)
    with pytest.raises(Refused) as refusal:
        office.seal(prepared)
    assert refusal.value.why == CHANGED_SINCE
    again = office.prepare()
    assert (again.second, again.digest == prepared.digest) == (Second.ASK, False)
    with pytest.raises(Refused) as refusal:
        office.seal(again)
    assert refusal.value.why == APPROVE_FIRST


def test_what_the_pages_say_of_the_receiver_is_approved_too(office: Office) -> None:
    prepared = office.asked()
    office.approve(prepared.disclosure_id, prepared.digest)
    ours = office.ours.office
    ours.database.execute(
        "UPDATE contact SET role = 'En anden rolle' WHERE id = :id",
        {"id": office.pair.contact},
    )
    again = office.prepare()
    assert again.digest != prepared.digest
    assert again.second is Second.ASK


def test_who_approves_does_not_approve_another_key_than_was_prepared(office: Office) -> None:
    prepared = office.asked()
    renewed(office)
    with pytest.raises(Refused) as refusal:
        office.approve(prepared.disclosure_id, prepared.digest)
    assert refusal.value.why == CHANGED_SINCE_ASKED
