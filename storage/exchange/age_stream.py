"""The payload of an age file: chunks of 64 KiB, each authenticated by itself.

Source: C2SP age.md, "Payload" (a variant of STREAM).
"""

import io
from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from storage.exchange.age_errors import PayloadError
from storage.exchange.beside import Run, at_once
from storage.exchange.encoding import Readable, read_exactly

CHUNK_SIZE: Final = 64 * 1024
CHUNKS: Final = 16
"""Sealed at a time: 1 MiB."""
TAG_SIZE: Final = 16
NONCE_SIZE: Final = 16

NOT_AUTHENTIC: Final = "a chunk is not authentic"
ENDS_EARLY: Final = "the payload ends before its last chunk"
EMPTY_CHUNK: Final = "the last chunk is empty"
GOES_ON: Final = "bytes follow the last chunk"
TOO_LARGE: Final = "the payload is larger than allowed"

_BLOCK_SIZE: Final = CHUNKS * CHUNK_SIZE
_SEALED_SIZE: Final = CHUNK_SIZE + TAG_SIZE

Progress = Callable[[int], None]
"""Told the plain bytes done so far after each chunk; may raise to cancel."""


def no_progress(done: int) -> None:
    """Tell nobody."""


def chunk_nonce(number: int, *, last: bool) -> bytes:
    """Return the nonce of a chunk: 11 bytes of counter from 0, one byte "last"."""
    return number.to_bytes(11, "big") + (b"\x01" if last else b"\x00")


def encrypt_stream(
    key: bytes,
    source: Readable,
    target: BinaryIO,
    progress: Progress = no_progress,
    run: Run = at_once,
) -> int:
    """Encrypt all of ``source`` to ``target``; return the number of plain bytes.

    Args:
        key: the 32-byte payload key, used for this payload only.
        source: read once, to its end.
        target: written in order; the caller makes it durable.
        progress: told of each chunk, when a block of 16 is on its way.
        run: has the blocks encrypted and written; they are only when it has done them.
    """
    cipher = ChaCha20Poly1305(key)
    block = read_exactly(source, _BLOCK_SIZE)
    number = done = 0
    last = False
    while not last:
        following = read_exactly(source, _BLOCK_SIZE) if len(block) == _BLOCK_SIZE else b""
        last = not following
        run(len(block), partial(_seal_block, cipher, target, number, block, last=last))
        for start in range(0, len(block) or 1, CHUNK_SIZE):
            progress(done + min(start + CHUNK_SIZE, len(block)))
        done += len(block)
        block, number = following, number + CHUNKS
    return done


def _seal_block(
    cipher: ChaCha20Poly1305, target: BinaryIO, number: int, block: bytes, *, last: bool
) -> None:
    """Encrypt and write the chunks of a block, of which the first has that number."""
    view = memoryview(block)
    for start in range(0, len(block) or 1, CHUNK_SIZE):
        final = last and start + CHUNK_SIZE >= len(block)
        nonce = chunk_nonce(number + start // CHUNK_SIZE, last=final)
        target.write(cipher.encrypt(nonce, view[start : start + CHUNK_SIZE], None))


def decrypt_stream(key: bytes, source: Readable) -> Iterator[bytes]:
    """Yield the plain chunks, each authenticated; nothing is yielded that is not.

    A full chunk is tried as one in the middle first and as the last one second, so no
    byte beyond it is needed to release it.

    Raises:
        PayloadError: a chunk is not authentic, the last one is missing or empty though not
            the only one, or something follows it.
    """
    cipher = ChaCha20Poly1305(key)
    number = 0
    while True:
        sealed = read_exactly(source, _SEALED_SIZE)
        if not sealed:
            raise PayloadError(ENDS_EARLY)
        plain = None
        if len(sealed) == _SEALED_SIZE:
            plain = _open(cipher, number, sealed, last=False)
        if plain is not None:
            yield plain
            number += 1
            continue
        plain = _open(cipher, number, sealed, last=True)
        if plain is None:
            raise PayloadError(NOT_AUTHENTIC)
        if not plain and number:
            raise PayloadError(EMPTY_CHUNK)
        yield plain
        if source.read(1):
            raise PayloadError(GOES_ON)
        return


class PlainHandle:
    """A seekable, read-only view of a payload that was authenticated to its end before.

    Every chunk is authenticated again when it is read; one chunk is held at a time, and
    nothing is ever written anywhere. It has ``read``, ``seek`` and ``tell`` as files do.
    """

    def __init__(self, key: bytes, source: BinaryIO, start: int, size: int) -> None:
        """Show ``size`` plain bytes whose first sealed chunk begins at ``start``."""
        self._cipher = ChaCha20Poly1305(key)
        self._source = source
        self._start = start
        self._size = size
        self._last = max(size - 1, 0) // CHUNK_SIZE
        self._at = 0
        self._number = -1
        self._chunk = b""

    def tell(self) -> int:
        """Return the position in plain bytes."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Move to a position in plain bytes and return it; past the end is allowed.

        Raises:
            ValueError: the position is negative or ``whence`` unknown.
        """
        origin = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}
        if whence not in origin or origin[whence] + offset < 0:
            msg = f"no such position: {offset}, {whence}"
            raise ValueError(msg)
        self._at = origin[whence] + offset
        return self._at

    def read(self, size: int = -1, /) -> bytes:
        """Return ``size`` bytes, fewer only at the end; all the rest without a size.

        Raises:
            PayloadError: the file was changed since it was authenticated.
        """
        rest = max(self._size - self._at, 0)
        wanted = rest if size < 0 else min(size, rest)
        parts: list[bytes] = []
        while wanted:
            number, offset = divmod(self._at, CHUNK_SIZE)
            part = self._load(number)[offset : offset + wanted]
            parts.append(part)
            self._at += len(part)
            wanted -= len(part)
        return b"".join(parts)

    def _load(self, number: int) -> bytes:
        if number != self._number:
            self._source.seek(self._start + number * _SEALED_SIZE)
            sealed = read_exactly(self._source, _SEALED_SIZE)
            plain = _open(self._cipher, number, sealed, last=number == self._last)
            expected = min(self._size - number * CHUNK_SIZE, CHUNK_SIZE)
            if plain is None or len(plain) != expected:
                raise PayloadError(NOT_AUTHENTIC)
            self._number, self._chunk = number, plain
        return self._chunk


def _open(cipher: ChaCha20Poly1305, number: int, sealed: bytes, *, last: bool) -> bytes | None:
    """Return the plain chunk, or None if it is not authentic in that place."""
    try:
        return cipher.decrypt(chunk_nonce(number, last=last), sealed, None)
    except InvalidTag:
        return None
