"""Work that goes on beside its caller: one further thread, in order, never far behind.

Hashing, checksums and writing let go of Python's lock, and so does reading the database: two
cores then share them. The thread is gone when the block ends, however it ends.
"""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Final, Self

AHEAD: Final = 48 * 1024 * 1024
"""Bytes that may wait for their turn: a whole attachment and what is packed of the one before."""

Run = Callable[[int, Callable[[], object]], None]
"""Has a piece of work done that holds so many bytes; pieces are done in the order given."""


def at_once(_size: int, act: Callable[[], object]) -> None:
    """Do it now, in the caller's own thread."""
    act()


class Beside:
    """Does pieces of work on one further thread; an error in one is raised to the caller."""

    def __init__(self, most: int = AHEAD) -> None:
        """Begin a thread; ``most`` bytes may wait for it, beyond that ``run`` waits."""
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="sealing")
        self._waiting: deque[tuple[int, Future[object]]] = deque()
        self._most, self._held = most, 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Wait for what is under way, and for the rest unless something failed."""
        try:
            if kind is None:
                self.wait()
        finally:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def run(self, size: int, act: Callable[[], object]) -> None:
        """Have it done after what came before.

        Raises:
            Exception: whatever an earlier piece raised.
        """
        self._waiting.append((size, self._pool.submit(act)))
        self._held += size
        while self._held > self._most:
            self._first()

    def wait(self) -> None:
        """Return when all is done. Raises as ``run``."""
        while self._waiting:
            self._first()

    def _first(self) -> None:
        size, done = self._waiting.popleft()
        self._held -= size
        done.result()
