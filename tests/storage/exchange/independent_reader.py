"""Opens a bundle by resources/manual/bundle-format.md alone; knows nothing of our code."""

import base64
import hashlib
import hmac
import json
import struct
import zlib
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import ed25519, mlkem, x25519
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


def need(holds: object, what: str) -> None:
    if not holds:
        raise ValueError(what)


def unseal(data: bytes, seed: bytes) -> tuple[bytes, str]:
    wide, key = hashlib.shake_256(seed).digest(96), b""
    lattice = mlkem.MLKEM768PrivateKey.from_seed_bytes(wide[:64])
    curve = x25519.X25519PrivateKey.from_private_bytes(wide[64:])
    private = MLKEM768X25519PrivateKey(lattice, curve)
    raw = lattice.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()
    at = data.index(b"\n--- ") + 4
    lines, mac, payload = data[:at].split(b"\n"), data[at + 1 : at + 45], data[at + 45 :]
    for line, body in pairwise(lines):
        if line.startswith(b"-> mlkem768x25519 "):
            sealed = base64.b64decode(line[18:] + b"==") + base64.b64decode(body + b"==")
            try:
                key = SUITE.decrypt(sealed, private, b"age-encryption.org/mlkem768x25519")
            except InvalidTag:  # a stanza of somebody else
                continue
    need(key and lines[0] == b"age-encryption.org/v1", "not for this key")
    own = hmac.digest(HKDF(SHA256(), 32, b"", b"header").derive(key), data[:at], "sha256")
    need(base64.b64encode(own).rstrip(b"=") + b"\n" == mac, "header")
    cipher = ChaCha20Poly1305(HKDF(SHA256(), 32, payload[:16], b"payload").derive(key))
    chunks = [payload[place : place + 65552] for place in range(16, len(payload), 65552)]
    plain = []
    for number, chunk in enumerate(chunks, 1):
        nonce = (number - 1).to_bytes(11, "big") + bytes([number == len(chunks)])
        plain.append(cipher.decrypt(nonce, chunk, None))
    need(plain and (plain[-1] or len(plain) == 1), "payload")
    return b"".join(plain), hashlib.sha256(raw).hexdigest()


def members(plain: bytes) -> Iterator[tuple[str, bytes]]:
    at, central, seen = 0, b"", set[bytes]()
    while plain[at : at + 4] == b"PK\3\4":
        head = struct.unpack("<4s5H3I2H", plain[at : at + 30])
        start = at + 30 + head[9]
        name, content = plain[at + 30 : start], plain[start : start + head[7]]
        fixed = (zlib.crc32(content), len(content), len(content), len(name), 0)
        need(head == (b"PK\3\4", 10, 0, 0, 0, 0, *fixed) and name not in seen, "member")
        fields = (b"PK\1\2", 10, 10, 0, 0, 0, 0, *fixed, 0, 0, 0, 0, at)
        central += struct.pack("<4s6H3I5H2I", *fields) + name
        at = start + head[7]
        seen.add(name)
        yield name.decode("ascii"), content
    counts = (len(seen), len(seen), len(central), at, 0)
    need(plain[at:] == central + struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, *counts), "layout")


def verify(armored: bytes, message: bytes, namespace: bytes, signer: str) -> None:
    def string(data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + data

    key = base64.b64decode(signer.split(" ")[1])
    blob = base64.b64decode(b"".join(armored.split(b"\n")[1:-2]))
    shared = string(namespace) + string(b"") + string(b"sha512")
    whole = string(string(b"ssh-ed25519") + string(blob[-64:]))
    need(blob == b"SSHSIG\0\0\0\1" + string(key) + shared + whole, "signature")
    signed = b"SSHSIG" + shared + string(hashlib.sha512(message).digest())
    ed25519.Ed25519PublicKey.from_public_bytes(key[-32:]).verify(blob[-64:], signed)


def read(data: bytes, seed: bytes, signer: str) -> tuple[dict[str, Any], dict[str, bytes]]:
    plain, own = unseal(data, seed)
    files = dict(members(plain))
    need(not files.pop("padding", b"").strip(b"\0"), "padding")
    verify(files["manifest.sig"], files["manifest.json"], b"bundle-v1@tovholder", signer)
    manifest, case = (json.loads(files[name]) for name in ("manifest.json", "case.json"))
    need(manifest["signer"] == signer and own in manifest["recipients"], "sender or recipient")
    listed = {one["name"]: (one["length"], one["sha256"]) for one in manifest["files"]}
    found = {
        name: (len(each), hashlib.sha256(each).hexdigest()) for name, each in files.items()
    }
    need({**found, **listed} == found and len(listed) + 2 == len(found), "files")
    need(case["bundle"] == manifest["bundle"], "bundle")
    need(case["disclosure"] == manifest["number"], "number")
    return manifest, files
