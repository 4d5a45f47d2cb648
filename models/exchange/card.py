"""The contact card: who an office is and which keys it has, in a file ``*.kontakt.json``."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from models.exchange.lifetime import run_out
from models.exchange.strict_json import UUID, Obj, canonical, read_canonical, refuse
from models.kernel.clock import stamp
from models.office.office import WITH_VAULT, OfficeKind

VERSION: Final = 2
FIRST: Final = 1
"""Without an end: it counts from when the card was made. Without the key before it."""
TYPE: Final = "tovholder-kontakt"
SUFFIX: Final = ".kontakt.json"
LARGEST: Final = 16 * 1024
LONGEST_KEY: Final = 2100
"""Letters of a public key as it is spelled; a hybrid one has 1,959."""
_LONGEST_SIGNATURE: Final = 1024


@dataclass(frozen=True, slots=True)
class Card:
    """An office as it presents itself. Nothing in it is true before the words are compared.

    Attributes:
        vault_id: tells offices apart, across renewed keys.
        person: whom to ask for; ``role`` and ``phone`` are that person's.
        recipient: age hybrid key, ``age1pq…``; one that was written down may be classic.
        signer: Ed25519 key as an OpenSSH line without comment; "" of a key that was written
            down here, which is never a file (``models.exchange.hand_key``).
        practice: whether the office is an invented one.
        expires: when the keys are no longer used; None only in version 1.
        prior: the signature key before this one, or "".
        signature: armored SSH signature of ``body`` by ``signer``, "" while unsigned.
        prior_signature: the same by ``prior``: who knows that key sees that its holder made
            this card. It is no ground for trust; the words are compared all the same.
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
    expires: datetime | None = None
    prior: str = ""
    signature: str = ""
    prior_signature: str = ""

    def body(self) -> bytes:
        """Return the bytes that are signed: the card without its signature."""
        return canonical(self._fields())

    def to_bytes(self) -> bytes:
        """Return the file."""
        signed = {"signature": self.signature}
        if self.expires is not None:
            signed["prior_signature"] = self.prior_signature
        return canonical({**self._fields(), **signed})

    def signed(self, signature: str, by_prior: str = "") -> "Card":
        """Return the card with its signatures."""
        return replace(self, signature=signature, prior_signature=by_prior)

    @property
    def ends(self) -> datetime:
        """When its keys are no longer used: never later than the longest that keys last."""
        last = run_out(self.created)
        return last if self.expires is None else min(last, self.expires)

    @property
    def by_hand(self) -> bool:
        """Whether it is a key that was written down here: it signs nothing."""
        return not self.signer

    def same_keys(self, other: "Card") -> bool:
        """Whether both keys are the same."""
        return (self.recipient, self.signer) == (other.recipient, other.signer)

    def _fields(self) -> dict[str, Any]:
        second = (
            {}
            if self.expires is None
            else {"expires": stamp(self.expires), "prior": self.prior}
        )
        return {
            "v": FIRST if self.expires is None else VERSION,
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
            **second,
        }


def parse_card(data: bytes) -> Card:
    """Return the card in a file; its signature and keys are not checked here.

    Raises:
        MalformedError: not exactly what ``to_bytes`` writes.
    """
    found: Obj = read_canonical(data, largest=LARGEST)
    version = found.whole("v", least=FIRST, most=VERSION)
    found.one_of("type", (TYPE,))
    card = Card(
        vault_id=found.words("vault", form=UUID),
        organisation=found.words("organisation"),
        kind=OfficeKind(found.one_of("kind", WITH_VAULT)),
        person=found.words("person"),
        role=found.words("role", empty=True),
        phone=found.words("phone", longest=40, empty=True),
        recipient=found.words("recipient", longest=LONGEST_KEY),
        signer=found.words("signer"),
        practice=found.flag("practice"),
        created=found.instant("created"),
        expires=None if version == FIRST else found.instant("expires"),
        prior="" if version == FIRST else found.words("prior", empty=True),
        signature=found.words("signature", longest=_LONGEST_SIGNATURE),
        prior_signature=""
        if version == FIRST
        else found.words("prior_signature", longest=_LONGEST_SIGNATURE, empty=True),
    )
    found.close()
    if bool(card.prior) != bool(card.prior_signature):
        refuse("prior_signature")
    return card
