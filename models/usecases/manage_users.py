"""The people of the office: added, changed, given a new passphrase, and gone for good."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from models.access.roles import Right, Role
from models.audit.acts import Act
from models.audit.leaf import Note
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import UserId
from models.office.office import User
from models.office.people import (
    NOT_HERE,
    NOT_YOURSELF,
    WRONG_ROLE,
    UserRow,
    require_label,
    require_name,
    require_staffed,
    roles_of,
    without,
)
from models.office.vaults import PaperKeyOffer
from models.ports.keys import Account, Keys, Secret
from models.ports.work import BeginWork, Work
from models.usecases.hand_on import Handed, HandOn
from models.usecases.identity_keys import keys_follow_rights
from models.usecases.wants_second import wants_second


@dataclass(frozen=True, slots=True)
class ListUsers:
    """Everybody who has or had access. It shows names of colleagues, and of no case."""

    begin: BeginWork
    keys: Keys

    def __call__(self) -> tuple[UserRow, ...]:
        """Return the list, those who left last."""
        with self.begin() as work:
            work.actor.require(Right.MANAGE_USERS)
            rows = work.users.every()
        slots = self.keys.slots()
        return tuple(_with_slot(row, slots.get(row.user.id)) for row in rows)


def _with_slot(row: UserRow, slot: tuple[bool, bool] | None) -> UserRow:
    if slot is None:
        return replace(row, slot=False)
    key_file, waiting = slot
    return replace(row, key_file=key_file, waiting=waiting)


@dataclass(frozen=True, slots=True)
class AddUser:
    """Give a colleague access with a first passphrase, to be changed at the first unlock."""

    begin: BeginWork
    keys: Keys

    def __call__(self, name: str, label: str, role: Role, first: str) -> frozenset[Topic]:
        """Do it; return what changed.

        The slot is written inside the open transaction: a crash between leaves a slot of
        nobody, which the next unlock takes away.

        Raises:
            Refused: the role may not, something is missing, or the passphrase will not do.
        """
        with self.begin() as work:
            work.actor.require(Right.MANAGE_USERS)
            name = require_name(name)
            require_label(label.strip(), [row.user.label for row in work.users.every()])
            _require_role(work, role)
            user = User(UserId(work.new_id()), label.strip(), name, role)
            work.users.add(user, self.keys.enrol(user, first))
            work.users.raise_epoch(self.keys.epoch)
            work.note(Note(Act.USER_ADDED, ((Kind.USER, user.id),), words=_words(user)))
            wants_second(work, Act.USER_ADDED, (Kind.USER, user.id))
            keys_follow_rights(work)
            return work.commit()


@dataclass(frozen=True, slots=True)
class ChangeUser:
    """Change a user's name or role; what the role cannot see to goes on to a colleague."""

    begin: BeginWork

    def __call__(
        self, user_id: UserId, name: str, role: Role, heir: UserId | None = None
    ) -> Handed:
        """Do it; return what changed, and what did not go to ``heir``.

        Raises:
            Refused: the role may not, nobody would be left to manage, no name, or it is the
                own role: an administrator would see every case by one click; or nobody else
                may have what is handed on.
        """
        with self.begin() as work:
            work.actor.require(Right.MANAGE_USERS)
            here = _here(work)
            before = _find(here, user_id)
            name = require_name(name)
            if role is not before.role:
                _require_role(work, role)
            after = replace(before, name=name, role=role)
            require_staffed((*without(here, user_id), after))
            if role is not before.role and user_id == work.actor.user:
                raise Refused(NOT_YOURSELF, "role")
            work.users.rename(after)
            work.note(Note(Act.USER_CHANGED, ((Kind.USER, user_id),), words=_words(after)))
            elsewhere: tuple[tuple[str, int], ...] = ()
            if role is not before.role:
                hand_on = HandOn(work, after, stays=True, chosen=heir)
                hand_on.require_heirs()
                elsewhere = hand_on()
                wants_second(work, Act.USER_CHANGED, (Kind.USER, user_id))
                keys_follow_rights(work)
            return Handed(work.commit(), elsewhere)


@dataclass(frozen=True, slots=True)
class ResetUser:
    """Give a user who forgot, or lost the key file, a new first passphrase.

    With the paper key their private identity stays; without it they get a new one, and a
    colleague who may open sealed identities lets them open those again.
    """

    begin: BeginWork
    keys: Keys

    def __call__(self, user_id: UserId, first: str, paper: str) -> frozenset[Topic]:
        """Do it; return what changed.

        Raises:
            Refused: the role may not, it is oneself, or a passphrase or paper will not do.
        """
        with self.begin() as work:
            work.actor.require(Right.MANAGE_USERS)
            if user_id == work.actor.user:
                raise Refused(NOT_YOURSELF)
            user = _find(_here(work), user_id)
            account = work.users.account(user_id)
        if paper.strip():
            return self._same_identity(user, account, first, paper)
        with self.begin() as work:
            work.users.replace_keys(user_id, self.keys.enrol(user, first))
            keys_follow_rights(work)
            return self._told(work, user)

    def _same_identity(
        self, user: User, account: Account, first: str, paper: str
    ) -> frozenset[Topic]:
        prepared = self.keys.prepare_reset(user, first, account, paper)
        with self.begin() as work:
            work.users.set_next_key(user.id, prepared.wrapped, given=True)
            changed = self._told(work, user)
        self.keys.put_reset(prepared)
        with self.begin() as work:
            work.users.settle_key(user.id, changed=False)
            work.users.raise_epoch(self.keys.epoch)
            work.commit()
        return changed

    def _told(self, work: Work, user: User) -> frozenset[Topic]:
        work.users.raise_epoch(self.keys.epoch)
        work.note(Note(Act.PASSPHRASE_RESET, ((Kind.USER, user.id),)))
        wants_second(work, Act.PASSPHRASE_RESET, (Kind.USER, user.id))
        return work.commit()


@dataclass(frozen=True, slots=True)
class CloseAccess:
    """Close a user's access for good: a new database key, which only those who stay get.

    What the user has open goes on to a colleague in the same transaction.

    Attributes:
        backup: makes a verified backup, or raises.
    """

    begin: BeginWork
    keys: Keys
    backup: Callable[[], object]

    def __call__(
        self,
        user_id: UserId,
        own: Secret,
        offer: PaperKeyOffer | None,
        heir: UserId | None = None,
    ) -> Handed:
        """Do it; return what changed, and what did not go to ``heir``.

        A crash leaves all as it was, or the next unlock ends it.

        Args:
            user_id: who leaves.
            own: of whoever does it, asked for again.
            offer: a new paper key where the old one is known to whoever leaves.
            heir: who takes over; None for a coordinator, else a leader, else a caseworker.

        Raises:
            Refused: the role may not, it is oneself, nobody would be left, ``own`` is wrong,
                or nobody else may have what is handed on.
            EnvironmentFault: backup or disk failed.
        """
        with self.begin() as work:
            work.actor.require(Right.MANAGE_USERS)
            if user_id == work.actor.user:
                raise Refused(NOT_YOURSELF)
            here = _here(work)
            leaver = _find(here, user_id)
            stay = without(here, user_id)
            require_staffed(stay)
            HandOn(work, leaver, stays=False, chosen=heir).require_heirs()
            accounts = {
                user.id: work.users.account(user.id)
                for user in stay
                if user.id != work.actor.user
            }
            old_paper = work.users.paper_recipient()
            vault = work.offices.office().vault_id
        self.keys.confirm(own)
        self.backup()
        paper = self._announce(user_id, offer, heir)
        self.keys.rekey(own, accounts, paper, old_paper)
        return self._done(leaver, vault, paper, heir)

    def _announce(
        self, user_id: UserId, offer: PaperKeyOffer | None, heir: UserId | None
    ) -> tuple[str, PaperKeyOffer] | None:
        """Let the database know what the slot file is about to say."""
        with self.begin() as work:
            work.users.set_leaving(user_id, heir)
            slot_id = work.new_id()
            if offer is not None:
                work.users.set_next_paper(slot_id, self.keys.recipient_of(offer))
            work.commit()
        return None if offer is None else (slot_id, offer)

    def _done(
        self,
        leaver: User,
        vault: str,
        paper: tuple[str, PaperKeyOffer] | None,
        heir: UserId | None,
    ) -> Handed:
        user_id = leaver.id
        with self.begin() as work:
            work.users.leave(user_id, work.now)
            work.users.raise_epoch(self.keys.epoch)
            work.note(Note(Act.DATABASE_REKEYED, ((Kind.VAULT, vault),)))
            work.note(Note(Act.USER_LEFT, ((Kind.USER, user_id),)))
            elsewhere = HandOn(work, leaver, stays=False, chosen=heir)()
            wants_second(work, Act.USER_LEFT, (Kind.USER, user_id), (Kind.VAULT, vault))
            if paper is not None:
                recipient = self.keys.recipient_of(paper[1])
                work.users.settle_paper(work.actor.user, self.keys.own_for(recipient))
                work.note(Note(Act.PAPER_KEY_RENEWED, ((Kind.VAULT, vault),)))
            keys_follow_rights(work)
            return Handed(work.commit(), elsewhere)


def _here(work: Work) -> tuple[User, ...]:
    return tuple(row.user for row in work.users.every() if row.left_at is None)


def _find(users: tuple[User, ...], user_id: UserId) -> User:
    for user in users:
        if user.id == user_id:
            return user
    raise Refused(NOT_HERE)


def _require_role(work: Work, role: Role) -> None:
    if role not in roles_of(work.offices.office().kind):
        raise Refused(WRONG_ROLE, "role")


def _words(user: User) -> str:
    return f"{user.label}: {user.name}, {user.role}"
