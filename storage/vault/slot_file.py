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
from storage.vault.slots import Binding, Json, Next, Slot, SlotKind, SlotName, encode

VERSION: Final = 1
LARGEST: Final = 64 * 1024
TOO_MANY_SLOTS: Final = text("Vault", "There is no room for more users in this vault.")
NAME_TAKEN: Final = text("Vault", "Another user of this vault has that short name.")


class DamagedError(ValueError):
    """The bytes are not a slot file as this program writes it."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A change of the database key under way: the file as it will be when it is done.

    Attributes:
        slots: for whoever will be able to unlock.
        mac: of the finished file, under the new database key.
    """

    db_epoch: int
    slots: tuple[Slot, ...]
    mac: bytes


@dataclass(frozen=True, slots=True)
class SlotFile:
    """The content of a slot file.

    Attributes:
        vault: the vault's id, a UUID.
        practice: invented people only; lower costs are allowed, and the clock is its own.
        epoch: counts every change of who can unlock, from 1.
        db_epoch: counts the database keys, from 1.
        audit_seq: the log's last sequence number when this was written; a shorter log in
            the database means that it was rolled back.
        pending: where the database key is being changed: who unlocks finds out by trying
            which of both keys opens the database.
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

    def without(self, *ids: str) -> "SlotFile":
        """Return the next file without these slots."""
        kept = tuple(slot for slot in self.slots if slot.name.id not in ids)
        return replace(self, slots=kept, epoch=self.epoch + 1)

    def finished(self) -> "SlotFile":
        """Return the file as it is once the change of the database key is done.

        Raises:
            ValueError: none is under way; a bug of the caller.
        """
        if self.pending is None:
            msg = "no change of the database key is under way"
            raise ValueError(msg)
        return replace(
            self,
            slots=self.pending.slots,
            db_epoch=self.pending.db_epoch,
            epoch=self.epoch + 1,
            pending=None,
        )

    def abandoned(self) -> "SlotFile":
        """Return the next file, in which no change of the database key is under way."""
        return replace(self, epoch=self.epoch + 1, pending=None)

    def sealed(self, dbk: bytes) -> bytes:
        """Return the file's bytes, with its MAC under the database key.

        Raises:
            Refused: it would be larger than 64 KiB.
            DamagedError: it could not be read back; a bug of the caller.
        """
        data = rfc8785.dumps({**self.as_json(), "mac": encode(self.mac(dbk))})
        if len(data) > LARGEST:
            raise Refused(TOO_MANY_SLOTS)
        parse(data)  # what could not be read back is never written
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
                "slots": [slot.as_json() for slot in self.pending.slots],
                "mac": encode(self.pending.mac),
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

    def views(self) -> tuple["Candidate", ...]:
        """Return the file as it stands and, where a key is being changed, as it will be."""
        if self.file.pending is None:
            return (self,)
        return self, Candidate(self.file.finished(), self.file.pending.mac, self.data)


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
    file = SlotFile(
        vault=_word(whole["vault"]),
        practice=_flag(whole["practice"]),
        slots=_slots(whole["slots"]),
        epoch=_number(whole["epoch"]),
        db_epoch=_number(whole["db_epoch"]),
        audit_seq=_number(whole["audit_seq"]),
        pending=_pending(whole["pending"]) if "pending" in whole else None,
    )
    return Candidate(file, _bytes(whole["mac"]), data)


def _pending(value: object) -> Pending:
    tree = _record(value)
    return Pending(_number(tree["db_epoch"]), _slots(tree["slots"]), _bytes(tree["mac"]))


def _slots(value: object) -> tuple[Slot, ...]:
    found = tuple(_slot(each) for each in _list(value))
    if len({slot.name.id for slot in found}) != len(found):
        msg = "an id occurs twice"
        raise DamagedError(msg)
    return found


def _next(value: object) -> Next:
    tree = _record(value)
    seeds = tuple(_bytes(each) for each in _list(tree["seeds"]))
    return Next(_number(tree["db_epoch"]), seeds, _bytes(tree["sealed"]))


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
        next=_next(tree["next"]) if "next" in tree else None,
    )


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError
    return value


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
