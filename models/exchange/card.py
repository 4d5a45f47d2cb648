"""The contact card: who an office is and which keys it has, in a file ``*.kontakt.json``."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from models.exchange.strict_json import UUID, Obj, canonical, read_canonical
from models.kernel.clock import stamp
from models.office.office import WITH_VAULT, OfficeKind

VERSION: Final = 1
TYPE: Final = "tovholder-kontakt"
SUFFIX: Final = ".kontakt.json"
LARGEST: Final = 16 * 1024
_LONGEST_KEY: Final = 2100
_LONGEST_SIGNATURE: Final = 1024


@dataclass(frozen=True, slots=True)
class Card:
    """An office as it presents itself. Nothing in it is true before the words are compared.

    Attributes:
        vault_id: tells offices apart, across renewed keys.
        person: whom to ask for; ``role`` and ``phone`` are that person's.
        recipient: age hybrid key, ``age1pq…``.
        signer: Ed25519 key as an OpenSSH line without comment.
        practice: whether the office is an invented one.
        signature: armored SSH signature of ``body`` by ``signer``, "" while unsigned.
    """

    vault_id: str
    organisation: str
    kind: OfficeKind
    person: str
    role: str
    phone: str
    recipient: str
    signer: str
    practice: bool
    created: datetime
    signature: str = ""

    def body(self) -> bytes:
        """Return the bytes that are signed: the card without its signature."""
        return canonical(self._fields())

    def to_bytes(self) -> bytes:
        """Return the file."""
        return canonical({**self._fields(), "signature": self.signature})

    def signed(self, signature: str) -> "Card":
        """Return the card with its signature."""
        return replace(self, signature=signature)

    def same_keys(self, other: "Card") -> bool:
        """Whether both keys are the same."""
        return (self.recipient, self.signer) == (other.recipient, other.signer)

    def _fields(self) -> dict[str, Any]:
        return {
            "v": VERSION,
            "type": TYPE,
            "vault": self.vault_id,
            "organisation": self.organisation,
            "kind": str(self.kind),
            "person": self.person,
            "role": self.role,
            "phone": self.phone,
            "recipient": self.recipient,
            "signer": self.signer,
            "practice": self.practice,
            "created": stamp(self.created),
        }


def parse_card(data: bytes) -> Card:
    """Return the card in a file; its signature and keys are not checked here.

    Raises:
        MalformedError: not exactly what ``to_bytes`` writes.
    """
    found: Obj = read_canonical(data, largest=LARGEST)
    found.whole("v", least=VERSION, most=VERSION)
    found.one_of("type", (TYPE,))
    card = Card(
        vault_id=found.words("vault", form=UUID),
        organisation=found.words("organisation"),
        kind=OfficeKind(found.one_of("kind", WITH_VAULT)),
        person=found.words("person"),
        role=found.words("role", empty=True),
        phone=found.words("phone", longest=40, empty=True),
        recipient=found.words("recipient", longest=_LONGEST_KEY),
        signer=found.words("signer"),
        practice=found.flag("practice"),
        created=found.instant("created"),
        signature=found.words("signature", longest=_LONGEST_SIGNATURE),
    )
    found.close()
    return card
