"""The slot file: all slots of a vault in canonical JSON, authenticated under its key.

{"audit_seq", "db_epoch", "epoch", "mac", "pending"?, "practice", "slots", "v", "vault"};
RFC 8785, no line end, at most 64 KiB. Any byte that is not exactly what this program would
write makes the file unreadable; any change of content breaks the MAC.
"""

import binascii
import hashlib
import hmac
import json
from dataclasses import dataclass, replace
from typing import Final

import rfc8785

from models.kernel.errors import Refused
from models.kernel.text import text
from storage.vault.derive import Use, subkey
from storage.vault.kdf import PRACTICE_LIMITS, PRODUCTION_LIMITS, KdfCost, Limits
from storage.vault.slots import Binding, Json, Slot, SlotKind, SlotName, encode

VERSION: Final = 1
LARGEST: Final = 64 * 1024
TOO_MANY_SLOTS: Final = text("Vault", "There is no room for more users in this vault.")
NAME_TAKEN: Final = text("Vault", "Another user of this vault has that short name.")


class DamagedError(ValueError):
    """The bytes are not a slot file as this program writes it."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A change of the database key under way: the new key, for the one who began it."""

    db_epoch: int
    slot: Slot


@dataclass(frozen=True, slots=True)
class SlotFile:
    """The content of a slot file.

    Attributes:
        vault: the vault's id, a UUID.
        practice: invented people only; lower costs are allowed, and the clock is its own.
        epoch: counts every change of this file, from 1.
        db_epoch: counts the database keys, from 1.
        audit_seq: the log's last sequence number when this was written; a shorter log in
            the database means that it was rolled back.
    """

    vault: str
    practice: bool
    slots: tuple[Slot, ...]
    epoch: int = 1
    db_epoch: int = 1
    audit_seq: int = 0
    pending: Pending | None = None

    @property
    def binding(self) -> Binding:
        """What this file's slots are tied to."""
        return Binding(self.vault, self.db_epoch)

    @property
    def limits(self) -> Limits:
        """The costs that slots of this kind of vault may have."""
        return PRACTICE_LIMITS if self.practice else PRODUCTION_LIMITS

    def find(self, name: str) -> Slot | None:
        """Return the slot with that id, or else the user's slot with that label."""
        for slot in self.slots:
            if slot.name.id == name:
                return slot
        for slot in self.slots:
            if slot.name.label == name and slot.name.kind is SlotKind.USER:
                return slot
        return None

    def with_slot(self, slot: Slot, audit_seq: int | None = None) -> "SlotFile":
        """Return the next file, in which the slot is new or stands for that id's older one.

        Raises:
            Refused: another slot has the label.
        """
        others = tuple(s for s in self.slots if s.name.id != slot.name.id)
        if slot.name.label.casefold() in {s.name.label.casefold() for s in others}:
            raise Refused(NAME_TAKEN, "label")
        seq = self.audit_seq if audit_seq is None else audit_seq
        return replace(self, slots=(*others, slot), epoch=self.epoch + 1, audit_seq=seq)

    def sealed(self, dbk: bytes) -> bytes:
        """Return the file's bytes, with its MAC under the database key.

        Raises:
            Refused: it would be larger than 64 KiB.
        """
        data = rfc8785.dumps({**self.as_json(), "mac": encode(self.mac(dbk))})
        if len(data) > LARGEST:
            raise Refused(TOO_MANY_SLOTS)
        return data

    def as_json(self) -> Json:
        """Return the content as it stands in the file, without the MAC."""
        body: Json = {
            "v": VERSION,
            "vault": self.vault,
            "practice": self.practice,
            "epoch": self.epoch,
            "db_epoch": self.db_epoch,
            "audit_seq": self.audit_seq,
            "slots": [slot.as_json() for slot in self.slots],
        }
        if self.pending is not None:
            body["pending"] = {
                "db_epoch": self.pending.db_epoch,
                "slot": self.pending.slot.as_json(),
            }
        return body

    def mac(self, dbk: bytes) -> bytes:
        """Return HMAC-SHA256 over the canonical content, under a key from the database key."""
        key = subkey(dbk, Use.SLOT_FILE_MAC)
        return hmac.digest(key, rfc8785.dumps(self.as_json()), hashlib.sha256)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A slot file that was read and is well formed, but not yet proven."""

    file: SlotFile
    mac: bytes
    data: bytes

    def authentic(self, dbk: bytes) -> bool:
        """Return whether one who held this database key wrote the file."""
        return hmac.compare_digest(self.mac, self.file.mac(dbk))


def parse(data: bytes) -> Candidate:
    """Return the content of a slot file.

    Raises:
        DamagedError: too large, another version, or not byte for byte canonical.
    """
    if len(data) > LARGEST:
        msg = "larger than a slot file may be"
        raise DamagedError(msg)
    try:
        found = _candidate(json.loads(data.decode("utf-8"), parse_float=_no_float), data)
        again = rfc8785.dumps({**found.file.as_json(), "mac": encode(found.mac)})
    except (ValueError, KeyError, TypeError, RecursionError, Refused) as error:
        raise DamagedError(str(type(error))) from error
    if again != data:
        msg = "not in canonical form"
        raise DamagedError(msg)
    return found


def _no_float(number: str) -> float:
    msg = f"no fractions here: {number}"
    raise ValueError(msg)


def _candidate(tree: object, data: bytes) -> Candidate:
    whole = _record(tree)
    if _number(whole["v"]) != VERSION:
        msg = "another version"
        raise DamagedError(msg)
    slots = whole["slots"]
    if not isinstance(slots, list):
        raise TypeError
    file = SlotFile(
        vault=_word(whole["vault"]),
        practice=_flag(whole["practice"]),
        slots=tuple(_slot(slot) for slot in slots),
        epoch=_number(whole["epoch"]),
        db_epoch=_number(whole["db_epoch"]),
        audit_seq=_number(whole["audit_seq"]),
        pending=_pending(whole["pending"]) if "pending" in whole else None,
    )
    if len({slot.name.id for slot in file.slots}) != len(file.slots):
        msg = "an id occurs twice"
        raise DamagedError(msg)
    return Candidate(file, _bytes(whole["mac"]), data)


def _pending(value: object) -> Pending:
    tree = _record(value)
    return Pending(_number(tree["db_epoch"]), _slot(tree["slot"]))


def _slot(value: object) -> Slot:
    tree = _record(value)
    cost = _record(tree["kdf"])
    return Slot(
        name=SlotName(_word(tree["id"]), SlotKind(_word(tree["kind"])), _word(tree["label"])),
        kdf=KdfCost(_number(cost["m"]), _number(cost["t"]), _number(cost["p"])),
        salt=_bytes(tree["salt"]),
        nonce=_bytes(tree["nonce"]),
        ct=_bytes(tree["ct"]),
        keyfile=_flag(tree["keyfile"]),
    )


def _record(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise TypeError
    return value


def _number(value: object) -> int:
    if type(value) is not int or value < 0:  # a bool is an int, too
        raise TypeError
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _word(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _bytes(value: object) -> bytes:
    return binascii.a2b_base64(_word(value), strict_mode=True)
