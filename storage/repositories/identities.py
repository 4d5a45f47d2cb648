"""Sealed identities in SQL. What they say is only ever in memory."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, Protocol

from models.concerns.reporter import caller_mark, given_in, marks_in, marks_of, sealed_off
from models.kernel.clock import instant, stamp
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId, UserId
from models.ports.records import NotFoundError
from models.ports.trust import (
    NO_KEY,
    NOT_READY,
    Holders,
    Names,
    Reconciled,
    SealedIdentity,
)
from storage.database.sql import Row, Sql, to_json
from storage.repositories.rows import Identifying
from storage.system.randomness import Random
from storage.vault.sealed import (
    KEY_BYTES,
    digest,
    open_identity,
    recipient_digest,
    seal_identity,
    unwrap_key,
    wrap_key,
)
from storage.vault.session_keys import PAPER_HOLDER

PAPER: Final = PAPER_HOLDER
MARKS: Final = "marks"
"""In place of an identity: the key of the digests, which more people hold."""
SELECT: Final = "SELECT id, concern_id, holds, sealed_at FROM identity "
FINAL: Final = "answer_is_final"
NOBODY: Final = "nobody could ever open this identity"


class Keyring(Protocol):
    """The private key of whoever unlocked."""

    @property
    def holder(self) -> str:
        """Their user id, or "paper"."""

    def seed(self, sql: Sql) -> bytes | None:
        """Return the 32-byte seed of their age identity, or None."""


@dataclass(frozen=True, slots=True)
class NoKeys:
    """The keyring of a program without a user: it seals, and opens nothing."""

    holder: str = ""

    def seed(self, _sql: Sql) -> bytes | None:
        """Return None."""
        return None


@dataclass(slots=True)
class SqlIdentities:
    """The identity tables."""

    sql: Sql
    unit: Identifying
    keys: Keyring
    random: Random

    def seal(
        self, concern_id: ConcernId, identity: Mapping[str, str], holders: Holders
    ) -> SealedIdentity:
        """Seal who reported a concern, for its holders and for the paper key.

        Raises:
            RuntimeError: no key of any holder is usable; nobody could ever open it.
        """
        made = SealedIdentity(
            self.unit.new_id(), concern_id, tuple(sorted(identity)), self.unit.now
        )
        key = self.random(KEY_BYTES)
        self.sql.execute(
            "INSERT INTO identity (id, concern_id, holds, sealed, sealed_at) "
            "VALUES (:id, :concern, :holds, :sealed, :at)",
            {
                "id": made.id,
                "concern": concern_id,
                "holds": to_json(list(made.holds)),
                "sealed": seal_identity(key, identity, aad=_aad(made), random=self.random),
                "at": stamp(made.sealed_at),
            },
        )
        now = holders.given(holders.openers) or holders.openers
        given = [
            self._wrap(made.id, key, holder, recipient)
            for holder, recipient in self._recipients(now)
        ]
        if not any(given):
            raise RuntimeError(NOBODY)
        marks = self._marks_key() or self._new_marks_key(holders)
        if marks is not None:
            self._mark(made.id, identity, marks)
        self.unit.changed(Kind.IDENTITY, made.id)
        return made

    def of_concern(self, concern_id: ConcernId) -> SealedIdentity | None:
        """Return that there is one, or None."""
        row = self.sql.execute(SELECT + "WHERE concern_id = :id", {"id": concern_id}).fetchone()
        return None if row is None else _sealed(row)

    def every(self) -> tuple[SealedIdentity, ...]:
        """Return that they are there, in the order in which they were sealed."""
        return tuple(map(_sealed, self.sql.execute(SELECT + "ORDER BY rowid").fetchall()))

    def open(self, identity_id: str) -> Mapping[str, str]:
        """Return what is inside, by the private key of whoever unlocked; log before showing.

        Raises:
            Refused: this user (or the paper key) holds no key to it.
            NotFoundError: there is none such.
            SealBrokenError: it was changed in the database.
        """
        row = self.sql.execute(
            SELECT.replace("sealed_at", "sealed_at, sealed") + "WHERE id = :id",
            {"id": identity_id},
        ).fetchone()
        if row is None:
            raise NotFoundError(identity_id)
        key = self._own_key(identity_id)
        if key is None:
            raise Refused(NO_KEY)
        return open_identity(key, row[4], aad=_aad(_sealed(row)))

    def caller(self, concern_id: ConcernId) -> str:
        """Return what is the same for the same caller, or "" where nobody can tell."""
        row = self.sql.execute(
            "SELECT hex(caller) FROM identity WHERE concern_id = :id", {"id": concern_id}
        ).fetchone()
        return "" if row is None else str(row[0])

    def names(
        self, concerns: Sequence[ConcernId], *, single: bool = False, given: bool = False
    ) -> Names:
        """Return what tells whether a text names a caller, or has only the given name of one.

        Raises:
            Refused: whoever unlocked has not been given the key for it yet.
        """
        found = self.sql.execute(
            "SELECT i.caller IS NULL, m.mark FROM identity AS i "
            "LEFT JOIN identity_mark AS m ON m.identity_id = i.id "
            "WHERE i.concern_id IN (SELECT value FROM json_each(:concerns))",
            {"concerns": to_json(list(concerns))},
        ).fetchall()
        if not found:
            return lambda _: False
        key = self._marks_key()
        if key is None or any(unmarked for unmarked, _ in found):
            raise Refused(NOT_READY)
        known = frozenset(mark for _, mark in found if mark is not None)
        look = given_in if given else partial(marks_in, single=single)
        return lambda words: any(digest(key, mark) in known for mark in look(words))

    def reconcile(self, holders: Holders) -> Reconciled:
        """Take keys from who may no longer hold them, and give them to who may."""
        openers = dict(self._recipients(holders.openers))
        comparers = dict(self._recipients(holders.comparers))
        taken = self._take(openers, "identity_id <> :marks")
        taken |= self._take(comparers, "identity_id = :marks")
        openers, comparers = _but(openers, holders), _but(comparers, holders)
        given: set[str] = set()
        marks = self._marks_key()
        if marks is not None:
            given |= self._give(MARKS, marks, comparers)
        for identity_id in self._lacking(openers):
            key = self._own_key(identity_id)
            if key is not None:
                given |= self._give(identity_id, key, openers)
        marked = 0 if marks is None else sum(self._mark_late(marks))
        return Reconciled(tuple(sorted(given)), tuple(sorted(taken)), marked)

    def seal_plain(self, holders: Holders) -> int:
        """Seal identities that an older program left in the answers; return how many.

        Answers are append-only by a trigger: it is taken away and put back, in the
        transaction of the caller, which is all of it or nothing.
        """
        found = list(self._plain())
        if not found:
            return 0
        [(guard,)] = self.sql.execute(
            "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = :name",
            {"name": FINAL},
        ).fetchall()
        self.sql.execute(f"DROP TRIGGER {FINAL}")
        for seq, concern_id, answers in found:
            kept, identity = sealed_off(answers)
            if self.of_concern(concern_id) is None:
                self.seal(concern_id, identity, holders)
            self.sql.execute(
                "UPDATE answer SET answers = :answers WHERE seq = :seq",
                {"answers": to_json(dict(kept)), "seq": seq},
            )
        self.sql.execute(guard)
        return len(found)

    def _recipients(self, users: Sequence[UserId]) -> list[tuple[str, str]]:
        """Return (holder, recipient) of these users and of the paper key."""
        found = self.sql.execute(
            "SELECT id, recipient FROM user_account WHERE left_at IS NULL AND id IN "
            "(SELECT value FROM json_each(:users)) UNION ALL "
            "SELECT :paper, paper_recipient FROM office",
            {"users": to_json(list(users)), "paper": PAPER},
        ).fetchall()
        return [(holder, recipient) for holder, recipient in found]

    def _wrap(self, identity_id: str, key: bytes, holder: str, recipient: str) -> bool:
        wrapped = wrap_key(key, recipient, self.random)
        if wrapped is None:
            return False
        self.sql.execute(
            "INSERT INTO identity_wrap (identity_id, holder, recipient, wrapped) "
            "VALUES (:id, :holder, :recipient, :wrapped) ON CONFLICT (identity_id, holder) "
            "DO UPDATE SET recipient = :recipient, wrapped = :wrapped",
            {
                "id": identity_id,
                "holder": holder,
                "recipient": recipient_digest(recipient),
                "wrapped": wrapped,
            },
        )
        return True

    def _own_key(self, identity_id: str) -> bytes | None:
        row = self.sql.execute(
            "SELECT wrapped FROM identity_wrap WHERE identity_id = :id AND holder = :holder",
            {"id": identity_id, "holder": self.keys.holder},
        ).fetchone()
        seed = None if row is None else self.keys.seed(self.sql)
        return None if row is None or seed is None else unwrap_key(row[0], seed)

    def _marks_key(self) -> bytes | None:
        return self._own_key(MARKS)

    def _new_marks_key(self, holders: Holders) -> bytes | None:
        """Make the key of the digests if there is none; None where others hold it."""
        if self.sql.execute(
            "SELECT 1 FROM identity_wrap WHERE identity_id = :marks", {"marks": MARKS}
        ).fetchone():
            return None
        key = self.random(KEY_BYTES)
        for holder, recipient in self._recipients(holders.given(holders.comparers)):
            self._wrap(MARKS, key, holder, recipient)
        return key

    def _mark(self, identity_id: str, identity: Mapping[str, str], key: bytes) -> None:
        caller = caller_mark(identity)
        self.sql.execute(
            "UPDATE identity SET caller = :caller WHERE id = :id",
            {"caller": digest(key, caller) if caller else b"", "id": identity_id},
        )
        for mark in sorted(marks_of(identity)):
            self.sql.execute(
                "INSERT INTO identity_mark (identity_id, mark) VALUES (:id, :mark)",
                {"id": identity_id, "mark": digest(key, mark)},
            )

    def _mark_late(self, key: bytes) -> Iterator[int]:
        """Make the digests that whoever registered could not make."""
        late = self.sql.execute("SELECT id FROM identity WHERE caller IS NULL").fetchall()
        for (identity_id,) in late:
            if self._own_key(identity_id) is not None:
                self._mark(identity_id, self.open(identity_id), key)
                self.unit.changed(Kind.IDENTITY, identity_id)
                yield 1

    def _take(self, entitled: Mapping[str, str], where: str) -> set[str]:
        """Remove wraps of whoever is not entitled, or for a key that was replaced."""
        keep = [[holder, recipient_digest(key)] for holder, key in entitled.items()]
        found = self.sql.execute(
            f"DELETE FROM identity_wrap WHERE {where} AND NOT EXISTS (SELECT 1 FROM "
            "json_each(:keep) AS k WHERE k.value ->> 0 = holder AND k.value ->> 1 = recipient) "
            "RETURNING holder",
            {"keep": to_json(keep), "marks": MARKS},
        ).fetchall()
        for (holder,) in found:
            self.unit.changed(Kind.USER, holder)
        return {holder for (holder,) in found}

    def _lacking(self, openers: Mapping[str, str]) -> list[str]:
        """Return the identities that some entitled holder has no key to."""
        found = self.sql.execute(
            "SELECT id FROM identity WHERE (SELECT count(*) FROM identity_wrap "
            "WHERE identity_id = identity.id AND holder IN (SELECT value FROM "
            "json_each(:openers))) < :all ORDER BY rowid",
            {"openers": to_json(list(openers)), "all": len(openers)},
        ).fetchall()
        return [identity_id for (identity_id,) in found]

    def _give(self, identity_id: str, key: bytes, entitled: Mapping[str, str]) -> set[str]:
        held = self.sql.execute(
            "SELECT holder FROM identity_wrap WHERE identity_id = :id", {"id": identity_id}
        ).fetchall()
        lacking = entitled.keys() - {holder for (holder,) in held}
        given = {
            holder
            for holder in sorted(lacking)
            if self._wrap(identity_id, key, holder, entitled[holder])
        }
        for holder in given:
            self.unit.changed(Kind.USER, holder)
        return given

    def _plain(self) -> Iterator[tuple[int, ConcernId, dict[str, str]]]:
        found = self.sql.execute(
            "SELECT seq, subject_id, answers FROM answer WHERE form = 'call' AND subject_kind = "
            "'concern' ORDER BY seq"
        ).fetchall()
        for seq, concern_id, stored in found:
            answers = json.loads(stored)
            if sealed_off(answers)[1]:
                yield seq, ConcernId(concern_id), answers


def _but(entitled: Mapping[str, str], holders: Holders) -> dict[str, str]:
    """Return who may be given a key now."""
    return {key: one for key, one in entitled.items() if key not in holders.withheld}


def _aad(identity: SealedIdentity) -> bytes:
    return f"tovholder/identity/v1/{identity.id}/{identity.concern_id}".encode()


def _sealed(row: Row) -> SealedIdentity:
    return SealedIdentity(row[0], ConcernId(row[1]), tuple(json.loads(row[2])), instant(row[3]))
