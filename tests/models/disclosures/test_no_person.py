"""What is said to hold no citizen holds none: each such way out has its proof."""

import ast
from collections.abc import Iterator
from dataclasses import fields
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import pytest

from models.disclosures.ways_out import WAYS_OUT, Rule
from models.exchange.recall import Recall, Recalled
from models.exchange.receipt import Receipt
from models.kernel.text import plain
from models.usecases.checkpoint_slip import PrintSlip
from models.usecases.print_calendar import PaperOrder, PrintAgenda, PrintMonth
from models.usecases.write_receipt import ShowReceiptCode
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from tests.handing import Pair, make_pair
from tests.models.usecases.test_print_calendar import reads

HERE: Final = "tests/models/disclosures/test_no_person.py"
RECEIPTS: Final = f"{HERE}::test_a_receipt_in_every_form_holds_numbers_and_offices_alone"
_USE: Final = "tests/models/usecases/"
PROOFS: Final = {
    "PrintAgenda": f"{HERE}::test_paper_of_the_calendar_and_the_log_names_nobody",
    "PrintMonth": f"{HERE}::test_paper_of_the_calendar_and_the_log_names_nobody",
    "PrintSlip": f"{HERE}::test_paper_of_the_calendar_and_the_log_names_nobody",
    "ShowCover": f"{HERE}::test_cover_and_card_hold_nothing_of_the_case",
    "ExportCard": f"{HERE}::test_cover_and_card_hold_nothing_of_the_case",
    "WriteReceipt": RECEIPTS,
    "ShowReceiptCode": RECEIPTS,
    "GiveBack": RECEIPTS,
    "WriteWord": RECEIPTS,
    "SendBundleTrial": f"{_USE}test_trials.py::test_the_page_says_what_to_do_and_names_no_case",
    "SendLockedTrial": f"{_USE}test_trials.py::test_the_page_says_what_to_do_and_names_no_case",
    "SendPaperTrial": f"{_USE}test_trials.py::test_the_page_says_what_to_do_and_names_no_case",
    "PrintOurCard": "tests/faults/test_seeded_search.py::test_no_way_out_is_left_untried",
    "RevokeOurKeys": "tests/faults/test_seeded_search.py::test_no_way_out_is_left_untried",
    "RecallTransfer": f"{HERE}::test_a_recall_names_numbers_and_offices_alone",
    "ShowWordCode": RECEIPTS,
    "ExportCalendar": f"{_USE}test_calendar_files.py::"
    "test_nothing_of_the_case_leaves_but_its_number",
    "PrintMeetingLetter": f"{_USE}test_meeting_papers.py::"
    "test_the_invitation_says_how_many_points_and_nothing_of_them",
    "PrintCard": f"{_USE}test_action_cards.py::test_a_paper_names_the_card_and_nobody",
    "CountersignSlip": f"{_USE}test_countersign.py::"
    "test_the_slip_names_the_act_and_numbers_and_nobody_else",
    "DeleteCase": f"{_USE}test_retention.py::"
    "test_after_deleting_nothing_is_left_but_the_proof",
}  # fmt: skip
"""By the use case: the test that would fail."""
SAID: Final = (
    "Mathias", "Testesen", "740310", "5907", "Prøvevej", "KANARIE", "Karen", "Skabelon",
    "symbol", "håndbold", "20 11 22 33", "liste", "onkel",
)  # fmt: skip
"""Of the case, the caller and relatives: none of it may stand anywhere here."""


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def require_silent(words: str) -> None:
    for said in SAID:
        assert said.casefold() not in words.casefold(), said


def on_paper(pdf: bytes) -> str:
    return "\n".join(words_of(pdf))


def test_each_such_way_has_a_proof_that_is_there() -> None:
    silent = {key for key, way in WAYS_OUT.items() if way.rule is Rule.NO_PERSON}
    assert set(PROOFS) == silent, "name the test that proves it, in PROOFS"
    root = Path(__file__).parents[3]
    for proof in PROOFS.values():
        path, _, name = proof.partition("::")
        found = ast.walk(ast.parse((root / path).read_text(encoding="utf-8")))
        assert name in {each.name for each in found if isinstance(each, ast.FunctionDef)}


def test_paper_of_the_calendar_and_the_log_names_nobody(pair: Pair) -> None:
    pair.case()
    office = pair.kommune.office
    day = date(2026, 1, 14)
    week = PaperOrder(day, day + timedelta(days=4), lambda _row: True)
    agenda = PrintAgenda(office.begin, reads(office).open_until, plain, paint)(week)
    month = PrintMonth(office.begin, reads(office).between, plain, paint)(day, week)
    spell = pair.kommune.cards.word_list.fingerprint
    slip = PrintSlip(office.begin, spell, plain, paint)().pdf
    assert "S-2026-0001" in on_paper(agenda)
    for pdf in (agenda, month, slip):
        require_silent(on_paper(pdf))


def test_cover_and_card_hold_nothing_of_the_case(pair: Pair) -> None:
    sealed = pair.sealed()
    cover = on_paper(pair.kommune.cover(sealed.disclosure_id))
    assert sealed.number in cover
    require_silent(cover)
    for card in pair.stick.glob("*.kontakt.json"):
        require_silent(card.read_text(encoding="utf-8"))


def test_a_receipt_in_every_form_holds_numbers_and_offices_alone(pair: Pair) -> None:
    """File, code and the word that a bundle is gone are all one ``Receipt``."""
    sealed = pair.sealed()
    received = pair.police.receive(sealed.file.path)
    shown = ShowReceiptCode(pair.police.office.begin, pair.police.sealer, plain)
    require_silent(shown(received.bundle_id, "0700-1").data.decode("latin-1"))
    with pair.police.office.begin() as work:
        kept = work.bundles.received(received.bundle_id).receipt
    assert kept is not None
    require_silent(kept.decode())
    assert {field.name for field in fields(Receipt)} == {
        "bundle_id", "number", "manifest_sha256", "receiver", "signer", "sender_vault", "recipients", "opened", "created", "own_number", "checkpoint", "practice", "answered", "word", "done",
    }  # fmt: skip


def test_a_recall_names_numbers_and_offices_alone() -> None:
    assert {field.name for field in fields(Recall)} == {
        "case", "sendings", "sender", "signer", "receiver_vault", "recipients", "created",
        "practice",
    }  # fmt: skip
    assert {field.name for field in fields(Recalled)} == {
        "bundle_id",
        "number",
        "sequence",
        "manifest_sha256",
    }
