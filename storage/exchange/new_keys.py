"""Fresh keys for an office that renews its own."""

from dataclasses import dataclass

from models.exchange.keys import MadeKeys
from storage.exchange.age_keys import HybridIdentity
from storage.exchange.encoding import Random
from storage.exchange.sshsig import SigningKey


@dataclass(frozen=True, slots=True)
class KeyMaker:
    """Makes keys as founding a vault does.

    Attributes:
        random: the machine's.
    """

    random: Random

    def __call__(self) -> MadeKeys:
        """Return a new exchange key and a new signature key."""
        exchange = HybridIdentity.generate(self.random)
        signature = SigningKey.generate(self.random)
        return MadeKeys(
            str(exchange.recipient), exchange.seed, signature.public.line(), signature.seed
        )
