"""Our own vectors: every verdict of the age testkit, so that a clone alone tests them."""

import base64
import io
import json
from collections.abc import Sequence
from hashlib import sha256

import pytest

from storage.exchange.age import AgeReader
from storage.exchange.age_armor import unarmored
from storage.exchange.age_errors import AgeError
from storage.exchange.age_keys import Identity, Passphrase
from tests.storage.exchange.make_age_vectors import CLASSIC, HYBRID, TARGET, WORDS, vectors

KEYS: Sequence[Identity] = (HYBRID, CLASSIC, Passphrase(WORDS))
VECTORS: list[dict[str, str]] = json.loads(TARGET.read_text(encoding="utf-8"))


def verdict(vector: dict[str, str]) -> tuple[str, str]:
    """Return what our reader makes of a vector, and the digest of what it released."""
    data = base64.b64decode(vector["file"])
    try:
        source = io.BytesIO(unarmored(data) if vector["armored"] == "yes" else data)
        reader = AgeReader(source, KEYS)
        reader.authenticate()
    except AgeError as error:
        return error.verdict, ""
    return "success", sha256(reader.plain().read()).hexdigest()


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_a_recorded_file_gets_its_verdict(vector: dict[str, str]) -> None:
    assert verdict(vector) == (vector["expect"], vector["payload"])


@pytest.mark.parametrize("vector", list(vectors()), ids=lambda vector: vector["name"])
def test_a_file_made_today_gets_the_same_verdict(vector: dict[str, str]) -> None:
    assert verdict(vector) == (vector["expect"], vector["payload"])


def test_every_verdict_is_recorded() -> None:
    assert {vector["expect"] for vector in VECTORS} == {
        "success",
        "no match",
        "HMAC failure",
        "header failure",
        "armor failure",
        "payload failure",
    }
    assert [vector["name"] for vector in VECTORS] == [made["name"] for made in vectors()]
