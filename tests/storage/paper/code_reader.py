"""Reads a clean QR code as a scanner does, after ISO/IEC 18004; no error is corrected.

How many codewords a version at level M has, and in how many blocks, is that standard's table 9.
"""

from collections.abc import Iterator, Sequence
from typing import Final

Modules = Sequence[Sequence[bool]]
ALPHANUMERIC: Final = 2
_BYTES: Final = 4
_SIGNS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_MASKS: Final = (
    lambda i, j: (i + j) % 2 == 0,
    lambda i, _: i % 2 == 0,
    lambda _, j: j % 3 == 0,
    lambda i, j: (i + j) % 3 == 0,
    lambda i, j: (i // 2 + j // 3) % 2 == 0,
    lambda i, j: i * j % 2 + i * j % 3 == 0,
    lambda i, j: (i * j % 2 + i * j % 3) % 2 == 0,
    lambda i, j: ((i + j) % 2 + i * j % 3) % 2 == 0,
)
_BLOCKS_M: Final = {  # version: data codewords of each block
    1: (16,), 2: (28,), 10: (43,) * 4 + (44,), 15: (41,) * 5 + (42,) * 5,
    17: (46,) * 10 + (47,),
}  # fmt: skip
_CENTRES: Final = {1: (), 2: (6, 18), 10: (6, 28, 50), 15: (6, 26, 48, 70), 17: (6, 30, 54, 78)}


def read_code(modules: Modules) -> str:
    """Return the text of a code; versions 1, 2, 10, 15 and 17 at level M."""
    version = (len(modules) - 17) // 4
    words = _words(_path(modules, version))
    sizes = _BLOCKS_M[version]
    blocks: list[list[int]] = [[] for _ in sizes]
    for at in range(max(sizes)):
        for block, size in zip(blocks, sizes, strict=True):
            if at < size:
                block.append(next(words))
    bits = "".join(f"{word:08b}" for block in blocks for word in block)
    mode, long = int(bits[:4], 2), version > 9
    if mode == ALPHANUMERIC:
        return _signs(bits[4:], 11 if long else 9)
    assert mode == _BYTES
    start = 4 + (16 if long else 8)
    count = int(bits[4:start], 2)
    data = (int(bits[start + 8 * at : start + 8 * at + 8], 2) for at in range(count))
    return bytes(data).decode()


def _signs(bits: str, width: int) -> str:
    count, at, found = int(bits[:width], 2), width, ""
    while len(found) < count:
        if count - len(found) == 1:
            return found + _SIGNS[int(bits[at : at + 6], 2)]
        pair = int(bits[at : at + 11], 2)
        found += _SIGNS[pair // 45] + _SIGNS[pair % 45]
        at += 11
    return found


def _words(bits: Iterator[bool]) -> Iterator[int]:
    word = count = 0
    for bit in bits:
        word, count = word << 1 | bit, count + 1
        if count == 8:
            yield word
            word = count = 0


def _path(modules: Modules, version: int) -> Iterator[bool]:
    """Yield the unmasked data modules, column pair by column pair, up and down in turn."""
    size = len(modules)
    mask = _MASKS[
        sum((modules[8][at] ^ (0b101 >> (4 - at) & 1)) << (4 - at) for at in (2, 3, 4))
    ]
    right, up = size - 1, True
    while right > 0:
        right -= right == 6
        for step in range(size):
            row = size - 1 - step if up else step
            for column in (right, right - 1):
                if not _reserved(row, column, size, version):
                    yield modules[row][column] ^ mask(row, column)
        right, up = right - 2, not up


def _reserved(row: int, column: int, size: int, version: int) -> bool:
    """Whether it belongs to a pattern, the format or the version."""
    far = size - 8
    corner = (
        (row < 9 and column < 9) or (row < 9 and column >= far) or (row >= far and column < 9)
    )
    timing = 6 in {row, column}
    said = version > 6 and ((row < 6 and column >= far - 3) or (column < 6 and row >= far - 3))
    centres = _CENTRES[version]
    aligned = any(
        abs(row - y) < 3 and abs(column - x) < 3
        for y in centres
        for x in centres
        if (y, x) not in {(6, 6), (6, centres[-1]), (centres[-1], 6)}
    )
    return corner or timing or said or aligned
