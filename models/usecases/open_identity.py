"""A sealed identity is opened: the reason stands in the log before anything shows."""

from dataclasses import dataclass

from models.access.roles import Right
from models.audit.acts import Act, Reason
from models.audit.leaf import Note
from models.concerns.release import require_reason
from models.kernel.events import Kind, Topic
from models.kernel.ids import ConcernId
from models.ports.records import NotFoundError
from models.ports.work import BeginWork
from models.usecases.refusals import refusals_logged


@dataclass(frozen=True, slots=True, repr=False)
class OpenedIdentity:
    """What was sealed; lives in one sheet only."""

    name: str
    phone: str
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class OpenIdentity:
    """Show who reported a concern, to who may know, for a stated reason."""

    begin: BeginWork

    def __call__(self, concern_id: ConcernId, why: str, words: str) -> OpenedIdentity:
        """Return the identity; the log row with the reason is committed before.

        Args:
            concern_id: which concern.
            why: a code of ``models.concerns.release.Why``.
            words: the reason in the user's own words.

        Raises:
            Refused: the role may not, no reason, or this user holds no key to it; logged.
            NotFoundError: nothing is sealed there, or the user may not see the concern.
        """
        about = ((Kind.CONCERN, str(concern_id)),)
        reason = require_reason(why, words)
        with (
            refusals_logged(self.begin, Act.IDENTITY_OPENED, about),
            self.begin() as work,
        ):
            work.actor.require(Right.OPEN_SEALED)
            concern = work.concerns.get(concern_id)
            sealed = work.identities.of_concern(concern.id)
            if sealed is None:
                raise NotFoundError(concern_id)
            work.note(
                Note(
                    Act.IDENTITY_OPENED,
                    (*about, (Kind.IDENTITY, sealed.id)),
                    Reason.STATED,
                    words=f"{reason}: {words.strip()}",
                )
            )
            found = work.identities.open(sealed.id)
            changed = work.commit()
        return OpenedIdentity(
            found.get("reporter_name", ""), found.get("reporter_phone", ""), changed
        )
