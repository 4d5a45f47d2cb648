"""The office's own keys, as the use cases pass them on: they look at nothing inside."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.disclosures.contents import day_of
from models.exchange.lifetime import run_out
from models.kernel.errors import Refused
from models.kernel.text import text

OURS_RAN_OUT: Final = text(
    "OfficeKeys",
    "Our own keys ran out on {day}. Renew them under Contacts and give your new card to those "
    "you exchange with.",
)


@dataclass(frozen=True, slots=True, repr=False)
class MadeKeys:
    """A pair of each kind, fresh from the machine: public as text, secret as 32 bytes."""

    recipient: str
    opening_seed: bytes
    signer: str
    signing_seed: bytes

    def __repr__(self) -> str:
        return "MadeKeys(****)"


@dataclass(frozen=True, slots=True, repr=False)
class FormerSigner:
    """A signature key that we no longer use."""

    signer: str
    seed: bytes
    retired_at: datetime
    revoked: bool

    def __repr__(self) -> str:
        return "FormerSigner(****)"


@dataclass(frozen=True, slots=True, repr=False)
class OfficeKeys:
    """The keys of one vault.

    Attributes:
        recipients: our age hybrid keys as others see them, newest first.
        signer: our Ed25519 key as an OpenSSH line.
        signing_seed: 32 bytes.
        opening_seeds: 32 bytes each, as ``recipients``; retired keys still open what was
            sealed to them.
        made_at: when the keys that are used now were made.
        former: our signature keys of before, the newest first.
    """

    recipients: tuple[str, ...]
    signer: str
    signing_seed: bytes
    opening_seeds: tuple[bytes, ...]
    made_at: datetime
    former: tuple[FormerSigner, ...] = ()

    @property
    def recipient(self) -> str:
        """The key that others are to use from now on."""
        return self.recipients[0]

    @property
    def expires(self) -> datetime:
        """When they are no longer used."""
        return run_out(self.made_at)

    @property
    def known(self) -> FormerSigner | None:
        """The key before this one, which others know and which may speak for the new one.

        None where there was none, or it was revoked.
        """
        last = self.former[0] if self.former else None
        return None if last is None or last.revoked else last

    def require_current(self, at: datetime) -> None:
        """Do nothing while they may be used.

        Raises:
            Refused: they ran out.
        """
        if at >= self.expires:
            raise Refused(OURS_RAN_OUT.filled(day=day_of(self.expires)))

    def __repr__(self) -> str:
        return "OfficeKeys(****)"
