"""The office's own keys, as the use cases pass them on: they look at nothing inside."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class OfficeKeys:
    """The keys of one vault.

    Attributes:
        recipient: our age hybrid key as others see it; signer: our Ed25519 key, OpenSSH line.
        signing_seed: 32 bytes.
        opening_seeds: 32 bytes each, newest first; retired keys still open what was sealed
            to them.
    """

    recipient: str
    signer: str
    signing_seed: bytes
    opening_seeds: tuple[bytes, ...]

    def __repr__(self) -> str:
        return "OfficeKeys(****)"
