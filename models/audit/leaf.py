"""One row of the log, in the form that is hashed for good (schema 1)."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import rfc8785

from models.audit.acts import Act, Outcome, Reason
from models.kernel.clock import stamp
from models.kernel.events import Kind
from models.kernel.ids import UserId

VERSION = 1


@dataclass(frozen=True, slots=True)
class Note:
    """What a use case says of itself: act, records concerned, purpose, outcome, free words.

    ``words`` may hold personal data: they enter the log only as a salted digest and stand,
    erasable, beside it.
    """

    act: Act
    about: tuple[tuple[Kind, str], ...] = ()
    reason: Reason = Reason.DUTY
    outcome: Outcome = Outcome.DONE
    words: str = ""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A note with its place, time and person: what is hashed.

    ``monotonic`` counts milliseconds of the machine's steady clock, so that a changed wall
    clock shows; order is ``seq`` alone.
    """

    seq: int
    at: datetime
    monotonic: int
    user: UserId
    role: str
    note: Note
    salt: bytes

    def canonical(self) -> bytes:
        """Return RFC 8785 JSON; the free words only as SHA-256(salt ‖ words).

        Source: decision 9 of the project (a log that can forget).
        """
        digest = hashlib.sha256(self.salt + self.note.words.encode()).hexdigest()
        fields: dict[str, Any] = {
            "v": VERSION,
            "seq": self.seq,
            "at": stamp(self.at),
            "mono": self.monotonic,
            "user": self.user,
            "role": self.role,
            "act": self.note.act,
            "about": [[str(kind), key] for kind, key in self.note.about],
            "purpose": self.note.reason,
            "outcome": self.note.outcome,
            "text": digest,
        }
        return rfc8785.dumps(fields)
