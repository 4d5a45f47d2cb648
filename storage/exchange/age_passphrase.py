"""A passphrase as the one key of an age file, stretched by scrypt.

Source: C2SP age.md, "The scrypt recipient type".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from storage.exchange.age_errors import HeaderError, KeyTextError
from storage.exchange.age_header import Stanza
from storage.exchange.age_wrap import BAD_ARGUMENTS, decrypt_key, encrypt_key, wrapped_keys
from storage.exchange.encoding import Random, unpadded

KIND: Final = "scrypt"
SALT_SIZE: Final = 16
DEFAULT_LOG_N: Final = 18
"""Work we ask for when sealing: 256 MiB."""
HIGHEST_LOG_N: Final = 20
"""Work we are ready to do when opening: 1 GiB and some seconds."""

TOO_COSTLY: Final = "the passphrase stanza asks for too much work"
NOT_TEXT: Final = "the passphrase has half a character"
EMPTY: Final = "the passphrase is empty or its work is out of bounds"

_LABEL: Final = b"age-encryption.org/v1/scrypt"
_DECIMAL: Final = re.compile(r"[1-9][0-9]{0,2}")


@dataclass(frozen=True, slots=True)
class Passphrase:
    """A passphrase, both for sealing and for opening. Shown masked.

    Attributes:
        words: the passphrase, used as it is in UTF-8; the caller brings it to NFC.
        log_n: base-two logarithm of the work when sealing.
        highest_log_n: the most work that opening is ready to do.

    Raises:
        KeyTextError: the words are empty or not Unicode text, or the work is not between 1
            and the highest.
    """

    words: str
    log_n: int = DEFAULT_LOG_N
    highest_log_n: int = HIGHEST_LOG_N

    def __post_init__(self) -> None:
        if not self.words or not 1 <= self.log_n <= self.highest_log_n:
            raise KeyTextError(EMPTY)
        try:
            self.words.encode("utf-8")
        except UnicodeEncodeError:
            raise KeyTextError(NOT_TEXT) from None  # the cause would hold the words

    @property
    def post_quantum(self) -> bool:
        """True: nothing asymmetric is involved."""
        return True

    @property
    def alone(self) -> bool:
        """True: who holds the passphrase may trust that nobody else could seal the file."""
        return True

    def wrap(self, file_key: bytes, random: Random) -> Stanza:
        """Return the stanza that gives the holder of the passphrase the file key."""
        salt = random(SALT_SIZE)
        arguments = (KIND, unpadded(salt).decode("ascii"), str(self.log_n))
        return Stanza(arguments, encrypt_key(self._stretch(salt, self.log_n), file_key))

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key, or None if the passphrase is another.

        Raises:
            HeaderError: the stanza is malformed or asks for more than the highest work.
            MemoryError: the machine has less memory than the work needs.
        """
        for stanza, salt in wrapped_keys(stanzas, KIND, arguments=3):
            work = stanza.arguments[2]
            if len(salt) != SALT_SIZE or not _DECIMAL.fullmatch(work):
                raise HeaderError(BAD_ARGUMENTS)
            if int(work) > self.highest_log_n:
                raise HeaderError(TOO_COSTLY)
            return decrypt_key(self._stretch(salt, int(work)), stanza.body)
        return None

    def __str__(self) -> str:
        return "passphrase …"

    __repr__ = __str__

    def _stretch(self, salt: bytes, log_n: int) -> bytes:
        scrypt = Scrypt(salt=_LABEL + salt, length=32, n=1 << log_n, r=8, p=1)
        return scrypt.derive(self.words.encode("utf-8"))
