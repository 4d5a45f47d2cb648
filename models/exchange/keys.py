"""The office's own keys, as the use cases pass them on: they look at nothing inside."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class OfficeKeys:
    """The keys of one vault.

    Attributes:
        recipients: our age hybrid keys as others see them, newest first.
        signer: our Ed25519 key as an OpenSSH line.
        signing_seed: 32 bytes.
        opening_seeds: 32 bytes each, as ``recipients``; retired keys still open what was
            sealed to them.
    """

    recipients: tuple[str, ...]
    signer: str
    signing_seed: bytes
    opening_seeds: tuple[bytes, ...]

    @property
    def recipient(self) -> str:
        """The key that others are to use from now on."""
        return self.recipients[0]

    def __repr__(self) -> str:
        return "OfficeKeys(****)"
