"""A key file is read exactly as it was written, or not at all."""

from contextlib import suppress

import pytest

from models.kernel.errors import Refused
from storage.system.randomness import SeededRandom
from storage.vault.key_file import LARGEST, NOT_A_KEY_FILE, KeyFile

KEY = KeyFile.generate(SeededRandom("key file"))


def test_it_comes_back_and_hides_when_shown() -> None:
    assert KeyFile.parse(KEY.written()) == KEY
    assert len(KEY.secret) == 32
    assert len(KEY.written()) <= LARGEST
    assert KEY.secret.hex() not in repr(KEY)
    assert "****" in repr(KEY)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        KEY.written()[:-1],
        KEY.written() + b"\n",
        KEY.written().lower(),
        b"TOVHOLDER-KEY-FILE-1 " + b"A" * 42 + b"B=\n",  # spare bits set
        b"\x89PNG",
    ],
)
def test_anything_else_is_refused(content: bytes) -> None:
    with pytest.raises(Refused) as refusal:
        KeyFile.parse(content)
    assert refusal.value.why is NOT_A_KEY_FILE


def test_no_flipped_bit_gives_the_same_key() -> None:
    whole = KEY.written()
    for place in range(len(whole) * 8):
        flipped = bytearray(whole)
        flipped[place // 8] ^= 1 << place % 8
        with suppress(Refused):
            assert KeyFile.parse(bytes(flipped)) != KEY
