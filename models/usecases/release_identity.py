"""A dated decision on whether somebody may learn who reported."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act, Reason
from models.audit.leaf import Note
from models.concerns.release import Release, ReleaseState, require_decision
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import ConcernId
from models.kernel.text import text
from models.ports.work import BeginWork
from models.usecases.wants_second import wants_second

NOTHING_SEALED: Final = text("Identity", "Nothing is sealed on this concern.")


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided on one reporter.

    Attributes:
        scope: a code of ``models.concerns.release.Scope``.
        to: who asks.
        words: what was weighed.
        release: whether they may learn it; else it stays sealed.
        acute: it cannot wait for the second person.
    """

    concern_id: ConcernId
    scope: str
    to: str
    words: str
    release: bool
    acute: bool = False


@dataclass(frozen=True, slots=True)
class Decided:
    """The decision as it stands now."""

    state: ReleaseState
    number: str
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class ReleaseIdentity:
    """Decide; a release wants a second person, a refusal does not."""

    begin: BeginWork

    def __call__(self, decision: Decision) -> Decided:
        """Record the decision.

        Returns:
            Its state, and the number of the countersignature ("" where none is wanted).

        Raises:
            Refused: the role may not, something is missing, or nothing is sealed.
        """
        with self.begin() as work:
            work.actor.require(Right.OPEN_SEALED)
            scope = require_decision(decision.scope, decision.to, decision.words)
            concern = work.concerns.get(decision.concern_id)
            sealed = work.identities.of_concern(concern.id)
            if sealed is None:
                raise Refused(NOTHING_SEALED)
            made = Release(
                id=work.new_id(),
                identity_id=sealed.id,
                concern_id=concern.id,
                scope=scope,
                to=decision.to.strip(),
                words=decision.words.strip(),
                decided_by=work.actor.user,
                decided_at=work.now,
                state=ReleaseState.KEPT,
            )
            about = ((Kind.CONCERN, str(concern.id)), (Kind.IDENTITY, sealed.id))
            outcome = "release" if decision.release else "keep"
            words = f"{outcome} {scope}: {made.words}"
            work.note(Note(Act.IDENTITY_RELEASED, about, Reason.STATED, words=words))
            number = ""
            if decision.release:
                made.state = ReleaseState.IN_FORCE
                second = wants_second(
                    work, Act.IDENTITY_RELEASED, *about, number=concern.number,
                    acute=decision.acute,
                )  # fmt: skip
                if second is not None:
                    made.countersignature, number = second.id, second.number
                    made.state = ReleaseState.WAITING if second.waits else made.state
            work.releases.add(made)
            return Decided(made.state, number, work.commit())
