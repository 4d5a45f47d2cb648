"""A wrapped secret opens with its key and its purpose, and with nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from storage.system.randomness import SeededRandom, system_random
from storage.vault.derive import Use, subkey
from storage.vault.wrapping import unwrap, wrap

KEY, OTHER = bytes(32), bytes(31) + b"\x01"


@given(st.binary(max_size=200), st.binary(max_size=50))
def test_it_opens_exactly_with_key_and_aad(secret: bytes, aad: bytes) -> None:
    wrapped = wrap(KEY, secret, aad=aad, random=SeededRandom("nonce"))
    assert len(wrapped) == 12 + len(secret) + 16
    assert unwrap(KEY, wrapped, aad=aad) == secret
    assert unwrap(OTHER, wrapped, aad=aad) is None
    assert unwrap(KEY, wrapped, aad=aad + b"x") is None


def test_no_flipped_bit_and_no_cut_opens() -> None:
    wrapped = wrap(KEY, b"secret", aad=b"", random=system_random)
    for place in range(len(wrapped) * 8):
        flipped = bytearray(wrapped)
        flipped[place // 8] ^= 1 << place % 8
        assert unwrap(KEY, bytes(flipped), aad=b"") is None
    for length in range(len(wrapped)):
        assert unwrap(KEY, wrapped[:length], aad=b"") is None


def test_each_use_of_a_key_gives_another_key() -> None:
    keys = {subkey(KEY, use) for use in Use}
    assert len(keys) == len(Use)
    assert subkey(KEY, Use.SLOT) != subkey(KEY, Use.SLOT, salt=b"salt")
    assert len(subkey(KEY, Use.DATABASE, length=48)) == 48
