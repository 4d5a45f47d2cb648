"""Way B: one locked PDF, its words read out by phone, and confirmed by voice."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from models.audit.acts import Act
from models.audit.leaf import Note
from models.disclosures.disclosure import HANDED_WAYS, WRONG_STATE, DisclosureState, Way
from models.exchange import ways
from models.exchange.ways import NO_PHONE, NOT_ON_PAPER, TOO_LARGE_FOR_PDF, open_ways
from models.forms.definitions.handover import HANDOVER
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, DisclosureId
from models.office.office import OfficeKind
from models.usecases.handover_locked import Locked
from models.usecases.handover_seen import CHANGED_SINCE, CHANGED_SINCE_MADE, OTHER_WAY
from models.usecases.prepare_handover import Prepared
from models.usecases.save_draft import Half, SaveDraft
from storage.exchange.locked_pdf import opens, passphrase
from storage.queries import exchange, today
from storage.repositories.sight import EVERYTHING
from tests.attaching import PDF, add, file_of
from tests.handing import Pair, make_pair


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def prepared(pair: Pair, *codes: str, way: str = "locked_pdf") -> tuple[CaseId, Prepared]:
    case_id = pair.case()
    answers = {**pair.answers(case_id, *codes), "way": way}
    return case_id, pair.kommune.prepare(case_id, answers)


def locked(pair: Pair) -> Locked:
    _, ready = prepared(pair)
    return pair.kommune.lock(ready.disclosure_id, ready.digest, str(pair.stick))


def state(pair: Pair, disclosure: DisclosureId) -> DisclosureState:
    with pair.kommune.office.begin() as work:
        return work.disclosures.get(disclosure).state


def why(act: object, *args: object) -> str:
    with pytest.raises(Refused) as refused:
        act(*args)  # type: ignore[operator]
    return refused.value.why.source


def test_what_was_seen_is_what_the_words_open(pair: Pair) -> None:
    case_id, ready = prepared(pair)
    made = pair.kommune.lock(ready.disclosure_id, ready.digest, str(pair.stick))
    data = (pair.stick / made.file.name).read_bytes()
    reader = PdfReader(BytesIO(data))
    assert reader.decrypt(passphrase(made.words))
    assert reader.attachments == {}
    assert [page.extract_text() for page in reader.pages] == [
        page.extract_text() for page in PdfReader(BytesIO(ready.case_pdf)).pages
    ]
    assert (made.to, made.phone) == ("Demokredsens Politi", "11 22 33 44")
    assert len(made.words) == 6
    (row,) = exchange.handovers(pair.kommune.office.database, EVERYTHING, case_id)
    assert (row.way, row.state, row.file_name) == (
        Way.LOCKED_PDF, DisclosureState.SEALED, made.file.name,
    )  # fmt: skip
    assert (row.has_words, row.phone, row.told_to) == (True, "11 22 33 44", "")
    assert row.receipt_due is not None
    assert "locked_pdf.made done" in pair.kommune.log()


def test_the_six_words_stand_nowhere_in_the_vault(pair: Pair) -> None:
    made = locked(pair)
    sql = pair.kommune.office.database
    tables = [
        row[0]
        for row in sql.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%_%_idx'"
        ).fetchall()
    ]
    for table in tables:
        for row in sql.execute(f"SELECT * FROM {table}").fetchall():  # noqa: S608 - our own tables
            cells = set(" ".join(str(cell) for cell in row).split())
            assert len(cells & set(made.words)) < 2, table  # one may be a word of the case


def test_new_words_open_a_new_file_with_the_same_control_words(pair: Pair) -> None:
    first = locked(pair)
    pair.kommune.words_told(first.disclosure_id, {"told_to": "Peter Fiktiv"})
    with pair.kommune.office.begin() as work:
        before = work.deliveries.get(first.disclosure_id)
    assert (before.told_to, before.told_phone) == ("Peter Fiktiv", "11 22 33 44")
    second = pair.kommune.lock_again(first.disclosure_id, str(pair.stick))
    with pair.kommune.office.begin() as work:
        after = work.deliveries.get(first.disclosure_id)
    assert after.control == before.control
    assert (after.told_to, after.told_at) == ("", None)  # of the new words nobody has heard
    assert second.words != first.words
    assert second.file.name != first.file.name
    assert not opens((pair.stick / second.file.name).read_bytes(), first.words)
    assert state(pair, first.disclosure_id) is DisclosureState.SEALED


def test_it_is_carried_by_the_offices_own_mail_and_told_by_its_way(pair: Pair) -> None:
    made = locked(pair)
    pair.kommune.words_told(made.disclosure_id, {"told_to": "Peter Fiktiv"})
    pair.kommune.mark_handed_over(made.disclosure_id)
    assert state(pair, made.disclosure_id) is DisclosureState.HANDED_OVER
    told = [
        row[0]
        for row in pair.kommune.office.database.execute(
            "SELECT kind FROM happening WHERE kind LIKE 'disclosure_%' OR kind = 'words_told' "
            "ORDER BY seq"
        ).fetchall()
    ]
    assert told == ["disclosure_locked", "words_told", "disclosure_sent"]
    assert "disclosure.handed_over done" in pair.kommune.log()
    assert "bundle.handed_over done" not in pair.kommune.log()


def test_what_has_changed_since_it_was_seen_or_made_is_not_locked(pair: Pair) -> None:
    case_id, ready = prepared(pair)
    to = (ready.disclosure_id, "0" * 64, str(pair.stick))
    assert why(pair.kommune.lock, *to) == CHANGED_SINCE.source
    pair.kommune.lock(ready.disclosure_id, ready.digest, str(pair.stick))
    with pair.kommune.office.begin() as work:
        work.people.get(work.cases.get(case_id).subject_id)
    pair.kommune.office.database.execute("UPDATE person SET name = 'Anna Anderledes'")
    again = (ready.disclosure_id, str(pair.stick))
    assert why(pair.kommune.lock_again, *again) == CHANGED_SINCE_MADE.source
    assert "disclosure.refused refused" in pair.kommune.log()


def test_what_is_made_before_is_held_against_its_control_words(pair: Pair) -> None:
    made = locked(pair)
    with pair.kommune.office.begin() as work:
        kept = work.deliveries.get(made.disclosure_id)
        work.deliveries.put(replace(kept, control=("en", "to", "tre", "fire")))
        work.note(Note(Act.WORDS_TOLD))
        work.commit()
    again = (made.disclosure_id, str(pair.stick))
    assert why(pair.kommune.lock_again, *again) == CHANGED_SINCE_MADE.source


def test_each_act_is_for_its_own_way_and_its_own_time(pair: Pair) -> None:
    _, ready = prepared(pair)
    to = (ready.disclosure_id, ready.digest)
    stick = str(pair.stick)
    assert why(pair.kommune.seal, *to, stick) == OTHER_WAY.source
    assert why(pair.kommune.print_copies, *to) == OTHER_WAY.source
    assert why(pair.kommune.lock_again, ready.disclosure_id, stick) == WRONG_STATE.source
    told = (ready.disclosure_id, {"told_to": "Peter"})
    assert why(pair.kommune.words_told, *told) == WRONG_STATE.source
    pair.kommune.lock(*to, stick)
    assert why(pair.kommune.lock, *to, stick) == WRONG_STATE.source
    assert (
        why(pair.kommune.words_told, ready.disclosure_id, {})
        == "Write whom you read the words to."
    )


def test_a_failing_disk_leaves_no_file_and_nothing_registered(pair: Pair) -> None:
    _, ready = prepared(pair)
    with pytest.raises(EnvironmentFault):
        pair.kommune.lock(ready.disclosure_id, ready.digest, "/nowhere/at/all")
    assert state(pair, ready.disclosure_id) is DisclosureState.PREPARED
    assert pair.kommune.count("delivery") == 0


def test_originals_lie_inside_and_the_draft_is_forgotten(pair: Pair) -> None:
    case_id = pair.case()
    add(pair.kommune.office, case_id, file_of(pair.stick, "brev.pdf", PDF))
    answers = {**pair.answers(case_id), "way": "locked_pdf"}
    half = Half(HANDOVER, answers, pair.kommune.office.clock.now(), about=(Kind.CASE, case_id))
    draft = SaveDraft(pair.kommune.office.begin)(half).draft
    ready = pair.kommune.prepare(case_id, answers)
    to = (ready.disclosure_id, ready.digest, str(pair.stick), draft)
    made = pair.kommune.lock(*to)
    reader = PdfReader(BytesIO((pair.stick / made.file.name).read_bytes()))
    reader.decrypt(passphrase(made.words))
    assert reader.attachments == {"1-brev.pdf": [PDF]}
    assert pair.kommune.count("draft") == 0


def test_what_lies_inside_has_a_plain_name_that_runs_nothing(pair: Pair) -> None:
    case_id = pair.case()
    name = "gpj.\u202eexe.\\..\\start.exe"
    program = file_of(pair.stick, name, b"MZ" + bytes(300))
    add(pair.kommune.office, case_id, program, accepted=True)
    answers = {**pair.answers(case_id), "way": "locked_pdf"}
    ready = pair.kommune.prepare(case_id, answers)
    made = pair.kommune.lock(ready.disclosure_id, ready.digest, str(pair.stick))
    reader = PdfReader(BytesIO((pair.stick / made.file.name).read_bytes()))
    reader.decrypt(passphrase(made.words))
    (inside,) = reader.attachments
    assert inside.startswith("1-")
    assert inside.endswith(".bin")
    assert not set(inside) & set("/\\:\u202e")


def test_attachments_too_large_for_mail_are_refused_with_the_way_that_takes_them(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = pair.case()
    add(pair.kommune.office, case_id, file_of(pair.stick, "brev.pdf", PDF))
    monkeypatch.setattr(ways, "MOST_IN_PDF", 7)
    answers = pair.answers(case_id)
    locked_too = {**answers, "way": "locked_pdf"}
    assert why(pair.kommune.prepare, case_id, locked_too) == TOO_LARGE_FOR_PDF.source
    assert (
        why(pair.kommune.prepare, case_id, {**answers, "way": "paper"}) == NOT_ON_PAPER.source
    )
    pair.kommune.prepare(case_id, answers)


def test_without_a_known_number_there_is_nobody_to_read_the_words_to(pair: Pair) -> None:
    with pair.kommune.office.begin() as work:
        contact = work.contacts.get(pair.contact)
        assert open_ways(contact, practice=True) == HANDED_WAYS
        contact.ways = ()
        assert open_ways(contact, practice=False) == ()
        contact.known_phone = ""
        work.contacts.save(contact)
        work.note(Note(Act.CONTACT_CONFIRMED))
        work.commit()
        assert open_ways(contact, practice=True) == (Way.BUNDLE, Way.PAPER)
    case_id = pair.case()
    answers = {**pair.answers(case_id), "way": "locked_pdf"}
    assert why(pair.kommune.prepare, case_id, answers) == NO_PHONE.source


def test_to_another_kommune_a_case_goes_as_a_bundle(pair: Pair) -> None:
    with pair.kommune.office.begin() as work:
        contact = work.contacts.get(pair.contact)
    contact.kind = OfficeKind.KOMMUNE
    assert open_ways(contact, practice=True) == (Way.BUNDLE,)


@pytest.mark.parametrize("way", ["bundle", "locked_pdf", "paper"])
def test_today_lists_the_receipt_that_is_awaited_whatever_the_way(pair: Pair, way: str) -> None:
    _, ready = prepared(pair, "subject", way=way)
    to, desk = (ready.disclosure_id, ready.digest), pair.kommune
    if way == "bundle":
        desk.seal(*to, str(pair.stick))
    elif way == "locked_pdf":
        desk.lock(*to, str(pair.stick))
    else:
        desk.print_copies(*to)
    (row,) = today.receipts(desk.office.database.sql, EVERYTHING)
    assert (row.number, row.to) == ("V-2026-0001", "Demokredsens Politi")
    assert row.due_at is not None
    page = {"person": "Peter", "signed_on": "2026-01-14", "kept": "Mappe"}
    desk.on_paper(ready.disclosure_id, page)
    assert today.receipts(desk.office.database.sql, EVERYTHING) == ()
