"""A revocation (tilbagekaldelse): an office says, signed by the lost key itself, not to use it.

Whoever has the key can sign one. That is meant: it can only stop the key, never put another in
its place.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from models.exchange.strict_json import UUID, canonical, read_canonical
from models.kernel.clock import stamp

VERSION: Final = 1
TYPE: Final = "tovholder-tilbagekald"
SUFFIX: Final = ".tilbagekald.json"
LARGEST: Final = 16 * 1024
_LONGEST_SIGNATURE: Final = 1024


@dataclass(frozen=True, slots=True)
class Revocation:
    """One office's word that its keys are no longer its own.

    Attributes:
        signer: the Ed25519 key that is stopped, and the exchange key that went with it.
        signature: armored SSH signature of ``body`` by ``signer``, "" while unsigned.
    """

    vault_id: str
    organisation: str
    signer: str
    practice: bool
    created: datetime
    signature: str = ""

    def body(self) -> bytes:
        """Return the bytes that are signed."""
        return canonical(self._fields())

    def to_bytes(self) -> bytes:
        """Return the file."""
        return canonical({**self._fields(), "signature": self.signature})

    def signed(self, signature: str) -> "Revocation":
        """Return it with its signature."""
        return replace(self, signature=signature)

    def _fields(self) -> dict[str, Any]:
        return {
            "v": VERSION,
            "type": TYPE,
            "vault": self.vault_id,
            "organisation": self.organisation,
            "signer": self.signer,
            "practice": self.practice,
            "created": stamp(self.created),
        }


def parse_revocation(data: bytes) -> Revocation:
    """Return the revocation in a file; its signature is not checked here.

    Raises:
        MalformedError: not exactly what ``to_bytes`` writes.
    """
    found = read_canonical(data, largest=LARGEST)
    found.whole("v", least=VERSION, most=VERSION)
    found.one_of("type", (TYPE,))
    revocation = Revocation(
        vault_id=found.words("vault", form=UUID),
        organisation=found.words("organisation"),
        signer=found.words("signer"),
        practice=found.flag("practice"),
        created=found.instant("created"),
        signature=found.words("signature", longest=_LONGEST_SIGNATURE),
    )
    found.close()
    return revocation
