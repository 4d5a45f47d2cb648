"""Mutated files against every parser of what comes from outside: only declared errors come out.

Each run is known by its target and number alone, so whatever escapes can be run again:
``one("manifest", target, 4711)``. Mutations are of bytes (flips, cuts, copies, splices, sizes that
parsers trip over) and, for JSON, of values in a text that is canonical again, so that the strict
spelling does not stop everything at the door.
"""

import json
import random
import string
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import rfc8785

from models.exchange.card import parse_card
from models.exchange.case_file import parse_case
from models.exchange.manifest import parse_manifest
from models.exchange.qr_text import Kind, gather, parts
from models.exchange.recall import Recall, Recalled, parse_recall
from models.exchange.receipt import parse_receipt
from models.exchange.revocation import Revocation, parse_revocation
from models.exchange.short_receipt import parse_short, short_of
from models.exchange.strict_json import MalformedError
from models.kernel.errors import Refused
from storage.exchange.age import AgeReader, seal
from storage.exchange.age_armor import armored, unarmored
from storage.exchange.age_errors import AgeError
from storage.exchange.age_keys import (
    HybridIdentity,
    Passphrase,
    X25519Identity,
    parse_identity,
    parse_recipient,
)
from storage.exchange.archive import Archive, ArchiveStream, Member
from storage.exchange.archive_format import ArchiveError
from storage.exchange.sshsig import (
    BUNDLE_NAMESPACE,
    SignatureError,
    SigningKey,
    VerifyKey,
    parse_signature,
)
from storage.system.randomness import SeededRandom

DECLARED: Final = (AgeError, ArchiveError, MalformedError, Refused, SignatureError)
"""What a parser may answer to a hostile file; anything else has escaped."""
AUTHENTIC: Final = ("age", "armor", "archive", "signature")
"""Parsers that take nothing but what was written: each byte is under a key or a checksum."""
LONGEST: Final = 256 * 1024
HYBRID, CURVE = HybridIdentity(b"h" * 32), X25519Identity(b"x" * 32)
WORDS = Passphrase("ord", log_n=2, highest_log_n=4)
SIGNER = SigningKey(b"s" * 32)
NUMBERS: Final = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)
WORDS_IN: Final = (
    b"", b"\n", b"-> ", b"--- ", b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06", b"age-encryption.org/v1\n",
    b"-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\n", b"-----BEGIN SSH SIGNATURE-----\n", b"null", b"1e999",
    b'"\\ud800"', b"\x00" * 64, b"\xff" * 64, b"[" * 2000, b"../", b"att/", b"TOV1/1:K",
)  # fmt: skip
VALUES: Final[tuple[Any, ...]] = (
    None, True, False, 0, -1, 1, 2**31, 2**53 - 1, "", "x", "\u202e", "\x00", "a" * 300,
    "0" * 64, [], {}, [None], {"": ""}, [[]] * 40, "2026-02-30", "9999-12-31T23:59:60Z",
)  # fmt: skip


@dataclass(frozen=True)
class Target:
    """A parser, what it is fed with at first, and how often it has its turn.

    Attributes:
        share: runs of each hundred; the dear ones get fewer.
        structured: mutate the JSON value as well as the bytes.
    """

    parse: Callable[[bytes], object]
    corpus: Sequence[bytes]
    share: int
    structured: bool = False


@dataclass
class Found:
    """How many runs there were, how many were accepted (changed or not), and what escaped."""

    runs: int = 0
    accepted: int = 0
    changed: int = 0
    escaped: list[str] = field(default_factory=list)


def sealed(data: bytes, recipient: Any) -> bytes:
    target = BytesIO()
    seal(BytesIO(data), target, [recipient], random=SeededRandom("fuzz"))
    return target.getvalue()


def read_age(data: bytes) -> None:
    reader = AgeReader(BytesIO(data), (HYBRID, CURVE, WORDS))
    reader.authenticate()
    reader.plain().read()


def read_armored(data: bytes) -> None:
    read_age(unarmored(data))


def read_archive(data: bytes) -> None:
    archive = Archive(BytesIO(data))
    archive.verify()
    for name in archive.names:
        archive.read(name, largest=LONGEST)


def read_signature(data: bytes) -> None:
    parse_signature(data)
    SIGNER.public.verify(data, b"message", BUNDLE_NAMESPACE)


def read_key(data: bytes) -> None:
    text = data.decode("latin-1")
    for parse in (parse_recipient, parse_identity):
        try:
            parse(text)
        except DECLARED:
            continue
    VerifyKey.parse_line(text)


def read_codes(data: bytes) -> None:
    gather(data.decode("utf-8", "replace"), Kind.CARD)


@dataclass(frozen=True)
class Samples:
    """Files as they are written: of a bundle, a receipt and a card."""

    manifest: bytes
    case: bytes
    receipt: bytes
    card: bytes


def targets(samples: Samples, first_manifest: bytes) -> Mapping[str, Target]:
    """Return every parser of what comes from outside."""
    files = {"manifest.json": samples.manifest[:200], "manifest.sig": b"s", "case.json": b"{}"}
    members = [Member.of_bytes(*each) for each in files.items()]
    plain = ArchiveStream(members).read(LONGEST)
    bare = ArchiveStream(members, pad=False).read(LONGEST)
    three = [sealed(plain, key) for key in (HYBRID.recipient, CURVE.recipient, WORDS)]
    short = short_of(parse_receipt(samples.receipt)).to_bytes()
    manifest, card = parse_manifest(samples.manifest), parse_card(samples.card)
    sending = Recalled(manifest.bundle_id, manifest.number, 1, "0" * 64)
    recalled = Recall(
        "S-2026-0001", (sending,), manifest.sender, manifest.signer, card.vault_id,
        manifest.recipients, manifest.created, practice=True,
    ).to_bytes()  # fmt: skip
    revocation = Revocation(
        card.vault_id, card.organisation, card.signer, practice=True, created=card.created
    )
    revoked = revocation.signed("signature").to_bytes()
    codes = " ".join(parts(Kind.CARD, samples.card)).encode()
    keys = [str(HYBRID.recipient), HYBRID.reveal(), str(CURVE.recipient), CURVE.reveal()]
    return {
        "age": Target(read_age, [*three, sealed(b"", CURVE.recipient)], 20),
        "armor": Target(read_armored, [armored(each) for each in three], 5),
        "archive": Target(read_archive, [plain, bare], 25),
        "signature": Target(read_signature, [SIGNER.sign(b"message", BUNDLE_NAMESPACE)], 10),
        "keys": Target(
            read_key, [SIGNER.public.line().encode(), *(each.encode() for each in keys)], 4
        ),
        "manifest": Target(
            parse_manifest, [samples.manifest, first_manifest], 14, structured=True
        ),
        "case": Target(parse_case, [samples.case], 8, structured=True),
        "receipt": Target(parse_receipt, [samples.receipt], 6, structured=True),
        "short": Target(parse_short, [short], 2, structured=True),
        "recall": Target(parse_recall, [recalled], 1, structured=True),
        "revocation": Target(parse_revocation, [revoked], 1, structured=True),
        "card": Target(parse_card, [samples.card], 2, structured=True),
        "codes": Target(read_codes, [codes], 2),
    }


def mutated(dice: random.Random, target: Target) -> bytes:
    """Return one file: a sample with one to six changes."""
    data = bytearray(dice.choice(target.corpus))
    if target.structured and dice.random() < 0.7:
        changed = _other_values(dice, bytes(data))
        if dice.random() < 0.8:
            return changed
        data = bytearray(changed)
    for _ in range(dice.randint(1, 6)):
        _change(dice, data, target)
    return bytes(data[:LONGEST])


def _change(dice: random.Random, data: bytearray, target: Target) -> None:
    at = dice.randrange(len(data) + 1)
    end = min(len(data), at + dice.choice((1, 2, 4, 16, 64, 1024)))
    match dice.randrange(8):
        case 0 if at < len(data):
            data[at] ^= 1 << dice.randrange(8)
        case 1:
            del data[at:end]
        case 2:
            data[at:at] = dice.choice(WORDS_IN)
        case 3:
            data[at:end] = dice.randbytes(end - at)
        case 4:
            data[at:at] = data[at:end]
        case 5:
            size = dice.choice((1, 2, 4))
            number = dice.choice(NUMBERS) & (1 << 8 * size) - 1
            data[at : at + size] = number.to_bytes(size, dice.choice(("little", "big")))
        case 6:
            other = dice.choice(target.corpus)
            data[at:] = other[dice.randrange(len(other) + 1) :]
        case _:
            del data[at:]


def _other_values(dice: random.Random, data: bytes) -> bytes:
    """Return canonical JSON again, with one to three of its values changed."""
    value = json.loads(data)
    for _ in range(dice.randint(1, 3)):
        _other_value(dice, value)
    try:
        return rfc8785.dumps(value)
    except (ValueError, RecursionError):  # half a letter, a number that is too large
        return data


def _other_value(dice: random.Random, value: Any) -> None:
    """Change a member somewhere inside: another value, away, twice, under another name."""
    holders = [each for each in _holders(value) if each]
    holder = dice.choice(holders)
    if isinstance(holder, dict):
        key: Any = dice.choice(sorted(holder))
        if dice.random() < 0.15:
            holder[dice.choice(string.ascii_lowercase) * dice.randint(1, 5)] = holder[key]
            return
    else:
        key = dice.randrange(len(holder))
        if dice.random() < 0.2:
            holder.extend(holder[:1] * dice.choice((1, 5, 500)))
            return
    if dice.random() < 0.2:
        del holder[key]
        return
    old = holder[key]
    if isinstance(old, str) and old and dice.random() < 0.4:
        at = dice.randrange(len(old))
        holder[key] = (
            old[:at] + dice.choice(("", "\u200b", "é", "\x07", "0", "-")) + old[at + 1 :]
        )
        return
    holder[key] = json.loads(json.dumps(dice.choice(VALUES)))


def _holders(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        yield value
        for each in value.values():
            yield from _holders(each)
    elif isinstance(value, list):
        yield value
        for each in value:
            yield from _holders(each)


def one(name: str, target: Target, number: int) -> tuple[bytes, str]:
    """Do one run; return the file, and what escaped ("", "accepted", or the error)."""
    data = mutated(random.Random(f"{name}/{number}"), target)  # noqa: S311 - repeatable
    try:
        target.parse(data)
    except DECLARED:
        return data, ""
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        return data, f"{name}/{number}: {type(error).__name__}: {error}"
    return data, "accepted"


def fuzz(every: Mapping[str, Target], count: int, start: int = 0) -> dict[str, Found]:
    """Run about ``count`` files, each target with its share; numbers begin at ``start``."""
    found = {name: Found() for name in every}
    for name, target in every.items():
        for number in range(start, start + count * target.share // 100):
            data, said = one(name, target, number)
            found[name].runs += 1
            if said == "accepted":
                found[name].accepted += 1
                known = {_bare(name, each) for each in target.corpus}
                found[name].changed += _bare(name, data) not in known
            elif said:
                found[name].escaped.append(said)
    return found


def _bare(name: str, data: bytes) -> bytes:
    """Return it as it is meant: white space round armor is no change (C2SP age.md)."""
    return data.strip() if name == "armor" else data


def first_manifest() -> bytes:
    """Return the frozen manifest of version 1."""
    path = Path(__file__).parents[2] / "models" / "exchange" / "frozen" / "manifest-1.json"
    return path.read_bytes().strip()
