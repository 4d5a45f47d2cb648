"""Bech32 without a length limit, as age spells its keys.

Source: BIP 173, and age.md "Conventions": no limit on the data part; all lower or all upper
case; the checksum is taken over the lower-case form.
"""

from typing import Final

_LETTERS: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES: Final = {letter: value for value, letter in enumerate(_LETTERS)}
_GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM: Final = 6

MIXED_CASE: Final = "upper and lower case are mixed"
BAD_PREFIX: Final = "the prefix is missing or has other than printable ASCII characters"
BAD_LETTER: Final = "a letter is not of the Bech32 alphabet"
BAD_CHECKSUM: Final = "the checksum does not fit"
BAD_PADDING: Final = "the last bits are not zero padding of fewer than five bits"


class Bech32Error(ValueError):
    """The text is not Bech32; the message is one of the constants of this module."""


def encode(prefix: str, data: bytes) -> str:
    """Return ``data`` as Bech32, in the case of the prefix.

    Raises:
        Bech32Error: the prefix is empty, mixes cases or has unprintable characters.
    """
    _check_prefix(prefix)
    lower = prefix.lower()
    values = _regroup(data, 8, 5, pad=True)
    checksum = _polymod([*_expand(lower), *values, *([0] * _CHECKSUM)]) ^ 1
    tail = [(checksum >> 5 * (_CHECKSUM - 1 - place)) & 31 for place in range(_CHECKSUM)]
    spelled = lower + "1" + "".join(_LETTERS[value] for value in [*values, *tail])
    return spelled if prefix == lower else spelled.upper()


def decode(spelled: str) -> tuple[str, bytes]:
    """Return the prefix, in the case it was written in, and the bytes.

    Raises:
        Bech32Error: anything but the one spelling that ``encode`` gives.
    """
    if not spelled.isascii():  # str.lower() would take a Kelvin sign for a k
        raise Bech32Error(BAD_LETTER)
    if spelled not in (spelled.lower(), spelled.upper()):
        raise Bech32Error(MIXED_CASE)
    prefix, _, rest = spelled.rpartition("1")
    _check_prefix(prefix)
    try:
        values = [_VALUES[letter] for letter in rest.lower()]
    except KeyError as error:
        raise Bech32Error(BAD_LETTER) from error
    if len(values) < _CHECKSUM or _polymod([*_expand(prefix.lower()), *values]) != 1:
        raise Bech32Error(BAD_CHECKSUM)
    return prefix, bytes(_regroup(values[:-_CHECKSUM], 5, 8, pad=False))


def _check_prefix(prefix: str) -> None:
    if prefix not in (prefix.lower(), prefix.upper()):
        raise Bech32Error(MIXED_CASE)
    if not prefix or any(not "!" <= letter <= "~" for letter in prefix):
        raise Bech32Error(BAD_PREFIX)


def _expand(prefix: str) -> list[int]:
    """Return the prefix as the checksum sees it."""
    codes = prefix.encode("ascii")
    return [code >> 5 for code in codes] + [0] + [code & 31 for code in codes]


def _polymod(values: list[int]) -> int:
    """Return the remainder of the BCH code of BIP 173."""
    remainder = 1
    for value in values:
        top = remainder >> 25
        remainder = (remainder & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATOR):
            if top >> place & 1:
                remainder ^= generator
    return remainder


def _regroup(values: bytes | list[int], before: int, after: int, *, pad: bool) -> list[int]:
    """Return the same bits in groups of ``after`` instead of ``before``."""
    held, bits = 0, 0
    groups: list[int] = []
    for value in values:
        held = held << before | value
        bits += before
        while bits >= after:
            bits -= after
            groups.append(held >> bits)
            held &= (1 << bits) - 1
    if pad and bits:
        groups.append(held << after - bits)
    elif not pad and (bits >= before or held):
        raise Bech32Error(BAD_PADDING)
    return groups
