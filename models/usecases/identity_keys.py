"""Keys to sealed identities follow rights: given to who may open them, taken from who may not.

Whoever adds a user, changes a role, resets or replaces a user's key, lets a user leave, or
renews the paper key calls ``keys_follow_rights(work)`` in the same unit of work, after the
change. It is one line, changes nothing where nothing is to change, and logs what it does. An
actor without keys of their own (an administrator) can only take; what is lacking then is
given at the next unlock by anyone who holds it (``GiveKeys``, called by the session).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from models.access.roles import Right, may
from models.audit.acts import Act, Reason
from models.audit.leaf import Note
from models.concerns.concern import Concern
from models.kernel.events import Kind, Topic
from models.kernel.ids import UserId
from models.office.countersignature import Settled
from models.ports.trust import Holders, Reconciled
from models.ports.work import BeginWork, Work


def holders(work: Work) -> Holders:
    """Return who may hold which keys, by the roles of the users who have not left."""
    users = work.offices.users()
    openers = frozenset(user.id for user in users if may(user.role, Right.OPEN_SEALED))
    return Holders(
        tuple(user.id for user in users if user.id in openers),
        tuple(
            user.id for user in users if user.id in openers or may(user.role, Right.CASEWORK)
        ),
        frozenset(user.id for user in users if not _agreed(work, user.id, openers)),
    )


def _agreed(work: Work, user: UserId, openers: frozenset[UserId]) -> bool:
    """Whether nobody could have taken the user's place to open what they may not open.

    Who gave the last role or passphrase knows it, and could unlock in the user's name. That
    gives nothing to who opens identities anyway; else a third has to agree first.
    """
    last = next(iter(work.countersignatures.of_access(user)), None)
    if last is None or last.made_by in openers:
        return True
    third = last.settled_by not in (last.made_by, user)
    return last.state is Settled.SIGNED and third


def keys_follow_rights(work: Work) -> Reconciled:
    """Give and take keys so that they are as the roles say, as far as the actor's own reach."""
    done = work.identities.reconcile(holders(work))
    if not done.nothing:
        about = tuple((Kind.USER, key) for key in dict.fromkeys((*done.given, *done.taken)))
        words = f"+{','.join(done.given)} -{','.join(done.taken)}"
        work.note(Note(Act.IDENTITY_WRAPPED, about, Reason.RULE, words=words))
    return done


def seal_reporter(work: Work, concern: Concern, identity: Mapping[str, str]) -> None:
    """Seal who reported a concern, where anything was said of it."""
    if identity:
        work.identities.seal(concern.id, identity, holders(work))


@dataclass(frozen=True, slots=True)
class GiveKeys:
    """At unlock: seal what an older program left readable, and let keys follow rights."""

    begin: BeginWork

    def __call__(self) -> frozenset[Topic]:
        """Do what is to do, in one transaction with its log row; return what changed."""
        with self.begin() as work:
            sealed = work.identities.seal_plain(holders(work))
            if sealed:
                note = Note(Act.IDENTITY_SEALED, reason=Reason.RULE, words=str(sealed))
                work.note(note)
            if keys_follow_rights(work).nothing and not sealed:
                return frozenset()
            return work.commit()
