"""Conformance with the public age testkit: the verdict, and what may be released."""

import io
import os
import zlib
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import pytest

from storage.exchange.age import AgeReader
from storage.exchange.age_armor import unarmored
from storage.exchange.age_errors import AgeError, PayloadError
from storage.exchange.age_keys import Identity, Passphrase, parse_identity

_BESIDE = Path(__file__).resolve().parents[4] / "shared" / "testkit" / "age"
_FOLDER = Path(os.environ.get("AGE_TESTKIT", _BESIDE))
_VECTORS = sorted(path for path in _FOLDER.glob("*") if path.is_file())


def _load(path: Path) -> tuple[dict[str, list[str]], bytes]:
    head, _, body = path.read_bytes().partition(b"\n\n")
    fields: dict[str, list[str]] = {}
    for line in head.decode("utf-8").splitlines():
        key, _, value = line.partition(": ")
        fields.setdefault(key, []).append(value)
    if "compressed" in fields:
        assert fields["compressed"] == ["zlib"]
        body = zlib.decompress(body)
    return fields, body


def _open(
    body: bytes, identities: Sequence[Identity], *, armored: bool
) -> tuple[str, bytes | None]:
    """Return the verdict and, once the header is accepted, what was released."""
    released = io.BytesIO()
    try:
        reader = AgeReader(io.BytesIO(unarmored(body) if armored else body), identities)
    except AgeError as error:
        return error.verdict, None
    try:
        for chunk in reader.chunks():
            released.write(chunk)
    except PayloadError as error:
        with pytest.raises(PayloadError):
            reader.authenticate()
        return error.verdict, released.getvalue()
    assert reader.authenticate() == len(released.getvalue())
    assert reader.plain().read() == released.getvalue()
    return "success", released.getvalue()


@pytest.mark.skipif(not _VECTORS, reason="the age testkit is not here (see AGE_TESTKIT)")
def test_every_vector_of_the_testkit_counts() -> None:
    """Each says what to expect; none is left out by its name or kind."""
    assert len(_VECTORS) == 108
    verdicts = {"success", "no match", "HMAC failure", "header failure", "payload failure",
                "armor failure"}  # fmt: skip
    expected = [_load(path)[0]["expect"] for path in _VECTORS]
    assert {verdict for [verdict] in expected} <= verdicts
    kinds = {path.name.partition("_")[0] for path in _VECTORS}
    assert {"hybrid", "x25519", "scrypt", "stream", "armor", "hmac"} <= kinds


@pytest.mark.skipif(not _VECTORS, reason="the age testkit is not here (see AGE_TESTKIT)")
@pytest.mark.parametrize("path", _VECTORS or [_FOLDER], ids=lambda path: path.name)
def test_the_verdict_is_that_of_the_testkit(path: Path) -> None:
    fields, body = _load(path)
    identities: list[Identity] = [parse_identity(key) for key in fields.get("identity", [])]
    identities += [Passphrase(words) for words in fields.get("passphrase", [])]
    verdict, released = _open(body, identities, armored="armored" in fields)
    assert [verdict] == fields["expect"]
    if verdict in {"success", "payload failure"}:
        assert released is not None
        assert [sha256(released).hexdigest()] == fields["payload"]
    else:
        assert released is None
