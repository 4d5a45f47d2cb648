"""Keys from keys: HKDF-SHA256 with one label per use, so that no key has two jobs."""

from enum import StrEnum

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


class Use(StrEnum):
    """What a derived key is for; the text is the HKDF ``info`` and can never change."""

    SLOT = "tovholder/slot/v1"
    USER_KEY = "tovholder/user-key/v1"
    SLOT_FILE_MAC = "tovholder/slotfile-mac/v1"
    DATABASE = "tovholder/database/v1"
    BACKUP = "tovholder/backup/v1"
    BACKUP_STATEMENT = "tovholder/backup-statement/v1"
    DELETIONS = "tovholder/deletions/v1"
    SEARCH_DIGEST = "tovholder/search-digest/v1"
    PAPER_SLOT = "tovholder/paper-key/slot/v1"
    PAPER_AGE = "tovholder/paper-key/age/v1"


def subkey(secret: bytes, use: Use, *, salt: bytes = b"", length: int = 32) -> bytes:
    """Return ``length`` bytes for that use; without the secret they cannot be told apart."""
    info = use.value.encode("ascii")
    return HKDF(hashes.SHA256(), length, salt or None, info).derive(secret)
