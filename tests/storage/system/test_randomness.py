"""Bytes from the system, and foreseeable ones that no real vault accepts."""

import hashlib
import re
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.system.randomness import SeededRandom, id_source, refuse_predictable, system_random


def test_the_system_gives_as_many_bytes_as_asked_and_never_the_same() -> None:
    assert len(system_random(32)) == 32
    assert len({system_random(16) for _ in range(100)}) == 100


@given(st.lists(st.integers(0, 100), max_size=10))
def test_a_seed_gives_one_stream_however_it_is_cut(cuts: list[int]) -> None:
    source = SeededRandom("tour")
    given_out = b"".join(source(count) for count in cuts)
    assert given_out == SeededRandom("tour")(sum(cuts))


def test_the_stream_is_sha256_of_seed_and_block() -> None:
    seed = hashlib.sha256(b"tour").digest()
    first = hashlib.sha256(seed + bytes(8)).digest()
    assert SeededRandom("tour")(32) == first
    assert SeededRandom("other")(32) != first


def test_only_the_predictable_is_refused() -> None:
    refuse_predictable(system_random)
    with pytest.raises(ValueError, match="from the system"):
        refuse_predictable(SeededRandom("tour"))


def test_ids_are_canonical_random_uuids() -> None:
    new_id = id_source(SeededRandom("ids"))
    ids = [new_id() for _ in range(50)]
    assert len(set(ids)) == 50
    for one in ids:
        assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", one)
        assert uuid.UUID(one).version == 4
