"""How long keys are used, and how early somebody is told that they run out."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from models.kernel.text import text
from models.law.sources import Source

CRYPTOPERIOD: Final = Source(
    "NIST SP 800-57 Part 1 Rev. 5, 5.3.6: one to two years for keys that others encrypt to, "
    "one to three for keys that sign",
    date(2026, 11, 22),
)
KEYS_LAST: Final = timedelta(days=730)
"""From the day they were made. Source: ``CRYPTOPERIOD``, the longer end of both."""
TELL_BEFORE: Final = timedelta(days=30)
"""Before they run out. Source: the office's own practice: time for a card and a call."""
ON_THE_WAY: Final = timedelta(days=60)
"""After a contact changed its keys, what its former key had signed before is still taken.
Source: the office's own practice: a stick lies no longer in a drawer."""
KEY_RAN_OUT: Final = text(
    "Contact",
    "The key of {organisation} was written down long ago and is used no more since {day}. Write "
    "down the key they have now, and compare it by phone.",
)


def run_out(made: datetime) -> datetime:
    """Return when keys made at that instant are no longer used."""
    return made + KEYS_LAST


@dataclass(frozen=True, slots=True)
class FormerKey:
    """A signature key that a contact has replaced; what it had signed before may still come.

    Attributes:
        replaced_at: when we pinned the next one.
        until: how long it is still taken.
    """

    signer: str
    replaced_at: datetime
    until: datetime

    def has_signed(self, signer: str, created: datetime, at: datetime) -> bool:
        """Whether it may have signed something.

        Args:
            signer: the key by which it is signed.
            created: when it is said to have been signed.
            at: the present instant.
        """
        return self.signer == signer and created <= self.replaced_at and at < self.until


def replaced(signer: str, at: datetime) -> FormerKey:
    """Return a key that was replaced at that instant."""
    return FormerKey(signer, at, at + ON_THE_WAY)
