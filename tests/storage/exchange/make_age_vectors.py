"""Writes vectors/age.json: one or more small age files for every verdict, made by us.

Run as ``python -m tests.storage.exchange.make_age_vectors`` when a verdict gains a vector.
The hybrid shares are drawn anew each time, so the file changes whenever it is run.
"""

import base64
import io
import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Final

from storage.exchange.age import seal
from storage.exchange.age_armor import armored
from storage.exchange.age_header import Stanza, derive, render_header
from storage.exchange.age_keys import (
    HybridIdentity,
    Passphrase,
    Recipient,
    X25519Identity,
)
from storage.exchange.age_stream import encrypt_stream
from tests.storage.exchange.chance import chance

TARGET: Final = Path(__file__).parent / "vectors" / "age.json"
PLAIN: Final = "Tovværk: en aftale er en aftale.\n".encode()
FILE_KEY: Final = b"sixteen byte key"
NONCE: Final = b"nonce, 16 bytes."

HYBRID: Final = HybridIdentity(b"h" * 32)
OTHER_HYBRID: Final = HybridIdentity(b"o" * 32)
CLASSIC: Final = X25519Identity(b"x" * 32)
OTHER_CLASSIC: Final = X25519Identity(b"y" * 32)
WORDS: Final = "rolig bro under himlen"


def sealed(*recipients: Recipient, plain: bytes = PLAIN) -> bytes:
    """Return a file as the writer makes it."""
    target = io.BytesIO()
    seal(io.BytesIO(plain), target, recipients, random=chance(7).randbytes)
    return target.getvalue()


def forged(*stanzas: Stanza, plain: bytes = PLAIN) -> bytes:
    """Return a file with these stanzas, whatever they are, and a MAC that fits them."""
    target = io.BytesIO()
    target.write(render_header(stanzas, FILE_KEY) + NONCE)
    encrypt_stream(derive(FILE_KEY, salt=NONCE, info=b"payload"), io.BytesIO(plain), target)
    return target.getvalue()


def hybrid() -> Stanza:
    """Return an honest hybrid stanza."""
    return HYBRID.recipient.wrap(FILE_KEY, bytes)


def classic() -> Stanza:
    """Return an honest X25519 stanza."""
    return CLASSIC.recipient.wrap(FILE_KEY, lambda size: b"e" * size)


def scrypt(work: str = "2", salt: bytes = b"s" * 16) -> Stanza:
    """Return an scrypt stanza that claims this work and salt."""
    honest = Passphrase(WORDS, log_n=2).wrap(FILE_KEY, lambda _: salt)
    return Stanza((*honest.arguments[:2], work), honest.body)


def point(share: bytes, stanza: Stanza) -> Stanza:
    """Return the stanza with the end of its share replaced."""
    whole = base64.b64decode(stanza.arguments[1] + "==")
    spelled = base64.b64encode(whole[: len(whole) - len(share)] + share).rstrip(b"=")
    return Stanza((stanza.kind, spelled.decode()), stanza.body)


def with_stray_bits(text: str) -> str:
    """Return base64 of the same bytes with stray bits in its last letter."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    return text[:-1] + alphabet[alphabet.index(text[-1]) + 1]


def _flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def _payload_at(data: bytes) -> int:
    return data.index(b"\n", data.index(b"\n--- ") + 1) + 1 + len(NONCE)


def honest_files() -> Iterator[tuple[str, str, bytes]]:
    """Yield files that open."""
    yield "hybrid", "success", sealed(HYBRID.recipient)
    yield "hybrid for two", "success", sealed(OTHER_HYBRID.recipient, HYBRID.recipient)
    yield "classic", "success", sealed(CLASSIC.recipient)
    yield "passphrase", "success", sealed(Passphrase(WORDS, log_n=4))
    yield "foreign stanzas", "success", forged(Stanza(("grease",), b""), hybrid())
    yield "a body of 48 bytes", "success", forged(Stanza(("g", "!~"), bytes(48)), classic())


def files_for_others() -> Iterator[tuple[str, str, bytes]]:
    """Yield well-formed files that no key opens."""
    body = hybrid()
    yield "another hybrid key", "no match", sealed(OTHER_HYBRID.recipient)
    yield "another classic key", "no match", sealed(OTHER_CLASSIC.recipient)
    yield "another passphrase", "no match", sealed(Passphrase("andre ord", log_n=4))
    yield "unknown kind", "no match", forged(Stanza(("piv-p256", "aa"), b"bb"))
    wrong = Stanza(body.arguments, _flipped(body.body, 3))
    yield "hybrid body changed", "no match", forged(wrong)
    yield "classic body changed", "no match", forged(point(b"z", classic()))


def changed_headers() -> Iterator[tuple[str, str, bytes]]:
    """Yield files whose header was changed after sealing."""
    whole = sealed(HYBRID.recipient)
    mac = whole.index(b"\n--- ") + 6
    letter = b"A" if whole[mac : mac + 1] != b"A" else b"B"
    yield "MAC changed", "HMAC failure", whole[:mac] + letter + whole[mac + 1 :]
    extra = whole.replace(b"v1\n", b"v1\n-> more\n\n", 1)
    yield "stanza added", "HMAC failure", extra
    two = sealed(HYBRID.recipient, OTHER_HYBRID.recipient)
    cut = two[: two.index(b"\n-> ", 30)] + two[two.index(b"\n--- ") :]
    yield "stanza removed", "HMAC failure", cut


def bad_headers() -> Iterator[tuple[str, str, bytes]]:
    """Yield files whose header is malformed."""
    whole, h, x = sealed(CLASSIC.recipient), hybrid(), classic()
    bad = "header failure"
    yield "nothing", bad, b""
    yield "version 2", bad, whole.replace(b"/v1\n", b"/v2\n", 1)
    yield "CRLF", bad, whole.replace(b"\n", b"\r\n", 1)
    yield "no stanza", bad, forged()
    yield "header cut", bad, whole[:60]
    yield "nonce cut", bad, whole[: _payload_at(whole) - 1]
    yield "MAC malformed", bad, whole.replace(b"\n--- ", b"\n--- =", 1)
    yield "long body line", bad, whole.replace(b"v1\n", b"v1\n-> g\n" + b"A" * 68 + b"\n\n", 1)
    yield "two spaces", bad, whole.replace(b"-> X", b"->  X", 1)
    yield "not base64", bad, whole.replace(b"v1\n", b"v1\n-> g\n!!\n", 1)
    yield "padded base64", bad, whole.replace(b"v1\n", b"v1\n-> g\nAA==\n", 1)
    yield "an argument more", bad, forged(Stanza((*h.arguments, "x"), h.body))
    yield "an argument less", bad, forged(Stanza((x.kind,), x.body))
    yield "a share too long", bad, forged(Stanza((x.kind, h.arguments[1]), x.body))
    yield "a hybrid share too short", bad, forged(Stanza((h.kind, x.arguments[1]), h.body))
    stray = Stanza((x.kind, with_stray_bits(x.arguments[1])), x.body)
    yield "share not canonical", bad, forged(stray)
    yield "a body too long", bad, forged(Stanza(x.arguments, x.body + b"!"))
    yield "classic share of low order", bad, forged(point(bytes(32), x))
    yield "hybrid share of low order", bad, forged(point(b"\x01" + bytes(31), h))
    yield "passphrase and key", bad, forged(scrypt(), x)
    yield "two passphrases", bad, forged(scrypt(), scrypt())
    yield "too much work", bad, forged(scrypt("21"))
    yield "work not a number", bad, forged(scrypt("+4"))
    yield "work with a zero", bad, forged(scrypt("04"))
    yield "a salt too short", bad, forged(scrypt(salt=b"s" * 15))


def bad_payloads() -> Iterator[tuple[str, str, bytes]]:
    """Yield files whose payload is not what was sealed."""
    whole = sealed(HYBRID.recipient)
    at = _payload_at(whole)
    bad = "payload failure"
    yield "payload changed", bad, _flipped(whole, at + 4)
    yield "nonce changed", bad, _flipped(whole, at - 4)
    yield "payload missing", bad, whole[:at]
    yield "tag cut", bad, whole[:-1]
    yield "a byte more", bad, whole + b"\n"


def armored_files() -> Iterator[tuple[str, str, bytes]]:
    """Yield files wrapped in text."""
    text = armored(sealed(CLASSIC.recipient))
    lines = text.splitlines(keepends=True)
    bad = "armor failure"
    yield "armor", "success", text
    yield "hybrid in armor", "success", armored(sealed(HYBRID.recipient))
    yield "armor with CRLF", "success", text.replace(b"\n", b"\r\n")
    yield "armor among blanks", "success", b"\n\t \r\n" + text + b" \n"
    yield "armor without last line end", "success", text[:-1]
    yield "armor around nothing", "header failure", armored(b"")
    yield "armor after a greeting", bad, b"Hej\n" + text
    yield "armor before a greeting", bad, text + b"Hilsen\n"
    yield "armor with mixed line ends", bad, text.replace(b"\n", b"\r\n", 3)
    yield "armor without end", bad, b"".join(lines[:-1])
    yield "armor with an empty line", bad, b"".join([*lines[:3], b"\n", *lines[3:]])
    yield "armor with short lines", bad, text.replace(lines[1], lines[1][:-5] + b"\n", 1)
    yield "armor with a stray bit", bad, armored(b"\x00").replace(b"AA==", b"AB==")
    yield "armor without padding", bad, armored(b"\x00").replace(b"AA==", b"AA")
    yield "armor in lower case", bad, text.replace(b"BEGIN AGE", b"begin age", 1)
    yield "much blank before armor", bad, b" " * 1025 + text


def vectors() -> Iterator[dict[str, str]]:
    """Yield every vector as it stands in the file."""
    binary = (honest_files, files_for_others, changed_headers, bad_headers, bad_payloads)
    for made in (*binary, armored_files):
        for name, expect, data in made():
            yield {
                "name": name,
                "expect": expect,
                "armored": "no" if made in binary else "yes",
                "payload": sha256(PLAIN).hexdigest() if expect == "success" else "",
                "file": base64.b64encode(data).decode("ascii"),
            }


if __name__ == "__main__":
    TARGET.write_text(json.dumps(list(vectors()), indent=1) + "\n", encoding="utf-8")
