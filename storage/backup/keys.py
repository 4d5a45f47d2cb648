"""The fresh key of a backup: made for it alone, wrapped twice, and found again."""

import io

from storage.backup.statement import Front, wrapping
from storage.database.connection import DatabaseKey
from storage.exchange import age
from storage.exchange.age import AgeReader
from storage.exchange.age_errors import AgeError
from storage.exchange.age_hybrid import HybridIdentity, HybridRecipient
from storage.system.randomness import Random
from storage.vault.derive import Use, subkey
from storage.vault.paper_key import PaperKey
from storage.vault.wrapping import unwrap, wrap

LARGEST_SEALED = 4096


def database_key(secret: bytes) -> DatabaseKey:
    """Return SQLCipher's key and salt for a database key or a backup's fresh key."""
    material = subkey(secret, Use.DATABASE, length=48)
    return DatabaseKey(material[:32], material[32:])


def wrap_for_vault(
    fresh: bytes, dbk: bytes, vault: str, backup_id: str, random: Random
) -> bytes:
    """Return the fresh key wrapped under a key from the database key."""
    return wrap(subkey(dbk, Use.BACKUP), fresh, aad=wrapping(vault, backup_id), random=random)


def seal_for_paper(fresh: bytes, recipient: str, random: Random) -> bytes:
    """Return the fresh key sealed to the paper identity."""
    sealed = io.BytesIO()
    age.seal(io.BytesIO(fresh), sealed, [HybridRecipient.parse(recipient)], random=random)
    return sealed.getvalue()


def by_database_key(front: Front, dbk: bytes) -> bytes | None:
    """Return the fresh key, or None where another database key wrapped it."""
    aad = wrapping(front.vault, front.id)
    return unwrap(subkey(dbk, Use.BACKUP), front.by_dbk, aad=aad)


def by_paper_key(front: Front, paper: PaperKey) -> bytes | None:
    """Return the fresh key, or None where it was sealed to another paper key."""
    try:
        reader = AgeReader(
            io.BytesIO(front.by_paper),
            [HybridIdentity(paper.age_seed())],
            largest=LARGEST_SEALED,
        )
        return b"".join(reader.chunks())
    except AgeError:
        return None
