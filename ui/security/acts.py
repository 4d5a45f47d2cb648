"""What the page "what protects the vault" shows."""

from collections.abc import Callable
from dataclasses import dataclass

from models.settings.protection import Protection


@dataclass(frozen=True, slots=True)
class ProtectionActs:
    """Facts for the page.

    Attributes:
        protections: what protects this process now, read back from the system.
    """

    protections: Callable[[], tuple[Protection, ...]]
