"""A note on a case or concern: time-stamped, never changed, corrected by a later one."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.cases.notes import (
    CORRECTIONS,
    KEPT,
    OF,
    STATED,
    day_as_told,
    require_correctable,
    statement_problems,
    when_told,
)
from models.concerns.concern import ALREADY_ENDED, STATES, Concern, ConcernState
from models.forms.answers import Answers, rows
from models.forms.definitions.note import LONGEST
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import CaseId, ConcernId, DraftId
from models.kernel.text import text
from models.kernel.words import require_fit
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case, note_concern, story_of
from models.workflow.movement import Doing, require_move

WRITE_SOMETHING: Final = text("Note", "Write the note first.")
TOO_LONG: Final = text("Note", "Shorten the note to {longest} characters. Now it has {length}.")


def _require_words(words: str) -> str:
    noted = words.strip()
    if not noted:
        raise Refused(WRITE_SOMETHING, "note")
    if len(noted) > LONGEST:
        raise Refused(TOO_LONG.filled(longest=LONGEST, length=len(noted)), "note")
    return require_fit(noted, "note")


@dataclass(frozen=True, slots=True)
class AddCaseNote:
    """Write a note on a case, and forget its draft."""

    begin: BeginWork

    def __call__(
        self, case_id: CaseId, words: str, draft: DraftId | None = None
    ) -> frozenset[Topic]:
        """Write the note; return what changed.

        Args:
            case_id: the case.
            words: the note.
            draft: the half-written note, to be forgotten.

        Raises:
            Refused: nothing is written, it is too long, or the case is suspended.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.NOTE)
            noted = _require_words(words)
            work.story.add(Happening("note", work.now, case_id=case_id, words=noted))
            if draft is not None:
                work.drafts.remove(draft)
            note_case(work, Act.NOTE_WRITTEN, case)
            return work.commit()


@dataclass(frozen=True, slots=True)
class AddStatements:
    """Write statements on a case, each with its mark, its source and its date."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, answers: Answers) -> frozenset[Topic]:
        """Write them; return what changed.

        Args:
            case_id: the case.
            answers: to ``MARKED_NOTE``.

        Raises:
            Refused: a statement lacks its mark, words, source or date; names the field.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.NOTE)
            today = local(work.now).date().isoformat()
            for problem in statement_problems(answers, today):
                raise Refused(problem.what, problem.field)
            for row in rows(answers, "statements"):
                data = {
                    "mark": row["mark"],
                    "source": row["source"].strip(),
                    "day": day_as_told(row["when"]),
                }
                words = require_fit(row["said"].strip(), "statements")
                kind = STATED[row["mark"]]
                work.story.add(
                    Happening(kind, work.now, case_id=case_id, data=data, words=words)
                )
            note_case(work, Act.NOTE_WRITTEN, case)
            return work.commit()


@dataclass(frozen=True, slots=True)
class CorrectNote:
    """Put a note right by a later one; both stay, and the old one is shown as corrected."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, seq: int, words: str) -> frozenset[Topic]:
        """Write the correction; return what changed.

        Args:
            case_id: the case.
            seq: the note's place in the story.
            words: the note as it should be.

        Raises:
            Refused: there is no such note, it is corrected already, or nothing is changed.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.NOTE)
            noted = _require_words(words)
            story = story_of(work, case_id)
            named = next((each for each in story if each.seq == seq), None)
            line = require_correctable(named, story, noted)
            kept = {key: value for key, value in line.data.items() if key in KEPT}
            data = {**kept, "when": when_told(line), OF: str(seq)}
            kind = CORRECTIONS[line.kind]
            work.story.add(Happening(kind, work.now, case_id=case_id, data=data, words=noted))
            note_case(work, Act.NOTE_CORRECTED, case)
            return work.commit()


@dataclass(frozen=True, slots=True)
class AddConcernNote:
    """Write a note on a concern; of one in a case it stands in the case's story as well."""

    begin: BeginWork

    def __call__(self, concern_id: ConcernId, words: str) -> frozenset[Topic]:
        """Write the note; return what changed.

        Raises:
            Refused: nothing is written, it is too long, the concern was rejected or created
                by mistake, or its case is suspended.
        """
        with self.begin() as work:
            casework(work)
            concern = work.concerns.get(concern_id)
            _require_alive(work, concern)
            noted = _require_words(words)
            work.story.add(
                Happening(
                    "note",
                    work.now,
                    concern_id=concern_id,
                    case_id=concern.case_id,
                    words=noted,
                )
            )
            note_concern(work, Act.NOTE_WRITTEN, concern)
            return work.commit()


def _require_alive(work: Work, concern: Concern) -> None:
    if concern.case_id is not None:
        require_move(work.cases.get(concern.case_id), Doing.NOTE)
    elif concern.state is not ConcernState.REGISTERED:
        raise Refused(ALREADY_ENDED.filled(state=STATES[concern.state]))
