"""A public key written down, compared by voice; a classic one only while the policy says so."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from models.access.roles import Role
from models.concerns.nobody import NO_NUMBER
from models.disclosures.disclosure import DisclosureState, Way
from models.exchange import contact as contacts
from models.exchange.compared import CHARACTERS_DIFFER
from models.exchange.contact import Contact, ContactState
from models.exchange.hand_key import (
    HAS_CARD,
    ONLY_POLICE,
    TYPE,
    groups_of,
    kept_bytes,
    parse_kept,
    write_key,
)
from models.exchange.key_kinds import (
    CLASSIC_REFUSED,
    CLASSIC_STOPPED,
    is_allowed_for,
    mark_for,
    mark_of,
)
from models.exchange.keys import OfficeKeys
from models.exchange.lifetime import KEY_RAN_OUT, KEYS_LAST
from models.exchange.manifest import parse_manifest
from models.exchange.strict_json import MalformedError
from models.exchange.terms import KeyMark
from models.exchange.ways import open_ways
from models.forms.answers import Answers
from models.kernel.errors import Refused
from models.kernel.ids import ContactId, UserId
from models.kernel.text import Text, plain
from models.office.office import NOT_YOUR_ROLE, OfficeKind, User
from models.ports.attachments import Report, silent
from models.ports.exchange import Parcel, SealedFile
from models.usecases.add_contact import AddContact
from models.usecases.classic_keys import AS_IT_IS, DecideClassicKeys, ShowClassicKeys
from models.usecases.confirm_contact import (
    ConfirmContact,
    ContactShown,
    Heard,
    KeepOldKey,
    ListContacts,
    RevokeContact,
)
from models.usecases.exit_pack import ShowExit
from models.usecases.trials import EndTrial, SendBundleTrial, TrialSent
from models.usecases.write_contact import RetireContact, WriteContact, answers_of, form_of
from models.usecases.write_key import OF_ANOTHER, OURS, WriteHandKey
from storage.exchange.age import AgeReader
from storage.exchange.age_keys import HybridIdentity, X25519Identity
from storage.exchange.archive import Archive
from storage.exchange.bundle_writer import SealingDesk
from storage.exchange.cards import NOT_A_KEY, SECRET_KEY
from storage.exit.desk import ExitDesk
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from storage.system.randomness import SeededRandom
from tests.faults.contact_acts import STATION, by_hand
from tests.handing import Pair, handover_answers, make_pair
from ui.contacts.fingerprint_sheet import COMMAND

CLASSIC = X25519Identity(b"c" * 32)
HYBRID = HybridIdentity(b"h" * 32)
OTHER = HybridIdentity(b"o" * 32)
YES = {"allowed": "yes", "reason": "Politikredsen har kun age 1.1 til sommer."}
NO = {"allowed": "no", "reason": "De har nu en hybrid nøgle."}
BO = User(UserId("00000000-0000-4000-8000-0000000000e7"), "BO", "Bo Attrap", Role.CASEWORKER)


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def refusal(act: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as refused:
        act()
    return refused.value


def why(act: Callable[[], object]) -> Text:
    return refusal(act).why._replace(values=())


def decide(pair: Pair, answers: Answers) -> None:
    DecideClassicKeys(pair.kommune.office.begin)(answers)


def write(pair: Pair, contact: ContactId, key: object) -> None:
    WriteHandKey(pair.kommune.office.begin, pair.kommune.cards)(contact, {"key": str(key)})


def shown(pair: Pair, contact: ContactId) -> ContactShown:
    found = ListContacts(pair.kommune.office.begin, pair.kommune.cards)()
    return next(each for each in found if each.contact.id == contact)


def compare(pair: Pair, contact: ContactId) -> None:
    heard = Heard(shown(pair, contact).waiting_words, "33 44 55 66", read_ours=True)
    ConfirmContact(pair.kommune.office.begin, pair.kommune.cards)(contact, heard)


def pinned(pair: Pair, identity: HybridIdentity | X25519Identity) -> ContactId:
    """A police contact whose key was written down and compared."""
    made = by_hand(pair.kommune.office, STATION)
    write(pair, made, identity.recipient)
    compare(pair, made)
    return made


def send_trial(pair: Pair, contact: ContactId) -> TrialSent:
    desk = pair.kommune
    spell = desk.cards.word_list.fingerprint
    return SendBundleTrial(desk.office.begin, desk.sealer, spell, plain, paint)(
        contact, str(pair.stick)
    )


def kept(pair: Pair, contact: ContactId) -> Contact:
    with pair.kommune.office.begin() as work:
        return work.contacts.get(contact)


def inside(path: str, identity: HybridIdentity | X25519Identity) -> dict[str, bytes]:
    with Path(path).open("rb") as handle:
        reader = AgeReader(handle, (identity,))
        reader.authenticate()
        archive = Archive(reader.plain())
        return {name: archive.read(name, largest=2**26) for name in archive.names}


def test_the_policy_is_off_then_decided_with_a_reason_and_off_again(pair: Pair) -> None:
    show = ShowClassicKeys(pair.kommune.office.begin)
    assert (show().allowed, show().since, show().contacts) == (False, None, ())
    decide(pair, YES)
    found = show()
    assert (found.allowed, found.reason) == (True, YES["reason"])
    assert (found.since, found.by) == (
        pair.kommune.office.clock.now(),
        pair.kommune.office.user.id,
    )
    assert pair.kommune.log()[-2:] == ["key.classic_allowed done", "countersign.asked done"]
    assert refusal(lambda: decide(pair, YES)).why == AS_IT_IS
    decide(pair, NO)
    assert (show().allowed, pair.kommune.log()[-1]) == (False, "key.classic_ended done")


def test_a_decision_needs_the_right_a_reason_and_nobodys_number(pair: Pair) -> None:
    begin = pair.kommune.office.begin_as(BO)
    assert refusal(lambda: DecideClassicKeys(begin)(YES)).why == NOT_YOUR_ROLE
    assert refusal(lambda: decide(pair, {"allowed": "yes"})).field == "reason"
    numbered = {**YES, "reason": "Efter 740310-5907"}
    found = refusal(lambda: decide(pair, numbered))
    assert (found.why, found.field) == (NO_NUMBER, "reason")


def test_a_classic_key_is_refused_at_its_field_until_the_policy_allows_it(pair: Pair) -> None:
    made = by_hand(pair.kommune.office, STATION)
    found = refusal(lambda: write(pair, made, CLASSIC.recipient))
    assert (found.why, found.field) == (CLASSIC_REFUSED, "key")
    assert pair.kommune.log()[-1] == "contact.refused refused"
    assert kept(pair, made).card is None
    decide(pair, YES)
    write(pair, made, CLASSIC.recipient)
    assert kept(pair, made).state is ContactState.UNCONFIRMED
    assert ShowClassicKeys(pair.kommune.office.begin)().contacts == ("Politiet, vagten",)
    assert pair.kommune.log()[-1] == "contact.key_written done"


def test_a_written_key_is_used_only_once_it_was_compared(pair: Pair) -> None:
    made = by_hand(pair.kommune.office, STATION)
    pasted = str(HYBRID.recipient)
    write(pair, made, f" {pasted[:700]}\n{pasted[700:]}\n")
    assert why(lambda: send_trial(pair, made)) == contacts.UNCONFIRMED
    row = shown(pair, made)
    assert row.waiting_words == groups_of(pasted)
    assert row.ours == groups_of(pair.kommune.keys.signer)
    differ = Heard(groups_of(str(OTHER.recipient)), "33 44 55 66", read_ours=True)
    confirm = ConfirmContact(pair.kommune.office.begin, pair.kommune.cards)
    assert why(lambda: confirm(made, differ)) == CHARACTERS_DIFFER
    compare(pair, made)
    found = kept(pair, made)
    assert (found.state, found.by_hand, found.former) == (ContactState.CONFIRMED, True, ())
    assert (found.organisation, found.vouched) == ("Politiet, vagten", False)
    assert Way.BUNDLE in {each.way for each in found.ways}


def test_other_text_is_no_key(pair: Pair) -> None:
    made = by_hand(pair.kommune.office, STATION)
    for typed, said in (
        ("age1pq1lidt", NOT_A_KEY),
        (str(HYBRID.recipient)[:-1] + "q", NOT_A_KEY),
        (HYBRID.reveal(), SECRET_KEY),
        (CLASSIC.reveal().lower(), SECRET_KEY),
        (pair.kommune.keys.recipient, OURS),
    ):
        found = refusal(partial(write, pair, made, typed))
        assert (found.why, found.field) == (said, "key")
    pinned_one = pinned(pair, HYBRID)
    assert why(lambda: write(pair, made, HYBRID.recipient)) == OF_ANOTHER
    write(pair, pinned_one, OTHER.recipient)
    assert why(lambda: write(pair, made, OTHER.recipient)) == OF_ANOTHER
    RetireContact(pair.kommune.office.begin)(made)
    assert why(lambda: write(pair, made, HYBRID.recipient)) == contacts.RETIRED


def test_only_a_police_contact_without_a_card_has_such_a_key(pair: Pair) -> None:
    other = by_hand(pair.kommune.office)
    found = refusal(lambda: write(pair, other, HYBRID.recipient))
    assert (found.why, found.field) == (ONLY_POLICE, "key")
    pair.introduce()
    assert why(lambda: write(pair, pair.contact, HYBRID.recipient)) == HAS_CARD


def test_another_key_rests_the_contact_until_it_is_compared(pair: Pair) -> None:
    made = pinned(pair, HYBRID)
    before = kept(pair, made).pinned().vault_id
    write(pair, made, HYBRID.recipient)  # the same key: nothing happens
    assert kept(pair, made).state is ContactState.CONFIRMED
    write(pair, made, OTHER.recipient)
    assert why(lambda: send_trial(pair, made)) == contacts.KEY_CHANGED
    KeepOldKey(pair.kommune.office.begin)(made)
    assert kept(pair, made).pinned().recipient == str(HYBRID.recipient)
    write(pair, made, OTHER.recipient)
    compare(pair, made)
    again = kept(pair, made)
    assert (again.pinned().recipient, again.pinned().vault_id) == (str(OTHER.recipient), before)
    assert again.former == ()
    RevokeContact(pair.kommune.office.begin)(made)
    assert why(lambda: send_trial(pair, made)) == contacts.REVOKED
    write(pair, made, OTHER.recipient)  # the same, and compared again all the same
    assert kept(pair, made).state is ContactState.UNCONFIRMED
    write(pair, made, HYBRID.recipient)  # not compared yet: the newest one waits
    assert kept(pair, made).pinned().recipient == str(HYBRID.recipient)


def test_a_written_key_runs_out_and_is_compared_again(pair: Pair) -> None:
    made = pinned(pair, HYBRID)
    pair.kommune.office.wait(hours=KEYS_LAST // timedelta(hours=1) + 1)
    assert why(lambda: send_trial(pair, made)) == KEY_RAN_OUT
    write(pair, made, HYBRID.recipient)
    assert kept(pair, made).state is ContactState.CHANGED
    compare(pair, made)
    assert kept(pair, made).pinned().created == pair.kommune.office.clock.now()


def test_their_own_card_takes_the_place_of_a_written_key(pair: Pair) -> None:
    made = pinned(pair, HYBRID)
    card = pair.police.export_card(str(pair.stick), "70 20 30 40")
    AddContact(pair.kommune.office.begin, pair.kommune.cards)(card.path, made)
    AddContact(pair.kommune.office.begin, pair.kommune.cards)(card.path)  # known by its key
    found = kept(pair, made)
    assert (found.state, found.vouched) == (ContactState.CHANGED, False)
    compare(pair, made)
    found = kept(pair, made)
    assert (found.by_hand, found.former, found.organisation) == (False, (), "Politiet, vagten")
    assert found.pinned().recipient == pair.police.keys.recipient


def test_a_contact_with_a_written_key_is_put_right_like_one_with_a_card(pair: Pair) -> None:
    made = pinned(pair, HYBRID)
    found = kept(pair, made)
    assert "kind" not in [field.key for field in form_of(found).fields]
    WriteContact(pair.kommune.office.begin)(
        made, {**answers_of(found), "person": "Ea Opdigtet"}
    )
    assert (kept(pair, made).person, kept(pair, made).kind) == (
        "Ea Opdigtet",
        OfficeKind.POLICE,
    )


@pytest.mark.parametrize("identity", [HYBRID, CLASSIC], ids=["hybrid", "classic"])
def test_a_case_goes_to_whoever_has_no_program(
    pair: Pair, identity: HybridIdentity | X25519Identity
) -> None:
    kommune, mark = pair.kommune, mark_of(str(identity.recipient))
    decide(pair, YES)
    made = pinned(pair, identity)
    sent = send_trial(pair, made)
    assert sent.file is not None
    tried = inside(sent.file.path, identity)
    assert parse_manifest(tried["manifest.json"]).keys is mark
    assert "laes-mig.txt" in tried
    assert "sha256sum" in "".join(words_of(sent.guide))
    EndTrial(kommune.office.begin)(sent.trial_id, {"went": "works", "with_whom": "Vagten"})
    case_id = pair.case()
    assert kommune.choose(case_id).classic
    prepared = kommune.prepare(case_id, handover_answers(kommune, case_id, made))
    sealed = kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    assert sealed.by_hand
    found = inside(sealed.file.path, identity)
    manifest = parse_manifest(found["manifest.json"])
    assert (manifest.keys, manifest.recipients) == (mark, (identity.recipient.digest,))
    cover = " ".join(" ".join(words_of(sealed.cover)).split())
    assert ("quantum computer may one day" in cover) is (mark is KeyMark.CLASSIC)
    assert "four control words" in cover
    assert "Choose Inbox" not in cover
    assert " ".join(" ".join(words_of(kommune.cover(sealed.disclosure_id))).split()) == cover
    page = found["laes-mig.txt"].decode()
    assert ("1.3 or later" in page) is (mark is KeyMark.HYBRID)
    assert "With Tovholder" not in page
    kommune.mark_handed_over(sealed.disclosure_id)
    with kommune.office.begin() as work:
        control = work.deliveries.get(sealed.disclosure_id).control
    assert " ".join(control) not in cover
    kommune.by_voice(
        sealed.disclosure_id,
        {"words": " ".join(control), "person": "Vagten", "phone": "33 44 55 66"},
    )
    with kommune.office.begin() as work:
        state = work.disclosures.get(sealed.disclosure_id).state
    assert state is DisclosureState.RECEIPTED_ORAL


def test_nothing_is_sealed_to_a_classic_key_once_the_policy_is_off(pair: Pair) -> None:
    kommune = pair.kommune
    decide(pair, YES)
    made = pinned(pair, CLASSIC)
    kommune.have_tried(made)
    case_id = pair.case()
    answers = handover_answers(kommune, case_id, made)
    prepared = kommune.prepare(case_id, answers)
    decide(pair, NO)
    order = (prepared.disclosure_id, prepared.digest, str(pair.stick))
    assert why(lambda: kommune.seal(*order)) == CLASSIC_STOPPED
    assert why(lambda: kommune.prepare(case_id, answers)) == CLASSIC_STOPPED
    assert why(lambda: send_trial(pair, made)) == CLASSIC_STOPPED
    assert list(pair.stick.glob("*.age")) == []
    found, choice = kept(pair, made), kommune.choose(case_id)
    assert not choice.classic
    assert open_ways(found, practice=True, classic=False) == (Way.LOCKED_PDF, Way.PAPER)
    assert Way.BUNDLE in open_ways(found, practice=True, classic=True)
    assert not shown(pair, made).sealable
    assert is_allowed_for(None, classic=False)
    assert mark_for(None) is KeyMark.HYBRID
    paper = {**answers, "way": "paper"}
    kommune.prepare(case_id, paper)  # another way stays open


def test_the_desk_that_seals_refuses_a_classic_key_by_itself(pair: Pair) -> None:
    decide(pair, YES)
    made = pinned(pair, CLASSIC)
    true = pair.kommune.sealer.bundle

    @dataclass(frozen=True)
    class Careless(SealingDesk):
        """Forgets that the policy is the parcel's to tell."""

        def bundle(
            self, parcel: Parcel, keys: OfficeKeys, recipient: str, folder: str,
            report: Report = silent,
        ) -> AbstractContextManager[SealedFile]:  # fmt: skip
            return true(replace(parcel, classic=False), keys, recipient, folder, report)

    spell = pair.kommune.cards.word_list.fingerprint
    trial = SendBundleTrial(
        pair.kommune.office.begin, Careless(pair.kommune.sealer.random), spell, plain, paint
    )
    assert why(lambda: trial(made, str(pair.stick))) == CLASSIC_REFUSED
    assert list(pair.stick.glob("*.age")) == []


def test_an_exit_pack_is_never_sealed_to_a_classic_key(pair: Pair, tmp_path: Path) -> None:
    decide(pair, YES)
    pinned(pair, CLASSIC)
    office = pair.kommune.office
    desk = ExitDesk(office.database, SeededRandom("exit"), plain, paint, tmp_path / "kommune")
    leader = User(UserId("00000000-0000-4000-8000-0000000000e8"), "LE", "Lea", Role.LEADER)
    show = ShowExit(office.begin_as(leader), desk)
    assert show().receivers == ()
    second = by_hand(office, {**STATION, "organisation": "Politiet, arkivet"})
    write(pair, second, HYBRID.recipient)
    compare(pair, second)
    assert [each.contact_id for each in show().receivers] == [second]


def test_what_is_kept_of_a_written_key_is_read_back_strictly() -> None:
    contact = Contact(
        ContactId("c"), "Vagten", OfficeKind.POLICE, practice=True, state=ContactState.NO_KEYS,
        added_at=datetime(2026, 1, 14, 8, 30, tzinfo=UTC),
    )  # fmt: skip
    write_key(
        contact, str(CLASSIC.recipient),
        vault_id="00000000-0000-4000-8000-00000000000d", at=contact.added_at,
    )  # fmt: skip
    data = kept_bytes(contact.pinned())
    assert parse_kept(data) == contact.card
    assert TYPE.encode() in data
    with pytest.raises(MalformedError):
        parse_kept(data.replace(b'"v":1', b'"v":2'))


@pytest.mark.skipif(not shutil.which("age-keygen"), reason="the public age tool is not here")
def test_the_public_tools_show_what_is_read_aloud(tmp_path: Path) -> None:
    (tmp_path / "noegle.txt").write_text(CLASSIC.reveal() + "\n")
    done = subprocess.run(["sh", "-c", COMMAND], cwd=tmp_path, capture_output=True, check=True)
    assert done.stdout.decode().strip() == "".join(groups_of(str(CLASSIC.recipient)))
