"""Where random bytes come from: the system, or a seed for tours and tests."""

import hashlib
import os
import uuid
from collections.abc import Callable
from threading import Lock
from typing import Final

from models.kernel.ids import NewId

Random = Callable[[int], bytes]
"""Gives that many random bytes."""


def system_random(count: int) -> bytes:
    """Return ``count`` bytes from the operating system's generator."""
    return os.urandom(count)


class SeededRandom:
    """Predictable bytes, so that two tours look alike. Never for a real vault.

    ``predictable`` is how the vault knows: ``refuse_predictable`` stops it there.
    """

    predictable: Final = True

    def __init__(self, seed: str) -> None:
        self._seed = hashlib.sha256(seed.encode()).digest()
        self._block = 0
        self._left = b""
        self._turn = Lock()  # the workers of a tour may share it

    def __call__(self, count: int) -> bytes:
        """Return the next ``count`` bytes of SHA-256(seed, block number)."""
        with self._turn:
            while len(self._left) < count:
                number = self._block.to_bytes(8, "big")
                self._left += hashlib.sha256(self._seed + number).digest()
                self._block += 1
            given, self._left = self._left[:count], self._left[count:]
            return given


def refuse_predictable(random: Random) -> None:
    """Stop a real vault from being made with bytes that can be foreseen.

    Raises:
        ValueError: ``random`` calls itself predictable; a bug of the caller.
    """
    if getattr(random, "predictable", False):
        msg = "a real vault needs randomness from the system"
        raise ValueError(msg)


def id_source(random: Random) -> NewId:
    """Return a maker of UUIDs (version 4, canonical text) that draws from ``random``."""

    def new_id() -> str:
        return str(uuid.UUID(bytes=random(16), version=4))

    return new_id
