"""A receipt in a few hundred bytes: read strictly, and the same words as in a file."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from models.audit.checkpoint import Checkpoint, signed_note
from models.exchange.answer import Answer, Answered
from models.exchange.manifest import Party
from models.exchange.receipt import Receipt, Word, parse_receipt
from models.exchange.short_receipt import (
    LARGEST,
    SIGNATURE,
    ShortReceipt,
    parse_short,
    read_kept,
    short_of,
)
from models.exchange.strict_json import MalformedError, canonical
from models.office.office import OfficeKind

VAULT = "00000000-0000-4000-8000-00000000000b"
SENDER = "00000000-0000-4000-8000-00000000000a"
NOTE = signed_note(Checkpoint(f"tovholder/{VAULT}", 41, bytes(range(32))), b"p" * 32, b"s" * 64)
RECEIPT = Receipt(
    bundle_id="00000000-0000-4000-8000-0000000000aa",
    number="V-2026-0001",
    manifest_sha256="ab" * 32,
    receiver=Party(VAULT, "Demokredsens Politi", OfficeKind.POLICE, "Peter Fiktiv", "Leder"),
    signer="ssh-ed25519 AAAA",
    sender_vault=SENDER,
    recipients=("cd" * 32,),
    opened=datetime(2026, 1, 14, 9, 0, tzinfo=UTC),
    created=datetime(2026, 1, 14, 9, 5, tzinfo=UTC),
    own_number="0900-10101-00007-26",
    checkpoint=NOTE,
    practice=True,
)
DONE = replace(RECEIPT, word=Word.DELETED, done=date(2026, 2, 1))
ANSWERED = replace(
    RECEIPT,
    answered=Answered(Answer.REJECTED, datetime(2026, 1, 15, tzinfo=UTC), "Bor her ikke"),
)
EVERY = pytest.mark.parametrize("receipt", [RECEIPT, DONE, ANSWERED])


@EVERY
def test_short_and_long_are_read_as_they_were_written(receipt: Receipt) -> None:
    assert parse_receipt(receipt.to_bytes()) == receipt
    short = short_of(receipt)
    assert parse_short(short.to_bytes()) == short


@EVERY
def test_what_is_kept_says_the_same_whichever_way_it_came(receipt: Receipt) -> None:
    long = read_kept(receipt.to_bytes())
    short = read_kept(short_of(receipt).to_bytes() + b"\x00" * SIGNATURE)
    assert replace(long, role="") == short
    assert (long.word, long.done, long.answered) == (
        receipt.word, receipt.done, receipt.answered,
    )  # fmt: skip


def test_it_is_a_few_hundred_bytes() -> None:
    longest = replace(RECEIPT, own_number="9" * 80)
    assert len(short_of(RECEIPT).to_bytes()) + SIGNATURE < 600
    assert len(short_of(longest).to_bytes()) + SIGNATURE < LARGEST


def test_it_names_no_office_and_no_case() -> None:
    said = short_of(RECEIPT).to_bytes().decode()
    assert "Demokredsens" not in said
    assert "Leder" not in said


def test_a_receipt_without_a_further_word_is_written_as_ever() -> None:
    assert json.loads(RECEIPT.to_bytes())["v"] == 1
    assert json.loads(DONE.to_bytes())["v"] == 2
    assert json.loads(short_of(RECEIPT).to_bytes())["t"] == "tvk1"
    assert json.loads(short_of(DONE).to_bytes())["t"] == "tvk2"


@pytest.mark.parametrize(
    "changes",
    [
        {"t": "tvk9"},
        {"t": "tvk2"},
        {"more": 1},
        {"word": "deleted"},
        {"m": "kort"},
        {"m": "*" * 43},
        {"m": "é" * 43},
        {"m": "A" * 42 + "B"},  # another spelling of the same bytes
        {"m": "A" * 42},
        {"l": -1},
        {"h": 7},
        {"b": "nej"},
        {"n": ""},
        {"x": "ja"},
        {"o": "i dag"},
        {"q": "9" * 81},
        {"p": "a\u202eb"},
    ],
)
def test_anything_else_is_refused(changes: dict[str, Any]) -> None:
    said = {**json.loads(short_of(RECEIPT).to_bytes()), **changes}
    with pytest.raises(MalformedError):
        parse_short(canonical(said))


@pytest.mark.parametrize(
    "changes",
    [
        {"word": "received"},
        {"word": ""},
        {"done": "2026-02-30"},
        {"done": "1.2.2026"},
        {"v": 4},
        {"v": 1},
    ],
)
@pytest.mark.parametrize("short", [True, False])
def test_a_word_is_one_of_two_with_a_real_day(changes: dict[str, Any], short: bool) -> None:
    if short and "v" in changes:
        changes = {"t": f"tvk{changes['v']}"}
    data = short_of(DONE).to_bytes() if short else DONE.to_bytes()
    hostile = canonical({**json.loads(data), **changes})
    with pytest.raises(MalformedError):
        (parse_short if short else parse_receipt)(hostile)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"b":1}', b"x" * (LARGEST + 1)])
def test_what_is_no_receipt_is_refused(data: bytes) -> None:
    with pytest.raises(MalformedError):
        parse_short(data)


def test_the_checkpoint_must_be_one() -> None:
    with pytest.raises(ValueError, match="checkpoint"):
        short_of(replace(RECEIPT, checkpoint="nej"))


def test_the_log_is_named_by_size_and_root() -> None:
    short: ShortReceipt = short_of(RECEIPT)
    assert (short.rows, short.root) == (41, bytes(range(32)).hex())
