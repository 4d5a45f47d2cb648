"""The slot file is read byte for byte as written, and proven whole by its MAC."""

import hashlib
import hmac
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.kernel.errors import Refused
from storage.system.randomness import SeededRandom
from storage.vault import slot_file
from storage.vault.derive import Use, subkey
from storage.vault.kdf import PRACTICE_LIMITS, PRODUCTION_LIMITS, KdfCost
from storage.vault.slot_file import LARGEST, DamagedError, Pending, SlotFile, parse
from storage.vault.slots import Slot, SlotKind, SlotName

DBK = bytes(range(32))
RANDOM = SeededRandom("slot file")


def slot(number: int, kind: SlotKind = SlotKind.USER, label: str = "") -> Slot:
    """Return a slot that nothing opens: the file does not care."""
    name = SlotName(f"user-{number}", kind, label or f"U{number}")
    return Slot(name, KdfCost(64, 1, 1), RANDOM(16), RANDOM(12), RANDOM(48), False)


FILE = SlotFile("vault-1", True, (slot(1), slot(2, SlotKind.PAPER, "PAPER")), 3, 2, 417)
WHOLE = FILE.sealed(DBK)


def altered(**changes: object) -> bytes:
    """Return the file with those members, canonical again; None leaves a member out."""
    tree = {**json.loads(WHOLE), **changes}
    kept = {name: value for name, value in tree.items() if value is not None}
    return json.dumps(kept, separators=(",", ":"), sort_keys=True, ensure_ascii=False).encode()


def test_the_bytes_are_frozen() -> None:
    """The exact form of a small file: it can never change, vaults are written in it."""
    fixed = Slot(
        SlotName("a", SlotKind.USER, "KÅ"),
        KdfCost(65536, 3, 4),
        b"s" * 16,
        b"n" * 12,
        b"c" * 48,
        True,
    )
    data = SlotFile("v", False, (fixed,)).sealed(DBK)
    body, _, mac = data.partition(b'"mac":"')
    assert body.decode() == '{"audit_seq":0,"db_epoch":1,"epoch":1,'
    assert mac[44:].decode() == (
        '","practice":false,"slots":[{"ct":"'
        + "Y2Nj" * 16
        + '","id":"a","kdf":{"m":65536,"p":4,"t":3},"keyfile":true,"kind":"user","label":"KÅ",'
        '"nonce":"bm5ubm5ubm5ubm5u","salt":"c3Nzc3Nzc3Nzc3Nzc3Nzcw=="}],"v":1,"vault":"v"}'
    )


def test_the_mac_covers_everything_but_itself() -> None:
    tree = json.loads(WHOLE)
    del tree["mac"]
    body = json.dumps(tree, separators=(",", ":"), sort_keys=True).encode()
    expected = hmac.digest(subkey(DBK, Use.SLOT_FILE_MAC), body, hashlib.sha256)
    assert parse(WHOLE).mac == expected


def test_it_comes_back_with_and_without_a_pending_change() -> None:
    assert parse(WHOLE).file == FILE
    pending = replace(FILE, pending=Pending(3, (slot(1), slot(2)), b"m" * 32))
    found = parse(pending.sealed(DBK))
    assert found.file == pending
    assert found.authentic(DBK)
    assert not replace(found, file=FILE).authentic(DBK)


def test_another_key_does_not_prove_it() -> None:
    assert parse(WHOLE).authentic(DBK)
    assert not parse(WHOLE).authentic(bytes(32))


def test_every_single_bit_counts() -> None:
    """A flip is unreadable or unproven: none is read as the file that was written."""
    unproven = 0
    for place in range(len(WHOLE) * 8):
        flipped = bytearray(WHOLE)
        flipped[place // 8] ^= 1 << place % 8
        try:
            found = parse(bytes(flipped))
        except DamagedError:
            continue
        unproven += 1
        assert not found.authentic(DBK)
    assert unproven > 500  # so the MAC was put to work, too


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"\xff",
        WHOLE + b"\n",
        b" " + WHOLE,
        b"\xef\xbb\xbf" + WHOLE,
        WHOLE.replace(b'"v":1', b'"v":1.0'),
        WHOLE.replace(b'"v":1', b'"v":1,"v":1'),
        WHOLE.replace(b'"v":1', b'"v": 1'),
        WHOLE.replace(b"user-1", b"user\\u002d1"),
        altered(v=2),
        altered(v=True),
        altered(v=None),
        altered(extra=1),
        altered(epoch=-1),
        altered(epoch="3"),
        altered(epoch=True),
        altered(epoch=2**53),
        altered(practice=1),
        altered(vault=7),
        altered(vault="\ud800".encode("utf-8", "replace").decode()) + b"x",
        altered(slots={}),
        altered(slots=[1]),
        altered(mac=5),
        altered(mac="AB=="),
        altered(pending=[]),
        altered(pending={"db_epoch": 2}),
        altered(slots=json.loads(WHOLE)["slots"][:1] * 2),
        b"[" * 60000,
        b"9" * 60000,
        b" " * (LARGEST + 1),
    ],
)
def test_anything_not_exactly_as_written_is_damaged(data: bytes) -> None:
    with pytest.raises(DamagedError):
        parse(data)


def test_a_lone_surrogate_is_damaged() -> None:
    with pytest.raises(DamagedError):
        parse(WHOLE.replace(b'"vault-1"', b'"\\ud800"'))


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("kind", "admin"),
        ("label", ""),
        ("id", "X"),
        ("kdf", {"m": 7, "t": 1, "p": 1}),
        ("kdf", {"m": 64, "t": 1}),
        ("salt", "AAAA"),
        ("salt", "AAAAAAAAAAAAAAAAAAAAAB=="),
        ("keyfile", 0),
        ("ct", 3),
    ],
)
def test_a_slot_with_an_impossible_member_is_damaged(member: str, value: object) -> None:
    first, second = json.loads(WHOLE)["slots"]
    with pytest.raises(DamagedError):
        parse(altered(slots=[{**first, member: value}, second]))


@given(st.binary(max_size=300))
def test_noise_is_damaged(data: bytes) -> None:
    with pytest.raises(DamagedError):
        parse(data)


def test_a_user_is_found_by_id_before_label_and_the_paper_by_id_only() -> None:
    file = replace(FILE, slots=(slot(1, label="user-2"), *FILE.slots[1:], slot(3, label="HB")))
    assert file.find("user-2") is FILE.slots[1]
    assert file.find("HB") is file.slots[2]
    assert file.find("PAPER") is None
    assert file.find("XX") is None


def test_the_next_file_counts_on_and_replaces_by_id() -> None:
    again = slot(1, label="NEW")
    following = FILE.with_slot(again, audit_seq=500)
    assert (following.epoch, following.audit_seq) == (4, 500)
    assert set(following.slots) == {again, FILE.slots[1]}
    assert len(FILE.with_slot(slot(9)).slots) == 3
    assert FILE.with_slot(slot(9)).audit_seq == 417


def test_a_label_is_given_once() -> None:
    with pytest.raises(Refused) as refusal:
        FILE.with_slot(slot(9, label="u1"))
    assert refusal.value.why is slot_file.NAME_TAKEN


def test_more_slots_than_fit_are_refused() -> None:
    crowd = replace(FILE, slots=tuple(slot(number) for number in range(300)))
    with pytest.raises(Refused) as refusal:
        crowd.sealed(DBK)
    assert refusal.value.why is slot_file.TOO_MANY_SLOTS


def test_the_limits_follow_from_the_kind_of_vault() -> None:
    assert FILE.limits is PRACTICE_LIMITS
    assert replace(FILE, practice=False).limits is PRODUCTION_LIMITS
