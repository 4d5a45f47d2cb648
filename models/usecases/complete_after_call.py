"""After the call: what else is known goes on record, and the concern is complete."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.concerns.concern import ALREADY_ENDED, STATES, Concern, ConcernState
from models.concerns.rows import ReporterRow
from models.forms.answers import Answers, check
from models.forms.definitions.after_call import AFTER_CALL
from models.forms.progress import without_progress
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import ConcernId, DraftId, PersonId
from models.kernel.text import text
from models.law.kinds import guarded
from models.people.revise import as_answers, revise
from models.ports.records import Draft, Happening
from models.ports.work import BeginWork, Work
from models.usecases.around import around_in, write_around
from models.usecases.common import case_if_seen, casework, note_concern, task, why
from models.usecases.majority import mind_majority
from models.usecases.open_concern import reporter_row
from models.usecases.protection import watch_protection
from models.usecases.register_concern import Incomplete

TO_MEND: Final = text("AfterCall", "A few things are to be mended before this can be finished.")
ENDED: Final = frozenset({ConcernState.REJECTED, ConcernState.MISTAKE})


@dataclass(frozen=True, slots=True)
class AfterCall:
    """What was written up, and the draft to forget."""

    concern_id: ConcernId
    answers: Answers
    draft: DraftId | None = None


@dataclass(frozen=True, slots=True)
class AfterCallStart:
    """Where the form begins: at the draft, at the former answers, or at what the call gave.

    ``due_at`` is None when it was finished before.
    """

    concern_id: ConcernId
    subject_id: PersonId
    number: str
    received_at: datetime
    due_at: datetime | None
    answers: Answers
    words: str
    reporter: ReporterRow
    guarded: bool
    draft: Draft | None
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class BeginAfterCall:
    """Open the form for what is left after the call; it shows content, so it is logged."""

    begin: BeginWork

    def __call__(self, concern_id: ConcernId) -> AfterCallStart:
        """Return what the form starts with; nothing is asked twice.

        Raises:
            Refused: the concern was rejected, or was a mistake.
        """
        with self.begin() as work:
            casework(work)
            concern = _still_open(work, concern_id)
            about = (Kind.CONCERN, concern.id)
            former = work.answers.latest(AFTER_CALL.key, about)
            call = work.answers.latest("call", about)
            known = as_answers(work.people.get(concern.subject_id))
            known |= around_in(work, concern)
            before = dict(former.answers) if former else {}
            before.pop("relatives", None)  # who is around stands in relations
            answers = {**before, **known}
            draft = _draft(work, concern)
            note_concern(work, Act.CONCERN_VIEWED, concern)
            return AfterCallStart(
                concern.id,
                concern.subject_id,
                concern.number,
                concern.received_at,
                _due(work, concern),
                draft.answers if draft else answers,
                str(call.answers.get("words", "")) if call else "",
                reporter_row(work, concern),
                guarded((concern.kind,)),
                draft,
                work.commit(),
            )


@dataclass(frozen=True, slots=True)
class CompleteAfterCall:
    """Put the answers on record; a later correction is a new row, the former one stays."""

    begin: BeginWork

    def __call__(self, given: AfterCall) -> frozenset[Topic]:
        """Finish what was left after the call and return what changed.

        Raises:
            Incomplete: answers need mending; nothing was saved.
            Refused: the concern was rejected, or was a mistake.
        """
        answers = without_progress(given.answers)
        with self.begin() as work:
            casework(work)
            concern = _still_open(work, given.concern_id)
            problems = check(AFTER_CALL, answers, submit=True)
            if problems:
                raise Incomplete(TO_MEND, problems)
            _revise_subject(work, concern, answers)
            watch_protection(work, concern.subject_id)
            around = write_around(work, concern, answers)
            work.answers.add(AFTER_CALL, (Kind.CONCERN, concern.id), answers)
            concern.complete(work.now)
            work.concerns.save(concern)
            if given.draft is not None:
                work.drafts.remove(given.draft)
            work.story.add(
                Happening(
                    "after_call", work.now, concern_id=concern.id, case_id=concern.case_id
                )
            )
            about = ((Kind.CONCERN, concern.id), (Kind.PERSON, concern.subject_id), *around)
            work.note(Note(Act.CONCERN_COMPLETED, about, why(work, concern.owner_id)))
            return work.commit()


def _still_open(work: Work, concern_id: ConcernId) -> Concern:
    concern = work.concerns.get(concern_id)
    if concern.state in ENDED:
        raise Refused(ALREADY_ENDED.filled(state=STATES[concern.state]))
    return concern


def _draft(work: Work, concern: Concern) -> Draft | None:
    mine = (one for one in work.drafts.mine() if one.form == AFTER_CALL.key)
    return next((one for one in mine if one.subject_id == concern.id), None)


def _due(work: Work, concern: Concern) -> datetime | None:
    entries = work.entries.open_of_concern(concern.id)
    found = (entry.due_at for entry in entries if entry.kind is EntryKind.AFTER_CALL)
    return next(found, None)


def _revise_subject(work: Work, concern: Concern, answers: Answers) -> None:
    """Put the person right; a child found out only now is reported on at once."""
    today = local(work.now).date()
    person = work.people.get(concern.subject_id)
    known_before = bool(person.is_minor(today)) or concern.children_home == "yes"
    revise(person, answers, concern.number)
    work.people.save(person)
    case = case_if_seen(work, concern.case_id)  # its owner may be another by now
    if case is not None:
        mind_majority(work, case)
    if person.is_minor(today) and not known_before:
        task(
            work,
            EntryKind.CHILD_REPORT,
            work.now,
            origin="child_at_once",
            origin_at=work.now,
            owner=concern.owner_id if case is None else case.owner_id,
            concern=concern.id,
            case=concern.case_id,
        )
