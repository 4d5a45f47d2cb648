"""The recovery key on paper: 160 random bits, written so that people can copy them."""

import hashlib
import re
from dataclasses import dataclass
from typing import Final

from models.kernel.errors import Refused
from models.kernel.text import text
from storage.system.randomness import Random
from storage.vault.derive import Use, subkey

NOT_WHOLE: Final = text("PaperKey", "The paper key has {count} characters in groups of four.")
NO_SUCH_SIGN: Final = text("PaperKey", "“{sign}” does not occur in a paper key.")
MISREAD: Final = text(
    "PaperKey", "One or more characters are not as on the paper. Compare them group by group."
)

KEY_BYTES: Final = 20
FIELD: Final = "paper_key"
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_SIGNS: Final = 36  # 32 for the key, 4 for the check
_CHECK_BITS: Final = 20
_GROUP: Final = 4
_BETWEEN: Final = re.compile(r"[\s\-\u2010-\u2015]")
_LOOKALIKES: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})


@dataclass(frozen=True, slots=True, repr=False)
class PaperKey:
    """160 bits; the seed of an age identity and the secret of the paper slot.

    Source: Crockford's Base32 (crockford.com/base32.html); its own check symbol (modulus 37)
    is replaced by 20 bits of SHA-256, so that every sign is a letter or a digit.
    """

    secret: bytes

    @classmethod
    def generate(cls, random: Random) -> "PaperKey":
        """Return a new key."""
        return cls(random(KEY_BYTES))

    @classmethod
    def parse(cls, typed: str) -> "PaperKey":
        """Return the key in what was typed: any case and grouping, O for 0, I and L for 1.

        Raises:
            Refused: a sign that does not occur, too many or few, or a slip (missed once in
                a million).
        """
        signs = _BETWEEN.sub("", typed).upper().translate(_LOOKALIKES)
        for sign in signs:
            if sign not in _ALPHABET:
                raise Refused(NO_SUCH_SIGN.filled(sign=sign), FIELD)
        if len(signs) != _SIGNS:
            raise Refused(NOT_WHOLE.filled(count=_SIGNS), FIELD)
        number = 0
        for sign in signs:
            number = number << 5 | _ALPHABET.index(sign)
        key = cls((number >> _CHECK_BITS).to_bytes(KEY_BYTES, "big"))
        if key.signs() != signs:
            raise Refused(MISREAD, FIELD)
        return key

    def signs(self) -> str:
        """Return the 36 signs without grouping: what the QR code holds."""
        number = int.from_bytes(self.secret, "big") << _CHECK_BITS | _check(self.secret)
        shifts = range(5 * (_SIGNS - 1), -1, -5)
        return "".join(_ALPHABET[number >> shift & 31] for shift in shifts)

    def printed(self) -> str:
        """Return the signs in nine groups of four, with hyphens."""
        signs = self.signs()
        return "-".join(signs[at : at + _GROUP] for at in range(0, _SIGNS, _GROUP))

    def slot_secret(self) -> bytes:
        """Return the 32 bytes that stand for a passphrase in the paper slot."""
        return subkey(self.secret, Use.PAPER_SLOT)

    def age_seed(self) -> bytes:
        """Return the 32-byte seed of the age identity (mlkem768x25519) on the paper."""
        return subkey(self.secret, Use.PAPER_AGE)

    def __repr__(self) -> str:
        return "PaperKey(****)"


def _check(secret: bytes) -> int:
    """Return 20 bits that a slip of the pen changes."""
    digest = hashlib.sha256(b"tovholder/paper-key/check/v1" + secret).digest()
    return int.from_bytes(digest[:3], "big") >> 4
