"""A slot: the database key, wrapped for one who knows a passphrase or holds the paper."""

import base64
import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeAlias

import rfc8785

from models.kernel.errors import Refused
from models.kernel.text import text
from storage.system.randomness import Random
from storage.vault.derive import Use, subkey
from storage.vault.kdf import KdfCost, derive
from storage.vault.key_file import KeyFile
from storage.vault.wrapping import NONCE_BYTES, TAG_BYTES, unwrap, wrap

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

BAD_LABEL: Final = text("Vault", "Use 1 to {most} letters or digits as a short name.")
KEY_FILE_NEEDED: Final = text("Vault", "Choose the key file that belongs to this user.")

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
SEALED_BYTES: Final = KEY_BYTES + TAG_BYTES
WRAPPED_BYTES: Final = NONCE_BYTES + SEALED_BYTES
MOST_SEEDS: Final = 2
LONGEST_LABEL: Final = 24
_ID: Final = re.compile(r"[0-9a-z](?:[0-9a-z-]{0,34}[0-9a-z])?")

JsonValue: TypeAlias = "bool | int | str | Sequence[JsonValue] | Mapping[str, JsonValue]"
Json: TypeAlias = dict[str, JsonValue]


class SlotKind(StrEnum):
    """Who opens a slot."""

    USER = "user"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class SlotName:
    """Whose slot it is; stands in clear, since the unlock page lists it.

    Attributes:
        id: the user's id, or the paper key's own.
        label: initials or another short name, 1 to 24 printable characters.

    Raises:
        Refused: the label is empty, too long, or holds control characters.
        ValueError: the id is not made of lower-case letters, digits and inner hyphens.
    """

    id: str
    kind: SlotKind
    label: str

    def __post_init__(self) -> None:
        if not _ID.fullmatch(self.id):
            msg = f"not a slot id: {self.id!r}"
            raise ValueError(msg)
        fits = 0 < len(self.label) <= LONGEST_LABEL
        if not fits or not self.label.isprintable() or self.label != self.label.strip():
            raise Refused(BAD_LABEL.filled(most=LONGEST_LABEL), "label")


@dataclass(frozen=True, slots=True)
class Binding:
    """What a slot is tied to besides itself: its vault, and which database key it holds."""

    vault: str
    db_epoch: int


@dataclass(frozen=True, slots=True)
class Next:
    """A newer database key, waiting for the slot's owner to unlock.

    Attributes:
        db_epoch: which database key the slot's own ``ct`` still holds.
        seeds: the owner's private seed under the slot's user key, one or (while a passphrase
            is being changed) two ways; none in the paper slot, whose key gives the seed.
        sealed: the newer key as an age file for the owner's own recipient.
    """

    db_epoch: int
    seeds: tuple[bytes, ...]
    sealed: bytes

    def __post_init__(self) -> None:
        if len(self.seeds) > MOST_SEEDS or {len(one) for one in self.seeds} - {WRAPPED_BYTES}:
            msg = "at most two wrapped seeds of 60 bytes"
            raise ValueError(msg)

    def as_json(self) -> Json:
        """Return it as it stands in the file."""
        return {
            "db_epoch": self.db_epoch,
            "seeds": [encode(one) for one in self.seeds],
            "sealed": encode(self.sealed),
        }


@dataclass(frozen=True, slots=True)
class Slot:
    """One entry of the slot file. ``ct`` is the database key, sealed: 48 bytes."""

    name: SlotName
    kdf: KdfCost
    salt: bytes
    nonce: bytes
    ct: bytes
    keyfile: bool
    next: Next | None = None

    def __post_init__(self) -> None:
        sizes = len(self.salt), len(self.nonce), len(self.ct)
        if sizes != (SALT_BYTES, NONCE_BYTES, SEALED_BYTES):
            msg = f"a slot has 16, 12 and 48 bytes, not {sizes}"
            raise ValueError(msg)

    def same_seal(self, other: "Slot") -> bool:
        """Return whether both hold the same sealed key; labels may differ, they are not in it."""
        relabelled = replace(self.name, label=other.name.label)
        return replace(self, name=relabelled) == other

    def as_json(self) -> Json:
        """Return the slot as it stands in the file."""
        body: Json = {
            **_clear(self.name, self.kdf, self.salt, self.nonce),
            "label": self.name.label,
            "ct": encode(self.ct),
            "keyfile": self.keyfile,
        }
        if self.next is not None:
            body["next"] = self.next.as_json()
        return body


@dataclass(frozen=True, slots=True, repr=False)
class SlotSecret:
    """What opens a slot: passphrase bytes (or the paper key's), and maybe a key file."""

    secret: bytes
    key_file: KeyFile | None = None

    def __repr__(self) -> str:
        return "SlotSecret(****)"


@dataclass(frozen=True, slots=True, repr=False)
class Opened:
    """What an opened slot gives.

    Attributes:
        dbk: the database key, 32 bytes, the same for all slots.
        user_wrapping_key: 32 bytes that only this slot's secret gives; it wraps the user's
            own private identity, out of reach of others who hold the database key.
        kek: the slot's own key, with which it can be sealed again.
    """

    dbk: bytes
    user_wrapping_key: bytes
    kek: bytes

    def __repr__(self) -> str:
        return "Opened(****)"


def seal_slot(
    name: SlotName,
    secret: SlotSecret,
    dbk: bytes,
    binding: Binding,
    *,
    cost: KdfCost,
    random: Random,
) -> tuple[Slot, Opened]:
    """Return a new slot for the database key, and what opening it gives.

    Raises:
        EnvironmentFault: the machine has too little free memory for the cost.
    """
    salt = random(SALT_BYTES)
    kek, user_key = _keys(secret, salt, cost)
    bare = Slot(
        name, cost, salt, bytes(NONCE_BYTES), bytes(SEALED_BYTES), secret.key_file is not None
    )
    return reseal(bare, kek, dbk, binding, random), Opened(dbk, user_key, kek)


def reseal(slot: Slot, kek: bytes, dbk: bytes, binding: Binding, random: Random) -> Slot:
    """Return the slot holding that database key under its own key; what waited is dropped."""
    nonce = random(NONCE_BYTES)
    aad = _aad(_clear(slot.name, slot.kdf, slot.salt, nonce), binding)
    sealed = wrap(kek, dbk, aad=aad, random=lambda _: nonce)
    return replace(slot, nonce=nonce, ct=sealed[NONCE_BYTES:], next=None)


def open_slot(slot: Slot, secret: SlotSecret, binding: Binding) -> Opened | None:
    """Return what the slot holds, or None where secret and slot do not belong together.

    Where a newer key waits, the ``dbk`` returned is the older one. The caller has checked the cost against its limits.

    Raises:
        Refused: the slot wants a key file and none was given.
        EnvironmentFault: the machine has too little free memory.
    """
    if slot.keyfile and secret.key_file is None:
        raise Refused(KEY_FILE_NEEDED, "key_file")
    given = secret if slot.keyfile else SlotSecret(secret.secret)
    kek, user_key = _keys(given, slot.salt, slot.kdf)
    held = binding if slot.next is None else replace(binding, db_epoch=slot.next.db_epoch)
    aad = _aad(_clear(slot.name, slot.kdf, slot.salt, slot.nonce), held)
    dbk = unwrap(kek, slot.nonce + slot.ct, aad=aad)
    return None if dbk is None else Opened(dbk, user_key, kek)


def encode(data: bytes) -> str:
    """Return base64 with padding (RFC 4648, 4)."""
    return base64.b64encode(data).decode("ascii")


def _keys(secret: SlotSecret, salt: bytes, cost: KdfCost) -> tuple[bytes, bytes]:
    """Return key-encryption key and user key: HKDF(salt = Argon2id, ikm = key file or "")."""
    stretched = derive(secret.secret, salt, cost)
    factor = secret.key_file.secret if secret.key_file else b""
    return (
        subkey(factor, Use.SLOT, salt=stretched),
        subkey(factor, Use.USER_KEY, salt=stretched),
    )


def _clear(name: SlotName, cost: KdfCost, salt: bytes, nonce: bytes) -> Json:
    return {
        "id": name.id,
        "kind": name.kind.value,
        "kdf": {"m": cost.m_kib, "t": cost.t, "p": cost.p},
        "salt": encode(salt),
        "nonce": encode(nonce),
    }


def _aad(clear: Json, binding: Binding) -> bytes:
    return rfc8785.dumps({**clear, "vault": binding.vault, "db_epoch": binding.db_epoch})
