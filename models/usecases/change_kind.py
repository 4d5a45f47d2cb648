"""A concern turns out to be of another kind: its route is then another, at once."""

from dataclasses import dataclass

from models.audit.acts import Act
from models.concerns.concern import ALREADY_ENDED, STATES, ConcernState
from models.forms.answers import Answers, check, written
from models.forms.definitions.concern_kind import KIND
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import ConcernId
from models.law.kinds import ConcernKind
from models.ports.records import Happening
from models.ports.work import BeginWork
from models.usecases.common import casework, note_concern

ENDED = frozenset({ConcernState.REJECTED, ConcernState.MISTAKE})


@dataclass(frozen=True, slots=True)
class ChangeKind:
    """Change the kind, with a reason; goes on in a case that rests, for it protects."""

    begin: BeginWork

    def __call__(self, concern_id: ConcernId, answers: Answers) -> frozenset[Topic]:
        """Change it; return what changed.

        Raises:
            Refused: the role does no casework, the concern has ended, or no reason is given.
        """
        with self.begin() as work:
            casework(work)
            for problem in check(KIND, answers, submit=True):
                raise Refused(problem.what, problem.field)
            concern = work.concerns.get(concern_id)
            if concern.state in ENDED:
                raise Refused(ALREADY_ENDED.filled(state=STATES[concern.state]))
            kind = ConcernKind(written(answers, "kind"))
            concern.change_kind(kind)
            work.concerns.save(concern)
            work.answers.add(KIND, (Kind.CONCERN, concern.id), answers)
            work.story.add(
                Happening(
                    "kind_changed",
                    work.now,
                    concern_id=concern.id,
                    case_id=concern.case_id,
                    data={"number": concern.number, "kind": str(kind)},
                    words=written(answers, "why"),
                )
            )
            note_concern(work, Act.KIND_CHANGED, concern)
            return work.commit()
