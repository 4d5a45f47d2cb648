"""Kommune to police to kommune, on two real vaults."""

import errno
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from models.audit.acts import Act
from models.audit.checkpoint import parse_note
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.concerns.care import Care
from models.course.transfer import NO_TRANSFER
from models.disclosures import gate
from models.disclosures.disclosure import WRONG_STATE, DisclosureState
from models.disclosures.gate import NotReady
from models.documents.case_report import basis_is_115
from models.exchange import contact
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.ids import BundleId, CaseId
from models.kernel.text import Text, plain
from models.law.bases import SECTION_115_SENTENCE
from models.office.office import NOT_YOUR_ROLE, Office, OfficeKind
from models.ports.records import NotFoundError
from models.usecases.add_note import AddCaseNote
from models.usecases.change_kind import ChangeKind
from models.usecases.confirm_contact import RevokeContact
from models.usecases.decide_contact import DecideContact
from models.usecases.prepare_handover import CHOOSE_CONTACT, PrepareHandover
from models.usecases.save_draft import Half, SaveDraft
from models.usecases.seal_handover import CHANGED_SINCE
from models.usecases.write_receipt import NUMBER_TOO_LONG
from models.workflow.stages import SUSPENDED
from storage.audit.log import verify_log
from storage.exchange import sealed_file
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from storage.queries import exchange
from storage.repositories.sight import EVERYTHING
from storage.vault.words import load_words
from tests.attaching import PDF, add, file_of
from tests.handing import Desk, Pair, make_pair, open_desk
from tests.office import BO, PRACTICE


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def refusal(act: Callable[[], object]) -> Text:
    with pytest.raises(Refused) as refused:
        act()
    return refused.value.why._replace(values=())


def suspend(desk: Desk, case_id: CaseId) -> None:
    with desk.office.begin() as work:
        case = work.cases.get(case_id)
        case.police_answered(PoliceAnswer.TAKES_OVER, work.now)
        work.cases.save(case)
        work.note(Note(Act.POLICE_ANSWERED))
        work.commit()


def receipts_awaited(desk: Desk, case_id: CaseId) -> int:
    with desk.office.begin() as work:
        entries = work.entries.open_of_case(case_id)
    return sum(entry.kind is EntryKind.RECEIPT for entry in entries)


def test_a_case_goes_to_the_police_and_a_receipt_comes_back(pair: Pair) -> None:
    kommune, police = pair.kommune, pair.police
    case_id = pair.case()
    prepared = kommune.prepare(case_id, pair.answers(case_id))
    sealed = kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    assert receipts_awaited(kommune, case_id) == 1
    kommune.office.wait(hours=1)
    kommune.mark_handed_over(sealed.disclosure_id)

    received = police.receive(sealed.file.path)
    assert (received.number, received.missing, received.late) == ("V-2026-0001", (), False)
    assert received.words == sealed.words
    shown = police.view(received.bundle_id)
    assert shown.bundle.case_json == prepared.case_json
    assert shown.bundle.case_pdf == prepared.case_pdf
    assert shown.manifest.grounds.purpose_words == "Politiet skal vurdere, om vi kan gå videre."

    receipt = police.write_receipt(received.bundle_id, "0700-123", str(pair.stick))
    accepted = kommune.accept_receipt(receipt.file.path)
    assert (accepted.number, accepted.own_number) == ("V-2026-0001", "0700-123")
    assert receipts_awaited(kommune, case_id) == 0
    row = exchange.handovers(kommune.office.database.sql, EVERYTHING, case_id)[0]
    assert row.state is DisclosureState.RECEIPTED_DIGITAL
    assert row.receipted
    assert row.handed_at is not None
    assert row.receipt_due is None
    mail = exchange.inbox(police.office.database.sql)[0]
    assert (mail.own_number, mail.organisation) == ("0700-123", "Prøvekøbing Kommune")
    story = kommune.office.database.execute(
        "SELECT kind FROM happening WHERE case_id = :id ORDER BY seq DESC LIMIT 3",
        {"id": case_id},
    ).fetchall()
    assert [kind for (kind,) in story] == [
        "receipted_by", "disclosure_handed_over", "disclosure_sealed",
    ]  # fmt: skip
    who = "Peter Fiktiv, Demokredsens Politi"
    data = "SELECT json_extract(data, '$.who') FROM happening WHERE kind = 'receipted_by'"
    assert kommune.office.database.value(data) == who
    assert kommune.office.database.value("SELECT words FROM log_text ORDER BY seq DESC") == who
    for desk in (kommune, police):
        assert list(verify_log(desk.office.database.sql)) == []
    assert not list(pair.stick.glob("*.tmp"))


def test_what_must_stay_is_in_no_byte_that_leaves(pair: Pair) -> None:
    sealed = pair.sealed()
    received = pair.police.receive(sealed.file.path)
    bundle = pair.police.view(received.bundle_id).bundle
    said = "\n".join(
        [bundle.case_json.decode(), bundle.manifest.decode(), *words_of(bundle.case_pdf),
         *words_of(sealed.cover)]
    )  # fmt: skip
    for canary in ("Karen", "Skabelon", "20 11 22 33", "20112233", "KANARIE"):
        assert canary not in said
    cover = "\n".join(words_of(sealed.cover))
    for content in ("Mathias", "lærestreg", "740310"):
        assert content in said
        assert content not in cover


def test_the_number_leaves_only_when_it_is_chosen(pair: Pair) -> None:
    prepared = pair.prepared("subject", "concern_words")
    whole = prepared.case_json.decode() + "".join(words_of(prepared.case_pdf))
    assert "5907" not in whole


@pytest.mark.parametrize(("basis", "stands"), [("rpl115-1-2", True), ("fvl28", False)])
def test_the_sentence_of_115_stands_on_every_page_exactly_when_it_applies(
    pair: Pair, basis: str, stands: bool
) -> None:
    case_id = pair.case()
    prepared = pair.kommune.prepare(case_id, {**pair.answers(case_id), "basis": basis})
    sentence = plain(SECTION_115_SENTENCE)[:50]
    pages = words_of(prepared.case_pdf)
    assert len(pages) > 1
    for page in pages:
        words = " ".join(page.split())
        assert (sentence in words) is stands
        assert "PRACTICE ONLY" in words
        assert "Purpose: Prevent extremist crime" in words
    assert not basis_is_115("unheard-of")


def test_the_report_carries_the_log_as_it_stood_and_stays_what_was_seen(pair: Pair) -> None:
    prepared = pair.prepared("subject")
    sql = pair.kommune.office.database.sql
    (left,) = sql.execute(
        "SELECT note FROM checkpoint WHERE left_by LIKE 'report:%'"
    ).fetchall()
    checkpoint, _, _ = parse_note(left[0])
    spelled = " ".join(load_words().fingerprint(checkpoint.root))
    last = " ".join(words_of(prepared.case_pdf)[-1].split())
    said = f"Checkpoint of the log of {PRACTICE.name}, row {checkpoint.size}: {spelled}"
    assert said in last
    with pair.kommune.office.begin() as work:  # the log goes on, also under other checkpoints
        work.checkpoints.make("print")
        work.checkpoints.make("report:another")
        work.commit()
    sealed = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    received = pair.police.receive(sealed.file.path)
    assert pair.police.view(received.bundle_id).bundle.case_pdf == prepared.case_pdf


def test_without_its_checkpoint_a_report_is_not_composed(pair: Pair) -> None:
    prepared = pair.prepared("subject")
    pair.kommune.office.database.sql.execute("DELETE FROM checkpoint")
    with pytest.raises(NotFoundError):
        pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    assert not list(pair.stick.glob("*.age"))


def test_preparing_again_keeps_the_number_and_leaves_one_row(pair: Pair) -> None:
    case_id = pair.case()
    first = pair.kommune.prepare(case_id, pair.answers(case_id, "subject"))
    again = pair.kommune.prepare(case_id, pair.answers(case_id, "subject", "address"))
    assert (first.disclosure_id, first.number) == (again.disclosure_id, again.number)
    assert (pair.kommune.count("disclosure"), pair.kommune.count("disclosure_item")) == (1, 2)
    choice = pair.kommune.choose(case_id)
    assert [wish.code for wish in gate.wishes(choice.answers)] == ["subject", "address"]
    seal = lambda: pair.kommune.seal(first.disclosure_id, first.digest, str(pair.stick))  # noqa: E731
    assert refusal(seal) == CHANGED_SINCE
    assert list(pair.stick.glob("*.age")) == []


def test_what_changed_since_it_was_seen_is_not_sealed(pair: Pair) -> None:
    case_id = pair.case()
    prepared = pair.kommune.prepare(case_id, pair.answers(case_id, "subject"))
    with pair.kommune.office.begin() as work:
        case = work.cases.get(case_id)
        person = work.people.get(case.subject_id)
        person.name = "En Anden"
        work.people.save(person)
        work.note(Note(Act.NOTE_WRITTEN))
        work.commit()
    seal = lambda: pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))  # noqa: E731
    assert refusal(seal) == CHANGED_SINCE
    assert pair.kommune.log()[-1] == "disclosure.refused refused"


@pytest.mark.parametrize("way", ["bundle", "locked_pdf", "paper"])
def test_a_case_at_rest_gives_the_police_what_they_ask_for(pair: Pair, way: str) -> None:
    desk, case_id = pair.kommune, pair.case()
    answers = {**pair.answers(case_id, "subject"), "way": way}
    suspend(desk, case_id)
    assert [each.id for each in desk.choose(case_id).contacts] == [pair.contact]
    prepared = desk.prepare(case_id, answers)
    seen = (prepared.disclosure_id, prepared.digest)
    if way == "paper":
        desk.print_copies(*seen, 1)
    else:
        (desk.seal if way == "bundle" else desk.lock)(*seen, str(pair.stick))
    desk.mark_handed_over(prepared.disclosure_id)
    assert receipts_awaited(desk, case_id) == 1
    with desk.office.begin() as work:
        control = " ".join(work.deliveries.get(prepared.disclosure_id).control)
    heard = {"words": control, "person": "Peter Fiktiv", "phone": "70 20 30 40"}
    desk.by_voice(prepared.disclosure_id, heard)
    assert receipts_awaited(desk, case_id) == 0
    if way == "bundle":
        (file,) = pair.stick.glob("*.age")
        received = pair.police.receive(str(file))
        receipt = pair.police.write_receipt(received.bundle_id, "0700-123", str(pair.stick))
        assert desk.accept_receipt(receipt.file.path).own_number == "0700-123"
    row = exchange.handovers(desk.office.database.sql, EVERYTHING, case_id)[0]
    assert row.receipted


def test_a_case_suspended_meanwhile_lets_nothing_out_to_others(pair: Pair) -> None:
    case_id = pair.case()
    answers = pair.answers(case_id, "subject")
    with pair.kommune.office.begin() as work:
        contact = work.contacts.get(pair.contact)
        contact.kind = OfficeKind.OTHER
        work.contacts.save(contact)
        work.note(Note(Act.CONTACT_CHANGED))
        work.commit()
    prepared = pair.kommune.prepare(case_id, answers)
    suspend(pair.kommune, case_id)
    for act in (
        lambda: pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick)),
        lambda: pair.kommune.prepare(case_id, answers),
    ):
        assert refusal(act) == SUSPENDED
    assert list(pair.stick.glob("*.age")) == []
    with pair.kommune.office.begin() as work:
        found = work.disclosures.of_case(case_id)
    assert [entry.state for entry in found] == [
        DisclosureState.PREPARED,
        DisclosureState.REFUSED,  # tried by two acts of one day: it stands once
    ]
    assert found[1].basis == found[0].basis


def test_a_refused_purpose_is_logged_and_a_missing_answer_is_not(pair: Pair) -> None:
    case_id = pair.case()
    answers = pair.answers(case_id, "subject")
    with pytest.raises(NotReady):
        pair.kommune.prepare(case_id, {**answers, "less": ""})
    assert "disclosure.refused refused" not in pair.kommune.log()
    with pytest.raises(Refused):
        pair.kommune.prepare(case_id, {**answers, "purpose": "investigation"})
    assert pair.kommune.log()[-1] == "disclosure.refused refused"
    with pair.kommune.office.begin() as work:
        (barred,) = work.disclosures.of_case(case_id)
    assert (barred.state, barred.to_authority) == (
        DisclosureState.REFUSED,
        "Demokredsens Politi",
    )
    assert barred.refused_reason
    assert pair.kommune.count("disclosure_item") == 0
    with pytest.raises(Refused):
        pair.kommune.prepare(case_id, {**answers, "purpose": "investigation", "contact": "x"})
    with pair.kommune.office.begin() as work:
        nobody = work.disclosures.of_case(case_id)[-1]
    assert (nobody.state, nobody.to_authority) == (DisclosureState.REFUSED, "")


def test_only_a_confirmed_police_contact_receives(pair: Pair, tmp_path: Path) -> None:
    case_id = pair.case()
    answers = pair.answers(case_id, "subject")
    prepare = pair.kommune.prepare
    assert refusal(lambda: prepare(case_id, {**answers, "contact": "x"})) == CHOOSE_CONTACT
    RevokeContact(pair.kommune.office.begin)(pair.contact)
    assert refusal(lambda: prepare(case_id, answers)) == contact.REVOKED
    office = Office(
        "00000000-0000-4000-8000-0000000000cc", OfficeKind.KOMMUNE, "998", "Nabo", "X",
        practice=True,
    )  # fmt: skip
    other = open_desk(tmp_path / "other", b"o", office)
    card = other.export_card(str(pair.stick), "70203040")
    other.office.database.close()
    added = pair.kommune.add_contact(card.path)
    wrong = {**answers, "contact": added.contact_id}
    assert refusal(lambda: prepare(case_id, wrong)) == NO_TRANSFER


def test_each_act_asks_for_its_right(pair: Pair) -> None:
    case_id = pair.case()
    sealed = pair.sealed("subject")
    bo = pair.kommune.office.begin_as(BO)
    pair_as_bo = PrepareHandover(bo, plain, paint, lambda _root: ())
    assert refusal(lambda: pair_as_bo(case_id, {})) == NOT_YOUR_ROLE
    desk = pair.kommune
    receive = replace(desk.receive, begin=bo)
    assert refusal(lambda: receive(sealed.file.path)) == NOT_YOUR_ROLE
    view = replace(desk.view, begin=bo)
    assert refusal(lambda: view(BundleId("x"))) == NOT_YOUR_ROLE
    assert refusal(lambda: pair.police.accept_receipt(sealed.file.path)) == NOT_YOUR_ROLE


def test_a_handover_goes_its_way_once(pair: Pair) -> None:
    sealed = pair.sealed("subject")
    kommune = pair.kommune
    again = lambda: kommune.seal(sealed.disclosure_id, "", str(pair.stick))  # noqa: E731
    assert refusal(again) == WRONG_STATE
    assert refusal(lambda: kommune.withdraw(sealed.disclosure_id)) == WRONG_STATE
    kommune.mark_handed_over(sealed.disclosure_id)
    assert refusal(lambda: kommune.mark_handed_over(sealed.disclosure_id)) == WRONG_STATE
    assert words_of(kommune.cover(sealed.disclosure_id)) == words_of(sealed.cover)


def test_what_was_prepared_can_be_given_up(pair: Pair) -> None:
    prepared = pair.prepared("subject")
    pair.kommune.withdraw(prepared.disclosure_id)
    assert exchange.handovers(pair.kommune.office.database.sql, EVERYTHING) == ()
    assert pair.kommune.log()[-1] == "disclosure.withdrawn done"


def test_the_draft_is_forgotten_when_it_is_sealed(pair: Pair) -> None:
    from models.forms.definitions.handover import HANDOVER  # noqa: PLC0415
    from models.kernel.events import Kind  # noqa: PLC0415

    case_id = pair.case()
    answers = pair.answers(case_id, "subject")
    now = pair.kommune.office.clock.now()
    kept = SaveDraft(pair.kommune.office.begin)(
        Half(HANDOVER, answers, now, about=(Kind.CASE, case_id))
    )
    choice = pair.kommune.choose(case_id)
    assert choice.draft is not None
    assert choice.answers == answers
    prepared = pair.kommune.prepare(case_id, answers)
    folder = str(pair.stick)
    pair.kommune.seal(prepared.disclosure_id, prepared.digest, folder, kept.draft)
    assert pair.kommune.choose(case_id).draft is None


def test_notes_can_leave_and_are_read_back(pair: Pair) -> None:
    case_id = pair.case()
    AddCaseNote(pair.kommune.office.begin)(case_id, "Skolen ringede.\u200b")
    prepared = pair.kommune.prepare(case_id, pair.answers(case_id, "note"))
    sealed = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    received = pair.police.receive(sealed.file.path)
    (item,) = pair.police.view(received.bundle_id).case.items
    assert item.contents["words"] == "Skolen ringede."


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EIO])
def test_a_failing_stick_leaves_no_file_and_no_row(
    pair: Pair, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    prepared = pair.prepared("subject")

    def fail(_folder: Path) -> None:
        raise OSError(number, "injected")

    monkeypatch.setattr(sealed_file, "sync_folder", fail)
    with pytest.raises(EnvironmentFault):
        pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    assert list(pair.stick.glob("*.age*")) == []
    assert pair.kommune.count("bundle_out") == 0
    assert "bundle.sealed done" not in pair.kommune.log()
    monkeypatch.undo()
    pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))


def test_a_stick_that_gives_back_something_else_is_found_out(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared = pair.prepared("subject")

    def spoil(folder: Path) -> None:
        for file in folder.glob("*.age*"):
            data = bytearray(file.read_bytes())
            data[-40] ^= 1
            file.write_bytes(bytes(data))

    monkeypatch.setattr(sealed_file, "sync_folder", spoil)
    with pytest.raises(EnvironmentFault) as fault:
        pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    assert fault.value.happened == sealed_file.NOT_READ_BACK
    assert list(pair.stick.glob("*.age*")) == []


def test_a_commit_that_fails_takes_the_file_away(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    from storage.unit_of_work import Unit  # noqa: PLC0415

    prepared = pair.prepared("subject")
    seen: list[int] = []

    def fail(_self: Unit) -> Any:
        seen.append(len(list(pair.stick.glob("*.age"))))
        raise RuntimeError

    monkeypatch.setattr(Unit, "commit", fail)
    with pytest.raises(RuntimeError):
        pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    assert seen == [1]
    assert list(pair.stick.glob("*.age")) == []


def test_our_own_number_has_its_length(pair: Pair) -> None:
    received = pair.police.receive(pair.sealed("subject").file.path)
    write = lambda: pair.police.write_receipt(received.bundle_id, "x" * 81, str(pair.stick))  # noqa: E731
    assert refusal(write) == NUMBER_TOO_LONG
    pair.police.write_receipt(received.bundle_id, "x" * 80, str(pair.stick))
    assert pair.police.view(received.bundle_id).bundle.own_number == "x" * 80


def test_the_number_that_the_police_give_it_later_comes_home(pair: Pair) -> None:
    sealed = pair.sealed("subject")
    received = pair.police.receive(sealed.file.path)
    receipts = []
    for number in ("", "0700-1", ""):
        pair.police.office.wait(minutes=5)
        written = pair.police.write_receipt(received.bundle_id, number, str(pair.stick))
        receipts.append(written.file.path)
    pair.kommune.office.wait(hours=1)
    accept = pair.kommune.accept_receipt
    assert accept(receipts[0]).own_number == ""
    assert accept(receipts[1]).own_number == "0700-1"
    for older_or_without in receipts:
        assert refusal(lambda: accept(older_or_without)) == WRONG_STATE  # noqa: B023
    with pair.kommune.office.begin() as work:
        kept = work.deliveries.receipts_of(sealed.disclosure_id)
    assert [each.own_number for each in kept] == ["", "0700-1"]


def test_case_json_is_what_the_schema_says(pair: Pair) -> None:
    from models.exchange.case_file import case_schema  # noqa: PLC0415

    whole = json.loads(pair.prepared().case_json)
    assert set(whole) == set(case_schema()["properties"]) - {"care"}
    shapes = {
        shape["properties"]["item"]["const"]: shape["properties"]["contents"]["properties"]
        for shape in case_schema()["properties"]["items"]["items"]["oneOf"]
    }
    for item in whole["items"]:
        assert set(item["contents"]) <= set(shapes[item["item"]])


@pytest.mark.parametrize("kind", ["social_control", "honour"])
def test_a_guarded_case_says_first_that_nobody_calls_the_family(pair: Pair, kind: str) -> None:
    case_id = pair.case()
    guard(pair.kommune, case_id, kind)
    prepared = pair.kommune.prepare(case_id, pair.answers(case_id, "subject"))
    words = " ".join(words_of(prepared.case_pdf))
    first, asked = words.index("Do not call the family"), words.index("We ask the police for")
    assert first < asked
    sealed = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    received = pair.police.receive(sealed.file.path)
    assert received.care is Care.AGREE_FIRST
    assert pair.police.view(received.bundle_id).case.care is Care.AGREE_FIRST


@pytest.mark.parametrize(
    ("contact", "care"),
    [("no", Care.AGREE_FIRST), ("citizen", Care.AGREE_FIRST), ("family", Care.NONE)],
)
def test_only_an_agreed_contact_with_the_family_lifts_the_warning(
    pair: Pair, contact: str, care: Care
) -> None:
    case_id = pair.case()
    guard(pair.kommune, case_id, "honour")
    before = pair.kommune.prepare(case_id, pair.answers(case_id, "subject"))
    DecideContact(pair.kommune.office.begin)(case_id, {"contact": contact, "why": "Aftalt"})
    seal = lambda: pair.kommune.seal(before.disclosure_id, before.digest, str(pair.stick))  # noqa: E731
    if care is Care.NONE:
        assert refusal(seal) == CHANGED_SINCE
        before = pair.kommune.prepare(case_id, pair.answers(case_id, "subject"))
        assert "Do not call the family" not in words_of(before.case_pdf)
    assert pair.police.receive(seal().file.path).care is care


def guard(desk: Desk, case_id: CaseId, kind: str) -> None:
    with desk.office.begin() as work:
        (concern,) = work.concerns.of_case(case_id)
    ChangeKind(desk.office.begin)(concern.id, {"kind": kind, "why": "Hun ringede selv"})


def test_attachments_that_were_not_chosen_reach_no_bundle_and_no_paper(
    pair: Pair, tmp_path: Path
) -> None:
    case = pair.case()
    office = pair.kommune.office
    path = file_of(tmp_path, "kanarie.pdf", PDF + b"INDHOLD-KANARIE")
    row = add(office, case, path, title="TITEL-KANARIE")
    codes = {item.code for item in pair.kommune.choose(case).items} - {"attachment"}
    prepared = pair.kommune.prepare(case, pair.answers(case, *codes))
    everything = b"".join(data for _, data in prepared.whole.files)
    everything += "".join(words_of(prepared.case_pdf)).encode()
    assert prepared.whole.attached == ()
    for canary in (b"TITEL-KANARIE", b"INDHOLD-KANARIE", b"kanarie.pdf", row.number.encode()):
        assert canary not in everything
