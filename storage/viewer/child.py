"""The viewer's child: shuts itself in, then reads one request and answers it."""

import os
import struct
from typing import Final

from storage.viewer import sandbox
from storage.viewer.protocol import REQUEST_SIZE, Answer, Status, read_request

_PIECE: Final = 1 << 20
_IN, _OUT = 0, 1


def run() -> int:
    """Answer one request on the standard streams; return the exit code.

    Nothing is read before every door is shut; where they cannot be, nothing is decoded.
    """
    sandbox.limit()
    from storage.viewer import decoders  # noqa: PLC0415 - loaded under the limits

    decoders.warm_up()
    sandbox.forbid_files()
    if not sandbox.shut():
        _write(Answer(Status.NO_SANDBOX).packed())
        return 1
    try:
        request = read_request(_read(REQUEST_SIZE))
        data = _read(request.length)
    except (ValueError, struct.error, MemoryError):
        _write(Answer(Status.DAMAGED).packed())
        return 1
    answer, rows = decoders.look(request, data)
    _write(answer.packed())
    _write(rows)
    return 0


def _read(count: int) -> bytes:
    """Return exactly so many bytes.

    Raises:
        ValueError: there are fewer.
    """
    whole = bytearray()
    while len(whole) < count:
        piece = os.read(_IN, min(_PIECE, count - len(whole)))
        if not piece:
            raise ValueError(count)
        whole += piece
    return bytes(whole)


def _write(data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(_OUT, rest[:_PIECE]) :]
