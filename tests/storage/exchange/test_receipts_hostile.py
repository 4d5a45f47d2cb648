"""Hostile receipts: none moves a handover on."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from models.exchange import arrival
from models.exchange.strict_json import canonical
from models.kernel.errors import Refused
from models.kernel.text import Text
from models.usecases.confirm_contact import Heard
from models.usecases.seal_handover import Sealed
from storage.exchange import envelope, receipts
from storage.exchange.sshsig import RECEIPT_NAMESPACE, SigningKey
from tests.handing import PETER, Desk, Pair, make_pair, open_desk
from tests.storage.exchange.chance import chance
from tests.storage.exchange.hostile_files import (
    KOMMUNE_SEED,
    POLICE_SEED,
    STRANGER_SIGNS,
    Files,
    neighbour,
    pack,
    refusal,
    unpack,
)


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def receipt_of(pair: Pair) -> tuple[Sealed, bytes]:
    sealed = pair.sealed("subject")
    received = pair.police.receive(sealed.file.path)
    written = pair.police.write_receipt(received.bundle_id, "0700-1", str(pair.stick))
    return sealed, Path(written.file.path).read_bytes()


def read_in(pair: Pair, data: bytes) -> Callable[[], object]:
    path = pair.stick / "receipt.age"
    path.write_bytes(data)
    return lambda: pair.kommune.accept_receipt(str(path))


def receipt_files(pair: Pair, data: bytes, **changes: Any) -> Files:
    path = pair.stick / "look.age"
    path.write_bytes(data)
    files = unpack(str(path), KOMMUNE_SEED)
    whole = json.loads(files["receipt.json"])
    for key, value in changes.items():
        part, _, rest = key.partition("__")
        if rest:
            whole[part][rest] = value
        else:
            whole[part] = value
    signed = canonical(whole)
    return {
        "receipt.json": signed,
        "receipt.sig": SigningKey(b"P" * 32).sign(signed, RECEIPT_NAMESPACE),
    }


def test_any_flip_in_a_receipt_is_refused(pair: Pair) -> None:
    _, data = receipt_of(pair)
    dice = chance(11)
    spoiled = bytearray(data)
    for _ in range(60):
        at, bit = dice.randrange(len(data)), 1 << dice.randrange(8)
        spoiled[at] ^= bit
        with pytest.raises(Refused):
            read_in(pair, bytes(spoiled))()
        spoiled[at] ^= bit
    assert pair.kommune.office.database.value("SELECT state FROM disclosure") == "sealed"
    assert pair.kommune.log()[-1] == "receipt.refused refused"
    read_in(pair, bytes(spoiled))()


OTHER_ID = "00000000-0000-4000-8000-0000000000fd"


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"bundle": OTHER_ID}, arrival.NOT_OURS),
        ({"manifest_sha256": "00" * 32}, arrival.OTHER_BUNDLE),
        ({"number": "V-2026-0099"}, arrival.OTHER_BUNDLE),
        ({"sender": OTHER_ID}, arrival.NOT_MEANT_FOR_US),
        ({"recipients": ["00" * 32]}, arrival.NOT_MEANT_FOR_US),
        ({"receiver__vault": OTHER_ID}, arrival.OTHER_SENDER),
        ({"practice": False}, arrival.REAL_HERE),
        ({"more": 1}, receipts.NOT_A_RECEIPT),
    ],
)
def test_a_receipt_that_says_something_else_is_refused(
    pair: Pair, changes: dict[str, Any], why: Text
) -> None:
    _, data = receipt_of(pair)
    files = receipt_files(pair, data, **changes)
    assert refusal(read_in(pair, pack(files, KOMMUNE_SEED))) == why
    assert pair.kommune.office.database.value("SELECT state FROM disclosure") == "sealed"


def test_a_bundle_is_no_receipt_and_a_stranger_gives_none(pair: Pair) -> None:
    sealed, data = receipt_of(pair)
    files = unpack(sealed.file.path, POLICE_SEED)
    assert refusal(read_in(pair, pack(files, KOMMUNE_SEED))) == receipts.NOT_A_RECEIPT
    again = receipt_files(pair, data)
    forged = SigningKey(STRANGER_SIGNS).sign(again["receipt.json"], RECEIPT_NAMESPACE)
    hostile = pack({**again, "receipt.sig": forged}, KOMMUNE_SEED)
    assert refusal(read_in(pair, hostile)) == envelope.UNKNOWN_SENDER


def test_a_receipt_by_another_known_office_is_refused(pair: Pair, tmp_path: Path) -> None:
    _, data = receipt_of(pair)
    third: Desk = open_desk(tmp_path / "third", b"t", neighbour("c"), PETER)
    try:
        card = third.export_card(str(pair.stick), "70203040")
        added = pair.kommune.add_contact(card.path)
        pair.kommune.confirm(added.contact_id, Heard(card.words, "1", read_ours=True))
        files = receipt_files(pair, data, receiver__vault=neighbour("c").vault_id)
        whole = json.loads(files["receipt.json"])
        whole["signer"] = SigningKey(b"T" * 32).public.line()
        signed = canonical(whole)
        signature = SigningKey(b"T" * 32).sign(signed, RECEIPT_NAMESPACE)
        hostile = pack({"receipt.json": signed, "receipt.sig": signature}, KOMMUNE_SEED)
        assert refusal(read_in(pair, hostile)) == arrival.OTHER_RECEIVER
    finally:
        third.office.database.close()
