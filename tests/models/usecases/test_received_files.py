"""Copies of what was received: attachments looked at and saved, the case on paper, settled."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.attachments.file_types import Sight
from models.cases.papers import SETTLED_BEFORE, Fate
from models.concerns.handed_in import ONLY_A_TRIAL
from models.kernel.errors import Refused
from models.kernel.ids import BundleId, PrintId
from models.ports.records import NotFoundError
from models.usecases import inbox_steps
from models.usecases.print_received import PrintReceived, SettleReceived
from models.usecases.received_files import ExportReceivedFile, ViewReceivedFile
from models.usecases.view_attachment import NOT_SHOWN
from storage.queries import exchange
from tests.attaching import PDF, add, file_of
from tests.handing import Pair, make_pair
from tests.inboxing import received, trial
from tests.storage.exchange.hostile_files import refusal


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def with_file(pair: Pair, name: str, data: bytes) -> tuple[BundleId, str]:
    case = pair.case()
    add(pair.kommune.office, case, file_of(pair.stick, name, data), accepted=True)
    prepared = pair.kommune.prepare(case, pair.answers(case, "subject", "attachment"))
    sealed = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    bundle = pair.police.receive(sealed.file.path).bundle_id
    with pair.police.office.begin() as work:
        (file,) = work.bundles.attachments_of(bundle)
    return bundle, file.sha256


def test_an_attachment_is_laid_out_as_what_it_is(pair: Pair) -> None:
    bundle, digest = with_file(pair, "brev.pdf", PDF)
    laid = ViewReceivedFile(pair.police.office.begin)(bundle, digest)
    assert (laid.sight, laid.data) == (Sight.PDF, PDF)
    assert laid.attachment.title == "Brev fra skolen"
    assert pair.police.log()[-1] == "attachment.viewed done"


def test_what_nothing_here_can_open_is_not_shown_but_saved(pair: Pair) -> None:
    bundle, digest = with_file(pair, "brev.zip", b"PK\x05\x06" + bytes(18))
    view = ViewReceivedFile(pair.police.office.begin)
    assert refusal(lambda: view(bundle, digest)) == NOT_SHOWN
    save = ExportReceivedFile(pair.police.office.begin)
    with pytest.raises(Refused):
        save(bundle, digest, " ")
    made = save(bundle, digest, "Skal i politiets journal")
    assert made.data.startswith(b"PK")
    (copy,) = exchange.papers(pair.police.office.database.sql)
    assert (copy.number, copy.file, copy.holder) == (made.number, True, "Peter Fiktiv")


@pytest.mark.parametrize("reason", ["før\0efter", "regning \u202egpj.exe", "x" * 100_000])
def test_a_reason_that_cannot_be_kept_as_typed_is_refused(pair: Pair, reason: str) -> None:
    bundle, digest = with_file(pair, "brev.pdf", PDF)
    save = ExportReceivedFile(pair.police.office.begin)
    with pytest.raises(Refused):
        save(bundle, digest, reason)
    assert exchange.papers(pair.police.office.database.sql) == ()


def test_a_file_that_is_not_there_is_not_found(pair: Pair) -> None:
    bundle = received(pair)
    with pytest.raises(NotFoundError):
        ViewReceivedFile(pair.police.office.begin)(bundle, "ab" * 32)


def test_another_file_than_those_that_came_is_not_found(pair: Pair) -> None:
    bundle, _digest = with_file(pair, "brev.pdf", PDF)
    with pytest.raises(NotFoundError):
        ViewReceivedFile(pair.police.office.begin)(bundle, "ab" * 32)


def test_the_case_is_printed_as_the_very_bytes_that_were_signed(pair: Pair) -> None:
    bundle, begin = received(pair), pair.police.office.begin
    copied = PrintReceived(begin)(bundle, {"holder": " Peter Fiktiv "})
    with begin() as work:
        assert copied.pdf == work.bundles.received(bundle).case_pdf
    (copy,) = exchange.papers(pair.police.office.database.sql)
    assert (copy.number, copy.holder, copy.file) == (copied.number, "Peter Fiktiv", False)
    settle = SettleReceived(begin)
    settle(copy.id, Fate.SHREDDED)
    assert exchange.papers(pair.police.office.database.sql) == ()
    assert refusal(lambda: settle(copy.id, Fate.SHREDDED)) == SETTLED_BEFORE
    assert pair.police.log()[-1] == "print.settled done"


def test_a_copy_of_something_else_is_no_copy_of_a_received_case(pair: Pair) -> None:
    with pytest.raises(NotFoundError):
        SettleReceived(pair.police.office.begin)(PrintId("nej"), Fate.SHREDDED)
    bundle = received(pair)
    copied = PrintReceived(pair.police.office.begin)(bundle, {"holder": "P"})
    pair.police.office.database.execute("UPDATE print_copy SET document = 'journal'")
    (row,) = pair.police.office.database.execute("SELECT id FROM print_copy").fetchall()
    with pytest.raises(NotFoundError):
        SettleReceived(pair.police.office.begin)(PrintId(row[0]), Fate.SHREDDED)
    assert copied.number


def test_a_copy_outlives_the_bundle_and_is_still_to_be_settled(pair: Pair) -> None:
    bundle = trial(pair)
    pair.police.office.database.execute("SELECT 1")
    PrintReceived(pair.police.office.begin)(bundle, {"holder": "Peter"})
    pair.police.office.wait(days=30)
    pair.police.day_begins()
    sql = pair.police.office.database.sql
    assert exchange.inbox(sql) == ()
    assert [copy.bundle_number for copy in exchange.papers(sql)] == ["V-2026-0001"]


def test_a_trial_shipment_is_read_receipted_and_never_journalised_or_taken_up(
    pair: Pair,
) -> None:
    bundle = trial(pair)
    shown = pair.police.view(bundle)
    assert shown.manifest.trial
    assert shown.case.items == ()
    assert not shown.to_take_up
    why = refusal(lambda: pair.police.journalise(bundle, {"number": "1", "day": "2026-01-14"}))
    assert why == inbox_steps.NOTHING_TO_JOURNALISE
    assert pair.kommune.accept_receipt is not None
    assert pair.police.write_receipt(bundle, "", str(pair.stick)).file.path
    with pytest.raises(Refused) as refused:
        pair.police.take_up(bundle, {})
    assert refused.value.why != ONLY_A_TRIAL  # no police vault takes anything up
